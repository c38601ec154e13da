"""Events and deadlines in the Tasks pane: recorded, accepted, moved, explained, closed, with the keys of the screen."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import EntryKind
from paracase.domain.deadlines.events import BySide
from paracase.services.deadlines import listing, recording
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.tui.screens.calendar.screen import CalendarScreen
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

CASE = 1


def _event(office: Office) -> NewEvent:
    on = office.today - timedelta(days=3)
    return NewEvent(CASE, "served", on, method="mail", by_side=BySide.THEIRS, paper="interrogatories")


def _counts(office: Office) -> None:
    say(office, CASE, court="cacd", level="trial", case_type="civil")


def test_what_is_proposed_is_accepted_with_plus_and_explained(busy: Office, config: Path) -> None:
    _counts(busy)
    recording.propose(busy, _event(busy))

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.sees(
                "PROPOSED 2", "Filed: Complaint", "Served: Interrog"
            )  # the complaint in file is proposed too
            waiting = recording.listed(busy, case_id=CASE, state="proposed")
            desk.desk.tasks.listed.choose(("event", max(row.id for row in waiting)))
            await desk.press("+")
            await desk.sees("What it would start", "Interrogatory answers", "FRCP 33(b)(2)")
            await desk.press("enter")
            await desk.until(lambda: len(listing.agenda(busy, case_id=CASE)) == 1)
            await desk.sees("interrogatory an", "FRCP 33(b)(2)  ○")
            row = listing.agenda(busy, case_id=CASE)[0]
            desk.desk.tasks.listed.choose(("task", row.task_id))
            await desk.press("y")
            await desk.sees("The computation", "3 days more for service: mail")
            await desk.press("q")
            await desk.press("v")
            await desk.sees("yourself")
            await desk.press("escape")
            await desk.press("u")
            await desk.sees("PROPOSED 2")

    run(body)


def test_the_event_is_moved_with_what_hangs_on_it_shown_first(busy: Office, config: Path) -> None:
    _counts(busy)
    recording.record_event(busy, _event(busy))
    (before,) = listing.agenda(busy, case_id=CASE)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.sees("interrogatory an")
            desk.desk.tasks.listed.choose(("task", before.task_id))
            await desk.press("m")
            await desk.sees("Move the event to", "from Served: Interrogatories")
            await desk.type("+20d")
            await desk.press("enter")
            await desk.sees("What moves", "→")
            assert listing.agenda(busy, case_id=CASE)[0].due_on == before.due_on
            await desk.press("q")
            await desk.until(lambda: "What moves" not in desk.text)
            await desk.rests()
            assert "Why does it move" not in desk.text
            await desk.press("m")
            await desk.sees("Move the event to")
            await desk.type("+20d")
            await desk.press("enter")
            await desk.sees("What moves", "→")
            await desk.press("enter")
            await desk.sees("Why does it move")
            await desk.type("the proof of service says so")
            await desk.press("enter")
            await desk.until(lambda: listing.agenda(busy, case_id=CASE)[0].due_on != before.due_on)

            await desk.press("H")
            await desk.sees("History of", "moved", "the proof of service", "entered")
            await desk.press("q")
            await desk.press("5")
            await desk.sees("interrogatory a")
            screen = desk.app.screen
            assert isinstance(screen, CalendarScreen)
            await desk.rests()
            (entry,) = (one for one in screen.entries if one.kind is EntryKind.DEADLINE)
            assert screen.list.choose(entry.key)
            await desk.rests()
            await desk.press("H")
            await desk.sees("History of", "moved", "entered")

    run(body)
    assert [past.due_on for past in listing.history(busy, before.id)] == [before.due_on]


def test_done_asks_for_the_proof(busy: Office, config: Path) -> None:
    _counts(busy)
    recording.record_event(busy, _event(busy))
    (row,) = listing.agenda(busy, case_id=CASE)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.sees("interrogatory an")
            desk.desk.tasks.listed.choose(("task", row.task_id))
            await desk.press("space")
            await desk.sees("Which paper shows it", "No proof yet")
            await desk.type("no proof")
            await desk.press("enter")
            await desk.until(lambda: listing.deadline_row(busy, row.id).state == "unproven")

    run(body)


def test_an_event_is_recorded_by_typing_its_kind(busy: Office, config: Path) -> None:
    _counts(busy)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.rests()
            await desk.press("n")
            await desk.sees("What happened")
            await desk.type("trial")
            await desk.press("enter")
            await desk.sees("Day")
            await desk.type("6/14/2027")
            await desk.press("enter")
            await desk.until(lambda: bool(listing.agenda(busy, case_id=CASE)))

    run(body)
    assert "2027-06-14" in {row.due_on for row in listing.agenda(busy, case_id=CASE)}


def test_an_orders_date_asks_in_whose_place_it_comes(busy: Office, config: Path) -> None:
    _counts(busy)
    on = busy.today - timedelta(days=3)
    recording.record_event(busy, NewEvent(CASE, "conference", on, paper="rule_26f"))
    (computed,) = (row for row in listing.agenda(busy, case_id=CASE) if "initial disclosures" in row.what)

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.rests()
            await desk.press("n")
            await desk.sees("What happened")
            await desk.type("date certain")
            await desk.press("enter")
            await desk.sees("Day")
            await desk.type("6/14/2027")
            for _ in range(5):
                await desk.press("down")
            await desk.type("Initial disclosures")
            await desk.press("enter")
            await desk.sees("In whose place", "initial disclosures", "replace 1")
            await desk.pilot.pause(0.6)
            await desk.press("enter")
            await desk.until(lambda: listing.deadline_row(busy, computed.id).state == "replaced")

    run(body)
