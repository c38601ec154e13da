"""Papers of cases that nothing collides with, beside as many that collide, right by construction.

Twenty-eight forms in which a case is named in an office's mail: half of the papers are of a case whose number, people and
caption no other case has, the others of one of a pair that share a number in two courts or all names. The forms were written
before the recognisers were asked, from how such papers look, not from what is looked for; all names are invented. A paper
of a pair whose words fit both of its cases belongs to neither (``right`` is None): only a guess, or nothing, is right there.

    python -m tests.benchmarks.uncollided        prints the figures and every miss
"""

from __future__ import annotations

from typing import NamedTuple

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.intake.recognise import Knowledge, KnownCase, Paper, recognise
from paracase.store.office.practice import Practice


class Matter(NamedTuple):
    """A case as the papers name it."""

    id: int
    one: str
    """Who sues: first name and surname."""
    other: str
    number: str
    court: str
    heading: str
    """The court's name as papers print it."""

    @property
    def surname(self) -> str:
        """Of who sues."""
        return self.one.split()[-1]

    @property
    def caption(self) -> str:
        """The case's name as people write it."""
        return f"{self.surname} v. {self.other.split(',')[0]}"


_ALONE = (
    ("Ottoline Varga", "Pellworth Marine Supply, Inc.", "2:25-cv-03914", "cacd", "Central District of California"),
    ("Basim Haddow", "Cranmere Orthopedics, P.C.", "1:24-cv-07120", "ilnd", "Northern District of Illinois"),
    ("Thessaly Quarles", "Umber Ridge Apartments LLC", "3:25-cv-00688", "tnmd", "Middle District of Tennessee"),
    ("Ignace Belhumeur", "Saltash Freightways Co.", "4:24-cv-01877", "txsd", "Southern District of Texas"),
    ("Wilhelmina Stroud", "Kestrel Point Hospital", "1:25-cv-05502", "nysd", "Southern District of New York"),
)
_PAIRED = (
    ("Cosimo Larrabee", "Tarn Valley Foods, Inc.", "2:24-cv-04455", "cacd", "Central District of California"),
    ("Odile Renshaw", "Bracken Hill Textiles LLC", "2:24-cv-04455", "azd", "District of Arizona"),
    ("Merrick Ostler", "Dunmore Glassworks, Inc.", "1:25-cv-01302", "nyed", "Eastern District of New York"),
    ("Merrick Ostler", "Dunmore Glassworks, Inc.", "3:25-cv-00217", "ctd", "District of Connecticut"),
)
MATTERS = tuple(Matter(number, *of) for number, of in enumerate((*_ALONE, *_PAIRED), 1))
FIRST_PAIRED = len(_ALONE) + 1
_NUMBERS_ALIKE, _NAMES_ALIKE = frozenset({6, 7}), frozenset({8, 9})


class Form(NamedTuple):
    """A form of paper.

    Attributes:
        numbered: the docket number stands in it.
        headers: sender and subject, where it is a mail.
        names: its people stand in it, or its court, so that a number of two courts is told.
    """

    name: str
    file: str
    text: str
    numbered: bool
    headers: tuple[str, str] | None = None
    names: bool = True


FORMS = (
    Form("fax cover", "fax0012.pdf",
         "FACSIMILE TRANSMITTAL SHEET\nTO: File Clerk    FAX: (555) 010-2211\nFROM: {other}\n"
         "RE: {one} vs. {other}\nUSDC {heading} {number}\nPAGES INCLUDING COVER: 4\n", True),
    Form("court reporter's confirmation", "confirmation.pdf",
         "HALVERSEN REPORTING\nDEPOSITION CONFIRMATION\n\nDeponent: Dr. Ansel Pike\nCase: {one} v. {other}\n"
         "Cause No.: {number}\nDate: December 9, 2026 at 10:00 a.m.\nLocation: by video\n", True),
    Form("process server's return", "return.pdf",
         "AFFIDAVIT OF SERVICE\n\nUNITED STATES DISTRICT COURT\n{HEADING}\n\n{one},\n     Plaintiff,\n-against-\n{other},\n"
         "     Defendant.\n\nIndex/Docket #: {number}\n\nI, Ned Farrow, being duly sworn, depose and say that I served the "
         "summons on the defendant.\n", True),
    Form("records cover", "records.pdf",
         "CERTIFICATION OF MEDICAL RECORDS\n\nPatient: {one}\nDOB: 02/11/1979\nRequesting party: {other}\n"
         "Your reference: {number}\n\nI certify that the attached 41 pages are true copies.\n", True),
    Form("expert's invoice", "inv-2207.pdf",
         "TREVANION ENGINEERING ANALYSIS\nINVOICE 2207\n\nMatter: {caption}\nCivil Action {number}\n"
         "Review of discovery responses, 3.5 h    $1,225.00\nTotal due    $1,225.00\n", True),
    Form("mediator's letter", "letter.pdf",
         "LARKSPUR RESOLUTION CENTER\n\nNovember 4, 2026\n\nRe: Mediation, {caption} ({number})\n\nDear Counsel:\n\n"
         "Briefs are due one week before the session.\n\nSincerely,\nAurelia Finch\n", True),
    Form("hearing calendar slip", "slip.txt",
         "LAW AND MOTION CALENDAR\n"
         "United States District Court, {heading}\n\n9:30  {number}  {caption}  Status conference\n",
         True),
    Form("deposition notice", "notice.pdf",
         "UNITED STATES DISTRICT COURT FOR THE\n{HEADING}\n\n{ONE},\n                 Plaintiff,        CIVIL ACTION\n"
         "     v.                           NO. {number}\n{OTHER},\n                 Defendant.\n\n"
         "NOTICE OF DEPOSITION\n\nPLEASE TAKE NOTICE that counsel will depose Ansel Pike.\n", True),
    Form("mail with a short subject", "message.eml",
         "Counsel,\n\nAttached are our responses in {one} v. {other}, No. {number}.\n\nRegards,\nTeodor\n", True,
         ("Teodor Lund <tlund@lundpetrie.example>", "{surname} - discovery responses")),
    Form("mail with the case in its subject", "message2.eml", "See attached.\n\nTeodor\n", True,
         ("Teodor Lund <tlund@lundpetrie.example>", "{caption} | {number} | expert reports")),
    Form("remittance stub", "stub.pdf",
         "REMITTANCE ADVICE\n"
         "Payee: Client Trust Account\nFor: settlement, {one} and {other}, {number}\nAmount: $12,500.00\n",
         True),
    Form("stipulation in a line", "stip.pdf",
         "IN THE UNITED STATES DISTRICT COURT\nFOR THE {HEADING}\n{ONE} v. {OTHER}\nCivil Action No. {number}\n"
         "STIPULATION TO EXTEND TIME\nIt is stipulated that the time to answer is extended to January 8, 2027.\n", True),
    Form("insurer's letter, names alone", "claim.pdf",
         "GREYLAG CASUALTY\nClaims Division\n\n"
         "October 30, 2026\n\nOur Insured: {other}\nClaimant: {one}\n\nDear Counsel:\n\n"
         "We acknowledge receipt of your correspondence.\n", False),
    Form("letter of a client", "handwritten.pdf",
         "November 11, 2026\n\nDear Sir:\n\nI got the papers from {other} and do not understand them. Please call me.\n\n"
         "Yours truly,\n{one}\n", False),
    Form("transcript cover", "transcript.pdf",
         "UNITED STATES DISTRICT COURT\n{HEADING}\n\n"
         "{ONE},            )\n          Plaintiff,   )\n   vs.                 )  "
         "Case No. {number}\n{OTHER},            )\n          Defendant.   )\n\nTRANSCRIPT OF PROCEEDINGS\n", True),
    Form("verification page", "verification.pdf",
         "VERIFICATION\n\nI, {one}, am the plaintiff in the action against {other}. I have read the foregoing answers and "
         "they are true.\n\n{one}\n", False),
    Form("lien letter", "lien.pdf",
         "STATE RECOVERY UNIT\n\nOctober 2, 2026\n\n"
         "RE: Our member: {one}\n    Adverse party: {other}\n    Your docket: {number}\n"
         "\nTo whom it may concern:\n\nWe assert a lien for benefits paid.\n", True),
    Form("bill of costs line", "costs.txt",
         "COSTS LEDGER EXTRACT\nMatter name: {one} / {other}\nCourt no.: {number}\nFiling fee 405.00\n", True),
    Form("subpoena's rider", "rider.pdf",
         "SCHEDULE A\n"
         "to the subpoena in {one} v. {other}, {number} ({heading})\n\n1. All personnel files.\n2. All logs.\n", True),
    Form("scheduling mail of chambers", "message3.eml",
         "Good morning,\n\nThe conference in {number}, {caption}, moves to December 3.\n\nCourtroom Deputy\n", True,
         ("Deputy <deputy@{court}.uscourts.gov>", "{number} conference moved")),
    Form("number run together", "ltr.pdf",
         "LUND PETRIE LLP\n\nNovember 2, 2026\n\nRe: {caption}, {run_together}\n\nDear Counsel:\n\nWe received your "
         "letter.\n\nTeodor Lund\n", True),
    Form("number with the judges' letters", "notes.docx",
         "Call notes\nCase no {judged} - {surname}\nJudge wants a joint statement by December 1.\n", True),
    Form("serial alone beside the caption", "memo.docx",
         "MEMO TO FILE\n\nRe: {caption} (no. {serial})\n\nWitness interview scheduled.\n", False),
    Form("caption of surnames alone", "check.pdf",
         "PAY TO THE ORDER OF Halversen Reporting\nMemo: {caption} transcript\n", False),
    Form("adverse party first", "ltr2.pdf",
         "LUND PETRIE LLP\n\nNovember 2, 2026\n\nRe: {other} adv. {one}\n\nDear Counsel:\n\nPlease call me.\n\n"
         "Teodor Lund\n", False),
    Form("only who is a client", "photo.txt", "Photos of the scene\nclient: {one}\n12 images\n", False),
    Form("who is named in the file's name", "{surname} {other} exhibits.txt", "Exhibits 1 to 12\n", False),
    Form("number in the file's name", "{year}-cv-{serial} exhibit list.txt", "List of exhibits\n1. Photograph\n", True,
         names=False),
)  # fmt: skip


class Made(NamedTuple):
    """A paper with the case it belongs to."""

    form: Form
    matter: Matter
    paper: Paper
    right: int | None
    """None: it fits two cases."""

    @property
    def collides(self) -> bool:
        """Whether another case shares its number or all its names."""
        return self.matter.id >= FIRST_PAIRED


def _filled(text: str, matter: Matter) -> str:
    year, _, serial = matter.number.partition(":")[2].split("-")
    return text.format(
        **matter._asdict(),
        caption=matter.caption,
        surname=matter.surname,
        ONE=matter.one.upper(),
        OTHER=matter.other.upper(),
        HEADING=matter.heading.upper(),
        year=year,
        serial=serial,
        run_together=f"{year}cv{int(serial)}",
        judged=f"{matter.number}-RGK-PD",
    )


def papers() -> list[Made]:
    """All of them: each form for each case without a collision, and for as many of the pairs."""
    made = []
    for place, form in enumerate(FORMS):
        paired = [MATTERS[FIRST_PAIRED - 1 + (place + step) % len(_PAIRED)] for step in range(len(_ALONE))]
        for matter in (*MATTERS[: len(_ALONE)], *dict.fromkeys(paired)):
            meta = {}
            if form.headers is not None:
                sender, subject = (_filled(part, matter) for part in form.headers)
                meta = {"mail": {"from": sender, "subject": subject}}
            paper = Paper(_filled(form.file, matter), (_filled(form.text, matter),), meta, received_on="2026-11-23")
            fits_two = (matter.id in _NAMES_ALIKE and not form.numbered) or (
                matter.id in _NUMBERS_ALIKE and not form.names
            )
            made.append(Made(form, matter, paper, None if fits_two else matter.id))
    return made


def knowledge() -> Knowledge:
    """The office of these cases."""
    practice = Practice(None)
    cases = tuple(
        KnownCase(
            of.id,
            f"26-{of.id:04}",
            of.caption,
            ((parse_docket_number(of.number), of.court),),
            (of.one, of.other),
            ("plaintiff", "defendant"),
            "plaintiff",
        )
        for of in MATTERS
    )
    return Knowledge(cases, tuple(practice.document_types), "{date} {no} {title}", practice.courts)


class Verdict(NamedTuple):
    """What was proposed for a paper."""

    made: Made
    value: int | None
    """The case that Enter would take; None where there is only a guess, or nothing."""
    guess: int | None
    confidence: Confidence

    @property
    def is_right(self) -> bool:
        """Whether Enter does the right thing."""
        return self.value == self.made.right


def verdicts() -> list[Verdict]:
    """All papers, recognised."""
    known, found = knowledge(), []
    for made in papers():
        case = best(recognise(made.paper, known), Field.CASE)
        sure = case.confidence if case is not None else Confidence.GUESS
        value = int(case.value) if case is not None else None
        found.append(Verdict(made, value if sure > Confidence.GUESS else None, value, sure))
    return found
