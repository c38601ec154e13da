"""What concepts and their order weigh in a sentence: advice, a question, an attorney's words told.

Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.
"""

from __future__ import annotations

# ruff: noqa: E501
# fmt: off
WEIGHTS: dict[str, str] = {
    "advice": """
$ !=-13	$ #=-10	$ #money=-3	$ ?=-9	$ ATTY=-5	$ DECIDER=3	$ END=-3	$ LAW=9
$ NAME=-6	$ PAPER=-5	$ TIME=-8	$ VALUE=2	$ _=18	$ does=2	$ in=2	$ is=-3
$ it=-4	$ may=3	$ over=2	$ that=3	$ up=2	$ will=3	,#money=3	,ACT=2
,ATTY=-5	,ATTY will=-3	,DECIDER=2	,MEET _=2	,MEET out=3	,MEET out _=3	,OTHERS has=-3	,PAPER=-7
,SAY=-6	,SAY _=-3	,SELF=-4	,TIME=-7	,TIME at=-3	,TIME at _=-3	,WONDER=-3	,YOU=10
,_ , _=2	,_ TIME is=2	,_ _ to=2	,_ for=-3	,_ going=-3	,_ going to=-3	,and i=2	,and i TIME=2
,atty=-5	,date=-4	,do=4	,even=-4	,fall=2	,he=2	,i DO=-4	,i DO it=-4
,i SAY _=2	,i TIME=2	,i TIME not=2	,is that=2	,is that you=2	,it=4	,it only=2	,its=-3
,judge=-4	,juries=4	,keep=3	,leave=3	,long=-4	,of=-5	,of _=-5	,please=-3
,push=2	,rest=2	,so=4	,so ACT=2	,so _ for=-3	,that is LAW=-4	,there=-3	,there is=-3
,told=-4	,two=2	,we=-5	,we will=-3	,you=8	,you DO=2	,you DO _=3	,you are=2
,you have=3	,you have been=2	,you may=-3	^!=-10	^ACT=4	^ACT LAW=3	^ACT _=5	^ACT _ #=2
^ACT was=-4	^ACT was _=-3	^ATTY=-15	^ATTY SAY=-3	^ATTY would=-3	^ATTY would like=-3	^DECIDER=-11	^DECIDER MEET=2
^DECIDER MEET is=4	^DECIDER MODAL=2	^DECIDER MODAL LAW=2	^DECIDER SAY=-9	^DECIDER SAY _=-3	^DECIDER SAY he=-4	^DECIDER is=-3	^DECIDER will=3
^DECIDER will ACT=3	^DO=14	^DO PAPER=2	^DO _ about=3	^DO them=3	^DO them _=3	^DR=-3	^DR SAY=-3
^DR SAY that=-3	^EVAL=4	^EVAL _ ,=-3	^LAW=-10	^LAW _=-6	^LAW _ MODAL=-3	^MEET=-8	^MEET ACT=2
^MEET ACT _=2	^MEET is=-5	^MODAL=-5	^NAME=-3	^NEG=3	^OF=-5	^OTHERS is=2	^PAPER from=-3
^PAPER will=-3	^SAY=6	^SAY _ were=2	^SELF=-6	^TIME=5	^TIME you=2	^TIME you _=2	^TITLED=-5
^WONDER=2	^YOU=3	^_ #=2	^_ ,=-4	^_ , that=-4	^_ DO=-4	^_ END=-4	^_ END THEIRATTY=-3
^_ OTHERS=-5	^_ OTHERS DECIDER=-3	^_ OTHERS DO=-3	^_ SAY=-7	^_ SAY him=-3	^_ VALUE=3	^_ YOU=2	^_ YOU _=2
^_ i=3	^_ i SAY=3	^_ is _=-4	^_ not=2	^_ not _=2	^_ of=2	^_ of ATTY=2	^_ to=-4
^_ to MEET=-3	^_ up=2	^_ up when=2	^_ us=2	^_ us ,=2	^_ wants=-4	^_ wants to=-4	^_ would=3
^_ you=-4	^_ you for=-7	^according=-4	^adjuster=-4	^any=2	^any DECIDER=2	^any DECIDER would=2	^atty=-15
^because=2	^being=2	^between=4	^bring=-6	^can=-3	^can you=-3	^claim=-4	^client=-6
^company=3	^cop=2	^court=-5	^deposition=-5	^do not SAY=3	^do not _=-4	^do you=-3	^doctor=-6
^dr=-3	^expert=-3	^file=4	^give=4	^go=3	^got=-3	^got your=-3	^hang=2
^he DO=-4	^he DO if=-4	^he will=2	^he will _=2	^i=-3	^i TIME=-5	^i TIME _=-3	^i _ this=3
^i would=5	^if=6	^in=2	^it=4	^it will=2	^it will not=2	^its=2	^just=2
^just DO=-3	^just DO your=-3	^just MEET=5	^just MEET _=5	^keep=4	^leave=2	^let=2	^mark=2
^mediator=-4	^my OTHERS=-3	^my OTHERS is=-3	^my SAY=2	^my SAY ,=2	^name=-3	^no=2	^on=4
^on these=2	^on these _=2	^once=4	^other=-8	^pay=2	^petition=-4	^please=-13	^please DO=-5
^please _=-5	^power=2	^probate=-3	^property=-3	^right=-3	^say=3	^settlement=-3	^she=-6
^she DO=-3	^stop=2	^take _=2	^take _ ,=2	^tell=4	^thank=-7	^that=7	^that PAPER=3
^that PAPER has=3	^their THEIRATTY SAY=-4	^their THEIRATTY is=2	^their VALUE=2	^their VALUE is=2	^they DO=-5	^they DO _=-4	^they never=2
^they never DO=2	^this=6	^this _=2	^this _ of=2	^this is=3	^titled=-5	^told=-3	^trust=2
^way=3	^we=-4	^whatever=2	^whether=-3	^with=4	^with _=2	^yes=-4	^you=5
^you MODAL not=2	^you MODAL to=-3	^you are=5	^you are EVAL=2	^you can=-6	^you can ACT=2	^you can _=-8	^you have=2
^you might=2	^you must=-4	^you would=2	^your ACT=-4	^your ACT for=-3	^your ATTY=4	^your ATTY can=5	^your MEET=-3
^your MEET will=-3	^your OTHERS SAY=-3	^your OTHERS _=2	^your _=2	^your _ _=3	^your _ is=2	b:, ATTY=-4	b:, DECIDER=4
b:, DO=-4	b:, OTHERS=-5	b:, PAPER=-5	b:, SAY=-3	b:, _=-5	b:, is=2	b:, it=5	b:, so=4
b:, we=-4	b:, you=9	b:ACT ,=4	b:ACT DO=-6	b:ACT LAW=3	b:ACT TIME=2	b:ACT VALUE=-3	b:ACT _=11
b:ACT it=-5	b:ACT off=-3	b:ACT on=-5	b:ACT that=2	b:ACT this=3	b:ACT was=-5	b:ATTY DO=-3	b:ATTY SAY=-3
b:ATTY can=2	b:ATTY lets=2	b:ATTY will=-5	b:DECIDER ACT=-3	b:DECIDER DO=-3	b:DECIDER MEET=2	b:DECIDER MODAL=2	b:DECIDER SAY=-10
b:DECIDER _=-3	b:DECIDER is=-5	b:DECIDER will=6	b:DECIDER would=2	b:DO ,=-6	b:DO ACT=-3	b:DO DECIDER=-3	b:DO DO=-4
b:DO LAW=-6	b:DO OTHERS=3	b:DO TIME=3	b:DO if=-4	b:DO it=-3	b:DO on=-4	b:DO them=3	b:DO to=-4
b:DO too=2	b:DO up=2	b:DO with=-5	b:DO you=3	b:DR SAY=-3	b:END DO=-3	b:END THEIRATTY=-5	b:END TIME=3
b:END _=2	b:END will=2	b:END you=5	b:EVAL DO=2	b:EVAL NAME=-3	b:EVAL to=7	b:LAW ,=2	b:LAW LAW=2
b:LAW VALUE=-4	b:LAW _=-4	b:LAW for=5	b:LAW in=2	b:LAW of=-5	b:MEET ,=-4	b:MEET MEET=-4	b:MEET TIME=-5
b:MEET _=8	b:MEET is=-6	b:MEET of=-3	b:MEET on=-4	b:MEET out=3	b:MEET when=2	b:MEET will=-3	b:MEET you=-5
b:MODAL LAW=2	b:MODAL NAME=-3	b:MODAL _=-7	b:MODAL not=2	b:NAME of=-3	b:NEG _=2	b:OTHERS DECIDER=-3	b:OTHERS DO=-4
b:OTHERS SAY=-6	b:OTHERS _=3	b:OTHERS about=2	b:PAPER _=-5	b:PAPER from=-3	b:PAPER has=3	b:PAPER is=-5	b:PAPER of=-6
b:PAPER will=-3	b:SAY ,=4	b:SAY MEET=3	b:SAY WONDER=2	b:SAY he=-6	b:SAY me=-5	b:SAY she=-4	b:SAY that=-7
b:SAY them=2	b:SAY us=-4	b:SAY your=2	b:THEIRATTY SAY=-5	b:THEIRATTY is=2	b:TIME #=-3	b:TIME ,=-4	b:TIME MEET=3
b:TIME and=-6	b:TIME at=-3	b:TIME she=3	b:TIME they=4	b:TIME will=2	b:VALUE _=-3	b:WONDER _=2	b:WONDER about=3
b:YOU _=2	b:YOU is=2	b:_ #=2	b:_ ,=-11	b:_ ?=-8	b:_ END=-10	b:_ EVAL=3	b:_ HEDGE=2
b:_ LAW=2	b:_ MEET=-4	b:_ MODAL=-4	b:_ SAY=-9	b:_ TIME=20	b:_ VALUE=2	b:_ WONDER=-3	b:_ YOU=4
b:_ _=-3	b:_ about=2	b:_ and=7	b:_ at=5	b:_ because=-3	b:_ for=3	b:_ has=-4	b:_ i=5
b:_ if=2	b:_ in=-6	b:_ it=3	b:_ of=3	b:_ off=6	b:_ or=2	b:_ out=8	b:_ then=2
b:_ this=3	b:_ to=3	b:_ up=7	b:_ us=2	b:_ wants=-4	b:_ was=-7	b:_ what=-3	b:_ when=2
b:_ where=-5	b:_ with=7	b:_ would=3	b:_ you=-9	b:about LAW=4	b:about TIME=2	b:about _=10	b:about your=-5
b:and DECIDER=-3	b:and MEET=3	b:and PAPER=-3	b:and SAY=-3	b:and TIME=-6	b:any DECIDER=2	b:as #=-3	b:as LAW=2
b:as _=5	b:at OTHERS=2	b:at his=-4	b:at very=2	b:be DO=-3	b:be _=6	b:because of=-4	b:been DO=-3
b:can ACT=3	b:can _=-5	b:can be=4	b:can you=-3	b:could DO=-4	b:do _=2	b:do not=3	b:do you=-3
b:for ACT=-9	b:for TIME=4	b:for _=-8	b:for her=2	b:for that=2	b:for your=-6	b:from _=3	b:from your=-3
b:get that=2	b:go _=3	b:go over=-3	b:go to=2	b:going _=2	b:going to=-3	b:going your=3	b:got your=-3
b:has been=-5	b:has no=2	b:has not=-5	b:have been=2	b:have got=2	b:he ACT=2	b:he _=2	b:her OTHERS=-3
b:her at=2	b:him to=-3	b:his _=-3	b:i DO=-5	b:i SAY=6	b:i TIME=-4	b:i would=9	b:if _=2
b:if you=-5	b:in ACT=2	b:in MEET=-4	b:in there=-3	b:is #=-3	b:is #money=-4	b:is ATTY=-3	b:is END=-3
b:is HEDGE=-5	b:is LAW=-3	b:is PAPER=-3	b:is TIME=-3	b:is VALUE=2	b:is WONDER=2	b:is _=5	b:is at=-3
b:is in=-6	b:is on=3	b:is out=-3	b:is over=2	b:is that=4	b:is what=4	b:it makes=3	b:it only=2
b:it to=-3	b:it was=2	b:just DO=-3	b:just MEET=4	b:lets you=4	b:like YOU=2	b:like to=-3	b:make it=2
b:makes more=2	b:may #=-3	b:more SAY=2	b:my HEDGE=2	b:my SAY=2	b:never DO=3	b:no _=7	b:not LAW=2
b:not SAY=3	b:not _=2	b:not go=2	b:of PAPER=-5	b:of _=-8	b:of those=2	b:of your=-4	b:off PAPER=3
b:off your=2	b:on TIME=-14	b:on _=5	b:on that=3	b:on these=2	b:on your=2	b:only DO=2	b:only _=3
b:out _=3	b:out of=4	b:over it=-3	b:please DO=-5	b:please _=-5	b:she SAY=3	b:she should=-4	b:should go=2
b:so ACT=3	b:so you=-3	b:take TIME=-3	b:take _=3	b:than _=2	b:that DECIDER=5	b:that DO=-5	b:that PAPER=8
b:that it=-3	b:that you=-3	b:their VALUE=2	b:them DO=2	b:them _=5	b:then WONDER=2	b:these _=4	b:they never=2
b:this DECIDER=2	b:this _=3	b:this going=3	b:this is=3	b:to #money=-3	b:to END=2	b:to LAW=2	b:to MEET=-7
b:to _=-4	b:to be=-3	b:to make=2	b:to your=3	b:under _=-5	b:up DO=2	b:up _=2	b:up when=2
b:us ,=2	b:very _=2	b:wants to=-5	b:was DO=-4	b:was _=-6	b:we are=-3	b:we have=-3	b:we will=-3
b:were from=2	b:were going=2	b:what _=-3	b:what we=2	b:when _=6	b:when he=4	b:when you=-3	b:where _=-3
b:which _=-3	b:will ACT=3	b:will END=3	b:will HEDGE=-3	b:will MEET=-3	b:will _=3	b:will be=-3	b:will go=-4
b:will not=2	b:with ATTY=-4	b:with that=4	b:with you=-4	b:would DO=3	b:would _=7	b:would be=2	b:would get=2
b:would like=-5	b:you ACT=2	b:you DO=5	b:you END=2	b:you LAW=3	b:you MODAL=-5	b:you VALUE=3	b:you _=2
b:you can=-5	b:you do=3	b:you for=-5	b:you have=3	b:you may=-3	b:you might=2	b:you must=-4	b:you would=3
b:your ACT=-3	b:your ATTY=7	b:your TIME=-3	b:your VALUE=-4	bias=4	c:#=-14	c:#money=-8	c:#time=-4
c:ACT=8	c:ATTY=-23	c:DECIDER=-7	c:DO=-6	c:DR=-6	c:END=3	c:EVAL=12	c:HEDGE=11
c:LAW=7	c:MEET=-9	c:MODAL=3	c:NAME=-6	c:NEG=18	c:OF=-11	c:OTHERS=6	c:PAPER=-14
c:SAY=-13	c:SELF=-15	c:THEIRATTY=-7	c:TIME=-7	c:TITLED=-9	c:WONDER=-4	c:YOU=14	f:asks=-9
f:asks DO=-6	f:asks MEET=-3	f:asks TIME=-3	f:asks day2=-4	f:asks law0=-10	f:asks law0 day0=-5	f:asks law0 day2=-4	f:law0 day0=-6
f:law0 day1=-4	f:law0 day2=-13	f:law0 day3=-4	f:law1 day1=-3	f:law1 day2=3	f:law2 day0=4	f:law2 day1=6	f:law2 day2=4
f:law2 day3=-6	f:law3 day0=4	f:says ACT=8	f:says DECIDER=-8	f:says END=3	f:says EVAL=11	f:says HEDGE=11	f:says LAW=7
f:says MEET=-6	f:says PAPER=-13	f:says TIME=-4	f:says day0=6	f:says day3=-9	f:says law0=-16	f:says law0 day1=-3	f:says law0 day2=-10
f:says law0 day3=-3	f:says law1 day1=-3	f:says law1 day2=4	f:says law2=8	f:says law2 day0=2	f:says law2 day1=6	f:says law2 day2=4	f:says law2 day3=-6
f:says law3 day0=4	f:says law3 day1=-4	f:says law4 day1=3	g:> ACT=-4	g:> DO=-4	g:> MEET=2	g:> OTHERS=-3	g:> YOU=-5
g:>1 to=-3	g:>1 video=3	g:ATTY SAY=-10	g:ATTY rest law0 day0=-3	g:ATTY rest law0 day1=-3	g:sees rest law0 day1=3	g:they rest law0 day1=3	g:they sees=3
g:they take=-4	k:\" _=2	k:# ,=-3	k:# MEET=-5	k:#money DO=-3	k:#money PAPER=-4	k:, ACT=4	k:, DO=-3
k:, END=3	k:, EVAL=3	k:, MEET=-7	k:, OTHERS=3	k:, PAPER=-4	k:, VALUE=-4	k:, are=2	k:, be=-4
k:, been=2	k:, by=-3	k:, every=-4	k:, for=-4	k:, go=-3	k:, is=-3	k:, it=-6	k:, like=2
k:, may=-4	k:, only=4	k:, that=5	k:, there=3	k:, what=2	k:, will=-5	k:ACT MEET=3	k:ACT NAME=4
k:ACT PAPER=2	k:ACT TIME=4	k:ACT _=-4	k:ACT at=2	k:ACT been=-3	k:ACT from=2	k:ACT has=-4	k:ACT off=2
k:ACT out=3	k:ACT she=3	k:ACT then=2	k:ACT where=-4	k:ACT will=2	k:ACT you=2	k:ACT your=5	k:ATTY DO=-6
k:ATTY MEET=-4	k:ATTY SAY=-5	k:ATTY TIME=-4	k:ATTY _=-9	k:ATTY be=5	k:ATTY it=-3	k:ATTY like=-3	k:ATTY of=-3
k:DECIDER ,=-5	k:DECIDER DO=5	k:DECIDER LAW=3	k:DECIDER NAME=-5	k:DECIDER PAPER=-3	k:DECIDER TIME=-11	k:DECIDER _=5	k:DECIDER and=-4
k:DECIDER for=4	k:DECIDER he=-4	k:DECIDER it=-5	k:DECIDER not=-5	k:DECIDER that=2	k:DECIDER to=-5	k:DECIDER will=-5	k:DECIDER with=4
k:DO #=-5	k:DO ,=-5	k:DO DECIDER=-5	k:DO DO=-5	k:DO MEET=-7	k:DO NAME=3	k:DO OTHERS=-7	k:DO PAPER=-3
k:DO SAY=-3	k:DO TITLED=-4	k:DO YOU=3	k:DO _=3	k:DO about=2	k:DO and=-3	k:DO because=-4	k:DO could=-4
k:DO every=-6	k:DO for=-3	k:DO going=-3	k:DO he=2	k:DO if=-4	k:DO in=3	k:DO is=-4	k:DO it=2
k:DO of=-11	k:DO on=-4	k:DO to=-8	k:DO us=-4	k:DO very=2	k:DO we=-3	k:DO with=-4	k:DO you=-4
k:DO your=-3	k:DR MODAL=-3	k:DR that=-3	k:DR you=-3	k:END ,=-4	k:END ACT=-3	k:END END=2	k:END MEET=3
k:END _=6	k:END off=2	k:END that=-3	k:END to=-3	k:EVAL ACT=5	k:EVAL DECIDER=2	k:EVAL PAPER=-3	k:EVAL _=10
k:EVAL by=2	k:EVAL it=3	k:EVAL you=2	k:HEDGE TIME=-8	k:HEDGE _=7	k:LAW ACT=-4	k:LAW LAW=5	k:LAW MEET=-3
k:LAW NAME=-6	k:LAW PAPER=-3	k:LAW SAY=-4	k:LAW TIME=3	k:LAW VALUE=2	k:LAW YOU=2	k:LAW _=2	k:LAW all=2
k:LAW can=2	k:LAW that=2	k:LAW up=2	k:MEET #=-3	k:MEET #money=-4	k:MEET ,=-3	k:MEET DECIDER=-3	k:MEET DO=-3
k:MEET HEDGE=-5	k:MEET LAW=5	k:MEET MEET=-9	k:MEET NAME=-5	k:MEET PAPER=4	k:MEET TIME=-12	k:MEET and=-5	k:MEET are=-4
k:MEET as=2	k:MEET at=-7	k:MEET in=2	k:MEET is=-5	k:MEET not=-3	k:MEET off=5	k:MEET so=3	k:MEET that=3
k:MEET you=-6	k:MEET your=2	k:MODAL PAPER=-3	k:MODAL VALUE=-4	k:MODAL WONDER=2	k:MODAL _=-8	k:MODAL of=-5	k:MODAL on=-3
k:MODAL that=2	k:NAME DECIDER=4	k:NAME _=5	k:NAME over=4	k:NEG _=-3	k:NEG you=2	k:OTHERS NAME=-3	k:OTHERS PAPER=-3
k:OTHERS by=-3	k:OTHERS for=5	k:OTHERS has=-5	k:OTHERS of=-4	k:OTHERS she=-3	k:OTHERS should=-3	k:OTHERS that=-5	k:OTHERS they=2
k:OTHERS to=2	k:PAPER ,=4	k:PAPER DO=-4	k:PAPER EVAL=2	k:PAPER OTHERS=-4	k:PAPER PAPER=-9	k:PAPER TIME=-9	k:PAPER _=-12
k:PAPER and=-5	k:PAPER are=-3	k:PAPER been=2	k:PAPER from=-3	k:PAPER is=-6	k:PAPER make=2	k:PAPER no=3	k:PAPER out=3
k:PAPER to=-3	k:SAY #=2	k:SAY ,=-3	k:SAY ACT=-7	k:SAY ATTY=-4	k:SAY LAW=2	k:SAY MODAL=-3	k:SAY SAY=-4
k:SAY TIME=-3	k:SAY _=-5	k:SAY about=4	k:SAY are=-4	k:SAY can=-4	k:SAY from=2	k:SAY has=-4	k:SAY is=-6
k:SAY not=-8	k:SAY should=-5	k:SAY that=-7	k:SAY they=-4	k:SAY to=-5	k:SAY too=2	k:SAY was=-3	k:SAY were=3
k:SAY when=3	k:SAY while=2	k:SAY will=-3	k:THEIRATTY ,=-3	k:THEIRATTY WONDER=2	k:THEIRATTY _=-6	k:THEIRATTY not=-3	k:THEIRATTY of=2
k:TIME #=-3	k:TIME ?=-3	k:TIME DECIDER=-4	k:TIME DO=2	k:TIME SAY=4	k:TIME about=-5	k:TIME and=-5	k:TIME do=2
k:TIME get=2	k:TIME have=-3	k:TIME is=2	k:TIME it=-4	k:TIME make=2	k:TIME not=2	k:TIME so=-3	k:TIME you=2
k:TITLED _=-5	k:TITLED to=-3	k:VALUE #=-3	k:VALUE ACT=-3	k:VALUE END=2	k:VALUE MEET=-4	k:VALUE _=7	k:VALUE as=-3
k:VALUE for=2	k:VALUE is=2	k:VALUE it=2	k:VALUE your=3	k:WONDER ,=3	k:WONDER END=-4	k:WONDER MEET=2	k:WONDER so=2
k:YOU PAPER=2	k:YOU _=3	k:YOU on=2	k:YOU that=3	k:_ !=-6	k:_ #=-11	k:_ ,=4	k:_ ?=-4
k:_ ACT=3	k:_ ATTY=-6	k:_ DO=-9	k:_ DR=-3	k:_ EVAL=6	k:_ HEDGE=2	k:_ LAW=4	k:_ MEET=-6
k:_ NEG=3	k:_ OTHERS=-8	k:_ SAY=3	k:_ THEIRATTY=-7	k:_ TIME=-3	k:_ TITLED=-4	k:_ VALUE=6	k:_ YOU=3
k:_ _=3	k:_ always=3	k:_ and=3	k:_ because=3	k:_ been=-4	k:_ by=-4	k:_ can=4	k:_ do=5
k:_ get=2	k:_ go=-4	k:_ going=5	k:_ has=-4	k:_ he=8	k:_ her=-3	k:_ his=4	k:_ is=6
k:_ it=6	k:_ lets=4	k:_ like=3	k:_ make=3	k:_ may=-3	k:_ more=3	k:_ most=3	k:_ of=-9
k:_ off=4	k:_ on=-7	k:_ out=8	k:_ over=5	k:_ please=-3	k:_ than=3	k:_ that=3	k:_ them=-3
k:_ these=2	k:_ they=14	k:_ those=3	k:_ under=-4	k:_ us=-3	k:_ very=2	k:_ was=-7	k:_ when=7
k:_ where=-4	k:_ who=-4	k:_ will=11	k:_ with=-5	k:_ would=3	k:_ you=7	k:_ your=6	k:about OTHERS=-4
k:about TIME=2	k:about VALUE=2	k:about _=4	k:about and=-3	k:about can=-3	k:about will=-3	k:always TIME=2	k:always _=5
k:and ,=4	k:and ACT=-3	k:and LAW=-3	k:and MEET=-5	k:and _=13	k:and are=-4	k:and at=-3	k:and not=2
k:and out=4	k:and to=-5	k:and up=2	k:and will=-3	k:any would=2	k:are DO=2	k:are _=2	k:are about=-4
k:are at=3	k:as ,=3	k:as _=3	k:as as=2	k:as can=2	k:at on=-3	k:be MEET=-4	k:be TIME=-3
k:be _=4	k:be to=9	k:be with=-3	k:because _=7	k:been TIME=2	k:been for=2	k:by END=-3	k:by MEET=2
k:by _=3	k:by at=2	k:can TIME=2	k:can _=-3	k:can by=-3	k:can from=2	k:can in=-9	k:can it=2
k:can on=-3	k:can to=4	k:could LAW=-4	k:do SAY=4	k:do _=-5	k:do from=3	k:do there=2	k:do when=3
k:does _=2	k:every _=-4	k:every you=-4	k:for #=-3	k:for ,=-9	k:for DO=-7	k:for OTHERS=2	k:for been=-3
k:for has=-3	k:from DECIDER=2	k:from DO=-4	k:from MEET=-3	k:get PAPER=-3	k:get _=9	k:go MEET=2	k:go _=4
k:go it=-3	k:go with=-3	k:going _=3	k:going be=-6	k:going in=-3	k:got to=2	k:had _=2	k:has PAPER=-8
k:has TIME=-3	k:has for=2	k:has of=-3	k:have _=-6	k:have for=2	k:have from=-3	k:have to=2	k:he ACT=-4
k:he DO=3	k:he _=8	k:he could=-4	k:he if=-4	k:he it=-4	k:he not=-5	k:he up=2	k:her OTHERS=2
k:her SAY=-4	k:her _=-3	k:her she=-3	k:her should=-3	k:his _=3	k:i ,=5	k:i DECIDER=3	k:i END=2
k:i PAPER=-3	k:i SAY=-3	k:i _=2	k:i going=3	k:i it=-5	k:i this=3	k:i to=-4	k:i will=3
k:i with=2	k:if OTHERS=2	k:if TIME=3	k:if can=-3	k:if could=-4	k:if only=2	k:if them=-3	k:in END=2
k:in LAW=2	k:in MEET=-3	k:in SAY=-3	k:in at=2	k:in is=3	k:in on=-3	k:in over=2	k:in these=2
k:in very=2	k:in you=-3	k:into _=2	k:is #=-3	k:is ACT=-4	k:is ATTY=-3	k:is DECIDER=3	k:is DO=-4
k:is END=2	k:is EVAL=2	k:is NAME=-8	k:is OTHERS=6	k:is PAPER=-7	k:is TIME=-3	k:is _=14	k:is be=-3
k:is get=2	k:is may=-3	k:is so=-5	k:is that=2	k:is they=4	k:is under=-3	k:is with=5	k:is you=6
k:is your=4	k:it LAW=2	k:it TIME=-6	k:it go=2	k:it more=2	k:it not=3	k:it to=6	k:just _=5
k:just and=-4	k:just off=5	k:just your=-3	k:let _=3	k:lets ACT=2	k:lets for=2	k:lets her=2	k:like to=3
k:make _=3	k:makes SAY=2	k:may MEET=-3	k:may _=-3	k:me PAPER=-3	k:me _=-3	k:more _=3	k:more to=2
k:my i=3	k:never OTHERS=2	k:no ACT=3	k:no PAPER=-3	k:no _=3	k:no you=2	k:not MEET=3	k:not PAPER=-3
k:not WONDER=2	k:not _=10	k:not and=-4	k:not if=3	k:not it=-3	k:not on=-5	k:not only=2	k:not that=2
k:not when=3	k:not your=2	k:of ,=4	k:of ACT=7	k:of LAW=2	k:of OTHERS=-3	k:of in=3	k:of is=-5
k:of lets=2	k:of so=2	k:off PAPER=4	k:off _=3	k:on #=-3	k:on ,=3	k:on END=2	k:on MEET=-6
k:on TIME=-3	k:on _=5	k:on and=2	k:on of=-4	k:on where=-4	k:on you=4	k:only _=2	k:only you=2
k:or LAW=2	k:out TIME=-3	k:out _=8	k:out in=4	k:out may=3	k:please MEET=-3	k:please OTHERS=-3	k:please PAPER=-4
k:please _=-14	k:please in=-3	k:please with=-3	k:she _=-3	k:so ,=-3	k:so for=-4	k:so is=2	k:take DECIDER=2
k:take TIME=2	k:take _=-3	k:that ,=2	k:that ATTY=-3	k:that DECIDER=3	k:that DO=-5	k:that MODAL=-3	k:that OTHERS=2
k:that VALUE=-5	k:that _=7	k:that for=-4	k:that from=2	k:that have=2	k:that in=-5	k:that to=-4	k:that was=-3
k:that were=-3	k:that what=3	k:that you=5	k:their SAY=-6	k:their WONDER=2	k:their is=4	k:their of=2	k:their on=2
k:them MEET=3	k:them PAPER=3	k:them and=4	k:then _=3	k:then about=2	k:then it=-3	k:there _=2	k:there for=-3
k:these TIME=3	k:these _=7	k:these is=2	k:they DO=3	k:they LAW=2	k:they OTHERS=2	k:they PAPER=2	k:they because=-4
k:they it=4	k:they of=-3	k:they to=2	k:they you=3	k:this DO=3	k:this MEET=4	k:this SAY=3	k:this _=13
k:this of=4	k:this she=3	k:this your=2	k:to ,=-4	k:to DO=2	k:to NAME=2	k:to _=-5	k:to about=-5
k:to at=-3	k:to for=5	k:to in=3	k:to is=-3	k:to it=2	k:to of=2	k:to on=-10	k:to there=-3
k:to this=2	k:to too=2	k:to where=-3	k:to with=-4	k:too _=2	k:too and=2	k:too on=2	k:up ATTY=2
k:up OTHERS=2	k:up SAY=3	k:up _=11	k:up your=2	k:us SAY=2	k:us i=2	k:want SAY=2	k:wants _=-10
k:was #=-3	k:was ?=-3	k:was TIME=-3	k:was _=-7	k:was as=-3	k:was on=-3	k:we DECIDER=-3	k:we LAW=3
k:we NAME=4	k:we TIME=3	k:we on=-3	k:were _=4	k:what MEET=2	k:when DO=6	k:when OTHERS=2	k:when _=7
k:where _=-4	k:where is=-3	k:which _=-4	k:which you=-3	k:who _=-5	k:will ACT=-4	k:will DO=4	k:will TIME=-4
k:will _=-5	k:will go=2	k:will in=-4	k:will it=-6	k:will out=4	k:will over=-3	k:will she=3	k:will this=3
k:will up=3	k:will with=-5	k:will your=2	k:with DECIDER=4	k:with MEET=2	k:with TIME=-5	k:would DECIDER=2	k:would END=3
k:would MEET=3	k:would TIME=2	k:would VALUE=2	k:would _=13	k:would more=2	k:would take=3	k:would that=5	k:would with=2
k:would you=2	k:you ?=-4	k:you ATTY=-3	k:you END=3	k:you EVAL=3	k:you MEET=-3	k:you OTHERS=2	k:you PAPER=-7
k:you SAY=3	k:you WONDER=2	k:you at=5	k:you been=2	k:you for=2	k:you going=2	k:you got=2	k:you her=2
k:you in=-5	k:you not=2	k:you out=2	k:you that=2	k:you them=-3	k:you this=2	k:you too=2	k:you with=-3
k:you you=2	k:you your=-4	k:your HEDGE=-3	k:your LAW=4	k:your PAPER=-4	k:your SAY=-3	k:your VALUE=-7	k:your _=12
k:your and=-5	k:your as=-3	k:your at=-3	k:your be=5	k:your can=5	k:your for=-4	k:your has=-5	k:your is=2
k:your of=-4	k:your that=-3	k:your they=2	k:your will=-3	k:your you=-3	n:law=13	n:of_others=10	n:opinion=23
n:order=33	p:ACT EVAL=10	p:ACT HEDGE=4	p:ACT MEET=6	p:ACT NAME=2	p:ACT NEG=4	p:ACT OTHERS=2	p:ACT SAY=-9
p:ACT TIME=11	p:ACT YOU=4	p:ATTY DECIDER=-4	p:ATTY DO=-8	p:ATTY END=-5	p:ATTY MEET=-6	p:ATTY MODAL=-5	p:ATTY NEG=-3
p:ATTY PAPER=-3	p:ATTY QUESTION=-3	p:ATTY SAY=-12	p:ATTY SELF=-6	p:ATTY TIME=-7	p:ATTY WONDER=-6	p:DECIDER DO=-7	p:DECIDER END=-8
p:DECIDER HEDGE=3	p:DECIDER MODAL=14	p:DECIDER NEG=-4	p:DECIDER OTHERS=-6	p:DECIDER PAPER=-7	p:DECIDER QUESTION=-3	p:DECIDER SAY=-4	p:DECIDER TIME=-14
p:DECIDER YOU=6	p:DO DR=-3	p:DO END=4	p:DO EVAL=8	p:DO HEDGE=6	p:DO MODAL=-7	p:DO NEG=8	p:DO OTHERS=11
p:DO PAPER=-11	p:DO QUESTION=7	p:DO SELF=-9	p:DO TITLED=-6	p:DO WONDER=-16	p:DR MODAL=-4	p:DR SAY=-4	p:DR YOU=-4
p:END HEDGE=3	p:END MEET=5	p:END MODAL=10	p:END OTHERS=5	p:END SELF=2	p:END THEIRATTY=-5	p:END TIME=5	p:END VALUE=3
p:END WONDER=-5	p:END YOU=12	p:EVAL NEG=2	p:EVAL OTHERS=4	p:EVAL TIME=5	p:EVAL VALUE=7	p:EVAL YOU=6	p:HEDGE LAW=3
p:HEDGE MEET=-5	p:HEDGE OTHERS=8	p:HEDGE PAPER=3	p:HEDGE SAY=5	p:HEDGE VALUE=2	p:LAW NAME=-6	p:LAW NEG=4	p:LAW OTHERS=3
p:LAW PAPER=-4	p:LAW QUESTION=6	p:LAW TIME=4	p:LAW YOU=5	p:MEET MODAL=-7	p:MEET NAME=-7	p:MEET OTHERS=14	p:MEET PAPER=4
p:MEET QUESTION=10	p:MEET SAY=6	p:MEET TIME=-10	p:MEET VALUE=-12	p:MEET YOU=-21	p:MODAL NEG=3	p:MODAL QUESTION=-8	p:MODAL SAY=-3
p:MODAL SELF=4	p:MODAL THEIRATTY=-3	p:MODAL TIME=5	p:MODAL TITLED=-3	p:MODAL WONDER=-8	p:MODAL YOU=-9	p:NAME NEG=2	p:NAME PAPER=4
p:NAME SAY=-3	p:NAME SELF=3	p:NAME VALUE=2	p:NEG OTHERS=-3	p:NEG PAPER=3	p:NEG QUESTION=4	p:NEG SELF=-10	p:NEG THEIRATTY=-4
p:NEG VALUE=-3	p:NEG WONDER=6	p:NEG YOU=14	p:OTHERS PAPER=-7	p:OTHERS QUESTION=13	p:OTHERS SAY=-7	p:OTHERS SELF=-15	p:OTHERS THEIRATTY=-4
p:OTHERS TIME=8	p:OTHERS VALUE=6	p:OTHERS WONDER=8	p:OTHERS YOU=12	p:PAPER QUESTION=2	p:PAPER SAY=-7	p:PAPER SELF=-13	p:PAPER TIME=-10
p:PAPER VALUE=-7	p:PAPER YOU=-6	p:QUESTION SAY=4	p:QUESTION TITLED=-4	p:QUESTION WONDER=-3	p:QUESTION YOU=-11	p:SAY SELF=-3	p:SAY THEIRATTY=-5
p:SAY TITLED=-3	p:SAY WONDER=4	p:SAY YOU=9	p:SELF WONDER=-10	p:SELF YOU=-14	p:THEIRATTY YOU=-3	p:TIME TITLED=-3	p:TIME WONDER=-3
p:TIME YOU=5	p:TITLED YOU=-5	p:WONDER YOU=-9	r:# first=2	r:, atty=-4	r:, even=-4	r:, is=2	r:, it=5
r:, its=-3	r:, juries=4	r:, put=-3	r:, rest=2	r:, so=4	r:, told=-3	r:, two=2	r:, we=-4
r:, you=9	r:about car=2	r:about earlier=3	r:about your=-5	r:abuse if=2	r:according to=-4	r:account before=2	r:adjuster feels=-3
r:advised him=-3	r:agreement ,=2	r:am sorry=-3	r:amount for=-4	r:and date=-4	r:and fall=2	r:and leave=4	r:another operation=-3
r:answer door=3	r:answer question=2	r:anywhere in=-6	r:apart for=2	r:appeal was=-3	r:appointment will=-3	r:are better=2	r:are looking=2
r:as #=-3	r:ask for=2	r:asked for=-4	r:asked if=-4	r:at bank=2	r:at hearing=2	r:at his=-4	r:at top=-3
r:at very=2	r:atty can=2	r:atty fees=2	r:atty let=2	r:atty will=-5	r:away from=2	r:back where=-3	r:bank statements=2
r:be done=2	r:be held=5	r:be hot=-3	r:because of=-4	r:been apart=2	r:been returned=-3	r:before hearing=2	r:before they=3
r:belongs to=2	r:better served=2	r:between us=2	r:both side=-4	r:bring in=2	r:bring title=-4	r:bring water=-3	r:brought in=3
r:bruises were=2	r:by staying=2	r:call you=-3	r:can be=4	r:can ignore=2	r:can sit=-6	r:can you=-3	r:case in=-4
r:case number=-3	r:cash job=2	r:ch #=2	r:change on=-4	r:check bank=2	r:clerk ,=-3	r:clocks change=-4	r:codicil trumps=2
r:collection agency=3	r:collector calls=2	r:cop need=2	r:could bring=-4	r:customers you=3	r:date at=-3	r:dead on=2	r:debt collector=2
r:deposit for=-3	r:deposition is=-5	r:do not=3	r:do you=-3	r:docketed as=-3	r:doctor advised=-3	r:doctor you=-3	r:door when=3
r:dr thinks=-3	r:driver insurer=-3	r:drop it=-4	r:drop off=-3	r:drop this=3	r:earlier accident=3	r:earlier will=2	r:end up=3
r:expert has=-3	r:facts noncompete=2	r:fall in=3	r:family court=-4	r:feels car=-3	r:file ch=2	r:file fee=-5	r:fill in=-3
r:first then=2	r:first two=-6	r:fold before=2	r:for expert=-3	r:for file=-4	r:for her=2	r:for that=2	r:for years=4
r:for your=-6	r:forget clocks=-4	r:from collection=2	r:from work=2	r:from your=-3	r:gamble with=4	r:get that=2	r:give them=4
r:give up=2	r:give you=2	r:go anywhere=2	r:go over=-3	r:go to=2	r:going to=-3	r:going your=3	r:got your=-3
r:grandfather codicil=2	r:great name=-3	r:hang up=2	r:has been=-5	r:has no=2	r:has not=-5	r:have been=2	r:have got=2
r:have not=-4	r:he asked=-4	r:hear about=-4	r:held to=5	r:her at=2	r:her sister=-3	r:him to=-3	r:hot in=-3
r:i am=-4	r:i read=3	r:i see=3	r:i think=3	r:i would=9	r:if its=2	r:if you=-5	r:ignore that=2
r:in family=-4	r:in first=-6	r:in keys=2	r:in there=-3	r:in twenty=2	r:in writing=5	r:injury bring=2	r:inspection because=-4
r:insurer is=-3	r:is #=-3	r:is #money=-4	r:is at=-3	r:is dead=3	r:is fine=-3	r:is gamble=4	r:is great=-3
r:is in=-6	r:is likely=-5	r:is on=3	r:is out=-3	r:is over=2	r:is paper=-4	r:is right=-5	r:is scared=2
r:is something=-3	r:is that=4	r:is third=2	r:is total=-3	r:is two=2	r:is what=4	r:it later=2	r:it makes=3
r:it only=2	r:it to=-3	r:it was=2	r:its going=-3	r:its not=2	r:its only=2	r:job off=7	r:jury trial=4
r:just leave=5	r:just print=-3	r:keep customers=3	r:keep house=2	r:keep quiet=4	r:keys lease=2	r:kind of=3	r:lease is=2
r:leave cash=2	r:leave early=-4	r:leave out=3	r:leave second=5	r:let you=4	r:letter from=2	r:like to=-3	r:like yours=2
r:likely to=-3	r:long on=2	r:looking at=2	r:low side=2	r:make it=2	r:makes more=2	r:manager returned=-3	r:mark yourself=2
r:may #=-3	r:more sense=2	r:name of=-7	r:need another=-3	r:need not=2	r:need to=-4	r:need warrant=2	r:needs name=-3
r:never check=2	r:no teeth=3	r:noncompete is=2	r:not abuse=2	r:not answer=3	r:not drop=-4	r:not forget=-5	r:not go=2
r:not touch=2	r:notice has=3	r:number is=-3	r:of car=-4	r:of case=2	r:of injury=2	r:of rain=-4	r:of service=-4
r:of those=2	r:of trial=2	r:of your=-4	r:off form=5	r:off your=2	r:offer is=3	r:on arrival=2	r:on back=-3
r:on friday=-3	r:on low=2	r:on slip=2	r:on sunday=-4	r:on that=3	r:on these=2	r:on your=2	r:once she=3
r:once you=4	r:only yelling=2	r:other side=-7	r:out fall=3	r:out of=4	r:over it=-3	r:owe you=2	r:paper that=-4
r:pay for=3	r:pay your=2	r:petition is=-5	r:police report=-3	r:power of=2	r:print your=-3	r:probably run=-3	r:probate referee=-3
r:proof of=-4	r:property manager=-3	r:prosecutor said=-4	r:prosecutor will=3	r:question seven=2	r:quiet about=4	r:quiet at=2	r:read agreement=3
r:referee needs=-3	r:rescheduled inspection=-4	r:rest belongs=2	r:returned signed=-3	r:right amount=-4	r:run until=-3	r:said he=-4	r:said she=-3
r:say bruises=2	r:say you=2	r:says that=-3	r:scared of=2	r:second job=5	r:see this=3	r:sees video=3	r:sent to=-3
r:served by=2	r:server come=3	r:share is=2	r:she sees=3	r:she should=-4	r:short version=3	r:should go=2	r:side theiratty=-5
r:side will=2	r:sign for=2	r:sign on=-4	r:signed proof=-3	r:single on=2	r:sit anywhere=-6	r:slip and=2	r:so push=2
r:so you=-3	r:starts case=-4	r:staying quiet=2	r:take until=-3	r:talk to=3	r:tax form=2	r:tell them=2	r:tell your=2
r:thank you=-10	r:that it=-3	r:that judge=5	r:that letter=2	r:that notice=3	r:that one=-3	r:that starts=-4	r:that you=-3
r:their offer=2	r:theiratty is=2	r:theiratty says=-3	r:them short=3	r:then worry=2	r:these cases=2	r:these facts=2	r:they ask=3
r:they never=2	r:they rescheduled=-4	r:think other=2	r:thinks that=-3	r:third ,=2	r:this going=3	r:this is=3	r:this kind=3
r:this morning=-3	r:this once=3	r:to #money=-3	r:to be=-3	r:to clerk=-3	r:to client=-4	r:to file=2	r:to handshake=5
r:to hear=-5	r:to kids=2	r:to look=-3	r:to make=2	r:to other=-3	r:to pay=3	r:to rest=-3	r:to see=-4
r:to sign=-4	r:to your=3	r:told client=-5	r:told me=-3	r:too long=2	r:total loss=-3	r:trial ,=2	r:trial is=4
r:trumps earlier=2	r:trust would=2	r:turn in=2	r:twenty at=2	r:two rows=-6	r:two years=6	r:under oath=-3	r:until after=3
r:until noon=-3	r:up pay=2	r:up when=2	r:us ,=2	r:version and=3	r:very least=2	r:wait too=2	r:wait until=2
r:wants to=-5	r:warrant for=2	r:was docketed=-3	r:water ,=-3	r:way i=3	r:we are=-3	r:we have=-3	r:we will=-3
r:were from=2	r:were going=2	r:what we=2	r:whatever you=2	r:when debt=2	r:when he=4	r:when process=3	r:when you=-3
r:where x=-3	r:will be=-3	r:will call=-3	r:will drop=3	r:will end=2	r:will fold=2	r:will go=-4	r:will not=2
r:will probably=-3	r:with atty=-4	r:with that=4	r:with you=-4	r:worry about=3	r:would be=2	r:would get=2	r:would like=-5
r:x is=-3	r:years is=3	r:yes ,=-4	r:you brought=3	r:you can=-5	r:you do=3	r:you for=-5	r:you have=3
r:you keep=6	r:you may=-3	r:you might=2	r:you must=-4	r:you need=-5	r:you remember=-5	r:you turn=2	r:you wait=2
r:you went=-4	r:you would=3	r:your appointment=-3	r:your atty=7	r:your boss=2	r:your deposit=-3	r:your file=-3	r:your grandfather=2
r:your name=-4	r:your new=-3	r:your patience=-6	r:your record=2	r:your retainer=-3	r:your share=2	r:your social=-3	r:your tax=2
r:your way=3	r:yours is=2	r:yourself single=2	w:!=-13	w:\"=3	w:#=-12	w:#money=-8	w:#time=-4
w:,=-4	w:?=-9	w:about=5	w:abuse=2	w:accept=-4	w:accident=4	w:according=-4	w:account=4
w:address=-3	w:adjuster=-3	w:advised=-3	w:affidavit=-4	w:after=5	w:again=2	w:always=4	w:am=-5
w:amount=-3	w:another=-4	w:answer=4	w:any=2	w:anywhere=-4	w:apart=3	w:appointment=-3	w:arbitration=2
w:are=-3	w:arrival=2	w:arrived=-3	w:as=2	w:ask=2	w:asked=-9	w:at=-4	w:attached=-3
w:atty=-22	w:baby=-4	w:balance=-3	w:bank=5	w:be=3	w:because=2	w:before=4	w:believes=-4
w:belongs=2	w:better=6	w:between=4	w:birth=-3	w:blue=-3	w:bring=-8	w:brought=3	w:bruises=2
w:building=-3	w:by=-4	w:cafeteria=-3	w:call=-4	w:called=-3	w:calls=2	w:can=-4	w:car=-4
w:card=-3	w:cases=2	w:cash=2	w:ch=2	w:change=-3	w:charge=-3	w:check=3	w:clause=2
w:clean=2	w:clerk=-7	w:client=-23	w:clinic=-5	w:clocks=-4	w:codicil=2	w:collection=3	w:collector=2
w:come=5	w:complaint=-3	w:conference=-5	w:contract=3	w:cop=3	w:copy=-5	w:could=-4	w:count=3
w:court=-9	w:courthouse=-4	w:creditors=2	w:custody=5	w:customers=3	w:date=-8	w:dead=3	w:debt=2
w:deed=2	w:default=2	w:deposition=-5	w:do=4	w:docketed=-3	w:doctor=-10	w:does=3	w:door=3
w:dr=-6	w:drive=-4	w:driver=-3	w:drop=-5	w:earlier=5	w:early=-4	w:elevator=-3	w:employer=-4
w:end=3	w:envelope=-3	w:even=-3	w:every=-3	w:exam=-3	w:expert=-7	w:facts=3	w:fall=4
w:family=-4	w:fee=-6	w:feels=-3	w:fees=2	w:filed=-3	w:fill=-3	w:floor=-4	w:fold=3
w:for=-4	w:forget=-3	w:form=7	w:four=-3	w:friday=-4	w:gamble=4	w:get=8	w:give=12
w:go=5	w:going=4	w:grandfather=2	w:great=-3	w:handshake=5	w:hang=2	w:happen=2	w:has=-8
w:have=-3	w:he=4	w:hear=-6	w:held=5	w:her=-3	w:his=2	w:hold=3	w:home=-4
w:hospital=-5	w:hot=-3	w:house=3	w:i=5	w:ignore=4	w:informed=-3	w:injury=2	w:inspection=-4
w:insurer=-4	w:into=2	w:investigator=2	w:is=-3	w:it=7	w:job=6	w:joint=4	w:judge=2
w:juries=4	w:jury=3	w:just=2	w:keep=16	w:keys=2	w:kids=2	w:kind=3	w:know=-7
w:last=-6	w:late=3	w:later=2	w:lease=2	w:least=3	w:leave=8	w:let=7	w:like=2
w:likely=-4	w:looking=2	w:lose=2	w:loss=-3	w:mail=-3	w:make=5	w:makes=4	w:manager=-3
w:mark=2	w:may=-5	w:me=-7	w:means=3	w:mediation=-3	w:mediator=-6	w:meet=-3	w:might=2
w:minutes=-4	w:monday=-3	w:money=7	w:more=6	w:morning=-3	w:most=3	w:move=2	w:moved=-3
w:my=3	w:name=-16	w:need=-6	w:needs=-5	w:never=4	w:new=-4	w:next=-3	w:no=10
w:nobody=2	w:noncompete=2	w:noon=-5	w:not=5	w:notice=5	w:number=-8	w:oath=-3	w:of=-9
w:off=6	w:offer=4	w:office=-7	w:okay=-3	w:on=-6	w:once=6	w:only=3	w:open=2
w:operation=-3	w:original=-5	w:other=-11	w:our=-4	w:out=11	w:over=3	w:owe=4	w:page=-3
w:paper=-4	w:papers=-6	w:patience=-6	w:pay=11	w:people=2	w:person=-3	w:petition=-6	w:phone=-4
w:photos=-3	w:please=-15	w:power=2	w:print=-3	w:prior=2	w:probably=-3	w:probate=-3	w:proof=-4
w:property=-3	w:push=3	w:put=-3	w:quiet=6	w:rain=-4	w:read=2	w:received=-5	w:receptionist=-3
w:records=-5	w:referee=-3	w:remember=-4	w:rent=3	w:report=-8	w:request=-4	w:rescheduled=-4	w:retainer=-3
w:returned=-6	w:right=-8	w:ring=2	w:rows=-6	w:run=-3	w:said=-11	w:saw=-4	w:say=5
w:says=-6	w:scared=2	w:schedule=3	w:second=3	w:security=-3	w:see=3	w:sees=3	w:sends=-4
w:sense=2	w:sent=-6	w:served=-3	w:service=-4	w:settle=3	w:settlement=-4	w:seven=2	w:share=2
w:she=-6	w:short=3	w:should=-4	w:show=4	w:side=-11	w:signed=-4	w:single=2	w:sister=-5
w:sit=-6	w:skip=2	w:slip=2	w:so=3	w:social=-3	w:starts=-5	w:statements=4	w:stay=2
w:staying=2	w:still=-3	w:stop=3	w:stronger=2	w:sunday=-4	w:table=3	w:tax=3	w:teeth=3
w:tell=3	w:ten=2	w:than=5	w:thank=-10	w:that=12	w:theiratty=-7	w:them=6	w:there=2
w:these=6	w:they=12	w:think=4	w:thinks=-9	w:third=2	w:thirty=2	w:this=15	w:those=4
w:thousand=3	w:thursday=-3	w:time=8	w:title=-6	w:titled=-9	w:to=-3	w:today=-3	w:told=-10
w:too=3	w:took=-4	w:top=-5	w:total=-3	w:touch=2	w:trial=14	w:trumps=2	w:trust=4
w:turn=2	w:under=-5	w:up=13	w:use=-3	w:version=3	w:very=2	w:video=4	w:wait=4
w:wants=-7	w:warrant=2	w:was=-12	w:water=-3	w:way=6	w:we=-7	w:well=3	w:went=-4
w:were=2	w:what=5	w:when=7	w:where=-5	w:whether=-4	w:which=-4	w:who=-3	w:without=3
w:work=6	w:worry=3	w:would=22	w:writing=5	w:x=-3	w:year=7	w:years=14	w:yelling=2
w:yes=-4	w:you=5	w:yours=4	w:yourself=3
""",
    "asks": """
$ ?=2	$ ACT=11	$ DECIDER=3	$ END=4	$ EVAL=9	$ INITIALS=-5	$ LAW=5	$ MEET=-18
$ NAME=-5	$ PAPER=-10	$ SAY=5	$ TIME=-10	$ be=-4	$ do=3	$ go=4	$ her=8
$ him=-4	$ is=-5	$ it=3	$ take=-6	$ there=-6	$ up=-6	$ us=-4	$ which=5
,#=-4	,DO=2	,EVAL=2	,MEET=4	,MEET for=4	,MEET for _=4	,QUESTION=3	,SAY her=-4
,WONDER=5	,_ ?=3	,_ of=2	,_ of _=2	,_ was #=2	,asks=2	,can=5	,cons=2
,crash=2	,do=3	,he=-6	,he will=-4	,he will DO=-4	,i=2	,i did=2	,i did not=2
,is=8	,is it=2	,is it over=2	,no=-4	,no _=-4	,please=-3	,she is=-3	,she is _=-3
,told=-4	,took=-4	,waiting=4	,which=3	,will=-5	,will DO=-4	,will _=-4	^#=8
^# TIME=5	^# TIME or=5	^ACT=-11	^ACT about=-6	^ACT about being=-6	^ACT that=-5	^ACT that _=-4	^DECIDER=-4
^DO=-5	^DO WONDER=3	^DO WONDER how=3	^DO _=-3	^DO about=6	^DO about END=3	^DO if=-6	^DO if she=-5
^DO me what=3	^DO who=-10	^DO who LAW=-4	^DO who would=-6	^END=-5	^EVAL _=-4	^EVAL _ _=-4	^MODAL=12
^NEG=-5	^OTHERS=-16	^OTHERS _=-7	^SAY=-6	^SAY DECIDER=4	^SAY DECIDER _=4	^SAY EVAL=-4	^SAY EVAL TIME=-4
^SAY LAW=3	^SAY LAW _=3	^SAY OTHERS=-3	^SAY OTHERS _=-4	^SAY TIME=6	^SAY TIME TIME=6	^SAY he=-3	^SAY he SAY=-4
^SAY it=2	^SAY it was=2	^SAY my _=-5	^SAY to=-4	^TIME i=3	^TITLED SAY=-3	^TITLED is=4	^TITLED is _=4
^WONDER=-9	^WONDER about PAPER=5	^WONDER about _=-7	^WONDER if=-7	^WONDER if we=-8	^WONDER it=3	^WONDER it is=3	^WONDER that=4
^WONDER that _=4	^WONDER which=-5	^WONDER which _=-5	^_ ACT=-4	^_ ACT that=-5	^_ OTHERS=-4	^_ WONDER=4	^_ _ ACT=3
^_ about DO=-5	^_ for=4	^_ for VALUE=4	^_ that=-3	^_ to=8	^_ to just=5	^_ would=2	^_ would _=2
^afraid=3	^am=3	^any=-7	^any END=3	^any END of=3	^any _=-10	^any _ ?=-10	^asked=-8
^asking=-6	^asks=-9	^at what _=2	^caller=3	^can=-5	^can DECIDER=2	^can OTHERS=5	^can OTHERS _=6
^can i=-3	^can i DO=-5	^can she=-4	^can she ACT=-4	^can you=-4	^check=-3	^complain=-6	^could i=-4
^could i have=-3	^could they _=-5	^could this=2	^could this VALUE=2	^could we=3	^could we TIME=3	^did _=-5	^did _ END=-4
^did i=9	^did i ?=6	^did i _=3	^do i ACT=-5	^do i END=2	^does=8	^does _=4	^does _ _=2
^does he=2	^does he MODAL=2	^does it=3	^does it _=3	^does not=-4	^feels=-5	^fishing=2	^had=-3
^has=-6	^has _=-5	^he=-9	^he DO=-4	^how EVAL=4	^how EVAL is=4	^how _=-5	^how _ PAPER=-3
^how _ TIME=3	^how _ will=-4	^how do=-4	^how do i=-5	^if=4	^is PAPER EVAL=-6	^is PAPER PAPER=3	^is TIME=-5
^is TIME at=-4	^is _=10	^is _ EVAL=4	^is _ HEDGE=2	^is _ _=3	^is it EVAL=-4	^is there _=-6	^is there any=7
^keep=3	^lost=-5	^must=2	^must i=2	^must i let=2	^neighbor=-4	^nervous=4	^not=-4
^not HEDGE=-5	^not HEDGE which=-5	^okay=-4	^on=5	^on _=5	^on _ about=6	^report=-4	^says=-13
^should=5	^should i DO=-5	^should i MEET=4	^should she=3	^should she DO=3	^so=4	^so is=2	^so is it=2
^tempted=5	^then=7	^then what=7	^then what _=7	^thinks=12	^upset=-5	^wanted=-5	^were PAPER=-4
^were PAPER _=-4	^what=-5	^what TIME=6	^what do=-3	^what do i=-3	^what is=-11	^what is _=-10	^what should=-5
^what should i=-5	^what would=3	^what would you=2	^when=-9	^when is TIME=-4	^when is it=3	^when will=-4	^when will ATTY=-3
^where do=-3	^where do i=-3	^where does=5	^where does that=5	^whether=4	^which=3	^which _=3	^which _ is=3
^who=5	^who DO=13	^who DO _=14	^who is=-6	^who is DECIDER=-6	^will=4	^will END=2	^will END DO=2
^will it _=2	^will this=2	^wondering=3	^yes=-5	b:\" do=3	b:# TIME=6	b:# _=-10	b:, DO=-6
b:, EVAL=2	b:, SAY=-4	b:, can=5	b:, he=-4	b:, i=2	b:, is=2	b:, no=-4	b:, please=-3
b:, she=3	b:, which=3	b:ACT _=5	b:ACT about=-6	b:ACT be=-4	b:ACT by=-4	b:ACT may=3	b:ACT on=-5
b:ACT that=-9	b:ATTY PAPER=5	b:ATTY be=-3	b:DECIDER ?=-19	b:DECIDER DO=-5	b:DECIDER SAY=3	b:DECIDER or=3	b:DO ?=-7
b:DO OTHERS=4	b:DO PAPER=-6	b:DO WONDER=3	b:DO _=-4	b:DO about=5	b:DO can=3	b:DO for=3	b:DO her=-3
b:DO if=-6	b:DO in=-10	b:DO it=-10	b:DO me=4	b:DO off=2	b:DO on=3	b:DO to=3	b:DO when=-5
b:DO who=-10	b:DO why=3	b:END DO=2	b:END SAY=-6	b:END TIME=3	b:END _=5	b:END my=3	b:END of=3
b:END on=-4	b:EVAL EVAL=-4	b:EVAL PAPER=3	b:EVAL TIME=-6	b:EVAL is=4	b:EVAL to=-5	b:HEDGE ACT=2	b:HEDGE EVAL=2
b:HEDGE which=-5	b:LAW ?=3	b:LAW as=3	b:LAW to=2	b:MEET ,=3	b:MEET ?=4	b:MEET DECIDER=2	b:MEET LAW=3
b:MEET VALUE=-4	b:MEET _=-10	b:MEET for=2	b:MEET her=4	b:MEET is=-5	b:MEET take=-4	b:MEET them=4	b:MEET to=-5
b:MEET was=-4	b:MODAL from=-5	b:MODAL to=7	b:OTHERS DO=3	b:OTHERS PAPER=-5	b:PAPER ?=8	b:PAPER DO=-4	b:PAPER END=-5
b:PAPER PAPER=2	b:PAPER by=-3	b:PAPER for=-7	b:PAPER if=3	b:PAPER in=-4	b:PAPER of=-5	b:PAPER to=5	b:SAY ACT=3
b:SAY DECIDER=2	b:SAY DO=-5	b:SAY EVAL=-6	b:SAY OTHERS=-4	b:SAY TIME=6	b:SAY _=-5	b:SAY he=-4	b:SAY her=-4
b:SAY i=3	b:SAY it=5	b:SAY me=-4	b:SAY of=8	b:SAY to=-5	b:SAY when=3	b:SELF ?=3	b:SELF _=3
b:TIME ,=-8	b:TIME ?=-9	b:TIME END=3	b:TIME EVAL=-4	b:TIME MEET=9	b:TIME OTHERS=3	b:TIME PAPER=-4	b:TIME and=3
b:TIME at=-4	b:TIME her=3	b:TIME i=3	b:TIME in=-4	b:TIME is=2	b:TIME on=-4	b:TIME or=6	b:TITLED SAY=-4
b:TITLED is=4	b:VALUE ?=-3	b:VALUE TIME=3	b:VALUE me=2	b:VALUE on=4	b:WONDER how=4	b:WONDER it=3	b:WONDER that=4
b:WONDER what=4	b:WONDER which=-5	b:_ ATTY=6	b:_ DECIDER=-5	b:_ DO=-8	b:_ END=-3	b:_ EVAL=3	b:_ HEDGE=3
b:_ PAPER=-5	b:_ SELF=3	b:_ TIME=-9	b:_ VALUE=-9	b:_ WONDER=4	b:_ _=10	b:_ about=8	b:_ can=7
b:_ from=2	b:_ has=-5	b:_ him=3	b:_ if=4	b:_ in=4	b:_ it=-3	b:_ like=4	b:_ me=-5
b:_ of=-9	b:_ on=3	b:_ or=5	b:_ our=3	b:_ out=11	b:_ that=6	b:_ to=-4	b:_ when=-6
b:_ will=-4	b:_ with=-5	b:_ would=3	b:about ACT=3	b:about DO=-5	b:about END=4	b:about PAPER=3	b:about _=4
b:about being=-6	b:and DO=3	b:and MEET=4	b:and will=-4	b:any END=3	b:are we=3	b:at MEET=-6	b:at TIME=-4
b:at _=-5	b:be DO=-6	b:be SELF=3	b:be there=-5	b:being on=-6	b:by DO=3	b:by MEET=-4	b:by at=-4
b:can ACT=-4	b:can DECIDER=2	b:can OTHERS=6	b:can i=-5	b:can they=4	b:can you=-4	b:could get=-5	b:could i=-4
b:could this=2	b:could we=3	b:did _=-5	b:did i=8	b:do TIME=3	b:do i=-8	b:do not=5	b:do they=-5
b:do we=2	b:does MEET=-4	b:does _=9	b:does he=3	b:does it=3	b:does not=-5	b:does she=-5	b:does that=6
b:for ?=3	b:for MEET=-7	b:for TIME=-6	b:for VALUE=4	b:for me=-5	b:for more=2	b:for you=-5	b:from OTHERS=4
b:from _=-5	b:from her=-5	b:get PAPER=-7	b:get _=3	b:go TIME=3	b:going to=2	b:got _=5	b:has _=-9
b:has to=3	b:have MEET=-4	b:have to=9	b:he DO=-6	b:he MODAL=3	b:he SAY=-3	b:he _=4	b:he has=3
b:he will=-4	b:her OTHERS=-4	b:her _=2	b:how EVAL=4	b:how _=-5	b:how do=-4	b:how this=3	b:i ?=6
b:i ACT=-4	b:i DO=-20	b:i MODAL=-5	b:i SAY=9	b:i _=-8	b:i did=2	b:i have=5	b:i let=2
b:i would=3	b:if _=3	b:if he=3	b:if i=3	b:if she=3	b:if we=-7	b:in ?=-4	b:in NAME=-4
b:in TIME=-3	b:is DECIDER=-6	b:is EVAL=6	b:is PAPER=-7	b:is TIME=-9	b:is VALUE=3	b:is he=4	b:is over=3
b:is that=4	b:it SAY=3	b:it TIME=-4	b:it _=8	b:it from=-6	b:it is=5	b:it out=2	b:it over=2
b:it to=-7	b:it was=3	b:just take=5	b:let _=2	b:like _=4	b:make of=3	b:may be=3	b:me my=2
b:me out=-5	b:me while=-4	b:more TIME=4	b:must i=2	b:my PAPER=3	b:my _=-4	b:never DO=-5	b:no _=-4
b:not HEDGE=-4	b:not have=-4	b:of DECIDER=-4	b:of DO=5	b:of MEET=-6	b:of _=5	b:of my=-4	b:off TIME=2
b:on #=-7	b:on INITIALS=-5	b:on MEET=2	b:on PAPER=4	b:on TIME=-14	b:on VALUE=4	b:on _=9	b:or MEET=7
b:our _=3	b:out TIME=5	b:over ?=2	b:over TIME=3	b:she DO=6	b:she is=-5	b:she was=-4	b:should get=3
b:should i=-11	b:should she=3	b:so is=4	b:take ?=-4	b:take DO=5	b:take _=6	b:that MEET=4	b:that OTHERS=-7
b:that PAPER=-4	b:that _=3	b:that he=3	b:that i=3	b:that she=-4	b:that you=2	b:them _=4	b:then what=7
b:there _=-5	b:there any=6	b:they _=-5	b:they have=3	b:this ?=3	b:this DO=3	b:this VALUE=3	b:to ACT=13
b:to DO=-4	b:to OTHERS=2	b:to PAPER=7	b:to SAY=5	b:to TIME=-7	b:to _=-4	b:to be=-6	b:to do=5
b:to her=2	b:to just=6	b:to take=-4	b:to us=-4	b:up by=3	b:was DO=-3	b:was OTHERS=2	b:was TIME=2
b:was _=-8	b:we DO=3	b:we TIME=3	b:we can=-6	b:were PAPER=-4	b:what DECIDER=3	b:what _=11	b:what do=-3
b:what i=4	b:what is=-11	b:what should=-5	b:what to=4	b:what would=3	b:when DECIDER=3	b:when he=-5	b:when to=-5
b:when will=-4	b:where do=-3	b:where does=5	b:whether to=5	b:which MEET=-4	b:which _=-7	b:while i=-4	b:who DO=13
b:who LAW=-4	b:who is=-6	b:who would=-6	b:why we=4	b:will ATTY=-3	b:will DO=-8	b:will END=3	b:will MEET=-5
b:will _=-4	b:will this=2	b:with DECIDER=2	b:with _=4	b:would _=3	b:would be=-3	b:would do=4	b:would you=4
b:you ?=-7	b:you DO=-4	b:you do=2	bias=16	c:#=-4	c:DECIDER=-10	c:END=18	c:EVAL=3
c:INITIALS=-5	c:LAW=21	c:MEET=-26	c:MODAL=10	c:NAME=-8	c:NEG=5	c:OTHERS=11	c:PAPER=-22
c:QUESTION=12	c:SAY=8	c:SELF=5	c:TIME=-6	c:VALUE=5	c:WONDER=14	c:YOU=-16	f:asks ACT=5
f:asks DECIDER=-6	f:asks DO=5	f:asks END=5	f:asks HEDGE=3	f:asks LAW=10	f:asks MEET=-11	f:asks PAPER=-9	f:asks TIME=-14
f:asks day0=13	f:asks day2=-7	f:asks day3=-5	f:asks law0=-11	f:asks law0 day0=10	f:asks law0 day1=-9	f:asks law0 day2=-11	f:asks law1=4
f:asks law1 day2=6	f:asks law1 day3=-4	f:asks law2=5	f:asks law2 day0=4	f:asks law2 day1=3	f:asks law2 day2=-3	f:law0 day0=-5	f:law0 day1=-9
f:law0 day2=-14	f:law0 day3=-7	f:law1 day0=10	f:law1 day1=-4	f:law2 day0=9	f:law2 day1=5	f:says=-10	f:says ACT=-4
f:says DECIDER=-4	f:says DO=-6	f:says END=12	f:says EVAL=3	f:says LAW=11	f:says MEET=-15	f:says PAPER=-14	f:says TIME=8
f:says VALUE=5	f:says day0=3	f:says day2=-7	f:says day3=-9	f:says day4=3	f:says law0=-22	f:says law0 day0=-15	f:says law0 day2=-3
f:says law0 day3=-5	f:says law1=3	f:says law1 day0=11	f:says law1 day1=-5	f:says law1 day2=-5	f:says law1 day4=3	f:says law2=6	f:says law2 day0=5
g:> MEET=-3	g:> MODAL=2	g:> PAPER=-6	g:> SAY=2	g:> TIME=6	g:>1 before=3	g:>1 everything=-4	g:>1 it=3
g:>1 officer=-4	g:ATTY rest law0 day0=-4	g:agreed rest law0 day0=2	g:said rest law1 day1=-4	g:they agreed=2	g:they rest law0 day0=6	g:they rest law1 day0=-4	g:they rest law1 day1=-7
g:they said=-4	g:they told=-4	g:told rest law1 day0=-4	k:# ,=5	k:# MEET=5	k:# or=5	k:, ,=-3	k:, ?=2
k:, ACT=-4	k:, DO=-4	k:, LAW=3	k:, OTHERS=-8	k:, TIME=-8	k:, _=-11	k:, be=3	k:, do=-4
k:, for=-5	k:, got=3	k:, her=-6	k:, is=2	k:, only=3	k:, or=4	k:, that=4	k:, will=-3
k:ACT ?=4	k:ACT MEET=-4	k:ACT PAPER=-6	k:ACT SELF=3	k:ACT TIME=-5	k:ACT _=-19	k:ACT and=4	k:ACT at=-6
k:ACT be=3	k:ACT being=-6	k:ACT for=4	k:ACT is=3	k:ACT on=-4	k:ACT out=-4	k:ACT she=2	k:ACT to=2
k:ATTY ?=-6	k:DECIDER ,=3	k:DECIDER DO=4	k:DECIDER TIME=-4	k:DECIDER he=-5	k:DO ,=-8	k:DO ?=-8	k:DO ACT=7
k:DO DECIDER=3	k:DO DO=-4	k:DO END=6	k:DO MEET=-11	k:DO MODAL=-5	k:DO PAPER=-8	k:DO SAY=7	k:DO SELF=4
k:DO TIME=6	k:DO VALUE=-5	k:DO _=4	k:DO and=4	k:DO at=-5	k:DO be=-11	k:DO can=3	k:DO do=2
k:DO for=-9	k:DO from=-5	k:DO got=-4	k:DO how=3	k:DO i=4	k:DO in=-4	k:DO is=-5	k:DO of=-3
k:DO she=4	k:DO this=4	k:DO to=-14	k:DO up=-3	k:DO us=-4	k:DO what=4	k:DO will=-6	k:END ,=-3
k:END DO=3	k:END PAPER=4	k:END TIME=-4	k:END _=4	k:END if=3	k:END in=-4	k:END is=-3	k:END off=2
k:EVAL ,=-4	k:EVAL ACT=3	k:EVAL DO=-6	k:EVAL EVAL=3	k:EVAL OTHERS=5	k:EVAL PAPER=3	k:EVAL SAY=-8	k:EVAL TIME=-5
k:EVAL me=3	k:EVAL or=2	k:EVAL you=-4	k:HEDGE _=-6	k:HEDGE has=-5	k:LAW #=-4	k:LAW ,=2	k:LAW ?=2
k:LAW ACT=5	k:LAW OTHERS=2	k:LAW _=5	k:LAW i=-4	k:LAW me=-4	k:LAW on=-4	k:LAW was=3	k:LAW while=-3
k:MEET ,=-3	k:MEET ?=-12	k:MEET DO=-7	k:MEET MEET=-8	k:MEET TIME=-6	k:MEET VALUE=-4	k:MEET _=3	k:MEET about=-4
k:MEET of=-3	k:MEET or=-4	k:MEET to=-4	k:MEET which=5	k:MODAL PAPER=5	k:MODAL _=4	k:MODAL on=3	k:MODAL to=-4
k:NAME TIME=-4	k:OTHERS ACT=-5	k:OTHERS PAPER=6	k:OTHERS SAY=3	k:OTHERS TIME=4	k:OTHERS _=-9	k:OTHERS and=-7	k:OTHERS for=-6
k:OTHERS he=-4	k:OTHERS her=2	k:OTHERS on=2	k:OTHERS to=3	k:OTHERS when=-3	k:PAPER ?=-6	k:PAPER DO=-3	k:PAPER END=3
k:PAPER EVAL=-4	k:PAPER INITIALS=-5	k:PAPER MEET=3	k:PAPER OTHERS=9	k:PAPER SAY=-4	k:PAPER VALUE=3	k:PAPER _=-13	k:PAPER from=4
k:PAPER him=4	k:PAPER me=-11	k:PAPER on=2	k:PAPER or=2	k:PAPER out=-5	k:PAPER you=-4	k:SAY #=-6	k:SAY ATTY=3
k:SAY DO=-11	k:SAY HEDGE=4	k:SAY LAW=3	k:SAY PAPER=3	k:SAY get=3	k:SAY he=-5	k:SAY her=6	k:SAY in=-7
k:SAY it=3	k:SAY never=-4	k:SAY she=-3	k:SAY should=4	k:SAY to=-3	k:SAY when=-3	k:SELF him=3	k:TIME DO=-4
k:TIME EVAL=-5	k:TIME MEET=4	k:TIME _=18	k:TIME be=-3	k:TIME did=-3	k:TIME for=2	k:TIME may=-4	k:TIME not=-3
k:TIME of=-5	k:TIME our=3	k:TITLED ACT=4	k:TITLED _=4	k:VALUE ,=4	k:VALUE END=3	k:VALUE MEET=-3	k:VALUE PAPER=3
k:VALUE _=7	k:VALUE i=2	k:VALUE my=2	k:WONDER END=4	k:WONDER PAPER=3	k:WONDER VALUE=5	k:WONDER can=-6	k:WONDER is=2
k:WONDER like=4	k:WONDER on=6	k:WONDER over=3	k:WONDER she=3	k:WONDER take=-5	k:WONDER this=3	k:WONDER we=-7	k:WONDER would=6
k:_ #=-9	k:_ ,=-9	k:_ ?=4	k:_ DECIDER=-22	k:_ DO=3	k:_ EVAL=13	k:_ LAW=6	k:_ MEET=8
k:_ NAME=-4	k:_ OTHERS=-6	k:_ SELF=3	k:_ TIME=-7	k:_ VALUE=10	k:_ WONDER=7	k:_ about=4	k:_ and=-3
k:_ be=5	k:_ can=5	k:_ do=8	k:_ from=-5	k:_ go=9	k:_ got=4	k:_ have=5	k:_ he=5
k:_ her=-4	k:_ him=-4	k:_ i=7	k:_ if=6	k:_ in=-6	k:_ it=3	k:_ just=6	k:_ like=4
k:_ may=5	k:_ me=4	k:_ my=3	k:_ no=-10	k:_ not=8	k:_ of=4	k:_ only=3	k:_ or=4
k:_ she=-7	k:_ should=-4	k:_ that=3	k:_ they=5	k:_ to=4	k:_ up=3	k:_ what=5	k:_ when=-7
k:_ will=-4	k:_ with=-5	k:_ you=3	k:about END=4	k:about TIME=7	k:about VALUE=4	k:about it=2	k:about on=2
k:and _=-8	k:and for=3	k:any DO=5	k:any MEET=6	k:any of=3	k:any to=6	k:at ?=-5	k:at EVAL=-4
k:at TIME=-6	k:at can=2	k:be ?=-6	k:be MEET=-4	k:be PAPER=-4	k:be TIME=-7	k:be _=5	k:be her=3
k:be of=-3	k:be to=-5	k:being _=-6	k:by ?=-6	k:by DECIDER=3	k:by TIME=-6	k:by to=3	k:can ?=7
k:can OTHERS=4	k:can PAPER=-5	k:can TIME=3	k:can _=-4	k:can by=-6	k:can her=6	k:can on=7	k:can out=8
k:can to=-4	k:can up=-3	k:could ACT=2	k:could DO=6	k:could INITIALS=-5	k:could MEET=-5	k:could PAPER=-5	k:could TIME=2
k:could for=2	k:could have=-3	k:could it=-5	k:could my=2	k:could on=-5	k:could our=3	k:could to=-5	k:did DO=-7
k:did END=-4	k:did PAPER=-4	k:did SAY=-4	k:did TIME=-5	k:did by=3	k:do ACT=-9	k:do DO=-4	k:do MEET=-6
k:do MODAL=-5	k:do OTHERS=3	k:do SAY=10	k:do for=-5	k:do have=5	k:do i=3	k:do in=-3	k:do my=4
k:do on=-6	k:do to=3	k:do want=-4	k:does DO=-3	k:does MEET=3	k:does MODAL=2	k:does PAPER=2	k:does SAY=4
k:does _=9	k:does be=-3	k:does have=-4	k:does he=3	k:does her=6	k:does of=-5	k:does that=3	k:does to=5
k:for DO=-4	k:for OTHERS=-4	k:for _=7	k:for i=-4	k:for of=-4	k:for on=2	k:for while=-4	k:from ?=-5
k:from VALUE=2	k:from about=2	k:get DO=2	k:get INITIALS=-5	k:get OTHERS=3	k:get _=5	k:go _=4	k:got PAPER=-4
k:had _=-4	k:has DO=-4	k:has SAY=-4	k:has TIME=-4	k:has in=-4	k:have MEET=-5	k:have PAPER=2	k:have SAY=4
k:have VALUE=-5	k:have be=-3	k:have in=-4	k:have of=-3	k:have there=-3	k:have to=2	k:he DO=-7	k:he END=3
k:he PAPER=-4	k:he TIME=7	k:he _=-13	k:he for=3	k:he he=-5	k:he his=-5	k:he it=-4	k:he more=4
k:he to=3	k:he will=-3	k:her ,=2	k:her MEET=-4	k:him ,=3	k:him DO=3	k:him MEET=-3	k:him _=6
k:his _=-11	k:how DO=4	k:how END=-3	k:how MEET=-4	k:how PAPER=-5	k:how TIME=3	k:how be=-4	k:how can=3
k:how do=-5	k:how from=-6	k:how he=3	k:how i=-8	k:how is=5	k:how it=-4	k:how take=-4	k:how to=-3
k:how we=8	k:how will=-4	k:i ACT=7	k:i ATTY=2	k:i DO=10	k:i END=3	k:i MEET=2	k:i PAPER=-10
k:i SAY=5	k:i SELF=3	k:i TIME=-13	k:i VALUE=-4	k:i _=7	k:i at=-4	k:i by=2	k:i do=4
k:i from=-6	k:i her=-7	k:i in=-4	k:i it=-5	k:i not=4	k:i on=-9	k:i out=7	k:i them=6
k:i to=6	k:if ?=6	k:if ACT=3	k:if DO=3	k:if END=3	k:if MEET=3	k:if PAPER=-5	k:if SAY=2
k:if can=-6	k:if get=-3	k:if is=3	k:if it=-4	k:if to=5	k:if would=2	k:in ?=-4	k:in EVAL=4
k:in MEET=-5	k:in OTHERS=-5	k:in and=-4	k:in her=-4	k:in or=-5	k:is ?=-11	k:is ACT=4	k:is DECIDER=-7
k:is END=3	k:is EVAL=3	k:is HEDGE=3	k:is MEET=-5	k:is OTHERS=4	k:is PAPER=-3	k:is SAY=3	k:is _=14
k:is any=8	k:is at=-6	k:is do=3	k:is from=-4	k:is me=3	k:is my=-4	k:is over=2	k:is they=2
k:is to=3	k:it ACT=4	k:it DO=-5	k:it OTHERS=2	k:it PAPER=-6	k:it _=11	k:it he=2	k:it over=3
k:it that=6	k:it to=4	k:it was=3	k:just DO=6	k:let ?=2	k:let in=2	k:like _=3	k:like and=2
k:like to=-4	k:make PAPER=3	k:make _=2	k:may SELF=3	k:may _=6	k:may him=3	k:may to=3	k:me ?=-5
k:me DO=-5	k:me TIME=-6	k:me _=-13	k:me do=4	k:me would=3	k:must _=8	k:must in=2	k:must let=2
k:my DO=-4	k:my PAPER=3	k:my VALUE=-3	k:my _=5	k:my i=2	k:my if=2	k:my of=2	k:never _=-5
k:no TIME=-3	k:no _=4	k:not LAW=3	k:not PAPER=-5	k:not SAY=3	k:not TIME=3	k:not _=-6	k:not has=-4
k:not of=-6	k:not which=-7	k:of ACT=-4	k:of ATTY=5	k:of PAPER=8	k:off DECIDER=3	k:on ,=5	k:on ACT=4
k:on PAPER=-6	k:on TIME=-4	k:on _=11	k:on about=6	k:on did=2	k:on i=2	k:only _=3	k:or ,=5
k:or ?=9	k:or END=-5	k:or MEET=-4	k:or PAPER=-4	k:or TIME=-3	k:or _=5	k:or out=3	k:or which=3
k:our ?=3	k:our MEET=4	k:our TIME=3	k:out ?=9	k:out MEET=7	k:over _=3	k:she DO=-4	k:she at=-5
k:she be=-4	k:she by=-5	k:she get=-4	k:she if=4	k:she it=3	k:she or=4	k:she she=3	k:she there=-3
k:she to=-3	k:should DECIDER=-5	k:should DO=-5	k:should MEET=5	k:should SAY=3	k:should TIME=6	k:should them=4	k:should to=-9
k:so ?=4	k:so it=2	k:so over=2	k:take _=5	k:take or=4	k:that DO=-4	k:that TIME=7	k:that get=3
k:that have=3	k:that her=8	k:that like=4	k:that me=-5	k:that out=-5	k:them ?=5	k:them _=3	k:then _=7
k:there ?=-4	k:there MEET=4	k:there _=-5	k:they TIME=-5	k:they for=-4	k:they him=3	k:they me=3	k:they my=2
k:they to=3	k:this ACT=2	k:this PAPER=2	k:this me=2	k:this my=3	k:this on=2	k:to ?=13	k:to ACT=6
k:to MEET=-10	k:to OTHERS=6	k:to PAPER=8	k:to SELF=3	k:to TIME=9	k:to _=17	k:to can=5	k:to got=-5
k:to her=3	k:to in=-4	k:to it=2	k:to my=3	k:to on=3	k:to she=3	k:to take=5	k:to there=-3
k:to to=-8	k:to up=-7	k:to what=5	k:to when=-5	k:up DECIDER=3	k:up DO=4	k:up to=3	k:want PAPER=3
k:wants DO=-4	k:wants MEET=-4	k:wants SAY=3	k:wants _=6	k:wants can=3	k:wants she=2	k:wants when=-4	k:was to=3
k:we ?=6	k:we DO=3	k:we PAPER=-4	k:we _=-6	k:we by=-3	k:we for=5	k:we not=3	k:we our=3
k:we them=3	k:were EVAL=-4	k:were _=-4	k:what ?=-11	k:what DECIDER=-6	k:what END=6	k:what MEET=-6	k:what MODAL=-7
k:what PAPER=3	k:what SAY=15	k:what VALUE=-4	k:what can=2	k:what do=9	k:what does=-3	k:what from=-5	k:what her=-5
k:what him=2	k:what i=-9	k:what make=3	k:what my=-6	k:what of=5	k:what should=-4	k:what when=3	k:what would=7
k:what you=4	k:when ATTY=-3	k:when DO=-4	k:when SAY=6	k:when TIME=-5	k:when _=-20	k:when be=-5	k:when her=-3
k:when up=-7	k:where MEET=2	k:where her=5	k:where i=-3	k:where that=5	k:whether ACT=3	k:whether DO=2	k:whether _=7
k:which EVAL=2	k:which _=-5	k:which has=-5	k:which is=3	k:which take=-6	k:which to=-8	k:while TIME=-4	k:while _=-3
k:who ?=-6	k:who DECIDER=-6	k:who DO=-5	k:who _=13	k:who be=-7	k:who for=-4	k:who him=-6	k:who in=2
k:who me=-4	k:who while=-4	k:why not=3	k:will ?=-6	k:will DO=4	k:will MEET=-6	k:will TIME=-5	k:will _=3
k:will he=4	k:will off=2	k:will take=-4	k:will that=4	k:will us=-5	k:with ACT=2	k:with to=3	k:would DO=-8
k:would EVAL=-4	k:would SAY=3	k:would _=5	k:would do=2	k:would her=3	k:would him=-5	k:would if=3	k:would it=4
k:would my=3	k:would of=5	k:would to=-5	k:you PAPER=-4	k:you i=3	k:you me=-7	k:you to=-4	n:cue=26
n:limitations=4	n:recommendation=15	n:settlement=3	p:ACT DO=11	p:ACT HEDGE=3	p:ACT LAW=4	p:ACT MODAL=7	p:ACT NEG=5
p:ACT OTHERS=-9	p:ACT PAPER=2	p:ACT SAY=7	p:ACT SELF=7	p:ACT TIME=-3	p:ACT TITLED=4	p:ACT WONDER=9	p:ATTY MODAL=-4
p:ATTY PAPER=4	p:ATTY QUESTION=2	p:ATTY SAY=6	p:ATTY SELF=3	p:ATTY WONDER=3	p:DECIDER DO=12	p:DECIDER EVAL=3	p:DECIDER MEET=8
p:DECIDER MODAL=12	p:DECIDER NEG=2	p:DECIDER PAPER=3	p:DECIDER QUESTION=-9	p:DECIDER SAY=4	p:DECIDER SELF=6	p:DECIDER TIME=-6	p:DECIDER WONDER=9
p:DO END=7	p:DO EVAL=-7	p:DO HEDGE=-6	p:DO LAW=5	p:DO MODAL=-9	p:DO NAME=-7	p:DO NEG=12	p:DO OTHERS=12
p:DO PAPER=-20	p:DO QUESTION=19	p:DO SELF=-12	p:DO TIME=-9	p:DO WONDER=7	p:DO YOU=-9	p:END EVAL=-7	p:END MODAL=3
p:END OTHERS=3	p:END QUESTION=4	p:END SELF=7	p:END TIME=3	p:END WONDER=12	p:EVAL HEDGE=3	p:EVAL OTHERS=7	p:EVAL PAPER=-6
p:EVAL QUESTION=14	p:EVAL SAY=-5	p:EVAL SELF=4	p:EVAL TIME=-15	p:EVAL WONDER=2	p:EVAL YOU=-6	p:HEDGE LAW=4	p:HEDGE SELF=4
p:HEDGE TIME=-4	p:LAW MEET=3	p:LAW MODAL=5	p:LAW NEG=5	p:LAW OTHERS=8	p:LAW PAPER=4	p:LAW QUESTION=4	p:LAW SAY=8
p:MEET MODAL=-3	p:MEET OTHERS=-4	p:MEET PAPER=3	p:MEET QUESTION=-8	p:MEET SAY=-5	p:MEET TIME=3	p:MEET TITLED=3	p:MEET VALUE=-20
p:MEET WONDER=-10	p:MEET YOU=-6	p:MODAL NAME=-4	p:MODAL NEG=8	p:MODAL OTHERS=17	p:MODAL QUESTION=-10	p:MODAL SAY=17	p:MODAL SELF=-9
p:MODAL TIME=-6	p:MODAL WONDER=9	p:MODAL YOU=-9	p:NAME SELF=-4	p:NAME TIME=-4	p:NEG OTHERS=8	p:NEG QUESTION=3	p:NEG SAY=9
p:NEG SELF=10	p:OTHERS PAPER=8	p:OTHERS QUESTION=13	p:OTHERS SELF=15	p:OTHERS WONDER=16	p:PAPER QUESTION=-16	p:PAPER SELF=-9	p:PAPER TIME=-8
p:PAPER TITLED=3	p:PAPER VALUE=4	p:PAPER YOU=-10	p:QUESTION SAY=9	p:QUESTION SELF=-9	p:QUESTION TIME=11	p:QUESTION YOU=-8	p:SAY SELF=5
p:SAY TIME=-8	p:SAY TITLED=-5	p:SAY VALUE=4	p:SAY WONDER=9	p:SELF TIME=-7	p:SELF YOU=-6	p:TIME TITLED=4	p:TIME WONDER=5
p:TIME YOU=-7	p:VALUE WONDER=7	p:WONDER YOU=-6	r:\" do=3	r:# days=7	r:# nd=-5	r:# th=-4	r:, can=5
r:, crash=2	r:, he=-4	r:, i=2	r:, is=2	r:, no=-4	r:, please=-3	r:, she=3	r:, told=-4
r:, which=3	r:about being=-6	r:about odds=3	r:about plea=6	r:about shuttle=-7	r:about tax=6	r:about wait=-5	r:account on=-4
r:admission ?=3	r:affidavit sounds=4	r:afraid it=3	r:after her=3	r:after mediation=3	r:after ruling=3	r:after surgery=-4	r:against him=3
r:age can=2	r:already ran=6	r:am away=-4	r:am convicted=2	r:am i=3	r:and asked=3	r:and cons=2	r:and waiting=4
r:and will=-4	r:answer come=-4	r:any chance=3	r:any downside=6	r:any news=-10	r:anything to=-4	r:appointment to=-4	r:appreciate assessment=2
r:arbitration ?=3	r:are we=3	r:arrive ?=-4	r:ask for=6	r:asked about=7	r:asked for=-6	r:asked if=-4	r:asked me=4
r:asked who=-10	r:asked why=3	r:asking about=-6	r:asking how=2	r:asks if=-6	r:assessment of=2	r:at noon=-4	r:at ten=-4
r:atty be=-3	r:atty letter=5	r:balance ?=-10	r:be back=-3	r:be calling=-6	r:be there=-5	r:be us=3	r:before exam=-8
r:before hearing=7	r:being on=-6	r:better after=-4	r:between file=4	r:big can=-4	r:bill ?=-4	r:boat on=2	r:both pages=-4
r:bring anything=-4	r:build on=6	r:by at=-4	r:by talk=3	r:bye ,=-4	r:call them=4	r:caller would=2	r:calling him=-6
r:calls ?=3	r:can file=-4	r:can i=-5	r:can kid=2	r:can neighbor=6	r:can notarize=-7	r:can someone=-4	r:can they=4
r:can you=-4	r:car ?=4	r:card if=2	r:case ?=4	r:case number=-4	r:chance of=3	r:change our=3	r:clear enough=-4
r:clerk ?=-3	r:client fears=3	r:client report=-5	r:come after=5	r:come in=-7	r:come off=2	r:complain about=-6	r:cons of=2
r:considered abandon=3	r:convicted ?=2	r:conviction come=2	r:cost me=2	r:could get=-5	r:could i=-4	r:could this=2	r:could we=3
r:court ?=-13	r:covers for=-4	r:crash was=2	r:days or=5	r:deadline already=6	r:did i=8	r:did other=-4	r:do i=-8
r:do not=5	r:do now=3	r:do they=-5	r:do we=2	r:docket number=-4	r:doctor has=-5	r:does he=3	r:does it=3
r:does not=-5	r:does she=-5	r:does silence=2	r:does that=6	r:downside to=6	r:drop by=-4	r:due ?=-3	r:eat before=-8
r:eat near=-6	r:emptied joint=-4	r:enough notice=3	r:enough to=-4	r:everything he=-4	r:exit to=-5	r:explain order=2	r:far is=-6
r:fears record=3	r:feels better=-4	r:fence about=6	r:file be=-4	r:file now=4	r:fine and=-3	r:fishing for=2	r:five years=2
r:fix step=2	r:for ?=3	r:for deposition=-3	r:for doctor=4	r:for me=-5	r:for more=2	r:for number=2	r:for you=-5
r:from her=-5	r:from station=-7	r:get dog=5	r:get paid=3	r:get records=-5	r:get tools=3	r:give notice=3	r:give one=2
r:go after=3	r:going to=2	r:good enough=-4	r:green card=2	r:has to=3	r:has x-rays=-5	r:have phone=-3	r:have to=9
r:he agreed=2	r:he asked=-4	r:he facing=3	r:he has=3	r:he need=2	r:he report=-3	r:he saw=-4	r:he told=-4
r:he will=-4	r:hear if=2	r:hearing ?=6	r:her house=3	r:her prospects=2	r:home resting=-3	r:hospital come=3	r:how do=-4
r:how far=-4	r:how long=-3	r:how this=3	r:husband emptied=-4	r:i ?=6	r:i did=2	r:i eat=-8	r:i have=5
r:i let=2	r:i lose=2	r:i mess=3	r:i move=7	r:i need=-6	r:i owe=-3	r:i say=3	r:i send=-6
r:i sign=-6	r:i speak=-4	r:i talk=3	r:i thought=5	r:i upload=-5	r:i wear=-11	r:i would=3	r:if he=3
r:if i=3	r:if she=3	r:if we=-7	r:in ?=-4	r:in name=-4	r:in person=-4	r:in split=3	r:inspector in=2
r:is balance=-10	r:is he=4	r:is home=-3	r:is judge=-6	r:is name=-3	r:is next=-4	r:is oral=2	r:is over=3
r:is point=3	r:is scan=-6	r:is silence=3	r:is smartest=3	r:is status=-4	r:is text=3	r:is that=4	r:is torn=4
r:is tuesday=-4	r:it considered=3	r:it from=-6	r:it is=5	r:it matter=3	r:it okay=-4	r:it out=2	r:it over=2
r:it to=-7	r:it tomorrow=-4	r:it was=3	r:job to=2	r:joint account=-4	r:judge ?=-8	r:just take=5	r:keep asking=3
r:keep cat=5	r:keep license=4	r:kid decide=2	r:know can=3	r:know name=-5	r:know pros=2	r:know when=-4	r:landlord ?=3
r:landlord job=2	r:last bill=-3	r:laughed when=-3	r:leave her=5	r:let inspector=2	r:letter for=-4	r:license ?=6	r:like admission=4
r:list boat=2	r:list old=3	r:logs me=-5	r:long will=-4	r:lose my=2	r:make of=3	r:many years=3	r:matter that=3
r:may be=3	r:me my=2	r:me out=-5	r:me while=-4	r:mean he=2	r:meeting take=-4	r:mess up=3	r:message enough=3
r:minds after=3	r:move it=-5	r:move out=7	r:much can=3	r:much do=-3	r:must i=2	r:my extension=-5	r:my file=-4
r:my green=2	r:my license=2	r:myself ?=3	r:name of=-9	r:near court=-7	r:neck ,=2	r:need from=-5	r:need to=3
r:neighbor build=6	r:nervous that=4	r:news ?=-10	r:next payment=-3	r:no further=-4	r:not give=2	r:not have=-4	r:not sure=-4
r:notarize here=-7	r:notice ,=3	r:notice now=3	r:notice to=3	r:now ?=3	r:now and=4	r:now or=3	r:number ?=-6
r:number of=-3	r:number on=2	r:odds again=3	r:of arbitration=3	r:of clerk=-3	r:of clinic=-5	r:of keep=4	r:of my=-4
r:of other=5	r:of trust=2	r:off after=2	r:officer everything=-4	r:okay if=-4	r:okay thanks=-4	r:old car=3	r:on #=-7
r:on both=-4	r:on fence=6	r:on hold=-6	r:on initials=-5	r:on last=-3	r:on line=6	r:on monday=-4	r:on neck=2
r:on schedule=2	r:on settlement=3	r:on thursday=-4	r:option is=3	r:or later=3	r:or trial=5	r:or wait=2	r:oral promise=2
r:order to=2	r:other atty=5	r:other side=-5	r:our minds=3	r:out before=7	r:over ?=2	r:over after=3	r:owe on=-3
r:pages ?=-4	r:papers ?=-8	r:pay him=2	r:payment due=-3	r:phone number=-4	r:photos clear=-4	r:pick her=-3	r:pick up=-3
r:place to=-6	r:point of=3	r:policy number=-3	r:portal logs=-5	r:promise good=2	r:pros and=2	r:ran ,=2	r:read ?=-4
r:record may=3	r:records on=-5	r:report injury=-3	r:report that=-9	r:respond to=2	r:restraining order=4	r:say when=3	r:says supervisor=-4
r:scan good=-4	r:schedule ?=2	r:send it=-4	r:she drop=-4	r:she give=3	r:she is=-5	r:she stop=-3	r:she was=-4
r:should get=3	r:should i=-11	r:should she=3	r:side answer=-6	r:sign on=-5	r:silence admission=3	r:silence mean=2	r:smartest thing=3
r:so is=4	r:someone translate=-4	r:sounds like=4	r:status of=-4	r:statute ran=2	r:still change=3	r:still good=-4	r:stop pay=3
r:supervisor laughed=-3	r:sure which=-5	r:surgery went=-3	r:take ?=-4	r:take check=5	r:talk to=6	r:tax on=6	r:tell me=-3
r:tempted to=5	r:ten still=-4	r:text message=3	r:thanks bye=-4	r:that affidavit=4	r:that he=3	r:that husband=-4	r:that i=3
r:that leave=5	r:that portal=-5	r:that she=-4	r:that surgery=-3	r:that you=2	r:them back=4	r:then what=7	r:there any=6
r:there place=-6	r:they come=2	r:they have=3	r:they move=-5	r:they supposed=2	r:thing to=3	r:think i=3	r:thinks deadline=6
r:thinks it=2	r:thinks statute=3	r:this ?=3	r:this cost=2	r:this ends=3	r:thought of=5	r:time does=-4	r:titled is=4
r:to afternoon=-5	r:to answer=2	r:to be=-6	r:to bring=-7	r:to come=-5	r:to cop=3	r:to court=-7	r:to do=5
r:to eat=-6	r:to explain=3	r:to fix=2	r:to give=5	r:to hear=5	r:to her=2	r:to just=6	r:to landlord=3
r:to list=6	r:to meeting=-6	r:to office=-3	r:to pay=5	r:to pick=-3	r:to read=-4	r:to respond=2	r:to sign=4
r:to take=-4	r:to testify=2	r:to us=-4	r:to waiting=6	r:to witness=3	r:told her=-6	r:told officer=-4	r:tomorrow ?=-4
r:took her=-4	r:tools in=3	r:torn between=4	r:translate letter=-4	r:trial ,=5	r:tuesday at=-4	r:up by=3	r:upload papers=-5
r:upset about=-4	r:us against=3	r:waiting ?=6	r:waiting for=4	r:was landlord=2	r:was late=2	r:we ask=3	r:we can=-6
r:we still=3	r:wear to=-7	r:went fine=-3	r:were photos=-4	r:what age=2	r:what do=-3	r:what happens=8	r:what i=4
r:what is=-11	r:what now=10	r:what should=-5	r:what time=-9	r:what to=4	r:what would=3	r:when he=-5	r:when to=-5
r:when will=-4	r:where do=-3	r:where does=5	r:whether to=5	r:which doctor=-5	r:which exit=-5	r:which option=3	r:while i=-4
r:who covers=-4	r:who get=9	r:who is=-6	r:who keep=3	r:who would=-6	r:why we=4	r:will atty=-3	r:will bring=-4
r:will conviction=2	r:will meeting=-4	r:will talk=-4	r:will this=2	r:witness myself=3	r:wondering about=3	r:wonders which=-5	r:work when=-3
r:would appreciate=2	r:would be=-3	r:would do=4	r:would you=4	r:years is=3	r:yet ?=-4	r:you ?=-7	r:you do=2
w:\"=6	w:#=-8	w:,=-7	w:?=2	w:abandon=3	w:about=11	w:account=-4	w:address=-5
w:admission=8	w:affidavit=5	w:afraid=3	w:after=14	w:afternoon=-5	w:against=5	w:age=2	w:agreed=2
w:already=7	w:am=3	w:answer=-4	w:appointment=-4	w:appreciate=2	w:arbitration=4	w:are=2	w:arrive=-5
w:ask=6	w:asked=-8	w:assessment=2	w:at=-15	w:atty=2	w:away=-3	w:bad=5	w:balance=-9
w:bank=2	w:be=-14	w:before=9	w:being=-5	w:between=6	w:bill=-7	w:boat=2	w:both=-4
w:bounced=-3	w:bring=-16	w:build=6	w:building=-4	w:by=-9	w:bye=-4	w:call=-4	w:called=-6
w:caller=3	w:calling=-6	w:calls=3	w:can=3	w:car=7	w:case=5	w:cash=-3	w:cat=5
w:chance=3	w:change=2	w:clear=-5	w:clerk=-4	w:client=-5	w:clinic=-6	w:close=-3	w:complain=-6
w:cons=2	w:considered=3	w:convicted=2	w:conviction=3	w:cop=5	w:copies=-5	w:copy=-6	w:cost=2
w:counts=3	w:court=-22	w:courthouse=-3	w:covers=-4	w:crash=2	w:date=-6	w:days=7	w:deadline=7
w:decide=4	w:do=7	w:docket=-4	w:does=14	w:downside=6	w:drop=-6	w:due=-3	w:e-mail=-5
w:early=-6	w:eat=-13	w:emptied=-4	w:exam=-8	w:exit=-5	w:explain=3	w:extension=-5	w:facing=3
w:far=-4	w:fax=-11	w:fears=5	w:feels=-5	w:fence=6	w:file=-4	w:fine=-7	w:first=3
w:fishing=2	w:fix=2	w:for=-8	w:friday=-5	w:from=-5	w:further=-4	w:gave=-6	w:get=18
w:give=11	w:go=7	w:going=3	w:got=4	w:guy=5	w:had=-6	w:happens=9	w:has=-8
w:have=4	w:hear=3	w:hearing=6	w:here=-7	w:him=2	w:his=-4	w:hold=-4	w:home=-4
w:hour=-3	w:house=7	w:how=3	w:husband=-5	w:i=7	w:if=11	w:in=-15	w:initials=-5
w:injury=-3	w:insurance=4	w:invoice=-6	w:it=9	w:jacket=-4	w:job=3	w:joint=-4	w:jury=6
w:just=9	w:keep=16	w:kid=3	w:kids=3	w:know=-5	w:landlord=6	w:last=-7	w:late=2
w:later=4	w:laughed=-3	w:leave=10	w:left=-4	w:let=5	w:letter=3	w:license=6	w:like=3
w:line=4	w:list=6	w:logs=-5	w:look=3	w:lose=6	w:lost=-3	w:make=6	w:manager=-4
w:matter=3	w:may=2	w:mean=5	w:meeting=-13	w:mess=3	w:message=3	w:minds=3	w:monday=-6
w:month=-5	w:more=2	w:much=3	w:must=6	w:myself=3	w:name=-22	w:nd=-5	w:near=-7
w:neck=2	w:need=-6	w:neighbor=3	w:nervous=4	w:news=-10	w:no=-4	w:noon=-5	w:not=6
w:notarize=-7	w:notice=10	w:now=20	w:number=-18	w:odds=3	w:off=2	w:offer=3	w:office=-10
w:okay=-9	w:old=2	w:on=6	w:one=6	w:only=5	w:open=-6	w:opinion=3	w:option=3
w:or=10	w:oral=2	w:order=8	w:original=-4	w:our=4	w:out=3	w:over=7	w:pages=-6
w:paid=2	w:papers=-8	w:parking=-6	w:pay=11	w:payment=-7	w:pension=3	w:person=-4	w:phone=-7
w:photos=-8	w:pick=-6	w:place=-4	w:plea=9	w:please=-6	w:point=4	w:policy=-3	w:portal=-8
w:promise=2	w:pros=2	w:prospects=2	w:ran=8	w:read=-6	w:real=2	w:record=7	w:records=-6
w:release=3	w:report=-15	w:respond=2	w:resting=-3	w:restraining=4	w:ruling=4	w:saw=-5	w:say=4
w:says=-13	w:scan=-7	w:schedule=3	w:send=-8	w:settlement=8	w:share=2	w:shuttle=-7	w:side=-5
w:signed=-5	w:silence=6	w:smartest=3	w:so=7	w:sounds=4	w:speak=-4	w:spell=-4	w:split=3
w:state=-4	w:station=-7	w:status=-4	w:statute=3	w:stay=2	w:step=5	w:sue=3	w:supervisor=-4
w:sure=-4	w:surgery=-8	w:take=5	w:talk=3	w:tax=9	w:tempted=5	w:ten=-5	w:testify=3
w:text=4	w:th=-4	w:thanks=-4	w:that=13	w:them=9	w:then=7	w:there=-6	w:thing=2
w:think=4	w:thinks=15	w:this=16	w:thought=7	w:thursday=-5	w:time=-9	w:to=11	w:told=-11
w:tomorrow=-6	w:too=3	w:took=-5	w:tools=3	w:torn=4	w:translate=-4	w:trial=7	w:true=4
w:trust=5	w:tuesday=-7	w:two=-8	w:upload=-5	w:upset=-5	w:waiting=10	w:wanted=-5	w:was=-6
w:we=4	w:wear=-11	w:wednesday=-4	w:went=-4	w:what=20	w:when=-17	w:whether=10	w:which=-5
w:who=-5	w:why=4	w:will=-8	w:witness=6	w:wondering=4	w:work=-5	w:would=13	w:x-rays=-5
w:years=6	w:yes=-7	w:yet=-6	w:you=-14
""",
    "relays": """
$ #=4	$ ?=-7	$ ACT=-3	$ ATTY=-16	$ DECIDER=3	$ DO=10	$ EVAL=5	$ LAW=22
$ MEET=4	$ NAME=-13	$ PAPER=-8	$ SAY=-15	$ TIME=-14	$ TITLED=-10	$ _=-4	$ him=4
$ no=3	$ on=7	$ too=4	$ you=-7	,# to=5	,# to #=5	,ACT=7	,ACT TIME=4
,ATTY SAY=5	,ATTY will=-4	,ATTY will go=-3	,DO=-6	,DO VALUE=2	,DO VALUE and=2	,MEET=-8	,MEET him=-5
,MODAL=-5	,NEG=3	,OF=3	,QUESTION=-6	,SAY=3	,SAY ATTY=-4	,SAY ATTY _=-4	,SAY OTHERS=5
,SAY _ to=-4	,TIME=-4	,YOU=4	,_ ACT=-5	,_ DO=-5	,_ _=-4	,_ can=4	,_ can MEET=3
,_ is=4	,_ is _=3	,and _=-4	,call=-5	,case=4	,clinic=-4	,do=2	,do not=2
,gave=-3	,happy=-8	,her SAY=4	,her SAY was=3	,i=4	,i DO him=3	,i DO it=-5	,i DO this=3
,i SAY him=3	,move=3	,no=5	,no _=2	,pay=2	,put=-3	,settle=5	,she=2
,she would=3	,she would ACT=3	,that=4	,told=2	,too=7	,too _=2	,too _ ,=2	,wait=2
,wants=-4	,we=-4	,who=-4	,will=-5	,will DO=-4	,you=4	^ATTY ,=2	^ATTY ACT=-5
^ATTY ACT off=-5	^ATTY DO me=3	^ATTY SAY MEET=-4	^ATTY SAY go=2	^ATTY SAY if=-3	^ATTY SAY of=2	^ATTY SAY so=4	^ATTY SAY that=-5
^ATTY SAY to=-5	^ATTY has=4	^ATTY has DO=3	^ATTY has SAY=3	^ATTY has not=-4	^ATTY in our=3	^ATTY is=4	^ATTY is SAY=-5
^ATTY is _=8	^ATTY wants=-7	^ATTY wants _=-3	^ATTY would DO=2	^ATTY would have=3	^ATTY would like=-9	^DECIDER=-12	^DECIDER SAY=-6
^DECIDER SAY he=-3	^DO PAPER=3	^DO him=-5	^DO him ATTY=-5	^LAW=-5	^LAW _=-4	^MEET HEDGE=3	^MEET HEDGE is=3
^NAME SAY ATTY=-4	^NAME SAY TIME=2	^NAME SAY VALUE=-3	^NAME SAY go=5	^NAME SAY no=2	^NAME SAY she=-6	^NAME SAY take=4	^NAME SAY to=-6
^NAME would DO=5	^NAME would like=-3	^OF=-4	^OTHERS=-9	^OTHERS THEIRATTY=-3	^OTHERS THEIRATTY SAY=-3	^PAPER=3	^PAPER ,=3
^QUESTION=-5	^SAY=-10	^SAY ATTY _=2	^SAY TITLED=3	^SAY _=-13	^SAY _ no=-4	^SAY _ that=-9	^SAY _ what=3
^SAY him=7	^SAY him ATTY=2	^SAY that=3	^SAY to _=3	^SAY with=-4	^SAY with _=-4	^TIME=5	^TITLED=-5
^TITLED SAY=-5	^TITLED SAY he=-5	^TITLED SAY it=3	^TITLED is=3	^YOU=-5	^_ ATTY=6	^_ END=-3	^_ END LAW=-3
^_ INITIALS=4	^_ INITIALS she=3	^_ NAME=3	^_ NAME ,=3	^_ SAY=-4	^_ SAY her=-4	^_ _=-5	^_ from=6
^_ has=3	^_ has been=3	^_ to=8	^_ to ATTY=3	^_ to NAME=4	^_ was=4	^_ was SAY=4	^according=8
^as=8	^as SAY=2	^as SAY by=2	^atty=-7	^boss=2	^by=3	^can=-4	^client=3
^confirmed=-4	^d=4	^explained=3	^from=2	^going=2	^going to=2	^going to SAY=2	^he does=4
^he does not=4	^he was=-3	^i=-4	^i DO=9	^i SAY=-3	^i TIME LAW=-3	^i can=-3	^i can not=-3
^i do=-4	^i do not=-4	^i let ATTY=-3	^i let her=2	^in=3	^is=-4	^it=3	^it is=3
^judge=-3	^landlord=-4	^left=3	^mentioned=4	^my OTHERS SAY=2	^my OTHERS is=-4	^office=3	^other=-6
^per=9	^please=-7	^prosecutor=-4	^says=-5	^she DO=-4	^she is=2	^state=-3	^text=3
^titled=-5	^told=-11	^whether=-4	^will=2	^word=3	^you=-5	^your ATTY DO=5	^your ATTY will=-4
b:# TIME=-8	b:# _=-7	b:# to=9	b:, \"=3	b:, ACT=7	b:, MEET=-6	b:, SAY=6	b:, TIME=-4
b:, _=5	b:, do=2	b:, she=4	b:, that=5	b:, too=2	b:, who=-4	b:ACT ,=-5	b:ACT OTHERS=-6
b:ACT PAPER=3	b:ACT TIME=3	b:ACT _=7	b:ACT and=-5	b:ACT for=2	b:ACT is=-3	b:ACT off=-5	b:ATTY ,=16
b:ATTY ACT=-5	b:ATTY SAY=11	b:ATTY VALUE=3	b:ATTY and=3	b:ATTY can=-8	b:ATTY does=2	b:ATTY for=-7	b:ATTY he=-5
b:ATTY is=7	b:ATTY she=7	b:ATTY will=-11	b:ATTY would=4	b:DECIDER ACT=-3	b:DECIDER MEET=5	b:DECIDER SAY=-8	b:DECIDER _=-5
b:DECIDER will=3	b:DO ACT=4	b:DO DECIDER=-5	b:DO DO=4	b:DO MEET=-4	b:DO PAPER=-8	b:DO _=6	b:DO all=4
b:DO at=-4	b:DO him=-4	b:DO his=-5	b:DO if=-4	b:DO it=-5	b:DO off=4	b:DO on=4	b:DO this=4
b:DO to=-4	b:DO what=-7	b:DO your=6	b:END ,=3	b:END LAW=-3	b:END at=6	b:EVAL with=-4	b:HEDGE is=3
b:INITIALS SAY=3	b:INITIALS she=3	b:LAW MEET=-10	b:LAW _=-3	b:LAW that=-3	b:LAW to=-4	b:MEET DECIDER=3	b:MEET HEDGE=3
b:MEET MEET=-4	b:MEET _=3	b:MEET at=-4	b:MEET him=-5	b:MEET is=-15	b:MEET you=-4	b:MODAL NAME=-3	b:NAME ,=5
b:NAME SAY=6	b:NAME is=4	b:NAME will=-4	b:NAME would=6	b:OTHERS THEIRATTY=-3	b:OTHERS TIME=4	b:OTHERS _=-5	b:OTHERS has=-4
b:PAPER _=-5	b:PAPER of=-5	b:PAPER on=-6	b:PAPER to=-3	b:PAPER was=3	b:PAPER you=-4	b:SAY ,=-3	b:SAY ATTY=-5
b:SAY DECIDER=5	b:SAY OTHERS=4	b:SAY PAPER=4	b:SAY VALUE=-6	b:SAY _=-10	b:SAY by=3	b:SAY go=10	b:SAY he=-4
b:SAY him=12	b:SAY his=-5	b:SAY if=-6	b:SAY is=6	b:SAY it=11	b:SAY not=4	b:SAY of=8	b:SAY she=-12
b:SAY so=4	b:SAY take=4	b:SAY to=-7	b:SAY was=4	b:SAY will=3	b:SAY with=-3	b:SAY you=14	b:THEIRATTY SAY=-5
b:TIME #=-4	b:TIME ,=-9	b:TIME LAW=-3	b:TIME MEET=5	b:TIME _=3	b:TIME in=-4	b:TIME is=2	b:TIME not=-4
b:TIME we=2	b:TIME what=4	b:TIME you=-5	b:TITLED _=2	b:TITLED is=6	b:TITLED would=2	b:VALUE #=3	b:VALUE ,=4
b:VALUE and=3	b:VALUE is=-6	b:_ #=4	b:_ ,=-7	b:_ ACT=-6	b:_ ATTY=13	b:_ DECIDER=3	b:_ DO=-6
b:_ END=-13	b:_ EVAL=4	b:_ INITIALS=4	b:_ LAW=10	b:_ SAY=-5	b:_ TIME=7	b:_ WONDER=5	b:_ about=4
b:_ by=-4	b:_ can=4	b:_ has=3	b:_ his=3	b:_ i=-3	b:_ in=-5	b:_ it=3	b:_ lets=2
b:_ of=-9	b:_ off=2	b:_ on=4	b:_ out=8	b:_ that=-4	b:_ them=-4	b:_ to=2	b:_ under=5
b:_ up=6	b:_ wants=-6	b:_ what=3	b:_ you=-8	b:about _=10	b:about it=-5	b:about that=-3	b:and DECIDER=-5
b:and _=-8	b:and i=9	b:are _=-3	b:are to=4	b:as SAY=2	b:as _=6	b:at _=-7	b:because _=-4
b:been SAY=5	b:by ATTY=4	b:by TITLED=4	b:by _=-4	b:can ACT=6	b:can MEET=3	b:can SAY=-8	b:can _=3
b:can be=5	b:can not=-13	b:could _=5	b:does not=5	b:for ACT=4	b:for MEET=-4	b:for OTHERS=-4	b:for _=-6
b:for him=3	b:from ATTY=8	b:from NAME=3	b:from TITLED=3	b:from _=-10	b:go _=9	b:go out=-3	b:go over=-3
b:go to=2	b:going to=4	b:has DO=3	b:has not=-7	b:have DO=-4	b:have PAPER=-5	b:have you=3	b:he DO=-8
b:he can=3	b:he could=5	b:he does=4	b:he is=-5	b:he should=3	b:he wants=-7	b:he will=-6	b:her DO=3
b:her MEET=-3	b:her OTHERS=-5	b:her SAY=4	b:her TIME=2	b:her _=3	b:him to=3	b:his END=3	b:his _=-7
b:i DO=7	b:i TIME=-6	b:i _=3	b:i can=-5	b:i do=-4	b:i would=-4	b:if you=-4	b:in NAME=-4
b:in our=3	b:in with=3	b:is ATTY=-3	b:is DO=6	b:is NAME=-6	b:is TITLED=-4	b:is at=-4	b:is for=2
b:is going=3	b:is in=-3	b:is not=9	b:is on=-7	b:is that=12	b:is to=4	b:is with=-5	b:it TIME=-5
b:it _=4	b:it is=4	b:it with=-3	b:let ATTY=-3	b:let TITLED=3	b:let her=3	b:lets her=2	b:like _=-6
b:like to=-3	b:may because=-4	b:me that=-4	b:never DO=-5	b:no _=3	b:not ATTY=-5	b:not DO=-7	b:not SAY=-7
b:not WONDER=4	b:not _=5	b:not to=2	b:not want=4	b:of ACT=-9	b:of OTHERS=-4	b:of _=-4	b:off DO=-5
b:off _=2	b:off on=4	b:on END=-5	b:on MEET=3	b:on PAPER=-4	b:on TIME=-6	b:on your=4	b:only ATTY=-6
b:our ATTY=3	b:out _=6	b:out so=-3	b:she DO=-8	b:she LAW=4	b:she SAY=5	b:she is=6	b:she should=-10
b:she was=-5	b:she will=-4	b:she would=4	b:should ACT=-6	b:should DO=4	b:should not=2	b:so _=5	b:so i=-4
b:so too=4	b:take it=4	b:that DECIDER=3	b:that MEET=-4	b:that NAME=5	b:that PAPER=6	b:that _=-4	b:that he=3
b:that i=-4	b:that is=-8	b:that it=2	b:that she=-6	b:that we=3	b:that you=7	b:they will=2	b:this on=3
b:to #=4	b:to ACT=-4	b:to DECIDER=-5	b:to MEET=7	b:to NAME=2	b:to PAPER=-3	b:to SAY=9	b:to go=-3
b:to have=-3	b:to let=5	b:to you=-6	b:too _=3	b:under _=5	b:up to=4	b:want you=4	b:wants _=-7
b:wants to=-13	b:wants which=2	b:was SAY=3	b:was _=-8	b:we have=3	b:were _=-3	b:what NAME=3	b:will DO=-4
b:will END=3	b:will MEET=-5	b:will be=-6	b:will go=-5	b:with TITLED=-4	b:with her=4	b:with you=-5	b:would ACT=5
b:would DO=8	b:would have=3	b:would like=-11	b:would not=6	b:you DO=12	b:you PAPER=-4	b:you SAY=-6	b:you TIME=-4
b:you are=4	b:you have=3	b:you should=6	b:you were=-3	b:your ACT=-5	b:your END=9	bias=4	c:#=-6
c:#money=-3	c:ACT=4	c:DECIDER=-6	c:DO=-14	c:EVAL=7	c:HEDGE=3	c:INITIALS=4	c:LAW=7
c:MEET=-8	c:MODAL=3	c:NAME=5	c:NEG=21	c:OF=8	c:OTHERS=-14	c:PAPER=-15	c:QUESTION=-14
c:SELF=11	c:THEIRATTY=-8	c:TIME=-13	c:VALUE=3	c:WONDER=-7	c:YOU=5	f:asks=-12	f:asks DO=-7
f:asks MEET=-3	f:asks PAPER=-5	f:asks TIME=-4	f:asks day1=-4	f:asks day2=-7	f:asks law0=-8	f:asks law0 day1=-5	f:asks law0 day2=-3
f:asks law1=-3	f:asks law1 day2=-4	f:law0 day0=-9	f:law0 day1=-10	f:law0 day2=-14	f:law1 day0=3	f:law2 day0=3	f:law2 day1=3
f:law2 day2=3	f:law2 day3=-3	f:says=-9	f:says ACT=6	f:says DECIDER=-6	f:says DO=-7	f:says END=3	f:says EVAL=7
f:says HEDGE=3	f:says LAW=8	f:says MEET=-5	f:says PAPER=-10	f:says TIME=-9	f:says VALUE=4	f:says day2=-5	f:says day3=-6
f:says law0=-25	f:says law0 day0=-8	f:says law0 day1=-5	f:says law0 day2=-11	f:says law1=3	f:says law1 day0=3	f:says law2=9	f:says law2 day0=3
f:says law2 day1=3	f:says law2 day2=4	f:says law2 day3=-3	g:> #=3	g:> DECIDER=10	g:> DO=12	g:> END=11	g:> EVAL=5
g:> MEET=-12	g:> MODAL=18	g:> NAME=-6	g:> NEG=19	g:> OTHERS=12	g:> PAPER=-11	g:> SAY=10	g:> SELF=10
g:> VALUE=6	g:>1 accept=-4	g:>1 agreement=-5	g:>1 ahead=10	g:>1 and=-10	g:>1 bring=-7	g:>1 calls=-4	g:>1 can=3
g:>1 case=5	g:>1 contract=-3	g:>1 could=7	g:>1 cuts=3	g:>1 deadline=4	g:>1 elevator=-4	g:>1 file=-4	g:>1 go=10
g:>1 he=-4	g:>1 hi=-9	g:>1 if=-6	g:>1 is=6	g:>1 it=12	g:>1 judge=3	g:>1 jury=2	g:>1 left=-3
g:>1 mediation=4	g:>1 meeting=-6	g:>1 name=-6	g:>1 names=-4	g:>1 no=3	g:>1 not=5	g:>1 notice=4	g:>1 offer=3
g:>1 order=2	g:>1 other=4	g:>1 policy=-4	g:>1 say=-11	g:>1 side=4	g:>1 so=4	g:>1 stop=8	g:>1 take=4
g:>1 to=5	g:>1 too=4	g:>1 toward=4	g:>1 wait=2	g:>1 which=3	g:>1 will=7	g:>1 winner=7	g:>1 would=2
g:>1 yes=9	g:>1 you=10	g:>1 your=-4	g:ATTY SAY=25	g:ATTY advised=7	g:ATTY approved=-5	g:ATTY called=-16	g:ATTY calls=9
g:ATTY decided=-5	g:ATTY explain=-4	g:ATTY feels=2	g:ATTY leaning=2	g:ATTY mentioned=-9	g:ATTY prefer=2	g:ATTY recommend=4	g:ATTY rest law0 day0=7
g:ATTY rest law0 day1=15	g:ATTY rest law0 day2=-12	g:ATTY rest law0 day3=-6	g:ATTY rest law1 day0=13	g:ATTY rest law1 day1=-7	g:ATTY rest law1 day2=4	g:ATTY rest law2 day1=4	g:ATTY said=-5
g:ATTY says=9	g:ATTY suggested=-4	g:ATTY tell=4	g:ATTY thinks=2	g:ATTY told=-5	g:advised rest law0 day0=4	g:advised rest law0 day1=2	g:boss SAY=5
g:boss rest law1 day1=3	g:boss says=3	g:called rest law0 day0=-16	g:calls rest law0 day0=7	g:decided rest law1 day0=-3	g:explain rest law1 day1=-4	g:leaning rest law1 day1=2	g:mentioned rest law0 day0=-5
g:mentioned rest law0 day1=-4	g:okayed rest law0 day2=-3	g:prefer rest law0 day2=2	g:puts rest law0 day0=2	g:read rest law0 day2=2	g:recommend rest law0 day1=4	g:said rest law0 day1=4	g:said rest law0 day2=-13
g:said rest law1 day0=6	g:said rest law1 day1=-8	g:said rest law1 day2=4	g:said rest law2 day0=-6	g:says rest law0 day1=9	g:suggested rest law0 day1=-4	g:tell rest law0 day1=2	g:they rest law0 day0=-4
g:they rest law0 day1=5	g:they said=-4	g:they says=2	g:thinks rest law0 day1=-7	g:thinks rest law1 day0=5	g:told rest law0 day0=3	g:told rest law0 day2=-6	g:told rest law1 day0=-7
g:wanted rest law0 day1=-3	g:wants rest law0 day0=2	g:wants rest law0 day1=-4	g:wants rest law1 day0=3	g:wants rest law1 day1=-6	k:\" SAY=3	k:# #=7	k:# MEET=-3
k:# TIME=-4	k:, ,=4	k:, ATTY=-6	k:, DECIDER=6	k:, EVAL=4	k:, LAW=3	k:, OTHERS=3	k:, PAPER=2
k:, SAY=14	k:, TIME=2	k:, VALUE=2	k:, WONDER=-4	k:, _=4	k:, do=3	k:, has=-3	k:, have=-4
k:, her=-5	k:, is=5	k:, it=3	k:, not=7	k:, of=2	k:, over=-3	k:, should=2	k:, so=4
k:, will=-8	k:, would=4	k:, you=4	k:ACT ,=3	k:ACT ACT=-8	k:ACT ATTY=-7	k:ACT DO=-3	k:ACT MEET=-4
k:ACT WONDER=-4	k:ACT _=-7	k:ACT for=-4	k:ACT is=5	k:ACT was=3	k:ATTY ,=7	k:ATTY ?=-4	k:ATTY ACT=5
k:ATTY DO=5	k:ATTY END=5	k:ATTY EVAL=2	k:ATTY HEDGE=3	k:ATTY LAW=6	k:ATTY MEET=3	k:ATTY NAME=-5	k:ATTY OTHERS=-6
k:ATTY SAY=-7	k:ATTY TIME=-4	k:ATTY _=17	k:ATTY and=-4	k:ATTY can=5	k:ATTY do=4	k:ATTY for=6	k:ATTY going=2
k:ATTY has=-3	k:ATTY he=3	k:ATTY him=-4	k:ATTY if=-5	k:ATTY in=-3	k:ATTY like=-7	k:ATTY not=14	k:ATTY our=3
k:ATTY she=3	k:ATTY should=4	k:ATTY so=6	k:ATTY to=-6	k:ATTY too=5	k:ATTY wants=-8	k:ATTY would=3	k:ATTY you=5
k:ATTY your=7	k:DECIDER #=-4	k:DECIDER ATTY=-4	k:DECIDER DO=3	k:DECIDER he=-5	k:DECIDER will=-3	k:DO \"=2	k:DO #=-8
k:DO ,=-4	k:DO ACT=-4	k:DO ATTY=-5	k:DO DO=-3	k:DO MEET=-9	k:DO PAPER=7	k:DO SAY=8	k:DO TITLED=-4
k:DO _=3	k:DO about=-6	k:DO and=6	k:DO because=-4	k:DO by=-4	k:DO got=-4	k:DO he=8	k:DO her=-3
k:DO him=-4	k:DO in=-5	k:DO is=3	k:DO not=8	k:DO on=2	k:DO should=4	k:DO that=4	k:DO to=-9
k:DO up=4	k:DO wants=-3	k:END PAPER=-5	k:END SAY=3	k:END _=7	k:END is=-4	k:END were=-3	k:EVAL ACT=2
k:EVAL _=5	k:EVAL to=3	k:HEDGE PAPER=4	k:HEDGE that=3	k:HEDGE was=3	k:INITIALS _=3	k:INITIALS is=4	k:INITIALS under=3
k:LAW DO=-3	k:LAW NAME=-6	k:LAW _=-4	k:LAW i=-4	k:LAW were=-3	k:LAW will=-3	k:LAW you=-5	k:MEET #=-5
k:MEET ,=-6	k:MEET DO=-4	k:MEET LAW=3	k:MEET MEET=-9	k:MEET NAME=-6	k:MEET TIME=-4	k:MEET _=-17	k:MEET about=-3
k:MEET at=-6	k:MEET have=2	k:MEET on=-3	k:MEET that=3	k:MEET to=-6	k:MEET you=-4	k:MODAL _=-6	k:NAME #=7
k:NAME ACT=2	k:NAME ATTY=-4	k:NAME DECIDER=2	k:NAME DO=9	k:NAME LAW=3	k:NAME OTHERS=-4	k:NAME PAPER=-5	k:NAME SAY=-3
k:NAME _=8	k:NAME about=3	k:NAME and=-5	k:NAME could=5	k:NAME go=6	k:NAME have=3	k:NAME it=3	k:NAME like=-3
k:NAME no=5	k:NAME not=7	k:NAME she=-6	k:NAME should=-4	k:NAME take=3	k:NAME too=-3	k:NAME wants=-6	k:NAME what=3
k:OTHERS ,=-3	k:OTHERS NAME=-5	k:OTHERS _=-6	k:OTHERS he=-3	k:OTHERS his=-3	k:OTHERS is=-5	k:OTHERS she=-6	k:OTHERS should=-6
k:OTHERS to=2	k:OTHERS you=2	k:PAPER ,=3	k:PAPER PAPER=-6	k:PAPER SELF=3	k:PAPER _=2	k:PAPER be=5	k:PAPER go=-3
k:PAPER him=2	k:PAPER i=4	k:PAPER is=5	k:PAPER it=3	k:PAPER out=-6	k:PAPER that=3	k:PAPER to=-6	k:SAY ,=10
k:SAY ACT=13	k:SAY ATTY=11	k:SAY DO=7	k:SAY END=7	k:SAY EVAL=6	k:SAY LAW=6	k:SAY MEET=-5	k:SAY NAME=6
k:SAY SAY=-8	k:SAY TIME=-12	k:SAY TITLED=5	k:SAY VALUE=3	k:SAY _=4	k:SAY and=-16	k:SAY as=3	k:SAY at=-4
k:SAY could=6	k:SAY from=3	k:SAY going=4	k:SAY has=-3	k:SAY have=-4	k:SAY he=-6	k:SAY her=6	k:SAY his=-5
k:SAY i=-7	k:SAY is=-11	k:SAY never=-4	k:SAY only=-5	k:SAY to=10	k:SAY too=7	k:SAY wants=-5	k:SAY was=-7
k:SAY what=11	k:SAY will=-7	k:SAY with=3	k:SAY would=7	k:SAY you=-4	k:THEIRATTY _=-3	k:THEIRATTY his=-3	k:THEIRATTY wants=-3
k:TIME ,=4	k:TIME DO=4	k:TIME OTHERS=3	k:TIME TIME=-4	k:TIME _=-4	k:TIME did=-4	k:TIME for=-3	k:TIME has=-3
k:TIME have=2	k:TIME her=3	k:TIME it=-5	k:TIME wants=2	k:TITLED ,=2	k:TITLED DO=4	k:TITLED MEET=-5	k:TITLED SAY=4
k:TITLED TIME=-4	k:TITLED _=4	k:TITLED for=2	k:TITLED he=-3	k:TITLED is=-4	k:TITLED it=7	k:TITLED me=3	k:TITLED not=4
k:TITLED too=3	k:TITLED up=2	k:VALUE #=6	k:VALUE ,=3	k:VALUE ATTY=-4	k:VALUE SAY=3	k:VALUE _=2	k:VALUE and=-4
k:WONDER ,=-4	k:WONDER to=-4	k:_ #=5	k:_ ,=-6	k:_ ACT=4	k:_ ATTY=-6	k:_ EVAL=4	k:_ LAW=8
k:_ MEET=5	k:_ NAME=-6	k:_ PAPER=3	k:_ SAY=10	k:_ THEIRATTY=-4	k:_ TIME=3	k:_ TITLED=-6	k:_ WONDER=3
k:_ _=11	k:_ about=6	k:_ and=2	k:_ because=-6	k:_ been=2	k:_ do=4	k:_ for=-9	k:_ go=-7
k:_ her=4	k:_ him=-5	k:_ his=4	k:_ how=-5	k:_ i=7	k:_ it=-6	k:_ lets=2	k:_ may=-6
k:_ no=10	k:_ not=12	k:_ so=5	k:_ that=8	k:_ this=4	k:_ to=7	k:_ wants=-5	k:_ was=-6
k:_ who=-3	k:_ will=-5	k:_ with=4	k:_ would=4	k:_ you=-6	k:about ,=6	k:about _=5	k:about too=2
k:and ACT=3	k:and ATTY=-5	k:and END=3	k:and MEET=-6	k:and SAY=7	k:and TIME=-5	k:and _=-20	k:and about=-3
k:and him=5	k:and it=-4	k:and on=2	k:and this=3	k:and to=-4	k:and will=-4	k:and you=3	k:are DO=4
k:are MEET=-4	k:as ,=6	k:as TITLED=2	k:as _=2	k:as by=2	k:at ,=-4	k:at MEET=-4	k:at TIME=-5
k:be TIME=-7	k:because DO=-4	k:been ,=4	k:been ATTY=4	k:by SAY=7	k:by him=2	k:by will=3	k:by you=2
k:can ,=-5	k:can DECIDER=3	k:can DO=-7	k:can LAW=-4	k:can SAY=-9	k:can about=-4	k:can him=2	k:can that=-4
k:do ATTY=-5	k:do _=5	k:do what=-4	k:does DO=4	k:does want=4	k:does you=5	k:for ,=-3	k:for DO=-3
k:for SAY=5	k:for has=-4	k:for is=4	k:for to=3	k:from ,=5	k:from MEET=-4	k:from is=4	k:from should=3
k:from that=7	k:from to=3	k:from you=3	k:go _=4	k:go it=-3	k:go so=-3	k:go you=-3	k:going MEET=4
k:going NAME=2	k:going SAY=6	k:going TIME=2	k:had _=5	k:had could=5	k:had he=5	k:has ACT=-3	k:has ATTY=2
k:has TIME=-4	k:has _=-4	k:has and=6	k:has it=-4	k:has off=4	k:has on=3	k:has out=3	k:has your=4
k:have ACT=4	k:have MEET=-6	k:have _=5	k:he ACT=-7	k:he DO=-3	k:he END=3	k:he PAPER=-5	k:he SAY=-4
k:he _=-17	k:he at=-4	k:he her=3	k:he his=-4	k:he it=-5	k:he to=-10	k:he want=4	k:he you=6
k:her ATTY=3	k:her LAW=4	k:her NAME=3	k:her PAPER=-4	k:her TIME=2	k:her WONDER=3	k:her _=3	k:her and=3
k:her is=4	k:her not=7	k:her off=4	k:her should=-5	k:her would=3	k:him #=-6	k:him ACT=4	k:him SAY=3
k:him VALUE=2	k:him at=-4	k:him going=4	k:him is=3	k:him to=8	k:his ,=-3	k:his _=-7	k:his at=-4
k:his wants=-3	k:his your=-3	k:i ATTY=-5	k:i DO=-9	k:i LAW=-5	k:i MEET=-5	k:i NAME=6	k:i SAY=-6
k:i TIME=-4	k:i _=9	k:i her=3	k:i him=6	k:i i=-4	k:i it=-7	k:i not=-17	k:i on=2
k:i this=6	k:i what=-5	k:i with=6	k:i would=-5	k:if DO=-3	k:if can=-5	k:if is=-4	k:if not=-5
k:in ,=-5	k:in DECIDER=2	k:in DO=-5	k:in TIME=-8	k:in because=-4	k:in of=2	k:is #=-3	k:is DECIDER=3
k:is DO=8	k:is END=8	k:is NAME=-11	k:is SAY=13	k:is TIME=-5	k:is _=5	k:is for=-4	k:is him=2
k:is is=-3	k:is it=4	k:is that=2	k:is under=6	k:is wants=-3	k:is was=3	k:is will=4	k:it ,=4
k:it MEET=-5	k:it TIME=-4	k:it _=5	k:it in=2	k:it may=2	k:it that=3	k:it would=-3	k:it you=-3
k:let DO=7	k:let is=3	k:lets TIME=5	k:lets _=6	k:like ACT=-4	k:like OTHERS=-6	k:like _=-8	k:like from=-5
k:like of=-7	k:may DO=-6	k:me DO=-4	k:me PAPER=-7	k:me SAY=4	k:me she=-6	k:me that=5	k:me to=3
k:my SAY=2	k:my can=2	k:my is=-4	k:my you=2	k:never _=-4	k:no DO=-4	k:no _=7	k:not ,=-12
k:not ACT=3	k:not ATTY=-9	k:not DO=6	k:not MEET=3	k:not SAY=-6	k:not TIME=-5	k:not _=5	k:not about=4
k:not from=-4	k:not on=5	k:not them=4	k:not to=8	k:not what=-4	k:not you=4	k:of ACT=5	k:of DECIDER=3
k:of NAME=-3	k:of OTHERS=-4	k:of SAY=-4	k:of for=2	k:of it=2	k:of to=6	k:off VALUE=4	k:off _=3
k:off your=4	k:on ,=5	k:on MEET=-6	k:on SAY=3	k:on TIME=5	k:on VALUE=4	k:on have=2	k:on that=3
k:on we=2	k:only SAY=-7	k:only can=-8	k:or _=-4	k:our LAW=6	k:our SAY=3	k:our _=5	k:out and=3
k:out it=-3	k:over with=-3	k:over you=-3	k:please OTHERS=-3	k:please your=-3	k:she ,=-6	k:she MEET=-4	k:she PAPER=-4
k:she _=-6	k:she about=3	k:she in=-6	k:she it=6	k:she may=-4	k:she under=6	k:she you=4	k:should ACT=-6
k:should PAPER=2	k:should SAY=4	k:so DO=-4	k:so _=3	k:so it=-3	k:that #=3	k:that ,=-5	k:that ACT=-5
k:that END=4	k:that MEET=-7	k:that OTHERS=-4	k:that VALUE=-5	k:that WONDER=-3	k:that _=19	k:that and=-4	k:that be=4
k:that can=3	k:that could=2	k:that has=-5	k:that his=2	k:that i=-3	k:that is=-6	k:that may=2	k:that out=5
k:that should=7	k:that to=4	k:that were=-3	k:that would=6	k:them ATTY=-4	k:to #=-5	k:to ?=-3	k:to ACT=9
k:to DECIDER=3	k:to END=-4	k:to NAME=6	k:to OTHERS=5	k:to SAY=-4	k:to TIME=3	k:to about=2	k:to at=-6
k:to go=2	k:to he=3	k:to her=9	k:to i=-4	k:to in=8	k:to it=3	k:to lets=4	k:to off=2
k:to out=-6	k:to so=-3	k:to that=8	k:to them=2	k:to to=4	k:to we=-4	k:too ,=2	k:too DO=2
k:too and=-3	k:too wants=-3	k:up TIME=3	k:up _=9	k:up to=3	k:want DO=4	k:want MEET=4	k:want to=5
k:wants ,=-4	k:wants ACT=-6	k:wants DO=-7	k:wants MEET=-3	k:wants OTHERS=-4	k:wants PAPER=-7	k:wants SAY=-3	k:wants TIME=-4
k:wants _=7	k:wants at=-4	k:wants for=2	k:wants him=2	k:wants i=-3	k:wants is=2	k:wants of=-4	k:wants off=4
k:was ATTY=2	k:was OTHERS=2	k:was SAY=4	k:was for=-4	k:was i=2	k:was in=-4	k:was of=2	k:was that=3
k:was to=-5	k:we ACT=3	k:we not=2	k:were ,=-3	k:were ATTY=-3	k:were will=-3	k:what DO=-3	k:what VALUE=3
k:what _=5	k:what is=2	k:what it=-5	k:what wants=2	k:what which=2	k:when _=-4	k:whether is=-4	k:which _=-6
k:which for=2	k:which him=2	k:which to=3	k:will ACT=-4	k:will MEET=-4	k:will TIME=-5	k:will _=3	k:will her=3
k:will it=-7	k:will out=3	k:will over=-3	k:will them=-5	k:will to=-4	k:will with=-6	k:will you=-8	k:with ,=5
k:with DO=-5	k:with OTHERS=3	k:with TIME=-8	k:with _=6	k:with can=4	k:with that=-3	k:would ATTY=-3	k:would DO=3
k:would WONDER=2	k:would _=7	k:would about=3	k:would from=-5	k:would it=5	k:would of=-7	k:would on=2	k:would you=3
k:you ACT=4	k:you DECIDER=-5	k:you END=3	k:you MEET=7	k:you SAY=3	k:you TIME=4	k:you _=13	k:you i=-3
k:you it=-10	k:you not=-5	k:you out=3	k:you that=8	k:you to=8	k:you your=2	k:your DO=3	k:your END=5
k:your VALUE=3	k:your _=2	k:your at=5	k:your is=-4	k:your will=-4	k:your your=5	n:form=34	n:named before=3
p:ACT ATTY=4	p:ACT DECIDER=-6	p:ACT DO=4	p:ACT EVAL=5	p:ACT LAW=4	p:ACT MODAL=3	p:ACT NAME=4	p:ACT NEG=6
p:ACT OTHERS=-7	p:ACT QUESTION=-4	p:ACT SAY=12	p:ACT SELF=7	p:ACT TIME=7	p:ACT TITLED=3	p:ACT YOU=6	p:ATTY DO=-3
p:ATTY END=3	p:ATTY EVAL=8	p:ATTY HEDGE=3	p:ATTY MODAL=6	p:ATTY NAME=-12	p:ATTY NEG=9	p:ATTY OTHERS=16	p:ATTY PAPER=-8
p:ATTY QUESTION=-7	p:ATTY SAY=-5	p:ATTY SELF=4	p:ATTY THEIRATTY=-3	p:ATTY TIME=-9	p:ATTY VALUE=4	p:ATTY WONDER=-5	p:DECIDER END=2
p:DECIDER MEET=7	p:DECIDER MODAL=7	p:DECIDER NEG=3	p:DECIDER OTHERS=-9	p:DECIDER SAY=4	p:DECIDER TIME=-5	p:DECIDER YOU=-5	p:DO END=-4
p:DO MEET=-15	p:DO MODAL=17	p:DO NAME=3	p:DO NEG=11	p:DO OTHERS=4	p:DO PAPER=-10	p:DO QUESTION=-11	p:DO SAY=-6
p:DO SELF=-4	p:DO VALUE=3	p:DO WONDER=-8	p:DO YOU=-4	p:END NEG=4	p:END OTHERS=2	p:END QUESTION=-3	p:END SAY=11
p:END SELF=3	p:END TIME=-5	p:END WONDER=3	p:END YOU=8	p:EVAL LAW=2	p:EVAL PAPER=5	p:EVAL SAY=10	p:EVAL SELF=5
p:EVAL TITLED=3	p:EVAL YOU=4	p:HEDGE PAPER=3	p:HEDGE SAY=4	p:HEDGE TITLED=3	p:LAW MEET=-7	p:LAW MODAL=-7	p:LAW OTHERS=10
p:LAW PAPER=4	p:LAW SAY=3	p:LAW SELF=7	p:LAW TITLED=3	p:LAW WONDER=-9	p:MEET MODAL=-10	p:MEET NAME=-4	p:MEET NEG=3
p:MEET OTHERS=8	p:MEET TIME=-11	p:MEET VALUE=-8	p:MEET YOU=-12	p:MODAL NAME=8	p:MODAL NEG=-5	p:MODAL OTHERS=-10	p:MODAL PAPER=5
p:MODAL QUESTION=-8	p:MODAL SELF=3	p:MODAL THEIRATTY=-3	p:MODAL VALUE=-4	p:MODAL WONDER=-4	p:MODAL YOU=-5	p:NAME NEG=12	p:NAME OTHERS=-6
p:NAME SAY=9	p:NAME SELF=3	p:NAME TIME=6	p:NAME WONDER=6	p:NAME YOU=3	p:NEG OTHERS=6	p:NEG PAPER=7	p:NEG QUESTION=-6
p:NEG SELF=-6	p:NEG TIME=-8	p:NEG TITLED=3	p:NEG WONDER=3	p:OTHERS SELF=9	p:OTHERS THEIRATTY=-6	p:OTHERS TIME=3	p:OTHERS VALUE=6
p:OTHERS WONDER=7	p:OTHERS YOU=6	p:PAPER QUESTION=-4	p:PAPER SAY=-5	p:PAPER TITLED=-5	p:PAPER WONDER=-5	p:PAPER YOU=-15	p:QUESTION SELF=-6
p:QUESTION TITLED=-8	p:QUESTION WONDER=-11	p:QUESTION YOU=-6	p:SAY SELF=4	p:SAY THEIRATTY=-6	p:SAY TIME=8	p:SAY TITLED=9	p:SAY VALUE=7
p:SAY WONDER=4	p:SELF THEIRATTY=-3	p:SELF TIME=-3	p:SELF TITLED=4	p:SELF VALUE=5	p:THEIRATTY TITLED=-4	p:TITLED WONDER=-4	p:TITLED YOU=-6
p:VALUE YOU=3	p:WONDER YOU=-6	r:# pm=-5	r:# th=-4	r:# to=9	r:, \"=3	r:, call=-5	r:, do=2
r:, gave=-3	r:, pay=2	r:, settle=5	r:, she=4	r:, that=5	r:, told=6	r:, too=2	r:, wait=2
r:, who=-4	r:about it=-5	r:about payment=3	r:about that=-3	r:accept and=-4	r:accept is=-3	r:according to=9	r:against mediation=9
r:agreement to=-5	r:allergic to=-5	r:am not=-4	r:am required=-3	r:and happy=-9	r:and i=9	r:and move=3	r:and told=-4
r:answer was=3	r:are to=4	r:as instructed=2	r:at fifty-fifty=5	r:at nine=-4	r:at ten=-4	r:atty ,=16	r:atty and=3
r:atty asked=3	r:atty calls=5	r:atty can=-8	r:atty decided=-3	r:atty does=2	r:atty drop=-5	r:atty evaluation=3	r:atty ext=-5
r:atty extension=-6	r:atty for=-7	r:atty he=-5	r:atty herself=-4	r:atty introduced=-6	r:atty is=7	r:atty know=-3	r:atty likes=3
r:atty number=3	r:atty preference=5	r:atty put=7	r:atty read=5	r:atty received=-5	r:atty requested=-4	r:atty said=-10	r:atty she=7
r:atty to=-4	r:atty turned=2	r:atty will=-11	r:atty wishes=3	r:atty would=4	r:bank has=-4	r:be back=-3	r:because clinic=-4
r:been told=3	r:before expert=4	r:before hearing=5	r:before you=-4	r:bench trial=3	r:bill ,=-4	r:bottom line=2	r:bring pictures=-5
r:building next=-3	r:by atty=4	r:by titled=4	r:call him=-5	r:call you=-3	r:calls it=7	r:can answer=-4	r:can be=5
r:can ignore=2	r:can leave=3	r:can not=-13	r:can say=-5	r:case is=3	r:cc would=-3	r:check docket=-4	r:checked with=4
r:claims that=-3	r:client ,=2	r:client atty=2	r:client can=4	r:client has=3	r:client knows=3	r:client no=-4	r:client report=-6
r:client says=-4	r:client that=-8	r:client thinks=-5	r:client to=-6	r:client wants=-6	r:client was=4	r:client what=3	r:clinic closed=-4
r:come at=-4	r:confirmed with=-4	r:consider policy=3	r:could travel=5	r:covered under=6	r:cuts out=3	r:d name=3	r:deadline is=4
r:decided to=-7	r:deposition until=2	r:docket daily=-4	r:doctor first=-5	r:doctor office=-5	r:does not=5	r:down #=5	r:drop it=-3
r:drop off=-5	r:elevator is=-5	r:ends in=2	r:evaluation ,=3	r:expert is=4	r:explain agreement=-4	r:explained that=4	r:ext ,=-5
r:find lot=-5	r:for bank=-4	r:for bench=2	r:for bottom=2	r:for him=3	r:for settle=4	r:from atty=8	r:from doctor=-7
r:from name=3	r:from titled=3	r:gave thumbs=3	r:go ahead=11	r:go out=-3	r:go over=-3	r:go to=2	r:going to=4
r:had called=-8	r:had said=5	r:half and=2	r:happy birthday=-9	r:has not=-7	r:has ruled=3	r:has signed=4	r:has withdrawn=-4
r:have copy=-3	r:have you=3	r:he can=3	r:he could=5	r:he does=4	r:he is=-5	r:he left=-4	r:he recommends=2
r:he should=3	r:he wants=-7	r:he will=-6	r:hear from=-5	r:hearing ,=3	r:her answer=3	r:her know=3	r:her mother=3
r:her name=-4	r:her sister=-8	r:her stay=2	r:her tomorrow=3	r:hi and=-9	r:him to=3	r:his client=-3	r:his odds=3
r:his umbrella=-3	r:i am=-6	r:i can=-5	r:i do=-4	r:i gave=4	r:i mailed=-4	r:i passed=7	r:i shared=4
r:i would=-4	r:if you=-4	r:ignore that=2	r:in name=-4	r:in our=3	r:in with=3	r:initials she=3	r:instructed by=2
r:introduced you=-6	r:is against=9	r:is allergic=-5	r:is at=-4	r:is broken=-4	r:is covered=6	r:is for=2	r:is fraud=4
r:is going=3	r:is in=-3	r:is leaning=2	r:is low=-6	r:is name=-6	r:is not=9	r:is on=-7	r:is paid=4
r:is read=-6	r:is right=-10	r:is that=12	r:is titled=-4	r:is to=4	r:is with=-5	r:it cc=-3	r:it is=4
r:it winner=7	r:it with=-3	r:judge will=3	r:jury trial=2	r:keen on=3	r:keep kids=4	r:keep pay=2	r:keep truck=8
r:keys ,=-3	r:know what=-4	r:landlord theiratty=-3	r:last week=-4	r:late ,=3	r:lawsuit and=3	r:leaning toward=2	r:lease let=2
r:leave state=3	r:left his=-4	r:left voicemail=3	r:let atty=-3	r:let her=6	r:let titled=3	r:let you=4	r:letter to=-7
r:like name=-6	r:like to=-3	r:likes his=3	r:line and=2	r:lot ,=-5	r:low ,=2	r:low and=-3	r:mailed it=-6
r:manager before=2	r:may because=-4	r:me that=-4	r:meeting at=-4	r:mentioned atty=2	r:mentioned he=-5	r:mentioned that=-4	r:move in=3
r:move on=2	r:moving money=4	r:name ,=5	r:name decided=-4	r:name extension=-4	r:name of=-8	r:name says=9	r:name told=-7
r:name tomorrow=2	r:name will=-4	r:name would=6	r:names of=-4	r:needs name=-3	r:news ,=-4	r:next to=-4	r:no news=-4
r:not answer=-5	r:not atty=-5	r:not drop=-3	r:not find=-5	r:not keen=3	r:not know=-5	r:not problem=4	r:not to=2
r:not want=4	r:not worry=4	r:notice was=3	r:odds at=5	r:of neighbors=-4	r:of tow=-6	r:off check=-5	r:off on=4
r:off stand=4	r:offer is=-7	r:office ,=-4	r:office consider=3	r:office view=3	r:okayed letter=-3	r:on deposition=2	r:on stick=-5
r:on trial=3	r:on your=4	r:only atty=-6	r:order is=2	r:other driver=-3	r:other side=-8	r:our atty=3	r:out lawsuit=3
r:out nephew=3	r:out so=-3	r:papers to=-4	r:passed along=2	r:passed this=3	r:pay half=2	r:per atty=5	r:per initials=4
r:phone logs=2	r:pick up=-3	r:pictures on=-5	r:plan to=5	r:police report=-5	r:policy number=-4	r:policy void=3	r:post pictures=8
r:prefer to=2	r:preference for=7	r:prosecutor said=-3	r:put your=5	r:read of=3	r:read policy=-5	r:read will=3	r:received deed=-4
r:received police=-3	r:recommend mediation=4	r:recommends waiting=2	r:records release=-6	r:remain silent=3	r:requested policy=-4	r:required to=-3	r:right address=-10
r:ruled out=3	r:said deadline=4	r:said go=8	r:said he=3	r:said if=-4	r:said she=-7	r:said that=-7	r:say sorry=2
r:say thanks=-10	r:says her=-4	r:says hi=-9	r:says his=-3	r:says no=3	r:says take=4	r:says yes=6	r:says you=6
r:sent settlement=-4	r:settle before=4	r:settle now=4	r:settlement papers=-4	r:she is=6	r:she qualifies=4	r:she says=3	r:she should=-10
r:she stop=-5	r:she was=-5	r:she will=-4	r:she would=4	r:should not=2	r:should settle=-4	r:should sign=-4	r:should wait=4
r:side claims=-3	r:sign ,=-6	r:sign it=-4	r:sign records=-6	r:signed off=4	r:silent about=3	r:sister thinks=-4	r:so i=-4
r:so too=4	r:sorry to=2	r:speeding ,=-3	r:stay off=2	r:stay until=2	r:stop post=9	r:stop treatment=-4	r:stop working=2
r:suggested meeting=-4	r:supervisor is=-3	r:supervisor says=2	r:take it=4	r:talk to=6	r:tell her=3	r:tell name=2	r:tell you=6
r:that client=-5	r:that elevator=-4	r:that he=3	r:that i=-4	r:that is=-8	r:that it=2	r:that name=5	r:that notice=3
r:that she=-6	r:that summons=2	r:that we=3	r:that you=7	r:theiratty says=-5	r:they will=2	r:thinks about=-4	r:thinks he=-4
r:thinks judge=3	r:thinks offer=-7	r:thinks she=-4	r:thinks so=4	r:thinks you=2	r:this on=3	r:thumbs up=3	r:titled calls=3
r:titled is=6	r:titled know=3	r:titled mentioned=-5	r:titled would=2	r:to #=4	r:to accept=-5	r:to bring=-6	r:to client=2
r:to come=-8	r:to dogs=-5	r:to drop=3	r:to go=-3	r:to have=-3	r:to hear=-5	r:to know=-5	r:to let=5
r:to manager=2	r:to mediator=-6	r:to name=2	r:to office=-4	r:to other=-4	r:to plan=3	r:to plead=-5	r:to recommend=4
r:to refuse=2	r:to remain=3	r:to reporter=4	r:to say=-6	r:to send=-4	r:to settle=-3	r:to sign=-5	r:to stay=3
r:to stop=14	r:to sue=3	r:to tell=9	r:to trial=3	r:to trip=6	r:to wait=2	r:to you=-6	r:told atty=-11
r:told client=-8	r:told him=12	r:told name=-4	r:told of=2	r:told tenant=4	r:told titled=-3	r:tomorrow what=4	r:tow company=-6
r:toward jury=2	r:treatment in=-4	r:turned down=5	r:umbrella at=-3	r:under policy=6	r:until june=4	r:until we=2	r:up to=4
r:view is=3	r:wait on=2	r:want you=4	r:wants keys=-3	r:wants names=-4	r:wants to=-13	r:wants which=2	r:was late=3
r:was told=3	r:we have=3	r:week ,=-6	r:were speeding=-3	r:what name=3	r:will be=-6	r:will call=-5	r:will come=3
r:will cuts=3	r:will explain=-4	r:will go=-5	r:wishes you=3	r:with her=4	r:with titled=-4	r:with you=-5	r:word from=3
r:working weekend=2	r:worry about=4	r:would have=3	r:would keep=11	r:would like=-11	r:would not=6	r:would prefer=4	r:yes to=6
r:you are=4	r:you before=-5	r:you called=-5	r:you have=3	r:you keep=3	r:you know=3	r:you plead=3	r:you should=6
r:you sign=-4	r:you talk=3	r:you were=-3	r:your chances=4	r:your file=-5	r:your house=-3	r:your moving=4	r:your odds=5
w:\"=5	w:#money=-3	w:,=21	w:?=-7	w:accept=-6	w:according=9	w:address=-10	w:advised=7
w:against=13	w:agreement=-9	w:ahead=11	w:allergic=-5	w:along=2	w:am=-7	w:and=-5	w:appeal=5
w:appointment=-3	w:approved=-5	w:as=10	w:asked=-7	w:at=-12	w:atty=-7	w:bank=-6	w:bar=-7
w:because=-7	w:been=4	w:bench=3	w:bill=-4	w:birthday=-9	w:boss=3	w:bottom=2	w:bring=-7
w:broken=-6	w:building=-6	w:call=-14	w:called=-15	w:calls=5	w:can=-6	w:case=12	w:cc=-3
w:chances=5	w:check=-9	w:checked=4	w:claim=3	w:clear=3	w:client=-9	w:clinic=-4	w:closed=-4
w:come=-3	w:company=-6	w:confirmed=-4	w:consider=4	w:contact=4	w:copies=-4	w:copy=-5	w:could=4
w:covered=7	w:cuts=3	w:d=4	w:daily=-4	w:date=-4	w:deadline=8	w:decided=-4	w:deed=-5
w:deposition=4	w:desk=-4	w:did=-4	w:docket=-4	w:doctor=-12	w:does=5	w:dogs=-5	w:down=6
w:driver=-3	w:drop=-5	w:drove=-4	w:elevator=-6	w:evaluation=2	w:expert=4	w:explain=-4	w:explained=3
w:ext=-5	w:extension=-10	w:feels=3	w:fifty-fifty=5	w:figures=3	w:file=-8	w:filed=-3	w:find=-5
w:fine=-3	w:for=-7	w:form=-3	w:fraud=4	w:friday=-6	w:from=5	w:go=9	w:going=4
w:good=3	w:half=3	w:happy=-8	w:has=-3	w:he=-12	w:hear=-5	w:hearing=4	w:her=11
w:here=2	w:herself=-4	w:hi=-9	w:him=8	w:his=-7	w:hold=3	w:how=-4	w:i=-9
w:if=-9	w:ignore=4	w:in=-6	w:informed=3	w:initials=4	w:instructed=2	w:interpreter=-3	w:introduced=-6
w:invalid=2	w:it=9	w:its=3	w:june=4	w:jury=3	w:keen=3	w:keep=23	w:keys=-3
w:kids=5	w:knows=3	w:lawsuit=6	w:leaning=2	w:lease=4	w:let=14	w:letter=-5	w:letterhead=-4
w:light=-4	w:like=-9	w:likes=6	w:logs=2	w:lose=6	w:lot=-6	w:mailed=-8	w:may=-5
w:mediation=11	w:mediator=-8	w:meet=-5	w:meeting=-12	w:message=3	w:money=3	w:mother=3	w:motion=3
w:move=5	w:moved=-5	w:moving=5	w:name=-15	w:names=-4	w:needs=-7	w:neighbors=-4	w:nephew=3
w:never=-5	w:new=-4	w:news=-4	w:nine=-4	w:no=10	w:noon=-4	w:not=9	w:nothing=4
w:notice=7	w:odds=8	w:of=-12	w:off=3	w:office=-9	w:on=-4	w:one=-4	w:only=-8
w:open=-3	w:or=-5	w:order=6	w:other=-12	w:our=5	w:out=4	w:papers=-4	w:passed=7
w:pay=14	w:payment=3	w:per=12	w:pick=-3	w:plan=8	w:please=-10	w:pm=-5	w:police=-4
w:post=9	w:prefer=4	w:preference=7	w:problem=5	w:prosecutor=-4	w:put=5	w:puts=2	w:qualifies=4
w:question=-13	w:quit=3	w:rather=3	w:received=-9	w:recommend=4	w:recommends=3	w:records=-9	w:refuse=2
w:reject=3	w:release=-6	w:remain=3	w:repair=4	w:report=-16	w:reporter=3	w:requested=-7	w:required=-3
w:right=-13	w:ruled=3	w:said=-12	w:saw=-5	w:say=-11	w:says=4	w:send=-6	w:sent=-7
w:settle=9	w:settlement=-4	w:shared=4	w:she=-5	w:should=4	w:side=-12	w:sign=-11	w:silent=3
w:sister=-7	w:so=7	w:something=-4	w:speeding=-3	w:stand=4	w:statement=3	w:stay=9	w:stick=-5
w:stop=11	w:sue=5	w:suggests=2	w:summons=3	w:take=3	w:talk=4	w:tell=11	w:ten=-4
w:tenant=5	w:text=3	w:th=-4	w:thank=-5	w:thanks=-11	w:that=14	w:theiratty=-8	w:they=5
w:thinking=3	w:thinks=-4	w:this=7	w:thumbs=3	w:time=2	w:to=4	w:told=-4	w:tomorrow=4
w:too=7	w:tow=-6	w:toward=4	w:travel=7	w:treatment=-4	w:trial=12	w:trip=6	w:truck=8
w:turned=5	w:twice=-4	w:two=-4	w:umbrella=-3	w:under=5	w:until=12	w:up=6	w:us=3
w:view=5	w:voicemail=3	w:void=4	w:wait=13	w:waiting=3	w:want=4	w:wanted=-4	w:wants=-17
w:was=-6	w:we=6	w:week=-7	w:weekend=2	w:weeks=-3	w:when=-4	w:whether=-3	w:will=-16
w:winner=7	w:wishes=3	w:with=-7	w:withdrawn=-4	w:witness=3	w:word=3	w:works=-4	w:worry=4
w:would=17	w:yes=12	w:you=3	w:your=3
""",
}
