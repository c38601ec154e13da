"""The calendar: what is due on which day, over all cases, and what its keys do."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.deadlines.computing import compute
from paracase.domain.deadlines.counting import Trigger
from paracase.domain.deadlines.events import BySide
from paracase.domain.deadlines.profiles import Direction, Period, Unit
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.cases.cases import named_case
from paracase.services.cases.tasks import NewTask, add_task, complete, open_tasks, postpone
from paracase.services.counters import counters
from paracase.services.deadlines import listing, recording, warnings
from paracase.services.deadlines.asking import Where, counting_court
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.services.people.people import add_person
from paracase.store.office.rulebook import Rulebook
from paracase.tui.screens.calendar.computation import steps_to_the_day
from paracase.tui.screens.calendar.screen import CalendarScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock
    from tests.support.desks import Driven

KEY = Identity(Proof.ACCOUNT)
SIZES = pytest.mark.parametrize("size", [(120, 36), (100, 30), (80, 24)])


def fill_calendar(office: Office) -> None:
    """Mine and somebody else's, of two cases, near and far."""
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    garcia, whitlow = named_case(office, "Garcia").id, named_case(office, "Whitlow").id
    add_task(office, NewTask("Notice to creditors", office.today + timedelta(days=1), case_id=whitlow))
    add_task(office, NewTask("Kim’s own", office.today + timedelta(days=2), case_id=garcia, assignee_id=other.id))
    add_task(office, NewTask("Far away", office.today + timedelta(days=95), case_id=garcia))


def choose(desk: Driven, what: str) -> None:
    """Put the bar on an entry."""
    screen = desk.app.screen
    assert isinstance(screen, CalendarScreen)
    entry = next(one for one in screen.entries if one.what == what)
    assert screen.list.choose(entry.key)


@SIZES
def test_what_is_due_stands_under_its_day(busy: Office, config: Path, size: tuple[int, int]) -> None:
    fill_calendar(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees(
                "OVERDUE", "3 days", "Serve resp", "TODAY", "Call clerk", "TOMORROW", "Notice to", "Far away"
            )
            assert "Kim’s own" not in desk.text
            await desk.press("w")
            await desk.sees("Kim’s own")
            await desk.press("K")
            await desk.until(lambda: "Call clerk" not in desk.text)
            await desk.press("K")
            await desk.sees("Call clerk")
            await desk.press("K", "K", "c")
            await desk.until(lambda: "Notice to" not in desk.text and "Call clerk" in desk.text)
            await desk.press("c")
            await desk.sees("Notice to")

    run(body)


@SIZES
def test_space_does_the_task_and_u_brings_it_back(busy: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees("Serve resp")
            choose(desk, "Serve responses")
            await desk.press("space")
            await desk.until(lambda: all(task.what != "Serve responses" for task in open_tasks(busy)))
            await desk.until(lambda: "OVERDUE" not in desk.text)
            await desk.press("u")
            await desk.sees("OVERDUE", "Serve resp")
            await desk.rests()
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            assert screen.chosen is not None
            assert screen.chosen.what == "Serve responses"

    run(body)


def test_months_turn_and_the_bar_goes_along(busy: Office, config: Path) -> None:
    fill_calendar(busy)
    far = busy.today + timedelta(days=95)

    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees(f"{busy.today:%B} {busy.today.year}")
            for _ in range((far.year - busy.today.year) * 12 + far.month - busy.today.month):
                await desk.press("right_square_bracket")
            await desk.sees(f"{far:%B} {far.year}")
            await desk.rests()
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            assert screen.chosen is not None
            assert screen.chosen.what == "Far away"
            await desk.press("D")
            await desk.rests()
            assert screen.chosen.what == "Call clerk re ADR"
            await desk.sees(f"{busy.today:%B} {busy.today.year}")

    run(body)


def test_weeks_turn_from_the_week_that_is_shown_and_follow_the_bar_again(busy: Office, config: Path) -> None:
    fill_calendar(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("Serve resp")
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            choose(desk, "Far away")
            await desk.rests()
            shown, _ = screen.sheet_of
            await desk.press("right_square_bracket")
            await desk.rests()
            assert screen.sheet_of[0] == shown + timedelta(days=7)
            choose(desk, "Serve responses")
            await desk.rests()
            assert screen.chosen is not None
            assert screen.chosen.day is not None
            assert screen.sheet_of[0] == screen.pane.week.first_of(screen.chosen.day)

    run(body)


def test_enter_is_the_computation_alone_where_there_is_no_room(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("Serve resp")
            choose(desk, "Serve responses")
            await desk.press("enter")
            await desk.sees("Garcia v. Meridian Freight", "When")
            await desk.until(lambda: "TODAY" not in desk.text)
            await desk.press("escape")
            await desk.sees("TODAY", "OVERDUE")

    run(body)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_what_another_process_changes_is_followed(busy: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees("Serve resp")
            for task in open_tasks(busy):
                if task.what == "Serve responses":
                    postpone(busy, task.id, busy.today + timedelta(days=1))
                else:
                    complete(busy, task.id)
            await desk.sees("TOMORROW")
            await desk.until(lambda: "OVERDUE" not in desk.text and "Call clerk" not in desk.text)

    run(body)


def test_a_filter_leaves_what_has_the_words(busy: Office, config: Path) -> None:
    fill_calendar(busy)

    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees("Serve resp")
            await desk.press("slash")
            await desk.type("creditors")
            await desk.press("enter")
            await desk.until(lambda: "Notice to" in desk.text and "Call clerk" not in desk.text)
            await desk.press("escape")
            await desk.sees("Call clerk")

    run(body)


@SIZES
def test_q_leaves_the_whole_computation_before_it_asks_to_quit(
    busy: Office, config: Path, size: tuple[int, int]
) -> None:
    enter(busy, on=busy.today - timedelta(days=20))

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees("Call clerk")
            await desk.press("y")
            await desk.until(lambda: desk.app.screen.has_class("-whole"))
            await desk.press("q")
            await desk.until(lambda: not desk.app.screen.has_class("-whole"))
            assert "Quit paracase" not in desk.text
            await desk.press("q")
            await desk.sees("Quit paracase")

    run(body)


@SIZES
def test_an_empty_office_says_so(tmp_path: Path, config: Path, clock: AheadClock, size: tuple[int, int]) -> None:
    office = init_office(tmp_path / "empty", clock=clock, name="O", staff_name="Dana Ruiz", role=Role.PARALEGAL)

    async def body() -> None:
        async with desk_on(office, config, size=size, screen="calendar") as desk:
            await desk.sees("Nothing is due.", "new task with a date")
            await desk.press("space", "e", "a", "y", "enter", "c", "H", "right_square_bracket", "escape")
            await desk.rests()
            await desk.sees("Nothing is due.")

    run(body)
    office.close()


def enter(office: Office, *, on: date) -> None:
    """Interrogatories to us, served by mail on a day, in the federal case; entered by whoever acts."""
    case_id = named_case(office, "Garcia").id
    say(office, case_id, court="cacd", level="trial", case_type="civil")
    new = NewEvent(case_id, "served", on, method="mail", by_side=BySide.THEIRS, paper="interrogatories")
    recording.record_event(office, new)


@SIZES
def test_a_deadline_explains_itself_and_another_person_verifies_it(
    busy: Office, config: Path, size: tuple[int, int]
) -> None:
    enter(busy, on=busy.today - timedelta(days=20))
    (row,) = listing.agenda(busy)
    other = add_person(busy, "Kim Lee", Role.PARALEGAL)

    async def body(office: Office, *, is_own: bool) -> None:
        async with desk_on(office, config, size=size, screen="calendar") as desk:
            if not is_own:
                await desk.press("w")  # Kim is on no team
            await desk.sees("interrog")
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            screen.list.choose(("deadline", row.id, "due"))
            await desk.rests()
            if size[0] < 100:
                await desk.sees("you entered it" if is_own else "v verifies it")
                await desk.press("enter")
            await desk.sees("served by mail", "FRCP 33(b)(2)", "DUE", "from")
            if size[0] >= 100:
                await desk.sees("another person presses v" if is_own else "v verifies it")
            if size[0] < 100:
                await desk.press("escape")
            await desk.press("v")
            await desk.rests()

    run(lambda: body(busy, is_own=True))
    assert listing.deadline_row(busy, row.id).verified_by is None
    with closing(open_office(busy.folder, clock=busy.clock, acting_as=other.initials, identity=KEY)) as kim:
        run(lambda: body(kim, is_own=False))
        assert listing.deadline_row(kim, row.id).verified_by == other.id


@SIZES
def test_plus_accepts_what_is_proposed_and_u_takes_it_back(busy: Office, config: Path, size: tuple[int, int]) -> None:
    case_id = named_case(busy, "Garcia").id
    say(busy, case_id, court="cacd", level="trial", case_type="civil")
    day = busy.today - timedelta(days=5)
    new = NewEvent(case_id, "served", day, method="mail", by_side=BySide.THEIRS, paper="interrogatories")
    recording.propose(busy, new)

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees("PROPOSED")
            await desk.press("g", "plus")
            await desk.sees("What it would start")
            await desk.rests()
            await desk.press("enter")
            await desk.until(lambda: listing.agenda(busy))
            await desk.sees("interrogatory a")
            await desk.press("u")
            await desk.until(lambda: not listing.agenda(busy))
            await desk.sees("PROPOSED")

    run(body)


def test_a_warning_is_a_row_until_it_is_acknowledged(busy: Office, config: Path) -> None:
    enter(busy, on=busy.today - timedelta(days=27))
    counted = counters(busy).calendar
    assert len(warnings.mine(busy)) == 1

    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees("reminder")
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            key = next(key for key in list(screen.list.keys()) if isinstance(key, tuple) and key[0] == "reminder")
            screen.list.choose(key)
            await desk.rests()
            await desk.press("space")
            await desk.until(lambda: not warnings.mine(busy))
            await desk.until(lambda: "reminder" not in desk.text)

    run(body)
    assert counters(busy).calendar == counted - 1


def test_p_writes_the_week_sheet_where_one_says(busy: Office, config: Path, tmp_path: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees("Serve resp")
            await desk.press("P")
            await desk.sees("Week sheet as PDF")
            desk.app.screen.query_one("InputField").value = str(tmp_path / "week.pdf")  # type: ignore[attr-defined]
            await desk.press("enter")
            await desk.sees("Week sheet written")

    run(body)
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")


def test_of_a_day_that_is_moved_on_the_last_step_is_the_day_it_is_due() -> None:
    # FRCP 6(a)(1)(C): 30 days from November 20 end on a Sunday, and go on to Monday, December 21.
    court = counting_court(Rulebook(None), Where("us-fed"), None)
    found = compute(court, Period(30, Unit.DAY, Direction.AFTER), Trigger(date(2026, 11, 20)))
    assert [step.day for step in steps_to_the_day(found)][-2:] == [date(2026, 12, 20), date(2026, 12, 21)]
    straight = compute(court, Period(14, Unit.DAY, Direction.AFTER), Trigger(date(2026, 11, 20)))
    assert steps_to_the_day(straight) == list(straight.steps)


@SIZES
def test_m_moves_the_event_with_what_hangs_on_it(busy: Office, config: Path, size: tuple[int, int]) -> None:
    """FRCP 33(b)(2), 6(a)(1)(C), 6(d): 30 days, on to the next open day, and 3 for mail."""
    enter(busy, on=busy.today - timedelta(days=20))
    (before,) = listing.agenda(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=size, screen="calendar") as desk:
            await desk.sees("interrog")
            choose(desk, before.what)
            await desk.rests()
            await desk.press("m")
            await desk.sees("Move the event to", "from Served: Interrogatories")
            await desk.type("2/30/2027")
            await desk.press("enter")
            await desk.sees("2/30/2027")  # no day: refused by name, nothing moves
            await desk.press("escape")
            await desk.rests()
            await desk.press("m")
            await desk.sees("Move the event to")
            await desk.type("+20d")
            await desk.press("enter")
            await desk.sees("What moves", "→")
            assert listing.agenda(busy) == [before]
            await desk.press("enter")
            await desk.sees("Why does it move")
            await desk.type("served again")
            await desk.press("enter")
            await desk.until(lambda: listing.agenda(busy)[0].due_on != before.due_on)
            await desk.press("u")
            await desk.until(lambda: listing.agenda(busy)[0].due_on == before.due_on)

    run(body)


def test_n_records_an_event_of_the_rows_case(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("Serve resp")
            choose(desk, "Serve responses")
            await desk.rests()
            await desk.press("n")
            await desk.sees("What happened")
            await desk.type("trial")
            await desk.press("enter")
            await desk.sees("Day", "In 26-", "Garcia v. Meridian Freight")
            await desk.type("6/14/2027")
            await desk.press("enter")
            await desk.until(lambda: listing.agenda(busy))
            await desk.sees("Trial")

    say(busy, named_case(busy, "Garcia").id, court="cacd", level="trial", case_type="civil")
    run(body)
    # FRCP 26(a)(2)(D)(i), 26(a)(3)(B), 68(a): 90, 30 and 14 days before the trial; 6/14 less 30 is Saturday 5/15, counted
    # on back to Friday; less 90 is Tuesday 3/16, less 14 is Monday 5/31, Memorial Day: Friday 5/28.
    assert {row.due_on for row in listing.agenda(busy)} >= {"2027-06-14", "2027-03-16", "2027-05-14", "2027-05-28"}
    assert {row.case_id for row in listing.agenda(busy)} == {named_case(busy, "Garcia").id}


def test_what_is_wrong_in_a_form_is_said_whole_and_the_keys_stay_below_it(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("Serve resp")
            choose(desk, "Serve responses")
            await desk.rests()
            await desk.press("n")
            await desk.sees("What happened")
            await desk.type("trial")
            await desk.press("enter")
            await desk.sees("Day")
            await desk.type("31/02/2027")
            await desk.sees(
                "there is no month 31. The month comes", "first: 11/30/2026; or 2026-11-30.", "Enter save", "Words"
            )

    run(body)


def test_space_on_a_deadline_asks_for_the_proof(busy: Office, config: Path) -> None:
    enter(busy, on=busy.today - timedelta(days=20))
    (row,) = listing.agenda(busy)

    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("interrog")
            choose(desk, row.what)
            await desk.rests()
            await desk.press("space")
            await desk.sees("Which paper shows it", "No proof yet")
            await desk.press("escape")
            await desk.rests()
            assert listing.deadline_row(busy, row.id).state == "open"
            await desk.press("space")
            await desk.sees("Which paper shows it")
            await desk.type("no proof")
            await desk.press("enter")
            await desk.until(lambda: listing.deadline_row(busy, row.id).state == "unproven")
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            await desk.until(lambda: all(one.what != row.what for one in screen.entries))

    run(body)


def test_kinds_case_and_whose_narrow_what_is_shown(busy: Office, config: Path) -> None:
    """Each goes on from the others, and the headers say what is left out."""
    fill_calendar(busy)
    enter(busy, on=busy.today - timedelta(days=20))

    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees("interrog", "Notice to", "all cases", "mine")
            await desk.press("K")
            await desk.until(lambda: "Notice to" not in desk.text)
            await desk.sees("interrog", "deadlines")
            await desk.press("K")
            await desk.until(lambda: "Agenda" in desk.text and "interrog" not in desk.text.partition("Computation")[0])
            choose(desk, "Notice to creditors")
            await desk.press("c")
            await desk.until(lambda: "Serve resp" not in desk.text)
            await desk.sees("Notice to", "Whitlow", "tasks")
            await desk.press("w")
            await desk.until(lambda: "mine" not in desk.text)
            assert "Kim’s own" not in desk.text
            await desk.press("c")
            await desk.sees("Kim’s own", "Serve resp")
            await desk.press("K", "K")
            await desk.sees("interrog")

    run(body)


def test_the_keys_of_the_calendar_do_nothing_where_there_is_nothing(
    tmp_path: Path, config: Path, clock: AheadClock
) -> None:
    office = init_office(tmp_path / "empty", clock=clock, name="Hale", staff_name="Dana Ruiz", role=Role.PARALEGAL)

    async def body() -> None:
        async with desk_on(office, config, screen="calendar") as desk:
            await desk.sees("Nothing is due.")
            await desk.press("m", "n", "space", "v", "plus", "e", "a", "H", "K", "c", "w", "y")
            await desk.rests()
            await desk.press("escape")
            await desk.rests()
            assert isinstance(desk.app.screen, CalendarScreen)
            await desk.sees("Nothing is due.")

    with closing(office):
        run(body)
