"""Deadlines as lists show them: what is due, whose, by which rule, how far it was looked at, and its computation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.deadlines.kept import from_json
from paracase.domain.deadlines.standing import sign
from paracase.domain.errors import NotFound, StoreDamaged
from paracase.store.deadlines import deadlines

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


def sign_of(row: DeadlineRow) -> str:
    """``✓`` entered, ``✓✓`` verified by another, ``A`` confirmed by an attorney."""
    return sign(verified=row.verified_by is not None, confirmed=row.confirmed_by is not None)


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
