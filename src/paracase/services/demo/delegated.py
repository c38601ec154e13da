"""The demo's delegated work: drafts and research in every state, among people who are all played by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.approvals.statements import Decision, Purpose
from paracase.domain.roles import Identity, Role
from paracase.domain.work.assignments import Kind
from paracase.services.approvals import deciding, requests
from paracase.services.approvals.going_out import Release
from paracase.services.approvals.releasing import release
from paracase.services.approvals.said import Said
from paracase.services.cases import cases
from paracase.services.demo import formats
from paracase.services.papers.taking_in import scan
from paracase.services.people import people
from paracase.services.work import assignments, delivering, examining
from paracase.services.work.assignments import NewAssignment
from paracase.services.work.delivering import Handed
from paracase.services.work.examining import Finding
from paracase.store.papers import documents
from paracase.store.papers.lines import document_ids
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.roles import Person
    from paracase.intake.pipeline import Turn
    from paracase.intake.reconcile import Findings
    from paracase.services.context import Office


@dataclass(frozen=True, slots=True)
class Work:
    """One invented assignment and how far it is.

    Attributes:
        case: index of the matter.
        due: days from today.
        rescue: days from today; None proposes one.
    """

    case: int
    what: str
    kind: Kind
    due: int | None
    filing: int | None
    hours: int
    file: str
    until: str
    """``given``, ``delivered``, ``returned``, ``asked``, ``approved`` or ``released``."""
    brief: str
    rescue: int | None = None


_BRIEF = "Answer the motion on claims 2 and 4. Use the agency timeline. No facts beyond docket 1."
WORK = (
    Work(1, "Draft opposition to Motion to Compel", Kind.DRAFTING, 0, 6, 360, "Opposition to Motion to Compel.docx",
         "asked again", _BRIEF),
    Work(2, "Draft responses to Requests for Production", Kind.DRAFTING, -1, 9, 480, "Responses to RFP.docx", "given",
         "Set one, 34 requests. Objections as in the Ames matter.", rescue=-3),
    Work(3, "Research: spoliation, adverse inference", Kind.RESEARCH, 0, None, 240, "Memo spoliation.docx", "delivered",
         "What must we show for an adverse inference when the dashcam was overwritten?"),
    Work(4, "Draft joint case management statement", Kind.DRAFTING, 2, 12, 120, "Joint statement.docx", "returned",
         "Sections 1 to 9; opposing counsel sent theirs on Friday."),
    Work(5, "Letter to client about the hearing", Kind.DRAFTING, 1, None, 30, "Letter to client.docx", "asked",
         "Date, place, what to bring. No advice."),
    Work(6, "Research: fee shifting under the lease", Kind.RESEARCH, 5, None, 300, "Memo fee shifting.docx", "given",
         "Is the clause mutual by statute?"),
    Work(0, "Preservation letter", Kind.DRAFTING, -4, None, 45, "Preservation letter.docx", "released",
         "To the carrier and the fleet operator; telematics, dashcam, dispatch logs."),
)  # fmt: skip

_TEXTS = {
    1: ("MEMORANDUM OF POINTS AND AUTHORITIES\nPlaintiff served timely responses on 2 October and supplemented them twice.\n"
        "The motion alleges two separate failures to produce within a month of the first request. Decl. ¶¶ 4-9.\n"
        "Defendant respectfully submits that the motion is premature.\nWhether the log is “relevant” is a question that "
        "cannot be decided before the deposition of the dispatcher. See docket 1, ¶¶ 38-41.\n"
        "The second request is overbroad. It asks for every shift record since 2019.\n"
        "The motion should be denied, with leave to renew."),
    2: ("MEMORANDUM OF POINTS AND AUTHORITIES\nPlaintiff served timely responses on 2 October and supplemented them twice.\n"
        "The motion alleges three separate failures to produce within a month of the first request. Decl. ¶¶ 4-9.\n"
        "Defendant's reliance on Smalls is misplaced. There the party never met and conferred; here counsel met on "
        "2 November, nineteen days before the motion. Id. ¶ 12.\nWhether the log is “relevant” is a question that "
        "cannot be decided before the deposition of the dispatcher. See docket 1, ¶¶ 38-41.\n"
        "The second request is overbroad. It asks for every shift record since 2019.\n"
        "The motion should be denied without prejudice and with leave to renew."),
}  # fmt: skip


def hand_out_work(office: Office, progress: Callable[[Findings, Turn], None]) -> int:
    """Make the assignments, and bring each as far as it is; returns how many. All people are the one who looks."""
    account = office.identity.account
    people_ = people.everybody(office)
    with office.store.write() as tx:
        for person in people_:
            staff.set_account(tx.db, person.id, account)
    assistant = next(p for p in people_ if p.role is Role.ASSISTANT)
    matters = cases.all_cases(office)
    made = {}
    for work in WORK:
        case = matters[work.case]
        if work.until != "given":
            _save(office, case.id, work.file, _TEXTS[1] if "again" in work.until else f"{work.what.upper()}\n{work.brief}\n"
              "This draft follows the brief; open points stand in brackets.")  # fmt: skip
        due = office.today + timedelta(days=work.due) if work.due is not None else None
        filing = office.today + timedelta(days=work.filing) if work.filing is not None else None
        rescue = office.today + timedelta(days=work.rescue) if work.rescue is not None else None
        new = NewAssignment(case.id, work.what, assistant.id, work.kind, work.brief, limits="Do not contact the client.",
                            due=due, filing=filing, minutes=work.hours,
                            rescue=rescue)  # fmt: skip
        made[work] = assignments.hand_out(office, new).made("assignment")
    scan(office, wait_seconds=15, ocr=False, progress=progress)
    for work, number in made.items():
        _bring(office, work, number, assistant)
    again = next(work for work in WORK if work.until == "asked again")
    _save(office, matters[again.case].id, again.file, _TEXTS[2])
    scan(office, wait_seconds=15, ocr=False, progress=progress)
    _deliver(office, made[again], assistant, again)
    _examine(office, made[again], "Cites checked. ¶ 4 relies on Smalls; please confirm.")
    requests.pass_on(office, made[again], requests.NewRequest(()))
    return len(WORK)


def acting_as(office: Office, person: Person) -> Office:
    """The office as one of its people has it before them, at the account of whoever looks."""
    return replace(office, person=person, identity=Identity(account=office.identity.account))


def _save(office: Office, case_id: int, name: str, text: str) -> None:
    folder = cases.case_detail(office, case_id).folder / "Drafts"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(formats.docx(text))


def _document(office: Office, number: int, name: str) -> int:
    row = assignments.assignment(office, number)
    db = office.store.read
    found = document_ids(db, row.case_id)
    return next(i for i in found if (place := documents.place_of(db, i)) and place[1].endswith(name.encode()))


def _deliver(office: Office, number: int, assistant: Person, work: Work) -> None:
    handed = Handed(minutes=max(15, work.hours - 40))
    delivering.deliver(acting_as(office, assistant), number, _document(office, number, work.file), handed)


def _examine(office: Office, number: int, note: str) -> None:
    under_way = examining.examine(office, number)
    found = {line.id: Finding("none" if line.id == "exhibits" else "good") for line in under_way.lines}
    examining.note_findings(office, under_way, found)
    examining.give_verdict(office, under_way, "pass", note=note)


def _bring(office: Office, work: Work, number: int, assistant: Person) -> None:
    """An assignment as far as it is."""
    if work.until == "given":
        return
    _deliver(office, number, assistant, work)
    if work.until == "delivered":
        return
    _examine(office, number, "Read against the brief.")
    purpose = Purpose.FILE if work.filing is not None else Purpose.SEND
    request_id = requests.pass_on(office, number, requests.NewRequest((), purpose)).made("request")
    if work.until == "asked":
        return
    attorney = next(p for p in people.everybody(office) if p.id == requests.request(office, request_id).attorney_id)
    hers = acting_as(office, attorney)
    if work.until in {"returned", "asked again"}:
        answer = Said(
            Decision.RETURNED, attorney.initials, by_page=((1, "Three failures, not two: see the letter of 9 October."),
                                                           (None, "Answer Smalls.")),
            to_assignee=work.until == "asked again",
        )  # fmt: skip
        deciding.decide(hers, request_id, answer)
        return
    deciding.decide(hers, request_id, Said(Decision.APPROVED, attorney.initials))
    if work.until == "released":
        case_id = assignments.assignment(office, number).case_id
        document_id = _document(office, number, work.file)
        out = Release((document_id,), "sent", "the carrier and the fleet operator", office.today, "certified mail 7019")
        release(office, case_id, out)
