"""Deadlines on the calendar: twice where ours, what explains them, and what other calendars are told of them."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar

from paracase.domain.agenda.entries import EntryKind, WhichDay
from paracase.domain.cases.cases import TeamPart
from paracase.domain.deadlines.events import BySide
from paracase.services.agenda.exporting import export
from paracase.services.agenda.listed import agenda, why
from paracase.services.approvals.today import next_moves
from paracase.services.cases.cases import CaseChange, NewCase, add_case, edit_case
from paracase.services.cases.tasks import NewTask, add_task, postpone
from paracase.services.counters import counters
from paracase.services.deadlines import accepting, moving, recording, verifying
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from paracase.services.context import Office
    from tests.support.delegated import Firm


def rogs(firm: Firm, on: date, by: BySide = BySide.THEIRS) -> NewEvent:
    """Interrogatories served by mail."""
    return NewEvent(firm.case_id, "served", on, method="mail", by_side=by, paper="interrogatories")


def enter(office: Office, firm: Firm, on: date = date(2026, 10, 23), by: BySide = BySide.THEIRS) -> int:
    """The event, recorded in a federal court; returns its number."""
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    number = recording.record_event(office, rogs(firm, on, by)).made("event")
    assert number is not None
    return number


def of_deadlines(office: Office) -> dict[WhichDay, Any]:
    """The parts of the one deadline."""
    return {one.part: one for one in agenda(office).entries if one.kind is EntryKind.DEADLINE}


def test_ours_stands_by_its_due_date_and_its_safe_one(office: Office, firm: Firm) -> None:
    enter(office, firm)
    found = of_deadlines(office)
    # FRCP 33(b)(2), 6(a)(1)(C), 6(d): 30 days end on Sunday 11/22, Monday 11/23, 3 days more are Thanksgiving; the Friday
    # after it is a holiday of California (6(a)(6)(C)), so 11/30.
    assert found[WhichDay.DUE].day == date(2026, 11, 30)
    facts = why(office, found[WhichDay.DUE].id)
    assert facts.computed is not None
    assert facts.computed.due == date(2026, 11, 30)
    assert (facts.facts.cite, facts.facts.event_type, facts.facts.method) == ("FRCP 33(b)(2)", "served", "mail")
    assert all(one.sign == "○" and one.entered_by == office.person.id for one in found.values())
    assert agenda(office).unverified == 1


def test_an_earlier_arguable_day_stands_beside_the_due_one(office: Office, firm: Firm) -> None:
    """July 3, 2026, a Friday, on which Independence Day is kept, may be argued to be no legal holiday (5 U.S.C. 6103(b))."""
    enter(office, firm, on=date(2026, 5, 31))
    found = of_deadlines(office)
    computed = why(office, found[WhichDay.DUE].id).computed
    assert computed is not None
    assert computed.safe is not None
    assert computed.safe < computed.due
    assert {part: one.day for part, one in found.items()} == {
        WhichDay.SAFE: computed.safe, WhichDay.DUE: computed.due,
    }  # fmt: skip


def test_theirs_stands_once(office: Office, firm: Firm) -> None:
    enter(office, firm, by=BySide.OURS)
    found = of_deadlines(office)
    assert list(found) == [WhichDay.DUE]
    assert not found[WhichDay.DUE].is_ours


def test_what_is_proposed_is_on_no_day_until_it_is_accepted(office: Office, firm: Firm) -> None:
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    number = recording.propose(office, rogs(firm, date(2026, 10, 23))).made("event")
    assert number is not None
    (entry,) = [one for one in agenda(office).entries if one.case_id == firm.case_id and one.kind is EntryKind.PROPOSED]
    assert (entry.id, entry.sign) == (number, "?")
    assert not of_deadlines(office)
    accepting.accept(office, {number: None})
    assert of_deadlines(office)
    assert all(one.kind is not EntryKind.PROPOSED for one in agenda(office).entries)


def test_the_tab_counts_what_nobody_verified(office: Office, firm: Firm) -> None:
    enter(office, firm, on=date(2027, 6, 1))
    before = counters(office).calendar
    number = of_deadlines(office)[WhichDay.DUE].id
    with closing(firm.come_in(firm.attorney)) as attorney:
        verifying.verify(attorney, [number])
    assert counters(office).calendar == before - 1
    assert of_deadlines(office)[WhichDay.DUE].sign in {"✓✓", "A"}


def events_in(path: Path) -> list[Any]:
    return list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_another_calendar_follows_a_move_and_a_strike(office: Office, firm: Firm, tmp_path: Path) -> None:
    event = enter(office, firm, on=date(2026, 11, 20))
    path = tmp_path / "office.ics"
    export(office, path)
    (first,) = [one for one in events_in(path) if str(one["uid"]).startswith("deadline-")]
    moving.move(office, event, moving.moved_event(office, event, on=date(2026, 12, 7)), "served later")
    export(office, path)
    (moved,) = [one for one in events_in(path) if str(one["uid"]).startswith("deadline-")]
    assert moved["uid"] == first["uid"]
    assert moved.decoded("sequence") > first.decoded("sequence")
    assert moved.decoded("dtstart") > first.decoded("dtstart")
    recording.strike(office, event, "another case’s")
    export(office, path)
    (struck,) = [one for one in events_in(path) if str(one["uid"]).startswith("deadline-")]
    assert str(struck["status"]) == "CANCELLED"
    assert struck.decoded("sequence") > moved.decoded("sequence")


def test_what_is_taken_back_and_done_again_is_newer_each_time(office: Office, firm: Firm, tmp_path: Path) -> None:
    """RFC 5545, 3.8.7.4: a calendar that read the later state would not follow to one with a lower number."""
    event = enter(office, firm, on=date(2026, 11, 20))
    path = tmp_path / "office.ics"
    seen: list[int] = []
    days: list[date] = []

    def look() -> None:
        export(office, path)
        (one,) = [one for one in events_in(path) if str(one["uid"]).startswith("deadline-")]
        seen.append(one.decoded("sequence"))
        days.append(one.decoded("dtstart"))

    look()
    moving.move(office, event, moving.moved_event(office, event, on=date(2026, 12, 7)), "served later")
    look()
    for act in (undo, redo, undo):
        act(office)
        look()
    recording.strike(office, event, "another case’s")
    look()
    undo(office)
    look()
    assert days[0] == days[2] == days[4] == days[6]
    assert days[1] == days[3] != days[0]
    assert seen == sorted(set(seen))


def test_what_moves_with_how_a_case_counts_is_newer_when_that_is_taken_back(
    office: Office, firm: Firm, tmp_path: Path
) -> None:
    """The act names the case alone; the dates it moved are known by it all the same."""
    enter(office, firm, on=date(2026, 10, 23))
    path = tmp_path / "office.ics"

    def sequence() -> int:
        export(office, path)
        (one,) = [one for one in events_in(path) if str(one["uid"]).startswith("deadline-")]
        number: int = one.decoded("sequence")
        return number

    before = sequence()
    say(office, firm.case_id, court="nysd")  # the Friday after Thanksgiving is no holiday of New York
    moved = sequence()
    undo(office)
    assert before < moved < sequence()


def test_a_task_that_is_postponed_and_put_back_is_newer(office: Office, tmp_path: Path) -> None:
    task = add_task(office, NewTask("Call clerk", office.today)).made("task")
    assert task is not None
    path = tmp_path / "office.ics"
    seen = []
    for act in (lambda: None, lambda: postpone(office, task, office.today + timedelta(days=3)), lambda: undo(office),
                lambda: redo(office)):  # fmt: skip
        act()
        export(office, path)
        (one,) = events_in(path)
        seen.append(one.decoded("sequence"))
    assert seen == sorted(set(seen))


def test_what_is_proposed_is_a_paralegals_where_no_paralegal_is_on_the_team(firm: Firm) -> None:
    """Opened for an attorney's team, it is docketed by who opened it."""
    office = firm.office
    number = add_case(office, NewCase("Garcia v. Meridian Freight")).case.id
    edit_case(office, number, CaseChange(team=((firm.attorney.name, TeamPart.LEAD),)))
    say(office, number, court="cacd", level="trial", case_type="civil")
    recording.propose(office, NewEvent(number, "served", date(2026, 10, 23), method="mail", paper="interrogatories"))
    (entry,) = [one for one in agenda(office).entries if one.case_id == number and one.kind is EntryKind.PROPOSED]
    assert entry.is_mine
    assert "proposed dates" in {one.what for one in next_moves(office)}
