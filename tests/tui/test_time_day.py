"""The time of the day on the screen: proposed, counted, changed, turned down, written; by keys, at every size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.time.entries import TimeState
from paracase.services.time import proposals, seeing
from paracase.services.time.entries import NewTime, add_time, not_counted
from paracase.services.work import examining
from paracase.services.work.examining import Finding
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.time.entries import TimeRow
    from tests.support.clock import AheadClock
    from tests.support.delegated import Firm


def worked(firm: Firm, clock: AheadClock) -> None:
    """A draft was handed out, delivered, and examined for 25 minutes."""
    number = firm.give()
    firm.deliver(number)
    under_way = examining.examine(firm.office, number)
    clock.moves_on(1500)
    examining.note_findings(firm.office, under_way, {line.id: Finding("good") for line in under_way.lines})
    examining.give_verdict(firm.office, under_way, "pass", note="Cites checked.", seconds=1500)


def entries(firm: Firm) -> list[TimeRow]:
    today = firm.office.today
    return seeing.listed(firm.office, seeing.TimePeriod(today, today))


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_the_days_time_is_proposed_and_accepted(
    firm: Firm, clock: AheadClock, config: Path, size: tuple[int, int]
) -> None:
    worked(firm, clock)

    async def body() -> None:
        async with desk_on(firm.office, config, size=size) as desk:
            await desk.press("D")
            await desk.sees("Today")
            await desk.press("T")
            await desk.sees(
                "Time of the day", "PROPOSED", "0.0 h counted", "Examine Draft opposition", "the record knows 25 min"
            )
            await desk.rests()
            await desk.press("space")
            await desk.sees(".4 h counted", "COUNTED", "1 entry, .4 h")
            assert [(row.tenths, row.activity) for row in entries(firm)] == [(4, "A104")]
            # The next has no known time: it is asked for, and a wrong one is not taken.
            await desk.rests()
            await desk.press("space")
            await desk.sees("How long was it", "Instruct on")
            await desk.type("-.2")
            await desk.sees("negative")
            await desk.press("backspace", "backspace", "backspace")
            await desk.type(".2")
            await desk.sees(".2 hours")
            await desk.press("enter")
            await desk.sees(".6 h counted")
            # Turned down, it stays below and is not proposed again.
            await desk.rests()
            await desk.press("x")
            await desk.sees("NOT COUNTED")
            assert proposals.of_day(firm.office, firm.office.today).proposals == ()
            await desk.press("q")
            await desk.sees("Today")
            await desk.press("u")
            await desk.until(lambda: proposals.of_day(firm.office, firm.office.today).proposals)

    run(body)
    assert [(row.tenths, row.state) for row in entries(firm)] == [(4, TimeState.COUNTED), (2, TimeState.COUNTED)]


def test_all_that_is_known_counts_and_the_rest_is_said(firm: Firm, clock: AheadClock, config: Path) -> None:
    worked(firm, clock)

    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("D")
            await desk.sees("Today")
            await desk.press("T")
            await desk.sees("PROPOSED")
            await desk.rests()
            await desk.press("asterisk")
            await desk.sees(".4 h counted")
            await desk.rests()
            await desk.press("asterisk")
            await desk.rests()
            await desk.press("q")
            await desk.sees("No proposal has a known time")

    run(body)
    assert [row.tenths for row in entries(firm)] == [4]


def test_an_entry_is_changed_and_taken_out_of_the_count(firm: Firm, config: Path) -> None:
    add_time(firm.office, NewTime(firm.case_id, 4, "Attention to file"))

    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("D")
            await desk.sees("Today")
            await desk.press("T")
            await desk.sees("COUNTED", "PROPOSED")
            await desk.press("G")
            await desk.sees("The words would fit any case.")
            await desk.rests()
            await desk.press("e")
            await desk.sees("Time entry", "What was done", "Billable")
            # The figure is typed anew, the words go on; a second visit corrects a figure behind it.
            await desk.type("1h2")
            await desk.press("tab")
            await desk.type(" of Dr. Lee")
            await desk.press("shift+tab", "right")
            await desk.type("0m")
            await desk.press("enter")
            await desk.sees("1.3 h counted", "Attention to file of Dr. Lee")
            await desk.rests()
            await desk.press("x")
            await desk.sees("0.0 h counted", "NOT COUNTED")
            await desk.rests()
            await desk.press("space")
            await desk.sees("1.3 h counted")
            await desk.press("left_square_bracket")
            await desk.sees("Nothing is proposed or counted on this day.")
            assert "of 0" not in desk.text
            await desk.press("right_square_bracket")
            await desk.sees("1.3 h counted")
            await desk.press("right_square_bracket", "q")
            await desk.sees("Today")

    run(body)
    (row,) = entries(firm)
    assert (row.tenths, row.words, row.state) == (13, "Attention to file of Dr. Lee", TimeState.COUNTED)
    assert [one.tenths for one in seeing.past(firm.office, row.id)] == [4, 13, 13]


def test_an_entry_is_written_in_one_line_with_what_it_means_below(firm: Firm, config: Path) -> None:
    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("D")
            await desk.sees("Today")
            await desk.press("T")
            await desk.sees("Time of the day")
            await desk.rests()
            await desk.press("n")
            await desk.sees("New time entry")
            await desk.type(".4 draft reply")
            await desk.sees("in which case")
            await desk.type(" brief")
            for _ in " draft reply brief":
                await desk.press("backspace")
            await desk.type(f" {firm.case_number} A103 draft reply")
            await desk.sees(".4 h", "A103", "draft reply")
            await desk.press("enter")
            await desk.sees(".4 h counted")

    run(body)
    assert [(row.tenths, row.activity, row.words) for row in entries(firm)] == [(4, "A103", "draft reply")]


def test_a_held_space_counts_one_row(firm: Firm, config: Path) -> None:
    for words in ("Draft reply", "Draft opposition"):
        number = add_time(firm.office, NewTime(firm.case_id, 4, words)).made("time")
        not_counted(firm.office, [number])

    async def body() -> None:
        async with desk_on(firm.office, config) as desk:
            await desk.press("D")
            await desk.sees("Today")
            await desk.press("T")
            await desk.sees("NOT COUNTED")
            await desk.press("G")
            await desk.rests()
            for _ in range(12):
                desk.burst("space")
            await desk.rests()

    run(body)
    assert sum(row.state is TimeState.COUNTED for row in entries(firm)) <= 1
