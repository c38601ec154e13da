"""What the screens ask for: lists, one document to read, the counters of the frame. Reading only, but for *opened*."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.cases.views import CaseOrder, Whose
from paracase.domain.errors import BadInput
from paracase.domain.papers.documents import Outcome
from paracase.domain.papers.pleading import without_gutter
from paracase.domain.people.roles import Right, Role, may
from paracase.domain.visible import visible
from paracase.store.approvals import approvals
from paracase.store.cases import tasks
from paracase.store.index import attach
from paracase.store.papers import lines, lists
from paracase.store.work import assignments

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from paracase.domain.cases.elements import Completeness
    from paracase.services.office.office import Office
    from paracase.store.cases.tasks import TaskRow
    from paracase.store.papers.lines import CaseLine, DocumentLine, Order


def case_lines(office: Office, whose: Whose) -> list[CaseLine]:
    """The cases of one of the three views, by number."""
    person = office.person.id if whose is Whose.MINE else None
    return lines.case_lines(office.store.read, staff_id=person, status="closed" if whose is Whose.CLOSED else "open")


def has_cases(office: Office) -> bool:
    """Whether there is any case, open or closed."""
    from paracase.store.cases.cases import list_cases

    return bool(list_cases(office.store.read))


def sorted_cases(lines: Sequence[CaseLine], order: CaseOrder, complete: dict[int, Completeness]) -> list[CaseLine]:
    """Cases in the order asked for; the number decides among equals."""
    if order is CaseOrder.NEXT:
        return sorted(lines, key=lambda c: (c.next_on is None, c.next_on or "", c.number))
    if order is CaseOrder.REVIEWED:
        return sorted(lines, key=lambda c: (c.reviewed_at or "", c.number))
    if order is CaseOrder.INCOMPLETE:
        return sorted(lines, key=lambda c: (-(complete[c.id].open if c.id in complete else 0), c.number))
    return sorted(lines, key=lambda c: c.number)


def document_ids(office: Office, case_id: int, *, order: Order, words: str = "") -> array[int]:
    """The leading documents of a case in order, or those that match the words of a filter."""
    return lines.document_ids(office.store.read, case_id, order=order, words=words)


def listed_documents(office: Office, case_id: int, *, order: str, words: str) -> list[DocumentLine]:
    """The leading documents of a case, in one of three orders.

    Raises:
        BadInput: the order is not known.
    """
    orders: dict[str, Order] = {"newest": "newest", "docket": "docket", "name": "name"}
    if order not in orders:
        raise BadInput(f"“{visible(order)}” is not an order.", hint="Known are " + ", ".join(orders) + ".")
    ids = document_ids(office, case_id, order=orders[order], words=words)
    lines: dict[int, DocumentLine] = {}
    for start in range(0, len(ids), 500):
        lines |= document_lines(office, ids[start : start + 500])
    return [lines[i] for i in ids if i in lines]


def document_lines(office: Office, ids: Sequence[int]) -> dict[int, DocumentLine]:
    """Documents as lists show them, by id."""
    return lines.document_lines(office.store.read, ids)


def child_lines(office: Office, document_id: int) -> list[DocumentLine]:
    """What hangs on a document."""
    return lines.child_lines(office.store.read, document_id)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the frame counts, as a person takes it."""

    triage: int
    indexed: int
    waiting_to_be_read: int
    """Read within seconds or (scans, where there is OCR) minutes."""
    could_not: int
    """Files refused and papers nobody could read: the list under ``!``."""
    arriving: int
    cases: int
    work: int = 0
    """Assignments whose next move is the person's."""
    approvals: int = 0
    """Requests in the attorney's queue; for others, in all queues."""


def counters(office: Office) -> Counts:
    """What the frame counts. Scans wait where OCR can read them; where it cannot, they could not be read."""
    found = lines.counters(office.store.read)
    waits = office.can_ocr
    whose = list(queues(office))
    return Counts(
        found.triage,
        found.indexed,
        found.pending + (found.needs_ocr if waits else 0),
        found.refused + found.unreadable + (0 if waits else found.needs_ocr),
        found.arriving,
        found.cases,
        assignments.count_moves(office.store.read, office.person.id, examines=may(office.person.role, Right.EXAMINE)),
        approvals.count_waiting(office.store.read, whose or None),
    )


def queues(office: Office) -> dict[int, str]:
    """Whose queues are the acting attorney's today, and how they came to be: their own, and those lent to them."""
    if office.person.role is not Role.ATTORNEY:
        return {}
    lent = approvals.lent_to(office.store.read, office.person.id, office.today.isoformat())
    return {office.person.id: ""} | {from_id: f"for {name}" for from_id, name, _ in lent}


def case_tasks(office: Office, case_id: int, state: str = "open") -> list[TaskRow]:
    """The open (or done) tasks of a case."""
    return tasks.list_tasks(office.store.read, case_id=case_id, state=state)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document ready to be read: its pages, or why there are none and what to do."""

    document: DocumentLine
    pages: tuple[str, ...]
    why_not: str = ""
    what_to_do: str = ""
    note: str = ""
    """Said above the text: read by OCR, cut."""


_WAYS: dict[Outcome, str] = {
    Outcome.PENDING: "It is read within seconds while the folders are watched; else: paracase scan.",
    Outcome.NEEDS_OCR: "OCR reads it when Tesseract is installed: see paracase doctor. o opens the file itself.",
    Outcome.NO_TEXT: "o opens the file itself.",
    Outcome.EMPTY: "Ask the sender for it again.",
    Outcome.ENCRYPTED: "Ask the sender for the password or an unlocked copy; o opens the file itself.",
    Outcome.DAMAGED: "Ask the sender for it again; its bytes are kept as they came.",
    Outcome.TOO_LARGE: "o opens the file itself.",
    Outcome.TIMEOUT: "o opens the file itself; paracase scan does not try again by itself.",
    Outcome.CRASHED: "o opens the file itself, if its program can.",
    Outcome.UNSUPPORTED: "o opens the file itself.",
}


def way_on(outcome: Outcome) -> str:
    """What to do about a document without text."""
    return _WAYS.get(outcome, "o opens the file itself.")


def reading(office: Office, document_id: int) -> Reading | None:
    """A document with its text by page; None when it is not there any more."""
    db = office.store.read
    line = lines.document_lines(db, (document_id,)).get(document_id)
    if line is None:
        return None
    outcome = Outcome(line.outcome)
    pages: list[str] = []
    if attach(db, office.folder):
        from paracase.store.search import page_text

        pages = page_text(db, office.folder, document_id)
    if any(page.strip() for page in pages):
        return Reading(
            line,
            tuple(map(without_gutter, pages)),
            note="read by OCR; words may be wrong" if outcome is Outcome.OCR else "",
        )
    detail = lists.get_document(db, document_id)
    why = outcome.sentence + (f" ({detail.detail})" if detail and detail.detail else "")
    if outcome in {Outcome.TEXT, Outcome.OCR, Outcome.LISTED}:
        why = "its text is not in the index yet" if not pages else "no text in it"
    return Reading(line, (), why, way_on(outcome))


def mark_opened(office: Office, document_id: int) -> bool:
    """Record that the person opened a document; returns whether nobody had before."""
    from paracase.store.engine import changed

    if not lines.document_lines(office.store.read, (document_id,)):
        return False
    with office.store.write() as tx:
        news = lines.mark_opened(tx.db, document_id, staff_id=office.person.id, at=office.now())
        if news:
            changed(tx.db, "documents")
    return news


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a document is to be found on the screens."""

    case_id: int | None
    waits: bool
    """It waits in Triage."""


def whereabouts(office: Office, document_id: int) -> Whereabouts:
    """Its case, or Triage."""
    from paracase.store.papers.documents import case_ids, state_of

    found = case_ids(office.store.read, document_id)
    return Whereabouts(found[0] if found else None, state_of(office.store.read, document_id) != "in_file")
