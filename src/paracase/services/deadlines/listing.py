"""Deadlines as lists show them: what is due, whose, by which rule, how far it was looked at, and its computation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.kept import from_json
from paracase.domain.deadlines.standing import DeadlineState, EventState, sign
from paracase.domain.errors import NotFound, StoreDamaged
from paracase.frozen import frozen
from paracase.services.deadlines.starting import words_of
from paracase.store.deadlines import deadlines, events

if TYPE_CHECKING:
    from paracase.domain.deadlines.computing import Computed
    from paracase.services.context import Office
    from paracase.store.deadlines.deadlines import DeadlineRow, PastRow


def agenda(
    office: Office,
    *,
    case_id: int | None = None,
    state: str | None = "open",
    whose: str | None = None,
    first_day: str | None = None,
    last_day: str | None = None,
) -> list[DeadlineRow]:
    """Deadlines in sight, by the day they are warned by."""
    return deadlines.agenda(
        office.store.read, case_id=case_id, state=state, whose=whose, first_day=first_day, last_day=last_day
    )


def deadline_row(office: Office, deadline_id: int) -> DeadlineRow:
    """One deadline in sight.

    Raises:
        NotFound: there is none with this number.
    """
    row = deadlines.get_deadline(office.store.read, deadline_id)
    if row is None:
        raise NotFound(f"There is no deadline {deadline_id}.", hint="See “paracase deadline list”.")
    return row


@frozen
class Dated:
    """The deadline that a task is for, as a list shows it below the task.

    Attributes:
        words: rule, sign, and the due day where the task is due by an earlier, safe one.
    """

    deadline_id: int
    event_id: int
    words: str


def dated_tasks(office: Office, case_id: int) -> dict[int, Dated]:
    """The deadlines of a case by the number of their task."""
    found = deadlines.agenda(office.store.read, case_id=case_id, state=None)
    return {row.task_id: Dated(row.id, row.event_id, _words(row)) for row in found}


def _words(row: DeadlineRow) -> str:
    later = row.due_on is not None and row.safe_on not in {None, row.due_on}
    due = f"due {neutral(date.fromisoformat(row.due_on))}" if later and row.due_on is not None else ""
    state = "" if row.state == DeadlineState.OPEN else DeadlineState(row.state).words
    return "  ".join(part for part in (row.cite or row.rule, sign_of(row), row.manual, due, state) if part)


def proposed(office: Office, case_id: int) -> list[tuple[int, str | None, str]]:
    """Events of a case that wait to be accepted: number, day, words."""
    found = events.list_events(office.store.read, case_id=case_id, state=EventState.PROPOSED)
    return [(row.id, row.on_day, words_of(office, row)) for row in found]


def sign_of(row: DeadlineRow) -> str:
    """``✓`` entered, ``✓✓`` verified by another, ``A`` confirmed by an attorney; ``imp`` imported, seen by nobody."""
    return sign(verified=row.verified_by is not None, confirmed=row.confirmed_by is not None, mark=row.mark)


def computation(office: Office, deadline_id: int) -> Computed | None:
    """How a deadline was computed, as it was made; None where it was not.

    Raises:
        NotFound: there is no such deadline in sight.
        StoreDamaged: what is kept is no computation.
    """
    deadline_row(office, deadline_id)
    kept = deadlines.computed_of(office.store.read, deadline_id)
    if not kept:
        return None
    try:
        return from_json(kept)
    except (ValueError, KeyError, TypeError) as error:
        raise StoreDamaged(f"the computation of deadline {deadline_id} cannot be read") from error


def history(office: Office, deadline_id: int) -> list[PastRow]:
    """Every date a deadline had before, oldest first.

    Raises:
        NotFound: there is no such deadline in sight.
    """
    deadline_row(office, deadline_id)
    return deadlines.past_of(office.store.read, deadline_id)
