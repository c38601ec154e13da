"""Warnings go to the responsible and a backup attorney, limitations to two people; docket control counts all of it."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.cases.tasks import TaskGroup, group_of
from paracase.domain.cases.views import Whose
from paracase.domain.deadlines.events import BySide
from paracase.domain.deadlines.warning import is_grave, warned
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Identity, Proof
from paracase.services.approvals import today
from paracase.services.cases import lines
from paracase.services.cases.task_list import listed
from paracase.services.deadlines import closing, listing, moving, recording, verifying, warnings
from paracase.services.deadlines.of_cases import said_of
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.office.opening import open_office
from tests.support.delegated import add_counsel

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.clock import AheadClock
    from tests.support.delegated import Firm


def _date_set(office: Office, firm: Firm, days: int, what: str = "Report") -> int:
    if said_of(office, firm.case_id).backup_id is None:
        say(office, firm.case_id, court="cacd", level="trial", case_type="civil", backup_id=firm.attorney.id)
    event = NewEvent(firm.case_id, "date_set", office.today + timedelta(days=days), what=what)
    event_id = recording.record_event(office, event).made("event")
    return next(row.id for row in listing.agenda(office, case_id=firm.case_id) if row.event_id == event_id)


def test_a_warning_goes_to_two_people_and_ends_when_one_saw_it(office: Office, firm: Firm) -> None:
    number = _date_set(office, firm, 10)
    (one,) = warnings.standing(office)
    assert (one.row.id, one.days_left, one.warned.days, one.warned.needs) == (number, 10, 14, 1)
    assert set(one.people) == {office.person.id, firm.attorney.id}
    assert len(warnings.mine(office)) == 1
    warnings.acknowledge(office, number)
    assert warnings.standing(office) == []
    with pytest.raises(NotAllowed):
        warnings.acknowledge(office, number)


def test_what_nobody_saw_within_a_weekday_goes_to_every_attorney_and_stands_on_today(
    office: Office, firm: Firm, clock: AheadClock
) -> None:
    add_counsel(firm, firm.other)
    number = _date_set(office, firm, 10)
    (one,) = warnings.standing(office)
    assert (one.warned.is_escalated, firm.other.id in one.people) == (False, False)
    (move,) = [move for move in today.next_moves(office) if move.place is today.TodayPlace.CALENDAR]
    assert (move.staff_id, move.waits, move.due_on) == (office.person.id, 1, warnings.warned_on(one.row))
    clock.moves_on(4 * 86_400)  # a weekday lies between, whatever day it is
    (one,) = warnings.standing(office)
    assert (one.warned.days, one.warned.is_escalated, firm.other.id in one.people) == (
        14 if one.days_left > 7 else 7,
        True,
        True,
    )
    warnings.acknowledge(office, number)
    assert [move for move in today.next_moves(office) if move.place is today.TodayPlace.CALENDAR] == []


def test_an_appeal_is_seen_by_two(office: Office, firm: Firm, clock: AheadClock) -> None:
    number = _date_set(office, firm, 60, "Notice of appeal")
    warnings.acknowledge(office, number)
    assert warnings.mine(office) == []
    assert len(warnings.standing(office)) == 1
    with pytest.raises(NotAllowed, match="another person"):
        warnings.acknowledge(office, number)
    clock.moves_on(31 * 86_400)
    (one,) = warnings.standing(office)
    assert (one.warned.days, one.warned.is_escalated) == (30, True)
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert [found.row.id for found in warnings.mine(attorney)] == [number]
        warnings.acknowledge(attorney, number)
    warnings.acknowledge(office, number)
    assert warnings.standing(office) == []


def test_a_name_that_was_only_said_is_no_second_person(office: Office, firm: Firm) -> None:
    number = _date_set(office, firm, 60, "Notice of appeal")
    warnings.acknowledge(office, number)
    said = Identity(Proof.SAID, account="office", owner_id=office.person.id)
    with (
        closed(
            open_office(office.folder, clock=office.clock, acting_as=firm.attorney.initials, identity=said)
        ) as other,
        pytest.raises(NotAllowed),
    ):
        warnings.acknowledge(other, number)
    assert len(warnings.standing(office)) == 1


def test_a_moved_date_is_warned_of_anew(office: Office, firm: Firm) -> None:
    number = _date_set(office, firm, 10)
    warnings.acknowledge(office, number)
    event_id = listing.deadline_row(office, number).event_id
    new = moving.moved_event(office, event_id, on=office.today + timedelta(days=9))
    moving.move(office, event_id, new, "the court said so")
    assert len(warnings.standing(office)) == 1


def test_docket_control(office: Office, firm: Firm, clock: AheadClock) -> None:
    first = _date_set(office, firm, 5)
    second = _date_set(office, firm, 40)
    third = _date_set(office, firm, 50)
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.verify(attorney, [third])
    event_id = listing.deadline_row(office, second).event_id
    moving.move(
        office, event_id, moving.moved_event(office, event_id, on=office.today + timedelta(days=41)), "continued"
    )
    closing.close(office, third)
    since = office.today
    clock.moves_on(8 * 86_400)
    found = warnings.docket_control(office, since)
    by_name = {row.name: row for row in found.people}
    me = by_name[office.person.name]
    assert (me.entered, me.verified, me.closed, me.moved) == (3, 0, 1, 1)
    assert by_name[firm.attorney.name].verified == 1
    assert [row.id for row in found.missed] == [first]
    assert [row.id for row in found.moved] == [second]
    assert {row.id for row in found.unverified} == {first, second}
    assert found.without_date == ()
    clock.moves_on(90 * 86_400)
    assert [row.id for row in warnings.docket_control(office, since).without_date] == [firm.case_id]


def test_what_is_warned_of_is_what_all_open_deadlines_give(office: Office, firm: Firm, clock: AheadClock) -> None:
    """Only days near enough are asked for; on no day does that leave out a warning that going through all gives."""
    for days in (0, 1, 13, 14, 15, 40, 179, 180, 181, 400):
        _date_set(office, firm, days, "Report" if days % 2 else "Notice of APPEAL")
        _date_set(office, firm, days + 2, "Reply")
    everything = [row for row in listing.agenda(office) if row.whose in {"ours", "joint"}]
    for _ in range(60):
        given = {one.row.id: one.warned.days for one in warnings.standing(office)}
        left = {row.id: date.fromisoformat(warnings.warned_on(row) or "") - office.today for row in everything}
        graves = {row.id: is_grave(row.event_type, row.what) for row in everything}
        found = {number: warned(days.days, grave=graves[number], seen={}) for number, days in left.items()}
        assert given == {number: one.days for number, one in found.items() if one is not None}
        assert [one.days_left for one in warnings.standing(office)] == sorted(left[number].days for number in given)
        clock.moves_on(7 * 86_400)
    assert len(given) == len(everything)


def test_a_deadline_of_others_that_has_gone_by_is_nobodys_alarm(office: Office, firm: Firm, clock: AheadClock) -> None:
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    theirs = NewEvent(
        firm.case_id, "period_set", office.today, by_side=BySide.THEIRS, what="Their report", period="5 day after"
    )
    recording.record_event(office, theirs)
    ours = NewEvent(firm.case_id, "date_set", office.today + timedelta(days=60), what="Our brief")
    recording.record_event(office, ours)

    def next_of() -> str | None:
        (case,) = [one for one in lines.case_lines(office, Whose.ALL) if one.id == firm.case_id]
        return case.next_what

    assert next_of() == "Their report (theirs)"
    clock.moves_on(20 * 86_400)
    assert next_of() == "Date set: Our brief"
    (row,) = [task for task in listed(office, case_id=firm.case_id) if task.what == "Their report (theirs)"]
    assert (row.whose, group_of(date.fromisoformat(row.due_on or ""), office.today, row.whose)) == (
        "theirs",
        TaskGroup.THEIRS,
    )
    assert row.id not in {key.id for key in today.day(office, shown=slice(0, 0)).tasks}
