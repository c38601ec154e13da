"""Asking an attorney to decide: exact versions of a paper or a set, the queue they stand in, how far they were read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.people.roles import Right, Role
from paracase.domain.visible import counted
from paracase.domain.work.assignments import State
from paracase.services.papers import versions
from paracase.services.papers.reading import queues
from paracase.services.recording import record
from paracase.services.work.assignments import assignment, counsel_of, move_to, prose
from paracase.services.work.examining import last_examination
from paracase.store import walls
from paracase.store.approvals import approvals
from paracase.store.papers import documents
from paracase.store.people import staff
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.people.roles import Person
    from paracase.domain.work.redline import Redline
    from paracase.services.journal import Done
    from paracase.services.office.office import Office
    from paracase.services.work.examining import Found
    from paracase.store.approvals.approvals import ApprovalRow, ItemRow, RequestRow
    from paracase.store.papers.versions import ShownText, VersionFacts
    from paracase.store.work.assignments import AssignmentRow, RemarkRow

MAX_ITEMS = 200


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What an attorney is asked."""

    documents: tuple[tuple[int, Part], ...]
    """The first leads."""
    purpose: Purpose = Purpose.FILE
    attorney_id: int | None = None
    """None is the case's lead."""
    due: date | None = None
    note: str = ""


def ask(office: Office, case_id: int, new: NewRequest, *, assignment_id: int | None = None) -> tuple[int, Done]:
    """Put versions into an attorney's queue: those the files are now.

    Raises:
        NotAllowed: the role does not ask, the attorney is not counsel in the case, or one of the papers waits already.
        BadInput: no paper, or too many.
    """
    office.require(Right.ASK_APPROVAL)
    if not 1 <= len(new.documents) <= MAX_ITEMS or len({d for d, _ in new.documents}) != len(new.documents):
        raise BadInput(f"A request is for 1 to {MAX_ITEMS} different papers.", hint="Name each document once.")
    attorney = _attorney(office, case_id, new.attorney_id)
    found = []
    for document_id, part in new.documents:
        if case_id not in documents.case_ids(office.store.read, document_id):
            raise NotAllowed(f"Document {document_id} is not in this case.", hint="File it there first.")
        facts = versions.settled_version(office, document_id)
        versions.text_of(office, facts.id)
        found.append((facts, part))
    return _insert(office, case_id, attorney, new, found, assignment_id)


def _attorney(office: Office, case_id: int, attorney_id: int | None) -> Person:
    counsel = counsel_of(office, case_id)
    if not counsel:
        raise NotAllowed(
            "The case has no attorney on its team.", hint="Add one: paracase case edit CASE --team NAME=lead"
        )
    if attorney_id is None:
        return counsel[0]
    found = next((person for person in counsel if person.id == attorney_id), None)
    if found is None:
        names = " or ".join(person.name for person in counsel)
        raise NotAllowed("That person is not counsel in this case.", hint=f"Counsel is {names}.")
    return found


def _insert(
    office: Office,
    case_id: int,
    attorney: Person,
    new: NewRequest,
    found: Sequence[tuple[VersionFacts, Part]],
    assignment_id: int | None,
) -> tuple[int, Done]:
    lead = found[0][0]
    at = office.now()
    with office.store.write() as tx:
        if case_id in walls.walled_cases(tx.db, attorney.id):
            raise NotAllowed(f"{attorney.name} stands outside this case.", hint="Ask another attorney.")
        waiting = approvals.last_request(tx.db, lead.document_id, ("waiting",))
        if waiting is not None:
            raise NotAllowed(
                f"“{waiting.title}” v{waiting.version} waits for {waiting.attorney} already.",
                hint="Take that request back first (paracase approvals withdraw).",
            )
        approved = approvals.approved_versions(tx.db, case_id)
        before = approvals.last_request(tx.db, lead.document_id, ("returned", "changes", "approved", "phone"))
        values: dict[str, Any] = {
            "case_id": case_id, "assignment_id": assignment_id, "title": lead.title or lead.name,
            "purpose": new.purpose.value, "attorney_id": attorney.id, "asked_by": office.person.id, "asked_at": at,
            "due_on": new.due.isoformat() if new.due else None, "note": prose(new.note, "note"), "state": "waiting",
            "state_at": at, "before_id": before.id if before else None,
        }  # fmt: skip
        items = [
            {"part": part.value, "document_id": facts.document_id, "version_id": facts.id, "sha256": facts.sha256,
             "size": facts.size, "name": facts.name, "compared_id": _made_from(approved, facts)}
            for facts, part in found
        ]  # fmt: skip
        request_id = approvals.insert_request(tx.db, values, items)
        if assignment_id is not None:
            row = assignments.get_assignment(tx.db, assignment_id)
            if row is not None:
                move_to(office, tx, row, State.FOR_APPROVAL)
        more = f" with {counted(len(found) - 1, 'more paper')}" if len(found) > 1 else ""
        done = record(
            office,
            tx,
            "approval.asked",
            f"Asked {attorney.name} about {values['title']}, v{lead.no}{more}",
            data={"request": request_id, "case": case_id, "assignment": assignment_id, "attorney": attorney.id,
                  "purpose": new.purpose.value,
                  "documents": [{"id": f.document_id, "sha256": f.sha256, "size": f.size} for f, _ in found]},
        )  # fmt: skip
    return request_id, done


def _made_from(approved: Sequence[tuple[str, int]], facts: VersionFacts) -> int | None:
    """The approved version of the same name and another ending: the Word document a PDF was made from.

    A PDF of an approved document is another content, and needs its own approval; it is shown compared with that text.
    """
    stem, _, ending = facts.name.rpartition(".")
    for name, version_id in approved:
        other, _, other_ending = name.rpartition(".")
        if stem and other.lower() == stem.lower() and other_ending.lower() != ending.lower():
            return version_id
    return None


def pass_on(office: Office, assignment_id: int, new: NewRequest) -> tuple[int, Done]:
    """Pass examined work to the attorney: the version that was examined, with what belongs to it.

    Args:
        new: its documents are what goes along; the delivered one leads.

    Raises:
        NotAllowed: it was not examined, or its file was changed since.
    """
    office.require(Right.ASK_APPROVAL)
    row = assignment(office, assignment_id)
    state = State(row.state)
    if state is not State.EXAMINED or row.document_id is None or row.version_id is None:
        raise NotAllowed(
            f"The assignment is {state.word}; only what was examined is passed on.", hint="Examine it first (e)."
        )
    facts = versions.settled_version(office, row.document_id)
    if facts.id != row.version_id:
        raise NotAllowed(
            f"v{row.version} was examined, but the file in the folder is v{facts.no}.",
            hint="Have the new version delivered and examine it.",
        )
    along = tuple(pair for pair in new.documents if pair[0] != row.document_id)
    attorney = new.attorney_id if new.attorney_id is not None else row.attorney_id
    due = new.due
    if due is None and (row.filing_on or row.due_on):
        from datetime import date

        due = date.fromisoformat(row.filing_on or row.due_on or "")
    whole = NewRequest(((row.document_id, Part.LEAD), *along), new.purpose, attorney, due, new.note)
    return ask(office, row.case_id, whole, assignment_id=assignment_id)


def withdraw(office: Office, request_id: int) -> Done:
    """Take a request back before it is decided.

    Raises:
        NotAllowed: it is decided already.
    """
    office.require(Right.ASK_APPROVAL)
    row = request(office, request_id)
    with office.store.write() as tx:
        now = approvals.get_request(tx.db, request_id)
        if now is None or now.state != "waiting":
            raise NotAllowed(f"The request is {now.state if now else 'gone'}; it cannot be taken back.")
        approvals.set_request_state(tx.db, request_id, "withdrawn", at=office.now())
        if row.assignment_id is not None:
            moved = assignments.get_assignment(tx.db, row.assignment_id)
            if moved is not None:
                move_to(office, tx, moved, State.EXAMINED)
        return record(
            office,
            tx,
            "approval.withdrawn",
            f"Took back from {row.attorney}: {row.title}, v{row.version}",
            data={"request": request_id, "case": row.case_id, "assignment": row.assignment_id},
        )


def request(office: Office, request_id: int) -> RequestRow:
    """One request.

    Raises:
        NotFound: there is none with this number.
    """
    row = approvals.get_request(office.store.read, request_id)
    if row is None:
        raise NotFound(f"There is no request {request_id}.", hint="See “paracase approvals list”.")
    return row


# The queue


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One line of the queue."""

    row: RequestRow
    pages: int
    opened: int
    """Pages the person acting had on the screen."""
    flags: tuple[str, ...]
    on_behalf: str


def queue(
    office: Office, *, everybody: bool = False, states: Sequence[str] = ("waiting", "phone"), since: str = ""
) -> list[QueueLine]:
    """What waits for an attorney, by due date: an attorney's own and lent queues, or (for others) all they may see.

    Args:
        since: an instant; only what came to its state from then on.
    """
    whose = queues(office)
    attorneys = list(whose) if whose and not everybody else None
    found = approvals.list_requests(office.store.read, attorneys=attorneys, states=states, since=since)
    return [_line(office, row, whose.get(row.attorney_id, "")) for row in found]


def _line(office: Office, row: RequestRow, on_behalf: str) -> QueueLine:
    pages = opened = 0
    flags: list[str] = []
    for item in approvals.request_items(office.store.read, row.id):
        facts = versions.version(office, item.version_id)
        pages += _page_count(office, facts)
        opened += len(approvals.pages_read(office.store.read, office.person.id, item.version_id))
        flags += facts.flags
    return QueueLine(row, pages, min(opened, pages), tuple(dict.fromkeys(flags)), on_behalf)


def _page_count(office: Office, facts: VersionFacts) -> int:
    from paracase.store.papers.versions import shown_pages

    return max(facts.pages or 0, shown_pages(office.store.read, facts.id), 1)


@dataclass(frozen=True, slots=True)
class AlsoWaiting:
    """What else waits for the attorney, counted."""

    unsigned: int
    to_ratify: int
    to_acknowledge: int
    elements: int
    questions: int


def also_waiting(office: Office) -> AlsoWaiting:
    """What else waits for the acting attorney: signatures owed, words about what went out, gates, questions."""
    from paracase.store.cases.elements import gated_received

    db = office.store.read
    gates = {
        element.id
        for stages in office.checklists.matters.values()
        for elements in stages.values()
        for element in elements
        if element.gate == "attorney"
    }
    mine = gated_received(db, office.person.id)
    owed = approvals.list_releases(db, owed=True)
    whose = set(queues(office))
    requests = [approvals.get_request(db, r.request_id) for r in owed if r.request_id is not None]
    theirs = [r for r in requests if r is not None and r.attorney_id in whose]
    asked = [a for a in assignments.list_assignments(db) if a.attorney_id in whose and a.questions]
    return AlsoWaiting(
        len(approvals.owed_approvals(db, office.person.id)),
        sum(1 for r in theirs if r.state == "phone"),
        sum(1 for r in theirs if r.state == "changes"),
        sum(1 for element_id in mine if element_id in gates),
        sum(a.questions for a in asked),
    )


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """One paper of a request, ready to be read."""

    item: ItemRow
    facts: VersionFacts
    text: ShownText
    pages: int
    read: dict[int, int]
    """Pages the person acting had on the screen, and for how long."""
    standing: str
    """What is in the folder, against this version; empty when it is this version."""
    before_version: int | None
    """The version it is compared with: the one decided before."""


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """A request with all a person needs to decide."""

    row: RequestRow
    items: list[ItemDetail]
    assignment: AssignmentRow | None
    prepared_by: str
    prepared_at: str
    found: Found | None
    approvals: list[ApprovalRow]
    remarks: list[RemarkRow]
    before: RequestRow | None
    made_from: VersionFacts | None
    """The approved version (of another document) that the lead was made from."""

    @property
    def flags(self) -> tuple[str, ...]:
        """Every flag of every paper, once."""
        return tuple(dict.fromkeys(flag for item in self.items for flag in item.text.flags))

    @property
    def standing(self) -> str:
        """What is wrong with the files in the folder; empty when they are what was asked about."""
        wrong = [
            f"{d.item.name}: {d.standing}" if len(self.items) > 1 else d.standing for d in self.items if d.standing
        ]
        return "; ".join(wrong)

    @property
    def pages(self) -> int:
        """All pages of all papers."""
        return sum(item.pages for item in self.items)

    @property
    def opened(self) -> int:
        """Pages of all papers the person acting had on the screen."""
        return sum(len([p for p in item.read if p <= item.pages]) for item in self.items)

    @property
    def seconds(self) -> int:
        """How long the person acting had them on the screen."""
        return sum(sum(item.read.values()) for item in self.items)


def detail(office: Office, request_id: int) -> RequestDetail:
    """A request, whole. Not for the event loop."""
    db = office.store.read
    row = request(office, request_id)
    before = approvals.get_request(db, row.before_id) if row.before_id is not None else None
    compared = {item.document_id: item.version_id for item in approvals.request_items(db, before.id)} if before else {}
    items = []
    for item in approvals.request_items(db, request_id):
        facts = versions.version(office, item.version_id)
        text = versions.text_of(office, item.version_id)
        earlier = compared.get(item.document_id, item.compared_id)
        items.append(
            ItemDetail(
                item,
                facts,
                text,
                versions.pages_of(text, facts),
                approvals.pages_read(db, office.person.id, item.version_id),
                versions.standing_of_file(office, facts),
                earlier if earlier != item.version_id else None,
            )
        )
    work = assignments.get_assignment(db, row.assignment_id) if row.assignment_id is not None else None
    delivered = assignments.deliveries(db, work.id) if work else []
    lead = items[0].item.version_id
    made_from = items[0].item.compared_id if before is None else None
    delivery = next((d for d in delivered if d.version_id == lead), None)
    return RequestDetail(
        row,
        items,
        work,
        delivery.staff if delivery else row.asked_by,
        delivery.at if delivery else row.asked_at,
        last_examination(office, work.id, lead) if work else None,
        approvals.approvals_of(db, request_id),
        approvals_remarks(office, row),
        before,
        versions.version(office, made_from) if made_from is not None else None,
    )


def approvals_remarks(office: Office, row: RequestRow) -> list[RemarkRow]:
    """The notes given with a decision."""
    return assignments.remarks(office.store.read, assignment_id=row.assignment_id, request_id=row.id)


def changes_since(office: Office, item: ItemDetail) -> Redline | None:
    """What changed since the version decided before; None when there was none. Not for the event loop."""
    if item.before_version is None:
        return None
    return versions.changes(office, item.before_version, item.item.version_id)


# Reading


def note_reading(office: Office, version_id: int, pages: dict[int, int]) -> None:
    """Record which pages were on the screen, and for how many seconds each."""
    if not pages:
        return
    at = office.now()
    versions.version(office, version_id)
    with office.store.write() as tx:
        for page, seconds in pages.items():
            approvals.note_page(
                tx.db, staff_id=office.person.id, version_id=version_id, page=page, at=at, seconds=max(0, seconds)
            )


def keep_place(office: Office, request_id: int, *, item_no: int, page: int, whole: bool) -> None:
    """Remember where the person reads."""
    with office.store.write() as tx:
        approvals.keep_place(
            tx.db, staff_id=office.person.id, request_id=request_id, item_no=item_no, page=page, whole=whole
        )


def kept_place(office: Office) -> tuple[int, int, int, bool] | None:
    """Where the person read last: request, paper, page, the whole text or the changes."""
    return approvals.kept_place(office.store.read, office.person.id)


# Absence


def lend(office: Office, to: Person, *, until: date, start: date | None = None) -> Done:
    """Give one's queue to another attorney until a day.

    Raises:
        NotAllowed: only an attorney gives their own queue, and only to an attorney.
        BadInput: the days do not fit.
    """
    office.require(Right.LEND_QUEUE)
    first = start or office.today
    if to.role is not Role.ATTORNEY or to.id == office.person.id:
        raise NotAllowed(f"{to.name} is not another attorney.", hint="A queue is lent to another attorney.")
    if until < first or until < office.today:
        raise BadInput("The last day lies before the first, or is past.", hint="Give the day you are back.")
    with office.store.write() as tx:
        approvals.end_lent(tx.db, office.person.id, at=office.now())
        approvals.insert_lent(
            tx.db,
            from_id=office.person.id,
            to_id=to.id,
            from_on=first.isoformat(),
            until_on=until.isoformat(),
            by=office.person.id,
            at=office.now(),
        )
        return record(
            office,
            tx,
            "queue.lent",
            f"{to.name} decides for {office.person.name} until {until.isoformat()}",
            data={"from": office.person.id, "to": to.id, "until": until.isoformat()},
        )


def take_back_queue(office: Office) -> Done:
    """One decides oneself again.

    Raises:
        NotAllowed: nothing is lent.
    """
    office.require(Right.LEND_QUEUE)
    with office.store.write() as tx:
        if not approvals.end_lent(tx.db, office.person.id, at=office.now()):
            raise NotAllowed("Your queue is not lent to anybody.")
        return record(office, tx, "queue.back", f"{office.person.name} decides again", data={"from": office.person.id})


def hand_to(office: Office, request_id: int, attorney: Person, *, reason: str) -> Done:
    """A managing attorney gives an absent attorney's request to another who is counsel in the case.

    Raises:
        NotAllowed: not a managing attorney, or the other is not counsel.
    """
    from paracase.services.work.assignments import line

    office.require(Right.REASSIGN)
    row = request(office, request_id)
    why = line(reason, "a reason")
    _attorney(office, row.case_id, attorney.id)
    with office.store.write() as tx:
        now = approvals.get_request(tx.db, request_id)
        if now is None or now.state not in {"waiting", "phone"}:
            raise NotAllowed("The request is decided already.")
        approvals.set_attorney(tx.db, request_id, attorney.id)
        return record(
            office,
            tx,
            "approval.reassigned",
            f"{row.title}: from {row.attorney} to {attorney.name} ({why})",
            data={"request": request_id, "case": row.case_id, "from": row.attorney_id, "to": attorney.id},
        )


def attorneys(office: Office) -> list[Person]:
    """The attorneys on the staff."""
    return [person for person in staff.list_staff(office.store.read) if person.role is Role.ATTORNEY]
