"""Who sees whose time: one's own; attorneys and administrators that of everybody, in the cases they may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.roles import Right
from paracase.services.people.people import person_named
from paracase.store.time import entries as kept

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.time.entries import TimeState
    from paracase.services.context import Office
    from paracase.store.time.entries import TimePastRow, TimeRow

MOST_DAYS = 3700
"""Days that are looked at together: ten years."""


@dataclass(frozen=True, slots=True)
class TimePeriod:
    """From one day to another, both counted in.

    Raises:
        BadInput: it ends before it begins, or is longer than ten years.
    """

    begin: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.begin:
            raise BadInput("The period ends before it begins.", hint="Say the first day, then the last.")
        if (self.end - self.begin).days > MOST_DAYS:
            raise BadInput("The period is longer than ten years.", hint="Say a shorter one.")


def people_meant(office: Office, who: str | None, *, everybody: bool) -> frozenset[int] | None:
    """Whose time is asked about: one's own, a named person's, or None: everybody's.

    Raises:
        NotFound: nobody has the name.
        NotAllowed: others' time, and the person is no attorney or administrator.
    """
    if who is None and not everybody:
        return frozenset({office.person.id})
    named = person_named(office, who) if who is not None else None
    if named is not None and named.id == office.person.id:
        return frozenset({office.person.id})
    office.require(Right.SEE_TIME)
    return frozenset({named.id}) if named is not None else None


def listed(
    office: Office,
    period: TimePeriod,
    *,
    who: str | None = None,
    everybody: bool = False,
    case_id: int | None = None,
    state: TimeState | None = None,
) -> list[TimeRow]:
    """Entries of a period, by day and person; one's own, unless others' are asked for.

    Raises:
        NotFound, NotAllowed: as ``people_meant``.
    """
    people = people_meant(office, who, everybody=everybody)
    return kept.list_entries(
        office.store.read,
        begin=period.begin.isoformat(),
        end=period.end.isoformat(),
        staff_ids=people,
        case_id=case_id,
        state=state,
    )


def entry(office: Office, entry_id: int) -> TimeRow:
    """One entry that may be seen.

    Raises:
        NotFound: there is none, or it is another's and the person may not see it: that it is there is not said either.
    """
    found = kept.get_entry(office.store.read, entry_id)
    if found is None or (found.staff_id != office.person.id and not office.can(Right.SEE_TIME)):
        raise NotFound(f"There is no time entry {entry_id}.", hint="See: paracase time list")
    return found


def past(office: Office, entry_id: int) -> list[TimePastRow]:
    """What stood in an entry before, the oldest first.

    Raises:
        NotFound: as ``entry``.
    """
    entry(office, entry_id)
    return kept.past_of(office.store.read, entry_id)
