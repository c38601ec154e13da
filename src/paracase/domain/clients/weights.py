"""What concepts and their order weigh in a sentence: advice, a question, an attorney's words told.

Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.
"""

from __future__ import annotations

# ruff: noqa: E501
# fmt: off
WEIGHTS: dict[str, str] = {
    "advice": """
$ !=-133	$ \"=99	$ #=-79	$ ?=-135	$ ACT=35	$ ATTY=-71	$ DECIDER=45	$ DO=-44
$ FACT=99	$ NAME=-55	$ NUM=59	$ OTHERS=-36	$ PAPER=-97	$ PLACE=42	$ SAY=55	$ TIME=-119
$ VALUE=38	$ WONDER=-75	$ _=172	$ does=31	$ is=-36	$ it=-36	$ them=30	$ up=58
$ will=43	,ACT=36	,ATTY=-68	,ATTY will=-48	,BILL=-38	,DO _=-69	,DO _ _=-32	,EVAL=30
,KIND=-44	,MEET TIME=-29	,MODAL=47	,NAME=32	,PAPER=-68	,QUESTION=-76	,REGARD=-40	,SAY=-60
,SAY FACT=34	,SAY _=-56	,SELF=-66	,TECH=-30	,TELL=-32	,TIME=-69	,TITLED=30	,YOU=95
,_ , i=-31	,_ _ ,=46	,_ _ _=-63	,_ for=-36	,_ going=-29	,_ going to=-29	,_ of=50	,_ of ATTY=41
,and SAY FACT=34	,atty=-68	,codicil=-38	,date=-29	,dates=-30	,do=41	,even=-31	,far=31
,hon=-31	,i=-33	,i would be=-31	,it=60	,it _=39	,it _ _=39	,it is=-42	,its=-46
,keep=29	,let=47	,let PAPER=42	,let PAPER _=42	,let me=-47	,let me get=-33	,mention=34	,name=32
,no _=-35	,papers=-30	,please=-31	,power=41	,run=34	,so=34	,so ACT=33	,so _=29
,so let=-33	,so let me=-33	,that _=38	,that is LAW=-40	,then=32	,there=-30	,there is=-30	,titled=30
,told=-71	,we=-29	,wear=55	,who=-62	,yes=30	,you=72	,you are up=-32	,you have=31
,your=33	^!=-107	^#=-55	^ACT=69	^ACT LAW=29	^ACT _=86	^ACT _ _=32	^ATTY=-92
^DECIDER=-110	^DECIDER DO=-30	^DECIDER END=-36	^DECIDER END _=-34	^DECIDER MEET is=35	^DECIDER MODAL=29	^DECIDER MODAL LAW=29	^DECIDER SAY=-76
^DECIDER is TIME=-30	^DECIDER will=52	^DECIDER will not=29	^DO=195	^DO FACT=32	^END FACT=-32	^END FACT FACT=-32	^EVAL WONDER=-61
^HEDGE=30	^KIND=-49	^KIND you=-33	^LAW=-101	^LAW OTHERS=-40	^LAW OTHERS is=-36	^LAW _=-53	^LAW too=32
^LAW too _=32	^MEET=-46	^MEET DECIDER=40	^MEET is=-36	^MODAL=-129	^NAME=-33	^NUM=43	^OF=-32
^OTHERS=-41	^OTHERS LAW=35	^OTHERS LAW LAW=35	^OTHERS SAY=-29	^PLACE is=-29	^SELF=-38	^TELL=-152	^TELL about=-30
^TELL about ACT=-30	^TIME=69	^TIME you=30	^TITLED=-41	^VALUE like=30	^VALUE like that=30	^WONDER=38	^_ ,=-46
^_ , that=-42	^_ DO EVAL=-29	^_ END=-47	^_ OTHERS=-33	^_ SAY=-40	^_ VALUE=36	^_ _=94	^_ _ ,=48
^_ _ are=29	^_ is=-47	^_ is _=-37	^_ on=32	^_ on to=30	^_ to=-36	^_ to _=-30	^_ us=29
^_ us ,=29	^_ wants=-31	^_ wants to=-31	^about=-40	^about will=-38	^about will and=-38	^according=-40	^appeal=-33
^around=35	^atty=-86	^between=64	^bring=-51	^call=40	^can=-45	^can not=-31	^can not SAY=-31
^claim=-30	^client=-46	^court=-98	^deposition=-43	^do not _=-34	^docket=-29	^doctor=-48	^dress=34
^file=33	^give=46	^go=68	^go to=32	^good=-60	^guardianship=45	^hang=49	^heard=-30
^her=-40	^her ACT=-30	^her ACT DO=-30	^hope=-32	^i=-60	^i TIME=-40	^i would=75	^i would not=36
^if=47	^if it=31	^just=53	^just MEET=34	^just MEET _=34	^keep=58	^leave=35	^name=-33
^need=-30	^on=33	^once=46	^other=-76	^pay=77	^petition=-37	^please=-122	^please ACT=-31
^please DO=-44	^rear-end=29	^refuse=32	^reversal=32	^say=51	^she=-54	^since=45	^take _ TIME=-47
^tell=37	^tenant=35	^that=69	^that PAPER=44	^that PAPER has=36	^that is=30	^their THEIRATTY SAY=-30	^their VALUE=32
^their VALUE is=32	^they=30	^they DO=-30	^they DO _=-34	^this=57	^this is=29	^title=-40	^titled=-41
^told=-51	^traffic=-29	^trust=49	^under=39	^we would=46	^whether=-36	^with=61	^yes=-31
^you=72	^you MODAL not=40	^you MODAL to=-36	^you are=54	^you are EVAL=29	^you can=-36	^you can ACT=29	^you can _=-72
^you have=32	^you might=34	^you must=-63	^you must _=-47	^you want=41	^your=-72	^your ACT=-77	^your ACT for=-75
^your ATTY=51	^your ATTY can=51	^your _ LAW=36	a:, is=-32	a:> DO=-46	a:> LAW=43	a:> MODAL=-87	a:> REGARD=-62
a:> SAY=-57	a:> TIME=-54	a:^ is=-72	a:for is=-51	a:is MODAL law1 day0=-41	a:is does=41	a:is law0 day0=-93	a:is law0 day1=-55
a:is law1 day0=-47	a:is law2 day1=44	a:is told0=-107	a:is told1=-67	a:is will=-50	a:of is=69	a:with is=-49	a:your is=85
b:# _=-39	b:#money _=-34	b:#money and=-36	b:, ATTY=-34	b:, DECIDER=48	b:, DO=-60	b:, NAME=44	b:, PAPER=-63
b:, SAY=-73	b:, TITLED=30	b:, he=-30	b:, is=36	b:, it=112	b:, let=39	b:, then=33	b:, we=-45
b:, you=101	b:ACT DO=-81	b:ACT LAW=37	b:ACT PAPER=-41	b:ACT _=128	b:ACT for=-86	b:ACT it=-32	b:ACT on=-54
b:ACT was=-50	b:ATTY does=41	b:ATTY will=-50	b:BILL is=-49	b:BILL me=32	b:DECIDER ACT=-33	b:DECIDER DO=-77	b:DECIDER END=-40
b:DECIDER MODAL=29	b:DECIDER SAY=-91	b:DECIDER and=33	b:DECIDER any=43	b:DECIDER is=-36	b:DECIDER over=36	b:DECIDER will=90	b:DO ,=-34
b:DO ACT=-49	b:DO DECIDER=-42	b:DO FACT=65	b:DO LAW=-53	b:DO NUM=46	b:DO PAPER=-41	b:DO _=-65	b:DO and=-46
b:DO me=-32	b:DO on=-31	b:DO up=105	b:DO your=29	b:END ,=37	b:END FACT=-47	b:END THEIRATTY=-42	b:END TIME=35
b:END of=-30	b:END these=37	b:END you=49	b:EVAL DO=41	b:EVAL WONDER=-51	b:EVAL _=61	b:EVAL to=110	b:FACT ,=49
b:FACT SAY=-36	b:FACT and=32	b:FACT by=35	b:FACT off=48	b:FACT you=-41	b:KIND to=45	b:KIND you=-63	b:LAW LAW=68
b:LAW OTHERS=-30	b:LAW VALUE=-42	b:LAW for=106	b:LAW is=34	b:LAW of=-41	b:LAW that=-31	b:LAW too=32	b:MEET ,=-67
b:MEET DECIDER=52	b:MEET MEET=-37	b:MEET TIME=-43	b:MEET _=42	b:MEET for=-33	b:MEET is=-77	b:MEET out=34	b:MEET will=-32
b:MODAL LAW=29	b:MODAL _=-69	b:MODAL not=40	b:MODAL with=-37	b:NAME #=45	b:NAME MEET=-33	b:NAME REGARD=37	b:NAME at=-36
b:NUM TIME=108	b:NUM VALUE=65	b:NUM _=-54	b:NUM to=37	b:OTHERS ,=-37	b:OTHERS DO=-32	b:OTHERS LAW=45	b:OTHERS SAY=-40
b:OTHERS does=37	b:PAPER for=-36	b:PAPER has=34	b:PAPER is=-43	b:PAPER of=-64	b:PAPER to=37	b:PAPER will=-30	b:PLACE PLACE=-34
b:PLACE is=-29	b:REGARD _=-47	b:SAY ,=62	b:SAY he=-30	b:SAY her=-37	b:SAY him=-31	b:SAY she=-31	b:SAY that=-83
b:SAY them=55	b:SAY to=-37	b:SAY you=48	b:TELL TIME=30	b:TELL about=-30	b:THEIRATTY SAY=-45	b:TIME #=-47	b:TIME ,=-116
b:TIME FACT=49	b:TIME MEET=32	b:TIME NUM=-96	b:TIME YOU=39	b:TIME and=-44	b:TIME at=-39	b:TIME he=81	b:TIME out=-30
b:TIME they=61	b:TIME will=43	b:VALUE VALUE=54	b:VALUE is=41	b:VALUE like=30	b:WONDER _=39	b:WONDER about=54	b:YOU is=30
b:_ ?=-79	b:_ ACT=84	b:_ ATTY=-36	b:_ DECIDER=94	b:_ END=-86	b:_ EVAL=63	b:_ FACT=48	b:_ HEDGE=40
b:_ LAW=-73	b:_ MODAL=-33	b:_ NAME=-30	b:_ NUM=-67	b:_ PAPER=63	b:_ SAY=-46	b:_ VALUE=41	b:_ WONDER=36
b:_ YOU=43	b:_ _=-43	b:_ about=62	b:_ at=41	b:_ because=-52	b:_ for=-37	b:_ has=-46	b:_ i=40
b:_ is=-30	b:_ it=61	b:_ on=53	b:_ out=92	b:_ than=37	b:_ under=30	b:_ us=29	b:_ wants=-31
b:_ was=-48	b:_ when=56	b:_ where=-51	b:_ will=-30	b:_ with=66	b:about ACT=-38	b:about FACT=33	b:about LAW=57
b:about _=73	b:about will=-38	b:always on=29	b:and DECIDER=-32	b:and MEET=32	b:and PAPER=-29	b:and TIME=-39	b:and _=34
b:and it=-36	b:and let=30	b:and who=-35	b:and you=-37	b:any TIME=43	b:are always=29	b:are up=-32	b:as _=29
b:at #time=-30	b:at FACT=-36	b:at MEET=32	b:at his=-45	b:be _=35	b:by MEET=-31	b:can _=-34	b:can be=47
b:do not=52	b:does FACT=32	b:every FACT=-33	b:for ACT=-50	b:for ATTY=-51	b:for that=29	b:for you=36	b:for your=-41
b:from DECIDER=-48	b:get ACT=40	b:go _=51	b:go over=-35	b:going to=-34	b:has been=-54	b:has no=44	b:has not=-58
b:he ACT=53	b:he DO=33	b:he _=36	b:her OTHERS=-31	b:i DO=-37	b:i SAY=36	b:i would=118	b:if he=-30
b:if it=38	b:if you=-87	b:in TELL=57	b:in TIME=-31	b:in this=36	b:is #money=-51	b:is EVAL=51	b:is HEDGE=-50
b:is NUM=44	b:is in=-64	b:is not=37	b:is that=39	b:is what=40	b:it DO=43	b:it REGARD=-40	b:it _=71
b:it was=68	b:let PAPER=44	b:let me=-35	b:let them=53	b:lets you=56	b:may #=-31	b:me get=-33	b:must _=-51
b:my _=-42	b:no ACT=-34	b:no LAW=45	b:no _=36	b:not ACT=37	b:not DO=54	b:not END=42	b:not HEDGE=-30
b:not _=46	b:of ATTY=69	b:of FACT=-35	b:of PAPER=-71	b:of VALUE=38	b:of _=-44	b:of your=-73	b:off PAPER=34
b:on #=-30	b:on PAPER=-57	b:on TIME=-134	b:on that=31	b:on these=38	b:on your=45	b:or it=-59	b:out _=55
b:out of=34	b:over DECIDER=43	b:please ACT=-33	b:please DO=-51	b:so ACT=35	b:so BILL=-34	b:so MEET=-31	b:so PAPER=30
b:so _=43	b:so let=-33	b:than _=42	b:that DO=-46	b:that PAPER=85	b:that _=34	b:their VALUE=32	b:them DO=37
b:them _=55	b:there is=-31	b:these _=63	b:they DO=39	b:they _=33	b:this KIND=37	b:this is=42	b:to DECIDER=-44
b:to MEET=-41	b:to NUM=41	b:to OTHERS=-36	b:to SAY=46	b:to be=-48	b:to get=30	b:to your=34	b:under NAME=54
b:under _=-37	b:up TIME=-51	b:up _=41	b:very _=31	b:wants to=-61	b:was DO=-64	b:was _=-39	b:we ACT=33
b:we are=-39	b:what we=39	b:when he=54	b:where _=-38	b:while _=41	b:will ACT=-50	b:will DO=-48	b:will END=49
b:will _=87	b:will and=-38	b:will go=-60	b:with ATTY=-49	b:with _=-67	b:with that=52	b:with you=-33	b:with your=39
b:would DO=73	b:would END=-37	b:would SAY=36	b:would _=74	b:would like=-40	b:would not=34	b:would take=30	b:would you=-42
b:you ACT=30	b:you MODAL=-86	b:you can=-49	b:you might=34	b:you must=-63	b:you on=-30	b:you want=46	b:you would=30
b:your ACT=-51	b:your ATTY=78	b:your MEET=-39	b:your TIME=-41	b:your VALUE=-45	b:your _=30	bias=-5	c:#=-156
c:#money=-116	c:#time=-43	c:ACT=50	c:ATTY=-178	c:BILL=34	c:DECIDER=-47	c:DO=-67	c:DR=-43
c:END=43	c:EVAL=87	c:FACT=97	c:HEDGE=138	c:KIND=-101	c:LAW=63	c:MEET=-133	c:MODAL=-33
c:NAME=-55	c:NEG=234	c:NUM=86	c:OF=-138	c:OTHERS=120	c:PAPER=-177	c:REGARD=65	c:SAY=-104
c:SELF=-121	c:TECH=-61	c:TELL=-96	c:THEIRATTY=-80	c:TIME=-62	c:TITLED=-70	c:VALUE=32	c:WONDER=-86
c:YOU=114	f:asks=-108	f:asks DO=-54	f:asks MEET=-51	f:asks PAPER=-33	f:asks law0=-105	f:asks law0 day1=-44	f:asks law0 day2=-37
f:law0 day1=-41	f:law0 day2=-102	f:law0 day3=-84	f:law1 day2=47	f:law1 day3=-39	f:law2 day1=53	f:law2 day2=29	f:law2 day3=-40
f:law3 day0=47	f:law3 day1=37	f:says ACT=41	f:says BILL=40	f:says DECIDER=-63	f:says END=68	f:says EVAL=90	f:says HEDGE=144
f:says KIND=-93	f:says LAW=55	f:says MEET=-83	f:says PAPER=-144	f:says TECH=-48	f:says TIME=-45	f:says day0=86	f:says day1=51
f:says day2=-30	f:says day3=-49	f:says day4=-55	f:says law0=-100	f:says law0 day0=43	f:says law0 day2=-65	f:says law0 day4=-78	f:says law1 day2=31
f:says law2=52	f:says law2 day1=46	f:says law2 day2=29	f:says law2 day3=-50	f:says law3=35	f:says law4=40	f:says law4 day1=29	f:says law4 day2=-32
g:> EVAL=32	g:> MEET=39	g:> NUM=41	g:> OTHERS=-49	g:> TIME=-45	g:> VALUE=-33	g:> YOU=-39	g:>1 like=-31
g:>1 to=-87	g:ATTY SAY=-81	g:ATTY answer=-35	g:ATTY rest law0 day0=-64	g:ATTY would=-33	g:they SAY=-52	g:they rest law1 day0=-57	k:\" \"=52
k:\" ,=32	k:\" _=75	k:# ,=-58	k:# SAY=31	k:# is=38	k:#money PAPER=-42	k:#money _=-47	k:, BILL=-30
k:, DECIDER=49	k:, END=82	k:, EVAL=68	k:, FACT=53	k:, LAW=30	k:, MEET=-103	k:, NUM=-30	k:, OTHERS=59
k:, PLACE=-50	k:, SAY=89	k:, TIME=-57	k:, VALUE=-70	k:, about=38	k:, all=-34	k:, and=53	k:, be=-42
k:, do=38	k:, does=76	k:, every=-43	k:, for=-44	k:, get=-35	k:, her=-37	k:, is=-38	k:, it=-32
k:, let=-29	k:, may=-30	k:, me=-58	k:, no=35	k:, not=46	k:, only=35	k:, that=108	k:, them=31
k:, what=33	k:, would=-48	k:ACT ,=-49	k:ACT DO=-46	k:ACT LAW=-77	k:ACT PAPER=30	k:ACT VALUE=66	k:ACT for=-36
k:ACT have=31	k:ACT out=39	k:ACT to=-36	k:ACT we=40	k:ACT where=-36	k:ACT will=51	k:ATTY ,=-37	k:ATTY DO=-29
k:ATTY FACT=41	k:ATTY TIME=-42	k:ATTY be=51	k:ATTY over=-32	k:BILL #money=-34	k:BILL DO=-53	k:DECIDER ,=-63	k:DECIDER NAME=-88
k:DECIDER _=130	k:DECIDER and=-48	k:DECIDER any=41	k:DECIDER be=43	k:DECIDER for=61	k:DECIDER is=-30	k:DECIDER it=-55	k:DECIDER let=32
k:DECIDER not=-50	k:DECIDER to=-65	k:DECIDER will=-59	k:DECIDER with=50	k:DO #=-112	k:DO DECIDER=-35	k:DO DO=-62	k:DO EVAL=36
k:DO FACT=57	k:DO LAW=-34	k:DO MEET=-51	k:DO OTHERS=-104	k:DO SAY=-30	k:DO TIME=-38	k:DO YOU=35	k:DO _=-79
k:DO at=60	k:DO because=-43	k:DO every=-49	k:DO for=-43	k:DO going=-29	k:DO he=66	k:DO in=54	k:DO is=-51
k:DO it=29	k:DO let=37	k:DO of=-98	k:DO on=-47	k:DO to=-89	k:DO us=-53	k:DO we=-34	k:END DO=-44
k:END END=37	k:END FACT=-32	k:END MEET=38	k:END PAPER=-34	k:END for=-43	k:EVAL _=148	k:EVAL by=44	k:EVAL of=30
k:EVAL than=35	k:EVAL that=45	k:EVAL you=42	k:FACT ?=30	k:FACT EVAL=30	k:FACT LAW=46	k:FACT PAPER=80	k:FACT _=-98
k:FACT and=-49	k:FACT to=-32	k:FACT you=-51	k:FACT your=70	k:HEDGE DECIDER=32	k:HEDGE PAPER=-31	k:HEDGE TIME=-88	k:HEDGE _=51
k:KIND KIND=-33	k:KIND LAW=31	k:KIND OTHERS=-37	k:KIND for=-31	k:KIND your=-62	k:LAW ,=42	k:LAW ACT=-37	k:LAW DO=-33
k:LAW LAW=68	k:LAW NUM=51	k:LAW TELL=30	k:LAW TIME=83	k:LAW WONDER=-34	k:LAW is=-65	k:LAW that=32	k:LAW under=71
k:LAW was=-30	k:LAW will=45	k:MEET #money=-34	k:MEET DO=-61	k:MEET FACT=60	k:MEET HEDGE=-33	k:MEET LAW=55	k:MEET MEET=-67
k:MEET PLACE=-51	k:MEET TIME=-45	k:MEET _=-51	k:MEET at=-41	k:MEET is=-37	k:MEET off=48	k:MEET to=-39	k:MEET with=39
k:MEET you=-49	k:MODAL FACT=-31	k:MODAL _=-91	k:MODAL for=31	k:MODAL of=-41	k:MODAL on=-36	k:MODAL that=39	k:NAME ,=47
k:NAME MEET=-31	k:NAME TIME=42	k:NAME _=93	k:NAME not=33	k:NAME or=-38	k:NAME to=-32	k:NAME you=42	k:NUM ,=63
k:NUM NUM=58	k:NUM REGARD=-31	k:NUM TIME=33	k:NUM all=33	k:NUM is=73	k:NUM so=39	k:NUM you=46	k:OTHERS ?=-39
k:OTHERS END=41	k:OTHERS LAW=94	k:OTHERS MEET=-39	k:OTHERS NAME=-38	k:OTHERS TIME=-48	k:OTHERS WONDER=-36	k:OTHERS _=-43	k:OTHERS for=68
k:OTHERS going=30	k:OTHERS has=-53	k:OTHERS of=-47	k:OTHERS our=-31	k:OTHERS that=-50	k:OTHERS to=38	k:OTHERS your=29	k:PAPER BILL=-38
k:PAPER DO=-81	k:PAPER FACT=-32	k:PAPER NUM=-36	k:PAPER PAPER=-77	k:PAPER TIME=-58	k:PAPER _=-81	k:PAPER and=-101	k:PAPER are=-29
k:PAPER for=-38	k:PAPER have=-30	k:PAPER i=-51	k:PAPER in=-36	k:PLACE is=-32	k:PLACE that=-47	k:REGARD _=-38	k:SAY ACT=-67
k:SAY DECIDER=-29	k:SAY END=-30	k:SAY VALUE=-63	k:SAY about=37	k:SAY are=-43	k:SAY at=-40	k:SAY has=-33	k:SAY he=-30
k:SAY if=-52	k:SAY in=41	k:SAY is=-35	k:SAY not=-71	k:SAY she=-30	k:SAY that=-60	k:SAY they=-36	k:SAY to=-44
k:SAY were=38	k:SAY what=-30	k:SAY while=29	k:TELL that=-80	k:THEIRATTY _=-42	k:TIME #=-39	k:TIME ,=-37	k:TIME ACT=52
k:TIME DECIDER=-43	k:TIME DO=70	k:TIME EVAL=30	k:TIME LAW=50	k:TIME MODAL=-58	k:TIME PAPER=-35	k:TIME SAY=63	k:TIME TIME=-67
k:TIME and=-38	k:TIME get=33	k:TIME i=-34	k:TIME in=34	k:TIME up=60	k:TIME with=-41	k:TITLED _=-43	k:VALUE ACT=-36
k:VALUE END=50	k:VALUE MEET=-36	k:VALUE NAME=63	k:VALUE PAPER=30	k:VALUE VALUE=73	k:VALUE _=140	k:VALUE for=50	k:VALUE i=-40
k:VALUE to=34	k:VALUE what=31	k:WONDER DECIDER=-32	k:WONDER DO=32	k:WONDER FACT=38	k:WONDER NUM=33	k:WONDER _=-82	k:WONDER to=33
k:YOU _=37	k:YOU that=37	k:_ #money=-42	k:_ ?=-35	k:_ ACT=99	k:_ ATTY=-75	k:_ DECIDER=32	k:_ END=79
k:_ EVAL=61	k:_ FACT=101	k:_ MODAL=-58	k:_ NUM=73	k:_ OTHERS=-33	k:_ PAPER=-123	k:_ SAY=191	k:_ TECH=-55
k:_ TELL=-38	k:_ THEIRATTY=-30	k:_ TITLED=-43	k:_ VALUE=66	k:_ YOU=47	k:_ about=38	k:_ always=61	k:_ and=-54
k:_ are=-33	k:_ at=-44	k:_ because=-30	k:_ been=-53	k:_ by=-49	k:_ can=31	k:_ do=46	k:_ for=42
k:_ from=41	k:_ going=37	k:_ has=-42	k:_ he=71	k:_ i=-30	k:_ if=-33	k:_ is=95	k:_ it=106
k:_ let=51	k:_ lets=43	k:_ may=-30	k:_ no=-37	k:_ not=-30	k:_ off=61	k:_ on=-54	k:_ or=-53
k:_ out=62	k:_ over=53	k:_ please=-31	k:_ so=-40	k:_ that=101	k:_ their=55	k:_ then=31	k:_ these=46
k:_ they=137	k:_ this=47	k:_ those=29	k:_ up=-48	k:_ was=-56	k:_ when=99	k:_ while=48	k:_ who=-88
k:_ will=38	k:_ with=-105	k:_ you=78	k:_ your=107	k:about VALUE=32	k:about and=-77	k:about that=-30	k:always PLACE=29
k:always _=54	k:and ,=75	k:and DO=-70	k:and EVAL=31	k:and FACT=31	k:and LAW=-36	k:and MEET=-51	k:and NUM=50
k:and SAY=65	k:and _=65	k:and are=-54	k:and for=-49	k:and him=29	k:and may=-36	k:and on=36	k:and out=46
k:and to=-46	k:and will=-55	k:and you=-44	k:any _=43	k:are PLACE=29	k:are _=34	k:are about=-29	k:are at=30
k:are to=31	k:as ACT=31	k:as _=30	k:at FACT=-32	k:at MEET=-46	k:at on=-33	k:at or=-36	k:at will=-34
k:be PAPER=-37	k:be _=69	k:be to=97	k:by _=36	k:by at=29	k:can DO=29	k:can SAY=-44	k:can TIME=33
k:can _=-49	k:can in=-76	k:can to=40	k:do END=45	k:do _=-80	k:do what=-39	k:every _=-50	k:every you=-52
k:for ,=-36	k:for DO=-47	k:for LAW=-53	k:for OTHERS=46	k:for that=35	k:for under=35	k:get DO=37	k:get _=83
k:go TIME=35	k:go _=32	k:go is=-35	k:go it=-50	k:going be=-52	k:going in=-29	k:has PAPER=-78	k:has TIME=-37
k:has of=-35	k:has to=-33	k:have MEET=-30	k:have for=31	k:have from=-40	k:have to=31	k:he DO=48	k:he if=-45
k:he to=-33	k:he up=53	k:her DO=-49	k:her SAY=-37	k:him ACT=-32	k:his is=34	k:how ,=-30	k:i DECIDER=50
k:i DO=31	k:i PAPER=-33	k:i SAY=37	k:i TIME=-37	k:i _=41	k:i about=-32	k:i be=-49	k:i it=-32
k:i of=-29	k:i out=-31	k:i will=47	k:i you=-73	k:if END=-42	k:if OTHERS=30	k:if _=37	k:if can=-31
k:if have=-32	k:if not=-37	k:if would=-37	k:in ,=99	k:in DO=-45	k:in NAME=62	k:in NUM=-74	k:in TIME=30
k:in _=73	k:in on=-34	k:is #=-57	k:is ,=-36	k:is ACT=-58	k:is ATTY=-35	k:is DECIDER=79	k:is DO=-65
k:is END=77	k:is EVAL=82	k:is NAME=-79	k:is OTHERS=67	k:is PAPER=-94	k:is PLACE=-36	k:is TIME=-120	k:is _=112
k:is is=-33	k:is may=-39	k:is so=-57	k:is they=43	k:is with=40	k:is you=52	k:is your=55	k:it ,=64
k:it ATTY=-33	k:it DO=-33	k:it EVAL=80	k:it FACT=35	k:it MEET=-37	k:it NUM=-32	k:it OTHERS=33	k:it TIME=-30
k:it is=33	k:it like=29	k:it no=-33	k:it that=30	k:it there=35	k:it to=59	k:it up=42	k:just \"=55
k:just FACT=34	k:just off=34	k:let DECIDER=-31	k:let DO=-41	k:let TIME=29	k:let _=143	k:let get=-33	k:like VALUE=52
k:like is=42	k:like to=53	k:make _=56	k:me OTHERS=-37	k:more _=70	k:must NAME=-36	k:must at=-39	k:my i=41
k:no ,=33	k:no ACT=34	k:no PAPER=-37	k:no _=102	k:no i=46	k:no not=32	k:no to=42	k:not _=84
k:not and=-35	k:not on=-68	k:not only=30	k:not that=42	k:not to=-44	k:of ,=40	k:of ACT=56	k:of NUM=29
k:of OTHERS=-51	k:of _=-58	k:of and=-42	k:of does=41	k:of in=70	k:of on=-35	k:of so=37	k:off _=36
k:on #=-31	k:on MEET=-51	k:on NAME=34	k:on NUM=-30	k:on _=59	k:on is=-45	k:on where=-36	k:on you=68
k:or _=-95	k:or not=-38	k:or will=-36	k:out _=104	k:out in=35	k:over TIME=49	k:over any=43	k:please OTHERS=-31
k:please _=-120	k:she _=-38	k:should _=-42	k:so DO=-45	k:so EVAL=47	k:so TIME=-31	k:so get=-33	k:so it=59
k:so me=-33	k:so you=-39	k:take ,=30	k:take MODAL=-47	k:take _=90	k:take and=29	k:take you=-43	k:than TIME=36
k:that ,=41	k:that ACT=-50	k:that DO=-38	k:that be=32	k:that for=-61	k:that in=-45	k:that what=38	k:that you=73
k:their VALUE=32	k:their WONDER=43	k:their is=47	k:their them=31	k:them PAPER=37	k:them _=44	k:them and=48	k:there PAPER=-34
k:there PLACE=-56	k:there no=36	k:they ,=30	k:they LAW=40	k:they PAPER=37	k:they TIME=31	k:they because=-34	k:they you=34
k:this END=29	k:this MEET=40	k:this _=82	k:this of=36	k:those _=35	k:to ,=-44	k:to BILL=38	k:to DO=46
k:to TIME=47	k:to _=41	k:to at=-30	k:to for=77	k:to if=-30	k:to it=40	k:to on=-54	k:to there=-37
k:to this=33	k:to where=-32	k:to with=-55	k:too _=32	k:too of=32	k:under #=45	k:under _=36	k:up SAY=32
k:up _=80	k:up you=-30	k:up your=31	k:want ,=29	k:want SAY=29	k:wants _=-93	k:was DECIDER=-34	k:was OTHERS=31
k:was TIME=-57	k:was _=-31	k:was at=-44	k:was on=-44	k:we DO=-37	k:we LAW=31	k:we NAME=31	k:we TIME=34
k:we _=94	k:we for=30	k:were _=31	k:what _=33	k:what and=-30	k:when DO=66	k:when _=72	k:where is=-36
k:while _=30	k:who ACT=-34	k:who _=-70	k:who you=-33	k:will ,=-33	k:will DO=33	k:will LAW=-51	k:will SAY=42
k:will TIME=-32	k:will _=36	k:will it=-57	k:will out=62	k:will up=29	k:will with=-29	k:with ,=-31	k:with DECIDER=40
k:with TIME=-41	k:would ACT=65	k:would END=54	k:would EVAL=33	k:would MEET=39	k:would PAPER=-50	k:would _=66	k:would from=30
k:would in=35	k:would more=32	k:would on=29	k:would that=43	k:would you=37	k:you ?=-31	k:you ACT=92	k:you ATTY=-46
k:you EVAL=45	k:you LAW=56	k:you MEET=-30	k:you PAPER=-48	k:you PLACE=36	k:you VALUE=-32	k:you _=89	k:you be=35
k:you by=48	k:you every=34	k:you i=-33	k:you is=35	k:you not=36	k:you out=33	k:you them=-34	k:you to=38
k:you will=-31	k:you with=-35	k:you your=34	k:your ,=-73	k:your DO=-50	k:your LAW=34	k:your MEET=-35	k:your PAPER=-64
k:your TIME=39	k:your VALUE=-62	k:your _=79	k:your be=61	k:your can=44	k:your for=-60	k:your has=-35	k:your they=40
k:your was=-38	k:your would=38	m:! law0 day0=-107	m:\" law0 day0=99	m:# law0 day0=-39	m:ACT law3 day0=30	m:ATTY law0 day0=-48	m:ATTY law1 day0=-36
m:BILL law0 day1=47	m:DECIDER law1 day1=-38	m:DECIDER law2 day0=50	m:DO law0 day2=40	m:DO law1 day2=44	m:END law1 day1=-31	m:EVAL law1 day0=-43	m:EVAL law2 day1=34
m:FACT law0 day0=-43	m:KIND law0 day1=-39	m:LAW law1 day0=-48	m:MEET law1 day2=-38	m:MODAL law0 day1=-34	m:MODAL law1 day2=-43	m:NEG law0 day0=34	m:OTHERS law2 day0=45
m:PAPER law0 day1=-50	m:PAPER law0 day2=-43	m:PAPER law1 day2=-33	m:SAY law0 day0=46	m:SAY law0 day1=-41	m:TELL law1 day0=-30	m:TIME law1 day1=29	m:VALUE law2 day0=32
m:YOU law0 day0=75	m:YOU law2 day0=-71	m:about law1 day0=-38	m:bare law0 day1=-133	m:bare law0 day2=-41	m:bare law0 day3=-62	m:bare law1 day0=-63	m:bare law1 day1=-45
m:bare law1 day2=-70	m:bare law3 day0=42	m:go law0 day1=30	m:her law2 day1=-30	m:i law0 day1=-43	m:i law1 day0=-48	m:i law1 day2=-52	m:i law1 day3=33
m:i law2 day2=47	m:it law0 day0=68	m:it law1 day0=60	m:so law0 day2=-37	m:so law0 day3=-45	m:so law1 day0=43	m:that law0 day1=67	m:that law1 day0=31
m:that law1 day1=35	m:that law3 day2=-62	m:they law0 day1=-42	m:they law0 day2=45	m:they law1 day1=47	m:they law1 day2=-42	m:they law2 day1=38	m:we law0 day2=-47
m:with law0 day0=34	m:you law0 day0=-83	m:you law0 day1=132	m:you law0 day2=-30	m:you law1 day0=39	m:you law1 day1=32	m:you law2 day1=32	n:law=77
n:of_others=118	n:opinion=238	n:order=384	p:ACT ATTY=-54	p:ACT END=31	p:ACT EVAL=58	p:ACT HEDGE=65	p:ACT LAW=-31
p:ACT MEET=43	p:ACT MODAL=57	p:ACT NEG=78	p:ACT NUM=-43	p:ACT OTHERS=71	p:ACT REGARD=51	p:ACT SAY=-58	p:ACT SELF=35
p:ACT TELL=-96	p:ACT TIME=80	p:ACT WONDER=80	p:ACT YOU=45	p:ATTY DECIDER=-37	p:ATTY DO=-47	p:ATTY HEDGE=-45	p:ATTY MEET=-33
p:ATTY MODAL=-52	p:ATTY NAME=-59	p:ATTY NEG=-65	p:ATTY QUESTION=-46	p:ATTY REGARD=-60	p:ATTY SAY=-156	p:ATTY SELF=-54	p:ATTY TELL=-77
p:ATTY TIME=-60	p:ATTY WONDER=-62	p:BILL DO=64	p:BILL FACT=51	p:BILL HEDGE=44	p:BILL MEET=-56	p:BILL MODAL=37	p:BILL OTHERS=73
p:BILL PAPER=29	p:BILL TELL=40	p:BILL VALUE=-82	p:DECIDER DO=-89	p:DECIDER END=-42	p:DECIDER HEDGE=82	p:DECIDER MEET=93	p:DECIDER MODAL=188
p:DECIDER NEG=-46	p:DECIDER OTHERS=-33	p:DECIDER PAPER=-58	p:DECIDER PLACE=35	p:DECIDER REGARD=39	p:DECIDER SELF=95	p:DECIDER TELL=-124	p:DECIDER TIME=-44
p:DECIDER WONDER=-50	p:DECIDER YOU=122	p:DO EVAL=103	p:DO FACT=87	p:DO HEDGE=71	p:DO MEET=-40	p:DO NEG=97	p:DO NUM=44
p:DO OTHERS=42	p:DO PLACE=-59	p:DO REGARD=-76	p:DO SAY=-88	p:DO SELF=-137	p:DO TECH=-45	p:DO THEIRATTY=-48	p:DO TIME=-68
p:DO TITLED=-61	p:DO VALUE=-55	p:DO WONDER=-105	p:DO YOU=100	p:DR MODAL=-34	p:DR YOU=-34	p:END EVAL=46	p:END HEDGE=80
p:END MEET=47	p:END MODAL=79	p:END NAME=41	p:END NEG=76	p:END NUM=44	p:END OTHERS=64	p:END QUESTION=44	p:END SAY=-30
p:END THEIRATTY=-42	p:END TIME=80	p:END VALUE=57	p:END WONDER=-45	p:END YOU=93	p:EVAL FACT=69	p:EVAL NEG=34	p:EVAL NUM=46
p:EVAL OTHERS=62	p:EVAL PAPER=46	p:EVAL PLACE=-97	p:EVAL TIME=69	p:EVAL WONDER=-31	p:EVAL YOU=153	p:FACT LAW=35	p:FACT NEG=91
p:FACT REGARD=-29	p:FACT SAY=-48	p:HEDGE LAW=37	p:HEDGE OTHERS=84	p:HEDGE REGARD=31	p:KIND LAW=52	p:KIND NUM=49	p:KIND OTHERS=-45
p:KIND PAPER=-33	p:KIND SELF=-82	p:KIND VALUE=-40	p:KIND YOU=-89	p:LAW MODAL=31	p:LAW NAME=-29	p:LAW NEG=151	p:LAW NUM=47
p:LAW OTHERS=66	p:LAW PLACE=-87	p:LAW REGARD=-33	p:LAW SELF=36	p:LAW THEIRATTY=-30	p:LAW TIME=125	p:LAW VALUE=-48	p:LAW WONDER=-50
p:LAW YOU=166	p:MEET MODAL=-67	p:MEET NAME=-68	p:MEET NUM=-42	p:MEET OTHERS=80	p:MEET PLACE=-153	p:MEET QUESTION=77	p:MEET REGARD=43
p:MEET SAY=47	p:MEET TECH=-48	p:MEET TELL=-33	p:MEET TIME=-79	p:MEET VALUE=-99	p:MEET YOU=-142	p:MODAL NAME=-51	p:MODAL QUESTION=-122
p:MODAL REGARD=170	p:MODAL SAY=-51	p:MODAL SELF=81	p:MODAL TECH=-37	p:MODAL TELL=-60	p:MODAL VALUE=-40	p:MODAL WONDER=-30	p:MODAL YOU=-118
p:NAME NEG=65	p:NAME NUM=44	p:NAME QUESTION=42	p:NAME REGARD=52	p:NAME SAY=-30	p:NAME SELF=38	p:NAME TELL=-40	p:NAME TIME=43
p:NAME VALUE=51	p:NEG NUM=65	p:NEG OTHERS=64	p:NEG QUESTION=42	p:NEG SAY=-70	p:NEG SELF=-103	p:NEG TELL=-38	p:NEG THEIRATTY=-35
p:NEG VALUE=-35	p:NEG YOU=120	p:NUM OTHERS=55	p:NUM PAPER=-90	p:NUM SAY=63	p:NUM SELF=35	p:NUM TELL=60	p:NUM VALUE=104
p:NUM WONDER=41	p:NUM YOU=67	p:OTHERS PLACE=89	p:OTHERS QUESTION=99	p:OTHERS REGARD=-39	p:OTHERS SAY=-50	p:OTHERS SELF=-119	p:OTHERS THEIRATTY=-52
p:OTHERS TIME=128	p:OTHERS VALUE=62	p:OTHERS WONDER=43	p:OTHERS YOU=163	p:PAPER PLACE=-70	p:PAPER SAY=-66	p:PAPER SELF=-96	p:PAPER TELL=-31
p:PAPER TIME=-119	p:PAPER VALUE=-68	p:PAPER YOU=-53	p:PLACE QUESTION=57	p:PLACE REGARD=-30	p:PLACE VALUE=-48	p:QUESTION SAY=39	p:QUESTION TITLED=-39
p:REGARD SAY=63	p:REGARD SELF=129	p:REGARD TECH=-44	p:REGARD WONDER=43	p:REGARD YOU=95	p:SAY TELL=-166	p:SAY THEIRATTY=-61	p:SAY TITLED=-29
p:SAY YOU=86	p:SELF TELL=-103	p:SELF VALUE=-35	p:SELF WONDER=-79	p:SELF YOU=-242	p:TECH TIME=-53	p:TECH YOU=-37	p:TELL THEIRATTY=-75
p:TELL VALUE=-54	p:TELL YOU=82	p:THEIRATTY TIME=-35	p:THEIRATTY WONDER=42	p:TIME YOU=91	p:TITLED YOU=-44	p:VALUE YOU=-44	p:WONDER YOU=-38
q:> DO=-54	q:> LAW=30	q:> MEET=-46	q:> MODAL=-66	q:> PAPER=-51	q:> TELL=52	q:> YOU=-79	q:if=-71
q:if he=-30	q:if law1 day0=-41	q:if you=-86	q:turned=-35	q:turned =-41	q:turned ,=35	q:turned law0 day2=-38	q:turned you=-61
r:#money and=-36	r:, atty=-34	r:, even=-31	r:, he=-30	r:, hon=-31	r:, is=36	r:, it=112	r:, its=-46
r:, let=39	r:, name=44	r:, papers=-30	r:, power=41	r:, then=33	r:, titled=30	r:, told=-69	r:, we=-45
r:, wear=55	r:, you=101	r:about fire=-30	r:about will=-38	r:acceptance of=42	r:according to=-50	r:against acceptance=42	r:ahead and=36
r:always on=29	r:amount for=-42	r:and codicil=-38	r:and date=-29	r:and it=-36	r:and leave=30	r:and let=41	r:and mention=34
r:and run=34	r:and who=-35	r:and you=-37	r:answer that=-30	r:any day=43	r:anywhere in=-57	r:are always=29	r:are better=29
r:are up=-32	r:around here=65	r:at #time=-30	r:at bottom=-41	r:at hearing=29	r:at his=-45	r:atty does=41	r:atty will=-50
r:back ,=-33	r:back where=-40	r:be held=53	r:be here=-38	r:be hot=-29	r:before they=48	r:better served=29	r:between us=29
r:black ink=-33	r:boiler under=35	r:both side=-42	r:bottom or=-36	r:breath test=32	r:bring forty=35	r:bring water=-29	r:by staying=29
r:came back=-30	r:can be=47	r:can sit=-57	r:card slide=42	r:case in=-37	r:change on=-32	r:claim for=-58	r:clocks change=-32
r:codicil trumps=36	r:collisions are=29	r:court granted=-32	r:deposition is=-39	r:do not=52	r:docket shows=-29	r:does job=32	r:down to=29
r:dress plain=34	r:earlier will=36	r:either way=-31	r:end up=31	r:everybody does=29	r:family court=-37	r:file fee=-62	r:fill in=-32
r:fire ,=-30	r:first two=-57	r:for atty=-51	r:for boiler=35	r:for file=-42	r:for that=29	r:for unpaid=-58	r:for years=40
r:for you=36	r:for your=-41	r:forget clocks=-32	r:forty to=35	r:found lease=-40	r:friday ,=-39	r:gamble with=35	r:give them=30
r:give up=36	r:go ahead=36	r:go over=-35	r:goes smooth=-32	r:going to=-34	r:good question=-61	r:grandfather codicil=36	r:guardianship too=32
r:hang on=30	r:has been=-54	r:has no=44	r:has not=-58	r:heard about=-30	r:held to=51	r:her honor=-30	r:here ,=37
r:here torn=35	r:hit name=-36	r:hon ,=-31	r:honor found=-30	r:hope knee=-32	r:hot in=-29	r:i read=31	r:i think=37
r:i would=118	r:if he=-30	r:if it=38	r:if you=-87	r:in family=-37	r:in first=-57	r:in this=36	r:in write=57
r:inspection because=-34	r:is #money=-51	r:is asking=-36	r:is awful=-30	r:is gamble=35	r:is in=-64	r:is insult=30	r:is likely=-52
r:is not=37	r:is paper=-37	r:is right=-43	r:is still=-39	r:is that=39	r:is what=40	r:it was=68	r:its going=-29
r:job off=48	r:jury is=-30	r:jury trial=35	r:just leave=34	r:kind of=39	r:knee surgery=-32	r:lease void=-40	r:leave early=-33
r:leave out=34	r:leave second=34	r:let card=42	r:let me=-35	r:let them=53	r:let you=58	r:likely to=-32	r:may #=-31
r:me get=-33	r:meniscus bring=35	r:mention kids=34	r:mortgage ,=42	r:much ,=32	r:must hit=-36	r:name #=45	r:name at=-36
r:name of=-46	r:names of=-35	r:need not=40	r:need warrant=29	r:need with=-37	r:new since=-29	r:next time=48	r:no standing=34
r:no teeth=36	r:not forget=-46	r:not save=-36	r:not say=-36	r:not touch=29	r:nothing new=-33	r:notice has=36	r:of atty=69
r:of car=-29	r:of line=-31	r:of rain=-34	r:of service=-39	r:of your=-73	r:off form=34	r:offer ,=-31	r:offer is=38
r:offer like=30	r:on #=-30	r:on back=-36	r:on friday=-45	r:on offer=-31	r:on one=29	r:on sunday=-32	r:on that=31
r:on these=38	r:on your=45	r:once you=35	r:one behind=29	r:or it=-59	r:other side=-78	r:out of=34	r:owe you=38
r:paper that=-37	r:pay for=31	r:pay mortgage=42	r:pay that=30	r:petition is=-41	r:plain ,=34	r:power of=79	r:proof of=-39
r:quiet at=29	r:rear-end collisions=29	r:refuse breath=32	r:rescheduled inspection=-34	r:responsible for=47	r:restraining order=30	r:right amount=-42	r:say either=-31
r:say you=40	r:says that=-33	r:scan ,=37	r:second job=34	r:second scan=37	r:served by=29	r:shows nothing=-29	r:side theiratty=-42
r:sign on=-36	r:since #=-37	r:sit anywhere=-57	r:sling ,=34	r:smooth and=-32	r:so far=31	r:so leave=-29	r:so let=-33
r:sorry to=39	r:starts case=-37	r:staying quiet=29	r:stays responsible=35	r:still out=-30	r:surgery goes=-42	r:take whatever=-47	r:tell them=35
r:ten days=36	r:tenant stays=35	r:test next=32	r:thank you=-34	r:that judge=35	r:that letter=30	r:that notice=36	r:that starts=-37
r:their offer=32	r:theiratty says=-42	r:there is=-31	r:these facts=38	r:they ask=31	r:they rescheduled=-34	r:this is=42	r:this kind=37
r:this morning=-45	r:time you=-47	r:title company=-40	r:to be=-48	r:to get=30	r:to handshake=51	r:to hear=-47	r:to judge=-40
r:to pay=60	r:to sign=-43	r:to sixty=35	r:to your=34	r:told client=-39	r:told her=-38	r:too much=32	r:torn meniscus=35
r:traffic is=-29	r:trial is=35	r:trumps earlier=36	r:trust me=32	r:trustee will=39	r:two and=-36	r:two rows=-57	r:two years=56
r:under name=54	r:under submission=-32	r:unpaid overtime=-58	r:until after=40	r:until he=45	r:up soon=-32	r:urgent care=-33	r:use black=-33
r:wait until=31	r:wants to=-61	r:warrant for=29	r:water ,=-29	r:way i=31	r:we are=-39	r:wear sling=34	r:what we=39
r:whatever time=-47	r:when he=54	r:where x=-36	r:will and=-38	r:will fold=37	r:will go=-60	r:with atty=-49	r:with papers=-30
r:with that=52	r:with you=-33	r:with your=39	r:would like=-40	r:would not=34	r:would take=30	r:would win=-37	r:would you=-42
r:x is=-36	r:years ,=36	r:years is=32	r:you can=-49	r:you keep=44	r:you might=34	r:you must=-63	r:you need=-86
r:you on=-30	r:you want=46	r:you would=30	r:your atty=78	r:your boss=35	r:your case=-53	r:your claim=-45	r:your facts=32
r:your grandfather=36	r:your new=-30	r:yours is=30	w:!=-133	w:\"=177	w:#=-127	w:#money=-118	w:#time=-43
w:?=-135	w:acceptance=32	w:according=-50	w:account=34	w:address=-58	w:after=75	w:again=39	w:against=55
w:ahead=42	w:always=60	w:amount=-46	w:and=-56	w:another=-30	w:answer=-34	w:any=39	w:anywhere=-45
w:arbitrator=31	w:are=-54	w:around=66	w:asked=-67	w:asking=-34	w:at=-74	w:atty=-191	w:awful=-42
w:back=-31	w:balance=-32	w:bank=49	w:be=64	w:been=-38	w:before=85	w:believes=-38	w:best=35
w:better=99	w:between=71	w:bill=34	w:black=-33	w:blue=-57	w:boiler=35	w:both=-53	w:bottom=-41
w:break=-38	w:breath=32	w:cabin=35	w:called=-51	w:calls=45	w:came=-52	w:can=-31	w:card=48
w:cases=34	w:certificate=-36	w:cl=-32	w:claims=-37	w:clean=31	w:clerk=-47	w:client=-190	w:clinic=-43
w:clock=41	w:clocks=-32	w:collector=32	w:collisions=29	w:comes=72	w:conference=-31	w:contract=42	w:cop=31
w:copy=-57	w:country=42	w:court=-140	w:crash=30	w:custody=61	w:date=-79	w:day=60	w:days=40
w:deed=33	w:defense=-36	w:deposition=-40	w:do=71	w:docket=-45	w:doctor=-106	w:does=84	w:double=33
w:down=52	w:dr=-43	w:dress=34	w:due=-32	w:e-mail=-33	w:earlier=53	w:early=-45	w:either=-31
w:employer=-48	w:end=29	w:envelope=-33	w:estate=-33	w:executor=-30	w:expert=-45	w:facts=72	w:fall=43
w:family=-37	w:fee=-83	w:figure=43	w:file=-38	w:fill=-32	w:fire=-30	w:first=30	w:five=-33
w:floor=-30	w:fold=37	w:for=-85	w:forget=-30	w:forty=41	w:found=-31	w:four=-32	w:free=-37
w:friday=-91	w:from=-31	w:gamble=35	w:get=125	w:give=102	w:gives=36	w:go=88	w:goes=-33
w:going=34	w:good=-39	w:grandfather=36	w:granted=-36	w:guardianship=45	w:guess=-41	w:guy=32	w:handshake=51
w:hang=49	w:happen=32	w:has=-110	w:he=74	w:hear=-99	w:heard=-42	w:hearing=50	w:heat=29
w:held=55	w:her=-53	w:here=44	w:him=-44	w:hit=-43	w:hope=-42	w:hot=-29	w:hour=-40
w:house=60	w:in=70	w:informed=-42	w:ink=-33	w:inspection=-34	w:insult=30	w:insurance=38	w:insurer=-63
w:it=143	w:job=90	w:jury=44	w:just=60	w:keep=143	w:kids=66	w:kind=37	w:know=-73
w:landlord=-43	w:last=-66	w:later=51	w:law=34	w:lawsuit=43	w:lease=-39	w:least=35	w:leave=95
w:let=157	w:lien=29	w:likely=-75	w:line=-52	w:loss=-39	w:mailed=-45	w:mailing=-29	w:make=98
w:may=-79	w:me=-79	w:mediator=-44	w:meniscus=35	w:mention=38	w:message=-31	w:might=34	w:minutes=-49
w:monday=-31	w:money=82	w:more=77	w:morning=-49	w:mortgage=46	w:motion=-36	w:much=49	w:must=-42
w:name=-115	w:need=-85	w:needs=-34	w:never=50	w:new=-86	w:no=115	w:nobody=41	w:noon=-60
w:not=67	w:notice=45	w:now=51	w:number=-107	w:of=-93	w:off=118	w:office=-95	w:on=-65
w:once=59	w:or=-85	w:order=64	w:original=-36	w:other=-107	w:our=-55	w:out=116	w:over=74
w:overtime=-39	w:owe=42	w:page=-34	w:papers=-138	w:para=-32	w:parking=-37	w:pay=236	w:petition=-29
w:phone=-50	w:place=-31	w:plain=63	w:plaintiff=-31	w:pleading=31	w:please=-153	w:position=35	w:power=79
w:present=38	w:prior=36	w:probate=-40	w:proof=-39	w:push=41	w:put=48	w:question=-81	w:quiet=50
w:rain=-43	w:rear-end=29	w:reassigned=-40	w:received=-56	w:record=36	w:records=-44	w:refuse=34	w:rent=38
w:reporter=-29	w:rescheduled=-34	w:responsible=47	w:restraining=30	w:returned=-32	w:reversal=32	w:right=-96	w:rows=-57
w:ruling=-31	w:said=-85	w:saturday=-32	w:save=-32	w:saw=-37	w:say=41	w:says=-67	w:scan=31
w:second=48	w:sees=44	w:send=-74	w:sends=-32	w:sent=-49	w:service=-43	w:settlement=-36	w:she=-94
w:short=48	w:should=-47	w:show=36	w:side=-116	w:sign=-60	w:signed=-45	w:simple=32	w:sister=-39
w:sit=-57	w:sixty=35	w:skip=35	w:slide=42	w:sling=34	w:smooth=-32	w:soon=-32	w:stand=53
w:standing=34	w:starts=-50	w:state=36	w:statements=42	w:stay=40	w:stays=35	w:still=-67	w:stop=33
w:submission=-32	w:subpoena=-34	w:summary=-31	w:sunday=-42	w:table=35	w:teeth=36	w:tell=110	w:ten=36
w:tenant=31	w:tender=49	w:test=34	w:than=94	w:thank=-34	w:that=142	w:their=77	w:theiratty=-80
w:them=162	w:then=41	w:these=103	w:they=186	w:think=51	w:thinks=-85	w:thirty=45	w:this=161
w:those=49	w:thousand=36	w:three=-44	w:through=-48	w:throw=32	w:thursday=-43	w:time=79	w:title=-62
w:titled=-70	w:told=-181	w:too=33	w:took=-35	w:torn=30	w:touch=29	w:trial=172	w:trumps=36
w:trust=47	w:trustee=43	w:tuesday=-32	w:turn=41	w:twice=-40	w:under=34	w:unpaid=-58	w:until=91
w:up=146	w:urgent=-33	w:use=-45	w:very=33	w:void=-47	w:wait=32	w:want=43	w:wants=-89
w:warrant=41	w:was=-135	w:water=-29	w:way=82	w:wear=68	w:weekend=36	w:went=-37	w:were=56
w:what=82	w:when=77	w:whether=-48	w:which=-40	w:while=47	w:who=-74	w:will=-55	w:win=-58
w:without=35	w:work=36	w:would=198	w:write=57	w:x=-36	w:year=51	w:years=146	w:yesterday=-38
w:yet=-40	w:you=54	w:yours=68	w:yourself=37
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
$ #=50	$ ?=-74	$ ACT=71	$ ATTY=-138	$ BILL=82	$ DECIDER=46	$ DO=88	$ EVAL=67
$ FACT=42	$ LAW=188	$ NAME=-174	$ NUM=-73	$ PAPER=-90	$ SAY=-86	$ TELL=-77	$ TIME=-123
$ TITLED=-90	$ him=62	$ in=49	$ it=54	$ no=46	$ on=49	$ us=-45	,# to=56
,# to #=56	,#money=-41	,ACT=72	,ACT TIME=59	,ACT _=-56	,ACT it=39	,ATTY=-35	,ATTY SAY=51
,ATTY will=-52	,ATTY will ACT=-40	,DO=-41	,MEET=-40	,MODAL=-62	,SAY OTHERS=56	,SAY _=-75	,SAY _ to=-60
,SAY her=44	,TELL=-67	,YOU=49	,_ NAME=-38	,_ can=37	,_ can MEET=34	,_ is=60	,_ is _=36
,_ to=49	,and her=36	,atty=-41	,client=74	,dentist=-43	,do=47	,do not=47	,grab=-56
,he will=-35	,her=49	,her ACT=38	,her ACT was=38	,i DO him=37	,i DO them=-37	,i SAY him=55	,i SAY i=-40
,is=-45	,keep=54	,no=42	,one=-41	,put=-37	,settle=77	,she would=41	,she would ACT=41
,that EVAL=36	,too=60	,went=44	,will=-59	,will MEET=-38	,you=47	^ACT=-41	^ATTY ,=39
^ATTY REGARD=-40	^ATTY SAY NUM=39	^ATTY SAY that=-39	^ATTY _=37	^ATTY going=-35	^ATTY going to=-35	^ATTY has SAY=36	^ATTY has not=-47
^ATTY is SAY=-60	^ATTY is _=68	^ATTY wants=-69	^ATTY would=-54	^ATTY would like=-87	^DECIDER=-116	^DECIDER SAY=-57	^DO=59
^DO NAME=58	^DO NAME PAPER=47	^DO PAPER=35	^DO her=-38	^DO him=-54	^DO him ATTY=-42	^DO what=-40	^EVAL=-35
^MODAL=42	^NAME=-73	^NAME SAY=-54	^NAME SAY ATTY=-56	^NAME SAY _=48	^NAME SAY go=35	^NAME SAY her=-41	^NAME SAY she=-80
^OF=54	^OTHERS REGARD=34	^QUESTION=-87	^SAY=-91	^SAY NAME ,=44	^SAY NAME that=-35	^SAY _=-76	^SAY _ no=-36
^SAY _ that=-72	^SAY _ what=42	^SAY her ATTY=55	^SAY him=57	^SAY to=35	^SAY to _=40	^SELF=50	^TELL NAME=-48
^TELL NAME ,=-54	^TITLED ATTY=34	^TITLED ATTY to=34	^TITLED SAY=-46	^TITLED SAY he=-52	^TITLED _=-35	^TITLED has=34	^TITLED is=34
^WONDER=-86	^YOU=-90	^_ ATTY=55	^_ NAME=53	^_ NAME ,=62	^_ _=-50	^_ has=37	^_ has been=37
^_ to=80	^_ to ATTY=50	^_ to NAME=42	^_ was=58	^_ was SAY=60	^according=80	^as=78	^atty=-43
^boss=40	^called=84	^client=36	^d=59	^do=-49	^do not=-43	^explained=55	^from=40
^he=-36	^he does=45	^he does not=45	^i=-37	^i DO=94	^i SAY=-77	^i SAY that=-62	^i let=-49
^in=36	^it is=36	^let her=35	^let her DO=35	^my=44	^my OTHERS SAY=45	^name=-73	^on=54
^on WONDER=40	^on WONDER of=40	^per=84	^please=-69	^said=-65	^says=-39	^she=41	^she is=36
^texted=-36	^told=-120	^whether=-58	^will=69	^will SAY=49	^you=-50	^your=-40	a:> #=57
a:> ACT=104	a:> ATTY=46	a:> BILL=61	a:> DECIDER=92	a:> DO=70	a:> END=37	a:> EVAL=116	a:> FACT=63
a:> HEDGE=83	a:> LAW=76	a:> MEET=-45	a:> MODAL=53	a:> NEG=310	a:> OTHERS=158	a:> PAPER=-79	a:> PLACE=-44
a:> REGARD=86	a:> SAY=114	a:> TIME=-147	a:> VALUE=75	a:> YOU=122	a:^ of=39	a:client of=47	a:for is=-74
a:from is=108	a:her is=131	a:her of=-68	a:is ,=145	a:is DO law0 day2=-36	a:is DO law1 day1=-35	a:is MODAL law0 day0=-43	a:is MODAL law1 day0=-102
a:is MODAL law1 day1=-39	a:is OTHERS law1 day0=34	a:is PLACE law0 day1=39	a:is REGARD law1 day1=59	a:is REGARD law2 day1=63	a:is SAY law0 day0=79	a:is SAY law0 day1=-52	a:is SAY law0 day2=-94
a:is SAY law1 day1=72	a:is SAY law2 day0=44	a:is TELL law0 day0=42	a:is TELL law0 day2=-59	a:is WONDER law2 day1=-43	a:is can=-82	a:is checked=41	a:is checks=-36
a:is decided=-39	a:is for=-43	a:is got=-48	a:is he=-38	a:is introduced=-47	a:is is=37	a:is law0 day0=-217	a:is law0 day1=-40
a:is law0 day2=-86	a:is law0 day3=-57	a:is law1 day0=137	a:is law1 day1=73	a:is law2 day0=48	a:is law2 day1=49	a:is put=49	a:is received=-40
a:is said=-61	a:is she=39	a:is signed=-36	a:is suggests=58	a:is told1=-92	a:is turn=37	a:is will=-111	a:not is=-42
a:of SAY law0 day2=35	a:of evaluation=37	a:of ext=-42	a:of extension=-52	a:of going=-35	a:of law2 day1=37	a:of told1=117	a:of yes=40
a:only is=-69	a:per is=83	a:thinks is=-34	a:titled is=34	a:told is=-132	a:told of=35	b:# NAME=36	b:# TIME=-113
b:# _=-101	b:# as=35	b:# to=96	b:, \"=36	b:, ACT=64	b:, MEET=-36	b:, do=42	b:, i=-75
b:, not=-38	b:, that=80	b:ACT ,=-117	b:ACT OTHERS=-51	b:ACT PAPER=53	b:ACT that=-58	b:ACT was=38	b:ATTY ,=147
b:ATTY END=-50	b:ATTY PAPER=-48	b:ATTY PLACE=35	b:ATTY SAY=174	b:ATTY VALUE=40	b:ATTY _=45	b:ATTY can=-82	b:ATTY for=-43
b:ATTY going=-35	b:ATTY got=-38	b:ATTY he=-38	b:ATTY is=49	b:ATTY no=35	b:ATTY will=-108	b:BILL from=37	b:BILL is=-36
b:BILL to=52	b:DECIDER ACT=-41	b:DECIDER DO=-44	b:DECIDER MEET=41	b:DECIDER NAME=-65	b:DECIDER PAPER=-44	b:DECIDER SAY=-68	b:DECIDER _=-40
b:DECIDER will=49	b:DO ,=-67	b:DO ACT=48	b:DO DECIDER=-58	b:DO DO=83	b:DO FACT=130	b:DO NAME=63	b:DO PAPER=-43
b:DO PLACE=-38	b:DO SAY=-39	b:DO _=-41	b:DO all=46	b:DO at=-35	b:DO her=-63	b:DO his=-53	b:DO if=-38
b:DO off=56	b:DO this=44	b:DO to=-47	b:DO what=-71	b:DO you=-46	b:DO your=35	b:END END=-47	b:END at=37
b:EVAL WONDER=-36	b:FACT _=-38	b:LAW MEET=-69	b:LAW and=-38	b:LAW is=37	b:MEET ,=47	b:MEET at=-47	b:MEET is=-91
b:MEET with=-38	b:NAME ,=73	b:NAME ACT=42	b:NAME DO=-41	b:NAME PAPER=42	b:NAME SAY=135	b:NAME TIME=53	b:NAME VALUE=37
b:NAME _=-36	b:NAME is=45	b:NAME wants=42	b:NAME would=48	b:NUM TIME=45	b:NUM is=40	b:OTHERS REGARD=58	b:OTHERS SAY=-41
b:OTHERS THEIRATTY=-35	b:OTHERS TIME=39	b:OTHERS _=-34	b:PAPER from=-42	b:PAPER i=36	b:PAPER of=-45	b:PAPER on=-75	b:PAPER that=34
b:PLACE _=65	b:PLACE it=38	b:REGARD DECIDER=44	b:REGARD off=-57	b:SAY #=-40	b:SAY ATTY=-84	b:SAY DECIDER=35	b:SAY KIND=-53
b:SAY MEET=34	b:SAY NAME=-43	b:SAY NUM=42	b:SAY OTHERS=56	b:SAY _=92	b:SAY by=66	b:SAY for=47	b:SAY go=63
b:SAY he=-39	b:SAY her=-60	b:SAY him=132	b:SAY i=-86	b:SAY if=-47	b:SAY is=61	b:SAY it=92	b:SAY not=35
b:SAY of=60	b:SAY she=-73	b:SAY that=40	b:SAY we=62	b:SAY you=132	b:TELL ,=41	b:TELL NAME=-48	b:TELL it=-49
b:THEIRATTY SAY=-46	b:TIME ,=-113	b:TIME FACT=-34	b:TIME MEET=49	b:TIME PAPER=56	b:TIME TIME=59	b:TIME _=82	b:TIME i=61
b:TIME not=-38	b:TIME what=40	b:TIME you=-35	b:TITLED ATTY=36	b:TITLED and=-47	b:TITLED is=82	b:VALUE ,=71	b:VALUE TIME=-58
b:VALUE VALUE=53	b:VALUE and=50	b:VALUE on=36	b:WONDER of=49	b:_ #=78	b:_ ,=-39	b:_ ACT=60	b:_ ATTY=85
b:_ BILL=43	b:_ DO=-67	b:_ END=-62	b:_ EVAL=34	b:_ INITIALS=35	b:_ TELL=-59	b:_ TIME=-45	b:_ TITLED=39
b:_ VALUE=36	b:_ WONDER=51	b:_ _=-166	b:_ about=53	b:_ and=58	b:_ as=53	b:_ for=-113	b:_ from=56
b:_ had=-62	b:_ has=44	b:_ him=-43	b:_ i=-42	b:_ it=39	b:_ lets=44	b:_ of=-57	b:_ on=69
b:_ so=52	b:_ them=-38	b:_ to=-38	b:_ up=61	b:_ wants=-34	b:_ was=59	b:_ what=42	b:_ you=-86
b:about MEET=40	b:about _=75	b:about it=-47	b:about that=-47	b:and DECIDER=-36	b:and i=64	b:and is=-39	b:and that=-93
b:and will=-47	b:and would=36	b:as _=49	b:at NUM=-70	b:be ACT=42	b:be _=-46	b:been SAY=59	b:by ATTY=42
b:by TITLED=45	b:can MEET=34	b:can SAY=-38	b:can be=42	b:can not=-99	b:could _=61	b:does not=80	b:for ATTY=-59
b:for OTHERS=-34	b:from ATTY=105	b:from FACT=-45	b:from NAME=57	b:from TITLED=42	b:from _=-45	b:get him=-40	b:go _=71
b:go over=-52	b:go to=47	b:got _=-40	b:had DO=-36	b:has not=-110	b:have PAPER=-50	b:he DO=-47	b:he SAY=-38
b:he could=50	b:he does=45	b:he is=-36	b:he should=44	b:he wants=-59	b:he will=-57	b:her ATTY=58	b:her DO=96
b:her MEET=-39	b:her OTHERS=-74	b:her i=-48	b:his _=-83	b:i DO=102	b:i _=41	b:i can=-66	b:i could=-56
b:i do=-45	b:i would=-142	b:if you=-42	b:in NAME=-83	b:in TIME=-40	b:in _=-67	b:is HEDGE=36	b:is KIND=34
b:is NAME=-56	b:is VALUE=-36	b:is in=-60	b:is not=64	b:is on=-54	b:is that=99	b:is to=96	b:is with=-46
b:it ,=67	b:it _=36	b:let _=-39	b:let her=52	b:lets her=44	b:like _=-42	b:like to=-45	b:make SAY=-36
b:must DO=-43	b:not ATTY=-46	b:not DO=-58	b:not REGARD=-52	b:not SAY=-112	b:not WONDER=42	b:not _=116	b:not go=55
b:of ACT=-108	b:of NUM=-37	b:of OTHERS=-46	b:off DO=-39	b:off on=56	b:on END=-34	b:on TIME=-79	b:on WONDER=40
b:on her=39	b:on why=35	b:only ATTY=-69	b:she DO=-52	b:she REGARD=-42	b:she SAY=42	b:she is=35	b:she should=-65
b:she was=-52	b:she will=-41	b:she would=49	b:should DO=55	b:so _=50	b:take VALUE=-45	b:take it=40	b:that EVAL=36
b:that PAPER=59	b:that _=-45	b:that her=-36	b:that is=-58	b:that she=-50	b:that you=111	b:their VALUE=37	b:they will=34
b:to ACT=-41	b:to BILL=37	b:to DECIDER=-62	b:to DO=-38	b:to EVAL=-52	b:to MEET=101	b:to NAME=72	b:to PLACE=69
b:to SAY=75	b:to TITLED=-62	b:to have=-47	b:to her=34	b:to let=62	b:to make=-36	b:to take=-41	b:too VALUE=50
b:up _=44	b:up to=54	b:want you=51	b:wants _=-76	b:wants her=36	b:wants to=-122	b:was SAY=73	b:was _=-80
b:why LAW=35	b:will ACT=-63	b:will MEET=-70	b:will _=58	b:will not=60	b:with him=-35	b:would ACT=82	b:would DO=50
b:would _=-41	b:would get=-35	b:would have=68	b:would like=-130	b:would not=57	b:you DO=134	b:you SAY=-54	b:you TIME=-39
b:you at=-43	b:you can=51	b:you have=35	b:you is=63	b:you should=83	b:your END=45	bias=-203	c:#=-82
c:#money=-72	c:ACT=44	c:BILL=38	c:DECIDER=-76	c:DO=-160	c:EVAL=48	c:FACT=-77	c:HEDGE=60
c:KIND=-54	c:LAW=82	c:MEET=-48	c:NEG=163	c:OF=168	c:OTHERS=-165	c:PAPER=-155	c:PLACE=-44
c:QUESTION=-128	c:SELF=117	c:THEIRATTY=-122	c:TIME=-113	c:WONDER=-70	f:asks=-142	f:asks DO=-41	f:asks PAPER=-48
f:asks TIME=-46	f:asks day1=-38	f:asks day2=-78	f:asks law0=-96	f:asks law0 day1=-51	f:asks law1 day2=-39	f:law0 day0=-114	f:law0 day1=-64
f:law0 day2=-130	f:law1 day1=49	f:law1 day3=-82	f:law2 day1=-40	f:law3 day0=55	f:says=-141	f:says ACT=61	f:says BILL=51
f:says DECIDER=-66	f:says DO=-119	f:says END=42	f:says EVAL=58	f:says HEDGE=71	f:says KIND=-54	f:says LAW=85	f:says PAPER=-107
f:says PLACE=-44	f:says TIME=-67	f:says day2=-35	f:says day3=-98	f:says law0=-210	f:says law0 day0=-85	f:says law0 day2=-106	f:says law1 day1=36
f:says law1 day2=45	f:says law1 day3=-63	f:says law2 day1=-40	f:says law3=75	f:says law3 day0=42	g:> #=74	g:> ACT=102	g:> ATTY=-93
g:> DECIDER=180	g:> DO=160	g:> END=175	g:> FACT=47	g:> HEDGE=62	g:> KIND=-77	g:> LAW=82	g:> MEET=-55
g:> MODAL=201	g:> NEG=304	g:> PAPER=-93	g:> PLACE=-100	g:> REGARD=-121	g:> TELL=90	g:> TIME=-60	g:> VALUE=158
g:> YOU=56	g:>1 #=41	g:>1 ,=66	g:>1 against=45	g:>1 agreement=-46	g:>1 ahead=71	g:>1 and=-77	g:>1 atty=-70
g:>1 bench=38	g:>1 bring=-63	g:>1 brother=-41	g:>1 calls=-49	g:>1 can=36	g:>1 case=53	g:>1 check=-46	g:>1 could=68
g:>1 counsel=39	g:>1 couple=39	g:>1 for=41	g:>1 get=53	g:>1 go=57	g:>1 have=36	g:>1 he=-46	g:>1 her=-66
g:>1 if=-37	g:>1 insult=42	g:>1 is=56	g:>1 it=175	g:>1 judge=45	g:>1 jury=40	g:>1 keep=71	g:>1 like=-122
g:>1 meet=-53	g:>1 meeting=-48	g:>1 name=-96	g:>1 names=-55	g:>1 not=93	g:>1 number=47	g:>1 odds=46	g:>1 of=-73
g:>1 other=39	g:>1 papers=-43	g:>1 pm=-40	g:>1 policy=-50	g:>1 prefer=41	g:>1 recommend=42	g:>1 say=-61	g:>1 settle=37
g:>1 settlement=-38	g:>1 side=37	g:>1 so=35	g:>1 statement=34	g:>1 stop=96	g:>1 take=39	g:>1 they=46	g:>1 thumbs=37
g:>1 to=136	g:>1 too=35	g:>1 trial=38	g:>1 truck=44	g:>1 we=59	g:>1 which=39	g:>1 will=53	g:>1 yes=91
g:>1 you=95	g:ATTY SAY=395	g:ATTY advised=97	g:ATTY agrees=37	g:ATTY answer=-80	g:ATTY approved=-58	g:ATTY called=-128	g:ATTY calls=36
g:ATTY checked=45	g:ATTY decided=-58	g:ATTY dropped=-39	g:ATTY explain=-50	g:ATTY figures=44	g:ATTY gave=42	g:ATTY mentioned=-70	g:ATTY preference=37
g:ATTY put=53	g:ATTY puts=38	g:ATTY read=-51	g:ATTY rest law0 day0=200	g:ATTY rest law0 day1=91	g:ATTY rest law0 day2=-123	g:ATTY rest law0 day3=-68	g:ATTY rest law1 day0=43
g:ATTY rest law2 day0=162	g:ATTY rest law2 day2=36	g:ATTY rest law3 day1=34	g:ATTY says=90	g:ATTY signed=-37	g:ATTY suggests=58	g:ATTY wanted=-35	g:advised rest law0 day1=41
g:answer rest law0 day0=-73	g:boss SAY=92	g:called rest law0 day0=-169	g:certain rest law1 day1=-36	g:checked rest law0 day0=45	g:decided rest law0 day2=-39	g:dropped rest law0 day1=-39	g:mentioned rest law1 day0=-52
g:puts rest law0 day0=61	g:read rest law1 day0=-54	g:read rest law1 day1=-37	g:said rest law0 day0=81	g:said rest law0 day1=-52	g:said rest law0 day2=-95	g:said rest law2 day1=48	g:says rest law0 day0=52
g:says rest law0 day1=79	g:set rest law1 day1=-39	g:signed rest law0 day2=-38	g:suggests rest law0 day2=39	g:they rest law0 day0=-68	g:they rest law0 day1=74	g:they rest law2 day1=41	g:they said=-40
g:they says=75	g:thinks rest law0 day1=-41	g:thinks rest law1 day2=-35	g:thinks rest law2 day0=47	g:told rest law1 day0=-70	g:wanted rest law0 day1=-39	g:wants rest law2 day1=-43	g:would rest law0 day0=-38
g:would rest law1 day0=34	g:would rest law1 day1=-43	k:\" SAY=60	k:# #=69	k:# FACT=-40	k:# _=35	k:, ,=-117	k:, ACT=45
k:, DECIDER=47	k:, EVAL=71	k:, LAW=40	k:, NAME=-47	k:, OTHERS=60	k:, PLACE=-39	k:, REGARD=83	k:, SAY=164
k:, TELL=-35	k:, TIME=-41	k:, VALUE=39	k:, WONDER=-35	k:, _=-48	k:, do=39	k:, for=-49	k:, in=-43
k:, just=-34	k:, not=81	k:, of=52	k:, that=38	k:, will=-54	k:, with=54	k:, you=44	k:ACT ,=51
k:ACT ATTY=-67	k:ACT DO=-111	k:ACT LAW=-39	k:ACT PAPER=-36	k:ACT SAY=-48	k:ACT TELL=-92	k:ACT TITLED=-36	k:ACT VALUE=41
k:ACT _=-45	k:ACT and=69	k:ACT had=-36	k:ACT has=-42	k:ACT her=49	k:ACT that=41	k:ACT to=-53	k:ACT us=-36
k:ACT was=47	k:ATTY #=47	k:ATTY ,=44	k:ATTY ACT=-70	k:ATTY END=-39	k:ATTY EVAL=58	k:ATTY HEDGE=41	k:ATTY LAW=61
k:ATTY MEET=72	k:ATTY OTHERS=-47	k:ATTY SAY=-51	k:ATTY VALUE=-54	k:ATTY WONDER=51	k:ATTY _=187	k:ATTY and=-92	k:ATTY as=35
k:ATTY can=58	k:ATTY could=39	k:ATTY do=38	k:ATTY for=53	k:ATTY has=-36	k:ATTY he=38	k:ATTY her=76	k:ATTY him=-41
k:ATTY in=-37	k:ATTY it=70	k:ATTY lets=37	k:ATTY like=-71	k:ATTY not=96	k:ATTY she=51	k:ATTY so=47	k:ATTY too=50
k:ATTY wants=-59	k:ATTY will=-41	k:ATTY with=-39	k:ATTY you=112	k:BILL NUM=-47	k:BILL VALUE=-51	k:BILL in=37	k:BILL to=37
k:BILL with=37	k:DECIDER #=-50	k:DECIDER ,=-99	k:DECIDER DECIDER=-41	k:DECIDER DO=37	k:DECIDER NAME=-63	k:DECIDER REGARD=-42	k:DECIDER TIME=-44
k:DECIDER _=-38	k:DECIDER her=52	k:DECIDER i=42	k:DECIDER is=-38	k:DECIDER not=-34	k:DO #=-128	k:DO ATTY=-91	k:DO DECIDER=-46
k:DO DO=-47	k:DO NAME=-41	k:DO PAPER=42	k:DO REGARD=-39	k:DO SAY=143	k:DO TITLED=-40	k:DO WONDER=-36	k:DO at=-77
k:DO got=-46	k:DO he=62	k:DO in=-46	k:DO not=73	k:DO of=-77	k:DO off=35	k:DO on=53	k:DO that=48
k:DO to=-130	k:DO up=78	k:DO wants=-36	k:DO with=-93	k:DR _=-54	k:END END=38	k:END MEET=46	k:END _=90
k:END is=-51	k:END she=-38	k:END to=35	k:EVAL ,=-44	k:EVAL ATTY=-40	k:EVAL DO=35	k:EVAL _=60	k:EVAL will=-51
k:FACT _=-49	k:HEDGE DECIDER=38	k:HEDGE MEET=-39	k:HEDGE PAPER=41	k:HEDGE _=46	k:INITIALS is=35	k:KIND _=-80	k:LAW SAY=-66
k:LAW and=39	k:LAW for=-81	k:LAW was=-44	k:MEET ,=-44	k:MEET ATTY=-47	k:MEET DO=-50	k:MEET MEET=-62	k:MEET NUM=-65
k:MEET SAY=40	k:MEET TIME=-60	k:MEET _=-54	k:MEET at=-63	k:MEET have=41	k:MEET she=-37	k:MEET that=62	k:MEET to=-44
k:NAME ,=57	k:NAME ATTY=-51	k:NAME DECIDER=74	k:NAME FACT=37	k:NAME KIND=-57	k:NAME LAW=61	k:NAME OTHERS=-88	k:NAME PAPER=-66
k:NAME SAY=44	k:NAME _=44	k:NAME and=-39	k:NAME could=48	k:NAME he=40	k:NAME her=88	k:NAME i=65	k:NAME is=50
k:NAME it=54	k:NAME no=56	k:NAME of=-60	k:NAME she=-52	k:NAME should=-45	k:NAME that=39	k:NAME to=45	k:NAME wants=-48
k:NAME we=44	k:NAME what=45	k:NAME would=83	k:NUM ,=74	k:NUM SAY=-39	k:NUM _=40	k:NUM it=-36	k:OTHERS ACT=39
k:OTHERS NAME=-83	k:OTHERS _=-41	k:OTHERS her=-49	k:OTHERS is=-61	k:OTHERS should=-39	k:OTHERS take=-51	k:PAPER ,=47	k:PAPER ATTY=59
k:PAPER EVAL=40	k:PAPER PAPER=-92	k:PAPER SELF=37	k:PAPER and=-48	k:PAPER be=41	k:PAPER can=34	k:PAPER have=47	k:PAPER him=66
k:PAPER that=40	k:PAPER to=-54	k:PAPER too=-37	k:PAPER would=45	k:PLACE #=61	k:PLACE _=44	k:REGARD #=35	k:REGARD ,=-61
k:REGARD DO=-39	k:REGARD and=38	k:REGARD as=39	k:REGARD her=44	k:REGARD it=-45	k:SAY #=56	k:SAY ,=65	k:SAY ACT=118
k:SAY ATTY=111	k:SAY EVAL=93	k:SAY KIND=-116	k:SAY LAW=115	k:SAY OTHERS=-47	k:SAY PLACE=37	k:SAY SAY=75	k:SAY TIME=-39
k:SAY TITLED=41	k:SAY VALUE=45	k:SAY _=140	k:SAY and=-70	k:SAY could=54	k:SAY do=46	k:SAY go=49	k:SAY going=44
k:SAY have=-36	k:SAY he=-54	k:SAY her=-39	k:SAY his=-53	k:SAY i=-163	k:SAY if=-47	k:SAY in=-68	k:SAY is=-131
k:SAY must=-43	k:SAY no=51	k:SAY not=35	k:SAY only=-50	k:SAY our=35	k:SAY take=-43	k:SAY too=70	k:SAY up=49
k:SAY was=-38	k:SAY what=117	k:SAY will=-36	k:TELL ,=-35	k:TELL SAY=60	k:TELL TIME=41	k:TIME ,=99	k:TIME ATTY=66
k:TIME DO=36	k:TIME INITIALS=42	k:TIME OTHERS=53	k:TIME PAPER=-36	k:TIME SAY=78	k:TIME WONDER=35	k:TIME _=-87	k:TIME has=-42
k:TIME her=34	k:TIME is=91	k:TIME out=-37	k:TIME to=66	k:TIME was=-45	k:TITLED ,=50	k:TITLED ACT=43	k:TITLED ATTY=35
k:TITLED BILL=-35	k:TITLED LAW=70	k:TITLED VALUE=38	k:TITLED _=-52	k:TITLED her=48	k:TITLED him=46	k:TITLED it=51	k:TITLED make=-36
k:TITLED me=42	k:TITLED no=-37	k:TITLED not=72	k:TITLED that=92	k:TITLED up=37	k:TITLED you=45	k:VALUE #=91	k:VALUE ,=70
k:VALUE ATTY=-45	k:VALUE DO=44	k:VALUE TIME=-39	k:VALUE _=85	k:VALUE i=-71	k:VALUE is=-36	k:VALUE she=47	k:VALUE that=-42
k:VALUE to=-35	k:VALUE too=54	k:VALUE with=-43	k:WONDER LAW=-54	k:WONDER PAPER=48	k:WONDER _=63	k:WONDER i=44	k:WONDER to=-58
k:_ #=-38	k:_ #money=-45	k:_ ,=-100	k:_ ?=-42	k:_ ATTY=-78	k:_ BILL=74	k:_ DECIDER=-99	k:_ DO=-42
k:_ FACT=-50	k:_ HEDGE=-42	k:_ LAW=108	k:_ MEET=-48	k:_ REGARD=52	k:_ SAY=91	k:_ TELL=41	k:_ THEIRATTY=-42
k:_ TIME=-111	k:_ TITLED=-110	k:_ _=55	k:_ about=62	k:_ because=-49	k:_ do=37	k:_ for=-60	k:_ he=-35
k:_ her=60	k:_ him=48	k:_ how=-37	k:_ in=-72	k:_ it=-74	k:_ lets=44	k:_ may=-54	k:_ no=82
k:_ not=138	k:_ off=-35	k:_ out=-46	k:_ so=-37	k:_ that=67	k:_ them=-42	k:_ this=56	k:_ to=59
k:_ us=-36	k:_ was=-69	k:_ why=54	k:about SAY=-34	k:about he=37	k:all SAY=-35	k:and ACT=-39	k:and DO=-63
k:and MEET=-102	k:and SAY=81	k:and TIME=-37	k:and about=-49	k:and him=51	k:and i=-60	k:and is=-44	k:and it=-45
k:and that=55	k:and them=-54	k:and up=40	k:and was=38	k:and will=-45	k:and would=-86	k:are ACT=42	k:are DO=37
k:as ,=45	k:at ,=-43	k:at MEET=-35	k:at and=45	k:be TIME=-61	k:be let=39	k:be to=-54	k:been by=38
k:by SAY=54	k:by that=48	k:by you=42	k:can ,=-42	k:can ACT=43	k:can ATTY=-40	k:can DO=-36	k:can SAY=-67
k:can about=-40	k:can him=47	k:can if=-44	k:can out=37	k:could and=-35	k:do ATTY=-59	k:do _=52	k:does DO=37
k:does want=42	k:does you=70	k:every _=-55	k:for SAY=39	k:from ,=100	k:from ACT=40	k:from MEET=-35	k:from is=58
k:from that=86	k:get MEET=-40	k:go _=44	k:go on=43	k:go with=-38	k:going DO=-51	k:going MEET=42	k:going NAME=34
k:going SAY=60	k:going _=50	k:going at=-51	k:going you=-51	k:got NAME=-35	k:got _=62	k:got and=-38	k:had _=37
k:had could=57	k:had he=57	k:had us=-43	k:has ACT=-52	k:has BILL=-48	k:has REGARD=-36	k:has at=-38	k:has it=-45
k:have ACT=43	k:have DO=43	k:have _=59	k:he ACT=-44	k:he EVAL=-40	k:he _=-118	k:he to=-132	k:he want=45
k:he you=56	k:her DECIDER=53	k:her MEET=59	k:her NAME=43	k:her PAPER=-41	k:her PLACE=53	k:her REGARD=58	k:her TIME=62
k:her VALUE=-59	k:her WONDER=35	k:her and=57	k:her for=54	k:her had=-36	k:her her=-43	k:her is=54	k:her it=82
k:her off=47	k:her on=46	k:her take=-41	k:her that=38	k:her to=-52	k:her was=38	k:her we=44	k:him #=-42
k:him DO=-90	k:him _=-36	k:him and=-57	k:him going=42	k:him is=39	k:him must=-43	k:him to=71	k:i ,=-66
k:i ATTY=68	k:i DO=-142	k:i HEDGE=-61	k:i MEET=-59	k:i TITLED=42	k:i _=91	k:i be=-35	k:i get=-80
k:i her=37	k:i him=83	k:i i=-86	k:i it=-62	k:i not=-181	k:i on=47	k:i that=-102	k:i them=-37
k:i this=42	k:i with=52	k:i would=-61	k:if END=-35	k:if EVAL=-44	k:in DECIDER=35	k:in DO=-67	k:in MEET=37
k:in TIME=-47	k:in she=-36	k:is #=-78	k:is ,=37	k:is ACT=35	k:is ATTY=-49	k:is DO=71	k:is END=64
k:is MEET=-42	k:is NAME=-37	k:is SAY=127	k:is TIME=-41	k:is _=38	k:is and=-95	k:is for=-35	k:is going=47
k:is him=37	k:is is=-36	k:is would=47	k:it ,=46	k:it ACT=36	k:it LAW=35	k:it _=-94	k:it by=36
k:it she=-35	k:let ATTY=41	k:lets TIME=88	k:lets _=56	k:like FACT=-41	k:like OTHERS=-51	k:like _=-61	k:like from=-38
k:like of=-69	k:make ACT=-36	k:make her=-36	k:make that=-36	k:may DO=-40	k:me PAPER=-49	k:me SAY=38	k:me she=-38
k:me that=68	k:me you=36	k:must ,=-43	k:must _=-43	k:my SAY=45	k:no TIME=-49	k:no _=121	k:no and=-38
k:no to=75	k:not ,=-73	k:not ATTY=-79	k:not DO=43	k:not END=47	k:not MEET=40	k:not SAY=-47	k:not TIME=-53
k:not _=120	k:not has=-52	k:not them=36	k:not to=124	k:not what=-38	k:of ,=50	k:of ACT=80	k:of OTHERS=-44
k:of that=37	k:of to=63	k:off _=95	k:off her=43	k:on ,=64	k:on LAW=37	k:on MEET=-57	k:on SAY=82
k:on TIME=58	k:on VALUE=36	k:on _=88	k:on of=41	k:on that=34	k:only SAY=-52	k:only can=-84	k:our LAW=43
k:our VALUE=56	k:our _=48	k:out _=-45	k:over with=-50	k:she ,=-37	k:she DO=39	k:she FACT=-35	k:she LAW=46
k:she PAPER=-45	k:she SAY=43	k:she VALUE=44	k:she _=-116	k:she about=49	k:she her=-45	k:she in=-37	k:she it=48
k:she you=41	k:should ,=-35	k:should TELL=-52	k:should to=40	k:so DO=-36	k:so _=54	k:that ACT=-64	k:that DO=36
k:that EVAL=47	k:that LAW=51	k:that MEET=-47	k:that NAME=48	k:that PLACE=85	k:that SAY=36	k:that TIME=-42	k:that and=-53
k:that be=65	k:that for=-54	k:that had=-67	k:that has=-38	k:that have=64	k:that i=-44	k:that out=37	k:that should=84
k:that to=91	k:that would=69	k:them END=-45	k:them SAY=44	k:this SAY=48	k:this and=34	k:to ,=38	k:to ACT=88
k:to ATTY=-69	k:to BILL=42	k:to FACT=-42	k:to KIND=70	k:to LAW=-46	k:to MEET=-68	k:to OTHERS=72	k:to REGARD=53
k:to SAY=-109	k:to TELL=53	k:to TIME=60	k:to VALUE=-36	k:to at=-61	k:to by=-35	k:to go=46	k:to in=40
k:to is=125	k:to it=76	k:to lets=56	k:to only=-36	k:to out=-52	k:to so=-37	k:to that=55	k:to was=41
k:to you=-49	k:too DO=60	k:up BILL=37	k:up _=76	k:up to=37	k:want DO=51	k:want MEET=45	k:want to=57
k:wants ACT=-80	k:wants DO=-58	k:wants OTHERS=-45	k:wants PAPER=-54	k:wants PLACE=43	k:wants _=43	k:wants it=53	k:wants of=-68
k:wants off=36	k:was ,=60	k:was DO=91	k:was PLACE=65	k:was SAY=55	k:was TIME=-50	k:was _=-52	k:was for=-45
k:was i=52	k:was that=47	k:was to=-35	k:we ACT=55	k:we PAPER=-37	k:we be=37	k:we not=47	k:what _=44
k:what had=44	k:whether is=-39	k:will FACT=42	k:will about=-42	k:will it=-44	k:will you=-58	k:with ATTY=35	k:with DO=-46
k:with NAME=40	k:with TIME=-91	k:with can=47	k:would ATTY=-34	k:would DO=37	k:would FACT=68	k:would MEET=-45	k:would PAPER=-53
k:would TIME=-38	k:would about=45	k:would go=34	k:would him=-69	k:would of=-73	k:would she=-35	k:would to=-37	k:you ACT=95
k:you ATTY=-44	k:you DECIDER=-45	k:you DO=52	k:you EVAL=38	k:you KIND=59	k:you MEET=61	k:you PAPER=-41	k:you _=103
k:you have=-34	k:you i=-41	k:you it=-66	k:you so=-34	k:you to=86	k:you will=-48	k:you your=42	k:your END=44
k:your _=-40	k:your and=-35	m:ACT law1 day1=55	m:ATTY law0 day0=54	m:ATTY law0 day1=69	m:ATTY law0 day3=-50	m:ATTY law1 day0=-43	m:ATTY law2 day0=34
m:DO law0 day1=-40	m:DO law1 day1=66	m:DO law1 day2=-37	m:EVAL law1 day0=-35	m:NAME law0 day0=68	m:NAME law0 day1=86	m:NAME law0 day2=-42	m:NAME law1 day0=-100
m:NEG law0 day0=-44	m:OF law0 day0=-39	m:OTHERS law0 day0=-37	m:QUESTION law1 day0=-38	m:SAY law0 day1=-53	m:SAY law0 day2=-160	m:SAY law1 day0=155	m:SAY law2 day0=-66
m:TELL law0 day0=-41	m:TITLED law0 day1=61	m:TITLED law0 day2=-58	m:bare law0 day0=128	m:bare law0 day1=-136	m:bare law0 day2=-106	m:bare law1 day0=-36	m:bare law1 day2=-92
m:bare law2 day0=52	m:from law0 day0=53	m:he law0 day2=39	m:i law0 day3=-135	m:on law0 day2=40	m:please law1 day2=-49	m:so law0 day0=46	m:that law1 day1=52
m:they law0 day0=114	m:they law0 day1=60	m:they law0 day3=77	m:they law1 day2=42	n:form=401	n:named before=62	p:ACT DECIDER=-50	p:ACT DO=-50
p:ACT EVAL=50	p:ACT KIND=-39	p:ACT LAW=-63	p:ACT NAME=36	p:ACT OTHERS=62	p:ACT QUESTION=-53	p:ACT REGARD=60	p:ACT SELF=94
p:ACT TELL=134	p:ACT THEIRATTY=-42	p:ACT TIME=44	p:ACT VALUE=68	p:ACT YOU=57	p:ATTY BILL=75	p:ATTY DECIDER=43	p:ATTY DO=-55
p:ATTY EVAL=68	p:ATTY NAME=-93	p:ATTY NEG=109	p:ATTY OTHERS=91	p:ATTY QUESTION=-70	p:ATTY SAY=-102	p:ATTY SELF=79	p:ATTY TELL=36
p:ATTY TIME=-73	p:ATTY TITLED=58	p:ATTY WONDER=-60	p:BILL DO=37	p:BILL OTHERS=91	p:BILL PLACE=36	p:BILL TELL=56	p:BILL TIME=-50
p:BILL VALUE=-44	p:BILL YOU=36	p:DECIDER HEDGE=44	p:DECIDER MEET=107	p:DECIDER MODAL=84	p:DECIDER NAME=64	p:DECIDER NEG=38	p:DECIDER OTHERS=-71
p:DECIDER REGARD=85	p:DECIDER SAY=37	p:DECIDER TIME=-65	p:DECIDER TITLED=-44	p:DECIDER YOU=-47	p:DO END=-44	p:DO EVAL=130	p:DO FACT=78
p:DO LAW=-48	p:DO MEET=-130	p:DO MODAL=163	p:DO NAME=55	p:DO NEG=95	p:DO PAPER=-52	p:DO PLACE=-73	p:DO QUESTION=-133
p:DO REGARD=-118	p:DO SAY=-107	p:DO SELF=-74	p:DO TELL=80	p:DO THEIRATTY=-66	p:DO TIME=56	p:END HEDGE=75	p:END LAW=44
p:END NEG=100	p:END REGARD=39	p:END SAY=51	p:END YOU=41	p:EVAL MEET=-94	p:EVAL OTHERS=50	p:EVAL PAPER=90	p:EVAL PLACE=-83
p:EVAL REGARD=48	p:EVAL SELF=74	p:EVAL TELL=44	p:EVAL TIME=47	p:EVAL TITLED=47	p:FACT OTHERS=-83	p:FACT PAPER=50	p:FACT QUESTION=-54
p:FACT REGARD=46	p:FACT SAY=40	p:FACT SELF=-44	p:FACT TIME=53	p:FACT VALUE=53	p:FACT WONDER=40	p:HEDGE LAW=48	p:HEDGE SAY=60
p:HEDGE TELL=64	p:HEDGE TITLED=41	p:HEDGE VALUE=-34	p:INITIALS OTHERS=55	p:KIND MODAL=-43	p:KIND NAME=-35	p:KIND OTHERS=-35	p:KIND SAY=-99
p:KIND TELL=-45	p:KIND TIME=42	p:KIND TITLED=39	p:KIND YOU=42	p:LAW MEET=-79	p:LAW MODAL=-69	p:LAW NEG=54	p:LAW OTHERS=74
p:LAW PLACE=-101	p:LAW REGARD=66	p:LAW SELF=59	p:LAW TELL=112	p:LAW TITLED=95	p:LAW VALUE=34	p:LAW WONDER=-123	p:LAW YOU=-45
p:MEET NAME=45	p:MEET NUM=-55	p:MEET OTHERS=71	p:MEET PLACE=-183	p:MEET REGARD=145	p:MEET TELL=-96	p:MEET TIME=-98	p:MEET TITLED=44
p:MEET WONDER=-67	p:MEET YOU=-48	p:MODAL NAME=39	p:MODAL NEG=-93	p:MODAL QUESTION=-102	p:MODAL REGARD=70	p:MODAL SAY=-46	p:MODAL THEIRATTY=-37
p:MODAL TIME=-65	p:MODAL VALUE=-57	p:MODAL YOU=-40	p:NAME NEG=56	p:NAME OTHERS=-54	p:NAME PLACE=-41	p:NAME REGARD=125	p:NAME SAY=226
p:NAME SELF=36	p:NAME TELL=105	p:NAME TIME=105	p:NAME TITLED=52	p:NEG OTHERS=117	p:NEG PAPER=48	p:NEG REGARD=55	p:NEG SAY=-85
p:NEG SELF=-59	p:NEG TIME=-146	p:NEG VALUE=-37	p:NUM OTHERS=38	p:NUM PLACE=38	p:NUM REGARD=40	p:NUM SELF=-54	p:NUM TELL=74
p:NUM WONDER=37	p:OTHERS PAPER=63	p:OTHERS REGARD=53	p:OTHERS SAY=72	p:OTHERS SELF=89	p:OTHERS THEIRATTY=-93	p:OTHERS VALUE=73	p:OTHERS WONDER=52
p:OTHERS YOU=114	p:PAPER QUESTION=-47	p:PAPER SAY=-51	p:PAPER TELL=47	p:PAPER TITLED=-35	p:PAPER WONDER=-73	p:PAPER YOU=-135	p:PLACE REGARD=-66
p:PLACE TELL=-79	p:PLACE WONDER=88	p:PLACE YOU=-42	p:QUESTION TELL=36	p:QUESTION TIME=59	p:QUESTION TITLED=-41	p:QUESTION VALUE=-51	p:QUESTION WONDER=-133
p:QUESTION YOU=-56	p:REGARD SAY=-95	p:REGARD SELF=-99	p:REGARD TELL=38	p:REGARD TITLED=135	p:REGARD WONDER=64	p:REGARD YOU=-111	p:SAY TELL=-59
p:SAY THEIRATTY=-81	p:SAY TITLED=38	p:SAY YOU=-39	p:SELF TELL=191	p:SELF TIME=58	p:TELL THEIRATTY=-98	p:TELL TIME=48	p:TELL TITLED=38
p:TELL VALUE=-41	p:TELL WONDER=103	p:TELL YOU=-125	p:THEIRATTY TITLED=-58	p:THEIRATTY WONDER=-47	p:TIME TITLED=-49	p:TIME VALUE=-78	p:TIME WONDER=111
p:WONDER YOU=-52	q:> ATTY=-66	q:> DECIDER=36	q:> DO=-55	q:> EVAL=-46	q:> MODAL=-50	q:> NAME=-50	q:> OTHERS=108
q:> REGARD=-67	q:> SAY=77	q:> SELF=43	q:> TELL=103	q:> YOU=-49	q:if=-91	q:if law1 day0=-46	q:if say=-41
q:if you=-74	q:turned=51	q:turned that=117	r:# as=35	r:# name=36	r:# pm=-72	r:# th=-79	r:# to=96
r:, \"=36	r:, dentist=-43	r:, do=42	r:, grab=-56	r:, i=-75	r:, not=-38	r:, one=-39	r:, settle=77
r:, that=80	r:, thinks=-34	r:about appeal=-35	r:about it=-47	r:about that=-47	r:according to=158	r:affidavit had=-36	r:after i=57
r:against mediation=76	r:agreement to=-46	r:allergic to=-52	r:am not=-38	r:and i=64	r:and is=-39	r:and that=-93	r:and told=-40
r:and will=-47	r:and would=36	r:answer that=-63	r:answer was=38	r:asked what=-53	r:at metal=-51	r:atty ,=151	r:atty can=-82
r:atty decided=-39	r:atty evaluation=37	r:atty ext=-42	r:atty extension=-52	r:atty for=-43	r:atty going=-35	r:atty got=-38	r:atty he=-38
r:atty introduced=-47	r:atty is=46	r:atty no=35	r:atty put=49	r:atty received=-40	r:atty said=-61	r:atty suggests=58	r:atty turn=37
r:atty wants=-40	r:atty will=-108	r:atty yes=40	r:been told=34	r:before hearing=57	r:bench trial=38	r:bring pictures=-44	r:brother told=-41
r:by atty=42	r:by titled=45	r:called name=36	r:calls after=-39	r:calls it=34	r:can answer=-39	r:can be=42	r:can leave=34
r:can not=-99	r:can say=-34	r:certain that=-36	r:checked with=38	r:checks docket=-36	r:cl to=-43	r:client can=37	r:client has=61
r:client no=-36	r:client reported=-52	r:client says=-39	r:client that=-90	r:client to=-51	r:client wants=-34	r:client was=44	r:client what=42
r:could travel=57	r:counsel before=39	r:couple counsel=39	r:d name=37	r:decided about=-37	r:decided to=-57	r:direct number=-54	r:docket daily=-36
r:doctor first=-38	r:does not=80	r:down #=61	r:down for=-36	r:dropped off=-57	r:evaluation ,=37	r:explained to=41	r:ext ,=-42
r:filed them=-37	r:for atty=-59	r:for client=50	r:from atty=88	r:from doctor=-45	r:from name=57	r:from titled=42	r:gave client=42
r:gave thumbs=37	r:get him=-40	r:go ahead=75	r:go over=-52	r:go to=47	r:grab coffee=-56	r:had called=-80	r:had reach=-36
r:had said=68	r:half hour=-45	r:has not=-110	r:have copy=-39	r:he could=50	r:he does=45	r:he is=-36	r:he said=-44
r:he should=44	r:he wants=-59	r:he will=-57	r:hearing ,=54	r:her answer=38	r:her atty=58	r:her call=-39	r:her i=-48
r:her keep=44	r:her know=52	r:her mother=37	r:her notarize=-36	r:her sister=-50	r:her stay=44	r:him call=-40	r:himself before=-43
r:hour with=-38	r:i can=-66	r:i could=-56	r:i do=-45	r:i explained=71	r:i filed=-39	r:i gave=101	r:i passed=69
r:i said=-34	r:i would=-142	r:if you=-42	r:in agreement=-37	r:in name=-83	r:introduced you=-47	r:is against=95	r:is allergic=-52
r:is fraud=44	r:is in=-60	r:is low=-45	r:is name=-56	r:is not=64	r:is on=-54	r:is patience=63	r:is read=-95
r:is right=-69	r:is that=99	r:is to=96	r:is with=-46	r:it ,=67	r:judge denied=-35	r:judge name=-65	r:keep quiet=49
r:keep truck=44	r:lease let=44	r:leave state=34	r:left voicemail=35	r:let her=96	r:letter to=-43	r:like name=-53	r:like to=-45
r:make certain=-36	r:meet you=-51	r:memo on=35	r:mentioned he=-52	r:metal detectors=-51	r:move in=37	r:moved to=-36	r:must reschedule=-43
r:name ,=79	r:name extension=-44	r:name name=-43	r:name note=48	r:name of=-63	r:name says=51	r:name told=-40	r:name wants=42
r:name word=45	r:name would=48	r:names of=-55	r:news ,=-36	r:no news=-36	r:not answer=-48	r:not atty=-46	r:not decided=-41
r:not go=55	r:not know=-56	r:not looked=-36	r:not say=-62	r:notarize affidavit=-36	r:note that=46	r:of neighbors=-45	r:of tow=-51
r:of two=-37	r:of vaccination=40	r:off check=-39	r:off on=56	r:offer insult=42	r:offer is=-73	r:on friday=-35	r:on her=39
r:on question=40	r:on stick=-44	r:on why=35	r:only atty=-69	r:other side=-62	r:per atty=47	r:per initials=35	r:per name=41
r:pictures on=-44	r:plan from=37	r:plan to=58	r:pm works=-40	r:police report=-49	r:post pictures=96	r:preference for=47	r:puts it=38
r:quiet about=49	r:reach us=-36	r:read it=-36	r:read policy=-54	r:recommend mediation=42	r:records i=40	r:records release=-52	r:reject it=37
r:reschedule ,=-43	r:right address=-69	r:running late=-62	r:said about=42	r:said go=51	r:said he=43	r:said i=-86	r:said she=-87
r:said that=-79	r:said to=38	r:say if=-37	r:say thanks=-59	r:says her=-87	r:says it=48	r:says she=39	r:says yes=54
r:says you=71	r:sent name=47	r:sent to=-42	r:settle now=59	r:she is=35	r:she says=49	r:she should=-65	r:she was=-52
r:she will=-41	r:she would=49	r:should settle=-39	r:should sign=-58	r:should wait=54	r:sign ,=-77	r:sign records=-52	r:signed off=56
r:signed papers=-37	r:statement to=37	r:stay until=44	r:stop pay=60	r:stop post=96	r:straight from=40	r:suggests couple=39	r:take it=40
r:take money=-51	r:talk to=68	r:telephoned to=-36	r:tell you=49	r:texted name=-56	r:that her=-36	r:that is=-58	r:that nothing=36
r:that she=-50	r:that you=111	r:their number=37	r:they will=34	r:thinks #=-40	r:thinks about=-65	r:thinks atty=-34	r:thinks offer=-58
r:thinks you=35	r:through me=37	r:thumbs up=37	r:titled and=-47	r:titled atty=36	r:titled is=82	r:titled mentioned=-52	r:titled telephoned=-36
r:to bring=-46	r:to come=-59	r:to dog=-52	r:to have=-47	r:to hear=-49	r:to her=34	r:to hold=38	r:to know=-40
r:to let=62	r:to make=-36	r:to mediator=-47	r:to meet=-61	r:to name=72	r:to plan=37	r:to plead=-50	r:to recommend=42
r:to reporter=45	r:to settle=-47	r:to sign=-42	r:to stay=38	r:to stop=178	r:to sue=45	r:to take=-41	r:to tell=56
r:to titled=-62	r:to trial=54	r:to trip=54	r:to turn=69	r:told atty=-81	r:told cl=-43	r:told client=-61	r:told him=112
r:told name=-90	r:told tenant=35	r:told that=42	r:told wife=37	r:tomorrow what=40	r:too low=46	r:tow company=-51	r:turn down=66
r:turn it=57	r:two years=43	r:until june=71	r:up to=54	r:vaccination records=40	r:wait for=-39	r:want you=51	r:wanted you=-35
r:wants her=36	r:wants names=-45	r:wants to=-122	r:was told=60	r:was yes=36	r:will answer=-50	r:will call=-58	r:will come=57
r:will explain=-50	r:will not=60	r:will tell=36	r:will win=-50	r:win ,=-44	r:with him=-35	r:won award=-49	r:word from=38
r:word to=43	r:would get=-35	r:would have=68	r:would keep=82	r:would like=-130	r:would not=57	r:would prefer=41	r:wrote it=-49
r:yes to=54	r:you at=-43	r:you called=-56	r:you can=51	r:you have=35	r:you is=63	r:you should=83	r:you talk=43
w:\"=56	w:#money=-72	w:,=160	w:?=-74	w:according=158	w:address=-105	w:advised=96	w:affidavit=-55
w:after=54	w:against=198	w:agreement=-128	w:agrees=37	w:ahead=82	w:allergic=-52	w:along=49	w:already=56
w:and=-116	w:answer=-130	w:appointment=-51	w:approved=-58	w:are=40	w:as=89	w:asked=-53	w:at=-124
w:attend=-39	w:atty=-81	w:award=-49	w:because=-52	w:before=-41	w:boss=67	w:bring=-45	w:call=-123
w:called=-77	w:can=-62	w:case=61	w:cell=-35	w:check=-59	w:checked=83	w:checks=-36	w:claim=35
w:clause=47	w:coffee=-56	w:comes=43	w:company=-44	w:consider=53	w:contact=58	w:copy=-94	w:counsel=39
w:couple=49	w:court=-48	w:cousin=-53	w:covered=41	w:d=59	w:daily=-36	w:decided=-53	w:decision=36
w:deed=-41	w:dentist=-45	w:deposition=64	w:desk=-44	w:detectors=-51	w:direct=-54	w:docket=-36	w:doctor=-67
w:dog=-74	w:down=66	w:evaluation=35	w:expert=42	w:explain=-60	w:explained=96	w:ext=-42	w:extension=-86
w:fee=-47	w:fence=35	w:figures=55	w:file=-54	w:filed=-89	w:for=-92	w:foreman=-37	w:form=-35
w:fraud=44	w:friday=-81	w:from=97	w:gave=63	w:get=43	w:go=126	w:going=42	w:got=-81
w:grab=-56	w:had=-43	w:has=-56	w:he=-105	w:hear=-68	w:hearing=60	w:her=55	w:him=90
w:himself=-45	w:his=-82	w:hold=65	w:hour=-63	w:i=-143	w:if=-60	w:ignore=56	w:in=-120
w:instruction=52	w:insult=42	w:introduced=-47	w:invoice=-69	w:is=41	w:it=99	w:judge=-34	w:judgment=34
w:june=67	w:jury=74	w:just=-34	w:keep=277	w:kids=39	w:know=-77	w:knows=43	w:late=-81
w:lawsuit=45	w:lease=84	w:leave=54	w:let=114	w:letter=-96	w:letting=36	w:like=-130	w:lose=77
w:mailed=-43	w:mediation=104	w:mediator=-107	w:meet=-70	w:meeting=-103	w:mentioned=-59	w:metal=-51	w:minutes=-36
w:mom=-41	w:morning=-43	w:mortgage=34	w:motion=42	w:move=55	w:moved=-43	w:moving=44	w:must=-43
w:name=-179	w:names=-68	w:needs=-44	w:neighbors=-45	w:new=-39	w:no=80	w:noon=-56	w:not=76
w:notarize=-36	w:nothing=77	w:notice=48	w:now=87	w:number=34	w:odds=48	w:of=-78	w:offer=-71
w:office=-66	w:one=-126	w:only=-114	w:open=-48	w:or=-79	w:other=-148	w:papers=-96	w:paralegal=-44
w:passed=77	w:patience=121	w:pay=177	w:per=117	w:pictures=42	w:plan=107	w:please=-96	w:pm=-76
w:police=-51	w:post=90	w:prefer=41	w:preference=47	w:put=37	w:puts=63	w:question=-49	w:quiet=49
w:ran=64	w:reach=-38	w:read=-85	w:received=-78	w:recommend=42	w:recommendation=40	w:records=-40	w:reject=58
w:release=-79	w:repair=39	w:report=-64	w:reported=-75	w:reschedule=-47	w:right=-85	w:rights=-62	w:running=-62
w:said=-192	w:saw=-77	w:say=-69	w:second=63	w:send=-51	w:sent=-72	w:settle=70	w:settlement=-65
w:shared=38	w:she=-83	w:should=61	w:side=-70	w:sign=-133	w:signed=-123	w:something=-46	w:speak=-60
w:state=34	w:statement=59	w:stay=114	w:stick=-44	w:stop=169	w:straight=40	w:sue=77	w:suggests=58
w:summary=38	w:summons=46	w:telephone=-36	w:telephoned=-36	w:tell=82	w:ten=-35	w:tenant=56	w:testify=35
w:texted=-55	w:th=-79	w:thanks=-67	w:that=138	w:theiratty=-122	w:them=39	w:they=61	w:thinks=-62
w:this=113	w:thumbs=37	w:to=53	w:today=39	w:told=-55	w:tomorrow=59	w:tonight=37	w:too=55
w:tow=-51	w:travel=74	w:trial=120	w:trip=100	w:truck=44	w:turn=123	w:two=-47	w:understand=36
w:until=156	w:up=84	w:upstairs=39	w:us=-46	w:vaccination=40	w:voicemail=35	w:void=57	w:wait=148
w:wanted=-43	w:wants=-118	w:we=65	w:wednesday=-52	w:whether=-68	w:who=-47	w:will=-69	w:win=-74
w:with=-81	w:won=-49	w:word=61	w:works=-44	w:worry=38	w:would=-44	w:wrote=-59	w:years=43
w:yes=171	w:yet=-35	w:you=51	w:your=-71
""",
}
