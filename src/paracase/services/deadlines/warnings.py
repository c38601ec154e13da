"""Warnings of deadlines, who has to see them, and docket control: two independent looks at every date of the office.

Each warning goes to the responsible person and to a backup attorney; a limitation or an appeal has to be seen by two.
What nobody saw within a weekday, or not enough people when the next warning comes, goes to every attorney of the case.
Where none is on its team, every attorney of the office is asked in their place.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.clock import format_instant, instants_of
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.standing import DeadlineState
from paracase.domain.deadlines.warning import FARTHEST, FARTHEST_GRAVE, Warned, has_waited, is_grave, warned
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Right, Role
from paracase.frozen import frozen
from paracase.services.acts import record
from paracase.services.deadlines.listing import deadline_row
from paracase.store import walls
from paracase.store.cases import cases
from paracase.store.deadlines import control, counting, deadlines
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.deadlines.control import PersonRow, UndatedRow
    from paracase.store.deadlines.deadlines import DeadlineRow

VERIFY_WITHIN_DAYS = 2
"""After so many days without a second look a deadline stands in the report."""


warned_on = deadlines.warned_on
_ATTORNEYS = frozenset({TeamPart.LEAD.value, TeamPart.SECOND.value, TeamPart.LOCAL.value})


@frozen
class StandingWarning:
    """A warning that stands.

    Attributes:
        days_left: until the day it is warned by; less than 0 once that has passed.
        people: who has to see it, by number.
        has_no_attorney: nobody on the case's team is an attorney.
    """

    row: DeadlineRow
    days_left: int
    warned: Warned
    people: tuple[int, ...]
    is_grave: bool
    has_no_attorney: bool = False


@frozen
class DocketControl:
    """The report: what each person did, and what stands against the office."""

    since: str
    people: tuple[PersonRow, ...]
    missed: tuple[DeadlineRow, ...]
    moved: tuple[DeadlineRow, ...]
    unverified: tuple[DeadlineRow, ...]
    manual: tuple[DeadlineRow, ...]
    without_date: tuple[UndatedRow, ...]
    unseen: tuple[StandingWarning, ...]


def standing(office: Office) -> list[StandingWarning]:
    """The warnings in sight that not enough people have seen, the nearest day first."""
    db, today = office.store.read, office.today
    near, far = (today + timedelta(days=days) for days in (FARTHEST, FARTHEST_GRAVE))
    listed = deadlines.to_warn_of(db, near.isoformat(), far.isoformat())
    seen: dict[int, dict[int, int]] = {}
    for one in control.seen_warnings(db, [row.id for row in listed]):
        seen.setdefault(one.deadline_id, {})[one.days] = one.people
    people = _WhoSees(office, listed)
    found = []
    for row in listed:
        day = warned_on(row)
        if day is None:
            continue
        grave = is_grave(row.event_type, row.what)
        left = (date.fromisoformat(day) - today).days
        entered = office.day_of(row.entered_at)
        known = (date.fromisoformat(day) - entered).days
        said = warned(left, grave=grave, seen=seen.get(row.id, {}), known=known)
        if said is not None:
            began = max(date.fromisoformat(day) - timedelta(days=said.days), entered)
            if not seen.get(row.id, {}).get(said.days) and has_waited(began, today):
                said = replace(said, is_escalated=True)
            whose = people.of(row, is_escalated=said.is_escalated)
            found.append(StandingWarning(row, left, said, whose, grave, row.case_id in people.without_attorney))
    return found


def mine(office: Office) -> list[StandingWarning]:
    """Those the person acting has to see and has not."""
    theirs = [one for one in standing(office) if office.person.id in one.people]
    seen = control.seen_by(office.store.read, office.person.id, [one.row.id for one in theirs])
    return [one for one in theirs if (one.row.id, one.warned.days) not in seen]


class _WhoSees:
    """Who has to see the warnings of some deadlines; their cases are asked about at once."""

    def __init__(self, office: Office, rows: Sequence[DeadlineRow]) -> None:
        case_ids = sorted({row.case_id for row in rows})
        self._teams = cases.teams_of(office.store.read, case_ids)
        self._backups = counting.backups_of(office.store.read, case_ids)
        self.without_attorney = cases.without_attorney(office.store.read, case_ids)
        self._office = _attorneys_inside(office) if self.without_attorney else {}

    def of(self, row: DeadlineRow, *, is_escalated: bool) -> tuple[int, ...]:
        """The responsible person and the backup attorney; once it is escalated, every attorney of the case.

        Of a case without an attorney every attorney of the office, from the first on: nobody is nearer to it.
        """
        backup = self._backups.get(row.case_id)
        if row.case_id in self.without_attorney:
            attorneys = [one for one, outside in self._office.items() if row.case_id not in outside]
            second = attorneys
        else:
            attorneys = [one.staff_id for one in self._teams.get(row.case_id, ()) if one.part in _ATTORNEYS]
            second = attorneys[:1]
        second = [backup] if backup is not None else second
        wanted = [row.assignee_id, *second, *(attorneys if is_escalated else ())]
        return tuple(dict.fromkeys(one for one in wanted if one is not None))


def _attorneys_inside(office: Office) -> dict[int, set[int]]:
    """The attorneys of the office, each with the cases they stand outside of."""
    db = office.store.read
    attorneys = (one.id for one in staff.list_staff(db) if one.role is Role.ATTORNEY)
    return {number: walls.walled_cases(db, number) for number in attorneys}


def acknowledge(office: Office, deadline_id: int) -> Done:
    """The person acting has seen the warning that stands.

    Raises:
        NotAllowed: none stands, or they have seen it.
        NotFound: there is no such deadline in sight.
    """
    row = deadline_row(office, deadline_id)
    found = next((one for one in standing(office) if one.row.id == deadline_id), None)
    # A limitation is seen by two people: a name that was only said is no second one.
    right = Right.VERIFY if found is not None and found.is_grave else Right.DOCKET
    office.require(right)
    day = warned_on(row)
    if found is None or day is None:
        raise NotAllowed(f"No warning of “{row.what}” waits to be seen.", hint="paracase deadline warnings lists them.")
    if (deadline_id, found.warned.days) in control.seen_by(office.store.read, office.person.id, [deadline_id]):
        raise NotAllowed("You have seen this warning; another person has to.", hint="A limitation is seen by two.")
    with office.store.write() as tx:
        deadlines.acknowledge(
            tx, deadline_id=deadline_id, due_on=day, days=found.warned.days, staff_id=office.person.id, at=office.now()
        )
        data = {"deadline": deadline_id, "case": row.case_id, "days": found.warned.days, "due": day}
        words = f"Seen: {row.what} {day} ({row.case_number})"
        return record(office, tx, acts.DEADLINE_ACKNOWLEDGED, words, data=data, right=right)


def docket_control(office: Office, since: date) -> DocketControl:
    """What was entered, verified and closed by whom since a day; what is missed, moved, unverified, without a date."""
    db = office.store.read
    start = instants_of(since, office.settings.time_zone)[0]
    entered_before = format_instant(office.clock.now() - timedelta(days=VERIFY_WITHIN_DAYS))
    by_id = {row.id: row for row in deadlines.agenda(db, state=None)}

    def known(numbers: list[int]) -> tuple[DeadlineRow, ...]:
        return tuple(by_id[number] for number in numbers if number in by_id)

    return DocketControl(
        since=since.isoformat(),
        people=tuple(control.people(db, since=start)),
        missed=known(control.missed(db, office.today.isoformat())),
        moved=known(control.moved_since(db, start)),
        unverified=known(control.unverified(db, entered_before)),
        manual=tuple(row for row in by_id.values() if row.state == DeadlineState.OPEN and row.due_on is None),
        without_date=tuple(control.cases_without_date(db, office.today.isoformat())),
        unseen=tuple(standing(office)),
    )
