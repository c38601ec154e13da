"""What the words of a client's office are about: a handful of concepts, each with the words that stand for it.

Advice has no fixed wording, but it has parts: somebody who decides, a thing one may do in a dispute, how it may end, what it
is worth, what the law gives, how sure that is. *When* and *where*, papers and appointments are the other half. The words
are looked up with their endings cut (``concepts_of``), and what is made of concepts is ``weighing.py``'s.
"""

from __future__ import annotations

from functools import cache, lru_cache

_LISTED = {
    "ACT": """accept reject settle sue counter counteroffer appeal plead sign refuse deny admit testify waive object
        contest fight withhold hold-back evict garnish record tape delete erase destroy shred hide conceal transfer
        quit resign negotiate confess disclose omit claim demand insist dismiss drop withdraw default ignore backdate
        lie volunteer post apologize stipulate divorce separate declare file enforce violate break press charge report
        complain deed gift retitle sell refinance surrender comply cooperate consent decline walk push bargain concede
        stall delay deduct exaggerate downplay understate overstate repay forgive foreclose repossess seize search
        arrest trespass fire terminate relocate vacate abandon change-locks lock retaliate blame proceed pursue seek
        cash deposit remove tow block subpoena depose cross-examine impeach suppress exclude strike amend remand
        rescind cancel disinherit marry adopt bankrupt incorporate dissolve marry renew assign sublet ditch dump toss
        nix grab stiff honor hire mediate arbitrate litigate reaffirm convey execute acceptance refusal rejection
        evade switch reveal respond answer oppose protest dispute challenge grieve intervene firmar firme aceptar
        acepte demandar pagar pague unfriend deactivate downsize rehire overstay swear admitir countersue countersign
        counterclaim notarize relinquish disclaim elect choose opt hand-over cosign""",
    "END": """win lose prevail lost won loss victory granted denied award awarded convict convicted conviction jail
        prison probation deport deported deportation fine fined sanction sanctioned dismissed dismissal acquitted
        custody guilty verdict penalty penalties punish punished sentence sentenced felony misdemeanor alimony
        forfeiture lien bail approved reversed overturned affirmed upheld succeed success fail failure stick backfire
        hurt sink doom destroy ruin kill favor side fold cave budge blow trouble exposure stuck owe owed recover
        recovery compensation payout payday collect outcome chances chance odds likelihood shot punitive reversal
        reverse toast golden hosed screwed slam dunk miracle daylight fifty-fifty prospect prospects hope collapse
        crumble doomed toss tossed claw zip zilch forfeit discharge discharged improbable foreclosure evicted eviction
        upside downside harm affect effect consequence consequences repercussions undone hook fly lockup garnishment
        repossession homeless broke bankrupt ganar perder carcel reinstated vacated remanded survive survives nowhere
        happens comeback slip slips crush clean-up walk-away bag""",
    "LAW": """law legal legally illegal illegally unlawful lawful statute statutory regulation ordinance code
        constitutional right rights entitled entitle liable liability negligent negligence fault enforceable
        unenforceable enforce binding bound void voidable valid invalid breach breached contract clause provision
        probate immunity jurisdiction admissible inadmissible hearsay privilege privileged evidence proof prove burden
        discrimination discriminate retaliation harassment fraud fraudulent malpractice duty obligation obligated
        standing claim claims defense damages precedent fiduciary usury exempt exemption eligible eligibility
        qualify qualifies allowed allow permitted forbidden required requires require prohibited count counts
        limitation limitations expired barred tolled tolling defamation slander libel perjury contempt warrant miranda
        hostile wrongful wrongfully cause grounds technicality loophole ownership title inherit inherits heir estate
        easement habitability implied presumption presumed consideration protected protection covers coverage loses
        waiver assault battery theft trespassing nuisance unconscionable merit merits meritless frivolous airtight
        bulletproof ironclad standard element elements crime criminal violation violated violates responsible
        responsibility accountable bankruptcy dischargeable taxable deductible overtime exempted misclassified
        independent joint marital separate-property community-property legitimate means meaning implies applies apply
        applicable defective noncompete non-compete nda bars construe construes prejudice preclusion homestead
        recourse legit codicil deed guardianship arbitration severance release overturn warranty indemnity indemnify
        subrogation alimony joint-tenancy legalidad derecho derechos ilegal undocumented asylum visa status chapter
        retroactive jurisdictional preempted preemption default untimely timely deadline waivable severable
        disinherited dependent forbids prohibits legality legality-of definition defined trespasser caregiver employee
        contractor stays""",
    "DECIDER": """judge judges jury juries juror jurors court courts magistrate arbitrator arbitrators commissioner
        prosecutor prosecutors da adjuster adjusters insurer insurers insurance carrier agency officer officers
        police cop cops trustee uscis immigration irs government state panel bench caseworker mediator
        commission board""",
    "OTHERS": """landlord landlords employer employers boss manager supervisor ex spouse husband wife tenant tenants
        contractor contractors bank banks creditor creditors collector collectors company companies driver
        neighbor neighbors opponent defendant defendants plaintiff plaintiffs seller buyer lender hospital
        school brother sister stepfather father mother mom dad partner roommate owner hoa everybody everyone
        nobody anyone somebody people most folks someone they them he she him insurer creditor guy client's""",
    "VALUE": """offer offers offered settlement deal money worth value amount number figure figures thousand hundred
        million grand dollars dollar fair unfair reasonable generous cheap cheaper expensive lowball low-ball
        insulting peanuts price ballpark range percent half double triple cost costs bucks pennies retainer
        contingency dime lump payout six-figure insult low high sum penny cents multiple double-damages tender buyout
        counteroffer demand policy limits comes total oferta trato dinero cap""",
    "EVAL": """good bad strong weak best better worse worst smart smarter foolish wise wiser unwise safe safer safest
        risky risk risks dangerous careful fine okay ok crazy solid great terrible excellent poor decent thin shaky
        mistake pointless useless waste worthwhile harmless silly stupid ridiculous nonsense advantage disadvantage
        leverage hopeless hopeful promising credible sympathetic favorable unfavorable damaging helpful strategy
        tactic bluff bluffing leverage easy easily hard tough ideal preferable sensible prudent obvious obviously
        clear-cut clearly nothing real serious enough unpersuasive persuasive laughable garbage overkill harm danger
        bogus legit iffy fishy flimsy impressed unimpressed fond keen dog joke advisable inadvisable problem sense
        point fan hurt useful defective toothless troubling bright dim dumb right wrong noise bluster conviene mejor
        peor malo bueno comfortable uncomfortable sound nonstarter trouble dicey rotten lousy airtight sketchy uphill
        cleaner quicker simpler lighter overblown compelling convincing lightweight weakness strength straightforward
        tempting appealing attractive""",
    "HEDGE": """probably likely unlikely usually always never generally typically certainly definitely surely almost
        bound tend tends often rarely seldom normally invariably guarantee guaranteed promise doubt doubtful doubts
        convinced confident sure honestly frankly personally basically bet guess opinion experience view expect hardly
        practically automatically eventually rather instead otherwise unless regardless anyway ever improbable
        surprised surprise maybe perhaps apt assured inevitably doubtless presumably chances theoretically technically
        realistically typical any-day anticipate expectation supposedly""",
    "MODAL": """can could may might must should would will shall ought need needs gonna supposed able""",
    "SAY": """say says said saying tell tells told telling think thinks thought thinking believe believes believed
        feel feels felt recommend recommends recommended recommending recommendation advise advises advised advising
        advice suggest suggests suggested suggestion urge urges urged prefer prefers preferred propose proposes
        proposed agree agrees agreed doubt doubts doubted expect expects expected predict predicts predicted figure
        figures figured reckon reckons decide decides decided conclude concludes concluded warn warns warned instruct
        instructs instructed instructions explain explains explained mention mentioned mentions opinion view views
        position take stance assessment conclusion guess estimates estimate estimated considers considered sees
        thinks-that insists insisted stresses stressed wants wanted words convinced confident certain comfortable
        inclined leaning leans hopes worried worries optimistic pessimistic skeptical sense read guidance thoughts
        verdict hunch impression answer calls called puts rates consensus maintains thinks assured assures reassured
        confirmed confirms pointed reminded okayed approves approved cleared favors favored guessed anticipates
        anticipate anticipated foresees forecast forecasts expectation belief preference judgment
        determination tip counsels bets betting reckoned dice recomienda piensa cree deems regards contends theorizes""",
    "ATTY": """attorney attorneys lawyer lawyers counsel counselor partner atty esq esquire upstairs boss bosses jefa
        jefe associate co-counsel""",
    "PAPER": """copy copies record records bill bills form forms letter letters mail email e-mail fax photo photos
        photograph photographs picture pictures transcript packet document documents invoice invoices receipt
        receipts link file folder envelope questionnaire authorization statement statements stub stubs paystub
        page pages list message messages voicemail voice text note notes version draft pdf scan attachment
        enclosure enclosed attached package box original originals exhibit exhibits pleading summons complaint
        subpoena notice motion order brief certificate passport license id calendar binder card tax returns
        correspondence signature initials username password portal website subject line""",
    "MEET": """appointment appointments hearing hearings deposition depositions office parking park phone number
        address courtroom department clerk interpreter conference mediation meeting trial visit call calls video
        zoom lobby floor building street room suite garage elevator entrance hours reception receptionist desk
        courthouse schedule calendar reporter translator notary bus train lunch break waiting security front
        door downtown map directions vacation leave trip seat wheelchair availability slot""",
    "DO": """bring send sent sends sending email emailed mail mailed upload uploaded confirm confirmed confirms
        schedule scheduled reschedule rescheduled receive received receives attach attached enclose enclosed forward
        forwarded request requested requesting deliver delivered arrive arrived arrives park pick stop drop-off copy
        copied print printed scan scanned return returned remind reminder served moved continued set assigned reset
        notify notified contact reach phone call calling called leave left visit attend update updated complete
        completed check checked expect wait waiting await awaiting gather collected gathered provide spell pronounce
        speak talk translate order ordered issued filed opened closed closes opens starts start begins lasts ends
        finish finished transferred posted logged entered signed read locate located find found reply get got come
        came put meet met keep kept give gave pass passed ask asked let know contain contains listed lists shows show
        appear appears missing uploads takes ship shipped pay paid lodged docketed mailing scanning bringing dropping""",
    "TIME": """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december am pm a.m p.m o'clock noon today tomorrow yesterday tonight morning
        afternoon evening week weeks month months day days date dates time hour hours minute minutes year years
        early late soon later earlier already yet still again until before after by since next last now once
        weekend deadline""",
    "WONDER": """wonder wonders wondering wondered ask asks asked asking know knows worry worries worried worrying
        curious unsure confused nervous scared afraid concerned anxious uncertain figure understand advice advise
        opinion thoughts tell explain clarify question concern sure idea clue doubts torn puzzled puzzlement puzzling
        bewildered baffled unclear confusion uneasy hesitant hesitation leery wary debating undecided dilemma stumped
        lost inquire inquires inquired query desirous learn guidance recommendation puzzle pregunta quiere saber wants
        confirm confirmation reassurance thinking leaning toying mulling tempted considering""",
    "SELF": "i we me us my our mine ours myself i'm",
    "YOU": "you your yours yourself",
    "NEG": "not no none without nor neither cannot",
    "QUESTION": "what when where who whom whose which why how whether",
    "REGARD": """finds find found reads read construes likes liked loves hates sees saw views view deems regards values puts
        put gives gave giving betting bet bets anticipates foresees picked chose chooses ruled nixed vetoed signed wary
        fond impressed happy unhappy worried unworried comfortable keen set dead sold dropping drops dropped going
        calls called takes took treats looked reviewed checked settled leans leaning wouldn't would won't rather sooner
        favors disfavors okayed blessed cleared nodded rejects passes""",
    "TELL": """told tell telling informed inform informing passed pass passing relayed relay relaying conveyed convey shared
        share let letting mentioned mention explained explain wrote write written texted text emailed e-mailed advised
        notified gave given broke phoned called calling said communicated transmitted transmits transmit reassured
        calmed heard hears know knows answered reported summarized read dije avise left dictated walked repeated
        echoed forwarded updated assured sent related""",
    "KIND": """thanks thank thankful appreciate appreciated appreciates appreciation sorry sympathy condolences
        congratulations congrats welcome grateful gratitude patient patience tamales cookies wonderful birthday hug
        prayers kind kindness courtesy obliged regards hello hi bye ty gracias sincere best-wishes thinking loss
        lovely cheers flowers holidays pleasure merry apologies funeral rude upset sick frustrated complained grumbled
        lifesaver blessing""",
    "TECH": """chrome safari browser portal password link click tap zoom login log-in upload uploading app wifi laptop iphone
        android docusign screen camera mic sideways pdf scan scanned dpi folder e-sign sound mute download sharefile
        computer printer username code inbox spam tablet browser's""",
    "BILL": """invoice invoices balance retainer charge charges charged trust receipt card payment zelle venmo check checks
        account plan declined refund rate billed billing courier postage copying installment autopay cashed accounting
        statement""",
    "PLACE": """street avenue exit left right block blocks north south east west lot brick building floor stairs ramp
        elevator elevators corner across behind beside next church station highway garage upstairs downstairs hall
        entrance room lane drive turn walk traffic highway awning road bridge light""",
    "FACT": """worked works working job hired born lives lived moved married surgery doctor dr pain neck knee shoulder
        hospital kids son daughter clinic truck car home apartment wage accident crash fell witness school nurse
        medication brace physical therapy shift foreman cousin uncle aunt nephew niece grandmother""",
    "NUM": """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen eighteen twenty thirty
        forty fifty sixty seventy eighty ninety half quarter third dozen couple""",
}  # fmt: skip
_SETS = {
    "short": """cl clt re
        mr mrs ms mx dr st no vs v jr sr atty hon inc llc ltd co dept ave blvd esq approx ext p pp a.m p.m""",
    "articles": """a an the""",
    "function": """it this that these those there to of if because so but and or do does did is are was were be been being
        has have had please just only any all some every for from with in on at by about than more most less
        like as into over under up off out your you i we he she they him her them his their my me us our not no
        what when where who whose which why how whether can could may might must should would will shall then
        while though although too very really ever never always got get go going make makes made take takes let
        lets want wants""",
    "titles": """ms mr mrs mx miss atty dr""",
    "with_is": """it that what there who he she""",
    "roles": """attorney attorneys lawyer lawyers counsel counselor partner partners attys licda lic licenciada
        licenciado abogada abogado abogados esquire""",
    "no_initials": """ok id hr pt tv pm am us it hi no yes po dc la ny ca tx nj fl az nv ch et vs pc sf md""",
    "theirs": """opposing their his her defense defendant's plaintiff's insurer's husband's wife's ex's side's landlord's
        adverse prosecuting district other side's insurance bank's
        opponent's company's carrier's employer's spouse's hospital's bank's seller's""",
    "aux": """do does did is are was were can could may might must should would will shall has have am""",
    "subjects": """i we he she they you it this that there my his her their our your OTHERS ATTY DECIDER NAME TITLED PAPER
        MEET client anyone""",
    "who": """ATTY TITLED NAME INITIALS he she they""",
    "named": """ATTY TITLED NAME INITIALS""",
    "and": """so but and because""",
    "pronouns": """i we he she they it this that these those you""",
    "asks_if": """if whether""",
    "ours": """the an our my your""",
}  # fmt: skip
"""Words that are read for how they stand, not for what they are about."""
_WRITTEN = """u you; ur your; urs yours; clt client; clts client; clt's client; wanna want to; gotcha got you; dont do
        not; doesnt does not; didnt did not; cant can not; wont will not; isnt is not; wasnt was not; arent are
        not; shouldnt should not; wouldnt would not; couldnt could not; havent have not; hasnt has not; thats
        that is; im i am; ive i have; youre you are; youll you will; whats what is; shes she is; hes he is;
        theyre they are; theyll they will; bc because; cuz because; cause because; abt about; w with; wether
        whether; tmrw tomorrow; tmw tomorrow; txt text; txted texted; txt'd texted; pls please; plz please; thx
        thanks; appt appointment; depo deposition; depos depositions; mtg meeting; stip stipulation; resched
        rescheduled; vm voicemail; dept department; docs documents; recs records; til until; till until; lmk let
        me know; re about; q question; ok okay; ok'd okayed; oked okayed; ppl people; def definitely; prob
        probably; probs probably; thru through; mon monday; tues tuesday; tue tuesday; wed wednesday; thurs
        thursday; thur thursday; thu thursday; fri friday; sat saturday; jan january; feb february; apr april;
        aug august; sept september; sep september; oct october; nov november; dec december; wk week; wks weeks;
        hrs hours; min minutes; mins minutes; idk i do not know; ya you; y'all you; em them; 'em them; outta out
        of; kinda kind; lotta lot; won't will not; can't can not; cannot can not; shan't shall not; ain't is
        not; gonna going to; gotta got to; i'm i am; let's let us"""
"""As people write in haste, and what it is: each up to the semicolon."""
_CUT = (
    ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"),
    ("ing", ""), ("ing", "e"), ("ly", ""), ("d", ""),
)  # fmt: skip


@cache
def _known() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for concept, words in _LISTED.items():
        for word in words.split():
            if concept not in found.setdefault(word, []):
                found[word].append(concept)
    return {word: tuple(concepts) for word, concepts in found.items()}


@lru_cache(maxsize=8192)
def root_of(word: str) -> str:
    """A word without its ending, where what is left is a word we know; else the word."""
    known = _known()
    if word in known or len(word) < 4:
        return word
    for ending, instead in _CUT:
        if word.endswith(ending):
            root = word[: -len(ending)] + instead
            if root in known:
                return root
            if len(root) > 3 and root[-1] == root[-2] and root[:-1] in known:
                return root[:-1]
    return word


def concepts_of(word: str) -> tuple[str, ...]:
    """The concepts a word stands for, in small letters; none of most words."""
    return _known().get(root_of(word), ())


def words_of(name: str) -> frozenset[str]:
    """A set of words that are read for how they stand."""
    return frozenset(_SETS[name].split())


def written_otherwise() -> dict[str, tuple[str, ...]]:
    """Words as people write them in haste → the words they are."""
    found = (one.split() for one in _WRITTEN.split(";"))
    return {first: tuple(rest) for first, *rest in found}
