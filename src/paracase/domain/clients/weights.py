"""What concepts and their order weigh in a sentence: advice, a question, an attorney's words told.

Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.
"""

from __future__ import annotations

# ruff: noqa: E501
# fmt: off
WEIGHTS: dict[str, str] = {
    "advice": """
$ !=-132	$ \"=99	$ #=-76	$ ?=-131	$ ACT=29	$ ATTY=-77	$ DECIDER=48	$ DO=-44
$ FACT=103	$ NAME=-56	$ NUM=49	$ OTHERS=-32	$ PAPER=-101	$ PLACE=46	$ SAY=46	$ TIME=-116
$ VALUE=36	$ WONDER=-73	$ _=175	$ does=30	$ is=-32	$ it=-45	$ them=30	$ up=58
$ will=48	,#money=29	,ATTY=-62	,ATTY will=-45	,BILL=-35	,DO _=-71	,DO _ _=-33	,KIND=-44
,MEET TIME=-29	,MODAL=43	,PAPER=-78	,QUESTION=-82	,REGARD=-47	,SAY=-61	,SAY FACT=32	,SAY _=-57
,SELF=-63	,TELL=-32	,TIME=-71	,YOU=82	,_ _=-32	,_ _ ,=47	,_ _ _=-71	,_ for=-30
,_ going=-31	,_ going to=-31	,_ of=59	,_ of ATTY=42	,and SAY FACT=32	,and it=-29	,atty=-62	,codicil=-36
,date=-32	,dates=-33	,do=42	,even=-35	,far=35	,i=-38	,it=52	,it _=36
,it _ _=34	,it is=-33	,its=-42	,keep=31	,let=45	,let PAPER=40	,let PAPER _=40	,let me=-46
,let me get=-35	,mention=32	,no _=-42	,papers=-31	,power=42	,push=32	,run=31	,so=32
,so ACT=34	,so _=29	,so let=-35	,so let me=-35	,that _=38	,that is LAW=-40	,told=-65	,trial=34
,wear=56	,who=-63	,yes=33	,you=61	,you are up=-34	,you will=29	,your=31	^!=-104
^#=-61	^ACT=61	^ACT LAW=33	^ACT _=87	^ACT _ _=32	^ATTY=-80	^DECIDER=-118	^DECIDER END=-41
^DECIDER END _=-39	^DECIDER MEET is=34	^DECIDER MODAL=29	^DECIDER MODAL LAW=29	^DECIDER SAY=-74	^DECIDER will=45	^DO=205	^DO FACT=30
^END FACT=-34	^END FACT FACT=-34	^EVAL WONDER=-61	^FACT SAY=-30	^KIND=-48	^KIND you=-31	^LAW=-110	^LAW OTHERS=-44
^LAW OTHERS is=-34	^LAW _=-54	^LAW _ MODAL=-30	^LAW too=33	^LAW too _=33	^MEET DECIDER=42	^MEET is=-36	^MODAL=-121
^NUM=49	^OF=-34	^OTHERS=-36	^OTHERS LAW=32	^OTHERS LAW LAW=32	^PAPER=-47	^PLACE is=-29	^SELF=-40
^TELL=-167	^TELL about=-31	^TELL about ACT=-31	^TIME=70	^TIME you=32	^TITLED=-40	^VALUE like=30	^VALUE like that=30
^WONDER=49	^_ ,=-46	^_ , that=-42	^_ END=-48	^_ OTHERS=-32	^_ SAY=-37	^_ VALUE=38	^_ _=92
^_ _ ,=52	^_ is=-56	^_ is _=-39	^_ not=31	^_ not _=31	^_ of ATTY=29	^_ on=34	^_ on to=30
^_ to=-33	^_ wants=-29	^_ wants to=-29	^about=-42	^about will=-36	^about will and=-36	^according=-37	^around=35
^atty=-80	^between=70	^bring=-59	^call=42	^can=-39	^client=-41	^court=-94	^deposition=-42
^doctor=-51	^dress=32	^expert=-29	^file=35	^give=45	^go=59	^good=-59	^got=-30
^guardianship=46	^hang=47	^he SAY=-31	^heard=-31	^her=-39	^her ACT=-31	^her ACT DO=-31	^hope=-34
^i=-56	^i TIME=-39	^i _ you=-30	^i would=72	^i would not=30	^if=59	^if it=36	^it=34
^it is=30	^it is EVAL=35	^its=31	^just=55	^just MEET=34	^just MEET _=34	^keep=58	^le=-35
^leave=46	^need=-29	^offer=32	^once=45	^other=-76	^pay=76	^petition=-39	^please=-128
^please ACT=-31	^please DO=-46	^power=29	^probate=-30	^refuse=32	^reversal=30	^say=51	^she=-50
^since=42	^take _ TIME=-44	^tell=39	^tenant=32	^that=58	^that PAPER=48	^that PAPER has=40	^their THEIRATTY SAY=-34
^their THEIRATTY is=32	^they DO=-33	^they DO _=-35	^this=58	^this is=32	^title=-44	^titled=-40	^told=-69
^traffic=-29	^trust=44	^under=44	^we have=-31	^we would=44	^whether=-33	^will=-30	^with=65
^yes=-33	^you=80	^you MODAL not=37	^you MODAL to=-32	^you are=52	^you are EVAL=29	^you can=-33	^you can ACT=34
^you can _=-72	^you have=29	^you might=35	^you must=-59	^you must _=-47	^you want=37	^your=-77	^your ACT=-82
^your ACT for=-77	^your ATTY=48	^your ATTY can=54	^your _ LAW=35	a:> DO=-33	a:> FACT=33	a:> LAW=38	a:> MODAL=-93
a:> REGARD=-50	a:> SAY=-49	a:> TELL=35	a:> TIME=-57	a:> YOU=31	a:^ is=-56	a:for is=-42	a:is MODAL law1 day0=-44
a:is does=42	a:is is=-32	a:is law0 day0=-91	a:is law0 day1=-52	a:is law1 day0=-45	a:is law2 day1=48	a:is told0=-104	a:is told1=-65
a:is will=-53	a:of is=71	a:with is=-53	a:your is=85	b:# _=-44	b:#money _=-35	b:#money and=-42	b:, ATTY=-29
b:, DECIDER=56	b:, DO=-55	b:, KIND=-30	b:, NAME=38	b:, PAPER=-68	b:, SAY=-72	b:, he=-31	b:, is=38
b:, it=109	b:, let=39	b:, we=-45	b:, you=94	b:ACT DO=-90	b:ACT LAW=49	b:ACT PAPER=-40	b:ACT _=103
b:ACT for=-87	b:ACT it=-37	b:ACT on=-55	b:ACT was=-48	b:ATTY does=42	b:ATTY will=-53	b:BILL is=-47	b:BILL me=31
b:DECIDER ACT=-37	b:DECIDER DO=-73	b:DECIDER END=-41	b:DECIDER MODAL=29	b:DECIDER SAY=-83	b:DECIDER and=32	b:DECIDER any=45	b:DECIDER over=37
b:DECIDER will=77	b:DO ,=-41	b:DO ACT=-42	b:DO DECIDER=-35	b:DO FACT=65	b:DO LAW=-56	b:DO NUM=40	b:DO PAPER=-33
b:DO _=-61	b:DO and=-50	b:DO if=-30	b:DO me=-30	b:DO on=-31	b:DO up=100	b:DO your=30	b:END ,=30
b:END FACT=-51	b:END THEIRATTY=-45	b:END TIME=37	b:END of=-32	b:END these=35	b:END you=46	b:EVAL DO=37	b:EVAL WONDER=-52
b:EVAL _=66	b:EVAL to=115	b:FACT ,=47	b:FACT FACT=-30	b:FACT SAY=-45	b:FACT and=34	b:FACT by=31	b:FACT off=49
b:FACT you=-37	b:KIND to=43	b:KIND you=-63	b:LAW FACT=-36	b:LAW LAW=68	b:LAW OTHERS=-36	b:LAW VALUE=-42	b:LAW for=103
b:LAW is=30	b:LAW of=-30	b:LAW that=-30	b:LAW too=33	b:MEET ,=-61	b:MEET DECIDER=62	b:MEET MEET=-37	b:MEET TIME=-40
b:MEET _=39	b:MEET is=-83	b:MEET on=-31	b:MEET out=34	b:MODAL LAW=29	b:MODAL NAME=-30	b:MODAL _=-68	b:MODAL not=37
b:MODAL with=-36	b:NAME #=44	b:NAME ,=33	b:NAME REGARD=43	b:NAME at=-36	b:NAME of=-30	b:NUM TIME=115	b:NUM VALUE=82
b:NUM _=-57	b:NUM to=35	b:OTHERS ,=-30	b:OTHERS LAW=42	b:OTHERS SAY=-29	b:OTHERS does=32	b:PAPER for=-33	b:PAPER has=32
b:PAPER is=-48	b:PAPER of=-72	b:PAPER to=36	b:PAPER will=-38	b:PLACE PLACE=-38	b:PLACE is=-29	b:REGARD _=-49	b:SAY ,=73
b:SAY _=-33	b:SAY he=-31	b:SAY him=-32	b:SAY me=-31	b:SAY she=-29	b:SAY that=-72	b:SAY them=58	b:SAY to=-41
b:SAY you=52	b:TELL about=-31	b:THEIRATTY SAY=-46	b:THEIRATTY is=32	b:TIME #=-46	b:TIME ,=-119	b:TIME FACT=53	b:TIME MEET=30
b:TIME NUM=-96	b:TIME YOU=37	b:TIME and=-41	b:TIME at=-37	b:TIME he=76	b:TIME they=62	b:TIME will=41	b:VALUE VALUE=52
b:VALUE and=30	b:VALUE in=31	b:VALUE is=30	b:VALUE like=30	b:WONDER _=41	b:WONDER about=62	b:WONDER for=-31	b:YOU is=32
b:_ #=33	b:_ ?=-84	b:_ ACT=86	b:_ ATTY=-39	b:_ DECIDER=92	b:_ END=-104	b:_ EVAL=65	b:_ FACT=46
b:_ HEDGE=32	b:_ LAW=-66	b:_ MODAL=-34	b:_ NUM=-64	b:_ PAPER=53	b:_ SAY=-50	b:_ TIME=36	b:_ VALUE=36
b:_ WONDER=36	b:_ YOU=44	b:_ _=-48	b:_ about=54	b:_ and=29	b:_ at=32	b:_ because=-53	b:_ for=-37
b:_ has=-42	b:_ i=42	b:_ it=63	b:_ on=50	b:_ out=93	b:_ than=39	b:_ this=35	b:_ up=35
b:_ wants=-29	b:_ was=-52	b:_ when=56	b:_ where=-41	b:_ will=-36	b:_ with=47	b:about ACT=-44	b:about FACT=37
b:about LAW=50	b:about _=86	b:about will=-36	b:and MEET=30	b:and TIME=-43	b:and _=50	b:and it=-45	b:and let=31
b:and who=-38	b:and you=-43	b:any TIME=45	b:are up=-34	b:as _=40	b:at FACT=-35	b:at MEET=37	b:at his=-48
b:be _=43	b:by MEET=-30	b:can _=-32	b:can be=52	b:do not=47	b:does FACT=33	b:every FACT=-35	b:every _=32
b:for ACT=-55	b:for ATTY=-42	b:for MEET=-30	b:for you=41	b:for your=-38	b:from DECIDER=-55	b:from our=-31	b:get ACT=40
b:go _=48	b:go over=-37	b:going to=-35	b:has been=-53	b:has no=43	b:has not=-58	b:he ACT=47	b:he SAY=-31
b:he _=37	b:i DO=-37	b:i SAY=35	b:i would=119	b:if he=-31	b:if it=38	b:if you=-86	b:in EVAL=32
b:in TELL=58	b:in _=-31	b:is #money=-54	b:is EVAL=51	b:is HEDGE=-55	b:is NUM=41	b:is TIME=-32	b:is in=-65
b:is not=32	b:is that=44	b:is what=43	b:it DO=45	b:it REGARD=-41	b:it _=77	b:it was=68	b:just MEET=30
b:let PAPER=42	b:let me=-36	b:let them=51	b:lets you=56	b:me get=-35	b:more _=31	b:must _=-53	b:my _=-41
b:no ACT=-32	b:no LAW=45	b:not ACT=45	b:not DO=56	b:not END=41	b:not SAY=-29	b:not _=46	b:of ATTY=71
b:of FACT=-38	b:of PAPER=-70	b:of VALUE=41	b:of _=-45	b:of your=-81	b:off PAPER=32	b:on #=-41	b:on PAPER=-57
b:on TIME=-137	b:on _=38	b:on that=32	b:on these=35	b:on your=50	b:or it=-59	b:out _=52	b:out of=42
b:over DECIDER=45	b:over it=-29	b:please ACT=-33	b:please DO=-52	b:so ACT=32	b:so BILL=-32	b:so MEET=-29	b:so _=49
b:so let=-35	b:than _=43	b:that DECIDER=30	b:that DO=-53	b:that PAPER=90	b:their THEIRATTY=29	b:them DO=36	b:them _=59
b:these _=58	b:this KIND=34	b:this is=47	b:to DECIDER=-43	b:to MEET=-43	b:to NUM=35	b:to OTHERS=-42	b:to SAY=54
b:to be=-55	b:to your=39	b:under NAME=58	b:under _=-40	b:up TIME=-52	b:up _=40	b:wants to=-56	b:was DO=-65
b:was _=-49	b:we ACT=31	b:we _=-31	b:we are=-34	b:what we=40	b:when he=52	b:where _=-30	b:while _=39
b:will ACT=-55	b:will DO=-41	b:will END=45	b:will _=93	b:will and=-36	b:will go=-60	b:with ATTY=-53	b:with _=-65
b:with that=49	b:with you=-38	b:would DO=87	b:would END=-35	b:would SAY=36	b:would _=72	b:would like=-41	b:would take=32
b:would you=-37	b:you ACT=31	b:you MODAL=-86	b:you TIME=-33	b:you can=-47	b:you might=35	b:you must=-59	b:you on=-32
b:you want=54	b:you were=33	b:you would=31	b:your ACT=-61	b:your ATTY=75	b:your MEET=-36	b:your TIME=-40	b:your VALUE=-46
b:your _=33	bias=-6	c:#=-156	c:#money=-115	c:#time=-32	c:ACT=45	c:ATTY=-180	c:DECIDER=-43
c:DO=-54	c:DR=-43	c:END=47	c:EVAL=93	c:FACT=100	c:HEDGE=139	c:KIND=-97	c:LAW=55
c:MEET=-125	c:NAME=-40	c:NEG=235	c:NUM=90	c:OF=-145	c:OTHERS=112	c:PAPER=-181	c:REGARD=62
c:SAY=-104	c:SELF=-119	c:TECH=-58	c:TELL=-104	c:THEIRATTY=-86	c:TIME=-57	c:TITLED=-69	c:VALUE=29
c:WONDER=-75	c:YOU=108	f:asks=-109	f:asks DO=-46	f:asks MEET=-45	f:asks PAPER=-36	f:asks day1=-30	f:asks law0=-108
f:asks law0 day1=-40	f:asks law0 day2=-40	f:law0 day1=-43	f:law0 day2=-100	f:law0 day3=-91	f:law1 day0=-31	f:law1 day2=41	f:law1 day3=-34
f:law2 day1=57	f:law3 day0=52	f:law3 day1=38	f:says ACT=40	f:says BILL=30	f:says DECIDER=-54	f:says END=72	f:says EVAL=91
f:says HEDGE=141	f:says KIND=-95	f:says LAW=49	f:says MEET=-81	f:says PAPER=-146	f:says TECH=-44	f:says TIME=-36	f:says day0=83
f:says day1=60	f:says day2=-38	f:says day3=-40	f:says day4=-61	f:says law0=-108	f:says law0 day0=40	f:says law0 day2=-60	f:says law0 day4=-83
f:says law2=71	f:says law2 day1=47	f:says law3=38	f:says law4=30	f:says law4 day0=30	f:says law4 day1=29	f:says law4 day2=-41	g:> ACT=-31
g:> MEET=31	g:> NUM=39	g:> OTHERS=-48	g:> TIME=-59	g:> YOU=-35	g:>1 like=-30	g:>1 to=-90	g:ATTY SAY=-80
g:ATTY answer=-35	g:ATTY rest law0 day0=-62	g:ATTY would=-36	g:they SAY=-55	g:they rest law1 day0=-53	k:\" \"=51	k:\" ,=35	k:\" _=81
k:\" every=29	k:# ,=-63	k:# SAY=33	k:# is=34	k:#money PAPER=-42	k:#money _=-49	k:, BILL=-35	k:, DECIDER=44
k:, END=77	k:, EVAL=59	k:, FACT=49	k:, LAW=32	k:, MEET=-88	k:, OTHERS=60	k:, PLACE=-49	k:, SAY=80
k:, TIME=-52	k:, VALUE=-89	k:, about=45	k:, all=-35	k:, and=57	k:, be=-42	k:, does=72	k:, every=-43
k:, for=-40	k:, get=-35	k:, her=-55	k:, it=-49	k:, let=-31	k:, may=-44	k:, me=-57	k:, no=35
k:, not=49	k:, only=40	k:, that=112	k:, them=37	k:, what=38	k:, would=-53	k:ACT ,=-52	k:ACT DO=-59
k:ACT LAW=-88	k:ACT PAPER=35	k:ACT VALUE=61	k:ACT _=32	k:ACT be=29	k:ACT for=-40	k:ACT has=-32	k:ACT have=38
k:ACT out=42	k:ACT to=-49	k:ACT we=39	k:ACT where=-32	k:ACT will=51	k:ATTY ,=-35	k:ATTY DO=-29	k:ATTY FACT=40
k:ATTY TIME=-41	k:ATTY be=52	k:ATTY over=-29	k:BILL #money=-34	k:BILL DO=-53	k:DECIDER ,=-71	k:DECIDER DO=29	k:DECIDER NAME=-86
k:DECIDER _=119	k:DECIDER and=-46	k:DECIDER any=45	k:DECIDER be=42	k:DECIDER for=58	k:DECIDER it=-50	k:DECIDER let=30	k:DECIDER not=-51
k:DECIDER to=-57	k:DECIDER will=-58	k:DECIDER with=49	k:DO #=-125	k:DO ACT=36	k:DO DECIDER=-32	k:DO DO=-56	k:DO EVAL=46
k:DO FACT=57	k:DO LAW=-39	k:DO MEET=-40	k:DO NAME=30	k:DO OTHERS=-99	k:DO SAY=-34	k:DO TIME=-65	k:DO YOU=33
k:DO _=-86	k:DO at=63	k:DO because=-37	k:DO every=-48	k:DO for=-36	k:DO going=-31	k:DO he=60	k:DO in=62
k:DO is=-57	k:DO let=38	k:DO of=-102	k:DO on=-52	k:DO to=-93	k:DO us=-52	k:DO with=-29	k:END #=-30
k:END DO=-35	k:END END=35	k:END FACT=-34	k:END MEET=42	k:END PAPER=-49	k:END for=-51	k:EVAL ACT=31	k:EVAL _=152
k:EVAL by=44	k:EVAL than=44	k:EVAL that=51	k:EVAL you=29	k:FACT ?=30	k:FACT LAW=42	k:FACT PAPER=83	k:FACT _=-94
k:FACT and=-47	k:FACT is=-36	k:FACT no=30	k:FACT to=-30	k:FACT you=-57	k:FACT your=71	k:HEDGE DECIDER=36	k:HEDGE PAPER=-29
k:HEDGE SAY=-33	k:HEDGE TIME=-90	k:HEDGE _=59	k:KIND OTHERS=-35	k:KIND SAY=33	k:KIND for=-31	k:KIND your=-65	k:LAW ACT=-37
k:LAW DO=-37	k:LAW LAW=66	k:LAW MEET=-30	k:LAW NUM=53	k:LAW TELL=29	k:LAW TIME=84	k:LAW WONDER=-32	k:LAW is=-64
k:LAW out=31	k:LAW that=32	k:LAW under=67	k:LAW up=33	k:LAW will=44	k:MEET #money=-31	k:MEET DO=-62	k:MEET FACT=60
k:MEET HEDGE=-29	k:MEET LAW=54	k:MEET MEET=-61	k:MEET NAME=-31	k:MEET PLACE=-47	k:MEET TIME=-48	k:MEET _=-51	k:MEET at=-39
k:MEET is=-32	k:MEET off=47	k:MEET to=-33	k:MEET with=30	k:MEET would=29	k:MEET you=-52	k:MODAL FACT=-34	k:MODAL _=-85
k:MODAL of=-56	k:MODAL on=-34	k:MODAL that=35	k:NAME ,=43	k:NAME MEET=-29	k:NAME TIME=46	k:NAME _=107	k:NAME not=29
k:NAME or=-38	k:NAME to=-34	k:NAME you=43	k:NUM ,=68	k:NUM DO=-31	k:NUM NUM=62	k:NUM TIME=31	k:NUM VALUE=33
k:NUM all=32	k:NUM is=69	k:NUM so=38	k:NUM you=42	k:OTHERS ?=-43	k:OTHERS END=53	k:OTHERS LAW=100	k:OTHERS MEET=-37
k:OTHERS NAME=-40	k:OTHERS PAPER=-31	k:OTHERS TIME=-42	k:OTHERS WONDER=-34	k:OTHERS _=-41	k:OTHERS for=73	k:OTHERS going=32	k:OTHERS has=-50
k:OTHERS of=-53	k:OTHERS that=-51	k:OTHERS to=47	k:PAPER BILL=-34	k:PAPER DO=-69	k:PAPER NUM=-35	k:PAPER PAPER=-72	k:PAPER TIME=-48
k:PAPER _=-94	k:PAPER and=-78	k:PAPER are=-31	k:PAPER for=-50	k:PAPER have=-30	k:PAPER i=-43	k:PAPER in=-34	k:PAPER no=29
k:PLACE is=-31	k:PLACE that=-48	k:REGARD _=-42	k:REGARD of=-29	k:SAY ACT=-66	k:SAY END=-36	k:SAY EVAL=-32	k:SAY MODAL=-30
k:SAY VALUE=-58	k:SAY _=29	k:SAY about=45	k:SAY are=-50	k:SAY at=-35	k:SAY has=-33	k:SAY he=-29	k:SAY if=-49
k:SAY in=37	k:SAY is=-36	k:SAY not=-69	k:SAY that=-66	k:SAY they=-39	k:SAY to=-40	k:SAY were=42	k:SAY what=-33
k:SAY while=29	k:TECH PAPER=-32	k:TELL ACT=-30	k:TELL that=-82	k:THEIRATTY WONDER=32	k:THEIRATTY _=-45	k:THEIRATTY of=30	k:TIME #=-37
k:TIME ,=-46	k:TIME ACT=34	k:TIME DO=76	k:TIME EVAL=32	k:TIME LAW=44	k:TIME MODAL=-51	k:TIME PAPER=-43	k:TIME SAY=63
k:TIME TIME=-77	k:TIME VALUE=-41	k:TIME and=-33	k:TIME are=-35	k:TIME for=-30	k:TIME i=-34	k:TIME in=46	k:TIME these=34
k:TIME up=62	k:TIME with=-39	k:TITLED _=-50	k:VALUE ACT=-39	k:VALUE END=57	k:VALUE MEET=-45	k:VALUE NAME=55	k:VALUE PAPER=40
k:VALUE VALUE=72	k:VALUE _=141	k:VALUE for=47	k:VALUE i=-40	k:VALUE to=32	k:VALUE what=32	k:WONDER ,=34	k:WONDER DECIDER=-31
k:WONDER DO=30	k:WONDER FACT=41	k:WONDER MEET=32	k:WONDER NUM=33	k:WONDER _=-90	k:WONDER to=30	k:YOU _=37	k:YOU that=37
k:_ #=-31	k:_ #money=-46	k:_ ACT=86	k:_ ATTY=-64	k:_ END=83	k:_ EVAL=63	k:_ FACT=97	k:_ MODAL=-55
k:_ NAME=41	k:_ NEG=33	k:_ NUM=99	k:_ OTHERS=-46	k:_ PAPER=-95	k:_ SAY=203	k:_ TECH=-58	k:_ TIME=-40
k:_ TITLED=-43	k:_ VALUE=63	k:_ YOU=43	k:_ about=37	k:_ always=59	k:_ and=-44	k:_ are=-35	k:_ at=-61
k:_ been=-54	k:_ by=-40	k:_ can=37	k:_ do=39	k:_ for=53	k:_ from=35	k:_ going=40	k:_ has=-46
k:_ he=73	k:_ i=-31	k:_ is=113	k:_ it=100	k:_ let=53	k:_ lets=46	k:_ no=-38	k:_ not=-48
k:_ off=60	k:_ on=-46	k:_ or=-49	k:_ out=85	k:_ over=55	k:_ so=-44	k:_ that=125	k:_ their=62
k:_ these=43	k:_ they=145	k:_ this=40	k:_ those=35	k:_ up=-50	k:_ was=-64	k:_ when=100	k:_ while=53
k:_ who=-99	k:_ will=34	k:_ with=-106	k:_ you=88	k:_ your=111	k:about VALUE=36	k:about and=-72	k:about that=-31
k:always _=45	k:and ,=75	k:and DO=-59	k:and FACT=33	k:and MEET=-56	k:and NUM=46	k:and SAY=54	k:and TIME=-37
k:and _=71	k:and are=-56	k:and because=-32	k:and for=-47	k:and may=-40	k:and on=48	k:and out=46	k:and to=-61
k:and will=-47	k:and you=-50	k:any _=46	k:are _=37	k:are about=-32	k:are to=41	k:as ACT=36	k:as as=29
k:at FACT=-30	k:at MEET=-54	k:at on=-29	k:at or=-36	k:at will=-34	k:be ACT=29	k:be _=64	k:be to=92
k:by _=32	k:can DO=37	k:can SAY=-48	k:can TIME=36	k:can _=-32	k:can in=-76	k:can to=38	k:do END=42
k:do _=-74	k:do what=-33	k:every _=-39	k:every you=-52	k:for DO=-45	k:for LAW=-54	k:for NAME=30	k:for OTHERS=51
k:for that=38	k:for to=-33	k:for under=32	k:from DO=-30	k:from MEET=-30	k:get DO=33	k:get _=91	k:go TIME=29
k:go _=36	k:go is=-33	k:go it=-56	k:going be=-57	k:going in=-31	k:has PAPER=-80	k:has of=-39	k:has to=-31
k:have MEET=-29	k:have for=32	k:have from=-44	k:have to=29	k:he DO=45	k:he if=-46	k:he to=-37	k:he up=55
k:her DO=-50	k:her LAW=-29	k:his is=34	k:how ,=-29	k:i DECIDER=52	k:i DO=33	k:i NUM=30	k:i SAY=39
k:i TIME=-43	k:i be=-50	k:i it=-37	k:i of=-30	k:i out=-29	k:i will=46	k:i you=-67	k:if END=-40
k:if OTHERS=36	k:if could=-30	k:if have=-30	k:if only=31	k:if would=-35	k:in ,=102	k:in DO=-50	k:in NAME=57
k:in NUM=-69	k:in PAPER=29	k:in TIME=34	k:in _=71	k:in is=34	k:in on=-36	k:is #=-57	k:is ,=-50
k:is ACT=-62	k:is ATTY=-34	k:is DECIDER=80	k:is DO=-66	k:is END=78	k:is EVAL=84	k:is NAME=-78	k:is OTHERS=61
k:is PAPER=-94	k:is PLACE=-34	k:is TIME=-115	k:is _=100	k:is for=-38	k:is is=-37	k:is may=-31	k:is of=35
k:is so=-52	k:is they=43	k:is with=38	k:is you=51	k:is your=52	k:it ,=61	k:it EVAL=86	k:it FACT=33
k:it MEET=-38	k:it NUM=-35	k:it OTHERS=41	k:it like=34	k:it no=-42	k:it there=37	k:it to=57	k:it up=47
k:just \"=59	k:just FACT=34	k:just off=34	k:let DECIDER=-33	k:let DO=-43	k:let _=147	k:let get=-35	k:like VALUE=53
k:like is=42	k:like to=51	k:make _=53	k:me OTHERS=-39	k:me will=29	k:me your=-30	k:more _=65	k:must NAME=-36
k:must at=-41	k:my i=44	k:no ,=32	k:no ACT=35	k:no PAPER=-39	k:no _=92	k:no i=42	k:no not=32
k:no to=42	k:not OTHERS=30	k:not _=70	k:not and=-34	k:not it=-29	k:not on=-64	k:not only=35	k:not that=51
k:not to=-34	k:not you=-30	k:of ,=40	k:of ACT=53	k:of FACT=30	k:of NUM=35	k:of OTHERS=-57	k:of PAPER=-31
k:of _=-59	k:of and=-54	k:of does=42	k:of in=76	k:of on=-39	k:of so=39	k:off PAPER=31	k:off _=35
k:on MEET=-51	k:on NAME=34	k:on _=77	k:on and=29	k:on is=-50	k:on where=-32	k:on you=66	k:or _=-98
k:or not=-36	k:or will=-36	k:out _=96	k:out in=41	k:over TIME=55	k:over any=45	k:please PAPER=-33	k:please _=-110
k:please in=-30	k:she _=-49	k:should _=-48	k:so DO=-35	k:so EVAL=44	k:so TIME=-35	k:so get=-35	k:so it=58
k:so me=-35	k:so you=-35	k:take MODAL=-44	k:take _=86	k:take you=-44	k:than TIME=39	k:than _=29	k:that ,=36
k:that ACT=-46	k:that DO=-31	k:that be=35	k:that for=-58	k:that in=-48	k:that what=37	k:that you=76	k:their WONDER=49
k:their is=42	k:their of=32	k:their them=35	k:them PAPER=35	k:them _=43	k:them and=47	k:there PLACE=-57	k:there no=37
k:they LAW=44	k:they PAPER=38	k:they TIME=33	k:they because=-35	k:they you=34	k:this END=32	k:this MEET=37	k:this _=83
k:this of=40	k:those _=37	k:to ,=-38	k:to BILL=42	k:to DO=43	k:to TIME=50	k:to _=52	k:to at=-31
k:to for=69	k:to if=-29	k:to it=48	k:to on=-50	k:to there=-40	k:to with=-46	k:too _=31	k:too of=33
k:under #=44	k:under _=45	k:under will=31	k:up NAME=31	k:up SAY=31	k:up _=78	k:up you=-32	k:want SAY=29
k:wants _=-87	k:was DECIDER=-30	k:was OTHERS=44	k:was TIME=-67	k:was _=-46	k:was at=-38	k:was on=-50	k:we DO=-34
k:we NAME=30	k:we TIME=43	k:we _=99	k:were _=34	k:what _=33	k:what and=-36	k:when DO=55	k:when WONDER=31
k:when _=62	k:where is=-32	k:while _=33	k:who ACT=-36	k:who _=-72	k:who you=-34	k:will ,=-44	k:will LAW=-45
k:will SAY=42	k:will TIME=-38	k:will it=-61	k:will out=64	k:will over=-29	k:will up=30	k:with ,=-29	k:with DECIDER=52
k:with TIME=-35	k:would ,=-29	k:would ACT=64	k:would DO=35	k:would END=48	k:would EVAL=34	k:would MEET=37	k:would PAPER=-39
k:would _=72	k:would in=39	k:would more=30	k:would on=36	k:would that=54	k:you ?=-30	k:you ACT=82	k:you ATTY=-43
k:you EVAL=43	k:you LAW=62	k:you MEET=-46	k:you NAME=-32	k:you PAPER=-43	k:you PLACE=30	k:you _=84	k:you be=39
k:you by=50	k:you every=40	k:you her=35	k:you i=-33	k:you in=-37	k:you is=35	k:you not=41	k:you that=31
k:you them=-42	k:you to=64	k:you up=-30	k:you your=34	k:your ,=-67	k:your DO=-42	k:your LAW=39	k:your MEET=-32
k:your PAPER=-70	k:your TIME=35	k:your VALUE=-50	k:your _=83	k:your be=65	k:your can=48	k:your for=-62	k:your has=-36
k:your on=30	k:your they=38	k:your was=-41	k:your would=40	m:! law0 day0=-104	m:\" law0 day0=99	m:# law0 day0=-41	m:ACT law2 day1=29
m:ACT law3 day0=32	m:ATTY law0 day0=-35	m:ATTY law1 day0=-31	m:BILL law0 day1=41	m:DECIDER law1 day1=-33	m:DECIDER law2 day0=50	m:DO law0 day2=45	m:DO law1 day2=39
m:END law1 day1=-29	m:EVAL law1 day0=-44	m:FACT law0 day0=-48	m:KIND law0 day1=-44	m:LAW law1 day0=-47	m:MEET law1 day2=-34	m:MODAL law0 day1=-33	m:MODAL law1 day2=-46
m:NEG law0 day0=29	m:OTHERS law2 day0=41	m:PAPER law0 day1=-57	m:PAPER law0 day2=-48	m:PAPER law1 day2=-43	m:SAY law0 day0=48	m:SAY law0 day1=-41	m:TELL law1 day0=-31
m:VALUE law2 day0=32	m:YOU law0 day0=71	m:YOU law1 day3=-30	m:YOU law2 day0=-69	m:YOU law2 day2=29	m:about law1 day0=-36	m:bare law0 day1=-115	m:bare law0 day2=-30
m:bare law0 day3=-54	m:bare law1 day0=-62	m:bare law1 day1=-61	m:bare law1 day2=-68	m:bare law2 day3=-32	m:bare law3 day0=42	m:her law2 day1=-31	m:i law0 day1=-45
m:i law1 day0=-58	m:i law1 day2=-51	m:i law1 day3=37	m:i law2 day2=48	m:it law0 day0=64	m:it law1 day0=62	m:so law0 day2=-43	m:so law0 day3=-44
m:so law1 day0=45	m:that law0 day1=69	m:that law1 day1=40	m:that law3 day2=-64	m:their law0 day1=32	m:their law1 day0=-29	m:they law0 day1=-40	m:they law0 day2=40
m:they law1 day1=33	m:they law1 day2=-43	m:they law2 day1=31	m:under law0 day0=31	m:we law0 day2=-45	m:with law0 day0=32	m:you law0 day0=-84	m:you law0 day1=129
m:you law1 day0=43	m:you law1 day1=34	m:you law2 day1=38	n:law=73	n:of_others=120	n:opinion=266	n:order=410	p:ACT ATTY=-49
p:ACT EVAL=77	p:ACT HEDGE=58	p:ACT LAW=-34	p:ACT MEET=38	p:ACT MODAL=60	p:ACT NEG=79	p:ACT NUM=-51	p:ACT OTHERS=80
p:ACT REGARD=42	p:ACT SAY=-59	p:ACT SELF=44	p:ACT TELL=-88	p:ACT TIME=91	p:ACT WONDER=76	p:ACT YOU=33	p:ATTY DECIDER=-34
p:ATTY DO=-59	p:ATTY HEDGE=-47	p:ATTY MEET=-42	p:ATTY MODAL=-59	p:ATTY NAME=-62	p:ATTY NEG=-69	p:ATTY QUESTION=-56	p:ATTY REGARD=-65
p:ATTY SAY=-171	p:ATTY SELF=-72	p:ATTY TELL=-82	p:ATTY TIME=-64	p:ATTY WONDER=-65	p:BILL DECIDER=-29	p:BILL DO=59	p:BILL FACT=50
p:BILL HEDGE=47	p:BILL MEET=-52	p:BILL MODAL=41	p:BILL OTHERS=75	p:BILL PAPER=30	p:BILL REGARD=33	p:BILL TELL=30	p:BILL VALUE=-86
p:DECIDER DO=-99	p:DECIDER END=-49	p:DECIDER HEDGE=83	p:DECIDER MEET=87	p:DECIDER MODAL=194	p:DECIDER NEG=-51	p:DECIDER OTHERS=-30	p:DECIDER PAPER=-49
p:DECIDER PLACE=32	p:DECIDER REGARD=41	p:DECIDER SELF=104	p:DECIDER TELL=-112	p:DECIDER TIME=-48	p:DECIDER VALUE=-38	p:DECIDER WONDER=-54	p:DECIDER YOU=125
p:DO EVAL=102	p:DO FACT=88	p:DO HEDGE=73	p:DO MEET=-40	p:DO NEG=102	p:DO NUM=34	p:DO OTHERS=49	p:DO PLACE=-58
p:DO REGARD=-70	p:DO SAY=-79	p:DO SELF=-127	p:DO TECH=-41	p:DO THEIRATTY=-60	p:DO TIME=-52	p:DO TITLED=-54	p:DO VALUE=-61
p:DO WONDER=-107	p:DO YOU=98	p:DR MODAL=-34	p:DR YOU=-34	p:END EVAL=45	p:END HEDGE=81	p:END KIND=-31	p:END MEET=62
p:END MODAL=64	p:END NAME=48	p:END NEG=70	p:END NUM=51	p:END OTHERS=74	p:END QUESTION=44	p:END THEIRATTY=-47	p:END TIME=79
p:END VALUE=55	p:END WONDER=-50	p:END YOU=82	p:EVAL FACT=64	p:EVAL NUM=49	p:EVAL OTHERS=56	p:EVAL PAPER=43	p:EVAL PLACE=-91
p:EVAL QUESTION=35	p:EVAL TELL=34	p:EVAL TIME=92	p:EVAL WONDER=-31	p:EVAL YOU=156	p:FACT LAW=31	p:FACT NEG=88	p:FACT QUESTION=-33
p:FACT SAY=-58	p:HEDGE LAW=38	p:HEDGE OTHERS=86	p:HEDGE PLACE=30	p:HEDGE SAY=31	p:KIND LAW=47	p:KIND NUM=45	p:KIND OTHERS=-43
p:KIND SELF=-71	p:KIND VALUE=-41	p:KIND YOU=-95	p:LAW NAME=-33	p:LAW NEG=150	p:LAW NUM=50	p:LAW OTHERS=63	p:LAW PAPER=-30
p:LAW PLACE=-78	p:LAW REGARD=-36	p:LAW SELF=30	p:LAW TELL=31	p:LAW THEIRATTY=-29	p:LAW TIME=124	p:LAW VALUE=-46	p:LAW WONDER=-41
p:LAW YOU=176	p:MEET MODAL=-77	p:MEET NAME=-65	p:MEET NUM=-29	p:MEET OTHERS=91	p:MEET PLACE=-157	p:MEET QUESTION=83	p:MEET REGARD=37
p:MEET SAY=33	p:MEET SELF=42	p:MEET TECH=-50	p:MEET TIME=-72	p:MEET VALUE=-97	p:MEET YOU=-140	p:MODAL NAME=-46	p:MODAL NUM=-35
p:MODAL QUESTION=-117	p:MODAL REGARD=163	p:MODAL SAY=-72	p:MODAL SELF=64	p:MODAL TECH=-39	p:MODAL TELL=-62	p:MODAL THEIRATTY=-35	p:MODAL WONDER=-37
p:MODAL YOU=-106	p:NAME NEG=66	p:NAME NUM=44	p:NAME PLACE=-32	p:NAME QUESTION=43	p:NAME REGARD=43	p:NAME SAY=-39	p:NAME SELF=42
p:NAME TELL=-42	p:NAME TIME=44	p:NAME VALUE=49	p:NEG NUM=74	p:NEG OTHERS=71	p:NEG QUESTION=46	p:NEG SAY=-70	p:NEG SELF=-121
p:NEG TELL=-32	p:NEG THEIRATTY=-35	p:NEG VALUE=-35	p:NEG YOU=119	p:NUM OTHERS=59	p:NUM PAPER=-83	p:NUM SAY=67	p:NUM SELF=35
p:NUM TELL=54	p:NUM VALUE=111	p:NUM WONDER=51	p:NUM YOU=70	p:OTHERS PLACE=92	p:OTHERS QUESTION=112	p:OTHERS REGARD=-41	p:OTHERS SAY=-33
p:OTHERS SELF=-119	p:OTHERS THEIRATTY=-56	p:OTHERS TIME=136	p:OTHERS VALUE=62	p:OTHERS WONDER=46	p:OTHERS YOU=173	p:PAPER PLACE=-80	p:PAPER REGARD=31
p:PAPER SAY=-63	p:PAPER SELF=-94	p:PAPER TELL=-34	p:PAPER TIME=-118	p:PAPER VALUE=-58	p:PAPER YOU=-46	p:PLACE QUESTION=71	p:PLACE REGARD=-35
p:PLACE VALUE=-45	p:QUESTION SAY=42	p:QUESTION TITLED=-39	p:REGARD SAY=54	p:REGARD SELF=122	p:REGARD TECH=-37	p:REGARD TIME=-29	p:REGARD WONDER=42
p:REGARD YOU=99	p:SAY TELL=-166	p:SAY THEIRATTY=-67	p:SAY TITLED=-29	p:SAY YOU=90	p:SELF TELL=-102	p:SELF THEIRATTY=-30	p:SELF WONDER=-73
p:SELF YOU=-226	p:TECH TIME=-60	p:TECH YOU=-34	p:TELL THEIRATTY=-82	p:TELL VALUE=-50	p:TELL YOU=69	p:THEIRATTY TIME=-37	p:THEIRATTY WONDER=45
p:TIME TITLED=-36	p:TIME YOU=86	p:TITLED YOU=-48	p:VALUE YOU=-45	p:WONDER YOU=-36	q:> DO=-35	q:> LAW=29	q:> MEET=-41
q:> MODAL=-83	q:> PAPER=-60	q:> TELL=48	q:> YOU=-102	q:if=-89	q:if abuse=31	q:if asked=-30	q:if he=-31
q:if its=31	q:if law0 day2=-30	q:if law1 day0=-43	q:if you=-102	q:turned =-42	q:turned ,=38	q:turned law0 day2=-35	q:turned that=30
q:turned you=-56	r:# rd=-30	r:# th=-33	r:#money and=-42	r:, atty=-29	r:, even=-35	r:, he=-31	r:, is=38
r:, it=109	r:, its=-42	r:, let=39	r:, name=38	r:, papers=-31	r:, power=42	r:, told=-65	r:, we=-45
r:, wear=56	r:, you=94	r:about fire=-31	r:about will=-36	r:abuse if=31	r:acceptance of=37	r:according to=-51	r:against acceptance=37
r:amount for=-42	r:and codicil=-36	r:and date=-32	r:and it=-45	r:and let=41	r:and mention=32	r:and run=31	r:and who=-38
r:and you=-43	r:answer that=-29	r:any day=45	r:anywhere in=-58	r:are better=29	r:are okay=-32	r:are up=-34	r:around here=68
r:asked for=-30	r:asked if=-30	r:asks for=-33	r:at bottom=-44	r:at his=-48	r:atty does=42	r:atty will=-53	r:back ,=-38
r:back where=-32	r:be held=58	r:be here=-36	r:be hot=-31	r:before they=46	r:bench trial=29	r:black ink=-35	r:boiler under=32
r:both side=-45	r:bottom or=-36	r:breath test=32	r:bring forty=35	r:bring water=-31	r:can be=52	r:can sit=-58	r:card slide=40
r:case in=-39	r:case number=-29	r:change on=-32	r:claim for=-60	r:clocks change=-32	r:codicil trumps=35	r:copy of=-31	r:court granted=-33
r:deposition is=-43	r:do not=47	r:does job=33	r:down to=34	r:dress plain=32	r:earlier will=35	r:end up=30	r:family court=-41
r:file fee=-68	r:fire ,=-31	r:first two=-58	r:for atty=-42	r:for boiler=32	r:for file=-42	r:for unpaid=-60	r:for years=41
r:for you=41	r:for your=-38	r:forget clocks=-32	r:forty to=35	r:found lease=-41	r:friday ,=-42	r:from our=-31	r:gamble with=34
r:give up=36	r:go over=-37	r:goes smooth=-34	r:going to=-35	r:good question=-61	r:grandfather codicil=35	r:guardianship too=33	r:guess ,=-30
r:hang on=30	r:has been=-53	r:has no=43	r:has not=-58	r:hear you=-30	r:heard about=-31	r:held to=54	r:her honor=-31
r:here ,=37	r:here torn=35	r:hit name=-36	r:honor found=-31	r:hope knee=-34	r:hot in=-31	r:i hear=-30	r:i read=29
r:i think=36	r:i would=119	r:if he=-31	r:if it=38	r:if its=31	r:if you=-86	r:in family=-39	r:in first=-58
r:in write=58	r:inspection because=-35	r:is #money=-54	r:is asking=-34	r:is awful=-31	r:is gamble=34	r:is in=-65	r:is insult=30
r:is likely=-58	r:is not=32	r:is paper=-39	r:is right=-46	r:is scared=32	r:is still=-37	r:is that=44	r:is what=43
r:it was=68	r:its going=-31	r:its not=31	r:its only=31	r:job off=49	r:jury trial=34	r:just leave=34	r:kind of=36
r:knee surgery=-34	r:lease void=-41	r:leave early=-37	r:leave out=34	r:leave second=34	r:let card=40	r:let me=-36	r:let them=51
r:let you=56	r:me get=-35	r:meniscus bring=35	r:mention kids=32	r:mortgage ,=40	r:much ,=33	r:must hit=-36	r:name #=44
r:name at=-36	r:name of=-55	r:need not=37	r:need to=-30	r:need warrant=29	r:need with=-36	r:needs name=-30	r:next time=49
r:no standing=34	r:no teeth=40	r:not abuse=31	r:not forget=-39	r:not save=-36	r:not say=-36	r:nothing new=-30	r:notice has=40
r:of atty=71	r:of car=-30	r:of rain=-35	r:of service=-37	r:of trial=32	r:of your=-81	r:off form=34	r:offer ,=-29
r:offer is=33	r:offer like=30	r:on #=-41	r:on back=-32	r:on friday=-50	r:on sunday=-32	r:on that=32	r:on these=35
r:on your=50	r:once you=36	r:only yelling=31	r:or it=-59	r:other side=-80	r:out of=42	r:over it=-29	r:owe you=36
r:paper that=-37	r:papers ,=-33	r:pay mortgage=40	r:petition is=-41	r:plain ,=32	r:power of=79	r:probate referee=-30	r:proof of=-37
r:referee needs=-30	r:refuse breath=32	r:rescheduled inspection=-35	r:responsible for=48	r:right amount=-42	r:say you=40	r:says that=-35	r:scan ,=33
r:scared of=32	r:second job=34	r:second scan=33	r:side theiratty=-45	r:sign on=-32	r:since #=-33	r:sit anywhere=-58	r:sling ,=32
r:smooth and=-34	r:so far=35	r:so leave=-29	r:so let=-35	r:so push=32	r:sorry to=35	r:starts case=-39	r:stays responsible=32
r:surgery goes=-43	r:take whatever=-44	r:tell them=37	r:ten days=36	r:tenant stays=32	r:test next=32	r:thank you=-38	r:that judge=37
r:that letter=32	r:that notice=38	r:that starts=-39	r:their theiratty=29	r:theiratty is=32	r:theiratty says=-43	r:these facts=35	r:they rescheduled=-35
r:this is=47	r:this kind=34	r:this morning=-48	r:time you=-44	r:title company=-44	r:to be=-55	r:to client=-29	r:to handshake=54
r:to hear=-44	r:to judge=-38	r:to look=-29	r:to pay=52	r:to sign=-43	r:to sixty=35	r:to your=39	r:told client=-37
r:told her=-40	r:too much=33	r:torn meniscus=41	r:traffic is=-29	r:trial ,=32	r:trial is=34	r:trumps earlier=35	r:trust me=31
r:trustee will=35	r:two and=-33	r:two rows=-58	r:two years=51	r:under name=58	r:under submission=-32	r:unpaid overtime=-60	r:until after=44
r:until he=41	r:up soon=-34	r:urgent care=-34	r:use black=-35	r:wait until=30	r:wanted to=-29	r:wants to=-56	r:warrant for=29
r:water ,=-31	r:way i=31	r:we are=-34	r:wear sling=32	r:what we=40	r:whatever time=-44	r:when he=52	r:where x=-32
r:will and=-36	r:will answer=-29	r:will fold=35	r:will go=-60	r:with atty=-53	r:with papers=-30	r:with that=49	r:with you=-38
r:would like=-41	r:would pick=32	r:would put=35	r:would take=32	r:would win=-35	r:would you=-37	r:x is=-32	r:years ,=44
r:you can=-47	r:you keep=46	r:you might=35	r:you must=-59	r:you need=-86	r:you on=-32	r:you remember=-29	r:you want=54
r:you were=33	r:you would=31	r:your atty=75	r:your boss=37	r:your case=-42	r:your claim=-52	r:your facts=29	r:your grandfather=35
r:your record=31	r:yours is=32	w:!=-132	w:\"=181	w:#=-136	w:#money=-117	w:#time=-32	w:?=-131
w:abuse=31	w:accept=-31	w:acceptance=29	w:according=-51	w:account=38	w:address=-57	w:affidavit=-31	w:after=87
w:again=34	w:against=44	w:ahead=36	w:always=55	w:amount=-51	w:and=-48	w:answer=-35	w:any=38
w:anywhere=-42	w:arbitrator=38	w:are=-49	w:around=66	w:arrived=-32	w:as=32	w:asked=-72	w:asking=-32
w:at=-56	w:atty=-200	w:awful=-41	w:back=-46	w:balance=-34	w:bank=59	w:be=50	w:been=-36
w:before=82	w:believes=-36	w:best=38	w:better=106	w:between=83	w:black=-35	w:blue=-54	w:boiler=32
w:both=-60	w:bottom=-44	w:break=-39	w:breath=32	w:cabin=33	w:called=-51	w:calls=41	w:came=-42
w:car=-29	w:card=47	w:cases=33	w:cash=30	w:check=-33	w:cl=-36	w:claim=-31	w:claims=-34
w:clean=31	w:clerk=-52	w:client=-192	w:clinic=-50	w:clock=47	w:clocks=-32	w:collector=34	w:come=36
w:comes=67	w:conference=-34	w:contract=44	w:copy=-59	w:country=37	w:court=-143	w:crash=32	w:custody=61
w:date=-76	w:day=66	w:defense=-34	w:deposit=-30	w:deposition=-41	w:do=69	w:docket=-49	w:doctor=-103
w:does=80	w:done=31	w:down=71	w:dr=-43	w:dress=32	w:due=-32	w:e-mail=-33	w:earlier=50
w:early=-50	w:el=-37	w:employer=-40	w:end=30	w:envelope=-32	w:estate=-39	w:executor=-34	w:expert=-51
w:facts=64	w:fall=37	w:family=-41	w:fee=-87	w:figure=42	w:file=-37	w:fire=-29	w:first=36
w:fold=35	w:for=-81	w:form=38	w:forty=40	w:found=-31	w:free=-39	w:friday=-94	w:from=-40
w:gamble=34	w:get=128	w:give=93	w:gives=38	w:go=82	w:goes=-34	w:going=30	w:good=-39
w:grandfather=35	w:granted=-41	w:guardianship=46	w:guess=-36	w:guy=30	w:handshake=54	w:hang=47	w:happen=32
w:has=-106	w:he=61	w:hear=-98	w:heard=-44	w:hearing=54	w:heat=32	w:held=58	w:her=-59
w:here=49	w:him=-41	w:hit=-37	w:honor=-31	w:hope=-43	w:hot=-31	w:hour=-43	w:house=69
w:in=71	w:informed=-42	w:ink=-35	w:inspection=-35	w:insult=30	w:insurance=43	w:insurer=-65	w:it=134
w:job=91	w:june=-29	w:jury=46	w:just=58	w:keep=151	w:kids=72	w:kind=40	w:know=-67
w:landlord=-30	w:last=-71	w:late=29	w:later=58	w:law=34	w:lawsuit=50	w:le=-35	w:lease=-37
w:least=38	w:leave=96	w:let=147	w:like=33	w:likely=-77	w:line=-42	w:loss=-38	w:mailed=-45
w:mailing=-30	w:make=96	w:may=-73	w:me=-80	w:mediator=-36	w:meniscus=41	w:mention=34	w:might=35
w:minutes=-43	w:money=79	w:month=-30	w:more=68	w:morning=-52	w:mortgage=44	w:motion=-44	w:much=48
w:must=-39	w:name=-130	w:need=-95	w:needs=-47	w:never=47	w:new=-68	w:no=106	w:nobody=38
w:noon=-55	w:not=73	w:notice=44	w:now=53	w:number=-104	w:of=-87	w:off=126	w:office=-95
w:okay=-35	w:on=-68	w:once=56	w:only=31	w:oppose=-29	w:or=-85	w:order=59	w:original=-30
w:other=-99	w:our=-56	w:out=126	w:over=83	w:overtime=-42	w:owe=40	w:papers=-149	w:para=-32
w:parking=-45	w:pay=222	w:phone=-56	w:photos=-30	w:plain=58	w:plaintiff=-31	w:pleading=35	w:please=-154
w:position=41	w:power=79	w:present=31	w:prior=34	w:probate=-43	w:proof=-37	w:push=43	w:put=51
w:question=-89	w:quiet=52	w:rain=-44	w:rd=-30	w:reassigned=-38	w:received=-58	w:records=-48	w:referee=-30
w:refuse=32	w:remains=30	w:rent=45	w:rescheduled=-35	w:responsible=48	w:returned=-31	w:reversal=30	w:right=-94
w:rows=-58	w:ruling=-36	w:said=-89	w:save=-30	w:saw=-38	w:say=40	w:says=-54	w:scared=32
w:second=43	w:see=33	w:sees=46	w:send=-67	w:sends=-34	w:sent=-47	w:service=-43	w:she=-89
w:short=50	w:should=-43	w:show=31	w:side=-133	w:sign=-57	w:signed=-49	w:simple=32	w:sister=-41
w:sit=-60	w:sixty=41	w:skip=38	w:slide=40	w:sling=32	w:smooth=-34	w:soon=-35	w:stand=41
w:standing=34	w:starts=-49	w:state=39	w:statements=41	w:stay=30	w:stays=34	w:still=-69	w:stop=32
w:strong=30	w:submission=-32	w:subpoena=-35	w:summary=-31	w:sunday=-40	w:surgery=-30	w:table=32	w:teeth=40
w:tell=111	w:ten=35	w:tenant=34	w:tender=42	w:test=32	w:th=-33	w:than=97	w:thank=-38
w:that=145	w:their=78	w:theiratty=-86	w:them=152	w:then=34	w:these=101	w:they=183	w:think=51
w:thinks=-89	w:thirty=43	w:this=150	w:those=46	w:thousand=44	w:three=-49	w:through=-38	w:throw=31
w:thursday=-45	w:time=81	w:title=-68	w:titled=-69	w:told=-187	w:too=37	w:took=-38	w:torn=31
w:touch=29	w:trial=175	w:trumps=35	w:trust=40	w:trustee=38	w:turn=44	w:twice=-38	w:under=37
w:unpaid=-60	w:until=81	w:up=149	w:urgent=-34	w:use=-39	w:very=33	w:void=-48	w:wait=31
w:want=48	w:wanted=-29	w:wants=-83	w:warrant=39	w:was=-128	w:water=-31	w:way=81	w:wear=69
w:weekend=38	w:weeks=-29	w:went=-41	w:were=57	w:what=88	w:when=64	w:whether=-48	w:which=-36
w:while=46	w:who=-82	w:will=-66	w:win=-56	w:with=-30	w:without=36	w:word=-29	w:work=36
w:worry=29	w:would=194	w:write=58	w:x=-32	w:year=53	w:years=149	w:yelling=31	w:yesterday=-40
w:yet=-47	w:you=30	w:yours=70	w:yourself=37
""",
    "asks": """
$ \"=-60	$ #=-35	$ ?=59	$ ACT=49	$ END=34	$ LAW=68	$ MEET=-143	$ NAME=-46
$ PAPER=-47	$ SAY=90	$ TIME=-133	$ VALUE=33	$ WONDER=44	$ be=-40	$ her=80	$ him=-91
$ it=37	$ me=39	$ so=38	$ that=37	$ there=-60	$ up=-36	$ which=63	$ why=-43
,#money=-41	,DO=79	,DO if=33	,EVAL=44	,MEET=37	,NUM=-38	,OF=-38	,REGARD=-63
,TITLED=35	,WONDER=72	,_ ,=55	,_ ?=39	,_ of BILL=36	,can=63	,can not=39	,can not SAY=37
,cons=36	,do=34	,do i=45	,is=103	,keep=39	,my=-35	,she=-48	,she is FACT=-32
,thinks=32	,titled=35	,waiting=36	,will=-40	,will DO=-34	,will that=32	,would not=-43	,would not SAY=-43
^#=101	^# TIME=54	^# TIME or=54	^ACT that=-49	^ACT that FACT=-49	^BILL=-37	^DECIDER=-76	^DO WONDER=37
^DO about=72	^DO about END=51	^DO if=-79	^DO if he=-37	^DO me=65	^DO me VALUE=31	^DO me what=35	^DO what is=-33
^DO who=-83	^DO who LAW=-34	^DO who would=-36	^KIND=-57	^MODAL=51	^MODAL _=-35	^NAME=-32	^NAME _=-38
^NAME _ on=-34	^NEG=-47	^OTHERS=-185	^OTHERS _=-45	^OTHERS _ _=-43	^SAY=-42	^SAY EVAL=-38	^SAY EVAL TIME=-38
^SAY PAPER=41	^SAY _=33	^SAY it=36	^SAY that=-33	^SAY to=-70	^SAY to DO=-53	^TIME i=42	^TITLED=-44
^TITLED WONDER=-43	^TITLED is=45	^WONDER=-82	^WONDER about _=-47	^WONDER if=-58	^WONDER if we=-89	^WONDER it=34	^WONDER it is=34
^WONDER to=69	^WONDER to just=51	^WONDER which=-40	^_ ACT that=-33	^_ END=32	^_ END his=32	^_ OTHERS=-32	^_ WONDER=51
^_ with=32	^_ with _=32	^am=42	^any=-73	^any _=-95	^any _ ?=-71	^asked=-109	^asking=-59
^asks=-61	^can=-62	^can DECIDER=31	^can OTHERS=61	^can OTHERS _=68	^can i DO=-33	^can not=-40	^can you=-45
^could they _=-43	^did=-43	^did _=-35	^did _ END=-35	^did i=78	^did i ?=37	^did i _=37	^did they=-52
^did they get=-39	^do i ACT=-41	^do they take=-32	^does=118	^does ACT=38	^does ACT NAME=36	^does _=47	^does he=36
^does he MODAL=36	^does not=-32	^does will=54	^does will _=54	^fears=32	^feels=-45	^give=31	^has=-84
^has LAW=-32	^has LAW DO=-32	^has _=-46	^he=-127	^he SELF=-32	^he SELF to=-32	^he was=-33	^he would=-32
^how EVAL=42	^how EVAL is=33	^how _ PAPER=-32	^how _ TIME=31	^how _ will=-38	^if=56	^if i=41	^is=44
^is PAPER EVAL=-33	^is TIME=-35	^is _=59	^is there any=47	^lost=-47	^must i DO=-50	^must i let=44	^name=-32
^needs=-43	^neighbor=-54	^not HEDGE=-41	^not HEDGE which=-43	^on=58	^on _=58	^on _ about=58	^please=39
^please MEET=39	^read=53	^report=-49	^says=-98	^she DO if=32	^should=47	^should i DO=-50	^should i MEET=45
^so=86	^so do=35	^so do i=35	^struggling=32	^tempted=51	^thinks=69	^titled=-44	^wanted=-45
^wants VALUE=44	^what TIME=31	^what is=-77	^what is END=-41	^what is _=78	^what is this=-38	^what should=-35	^what should i=-35
^when=-88	^when will=-35	^where does=42	^where does that=52	^whether=60	^which _=32	^who=39	^who DO=117
^who DO _=80	^who is=-45	^who is DECIDER=-40	^will=44	^will there=-33	^will there be=-33	^wondering=42	a:is law0 day0=-80
a:is told0=-49	b:\" DO=31	b:\" must=-50	b:\" so=35	b:# TIME=61	b:# VALUE=-34	b:# _=-85	b:, TITLED=35
b:, _=-35	b:, can=70	b:, is=48	b:, my=-35	b:, she=-33	b:ACT NAME=36	b:ACT be=-40	b:ACT on=-38
b:ACT that=-82	b:DECIDER ?=-127	b:DECIDER ACT=-38	b:DECIDER has=-33	b:DO ?=-35	b:DO DO=66	b:DO FACT=-61	b:DO PAPER=-34
b:DO VALUE=33	b:DO WONDER=37	b:DO _=43	b:DO about=63	b:DO by=-34	b:DO for=50	b:DO his=-64	b:DO if=-63
b:DO in=-132	b:DO it=-87	b:DO me=74	b:DO of=-56	b:DO their=-32	b:DO when=-33	b:DO whether=-58	b:DO who=-83
b:DO why=37	b:END ACT=-42	b:END _=47	b:END and=-42	b:END of=42	b:END on=-35	b:END to=35	b:EVAL TIME=-66
b:EVAL _=-41	b:EVAL in=32	b:EVAL is=33	b:FACT ,=65	b:FACT DO=-39	b:FACT has=-45	b:HEDGE which=-43	b:KIND for=-41
b:LAW ?=64	b:LAW DO=-40	b:LAW _=106	b:LAW as=48	b:LAW of=-57	b:MEET ?=33	b:MEET DO=-34	b:MEET _=-48
b:MEET her=36	b:MEET is=-44	b:MEET or=-35	b:MEET take=-36	b:MEET them=47	b:MEET to=-33	b:MODAL _=-52	b:MODAL to=99
b:NAME _=-75	b:NUM TIME=45	b:OTHERS DO=59	b:PAPER ?=51	b:PAPER END=-44	b:PAPER EVAL=45	b:PAPER for=-86	b:PAPER in=-43
b:PAPER of=-99	b:PAPER on=38	b:PAPER to=67	b:SAY EVAL=-50	b:SAY FACT=-45	b:SAY LAW=35	b:SAY PAPER=77	b:SAY her=-52
b:SAY it=69	b:SAY me=-57	b:SAY of=76	b:SAY to=-87	b:SAY who=37	b:SAY why=-36	b:SELF to=-32	b:THEIRATTY PAPER=49
b:TIME ,=-99	b:TIME ?=-72	b:TIME ACT=36	b:TIME EVAL=-51	b:TIME MEET=92	b:TIME OTHERS=40	b:TIME TIME=-44	b:TIME _=58
b:TIME her=34	b:TIME i=38	b:TIME or=61	b:TITLED WONDER=-43	b:TITLED is=38	b:VALUE ?=-46	b:VALUE me=51	b:VALUE on=59
b:VALUE with=-57	b:WONDER how=33	b:WONDER it=34	b:WONDER that=31	b:WONDER to=71	b:WONDER what=50	b:WONDER which=-33	b:_ ?=33
b:_ DO=-46	b:_ END=-74	b:_ FACT=83	b:_ HEDGE=39	b:_ MEET=-57	b:_ TIME=-82	b:_ VALUE=-76	b:_ WONDER=55
b:_ _=104	b:_ about=128	b:_ and=56	b:_ can=55	b:_ from=-38	b:_ go=39	b:_ had=-36	b:_ her=38
b:_ if=55	b:_ in=63	b:_ is=54	b:_ it=-37	b:_ on=40	b:_ or=38	b:_ out=138	b:_ she=37
b:_ that=66	b:_ to=-210	b:_ up=51	b:about ACT=67	b:about END=61	b:and DO=47	b:and MEET=36	b:and _=64
b:and will=-40	b:any END=59	b:any _=-73	b:are _=-33	b:at MEET=-42	b:be DO=-53	b:be SAY=38	b:be SELF=43
b:be there=-61	b:been DO=-32	b:by DO=39	b:can ACT=-107	b:can DECIDER=33	b:can DO=-34	b:can OTHERS=72	b:can _=54
b:can be=40	b:can he=-35	b:can her=-37	b:can i=-32	b:can not=39	b:can they=59	b:can you=-45	b:did _=-36
b:did i=68	b:did they=-52	b:do not=35	b:do they=-58	b:does ACT=38	b:does _=98	b:does he=40	b:does it=39
b:does not=-34	b:does she=-78	b:does that=52	b:does will=54	b:for END=-37	b:for FACT=65	b:for MEET=-62	b:for OTHERS=43
b:for TIME=-53	b:for VALUE=39	b:for _=69	b:for her=-33	b:for me=-44	b:for these=35	b:for you=-59	b:from DECIDER=-32
b:get PAPER=-56	b:go for=41	b:go to=40	b:going to=34	b:got #=38	b:got _=46	b:has LAW=-32	b:has REGARD=-31
b:has _=-103	b:has to=56	b:have MEET=-38	b:have to=99	b:he DO=-44	b:he MODAL=47	b:he SELF=-32	b:he _=49
b:he has=33	b:he was=-34	b:her FACT=-56	b:her OTHERS=-55	b:her _=70	b:her to=-34	b:him _=-42	b:his OTHERS=-67
b:his _=-43	b:how EVAL=42	b:how _=-34	b:how this=52	b:i ?=37	b:i DO=-193	b:i SAY=66	b:i _=-67
b:i have=69	b:i let=44	b:i would=39	b:if he=50	b:if i=39	b:if she=55	b:if we=-95	b:in END=35
b:in NUM=-36	b:in TIME=-54	b:is DECIDER=-46	b:is DO=-50	b:is END=-52	b:is FACT=-32	b:is PAPER=-71	b:is VALUE=45
b:is WONDER=48	b:is _=77	b:is not=46	b:is of=39	b:is over=34	b:is that=49	b:it _=56	b:it is=57
b:it to=-63	b:it was=42	b:just take=51	b:let _=44	b:make of=38	b:me VALUE=31	b:me out=-34	b:me while=-34
b:more TIME=39	b:my END=48	b:my PAPER=37	b:my _=-42	b:never DO=-42	b:no _=-32	b:not HEDGE=-39	b:not OTHERS=33
b:not be=32	b:of BILL=36	b:of DO=56	b:of FACT=-48	b:of LAW=46	b:of MEET=-49	b:of NUM=33	b:of PAPER=-53
b:of _=66	b:on #=-86	b:on FACT=58	b:on MEET=48	b:on TIME=-158	b:on _=85	b:or DO=89	b:or MEET=81
b:or _=39	b:or is=-60	b:or no=40	b:or what=-34	b:our _=34	b:out TIME=63	b:over TIME=34	b:please MEET=39
b:she DO=42	b:she REGARD=-35	b:she can=-36	b:should get=34	b:should i=-88	b:so do=35	b:so is=36	b:take ?=-36
b:take ACT=-32	b:take BILL=-33	b:take DO=51	b:take FACT=48	b:that FACT=-49	b:that MEET=46	b:that OTHERS=-39	b:that i=41
b:that she=-44	b:that you=33	b:them _=47	b:there OTHERS=-42	b:there any=38	b:these TIME=35	b:they have=34	b:this #=-38
b:this ?=44	b:this DO=52	b:to ACT=87	b:to DO=-45	b:to NAME=-41	b:to PAPER=78	b:to SAY=106	b:to TIME=-59
b:to _=-69	b:to do=33	b:to just=60	b:to us=-61	b:to you=-36	b:up by=48	b:us on=-39	b:wants VALUE=44
b:was DO=-40	b:was LAW=36	b:was at=-39	b:we can=-40	b:what _=82	b:what her=32	b:what i=32	b:what is=-140
b:what should=-35	b:what to=49	b:when will=-35	b:where does=42	b:whether to=41	b:which FACT=-43	b:which MEET=-38	b:while i=-34
b:who DO=125	b:who LAW=-34	b:who has=45	b:who is=-57	b:who would=-42	b:why we=45	b:will DO=-58	b:will END=33
b:will MEET=-43	b:will that=32	b:will there=-33	b:with _=37	b:with her=-43	b:with him=-34	b:would do=37	b:would you=56
b:you ?=-86	b:you DO=-40	b:you have=32	bias=-99	c:ACT=46	c:ATTY=-33	c:BILL=-70	c:DECIDER=-118
c:DO=37	c:END=225	c:EVAL=75	c:INITIALS=-32	c:KIND=-86	c:LAW=229	c:MEET=-228	c:MODAL=71
c:NAME=-84	c:NEG=35	c:OF=-55	c:PAPER=-209	c:PLACE=-117	c:QUESTION=124	c:TECH=-154	c:TELL=-147
c:TIME=-68	c:TITLED=-71	c:WONDER=174	c:YOU=-157	f:asks ACT=49	f:asks DECIDER=-42	f:asks DO=34	f:asks END=118
f:asks KIND=36	f:asks LAW=77	f:asks MEET=-155	f:asks PAPER=-96	f:asks TECH=-113	f:asks TIME=-95	f:asks VALUE=-54	f:asks day0=139
f:asks day1=-47	f:asks day2=-46	f:asks day4=-40	f:asks law0=-131	f:asks law0 day0=138	f:asks law0 day1=-32	f:asks law0 day2=-164	f:asks law0 day3=-47
f:asks law1 day0=-70	f:asks law1 day2=64	f:asks law2=113	f:asks law2 day0=68	f:asks law2 day2=40	f:law0 day1=-95	f:law0 day2=-117	f:law0 day3=-146
f:law1 day0=63	f:law1 day2=-41	f:law1 day3=-39	f:law2 day0=138	f:law2 day1=34	f:says=-124	f:says BILL=-51	f:says DECIDER=-76
f:says END=107	f:says EVAL=49	f:says KIND=-122	f:says LAW=152	f:says MEET=-73	f:says PAPER=-113	f:says PLACE=-122	f:says TECH=-42
f:says VALUE=84	f:says day0=77	f:says day2=-117	f:says day3=-104	f:says law0=-240	f:says law0 day0=-150	f:says law0 day1=-63	f:says law0 day2=47
f:says law0 day3=-69	f:says law1 day0=133	f:says law1 day2=-105	f:says law1 day3=-57	f:says law2=79	f:says law2 day0=69	f:says law2 day1=50	f:says law2 day2=-46
f:says law3=35	g:> DO=31	g:> FACT=-44	g:> LAW=55	g:> MODAL=50	g:> NEG=53	g:> OTHERS=92	g:> PAPER=-73
g:> QUESTION=36	g:> SELF=53	g:> TIME=64	g:> WONDER=42	g:>1 cash=-32	g:>1 like=-35	g:>1 page=-32	g:>1 second=-32
g:ATTY SAY=-42	g:ATTY rest law1 day1=-33	g:read rest law0 day2=-32	g:take rest law1 day1=-32	g:they rest law1 day1=-32	g:they rest law1 day2=33	k:\" #=-38	k:\" END=51
k:\" FACT=-46	k:\" MODAL=-34	k:\" TIME=-49	k:\" VALUE=35	k:\" do=76	k:\" go=35	k:\" me=70	k:\" my=-35
k:\" this=-33	k:# #=-37	k:# ,=96	k:# MEET=50	k:# PAPER=42	k:# or=48	k:#money _=32	k:, #=-76
k:, ACT=-46	k:, LAW=43	k:, NAME=-42	k:, OTHERS=-85	k:, TIME=-72	k:, VALUE=-46	k:, WONDER=50	k:, _=-154
k:, be=67	k:, can=-37	k:, do=-39	k:, for=-47	k:, got=50	k:, her=-50	k:, in=-37	k:, on=-48
k:, or=78	k:, that=83	k:, this=33	k:, what=-32	k:, why=-43	k:, will=-37	k:ACT ,=57	k:ACT ?=57
k:ACT DO=-86	k:ACT FACT=-51	k:ACT _=66	k:ACT and=42	k:ACT at=-42	k:ACT his=36	k:ACT in=-62	k:ACT on=35
k:ACT what=-32	k:ACT with=36	k:ATTY ?=-39	k:ATTY _=-42	k:BILL ?=35	k:DECIDER #=-32	k:DECIDER REGARD=-40	k:DECIDER TIME=-72
k:DECIDER _=49	k:DECIDER her=-55	k:DECIDER to=-32	k:DO #=-42	k:DO ,=-39	k:DO ACT=34	k:DO DECIDER=34	k:DO DO=-89
k:DO END=75	k:DO EVAL=-31	k:DO MEET=-115	k:DO NAME=-67	k:DO OTHERS=-35	k:DO PAPER=-159	k:DO REGARD=-39	k:DO SAY=66
k:DO SELF=45	k:DO TIME=72	k:DO _=68	k:DO and=34	k:DO at=-43	k:DO be=-72	k:DO could=-37	k:DO got=-37
k:DO her=-43	k:DO i=36	k:DO if=44	k:DO is=-80	k:DO may=-34	k:DO not=37	k:DO or=39	k:DO over=-38
k:DO she=66	k:DO this=64	k:DO to=-125	k:DO up=-32	k:DO what=37	k:DO will=-40	k:END ,=-63	k:END ?=63
k:END DECIDER=-39	k:END NUM=38	k:END in=-35	k:END is=-32	k:END on=41	k:EVAL ?=34	k:EVAL DO=-58	k:EVAL EVAL=61
k:EVAL OTHERS=72	k:EVAL SAY=-43	k:EVAL TIME=-31	k:EVAL _=63	k:EVAL i=-32	k:EVAL is=32	k:EVAL that=41	k:FACT END=-49
k:FACT MEET=-41	k:FACT or=50	k:FACT to=-42	k:FACT you=35	k:HEDGE can=60	k:HEDGE has=-43	k:KIND END=-31	k:KIND _=-127
k:LAW LAW=36	k:LAW OTHERS=41	k:LAW her=43	k:LAW i=-32	k:LAW me=-32	k:LAW over=-32	k:LAW their=-32	k:MEET ,=-84
k:MEET ?=-51	k:MEET FACT=42	k:MEET MEET=-99	k:MEET TIME=-80	k:MEET VALUE=-35	k:MEET do=-50	k:MEET his=-35	k:MEET my=-35
k:MEET or=-41	k:MEET she=-41	k:MEET there=-36	k:MEET which=54	k:MODAL PAPER=63	k:MODAL _=-65	k:MODAL for=-50	k:MODAL or=-69
k:NAME #=36	k:NAME MEET=36	k:NAME _=80	k:NAME my=-34	k:NAME not=-33	k:NAME on=-36	k:NAME would=-43	k:NUM DO=37
k:NUM TIME=-63	k:NUM _=-38	k:NUM about=39	k:NUM and=-34	k:OTHERS ACT=-37	k:OTHERS BILL=-43	k:OTHERS DO=39	k:OTHERS NAME=-66
k:OTHERS PAPER=75	k:OTHERS SAY=45	k:OTHERS for=-38	k:OTHERS her=55	k:OTHERS on=55	k:OTHERS to=47	k:PAPER ?=-70	k:PAPER DO=-52
k:PAPER LAW=35	k:PAPER MEET=45	k:PAPER OTHERS=78	k:PAPER SAY=-35	k:PAPER _=-110	k:PAPER can=34	k:PAPER me=-77	k:PAPER out=-36
k:PAPER so=41	k:PAPER they=-39	k:REGARD _=-91	k:SAY #=-53	k:SAY ?=34	k:SAY DO=-85	k:SAY HEDGE=34	k:SAY OTHERS=51
k:SAY PAPER=42	k:SAY THEIRATTY=48	k:SAY for=-36	k:SAY get=36	k:SAY if=-42	k:SAY is=-65	k:SAY it=40	k:SAY she=-69
k:SAY should=43	k:SAY to=-64	k:SAY was=-36	k:SELF her=-32	k:SELF with=-32	k:TELL that=33	k:TIME #=-38	k:TIME DO=-34
k:TIME EVAL=34	k:TIME MEET=35	k:TIME NUM=-37	k:TIME _=159	k:TIME can=38	k:TIME for=42	k:TIME of=-51	k:TIME to=-38
k:TIME was=33	k:TITLED PAPER=-40	k:TITLED WONDER=36	k:TITLED from=-36	k:TITLED if=-35	k:TITLED is=-34	k:TITLED to=-33	k:VALUE ,=36
k:VALUE FACT=88	k:VALUE _=134	k:VALUE her=-43	k:WONDER ACT=44	k:WONDER BILL=-44	k:WONDER DECIDER=51	k:WONDER END=41	k:WONDER EVAL=39
k:WONDER TIME=62	k:WONDER VALUE=38	k:WONDER _=38	k:WONDER can=-62	k:WONDER her=41	k:WONDER just=51	k:WONDER on=51	k:WONDER over=42
k:WONDER we=-72	k:WONDER what=33	k:WONDER would=57	k:_ \"=-100	k:_ #=-37	k:_ #money=-51	k:_ ,=-87	k:_ BILL=40
k:_ DECIDER=-126	k:_ DO=53	k:_ END=39	k:_ LAW=76	k:_ MODAL=-57	k:_ NUM=-106	k:_ OTHERS=-67	k:_ PAPER=62
k:_ PLACE=-40	k:_ REGARD=-37	k:_ SELF=36	k:_ TELL=-35	k:_ VALUE=62	k:_ WONDER=78	k:_ _=43	k:_ and=78
k:_ at=37	k:_ be=97	k:_ by=40	k:_ can=63	k:_ do=65	k:_ go=38	k:_ got=33	k:_ has=-43
k:_ have=37	k:_ he=98	k:_ her=-85	k:_ i=46	k:_ if=95	k:_ in=-88	k:_ is=33	k:_ may=41
k:_ my=-48	k:_ not=65	k:_ on=-128	k:_ or=42	k:_ out=50	k:_ that=-37	k:_ these=35	k:_ wants=66
k:_ was=40	k:_ with=-38	k:about DO=33	k:about OTHERS=42	k:about TIME=95	k:about VALUE=39	k:about _=56	k:about on=46
k:and ACT=-38	k:and SAY=31	k:and _=-151	k:and or=36	k:and that=39	k:any ?=-42	k:any DO=65	k:any _=41
k:any to=55	k:are ACT=32	k:be ?=-77	k:be ACT=51	k:be TIME=-72	k:be _=32	k:be her=47	k:be if=42
k:be to=-45	k:been TIME=53	k:been _=-35	k:by ?=-45	k:by DECIDER=37	k:by TIME=-36	k:can ,=-57	k:can ?=63
k:can BILL=-31	k:can MEET=-40	k:can OTHERS=46	k:can PAPER=-45	k:can by=-54	k:can do=-43	k:can for=42	k:can her=83
k:can in=-32	k:can on=90	k:can out=98	k:can up=-33	k:can who=37	k:could DO=74	k:could OTHERS=-39	k:could PAPER=-38
k:could TIME=42	k:could him=32	k:could his=-39	k:could it=-43	k:did ACT=-45	k:did DO=-53	k:did TIME=-42	k:did _=-63
k:did by=37	k:did get=-58	k:do ,=-47	k:do ?=46	k:do ACT=-87	k:do DO=34	k:do MEET=-52	k:do MODAL=-68
k:do SAY=77	k:do _=-118	k:do at=-34	k:do for=-52	k:do have=51	k:do in=-38	k:do my=41	k:do on=-49
k:do these=35	k:do to=63	k:do want=-46	k:does ,=-34	k:does DO=-44	k:does MODAL=36	k:does PAPER=34	k:does SAY=33
k:does TIME=52	k:does VALUE=-35	k:does _=174	k:does be=-36	k:does have=-66	k:does he=42	k:does her=64	k:does of=-46
k:does that=31	k:does to=65	k:does what=36	k:for ,=42	k:for ACT=-32	k:for DO=-34	k:for FACT=54	k:for OTHERS=-43
k:for _=41	k:for i=-34	k:for of=-32	k:for on=40	k:for to=-38	k:for while=-34	k:from ?=-76	k:from OTHERS=-34
k:get _=51	k:get on=-45	k:get to=-33	k:get us=-39	k:go ?=47	k:go TIME=33	k:go these=35	k:got _=43
k:got in=36	k:had _=-36	k:had about=-38	k:has DO=-58	k:has their=-32	k:have TIME=34	k:have VALUE=-38	k:have be=-36
k:have there=-36	k:he ,=-40	k:he DO=-93	k:he END=33	k:he EVAL=-39	k:he FACT=-31	k:he TIME=53	k:he been=-39
k:he his=-71	k:he in=-50	k:he it=-34	k:he more=43	k:he of=40	k:he with=-47	k:her MEET=-52	k:her SAY=-55
k:her _=33	k:her him=-33	k:her to=-52	k:him ,=32	k:him _=37	k:his ?=35	k:his EVAL=-32	k:his _=-80
k:his to=-59	k:how DO=50	k:how MEET=-43	k:how PAPER=-58	k:how TIME=40	k:how be=-38	k:how do=-51	k:how have=32
k:how i=-38	k:how is=50	k:how take=-36	k:how we=49	k:how will=-38	k:i ACT=89	k:i DO=137	k:i END=45
k:i PAPER=-73	k:i THEIRATTY=45	k:i TIME=-128	k:i _=43	k:i by=33	k:i do=47	k:i from=-38	k:i her=-47
k:i his=36	k:i in=-37	k:i is=-32	k:i it=-47	k:i not=31	k:i on=-88	k:i out=72	k:i them=71
k:i to=45	k:if ,=42	k:if ?=43	k:if DO=-80	k:if END=31	k:if MEET=66	k:if SAY=64	k:if TIME=33
k:if _=80	k:if can=-67	k:if could=-35	k:if him=-43	k:if his=-59	k:if is=58	k:if it=-32	k:if to=83
k:in #=-33	k:in ,=61	k:in ?=-40	k:in DO=-40	k:in EVAL=64	k:in MEET=-76	k:in OTHERS=-32	k:in and=-33
k:in is=34	k:in or=-67	k:is ?=-84	k:is DECIDER=-63	k:is DO=-32	k:is END=65	k:is EVAL=77	k:is LAW=47
k:is MEET=-58	k:is SAY=34	k:is VALUE=-40	k:is WONDER=37	k:is _=166	k:is about=43	k:is any=51	k:is at=-37
k:is do=36	k:is for=-51	k:is go=35	k:is he=-39	k:is her=38	k:is of=-47	k:is on=-33	k:is that=63
k:is there=-32	k:is these=35	k:is they=33	k:it ACT=39	k:it DO=-31	k:it FACT=31	k:it OTHERS=38	k:it PAPER=-43
k:it SAY=33	k:it _=100	k:it he=42	k:it over=34	k:it that=72	k:it to=87	k:just DO=55	k:let ?=38
k:let in=54	k:like DO=-34	k:like _=43	k:like and=36	k:like to=-40	k:make PAPER=38	k:me ?=-38	k:me DO=-40
k:me TIME=-43	k:me _=-94	k:me would=35	k:more to=-32	k:must ?=-50	k:must DO=-34	k:must _=75	k:must in=44
k:must let=44	k:my _=-32	k:never TIME=-36	k:never _=-55	k:no TIME=-42	k:not ,=-37	k:not FACT=-80	k:not LAW=34
k:not PAPER=-57	k:not SAY=46	k:not _=56	k:not of=-74	k:not to=74	k:not what=38	k:not which=-41	k:not who=37
k:of ?=-47	k:of END=32	k:of PAPER=59	k:of THEIRATTY=45	k:of _=56	k:of about=39	k:on \"=-37	k:on ,=62
k:on ?=-75	k:on ACT=38	k:on PAPER=-68	k:on TIME=-32	k:on VALUE=38	k:on _=118	k:on about=76	k:on and=33
k:on is=48	k:on that=31	k:or ,=73	k:or ?=148	k:or END=-44	k:or MEET=-45	k:or PAPER=-50	k:or SAY=37
k:or TIME=-41	k:or out=34	k:or which=32	k:our MEET=37	k:out ?=84	k:out MEET=84	k:over _=36	k:please ,=39
k:please _=33	k:she BILL=-33	k:she DO=-44	k:she FACT=-46	k:she at=-45	k:she be=-36	k:she by=-47	k:she could=32
k:she got=38	k:she if=73	k:she it=-42	k:she or=36	k:she she=45	k:she there=-36	k:should DECIDER=-35	k:should DO=-59
k:should MEET=43	k:should TIME=55	k:should or=-34	k:should them=47	k:should to=-36	k:so ?=60	k:so LAW=38	k:so TIME=40
k:so i=35	k:take MEET=-32	k:take _=56	k:take or=39	k:that BILL=-39	k:that DO=-44	k:that TIME=41	k:that _=37
k:that and=-32	k:that get=39	k:that had=-43	k:that have=32	k:that her=61	k:that in=-50	k:that me=-32	k:that out=-34
k:their over=-32	k:them ?=54	k:there END=31	k:there TIME=-33	k:there _=-89	k:there can=-48	k:these ?=37	k:they ACT=-49
k:they DO=47	k:they MEET=-32	k:they it=-37	k:they us=-39	k:this VALUE=-38	k:this _=-39	k:this my=33	k:to ,=-110
k:to ?=86	k:to ACT=58	k:to FACT=37	k:to LAW=42	k:to MEET=-74	k:to NAME=-50	k:to OTHERS=92	k:to PAPER=33
k:to SAY=44	k:to TIME=74	k:to _=105	k:to about=40	k:to can=63	k:to do=-32	k:to for=36	k:to from=39
k:to got=-44	k:to he=57	k:to if=54	k:to in=-81	k:to my=32	k:to not=-43	k:to or=-36	k:to take=53
k:to there=-41	k:to to=-46	k:to up=-40	k:to where=34	k:to with=-44	k:up DECIDER=37	k:up _=35	k:up to=37
k:us VALUE=-39	k:wants DO=-56	k:wants MEET=-49	k:wants NAME=-45	k:wants PAPER=43	k:wants SAY=50	k:wants _=60	k:wants from=34
k:wants he=32	k:wants she=43	k:wants to=-36	k:wants where=34	k:wants whether=-38	k:was DO=-32	k:was _=-53	k:we ?=69
k:we ACT=-48	k:we PAPER=-48	k:we for=40	k:we not=36	k:what ?=-44	k:what BILL=-34	k:what DECIDER=-76	k:what MEET=-36
k:what MODAL=-48	k:what SAY=124	k:what _=106	k:what do=100	k:what go=35	k:what her=-33	k:what i=-72	k:what it=-36
k:what make=38	k:what my=-45	k:what of=55	k:what would=71	k:what you=35	k:when DO=-42	k:when SAY=32	k:when _=-127
k:when be=-36	k:when in=35	k:when up=-38	k:where her=60	k:where that=52	k:whether ACT=40	k:which _=-61	k:which has=-43
k:while TIME=-34	k:while is=41	k:who ?=-36	k:who ACT=-36	k:who DECIDER=-40	k:who DO=-49	k:who _=101	k:who be=-58
k:who him=-36	k:who i=-33	k:who in=37	k:who me=-36	k:who while=-34	k:why not=61	k:will ?=-48	k:will DO=82
k:will MEET=-43	k:will PAPER=41	k:will TIME=-33	k:will _=94	k:will on=46	k:will take=-34	k:will to=-48	k:with ACT=32
k:with _=40	k:with to=34	k:would DO=-56	k:would EVAL=-34	k:would him=-34	k:would of=38	k:would why=-43	k:you PAPER=-35
k:you in=46	k:you me=-63	m:\" law0 day0=-84	m:\" law0 day1=47	m:\" law0 day2=-54	m:\" law1 day0=-33	m:\" law1 day1=78	m:# law0 day2=54
m:ACT law2 day0=-32	m:ACT law2 day2=-40	m:DO law1 day2=-64	m:DO law1 day3=-88	m:END law1 day1=-47	m:EVAL law2 day0=39	m:MODAL law0 day1=47	m:MODAL law1 day0=37
m:MODAL law1 day1=148	m:MODAL law1 day2=-88	m:MODAL law2 day1=35	m:NEG law1 day0=-33	m:QUESTION law0 day0=41	m:QUESTION law0 day1=85	m:QUESTION law0 day2=-87	m:QUESTION law1 day0=41
m:QUESTION law1 day2=-39	m:SAY law0 day1=-45	m:SAY law0 day2=-41	m:SAY law1 day0=67	m:SAY law1 day1=-64	m:SAY law1 day3=-36	m:WONDER law0 day0=-34	m:WONDER law1 day0=-32
m:WONDER law1 day1=120	m:any law0 day0=-71	m:any law1 day2=41	m:bare law0 day0=-118	m:bare law0 day1=74	m:bare law0 day2=-146	m:bare law0 day3=51	m:bare law1 day0=111
m:bare law1 day2=68	m:bare law1 day3=-52	m:bare law2 day0=94	m:bare law2 day1=40	m:did law1 day1=-35	m:did law1 day2=37	m:did law2 day1=-35	m:do law1 day1=-80
m:does law0 day0=78	m:does law1 day2=69	m:has law1 day1=-54	m:he law1 day1=-53	m:he law1 day2=-34	m:i law0 day0=-41	m:is law0 day0=74	m:is law0 day1=-73
m:is law1 day1=50	m:is law1 day2=-64	m:is law1 day3=78	m:is law2 day0=76	m:is law2 day1=33	m:on law0 day0=56	m:please law0 day1=33	m:she law0 day0=-39
m:so law0 day0=33	m:they law1 day0=45	n:cue=237	n:prediction=62	n:recommendation=76	n:settlement=47	p:ACT BILL=33	p:ACT END=-34
p:ACT EVAL=37	p:ACT FACT=47	p:ACT HEDGE=33	p:ACT NEG=47	p:ACT OTHERS=-36	p:ACT REGARD=69	p:ACT SELF=48	p:ACT TELL=41
p:ACT THEIRATTY=-50	p:ACT WONDER=78	p:ATTY QUESTION=-38	p:BILL EVAL=75	p:BILL MODAL=39	p:BILL OTHERS=-87	p:BILL PAPER=-55	p:BILL QUESTION=-49
p:BILL REGARD=51	p:BILL SAY=-35	p:BILL TITLED=-50	p:BILL VALUE=-91	p:BILL WONDER=-34	p:DECIDER DO=97	p:DECIDER MEET=42	p:DECIDER MODAL=134
p:DECIDER QUESTION=-63	p:DECIDER REGARD=53	p:DECIDER SELF=44	p:DECIDER TELL=-51	p:DECIDER TIME=-63	p:DECIDER WONDER=115	p:DECIDER YOU=-34	p:DO END=82
p:DO HEDGE=-43	p:DO INITIALS=-32	p:DO LAW=64	p:DO MODAL=-67	p:DO NAME=-84	p:DO NEG=99	p:DO NUM=37	p:DO OTHERS=153
p:DO PAPER=-113	p:DO PLACE=-82	p:DO QUESTION=177	p:DO REGARD=-68	p:DO SELF=-58	p:DO TECH=-99	p:DO TIME=-85	p:DO WONDER=79
p:END LAW=62	p:END MODAL=66	p:END NAME=59	p:END REGARD=34	p:END SELF=62	p:END TIME=68	p:END VALUE=58	p:END WONDER=72
p:EVAL FACT=-66	p:EVAL MEET=-74	p:EVAL MODAL=-50	p:EVAL NUM=51	p:EVAL OTHERS=93	p:EVAL PAPER=-44	p:EVAL PLACE=34	p:EVAL QUESTION=182
p:EVAL TELL=40	p:EVAL TIME=-127	p:EVAL WONDER=54	p:EVAL YOU=-64	p:FACT HEDGE=-85	p:FACT MEET=78	p:FACT MODAL=101	p:FACT NEG=-38
p:FACT QUESTION=47	p:FACT SAY=90	p:FACT SELF=58	p:FACT TIME=33	p:FACT VALUE=116	p:FACT WONDER=84	p:HEDGE LAW=41	p:HEDGE MEET=39
p:HEDGE MODAL=35	p:HEDGE OTHERS=39	p:HEDGE SAY=33	p:HEDGE SELF=34	p:INITIALS WONDER=-32	p:KIND SAY=-43	p:KIND SELF=-37	p:LAW MEET=49
p:LAW NEG=39	p:LAW OTHERS=129	p:LAW QUESTION=39	p:LAW SAY=139	p:LAW TIME=57	p:LAW WONDER=71	p:MEET MODAL=-40	p:MEET NAME=34
p:MEET NUM=-39	p:MEET OTHERS=-57	p:MEET PLACE=-106	p:MEET QUESTION=-131	p:MEET SAY=-54	p:MEET SELF=50	p:MEET VALUE=-129	p:MEET WONDER=-154
p:MEET YOU=-51	p:MODAL NEG=56	p:MODAL OTHERS=150	p:MODAL PAPER=35	p:MODAL QUESTION=-112	p:MODAL REGARD=133	p:MODAL SAY=212	p:MODAL SELF=-56
p:MODAL TELL=161	p:MODAL TIME=-57	p:MODAL TITLED=-68	p:MODAL WONDER=71	p:MODAL YOU=-71	p:NAME OTHERS=-46	p:NAME QUESTION=-62	p:NAME SELF=-65
p:NEG OTHERS=69	p:NEG QUESTION=92	p:NEG REGARD=80	p:NEG SAY=113	p:NEG SELF=140	p:NEG TELL=44	p:NUM PAPER=46	p:NUM QUESTION=46
p:NUM REGARD=41	p:NUM TIME=-39	p:NUM TITLED=57	p:NUM WONDER=41	p:OTHERS PAPER=116	p:OTHERS QUESTION=180	p:OTHERS REGARD=-78	p:OTHERS SAY=85
p:OTHERS SELF=123	p:OTHERS VALUE=-80	p:OTHERS WONDER=176	p:PAPER PLACE=-36	p:PAPER QUESTION=-109	p:PAPER REGARD=-34	p:PAPER SELF=-101	p:PAPER TECH=-134
p:PAPER TELL=62	p:PAPER WONDER=63	p:PAPER YOU=-80	p:PLACE QUESTION=-73	p:PLACE SAY=-53	p:PLACE TELL=-62	p:PLACE WONDER=-67	p:QUESTION REGARD=60
p:QUESTION SAY=67	p:QUESTION SELF=-124	p:QUESTION TECH=-41	p:QUESTION THEIRATTY=45	p:QUESTION TIME=136	p:QUESTION VALUE=36	p:QUESTION WONDER=78	p:QUESTION YOU=-47
p:REGARD SELF=155	p:REGARD TECH=-51	p:REGARD TELL=-77	p:REGARD TIME=-63	p:REGARD VALUE=40	p:REGARD WONDER=88	p:REGARD YOU=38	p:SAY SELF=63
p:SAY TECH=-32	p:SAY TELL=-158	p:SAY TIME=-97	p:SAY VALUE=47	p:SAY WONDER=154	p:SELF TECH=-70	p:SELF TELL=-42	p:SELF THEIRATTY=65
p:SELF TIME=-72	p:SELF TITLED=-36	p:SELF VALUE=34	p:SELF YOU=-87	p:TELL THEIRATTY=-32	p:TELL TIME=-89	p:TELL VALUE=-49	p:TIME WONDER=54
p:TIME YOU=-63	p:TITLED WONDER=40	p:VALUE WONDER=69	p:WONDER YOU=-37	q:> ACT=41	q:> BILL=-37	q:> DO=-86	q:> END=83
q:> FACT=103	q:> KIND=42	q:> LAW=80	q:> MEET=-60	q:> MODAL=-44	q:> NAME=-53	q:> NEG=56	q:> NUM=-45
q:> OTHERS=260	q:> PAPER=-43	q:> QUESTION=-59	q:> REGARD=117	q:> SAY=161	q:> SELF=64	q:> TECH=-58	q:> TELL=110
q:> TIME=-46	q:> TITLED=-36	q:> VALUE=-55	q:> YOU=-83	q:if=117	q:if asked=-78	q:if asks=-51	q:if i=32
q:if know=-54	q:if law0 day0=99	q:if law0 day1=-42	q:if law1 day1=41	q:if she=57	q:if sheriff=-45	q:if we=-101	q:turned=72
q:turned =125	q:turned ,=109	q:turned it=34	q:turned law0 day0=71	q:turned law0 day1=-48	q:turned law0 day3=41	q:turned law1 day0=44	q:turned law1 day1=50
q:turned law1 day2=-119	q:turned law2 day1=74	q:turned law2 day2=45	q:turned law2 day3=-32	q:turned she=-38	q:turned so=54	q:turned that=122	q:turned they=-49
q:turned we=51	q:turned what=-91	q:turned when=-42	q:turned you=-70	r:\" give=31	r:\" must=-50	r:\" so=35	r:# bucks=-38
r:# days=92	r:# nd=-46	r:# th=-67	r:, can=70	r:, is=48	r:, keep=39	r:, my=-35	r:, she=-33
r:, titled=35	r:about odds=44	r:about plea=58	r:about shuttle=-49	r:about tax=45	r:afraid it=34	r:after her=34	r:after ruling=34
r:after surgery=-38	r:against her=47	r:along to=-56	r:am away=-34	r:am i=54	r:and asked=42	r:and cons=36	r:and waiting=36
r:and will=-40	r:answer come=-35	r:any news=-71	r:ask for=60	r:asked about=78	r:asked for=-83	r:asked if=-60	r:asked me=49
r:asked who=-83	r:asked why=37	r:asking about=-45	r:asks if=-47	r:back to=-43	r:balance ?=-34	r:be calling=-36	r:be held=43
r:be there=-61	r:be told=35	r:be us=43	r:beat beneficiary=54	r:before exam=-65	r:before hearing=95	r:beneficiary form=54	r:best way=-33
r:better after=-38	r:big can=-40	r:big video=-33	r:bill ?=-35	r:boat on=36	r:both pages=-32	r:bring his=-72	r:bring kids=-61
r:bucks for=-38	r:build on=63	r:by talk=37	r:call them=47	r:calling him=-36	r:can be=40	r:can file=-40	r:can he=-35
r:can her=-37	r:can i=-32	r:can neighbor=63	r:can not=39	r:can notarize=-74	r:can they=59	r:can you=-45	r:car ?=45
r:case ?=33	r:case number=-31	r:cash for=-32	r:change anything=44	r:come after=74	r:come in=-113	r:company ?=-34	r:cons of=36
r:copy of=-37	r:could bring=-39	r:could stop=32	r:court ?=-84	r:covers for=-34	r:cut fence=-33	r:days ?=35	r:days notice=35
r:days or=54	r:deal with=-32	r:decision to=32	r:defense sent=-32	r:delete pictures=32	r:did i=68	r:did other=-35	r:did they=-52
r:discovery over=-32	r:do not=35	r:do now=36	r:do they=-58	r:docket number=-50	r:doctor has=-43	r:does he=40	r:does it=39
r:does marry=36	r:does not=-34	r:does she=-78	r:does that=52	r:does will=54	r:down told=-33	r:eat before=-65	r:email fine=-32
r:explain order=40	r:fears lose=32	r:feels better=-38	r:fence about=58	r:fence down=-33	r:file ?=-38	r:file be=-40	r:fine and=-32
r:finger go=35	r:for case=35	r:for court=-41	r:for her=-33	r:for me=-44	r:for number=53	r:for pain=36	r:for parking=-32
r:for these=35	r:for win=-41	r:for you=-59	r:from insurance=-34	r:get back=-39	r:give me=31	r:go for=41	r:go to=40
r:going to=34	r:got #=38	r:has defense=-32	r:has to=56	r:has x-rays=-43	r:have to=99	r:he has=33	r:he need=36
r:he us=-32	r:he was=-34	r:hearing ?=54	r:hearing change=36	r:held against=41	r:her house=38	r:her to=-34	r:his pension=32
r:his wife=-41	r:home resting=-32	r:hospital come=38	r:how this=52	r:i ?=37	r:i bring=-72	r:i call=41	r:i eat=-65
r:i have=69	r:i let=44	r:i mess=37	r:i move=59	r:i need=-31	r:i owe=-33	r:i print=-32	r:i send=-51
r:i sign=-49	r:i talk=45	r:i thought=45	r:i wear=-83	r:i would=39	r:if he=50	r:if i=39	r:if she=55
r:if sheriff=-45	r:if we=-95	r:in person=-34	r:inspector in=38	r:is email=-32	r:is finger=35	r:is home=-32	r:is judge=-40
r:is name=-39	r:is not=46	r:is of=39	r:is over=34	r:is scan=-33	r:is smartest=36	r:is that=49	r:is worth=32
r:is zip=-41	r:it is=57	r:it okay=-35	r:it to=-63	r:it tomorrow=-37	r:it was=42	r:judge ?=-65	r:judge has=-33
r:just take=51	r:keep cat=45	r:keep license=41	r:kids ?=-50	r:know name=-46	r:know pros=36	r:know what=40	r:know whether=-40
r:last bill=-33	r:lawsuits ,=-34	r:leave her=60	r:let inspector=38	r:letter for=-35	r:license ?=49	r:list boat=36	r:list old=41
r:logs me=-34	r:long will=-38	r:lose his=34	r:make of=38	r:marry name=36	r:me ballpark=31	r:me out=-34	r:me while=-34
r:meeting take=-36	r:mess up=56	r:minds about=39	r:move it=-43	r:move out=69	r:much do=-33	r:my case=-43	r:name ,=-35
r:name before=66	r:name name=-35	r:name new=-34	r:name of=-93	r:near court=-37	r:need to=38	r:needs something=-33	r:neighbor build=63
r:neighbor cut=-33	r:new on=-34	r:news ?=-71	r:not be=32	r:not read=-32	r:not say=-43	r:not sure=-39	r:not tell=35
r:notarize here=-50	r:notice ,=35	r:notice enough=53	r:now ?=36	r:number ?=-52	r:number on=47	r:odds again=44	r:of clinic=-46
r:of fax=-32	r:of keep=41	r:of other=45	r:of trust=36	r:of two=33	r:okay if=-37	r:old car=41	r:on #=-86
r:on both=-32	r:on fence=58	r:on last=-42	r:on line=63	r:on offer=-33	r:on schedule=36	r:on settlement=35	r:on thursday=-46
r:or is=-60	r:or no=40	r:or stop=39	r:or trial=54	r:or wait=44	r:or what=-34	r:order to=40	r:other side=-67
r:out before=59	r:over after=34	r:owe on=-33	r:page of=-32	r:pages ?=-32	r:pain suffering=36	r:papers ?=-46	r:parking ?=-32
r:pay him=41	r:pick up=-31	r:please call=39	r:police report=-38	r:portal logs=-34	r:print it=-32	r:pros and=36	r:read second=-32
r:report that=-82	r:restraining order=34	r:say why=-43	r:schedule ?=36	r:second page=-32	r:send big=-33	r:send it=-32	r:sent their=-32
r:served him=-45	r:she can=-36	r:sheriff served=-45	r:should get=34	r:should i=-88	r:side answer=-54	r:sign on=-36	r:smartest thing=36
r:so do=35	r:so is=36	r:speak name=-34	r:status of=-57	r:still change=39	r:stop pay=43	r:struggling with=32	r:sue him=-33
r:sure which=-43	r:surgery went=-32	r:take ?=-36	r:take cash=-32	r:take check=51	r:talk to=49	r:tax on=45	r:tell who=37
r:tempted to=51	r:thanks for=-41	r:that i=41	r:that leave=52	r:that portal=-34	r:that she=-44	r:that surgery=-32	r:that you=33
r:their discovery=-32	r:theiratty letter=49	r:them back=47	r:there any=38	r:these days=35	r:they come=34	r:they have=34	r:they move=-43
r:thing to=36	r:thinks it=48	r:this #=-38	r:this ?=44	r:this ends=52	r:thought of=45	r:thursday ,=-32	r:tie or=-34
r:titled is=38	r:to afternoon=-43	r:to bring=-36	r:to come=-66	r:to cop=37	r:to court=-45	r:to deal=-32	r:to do=33
r:to explain=40	r:to give=52	r:to hear=43	r:to just=60	r:to list=77	r:to meeting=-32	r:to name=-41	r:to pay=62
r:to pick=-36	r:to sue=-40	r:to talk=-52	r:to testify=32	r:to us=-61	r:to wear=-34	r:to you=-36	r:told her=-59
r:tomorrow ?=-37	r:torn between=36	r:trial ,=54	r:two minds=39	r:up by=48	r:us on=-39	r:wait for=35	r:wanted to=-51
r:wants number=44	r:was at=-39	r:we can=-40	r:wear tie=-34	r:wear to=-47	r:went fine=-32	r:what her=32	r:what i=32
r:what is=-140	r:what now=90	r:what should=-35	r:what time=-91	r:what to=49	r:when will=-35	r:where does=42	r:whether to=41
r:which doctor=-43	r:while i=-34	r:who covers=-34	r:who get=87	r:who has=45	r:who is=-57	r:who keep=35	r:who would=-42
r:why we=45	r:wife along=-39	r:will beat=54	r:will meeting=-36	r:will that=32	r:will there=-33	r:wishes to=33	r:with decision=32
r:with her=-43	r:with him=-34	r:wondering about=35	r:word from=-35	r:would do=37	r:would you=56	r:yet ?=-35	r:you ?=-86
r:you have=32	r:zip for=-41	w:#=-62	w:#time=-34	w:,=-54	w:?=59	w:about=214	w:admission=48
w:afraid=32	w:after=161	w:afternoon=-54	w:against=88	w:allowed=35	w:along=-56	w:am=70	w:answer=-84
w:anything=56	w:appointment=-41	w:are=37	w:ask=66	w:asked=-117	w:at=-103	w:atty=-36	w:b=33
w:bad=38	w:ballpark=86	w:bank=45	w:beat=61	w:before=105	w:beneficiary=54	w:between=38	w:big=-52
w:bill=-54	w:boat=57	w:both=-50	w:bring=-188	w:bucks=-38	w:build=63	w:bus=-46	w:by=-34
w:called=-42	w:car=70	w:case=48	w:cat=45	w:change=76	w:clinic=-71	w:cons=36	w:cop=52
w:copies=-36	w:copy=-74	w:count=34	w:court=-179	w:courthouse=-33	w:courtroom=-47	w:cousin=34	w:custody=40
w:date=-48	w:day=-34	w:days=135	w:debating=33	w:decide=69	w:decision=32	w:defense=-32	w:delete=32
w:did=-87	w:discovery=-32	w:divorce=44	w:docket=-50	w:doctor=-39	w:does=149	w:dog=-80	w:down=-37
w:drop=-63	w:e-mail=-42	w:eat=-82	w:ends=71	w:enough=59	w:exam=-69	w:explain=40	w:fax=-111
w:fears=55	w:fee=-37	w:feels=-45	w:file=-54	w:fine=-73	w:finger=35	w:firm=-33	w:first=58
w:for=-71	w:form=33	w:friday=-53	w:get=158	w:give=120	w:go=115	w:going=44	w:got=40
w:guidance=43	w:guy=56	w:had=-104	w:hand=34	w:has=-137	w:he=-44	w:hearing=91	w:held=43
w:his=-85	w:hope=32	w:house=86	w:how=72	w:i=62	w:if=145	w:in=-139	w:initials=-32
w:inquired=-43	w:inspector=36	w:instead=-41	w:insurance=32	w:invoice=-50	w:it=60	w:judge=-43	w:jury=58
w:just=88	w:keep=177	w:landlord=81	w:last=-41	w:later=43	w:lawsuits=-34	w:leave=131	w:left=-55
w:legal=36	w:let=57	w:letterhead=-33	w:license=55	w:list=66	w:little=-37	w:logs=-36	w:look=35
w:lose=67	w:lost=-65	w:machine=-35	w:marry=36	w:matter=32	w:me=54	w:mediator=-52	w:meeting=-81
w:mess=50	w:minds=67	w:monday=-43	w:more=33	w:moved=-36	w:my=33	w:name=-237	w:nd=-46
w:near=-43	w:need=-65	w:needs=-39	w:new=-40	w:news=-71	w:noon=-33	w:not=40	w:notarize=-87
w:notice=149	w:now=150	w:number=-109	w:odds=56	w:of=-46	w:office=-99	w:okay=-81	w:old=53
w:on=46	w:open=-97	w:option=43	w:or=119	w:order=86	w:other=-81	w:out=133	w:over=41
w:oxygen=-33	w:pages=-61	w:pain=34	w:papers=-88	w:parking=-59	w:part=53	w:pass=38	w:pay=154
w:pension=46	w:phone=-48	w:photos=-59	w:pick=-65	w:plea=80	w:portal=-68	w:print=-38	w:problem=59
w:promise=32	w:proposal=35	w:pros=36	w:put=72	w:ran=43	w:record=61	w:records=-35	w:rent=45
w:report=-143	w:resting=-32	w:restraining=34	w:retainer=-45	w:ruling=54	w:saw=-33	w:saying=-33	w:says=-118
w:scan=-33	w:schedule=38	w:see=33	w:seek=35	w:send=-106	w:sent=-80	w:served=-49	w:set=-32
w:settlement=31	w:she=-46	w:sheriff=-54	w:shuttle=-49	w:side=-75	w:signature=36	w:signed=-88	w:silence=56
w:sister=-31	w:smartest=36	w:so=122	w:speak=-55	w:spell=-47	w:status=-57	w:statute=34	w:step=47
w:stop=57	w:struggling=32	w:suffering=50	w:surgery=-62	w:take=33	w:talk=39	w:tax=50	w:tempted=51
w:ten=-34	w:tenant=52	w:testify=58	w:text=41	w:th=-67	w:than=39	w:thanks=-47	w:that=151
w:them=100	w:there=-131	w:these=54	w:thing=34	w:think=44	w:thinks=112	w:this=112	w:thursday=-79
w:tie=-34	w:time=-98	w:titled=-84	w:to=57	w:told=-62	w:tomorrow=-51	w:torn=36	w:transcript=-49
w:translate=-43	w:trial=81	w:true=57	w:trust=87	w:tuesday=-103	w:two=-37	w:up=55	w:wait=46
w:waiting=50	w:wanted=-72	w:wants=46	w:was=-72	w:wear=-117	w:wednesday=-41	w:went=-38	w:what=142
w:when=-119	w:whether=79	w:which=-52	w:who=-32	w:whole=-37	w:why=31	w:wife=-34	w:wished=-31
w:wishes=33	w:witness=50	w:wondering=52	w:word=-53	w:worth=80	w:would=78	w:x-rays=-43	w:years=51
w:yet=-74	w:you=-110	w:zelle=-54	w:zip=-41
""",
    "relays": """
$ #=61	$ ?=-68	$ ACT=77	$ ATTY=-152	$ BILL=78	$ DECIDER=48	$ DO=81	$ EVAL=67
$ FACT=44	$ LAW=202	$ NAME=-201	$ NUM=-71	$ PAPER=-91	$ SAY=-89	$ TELL=-72	$ TIME=-119
$ TITLED=-93	$ him=59	$ in=50	$ it=58	$ no=41	$ on=52	$ them=-51	$ us=-43
,# to=57	,# to #=57	,#money=-39	,ACT=68	,ACT TIME=60	,ACT _=-58	,ATTY SAY=59	,ATTY will=-52
,ATTY will ACT=-39	,MEET=-52	,MODAL=-54	,SAY OTHERS=54	,SAY _=-75	,SAY _ to=-57	,SAY her=54	,TELL=-60
,YOU=51	,_ NAME=-35	,_ can=39	,_ can MEET=35	,_ is=54	,_ is _=35	,_ to=52	,atty=-39
,client=74	,dentist=-40	,do=48	,do not=48	,grab=-58	,her=41	,her ACT=36	,her ACT was=36
,i DO him=34	,i DO them=-37	,i SAY him=54	,i SAY i=-41	,is=-42	,it=-39	,keep=59	,namely=37
,no=44	,one=-38	,put=-36	,settle=79	,she has=-41	,she would=36	,she would ACT=36	,that EVAL=38
,too=61	,went=43	,who=-37	,will=-57	,will MEET=-37	,you=49	^ACT=-39	^ATTY ,=44
^ATTY ATTY=35	^ATTY ATTY to=35	^ATTY REGARD=-38	^ATTY SAY NUM=36	^ATTY SAY to=-34	^ATTY going=-38	^ATTY going to=-38	^ATTY has SAY=40
^ATTY has not=-50	^ATTY is SAY=-63	^ATTY is _=74	^ATTY wants=-68	^ATTY would=-57	^ATTY would like=-88	^DECIDER=-128	^DECIDER DO=-34
^DECIDER SAY=-60	^DO=66	^DO NAME=68	^DO NAME PAPER=47	^DO PAPER=38	^DO him=-56	^DO him ATTY=-49	^DO what=-41
^MODAL=35	^NAME=-80	^NAME SAY=-41	^NAME SAY ATTY=-55	^NAME SAY TIME=37	^NAME SAY _=41	^NAME SAY her=-39	^NAME SAY she=-76
^NAME would DO=35	^NAME would like=-35	^OF=41	^OTHERS REGARD=35	^QUESTION=-76	^SAY=-99	^SAY NAME ,=42	^SAY NAME that=-37
^SAY _=-75	^SAY _ no=-37	^SAY _ that=-69	^SAY _ what=40	^SAY her ATTY=40	^SAY him=69	^SAY to _=35	^SELF=52
^TELL NAME=-58	^TELL NAME ,=-56	^TITLED SAY=-59	^TITLED SAY he=-53	^TITLED _=-36	^WONDER=-73	^YOU=-82	^_ ATTY=60
^_ NAME=55	^_ NAME ,=61	^_ _=-40	^_ has=41	^_ has been=41	^_ to=78	^_ to ATTY=50	^_ to NAME=40
^_ was=56	^_ was SAY=62	^according=74	^as=80	^atty=-46	^boss=36	^called=88	^client=36
^d=60	^do=-44	^do not=-40	^explained=58	^he=-43	^he does=43	^he does not=43	^i=-37
^i DO=84	^i SAY=-75	^i SAY that=-62	^i let=-54	^in=42	^it is=34	^le=-35	^left=38
^let her=42	^let her DO=42	^my=42	^my OTHERS SAY=47	^name=-80	^on=53	^on WONDER=43	^on WONDER of=43
^per=85	^please=-70	^said=-68	^says=-42	^she=34	^texted=-38	^told=-134	^whether=-50
^will=63	^will SAY=47	^you=-44	^your=-37	a:> #=38	a:> ACT=86	a:> ATTY=49	a:> BILL=68
a:> DECIDER=94	a:> DO=67	a:> END=39	a:> EVAL=106	a:> FACT=57	a:> HEDGE=82	a:> LAW=91	a:> MODAL=48
a:> NEG=281	a:> OTHERS=165	a:> PAPER=-99	a:> PLACE=-56	a:> REGARD=78	a:> SAY=126	a:> TIME=-153	a:> VALUE=70
a:> YOU=119	a:client of=53	a:for is=-64	a:from is=109	a:her is=110	a:her of=-71	a:him is=40	a:is ,=145
a:is DO law1 day1=-42	a:is MODAL law0 day0=-47	a:is MODAL law1 day0=-90	a:is MODAL law1 day1=-44	a:is OTHERS law1 day0=51	a:is PLACE law0 day1=37	a:is REGARD law1 day1=53	a:is REGARD law1 day2=35
a:is REGARD law2 day1=69	a:is SAY law0 day0=78	a:is SAY law0 day1=-67	a:is SAY law0 day2=-101	a:is SAY law1 day1=78	a:is SAY law2 day0=43	a:is TELL law0 day2=-56	a:is WONDER law2 day1=-45
a:is can=-79	a:is checked=42	a:is checks=-37	a:is decided=-36	a:is for=-40	a:is got=-43	a:is introduced=-48	a:is law0 day0=-206
a:is law0 day1=-52	a:is law0 day2=-91	a:is law0 day3=-43	a:is law1 day0=130	a:is law1 day1=83	a:is law2 day0=53	a:is law2 day1=55	a:is put=42
a:is received=-36	a:is said=-71	a:is she=52	a:is suggests=46	a:is told1=-72	a:is turn=35	a:is will=-105	a:not is=-41
a:of ATTY law0 day1=35	a:of SAY law0 day2=35	a:of atty=35	a:of evaluation=36	a:of ext=-49	a:of extension=-41	a:of going=-38	a:of law2 day1=42
a:of told1=106	a:of yes=43	a:only is=-71	a:per is=74	a:told is=-136	a:told of=36	b:# TIME=-106	b:# _=-108
b:# to=92	b:, \"=41	b:, ACT=60	b:, LAW=37	b:, MEET=-44	b:, do=42	b:, i=-78	b:, no=35
b:, that=74	b:, who=-37	b:ACT ,=-137	b:ACT OTHERS=-51	b:ACT PAPER=58	b:ACT that=-64	b:ACT was=36	b:ATTY ,=144
b:ATTY ATTY=35	b:ATTY END=-52	b:ATTY PAPER=-43	b:ATTY PLACE=35	b:ATTY SAY=168	b:ATTY VALUE=39	b:ATTY _=52	b:ATTY can=-79
b:ATTY for=-40	b:ATTY going=-38	b:ATTY got=-35	b:ATTY is=48	b:ATTY she=35	b:ATTY to=39	b:ATTY will=-97	b:BILL is=-37
b:BILL to=58	b:DECIDER DO=-53	b:DECIDER MEET=40	b:DECIDER NAME=-70	b:DECIDER PAPER=-42	b:DECIDER SAY=-65	b:DECIDER _=-43	b:DECIDER will=42
b:DO ,=-50	b:DO DECIDER=-49	b:DO DO=80	b:DO FACT=130	b:DO NAME=55	b:DO NUM=34	b:DO PAPER=-36	b:DO PLACE=-43
b:DO SAY=-46	b:DO _=-39	b:DO all=45	b:DO at=-36	b:DO for=-38	b:DO her=-67	b:DO his=-45	b:DO if=-36
b:DO off=60	b:DO this=37	b:DO to=-42	b:DO what=-76	b:DO with=39	b:DO you=-52	b:END END=-38	b:FACT TIME=39
b:FACT _=-37	b:LAW MEET=-65	b:LAW and=-40	b:MEET ,=44	b:MEET at=-46	b:MEET is=-94	b:NAME ,=82	b:NAME ACT=36
b:NAME DO=-35	b:NAME PAPER=37	b:NAME SAY=139	b:NAME TIME=56	b:NAME VALUE=44	b:NAME is=39	b:NAME to=-35	b:NAME wants=35
b:NAME would=41	b:NUM TIME=42	b:NUM is=37	b:OTHERS REGARD=57	b:OTHERS SAY=-40	b:OTHERS TIME=39	b:OTHERS _=-44	b:PAPER LAW=-38
b:PAPER from=-40	b:PAPER i=39	b:PAPER of=-59	b:PAPER on=-79	b:PLACE _=63	b:PLACE it=39	b:REGARD DECIDER=42	b:REGARD _=36
b:REGARD off=-51	b:SAY #=-43	b:SAY ATTY=-75	b:SAY DECIDER=53	b:SAY KIND=-54	b:SAY NAME=-50	b:SAY NUM=37	b:SAY OTHERS=55
b:SAY _=95	b:SAY by=67	b:SAY for=52	b:SAY go=60	b:SAY he=-38	b:SAY her=-70	b:SAY him=146	b:SAY i=-82
b:SAY if=-49	b:SAY is=60	b:SAY it=94	b:SAY of=69	b:SAY she=-80	b:SAY that=37	b:SAY they=37	b:SAY we=67
b:SAY you=140	b:TELL NAME=-58	b:TELL it=-44	b:THEIRATTY SAY=-44	b:TIME ,=-113	b:TIME MEET=48	b:TIME PAPER=57	b:TIME TIME=67
b:TIME _=78	b:TIME i=52	b:TIME it=-35	b:TIME not=-43	b:TIME what=40	b:TITLED and=-47	b:TITLED is=81	b:VALUE ,=75
b:VALUE TIME=-57	b:VALUE VALUE=49	b:VALUE and=52	b:VALUE on=41	b:WONDER of=52	b:_ #=76	b:_ ACT=67	b:_ ATTY=102
b:_ BILL=43	b:_ DO=-77	b:_ END=-60	b:_ EVAL=36	b:_ TELL=-58	b:_ TIME=-48	b:_ TITLED=50	b:_ WONDER=58
b:_ _=-160	b:_ about=43	b:_ and=47	b:_ as=47	b:_ for=-98	b:_ from=62	b:_ had=-65	b:_ has=38
b:_ him=-63	b:_ i=-40	b:_ it=37	b:_ lets=46	b:_ of=-79	b:_ off=36	b:_ on=78	b:_ only=-35
b:_ so=51	b:_ to=-44	b:_ up=56	b:_ wants=-43	b:_ was=57	b:_ what=40	b:_ you=-84	b:about MEET=40
b:about _=79	b:about that=-49	b:and i=65	b:and is=-36	b:and that=-91	b:and will=-45	b:and would=40	b:as _=41
b:at NUM=-66	b:at _=-36	b:be ACT=38	b:be _=-44	b:been SAY=55	b:been _=-40	b:by ATTY=39	b:by TITLED=39
b:can ACT=36	b:can MEET=35	b:can SAY=-46	b:can be=42	b:can not=-107	b:could _=63	b:do not=34	b:does not=74
b:for ATTY=-58	b:for OTHERS=-36	b:from ATTY=99	b:from FACT=-48	b:from NAME=65	b:from TITLED=38	b:from _=-42	b:get him=-41
b:go _=67	b:go over=-52	b:go to=47	b:got _=-41	b:had DO=-37	b:has not=-113	b:has to=-35	b:have PAPER=-57
b:have him=36	b:he DO=-37	b:he could=50	b:he does=43	b:he is=-46	b:he should=46	b:he wants=-54	b:he will=-54
b:her ATTY=34	b:her DO=93	b:her MEET=-53	b:her OTHERS=-66	b:her PAPER=-39	b:her _=41	b:her i=-46	b:him ACT=38
b:his _=-84	b:i DO=97	b:i can=-70	b:i could=-52	b:i do=-47	b:i would=-135	b:if you=-46	b:in NAME=-84
b:in TIME=-44	b:in _=-61	b:is HEDGE=37	b:is LAW=35	b:is NAME=-49	b:is TITLED=-35	b:is VALUE=-43	b:is in=-58
b:is not=45	b:is on=-54	b:is that=102	b:is to=84	b:is with=-49	b:it ,=63	b:it _=35	b:it at=34
b:let _=-44	b:let her=54	b:lets her=46	b:like _=-51	b:like to=-47	b:make SAY=-37	b:must DO=-40	b:not ATTY=-41
b:not DO=-57	b:not REGARD=-51	b:not SAY=-115	b:not WONDER=46	b:not _=111	b:not go=55	b:of ACT=-107	b:of OTHERS=-50
b:off on=60	b:on END=-39	b:on TIME=-87	b:on WONDER=43	b:on why=36	b:only ATTY=-71	b:she DO=-64	b:she LAW=43
b:she REGARD=-36	b:she SAY=45	b:she is=39	b:she should=-76	b:she was=-54	b:she will=-38	b:she would=53	b:should DO=49
b:so _=45	b:take VALUE=-45	b:take _=34	b:take it=53	b:that EVAL=38	b:that NAME=40	b:that PAPER=58	b:that _=-47
b:that he=41	b:that her=-37	b:that i=-38	b:that is=-54	b:that she=-49	b:that you=109	b:their VALUE=41	b:to ACT=-40
b:to BILL=35	b:to DECIDER=-63	b:to DO=-50	b:to EVAL=-53	b:to MEET=96	b:to NAME=72	b:to PLACE=72	b:to SAY=67
b:to TITLED=-57	b:to be=-41	b:to have=-49	b:to let=63	b:to make=-37	b:to take=-41	b:too VALUE=57	b:up _=37
b:up to=52	b:want you=49	b:wants _=-83	b:wants her=37	b:wants to=-136	b:was DO=-42	b:was SAY=66	b:was _=-81
b:was to=35	b:we should=39	b:we would=-35	b:why LAW=36	b:will ACT=-59	b:will MEET=-61	b:will _=63	b:will not=59
b:with _=40	b:with him=-41	b:would ACT=84	b:would DO=55	b:would _=-50	b:would get=-36	b:would have=77	b:would like=-133
b:would not=61	b:you DO=143	b:you SAY=-62	b:you at=-44	b:you can=53	b:you is=64	b:you should=77	b:your END=42
bias=-195	c:#=-79	c:#money=-64	c:ACT=41	c:DECIDER=-73	c:DO=-152	c:EVAL=53	c:FACT=-83
c:HEDGE=66	c:KIND=-55	c:LAW=76	c:MEET=-47	c:NEG=161	c:OF=183	c:OTHERS=-161	c:PAPER=-163
c:PLACE=-46	c:QUESTION=-103	c:SELF=116	c:TECH=-36	c:THEIRATTY=-122	c:TIME=-100	c:WONDER=-61	f:asks=-142
f:asks DO=-35	f:asks PAPER=-43	f:asks TIME=-39	f:asks day1=-52	f:asks day2=-61	f:asks law0=-87	f:asks law0 day1=-52	f:asks law1=-37
f:law0 day0=-108	f:law0 day1=-67	f:law0 day2=-117	f:law1 day1=39	f:law1 day3=-78	f:law2 day0=39	f:law2 day1=-39	f:law3 day0=51
f:law3 day1=36	f:says=-133	f:says ACT=62	f:says BILL=47	f:says DECIDER=-53	f:says DO=-116	f:says END=41	f:says EVAL=55
f:says HEDGE=76	f:says KIND=-55	f:says LAW=86	f:says PAPER=-120	f:says PLACE=-46	f:says TIME=-60	f:says day2=-42	f:says day3=-96
f:says law0=-208	f:says law0 day0=-77	f:says law0 day2=-99	f:says law1 day1=39	f:says law1 day2=34	f:says law1 day3=-54	f:says law2 day0=39	f:says law2 day1=-39
f:says law3=85	f:says law3 day0=42	f:says law3 day1=36	g:> #=73	g:> ACT=124	g:> ATTY=-102	g:> DECIDER=184	g:> DO=157
g:> END=172	g:> HEDGE=56	g:> KIND=-92	g:> LAW=67	g:> MEET=-48	g:> MODAL=195	g:> NEG=309	g:> NUM=-36
g:> PAPER=-102	g:> PLACE=-89	g:> REGARD=-132	g:> TELL=99	g:> TIME=-52	g:> VALUE=162	g:> YOU=74	g:>1 ,=80
g:>1 against=37	g:>1 agreement=-47	g:>1 ahead=54	g:>1 and=-84	g:>1 atty=-73	g:>1 bench=41	g:>1 bring=-61	g:>1 brother=-41
g:>1 calls=-45	g:>1 can=47	g:>1 case=64	g:>1 could=71	g:>1 counsel=36	g:>1 couple=36	g:>1 for=54	g:>1 get=56
g:>1 go=56	g:>1 have=41	g:>1 he=-38	g:>1 her=-65	g:>1 hold=38	g:>1 if=-45	g:>1 insult=45	g:>1 is=41
g:>1 it=173	g:>1 judge=48	g:>1 jury=41	g:>1 keep=65	g:>1 like=-125	g:>1 meet=-54	g:>1 meeting=-54	g:>1 name=-97
g:>1 names=-61	g:>1 not=91	g:>1 number=50	g:>1 odds=40	g:>1 of=-76	g:>1 off=36	g:>1 on=47	g:>1 other=40
g:>1 out=35	g:>1 papers=-37	g:>1 pm=-43	g:>1 policy=-51	g:>1 prefer=48	g:>1 recommend=39	g:>1 say=-61	g:>1 settle=41
g:>1 settlement=-42	g:>1 side=40	g:>1 statement=36	g:>1 stop=93	g:>1 take=47	g:>1 they=49	g:>1 thumbs=35	g:>1 to=134
g:>1 trial=40	g:>1 truck=41	g:>1 we=56	g:>1 which=41	g:>1 will=60	g:>1 worry=35	g:>1 yes=83	g:>1 you=109
g:ATTY SAY=397	g:ATTY advised=102	g:ATTY agrees=44	g:ATTY answer=-73	g:ATTY approved=-53	g:ATTY called=-119	g:ATTY calls=36	g:ATTY checked=48
g:ATTY decided=-61	g:ATTY explain=-47	g:ATTY figures=42	g:ATTY gave=42	g:ATTY mentioned=-68	g:ATTY preference=43	g:ATTY put=46	g:ATTY puts=38
g:ATTY read=-58	g:ATTY rest law0 day0=206	g:ATTY rest law0 day1=78	g:ATTY rest law0 day2=-119	g:ATTY rest law0 day3=-72	g:ATTY rest law1 day0=48	g:ATTY rest law2 day0=163	g:ATTY rest law2 day1=-37
g:ATTY rest law2 day2=40	g:ATTY rest law3 day1=39	g:ATTY says=85	g:ATTY suggests=46	g:ATTY wanted=-35	g:advised rest law0 day1=46	g:agrees rest law0 day1=37	g:answer rest law0 day0=-68
g:boss SAY=91	g:called rest law0 day0=-167	g:certain rest law1 day1=-37	g:checked rest law0 day0=48	g:decided rest law0 day2=-36	g:gave rest law0 day1=35	g:mentioned rest law1 day0=-53	g:puts rest law0 day0=64
g:read rest law1 day0=-53	g:read rest law1 day1=-41	g:said rest law0 day0=74	g:said rest law0 day1=-54	g:said rest law0 day2=-91	g:said rest law2 day1=44	g:says rest law0 day0=56	g:says rest law0 day1=81
g:set rest law1 day1=-38	g:suggests rest law0 day2=36	g:they SAY=38	g:they rest law0 day0=-58	g:they rest law0 day1=84	g:they rest law2 day1=43	g:they says=70	g:they signed=-35
g:they thinks=36	g:thinks rest law0 day1=-46	g:thinks rest law1 day0=39	g:thinks rest law2 day0=47	g:told rest law1 day0=-76	g:wanted rest law0 day1=-43	g:wants rest law2 day1=-45	g:would rest law0 day0=-36
g:would rest law1 day1=-36	k:\" SAY=58	k:\" _=-36	k:# #=68	k:# FACT=-43	k:# MEET=-34	k:# SAY=-39	k:, ,=-102
k:, ACT=52	k:, DECIDER=43	k:, EVAL=71	k:, LAW=36	k:, NAME=-45	k:, OTHERS=65	k:, PLACE=-43	k:, REGARD=83
k:, SAY=149	k:, TELL=-38	k:, VALUE=39	k:, _=-52	k:, and=36	k:, do=40	k:, for=-50	k:, in=-37
k:, not=76	k:, of=40	k:, will=-57	k:, with=41	k:, you=44	k:ACT ,=42	k:ACT ATTY=-65	k:ACT DO=-106
k:ACT LAW=-35	k:ACT SAY=-53	k:ACT TELL=-91	k:ACT TITLED=-41	k:ACT VALUE=45	k:ACT _=-51	k:ACT and=71	k:ACT had=-37
k:ACT has=-43	k:ACT her=41	k:ACT is=47	k:ACT that=39	k:ACT to=-49	k:ACT us=-37	k:ACT was=45	k:ATTY ACT=-94
k:ATTY EVAL=46	k:ATTY HEDGE=37	k:ATTY LAW=91	k:ATTY MEET=63	k:ATTY OTHERS=-43	k:ATTY SAY=-53	k:ATTY VALUE=-62	k:ATTY WONDER=53
k:ATTY _=193	k:ATTY and=-82	k:ATTY as=39	k:ATTY can=59	k:ATTY could=54	k:ATTY for=38	k:ATTY going=35	k:ATTY has=-38
k:ATTY he=61	k:ATTY her=84	k:ATTY it=44	k:ATTY lets=37	k:ATTY like=-75	k:ATTY not=86	k:ATTY of=-35	k:ATTY so=44
k:ATTY too=43	k:ATTY wants=-58	k:ATTY will=-40	k:ATTY with=-39	k:ATTY you=122	k:BILL NUM=-43	k:BILL PAPER=-34	k:BILL VALUE=-45
k:BILL in=35	k:BILL with=35	k:DECIDER #=-42	k:DECIDER ,=-98	k:DECIDER DECIDER=-37	k:DECIDER DO=43	k:DECIDER NAME=-67	k:DECIDER REGARD=-45
k:DECIDER TIME=-36	k:DECIDER _=-42	k:DECIDER and=38	k:DECIDER her=49	k:DECIDER not=-42	k:DO #=-107	k:DO ATTY=-94	k:DO DECIDER=-34
k:DO DO=-51	k:DO MEET=-36	k:DO NAME=-49	k:DO REGARD=-37	k:DO SAY=141	k:DO TITLED=-40	k:DO at=-72	k:DO got=-37
k:DO he=57	k:DO in=-44	k:DO not=70	k:DO of=-77	k:DO off=35	k:DO on=47	k:DO to=-119	k:DO up=78
k:DO wants=-38	k:DO with=-87	k:DR _=-57	k:END MEET=41	k:END PAPER=-35	k:END _=79	k:END is=-51	k:END she=-36
k:END to=47	k:EVAL ,=-41	k:EVAL _=61	k:EVAL to=37	k:EVAL will=-48	k:FACT #=43	k:FACT NAME=-38	k:FACT _=-49
k:FACT is=-40	k:HEDGE MEET=-38	k:HEDGE PAPER=43	k:HEDGE _=42	k:INITIALS _=41	k:KIND KIND=-37	k:KIND _=-73	k:LAW ATTY=-38
k:LAW DO=-44	k:LAW SAY=-65	k:LAW for=-79	k:LAW to=-40	k:LAW was=-49	k:LAW you=-34	k:MEET ,=-55	k:MEET ATTY=-51
k:MEET DO=-44	k:MEET MEET=-65	k:MEET NUM=-65	k:MEET SAY=46	k:MEET TIME=-52	k:MEET _=-60	k:MEET at=-63	k:MEET have=46
k:MEET our=-36	k:MEET that=58	k:MEET to=-45	k:NAME ,=44	k:NAME ATTY=-40	k:NAME DECIDER=85	k:NAME END=-50	k:NAME KIND=-52
k:NAME LAW=51	k:NAME OTHERS=-96	k:NAME PAPER=-74	k:NAME SAY=63	k:NAME WONDER=37	k:NAME _=49	k:NAME and=-36	k:NAME could=36
k:NAME her=95	k:NAME i=66	k:NAME is=40	k:NAME it=67	k:NAME like=-35	k:NAME no=48	k:NAME of=-63	k:NAME on=40
k:NAME she=-44	k:NAME take=39	k:NAME that=48	k:NAME to=52	k:NAME wants=-45	k:NAME we=39	k:NAME what=46	k:NAME would=84
k:NUM ,=71	k:NUM SAY=-37	k:NUM TIME=36	k:NUM _=36	k:NUM it=-35	k:OTHERS ,=-39	k:OTHERS ACT=39	k:OTHERS KIND=-36
k:OTHERS NAME=-77	k:OTHERS _=-41	k:OTHERS her=-49	k:OTHERS is=-54	k:OTHERS should=-37	k:OTHERS take=-49	k:PAPER ,=47	k:PAPER ATTY=63
k:PAPER EVAL=38	k:PAPER PAPER=-90	k:PAPER _=-51	k:PAPER and=-63	k:PAPER be=39	k:PAPER have=47	k:PAPER him=70	k:PAPER out=-36
k:PAPER that=47	k:PAPER to=-70	k:PAPER would=43	k:PLACE #=59	k:PLACE _=42	k:REGARD ,=-53	k:REGARD TIME=-39	k:REGARD as=39
k:REGARD her=42	k:REGARD i=35	k:REGARD it=-49	k:SAY #=47	k:SAY ,=70	k:SAY ACT=126	k:SAY ATTY=107	k:SAY EVAL=94
k:SAY KIND=-119	k:SAY LAW=117	k:SAY OTHERS=-43	k:SAY PLACE=36	k:SAY SAY=82	k:SAY TIME=-46	k:SAY TITLED=47	k:SAY VALUE=45
k:SAY _=144	k:SAY and=-55	k:SAY could=61	k:SAY do=47	k:SAY go=50	k:SAY going=39	k:SAY have=-37	k:SAY he=-41
k:SAY her=-39	k:SAY his=-60	k:SAY i=-168	k:SAY if=-48	k:SAY in=-72	k:SAY is=-133	k:SAY must=-40	k:SAY no=55
k:SAY not=42	k:SAY only=-56	k:SAY our=41	k:SAY take=-39	k:SAY too=67	k:SAY up=49	k:SAY was=-44	k:SAY what=125
k:TELL SAY=66	k:TELL TIME=36	k:THEIRATTY _=-34	k:TIME ,=93	k:TIME ATTY=95	k:TIME DO=46	k:TIME OTHERS=58	k:TIME SAY=80
k:TIME WONDER=36	k:TIME _=-83	k:TIME for=-35	k:TIME has=-38	k:TIME her=37	k:TIME is=80	k:TIME out=-36	k:TIME to=55
k:TIME what=35	k:TITLED ,=63	k:TITLED ACT=36	k:TITLED ATTY=40	k:TITLED BILL=-35	k:TITLED LAW=57	k:TITLED VALUE=34	k:TITLED _=-48
k:TITLED her=42	k:TITLED him=37	k:TITLED it=46	k:TITLED make=-37	k:TITLED me=52	k:TITLED no=-39	k:TITLED not=73	k:TITLED that=90
k:TITLED up=38	k:TITLED you=51	k:VALUE #=95	k:VALUE ,=74	k:VALUE ATTY=-37	k:VALUE DO=46	k:VALUE TIME=-40	k:VALUE _=88
k:VALUE and=-37	k:VALUE her=-41	k:VALUE i=-74	k:VALUE is=-42	k:VALUE she=49	k:VALUE that=-43	k:VALUE too=54	k:VALUE with=-44
k:WONDER LAW=-57	k:WONDER PAPER=42	k:WONDER _=66	k:WONDER i=46	k:WONDER to=-45	k:_ #=-51	k:_ #money=-47	k:_ ,=-102
k:_ ?=-47	k:_ ATTY=-72	k:_ BILL=66	k:_ DECIDER=-94	k:_ FACT=-44	k:_ HEDGE=-35	k:_ LAW=109	k:_ MEET=-37
k:_ OTHERS=-41	k:_ PAPER=-48	k:_ REGARD=42	k:_ SAY=97	k:_ TELL=45	k:_ THEIRATTY=-45	k:_ TIME=-104	k:_ TITLED=-109
k:_ _=44	k:_ about=63	k:_ at=35	k:_ because=-51	k:_ for=-79	k:_ he=-37	k:_ her=57	k:_ him=37
k:_ in=-66	k:_ it=-88	k:_ lets=46	k:_ may=-56	k:_ no=97	k:_ not=144	k:_ out=-42	k:_ should=43
k:_ so=-38	k:_ that=80	k:_ them=-62	k:_ this=58	k:_ to=70	k:_ us=-37	k:_ was=-76	k:_ who=-38
k:_ why=55	k:_ you=-35	k:about SAY=-40	k:and ACT=-41	k:and DO=-42	k:and MEET=-101	k:and SAY=69	k:and about=-56
k:and for=-38	k:and him=49	k:and i=-62	k:and is=-38	k:and it=-52	k:and that=50	k:and them=-53	k:and up=41
k:and was=42	k:and would=-87	k:as ,=45	k:at #=37	k:at ,=-43	k:at MEET=-35	k:at TIME=-34	k:at and=44
k:be TIME=-50	k:be by=-35	k:be let=37	k:be to=-54	k:been ,=35	k:been by=38	k:been that=36	k:by SAY=51
k:by that=42	k:by you=38	k:can ,=-57	k:can ACT=40	k:can ATTY=-40	k:can DECIDER=35	k:can DO=-38	k:can SAY=-70
k:can him=44	k:can if=-42	k:can out=41	k:can what=-36	k:do ATTY=-59	k:do _=58	k:does DO=35	k:does PAPER=-35
k:does want=41	k:does you=68	k:every _=-54	k:for MEET=-35	k:for SAY=43	k:from ,=94	k:from ACT=35	k:from MEET=-35
k:from is=49	k:from that=87	k:get MEET=-41	k:go FACT=34	k:go _=55	k:go on=37	k:go with=-40	k:going DO=-50
k:going MEET=35	k:going NAME=36	k:going SAY=57	k:going _=49	k:going at=-50	k:going you=-50	k:got NAME=-37	k:got _=63
k:got and=-36	k:had _=38	k:had could=58	k:had he=58	k:had us=-47	k:has ACT=-62	k:has BILL=-43	k:has REGARD=-39
k:has at=-39	k:has it=-41	k:have ACT=52	k:have DO=44	k:have _=55	k:he ACT=-46	k:he EVAL=-43	k:he _=-128
k:he to=-116	k:he want=43	k:he you=49	k:her DECIDER=42	k:her MEET=49	k:her NAME=53	k:her PAPER=-50	k:her PLACE=46
k:her REGARD=53	k:her TIME=55	k:her VALUE=-55	k:her and=53	k:her had=-37	k:her her=-39	k:her is=61	k:her it=87
k:her off=54	k:her take=-41	k:her that=39	k:her to=-52	k:her was=36	k:her we=50	k:him #=-41	k:him ,=-37
k:him DO=-85	k:him _=-43	k:him and=-51	k:him going=39	k:him is=62	k:him must=-40	k:him to=67	k:his LAW=-34
k:i ,=-62	k:i ATTY=47	k:i DO=-136	k:i HEDGE=-59	k:i MEET=-48	k:i TITLED=49	k:i _=79	k:i get=-82
k:i him=74	k:i i=-82	k:i it=-69	k:i not=-183	k:i on=49	k:i that=-112	k:i them=-37	k:i this=41
k:i with=57	k:i would=-62	k:if EVAL=-44	k:if is=-35	k:if were=38	k:in DECIDER=34	k:in DO=-61	k:in TIME=-52
k:in she=-36	k:is #=-77	k:is ,=46	k:is ACT=47	k:is ATTY=-45	k:is DECIDER=42	k:is DO=58	k:is END=66
k:is MEET=-62	k:is NAME=-39	k:is SAY=119	k:is _=47	k:is and=-94	k:is for=-35	k:is get=36	k:is going=43
k:is is=-34	k:is would=51	k:it ,=51	k:it _=-93	k:it by=40	k:let ATTY=47	k:let NUM=34	k:let our=-37
k:lets TIME=92	k:lets _=56	k:like FACT=-46	k:like OTHERS=-51	k:like _=-64	k:like from=-42	k:like of=-67	k:make ACT=-37
k:make her=-37	k:make that=-37	k:may DO=-42	k:me PAPER=-50	k:me SAY=40	k:me she=-36	k:me that=64	k:must ,=-40
k:must _=-42	k:my SAY=47	k:no TIME=-41	k:no _=121	k:no to=74	k:not ,=-88	k:not ATTY=-91	k:not DO=47
k:not END=47	k:not SAY=-54	k:not TIME=-53	k:not _=109	k:not has=-54	k:not them=37	k:not to=130	k:not what=-38
k:of ,=46	k:of ACT=90	k:of OTHERS=-45	k:of that=37	k:of to=70	k:off _=105	k:off her=42	k:on ,=69
k:on ACT=35	k:on LAW=40	k:on MEET=-57	k:on SAY=61	k:on TIME=58	k:on VALUE=44	k:on _=79	k:on of=42
k:on that=36	k:only SAY=-55	k:only can=-87	k:our LAW=48	k:our VALUE=57	k:our _=43	k:out _=-43	k:over with=-52
k:she FACT=-36	k:she LAW=50	k:she PAPER=-48	k:she SAY=38	k:she VALUE=47	k:she _=-107	k:she about=53	k:she her=-44
k:she in=-35	k:she it=47	k:she you=55	k:should TELL=-51	k:should to=39	k:so _=37	k:that ACT=-53	k:that EVAL=49
k:that LAW=45	k:that MEET=-41	k:that NAME=47	k:that PLACE=85	k:that SAY=48	k:that TIME=-41	k:that and=-55	k:that be=59
k:that for=-41	k:that had=-71	k:that have=63	k:that i=-47	k:that out=35	k:that should=78	k:that to=81	k:that would=74
k:them END=-34	k:them SAY=42	k:them TIME=37	k:this SAY=52	k:this and=35	k:to ACT=72	k:to ATTY=-55	k:to BILL=41
k:to FACT=-49	k:to KIND=69	k:to LAW=-47	k:to MEET=-66	k:to OTHERS=76	k:to REGARD=50	k:to SAY=-117	k:to TELL=45
k:to TIME=78	k:to at=-67	k:to go=41	k:to in=38	k:to is=121	k:to it=76	k:to lets=56	k:to off=36
k:to only=-36	k:to out=-64	k:to so=-36	k:to that=46	k:to was=39	k:to you=-51	k:too DO=64	k:up BILL=35
k:up _=77	k:up to=35	k:want DO=49	k:want MEET=43	k:want to=55	k:wants ACT=-81	k:wants DO=-72	k:wants OTHERS=-57
k:wants PAPER=-60	k:wants PLACE=42	k:wants _=50	k:wants it=52	k:wants of=-73	k:wants off=40	k:was ,=60	k:was DO=86
k:was PLACE=65	k:was SAY=55	k:was TIME=-47	k:was _=-55	k:was for=-43	k:was i=42	k:was that=41	k:was to=-44
k:we ACT=62	k:we PAPER=-38	k:we be=38	k:we not=50	k:what _=35	k:what had=46	k:whether is=-42	k:will FACT=48
k:will TIME=39	k:will about=-45	k:will it=-64	k:will you=-51	k:with DO=-53	k:with NAME=35	k:with TIME=-69	k:with can=49
k:would ACT=37	k:would ATTY=-42	k:would FACT=67	k:would MEET=-42	k:would PAPER=-51	k:would TIME=-38	k:would about=49	k:would him=-61
k:would of=-71	k:you ACT=83	k:you ATTY=-47	k:you DECIDER=-44	k:you DO=61	k:you EVAL=38	k:you KIND=56	k:you MEET=55
k:you PAPER=-48	k:you _=102	k:you i=-43	k:you it=-53	k:you that=45	k:you to=81	k:you will=-43	k:you your=48
k:your END=40	k:your _=-39	k:your and=-42	k:your will=-34	m:ACT law1 day1=58	m:ATTY law0 day0=50	m:ATTY law0 day1=58	m:ATTY law0 day3=-52
m:ATTY law1 day0=-39	m:ATTY law1 day2=-40	m:ATTY law2 day0=34	m:DO law0 day1=-45	m:DO law1 day1=74	m:DO law1 day2=-38	m:NAME law0 day0=63	m:NAME law0 day1=91
m:NAME law0 day2=-36	m:NAME law1 day0=-93	m:NAME law1 day1=-36	m:NEG law0 day0=-44	m:OF law0 day0=-41	m:SAY law0 day1=-66	m:SAY law0 day2=-154	m:SAY law1 day0=135
m:SAY law2 day0=-68	m:TELL law0 day0=-39	m:TITLED law0 day1=66	m:TITLED law0 day2=-61	m:bare law0 day0=109	m:bare law0 day1=-146	m:bare law0 day2=-117	m:bare law1 day2=-89
m:bare law2 day0=61	m:from law0 day0=45	m:he law0 day2=39	m:i law0 day3=-142	m:on law0 day2=43	m:please law1 day2=-49	m:so law0 day0=39	m:that law1 day1=48
m:they law0 day0=107	m:they law0 day1=63	m:they law0 day3=77	n:form=413	n:named before=68	p:ACT BILL=36	p:ACT DECIDER=-54	p:ACT DO=-51
p:ACT EVAL=54	p:ACT KIND=-43	p:ACT LAW=-53	p:ACT NAME=34	p:ACT NUM=40	p:ACT OTHERS=50	p:ACT QUESTION=-40	p:ACT REGARD=69
p:ACT SELF=79	p:ACT TELL=134	p:ACT THEIRATTY=-43	p:ACT TIME=35	p:ACT VALUE=90	p:ACT YOU=39	p:ATTY BILL=80	p:ATTY DECIDER=63
p:ATTY DO=-43	p:ATTY EVAL=59	p:ATTY HEDGE=40	p:ATTY LAW=-41	p:ATTY NAME=-87	p:ATTY NEG=99	p:ATTY OTHERS=69	p:ATTY QUESTION=-66
p:ATTY SAY=-98	p:ATTY SELF=55	p:ATTY TELL=39	p:ATTY TIME=-61	p:ATTY TITLED=53	p:ATTY WONDER=-63	p:ATTY YOU=-52	p:BILL DO=35
p:BILL OTHERS=97	p:BILL PLACE=40	p:BILL TELL=62	p:BILL TIME=-53	p:BILL VALUE=-43	p:DECIDER HEDGE=34	p:DECIDER MEET=107	p:DECIDER MODAL=72
p:DECIDER NAME=58	p:DECIDER OTHERS=-65	p:DECIDER PAPER=-44	p:DECIDER REGARD=77	p:DECIDER SAY=42	p:DECIDER TIME=-51	p:DECIDER YOU=-51	p:DO EVAL=135
p:DO FACT=82	p:DO LAW=-55	p:DO MEET=-130	p:DO MODAL=165	p:DO NAME=47	p:DO NEG=100	p:DO PLACE=-76	p:DO QUESTION=-117
p:DO REGARD=-108	p:DO SAY=-113	p:DO SELF=-59	p:DO TELL=79	p:DO THEIRATTY=-62	p:DO TIME=54	p:DO TITLED=42	p:DO WONDER=-44
p:END HEDGE=76	p:END LAW=49	p:END MEET=39	p:END NEG=108	p:END SAY=55	p:END YOU=40	p:EVAL MEET=-89	p:EVAL OTHERS=37
p:EVAL PAPER=87	p:EVAL PLACE=-83	p:EVAL SELF=79	p:EVAL TIME=41	p:EVAL TITLED=38	p:FACT NAME=-47	p:FACT OTHERS=-82	p:FACT PAPER=55
p:FACT QUESTION=-51	p:FACT REGARD=42	p:FACT TIME=55	p:FACT VALUE=50	p:FACT WONDER=48	p:FACT YOU=37	p:HEDGE LAW=49	p:HEDGE SAY=61
p:HEDGE TELL=62	p:HEDGE TITLED=38	p:HEDGE VALUE=-40	p:HEDGE WONDER=50	p:INITIALS OTHERS=59	p:KIND MODAL=-44	p:KIND NAME=-39	p:KIND SAY=-95
p:KIND TELL=-45	p:KIND TIME=46	p:KIND YOU=42	p:LAW MEET=-91	p:LAW MODAL=-59	p:LAW NEG=58	p:LAW OTHERS=80	p:LAW PLACE=-103
p:LAW QUESTION=46	p:LAW REGARD=64	p:LAW SELF=75	p:LAW TELL=126	p:LAW TITLED=107	p:LAW VALUE=40	p:LAW WONDER=-123	p:LAW YOU=-56
p:MEET NAME=39	p:MEET NUM=-49	p:MEET OTHERS=71	p:MEET PLACE=-192	p:MEET REGARD=130	p:MEET TELL=-85	p:MEET TIME=-84	p:MEET TITLED=38
p:MEET WONDER=-72	p:MEET YOU=-65	p:MODAL NEG=-88	p:MODAL QUESTION=-86	p:MODAL REGARD=61	p:MODAL SELF=-41	p:MODAL TECH=-34	p:MODAL THEIRATTY=-35
p:MODAL TIME=-53	p:MODAL VALUE=-71	p:MODAL YOU=-48	p:NAME NEG=68	p:NAME OTHERS=-48	p:NAME PLACE=-35	p:NAME REGARD=135	p:NAME SAY=227
p:NAME SELF=53	p:NAME TELL=117	p:NAME TIME=103	p:NAME TITLED=46	p:NAME YOU=-34	p:NEG OTHERS=124	p:NEG PAPER=64	p:NEG REGARD=38
p:NEG SAY=-73	p:NEG SELF=-62	p:NEG TIME=-141	p:NEG YOU=43	p:NUM OTHERS=43	p:NUM PLACE=43	p:NUM REGARD=43	p:NUM SAY=-37
p:NUM SELF=-37	p:NUM TELL=72	p:NUM WONDER=39	p:OTHERS PAPER=73	p:OTHERS REGARD=34	p:OTHERS SAY=71	p:OTHERS SELF=81	p:OTHERS THEIRATTY=-93
p:OTHERS VALUE=56	p:OTHERS WONDER=66	p:OTHERS YOU=104	p:PAPER QUESTION=-54	p:PAPER SAY=-42	p:PAPER TELL=40	p:PAPER WONDER=-67	p:PAPER YOU=-154
p:PLACE REGARD=-67	p:PLACE TELL=-90	p:PLACE WONDER=87	p:PLACE YOU=-48	p:QUESTION TELL=36	p:QUESTION TIME=61	p:QUESTION TITLED=-44	p:QUESTION VALUE=-53
p:QUESTION WONDER=-108	p:QUESTION YOU=-49	p:REGARD SAY=-97	p:REGARD SELF=-100	p:REGARD TITLED=131	p:REGARD WONDER=68	p:REGARD YOU=-104	p:SAY TELL=-53
p:SAY THEIRATTY=-86	p:SAY YOU=-41	p:SELF TECH=-34	p:SELF TELL=177	p:SELF TIME=56	p:TELL THEIRATTY=-100	p:TELL TIME=51	p:TELL TITLED=35
p:TELL VALUE=-41	p:TELL WONDER=105	p:TELL YOU=-126	p:THEIRATTY TITLED=-59	p:THEIRATTY WONDER=-48	p:TIME VALUE=-81	p:TIME WONDER=121	p:VALUE YOU=35
p:WONDER YOU=-65	q:> ATTY=-55	q:> DECIDER=39	q:> DO=-66	q:> EVAL=-40	q:> MODAL=-61	q:> NAME=-57	q:> OTHERS=112
q:> REGARD=-73	q:> SAY=88	q:> SELF=43	q:> TELL=110	q:> YOU=-55	q:if=-83	q:if law1 day0=-42	q:if say=-39
q:if that=-37	q:if you=-78	q:turned=57	q:turned that=122	r:# pm=-76	r:# th=-82	r:# to=92	r:, \"=41
r:, dentist=-40	r:, do=42	r:, grab=-58	r:, i=-78	r:, namely=37	r:, no=35	r:, one=-38	r:, settle=79
r:, that=74	r:, thinks=-40	r:, told=35	r:, who=-37	r:about appeal=-37	r:about that=-49	r:according to=154	r:affidavit had=-37
r:after i=58	r:against mediation=77	r:agreement to=-47	r:agrees after=37	r:allergic to=-53	r:already ran=34	r:am not=-43	r:and i=65
r:and is=-36	r:and that=-91	r:and told=-39	r:and will=-45	r:and would=40	r:answer that=-70	r:answer was=36	r:asked what=-57
r:at metal=-50	r:atty ,=146	r:atty atty=35	r:atty can=-79	r:atty decided=-36	r:atty evaluation=36	r:atty ext=-49	r:atty extension=-41
r:atty for=-40	r:atty going=-38	r:atty got=-35	r:atty has=-35	r:atty introduced=-48	r:atty is=42	r:atty put=42	r:atty received=-36
r:atty said=-69	r:atty she=35	r:atty suggests=46	r:atty turn=35	r:atty wants=-38	r:atty will=-97	r:atty yes=43	r:before hearing=55
r:bench trial=41	r:bring pictures=-44	r:brother told=-41	r:by atty=39	r:by titled=39	r:called name=38	r:calls after=-35	r:calls it=34
r:can be=42	r:can leave=35	r:can not=-107	r:can say=-36	r:certain that=-37	r:checked with=45	r:checks docket=-37	r:cl know=-39
r:cl to=-45	r:client atty=37	r:client can=39	r:client has=64	r:client no=-37	r:client reported=-51	r:client says=-39	r:client that=-94
r:client to=-48	r:client wants=-38	r:client was=41	r:client what=40	r:could travel=58	r:counsel before=36	r:couple counsel=36	r:d name=38
r:decided about=-39	r:decided to=-55	r:direct number=-52	r:do not=34	r:docket daily=-37	r:doctor first=-42	r:does not=74	r:down #=59
r:dropped off=-51	r:evaluation ,=36	r:explained to=40	r:ext ,=-49	r:filed them=-37	r:for atty=-58	r:for client=54	r:from atty=82
r:from doctor=-48	r:from name=65	r:from titled=38	r:gave client=49	r:gave thumbs=35	r:get him=-41	r:go ahead=64	r:go over=-52
r:go to=47	r:grab coffee=-58	r:had called=-76	r:had reach=-37	r:had said=69	r:half hour=-48	r:has not=-113	r:has to=-35
r:have copy=-43	r:have him=36	r:he could=50	r:he does=43	r:he is=-46	r:he said=-38	r:he should=46	r:he wants=-54
r:he will=-54	r:hear from=-39	r:hearing ,=50	r:her answer=36	r:her atty=34	r:her call=-41	r:her i=-46	r:her keep=39
r:her know=54	r:her mother=35	r:her notarize=-37	r:her sister=-51	r:her stay=46	r:him call=-41	r:himself before=-45	r:hour with=-39
r:i can=-70	r:i could=-52	r:i do=-47	r:i explained=65	r:i filed=-39	r:i gave=96	r:i passed=65	r:i would=-135
r:if you=-46	r:in name=-84	r:introduced you=-48	r:is against=94	r:is allergic=-53	r:is fraud=43	r:is in=-58	r:is low=-51
r:is name=-49	r:is not=45	r:is on=-54	r:is patience=64	r:is read=-96	r:is right=-68	r:is that=102	r:is titled=-35
r:is to=84	r:is with=-49	r:it ,=63	r:it at=34	r:judge name=-70	r:judge will=36	r:keep quiet=46	r:keep truck=41
r:know atty=35	r:know two=34	r:lease let=46	r:leave state=35	r:left voicemail=38	r:let cl=-39	r:let her=99	r:letter to=-41
r:like name=-57	r:like to=-47	r:make certain=-37	r:meet you=-50	r:memo on=36	r:mentioned he=-53	r:metal detectors=-50	r:move in=35
r:moved to=-35	r:must reschedule=-40	r:name ,=84	r:name agrees=37	r:name extension=-46	r:name name=-44	r:name note=47	r:name of=-59
r:name says=48	r:name to=-35	r:name wants=35	r:name word=45	r:name would=41	r:names of=-61	r:news ,=-37	r:no news=-37
r:not answer=-48	r:not atty=-41	r:not decided=-45	r:not go=55	r:not know=-57	r:not looked=-39	r:not say=-61	r:not worry=35
r:notarize affidavit=-37	r:note that=43	r:of neighbors=-51	r:of tow=-51	r:of vaccination=43	r:off on=60	r:offer insult=45	r:offer is=-71
r:on question=43	r:on stick=-44	r:on why=36	r:only atty=-71	r:other side=-61	r:per atty=48	r:per name=42	r:pictures on=-44
r:plan to=60	r:pm works=-43	r:police report=-45	r:post pictures=93	r:preference for=52	r:puts it=38	r:quiet about=46	r:ran ,=34
r:reach us=-37	r:read it=-36	r:read policy=-53	r:recommend mediation=39	r:records i=43	r:records release=-54	r:reject it=35	r:reschedule ,=-40
r:right address=-68	r:running late=-65	r:said about=40	r:said go=44	r:said he=38	r:said i=-82	r:said she=-81	r:said that=-78
r:said to=37	r:say ,=-35	r:say thanks=-59	r:says her=-87	r:says it=40	r:says she=35	r:says yes=50	r:says you=72
r:sent name=47	r:sent to=-42	r:settle now=60	r:she is=39	r:she qualifies=43	r:she says=46	r:she should=-76	r:she was=-54
r:she will=-38	r:she would=53	r:should settle=-35	r:should sign=-60	r:should wait=49	r:sign ,=-79	r:sign records=-54	r:signed off=60
r:signed papers=-37	r:stay off=36	r:stay until=46	r:stop pay=64	r:stop post=95	r:straight from=40	r:suggests couple=36	r:take it=53
r:take money=-49	r:talk to=70	r:telephoned to=-37	r:tell you=46	r:texted name=-58	r:that he=41	r:that her=-37	r:that i=-38
r:that is=-54	r:that name=40	r:that nothing=38	r:that she=-49	r:that you=109	r:their number=41	r:theiratty says=-37	r:thinks #=-43
r:thinks about=-68	r:thinks judge=37	r:thinks offer=-61	r:thinks you=44	r:through me=37	r:thumbs up=35	r:titled and=-47	r:titled is=81
r:titled mentioned=-53	r:titled signed=-35	r:titled telephoned=-37	r:to be=-41	r:to bring=-50	r:to come=-47	r:to dog=-53	r:to have=-49
r:to hear=-50	r:to hold=40	r:to know=-36	r:to let=63	r:to make=-37	r:to mediator=-48	r:to meet=-62	r:to name=72
r:to pay=35	r:to plan=35	r:to plead=-49	r:to recommend=39	r:to reporter=43	r:to send=-35	r:to settle=-47	r:to sign=-49
r:to stay=40	r:to stop=180	r:to sue=41	r:to take=-41	r:to tell=61	r:to titled=-57	r:to trial=57	r:to trip=50
r:to turn=72	r:told atty=-85	r:told cl=-37	r:told client=-70	r:told him=132	r:told name=-95	r:told tenant=37	r:told that=45
r:told wife=34	r:tomorrow what=40	r:too low=54	r:tow company=-51	r:turn down=63	r:turn it=58	r:two years=45	r:until june=65
r:up to=52	r:vaccination records=43	r:wait for=-47	r:want you=49	r:wanted you=-35	r:wants her=37	r:wants names=-51	r:wants to=-136
r:was to=35	r:was told=50	r:was yes=37	r:we should=39	r:we would=-35	r:will answer=-57	r:will call=-49	r:will come=53
r:will explain=-47	r:will not=59	r:will tell=34	r:will win=-52	r:win ,=-38	r:with him=-41	r:won award=-42	r:word from=39
r:word to=42	r:would get=-36	r:would have=77	r:would keep=80	r:would like=-133	r:would not=61	r:would prefer=48	r:wrote it=-44
r:years already=34	r:yes to=50	r:you at=-44	r:you called=-58	r:you can=53	r:you is=64	r:you keep=35	r:you know=36
r:you should=77	r:you talk=43	w:\"=45	w:#money=-64	w:,=159	w:?=-68	w:according=154	w:address=-100
w:advised=100	w:affidavit=-58	w:after=61	w:against=188	w:agreement=-121	w:agrees=44	w:ahead=64	w:allergic=-53
w:along=42	w:already=61	w:and=-107	w:answer=-126	w:appointment=-48	w:approved=-53	w:as=92	w:asked=-47
w:at=-116	w:attend=-41	w:atty=-83	w:award=-42	w:because=-59	w:before=-37	w:boss=65	w:bring=-41
w:call=-116	w:called=-84	w:can=-58	w:case=83	w:check=-53	w:checked=93	w:checks=-37	w:claim=47
w:coffee=-58	w:comes=50	w:company=-44	w:consider=55	w:contact=54	w:copy=-92	w:could=38	w:counsel=36
w:couple=46	w:court=-39	w:cousin=-62	w:covered=45	w:d=60	w:daily=-37	w:decided=-54	w:decision=43
w:decline=35	w:deed=-45	w:dentist=-43	w:deposition=66	w:desk=-40	w:detectors=-50	w:did=-35	w:direct=-54
w:docket=-39	w:doctor=-66	w:dog=-60	w:down=79	w:evaluation=36	w:expert=43	w:explain=-57	w:explained=90
w:ext=-49	w:extension=-72	w:fee=-41	w:fence=41	w:figures=51	w:file=-57	w:filed=-94	w:for=-117
w:foreman=-34	w:fraud=43	w:friday=-63	w:from=104	w:gave=82	w:get=51	w:go=118	w:going=42
w:got=-74	w:grab=-58	w:had=-38	w:has=-54	w:he=-90	w:hear=-70	w:hearing=60	w:her=45
w:him=97	w:himself=-51	w:his=-80	w:hold=70	w:hour=-67	w:i=-147	w:if=-54	w:ignore=57
w:in=-113	w:instruction=52	w:insult=45	w:introduced=-48	w:invoice=-67	w:is=40	w:it=94	w:judgment=40
w:june=65	w:jury=66	w:keep=276	w:kids=36	w:know=-78	w:knows=56	w:late=-80	w:lawsuit=43
w:le=-35	w:lease=85	w:leave=55	w:let=102	w:letter=-92	w:letting=36	w:like=-138	w:list=-35
w:lose=79	w:lot=-37	w:mailed=-43	w:mediation=103	w:mediator=-97	w:meet=-73	w:meeting=-116	w:mentioned=-51
w:metal=-50	w:mom=-41	w:morning=-51	w:motion=53	w:move=51	w:moved=-47	w:moving=52	w:must=-42
w:name=-189	w:namely=37	w:names=-70	w:neighbors=-51	w:new=-36	w:no=87	w:noon=-53	w:not=72
w:notarize=-37	w:note=36	w:nothing=82	w:notice=44	w:now=96	w:odds=42	w:of=-103	w:offer=-69
w:office=-70	w:one=-136	w:only=-123	w:open=-49	w:or=-69	w:order=38	w:other=-149	w:our=38
w:papers=-91	w:paralegal=-42	w:passed=68	w:patience=119	w:pay=177	w:per=116	w:pictures=40	w:plan=106
w:please=-102	w:pm=-80	w:police=-50	w:post=90	w:prefer=48	w:preference=52	w:puts=66	w:qualifies=43
w:quiet=46	w:quit=40	w:ran=58	w:reach=-41	w:read=-92	w:received=-78	w:recommend=39	w:recommendation=38
w:records=-37	w:reject=57	w:release=-89	w:repair=40	w:report=-67	w:reported=-62	w:requested=-36	w:reschedule=-45
w:right=-85	w:rights=-56	w:running=-65	w:said=-184	w:saw=-69	w:say=-85	w:second=74	w:send=-53
w:sent=-73	w:settle=82	w:settlement=-65	w:she=-62	w:should=54	w:side=-75	w:sign=-130	w:signed=-117
w:something=-46	w:speak=-65	w:state=35	w:statement=48	w:stay=120	w:stick=-42	w:stop=176	w:straight=40
w:sue=72	w:suggests=48	w:summary=39	w:summons=51	w:telephone=-40	w:telephoned=-37	w:tell=81	w:tenant=53
w:testify=36	w:texted=-59	w:th=-82	w:thanks=-69	w:that=131	w:theiratty=-122	w:there=-48	w:they=72
w:thinks=-49	w:this=98	w:thumbs=35	w:to=57	w:today=39	w:told=-78	w:tomorrow=57	w:too=51
w:tow=-51	w:travel=75	w:trial=130	w:trip=89	w:truck=46	w:turn=120	w:two=-34	w:understand=38
w:until=156	w:up=79	w:upstairs=47	w:us=-42	w:vaccination=43	w:voicemail=38	w:void=58	w:wait=144
w:wanted=-41	w:wants=-126	w:was=-39	w:we=63	w:wednesday=-56	w:whether=-62	w:who=-36	w:will=-76
w:win=-75	w:with=-76	w:won=-42	w:word=73	w:works=-45	w:worry=45	w:would=-41	w:wrote=-57
w:years=45	w:yes=168	w:you=55	w:your=-65
""",
}
