"""What stands on the calendar of the person acting."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import AgendaEntry, EntryKind, WhichDay
from paracase.domain.deadlines.standing import PROPOSED, sign
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.visible import counted
from paracase.domain.work.assignments import waits_for_delivery
from paracase.frozen import frozen
from paracase.services.agenda.closed import closed_days
from paracase.services.deadlines import warnings
from paracase.services.deadlines.listing import computation
from paracase.store.agenda import rows
from paracase.store.cases import cases
from paracase.store.moments import moment
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paracase.domain.agenda.facts import DeadlineFacts
    from paracase.domain.deadlines.computing import Computed
    from paracase.services.context import Office
    from paracase.services.deadlines.warnings import StandingWarning
    from paracase.store.agenda.rows import DueRow, ProposedRow
    from paracase.store.work.assignments import AssignmentRow

BACK, AHEAD = timedelta(days=35), timedelta(days=100)
"""How far around a month closed days are asked for."""


@frozen
class AgendaNow:
    """The calendar at one moment."""

    entries: tuple[AgendaEntry, ...]
    closed: Mapping[date, tuple[str, ...]]
    not_loaded: tuple[str, ...]
    """Courts whose calendar is not known; their closed days are not among ``closed``."""
    unverified: int


def agenda(office: Office, *, around: date | None = None, case_id: int | None = None) -> AgendaNow:
    """All that is due, over all cases the person sees; of one case where it is named.

    Args:
        around: the day around which closed days are asked for; None is today.
    """
    day = around or office.today
    with moment(office.store.read) as db:
        mine = cases.looked_after(db, office.person.id)
        found = [
            *(entry for row in rows.due(db) for entry in _of_task(office, row, mine)),
            *(_of_event(row, mine) for row in rows.proposed(db)),
            *(entry for row in assignments.list_assignments(db) for entry in _of_work(office, row)),
        ]
        unverified = rows.unverified(db)
        captions = {case.id: case.caption for case in cases.list_cases(db)}
    found += [_of_warning(office, one, captions.get(one.row.case_id, "")) for one in warnings.mine(office)]
    if case_id is not None:
        found = [entry for entry in found if entry.case_id == case_id]
    try:
        closed = closed_days(office, min(day, office.today) - BACK, max(day, office.today) + AHEAD, case_id=case_id)
    except BadInput as error:  # a year of which no calendar is known
        return AgendaNow(tuple(found), {}, (str(error),), unverified)
    return AgendaNow(tuple(found), closed.days, closed.not_loaded, unverified)


@frozen
class Why:
    """What explains one deadline.

    Attributes:
        computed: as it was made; None where it was not computed.
    """

    facts: DeadlineFacts
    computed: Computed | None


def why(office: Office, deadline_id: int) -> Why:
    """What explains one deadline.

    Raises:
        NotFound: there is none with this number.
        StoreDamaged: what is kept is no computation.
    """
    found = rows.why(office.store.read, deadline_id)
    if found is None:
        raise NotFound(f"There is no deadline {deadline_id}.", hint="See “paracase calendar show”.")
    return Why(found, computation(office, deadline_id))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _of_task(office: Office, row: DueRow, mine: set[int]) -> Iterator[AgendaEntry]:
    is_mine = row.staff_id == office.person.id or (
        row.staff_id is None and (row.case_id is None or row.case_id in mine)
    )
    if row.deadline_id is None:
        yield AgendaEntry(
            EntryKind.TASK, row.task_id, WhichDay.ONLY, _day(row.due_on), row.due_time, "", row.case_id, row.caption,
            row.what, "", "", "", row.staff_id, row.who, is_mine, row.document_id, row.task_id,
        )  # fmt: skip
        return
    mark = sign(verified=row.verified_by is not None, confirmed=row.confirmed_by is not None, mark=row.mark)

    def made(part: WhichDay, day: date | None, at: str = "") -> AgendaEntry:
        return AgendaEntry(
            EntryKind.DEADLINE, row.deadline_id or 0, part, day, at, row.zone if at else "", row.case_id, row.caption,
            row.what, row.cite, mark, row.whose, row.staff_id, row.who, is_mine or row.case_id in mine, row.document_id,
            row.task_id, row.event_id, row.entered_by, row.manual,
        )  # fmt: skip

    due, safe = _day(row.deadline_on), _day(row.safe_on)
    if due is None:
        yield made(WhichDay.MANUALLY, _day(row.due_on))
        return
    if row.whose in {"ours", "joint"} and safe is not None and safe < due:
        yield made(WhichDay.SAFE, safe)
    yield made(WhichDay.DUE, due, row.deadline_time)


def _of_warning(office: Office, one: StandingWarning, caption: str) -> AgendaEntry:
    """A warning stands under today until it is acknowledged."""
    row = one.row
    left = one.days_left
    when = "today" if not left else f"in {counted(left, 'day')}" if left > 0 else f"{counted(-left, 'day')} late"
    when += ", no attorney on the case" if one.has_no_attorney else ""
    person = office.person
    return AgendaEntry(
        EntryKind.REMINDER, row.id, WhichDay.REMINDER, office.today, "", "", row.case_id, caption, f"{row.what}: {when}",
        row.cite, "", row.whose, person.id, person.name, is_mine=True, document_id=row.event_document_id,
        event_id=row.event_id,
    )  # fmt: skip


def _of_event(row: ProposedRow, mine: set[int]) -> AgendaEntry:
    what = row.what or " ".join(word for word in (row.type, row.paper) if word).replace("_", " ")
    day = _day(row.on_day)
    return AgendaEntry(
        EntryKind.PROPOSED, row.event_id, WhichDay.ONLY if day else WhichDay.MANUALLY, day, "", "", row.case_id, row.caption,
        what[:1].upper() + what[1:], "", PROPOSED, "", None, "", row.case_id in mine, row.document_id, None, row.event_id,
    )  # fmt: skip


def _of_work(office: Office, row: AssignmentRow) -> Iterator[AgendaEntry]:
    if not waits_for_delivery(row.state, deliveries=row.deliveries):
        return
    me = office.person.id
    days = {WhichDay.DUE: _day(row.due_on), WhichDay.RESCUE: _day(row.rescue_on)}
    for part, day in days.items():
        if day is not None:
            staff_id, who = (row.from_id, row.from_name) if part is WhichDay.RESCUE else (row.assignee_id, row.assignee)
            yield AgendaEntry(
                EntryKind.WORK, row.id, part, day, "", "", row.case_id, row.caption, row.what, "", "", "", staff_id,
                who, me in {row.from_id, row.assignee_id}, row.document_id,
            )  # fmt: skip
