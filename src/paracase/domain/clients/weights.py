"""What concepts and their order weigh in a sentence: advice, a question for an attorney, an attorney's words told.

Made from ``tests/domain/clients`` by ``python -m tests.support.scales``; not edited by hand.
"""

from __future__ import annotations

# ruff: noqa: E501
# fmt: off
WEIGHTS: dict[str, str] = {
    "advice": """
$ !=-12	$ #=-10	$ ?=-10	$ ATTY=-5	$ DECIDER=3	$ END=-3	$ LAW=11	$ NAME=-7
$ OTHERS=-3	$ PAPER=-4	$ TIME=-10	$ VALUE=2	$ _=18	$ does=2	$ in=3	$ is=-4
$ it=-5	$ may=2	$ only=-3	$ over=2	$ that=3	$ up=2	$ will=4	,ATTY=-6
,ATTY will=-3	,DECIDER=2	,DECIDER over=2	,DECIDER over there=2	,DO=-3	,MEET out=2	,MEET out _=2	,OTHERS has=-3
,PAPER=-7	,SAY=-6	,SAY _=-4	,SELF=-4	,TIME=-8	,TIME at=-3	,TIME at _=-3	,YOU=8
,_ , _=3	,_ TIME is=3	,_ _ to=2	,_ for=-4	,_ that=2	,atty=-6	,be=2	,be _=2
,date=-5	,do=4	,even=-4	,fall=3	,i DO=-4	,i DO it=-3	,i SAY _=3	,informed=-3
,is that=2	,is that you=2	,it=4	,it only=2	,judge=-4	,juries=4	,keep=2	,leave=2
,long=-4	,of=-5	,of _=-5	,please=-3	,push=2	,rest=2	,so=3	,so ACT=2
,so _ for=-4	,that is LAW=-4	,told=-4	,two=3	,we=-4	,we will=-3	,you=7	,you DO=2
,you DO _=3	,you are=2	,you have=3	,you have been=2	,you may=-3	^!=-9	^ACT=4	^ACT LAW=2
^ACT _=5	^ACT _ #=2	^ACT was=-3	^ATTY=-14	^ATTY DO=-3	^ATTY SAY=-3	^ATTY would=-3	^ATTY would like=-3
^DECIDER=-10	^DECIDER MEET=2	^DECIDER MEET is=4	^DECIDER SAY=-9	^DECIDER SAY he=-4	^DECIDER is=-4	^DECIDER is TIME=-3	^DECIDER will=3
^DECIDER will ACT=2	^DO=15	^DO PAPER=2	^DO _=2	^DO _ about=3	^DO them=2	^DO them _=2	^DR=-3
^DR SAY=-3	^DR SAY that=-3	^EVAL=5	^EVAL _ ,=-3	^EVAL we=2	^EVAL we ACT=2	^LAW=-10	^LAW _=-7
^LAW _ MODAL=-3	^MEET=-9	^MEET ACT=2	^MEET ACT _=2	^MEET is=-6	^MODAL=-4	^NAME=-3	^NAME SAY=-3
^NEG=3	^OF=-5	^OTHERS is=2	^PAPER will=-3	^SAY=7	^SAY _=2	^SAY _ were=2	^SELF=-5
^TIME=5	^TIME you=2	^TIME you _=2	^TITLED=-5	^WONDER=3	^YOU=4	^_ ,=-4	^_ , that=-4
^_ DO=-3	^_ END=-6	^_ END THEIRATTY=-4	^_ OTHERS=-5	^_ OTHERS DECIDER=-3	^_ OTHERS DO=-4	^_ SAY=-7	^_ SAY him=-3
^_ VALUE=3	^_ YOU=2	^_ YOU _=2	^_ _ ,=-3	^_ i=3	^_ i SAY=3	^_ is=-3	^_ is _=-4
^_ of=2	^_ of ATTY=2	^_ to=-4	^_ to MEET=-3	^_ up=2	^_ up when=2	^_ us=3	^_ us ,=3
^_ wants=-4	^_ wants to=-4	^_ would=4	^_ would be=2	^_ you=-5	^_ you for=-7	^according=-4	^adjuster=-3
^any=2	^any DECIDER=2	^any DECIDER would=2	^atty=-14	^because=2	^being=3	^being _=2	^better=2
^between=4	^bring=-5	^claim=-4	^client=-6	^company=3	^court=-5	^deposition=-5	^do not SAY=2
^do not _=-5	^do you=-3	^doctor=-5	^dr=-3	^expert=-3	^file=4	^give=3	^go=3
^got=-3	^got your=-3	^hang=2	^he DO=-3	^he DO if=-3	^he will=2	^he will _=2	^hearing=-3
^her=-3	^i=-3	^i TIME=-5	^i TIME _=-3	^i _ this=2	^i have=-3	^i have NEG=-3	^i would=5
^if=5	^in=2	^it=5	^it makes=2	^it makes more=2	^it will=2	^it will not=2	^just=2
^just DO your=-3	^just MEET=5	^just MEET _=5	^keep=3	^leave=2	^let=3	^mark=2	^mediator=-5
^my OTHERS=-3	^my OTHERS is=-3	^name=-3	^no=2	^on=4	^on these=2	^on these _=2	^once=4
^other=-8	^pay=2	^per=-3	^petition=-4	^please=-15	^please DO=-6	^please _=-5	^please _ in=-3
^power=2	^probate=-3	^property=-4	^say=4	^settlement=-3	^she=-6	^she DO=-3	^stop=2
^take=2	^take _=3	^take _ ,=2	^tell=3	^thank=-7	^that=6	^that PAPER=3	^that PAPER has=3
^their THEIRATTY SAY=-4	^their THEIRATTY is=2	^their VALUE=2	^their VALUE is=2	^there=-3	^they DO=-5	^they DO _=-4	^they have=2
^they never=2	^they never DO=2	^this=6	^this is=3	^this is _=2	^titled=-5	^told=-4	^trust=2
^way=3	^we=-3	^we have=-3	^what=2	^whether=-3	^with=3	^with _=3	^yes=-4
^you=5	^you MODAL not=3	^you MODAL to=-4	^you are=6	^you are EVAL=2	^you can=-6	^you can ACT=2	^you can _=-8
^you have=2	^you might=2	^you must=-3	^you would=2	^your ACT=-4	^your ACT for=-3	^your ATTY=3	^your ATTY can=5
^your MEET=-3	^your MEET will=-3	^your OTHERS SAY=-3	^your OTHERS _=2	^your _=3	^your _ _=4	^your _ is=2	b:# in=2
b:, ATTY=-4	b:, DECIDER=4	b:, DO=-4	b:, OTHERS=-6	b:, PAPER=-5	b:, SAY=-3	b:, _=-5	b:, is=2
b:, it=5	b:, so=3	b:, we=-4	b:, you=9	b:ACT ,=2	b:ACT DO=-5	b:ACT LAW=3	b:ACT NAME=2
b:ACT PAPER=-4	b:ACT TIME=2	b:ACT _=11	b:ACT in=2	b:ACT it=-5	b:ACT on=-5	b:ACT that=2	b:ACT this=2
b:ACT was=-4	b:ATTY DO=-4	b:ATTY SAY=-3	b:ATTY can=2	b:ATTY lets=2	b:ATTY will=-5	b:ATTY would=-3	b:DECIDER ACT=-3
b:DECIDER DO=-3	b:DECIDER MEET=2	b:DECIDER PAPER=-3	b:DECIDER SAY=-9	b:DECIDER _=-3	b:DECIDER is=-6	b:DECIDER over=2	b:DECIDER will=6
b:DECIDER would=3	b:DO ,=-6	b:DO ACT=-3	b:DO DECIDER=-4	b:DO DO=-5	b:DO LAW=-7	b:DO OTHERS=2	b:DO PAPER=-4
b:DO TIME=3	b:DO about=-3	b:DO if=-3	b:DO it=-3	b:DO on=-4	b:DO them=2	b:DO to=-4	b:DO too=3
b:DO up=2	b:DO with=-5	b:DO you=2	b:DR SAY=-3	b:END DO=-3	b:END THEIRATTY=-6	b:END TIME=3	b:END _=3
b:END will=3	b:END you=4	b:EVAL DO=3	b:EVAL NAME=-3	b:EVAL for=-3	b:EVAL to=7	b:EVAL we=2	b:LAW ,=2
b:LAW LAW=2	b:LAW TIME=-3	b:LAW VALUE=-4	b:LAW _=-4	b:LAW for=5	b:LAW of=-5	b:MEET ,=-4	b:MEET MEET=-5
b:MEET TIME=-5	b:MEET _=6	b:MEET is=-7	b:MEET of=-3	b:MEET on=-3	b:MEET out=2	b:MEET when=2	b:MEET will=-4
b:MEET you=-3	b:MODAL NAME=-3	b:MODAL _=-7	b:MODAL not=3	b:NAME #=2	b:NAME ,=2	b:NAME MEET=-3	b:NAME SAY=-3
b:NAME of=-3	b:NEG your=-3	b:OTHERS DECIDER=-3	b:OTHERS DO=-4	b:OTHERS SAY=-6	b:OTHERS _=3	b:OTHERS about=2	b:OTHERS is=3
b:PAPER ,=-4	b:PAPER _=-5	b:PAPER has=3	b:PAPER is=-6	b:PAPER of=-5	b:PAPER will=-3	b:SAY ,=4	b:SAY ATTY=-3
b:SAY MEET=3	b:SAY WONDER=3	b:SAY he=-6	b:SAY me=-4	b:SAY she=-4	b:SAY that=-7	b:SAY them=2	b:SAY us=-3
b:SAY you=3	b:SAY your=2	b:THEIRATTY ACT=-3	b:THEIRATTY SAY=-5	b:THEIRATTY is=2	b:TIME #=-4	b:TIME MEET=2	b:TIME and=-5
b:TIME at=-4	b:TIME is=2	b:TIME out=-3	b:TIME she=2	b:TIME they=4	b:TIME will=3	b:VALUE VALUE=2	b:VALUE _=-4
b:VALUE is=2	b:VALUE like=2	b:WONDER _=3	b:WONDER about=4	b:WONDER of=2	b:YOU _=2	b:YOU is=2	b:_ ,=-12
b:_ ?=-8	b:_ DO=2	b:_ END=-10	b:_ EVAL=4	b:_ LAW=3	b:_ MEET=-4	b:_ MODAL=-4	b:_ SAY=-9
b:_ TIME=17	b:_ WONDER=-3	b:_ YOU=3	b:_ _=8	b:_ about=2	b:_ and=6	b:_ at=5	b:_ because=-3
b:_ for=2	b:_ has=-4	b:_ i=5	b:_ if=2	b:_ in=-6	b:_ it=3	b:_ of=2	b:_ off=7
b:_ or=2	b:_ out=7	b:_ then=2	b:_ this=3	b:_ to=4	b:_ up=7	b:_ us=3	b:_ wants=-4
b:_ was=-7	b:_ when=2	b:_ where=-5	b:_ who=-3	b:_ with=6	b:_ would=4	b:_ you=-10	b:about LAW=4
b:about _=10	b:about your=-5	b:always DO=2	b:and DECIDER=-3	b:and MEET=2	b:and PAPER=-3	b:and TIME=-6	b:and _=2
b:and be=2	b:any DECIDER=2	b:are VALUE=2	b:as LAW=2	b:as _=5	b:at #=-3	b:at OTHERS=2	b:at his=-3
b:be _=5	b:because of=-5	b:been DO=-4	b:can ACT=3	b:can DO=-3	b:can _=-5	b:can be=4	b:can you=-3
b:could DO=-3	b:do _=2	b:do not=2	b:do you=-3	b:for ACT=-8	b:for TIME=3	b:for _=-7	b:for her=2
b:for me=-3	b:for that=2	b:for your=-5	b:from your=-3	b:get that=2	b:go _=3	b:go over=-3	b:going your=2
b:got your=-3	b:has been=-5	b:has no=2	b:has not=-5	b:have NEG=-3	b:have been=2	b:have to=2	b:he ACT=2
b:her OTHERS=-3	b:him to=-3	b:his _=-3	b:i DO=-5	b:i SAY=6	b:i TIME=-3	b:i have=-3	b:i would=10
b:if you=-5	b:in ACT=2	b:in MEET=-3	b:in _=-3	b:is #=-3	b:is #money=-4	b:is ATTY=-3	b:is END=-3
b:is HEDGE=-4	b:is PAPER=-3	b:is TIME=-3	b:is WONDER=2	b:is _=5	b:is at=-3	b:is in=-5	b:is no=2
b:is not=2	b:is on=3	b:is out=-3	b:is over=2	b:is that=4	b:is what=5	b:it makes=3	b:it only=2
b:it was=2	b:just DO=-3	b:just MEET=5	b:lets you=3	b:like YOU=2	b:like to=-3	b:make it=2	b:makes more=2
b:may #=-4	b:more SAY=2	b:my HEDGE=2	b:never DO=3	b:no _=7	b:not SAY=2	b:not go=2	b:of ACT=-3
b:of PAPER=-4	b:of _=-6	b:of those=2	b:of your=-4	b:off PAPER=3	b:off your=2	b:on NAME=2	b:on TIME=-14
b:on _=6	b:on may=-3	b:on that=2	b:on these=2	b:on your=2	b:only DO=2	b:only _=2	b:out _=3
b:out of=4	b:over it=-3	b:over there=2	b:please DO=-6	b:please MEET=-3	b:please _=-5	b:she DO=-3	b:she SAY=2
b:she should=-4	b:should go=2	b:so ACT=3	b:so you=-3	b:take TIME=-4	b:take _=3	b:that DECIDER=5	b:that DO=-4
b:that PAPER=7	b:that you=-3	b:their VALUE=2	b:them DO=2	b:them _=5	b:then WONDER=2	b:there are=2	b:there is=-3
b:these _=4	b:they have=2	b:they never=2	b:this DECIDER=2	b:this TIME=2	b:this _=3	b:this going=2	b:this is=3
b:to END=2	b:to LAW=3	b:to MEET=-7	b:to _=-3	b:to be=-3	b:to get=2	b:to make=2	b:to your=4
b:too _=2	b:under _=-5	b:up DO=2	b:up _=2	b:up when=2	b:us ,=3	b:wants to=-6	b:was DO=-4
b:was _=-6	b:we ACT=2	b:we are=-3	b:we have=-4	b:we will=-3	b:were from=2	b:what _=-3	b:what we=2
b:when _=5	b:when he=4	b:when you=-3	b:where _=-4	b:whether to=-3	b:which _=-3	b:will ACT=2	b:will END=3
b:will HEDGE=-3	b:will _=4	b:will go=-4	b:with ATTY=-4	b:with that=4	b:with you=-3	b:would DO=4	b:would _=7
b:would be=2	b:would get=2	b:would like=-5	b:you ACT=3	b:you DO=3	b:you LAW=3	b:you MODAL=-5	b:you VALUE=3
b:you _=4	b:you about=-3	b:you are=2	b:you can=-5	b:you for=-5	b:you had=-3	b:you have=3	b:you may=-4
b:you might=2	b:you must=-3	b:you would=2	b:your ACT=-3	b:your ATTY=6	b:your END=3	b:your MEET=-3	b:your VALUE=-4
bias=4	c:#=-16	c:#money=-7	c:#time=-4	c:ACT=7	c:ATTY=-21	c:DECIDER=-8	c:DO=-8
c:DR=-5	c:END=4	c:EVAL=12	c:HEDGE=10	c:LAW=6	c:MEET=-9	c:MODAL=5	c:NAME=-6
c:NEG=16	c:OF=-12	c:OTHERS=7	c:PAPER=-14	c:SAY=-13	c:SELF=-15	c:THEIRATTY=-9	c:TIME=-8
c:TITLED=-9	c:VALUE=2	c:WONDER=-3	c:YOU=14	f:asks=-9	f:asks DO=-8	f:asks MEET=-3	f:asks TIME=-4
f:asks day2=-5	f:asks law0=-10	f:asks law0 day0=-4	f:asks law0 day2=-4	f:law0 day0=-5	f:law0 day1=-4	f:law0 day2=-13	f:law0 day3=-5
f:law1 day1=-4	f:law1 day2=4	f:law2 day0=4	f:law2 day1=5	f:law2 day2=5	f:law2 day3=-7	f:law3 day0=3	f:says ACT=7
f:says DECIDER=-8	f:says END=4	f:says EVAL=11	f:says HEDGE=10	f:says LAW=6	f:says MEET=-7	f:says PAPER=-12	f:says TIME=-4
f:says day0=5	f:says day3=-9	f:says law0=-16	f:says law0 day1=-3	f:says law0 day2=-9	f:says law0 day3=-3	f:says law1 day1=-4	f:says law1 day2=4
f:says law2=8	f:says law2 day0=2	f:says law2 day1=5	f:says law2 day2=5	f:says law2 day3=-7	f:says law3 day0=3	f:says law3 day1=-4	f:says law4=2
f:says law4 day1=3	g:> ACT=-4	g:> OTHERS=-3	g:> YOU=-3	g:>1 to=-3	g:>1 video=2	g:ATTY SAY=-10	g:ATTY rest law0 day0=-3
g:ATTY rest law0 day1=-3	g:sees rest law0 day1=2	g:they rest law0 day0=-3	g:they rest law0 day1=4	g:they sees=2	g:they take=-4	k:# ,=-4	k:# MEET=-5
k:#money PAPER=-3	k:, ACT=4	k:, DO=-3	k:, END=3	k:, EVAL=3	k:, MEET=-6	k:, OTHERS=3	k:, PAPER=-4
k:, VALUE=-4	k:, _=4	k:, are=3	k:, be=-3	k:, been=2	k:, by=-4	k:, every=-4	k:, for=-6
k:, go=-3	k:, got=2	k:, i=2	k:, it=-5	k:, like=2	k:, may=-4	k:, only=5	k:, that=5
k:, them=2	k:, there=3	k:, what=2	k:, will=-4	k:ACT #=2	k:ACT MEET=2	k:ACT PAPER=2	k:ACT TIME=4
k:ACT _=-3	k:ACT at=2	k:ACT been=-4	k:ACT from=3	k:ACT has=-3	k:ACT her=2	k:ACT it=2	k:ACT off=2
k:ACT out=3	k:ACT she=2	k:ACT then=2	k:ACT to=-4	k:ACT where=-4	k:ACT will=2	k:ACT your=6	k:ATTY DO=-5
k:ATTY MEET=-3	k:ATTY SAY=-4	k:ATTY TIME=-4	k:ATTY _=-7	k:ATTY be=5	k:ATTY for=2	k:ATTY it=-3	k:ATTY like=-3
k:ATTY of=-3	k:ATTY that=2	k:DECIDER ,=-5	k:DECIDER DO=6	k:DECIDER END=-3	k:DECIDER LAW=2	k:DECIDER MEET=-3	k:DECIDER NAME=-3
k:DECIDER PAPER=-3	k:DECIDER TIME=-9	k:DECIDER _=2	k:DECIDER and=-4	k:DECIDER are=2	k:DECIDER for=4	k:DECIDER he=-4	k:DECIDER it=-4
k:DECIDER not=-5	k:DECIDER that=2	k:DECIDER there=2	k:DECIDER to=-4	k:DECIDER will=-6	k:DECIDER with=4	k:DECIDER you=2	k:DO #=-7
k:DO ,=-5	k:DO DECIDER=-5	k:DO DO=-6	k:DO MEET=-8	k:DO NAME=4	k:DO OTHERS=-7	k:DO PAPER=-3	k:DO SAY=-3
k:DO TITLED=-4	k:DO YOU=3	k:DO _=2	k:DO and=-4	k:DO are=-3	k:DO because=-4	k:DO by=3	k:DO could=-3
k:DO every=-4	k:DO if=-3	k:DO in=4	k:DO is=-4	k:DO of=-9	k:DO on=-3	k:DO to=-9	k:DO us=-3
k:DO with=-4	k:DO you=-5	k:DR MODAL=-3	k:DR that=-3	k:DR you=-3	k:END ,=-4	k:END ACT=-5	k:END DO=-3
k:END TIME=3	k:END _=5	k:END off=2	k:END that=-3	k:END to=-4	k:EVAL ACT=5	k:EVAL PAPER=-4	k:EVAL _=6
k:EVAL by=3	k:EVAL in=2	k:EVAL it=3	k:EVAL that=2	k:HEDGE TIME=-5	k:HEDGE _=3	k:HEDGE they=2	k:LAW ACT=-4
k:LAW LAW=4	k:LAW MEET=-3	k:LAW NAME=-6	k:LAW PAPER=-3	k:LAW SAY=-3	k:LAW TIME=3	k:LAW VALUE=2	k:LAW YOU=2
k:LAW _=-4	k:LAW that=2	k:MEET #=-4	k:MEET #money=-3	k:MEET ,=-3	k:MEET DECIDER=-3	k:MEET HEDGE=-6	k:MEET LAW=4
k:MEET MEET=-10	k:MEET NAME=-4	k:MEET PAPER=4	k:MEET TIME=-13	k:MEET _=2	k:MEET and=-4	k:MEET are=-3	k:MEET at=-9
k:MEET in=2	k:MEET is=-4	k:MEET not=-3	k:MEET off=6	k:MEET so=3	k:MEET that=3	k:MEET with=2	k:MEET you=-6
k:MEET your=2	k:MODAL ACT=-3	k:MODAL PAPER=-3	k:MODAL SAY=2	k:MODAL VALUE=-4	k:MODAL WONDER=3	k:MODAL _=-8	k:MODAL of=-4
k:MODAL on=-4	k:MODAL that=2	k:NAME DECIDER=2	k:NAME MEET=-3	k:NAME _=4	k:NAME in=2	k:NAME over=2	k:NAME there=2
k:NEG VALUE=-3	k:OTHERS NAME=-4	k:OTHERS by=-3	k:OTHERS for=4	k:OTHERS has=-4	k:OTHERS is=-3	k:OTHERS of=-5	k:OTHERS she=-3
k:OTHERS should=-3	k:OTHERS that=-5	k:OTHERS to=4	k:PAPER ,=4	k:PAPER DECIDER=2	k:PAPER DO=-3	k:PAPER OTHERS=-4	k:PAPER PAPER=-10
k:PAPER TIME=-8	k:PAPER _=-6	k:PAPER and=-5	k:PAPER are=-3	k:PAPER been=2	k:PAPER from=-3	k:PAPER is=-7	k:PAPER make=2
k:PAPER no=3	k:PAPER out=2	k:SAY #=3	k:SAY ,=-4	k:SAY ACT=-7	k:SAY ATTY=-3	k:SAY DECIDER=-3	k:SAY LAW=3
k:SAY MODAL=-3	k:SAY NAME=2	k:SAY SAY=-4	k:SAY TIME=-3	k:SAY _=-7	k:SAY about=4	k:SAY are=-3	k:SAY can=-3
k:SAY from=2	k:SAY has=-3	k:SAY is=-6	k:SAY not=-8	k:SAY should=-5	k:SAY take=-3	k:SAY that=-7	k:SAY they=-4
k:SAY to=-5	k:SAY too=3	k:SAY was=-4	k:SAY were=3	k:SAY when=2	k:SAY will=-4	k:THEIRATTY ,=-4	k:THEIRATTY WONDER=2
k:THEIRATTY _=-5	k:THEIRATTY not=-3	k:THEIRATTY of=2	k:TIME #=-3	k:TIME ,=-3	k:TIME SAY=4	k:TIME about=-5	k:TIME and=-5
k:TIME does=2	k:TIME is=2	k:TIME it=-4	k:TIME make=2	k:TIME not=3	k:TIME you=2	k:TIME your=-3	k:TITLED _=-6
k:TITLED to=-3	k:VALUE END=2	k:VALUE MEET=-3	k:VALUE _=2	k:VALUE as=-3	k:VALUE for=3	k:VALUE is=2	k:VALUE it=2
k:VALUE your=2	k:WONDER ,=3	k:WONDER MEET=2	k:WONDER so=2	k:YOU PAPER=2	k:YOU _=3	k:YOU on=2	k:YOU that=3
k:_ !=-4	k:_ #=-9	k:_ ,=5	k:_ ?=-4	k:_ ACT=2	k:_ ATTY=-3	k:_ DR=-3	k:_ END=2
k:_ EVAL=6	k:_ MEET=-7	k:_ NEG=2	k:_ OTHERS=-6	k:_ PAPER=-6	k:_ THEIRATTY=-6	k:_ VALUE=4	k:_ YOU=3
k:_ _=7	k:_ because=3	k:_ been=-3	k:_ can=5	k:_ do=4	k:_ for=-5	k:_ get=2	k:_ go=-4
k:_ going=5	k:_ has=-4	k:_ he=7	k:_ his=2	k:_ in=-3	k:_ is=2	k:_ it=6	k:_ lets=3
k:_ like=3	k:_ make=3	k:_ may=-4	k:_ most=2	k:_ of=-11	k:_ off=5	k:_ on=-8	k:_ only=2
k:_ out=7	k:_ over=2	k:_ please=-3	k:_ them=-4	k:_ they=10	k:_ this=2	k:_ under=-4	k:_ was=-6
k:_ when=5	k:_ who=-4	k:_ will=6	k:_ with=-4	k:_ would=3	k:_ you=7	k:_ your=9	k:about OTHERS=-4
k:about VALUE=2	k:about _=3	k:about and=-3	k:about can=-3	k:about it=2	k:about will=-3	k:always TIME=2	k:always _=3
k:and ,=5	k:and ACT=-3	k:and DO=-3	k:and LAW=-3	k:and MEET=-3	k:and _=12	k:and are=-3	k:and at=-3
k:and not=2	k:and out=4	k:and to=-5	k:and up=3	k:and will=-3	k:and you=-3	k:any would=2	k:are DO=2
k:are _=4	k:are about=-4	k:are at=3	k:as ,=3	k:as TIME=-3	k:as _=2	k:as as=2	k:be TIME=-3
k:be _=5	k:be to=7	k:been for=2	k:being TIME=2	k:being does=2	k:by MEET=2	k:by _=4	k:by at=2
k:can from=2	k:can in=-9	k:can it=2	k:can on=-3	k:can to=5	k:could LAW=-3	k:do SAY=4	k:do what=-3
k:do when=2	k:every _=-4	k:every you=-4	k:for #=-4	k:for ,=-9	k:for DO=-5	k:for OTHERS=2	k:for PAPER=-3
k:for been=-3	k:for has=-3	k:for more=-3	k:from DECIDER=2	k:from DO=-4	k:from MEET=-4	k:get _=6	k:go MEET=2
k:go _=4	k:go and=2	k:go it=-3	k:go with=-3	k:going _=3	k:going be=-5	k:got to=2	k:has PAPER=-6
k:has for=2	k:have TIME=2	k:have for=2	k:have from=-4	k:have to=2	k:have your=-3	k:he ACT=-5	k:he DO=3
k:he _=5	k:he could=-3	k:he if=-3	k:he it=-3	k:he not=-5	k:he up=2	k:her OTHERS=2	k:her SAY=-3
k:her _=-4	k:her she=-3	k:her should=-3	k:i ,=4	k:i DECIDER=3	k:i END=3	k:i NEG=-3	k:i PAPER=-3
k:i _=3	k:i going=2	k:i i=2	k:i it=-5	k:i this=2	k:i to=-4	k:i will=4	k:i with=2
k:if OTHERS=3	k:if TIME=2	k:if can=-3	k:if could=-3	k:if them=-3	k:in #=-3	k:in END=2	k:in LAW=2
k:in SAY=-3	k:in _=5	k:in at=2	k:in is=3	k:in on=-3	k:in only=-3	k:in over=2	k:into _=2
k:is #=-5	k:is ACT=-3	k:is DECIDER=4	k:is DO=-3	k:is EVAL=2	k:is NAME=-7	k:is OTHERS=6	k:is PAPER=-6
k:is TIME=-5	k:is _=10	k:is be=-3	k:is get=2	k:is may=-4	k:is on=2	k:is so=-6	k:is take=-3
k:is they=5	k:is under=-3	k:is who=-3	k:is with=5	k:is you=5	k:is your=3	k:it LAW=3	k:it OTHERS=2
k:it TIME=-6	k:it _=3	k:it go=2	k:it more=2	k:it not=4	k:it to=6	k:just and=-4	k:just off=5
k:just your=-3	k:let DO=-3	k:let _=3	k:lets ACT=2	k:lets for=2	k:lets her=2	k:like is=2	k:like to=3
k:make _=3	k:makes ACT=2	k:makes SAY=2	k:makes to=2	k:may MEET=-3	k:may _=-3	k:may to=-3	k:me PAPER=-3
k:me _=-3	k:more ACT=2	k:more NAME=2	k:more _=3	k:my i=3	k:never OTHERS=2	k:no ACT=4	k:no PAPER=-3
k:no _=3	k:not MEET=2	k:not WONDER=3	k:not _=11	k:not and=-4	k:not if=2	k:not it=-3	k:not on=-6
k:not only=2	k:not when=2	k:of ,=3	k:of ACT=6	k:of LAW=2	k:of OTHERS=-3	k:of in=3	k:of is=-6
k:of lets=2	k:of so=2	k:off PAPER=2	k:off _=3	k:on #=-4	k:on ,=2	k:on END=3	k:on MEET=-4
k:on _=5	k:on and=3	k:on is=-3	k:on of=-4	k:on where=-4	k:on you=3	k:only _=2	k:only you=3
k:or MEET=-3	k:out TIME=-4	k:out _=7	k:out in=3	k:out may=2	k:over VALUE=2	k:over are=2	k:please MEET=-3
k:please OTHERS=-3	k:please PAPER=-4	k:please TIME=-3	k:please _=-10	k:please in=-4	k:please me=-3	k:she _=-4	k:so ,=-3
k:so for=-4	k:so is=3	k:so not=2	k:so that=2	k:take DECIDER=2	k:that ATTY=-4	k:that DECIDER=3	k:that DO=-4
k:that MODAL=-3	k:that VALUE=-4	k:that _=11	k:that for=-4	k:that from=2	k:that has=2	k:that have=2	k:that in=-5
k:that to=-4	k:that were=-3	k:that what=3	k:that you=3	k:their SAY=-6	k:their WONDER=2	k:their is=4	k:their of=2
k:their on=2	k:them MEET=2	k:them PAPER=2	k:them and=3	k:then _=2	k:then about=2	k:then it=-3	k:there VALUE=2
k:there _=2	k:there for=-3	k:these _=3	k:these is=2	k:they DO=2	k:they LAW=3	k:they OTHERS=2	k:they PAPER=2
k:they because=-4	k:they it=3	k:they of=-3	k:they to=2	k:they you=3	k:this DO=2	k:this MEET=4	k:this SAY=2
k:this _=11	k:this of=5	k:this she=2	k:this your=2	k:to #=2	k:to DO=4	k:to NAME=2	k:to TITLED=-3
k:to _=-7	k:to about=-5	k:to at=-4	k:to for=5	k:to in=4	k:to is=-3	k:to it=3	k:to of=3
k:to on=-9	k:to so=2	k:to this=2	k:to too=3	k:to where=-4	k:to with=-4	k:too _=3	k:too and=3
k:too on=3	k:up ,=2	k:up ATTY=2	k:up OTHERS=2	k:up SAY=3	k:up _=10	k:up your=2	k:us SAY=3
k:us i=3	k:wants _=-7	k:wants of=-3	k:was #=-3	k:was ?=-3	k:was TIME=-3	k:was _=-6	k:was on=-4
k:was that=-3	k:we DECIDER=-3	k:we DO=-3	k:we NAME=2	k:we SAY=-3	k:we TIME=3	k:we in=2	k:were _=4
k:what MEET=2	k:when DO=6	k:when OTHERS=2	k:when _=7	k:where is=-4	k:whether _=-3	k:which _=-3	k:which you=-3
k:who END=-3	k:who _=-5	k:who with=-3	k:will ,=-3	k:will ACT=-4	k:will DO=4	k:will _=-7	k:will go=2
k:will in=-3	k:will it=-6	k:will out=4	k:will over=-3	k:will she=2	k:will this=2	k:will up=2	k:will with=-4
k:with DECIDER=4	k:with END=-3	k:with TIME=-4	k:would #=2	k:would DECIDER=2	k:would END=3	k:would MEET=2	k:would TIME=2
k:would VALUE=2	k:would _=12	k:would more=2	k:would take=3	k:would that=4	k:would with=2	k:would you=2	k:you ?=-3
k:you ATTY=-3	k:you END=2	k:you EVAL=3	k:you MEET=-5	k:you PAPER=-6	k:you SAY=3	k:you WONDER=3	k:you _=5
k:you at=5	k:you been=2	k:you by=2	k:you for=2	k:you her=2	k:you in=-4	k:you more=2	k:you out=2
k:you so=2	k:you that=3	k:you this=2	k:you too=2	k:you you=2	k:you your=-3	k:your HEDGE=-3	k:your LAW=4
k:your VALUE=-7	k:your _=9	k:your and=-5	k:your as=-3	k:your at=-3	k:your be=5	k:your can=4	k:your has=-4
k:your of=-4	k:your they=2	k:your will=-3	k:your you=-4	n:law=11	n:of_others=10	n:opinion=19	n:order=35
p:ACT ATTY=-4	p:ACT END=-3	p:ACT EVAL=10	p:ACT HEDGE=3	p:ACT MEET=5	p:ACT NEG=5	p:ACT OTHERS=4	p:ACT SAY=-10
p:ACT TIME=10	p:ACT YOU=4	p:ATTY DECIDER=-4	p:ATTY DO=-6	p:ATTY END=-5	p:ATTY MEET=-4	p:ATTY MODAL=-5	p:ATTY NAME=-4
p:ATTY NEG=-3	p:ATTY PAPER=-3	p:ATTY QUESTION=-3	p:ATTY SAY=-12	p:ATTY SELF=-7	p:ATTY TIME=-8	p:ATTY WONDER=-5	p:DECIDER DO=-8
p:DECIDER END=-8	p:DECIDER HEDGE=3	p:DECIDER MODAL=15	p:DECIDER NEG=-5	p:DECIDER OTHERS=-5	p:DECIDER PAPER=-5	p:DECIDER QUESTION=-3	p:DECIDER SAY=-4
p:DECIDER SELF=2	p:DECIDER TIME=-13	p:DECIDER VALUE=2	p:DECIDER WONDER=-3	p:DECIDER YOU=5	p:DO DR=-3	p:DO END=3	p:DO EVAL=7
p:DO HEDGE=8	p:DO MODAL=-8	p:DO NEG=9	p:DO OTHERS=11	p:DO PAPER=-13	p:DO QUESTION=7	p:DO SAY=2	p:DO SELF=-8
p:DO TITLED=-6	p:DO WONDER=-15	p:DR MODAL=-4	p:DR SAY=-3	p:DR YOU=-4	p:END HEDGE=3	p:END MEET=6	p:END MODAL=11
p:END OTHERS=5	p:END SELF=3	p:END THEIRATTY=-6	p:END TIME=5	p:END VALUE=3	p:END WONDER=-4	p:END YOU=13	p:EVAL NEG=2
p:EVAL OTHERS=4	p:EVAL TIME=5	p:EVAL VALUE=7	p:EVAL YOU=7	p:HEDGE LAW=2	p:HEDGE MEET=-7	p:HEDGE OTHERS=8	p:HEDGE PAPER=3
p:HEDGE SAY=5	p:HEDGE VALUE=2	p:LAW NAME=-8	p:LAW NEG=4	p:LAW OTHERS=4	p:LAW PAPER=-4	p:LAW QUESTION=6	p:LAW TIME=3
p:LAW YOU=4	p:MEET MODAL=-8	p:MEET NAME=-6	p:MEET NEG=-4	p:MEET OTHERS=13	p:MEET PAPER=3	p:MEET QUESTION=10	p:MEET SAY=6
p:MEET TIME=-12	p:MEET VALUE=-11	p:MEET YOU=-19	p:MODAL NEG=4	p:MODAL QUESTION=-8	p:MODAL SELF=4	p:MODAL THEIRATTY=-3	p:MODAL TIME=6
p:MODAL TITLED=-3	p:MODAL WONDER=-6	p:MODAL YOU=-9	p:NAME NEG=3	p:NAME PAPER=4	p:NAME SELF=3	p:NAME VALUE=2	p:NEG PAPER=3
p:NEG QUESTION=4	p:NEG SELF=-10	p:NEG THEIRATTY=-4	p:NEG VALUE=-3	p:NEG WONDER=6	p:NEG YOU=14	p:OTHERS PAPER=-6	p:OTHERS QUESTION=13
p:OTHERS SAY=-8	p:OTHERS SELF=-15	p:OTHERS THEIRATTY=-4	p:OTHERS TIME=10	p:OTHERS VALUE=6	p:OTHERS WONDER=6	p:OTHERS YOU=13	p:PAPER QUESTION=2
p:PAPER SAY=-6	p:PAPER SELF=-14	p:PAPER TIME=-11	p:PAPER VALUE=-5	p:PAPER YOU=-7	p:QUESTION SAY=4	p:QUESTION TITLED=-5	p:QUESTION VALUE=-3
p:QUESTION YOU=-10	p:SAY THEIRATTY=-6	p:SAY TITLED=-3	p:SAY WONDER=3	p:SAY YOU=10	p:SELF WONDER=-10	p:SELF YOU=-14	p:THEIRATTY YOU=-3
p:TIME TITLED=-3	p:TIME WONDER=-4	p:TIME YOU=6	p:TITLED WONDER=-3	p:TITLED YOU=-4	p:VALUE YOU=-3	p:WONDER YOU=-9	r:# first=2
r:# in=2	r:, atty=-4	r:, even=-4	r:, informed=-3	r:, is=2	r:, it=5	r:, juries=4	r:, put=-3
r:, rest=2	r:, so=3	r:, told=-3	r:, two=3	r:, we=-4	r:, you=9	r:about car=2	r:about earlier=2
r:about your=-5	r:according to=-4	r:account before=2	r:advised him=-3	r:agreement ,=2	r:am sorry=-3	r:amount for=-4	r:and be=2
r:and date=-5	r:and fall=3	r:and leave=3	r:another operation=-3	r:answer door=2	r:answer question=3	r:anywhere in=-6	r:apart for=2
r:appointment will=-3	r:are better=2	r:are generous=2	r:are looking=2	r:ask for=2	r:asked for=-4	r:asked if=-3	r:at #=-3
r:at bank=2	r:at hearing=2	r:at his=-3	r:at home=-3	r:at top=-3	r:atty can=2	r:atty fees=2	r:atty let=2
r:atty will=-5	r:atty would=-3	r:back where=-4	r:bank statements=2	r:be done=2	r:be held=5	r:because of=-5	r:been apart=2
r:been returned=-3	r:before hearing=3	r:before they=3	r:belongs to=2	r:better served=2	r:better we=2	r:between us=3	r:blue fields=-3
r:both side=-4	r:bring title=-3	r:brought in=3	r:bruises were=2	r:by staying=2	r:can be=4	r:can ignore=2	r:can sit=-6
r:can you=-3	r:cancel exam=-3	r:case in=-4	r:case number=-3	r:cash job=2	r:ch #=2	r:change on=-5	r:check bank=2
r:clerk ,=-3	r:client says=-3	r:clocks change=-5	r:codicil trumps=3	r:collection agency=3	r:collector calls=2	r:could bring=-3	r:customers you=3
r:date at=-3	r:dead on=2	r:debt collector=2	r:deposit for=-3	r:deposition is=-5	r:do not=2	r:do you=-3	r:doctor advised=-3
r:door when=2	r:dr thinks=-3	r:driver insurer=-3	r:drop it=-4	r:drop this=2	r:dunk of=2	r:earlier accident=2	r:earlier will=3
r:end up=3	r:exam ,=-3	r:expert has=-3	r:facts noncompete=2	r:fall ,=2	r:fall in=2	r:family court=-4	r:fields only=-3
r:file ch=2	r:file fee=-5	r:file in=2	r:file name=2	r:fill in=-4	r:first then=2	r:first two=-6	r:fold before=3
r:for expert=-3	r:for file=-4	r:for her=2	r:for me=-3	r:for that=2	r:for years=3	r:for your=-5	r:forget clocks=-5
r:from collection=2	r:from work=2	r:from your=-3	r:gamble with=4	r:get that=2	r:give them=4	r:give up=2	r:give you=2
r:go anywhere=2	r:go over=-3	r:going your=2	r:got your=-3	r:grandfather codicil=3	r:great name=-3	r:hang up=2	r:has been=-5
r:has no=2	r:has not=-5	r:have been=2	r:have not=-5	r:have to=2	r:he asked=-3	r:hear about=-4	r:held to=5
r:her sister=-3	r:him to=-3	r:i am=-3	r:i have=-3	r:i read=3	r:i see=2	r:i think=4	r:i would=10
r:if you=-5	r:ignore that=2	r:in blue=-3	r:in family=-4	r:in first=-6	r:in keys=2	r:in writing=5	r:informed client=-3
r:inspection because=-4	r:insurer is=-3	r:is #=-3	r:is #money=-4	r:is at=-3	r:is dead=3	r:is fine=-3	r:is gamble=4
r:is great=-3	r:is in=-5	r:is likely=-4	r:is neutral=-3	r:is no=2	r:is not=2	r:is on=3	r:is out=-3
r:is over=2	r:is paper=-4	r:is right=-4	r:is scared=2	r:is slam=2	r:is something=-3	r:is that=4	r:is third=2
r:is two=3	r:is what=5	r:it later=2	r:it makes=3	r:it only=2	r:it was=2	r:job off=7	r:juries over=2
r:jury is=-3	r:jury trial=4	r:just leave=5	r:just print=-3	r:keep customers=3	r:keep quiet=3	r:keep your=2	r:keys lease=2
r:kind of=3	r:lease is=2	r:leave cash=2	r:leave early=-3	r:leave out=2	r:leave second=5	r:let you=4	r:letter from=2
r:like to=-3	r:like yours=2	r:likely to=-3	r:long on=3	r:looking at=2	r:low side=2	r:make it=2	r:makes more=2
r:manager returned=-4	r:mark yourself=2	r:may #=-4	r:mediator is=-3	r:meet with=-3	r:more sense=2	r:more years=2	r:name #=2
r:name ,=2	r:name of=-6	r:need another=-3	r:need not=3	r:need to=-4	r:needs name=-3	r:neutral person=-3	r:never check=2
r:new telephone=-3	r:no teeth=3	r:noncompete is=2	r:not answer=3	r:not drop=-4	r:not forget=-5	r:not go=2	r:notice has=3
r:number is=-3	r:of car=-3	r:of case=3	r:of rain=-4	r:of service=-5	r:of those=2	r:of trial=2	r:of your=-4
r:off form=5	r:off your=2	r:offer is=3	r:on arrival=2	r:on back=-4	r:on low=2	r:on may=-3	r:on name=2
r:on slip=3	r:on sunday=-5	r:on that=2	r:on these=2	r:on your=2	r:once she=2	r:once you=3	r:other accidents=-3
r:other side=-8	r:out fall=2	r:out of=4	r:over it=-3	r:over there=2	r:owe you=2	r:paper that=-4	r:pay for=3
r:pay your=2	r:person who=-3	r:petition is=-5	r:please fill=-3	r:police report=-3	r:power of=2	r:print your=-3	r:probably run=-3
r:probate referee=-3	r:proof of=-5	r:property manager=-4	r:prosecutor said=-4	r:prosecutor will=2	r:question seven=3	r:quiet about=3	r:quiet at=2
r:read agreement=3	r:referee needs=-3	r:rescheduled inspection=-4	r:rest belongs=2	r:returned signed=-4	r:right amount=-4	r:run until=-3	r:said he=-4
r:said she=-3	r:say bruises=2	r:say you=3	r:says that=-3	r:scared of=2	r:second job=5	r:see this=2	r:sees video=2
r:sense to=2	r:sent to=-3	r:served by=2	r:server come=2	r:share is=2	r:she sees=2	r:she should=-4	r:short version=2
r:should go=2	r:side theiratty=-6	r:side will=3	r:sign for=2	r:sign on=-4	r:signed proof=-4	r:single on=2	r:sit anywhere=-6
r:slam dunk=2	r:slip and=3	r:so push=2	r:so you=-3	r:starts case=-4	r:staying quiet=2	r:still out=-3	r:take until=-4
r:talk to=3	r:tax form=2	r:telephone number=-3	r:tell them=2	r:tell your=2	r:thank you=-10	r:that judge=5	r:that letter=2
r:that notice=3	r:that one=-3	r:that starts=-4	r:that you=-3	r:their offer=2	r:theiratty cancel=-3	r:theiratty is=2	r:theiratty says=-4
r:them short=2	r:then worry=2	r:there are=2	r:there is=-3	r:these facts=2	r:they ask=2	r:they have=2	r:they never=2
r:they rescheduled=-4	r:think other=3	r:thinks that=-3	r:third ,=2	r:this going=2	r:this is=3	r:this kind=3	r:this once=2
r:to be=-3	r:to clerk=-3	r:to client=-4	r:to file=2	r:to get=2	r:to handshake=5	r:to hear=-5	r:to kids=2
r:to look=-3	r:to make=2	r:to other=-3	r:to pay=3	r:to rest=-3	r:to say=2	r:to see=-3	r:to sign=-4
r:to your=4	r:told atty=-3	r:told client=-5	r:told me=-3	r:too long=3	r:trial ,=2	r:trial is=4	r:trumps earlier=3
r:trust would=2	r:turn in=2	r:two rows=-6	r:two years=4	r:under oath=-3	r:until after=2	r:until noon=-4	r:up pay=2
r:up when=2	r:us ,=3	r:version and=2	r:wait too=3	r:wait until=2	r:wants to=-6	r:way i=3	r:we are=-3
r:we file=2	r:we have=-4	r:we will=-3	r:weeks to=-3	r:were from=2	r:what we=2	r:when debt=2	r:when he=4
r:when process=2	r:when you=-3	r:where x=-4	r:whether to=-3	r:who meet=-3	r:will drop=2	r:will end=2	r:will fold=3
r:will go=-4	r:will probably=-3	r:with atty=-4	r:with both=-3	r:with that=4	r:with you=-3	r:worry about=3	r:would be=2
r:would get=2	r:would like=-5	r:x is=-4	r:years is=4	r:yes ,=-4	r:you are=2	r:you brought=3	r:you can=-5
r:you for=-5	r:you had=-3	r:you have=3	r:you keep=5	r:you may=-4	r:you might=2	r:you must=-3	r:you need=-5
r:you remember=-4	r:you turn=2	r:you wait=3	r:you went=-3	r:you would=2	r:your appointment=-4	r:your atty=6	r:your boss=2
r:your deposit=-3	r:your file=-3	r:your grandfather=3	r:your name=-4	r:your new=-4	r:your patience=-6	r:your record=2	r:your retainer=-3
r:your share=2	r:your situation=2	r:your social=-4	r:your tax=2	r:your way=2	r:yours is=2	r:yourself single=2	w:!=-12
w:#=-16	w:#money=-7	w:#time=-4	w:?=-10	w:about=3	w:accept=-4	w:accident=3	w:accidents=-3
w:according=-4	w:account=4	w:address=-3	w:adjuster=-4	w:admission=2	w:advised=-3	w:affidavit=-4	w:after=6
w:always=4	w:am=-4	w:another=-4	w:answer=3	w:any=2	w:anywhere=-4	w:apart=2	w:appointment=-4
w:arrival=2	w:ask=2	w:asked=-10	w:at=-5	w:attached=-3	w:atty=-21	w:baby=-4	w:bank=5
w:be=4	w:been=-3	w:before=4	w:believes=-4	w:belongs=2	w:better=5	w:between=5	w:birth=-3
w:blue=-3	w:bring=-7	w:brought=3	w:bruises=2	w:building=-3	w:but=-3	w:by=-3	w:cafeteria=-3
w:call=-4	w:called=-3	w:calls=2	w:cancel=-3	w:car=-5	w:card=-3	w:cash=3	w:ch=2
w:change=-4	w:check=3	w:clean=2	w:clerk=-7	w:client=-24	w:clinic=-4	w:clock=2	w:clocks=-5
w:codicil=3	w:collection=3	w:collector=2	w:come=5	w:complaint=-3	w:conference=-4	w:contract=3	w:cop=3
w:copy=-4	w:could=-4	w:count=2	w:court=-8	w:courthouse=-4	w:creditors=2	w:custody=4	w:customers=3
w:date=-8	w:day=2	w:dead=3	w:debt=2	w:deed=2	w:deposition=-6	w:dial=-3	w:do=3
w:doctor=-10	w:does=4	w:done=2	w:door=3	w:dr=-5	w:drive=-3	w:driver=-3	w:drop=-4
w:dunk=2	w:earlier=5	w:early=-4	w:employer=-4	w:empty=-3	w:end=2	w:envelope=-3	w:exam=-4
w:expert=-7	w:facts=3	w:fall=5	w:family=-4	w:fee=-6	w:fees=2	w:fields=-3	w:filed=-3
w:fill=-4	w:floor=-4	w:fold=3	w:for=-4	w:forget=-4	w:form=6	w:four=-4	w:friday=-5
w:from=-3	w:gamble=4	w:generous=2	w:get=9	w:give=12	w:go=6	w:goes=2	w:going=4
w:good=2	w:grandfather=3	w:great=-3	w:handshake=5	w:hang=2	w:has=-6	w:have=-3	w:he=2
w:hear=-6	w:heard=-3	w:held=5	w:her=-3	w:his=3	w:hold=2	w:home=-4	w:hospital=-5
w:house=4	w:how=2	w:hurt=2	w:i=3	w:ignore=4	w:in=3	w:informed=-3	w:injury=2
w:inspection=-4	w:insurer=-5	w:into=2	w:investigator=2	w:is=2	w:it=8	w:job=6	w:joint=4
w:judge=2	w:juries=4	w:jury=3	w:just=2	w:keep=14	w:keys=2	w:kids=2	w:kind=3
w:know=-7	w:last=-6	w:late=4	w:later=2	w:least=3	w:leave=6	w:let=8	w:likely=-4
w:looking=2	w:lose=2	w:mail=-3	w:make=6	w:makes=4	w:manager=-4	w:mark=2	w:may=-6
w:me=-8	w:means=2	w:mediator=-6	w:meet=-4	w:metal=-3	w:might=2	w:minutes=-4	w:mom=2
w:monday=-3	w:money=6	w:more=7	w:most=3	w:move=2	w:moved=-3	w:my=3	w:name=-12
w:need=-6	w:needs=-5	w:neutral=-3	w:never=3	w:new=-5	w:next=-4	w:no=8	w:noncompete=2
w:noon=-6	w:not=5	w:notice=5	w:number=-8	w:oath=-3	w:of=-9	w:off=8	w:offer=4
w:office=-8	w:okay=-3	w:on=-8	w:once=6	w:only=3	w:operation=-3	w:original=-4	w:other=-12
w:our=-5	w:out=11	w:over=3	w:owe=4	w:page=-3	w:paper=-5	w:papers=-6	w:passed=-3
w:patience=-6	w:pay=12	w:people=2	w:per=-3	w:person=-3	w:petition=-6	w:phone=-4	w:photos=-3
w:please=-18	w:police=-3	w:power=2	w:print=-3	w:prior=3	w:probably=-3	w:probate=-3	w:proof=-5
w:property=-4	w:push=3	w:put=-3	w:quiet=6	w:rain=-4	w:read=2	w:received=-6	w:records=-4
w:referee=-3	w:remember=-3	w:rent=3	w:report=-8	w:request=-4	w:rescheduled=-4	w:retainer=-3	w:returned=-7
w:right=-8	w:ring=2	w:rows=-6	w:run=-3	w:said=-11	w:saw=-4	w:say=7	w:says=-7
w:scared=2	w:schedule=3	w:second=3	w:security=-3	w:see=4	w:sees=2	w:sends=-5	w:sense=2
w:sent=-6	w:service=-5	w:settle=2	w:settlement=-4	w:seven=3	w:share=2	w:she=-6	w:short=2
w:should=-5	w:show=3	w:side=-12	w:sign=-3	w:signed=-6	w:single=2	w:sister=-5	w:sit=-6
w:situation=2	w:skip=3	w:slam=2	w:slip=3	w:so=3	w:social=-4	w:starts=-5	w:statements=4
w:staying=2	w:stop=3	w:stronger=2	w:sunday=-5	w:table=3	w:tax=4	w:teeth=3	w:telephone=-3
w:tell=4	w:ten=2	w:than=3	w:thank=-10	w:that=12	w:theiratty=-9	w:them=6	w:there=2
w:these=6	w:they=11	w:think=5	w:thinks=-10	w:third=2	w:this=15	w:those=4	w:thousand=3
w:throw=2	w:thursday=-3	w:time=7	w:title=-5	w:titled=-9	w:told=-11	w:too=4	w:took=-4
w:top=-4	w:trial=13	w:trumps=3	w:trust=3	w:turn=3	w:under=-5	w:until=-3	w:up=13
w:version=2	w:very=2	w:video=4	w:wait=3	w:wants=-9	w:was=-11	w:way=6	w:we=-5
w:well=3	w:went=-3	w:what=4	w:when=8	w:where=-5	w:whether=-5	w:which=-4	w:who=-4
w:without=3	w:work=5	w:worry=3	w:would=22	w:writing=5	w:written=-3	w:x=-4	w:year=6
w:years=13	w:yes=-4	w:yours=4	w:yourself=3
""",
    "asks": """
$ #=-3	$ ?=3	$ ACT=9	$ DO=-5	$ END=3	$ EVAL=5	$ INITIALS=-4	$ LAW=3
$ MEET=-9	$ OTHERS=-4	$ PAPER=-11	$ TIME=-14	$ _=6	$ her=7	$ him=-6	$ take=-5
$ up=-4	$ us=-5	$ which=6	$ you=-4	,EVAL=3	,EVAL in=2	,EVAL in _=2	,MEET=3
,MEET for=3	,MEET for _=3	,NEG=-3	,OTHERS=-4	,QUESTION=5	,SELF=2	,_ of=2	,_ of _=2
,can=3	,cons=2	,do=4	,do i=4	,has=-3	,he=-4	,he will=-5	,he will DO=-4
,i=2	,i did=2	,i did not=2	,is=5	,no=-3	,no _=-3	,nothing=2	,or=-3
,or can=-3	,or can we=-3	,please=-3	,she is=-3	,she is _=-3	,waiting=3	,which=4	,will=-3
,will DO=-5	,will DO to=-3	,will that=2	,will that be=2	^#=5	^# TIME=6	^# TIME or=6	^ACT=-10
^ACT about=-4	^ACT about being=-4	^ACT that=-5	^ACT that _=-5	^DECIDER=-3	^DO=-8	^DO him=2	^DO him in=2
^DO if=-5	^DO if she=-4	^DO who=-7	^DO who LAW=-3	^DO who would=-5	^DO why=2	^DO why we=2	^END=-3
^EVAL _=-3	^EVAL _ _=-3	^MODAL=11	^MODAL _=-3	^OTHERS=-9	^OTHERS _=-5	^OTHERS _ _=-3	^SAY DECIDER=4
^SAY DECIDER _=2	^SAY EVAL=-4	^SAY EVAL TIME=-4	^SAY OTHERS=-3	^SAY OTHERS _=-3	^SAY TIME=7	^SAY TIME TIME=7	^SAY _=-3
^SAY _ wants=-3	^SAY he=-3	^SAY he DO=-3	^SAY he SAY=-3	^SAY he should=2	^SAY it=2	^SAY it was=2	^SAY she=-4
^SAY to=-4	^SAY to DO=-3	^TIME i=3	^TIME i EVAL=2	^TIME or=-3	^TIME or TIME=-3	^TITLED SAY=-3	^TITLED is=3
^TITLED is _=3	^WONDER=-7	^WONDER about=4	^WONDER about PAPER=4	^WONDER if=-7	^WONDER if we=-7	^WONDER it=2	^WONDER it is=2
^WONDER what=3	^WONDER what DECIDER=3	^WONDER which=-4	^WONDER which _=-3	^_ SAY=-3	^_ WONDER=5	^_ for=4	^_ for VALUE=4
^_ to=2	^_ to him=2	^_ would=3	^_ would _=3	^afraid=3	^am=3	^any=-9	^any _=-9
^any _ ?=-9	^asked=-10	^asks=-9	^caller=4	^can=-3	^can DECIDER=3	^can OTHERS PAPER=-4	^can OTHERS _=5
^can i=-3	^can i DO=-4	^can you=-4	^can you SAY=-3	^complain=-5	^could i=-3	^could i have=-3	^could this=2
^could this VALUE=2	^could we=3	^could we TIME=3	^did _=-3	^did _ END=-3	^did i=10	^did i ?=6	^did i _=3
^did my=-3	^did my _=-3	^did they DO=-3	^do=-3	^do i ACT=-5	^do i END=2	^do i MODAL=-4	^do they take=-3
^do you OTHERS=2	^does=7	^does _=2	^does he=2	^does he MODAL=2	^does it=3	^does it _=3	^feels=-4
^fishing=2	^has=-7	^has _=-5	^has _ END=-3	^he=-6	^he DO=-4	^hoping=2	^how DO=2
^how DO OTHERS=2	^how EVAL=3	^how EVAL is=3	^how _ can=3	^how _ will=-4	^how do=-4	^how do i=-5	^if=5
^is=2	^is MEET=-3	^is PAPER EVAL=-4	^is PAPER PAPER=3	^is TIME=-5	^is TIME at=-4	^is _=8	^is _ _=5
^is it EVAL=-4	^is it _=2	^is there _=-6	^is there any=6	^lost=-3	^may i DO=2	^must=2	^must i=2
^must i let=2	^needs=-3	^neighbor=-5	^okay=-3	^paid=2	^report=-5	^says=-12	^she has _=2
^should=3	^should i DO=-5	^should i MEET=4	^should she=3	^should she DO=3	^so=3	^so do=3	^so do i=3
^they=2	^thinks=12	^tuesday=-3	^unclear=2	^wanted=-3	^wants=4	^wants OTHERS=2	^wants OTHERS to=2
^wants _=2	^wants _ that=2	^wants to DO=-5	^wants to _=2	^were PAPER=-3	^were PAPER _=-3	^what=-4	^what do you=2
^what does=3	^what is=-9	^what is VALUE=2	^what is _=-9	^what should=-4	^what should i=-4	^what would=2	^what would you=2
^when=-10	^when do i=3	^when is=-4	^when is TIME=-4	^when will=-5	^when will ATTY=-4	^where=-3	^whether=5
^whether _=3	^whether _ must=3	^whether to=2	^whether to ACT=2	^which _=3	^which _ is=3	^who=7	^who DO=15
^who DO _=16	^who is=-6	^who is DECIDER=-6	^will=5	^will END=3	^will END DO=3	^will this=2	^wondering=4
b:\" do=3	b:\" so=2	b:# TIME=6	b:# _=-3	b:, DO=-5	b:, EVAL=3	b:, SAY=-3	b:, _=-4
b:, can=3	b:, has=-3	b:, he=-3	b:, i=2	b:, no=-3	b:, or=-3	b:, please=-3	b:, which=3
b:ACT ?=2	b:ACT ACT=2	b:ACT _=3	b:ACT about=-4	b:ACT in=-3	b:ACT off=-3	b:ACT on=-6	b:ACT that=-6
b:ATTY about=2	b:ATTY be=-4	b:DECIDER ?=-18	b:DECIDER DO=-3	b:DECIDER SAY=3	b:DECIDER _=2	b:DECIDER or=2	b:DECIDER will=3
b:DECIDER would=3	b:DO ?=-6	b:DO DO=5	b:DO OTHERS=4	b:DO PAPER=-6	b:DO by=-3	b:DO can=2	b:DO for=3
b:DO him=4	b:DO his=-4	b:DO if=-7	b:DO in=-8	b:DO it=-8	b:DO off=3	b:DO should=-3	b:DO when=-5
b:DO who=-7	b:DO why=3	b:END ?=2	b:END DO=3	b:END SAY=-5	b:END _=6	b:END for=2	b:END my=2
b:EVAL EVAL=-4	b:EVAL PAPER=3	b:EVAL TIME=-6	b:EVAL if=-4	b:EVAL in=2	b:EVAL is=3	b:EVAL off=2	b:HEDGE VALUE=2
b:LAW ?=4	b:LAW _=5	b:LAW as=3	b:LAW to=3	b:MEET ,=6	b:MEET ?=2	b:MEET DO=-3	b:MEET VALUE=-4
b:MEET _=-8	b:MEET for=2	b:MEET in=-3	b:MEET is=-5	b:MEET take=-4	b:MEET them=5	b:MEET to=-7	b:MEET was=-3
b:MODAL _=-3	b:MODAL to=6	b:OTHERS ?=2	b:OTHERS ACT=3	b:OTHERS DO=3	b:OTHERS PAPER=-5	b:OTHERS _=3	b:OTHERS to=2
b:PAPER ,=-3	b:PAPER END=-5	b:PAPER for=-7	b:PAPER if=2	b:PAPER it=-4	b:PAPER on=-3	b:PAPER to=6	b:SAY ?=2
b:SAY DECIDER=3	b:SAY DO=-3	b:SAY EVAL=-4	b:SAY OTHERS=-4	b:SAY PAPER=2	b:SAY TIME=7	b:SAY _=-4	b:SAY he=-4
b:SAY her=-4	b:SAY i=3	b:SAY if=3	b:SAY it=3	b:SAY me=-4	b:SAY of=3	b:SAY she=-4	b:SAY to=-4
b:SAY when=4	b:SELF ?=3	b:TIME ,=-6	b:TIME ?=-7	b:TIME END=2	b:TIME EVAL=-4	b:TIME MEET=9	b:TIME OTHERS=3
b:TIME PAPER=-4	b:TIME TIME=2	b:TIME and=3	b:TIME at=-4	b:TIME because=-3	b:TIME her=2	b:TIME i=3	b:TIME in=-3
b:TIME me=2	b:TIME or=7	b:TITLED SAY=-3	b:TITLED is=3	b:VALUE ?=-5	b:VALUE TIME=4	b:VALUE me=2	b:VALUE on=4
b:WONDER PAPER=-3	b:WONDER about=5	b:WONDER if=-4	b:WONDER it=2	b:WONDER of=2	b:WONDER what=6	b:WONDER whether=2	b:WONDER which=-4
b:_ ,=-5	b:_ ?=4	b:_ ACT=4	b:_ DECIDER=-7	b:_ DO=-7	b:_ END=-3	b:_ LAW=3	b:_ SELF=3
b:_ TIME=-5	b:_ VALUE=-10	b:_ WONDER=5	b:_ about=3	b:_ as=-3	b:_ can=4	b:_ her=3	b:_ if=5
b:_ in=2	b:_ is=5	b:_ must=3	b:_ of=-9	b:_ off=-3	b:_ on=5	b:_ or=4	b:_ our=3
b:_ out=8	b:_ that=6	b:_ to=-8	b:_ when=-5	b:_ will=-3	b:_ with=-6	b:_ would=3	b:about PAPER=2
b:about being=-4	b:and MEET=3	b:and she=-3	b:and will=-5	b:at MEET=-6	b:at _=-5	b:be DO=-5	b:be made=-3
b:being on=-4	b:by DO=3	b:by MEET=-5	b:can DECIDER=3	b:can MEET=2	b:can OTHERS=3	b:can _=-5	b:can i=-6
b:can they=2	b:can you=-4	b:could get=-4	b:could i=-3	b:could this=2	b:could we=3	b:did _=-3	b:did i=8
b:did my=-3	b:do TIME=3	b:do i=-5	b:do in=2	b:do it=-3	b:do not=3	b:does _=6	b:does he=2
b:does it=4	b:for ?=3	b:for MEET=-7	b:for TIME=-5	b:for VALUE=4	b:for _=3	b:for me=-4	b:for you=-5
b:from ATTY=2	b:get PAPER=-6	b:go TIME=3	b:go _=-3	b:got _=6	b:had _=-3	b:has _=-6	b:has to=3
b:have MEET=-3	b:have PAPER=-3	b:have to=10	b:he ACT=-3	b:he DO=-5	b:he MODAL=3	b:he SAY=-5	b:he has=2
b:he should=2	b:he was=-3	b:he will=-4	b:her OTHERS=-3	b:her _=5	b:him _=-3	b:him in=2	b:him what=2
b:his _=-4	b:how DO=2	b:how EVAL=4	b:how do=-4	b:i ?=7	b:i ACT=-3	b:i DO=-17	b:i EVAL=2
b:i SAY=4	b:i TIME=3	b:i _=-8	b:i did=2	b:i have=4	b:i let=2	b:if DO=-3	b:if _=4
b:if he=3	b:if i=4	b:if she=2	b:if we=-7	b:in my=2	b:is ACT=2	b:is DECIDER=-6	b:is EVAL=2
b:is MEET=-3	b:is PAPER=-5	b:is TIME=-8	b:is VALUE=4	b:is WONDER=2	b:is over=2	b:is that=6	b:it TIME=-4
b:it _=7	b:it by=-3	b:it is=3	b:it or=-3	b:it to=-4	b:it was=2	b:let _=2	b:like MEET=-4
b:like to=2	b:made out=-3	b:make of=3	b:me ?=2	b:me my=2	b:me to=-3	b:me while=-3	b:must i=2
b:must take=3	b:my END=4	b:never DO=-5	b:no _=-4	b:not DO=2	b:not SAY=3	b:not have=-4	b:of DECIDER=-3
b:of END=2	b:of MEET=-7	b:of my=-3	b:off PAPER=-3	b:off TIME=3	b:on INITIALS=-4	b:on MEET=3	b:on PAPER=3
b:on TIME=-10	b:on VALUE=4	b:or DO=3	b:or MEET=8	b:or can=-3	b:or is=-3	b:our _=3	b:out TIME=4
b:out to=-3	b:over TIME=2	b:she DO=6	b:she is=-5	b:she was=-4	b:should be=-3	b:should get=3	b:should i=-9
b:should she=3	b:so do=3	b:take ?=-4	b:take ACT=-3	b:take _=7	b:take it=2	b:that EVAL=3	b:that be=2
b:that i=3	b:that she=-4	b:them _=5	b:there _=-5	b:there any=4	b:they have=3	b:this ?=4	b:this VALUE=3
b:to ACT=8	b:to DO=-4	b:to MEET=-4	b:to OTHERS=3	b:to PAPER=8	b:to SAY=5	b:to do=6	b:to her=3
b:to us=-5	b:to you=-4	b:up by=3	b:up for=-3	b:wants OTHERS=2	b:wants _=2	b:was DO=-4	b:was OTHERS=2
b:was _=-5	b:we DO=2	b:we TIME=3	b:we _=-3	b:we can=-5	b:were PAPER=-3	b:what DECIDER=4	b:what TIME=-5
b:what _=3	b:what does=3	b:what her=2	b:what is=-8	b:what should=-4	b:what to=3	b:what would=2	b:when DECIDER=4
b:when he=-5	b:when is=-4	b:when to=-3	b:when will=-5	b:whether _=3	b:whether to=2	b:which MEET=-4	b:while i=-3
b:who DO=15	b:who LAW=-3	b:who is=-6	b:who would=-5	b:why we=2	b:will ATTY=-4	b:will DO=-10	b:will END=4
b:will MEET=-5	b:will that=2	b:will this=2	b:with DECIDER=2	b:with _=2	b:would _=4	b:would be=-3	b:would make=3
b:would you=4	b:you ?=-7	b:you DO=-4	b:you MODAL=-3	b:you OTHERS=2	b:you do=2	bias=-6	c:ACT=4
c:ATTY=-4	c:DECIDER=-11	c:END=14	c:INITIALS=-4	c:LAW=22	c:MEET=-23	c:MODAL=12	c:NAME=-6
c:NEG=8	c:OF=-5	c:OTHERS=9	c:PAPER=-16	c:QUESTION=6	c:SAY=3	c:SELF=8	c:TIME=-9
c:TITLED=-3	c:VALUE=8	c:WONDER=16	c:YOU=-18	f:asks ACT=8	f:asks DECIDER=-6	f:asks DO=2	f:asks END=3
f:asks HEDGE=4	f:asks LAW=11	f:asks MEET=-9	f:asks PAPER=-8	f:asks TIME=-12	f:asks day0=12	f:asks day2=-8	f:asks day3=-4
f:asks law0=-11	f:asks law0 day0=9	f:asks law0 day1=-8	f:asks law0 day2=-10	f:asks law0 day3=-3	f:asks law1=3	f:asks law1 day2=3	f:asks law2=7
f:asks law2 day0=3	f:asks law2 day1=4	f:law0 day0=-7	f:law0 day1=-10	f:law0 day2=-13	f:law0 day3=-6	f:law1 day0=7	f:law1 day1=-4
f:law2 day0=10	f:law2 day1=6	f:says=-14	f:says ACT=-4	f:says DECIDER=-5	f:says DO=-5	f:says END=11	f:says HEDGE=-3
f:says LAW=10	f:says MEET=-14	f:says PAPER=-8	f:says TIME=2	f:says VALUE=9	f:says day1=-4	f:says day2=-7	f:says day3=-8
f:says day4=3	f:says law0=-24	f:says law0 day0=-16	f:says law0 day2=-3	f:says law0 day3=-4	f:says law1 day0=7	f:says law1 day1=-6	f:says law1 day2=-4
f:says law1 day3=-3	f:says law1 day4=3	f:says law2=8	f:says law2 day0=7	f:says law2 day1=2	g:> ATTY=2	g:> DO=2	g:> MODAL=3
g:> QUESTION=2	g:> SAY=2	g:> TIME=6	g:>1 before=3	g:>1 cash=-3	g:>1 everything=-3	g:>1 officer=-3	g:>1 will=2
g:ATTY rest law0 day0=-4	g:said rest law1 day1=-4	g:take rest law1 day1=-3	g:they rest law0 day1=2	g:they rest law0 day2=2	g:they rest law1 day0=-3	g:they rest law1 day1=-6	g:they said=-5
g:they told=-4	g:told rest law1 day0=-3	k:\" DO=2	k:\" OTHERS=2	k:\" SAY=2	k:\" do=3	k:\" you=2	k:# ,=4
k:# MEET=6	k:# or=6	k:, ,=-3	k:, ACT=-4	k:, DO=-5	k:, LAW=3	k:, OTHERS=-8	k:, TIME=-6
k:, VALUE=-3	k:, _=-3	k:, be=2	k:, do=-3	k:, for=-5	k:, got=2	k:, her=-4	k:, is=2
k:, that=5	k:ACT ?=2	k:ACT MEET=-5	k:ACT PAPER=-6	k:ACT _=-11	k:ACT and=3	k:ACT being=-4	k:ACT for=3
k:ACT is=2	k:ACT on=-4	k:ACT she=3	k:ACT to=2	k:ATTY ?=-6	k:ATTY VALUE=2	k:DECIDER MEET=2	k:DECIDER TIME=-4
k:DECIDER at=2	k:DECIDER he=-5	k:DECIDER make=3	k:DECIDER my=2	k:DECIDER of=3	k:DECIDER to=-3	k:DECIDER was=-3	k:DO ,=-7
k:DO ?=-10	k:DO ACT=4	k:DO DECIDER=2	k:DO DO=-9	k:DO END=4	k:DO MEET=-8	k:DO PAPER=-10	k:DO SAY=2
k:DO SELF=4	k:DO VALUE=-4	k:DO _=10	k:DO and=4	k:DO are=2	k:DO at=-5	k:DO be=-9	k:DO can=2
k:DO do=3	k:DO for=-5	k:DO get=-3	k:DO got=-4	k:DO her=-4	k:DO if=2	k:DO is=-7	k:DO made=-3
k:DO me=-5	k:DO not=2	k:DO of=-6	k:DO on=3	k:DO she=2	k:DO should=-3	k:DO to=-14	k:DO up=-3
k:DO us=-5	k:DO will=-3	k:END ,=-3	k:END ?=-4	k:END ACT=2	k:END END=3	k:END _=3	k:END if=2
k:END in=-3	k:END is=-3	k:END off=3	k:END she=-3	k:END to=2	k:EVAL ,=-4	k:EVAL ?=5	k:EVAL ACT=5
k:EVAL DO=-4	k:EVAL OTHERS=3	k:EVAL SAY=-4	k:EVAL TIME=-4	k:EVAL _=-3	k:EVAL i=-3	k:EVAL is=2	k:EVAL me=3
k:EVAL or=2	k:EVAL that=2	k:EVAL you=-3	k:LAW ?=3	k:LAW ACT=3	k:LAW _=7	k:LAW was=2	k:LAW while=-3
k:MEET ,=-4	k:MEET ?=-10	k:MEET DO=-6	k:MEET MEET=-7	k:MEET PAPER=-3	k:MEET TIME=-6	k:MEET VALUE=-4	k:MEET about=-5
k:MEET of=-3	k:MEET to=-4	k:MEET which=6	k:MODAL PAPER=5	k:MODAL for=-4	k:MODAL on=2	k:MODAL or=-3	k:MODAL to=-5
k:MODAL up=-4	k:NAME TIME=-3	k:NAME _=-3	k:OTHERS ?=2	k:OTHERS ACT=-3	k:OTHERS DO=3	k:OTHERS PAPER=6	k:OTHERS SAY=3
k:OTHERS TIME=4	k:OTHERS and=-3	k:OTHERS for=-6	k:OTHERS got=2	k:OTHERS he=-4	k:OTHERS i=2	k:OTHERS on=5	k:OTHERS when=-3
k:OTHERS you=-4	k:PAPER ,=-4	k:PAPER ?=-4	k:PAPER EVAL=-4	k:PAPER INITIALS=-4	k:PAPER MEET=4	k:PAPER OTHERS=5	k:PAPER SAY=-4
k:PAPER TIME=2	k:PAPER VALUE=4	k:PAPER _=-9	k:PAPER from=3	k:PAPER him=3	k:PAPER i=2	k:PAPER me=-7	k:PAPER on=2
k:PAPER or=3	k:PAPER to=-6	k:PAPER you=-4	k:SAY #=-3	k:SAY ?=3	k:SAY DO=-9	k:SAY LAW=5	k:SAY OTHERS=2
k:SAY SAY=2	k:SAY _=-4	k:SAY and=-4	k:SAY get=3	k:SAY he=-5	k:SAY her=7	k:SAY in=-4	k:SAY it=2
k:SAY more=2	k:SAY never=-5	k:SAY not=2	k:SAY she=-3	k:SAY should=4	k:SAY to=-4	k:SAY was=-3	k:SAY when=-3
k:TIME ,=3	k:TIME ?=2	k:TIME EVAL=-3	k:TIME MEET=6	k:TIME _=13	k:TIME be=-3	k:TIME for=2	k:TIME of=-5
k:TIME off=2	k:TIME our=3	k:TIME was=2	k:TIME which=3	k:TITLED ACT=3	k:VALUE ,=2	k:VALUE END=3	k:VALUE MEET=-3
k:VALUE PAPER=3	k:VALUE _=6	k:VALUE i=2	k:VALUE my=2	k:WONDER DECIDER=3	k:WONDER END=3	k:WONDER PAPER=5	k:WONDER TIME=3
k:WONDER VALUE=4	k:WONDER _=-4	k:WONDER can=-7	k:WONDER is=3	k:WONDER make=3	k:WONDER on=4	k:WONDER over=2	k:WONDER take=-3
k:WONDER to=2	k:WONDER we=-7	k:WONDER would=7	k:_ #=-6	k:_ ,=-7	k:_ ?=6	k:_ ATTY=2	k:_ DECIDER=-15
k:_ DO=3	k:_ END=-3	k:_ EVAL=5	k:_ LAW=4	k:_ MEET=3	k:_ OTHERS=-5	k:_ SAY=-6	k:_ VALUE=11
k:_ WONDER=3	k:_ about=3	k:_ can=2	k:_ did=2	k:_ do=6	k:_ have=5	k:_ her=3	k:_ him=-4
k:_ i=7	k:_ if=3	k:_ it=6	k:_ me=6	k:_ no=-5	k:_ not=6	k:_ of=6	k:_ only=3
k:_ or=2	k:_ out=3	k:_ she=-5	k:_ should=-4	k:_ take=-4	k:_ that=3	k:_ this=2	k:_ to=6
k:_ up=2	k:_ what=6	k:_ when=-3	k:_ will=-3	k:_ with=-5	k:about VALUE=5	k:about it=3	k:and DO=-4
k:and for=2	k:and her=3	k:and it=2	k:and of=2	k:and to=-3	k:and us=-3	k:any MEET=6	k:any to=6
k:are to=2	k:at ?=-5	k:at EVAL=-4	k:at TIME=-4	k:at _=-3	k:be ?=-7	k:be TIME=-5	k:be her=3
k:be him=-5	k:be of=-4	k:be out=-3	k:be to=-3	k:being _=-4	k:by ?=-5	k:by DECIDER=3	k:by to=2
k:can ?=5	k:can ACT=3	k:can OTHERS=3	k:can PAPER=-4	k:can by=-4	k:can for=3	k:can get=3	k:can her=4
k:can it=-4	k:can me=-3	k:can on=6	k:can out=7	k:can to=-5	k:can up=-3	k:could INITIALS=-4	k:could MEET=-5
k:could PAPER=-4	k:could have=-3	k:could my=2	k:could on=-4	k:could our=3	k:did DO=-7	k:did END=-3	k:did PAPER=-3
k:did SAY=-3	k:did TIME=-4	k:did by=3	k:did go=-3	k:did up=2	k:do ACT=-9	k:do DO=-5	k:do MEET=-5
k:do MODAL=-5	k:do OTHERS=4	k:do PAPER=2	k:do SAY=11	k:do by=-3	k:do for=-3	k:do go=2	k:do have=4
k:do i=3	k:do my=4	k:do on=-5	k:does END=2	k:does MODAL=2	k:does _=11	k:does have=-3	k:does me=2
k:does that=3	k:does to=4	k:for ,=2	k:for OTHERS=-4	k:for TIME=-5	k:for _=5	k:for i=-3	k:for of=-4
k:for on=2	k:for she=2	k:for while=-3	k:from ?=-5	k:from VALUE=3	k:from about=3	k:get INITIALS=-4	k:get OTHERS=3
k:get _=3	k:get for=2	k:get on=-4	k:go _=4	k:going _=2	k:got ?=2	k:got PAPER=-5	k:had _=-4
k:has DO=-4	k:has END=-3	k:has SAY=-5	k:has TIME=-4	k:has in=-4	k:have DO=3	k:have PAPER=3	k:have SAY=3
k:have VALUE=-5	k:have in=-3	k:have of=-3	k:have to=3	k:he DO=-8	k:he OTHERS=3	k:he TIME=2	k:he VALUE=2
k:he _=-6	k:he about=2	k:he get=2	k:he he=-5	k:he his=-4	k:her _=-3	k:her and=2	k:her are=2
k:him ,=3	k:him DO=3	k:him _=6	k:his MEET=-3	k:his _=-9	k:how ACT=2	k:how END=-3	k:how MEET=-3
k:how OTHERS=4	k:how _=-5	k:how can=4	k:how do=-3	k:how i=-8	k:how is=4	k:how take=-4	k:how we=5
k:how will=-3	k:i ACT=4	k:i DO=11	k:i END=3	k:i MEET=3	k:i PAPER=-8	k:i SAY=5	k:i SELF=3
k:i TIME=-12	k:i VALUE=-4	k:i _=2	k:i at=-3	k:i by=3	k:i if=2	k:i in=-4	k:i is=-3
k:i it=-6	k:i not=4	k:i of=-3	k:i on=-9	k:i out=6	k:i them=6	k:i to=3	k:i when=2
k:if ?=6	k:if ACT=3	k:if ATTY=2	k:if END=4	k:if MEET=3	k:if PAPER=-6	k:if SAY=3	k:if _=4
k:if can=-6	k:if get=-3	k:if got=-4	k:if it=-4	k:if made=-3	k:if to=5	k:if would=2	k:in #=-4
k:in EVAL=3	k:in MEET=-5	k:in OTHERS=-5	k:in her=-4	k:in is=2	k:in or=-6	k:is ,=-3	k:is ?=-14
k:is DECIDER=-6	k:is END=2	k:is EVAL=3	k:is LAW=5	k:is MEET=-6	k:is NAME=-3	k:is _=21	k:is any=7
k:is at=-6	k:is do=3	k:is me=3	k:is my=-3	k:is of=-6	k:is that=2	k:is to=3	k:is you=-3
k:it ?=-3	k:it DO=-3	k:it OTHERS=2	k:it TIME=3	k:it _=14	k:it if=-4	k:it is=-3	k:it over=2
k:it that=6	k:it to=6	k:it you=-4	k:just ?=2	k:let ?=2	k:let in=2	k:like DO=-3	k:like _=2
k:like about=-3	k:like and=2	k:like to=-5	k:made _=-3	k:made to=-3	k:make PAPER=3	k:may to=3	k:me ?=-4
k:me ACT=2	k:me DO=-5	k:me PAPER=2	k:me TIME=-5	k:me _=-7	k:me i=-3	k:more _=2	k:must _=5
k:must in=2	k:must let=2	k:my DO=-5	k:my VALUE=-5	k:my _=4	k:my i=2	k:my if=2	k:never _=-4
k:not ?=2	k:not PAPER=-4	k:not TIME=4	k:not _=4	k:of #=-3	k:of ?=-7	k:of ACT=-3	k:of _=2
k:off _=2	k:off on=-3	k:on ,=2	k:on ?=-3	k:on ACT=4	k:on PAPER=-6	k:on _=2	k:on did=2
k:on i=2	k:on is=2	k:or ,=3	k:or ?=11	k:or END=-5	k:or PAPER=-4	k:or _=4	k:or do=-3
k:or for=3	k:or is=-3	k:or out=3	k:or we=-3	k:or which=3	k:our ?=3	k:our MEET=4	k:our TIME=3
k:out ?=8	k:out MEET=6	k:over _=2	k:she DO=-4	k:she for=-3	k:she get=-4	k:she if=4	k:she in=-3
k:she on=-3	k:she or=3	k:she she=3	k:she what=2	k:should DECIDER=-4	k:should DO=-4	k:should MEET=5	k:should SAY=2
k:should TIME=6	k:should in=-3	k:should made=-3	k:should more=2	k:should or=-3	k:should out=-3	k:should them=5	k:should to=-8
k:should when=2	k:so i=3	k:take MEET=-3	k:take _=6	k:take or=3	k:that DO=-4	k:that LAW=2	k:that TIME=3
k:that _=5	k:that have=3	k:that her=3	k:that to=2	k:that was=-4	k:them ?=5	k:them _=3	k:there ?=-4
k:there MEET=4	k:there for=-3	k:they DO=4	k:they MEET=-3	k:they him=2	k:they me=3	k:they to=7	k:this ACT=2
k:this PAPER=2	k:this me=2	k:this my=4	k:this on=2	k:to ,=-4	k:to ?=12	k:to ACT=4	k:to DO=-6
k:to MEET=-8	k:to OTHERS=6	k:to PAPER=4	k:to SELF=3	k:to TIME=14	k:to _=17	k:to and=3	k:to can=4
k:to for=-5	k:to got=-4	k:to her=2	k:to in=-4	k:to my=2	k:to up=-6	k:to what=5	k:up ?=-3
k:up DECIDER=3	k:up DO=3	k:up MEET=-4	k:up to=3	k:wants ATTY=2	k:wants DO=-4	k:wants MEET=-4	k:wants PAPER=3
k:wants SAY=4	k:wants _=7	k:wants can=2	k:wants from=2	k:wants is=2	k:wants that=2	k:wants when=-3	k:was #=-3
k:was from=-3	k:we ?=5	k:we DO=2	k:we PAPER=-3	k:we TIME=2	k:we _=-3	k:we by=-4	k:we for=4
k:we go=2	k:we not=2	k:we our=3	k:we them=3	k:were EVAL=-3	k:were _=-3	k:what ?=-7	k:what DECIDER=-3
k:what END=7	k:what MEET=-4	k:what SAY=10	k:what _=-7	k:what are=2	k:what do=5	k:what him=3	k:what i=-7
k:what make=3	k:what my=-4	k:what of=-3	k:what should=-3	k:what when=4	k:what would=5	k:what you=5	k:when ?=2
k:when ACT=-5	k:when ATTY=-4	k:when SAY=3	k:when TIME=-4	k:when _=-13	k:when be=-4	k:when have=3	k:when her=-3
k:when to=3	k:when up=-4	k:where i=-3	k:whether #=2	k:whether ACT=3	k:whether DO=3	k:whether TIME=2	k:whether _=7
k:whether must=3	k:whether take=3	k:which take=-5	k:which to=-5	k:which you=-3	k:while TIME=-3	k:while _=-3	k:who ?=-6
k:who DECIDER=-6	k:who DO=-4	k:who _=13	k:who be=-6	k:who him=-5	k:who in=3	k:who me=-3	k:who while=-3
k:why do=2	k:why go=2	k:why not=3	k:will ?=-6	k:will DO=4	k:will TIME=-4	k:will for=-3	k:will off=3
k:will on=2	k:will take=-4	k:will to=-4	k:will us=-5	k:would ACT=2	k:would DO=-7	k:would MEET=-4	k:would PAPER=2
k:would SAY=4	k:would _=5	k:would do=2	k:would her=4	k:would him=-4	k:would if=3	k:would in=2	k:would it=2
k:would my=3	k:would of=7	k:would take=2	k:you DO=-3	k:you PAPER=-5	k:you _=-3	k:you got=2	k:you i=3
k:you in=2	k:you me=-8	k:you to=-4	n:cue=24	n:limitations=4	n:prediction=3	n:recommendation=13	n:settlement=3
p:ACT DO=7	p:ACT EVAL=2	p:ACT LAW=5	p:ACT MEET=-4	p:ACT MODAL=10	p:ACT NEG=3	p:ACT OTHERS=-4	p:ACT QUESTION=3
p:ACT SELF=5	p:ACT TIME=-3	p:ACT TITLED=3	p:ACT WONDER=8	p:ATTY MODAL=-3	p:ATTY SAY=2	p:ATTY VALUE=2	p:DECIDER DO=7
p:DECIDER MEET=8	p:DECIDER MODAL=13	p:DECIDER OTHERS=-5	p:DECIDER PAPER=3	p:DECIDER QUESTION=-8	p:DECIDER SAY=7	p:DECIDER SELF=6	p:DECIDER TIME=-5
p:DECIDER WONDER=8	p:DO END=6	p:DO EVAL=-5	p:DO HEDGE=-3	p:DO LAW=3	p:DO MODAL=-3	p:DO NAME=-6	p:DO NEG=13
p:DO OTHERS=14	p:DO PAPER=-24	p:DO QUESTION=12	p:DO SAY=-5	p:DO SELF=-10	p:DO TIME=-6	p:DO VALUE=-3	p:DO WONDER=4
p:DO YOU=-10	p:END EVAL=-7	p:END MODAL=5	p:END PAPER=-5	p:END QUESTION=5	p:END SELF=8	p:END TIME=2	p:END VALUE=2
p:END WONDER=10	p:EVAL OTHERS=5	p:EVAL PAPER=-7	p:EVAL QUESTION=7	p:EVAL SELF=3	p:EVAL TIME=-11	p:EVAL WONDER=4	p:EVAL YOU=-5
p:HEDGE MEET=2	p:HEDGE QUESTION=2	p:HEDGE SAY=-3	p:HEDGE VALUE=3	p:LAW MEET=3	p:LAW MODAL=3	p:LAW NEG=3	p:LAW OTHERS=8
p:LAW PAPER=7	p:LAW QUESTION=5	p:LAW SAY=6	p:LAW TIME=2	p:LAW WONDER=3	p:MEET MODAL=-5	p:MEET OTHERS=-3	p:MEET PAPER=4
p:MEET QUESTION=-10	p:MEET SAY=-3	p:MEET TIME=5	p:MEET VALUE=-17	p:MEET WONDER=-6	p:MEET YOU=-7	p:MODAL NAME=-3	p:MODAL NEG=5
p:MODAL OTHERS=20	p:MODAL PAPER=5	p:MODAL QUESTION=-7	p:MODAL SAY=20	p:MODAL SELF=-12	p:MODAL TIME=-3	p:MODAL WONDER=9	p:MODAL YOU=-9
p:NAME SELF=-5	p:NAME TIME=-5	p:NEG OTHERS=6	p:NEG QUESTION=8	p:NEG SAY=4	p:NEG SELF=10	p:NEG TIME=6	p:NEG WONDER=4
p:OTHERS PAPER=8	p:OTHERS QUESTION=14	p:OTHERS SELF=11	p:OTHERS TIME=-3	p:OTHERS WONDER=10	p:PAPER QUESTION=-9	p:PAPER SAY=-6	p:PAPER SELF=-12
p:PAPER TIME=-4	p:PAPER TITLED=3	p:PAPER VALUE=6	p:PAPER YOU=-11	p:QUESTION SAY=3	p:QUESTION SELF=-9	p:QUESTION TIME=4	p:QUESTION WONDER=4
p:QUESTION YOU=-7	p:SAY SELF=6	p:SAY TITLED=-4	p:SAY VALUE=5	p:SAY WONDER=5	p:SAY YOU=4	p:SELF TIME=-7	p:SELF TITLED=-3
p:SELF WONDER=-3	p:SELF YOU=-7	p:TIME TITLED=3	p:TIME VALUE=2	p:TIME YOU=-7	p:VALUE WONDER=8	p:VALUE YOU=-3	p:WONDER YOU=-6
r:\" do=3	r:\" so=2	r:# days=8	r:# th=-3	r:, can=3	r:, has=-3	r:, he=-3	r:, i=2
r:, no=-3	r:, or=-3	r:, please=-3	r:, which=3	r:about being=-4	r:about tax=4	r:admission ?=5	r:afraid it=2
r:after five=2	r:after her=2	r:after manufacturer=2	r:after mediation=3	r:after ruling=2	r:after surgery=-4	r:against her=2	r:already ran=7
r:am away=-3	r:am convicted=2	r:am i=3	r:and cons=2	r:and she=-3	r:and waiting=3	r:and will=-5	r:answer come=-3
r:any downside=6	r:any news=-9	r:anything to=-5	r:appointment to=-4	r:appreciate assessment=3	r:argument and=-3	r:arrive ?=-5	r:ask for=4
r:asked for=-5	r:asked if=-4	r:asked who=-7	r:asked why=3	r:asks if=-7	r:assessment of=3	r:at ten=-4	r:atty about=2
r:atty be=-4	r:balance ?=-8	r:bank get=2	r:be back=-4	r:be calling=-5	r:be fire=2	r:be held=2	r:be made=-3
r:before #=2	r:before exam=-8	r:before friday=2	r:before hearing=6	r:before me=2	r:being on=-4	r:better after=-4	r:better off=2
r:between file=3	r:bill ?=-4	r:boat on=2	r:both pages=-4	r:boyfriend ,=2	r:bring anything=-5	r:build on=5	r:by phone=-3
r:by talk=3	r:bye ,=-3	r:call them=5	r:caller would=3	r:calling him=-5	r:calls ?=3	r:can i=-6	r:can neighbor=5
r:can notarize=-6	r:can someone=-4	r:can they=2	r:can you=-4	r:car ?=4	r:car back=3	r:card if=2	r:case ?=6
r:case number=-5	r:cash for=-3	r:change our=3	r:check should=-3	r:clear enough=-3	r:clerk ?=-3	r:client asks=3	r:come after=2
r:come bank=2	r:come in=-7	r:come off=3	r:complain about=-4	r:cons of=2	r:convicted ?=2	r:conviction come=3	r:cost me=2
r:could get=-4	r:could i=-3	r:could this=2	r:could we=3	r:counts as=3	r:court ?=-13	r:covers for=-3	r:days or=6
r:deadline already=7	r:dealer must=3	r:did i=8	r:did my=-3	r:did other=-3	r:do i=-5	r:do in=2	r:do it=-3
r:do not=3	r:do now=3	r:docket number=-3	r:doctor wants=-3	r:does he=2	r:does it=4	r:downside to=6	r:dress up=-4
r:drop off=-3	r:due ?=-3	r:eat before=-8	r:eat near=-6	r:email fine=-3	r:enough notice=3	r:enough to=-4	r:everything he=-3
r:exit to=-3	r:explain order=3	r:exposure here=3	r:fax it=-4	r:feels better=-4	r:file now=3	r:fine and=-3	r:fishing for=2
r:five years=3	r:fix step=2	r:fixed step=2	r:for ?=3	r:for case=3	r:for deposition=-4	r:for doctor=3	r:for me=-4
r:for number=2	r:for parking=-3	r:for you=-5	r:from atty=2	r:from doing=2	r:get dog=4	r:get paid=3	r:get records=-4
r:get tools=3	r:give notice=3	r:give one=2	r:go after=3	r:go through=-3	r:good enough=-4	r:got case=2	r:green card=2
r:guy think=2	r:has new=2	r:has to=3	r:have phone=-3	r:have to=10	r:he asked=-3	r:he has=2	r:he left=-3
r:he need=2	r:he report=-3	r:he saw=-3	r:he should=2	r:he told=-3	r:he was=-3	r:he will=-4	r:heard argument=-3
r:hearing ?=6	r:held against=2	r:help that=2	r:her house=2	r:her prospects=3	r:here ?=3	r:him what=2	r:his jacket=-3
r:home resting=-3	r:hospital come=2	r:hospital fax=-4	r:house is=2	r:how come=2	r:how do=-4	r:how long=-3	r:how serious=2
r:i ?=7	r:i am=2	r:i better=2	r:i call=3	r:i did=2	r:i eat=-8	r:i have=4	r:i let=2
r:i lose=2	r:i mess=3	r:i move=6	r:i owe=-3	r:i print=-3	r:i say=3	r:i send=-6	r:i sign=-6
r:i speak=-4	r:i talk=4	r:i upload=-4	r:i wear=-9	r:if check=-3	r:if he=3	r:if i=4	r:if she=2
r:if we=-7	r:in my=2	r:in person=-5	r:in split=3	r:inspector in=2	r:is balance=-8	r:is charge=2	r:is email=-3
r:is home=-3	r:is judge=-6	r:is name=-3	r:is next=-4	r:is over=2	r:is safe=2	r:is scan=-4	r:is silence=5
r:is smartest=3	r:is status=-3	r:is text=3	r:is that=6	r:is torn=3	r:is tuesday=-4	r:it by=-3	r:it help=2
r:it is=3	r:it okay=-4	r:it or=-3	r:it to=-4	r:it tomorrow=-4	r:it was=2	r:jacket here=-3	r:job to=2
r:judge ?=-8	r:judge will=3	r:jury would=3	r:keep cat=6	r:keep him=2	r:know can=2	r:know if=-3	r:know pros=2
r:know when=-4	r:landlord ?=3	r:landlord job=2	r:last bill=-3	r:later ?=2	r:laughed when=-3	r:left his=-3	r:let inspector=2
r:letter for=-4	r:like appointment=-3	r:like to=2	r:list boat=2	r:list old=4	r:long will=-4	r:look at=2	r:lose my=2
r:made out=-3	r:make of=3	r:me ?=2	r:me my=2	r:me to=-3	r:me while=-3	r:meeting ?=-4	r:meeting take=-4
r:mess up=3	r:message enough=3	r:minds after=3	r:motion ?=3	r:move out=7	r:much can=3	r:much do=-3	r:must i=2
r:must take=3	r:my case=-4	r:my exposure=3	r:my file=-3	r:my green=2	r:my license=2	r:my payment=-3	r:my place=2
r:myself ?=3	r:name of=-4	r:near court=-7	r:neck ,=2	r:need to=2	r:neighbor build=5	r:neighbor heard=-3	r:new boyfriend=2
r:news ?=-9	r:next day=2	r:next payment=-3	r:no further=-3	r:not give=2	r:not have=-4	r:notarize here=-6	r:notice ,=2
r:notice now=3	r:notice to=3	r:now ?=3	r:now and=3	r:now or=3	r:number ?=-6	r:number of=-3	r:number on=2
r:of clerk=-3	r:of my=-3	r:of text=3	r:of trust=2	r:off after=3	r:offer before=2	r:officer calls=2	r:officer everything=-3
r:okay if=-4	r:okay thanks=-3	r:old car=4	r:on both=-4	r:on hold=-4	r:on initials=-4	r:on last=-3	r:on line=5
r:on monday=-3	r:on neck=2	r:on schedule=2	r:on settlement=4	r:option is=3	r:or can=-3	r:or is=-3	r:or later=3
r:or trial=6	r:or wait=4	r:or wednesday=-3	r:order keep=2	r:order to=3	r:other side=-3	r:our minds=3	r:out before=6
r:out to=-3	r:over after=2	r:owe on=-3	r:pages ?=-4	r:paid before=2	r:papers ?=-7	r:parking ?=-3	r:pay him=2
r:payment arrive=-3	r:payment due=-3	r:person ,=-3	r:phone number=-4	r:photos clear=-3	r:pick her=-3	r:pick up=-4	r:place ?=2
r:place to=-6	r:policy number=-3	r:print it=-3	r:pros and=2	r:read ?=-4	r:reassurance that=2	r:recommend ?=2	r:records on=-4
r:report injury=-3	r:report that=-6	r:respond to=4	r:restraining order=2	r:say when=4	r:says doctor=-3	r:says supervisor=-3	r:scan good=-4
r:schedule ?=2	r:send it=-4	r:serious is=2	r:she asked=2	r:she give=3	r:she is=-5	r:she said=-3	r:she stop=-3
r:she was=-4	r:should be=-3	r:should get=3	r:should i=-9	r:should she=3	r:side answer=-5	r:sign before=2	r:sign on=-5
r:silence admission=5	r:since #=-3	r:smartest thing=3	r:so do=3	r:someone to=2	r:someone translate=-4	r:status of=-4	r:step next=2
r:still change=4	r:still good=-4	r:stop pay=4	r:store fixed=2	r:supervisor laughed=-3	r:surgery went=-3	r:take ?=-4	r:take car=3
r:take cash=-3	r:take it=2	r:talk about=-3	r:talk to=6	r:tax on=4	r:tell me=-3	r:ten still=-4	r:text message=3
r:thanks bye=-3	r:that be=2	r:that house=2	r:that i=3	r:that she=-4	r:that store=2	r:that surgery=-3	r:them back=5
r:there any=4	r:there place=-6	r:they have=3	r:thing to=3	r:think i=3	r:thinks deadline=7	r:thinks it=2	r:this ?=4
r:this cost=2	r:titled is=3	r:to answer=2	r:to bring=-7	r:to come=-4	r:to cop=3	r:to court=-7	r:to do=6
r:to dress=-4	r:to eat=-6	r:to explain=4	r:to firm=-3	r:to fix=2	r:to give=5	r:to hear=5	r:to her=3
r:to landlord=3	r:to list=6	r:to meeting=-5	r:to motion=3	r:to operate=-3	r:to pay=5	r:to pick=-3	r:to read=-4
r:to respond=4	r:to sign=3	r:to talk=-3	r:to us=-5	r:to waiting=6	r:to witness=3	r:to you=-4	r:told her=-5
r:told officer=-3	r:tomorrow ?=-4	r:tools in=3	r:torn between=3	r:translate letter=-4	r:trial ,=6	r:tuesday at=-4	r:tuesday or=-3
r:unclear to=2	r:up by=3	r:up for=-3	r:upload papers=-4	r:wait for=3	r:waiting ?=6	r:waiting for=3	r:wants reassurance=2
r:wants someone=2	r:was landlord=2	r:we ask=3	r:we can=-5	r:we still=3	r:wear to=-7	r:wednesday ,=-3	r:went fine=-3
r:were photos=-3	r:what does=3	r:what happens=2	r:what her=2	r:what is=-8	r:what jury=3	r:what restraining=2	r:what should=-4
r:what time=-5	r:what to=3	r:what would=2	r:when he=-5	r:when is=-4	r:when officer=2	r:when to=-3	r:when will=-5
r:whether dealer=3	r:whether to=2	r:which exit=-3	r:which option=3	r:while i=-3	r:who covers=-3	r:who get=9	r:who is=-6
r:who keep=5	r:who would=-5	r:why we=2	r:will atty=-4	r:will bring=-4	r:will conviction=3	r:will meeting=-4	r:will talk=-5
r:will that=2	r:will this=2	r:witness myself=3	r:wondering about=4	r:wonders what=3	r:wonders which=-3	r:would appreciate=3	r:would be=-3
r:would make=3	r:would you=4	r:yet ?=-4	r:you ?=-7	r:you do=2	r:you guy=2	r:you need=-3	r:you recommend=2
r:you tell=-3	w:\"=7	w:,=-6	w:?=3	w:about=7	w:address=-5	w:admission=5	w:afraid=3
w:after=10	w:against=2	w:already=7	w:am=4	w:anything=-3	w:appeal=2	w:appointment=-6	w:appreciate=3
w:argument=-3	w:arrive=-5	w:ask=4	w:asked=-11	w:asking=3	w:asks=-3	w:assessment=3	w:at=-11
w:authorization=-3	w:bad=5	w:balance=-7	w:bank=2	w:be=-10	w:before=11	w:being=-3	w:better=3
w:between=6	w:bill=-4	w:boat=2	w:both=-3	w:box=-3	w:boyfriend=2	w:bring=-13	w:build=5
w:building=-3	w:bus=-3	w:by=-5	w:bye=-3	w:called=-7	w:caller=4	w:calling=-5	w:calls=3
w:car=8	w:case=4	w:cash=-3	w:cat=6	w:chances=3	w:change=2	w:charge=3	w:check=-5
w:clear=-4	w:clerk=-4	w:come=3	w:complain=-5	w:cons=2	w:convicted=3	w:conviction=3	w:cop=4
w:copies=-6	w:cost=3	w:counts=4	w:court=-21	w:courthouse=-5	w:covers=-3	w:date=-6	w:days=8
w:deadline=8	w:dealer=3	w:deposition=-3	w:did=-3	w:do=10	w:docket=-4	w:does=15	w:downside=6
w:dress=-4	w:drop=-4	w:due=-3	w:e-mail=-4	w:early=-4	w:eat=-13	w:email=-3	w:enough=-4
w:ex=2	w:exam=-8	w:exit=-3	w:explain=4	w:exposure=3	w:fair=2	w:fax=-7	w:feels=-4
w:fine=-8	w:firm=-3	w:fishing=2	w:five=2	w:fix=2	w:for=-7	w:friday=-3	w:further=-3
w:gave=-3	w:get=19	w:give=9	w:go=2	w:good=-4	w:got=4	w:guy=5	w:had=-5
w:happens=2	w:has=-6	w:have=5	w:heard=-3	w:hearing=6	w:held=2	w:help=2	w:her=7
w:here=-5	w:his=-6	w:hold=-3	w:home=-4	w:hoping=2	w:hour=-3	w:house=6	w:how=2
w:i=4	w:idea=2	w:if=9	w:in=-13	w:initials=-4	w:injury=-3	w:insurance=4	w:invoice=-6
w:it=12	w:jacket=-4	w:job=4	w:jury=4	w:just=5	w:keep=10	w:kids=2	w:landlord=5
w:last=-7	w:later=2	w:laughed=-3	w:leave=4	w:left=-3	w:let=5	w:letter=-5	w:license=2
w:line=5	w:list=6	w:look=4	w:lose=4	w:made=-3	w:mail=-3	w:make=5	w:makes=2
w:manager=-3	w:manufacturer=2	w:mean=3	w:mediation=2	w:meeting=-10	w:mess=3	w:message=2	w:minds=3
w:missed=3	w:monday=-3	w:month=-5	w:motion=3	w:move=6	w:moved=-4	w:much=2	w:must=6
w:my=2	w:myself=3	w:name=-11	w:near=-7	w:neck=2	w:needs=-3	w:neighbor=2	w:never=-3
w:news=-9	w:not=7	w:notarize=-6	w:notice=9	w:now=10	w:number=-14	w:of=-6	w:off=3
w:offer=2	w:office=-8	w:okay=-7	w:old=3	w:on=4	w:one=3	w:only=3	w:open=-5
w:operate=-3	w:option=3	w:or=10	w:order=5	w:original=-4	w:other=-5	w:our=4	w:out=7
w:over=4	w:owe=-3	w:pages=-4	w:paid=3	w:papers=-6	w:parking=-5	w:pay=12	w:payment=-6
w:person=-4	w:phone=-5	w:photos=-7	w:pick=-7	w:place=-5	w:plea=2	w:please=-4	w:policy=-3
w:portal=-4	w:print=-3	w:problem=2	w:pros=2	w:prospects=3	w:ran=8	w:read=-4	w:reassurance=2
w:recommend=2	w:record=4	w:records=-4	w:report=-10	w:respond=4	w:resting=-3	w:restraining=2	w:right=2
w:ruling=2	w:safe=2	w:said=-3	w:saw=-5	w:say=5	w:says=-12	w:scan=-4	w:send=-7
w:serious=2	w:settlement=6	w:share=2	w:shift=-3	w:side=-3	w:sign=2	w:signed=-6	w:silence=5
w:sister=-4	w:smartest=3	w:so=7	w:speak=-4	w:spell=-3	w:split=4	w:state=-4	w:status=-4
w:statute=2	w:step=4	w:supervisor=-3	w:surgery=-8	w:take=2	w:talk=3	w:tax=4	w:ten=-4
w:text=6	w:th=-3	w:thanks=-4	w:that=9	w:them=8	w:there=-5	w:they=3	w:thing=2
w:think=5	w:thinks=14	w:this=13	w:time=-6	w:titled=-3	w:to=16	w:told=-9	w:tomorrow=-5
w:tools=4	w:torn=3	w:transcript=-3	w:translate=-4	w:trial=7	w:trust=4	w:tuesday=-8	w:two=-5
w:unclear=2	w:until=-3	w:upload=-4	w:us=-4	w:wait=4	w:waiting=10	w:wanted=-3	w:wants=6
w:was=-4	w:we=2	w:wear=-9	w:wednesday=-5	w:went=-3	w:what=9	w:when=-13	w:where=-3
w:whether=10	w:why=5	w:will=-5	w:witness=4	w:wondering=5	w:work=-3	w:worth=2	w:would=14
w:years=4	w:yes=-4	w:yet=-6	w:you=-16
""",
    "relays": """
$ \"=2	$ #=5	$ ?=-11	$ ATTY=-15	$ DECIDER=2	$ DO=9	$ EVAL=4	$ LAW=15
$ NAME=-15	$ PAPER=-12	$ SAY=-15	$ TIME=-10	$ TITLED=-8	$ him=4	$ no=5	$ on=4
$ there=-4	$ to=-4	$ too=3	$ you=-5	,# to=6	,# to #=6	,ACT=7	,ACT TIME=5
,ATTY SAY=6	,ATTY will=-4	,DECIDER=-5	,DO=-4	,DO all=2	,DO all PAPER=2	,DO to=-4	,DO to _=-4
,MEET=-4	,NAME SAY=2	,OF=3	,OTHERS=6	,QUESTION=-4	,SAY=3	,SAY ATTY=-4	,SAY ATTY _=-4
,SAY OTHERS=7	,TIME=-4	,YOU=4	,_ ACT=-5	,_ EVAL=3	,_ can=3	,_ can MEET=3	,_ is=5
,_ is _=4	,_ to=3	,_ to _=2	,and her=3	,and her SAY=3	,case=5	,client=3	,clinic=-3
,do=4	,do not=4	,do not DO=3	,happy=-7	,he will=-4	,her SAY=4	,i=5	,i DO it=-5
,i DO this=4	,i SAY him=3	,i so=3	,i so _=3	,keep=2	,le=2	,mailed=-4	,no _=-4
,put=-4	,settle=6	,she=4	,she can=3	,she can ACT=3	,that=5	,that EVAL=2	,that EVAL will=2
,that is LAW=-3	,too=6	,too _=2	,too _ ,=2	,wait=2	,we=-4	,went=4	,will=-4
,will DO=-5	,will END=3	,you=4	^ACT=-7	^ACT that=-4	^ACT that _=-4	^ATTY ,=2	^ATTY , DO=2
^ATTY ACT=-3	^ATTY ACT off=-3	^ATTY DO me=3	^ATTY SAY MEET=-5	^ATTY SAY _=3	^ATTY SAY it=2	^ATTY SAY so=3	^ATTY SAY to=-8
^ATTY _=3	^ATTY _ your=2	^ATTY has=3	^ATTY has DO=4	^ATTY has not=-4	^ATTY in=2	^ATTY in our=3	^ATTY on=-4
^ATTY on _=-4	^ATTY wants=-5	^ATTY wants _=-4	^ATTY would=-4	^ATTY would DO=3	^ATTY would like=-8	^DECIDER=-14	^DECIDER SAY=-9
^DO him=-5	^DO him ATTY=-4	^EVAL=-4	^EVAL _=-4	^EVAL _ _=-4	^INITIALS=3	^INITIALS SAY=3	^INITIALS SAY _=3
^LAW=-5	^LAW _=-4	^MEET HEDGE=3	^MEET HEDGE is=3	^MODAL=-6	^MODAL _=-4	^NAME SAY=-5	^NAME SAY ATTY=-4
^NAME SAY OTHERS=-4	^NAME SAY VALUE=-4	^NAME SAY go=5	^NAME SAY no=3	^NAME SAY she=-5	^NAME SAY take=3	^NAME SAY to=-6	^NAME would=3
^NAME would DO=4	^OTHERS=4	^PAPER ,=4	^QUESTION=-7	^SAY=-8	^SAY ATTY _=3	^SAY ATTY that=-3	^SAY _=-8
^SAY _ _=3	^SAY _ that=-9	^SAY _ what=2	^SAY her=6	^SAY her ATTY=4	^SAY him=5	^SAY that=3	^SAY that ATTY=3
^SAY to=-3	^TIME=3	^TITLED SAY=-5	^TITLED SAY he=-5	^TITLED SAY it=3	^TITLED TIME=2	^TITLED TIME SAY=2	^YOU=-9
^_ ,=-5	^_ , that=-3	^_ ATTY=5	^_ END=-6	^_ END THEIRATTY=-4	^_ INITIALS=4	^_ INITIALS she=3	^_ NAME=6
^_ NAME ,=6	^_ SAY=-6	^_ SAY _=-3	^_ WONDER=2	^_ WONDER that=2	^_ _=-4	^_ from=9	^_ from _=3
^_ has=3	^_ has been=3	^_ to=8	^_ to ATTY=4	^_ to NAME=5	^_ was=7	^_ was SAY=5	^according=7
^as=9	^atty=-5	^boss=3	^by=2	^can=-4	^client=-4	^d=5	^d.o=3
^dana=4	^doctor=-4	^explained=3	^from=3	^going=2	^going to=2	^going to SAY=2	^he does=3
^he does not=3	^i=-5	^i DO=8	^i SAY TITLED=-3	^i SAY to=4	^i TIME=-4	^i TIME LAW=-4	^i _ with=3
^i can=-4	^i can not=-4	^i do=-5	^i do not=-5	^i let=-4	^i let ATTY=-3	^in=3	^initials=3
^it=3	^it is=3	^left=3	^let=3	^let her=2	^let her DO=2	^mentioned=4	^my OTHERS SAY=3
^my OTHERS is=-4	^needs=-4	^office=3	^okay=-4	^other=-9	^our=3	^per=13	^please=-8
^report=-4	^says=-6	^she=4	^she is=2	^text=5	^their=-6	^their THEIRATTY=-5	^their THEIRATTY SAY=-5
^told=-6	^will=2	^word=7	^yes=-3	^you=-7	^your ATTY DO=5	^your ATTY will=-4	b:# TIME=-9
b:# _=-6	b:# to=10	b:, \"=5	b:, ACT=6	b:, DO=-4	b:, SAY=4	b:, _=5	b:, do=4
b:, she=4	b:, that=5	b:, too=2	b:ACT ,=-5	b:ACT ACT=4	b:ACT OTHERS=-5	b:ACT TIME=4	b:ACT _=3
b:ACT and=-4	b:ACT him=2	b:ACT of=-3	b:ACT off=-5	b:ATTY ,=15	b:ATTY SAY=9	b:ATTY VALUE=3	b:ATTY _=13
b:ATTY and=3	b:ATTY can=-9	b:ATTY does=2	b:ATTY for=-6	b:ATTY he=-5	b:ATTY on=-4	b:ATTY she=3	b:ATTY will=-12
b:DECIDER DO=-3	b:DECIDER MEET=7	b:DECIDER SAY=-10	b:DECIDER _=-4	b:DECIDER does=-3	b:DECIDER will=6	b:DO ACT=-4	b:DO DECIDER=-4
b:DO DO=3	b:DO LAW=-4	b:DO NAME=2	b:DO PAPER=-5	b:DO _=11	b:DO all=4	b:DO her=-4	b:DO him=-6
b:DO his=-4	b:DO in=-4	b:DO it=-4	b:DO of=2	b:DO off=4	b:DO on=3	b:DO this=5	b:DO what=-6
b:DO your=7	b:END THEIRATTY=-6	b:END at=5	b:EVAL will=2	b:HEDGE is=4	b:INITIALS SAY=5	b:INITIALS she=3	b:LAW ,=2
b:LAW VALUE=-3	b:LAW can=3	b:LAW has=3	b:LAW to=-5	b:MEET DECIDER=2	b:MEET HEDGE=3	b:MEET MEET=-3	b:MEET _=3
b:MEET at=-5	b:MEET is=-12	b:MEET to=-4	b:MEET you=-4	b:MODAL _=-6	b:NAME ,=7	b:NAME SAY=5	b:NAME _=3
b:NAME is=3	b:NAME would=7	b:OTHERS TIME=4	b:OTHERS _=-5	b:OTHERS has=-5	b:PAPER and=-3	b:PAPER do=2	b:PAPER of=-6
b:PAPER was=3	b:PAPER you=-3	b:SAY #=-4	b:SAY ATTY=-4	b:SAY DECIDER=5	b:SAY MEET=-4	b:SAY OTHERS=4	b:SAY TIME=-8
b:SAY VALUE=-7	b:SAY about=2	b:SAY by=4	b:SAY do=6	b:SAY go=9	b:SAY he=-5	b:SAY her=5	b:SAY him=7
b:SAY his=-4	b:SAY is=10	b:SAY it=11	b:SAY no=4	b:SAY not=3	b:SAY of=8	b:SAY she=-11	b:SAY so=2
b:SAY take=4	b:SAY to=-12	b:SAY was=3	b:SAY what=-3	b:SAY will=3	b:SAY you=14	b:THEIRATTY SAY=-5	b:TIME #=-4
b:TIME ,=-7	b:TIME LAW=-4	b:TIME MEET=5	b:TIME SAY=2	b:TIME not=-5	b:TIME we=2	b:TIME what=4	b:TIME you=-5
b:TITLED ,=6	b:TITLED DO=2	b:TITLED TIME=2	b:TITLED _=2	b:TITLED is=3	b:VALUE #=3	b:VALUE for=-3	b:WONDER about=3
b:_ #=3	b:_ ,=-8	b:_ ?=-4	b:_ ACT=-3	b:_ ATTY=14	b:_ DO=-5	b:_ END=-16	b:_ EVAL=4
b:_ INITIALS=4	b:_ LAW=12	b:_ MEET=-6	b:_ NAME=3	b:_ SAY=-4	b:_ TIME=9	b:_ TITLED=3	b:_ WONDER=5
b:_ _=5	b:_ about=4	b:_ are=-3	b:_ can=3	b:_ from=4	b:_ has=3	b:_ her=2	b:_ i=-3
b:_ in=-4	b:_ is=-4	b:_ it=4	b:_ lets=3	b:_ must=3	b:_ of=-9	b:_ only=-3	b:_ out=9
b:_ so=2	b:_ that=-5	b:_ them=-4	b:_ this=2	b:_ to=3	b:_ under=4	b:_ up=6	b:_ wants=-6
b:_ with=3	b:_ you=-8	b:about _=15	b:about it=-8	b:all PAPER=2	b:and DECIDER=-4	b:and _=-6	b:and her=3
b:and i=8	b:are to=4	b:as _=5	b:at #=-4	b:because _=-3	b:been SAY=5	b:by ATTY=3	b:by TITLED=3
b:can ACT=7	b:can MEET=3	b:can SAY=-9	b:can be=4	b:can not=-7	b:could _=5	b:do not=7	b:does not=3
b:for MEET=-5	b:for OTHERS=-4	b:for _=-8	b:for him=3	b:from ATTY=9	b:from NAME=3	b:from TITLED=3	b:from _=-6
b:go _=7	b:go out=-4	b:go to=2	b:has DO=4	b:has not=-7	b:have TIME=3	b:he DO=-6	b:he can=3
b:he could=5	b:he does=3	b:he is=-3	b:he wants=-6	b:he will=-6	b:her DO=2	b:her SAY=4	b:her _=4
b:her that=4	b:him _=-5	b:him to=3	b:his _=-8	b:i DO=4	b:i SAY=4	b:i TIME=-4	b:i _=3
b:i can=-6	b:i could=-3	b:i do=-5	b:i so=3	b:in NAME=-4	b:in with=4	b:is DO=5	b:is NAME=-9
b:is TITLED=-5	b:is _=-7	b:is for=2	b:is in=-5	b:is no=3	b:is not=4	b:is on=-5	b:is take=3
b:is that=11	b:is to=5	b:it ,=4	b:it TIME=-3	b:it _=4	b:it is=5	b:it to=3	b:let ATTY=-3
b:let her=2	b:lets her=3	b:may because=-3	b:me that=-4	b:me you=2	b:must not=3	b:never DO=-4	b:no SAY=-4
b:no you=2	b:not ACT=3	b:not ATTY=-5	b:not SAY=-7	b:not WONDER=5	b:not to=3	b:not want=4	b:of ACT=-7
b:of OTHERS=-5	b:of _=-4	b:off DO=-4	b:off on=4	b:on PAPER=-4	b:on TIME=-6	b:on _=-4	b:on to=-3
b:on your=4	b:only ATTY=-6	b:our MEET=2	b:out _=6	b:out so=-3	b:she DO=-4	b:she SAY=4	b:she can=3
b:she is=5	b:she should=-8	b:she will=-5	b:she would=3	b:should ACT=-4	b:should DO=3	b:should not=2	b:so _=4
b:so i=-4	b:so too=3	b:take it=8	b:that DECIDER=5	b:that EVAL=2	b:that MEET=-7	b:that NAME=4	b:that PAPER=8
b:that THEIRATTY=3	b:that _=-4	b:that he=3	b:that i=-5	b:that is=-4	b:that she=-6	b:that you=5	b:their THEIRATTY=-5
b:they will=4	b:this _=3	b:this on=4	b:to #=6	b:to MEET=7	b:to NAME=3	b:to SAY=2	b:to _=-5
b:to go=-4	b:to her=3	b:to let=5	b:to you=-6	b:under _=4	b:up to=5	b:want you=4	b:wants _=-7
b:wants her=3	b:wants to=-13	b:wants which=2	b:was DO=-5	b:was SAY=5	b:was TIME=2	b:we DO=3	b:we should=3
b:what NAME=4	b:will DO=-5	b:will END=6	b:will MEET=-5	b:will _=4	b:will be=-6	b:will go=-4	b:will not=4
b:with her=5	b:with him=-4	b:with you=-4	b:would ACT=7	b:would DO=8	b:would SAY=3	b:would like=-9	b:would not=4
b:you ACT=-4	b:you DO=10	b:you MODAL=-3	b:you PAPER=-4	b:you SAY=-8	b:you TIME=-6	b:you _=-3	b:you are=3
b:you can=8	b:you for=-3	b:you have=5	b:you should=6	b:your ACT=-4	b:your END=10	b:your PAPER=-3	bias=-9
c:#=-5	c:#money=-3	c:ATTY=12	c:DECIDER=-9	c:DO=-12	c:HEDGE=4	c:INITIALS=9	c:LAW=9
c:MEET=-13	c:MODAL=4	c:NAME=9	c:NEG=14	c:OF=15	c:OTHERS=-12	c:PAPER=-17	c:QUESTION=-15
c:SAY=7	c:THEIRATTY=-7	c:TIME=-17	c:TITLED=9	c:YOU=4	f:asks=-18	f:asks ACT=-3	f:asks DO=-8
f:asks MEET=-4	f:asks PAPER=-7	f:asks TIME=-6	f:asks day1=-8	f:asks day2=-8	f:asks law0=-11	f:asks law0 day1=-6	f:asks law0 day2=-4
f:asks law1=-4	f:asks law2=-4	f:law0 day0=-8	f:law0 day1=-14	f:law0 day2=-12	f:law2 day1=6	f:law2 day3=-4	f:says=-16
f:says DECIDER=-8	f:says DO=-5	f:says HEDGE=4	f:says LAW=11	f:says MEET=-9	f:says PAPER=-10	f:says TIME=-11	f:says day2=-5
f:says day3=-6	f:says law0=-25	f:says law0 day0=-6	f:says law0 day1=-8	f:says law0 day2=-9	f:says law2=10	f:says law2 day1=6	f:says law2 day2=4
g:> DECIDER=10	g:> DO=12	g:> END=13	g:> EVAL=6	g:> MODAL=19	g:> NAME=-7	g:> NEG=16	g:> OTHERS=6
g:> PAPER=-5	g:> SAY=9	g:> SELF=16	g:> VALUE=7	g:> WONDER=-4	g:> YOU=2	g:>1 ,=3	g:>1 about=2
g:>1 accept=-3	g:>1 agreement=-6	g:>1 ahead=9	g:>1 and=-10	g:>1 can=3	g:>1 case=3	g:>1 contract=-3	g:>1 could=5
g:>1 cuts=2	g:>1 defective=3	g:>1 drop=3	g:>1 elevator=-5	g:>1 file=-4	g:>1 go=9	g:>1 he=-6	g:>1 hi=-7
g:>1 is=7	g:>1 it=13	g:>1 its=3	g:>1 judge=3	g:>1 left=-4	g:>1 manager=-4	g:>1 meeting=-6	g:>1 name=-7
g:>1 names=-5	g:>1 no=5	g:>1 not=5	g:>1 notice=3	g:>1 other=5	g:>1 say=-10	g:>1 she=-6	g:>1 side=5
g:>1 so=3	g:>1 take=4	g:>1 that=2	g:>1 to=4	g:>1 too=3	g:>1 toward=3	g:>1 wait=2	g:>1 was=-3
g:>1 we=3	g:>1 which=3	g:>1 will=5	g:>1 winner=7	g:>1 yes=9	g:>1 you=14	g:>1 your=-4	g:ATTY SAY=28
g:ATTY advised=5	g:ATTY approved=-4	g:ATTY called=-16	g:ATTY calls=7	g:ATTY considers=3	g:ATTY decided=-5	g:ATTY explain=-4	g:ATTY feels=3
g:ATTY figures=3	g:ATTY mentioned=-10	g:ATTY okayed=-3	g:ATTY prefer=2	g:ATTY rest law0 day0=8	g:ATTY rest law0 day1=14	g:ATTY rest law0 day2=-10	g:ATTY rest law0 day3=-8
g:ATTY rest law1 day0=7	g:ATTY rest law2 day0=5	g:ATTY rest law2 day1=4	g:ATTY said=-4	g:ATTY say=-4	g:ATTY says=7	g:ATTY sees=2	g:ATTY suggested=-4
g:ATTY tell=3	g:ATTY thinks=4	g:advised rest law0 day1=2	g:boss SAY=8	g:boss rest law1 day1=3	g:boss says=4	g:called rest law0 day0=-15	g:calls rest law0 day0=7
g:considers rest law0 day1=3	g:explain rest law1 day1=-4	g:mentioned rest law0 day0=-5	g:mentioned rest law0 day1=-5	g:okayed rest law0 day2=-3	g:prefer rest law0 day2=2	g:said rest law0 day2=-7	g:said rest law2 day0=-5
g:says rest law0 day1=9	g:says rest law1 day0=2	g:suggested rest law0 day1=-4	g:they rest law0 day0=-4	g:they rest law0 day1=4	g:they says=3	g:they take=-4	g:thinks rest law0 day1=-6
g:thinks rest law1 day0=6	g:thinks rest law2 day0=3	g:told rest law0 day0=3	g:told rest law0 day2=-4	g:told rest law1 day0=-6	g:wants rest law0 day2=-3	g:wants rest law2 day0=4	k:\" SAY=3
k:# #=7	k:# ,=-4	k:# MEET=-4	k:# TIME=-4	k:# _=-4	k:, ,=6	k:, ACT=3	k:, ATTY=-5
k:, DECIDER=7	k:, DO=-4	k:, EVAL=8	k:, PAPER=5	k:, SAY=11	k:, TIME=3	k:, WONDER=-4	k:, _=5
k:, all=2	k:, can=2	k:, do=4	k:, for=-3	k:, has=-4	k:, have=-4	k:, her=-7	k:, him=3
k:, is=5	k:, not=5	k:, of=3	k:, on=-5	k:, should=3	k:, so=3	k:, will=-4	k:, would=3
k:, you=4	k:ACT ACT=-6	k:ACT ATTY=-4	k:ACT END=-4	k:ACT MEET=-5	k:ACT TIME=3	k:ACT VALUE=3	k:ACT WONDER=-3
k:ACT _=-11	k:ACT and=3	k:ACT is=5	k:ACT to=-5	k:ACT was=2	k:ATTY ,=9	k:ATTY ACT=3	k:ATTY DO=3
k:ATTY END=4	k:ATTY HEDGE=2	k:ATTY LAW=5	k:ATTY MEET=-6	k:ATTY NAME=-7	k:ATTY OTHERS=-6	k:ATTY SAY=-7	k:ATTY _=18
k:ATTY about=3	k:ATTY and=-8	k:ATTY be=-3	k:ATTY can=8	k:ATTY could=3	k:ATTY do=2	k:ATTY for=6	k:ATTY has=-4
k:ATTY his=-5	k:ATTY lets=3	k:ATTY like=-6	k:ATTY no=4	k:ATTY not=9	k:ATTY of=-4	k:ATTY on=3	k:ATTY our=3
k:ATTY out=3	k:ATTY should=4	k:ATTY so=6	k:ATTY that=4	k:ATTY too=5	k:ATTY wants=-9	k:ATTY would=3	k:ATTY you=8
k:ATTY your=8	k:DECIDER #=-3	k:DECIDER ,=3	k:DECIDER DO=2	k:DECIDER EVAL=2	k:DECIDER TIME=-4	k:DECIDER _=3	k:DECIDER he=-4
k:DECIDER him=-3	k:DECIDER not=-4	k:DECIDER to=-6	k:DECIDER will=-3	k:DO \"=2	k:DO #=-9	k:DO ATTY=-6	k:DO DO=-7
k:DO END=4	k:DO MEET=-4	k:DO SAY=11	k:DO VALUE=2	k:DO about=-8	k:DO at=-4	k:DO because=-3	k:DO by=-3
k:DO do=2	k:DO from=-3	k:DO he=7	k:DO her=-4	k:DO in=-6	k:DO it=-3	k:DO not=4	k:DO of=-5
k:DO on=4	k:DO that=6	k:DO to=-8	k:DO up=4	k:DO wants=-3	k:DO with=-4	k:END ,=-4	k:END DO=-5
k:END PAPER=-5	k:END _=8	k:END and=3	k:END is=-3	k:END to=-3	k:END will=3	k:EVAL ,=-4	k:EVAL ACT=3
k:EVAL DO=2	k:EVAL no=-4	k:EVAL of=2	k:HEDGE PAPER=3	k:HEDGE that=4	k:HEDGE was=3	k:HEDGE will=3	k:INITIALS _=7
k:INITIALS is=5	k:INITIALS under=3	k:LAW ,=-4	k:LAW ACT=-4	k:LAW DO=-5	k:LAW NAME=-4	k:LAW be=3	k:LAW i=-4
k:LAW will=-3	k:LAW you=-5	k:MEET #=-4	k:MEET ,=-7	k:MEET DO=-4	k:MEET EVAL=3	k:MEET LAW=3	k:MEET MEET=-6
k:MEET NAME=-4	k:MEET TIME=-4	k:MEET _=-12	k:MEET about=-5	k:MEET have=2	k:MEET not=-3	k:MEET that=6	k:MEET to=-7
k:MODAL ,=-4	k:MODAL _=-9	k:NAME #=6	k:NAME ,=5	k:NAME ATTY=-4	k:NAME DECIDER=3	k:NAME DO=5	k:NAME OTHERS=-5
k:NAME VALUE=-4	k:NAME _=15	k:NAME and=-4	k:NAME could=3	k:NAME go=6	k:NAME her=3	k:NAME it=3	k:NAME no=5
k:NAME she=-7	k:NAME should=-3	k:NAME take=3	k:NAME too=-4	k:NAME wants=-3	k:OTHERS ATTY=-4	k:OTHERS NAME=-6	k:OTHERS _=-3
k:OTHERS at=2	k:OTHERS can=3	k:OTHERS is=-5	k:OTHERS she=-5	k:OTHERS should=-5	k:OTHERS that=-4	k:OTHERS you=2	k:PAPER ATTY=3
k:PAPER END=3	k:PAPER EVAL=3	k:PAPER PAPER=-8	k:PAPER SAY=2	k:PAPER go=-4	k:PAPER out=-4	k:PAPER to=-4	k:SAY ,=4
k:SAY ACT=6	k:SAY ATTY=9	k:SAY END=7	k:SAY LAW=7	k:SAY MEET=6	k:SAY NAME=4	k:SAY PAPER=-3	k:SAY SAY=-4
k:SAY THEIRATTY=6	k:SAY TIME=-15	k:SAY TITLED=3	k:SAY VALUE=9	k:SAY WONDER=3	k:SAY _=6	k:SAY and=-16	k:SAY at=-4
k:SAY be=-4	k:SAY can=4	k:SAY could=4	k:SAY do=3	k:SAY does=-4	k:SAY from=3	k:SAY has=-3	k:SAY he=-6
k:SAY her=6	k:SAY his=-8	k:SAY i=-7	k:SAY is=-10	k:SAY let=2	k:SAY never=-3	k:SAY on=2	k:SAY only=-6
k:SAY that=-5	k:SAY to=12	k:SAY too=6	k:SAY us=3	k:SAY wants=-4	k:SAY was=-10	k:SAY what=9	k:SAY will=-9
k:SAY with=5	k:SAY would=5	k:THEIRATTY VALUE=3	k:THEIRATTY his=-5	k:TIME ,=4	k:TIME ATTY=-3	k:TIME DO=4	k:TIME OTHERS=4
k:TIME SAY=4	k:TIME WONDER=2	k:TIME _=-9	k:TIME has=-4	k:TIME her=4	k:TIME it=-7	k:TIME me=2	k:TIME to=-3
k:TIME wants=2	k:TITLED ,=4	k:TITLED ACT=3	k:TITLED DO=4	k:TITLED LAW=2	k:TITLED MEET=-4	k:TITLED he=-4	k:TITLED is=-3
k:TITLED it=8	k:TITLED not=5	k:TITLED that=3	k:TITLED up=3	k:TITLED would=2	k:VALUE #=7	k:VALUE ,=4	k:VALUE ACT=-3
k:VALUE ATTY=-4	k:VALUE SAY=3	k:VALUE and=-5	k:VALUE is=-4	k:WONDER ,=-3	k:WONDER ACT=2	k:WONDER to=-4	k:WONDER would=2
k:_ \"=3	k:_ #=-5	k:_ ?=-4	k:_ ACT=4	k:_ DECIDER=-6	k:_ LAW=9	k:_ NAME=-5	k:_ OTHERS=-7
k:_ SAY=7	k:_ THEIRATTY=-6	k:_ TIME=6	k:_ WONDER=4	k:_ _=5	k:_ about=8	k:_ and=3	k:_ because=-6
k:_ do=10	k:_ for=-9	k:_ from=-4	k:_ go=-6	k:_ her=4	k:_ i=3	k:_ is=6	k:_ lets=3
k:_ may=-7	k:_ me=-4	k:_ must=3	k:_ no=4	k:_ not=15	k:_ she=10	k:_ so=5	k:_ take=3
k:_ this=7	k:_ to=11	k:_ wants=-4	k:_ was=-5	k:_ would=5	k:about ,=4	k:about too=2	k:all do=2
k:all not=2	k:and ATTY=-5	k:and END=4	k:and MEET=-9	k:and SAY=7	k:and TIME=-5	k:and _=-15	k:and about=-4
k:and it=-5	k:and this=4	k:and to=-5	k:and will=-4	k:are DO=4	k:as ,=6	k:as _=3	k:as it=3
k:at ,=-4	k:at MEET=-4	k:at TIME=-4	k:at and=2	k:be TIME=-7	k:be by=-4	k:because DO=-4	k:because _=-4
k:been ,=4	k:been ATTY=4	k:but with=-3	k:by SAY=5	k:by that=2	k:by will=2	k:by you=2	k:can ACT=4
k:can DECIDER=2	k:can LAW=-4	k:can PAPER=3	k:can SAY=-9	k:can about=-4	k:can him=4	k:can is=-3	k:can that=-5
k:can what=-3	k:do ATTY=-6	k:do DECIDER=3	k:do WONDER=3	k:do _=4	k:do about=3	k:do to=3	k:do what=-5
k:does DO=3	k:does him=-3	k:does want=4	k:does you=5	k:for ,=-4	k:for DO=-4	k:for SAY=4	k:for has=-4
k:for is=4	k:for to=3	k:from ,=4	k:from _=-4	k:from is=8	k:from it=4	k:from should=2	k:from take=3
k:from that=7	k:from to=3	k:from you=3	k:go _=3	k:go so=-3	k:going NAME=2	k:going SAY=2	k:going TIME=2
k:had _=2	k:had could=5	k:had he=5	k:has ACT=-4	k:has TIME=-6	k:has _=3	k:has and=3	k:has it=-4
k:has off=4	k:has on=4	k:has out=4	k:has to=-3	k:has your=4	k:have #=3	k:have MEET=-4	k:he ,=3
k:he ACT=-7	k:he _=-5	k:he at=-4	k:he his=-4	k:he to=-12	k:he want=3	k:he you=4	k:her ACT=4
k:her ATTY=3	k:her NAME=3	k:her SAY=5	k:her THEIRATTY=3	k:her WONDER=4	k:her _=2	k:her is=3	k:her should=-4
k:her that=2	k:her to=3	k:him #=-6	k:him ,=-3	k:him ACT=3	k:him SAY=5	k:him to=5	k:him wants=3
k:his _=-7	k:his at=-6	k:his your=-4	k:i ,=-4	k:i DO=-11	k:i LAW=-5	k:i MEET=-3	k:i NAME=3
k:i SAY=-9	k:i TIME=-3	k:i _=3	k:i could=-3	k:i her=3	k:i him=3	k:i i=-5	k:i it=-7
k:i not=-17	k:i on=3	k:i this=8	k:i what=-6	k:i with=6	k:i would=-5	k:i you=-4	k:if is=-3
k:in #=-4	k:in ,=-5	k:in DO=-4	k:in TIME=-6	k:in because=-3	k:in of=5	k:is DO=3	k:is END=8
k:is MEET=-3	k:is NAME=-8	k:is SAY=12	k:is TIME=-6	k:is about=3	k:is and=-5	k:is by=3	k:is for=-8
k:is him=3	k:is it=8	k:is not=2	k:is under=5	k:is wants=-4	k:is was=3	k:is will=5	k:is you=4
k:is your=-4	k:it ,=5	k:it EVAL=3	k:it TIME=-4	k:it _=4	k:it that=3	k:it would=-3	k:let DO=5
k:let go=3	k:lets TIME=3	k:lets _=5	k:like OTHERS=-5	k:like _=-4	k:like from=-4	k:like of=-6	k:may DO=-5
k:me DO=-6	k:me PAPER=-7	k:me SAY=4	k:me are=2	k:me in=2	k:me she=-5	k:me that=4	k:me to=3
k:must _=3	k:my SAY=2	k:my can=3	k:my is=-4	k:my you=3	k:never _=-4	k:no ACT=3	k:no _=5
k:no can=2	k:no not=2	k:not ,=-8	k:not ACT=6	k:not ATTY=-8	k:not DO=5	k:not END=3	k:not MEET=5
k:not SAY=-5	k:not TIME=-6	k:not _=12	k:not about=6	k:not that=-3	k:not them=5	k:not to=11	k:not what=-5
k:not you=5	k:of ACT=4	k:of DECIDER=4	k:of that=3	k:of to=7	k:off VALUE=4	k:off _=4	k:off your=4
k:on ,=10	k:on END=-5	k:on VALUE=4	k:on _=3	k:on can=3	k:on have=2	k:on is=-4	k:on she=3
k:on that=2	k:on we=2	k:only SAY=-8	k:only can=-8	k:our LAW=7	k:our NAME=-3	k:our OTHERS=4	k:our SAY=3
k:our _=2	k:out and=4	k:out it=-3	k:she SAY=3	k:she TIME=-4	k:she _=-4	k:she in=-4	k:she it=6
k:she may=-3	k:she under=5	k:she you=2	k:should ,=-3	k:should ACT=-5	k:so DO=-4	k:so is=2	k:so it=-3
k:take MEET=3	k:take to=3	k:that #=4	k:that ,=-4	k:that ATTY=-4	k:that LAW=3	k:that MEET=2	k:that OTHERS=-5
k:that SAY=4	k:that VALUE=-5	k:that WONDER=-4	k:that _=16	k:that and=-4	k:that be=4	k:that can=3	k:that for=-3
k:that has=-7	k:that is=-4	k:that must=3	k:that not=4	k:that out=4	k:that should=7	k:that so=-3	k:that wants=-4
k:that were=-3	k:that will=3	k:that would=7	k:their SAY=-6	k:them ATTY=-4	k:they END=2	k:this ,=2	k:to #=-3
k:to ACT=2	k:to NAME=5	k:to OTHERS=4	k:to SAY=-6	k:to TIME=3	k:to about=3	k:to go=4	k:to have=3
k:to her=8	k:to i=-6	k:to in=4	k:to is=5	k:to it=4	k:to lets=5	k:to no=2	k:to on=3
k:to out=-4	k:to so=-3	k:to that=7	k:to to=4	k:too ,=2	k:too DO=2	k:too and=-4	k:too wants=-4
k:up _=6	k:up to=4	k:want DO=4	k:want MEET=3	k:want to=4	k:wants ,=-4	k:wants ACT=-4	k:wants DO=-4
k:wants MEET=-4	k:wants OTHERS=-5	k:wants TIME=-4	k:wants for=2	k:wants him=2	k:wants is=2	k:wants of=-5	k:was #=-3
k:was ATTY=3	k:was OTHERS=3	k:was SAY=4	k:was _=3	k:was for=-5	k:was in=-4	k:was must=3	k:was that=5
k:we ACT=2	k:we to=2	k:what DO=-4	k:what SAY=3	k:what VALUE=3	k:what is=3	k:what it=-5	k:what wants=2
k:what which=2	k:when _=-4	k:which him=2	k:will #=-4	k:will MEET=-4	k:will _=4	k:will about=-3	k:will in=-4
k:will it=-5	k:will out=2	k:will them=-5	k:will to=-6	k:will with=-6	k:will you=-9	k:with ,=8	k:with DO=-3
k:with OTHERS=4	k:with TIME=-6	k:with _=8	k:with can=3	k:would #=2	k:would ,=2	k:would DO=3	k:would _=5
k:would for=3	k:would from=-4	k:would it=3	k:would of=-6	k:would on=2	k:you ACT=6	k:you DECIDER=-6	k:you DO=3
k:you END=3	k:you MEET=6	k:you TIME=4	k:you _=9	k:you him=2	k:you i=-4	k:you it=-7	k:you of=-4
k:you that=8	k:you to=7	k:you your=2	k:your DO=4	k:your END=5	k:your SAY=-5	k:your and=-4	k:your at=5
k:your will=-4	k:your your=5	n:form=30	n:named before=2	p:ACT ATTY=8	p:ACT END=-6	p:ACT EVAL=2	p:ACT MODAL=5
p:ACT NAME=2	p:ACT NEG=10	p:ACT PAPER=-5	p:ACT QUESTION=-4	p:ACT SAY=10	p:ACT SELF=10	p:ACT TIME=8	p:ACT TITLED=6
p:ACT YOU=5	p:ATTY DECIDER=3	p:ATTY END=7	p:ATTY EVAL=11	p:ATTY MEET=-5	p:ATTY MODAL=4	p:ATTY NAME=-16	p:ATTY NEG=11
p:ATTY OTHERS=12	p:ATTY QUESTION=-6	p:ATTY SELF=7	p:ATTY TIME=-5	p:ATTY VALUE=4	p:ATTY WONDER=-7	p:ATTY YOU=5	p:DECIDER EVAL=4
p:DECIDER MEET=8	p:DECIDER MODAL=10	p:DECIDER NAME=4	p:DECIDER OTHERS=-11	p:DECIDER QUESTION=-4	p:DECIDER SAY=4	p:DECIDER TIME=-7	p:DECIDER TITLED=2
p:DECIDER VALUE=-4	p:DECIDER YOU=-7	p:DO END=-4	p:DO HEDGE=-5	p:DO MEET=-13	p:DO MODAL=15	p:DO NAME=2	p:DO NEG=14
p:DO OTHERS=7	p:DO PAPER=-13	p:DO QUESTION=-9	p:DO SAY=-6	p:DO SELF=-8	p:DO TITLED=5	p:DO VALUE=4	p:DO WONDER=-12
p:END HEDGE=2	p:END MODAL=3	p:END NEG=3	p:END PAPER=-5	p:END SAY=7	p:END THEIRATTY=-6	p:END TIME=-4	p:END WONDER=4
p:END YOU=11	p:EVAL LAW=2	p:EVAL OTHERS=4	p:EVAL PAPER=4	p:EVAL SAY=9	p:EVAL YOU=5	p:HEDGE MODAL=3	p:HEDGE OTHERS=3
p:HEDGE SAY=7	p:HEDGE TIME=3	p:LAW MODAL=-8	p:LAW OTHERS=8	p:LAW SAY=7	p:LAW SELF=6	p:LAW TIME=-4	p:LAW TITLED=4
p:LAW WONDER=-9	p:LAW YOU=-3	p:MEET MODAL=-9	p:MEET OTHERS=4	p:MEET PAPER=-5	p:MEET SAY=6	p:MEET SELF=-3	p:MEET TIME=-11
p:MEET VALUE=-12	p:MEET YOU=-8	p:MODAL NAME=7	p:MODAL NEG=2	p:MODAL PAPER=3	p:MODAL QUESTION=-6	p:MODAL SELF=8	p:MODAL TITLED=3
p:MODAL VALUE=-4	p:MODAL WONDER=-4	p:MODAL YOU=-8	p:NAME NEG=9	p:NAME OTHERS=-10	p:NAME SAY=11	p:NAME SELF=6	p:NAME TIME=8
p:NAME WONDER=6	p:NEG OTHERS=5	p:NEG PAPER=9	p:NEG QUESTION=-6	p:NEG SAY=-5	p:NEG SELF=-12	p:NEG TIME=-14	p:NEG TITLED=4
p:NEG WONDER=5	p:NEG YOU=7	p:OTHERS QUESTION=3	p:OTHERS SELF=8	p:OTHERS THEIRATTY=-5	p:OTHERS TIME=3	p:OTHERS TITLED=2	p:OTHERS WONDER=7
p:OTHERS YOU=7	p:PAPER QUESTION=-4	p:PAPER SAY=-4	p:PAPER SELF=-8	p:PAPER VALUE=-7	p:PAPER WONDER=-10	p:PAPER YOU=-9	p:QUESTION SELF=-5
p:QUESTION TIME=3	p:QUESTION TITLED=-4	p:QUESTION WONDER=-9	p:QUESTION YOU=-9	p:SAY THEIRATTY=-5	p:SAY TITLED=8	p:SAY VALUE=13	p:SAY WONDER=10
p:SELF TITLED=6	p:THEIRATTY VALUE=3	p:TIME TITLED=2	p:WONDER YOU=-8	r:# am=-3	r:# th=-3	r:# to=10	r:, \"=5
r:, case=3	r:, do=4	r:, keep=2	r:, le=2	r:, mailed=-4	r:, settle=6	r:, she=4	r:, that=5
r:, told=5	r:, too=2	r:, wait=2	r:, went=2	r:about counterclaim=3	r:about it=-8	r:about payment=4	r:accept and=-4
r:according to=9	r:agreement to=-6	r:all receipts=2	r:allergic to=-5	r:already told=2	r:am not=-5	r:am required=-4	r:amount for=-3
r:and happy=-7	r:and her=3	r:and i=8	r:and told=-4	r:answer is=3	r:answer that=-4	r:are to=4	r:ask atty=-4
r:at #=-4	r:at fifty-fifty=5	r:at ten=-4	r:atty ,=15	r:atty and=3	r:atty calls=4	r:atty can=-9	r:atty cell=-4
r:atty decided=-4	r:atty dice=2	r:atty does=2	r:atty drop=-3	r:atty evaluation=3	r:atty ext=-4	r:atty for=-6	r:atty gave=3
r:atty he=-5	r:atty herself=-4	r:atty introduced=-7	r:atty know=-3	r:atty likes=2	r:atty mentioned=-4	r:atty number=3	r:atty okayed=-3
r:atty on=-4	r:atty preference=5	r:atty put=7	r:atty read=3	r:atty reassuring=2	r:atty received=-3	r:atty requested=-4	r:atty said=-6
r:atty she=3	r:atty turned=3	r:atty will=-12	r:atty wishes=4	r:audit ,=2	r:bank has=-4	r:be challenged=3	r:because clinic=-3
r:been told=3	r:before expert=4	r:before hearing=5	r:before you=-4	r:bench trial=6	r:bill ,=-3	r:boss says=3	r:break it=3
r:by atty=3	r:by titled=3	r:bye ,=-4	r:calls it=7	r:can answer=-5	r:can be=4	r:can break=3	r:can ignore=3
r:can leave=3	r:can not=-7	r:can say=-5	r:case is=3	r:cc would=-3	r:cents on=3	r:checked with=3	r:clause can=3
r:clear that=3	r:client ,=4	r:client atty=3	r:client believes=-3	r:client can=3	r:client dana=3	r:client has=3	r:client knows=4
r:client must=3	r:client okay=3	r:client report=-5	r:client says=-6	r:client that=-9	r:client thinks=-5	r:client to=-5	r:client today=2
r:client understand=2	r:client wants=-6	r:client was=3	r:client what=2	r:clinic closed=-3	r:coin flip=3	r:come back=-4	r:come of=2
r:consider policy=3	r:considers notice=3	r:could travel=5	r:covered under=5	r:cuts out=2	r:d name=3	r:d.o prefers=2	r:dana said=3
r:decided to=-7	r:defective ,=3	r:deposition until=2	r:dice que=2	r:do not=7	r:doctor first=-4	r:does not=3	r:down #=6
r:drop appeal=3	r:drop off=-5	r:elevator is=-5	r:evaluation ,=3	r:expert is=4	r:explain agreement=-4	r:explained that=4	r:ext ,=-5
r:fee clause=3	r:feels severance=3	r:fence yet=2	r:file fee=-3	r:firme nada=2	r:for bank=-4	r:for file=-3	r:for him=3
r:for settle=4	r:from atty=9	r:from doctor=-5	r:from name=3	r:from titled=3	r:from top=3	r:gave him=-4	r:gave thumbs=4
r:go ahead=9	r:go out=-4	r:go to=2	r:had called=-6	r:had said=5	r:happy birthday=-7	r:has not=-7	r:has ruled=4
r:has run=5	r:has signed=4	r:has withdrawn=-4	r:have until=3	r:he can=3	r:he could=5	r:he does=3	r:he is=-3
r:he left=-4	r:he wants=-6	r:he will=-6	r:hear from=-4	r:her know=2	r:her mother=4	r:her sister=-7	r:her stay=3
r:her that=4	r:her tomorrow=3	r:hi and=-7	r:him to=3	r:his client=-5	r:his umbrella=-4	r:i am=-4	r:i can=-6
r:i could=-3	r:i do=-5	r:i forwarded=3	r:i mailed=-4	r:i passed=7	r:i shared=4	r:i so=3	r:ignore that=3
r:in clear=2	r:in name=-4	r:in with=4	r:initials she=3	r:initials thinks=3	r:introduced you=-7	r:is allergic=-5	r:is broken=-5
r:is coin=3	r:is covered=6	r:is for=2	r:is in=-5	r:is lying=3	r:is name=-9	r:is no=3	r:is not=4
r:is on=-5	r:is paid=4	r:is right=-4	r:is take=2	r:is that=11	r:is titled=-5	r:is to=5	r:it ,=4
r:it cc=-3	r:it is=5	r:it to=3	r:it winner=7	r:judge does=-3	r:judge will=4	r:june #=2	r:keep all=2
r:keep kids=4	r:keep pay=3	r:keep truck=8	r:know what=-5	r:knows that=2	r:late ,=3	r:lawsuit and=4	r:le dije=2
r:lease ,=2	r:lease let=3	r:leave state=3	r:left his=-4	r:left voicemail=3	r:let atty=-3	r:let her=6	r:let you=5
r:letter to=-4	r:like name=-5	r:likes your=2	r:low ,=2	r:low and=-4	r:lying and=3	r:mailed it=-4	r:mailed to=-4
r:manager before=2	r:manager name=-4	r:may because=-3	r:me that=-4	r:me you=2	r:meeting at=-4	r:mentioned atty=2	r:mentioned he=-5
r:mentioned that=-5	r:message ,=2	r:move in=4	r:moving money=4	r:must not=3	r:mw answer=2	r:nada ,=2	r:name ,=7
r:name decided=-4	r:name is=-5	r:name of=-8	r:name says=7	r:name told=-6	r:name tomorrow=2	r:name turned=2	r:name would=7
r:names of=-5	r:no firme=2	r:no further=-4	r:no you=2	r:not answer=-7	r:not atty=-5	r:not know=-5	r:not pay=3
r:not record=2	r:not repair=2	r:not talk=3	r:not to=3	r:not touch=3	r:not want=4	r:not worry=5	r:nothing will=2
r:notice defective=3	r:notice was=3	r:odds at=5	r:of audit=2	r:of neighbors=-5	r:of tow=-5	r:off check=-4	r:off on=4
r:office consider=3	r:office view=3	r:okay thanks=-4	r:okayed letter=-3	r:on deposition=2	r:on lease=3	r:on other=-4	r:on to=-3
r:on your=4	r:only atty=-6	r:other driver=-3	r:other side=-9	r:our office=2	r:out lawsuit=4	r:out nephew=2	r:out so=-3
r:passed along=3	r:passed this=4	r:per atty=5	r:per initials=4	r:phone logs=2	r:plan to=6	r:police report=-4	r:policy number=-6
r:policy void=3	r:prefer to=2	r:preference for=7	r:prefers bench=3	r:put your=5	r:que no=2	r:read will=2	r:reassuring message=2
r:receipts do=2	r:record him=2	r:remain silent=4	r:repair fence=2	r:report that=-5	r:required to=-4	r:right amount=-3	r:ruled out=4
r:said do=3	r:said go=7	r:said he=3	r:said no=-4	r:said she=-7	r:said to=-5	r:say sorry=2	r:say thanks=-9
r:say what=-3	r:says do=3	r:says hi=-7	r:says manager=-4	r:says no=6	r:says take=4	r:says that=-5	r:says yes=5
r:says you=6	r:send you=-3	r:settle before=4	r:settle for=2	r:settle now=5	r:severance offer=3	r:she can=3	r:she is=5
r:she says=3	r:she should=-8	r:she stop=-4	r:she will=-5	r:she would=3	r:should not=2	r:should sign=-4	r:should wait=3
r:side theiratty=-6	r:sign ,=-5	r:sign it=-4	r:signed off=4	r:silent about=4	r:since #=-3	r:so i=-4	r:so informed=3
r:so too=3	r:statute has=3	r:stay until=3	r:stop treatment=-3	r:suggested meeting=-4	r:supervisor is=-3	r:supervisor says=3	r:take it=8
r:talk to=10	r:tell her=4	r:tell name=2	r:tell you=4	r:text ,=3	r:thank you=-3	r:thanks bye=-4	r:that elevator=-6
r:that fee=3	r:that he=3	r:that i=-5	r:that is=-4	r:that judge=2	r:that name=4	r:that nothing=2	r:that notice=3
r:that one=-4	r:that she=-6	r:that summons=3	r:that theiratty=3	r:that you=5	r:their theiratty=-5	r:theiratty feels=3	r:theiratty says=-6
r:they will=4	r:thinks about=-4	r:thinks he=-4	r:thinks judge=3	r:thinks offer=-8	r:thinks other=3	r:thinks so=3	r:this on=4
r:thumbs up=4	r:titled ,=6	r:titled already=2	r:titled calls=3	r:titled is=3	r:titled mentioned=-5	r:to #=6	r:to accept=-4
r:to call=-3	r:to come=-6	r:to dogs=-5	r:to drop=5	r:to go=-4	r:to hear=-4	r:to her=3	r:to know=-3
r:to let=5	r:to manager=2	r:to mediator=-7	r:to mw=2	r:to name=3	r:to other=-4	r:to plan=4	r:to plead=-6
r:to remain=4	r:to reporter=3	r:to say=-5	r:to send=-4	r:to settle=-3	r:to stop=5	r:to sue=3	r:to tell=9
r:to trial=6	r:to trip=5	r:to wait=3	r:to you=-6	r:told atty=-10	r:told him=9	r:told name=-3	r:told tenant=3
r:told titled=-4	r:told wife=2	r:tomorrow what=4	r:top is=3	r:touch account=3	r:tow company=-5	r:treatment in=-3	r:trial ,=3
r:turned down=6	r:two cents=3	r:umbrella at=-4	r:under policy=5	r:until june=6	r:until we=2	r:up to=5	r:view is=4
r:wait on=2	r:want you=4	r:wants her=3	r:wants names=-5	r:wants to=-13	r:wants which=2	r:was clear=3	r:was late=3
r:was told=5	r:we should=3	r:we talk=2	r:week ,=-4	r:what name=4	r:will be=-6	r:will call=-4	r:will come=3
r:will cuts=2	r:will explain=-4	r:will go=-4	r:will lose=3	r:will meet=-5	r:will not=4	r:wishes you=4	r:with her=5
r:with him=-4	r:with you=-4	r:word from=7	r:worry about=5	r:would keep=10	r:would like=-9	r:would not=4	r:would prefer=3
r:would settle=3	r:yes ,=-4	r:yes to=5	r:yet client=2	r:you are=3	r:you before=-5	r:you called=-5	r:you can=8
r:you for=-3	r:you have=5	r:you keep=2	r:you know=3	r:you need=-3	r:you should=6	r:you sign=-4	r:you talk=3
r:your chances=5	r:your file=-3	r:your house=-4	r:your moving=4	r:your odds=5	w:\"=4	w:#=-5	w:#money=-3
w:,=18	w:?=-11	w:accept=-5	w:according=9	w:account=3	w:advised=3	w:against=4	w:agreement=-9
w:ahead=9	w:allergic=-5	w:along=3	w:am=-7	w:amount=-3	w:and=-10	w:answer=-4	w:appeal=5
w:approved=-4	w:as=10	w:asked=-6	w:at=-8	w:audit=2	w:back=-5	w:bank=-6	w:bar=-5
w:because=-8	w:been=4	w:believe=2	w:believes=-4	w:bench=6	w:big=3	w:bill=-5	w:birthday=-7
w:boss=7	w:break=3	w:bring=-4	w:broken=-6	w:brother=2	w:building=-5	w:by=3	w:bye=-4
w:call=-10	w:called=-17	w:calls=5	w:case=8	w:cc=-3	w:cell=-6	w:cents=2	w:challenged=3
w:chances=6	w:check=-9	w:checked=3	w:claim=3	w:clause=3	w:clear=4	w:client=-10	w:clinic=-4
w:closed=-4	w:coin=3	w:company=-6	w:complaint=-3	w:concerned=2	w:confirmed=-3	w:consider=4	w:considers=3
w:contact=4	w:contract=-3	w:counterclaim=3	w:court=-4	w:covered=8	w:cuts=2	w:d=5	w:d.o=3
w:dana=7	w:date=-6	w:deadline=4	w:decided=-3	w:deed=-4	w:defective=3	w:deposition=5	w:desk=-4
w:dice=2	w:did=-5	w:dije=2	w:do=5	w:docket=-6	w:doctor=-12	w:does=2	w:dogs=-5
w:down=6	w:driver=-3	w:elevator=-7	w:employer=-4	w:evaluation=3	w:ex=-4	w:explain=-4	w:explained=4
w:ext=-5	w:feels=6	w:fifty-fifty=5	w:figures=4	w:file=-10	w:filed=-5	w:fine=-4	w:firme=2
w:first=-3	w:flip=3	w:fold=4	w:for=-10	w:form=-4	w:friday=-7	w:from=7	w:further=-4
w:go=8	w:good=2	w:got=-4	w:guy=2	w:happy=-8	w:he=-4	w:hear=-5	w:hearing=3
w:her=15	w:herself=-4	w:hi=-7	w:him=3	w:his=-11	w:home=-5	w:i=-4	w:if=-5
w:ignore=5	w:in=-6	w:informed=4	w:initials=9	w:introduced=-7	w:invoice=-4	w:it=7	w:june=6
w:jury=5	w:keep=23	w:kids=4	w:know=-4	w:knows=4	w:lawsuit=7	w:le=2	w:lease=6
w:let=14	w:letter=-5	w:liable=2	w:light=-4	w:like=-9	w:likes=2	w:list=-3	w:logs=2
w:long=-3	w:lose=5	w:lost=-3	w:lying=3	w:mailed=-7	w:marcus=5	w:may=-5	w:mediator=-8
w:meet=-7	w:meeting=-13	w:mentioned=-4	w:message=4	w:minutes=-3	w:money=3	w:mother=3	w:move=2
w:moved=-5	w:moving=5	w:must=3	w:mw=2	w:nada=2	w:name=3	w:names=-5	w:need=-4
w:needs=-7	w:neighbors=-5	w:nephew=2	w:never=-5	w:new=-5	w:no=5	w:noon=-3	w:not=10
w:note=2	w:nothing=3	w:notice=6	w:now=2	w:number=-7	w:odds=5	w:of=-12	w:officer=-4
w:on=-4	w:one=-7	w:only=-8	w:opinion=2	w:or=-4	w:order=4	w:other=-16	w:our=4
w:out=4	w:paper=-4	w:papers=-4	w:passed=8	w:pay=12	w:payment=3	w:per=15	w:plan=10
w:plead=-4	w:please=-11	w:pm=-4	w:policy=4	w:prefer=3	w:preference=7	w:put=7	w:que=2
w:question=-11	w:read=2	w:reassuring=2	w:receipts=2	w:received=-7	w:reject=5	w:remain=4	w:repair=4
w:report=-14	w:reporter=3	w:requested=-5	w:required=-4	w:right=-7	w:ruled=2	w:run=5	w:said=-10
w:saw=-4	w:say=-11	w:says=3	w:sees=3	w:send=-6	w:sent=-6	w:settle=12	w:severance=3
w:shared=4	w:should=3	w:side=-15	w:sign=-8	w:signed=-4	w:silent=4	w:since=-4	w:sister=-7
w:so=5	w:statement=4	w:statute=4	w:stay=7	w:stop=3	w:sue=5	w:summons=4	w:surgery=-3
w:talk=8	w:tell=9	w:ten=-5	w:tenant=5	w:text=2	w:th=-3	w:thank=-4	w:thanks=-16
w:that=12	w:their=-4	w:theiratty=-7	w:there=-6	w:they=3	w:thinking=3	w:thinks=-6	w:this=12
w:thumbs=4	w:titled=9	w:tomorrow=4	w:too=5	w:top=3	w:tops=3	w:touch=3	w:tow=-5
w:toward=3	w:travel=6	w:treatment=-4	w:trial=12	w:trip=5	w:truck=7	w:tuesday=-4	w:turned=6
w:umbrella=-4	w:under=4	w:understand=2	w:until=12	w:up=9	w:upstairs=3	w:view=5	w:voicemail=3
w:void=5	w:wait=11	w:waiting=3	w:want=4	w:wants=-14	w:week=-5	w:were=-3	w:when=-3
w:wife=2	w:will=-11	w:winner=7	w:wishes=4	w:withdrawn=-4	w:witness=3	w:word=7	w:worry=5
w:worth=3	w:would=16	w:yes=7	w:you=5
""",
}
