"""First names that are one person's: short forms, pet names, spellings that sound the same. A line is a group.

A list of common English and Spanish forms as the field's own conflict lists have them; who is not in it is still found by
what is spelled nearly the same. A name may stand in several groups: *Alex* is *Alexander* and *Alexandra*.
"""

from __future__ import annotations

_GROUPS = """
abigail abby gail
abraham abe bram
albert al bert bertie
alexander alex alec sandy sasha xander alejandro aleksandr
alexandra alex sandra sandy sasha lexi alejandra
alfred al fred freddie alf
alice alicia ally
alan allan allen al
amanda mandy
andrew andy drew andres andre
angela angie
ann anne anna annie nan nancy
anthony tony antonio anton toni
arthur art artie arturo
barbara barb barbie babs
bartholomew bart
benjamin ben benny benjie
bernard bernie barney
beverly bev
brian bryan
bridget biddy bridie
calvin cal
carl karl
caroline carolyn carrie carol
catherine katherine kathryn cathryn katharine kate katie kathy cathy kay kit kitty katy catalina
cecilia celia cissy
charles charlie chuck chas carlos
charlotte lottie charlie
christine christina chris tina chrissy kristin kristen kirsten
christopher chris kit topher kris cristobal
clara claire clare
clifford cliff
cornelius neil connie
curtis curt kurt
cynthia cindy
daniel dan danny
david dave davey davy
deborah debra deb debbie debby
dennis denny
diana diane di
dolores lola
dominic dominick nick dom
donald don donny donnie
dorothy dot dottie dolly dorothea
douglas doug
dwight ike
edgar ed
edith edie
edmund ed ned ted edmond
edward ed eddie ned ted teddy eduardo
edwin ed eddie win
eleanor ellie nell nora elinor lenora
elizabeth liz beth betty betsy lizzie eliza libby elisabeth bess lisa elsie isabel isabella
ellen nell helen
emily em emma
enrique kike quique henry
ernest ernie ernesto
eugene gene
eugenia genie
evelyn eve evie
ezekiel zeke
florence flo flossie
frances fran frannie francie francesca
francis frank fran frankie francisco paco pancho cisco
franklin frank
frederick fred freddie rick fritz federico frederic
gabriel gabe
geoffrey jeffrey geoff jeff jeffery
george georgie jorge
gerald jerry gerry gerard geraldo
geraldine gerry jerry
gilbert gil bert
gregory greg gregg
guadalupe lupe lupita
guillermo memo william
gwendolyn gwen wendy
harold hal harry
harriet hattie harriett
henry hank harry hal
herbert herb bert
howard howie
ignacio nacho
ignatius iggy
irving irv
isaac ike zac
jacob jake jack jay
jacqueline jackie
james jim jimmy jamie jas santiago diego jaime
jane janie jenny
janet jan
jason jay
jean jeanne jeannie
jennifer jen jenny
jeremiah jerry jeremy
jerome jerry
jessica jess jessie
jesus chuy
joan joanie
joanna joanne jo
john jack johnny jon juan
jonathan jon jonny johnathan
joseph joe joey jose pepe jos
josephine jo josie fina
joshua josh
judith judy judi
julia julie
kenneth ken kenny
kimberly kim
lawrence laurence larry laurie lars lorenzo
leonard leo len lenny
leroy roy lee
leslie lesley les
lillian lily lil lilian
linda lindy
lorraine lori
louis lewis lou louie luis
louise lou lulu
lucille lucy
luther lu
madeline maddie madeleine
magdalena lena maggie
manuel manny manolo
marcus mark marc
margaret meg peg peggy maggie marge margie greta rita daisy margarita margo
maria mary mia marie
marilyn lyn
martha marty mattie
martin marty
mary molly polly mamie maria marie may
matilda tilly mattie
matthew matt mateo
maurice morris maury
maximilian max
melissa missy mel
melvin mel
michael mike mick mickey mikey miguel
michelle shelly
mildred millie
milton milt
miriam mimi
mohammed mohamed muhammad mohammad mohamad muhammed
mortimer mort
nancy nan
natalie nat
nathan nathaniel nate nat
nicholas nick nicky nicolas niko nikolai
norman norm
oliver ollie
oscar ozzie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy patricio
paula pauline polly
peter pete pedro
philip phillip phil felipe
priscilla cilla
rachel rae shelly
ralph rafe
randolph randy randall
raymond ray ramon
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie ricardo
robert bob rob bobby robbie bert roberto
roberta bobbie robbie bobby
roderick rod
rodney rod
roger rodge
roland rollie
ronald ron ronny ronnie
rosemary rosie rose
rose rosa rosie
rudolph rudy rodolfo
russell russ
salvador sal chava
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sara sally sadie
sean shawn shaun
sebastian seb bastian
sharon shari
shirley shirl
sidney sydney sid
solomon sol
stanley stan
stephanie steph stephany
stephen steven steve stevie esteban stefan
stuart stewart stu
susan sue susie suzanne susannah suzy
sylvester sly
teresa theresa terry tess tessa tere
terrence terence terry
thaddeus thad tad
theodore ted teddy theo
theodora dora thea
thomas tom tommy tomas
timothy tim timmy
valerie val
veronica ronnie vera
victor vic
victoria vicky vicki tori
vincent vince vinny vin vicente
virginia ginny ginger
vivian viv
walter walt wally
wendell wen
wesley wes
wilbur will
wilhelmina willa mina minnie
william bill will billy willie liam wm
winifred winnie freddie
yevgeny evgeny eugene
yolanda yoli
zachary zach zack zac zachariah
"""


def _grouped() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _GROUPS.split("\n"):
        names = line.split()
        for name in names:
            found.setdefault(name, set()).update(names)
    return {name: frozenset(others) for name, others in found.items()}


NICKNAMES = _grouped()
"""First name, folded → all that it may be, itself among them."""
