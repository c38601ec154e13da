"""What concepts and their order weigh in a sentence: advice, a question, an attorney's words told.

Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.
"""

from __future__ import annotations

# ruff: noqa: E501
# fmt: off
WEIGHTS: dict[str, str] = {
    "advice": """
$ !=-134	$ \"=98	$ #=-81	$ ?=-138	$ ACT=35	$ ATTY=-76	$ DECIDER=46	$ DO=-44
$ FACT=93	$ NAME=-42	$ NUM=65	$ OTHERS=-35	$ PAPER=-111	$ PLACE=38	$ SAY=44	$ TIME=-111
$ VALUE=47	$ WONDER=-73	$ _=169	$ is=-32	$ it=-42	$ them=35	$ up=60	$ will=47
,#money=36	,ATTY=-68	,ATTY will=-46	,BILL=-31	,DO _=-65	,DO _ _=-32	,EVAL=30	,KIND=-36
,MEET TIME=-30	,MODAL=38	,PAPER=-74	,QUESTION=-79	,REGARD=-40	,SAY=-59	,SAY FACT=35	,SAY _=-60
,SELF=-66	,TELL=-35	,TIME=-63	,YOU=79	,_ _ ,=49	,_ _ _=-67	,_ for=-34	,_ going=-29
,_ going to=-29	,_ of=55	,_ of ATTY=40	,and SAY FACT=35	,atty=-68	,codicil=-37	,date=-30	,dates=-32
,do=41	,even=-32	,far=35	,get=31	,i=-35	,i SAY _=29	,it=59	,it _=34
,it _ _=34	,it is=-31	,its=-46	,juries=34	,keep=31	,let=41	,let PAPER=41	,let PAPER _=41
,let me=-46	,let me get=-34	,mention=35	,no _=-49	,papers=-34	,power=40	,push=29	,run=35
,so=40	,so ACT=35	,so _=33	,so let=-34	,so let me=-34	,that _=39	,that is LAW=-38	,then=31
,told=-67	,trial=30	,we=-29	,wear=56	,who=-59	,yes=32	,you=71	,you are up=-34
^!=-104	^#=-54	^ACT=59	^ACT _=84	^ACT _ _=32	^ATTY=-89	^DECIDER=-125	^DECIDER END=-37
^DECIDER END _=-37	^DECIDER MEET is=36	^DECIDER SAY=-79	^DECIDER will=46	^DO=193	^END FACT=-34	^END FACT FACT=-34	^EVAL WONDER=-63
^HEDGE=34	^KIND=-42	^LAW=-101	^LAW OTHERS=-43	^LAW OTHERS is=-33	^LAW _=-50	^MEET=-46	^MEET DECIDER=42
^MEET is=-40	^MODAL=-107	^NAME=-29	^NUM=34	^OTHERS LAW=35	^OTHERS LAW LAW=35	^PAPER=-36	^PLACE is=-30
^QUESTION=-31	^SELF=-35	^TELL=-154	^TIME=69	^TITLED=-41	^VALUE like=33	^VALUE like that=33	^WONDER=43
^_ ,=-46	^_ , that=-38	^_ END=-49	^_ OTHERS=-31	^_ SAY=-40	^_ VALUE=43	^_ _=83	^_ _ ,=51
^_ _ _=-36	^_ _ are=29	^_ is=-47	^_ is _=-37	^_ not=30	^_ not _=30	^_ of ATTY=30	^_ on=36
^_ on to=34	^_ to=-39	^_ to _=-30	^_ us=29	^_ us ,=29	^about=-43	^about will=-37	^about will and=-37
^according=-39	^around=35	^atty=-89	^being=29	^between=68	^bring=-58	^call=42	^can=-37
^claim=-30	^client=-46	^court=-96	^deposition=-49	^do not _=-34	^doctor=-50	^dress=35	^file=31
^give=48	^go=62	^go to=29	^good=-62	^got=-32	^guardianship=46	^hang=53	^he SAY=-29
^her=-43	^her ACT=-35	^her ACT DO=-35	^hope=-34	^i=-55	^i TIME=-32	^i would=68	^i would not=34
^if=52	^if it=31	^it is=30	^it is EVAL=36	^its=30	^judge=-30	^just=49	^just MEET=33
^just MEET _=33	^keep=61	^le=-39	^leave=44	^name=-29	^need=-30	^offer=31	^once=48
^other=-72	^pay=73	^petition=-37	^please=-120	^please ACT=-37	^please DO=-39	^power=30	^rear-end=29
^refuse=32	^reversal=30	^say=52	^settlement=-31	^she=-51	^since=42	^take _ TIME=-44	^tell=36
^tenant=35	^that=63	^that PAPER=45	^that PAPER has=38	^their THEIRATTY SAY=-31	^their THEIRATTY is=29	^their VALUE=29	^their VALUE is=29
^they=36	^they DO _=-34	^this=54	^this is=32	^title=-43	^titled=-41	^told=-68	^traffic=-30
^trust=47	^under=37	^we would=43	^whether=-37	^with=64	^you=73	^you MODAL not=40	^you MODAL to=-32
^you are=56	^you can=-35	^you can ACT=33	^you can _=-73	^you have=31	^you might=31	^you must=-58	^you must _=-46
^you want=34	^your=-67	^your ACT=-80	^your ACT for=-77	^your ATTY=52	^your ATTY can=54	^your _ LAW=35	a:, is=-37
a:> DO=-49	a:> LAW=49	a:> MODAL=-80	a:> REGARD=-49	a:> SAY=-36	a:> TIME=-68	a:> YOU=48	a:^ is=-71
a:for is=-50	a:is MODAL law1 day0=-44	a:is can=33	a:is does=40	a:is law0 day0=-89	a:is law0 day1=-59	a:is law1 day0=-41	a:is law2 day1=48
a:is told0=-105	a:is told1=-62	a:is will=-50	a:of is=72	a:with is=-59	a:your is=88	b:# _=-44	b:#money _=-36
b:#money and=-42	b:, ATTY=-37	b:, DECIDER=68	b:, DO=-45	b:, EVAL=29	b:, NAME=39	b:, PAPER=-58	b:, SAY=-69
b:, he=-30	b:, is=40	b:, it=108	b:, let=36	b:, no=-38	b:, so=33	b:, then=30	b:, we=-46
b:, you=105	b:ACT DO=-85	b:ACT LAW=40	b:ACT PAPER=-42	b:ACT _=119	b:ACT for=-87	b:ACT it=-34	b:ACT on=-51
b:ACT was=-45	b:ATTY can=29	b:ATTY does=40	b:ATTY will=-52	b:BILL is=-45	b:DECIDER DO=-78	b:DECIDER END=-37	b:DECIDER SAY=-95
b:DECIDER and=31	b:DECIDER any=44	b:DECIDER is=-36	b:DECIDER over=36	b:DECIDER will=75	b:DECIDER would=29	b:DO ,=-39	b:DO ACT=-41
b:DO FACT=56	b:DO LAW=-51	b:DO NUM=42	b:DO PAPER=-38	b:DO _=-57	b:DO and=-41	b:DO if=-31	b:DO me=-35
b:DO on=-34	b:DO that=34	b:DO up=104	b:DO your=33	b:END ,=34	b:END FACT=-53	b:END THEIRATTY=-42	b:END TIME=37
b:END of=-37	b:END these=32	b:END will=29	b:END you=46	b:EVAL DO=37	b:EVAL WONDER=-53	b:EVAL _=66	b:EVAL to=122
b:FACT ,=41	b:FACT FACT=-34	b:FACT SAY=-36	b:FACT and=31	b:FACT by=31	b:FACT off=50	b:FACT you=-38	b:KIND to=42
b:KIND you=-59	b:LAW LAW=72	b:LAW OTHERS=-33	b:LAW VALUE=-38	b:LAW for=99	b:LAW in=31	b:LAW is=32	b:LAW of=-33
b:LAW that=-29	b:MEET ,=-54	b:MEET DECIDER=58	b:MEET MEET=-40	b:MEET TIME=-47	b:MEET _=41	b:MEET for=-29	b:MEET is=-82
b:MEET on=-34	b:MEET out=34	b:MEET will=-42	b:MODAL _=-80	b:MODAL not=42	b:MODAL with=-32	b:NAME #=45	b:NAME REGARD=35
b:NAME at=-37	b:NUM MEET=-33	b:NUM TIME=108	b:NUM VALUE=73	b:NUM _=-60	b:NUM to=37	b:OTHERS ,=-40	b:OTHERS LAW=43
b:PAPER for=-29	b:PAPER has=30	b:PAPER is=-44	b:PAPER of=-70	b:PAPER to=30	b:PAPER will=-34	b:PLACE PLACE=-30	b:PLACE is=-32
b:REGARD _=-49	b:SAY ,=69	b:SAY _=-31	b:SAY he=-32	b:SAY her=-31	b:SAY him=-40	b:SAY that=-81	b:SAY them=57
b:SAY to=-40	b:SAY you=48	b:TELL TIME=31	b:THEIRATTY SAY=-47	b:TIME #=-44	b:TIME ,=-108	b:TIME FACT=52	b:TIME NUM=-90
b:TIME YOU=39	b:TIME and=-32	b:TIME at=-50	b:TIME he=75	b:TIME they=57	b:TIME will=41	b:VALUE VALUE=55	b:VALUE is=32
b:VALUE like=35	b:WONDER _=41	b:WONDER about=49	b:YOU is=33	b:_ #=29	b:_ ?=-88	b:_ ACT=83	b:_ ATTY=-32
b:_ DECIDER=103	b:_ END=-113	b:_ EVAL=65	b:_ FACT=54	b:_ HEDGE=37	b:_ LAW=-66	b:_ NAME=-30	b:_ NUM=-58
b:_ PAPER=52	b:_ SAY=-62	b:_ TIME=31	b:_ VALUE=30	b:_ WONDER=34	b:_ YOU=41	b:_ _=-41	b:_ about=61
b:_ and=29	b:_ as=34	b:_ at=43	b:_ because=-54	b:_ for=-38	b:_ has=-42	b:_ i=37	b:_ it=60
b:_ on=66	b:_ out=97	b:_ than=32	b:_ this=33	b:_ under=30	b:_ us=29	b:_ was=-42	b:_ when=58
b:_ where=-43	b:_ will=-33	b:_ with=56	b:about ACT=-38	b:about FACT=35	b:about LAW=54	b:about _=68	b:about will=-37
b:always on=29	b:and DECIDER=-35	b:and PAPER=-33	b:and TIME=-39	b:and _=31	b:and it=-37	b:and who=-32	b:and you=-43
b:any TIME=44	b:are up=-34	b:as _=45	b:at #time=-32	b:at FACT=-35	b:at MEET=37	b:at his=-49	b:be _=35
b:by MEET=-38	b:can _=-35	b:can be=50	b:do not=49	b:every FACT=-30	b:every _=31	b:for ACT=-50	b:for ATTY=-50
b:for _=-30	b:for that=32	b:for you=40	b:for your=-33	b:from DECIDER=-45	b:get ACT=41	b:go _=45	b:go over=-35
b:going to=-38	b:has been=-50	b:has no=44	b:has not=-54	b:he ACT=44	b:he DO=34	b:he SAY=-29	b:he _=36
b:her ACT=-33	b:i DO=-38	b:i SAY=34	b:i would=117	b:if it=37	b:if you=-91	b:in TELL=62	b:in this=41
b:is #money=-52	b:is EVAL=49	b:is HEDGE=-48	b:is NUM=45	b:is in=-59	b:is that=46	b:is what=38	b:it DO=46
b:it REGARD=-43	b:it _=71	b:it was=64	b:let PAPER=45	b:let me=-37	b:let them=51	b:lets you=54	b:me get=-34
b:must _=-46	b:my _=-44	b:no ACT=-33	b:no LAW=45	b:not ACT=38	b:not DO=56	b:not END=41	b:not HEDGE=-31
b:not SAY=-29	b:not _=57	b:of #money=-30	b:of ATTY=72	b:of FACT=-33	b:of PAPER=-70	b:of VALUE=40	b:of _=-43
b:of your=-83	b:off PAPER=31	b:on #=-42	b:on PAPER=-65	b:on TIME=-148	b:on _=41	b:on these=36	b:on to=34
b:on your=44	b:or it=-58	b:out _=54	b:out of=42	b:over DECIDER=44	b:please ACT=-39	b:please DO=-45	b:so ACT=34
b:so MEET=-38	b:so _=54	b:so let=-34	b:than _=42	b:that DO=-48	b:that PAPER=90	b:that _=31	b:their VALUE=29
b:them DO=34	b:them _=57	b:there is=-30	b:these _=61	b:they DO=30	b:they _=34	b:they have=30	b:this KIND=32
b:this _=38	b:this is=47	b:to DECIDER=-40	b:to MEET=-39	b:to NUM=39	b:to OTHERS=-37	b:to SAY=45	b:to be=-51
b:to your=44	b:under NAME=54	b:under _=-44	b:up TIME=-53	b:up _=41	b:wants to=-56	b:was DO=-66	b:was _=-52
b:we ACT=31	b:we are=-38	b:what we=38	b:when he=54	b:where _=-32	b:while _=42	b:will ACT=-51	b:will DO=-39
b:will END=48	b:will _=79	b:will and=-37	b:will go=-61	b:with ATTY=-59	b:with NUM=29	b:with _=-63	b:with that=52
b:with you=-38	b:with your=31	b:would DO=80	b:would END=-31	b:would SAY=33	b:would _=72	b:would like=-37	b:would not=34
b:would take=30	b:would you=-36	b:you ACT=36	b:you MODAL=-88	b:you can=-55	b:you might=31	b:you must=-58	b:you on=-29
b:you want=47	b:your ACT=-59	b:your ATTY=79	b:your FACT=32	b:your MEET=-30	b:your TIME=-44	b:your VALUE=-50	b:your _=39
bias=-4	c:#=-151	c:#money=-118	c:#time=-40	c:ACT=48	c:ATTY=-166	c:DECIDER=-50	c:DO=-51
c:DR=-45	c:END=43	c:EVAL=83	c:FACT=106	c:HEDGE=151	c:KIND=-99	c:LAW=56	c:MEET=-125
c:NAME=-44	c:NEG=226	c:NUM=81	c:OF=-138	c:OTHERS=106	c:PAPER=-177	c:PLACE=-30	c:REGARD=49
c:SAY=-108	c:SELF=-113	c:TECH=-64	c:TELL=-102	c:THEIRATTY=-88	c:TIME=-61	c:TITLED=-73	c:WONDER=-79
c:YOU=105	f:asks=-104	f:asks DO=-42	f:asks MEET=-42	f:asks PAPER=-38	f:asks day1=-33	f:asks law0=-108	f:asks law0 day1=-44
f:asks law0 day2=-32	f:law0 day1=-47	f:law0 day2=-108	f:law0 day3=-73	f:law1 day2=52	f:law1 day3=-44	f:law2 day1=57	f:law2 day2=31
f:law2 day3=-30	f:law3 day0=44	f:law3 day1=37	f:says ACT=44	f:says BILL=34	f:says DECIDER=-62	f:says END=67	f:says EVAL=84
f:says HEDGE=151	f:says KIND=-95	f:says LAW=52	f:says MEET=-83	f:says PAPER=-139	f:says PLACE=-32	f:says TECH=-47	f:says TIME=-41
f:says day0=84	f:says day1=53	f:says day3=-49	f:says day4=-60	f:says law0=-98	f:says law0 day0=47	f:says law0 day2=-75	f:says law0 day4=-75
f:says law1=-30	f:says law1 day2=32	f:says law1 day3=-33	f:says law2=59	f:says law2 day1=50	f:says law2 day2=31	f:says law2 day3=-40	f:says law3=30
f:says law4=39	g:> EVAL=32	g:> NUM=37	g:> OTHERS=-51	g:> TIME=-47	g:> VALUE=-33	g:> YOU=-32	g:>1 to=-80
g:ATTY SAY=-76	g:ATTY answer=-39	g:ATTY rest law0 day0=-65	g:ATTY would=-32	g:they SAY=-59	g:they rest law1 day0=-51	k:\" \"=52	k:\" ,=30
k:\" _=69	k:\" every=29	k:# ,=-58	k:# _=47	k:# is=37	k:#money PAPER=-44	k:#money _=-47	k:, DECIDER=47
k:, END=73	k:, EVAL=54	k:, FACT=48	k:, MEET=-94	k:, OTHERS=55	k:, PLACE=-40	k:, SAY=89	k:, TIME=-54
k:, VALUE=-76	k:, about=37	k:, and=57	k:, be=-48	k:, do=42	k:, does=72	k:, every=-40	k:, for=-42
k:, get=-32	k:, her=-36	k:, is=-32	k:, it=-44	k:, may=-36	k:, me=-53	k:, no=31	k:, not=45
k:, of=32	k:, only=37	k:, that=125	k:, them=30	k:, what=34	k:, would=-47	k:, you=39	k:ACT ,=-63
k:ACT DO=-56	k:ACT LAW=-77	k:ACT PAPER=32	k:ACT TIME=29	k:ACT VALUE=54	k:ACT _=30	k:ACT for=-41	k:ACT has=-40
k:ACT have=38	k:ACT out=35	k:ACT to=-39	k:ACT we=41	k:ACT where=-32	k:ACT will=49	k:ATTY ,=-32	k:ATTY DO=-32
k:ATTY FACT=36	k:ATTY TIME=-43	k:ATTY _=-33	k:ATTY be=50	k:ATTY over=-38	k:BILL #money=-30	k:BILL DO=-50	k:DECIDER ,=-68
k:DECIDER DO=30	k:DECIDER NAME=-98	k:DECIDER _=123	k:DECIDER and=-49	k:DECIDER any=42	k:DECIDER be=44	k:DECIDER for=57	k:DECIDER is=-38
k:DECIDER it=-52	k:DECIDER let=30	k:DECIDER not=-55	k:DECIDER to=-63	k:DECIDER will=-62	k:DECIDER with=51	k:DO #=-118	k:DO ACT=29
k:DO DECIDER=-43	k:DO DO=-58	k:DO EVAL=30	k:DO FACT=57	k:DO LAW=-36	k:DO MEET=-35	k:DO OTHERS=-94	k:DO PAPER=-29
k:DO SAY=-40	k:DO TIME=-40	k:DO VALUE=-31	k:DO YOU=35	k:DO _=-83	k:DO at=63	k:DO because=-40	k:DO every=-41
k:DO for=-48	k:DO going=-29	k:DO he=58	k:DO in=53	k:DO is=-45	k:DO it=33	k:DO let=35	k:DO of=-106
k:DO on=-47	k:DO to=-76	k:DO us=-53	k:END END=31	k:END FACT=-34	k:END MEET=45	k:END PAPER=-34	k:END for=-51
k:END you=30	k:EVAL ACT=32	k:EVAL _=150	k:EVAL by=43	k:EVAL of=32	k:EVAL than=33	k:EVAL that=45	k:EVAL you=34
k:FACT ?=29	k:FACT EVAL=31	k:FACT LAW=41	k:FACT PAPER=81	k:FACT _=-104	k:FACT and=-55	k:FACT is=-29	k:FACT to=-31
k:FACT you=-51	k:FACT your=72	k:HEDGE DECIDER=40	k:HEDGE TIME=-72	k:HEDGE _=65	k:KIND LAW=34	k:KIND OTHERS=-38	k:KIND SAY=29
k:KIND for=-31	k:KIND your=-61	k:LAW ,=39	k:LAW ACT=-31	k:LAW DO=-35	k:LAW KIND=34	k:LAW LAW=67	k:LAW NUM=50
k:LAW TELL=29	k:LAW TIME=91	k:LAW WONDER=-34	k:LAW is=-68	k:LAW that=35	k:LAW under=73	k:LAW was=-29	k:LAW will=45
k:MEET #money=-33	k:MEET DO=-64	k:MEET FACT=62	k:MEET LAW=50	k:MEET MEET=-69	k:MEET NAME=-29	k:MEET OTHERS=-40	k:MEET PLACE=-50
k:MEET TIME=-44	k:MEET _=-37	k:MEET at=-41	k:MEET is=-47	k:MEET off=48	k:MEET with=33	k:MEET you=-52	k:MODAL _=-83
k:MODAL of=-45	k:MODAL on=-32	k:MODAL that=41	k:NAME ,=42	k:NAME TIME=38	k:NAME _=107	k:NAME not=36	k:NAME or=-41
k:NAME to=-39	k:NAME you=43	k:NUM ,=61	k:NUM ACT=-34	k:NUM DO=-34	k:NUM NUM=67	k:NUM REGARD=-30	k:NUM TIME=35
k:NUM VALUE=32	k:NUM _=-33	k:NUM all=30	k:NUM is=73	k:NUM so=40	k:NUM you=47	k:OTHERS ?=-40	k:OTHERS END=43
k:OTHERS LAW=101	k:OTHERS MEET=-45	k:OTHERS NAME=-37	k:OTHERS TIME=-38	k:OTHERS WONDER=-33	k:OTHERS _=-47	k:OTHERS for=69	k:OTHERS going=31
k:OTHERS has=-52	k:OTHERS of=-57	k:OTHERS that=-49	k:OTHERS to=47	k:PAPER BILL=-37	k:PAPER DO=-86	k:PAPER NUM=-34	k:PAPER PAPER=-82
k:PAPER TIME=-52	k:PAPER _=-82	k:PAPER and=-85	k:PAPER are=-34	k:PAPER i=-44	k:PAPER in=-39	k:PLACE that=-43	k:REGARD PAPER=-29
k:REGARD _=-33	k:REGARD of=-29	k:SAY ACT=-72	k:SAY DECIDER=-31	k:SAY END=-41	k:SAY EVAL=-29	k:SAY VALUE=-55	k:SAY about=48
k:SAY are=-52	k:SAY at=-37	k:SAY has=-33	k:SAY if=-50	k:SAY in=43	k:SAY is=-31	k:SAY not=-70	k:SAY that=-61
k:SAY they=-36	k:SAY to=-41	k:SAY were=40	k:SAY what=-31	k:TELL OTHERS=-31	k:TELL that=-79	k:THEIRATTY WONDER=29	k:THEIRATTY _=-51
k:THEIRATTY of=29	k:TIME #=-44	k:TIME ,=-43	k:TIME ?=-32	k:TIME ACT=40	k:TIME DECIDER=-29	k:TIME DO=70	k:TIME EVAL=31
k:TIME LAW=52	k:TIME MEET=-38	k:TIME MODAL=-54	k:TIME SAY=63	k:TIME TIME=-63	k:TIME VALUE=-35	k:TIME i=-34	k:TIME in=39
k:TIME off=30	k:TIME up=57	k:TIME with=-45	k:TITLED _=-45	k:VALUE ACT=-38	k:VALUE END=56	k:VALUE MEET=-52	k:VALUE NAME=64
k:VALUE PAPER=31	k:VALUE VALUE=67	k:VALUE _=142	k:VALUE for=41	k:VALUE i=-37	k:VALUE to=35	k:WONDER DECIDER=-33	k:WONDER DO=29
k:WONDER FACT=38	k:WONDER MEET=29	k:WONDER NUM=35	k:WONDER _=-91	k:WONDER to=31	k:YOU _=37	k:YOU that=39	k:_ #=-33
k:_ #money=-53	k:_ ?=-37	k:_ ACT=96	k:_ ATTY=-68	k:_ DECIDER=48	k:_ END=88	k:_ EVAL=69	k:_ FACT=97
k:_ MODAL=-56	k:_ NUM=79	k:_ OTHERS=-36	k:_ PAPER=-112	k:_ SAY=198	k:_ TECH=-65	k:_ THEIRATTY=-31	k:_ TIME=-46
k:_ TITLED=-53	k:_ VALUE=70	k:_ YOU=49	k:_ about=32	k:_ always=59	k:_ and=-58	k:_ are=-36	k:_ at=-54
k:_ been=-47	k:_ by=-43	k:_ can=32	k:_ do=47	k:_ for=42	k:_ from=34	k:_ going=31	k:_ has=-40
k:_ he=69	k:_ i=-35	k:_ is=90	k:_ it=88	k:_ let=54	k:_ lets=42	k:_ no=-33	k:_ not=-35
k:_ off=63	k:_ on=-46	k:_ or=-54	k:_ out=73	k:_ over=49	k:_ please=-31	k:_ so=-34	k:_ that=110
k:_ their=56	k:_ these=46	k:_ they=143	k:_ this=61	k:_ those=34	k:_ up=-52	k:_ was=-61	k:_ when=91
k:_ while=47	k:_ who=-93	k:_ will=38	k:_ with=-107	k:_ you=97	k:_ your=90	k:about VALUE=34	k:about and=-81
k:always _=46	k:and ,=87	k:and DO=-86	k:and FACT=29	k:and MEET=-53	k:and NUM=51	k:and SAY=60	k:and TIME=-36
k:and _=85	k:and are=-60	k:and because=-32	k:and for=-45	k:and it=30	k:and may=-35	k:and out=44	k:and to=-44
k:and will=-45	k:and you=-36	k:any _=50	k:are _=30	k:are about=-32	k:are at=31	k:are to=34	k:as ACT=32
k:as _=41	k:as as=35	k:at FACT=-29	k:at MEET=-50	k:at on=-32	k:at or=-37	k:at will=-35	k:be PAPER=-31
k:be _=68	k:be to=101	k:by _=36	k:can SAY=-42	k:can TIME=34	k:can _=-39	k:can in=-79	k:can to=37
k:do END=40	k:do SAY=31	k:do _=-77	k:do to=-36	k:do what=-36	k:every _=-38	k:every you=-50	k:for ,=-34
k:for DO=-38	k:for LAW=-56	k:for NAME=30	k:for OTHERS=44	k:for that=36	k:for to=-29	k:for under=35	k:get DO=34
k:get _=84	k:go TIME=30	k:go _=35	k:go is=-34	k:go it=-52	k:going be=-54	k:going in=-29	k:has PAPER=-79
k:has TIME=-37	k:has of=-37	k:has to=-34	k:have MEET=-30	k:have for=29	k:have from=-42	k:he DO=41	k:he if=-48
k:he to=-33	k:he up=55	k:he you=-29	k:her DO=-49	k:her LAW=-35	k:her SAY=-33	k:him ACT=-34	k:his is=32
k:how ,=-29	k:i ,=39	k:i DECIDER=47	k:i PAPER=-32	k:i SAY=31	k:i TIME=-43	k:i be=-38	k:i it=-37
k:i of=-29	k:i will=49	k:i you=-65	k:if END=-42	k:if OTHERS=32	k:if have=-30	k:if not=-30	k:if only=30
k:if would=-37	k:in ,=99	k:in DO=-42	k:in NAME=63	k:in NUM=-73	k:in TIME=35	k:in _=89	k:in and=-30
k:in is=40	k:in on=-34	k:is #=-65	k:is ,=-38	k:is ACT=-52	k:is ATTY=-37	k:is DECIDER=77	k:is DO=-67
k:is END=80	k:is EVAL=76	k:is NAME=-76	k:is OTHERS=59	k:is PAPER=-85	k:is PLACE=-35	k:is TIME=-105	k:is _=131
k:is as=35	k:is for=-37	k:is is=-34	k:is may=-37	k:is of=32	k:is on=31	k:is so=-64	k:is they=36
k:is with=36	k:is you=48	k:is your=42	k:it ,=63	k:it EVAL=79	k:it FACT=37	k:it MEET=-38	k:it NUM=-41
k:it OTHERS=33	k:it TIME=-41	k:it in=30	k:it no=-36	k:it there=34	k:it to=73	k:it up=45	k:just \"=52
k:just FACT=33	k:just off=33	k:let DECIDER=-36	k:let DO=-30	k:let TIME=29	k:let _=153	k:let get=-34	k:like VALUE=57
k:like is=43	k:like to=60	k:make _=47	k:me OTHERS=-40	k:me your=-29	k:more _=64	k:must NAME=-37	k:must at=-37
k:my ,=29	k:my i=42	k:no ,=30	k:no ACT=35	k:no PAPER=-42	k:no _=101	k:no i=43	k:no not=34
k:no to=40	k:not OTHERS=33	k:not _=80	k:not and=-34	k:not on=-65	k:not only=36	k:not that=50	k:not to=-46
k:not your=29	k:of ,=40	k:of ACT=48	k:of NUM=30	k:of OTHERS=-61	k:of _=-49	k:of and=-48	k:of does=40
k:of in=70	k:of on=-37	k:of so=39	k:off PAPER=32	k:off _=31	k:on MEET=-50	k:on NAME=34	k:on _=80
k:on and=30	k:on is=-46	k:on where=-32	k:on you=78	k:or _=-93	k:or not=-39	k:or will=-37	k:out _=112
k:out in=41	k:over TIME=54	k:over any=44	k:please KIND=-33	k:please OTHERS=-33	k:please PAPER=-37	k:please _=-110	k:she _=-45
k:should _=-43	k:so DO=-40	k:so EVAL=47	k:so TIME=-34	k:so get=-32	k:so it=48	k:so me=-34	k:so you=-37
k:so your=31	k:take ,=32	k:take MODAL=-44	k:take TIME=-33	k:take _=84	k:take and=30	k:take you=-38	k:than TIME=32
k:that ,=39	k:that ACT=-48	k:that be=33	k:that for=-53	k:that in=-41	k:that what=38	k:that you=74	k:their VALUE=29
k:their WONDER=42	k:their is=45	k:their of=29	k:their them=31	k:them PAPER=36	k:them _=41	k:them and=47	k:there PAPER=-31
k:there PLACE=-51	k:there no=32	k:they ,=30	k:they LAW=48	k:they PAPER=32	k:they TIME=40	k:they because=-34	k:this END=29
k:this MEET=38	k:this _=76	k:this of=30	k:those _=38	k:to ,=-41	k:to ACT=29	k:to BILL=40	k:to DO=48
k:to TIME=35	k:to _=65	k:to for=76	k:to if=-31	k:to it=32	k:to on=-48	k:to there=-31	k:to this=44
k:to with=-52	k:under #=45	k:under _=37	k:up _=80	k:up your=30	k:us SAY=29	k:us i=29	k:wants _=-86
k:was DECIDER=-31	k:was OTHERS=40	k:was TIME=-58	k:was _=-37	k:was at=-45	k:was on=-45	k:we DO=-35	k:we LAW=30
k:we NAME=31	k:we TIME=37	k:we _=95	k:we for=30	k:were _=32	k:what _=38	k:what and=-37	k:when DO=63
k:when MEET=-29	k:when _=69	k:where is=-32	k:while _=33	k:who ACT=-34	k:who _=-73	k:who you=-30	k:will ,=-45
k:will DO=31	k:will LAW=-45	k:will SAY=41	k:will it=-61	k:will out=56	k:will up=30	k:with DECIDER=44	k:with TIME=-33
k:would ACT=56	k:would DO=38	k:would END=44	k:would MEET=31	k:would PAPER=-39	k:would _=69	k:would in=32	k:would on=32
k:would that=55	k:would you=35	k:you ACT=82	k:you ATTY=-51	k:you EVAL=38	k:you LAW=65	k:you MEET=-43	k:you NAME=-31
k:you PAPER=-33	k:you PLACE=36	k:you VALUE=-35	k:you _=95	k:you be=42	k:you by=44	k:you every=38	k:you i=-34
k:you in=-40	k:you is=41	k:you not=47	k:you them=-34	k:you to=45	k:you up=-35	k:you will=-29	k:you with=-31
k:you your=37	k:your ,=-72	k:your DO=-45	k:your LAW=33	k:your PAPER=-67	k:your TIME=33	k:your VALUE=-59	k:your _=79
k:your be=65	k:your can=50	k:your for=-67	k:your on=31	k:your they=32	k:your was=-41	k:your would=35	m:! law0 day0=-104
m:\" law0 day0=98	m:# law0 day0=-40	m:ACT law3 day0=30	m:ATTY law0 day0=-37	m:ATTY law1 day0=-35	m:BILL law0 day1=41	m:DECIDER law1 day1=-37	m:DECIDER law2 day0=60
m:DO law0 day2=59	m:DO law1 day2=46	m:END law1 day1=-34	m:EVAL law1 day0=-40	m:EVAL law2 day1=34	m:FACT law0 day0=-38	m:KIND law0 day1=-40	m:LAW law1 day0=-51
m:MEET law1 day2=-41	m:MODAL law1 day2=-37	m:NEG law1 day0=-31	m:OTHERS law2 day0=45	m:PAPER law0 day1=-49	m:PAPER law0 day2=-42	m:PAPER law1 day2=-33	m:QUESTION law1 day0=-33
m:SAY law0 day0=54	m:SAY law0 day1=-37	m:TIME law1 day1=32	m:VALUE law2 day0=33	m:YOU law0 day0=78	m:YOU law1 day0=-30	m:YOU law1 day3=-33	m:YOU law2 day0=-65
m:about law1 day0=-39	m:bare law0 day0=-33	m:bare law0 day1=-127	m:bare law0 day2=-41	m:bare law0 day3=-54	m:bare law1 day0=-66	m:bare law1 day1=-56	m:bare law1 day2=-73
m:bare law3 day0=34	m:her law2 day1=-35	m:i law0 day1=-40	m:i law1 day0=-48	m:i law1 day1=-30	m:i law1 day2=-55	m:i law1 day3=33	m:i law2 day2=49
m:it law0 day0=67	m:it law1 day0=61	m:please law0 day0=-29	m:so law0 day2=-38	m:so law0 day3=-46	m:so law1 day0=44	m:that law0 day1=67	m:that law1 day0=32
m:that law1 day1=38	m:that law3 day2=-59	m:their law0 day1=29	m:they law0 day1=-47	m:they law0 day2=47	m:they law1 day1=29	m:they law1 day2=-43	m:they law2 day1=38
m:we law0 day2=-40	m:with law0 day0=32	m:you law0 day0=-86	m:you law0 day1=122	m:you law1 day0=48	m:you law2 day1=32	n:law=75	n:of_others=106
n:opinion=251	n:order=399	p:ACT ATTY=-48	p:ACT DECIDER=31	p:ACT END=31	p:ACT EVAL=78	p:ACT HEDGE=59	p:ACT LAW=-40
p:ACT MEET=44	p:ACT MODAL=38	p:ACT NEG=68	p:ACT NUM=-43	p:ACT OTHERS=61	p:ACT SAY=-65	p:ACT SELF=44	p:ACT TELL=-74
p:ACT TIME=81	p:ACT WONDER=78	p:ACT YOU=31	p:ATTY DECIDER=-33	p:ATTY DO=-47	p:ATTY HEDGE=-48	p:ATTY LAW=29	p:ATTY MEET=-33
p:ATTY MODAL=-54	p:ATTY NAME=-48	p:ATTY NEG=-65	p:ATTY QUESTION=-57	p:ATTY REGARD=-46	p:ATTY SAY=-149	p:ATTY SELF=-72	p:ATTY TELL=-75
p:ATTY TIME=-77	p:ATTY WONDER=-56	p:BILL DO=59	p:BILL FACT=41	p:BILL HEDGE=45	p:BILL MEET=-52	p:BILL MODAL=40	p:BILL OTHERS=85
p:BILL REGARD=31	p:BILL TELL=41	p:BILL VALUE=-83	p:DECIDER DO=-107	p:DECIDER END=-51	p:DECIDER HEDGE=78	p:DECIDER MEET=83	p:DECIDER MODAL=178
p:DECIDER NEG=-51	p:DECIDER OTHERS=-30	p:DECIDER PAPER=-55	p:DECIDER PLACE=29	p:DECIDER REGARD=33	p:DECIDER SELF=105	p:DECIDER TELL=-118	p:DECIDER TIME=-54
p:DECIDER VALUE=-33	p:DECIDER WONDER=-53	p:DECIDER YOU=130	p:DO EVAL=101	p:DO FACT=89	p:DO HEDGE=77	p:DO NEG=105	p:DO NUM=42
p:DO OTHERS=56	p:DO PLACE=-60	p:DO REGARD=-83	p:DO SAY=-91	p:DO SELF=-128	p:DO TECH=-41	p:DO THEIRATTY=-59	p:DO TIME=-66
p:DO TITLED=-50	p:DO VALUE=-56	p:DO WONDER=-98	p:DO YOU=106	p:DR MODAL=-35	p:DR YOU=-35	p:END EVAL=54	p:END HEDGE=88
p:END KIND=-36	p:END MEET=54	p:END MODAL=70	p:END NAME=39	p:END NEG=75	p:END NUM=42	p:END OTHERS=59	p:END PLACE=33
p:END QUESTION=40	p:END THEIRATTY=-44	p:END TIME=89	p:END VALUE=55	p:END WONDER=-53	p:END YOU=79	p:EVAL FACT=66	p:EVAL NUM=39
p:EVAL OTHERS=59	p:EVAL PAPER=50	p:EVAL PLACE=-106	p:EVAL TELL=29	p:EVAL TIME=58	p:EVAL VALUE=42	p:EVAL WONDER=-31	p:EVAL YOU=151
p:FACT LAW=32	p:FACT NEG=92	p:FACT REGARD=-31	p:FACT SAY=-45	p:FACT YOU=33	p:HEDGE LAW=35	p:HEDGE OTHERS=74	p:HEDGE PLACE=36
p:HEDGE REGARD=32	p:HEDGE SAY=37	p:HEDGE YOU=35	p:KIND LAW=53	p:KIND NUM=55	p:KIND OTHERS=-41	p:KIND PAPER=-31	p:KIND SELF=-73
p:KIND VALUE=-43	p:KIND YOU=-92	p:LAW NEG=138	p:LAW NUM=40	p:LAW OTHERS=68	p:LAW PLACE=-84	p:LAW REGARD=-42	p:LAW TELL=31
p:LAW THEIRATTY=-32	p:LAW TIME=120	p:LAW VALUE=-47	p:LAW WONDER=-48	p:LAW YOU=172	p:MEET MODAL=-76	p:MEET NAME=-63	p:MEET NUM=-32
p:MEET OTHERS=80	p:MEET PLACE=-155	p:MEET QUESTION=88	p:MEET REGARD=57	p:MEET SAY=36	p:MEET SELF=36	p:MEET TECH=-58	p:MEET TELL=-45
p:MEET TIME=-81	p:MEET VALUE=-96	p:MEET YOU=-142	p:MODAL NAME=-57	p:MODAL NUM=-42	p:MODAL QUESTION=-121	p:MODAL REGARD=166	p:MODAL SAY=-65
p:MODAL SELF=64	p:MODAL TECH=-33	p:MODAL TELL=-54	p:MODAL THEIRATTY=-34	p:MODAL VALUE=-38	p:MODAL WONDER=-33	p:MODAL YOU=-118	p:NAME NEG=67
p:NAME NUM=41	p:NAME QUESTION=43	p:NAME REGARD=51	p:NAME SAY=-32	p:NAME SELF=41	p:NAME TELL=-38	p:NAME TIME=35	p:NAME VALUE=52
p:NEG NUM=65	p:NEG OTHERS=63	p:NEG PAPER=31	p:NEG QUESTION=47	p:NEG SAY=-72	p:NEG SELF=-114	p:NEG TELL=-34	p:NEG THEIRATTY=-37
p:NEG VALUE=-40	p:NEG WONDER=33	p:NEG YOU=127	p:NUM OTHERS=57	p:NUM PAPER=-85	p:NUM SAY=55	p:NUM TELL=56	p:NUM VALUE=107
p:NUM WONDER=46	p:NUM YOU=78	p:OTHERS PLACE=94	p:OTHERS QUESTION=109	p:OTHERS REGARD=-45	p:OTHERS SAY=-53	p:OTHERS SELF=-130	p:OTHERS THEIRATTY=-56
p:OTHERS TIME=134	p:OTHERS VALUE=76	p:OTHERS WONDER=44	p:OTHERS YOU=146	p:PAPER PLACE=-69	p:PAPER SAY=-66	p:PAPER SELF=-103	p:PAPER TELL=-35
p:PAPER TIME=-116	p:PAPER VALUE=-58	p:PAPER YOU=-39	p:PLACE QUESTION=60	p:PLACE REGARD=-33	p:PLACE VALUE=-48	p:QUESTION SAY=37	p:QUESTION TITLED=-43
p:REGARD SAY=64	p:REGARD SELF=112	p:REGARD TECH=-41	p:REGARD WONDER=41	p:REGARD YOU=99	p:SAY TELL=-164	p:SAY THEIRATTY=-69	p:SAY TITLED=-29
p:SAY YOU=76	p:SELF TELL=-112	p:SELF TIME=34	p:SELF WONDER=-69	p:SELF YOU=-239	p:TECH TIME=-68	p:TECH YOU=-34	p:TELL THEIRATTY=-73
p:TELL VALUE=-64	p:TELL YOU=73	p:THEIRATTY TIME=-41	p:THEIRATTY WONDER=46	p:TIME TITLED=-31	p:TIME YOU=91	p:TITLED YOU=-47	p:VALUE YOU=-41
p:WONDER YOU=-34	q:> MEET=-42	q:> MODAL=-76	q:> PAPER=-53	q:> REGARD=-31	q:> TELL=55	q:> YOU=-85	q:if=-73
q:if abuse=30	q:if asked=-31	q:if its=30	q:if law0 day2=-32	q:if law1 day0=-45	q:if you=-92	q:turned=-31	q:turned =-46
q:turned ,=35	q:turned law0 day2=-34	q:turned you=-62	r:# rd=-29	r:# th=-42	r:#money and=-42	r:, atty=-37	r:, even=-32
r:, he=-30	r:, is=40	r:, it=108	r:, its=-46	r:, juries=34	r:, let=36	r:, name=39	r:, no=-38
r:, papers=-34	r:, power=40	r:, so=33	r:, then=30	r:, told=-65	r:, we=-46	r:, wear=56	r:, you=105
r:about will=-37	r:abuse if=30	r:acceptance of=37	r:according to=-50	r:after crash=29	r:against acceptance=37	r:ahead and=32	r:amount for=-38
r:and codicil=-37	r:and date=-30	r:and it=-37	r:and leave=32	r:and let=38	r:and mention=35	r:and run=35	r:and who=-32
r:and you=-43	r:answer that=-29	r:any day=44	r:anywhere in=-59	r:are okay=-30	r:are up=-34	r:around here=64	r:asked if=-31
r:at #time=-32	r:at bottom=-48	r:at his=-49	r:atty can=29	r:atty does=40	r:atty will=-52	r:back ,=-35	r:back where=-32
r:be held=52	r:be here=-42	r:be hot=-29	r:before hearing=29	r:before they=46	r:between us=29	r:black ink=-38	r:boiler under=35
r:both side=-45	r:bottom or=-37	r:breath test=32	r:bring forty=35	r:bring water=-29	r:came back=-30	r:can be=50	r:can sit=-59
r:card slide=41	r:case in=-37	r:case number=-36	r:change on=-35	r:claim for=-60	r:clocks change=-35	r:codicil trumps=35	r:copy of=-37
r:crash ,=29	r:deposition is=-43	r:do not=49	r:down to=34	r:dress plain=35	r:earlier will=35	r:end up=30	r:family court=-37
r:file fee=-61	r:first two=-59	r:fold before=29	r:for atty=-50	r:for boiler=35	r:for file=-38	r:for that=32	r:for unpaid=-60
r:for years=39	r:for you=40	r:for your=-33	r:forget clocks=-35	r:forty to=35	r:found lease=-43	r:friday ,=-38	r:gamble with=36
r:give up=33	r:go ahead=32	r:go over=-35	r:goes smooth=-34	r:going to=-38	r:good question=-63	r:grandfather codicil=35	r:hang on=34
r:has been=-50	r:has no=44	r:has not=-54	r:held to=54	r:her honor=-35	r:here ,=35	r:here torn=35	r:hit name=-37
r:honor found=-35	r:hope knee=-34	r:hot in=-29	r:i think=37	r:i would=117	r:if it=37	r:if its=30	r:if you=-91
r:in family=-37	r:in first=-59	r:in this=41	r:in write=62	r:inspection because=-34	r:is #money=-52	r:is asking=-33	r:is gamble=36
r:is in=-59	r:is insult=33	r:is likely=-53	r:is paper=-37	r:is right=-42	r:is scared=29	r:is still=-35	r:is that=46
r:is what=38	r:it was=64	r:its going=-29	r:its not=30	r:its only=30	r:job off=50	r:jury trial=36	r:just leave=33
r:kind of=34	r:knee surgery=-34	r:lease void=-43	r:leave early=-36	r:leave out=34	r:leave second=33	r:let card=41	r:let me=-37
r:let them=51	r:let you=56	r:likely to=-32	r:me get=-34	r:meniscus bring=35	r:mention kids=35	r:mortgage ,=41	r:must hit=-37
r:name #=45	r:name at=-37	r:name of=-49	r:names of=-34	r:need not=40	r:need to=-32	r:need with=-32	r:next time=49
r:no standing=36	r:no teeth=38	r:not abuse=30	r:not forget=-46	r:not save=-37	r:not say=-34	r:not touch=32	r:nothing new=-35
r:notice has=38	r:of #money=-30	r:of atty=72	r:of rain=-34	r:of service=-38	r:of trial=29	r:of your=-83	r:off form=33
r:offer is=36	r:offer like=33	r:on #=-42	r:on back=-32	r:on friday=-42	r:on sunday=-35	r:on these=36	r:on to=34
r:on your=44	r:once you=38	r:only yelling=30	r:or it=-58	r:other side=-81	r:out of=42	r:owe you=33	r:paper that=-37
r:pay for=33	r:pay mortgage=41	r:pay that=32	r:petition is=-40	r:plain ,=35	r:please accept=-33	r:power of=80	r:proof of=-38
r:refuse breath=32	r:rescheduled inspection=-34	r:responsible for=45	r:right amount=-38	r:say you=36	r:says that=-35	r:scan ,=34	r:scared of=29
r:second job=33	r:second scan=34	r:side theiratty=-42	r:side will=29	r:sign on=-32	r:since #=-33	r:sit anywhere=-59	r:sling ,=35
r:smooth and=-34	r:so far=35	r:so leave=-36	r:so let=-34	r:so push=29	r:sorry to=35	r:start after=29	r:starts case=-37
r:stays responsible=35	r:surgery goes=-44	r:take whatever=-44	r:tell them=36	r:ten days=34	r:tenant stays=35	r:test next=32	r:th ,=-32
r:thank you=-32	r:that judge=35	r:that letter=30	r:that notice=36	r:that starts=-37	r:their offer=29	r:theiratty says=-43	r:there is=-30
r:these facts=36	r:they have=30	r:they rescheduled=-34	r:think other=29	r:this is=47	r:this kind=32	r:this morning=-47	r:this year=30
r:time you=-44	r:title company=-43	r:to be=-51	r:to client=-34	r:to handshake=54	r:to hear=-44	r:to judge=-33	r:to pay=62
r:to sign=-44	r:to sixty=35	r:to your=44	r:told client=-38	r:told her=-34	r:torn meniscus=37	r:traffic is=-30	r:trial ,=29
r:trial is=36	r:trumps earlier=35	r:trustee will=35	r:two and=-32	r:two rows=-59	r:two years=53	r:under name=54	r:under submission=-34
r:unpaid overtime=-60	r:until after=45	r:until he=38	r:up soon=-34	r:urgent care=-30	r:use black=-38	r:wait until=32	r:wants to=-56
r:water ,=-29	r:way i=29	r:we are=-38	r:wear sling=35	r:what we=38	r:whatever time=-44	r:when he=54	r:where x=-32
r:will and=-37	r:will fold=39	r:will go=-61	r:with atty=-59	r:with that=52	r:with you=-38	r:with your=31	r:would like=-37
r:would not=34	r:would pick=30	r:would take=30	r:would win=-37	r:would you=-36	r:x is=-32	r:years ,=40	r:you can=-55
r:you keep=47	r:you might=31	r:you must=-58	r:you need=-88	r:you on=-29	r:you remember=-29	r:you want=47	r:your atty=79
r:your boss=36	r:your case=-42	r:your claim=-54	r:your facts=29	r:your grandfather=35	r:your new=-30	r:your record=31	r:yours is=33
w:!=-134	w:\"=181	w:#=-118	w:#money=-118	w:#time=-40	w:?=-138	w:abuse=30	w:accept=-35
w:acceptance=29	w:according=-50	w:account=39	w:address=-50	w:after=86	w:again=35	w:against=50	w:ahead=42
w:always=52	w:amount=-42	w:and=-53	w:another=-37	w:answer=-36	w:any=47	w:anywhere=-46	w:arbitrator=36
w:are=-57	w:around=65	w:as=39	w:asked=-72	w:asking=-30	w:at=-71	w:atty=-187	w:awful=-40
w:back=-39	w:balance=-33	w:bank=46	w:be=64	w:been=-31	w:before=82	w:believes=-35	w:best=33
w:better=100	w:between=83	w:black=-38	w:blue=-53	w:boiler=35	w:both=-51	w:bottom=-48	w:break=-42
w:breath=32	w:building=-33	w:by=-31	w:cabin=38	w:called=-45	w:calls=46	w:came=-49	w:can=-38
w:car=-32	w:card=41	w:cases=32	w:cash=32	w:certificate=-30	w:check=-34	w:cl=-30	w:claim=-33
w:claims=-38	w:clean=33	w:clerk=-57	w:client=-196	w:clinic=-40	w:clock=47	w:clocks=-35	w:collector=32
w:come=39	w:comes=64	w:conference=-29	w:confirmed=-30	w:contract=40	w:cop=30	w:copy=-77	w:country=42
w:court=-156	w:crash=29	w:custody=47	w:date=-86	w:day=60	w:days=39	w:deed=34	w:defense=-36
w:deposit=-31	w:deposition=-46	w:do=71	w:docket=-48	w:doctor=-98	w:does=81	w:done=29	w:double=33
w:down=58	w:dr=-45	w:dress=35	w:dropped=-29	w:due=-34	w:e-mail=-36	w:earlier=54	w:early=-47
w:el=-39	w:employer=-37	w:end=30	w:envelope=-31	w:estate=-37	w:executor=-33	w:expect=29	w:expert=-41
w:facts=67	w:fall=43	w:family=-37	w:fee=-78	w:fees=30	w:figure=38	w:file=-32	w:first=31
w:five=-30	w:floor=-30	w:fold=39	w:for=-84	w:forget=-31	w:form=34	w:forty=44	w:found=-33
w:free=-40	w:friday=-91	w:from=-34	w:gamble=36	w:get=121	w:give=99	w:gives=38	w:go=77
w:goes=-33	w:going=32	w:good=-41	w:grandfather=35	w:granted=-37	w:guardianship=46	w:guess=-36	w:guy=34
w:handshake=56	w:hang=55	w:has=-116	w:he=48	w:hear=-95	w:heard=-44	w:hearing=47	w:held=56
w:her=-65	w:here=34	w:him=-42	w:hit=-38	w:honor=-35	w:hope=-44	w:hot=-29	w:hour=-47
w:house=50	w:ignore=29	w:in=82	w:informed=-44	w:ink=-38	w:inspection=-34	w:insult=33	w:insurance=40
w:insurer=-61	w:it=135	w:job=94	w:judge=-32	w:juries=34	w:jury=51	w:just=59	w:keep=147
w:kids=70	w:kind=36	w:know=-65	w:landlord=-42	w:last=-56	w:later=52	w:law=38	w:lawsuit=43
w:le=-39	w:lease=-43	w:least=39	w:leave=101	w:left=32	w:let=157	w:like=34	w:likely=-75
w:line=-49	w:loss=-43	w:mailed=-48	w:mailing=-30	w:make=94	w:makes=29	w:may=-73	w:me=-76
w:means=30	w:mediator=-55	w:meniscus=37	w:mention=39	w:might=31	w:minutes=-40	w:monday=-33	w:money=77
w:month=-32	w:more=67	w:morning=-53	w:mortgage=45	w:motion=-38	w:much=49	w:must=-34	w:name=-115
w:need=-97	w:needs=-33	w:never=37	w:new=-88	w:no=106	w:nobody=30	w:noon=-54	w:not=74
w:notice=55	w:now=36	w:number=-106	w:of=-101	w:off=127	w:office=-99	w:okay=-32	w:on=-78
w:once=64	w:only=31	w:oppose=-33	w:or=-80	w:order=44	w:original=-33	w:other=-98	w:our=-43
w:out=137	w:over=79	w:overtime=-39	w:owe=39	w:page=-32	w:papers=-139	w:para=-37	w:parking=-43
w:passed=-29	w:pay=236	w:phone=-52	w:place=-33	w:plain=63	w:plaintiff=-33	w:pleading=33	w:please=-153
w:position=36	w:power=80	w:present=37	w:print=-30	w:prior=37	w:probate=-40	w:proof=-38	w:push=46
w:put=45	w:question=-81	w:quiet=46	w:rain=-44	w:rd=-29	w:rear-end=31	w:reassigned=-33	w:received=-43
w:record=38	w:records=-36	w:refuse=33	w:rent=33	w:rescheduled=-34	w:responsible=45	w:returned=-32	w:reversal=30
w:right=-96	w:rows=-59	w:ruling=-34	w:said=-87	w:saturday=-31	w:save=-31	w:saw=-40	w:say=31
w:says=-63	w:scan=30	w:scared=29	w:second=45	w:see=32	w:sees=42	w:send=-74	w:sends=-30
w:sent=-55	w:service=-40	w:settlement=-37	w:she=-85	w:short=48	w:should=-39	w:show=29	w:side=-132
w:sign=-50	w:signed=-51	w:simple=29	w:sister=-38	w:sit=-61	w:sixty=37	w:skip=41	w:slide=41
w:sling=35	w:smooth=-34	w:soon=-37	w:stand=51	w:standing=36	w:starts=-44	w:state=37	w:statements=39
w:stay=38	w:stays=35	w:still=-66	w:stop=40	w:submission=-34	w:subpoena=-31	w:sunday=-42	w:table=31
w:teeth=38	w:tell=110	w:ten=32	w:tenant=34	w:tender=45	w:test=30	w:texted=-31	w:th=-42
w:than=87	w:thank=-34	w:that=149	w:their=79	w:theiratty=-88	w:them=153	w:then=42	w:these=99
w:they=180	w:think=50	w:thinks=-90	w:thirty=50	w:this=179	w:those=45	w:thousand=38	w:three=-40
w:through=-39	w:thursday=-42	w:time=80	w:title=-68	w:titled=-73	w:told=-177	w:too=37	w:took=-47
w:torn=32	w:touch=34	w:trial=162	w:trumps=35	w:trust=45	w:trustee=46	w:tuesday=-33	w:turn=46
w:twice=-40	w:under=31	w:unpaid=-60	w:until=94	w:up=143	w:urgent=-30	w:use=-42	w:very=34
w:void=-51	w:wait=45	w:want=35	w:wants=-77	w:warrant=37	w:was=-114	w:water=-29	w:way=91
w:wear=67	w:weekend=38	w:went=-40	w:were=57	w:what=87	w:when=67	w:whether=-43	w:which=-46
w:while=53	w:who=-71	w:will=-58	w:win=-55	w:with=-31	w:without=33	w:word=-32	w:work=36
w:would=194	w:write=54	w:x=-32	w:year=66	w:years=153	w:yelling=30	w:yesterday=-37	w:yet=-45
w:you=43	w:yours=68	w:yourself=39	w:zoom=-29
""",
    "asks": """
$ \"=-80	$ #=-50	$ ?=68	$ ACT=70	$ DO=-45	$ END=50	$ LAW=71	$ MEET=-154
$ NAME=-48	$ PAPER=-47	$ PLACE=-34	$ SAY=90	$ TIME=-119	$ WONDER=48	$ be=-38	$ her=85
$ him=-77	$ it=31	$ me=39	$ so=43	$ there=-59	$ up=-37	$ which=61	$ why=-43
,#money=-41	,#time=-36	,DO=76	,DO if=34	,EVAL=44	,MEET=42	,NUM=-41	,OF=-37
,REGARD=-65	,TELL=-35	,TITLED=35	,WONDER=58	,_ ,=57	,_ ?=43	,_ of BILL=36	,can=56
,can not=34	,can not SAY=32	,cons=36	,do=43	,do i=52	,do i DO=36	,is=107	,is that=32
,keep=38	,my=-35	,she=-33	,she is FACT=-32	,thinks=34	,titled=35	,waiting=37	,what is=-33
,will=-37	,will DO=-33	,will that=32	,would not=-43	,would not SAY=-43	^#=104	^# TIME=52	^# TIME or=52
^ACT that=-51	^ACT that FACT=-49	^BILL=-36	^DECIDER=-69	^DO=-39	^DO WONDER=35	^DO about=67	^DO about END=48
^DO if=-81	^DO if he=-35	^DO me=70	^DO me VALUE=35	^DO me what=36	^DO what is=-31	^DO who=-83	^DO who LAW=-34
^DO who would=-36	^END for=32	^END for VALUE=32	^FACT=-37	^KIND=-51	^MODAL=48	^MODAL _=-34	^NAME=-37
^NAME _=-37	^NAME _ on=-37	^NEG=-45	^OTHERS=-177	^OTHERS _=-44	^OTHERS _ _=-42	^QUESTION=37	^SAY=-43
^SAY DECIDER=40	^SAY EVAL=-40	^SAY EVAL TIME=-40	^SAY FACT=-32	^SAY LAW=36	^SAY PAPER=41	^SAY it=35	^SAY to=-67
^SAY to DO=-54	^TIME i=42	^TITLED=-45	^TITLED WONDER=-43	^TITLED is=50	^WONDER=-99	^WONDER about _=-40	^WONDER if=-59
^WONDER if we=-86	^WONDER it=34	^WONDER it is=34	^WONDER to=69	^WONDER to just=51	^WONDER which=-42	^_ ACT that=-33	^_ END=35
^_ END his=35	^_ OTHERS=-34	^_ WONDER=58	^_ WONDER if=35	^_ with=32	^_ with _=32	^am=42	^any=-75
^any _=-93	^any _ ?=-69	^asked=-117	^asking=-60	^asks=-64	^caller=33	^can=-52	^can DECIDER=35
^can OTHERS=60	^can OTHERS _=66	^can i DO=-32	^can not=-45	^can not do=-33	^can you=-42	^could they _=-45	^did=-52
^did _=-36	^did _ END=-36	^did i=76	^did i ?=37	^did i _=39	^did they=-50	^did they get=-39	^do=-40
^do i ACT=-43	^do they take=-31	^does=126	^does ACT=36	^does ACT NAME=34	^does _=52	^does he=37	^does he MODAL=35
^does will=54	^does will _=54	^fears=35	^feels=-44	^give=35	^has=-89	^has _=-46	^he=-122
^he would=-32	^he would like=-34	^hope=36	^how EVAL=45	^how EVAL is=36	^how _ PAPER=-35	^how _ will=-37	^if=58
^if i=41	^is=34	^is TIME=-40	^is _=58	^is there any=41	^lost=-45	^must i DO=-50	^must i let=46
^name=-37	^needs=-39	^neighbor=-58	^not HEDGE=-36	^not HEDGE which=-40	^on=58	^on _=58	^on _ about=60
^please=38	^please MEET=38	^read=54	^report=-51	^says=-98	^she DO if=31	^should=35	^should i DO=-50
^should i MEET=41	^so=95	^so do=42	^so do i=42	^struggling=32	^tempted=51	^thinks=74	^titled=-45
^wanted=-47	^wants VALUE=44	^wants to DO=-35	^what TIME=35	^what is=-81	^what is END=-38	^what is _=76	^what is this=-38
^what should=-37	^what should i=-37	^when=-92	^when does she=-34	^when will=-34	^where does=41	^where does that=51	^whether=62
^which _=32	^who=39	^who DO=120	^who DO _=85	^who is=-47	^who is DECIDER=-43	^will=39	^will there=-32
^will there be=-32	^wondering=43	a:is law0 day0=-66	a:is told0=-35	b:\" DO=35	b:\" must=-50	b:\" so=50	b:# TIME=69
b:# VALUE=-40	b:# _=-82	b:, TITLED=35	b:, _=-32	b:, can=68	b:, is=47	b:, my=-35	b:ACT NAME=34
b:ACT be=-40	b:ACT him=-35	b:ACT on=-33	b:ACT that=-84	b:ACT this=32	b:BILL on=-31	b:DECIDER ?=-123	b:DECIDER ACT=-42
b:DECIDER has=-34	b:DO ?=-41	b:DO DO=61	b:DO FACT=-62	b:DO VALUE=37	b:DO WONDER=35	b:DO about=58	b:DO at=-32
b:DO by=-36	b:DO for=71	b:DO his=-45	b:DO if=-56	b:DO in=-131	b:DO it=-80	b:DO me=83	b:DO of=-54
b:DO when=-38	b:DO whether=-52	b:DO who=-83	b:DO why=35	b:END ,=32	b:END ACT=-41	b:END _=40	b:END and=-41
b:END on=-31	b:END to=35	b:EVAL TIME=-70	b:EVAL _=-40	b:EVAL for=35	b:EVAL if=-33	b:EVAL is=36	b:FACT ,=67
b:FACT DO=-33	b:FACT has=-46	b:HEDGE which=-40	b:KIND for=-45	b:LAW ?=67	b:LAW DO=-36	b:LAW _=117	b:LAW as=36
b:LAW of=-54	b:MEET DO=-37	b:MEET _=-41	b:MEET her=38	b:MEET is=-37	b:MEET or=-37	b:MEET take=-35	b:MEET them=43
b:MEET to=-33	b:MODAL PAPER=-34	b:MODAL _=-44	b:MODAL to=92	b:NAME _=-75	b:NUM TIME=42	b:NUM _=-32	b:OTHERS DO=60
b:OTHERS at=36	b:PAPER ?=53	b:PAPER END=-43	b:PAPER EVAL=43	b:PAPER _=-39	b:PAPER for=-84	b:PAPER in=-42	b:PAPER of=-83
b:PAPER on=45	b:PAPER to=59	b:SAY ?=37	b:SAY EVAL=-53	b:SAY FACT=-46	b:SAY LAW=39	b:SAY PAPER=72	b:SAY _=34
b:SAY he=-35	b:SAY her=-51	b:SAY it=72	b:SAY me=-56	b:SAY of=79	b:SAY to=-98	b:SAY who=32	b:SAY why=-37
b:TELL EVAL=32	b:THEIRATTY PAPER=50	b:TIME ,=-92	b:TIME ?=-78	b:TIME ACT=33	b:TIME EVAL=-57	b:TIME MEET=86	b:TIME OTHERS=44
b:TIME TIME=-42	b:TIME _=60	b:TIME her=34	b:TIME i=35	b:TIME on=-32	b:TIME or=56	b:TITLED WONDER=-43	b:TITLED is=42
b:VALUE ?=-50	b:VALUE me=51	b:VALUE on=60	b:VALUE to=32	b:VALUE with=-55	b:WONDER how=41	b:WONDER it=34	b:WONDER to=71
b:WONDER what=44	b:WONDER which=-32	b:_ \"=36	b:_ ?=34	b:_ DO=-45	b:_ END=-63	b:_ FACT=83	b:_ HEDGE=36
b:_ LAW=-32	b:_ MEET=-42	b:_ OTHERS=31	b:_ PAPER=-36	b:_ SAY=-35	b:_ TIME=-82	b:_ VALUE=-79	b:_ WONDER=56
b:_ _=108	b:_ about=136	b:_ and=46	b:_ can=52	b:_ from=-39	b:_ go=38	b:_ had=-43	b:_ her=36
b:_ if=51	b:_ in=69	b:_ is=58	b:_ it=-38	b:_ on=40	b:_ or=44	b:_ out=125	b:_ she=32
b:_ that=68	b:_ to=-204	b:_ up=46	b:about ACT=65	b:about END=58	b:and DO=50	b:and MEET=37	b:and _=46
b:and will=-36	b:any END=52	b:any _=-70	b:be DO=-59	b:be SAY=31	b:be SELF=44	b:be there=-57	b:been DO=-36
b:by DO=45	b:can ACT=-111	b:can DECIDER=35	b:can DO=-32	b:can OTHERS=72	b:can _=53	b:can be=37	b:can he=-31
b:can her=-37	b:can i=-31	b:can they=59	b:can you=-42	b:did _=-44	b:did i=66	b:did they=-50	b:do about=32
b:do not=37	b:do they=-54	b:does ACT=36	b:does _=96	b:does he=39	b:does it=43	b:does she=-87	b:does that=53
b:does will=58	b:for END=-43	b:for FACT=64	b:for MEET=-63	b:for OTHERS=33	b:for TIME=-51	b:for VALUE=37	b:for _=69
b:for her=-34	b:for me=-46	b:for these=34	b:for you=-55	b:from DECIDER=-32	b:from OTHERS=33	b:get PAPER=-55	b:go for=36
b:go to=38	b:going to=35	b:got #=39	b:got _=45	b:has REGARD=-32	b:has _=-104	b:has to=61	b:have MEET=-40
b:have to=99	b:he DO=-53	b:he MODAL=43	b:he _=39	b:he has=40	b:he was=-35	b:her FACT=-55	b:her OTHERS=-64
b:her _=71	b:her to=-41	b:him _=-42	b:his OTHERS=-58	b:how EVAL=47	b:how _=-38	b:how this=49	b:i ?=38
b:i DO=-191	b:i SAY=68	b:i _=-65	b:i have=70	b:i let=46	b:i would=37	b:if he=48	b:if i=44
b:if she=56	b:if we=-97	b:in END=31	b:in MEET=-37	b:in NUM=-36	b:in TIME=-45	b:in _=-33	b:is DECIDER=-52
b:is DO=-46	b:is END=-43	b:is FACT=-32	b:is PAPER=-64	b:is VALUE=42	b:is WONDER=53	b:is _=68	b:is got=33
b:is not=47	b:is of=35	b:is over=34	b:is that=53	b:it _=58	b:it is=49	b:it to=-62	b:it was=40
b:just take=51	b:let _=46	b:make of=39	b:me VALUE=35	b:me out=-33	b:me while=-34	b:more TIME=57	b:my END=46
b:my _=-41	b:never DO=-47	b:not OTHERS=34	b:of BILL=36	b:of DO=50	b:of FACT=-51	b:of LAW=32	b:of MEET=-53
b:of PAPER=-39	b:of _=68	b:on #=-80	b:on FACT=66	b:on MEET=40	b:on TIME=-157	b:on _=79	b:or DO=95
b:or MEET=79	b:or _=39	b:or is=-59	b:or no=38	b:or what=-34	b:our _=33	b:out TIME=64	b:over TIME=34
b:please MEET=38	b:she DO=39	b:she REGARD=-32	b:she can=-37	b:she have=-34	b:she is=-31	b:should get=34	b:should i=-92
b:so do=42	b:so is=35	b:take ?=-35	b:take ACT=-31	b:take BILL=-37	b:take DO=51	b:take FACT=43	b:that FACT=-49
b:that MEET=45	b:that OTHERS=-42	b:that i=40	b:that she=-43	b:that you=31	b:them _=43	b:there OTHERS=-37	b:there any=31
b:these TIME=34	b:they have=34	b:this #=-38	b:this ?=45	b:this DO=49	b:to ACT=112	b:to DO=-38	b:to NAME=-34
b:to PAPER=83	b:to SAY=103	b:to TIME=-60	b:to _=-84	b:to just=60	b:to us=-64	b:to you=-35	b:up by=55
b:us on=-39	b:wants VALUE=44	b:wants to=-40	b:was DO=-34	b:was LAW=36	b:we can=-39	b:we take=-35	b:what _=78
b:what her=33	b:what i=31	b:what is=-145	b:what should=-37	b:what to=46	b:when will=-34	b:where does=41	b:whether to=44
b:which FACT=-40	b:which MEET=-39	b:while i=-34	b:who DO=128	b:who LAW=-34	b:who has=33	b:who is=-57	b:who would=-42
b:why we=45	b:will DO=-58	b:will MEET=-45	b:will that=32	b:will there=-32	b:with her=-36	b:with him=-31	b:would do=38
b:would you=54	b:you ?=-85	b:you DO=-33	bias=-103	c:ACT=44	c:BILL=-77	c:DECIDER=-125	c:DO=41
c:END=228	c:EVAL=72	c:INITIALS=-32	c:KIND=-78	c:LAW=236	c:MEET=-227	c:MODAL=69	c:NAME=-78
c:NEG=35	c:OF=-72	c:PAPER=-207	c:PLACE=-119	c:QUESTION=119	c:SAY=34	c:TECH=-138	c:TELL=-151
c:TIME=-75	c:TITLED=-77	c:WONDER=184	c:YOU=-159	f:asks ACT=51	f:asks DECIDER=-45	f:asks DO=34	f:asks END=123
f:asks KIND=41	f:asks LAW=72	f:asks MEET=-159	f:asks PAPER=-86	f:asks TECH=-117	f:asks TIME=-106	f:asks VALUE=-56	f:asks day0=131
f:asks day1=-50	f:asks day2=-39	f:asks day4=-44	f:asks law0=-134	f:asks law0 day0=131	f:asks law0 day2=-157	f:asks law0 day3=-54	f:asks law1 day0=-64
f:asks law1 day2=62	f:asks law2=109	f:asks law2 day0=60	f:asks law2 day2=41	f:law0 day1=-84	f:law0 day2=-119	f:law0 day3=-150	f:law1 day0=65
f:law1 day3=-42	f:law2 day0=132	f:law2 day3=31	f:says=-125	f:says BILL=-61	f:says DECIDER=-80	f:says END=105	f:says EVAL=43
f:says KIND=-119	f:says LAW=164	f:says MEET=-68	f:says PAPER=-122	f:says PLACE=-130	f:says TIME=31	f:says VALUE=81	f:says day0=69
f:says day2=-108	f:says day3=-102	f:says law0=-241	f:says law0 day0=-154	f:says law0 day1=-57	f:says law0 day2=38	f:says law0 day3=-65	f:says law1 day0=129
f:says law1 day2=-86	f:says law1 day3=-60	f:says law2=73	f:says law2 day0=72	f:says law2 day1=48	f:says law2 day2=-53	f:says law3=38	g:> DO=40
g:> FACT=-31	g:> LAW=58	g:> MODAL=51	g:> NEG=43	g:> OTHERS=93	g:> PAPER=-69	g:> SELF=47	g:> TIME=70
g:> WONDER=39	g:>1 at=-33	g:>1 cash=-31	g:>1 like=-34	g:ATTY SAY=-50	g:ATTY rest law1 day1=-31	g:take rest law1 day1=-31	g:they rest law1 day1=-34
g:they rest law1 day2=35	k:\" \"=34	k:\" #=-38	k:\" ,=31	k:\" END=49	k:\" FACT=-48	k:\" MODAL=-34	k:\" SAY=36
k:\" TIME=-47	k:\" VALUE=35	k:\" _=32	k:\" do=79	k:\" go=34	k:\" me=69	k:\" my=-43	k:\" this=-34
k:# #=-37	k:# ,=110	k:# MEET=52	k:# PAPER=44	k:# or=47	k:#money _=38	k:, #=-82	k:, ACT=-44
k:, LAW=40	k:, NAME=-42	k:, OTHERS=-83	k:, TIME=-84	k:, VALUE=-42	k:, WONDER=55	k:, _=-143	k:, be=71
k:, can=-31	k:, do=-33	k:, for=-42	k:, got=47	k:, her=-53	k:, in=-40	k:, on=-45	k:, or=76
k:, she=31	k:, that=72	k:, this=32	k:, what=-39	k:, why=-43	k:, will=-32	k:ACT ,=34	k:ACT ?=56
k:ACT DO=-72	k:ACT FACT=-48	k:ACT _=47	k:ACT and=45	k:ACT at=-39	k:ACT for=33	k:ACT his=32	k:ACT in=-77
k:ACT on=44	k:ACT what=-39	k:ACT with=32	k:ATTY _=-39	k:BILL ?=32	k:DECIDER REGARD=-38	k:DECIDER TIME=-74	k:DECIDER _=38
k:DECIDER and=35	k:DECIDER her=-65	k:DECIDER my=31	k:DO #=-39	k:DO ,=-33	k:DO DO=-92	k:DO END=58	k:DO MEET=-119
k:DO NAME=-76	k:DO OTHERS=-55	k:DO PAPER=-150	k:DO SAY=62	k:DO SELF=43	k:DO TIME=70	k:DO _=57	k:DO and=31
k:DO at=-47	k:DO be=-73	k:DO could=-36	k:DO got=-41	k:DO her=-48	k:DO i=40	k:DO is=-76	k:DO not=31
k:DO on=33	k:DO or=53	k:DO over=-36	k:DO she=62	k:DO this=60	k:DO to=-131	k:DO what=42	k:DO will=-39
k:END ,=-70	k:END ?=61	k:END DECIDER=-38	k:END NUM=33	k:END VALUE=32	k:END in=-36	k:END is=-32	k:END on=43
k:EVAL DO=-61	k:EVAL EVAL=66	k:EVAL OTHERS=66	k:EVAL SAY=-38	k:EVAL _=69	k:EVAL i=-32	k:EVAL is=31	k:EVAL that=40
k:FACT ?=35	k:FACT ACT=32	k:FACT END=-48	k:FACT MEET=-46	k:FACT TIME=-38	k:FACT or=51	k:FACT to=-44	k:FACT you=31
k:HEDGE can=60	k:HEDGE has=-40	k:KIND _=-130	k:LAW LAW=32	k:LAW OTHERS=35	k:LAW her=37	k:LAW i=-32	k:LAW me=-34
k:LAW while=-31	k:MEET ,=-90	k:MEET ?=-48	k:MEET FACT=40	k:MEET MEET=-103	k:MEET TIME=-76	k:MEET do=-49	k:MEET his=-38
k:MEET my=-33	k:MEET or=-36	k:MEET she=-36	k:MEET which=52	k:MODAL PAPER=61	k:MODAL _=-70	k:MODAL for=-47	k:MODAL on=32
k:MODAL or=-73	k:NAME #=33	k:NAME MEET=34	k:NAME TIME=-31	k:NAME _=94	k:NAME is=32	k:NAME my=-37	k:NAME on=-41
k:NAME she=35	k:NAME would=-43	k:NUM ?=-36	k:NUM ACT=34	k:NUM DO=39	k:NUM TIME=-50	k:NUM _=-38	k:NUM about=35
k:NUM that=-34	k:OTHERS ACT=-35	k:OTHERS BILL=-44	k:OTHERS NAME=-58	k:OTHERS PAPER=72	k:OTHERS SAY=39	k:OTHERS for=-35	k:OTHERS her=57
k:OTHERS on=53	k:OTHERS to=32	k:PAPER ?=-69	k:PAPER DO=-52	k:PAPER LAW=33	k:PAPER MEET=34	k:PAPER OTHERS=66	k:PAPER _=-103
k:PAPER can=35	k:PAPER me=-79	k:PAPER out=-33	k:PAPER so=43	k:PAPER they=-42	k:REGARD _=-82	k:SAY #=-55	k:SAY ?=34
k:SAY DO=-73	k:SAY HEDGE=31	k:SAY LAW=35	k:SAY OTHERS=52	k:SAY PAPER=50	k:SAY THEIRATTY=46	k:SAY at=40	k:SAY for=-34
k:SAY get=36	k:SAY her=31	k:SAY if=-44	k:SAY is=-61	k:SAY it=33	k:SAY she=-66	k:SAY should=43	k:SAY to=-63
k:TELL that=31	k:TIME #=-37	k:TIME ?=33	k:TIME DO=-42	k:TIME HEDGE=-35	k:TIME MEET=34	k:TIME NUM=-42	k:TIME _=143
k:TIME can=39	k:TIME did=-33	k:TIME for=39	k:TIME of=-51	k:TIME on=-40	k:TIME to=-37	k:TIME was=32	k:TITLED PAPER=-37
k:TITLED WONDER=35	k:TITLED from=-33	k:TITLED if=-42	k:TITLED is=-33	k:VALUE ,=39	k:VALUE FACT=83	k:VALUE _=126	k:VALUE her=-39
k:WONDER ACT=43	k:WONDER BILL=-46	k:WONDER DECIDER=54	k:WONDER DO=34	k:WONDER END=31	k:WONDER EVAL=42	k:WONDER TIME=51	k:WONDER VALUE=40
k:WONDER _=34	k:WONDER can=-51	k:WONDER her=37	k:WONDER just=53	k:WONDER on=47	k:WONDER over=44	k:WONDER we=-78	k:WONDER would=47
k:_ \"=-102	k:_ #=-39	k:_ #money=-50	k:_ ,=-64	k:_ BILL=39	k:_ DECIDER=-124	k:_ DO=60	k:_ END=37
k:_ LAW=78	k:_ MODAL=-44	k:_ NUM=-98	k:_ OTHERS=-62	k:_ PAPER=61	k:_ PLACE=-44	k:_ REGARD=-35	k:_ SELF=38
k:_ TELL=-35	k:_ VALUE=51	k:_ WONDER=73	k:_ _=54	k:_ and=57	k:_ at=36	k:_ be=101	k:_ by=42
k:_ can=45	k:_ do=60	k:_ go=38	k:_ got=41	k:_ has=-41	k:_ have=41	k:_ he=91	k:_ her=-86
k:_ his=-38	k:_ i=41	k:_ if=114	k:_ in=-85	k:_ is=46	k:_ may=52	k:_ my=-36	k:_ not=59
k:_ on=-140	k:_ or=38	k:_ out=40	k:_ that=-36	k:_ these=34	k:_ us=-41	k:_ wants=64	k:_ was=34
k:about DO=38	k:about OTHERS=38	k:about TIME=94	k:about VALUE=39	k:about _=44	k:about on=48	k:and ACT=-35	k:and _=-156
k:and if=33	k:and or=33	k:and that=43	k:any ?=-47	k:any DO=57	k:any _=49	k:any to=49	k:are to=33
k:be ?=-64	k:be ACT=46	k:be TIME=-73	k:be her=43	k:be if=42	k:be to=-41	k:been TIME=48	k:by ?=-46
k:by DECIDER=39	k:by TIME=-35	k:by to=35	k:can ,=-56	k:can ?=56	k:can BILL=-34	k:can MEET=-36	k:can OTHERS=51
k:can PAPER=-48	k:can _=41	k:can by=-54	k:can do=-42	k:can for=42	k:can her=87	k:can in=-36	k:can on=89
k:can out=99	k:can up=-31	k:can who=32	k:could DO=70	k:could OTHERS=-37	k:could PAPER=-43	k:could TIME=43	k:could him=31
k:could his=-37	k:could it=-45	k:did ACT=-42	k:did DO=-54	k:did TIME=-40	k:did _=-72	k:did by=39	k:did get=-62
k:did up=31	k:do ,=-48	k:do ?=58	k:do ACT=-88	k:do DO=41	k:do MEET=-51	k:do MODAL=-72	k:do PAPER=35
k:do SAY=83	k:do _=-111	k:do at=-35	k:do for=-47	k:do have=50	k:do in=-43	k:do my=44	k:do on=-43
k:do take=-32	k:do them=31	k:do to=63	k:do want=-46	k:does ,=-37	k:does DO=-37	k:does MODAL=35	k:does TIME=56
k:does VALUE=-31	k:does _=170	k:does be=-35	k:does have=-67	k:does he=49	k:does her=65	k:does of=-48	k:does that=33
k:does to=64	k:does what=36	k:for ,=43	k:for ACT=-36	k:for DO=-34	k:for FACT=60	k:for OTHERS=-39	k:for VALUE=-34
k:for _=32	k:for i=-34	k:for on=41	k:for while=-34	k:from ?=-76	k:from OTHERS=-34	k:get _=51	k:get on=-47
k:get to=-33	k:get us=-39	k:go ?=44	k:go TIME=31	k:go these=34	k:got _=41	k:got in=37	k:had SAY=-32
k:had TIME=-33	k:had _=-34	k:has DO=-60	k:has OTHERS=38	k:has it=-36	k:have VALUE=-35	k:have be=-35	k:have him=32
k:have on=33	k:have there=-35	k:he ,=-36	k:he ACT=36	k:he DO=-89	k:he EVAL=-43	k:he TIME=54	k:he been=-34
k:he his=-70	k:he in=-52	k:he it=-35	k:he like=-34	k:he more=38	k:he with=-47	k:her MEET=-64	k:her SAY=-55
k:her him=-35	k:her to=-55	k:him _=35	k:his _=-78	k:his to=-52	k:how DO=35	k:how MEET=-40	k:how PAPER=-65
k:how TIME=37	k:how be=-42	k:how do=-49	k:how i=-31	k:how is=54	k:how take=-35	k:how we=48	k:how will=-35
k:i ACT=98	k:i DO=132	k:i END=39	k:i MEET=34	k:i PAPER=-65	k:i THEIRATTY=43	k:i TIME=-120	k:i _=37
k:i by=33	k:i do=48	k:i from=-39	k:i her=-46	k:i his=32	k:i in=-34	k:i it=-45	k:i on=-80
k:i out=75	k:i them=70	k:i to=57	k:if ,=45	k:if ?=41	k:if DO=-95	k:if MEET=71	k:if SAY=71
k:if TIME=35	k:if _=68	k:if can=-60	k:if could=-36	k:if got=-35	k:if has=31	k:if him=-48	k:if his=-50
k:if is=58	k:if to=88	k:in #=-34	k:in ,=61	k:in ?=-48	k:in DO=-34	k:in EVAL=64	k:in MEET=-84
k:in and=-31	k:in is=32	k:in or=-74	k:is ?=-84	k:is DECIDER=-61	k:is END=67	k:is EVAL=80	k:is LAW=54
k:is MEET=-51	k:is SAY=38	k:is VALUE=-49	k:is WONDER=39	k:is _=160	k:is about=37	k:is any=45	k:is at=-38
k:is do=33	k:is for=-44	k:is go=36	k:is he=-40	k:is her=38	k:is it=35	k:is of=-49	k:is that=63
k:is these=34	k:is they=40	k:it ACT=31	k:it DO=-37	k:it FACT=35	k:it LAW=34	k:it OTHERS=38	k:it PAPER=-37
k:it SAY=36	k:it _=97	k:it he=42	k:it if=-33	k:it over=34	k:it that=68	k:it to=83	k:just DO=55
k:let ?=37	k:let in=56	k:like DO=-35	k:like _=40	k:like and=36	k:like to=-31	k:make PAPER=39	k:may _=32
k:me ?=-40	k:me DO=-36	k:me TIME=-46	k:me _=-95	k:me would=36	k:must ?=-50	k:must DO=-39	k:must _=74
k:must in=46	k:must let=46	k:my _=-34	k:never TIME=-34	k:never _=-64	k:no TIME=-40	k:not ,=-38	k:not FACT=-78
k:not LAW=42	k:not PAPER=-61	k:not SAY=46	k:not _=51	k:not of=-71	k:not to=73	k:not what=40	k:not which=-40
k:not who=32	k:of ?=-56	k:of PAPER=55	k:of THEIRATTY=43	k:of TIME=-31	k:of _=40	k:of about=35	k:on \"=-38
k:on ,=54	k:on ?=-64	k:on ACT=34	k:on PAPER=-73	k:on TIME=-38	k:on VALUE=39	k:on _=111	k:on about=79
k:on is=46	k:or ,=69	k:or ?=156	k:or END=-43	k:or MEET=-48	k:or PAPER=-48	k:or SAY=38	k:or TIME=-38
k:or out=34	k:or which=31	k:our MEET=39	k:out ?=85	k:out MEET=81	k:over _=43	k:please ,=38	k:she BILL=-34
k:she DO=-43	k:she FACT=-47	k:she at=-45	k:she be=-35	k:she by=-47	k:she could=31	k:she got=36	k:she if=77
k:she it=-34	k:she she=47	k:she there=-34	k:she to=-40	k:should DECIDER=-37	k:should DO=-60	k:should MEET=43	k:should TIME=55
k:should them=43	k:should to=-40	k:so ?=59	k:so DO=36	k:so LAW=39	k:so PAPER=36	k:so TIME=40	k:so i=42
k:take MEET=-31	k:take _=58	k:take or=35	k:that BILL=-36	k:that DO=-35	k:that TIME=43	k:that _=54	k:that and=-31
k:that get=37	k:that had=-46	k:that have=34	k:that her=59	k:that in=-39	k:that me=-31	k:that out=-33	k:them ?=51
k:there _=-83	k:there can=-51	k:these ?=36	k:they ACT=-55	k:they DO=59	k:they MEET=-31	k:they her=34	k:they it=-37
k:they to=32	k:they us=-39	k:this ?=-32	k:this VALUE=-38	k:this _=-35	k:this my=39	k:to ,=-120	k:to ?=96
k:to ACT=62	k:to DECIDER=-36	k:to FACT=40	k:to LAW=41	k:to MEET=-81	k:to NAME=-46	k:to OTHERS=102	k:to SAY=38
k:to TIME=74	k:to _=96	k:to about=46	k:to can=63	k:to for=47	k:to from=39	k:to got=-42	k:to he=62
k:to if=57	k:to in=-78	k:to me=36	k:to not=-43	k:to or=-40	k:to she=36	k:to take=53	k:to there=-33
k:to to=-41	k:to up=-43	k:to when=-31	k:to where=35	k:to with=-41	k:to would=-31	k:up DECIDER=39	k:up _=34
k:up to=39	k:us VALUE=-39	k:wants DO=-58	k:wants MEET=-46	k:wants NAME=-41	k:wants PAPER=42	k:wants SAY=38	k:wants _=47
k:wants he=32	k:wants she=46	k:wants to=-41	k:wants where=35	k:wants whether=-43	k:was DO=-37	k:was _=-52	k:we ?=67
k:we ACT=-54	k:we PAPER=-50	k:we for=38	k:we not=38	k:what ?=-35	k:what BILL=-32	k:what DECIDER=-75	k:what MEET=-36
k:what MODAL=-43	k:what SAY=130	k:what _=99	k:what do=89	k:what go=34	k:what her=-32	k:what i=-76	k:what it=-37
k:what make=39	k:what my=-50	k:what of=51	k:what would=65	k:what you=49	k:when DO=-45	k:when SAY=32	k:when _=-123
k:when be=-35	k:when in=36	k:when she=-34	k:when up=-37	k:where her=57	k:where that=51	k:whether ACT=45	k:whether to=31
k:which EVAL=35	k:which _=-60	k:which has=-40	k:which to=-35	k:while TIME=-34	k:while is=35	k:who ?=-39	k:who ACT=-36
k:who DECIDER=-43	k:who DO=-53	k:who _=95	k:who be=-56	k:who him=-36	k:who i=-35	k:who in=33	k:who me=-36
k:who while=-34	k:why not=61	k:will ?=-41	k:will DO=76	k:will MEET=-45	k:will PAPER=41	k:will TIME=-39	k:will _=90
k:will on=43	k:will take=-35	k:will to=-48	k:with ACT=34	k:with _=35	k:with to=40	k:would DO=-58	k:would EVAL=-35
k:would of=43	k:would why=-43	k:you PAPER=-40	k:you in=41	k:you me=-60	m:\" law0 day0=-113	m:\" law0 day1=46	m:\" law0 day2=-51
m:\" law1 day1=78	m:# law0 day2=52	m:ACT law2 day0=-32	m:DO law1 day2=-75	m:DO law1 day3=-94	m:END law1 day1=-45	m:EVAL law2 day0=40	m:MODAL law0 day1=45
m:MODAL law1 day0=32	m:MODAL law1 day1=156	m:MODAL law1 day2=-86	m:MODAL law2 day1=33	m:NEG law1 day0=-31	m:OTHERS law0 day2=-31	m:QUESTION law0 day0=43	m:QUESTION law0 day1=89
m:QUESTION law0 day2=-96	m:QUESTION law1 day0=49	m:SAY law0 day1=-57	m:SAY law0 day2=-37	m:SAY law1 day0=59	m:SAY law1 day1=-62	m:SAY law1 day3=-31	m:WONDER law1 day1=115
m:any law0 day0=-69	m:any law1 day2=38	m:bare law0 day0=-120	m:bare law0 day1=59	m:bare law0 day2=-147	m:bare law0 day3=52	m:bare law1 day0=97	m:bare law1 day2=51
m:bare law1 day3=-48	m:bare law2 day0=92	m:bare law2 day1=45	m:did law1 day1=-39	m:did law1 day2=40	m:did law2 day1=-36	m:do law0 day0=32	m:do law1 day1=-84
m:does law0 day0=81	m:does law1 day2=71	m:has law1 day1=-49	m:he law1 day0=-34	m:he law1 day1=-50	m:i law0 day0=-38	m:is law0 day0=65	m:is law0 day1=-58
m:is law0 day2=-35	m:is law1 day1=39	m:is law1 day2=-69	m:is law1 day3=71	m:is law2 day0=82	m:on law0 day0=54	m:so law0 day0=31	m:they law1 day0=58
m:they law1 day1=36	m:they law2 day0=34	n:cue=230	n:prediction=54	n:recommendation=79	n:settlement=41	p:ACT ATTY=34	p:ACT BILL=33
p:ACT FACT=55	p:ACT HEDGE=33	p:ACT KIND=-35	p:ACT NEG=53	p:ACT OTHERS=-46	p:ACT REGARD=68	p:ACT SELF=43	p:ACT TELL=42
p:ACT WONDER=83	p:ATTY QUESTION=-33	p:BILL EVAL=70	p:BILL FACT=35	p:BILL OTHERS=-79	p:BILL PAPER=-56	p:BILL QUESTION=-48	p:BILL REGARD=53
p:BILL SAY=-32	p:BILL TITLED=-52	p:BILL VALUE=-93	p:BILL WONDER=-38	p:DECIDER DO=89	p:DECIDER MEET=56	p:DECIDER MODAL=118	p:DECIDER QUESTION=-63
p:DECIDER REGARD=49	p:DECIDER SELF=53	p:DECIDER TELL=-48	p:DECIDER TIME=-64	p:DECIDER WONDER=103	p:DECIDER YOU=-33	p:DO END=73	p:DO EVAL=33
p:DO HEDGE=-51	p:DO INITIALS=-32	p:DO LAW=55	p:DO MODAL=-74	p:DO NAME=-85	p:DO NEG=103	p:DO NUM=64	p:DO OTHERS=143
p:DO PAPER=-121	p:DO PLACE=-83	p:DO QUESTION=178	p:DO REGARD=-88	p:DO SELF=-61	p:DO TECH=-92	p:DO THEIRATTY=47	p:DO TIME=-83
p:DO WONDER=92	p:END LAW=62	p:END MEET=35	p:END MODAL=85	p:END NAME=57	p:END REGARD=43	p:END SELF=74	p:END TIME=66
p:END VALUE=59	p:END WONDER=64	p:END YOU=-32	p:EVAL FACT=-67	p:EVAL MEET=-65	p:EVAL MODAL=-53	p:EVAL NUM=46	p:EVAL OTHERS=74
p:EVAL PAPER=-41	p:EVAL PLACE=39	p:EVAL QUESTION=190	p:EVAL TELL=39	p:EVAL TIME=-136	p:EVAL WONDER=52	p:EVAL YOU=-64	p:FACT HEDGE=-89
p:FACT MEET=65	p:FACT MODAL=88	p:FACT QUESTION=52	p:FACT SAY=97	p:FACT SELF=69	p:FACT TIME=39	p:FACT VALUE=114	p:FACT WONDER=94
p:HEDGE LAW=36	p:HEDGE MEET=36	p:HEDGE MODAL=34	p:HEDGE OTHERS=38	p:HEDGE SAY=31	p:HEDGE TIME=-33	p:INITIALS WONDER=-32	p:KIND NEG=-31
p:KIND SAY=-33	p:KIND SELF=-42	p:LAW MEET=54	p:LAW NEG=49	p:LAW OTHERS=126	p:LAW QUESTION=57	p:LAW SAY=149	p:LAW TIME=64
p:LAW WONDER=65	p:MEET MODAL=-48	p:MEET NEG=39	p:MEET NUM=-39	p:MEET OTHERS=-47	p:MEET PLACE=-98	p:MEET QUESTION=-123	p:MEET SAY=-54
p:MEET SELF=61	p:MEET TELL=-33	p:MEET VALUE=-120	p:MEET WONDER=-155	p:MEET YOU=-50	p:MODAL NEG=43	p:MODAL OTHERS=162	p:MODAL PAPER=34
p:MODAL QUESTION=-118	p:MODAL REGARD=134	p:MODAL SAY=213	p:MODAL SELF=-53	p:MODAL TECH=-34	p:MODAL TELL=164	p:MODAL TIME=-65	p:MODAL TITLED=-70
p:MODAL WONDER=57	p:MODAL YOU=-72	p:NAME NUM=32	p:NAME QUESTION=-63	p:NAME SELF=-70	p:NEG OTHERS=88	p:NEG QUESTION=101	p:NEG REGARD=84
p:NEG SAY=95	p:NEG SELF=141	p:NEG TELL=33	p:NUM PAPER=47	p:NUM QUESTION=48	p:NUM REGARD=52	p:NUM TITLED=54	p:NUM WONDER=73
p:OTHERS PAPER=107	p:OTHERS QUESTION=177	p:OTHERS REGARD=-88	p:OTHERS SAY=96	p:OTHERS SELF=119	p:OTHERS TELL=38	p:OTHERS VALUE=-63	p:OTHERS WONDER=166
p:PAPER PLACE=-31	p:PAPER QUESTION=-131	p:PAPER REGARD=-46	p:PAPER SAY=40	p:PAPER SELF=-115	p:PAPER TECH=-120	p:PAPER TELL=70	p:PAPER WONDER=55
p:PAPER YOU=-85	p:PLACE QUESTION=-84	p:PLACE SAY=-50	p:PLACE TELL=-54	p:PLACE WONDER=-73	p:QUESTION REGARD=59	p:QUESTION SAY=67	p:QUESTION SELF=-135
p:QUESTION TECH=-37	p:QUESTION THEIRATTY=43	p:QUESTION TIME=134	p:QUESTION WONDER=65	p:QUESTION YOU=-36	p:REGARD SAY=31	p:REGARD SELF=138	p:REGARD TECH=-47
p:REGARD TELL=-69	p:REGARD TIME=-73	p:REGARD VALUE=52	p:REGARD WONDER=96	p:REGARD YOU=35	p:SAY SELF=50	p:SAY TELL=-161	p:SAY THEIRATTY=36
p:SAY TIME=-68	p:SAY VALUE=39	p:SAY WONDER=181	p:SELF TECH=-72	p:SELF TELL=-33	p:SELF THEIRATTY=63	p:SELF TIME=-63	p:SELF TITLED=-42
p:SELF YOU=-87	p:TELL TIME=-99	p:TELL VALUE=-47	p:TELL YOU=-33	p:THEIRATTY WONDER=50	p:TIME WONDER=62	p:TIME YOU=-64	p:TITLED WONDER=36
p:VALUE WONDER=68	p:WONDER YOU=-38	q:> #=-34	q:> ACT=31	q:> BILL=-34	q:> DECIDER=34	q:> DO=-89	q:> END=78
q:> FACT=100	q:> KIND=44	q:> LAW=66	q:> MEET=-56	q:> MODAL=-42	q:> NAME=-50	q:> NEG=56	q:> NUM=-35
q:> OTHERS=265	q:> PAPER=-52	q:> QUESTION=-61	q:> REGARD=102	q:> SAY=150	q:> SELF=62	q:> TECH=-59	q:> TELL=116
q:> TIME=-32	q:> TITLED=-39	q:> VALUE=-47	q:> YOU=-91	q:if=109	q:if asked=-65	q:if asks=-48	q:if i=34
q:if know=-53	q:if law0 day0=102	q:if law0 day1=-47	q:if law0 day2=32	q:if law1 day1=37	q:if law2 day1=31	q:if she=53	q:if sheriff=-48
q:if so=34	q:if we=-107	q:turned=75	q:turned =121	q:turned ,=100	q:turned it=35	q:turned law0 day0=75	q:turned law0 day1=-63
q:turned law0 day3=46	q:turned law1 day0=40	q:turned law1 day1=60	q:turned law1 day2=-119	q:turned law1 day3=-32	q:turned law2 day0=34	q:turned law2 day1=61	q:turned law2 day2=46
q:turned she=-48	q:turned so=62	q:turned that=128	q:turned they=-38	q:turned we=41	q:turned what=-80	q:turned when=-49	q:turned you=-74
r:\" give=35	r:\" must=-50	r:\" so=50	r:# bucks=-38	r:# days=93	r:# nd=-45	r:# th=-67	r:, can=68
r:, is=47	r:, keep=38	r:, my=-35	r:, titled=35	r:about odds=41	r:about plea=60	r:about shuttle=-42	r:about tax=45
r:afraid it=34	r:after her=34	r:after ruling=34	r:after surgery=-40	r:against her=47	r:along to=-54	r:am away=-34	r:am i=49
r:and asked=46	r:and cons=36	r:and waiting=37	r:and will=-36	r:answer come=-36	r:any news=-69	r:ask for=56	r:asked about=71
r:asked for=-63	r:asked if=-57	r:asked me=52	r:asked who=-83	r:asked why=35	r:asking about=-40	r:asks if=-41	r:back to=-43
r:balance ?=-32	r:be calling=-36	r:be fire=33	r:be held=37	r:be there=-57	r:be us=44	r:beat beneficiary=54	r:before exam=-66
r:before hearing=95	r:beneficiary form=54	r:best way=-31	r:better after=-40	r:big can=-40	r:big video=-31	r:bill or=36	r:boat on=35
r:both pages=-34	r:bring his=-64	r:bring kids=-62	r:bucks for=-38	r:build on=61	r:by talk=39	r:call them=43	r:calling him=-36
r:can be=37	r:can file=-40	r:can he=-31	r:can her=-37	r:can i=-31	r:can neighbor=61	r:can notarize=-74	r:can they=59
r:can you=-42	r:car ?=41	r:case ?=35	r:case number=-36	r:cash for=-31	r:change anything=42	r:come after=76	r:come in=-113
r:company ?=-34	r:cons of=36	r:copy of=-33	r:could bring=-37	r:could stop=31	r:court ?=-86	r:covers for=-34	r:cut fence=-35
r:days ?=34	r:days notice=35	r:days or=52	r:decision to=32	r:delete pictures=34	r:did i=66	r:did other=-36	r:did they=-50
r:do about=32	r:do not=37	r:do now=31	r:do they=-54	r:docket number=-52	r:doctor has=-40	r:does he=39	r:does it=43
r:does marry=34	r:does she=-87	r:does silence=31	r:does that=53	r:does will=58	r:down told=-35	r:eat before=-66	r:explain order=38
r:fears lose=35	r:feels better=-40	r:fence about=60	r:fence down=-35	r:file ?=-42	r:file be=-40	r:fine and=-32	r:finger go=34
r:for case=42	r:for court=-38	r:for her=-34	r:for me=-46	r:for number=56	r:for pain=33	r:for parking=-31	r:for these=34
r:for win=-45	r:for you=-55	r:from insurance=-34	r:get back=-39	r:get tools=31	r:give me=35	r:go after=31	r:go for=36
r:go to=38	r:going to=35	r:got #=39	r:has to=61	r:has x-rays=-40	r:have to=99	r:he has=40	r:he need=35
r:he was=-35	r:hearing ?=54	r:hearing change=34	r:held against=37	r:her house=38	r:her to=-41	r:his pension=35	r:his wife=-39
r:home resting=-32	r:hope for=32	r:hospital come=38	r:how this=49	r:i ?=38	r:i bring=-76	r:i call=41	r:i eat=-66
r:i have=70	r:i let=46	r:i mess=39	r:i move=60	r:i say=31	r:i send=-52	r:i sign=-53	r:i talk=42
r:i thought=43	r:i wear=-84	r:i would=37	r:if he=48	r:if i=44	r:if she=56	r:if sheriff=-48	r:if we=-97
r:in person=-37	r:in split=31	r:inspector in=37	r:is finger=34	r:is got=33	r:is home=-32	r:is judge=-43	r:is name=-33
r:is not=47	r:is of=35	r:is over=34	r:is smartest=31	r:is that=53	r:is worth=32	r:is zip=-38	r:it is=49
r:it okay=-37	r:it to=-62	r:it tomorrow=-37	r:it was=40	r:judge ?=-61	r:judge has=-34	r:just take=51	r:keep cat=48
r:keep license=38	r:kids ?=-50	r:know name=-48	r:know pros=36	r:know what=40	r:know whether=-43	r:lawsuits ,=-34	r:leave her=57
r:let inspector=37	r:letter for=-35	r:license ?=43	r:list boat=35	r:list old=39	r:logs me=-33	r:long will=-37	r:lose his=35
r:make of=39	r:many pages=-33	r:marry name=34	r:me ballpark=35	r:me out=-33	r:me while=-34	r:meeting take=-35	r:mess up=58
r:minds about=35	r:move it=-45	r:move out=70	r:my case=-47	r:my file=-31	r:name ,=-37	r:name before=63	r:name name=-37
r:name new=-37	r:name of=-100	r:near court=-37	r:need to=37	r:needs something=-32	r:neighbor build=61	r:neighbor cut=-35	r:new on=-37
r:news ?=-69	r:not say=-41	r:notarize here=-48	r:notice ,=37	r:notice enough=48	r:now ?=31	r:number ?=-52	r:number on=50
r:odds again=41	r:of clinic=-48	r:of keep=38	r:of other=43	r:of trust=36	r:okay if=-37	r:old car=39	r:on #=-80
r:on both=-34	r:on fence=60	r:on last=-38	r:on line=61	r:on offer=-35	r:on schedule=35	r:on settlement=35	r:on thursday=-47
r:or hold=33	r:or is=-59	r:or no=38	r:or stop=38	r:or trial=52	r:or wait=51	r:or what=-34	r:order to=38
r:other side=-63	r:out before=60	r:over after=34	r:pages ?=-34	r:pain suffering=33	r:papers ?=-44	r:parking ?=-31	r:pay bill=36
r:pay him=42	r:pick up=-35	r:please call=38	r:police report=-42	r:portal logs=-33	r:pros and=36	r:report that=-84	r:restraining order=34
r:say why=-43	r:says he=-34	r:schedule ?=35	r:send big=-31	r:served him=-48	r:she can=-37	r:she drop=-33	r:she have=-34
r:she is=-31	r:sheriff served=-48	r:should get=34	r:should i=-92	r:side answer=-53	r:sign on=-39	r:smartest thing=31	r:so do=42
r:so is=35	r:speak name=-36	r:status of=-54	r:still change=41	r:stop pay=43	r:struggling with=32	r:sue him=-35	r:sure which=-40
r:surgery went=-32	r:take ?=-35	r:take cash=-31	r:take check=51	r:talk to=47	r:tax on=45	r:tell who=32	r:tempted to=51
r:thanks for=-45	r:that i=40	r:that leave=51	r:that portal=-33	r:that she=-43	r:that surgery=-32	r:that you=31	r:theiratty letter=50
r:them back=43	r:there any=31	r:these days=34	r:they come=36	r:they have=34	r:they move=-45	r:thing to=31	r:thinks it=50
r:this #=-38	r:this ?=45	r:this ends=49	r:thought of=43	r:tie or=-34	r:titled is=42	r:to afternoon=-45	r:to bring=-32
r:to come=-64	r:to cop=39	r:to court=-48	r:to explain=40	r:to give=55	r:to hear=40	r:to just=60	r:to list=74
r:to meeting=-41	r:to name=-34	r:to pay=54	r:to pick=-38	r:to sue=-45	r:to talk=-47	r:to testify=34	r:to us=-64
r:to wear=-34	r:to you=-35	r:told her=-65	r:tomorrow ?=-37	r:tools in=31	r:torn between=37	r:trial ,=52	r:tuesday ,=-32
r:two minds=35	r:up by=55	r:us on=-39	r:wait for=42	r:wanted to=-54	r:wants number=42	r:wants to=-40	r:we can=-39
r:we take=-35	r:wear tie=-34	r:wear to=-49	r:went fine=-32	r:what her=33	r:what i=31	r:what is=-145	r:what now=91
r:what should=-37	r:what time=-95	r:what to=46	r:when will=-34	r:where does=41	r:whether to=44	r:which doctor=-40	r:while i=-34
r:who covers=-34	r:who get=92	r:who has=33	r:who is=-57	r:who keep=38	r:who would=-42	r:why we=45	r:wife along=-37
r:will beat=54	r:will meeting=-35	r:will that=32	r:will there=-32	r:wishes to=37	r:with decision=32	r:with her=-36	r:with him=-31
r:wondering about=35	r:word from=-34	r:would do=38	r:would you=54	r:yet ?=-42	r:you ?=-85	r:zip for=-38	w:#=-56
w:#time=-34	w:,=-64	w:?=68	w:about=229	w:admission=47	w:after=164	w:afternoon=-54	w:against=88
w:agreement=32	w:allowed=34	w:along=-54	w:already=34	w:am=65	w:answer=-63	w:anything=57	w:appointment=-49
w:are=37	w:ask=62	w:asked=-106	w:at=-99	w:b=36	w:bad=40	w:ballpark=84	w:bank=43
w:beat=59	w:before=107	w:beneficiary=54	w:between=37	w:big=-51	w:bill=-51	w:boat=60	w:both=-51
w:bring=-191	w:bucks=-38	w:build=61	w:bus=-52	w:called=-45	w:caller=33	w:calling=-32	w:car=69
w:case=58	w:cat=48	w:change=76	w:clinic=-67	w:cons=36	w:cop=54	w:copies=-35	w:copy=-75
w:count=36	w:court=-179	w:courthouse=-39	w:courtroom=-40	w:custody=34	w:date=-41	w:day=-37	w:days=135
w:decide=62	w:decision=32	w:delete=34	w:did=-103	w:divorce=41	w:docket=-52	w:doctor=-35	w:does=156
w:dog=-72	w:down=-43	w:drop=-53	w:e-mail=-45	w:eat=-83	w:ends=65	w:enough=56	w:exam=-71
w:explain=40	w:extension=-32	w:fax=-100	w:fears=61	w:fee=-34	w:feels=-46	w:file=-48	w:fine=-70
w:finger=34	w:first=71	w:for=-56	w:foreman=-32	w:form=37	w:friday=-49	w:from=-33	w:get=154
w:give=131	w:go=106	w:going=55	w:got=48	w:guidance=40	w:guy=59	w:had=-105	w:hand=36
w:has=-144	w:he=-42	w:hearing=87	w:held=37	w:help=31	w:his=-63	w:hope=38	w:house=77
w:how=72	w:i=72	w:if=148	w:in=-140	w:initials=-32	w:inquired=-47	w:inspector=35	w:instead=-47
w:insurance=33	w:invoice=-55	w:it=61	w:judge=-46	w:jury=57	w:just=88	w:keep=173	w:landlord=75
w:last=-38	w:later=39	w:lawsuits=-34	w:leave=131	w:left=-56	w:legal=36	w:let=57	w:letterhead=-32
w:license=47	w:list=67	w:little=-35	w:logs=-33	w:lose=68	w:lost=-59	w:machine=-39	w:marry=34
w:me=50	w:mean=37	w:mediator=-54	w:meeting=-79	w:mess=59	w:minds=65	w:monday=-48	w:more=52
w:moved=-32	w:my=36	w:name=-236	w:nd=-45	w:near=-39	w:need=-56	w:needs=-39	w:never=-36
w:new=-39	w:news=-69	w:not=43	w:notarize=-87	w:notice=141	w:now=148	w:number=-104	w:odds=49
w:of=-59	w:off=36	w:office=-100	w:okay=-77	w:old=46	w:on=50	w:open=-100	w:option=43
w:or=126	w:order=81	w:other=-71	w:out=125	w:over=52	w:oxygen=-38	w:pages=-67	w:papers=-96
w:parking=-62	w:part=53	w:pass=37	w:pay=160	w:pension=53	w:phone=-40	w:photos=-46	w:pick=-71
w:plea=83	w:portal=-56	w:print=-33	w:problem=60	w:pros=36	w:put=75	w:ran=46	w:real=32
w:record=64	w:records=-32	w:refuse=31	w:rent=49	w:report=-146	w:resting=-32	w:restraining=34	w:retainer=-42
w:ruling=55	w:run=-33	w:saw=-33	w:says=-111	w:schedule=35	w:see=31	w:seek=34	w:send=-114
w:sends=-34	w:sent=-79	w:served=-54	w:share=37	w:she=-45	w:sheriff=-59	w:shuttle=-42	w:side=-73
w:signed=-93	w:silence=59	w:smartest=31	w:so=135	w:something=-33	w:speak=-59	w:spell=-46	w:status=-54
w:statute=37	w:stay=32	w:step=47	w:stop=53	w:struggling=32	w:suffering=46	w:surgery=-62	w:talk=39
w:tax=57	w:tempted=51	w:tenant=44	w:testify=54	w:text=32	w:th=-67	w:than=32	w:thanks=-52
w:that=158	w:them=96	w:there=-122	w:these=47	w:think=42	w:thinks=123	w:this=108	w:thought=34
w:thursday=-75	w:tie=-34	w:time=-98	w:titled=-89	w:to=74	w:told=-65	w:tomorrow=-55	w:torn=37
w:transcript=-50	w:translate=-42	w:trial=75	w:true=53	w:trust=81	w:tuesday=-117	w:up=48	w:wait=51
w:waiting=46	w:wanted=-74	w:wants=36	w:was=-77	w:we=-32	w:wear=-118	w:wednesday=-44	w:went=-33
w:what=132	w:when=-123	w:whether=82	w:which=-46	w:who=-46	w:whole=-38	w:why=37	w:wished=-36
w:wishes=35	w:witness=42	w:wondering=53	w:word=-53	w:worth=79	w:would=80	w:x-rays=-40	w:years=54
w:yet=-78	w:you=-115	w:zelle=-54	w:zip=-38
""",
    "relays": """
$ #=52	$ ?=-69	$ ACT=82	$ ATTY=-167	$ BILL=76	$ DECIDER=37	$ DO=34	$ EVAL=64
$ FACT=49	$ LAW=202	$ NAME=-182	$ NUM=-65	$ PAPER=-99	$ SAY=-78	$ TELL=-70	$ TIME=-126
$ TITLED=-86	$ go=36	$ him=50	$ in=54	$ it=45	$ no=38	$ on=42	$ us=-42
,# to=56	,# to #=56	,#money=-44	,ACT=72	,ACT TIME=60	,ACT _=-56	,ACT it=34	,ATTY SAY=61
,ATTY will=-49	,ATTY will ACT=-39	,DO=-41	,MEET=-40	,MODAL=-80	,REGARD=-46	,SAY=36	,SAY OTHERS=53
,SAY _=-63	,SAY _ to=-58	,SAY her=45	,TELL=-45	,YOU=56	,_ can=35	,_ can MEET=35	,_ is=61
,_ is _=38	,_ to=51	,and her=34	,client=70	,dentist=-43	,do=45	,do not=45	,grab=-56
,her=47	,her ACT=34	,her ACT was=34	,i SAY him=48	,i SAY i=-38	,it=-43	,keep=56	,no=42
,of=-36	,one=-39	,put=-38	,settle=77	,she would=44	,she would ACT=42	,that EVAL=37	,too=66
,too VALUE=34	,too VALUE ,=34	,wait=34	,we=-35	,went=43	,who=-39	,will=-61	,you=52
^ACT=-40	^ATTY ,=40	^ATTY REGARD=-34	^ATTY SAY NUM=35	^ATTY _=40	^ATTY going=-34	^ATTY going to=-34	^ATTY has not=-52
^ATTY is SAY=-54	^ATTY is _=67	^ATTY wants=-69	^ATTY wants _=-34	^ATTY would=-56	^ATTY would like=-91	^DECIDER=-122	^DECIDER SAY=-58
^DO=50	^DO NAME=51	^DO NAME PAPER=44	^DO PAPER=36	^DO him=-51	^DO him ATTY=-41	^DO what=-38	^LAW=-35
^MODAL=51	^NAME=-77	^NAME SAY=-45	^NAME SAY ATTY=-59	^NAME SAY _=47	^NAME SAY go=36	^NAME SAY her=-35	^NAME SAY she=-76
^OF=51	^QUESTION=-71	^SAY=-99	^SAY NAME ,=44	^SAY NAME that=-37	^SAY _=-76	^SAY _ no=-38	^SAY _ that=-77
^SAY _ what=44	^SAY her ATTY=34	^SAY him=82	^SAY to=38	^SELF=38	^TELL NAME=-49	^TELL NAME ,=-56	^TITLED ATTY=35
^TITLED ATTY to=35	^TITLED SAY=-48	^TITLED SAY he=-51	^TITLED _=-39	^WONDER=-78	^YOU=-82	^_ ATTY=63	^_ INITIALS=35
^_ NAME=57	^_ NAME ,=65	^_ SAY=-35	^_ _=-49	^_ has=42	^_ has been=42	^_ to=80	^_ to ATTY=45
^_ to NAME=42	^_ was=51	^_ was SAY=55	^according=80	^as=75	^atty=-41	^boss=37	^called=79
^d=60	^do=-51	^do not=-39	^explained=69	^he=-44	^he does=43	^he does not=43	^i DO=91
^i SAY=-87	^i SAY that=-63	^i TIME MODAL=35	^i let=-53	^if=38	^in=40	^le=-38	^left=36
^let her=38	^let her DO=38	^mentioned=34	^my=39	^my OTHERS SAY=38	^name=-77	^on=55	^on WONDER=42
^on WONDER of=42	^per=92	^please=-72	^said=-62	^says=-46	^she=44	^she SAY=38	^she is=35
^texted=-42	^told=-126	^whether=-43	^will=66	^will SAY=54	^you=-49	a:> #=63	a:> ACT=90
a:> ATTY=43	a:> BILL=63	a:> DECIDER=93	a:> DO=83	a:> END=45	a:> EVAL=116	a:> FACT=69	a:> HEDGE=83
a:> LAW=81	a:> MODAL=57	a:> NEG=297	a:> OTHERS=185	a:> PAPER=-89	a:> PLACE=-57	a:> REGARD=92	a:> SAY=109
a:> TIME=-131	a:> VALUE=69	a:> WONDER=34	a:> YOU=127	a:^ of=34	a:client of=45	a:for is=-65	a:from is=103
a:her is=90	a:her of=-59	a:him is=47	a:is ,=146	a:is DO law1 day1=-39	a:is MODAL law0 day0=-48	a:is MODAL law1 day0=-98	a:is MODAL law1 day1=-34
a:is OTHERS law1 day0=49	a:is REGARD law1 day1=47	a:is REGARD law2 day1=58	a:is SAY law0 day0=83	a:is SAY law0 day1=-60	a:is SAY law0 day2=-100	a:is SAY law1 day0=37	a:is SAY law1 day1=75
a:is SAY law2 day0=51	a:is TELL law0 day0=35	a:is TELL law0 day2=-66	a:is WONDER law2 day1=-47	a:is can=-79	a:is checked=43	a:is checks=-38	a:is he=-35
a:is introduced=-47	a:is is=41	a:is law0 day0=-218	a:is law0 day1=-44	a:is law0 day2=-71	a:is law0 day3=-62	a:is law1 day0=123	a:is law1 day1=81
a:is law1 day2=35	a:is law2 day0=58	a:is law2 day1=54	a:is put=38	a:is received=-35	a:is said=-55	a:is she=48	a:is suggests=47
a:is told1=-78	a:is will=-105	a:not is=-46	a:of SAY law0 day2=36	a:of evaluation=38	a:of ext=-41	a:of extension=-45	a:of going=-34
a:of law2 day1=39	a:of told1=104	a:of yes=42	a:only is=-58	a:per is=77	a:thinks is=-35	a:titled is=35	a:told is=-132
a:told of=34	b:# NAME=36	b:# TIME=-104	b:# _=-102	b:# as=34	b:# to=97	b:, \"=40	b:, ACT=64
b:, MEET=-35	b:, do=39	b:, i=-83	b:, not=-37	b:, that=74	b:, too=34	b:, who=-39	b:ACT ,=-155
b:ACT OTHERS=-52	b:ACT PAPER=58	b:ACT that=-56	b:ACT was=34	b:ATTY ,=147	b:ATTY END=-54	b:ATTY PAPER=-58	b:ATTY SAY=181
b:ATTY VALUE=34	b:ATTY _=59	b:ATTY can=-79	b:ATTY going=-34	b:ATTY he=-35	b:ATTY is=54	b:ATTY to=37	b:ATTY will=-96
b:BILL from=39	b:BILL is=-36	b:BILL to=56	b:DECIDER DO=-47	b:DECIDER MEET=36	b:DECIDER NAME=-68	b:DECIDER PAPER=-47	b:DECIDER SAY=-68
b:DECIDER _=-37	b:DECIDER will=47	b:DO ,=-58	b:DO ACT=38	b:DO DECIDER=-48	b:DO DO=78	b:DO FACT=130	b:DO NAME=41
b:DO PAPER=-40	b:DO PLACE=-38	b:DO SAY=-39	b:DO about=-44	b:DO all=43	b:DO at=-34	b:DO her=-64	b:DO his=-52
b:DO off=54	b:DO this=35	b:DO to=-47	b:DO what=-64	b:DO you=-52	b:DO your=42	b:END END=-45	b:END _=34
b:END at=34	b:EVAL and=-35	b:FACT TIME=35	b:FACT _=-46	b:INITIALS SAY=39	b:LAW MEET=-65	b:LAW is=34	b:MEET ,=53
b:MEET at=-51	b:MEET is=-99	b:NAME ,=74	b:NAME ACT=38	b:NAME DO=-34	b:NAME NAME=-38	b:NAME PAPER=42	b:NAME SAY=118
b:NAME TIME=53	b:NAME VALUE=41	b:NAME is=53	b:NAME to=-35	b:NAME wants=41	b:NAME would=43	b:NUM TIME=39	b:NUM is=42
b:OTHERS REGARD=56	b:OTHERS SAY=-37	b:OTHERS TIME=40	b:OTHERS _=-36	b:PAPER LAW=-37	b:PAPER _=-35	b:PAPER from=-42	b:PAPER i=36
b:PAPER of=-64	b:PAPER on=-75	b:PLACE _=61	b:PLACE it=38	b:REGARD DECIDER=44	b:REGARD off=-52	b:SAY #=-40	b:SAY ATTY=-77
b:SAY DECIDER=41	b:SAY KIND=-48	b:SAY NAME=-51	b:SAY NUM=41	b:SAY OTHERS=45	b:SAY VALUE=-43	b:SAY _=85	b:SAY by=61
b:SAY for=50	b:SAY go=62	b:SAY her=-76	b:SAY him=153	b:SAY i=-84	b:SAY if=-52	b:SAY is=65	b:SAY it=95
b:SAY of=66	b:SAY she=-80	b:SAY that=38	b:SAY we=68	b:SAY you=130	b:TELL ,=38	b:TELL NAME=-49	b:TELL it=-48
b:THEIRATTY SAY=-50	b:TIME ,=-111	b:TIME MEET=56	b:TIME MODAL=35	b:TIME PAPER=55	b:TIME TIME=46	b:TIME _=83	b:TIME i=57
b:TIME it=-35	b:TIME not=-42	b:TIME what=39	b:TIME you=-34	b:TITLED ATTY=37	b:TITLED and=-44	b:TITLED is=79	b:VALUE ,=83
b:VALUE TIME=-50	b:VALUE VALUE=43	b:VALUE is=-38	b:VALUE on=41	b:WONDER of=50	b:_ #=81	b:_ ,=-72	b:_ ACT=63
b:_ ATTY=98	b:_ BILL=37	b:_ DO=-82	b:_ END=-61	b:_ EVAL=36	b:_ INITIALS=35	b:_ TELL=-58	b:_ TIME=-54
b:_ TITLED=57	b:_ VALUE=35	b:_ WONDER=51	b:_ _=-177	b:_ about=52	b:_ and=73	b:_ as=45	b:_ for=-100
b:_ from=48	b:_ had=-59	b:_ has=52	b:_ him=-56	b:_ i=-40	b:_ lets=43	b:_ of=-71	b:_ off=39
b:_ on=62	b:_ so=48	b:_ to=-39	b:_ up=54	b:_ wants=-37	b:_ was=69	b:_ what=46	b:_ you=-84
b:about MEET=36	b:about _=74	b:about that=-46	b:and her=34	b:and i=82	b:and that=-89	b:and will=-48	b:as LAW=34
b:at NUM=-64	b:at _=-39	b:be ACT=44	b:be _=-46	b:been SAY=54	b:been _=-34	b:by TITLED=38	b:can MEET=35
b:can SAY=-35	b:can be=40	b:can not=-100	b:could _=59	b:does not=77	b:for ATTY=-55	b:from ATTY=95	b:from FACT=-45
b:from NAME=64	b:from TITLED=42	b:from _=-43	b:get _=34	b:get him=-38	b:go _=66	b:go over=-55	b:go to=51
b:got _=-41	b:had DO=-36	b:has not=-107	b:have PAPER=-53	b:have him=34	b:he DO=-49	b:he could=50	b:he does=43
b:he is=-42	b:he should=45	b:he wants=-62	b:he will=-53	b:her DO=92	b:her MEET=-39	b:her OTHERS=-59	b:her PAPER=-35
b:her i=-45	b:him ACT=38	b:him in=-36	b:his _=-83	b:i DO=117	b:i _=49	b:i can=-60	b:i could=-59
b:i do=-44	b:i would=-140	b:if you=-41	b:in NAME=-80	b:in TIME=-42	b:in _=-64	b:is NAME=-52	b:is VALUE=-48
b:is in=-56	b:is not=58	b:is on=-52	b:is that=101	b:is to=96	b:is with=-48	b:it ,=64	b:it _=36
b:it at=34	b:let _=-35	b:let her=51	b:lets her=43	b:like _=-52	b:like to=-36	b:make SAY=-36	b:must DO=-43
b:not ATTY=-46	b:not DO=-51	b:not REGARD=-49	b:not SAY=-110	b:not WONDER=42	b:not _=109	b:not go=59	b:of ACT=-110
b:of OTHERS=-46	b:of _=40	b:off DO=-34	b:off on=54	b:on PAPER=-34	b:on TIME=-92	b:on WONDER=42	b:on her=35
b:only ATTY=-58	b:she DO=-57	b:she LAW=44	b:she REGARD=-43	b:she SAY=51	b:she is=42	b:she should=-77	b:she was=-57
b:she will=-41	b:she would=54	b:should DO=48	b:so _=44	b:take VALUE=-38	b:take it=39	b:that ,=36	b:that EVAL=37
b:that NAME=43	b:that PAPER=57	b:that _=-43	b:that he=39	b:that her=-40	b:that is=-71	b:that it=37	b:that she=-60
b:that you=107	b:their VALUE=44	b:to BILL=36	b:to DECIDER=-65	b:to DO=-48	b:to EVAL=-51	b:to MEET=103	b:to NAME=83
b:to PLACE=74	b:to SAY=61	b:to TITLED=-55	b:to have=-53	b:to let=69	b:to make=-36	b:to take=-37	b:too VALUE=46
b:up _=42	b:up to=46	b:want you=47	b:wants _=-75	b:wants her=38	b:wants to=-136	b:was SAY=71	b:was _=-84
b:was to=39	b:we get=36	b:we should=37	b:what she=34	b:will ACT=-61	b:will MEET=-52	b:will _=58	b:will be=-43
b:will not=54	b:with TITLED=-35	b:with _=36	b:with him=-43	b:would ACT=79	b:would _=-42	b:would get=-35	b:would have=73
b:would like=-119	b:would not=65	b:you DO=136	b:you SAY=-59	b:you TIME=-35	b:you _=-40	b:you are=34	b:you can=55
b:you have=35	b:you is=62	b:you should=79	b:your END=38	bias=-203	c:#=-82	c:#money=-78	c:ACT=49
c:BILL=36	c:DECIDER=-77	c:DO=-159	c:EVAL=55	c:FACT=-76	c:HEDGE=59	c:KIND=-52	c:LAW=99
c:MEET=-42	c:NEG=164	c:OF=187	c:OTHERS=-179	c:PAPER=-166	c:PLACE=-47	c:QUESTION=-111	c:SELF=106
c:THEIRATTY=-122	c:TIME=-104	c:WONDER=-62	f:asks=-150	f:asks DO=-46	f:asks PAPER=-46	f:asks TIME=-48	f:asks day0=-37
f:asks day1=-52	f:asks day2=-60	f:asks law0=-106	f:asks law0 day1=-58	f:law0 day0=-110	f:law0 day1=-76	f:law0 day2=-125	f:law1 day1=50
f:law1 day3=-83	f:law2 day0=34	f:law2 day1=-54	f:law3 day0=58	f:law3 day1=34	f:says=-133	f:says ACT=72	f:says BILL=48
f:says DECIDER=-61	f:says DO=-113	f:says END=40	f:says EVAL=53	f:says HEDGE=66	f:says KIND=-52	f:says LAW=106	f:says PAPER=-120
f:says PLACE=-47	f:says TIME=-56	f:says day2=-38	f:says day3=-92	f:says law0=-214	f:says law0 day0=-77	f:says law0 day2=-107	f:says law1 day1=43
f:says law1 day2=35	f:says law1 day3=-57	f:says law2 day0=34	f:says law2 day1=-54	f:says law3=88	f:says law3 day0=48	f:says law3 day1=34	g:> #=71
g:> ACT=122	g:> ATTY=-103	g:> DECIDER=173	g:> DO=175	g:> END=181	g:> FACT=36	g:> HEDGE=71	g:> KIND=-81
g:> LAW=68	g:> MEET=-59	g:> MODAL=153	g:> NEG=319	g:> OTHERS=53	g:> PAPER=-120	g:> PLACE=-83	g:> REGARD=-150
g:> SELF=45	g:> TELL=89	g:> TIME=-70	g:> VALUE=144	g:> YOU=51	g:>1 #=36	g:>1 ,=69	g:>1 against=43
g:>1 agreement=-47	g:>1 ahead=62	g:>1 and=-60	g:>1 atty=-83	g:>1 bench=37	g:>1 bring=-60	g:>1 brother=-37	g:>1 calls=-42
g:>1 can=41	g:>1 case=55	g:>1 check=-40	g:>1 could=70	g:>1 counsel=35	g:>1 couple=35	g:>1 for=56	g:>1 get=66
g:>1 go=55	g:>1 have=38	g:>1 he=-39	g:>1 her=-68	g:>1 hold=35	g:>1 if=-42	g:>1 insult=39	g:>1 it=180
g:>1 judge=40	g:>1 jury=42	g:>1 keep=65	g:>1 like=-115	g:>1 meet=-53	g:>1 meeting=-42	g:>1 move=-34	g:>1 name=-94
g:>1 names=-57	g:>1 not=88	g:>1 odds=40	g:>1 of=-63	g:>1 offer=44	g:>1 on=36	g:>1 other=39	g:>1 out=35
g:>1 pm=-40	g:>1 policy=-47	g:>1 prefer=43	g:>1 recommend=35	g:>1 say=-63	g:>1 settle=50	g:>1 settlement=-39	g:>1 side=39
g:>1 so=36	g:>1 stop=94	g:>1 take=44	g:>1 they=36	g:>1 thumbs=36	g:>1 to=122	g:>1 too=38	g:>1 trial=39
g:>1 truck=42	g:>1 we=53	g:>1 which=39	g:>1 will=52	g:>1 yes=87	g:>1 you=114	g:ATTY SAY=403	g:ATTY advised=98
g:ATTY agrees=34	g:ATTY answer=-72	g:ATTY approved=-55	g:ATTY called=-124	g:ATTY checked=47	g:ATTY decided=-59	g:ATTY dropped=-34	g:ATTY explain=-51
g:ATTY figures=43	g:ATTY gave=35	g:ATTY mentioned=-70	g:ATTY preference=40	g:ATTY put=48	g:ATTY puts=34	g:ATTY read=-48	g:ATTY rest law0 day0=202
g:ATTY rest law0 day1=98	g:ATTY rest law0 day2=-120	g:ATTY rest law0 day3=-69	g:ATTY rest law1 day0=61	g:ATTY rest law2 day0=148	g:ATTY rest law3 day1=44	g:ATTY says=85	g:ATTY suggests=47
g:ATTY wanted=-39	g:advised rest law0 day1=40	g:answer rest law0 day0=-73	g:boss SAY=92	g:called rest law0 day0=-169	g:certain rest law0 day1=36	g:certain rest law1 day1=-36	g:checked rest law0 day0=47
g:dropped rest law0 day1=-34	g:mentioned rest law1 day0=-51	g:put rest law2 day0=35	g:puts rest law0 day0=56	g:read rest law1 day0=-52	g:said rest law0 day0=71	g:said rest law0 day1=-48	g:said rest law0 day2=-84
g:said rest law2 day1=48	g:says rest law0 day0=62	g:says rest law0 day1=74	g:set rest law1 day1=-41	g:signed rest law0 day0=-38	g:signed rest law0 day2=-37	g:suggests rest law0 day2=35	g:they rest law0 day0=-73
g:they rest law0 day1=72	g:they rest law2 day1=46	g:they said=-39	g:they says=76	g:they signed=-37	g:they thinks=38	g:they told=-38	g:they would=36
g:thinks rest law0 day1=-40	g:thinks rest law2 day0=40	g:told rest law1 day0=-73	g:wanted rest law0 day1=-41	g:wants rest law2 day1=-47	g:would rest law0 day0=-39	g:would rest law1 day1=-39	k:\" SAY=64
k:# #=68	k:# FACT=-40	k:# _=34	k:, ,=-103	k:, ACT=48	k:, DECIDER=47	k:, EVAL=66	k:, LAW=35
k:, NAME=-43	k:, OTHERS=70	k:, PLACE=-36	k:, REGARD=77	k:, SAY=151	k:, TELL=-49	k:, TIME=-34	k:, VALUE=47
k:, _=-60	k:, do=39	k:, for=-37	k:, i=-42	k:, not=86	k:, of=35	k:, will=-55	k:, with=50
k:, you=43	k:ACT #=36	k:ACT ,=47	k:ACT ATTY=-68	k:ACT DO=-107	k:ACT SAY=-48	k:ACT TELL=-97	k:ACT TITLED=-37
k:ACT VALUE=39	k:ACT _=-41	k:ACT and=73	k:ACT had=-36	k:ACT has=-40	k:ACT her=41	k:ACT is=35	k:ACT to=-60
k:ACT us=-36	k:ACT was=42	k:ACT you=35	k:ATTY #=49	k:ATTY ACT=-80	k:ATTY ATTY=37	k:ATTY EVAL=51	k:ATTY FACT=34
k:ATTY LAW=72	k:ATTY MEET=69	k:ATTY NAME=-36	k:ATTY OTHERS=-43	k:ATTY SAY=-44	k:ATTY VALUE=-42	k:ATTY WONDER=52	k:ATTY _=178
k:ATTY and=-63	k:ATTY as=36	k:ATTY can=65	k:ATTY could=44	k:ATTY he=53	k:ATTY her=63	k:ATTY him=-37	k:ATTY in=-41
k:ATTY is=34	k:ATTY it=62	k:ATTY lets=36	k:ATTY like=-79	k:ATTY not=80	k:ATTY off=34	k:ATTY so=36	k:ATTY too=35
k:ATTY wants=-61	k:ATTY with=-43	k:ATTY you=113	k:BILL NUM=-36	k:BILL PAPER=-35	k:BILL VALUE=-42	k:BILL in=36	k:BILL to=39
k:BILL with=36	k:DECIDER #=-52	k:DECIDER ,=-103	k:DECIDER DECIDER=-38	k:DECIDER DO=43	k:DECIDER NAME=-59	k:DECIDER REGARD=-43	k:DECIDER TIME=-34
k:DECIDER her=56	k:DECIDER not=-37	k:DO #=-129	k:DO ATTY=-85	k:DO DECIDER=-54	k:DO DO=-36	k:DO NAME=-50	k:DO SAY=130
k:DO TIME=34	k:DO TITLED=-41	k:DO and=74	k:DO at=-73	k:DO had=-34	k:DO he=67	k:DO in=-46	k:DO not=81
k:DO of=-87	k:DO on=55	k:DO that=34	k:DO to=-126	k:DO up=84	k:DO with=-90	k:DR _=-42	k:END ,=-38
k:END MEET=40	k:END _=86	k:END is=-48	k:END she=-38	k:END to=44	k:EVAL ATTY=-37	k:EVAL _=58	k:EVAL to=37
k:EVAL will=-47	k:FACT ACT=-34	k:FACT NAME=-37	k:FACT _=-56	k:HEDGE DECIDER=39	k:HEDGE MEET=-36	k:HEDGE PAPER=39	k:HEDGE _=43
k:KIND KIND=-35	k:KIND _=-83	k:LAW SAY=-78	k:LAW and=35	k:LAW for=-73	k:LAW to=-34	k:LAW was=-45	k:LAW you=-36
k:MEET ,=-54	k:MEET ATTY=-47	k:MEET DO=-40	k:MEET MEET=-57	k:MEET NUM=-57	k:MEET TIME=-61	k:MEET _=-60	k:MEET at=-61
k:MEET be=-34	k:MEET have=45	k:MEET our=-36	k:MEET she=-39	k:MEET that=60	k:NAME ,=71	k:NAME ATTY=-43	k:NAME DECIDER=79
k:NAME END=-49	k:NAME KIND=-50	k:NAME LAW=59	k:NAME OTHERS=-91	k:NAME PAPER=-67	k:NAME SAY=64	k:NAME as=-34	k:NAME could=47
k:NAME her=104	k:NAME i=67	k:NAME it=58	k:NAME no=53	k:NAME of=-59	k:NAME she=-34	k:NAME should=-39	k:NAME take=34
k:NAME that=41	k:NAME to=48	k:NAME wants=-43	k:NAME we=43	k:NAME what=52	k:NAME would=81	k:NUM ,=70	k:NUM SAY=-42
k:NUM _=48	k:OTHERS ,=-37	k:OTHERS NAME=-89	k:OTHERS _=-37	k:OTHERS her=-37	k:OTHERS is=-64	k:OTHERS should=-37	k:OTHERS take=-47
k:PAPER ,=37	k:PAPER ATTY=58	k:PAPER DECIDER=-36	k:PAPER PAPER=-90	k:PAPER SAY=38	k:PAPER and=-40	k:PAPER be=38	k:PAPER can=36
k:PAPER have=44	k:PAPER him=68	k:PAPER is=35	k:PAPER out=-35	k:PAPER that=54	k:PAPER to=-64	k:PAPER too=-37	k:PAPER would=46
k:PLACE #=56	k:PLACE _=38	k:REGARD #=34	k:REGARD ,=-57	k:REGARD DO=-34	k:REGARD TIME=-36	k:REGARD and=35	k:REGARD as=36
k:REGARD her=44	k:REGARD it=-57	k:SAY #=60	k:SAY ,=76	k:SAY ACT=128	k:SAY ATTY=97	k:SAY DO=37	k:SAY EVAL=103
k:SAY KIND=-124	k:SAY LAW=112	k:SAY MEET=-37	k:SAY OTHERS=-47	k:SAY SAY=65	k:SAY TIME=-40	k:SAY TITLED=76	k:SAY _=156
k:SAY and=-84	k:SAY could=57	k:SAY do=38	k:SAY for=-36	k:SAY go=52	k:SAY have=-36	k:SAY he=-48	k:SAY her=-35
k:SAY his=-67	k:SAY i=-172	k:SAY if=-34	k:SAY in=-65	k:SAY is=-151	k:SAY must=-43	k:SAY no=63	k:SAY only=-45
k:SAY take=-38	k:SAY too=59	k:SAY up=42	k:SAY was=-38	k:SAY what=114	k:TELL ,=-35	k:TELL SAY=66	k:TELL TIME=37
k:TIME ,=102	k:TIME ATTY=85	k:TIME DO=41	k:TIME INITIALS=38	k:TIME MEET=-41	k:TIME OTHERS=50	k:TIME SAY=77	k:TIME WONDER=37
k:TIME _=-71	k:TIME has=-42	k:TIME is=88	k:TIME out=-37	k:TIME to=56	k:TIME was=-36	k:TITLED ,=46	k:TITLED ATTY=36
k:TITLED LAW=56	k:TITLED VALUE=37	k:TITLED _=-56	k:TITLED her=36	k:TITLED it=37	k:TITLED make=-36	k:TITLED me=52	k:TITLED no=-34
k:TITLED not=74	k:TITLED on=-41	k:TITLED that=83	k:TITLED up=36	k:TITLED was=36	k:TITLED you=54	k:VALUE #=90	k:VALUE ,=67
k:VALUE ATTY=-47	k:VALUE TIME=-37	k:VALUE _=83	k:VALUE and=-49	k:VALUE her=-34	k:VALUE i=-65	k:VALUE is=-34	k:VALUE it=-43
k:VALUE she=49	k:VALUE that=-42	k:VALUE too=40	k:VALUE with=-47	k:WONDER LAW=-58	k:WONDER PAPER=45	k:WONDER _=67	k:WONDER i=44
k:WONDER to=-48	k:_ #=-43	k:_ #money=-50	k:_ ,=-96	k:_ ?=-42	k:_ ATTY=-80	k:_ BILL=70	k:_ DECIDER=-85
k:_ DR=34	k:_ FACT=-59	k:_ HEDGE=-34	k:_ LAW=99	k:_ MEET=-43	k:_ REGARD=39	k:_ SAY=116	k:_ TELL=45
k:_ THEIRATTY=-39	k:_ TIME=-111	k:_ TITLED=-109	k:_ _=55	k:_ about=55	k:_ at=38	k:_ because=-53	k:_ for=-63
k:_ he=-50	k:_ her=55	k:_ how=-35	k:_ in=-64	k:_ it=-74	k:_ lets=43	k:_ may=-56	k:_ no=92
k:_ not=134	k:_ of=-36	k:_ off=-34	k:_ out=-57	k:_ should=43	k:_ so=-40	k:_ that=58	k:_ them=-35
k:_ this=53	k:_ to=66	k:_ us=-36	k:_ was=-68	k:_ why=45	k:_ you=-37	k:about SAY=-45	k:about VALUE=34
k:about he=38	k:about too=34	k:all SAY=-40	k:and ACT=-47	k:and DO=-66	k:and LAW=35	k:and MEET=-80	k:and SAY=78
k:and about=-44	k:and at=-34	k:and for=-34	k:and him=43	k:and i=-57	k:and is=-35	k:and it=-72	k:and not=36
k:and that=45	k:and up=40	k:and was=46	k:and will=-37	k:and would=-97	k:are DO=37	k:as ,=45	k:at ,=-54
k:at _=-41	k:at and=45	k:be TIME=-68	k:be let=41	k:be to=-51	k:been ,=38	k:by SAY=46	k:by that=40
k:by you=38	k:can ,=-43	k:can ACT=45	k:can ATTY=-36	k:can SAY=-72	k:can about=-35	k:can him=46	k:can if=-43
k:can out=43	k:could and=-36	k:do ATTY=-59	k:do _=55	k:does DO=34	k:does PAPER=-35	k:does want=38	k:does you=72
k:every _=-55	k:for SAY=41	k:from ,=82	k:from MEET=-37	k:from is=54	k:from that=89	k:from to=34	k:get MEET=-38
k:go MEET=34	k:go _=49	k:go on=43	k:go with=-43	k:going DO=-51	k:going MEET=35	k:going NAME=35	k:going SAY=53
k:going _=47	k:going at=-51	k:going you=-51	k:got _=63	k:had _=38	k:had could=55	k:had he=55	k:had us=-41
k:has ACT=-52	k:has BILL=-37	k:has REGARD=-35	k:has at=-37	k:has it=-38	k:have ACT=52	k:have DO=35	k:have _=56
k:he ACT=-41	k:he EVAL=-38	k:he _=-124	k:he to=-131	k:he want=43	k:he you=49	k:her ,=43	k:her DECIDER=44
k:her MEET=55	k:her NAME=45	k:her PAPER=-54	k:her PLACE=46	k:her REGARD=58	k:her TIME=51	k:her VALUE=-76	k:her and=50
k:her had=-36	k:her her=-38	k:her it=87	k:her off=52	k:her on=40	k:her take=-37	k:her to=-39	k:her we=54
k:him #=-39	k:him ,=-40	k:him DO=-68	k:him VALUE=34	k:him WONDER=34	k:him going=35	k:him is=44	k:him must=-43
k:him to=59	k:i ,=-57	k:i ATTY=42	k:i DO=-146	k:i HEDGE=-58	k:i MEET=-41	k:i _=79	k:i get=-76
k:i him=72	k:i i=-85	k:i it=-59	k:i not=-183	k:i on=35	k:i that=-113	k:i this=36	k:i with=51
k:i would=-58	k:if EVAL=-41	k:if were=37	k:in DO=-64	k:in MEET=35	k:in TIME=-49	k:in she=-36	k:is #=-78
k:is ACT=38	k:is ATTY=-37	k:is DO=71	k:is END=76	k:is MEET=-56	k:is SAY=116	k:is TIME=-37	k:is _=52
k:is and=-131	k:is by=37	k:is get=40	k:is going=48	k:is him=37	k:is is=-35	k:is their=-36	k:it ,=46
k:it ACT=37	k:it LAW=39	k:it _=-80	k:it by=36	k:it to=34	k:let ATTY=49	k:let NUM=35	k:let go=34
k:lets TIME=86	k:lets _=55	k:like FACT=-51	k:like OTHERS=-52	k:like _=-55	k:like from=-41	k:like of=-68	k:make ACT=-36
k:make her=-36	k:make that=-36	k:may DO=-43	k:me PAPER=-52	k:me she=-41	k:me that=68	k:me you=35	k:must ,=-43
k:must _=-47	k:my SAY=38	k:no TIME=-41	k:no _=121	k:no and=-34	k:no to=71	k:not ,=-72	k:not ATTY=-77
k:not DO=43	k:not END=50	k:not MEET=40	k:not SAY=-52	k:not TIME=-49	k:not _=111	k:not has=-48	k:not to=130
k:not what=-35	k:of ,=53	k:of ACT=96	k:of OTHERS=-45	k:of that=48	k:of to=71	k:off _=95	k:off her=42
k:on ,=65	k:on LAW=35	k:on MEET=-41	k:on SAY=70	k:on TIME=50	k:on VALUE=38	k:on _=76	k:on of=42
k:on that=36	k:only SAY=-46	k:only can=-74	k:our LAW=40	k:our VALUE=51	k:out _=-47	k:over _=37	k:over with=-54
k:she ,=-39	k:she DO=35	k:she FACT=-37	k:she LAW=41	k:she PAPER=-42	k:she SAY=36	k:she VALUE=46	k:she _=-111
k:she about=54	k:she her=-44	k:she it=49	k:she you=55	k:should TELL=-51	k:should _=-36	k:should to=44	k:so _=44
k:that ACT=-54	k:that EVAL=50	k:that LAW=50	k:that NAME=49	k:that PLACE=79	k:that SAY=47	k:that TIME=-42	k:that and=-53
k:that be=53	k:that can=37	k:that for=-39	k:that had=-70	k:that have=61	k:that i=-43	k:that out=36	k:that she=36
k:that should=75	k:that to=94	k:that would=65	k:them END=-38	k:them TIME=38	k:this SAY=49	k:this and=37	k:to ,=40
k:to ACT=85	k:to ATTY=-52	k:to BILL=44	k:to FACT=-44	k:to KIND=64	k:to LAW=-49	k:to MEET=-64	k:to OTHERS=67
k:to REGARD=40	k:to SAY=-108	k:to TELL=47	k:to TIME=76	k:to VALUE=-34	k:to at=-60	k:to by=-35	k:to go=47
k:to in=36	k:to is=135	k:to it=79	k:to lets=55	k:to off=39	k:to out=-63	k:to that=65	k:to was=35
k:to you=-45	k:too ,=34	k:too DO=34	k:up BILL=36	k:up _=60	k:up to=36	k:want DO=47	k:want MEET=43
k:want to=51	k:wants ACT=-81	k:wants DO=-75	k:wants OTHERS=-48	k:wants PAPER=-56	k:wants PLACE=49	k:wants it=52	k:wants of=-66
k:wants off=37	k:was ,=52	k:was DO=91	k:was PLACE=62	k:was SAY=50	k:was TIME=-42	k:was _=-45	k:was for=-36
k:was i=46	k:was that=45	k:was to=-36	k:we ACT=52	k:we PAPER=-36	k:we be=37	k:we not=40	k:what SAY=34
k:what _=38	k:what had=39	k:whether is=-43	k:will FACT=49	k:will about=-35	k:will it=-59	k:will you=-50	k:with ATTY=35
k:with DO=-47	k:with OTHERS=34	k:with TIME=-75	k:with _=35	k:with can=45	k:with in=-34	k:would ACT=36	k:would ATTY=-45
k:would DO=35	k:would FACT=64	k:would MEET=-35	k:would PAPER=-42	k:would TIME=-46	k:would about=47	k:would go=36	k:would him=-57
k:would it=43	k:would of=-68	k:you ACT=89	k:you ATTY=-43	k:you DECIDER=-43	k:you DO=38	k:you EVAL=36	k:you KIND=56
k:you LAW=36	k:you MEET=48	k:you PAPER=-50	k:you _=110	k:you have=-34	k:you i=-35	k:you it=-59	k:you out=36
k:you that=45	k:you to=74	k:you will=-41	k:you your=41	k:your END=48	k:your _=-44	m:ACT law1 day1=57	m:ATTY law0 day0=36
m:ATTY law0 day1=60	m:ATTY law0 day3=-53	m:ATTY law2 day0=37	m:DO law0 day1=-49	m:DO law1 day1=72	m:DO law1 day2=-38	m:NAME law0 day0=72	m:NAME law0 day1=71
m:NAME law0 day2=-34	m:NAME law1 day0=-97	m:NEG law0 day0=-45	m:OTHERS law0 day0=-39	m:QUESTION law1 day0=-39	m:SAY law0 day1=-44	m:SAY law0 day2=-126	m:SAY law1 day0=133
m:SAY law2 day0=-59	m:TELL law0 day0=-37	m:TITLED law0 day1=53	m:TITLED law0 day2=-53	m:bare law0 day0=114	m:bare law0 day1=-138	m:bare law0 day2=-117	m:bare law1 day2=-100
m:bare law2 day0=49	m:from law0 day0=46	m:i law0 day3=-132	m:on law0 day2=42	m:please law1 day2=-50	m:so law0 day0=37	m:that law0 day1=35	m:that law1 day1=47
m:they law0 day0=115	m:they law0 day1=59	m:they law0 day3=69	m:too law1 day0=34	n:form=391	n:named before=66	p:ACT DECIDER=-43	p:ACT DO=-52
p:ACT EVAL=43	p:ACT FACT=-36	p:ACT KIND=-41	p:ACT LAW=-58	p:ACT NAME=50	p:ACT NUM=42	p:ACT OTHERS=48	p:ACT QUESTION=-55
p:ACT REGARD=55	p:ACT SELF=75	p:ACT TELL=140	p:ACT THEIRATTY=-48	p:ACT TIME=46	p:ACT VALUE=87	p:ACT YOU=66	p:ATTY BILL=82
p:ATTY DECIDER=50	p:ATTY DO=-56	p:ATTY EVAL=61	p:ATTY NAME=-90	p:ATTY NEG=85	p:ATTY OTHERS=62	p:ATTY QUESTION=-75	p:ATTY SAY=-91
p:ATTY SELF=50	p:ATTY TELL=44	p:ATTY TIME=-57	p:ATTY TITLED=62	p:ATTY WONDER=-57	p:ATTY YOU=-41	p:BILL DO=39	p:BILL OTHERS=104
p:BILL PLACE=39	p:BILL TELL=53	p:BILL TIME=-49	p:BILL VALUE=-46	p:BILL YOU=35	p:DECIDER HEDGE=41	p:DECIDER MEET=91	p:DECIDER MODAL=83
p:DECIDER NAME=61	p:DECIDER NEG=36	p:DECIDER OTHERS=-83	p:DECIDER PAPER=-38	p:DECIDER REGARD=86	p:DECIDER TELL=-37	p:DECIDER TIME=-56	p:DECIDER TITLED=-45
p:DECIDER YOU=-48	p:DO EVAL=135	p:DO FACT=78	p:DO LAW=-38	p:DO MEET=-126	p:DO MODAL=152	p:DO NAME=49	p:DO NEG=84
p:DO PAPER=-35	p:DO PLACE=-70	p:DO QUESTION=-122	p:DO REGARD=-101	p:DO SAY=-113	p:DO SELF=-69	p:DO TELL=84	p:DO THEIRATTY=-58
p:DO WONDER=-45	p:END HEDGE=73	p:END LAW=50	p:END NEG=111	p:END SAY=61	p:END YOU=48	p:EVAL MEET=-82	p:EVAL MODAL=-41
p:EVAL OTHERS=45	p:EVAL PAPER=82	p:EVAL PLACE=-86	p:EVAL SELF=78	p:EVAL TELL=45	p:EVAL TIME=40	p:EVAL VALUE=36	p:FACT NAME=-53
p:FACT OTHERS=-84	p:FACT PAPER=49	p:FACT QUESTION=-50	p:FACT REGARD=37	p:FACT SAY=46	p:FACT SELF=-38	p:FACT TIME=48	p:FACT VALUE=52
p:FACT WONDER=43	p:HEDGE LAW=49	p:HEDGE OTHERS=34	p:HEDGE SAY=59	p:HEDGE TELL=65	p:HEDGE TITLED=41	p:HEDGE VALUE=-38	p:HEDGE WONDER=38
p:INITIALS OTHERS=61	p:KIND MODAL=-42	p:KIND NAME=-38	p:KIND SAY=-91	p:KIND TELL=-48	p:KIND TIME=54	p:KIND YOU=38	p:LAW MEET=-75
p:LAW MODAL=-57	p:LAW NAME=46	p:LAW NEG=58	p:LAW OTHERS=78	p:LAW PLACE=-102	p:LAW REGARD=73	p:LAW SELF=73	p:LAW TELL=139
p:LAW THEIRATTY=-34	p:LAW TITLED=122	p:LAW VALUE=45	p:LAW WONDER=-125	p:LAW YOU=-55	p:MEET MODAL=-41	p:MEET NAME=67	p:MEET NUM=-49
p:MEET OTHERS=57	p:MEET PLACE=-188	p:MEET REGARD=143	p:MEET SAY=-48	p:MEET SELF=34	p:MEET TELL=-102	p:MEET TIME=-92	p:MEET WONDER=-66
p:MEET YOU=-46	p:MODAL NAME=37	p:MODAL NEG=-79	p:MODAL OTHERS=-35	p:MODAL PAPER=53	p:MODAL QUESTION=-80	p:MODAL REGARD=64	p:MODAL SAY=-48
p:MODAL TIME=-52	p:MODAL VALUE=-101	p:MODAL YOU=-41	p:NAME NEG=73	p:NAME OTHERS=-46	p:NAME PLACE=-38	p:NAME REGARD=125	p:NAME SAY=235
p:NAME SELF=47	p:NAME TELL=109	p:NAME TIME=110	p:NAME TITLED=39	p:NEG OTHERS=117	p:NEG PAPER=60	p:NEG REGARD=52	p:NEG SAY=-74
p:NEG SELF=-81	p:NEG TIME=-133	p:NEG TITLED=42	p:NEG VALUE=-41	p:NUM PLACE=38	p:NUM REGARD=39	p:NUM SELF=-51	p:NUM TELL=78
p:NUM VALUE=41	p:NUM WONDER=37	p:OTHERS PAPER=74	p:OTHERS REGARD=72	p:OTHERS SAY=74	p:OTHERS SELF=82	p:OTHERS THEIRATTY=-93	p:OTHERS VALUE=63
p:OTHERS WONDER=44	p:OTHERS YOU=126	p:PAPER QUESTION=-34	p:PAPER TELL=45	p:PAPER TITLED=-45	p:PAPER WONDER=-50	p:PAPER YOU=-143	p:PLACE REGARD=-63
p:PLACE TELL=-90	p:PLACE WONDER=90	p:PLACE YOU=-45	p:QUESTION THEIRATTY=-36	p:QUESTION TIME=70	p:QUESTION TITLED=-34	p:QUESTION VALUE=-40	p:QUESTION WONDER=-119
p:QUESTION YOU=-47	p:REGARD SAY=-117	p:REGARD SELF=-103	p:REGARD TITLED=138	p:REGARD WONDER=87	p:REGARD YOU=-101	p:SAY TELL=-68	p:SAY THEIRATTY=-85
p:SAY TITLED=47	p:SAY YOU=-38	p:SELF TECH=-34	p:SELF TELL=188	p:SELF TIME=68	p:TELL THEIRATTY=-103	p:TELL TIME=50	p:TELL TITLED=41
p:TELL VALUE=-54	p:TELL WONDER=91	p:TELL YOU=-115	p:THEIRATTY TITLED=-58	p:THEIRATTY WONDER=-44	p:TIME TITLED=-38	p:TIME VALUE=-70	p:TIME WONDER=115
p:TITLED VALUE=36	p:VALUE WONDER=-34	p:WONDER YOU=-71	q:> ATTY=-57	q:> DECIDER=47	q:> DO=-73	q:> EVAL=-39	q:> MODAL=-44
q:> NAME=-61	q:> OTHERS=111	q:> REGARD=-60	q:> SAY=80	q:> SELF=45	q:> TELL=121	q:> YOU=-61	q:if=-77
q:if he=35	q:if say=-43	q:if you=-75	q:turned=61	q:turned that=130	r:# as=34	r:# name=36	r:# pm=-72
r:# th=-76	r:# to=97	r:, \"=40	r:, dentist=-43	r:, do=39	r:, grab=-56	r:, i=-83	r:, not=-37
r:, one=-37	r:, settle=77	r:, that=74	r:, thinks=-38	r:, too=34	r:, wait=34	r:, who=-39	r:about appeal=-37
r:about that=-46	r:according to=165	r:affidavit had=-36	r:after i=53	r:against mediation=76	r:agreement to=-47	r:allergic to=-51	r:already ran=35
r:am not=-42	r:am supposed=35	r:and her=34	r:and i=82	r:and that=-89	r:and told=-36	r:and will=-48	r:answer that=-59
r:answer was=34	r:asked what=-51	r:at metal=-51	r:atty ,=149	r:atty can=-79	r:atty evaluation=38	r:atty ext=-41	r:atty extension=-45
r:atty going=-34	r:atty has=-34	r:atty he=-35	r:atty introduced=-47	r:atty is=49	r:atty put=38	r:atty received=-35	r:atty said=-52
r:atty suggests=47	r:atty wants=-36	r:atty will=-96	r:atty yes=42	r:before hearing=53	r:before it=-35	r:bench trial=37	r:bring pictures=-42
r:brother told=-37	r:by titled=38	r:called name=36	r:can answer=-37	r:can be=40	r:can leave=35	r:can not=-100	r:certain that=-36
r:certain we=36	r:checked with=43	r:checks docket=-38	r:cl to=-44	r:client can=35	r:client has=67	r:client no=-38	r:client reported=-51
r:client says=-38	r:client that=-100	r:client to=-44	r:client wants=-37	r:client was=40	r:client what=44	r:could travel=55	r:counsel before=35
r:couple counsel=35	r:d name=38	r:decided about=-37	r:decided to=-50	r:direct number=-45	r:docket daily=-38	r:doctor first=-41	r:does not=77
r:down #=56	r:dropped off=-52	r:evaluation ,=38	r:explained to=52	r:ext ,=-41	r:for atty=-55	r:for client=48	r:from atty=77
r:from doctor=-45	r:from name=64	r:from titled=42	r:gave client=34	r:gave thumbs=36	r:get him=-38	r:get injunction=36	r:go ahead=72
r:go over=-55	r:go to=51	r:grab coffee=-56	r:had called=-77	r:had reach=-36	r:had said=65	r:half hour=-45	r:has not=-107
r:have copy=-41	r:have him=34	r:he could=50	r:he does=43	r:he is=-42	r:he said=-42	r:he should=45	r:he wants=-62
r:he will=-53	r:hear from=-37	r:hearing ,=48	r:her answer=34	r:her call=-37	r:her i=-45	r:her keep=40	r:her know=51
r:her mother=36	r:her notarize=-36	r:her sister=-47	r:her stay=43	r:him call=-38	r:him in=-36	r:himself before=-46	r:hour with=-41
r:i can=-60	r:i could=-59	r:i do=-44	r:i explained=65	r:i gave=85	r:i passed=62	r:i said=-44	r:i would=-140
r:if you=-41	r:in name=-80	r:introduced you=-47	r:is against=92	r:is allergic=-51	r:is certain=36	r:is fraud=44	r:is in=-56
r:is low=-42	r:is name=-52	r:is not=58	r:is on=-52	r:is patience=62	r:is read=-92	r:is right=-69	r:is that=101
r:is to=96	r:is with=-48	r:it ,=64	r:it at=34	r:judge denied=-34	r:judge name=-68	r:judge will=39	r:keep quiet=44
r:keep truck=42	r:know atty=35	r:know two=35	r:late ,=-34	r:lease let=43	r:leave state=35	r:left voicemail=36	r:let her=94
r:let you=34	r:letter to=-39	r:like name=-56	r:like to=-36	r:low ,=34	r:make certain=-36	r:meet you=-51	r:mentioned he=-51
r:metal detectors=-51	r:move in=36	r:moved to=-35	r:must reschedule=-43	r:name ,=76	r:name extension=-39	r:name name=-55	r:name note=46
r:name of=-66	r:name says=55	r:name thinks=-38	r:name to=-35	r:name wants=41	r:name word=42	r:name would=43	r:names of=-57
r:news ,=-38	r:no news=-38	r:not answer=-41	r:not atty=-46	r:not decided=-43	r:not go=59	r:not know=-53	r:not looked=-35
r:not say=-65	r:notarize affidavit=-36	r:note that=41	r:of neighbors=-48	r:of tow=-52	r:of vaccination=42	r:off check=-34	r:off on=54
r:offer insult=39	r:offer is=-55	r:on her=35	r:on question=42	r:on stick=-42	r:only atty=-58	r:other side=-64	r:per atty=42
r:per initials=35	r:per name=37	r:pictures on=-42	r:plan from=39	r:plan to=58	r:pm works=-40	r:police report=-40	r:post pictures=94
r:preference for=50	r:puts it=34	r:quiet about=44	r:ran ,=35	r:reach us=-36	r:read it=-38	r:read policy=-52	r:recommend mediation=35
r:records i=42	r:records release=-56	r:reschedule ,=-43	r:right address=-69	r:running late=-64	r:said about=44	r:said go=49	r:said he=40
r:said i=-84	r:said she=-80	r:said that=-72	r:say if=-37	r:say thanks=-57	r:says her=-80	r:says it=48	r:says yes=52
r:says you=68	r:sent name=44	r:sent to=-41	r:settle now=60	r:she is=42	r:she qualifies=44	r:she says=50	r:she should=-77
r:she was=-57	r:she will=-41	r:she would=54	r:should sign=-55	r:should wait=46	r:sign ,=-78	r:sign records=-56	r:signed off=54
r:statement to=34	r:stay off=39	r:stay until=43	r:stop pay=58	r:stop post=98	r:suggests couple=35	r:take it=39	r:take money=-47
r:talk to=68	r:telephoned to=-36	r:tell you=48	r:texted name=-60	r:that ,=36	r:that he=39	r:that her=-40	r:that is=-71
r:that it=37	r:that name=43	r:that nothing=37	r:that she=-60	r:that you=107	r:their number=44	r:theiratty says=-42	r:thinks #=-40
r:thinks about=-59	r:thinks atty=-35	r:thinks offer=-42	r:thinks you=38	r:through me=36	r:thumbs up=36	r:titled and=-44	r:titled atty=37
r:titled is=79	r:titled mentioned=-51	r:titled telephoned=-36	r:to bring=-48	r:to come=-60	r:to dog=-51	r:to have=-53	r:to hear=-47
r:to hold=36	r:to know=-34	r:to let=69	r:to make=-36	r:to mediator=-47	r:to meet=-60	r:to name=83	r:to plan=36
r:to plead=-48	r:to recommend=35	r:to reporter=43	r:to send=-37	r:to settle=-48	r:to sign=-51	r:to stay=39	r:to stop=169
r:to sue=47	r:to take=-37	r:to tell=55	r:to titled=-55	r:to trial=54	r:to trip=52	r:to turn=74	r:told atty=-81
r:told cl=-35	r:told client=-58	r:told her=-36	r:told him=140	r:told name=-100	r:told tenant=37	r:told that=41	r:told wife=35
r:tomorrow what=39	r:too low=40	r:tow company=-52	r:turn down=64	r:turn it=58	r:two years=44	r:until june=67	r:up to=46
r:vaccination records=42	r:wait for=-39	r:want you=47	r:wanted you=-39	r:wants her=38	r:wants names=-48	r:wants to=-136	r:was to=39
r:was told=59	r:was yes=34	r:we get=36	r:we should=37	r:what she=34	r:will answer=-53	r:will be=-43	r:will call=-42
r:will come=50	r:will explain=-51	r:will not=54	r:will tell=39	r:will win=-45	r:win ,=-39	r:with him=-43	r:with titled=-35
r:won award=-47	r:word from=34	r:word to=38	r:would get=-35	r:would have=73	r:would keep=79	r:would like=-119	r:would not=65
r:would prefer=43	r:wrote it=-48	r:years already=35	r:yes to=52	r:you are=34	r:you called=-61	r:you can=55	r:you have=35
r:you is=62	r:you should=79	r:you talk=41	w:\"=50	w:#money=-78	w:,=152	w:?=-69	w:according=165
w:address=-91	w:advised=82	w:affidavit=-57	w:after=58	w:against=190	w:agreement=-125	w:agrees=34	w:ahead=72
w:allergic=-51	w:along=43	w:already=62	w:and=-101	w:answer=-135	w:appointment=-37	w:approved=-55	w:as=69
w:asked=-60	w:at=-140	w:attend=-38	w:atty=-84	w:award=-47	w:because=-60	w:before=-41	w:boss=63
w:bring=-44	w:call=-97	w:called=-79	w:can=-46	w:case=73	w:check=-48	w:checked=90	w:checks=-38
w:claim=46	w:clause=43	w:coffee=-56	w:comes=39	w:company=-47	w:consider=54	w:contact=62	w:copy=-102
w:counsel=35	w:couple=46	w:court=-54	w:cousin=-57	w:covered=49	w:d=60	w:daily=-38	w:decided=-54
w:deed=-45	w:dentist=-43	w:deposition=61	w:desk=-34	w:detectors=-51	w:did=-41	w:direct=-47	w:docket=-42
w:doctor=-56	w:dog=-61	w:down=71	w:elevator=-35	w:evaluation=38	w:expert=40	w:explain=-59	w:explained=101
w:ext=-41	w:extension=-68	w:fee=-35	w:fence=43	w:figures=53	w:file=-45	w:filed=-58	w:for=-105
w:fraud=44	w:friday=-60	w:from=108	w:gave=67	w:get=59	w:go=132	w:going=49	w:got=-59
w:grab=-56	w:had=-37	w:has=-46	w:he=-96	w:hear=-62	w:hearing=47	w:him=96	w:himself=-46
w:his=-74	w:hold=62	w:hour=-65	w:i=-131	w:if=-34	w:ignore=54	w:in=-115	w:informed=35
w:injunction=36	w:instruction=59	w:insult=39	w:introduced=-47	w:invoice=-65	w:it=99	w:judge=-37	w:judgment=41
w:june=60	w:jury=75	w:keep=268	w:kids=38	w:know=-69	w:knows=50	w:late=-86	w:lawsuit=40
w:lease=84	w:leave=48	w:let=128	w:letter=-98	w:like=-128	w:list=-36	w:lose=78	w:mailed=-45
w:mediation=95	w:mediator=-107	w:meet=-72	w:meeting=-101	w:mentioned=-45	w:metal=-51	w:minutes=-40	w:mom=-41
w:monday=-37	w:morning=-49	w:mother=35	w:motion=47	w:move=47	w:moved=-46	w:moving=48	w:must=-47
w:name=-187	w:names=-75	w:neighbors=-48	w:new=-37	w:no=87	w:noon=-46	w:not=72	w:notarize=-36
w:nothing=71	w:notice=48	w:now=107	w:odds=45	w:of=-106	w:offer=-47	w:office=-68	w:one=-116
w:only=-101	w:open=-55	w:or=-74	w:order=36	w:other=-143	w:papers=-43	w:paralegal=-43	w:passed=68
w:patience=118	w:pay=173	w:per=116	w:pictures=39	w:plan=108	w:please=-91	w:pm=-72	w:police=-41
w:post=96	w:prefer=43	w:preference=50	w:puts=59	w:qualifies=44	w:question=-40	w:quiet=44	w:quit=41
w:ran=63	w:reach=-36	w:read=-85	w:received=-74	w:recommend=35	w:recommendation=42	w:reject=54	w:release=-91
w:repair=43	w:report=-60	w:reported=-67	w:reporter=34	w:requested=-37	w:reschedule=-47	w:right=-87	w:rights=-55
w:running=-64	w:said=-185	w:saw=-71	w:say=-83	w:second=60	w:seen=34	w:send=-55	w:sends=-34
w:sent=-78	w:settle=81	w:settlement=-60	w:shared=38	w:she=-70	w:should=58	w:side=-76	w:sign=-145
w:signed=-107	w:something=-40	w:speak=-55	w:statement=55	w:stay=111	w:stick=-42	w:stop=167	w:sue=81
w:suggests=49	w:summary=41	w:summons=45	w:telephone=-51	w:telephoned=-36	w:tell=81	w:ten=-36	w:tenant=61
w:testify=39	w:texted=-63	w:th=-76	w:thanks=-67	w:that=126	w:theiratty=-122	w:them=67	w:there=-34
w:they=65	w:thinks=-71	w:this=105	w:thumbs=36	w:to=71	w:told=-73	w:tomorrow=56	w:tonight=38
w:too=46	w:tow=-52	w:travel=73	w:trial=118	w:trip=91	w:truck=55	w:turn=118	w:understand=37
w:until=146	w:up=72	w:upstairs=41	w:us=-36	w:vaccination=42	w:voicemail=36	w:void=47	w:wait=115
w:wanted=-37	w:wants=-121	w:we=42	w:wednesday=-61	w:whether=-60	w:who=-45	w:will=-71	w:win=-65
w:with=-79	w:won=-47	w:word=58	w:works=-44	w:worry=42	w:would=-46	w:wrote=-56	w:years=44
w:yes=170	w:yet=-37	w:you=42	w:your=-60
""",
}
