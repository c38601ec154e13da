"""The calendar: what is due on which day, over all cases, and what its keys do."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.roles import Role
from paracase.services.cases.cases import named_case
from paracase.services.cases.tasks import NewTask, add_task, complete, open_tasks, postpone
from paracase.services.office.founding import init_office
from paracase.services.people.people import add_person
from paracase.tui.screens.calendar.screen import CalendarScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.clock import AheadClock

SIZES = pytest.mark.parametrize("size", [(120, 36), (100, 30), (80, 24)])


def fill_calendar(office: Office) -> None:
    """Mine and somebody else's, of two cases, near and far."""
    other = add_person(office, "Kim Lee", Role.PARALEGAL)
    garcia, whitlow = named_case(office, "Garcia").id, named_case(office, "Whitlow").id
    add_task(office, NewTask("Notice to creditors", office.today + timedelta(days=1), case_id=whitlow))
    add_task(office, NewTask("Kim’s own", office.today + timedelta(days=2), case_id=garcia, assignee_id=other.id))
    add_task(office, NewTask("Far away", office.today + timedelta(days=95), case_id=garcia))


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
            await desk.sees("deadlines", "Nothing is due.")
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
            await desk.press("g", "space")
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


def test_enter_is_the_computation_alone_where_there_is_no_room(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24), screen="calendar") as desk:
            await desk.sees("Serve resp")
            await desk.press("g", "enter")
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
