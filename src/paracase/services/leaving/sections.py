"""The sections of a file that is handed over: what the store has of the case, as rows.

A capability adds one by a line in ``SECTIONS``: a function of office and case, or ``of_table``, which gives the rows of any
table that belongs to a case, and nothing where the store has no such table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.approvals.requests import RequestState
from paracase.domain.cases.elements import ElementState
from paracase.domain.cases.tasks import TaskState
from paracase.domain.clients.conflicts import WhySearched
from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.leaving.casefile import FileSection
from paracase.domain.visible import counted
from paracase.services.cases.elements import every_line
from paracase.services.deadlines.starting import event_words, paper_labels, words_of
from paracase.services.leaving.spoken import answered, money_asked, offers_made, spoken_with, time_counted
from paracase.store.approvals import decisions, releases, requests
from paracase.store.cases import cases, tasks
from paracase.store.clients import searches
from paracase.store.deadlines import deadlines, events
from paracase.store.leaving import files
from paracase.store.people import contacts, staff

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from paracase.services.cases.elements import ChecklistLine
    from paracase.services.context import Office
    from paracase.store.clients.searches import SearchRow
    from paracase.store.deadlines.deadlines import DeadlineRow

    Maker = Callable[[Office, int, bool], FileSection | None]


def sections(office: Office, case_id: int, *, is_entitled: bool, goes: Collection[int] = ()) -> tuple[FileSection, ...]:
    """Every section of a case that has rows; those that are ours alone only for whom the whole file is.

    Args:
        goes: the papers that go with it: to anybody else only what they show themselves is told.
    """
    if not is_entitled:
        shown = _shown_by(office, case_id, goes)
        return (shown,) if shown.rows else ()
    made = [maker(office, case_id, is_entitled) for maker in SECTIONS]
    return tuple(one for one in made if one is not None and one.rows)


def _shown_by(office: Office, case_id: int, goes: Collection[int]) -> FileSection:
    """The chronology for somebody to whom the file is not due: what papers show that go too, in no words of ours."""
    db = office.store.read
    happened = [
        (_text(one.on_day), one.at_time, event_words(office.rulebook.events, one.type, one.paper, "", paper_labels(office)),
         "", f"document {one.document_id}")
        for one in events.list_events(db, case_id=case_id, state=EventState.RECORDED)
        if one.document_id in goes
    ]  # fmt: skip
    papers = files.papers_that_went(db, case_id)
    went = [
        (one.day, "", f"{one.how.capitalize()}: {one.documents}", "", "")
        for one in releases.list_releases(db, case_id=case_id)
        if one.how in {"filed", "served"} and papers.get(one.id) and papers[one.id] <= set(goes)
    ]
    rows = tuple(sorted([*happened, *went], key=_by_day))
    columns = ("Day", "Time", "What", "How or to whom", "Shown by")
    return FileSection("chronology", "Chronology", columns, rows, is_ours=False)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _by_day(cells: tuple[str, ...]) -> tuple[str, ...]:
    """By day and time; what has no day last."""
    return cells if cells[0] else ("9999", *cells)


def _chronology(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001 - as every maker
    """What happened, by day: recorded events, and what was filed, served and sent."""
    db = office.store.read
    happened = [
        (_text(one.on_day), one.at_time, words_of(office, one), one.method,
         f"document {one.document_id}" if one.document_id else "")
        for one in events.list_events(db, case_id=case_id, state=EventState.RECORDED)
    ]  # fmt: skip
    went = [
        (one.day, "", f"{one.how.capitalize()}: {one.documents}", one.recipient, one.proof)
        for one in releases.list_releases(db, case_id=case_id)
    ]
    rows = tuple(sorted([*happened, *went], key=_by_day))
    columns = ("Day", "Time", "What", "How or to whom", "Shown by")
    return FileSection("chronology", "Chronology", columns, rows, is_ours=False)


def _deadlines(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Every deadline with each date it had before: what is open first, so what is overdue and then what is next."""
    rows: list[tuple[str, ...]] = []
    every = deadlines.agenda(office.store.read, case_id=case_id, state=None)
    for one in sorted(every, key=lambda row: row.state != DeadlineState.OPEN):
        rows.append(_deadline(office, one))
        rows += [
            (f"  was {_text(past.due_on) or 'without a day'}", past.due_time, one.what, "", "moved",
             f"until {neutral(office.day_of(past.replaced_at))}, {past.replaced_by}: {past.why}")
            for past in deadlines.past_of(office.store.read, one.id)
        ]  # fmt: skip
    note = "A date that is not marked verified was checked by nobody but who entered it: compute each anew."
    columns = ("Due", "Time", "What", "Rule", "State", "Notes")
    return FileSection(
        "deadlines", "Deadlines, what is open first, with their history", columns, tuple(rows), note=note
    )


def _deadline(office: Office, one: DeadlineRow) -> tuple[str, ...]:
    verified = f"verified {neutral(office.day_of(one.verified_at))}" if one.verified_at else "NOT VERIFIED"
    safe = f"safe {one.safe_on}" if one.safe_on and one.safe_on != one.due_on else ""
    said = "; ".join(part for part in (verified, safe, one.manual, one.why) if part)
    is_late = one.state == DeadlineState.OPEN and one.due_on is not None and one.due_on < office.today.isoformat()
    return (_text(one.due_on) or "calendar manually", one.due_time, one.what, one.cite or one.kind.replace("_", " "),
            "open, OVERDUE" if is_late else one.state, said)  # fmt: skip


def _proposed(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """Dates that were read in papers and that nobody accepted: no deadline was computed from them, and none is above."""
    rows = tuple(
        (_text(one.on_day) or "no day read", one.at_time, words_of(office, one),
         f"document {one.document_id}{f', {one.place}' if one.place else ''}" if one.document_id else one.place, one.quote)
        for one in events.list_events(office.store.read, case_id=case_id, state=EventState.PROPOSED)
    )  # fmt: skip
    note = "Read in papers, accepted by nobody: no deadline was computed from them. Look each up in its paper."
    columns = ("Day", "Time", "What", "Where it was read", "Words of the paper")
    return FileSection("dates-not-accepted", "Dates not yet accepted", columns, rows, note=note)


def _tasks(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    found = [
        one
        for state in (TaskState.OPEN, TaskState.DONE)
        for one in tasks.list_tasks(office.store.read, case_id=case_id, state=state)
    ]
    rows = tuple(
        (_text(one.due_on), one.state, one.what, _text(one.assignee), one.note,
         neutral(office.day_of(one.done_at)) if one.done_at else "")
        for one in found
    )  # fmt: skip
    return FileSection("tasks", "Tasks", ("Due", "State", "What", "Whose", "Note", "Done"), rows)


def _checklist(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """The stages the case has reached, and of later ones what something was done about."""
    case = cases.get_case(office.store.read, case_id)
    stages = office.practice.checklists.stages(case.matter_type)
    reached = stages[: stages.index(case.stage) + 1] if case.stage in stages else stages
    made = searches.list_searches(office.store.read, case_id=case_id)
    rows = tuple(
        _element(office, one, made)
        for one in every_line(office, office.store.read, case)
        if one.is_so is not False and (one.stage in reached or one.state is not ElementState.MISSING)
    )
    note = f"The stages the case reached, up to {case.stage.replace('_', ' ')}; of later ones what was asked for or came in."
    return FileSection("checklist", "Checklist", ("Stage", "What", "State", "Paper", "Reason"), rows, note=note)


_SEARCHED_FOR = {
    "conflict-search": {WhySearched.CASE, WhySearched.ASKED},
    "conflict-rerun": {WhySearched.PARTY, WhySearched.CHANGED},
}
"""Elements of the checklist that paracase does itself, and the searches that are it."""


def _element(office: Office, one: ChecklistLine, made: Sequence[SearchRow]) -> tuple[str, ...]:
    state, reason = one.state.value, _text(one.row.reason) if one.row else ""
    done = next((row for row in made if row.reason in _SEARCHED_FOR.get(one.element.id, ())), None)
    if one.state is ElementState.MISSING and done is not None:
        found = counted(done.hits, "match", "matches")
        state, reason = "searched", f"search {done.id} of {neutral(office.day_of(done.at))}: {found}"
    return one.stage, one.label, state, _text(one.row.document_name) if one.row else "", reason


def _approvals(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    """What was put before attorneys and decided; the proofs of what was signed lie in ``Proofs``."""
    db, rows = office.store.read, []
    for request in requests_of(office, case_id):
        items = "; ".join(f"{one.name} {one.sha256}" for one in requests.request_items(db, request))
        for one in decisions.approvals_of(db, request):
            read = f"{one.pages_opened} of {one.pages} pages opened, {one.seconds} s" if one.pages else ""
            signed = "signed" if one.signature_id is not None else one.level
            rows.append(
                (f"{request}", one.decision.value, one.staff, office.when(one.at), signed, read, one.comment, items)
            )
    columns = ("Request", "Decision", "Attorney", "When", "Proof", "Read", "Comment", "Papers with their SHA-256")
    return FileSection("approvals", "Approvals", columns, tuple(rows))


def requests_of(office: Office, case_id: int) -> list[int]:
    """The numbers of everything that was put before an attorney in a case."""
    return [one.id for one in requests.list_requests(office.store.read, states=tuple(RequestState), case_id=case_id)]


def _contacts(office: Office, case_id: int, _is_entitled: bool) -> FileSection:  # noqa: FBT001
    rows = tuple(
        (one.name, one.role, one.organisation, one.phone, one.email, " ".join(one.address.split()), one.note)
        for one in contacts.list_contacts(office.store.read, case_id=case_id)
    )
    columns = ("Name", "Role", "Organization", "Phone", "E-mail", "Address", "Note")
    return FileSection("contacts", "Contacts", columns, rows)


def of_table(table: str, title: str, columns: tuple[str, ...], heads: tuple[str, ...]) -> Maker:
    """A section that is the rows of a table with a ``case_id``; people stand by name, moments by the office's clock.

    Args:
        columns: in their order; one that the table has not is empty.
    """

    def make(office: Office, case_id: int, _is_entitled: bool) -> FileSection | None:  # noqa: FBT001
        if not files.is_kept(table):
            return None
        known, found = files.rows_of_case(office.store.read, table, case_id)
        rows = tuple(
            tuple(_cell(office, name, dict(zip(known, row, strict=True))) for name in columns) for row in found
        )
        return FileSection(table.replace("_", "-"), title, heads, rows)

    return make


def _cell(office: Office, name: str, row: dict[str, Any]) -> str:
    value = row.get(name)
    if name in {"staff_id", "by_id"} or name.endswith("_by"):
        person = staff.get_staff(office.store.read, value) if isinstance(value, int) else None
        return person.name if person is not None else ""
    if name == "at" or name.endswith("_at"):
        return office.when(value) if isinstance(value, str) and value else ""
    return _text(value)


SECTIONS: tuple[Maker, ...] = (
    _deadlines,
    _proposed,
    _chronology,
    _tasks,
    _checklist,
    of_table(
        "request_entry", "What was asked for, and what came of it",
        ("day", "kind", "whom", "said_by", "words", "by_id"), ("Day", "What", "Whom", "Said by", "Words", "Entered by"),
    ),
    spoken_with,
    answered,
    offers_made,
    money_asked,
    time_counted,
    _approvals,
    _contacts,
)  # fmt: skip
"""In the order they stand, what must not be missed first; a new one is a line here."""
