"""The timer runs in the store: over a crash, never twice, never believed over night."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.time.entries import TimeSource
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.time import seeing, timers
from paracase.services.time.seeing import TimePeriod
from paracase.services.time.timers import TimerStart
from paracase.services.undo import redo, undo
from tests.support.clock import SetClock
from tests.support.delegated import firm_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from paracase.store.time.entries import TimeRow
    from tests.support.delegated import Firm

MINUTE, HOUR = 60, 3600


@pytest.fixture
def hands() -> SetClock:
    return SetClock()


@pytest.fixture
def timed(firm: Firm, hands: SetClock) -> Iterator[Firm]:
    """The firm, with a clock that goes on when it is told to."""
    opened = open_office(firm.office.folder, clock=hands)
    yield firm_of(opened)
    opened.close()


def counted(office: Office) -> list[TimeRow]:
    return seeing.listed(office, TimePeriod(date(2027, 1, 1), office.today))


def test_what_it_ran_is_counted_to_the_nearest_tenth(timed: Firm, hands: SetClock) -> None:
    office = timed.office
    timers.start(office, TimerStart(timed.case_id, "Draft opposition", ("L240",)))
    hands.moves_on(80 * MINUTE)
    running = timers.running(office)
    assert running is not None
    assert (running.seconds, running.tenths, running.is_doubtful) == (4800, 13, False)
    done = timers.stop(office)
    assert done.summary.endswith("(it ran 1 h 20 min, 1.3 h)")
    (row,) = counted(office)
    assert (row.tenths, row.words, row.task, row.activity, row.source) == (
        13, "Draft opposition", "L240", "A103", TimeSource.TIMER
    )  # fmt: skip
    assert timers.running(office) is None


def test_a_killed_program_loses_no_time(timed: Firm, hands: SetClock) -> None:
    """The process that started it is killed with -9; the timer runs on."""
    said = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from paracase.services.office.opening import open_office\n"
        "from paracase.services.time import timers\n"
        "from tests.support.clock import SetClock\n"
        "office = open_office(Path(sys.argv[1]), clock=SetClock())\n"
        "timers.start(office, timers.TimerStart(int(sys.argv[2]), 'Review records'))\n"
        "print('runs', flush=True)\n"
        "time.sleep(600)\n"
    )
    words = [sys.executable, "-c", said, str(timed.office.folder), str(timed.case_id)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "runs\n"
        process.kill()
    hands.moves_on(30 * MINUTE)
    timers.stop(timed.office)
    assert [row.tenths for row in counted(timed.office)] == [5]


def test_one_runs_at_a_time_and_switching_counts(timed: Firm, hands: SetClock) -> None:
    office = timed.office
    other = add_case(office, NewCase("Brook v. Vantage")).case
    with pytest.raises(NotFound, match="No timer"):
        timers.switch(office, TimerStart(other.id))
    timers.start(office, TimerStart(timed.case_id, "Draft opposition"))
    with pytest.raises(NotAllowed, match="runs already"):
        timers.start(office, TimerStart(other.id))
    hands.moves_on(HOUR)
    done = timers.switch(office, TimerStart(other.id, "Review file of Dr. Lee"))
    assert done.summary.endswith(f"Timer runs for {other.number}")
    hands.moves_on(12 * MINUTE)
    timers.stop(office)
    assert [(row.case_id, row.tenths) for row in counted(office)] == [(timed.case_id, 10), (other.id, 2)]


def test_over_night_or_too_long_is_not_believed(timed: Firm, hands: SetClock) -> None:
    office = timed.office
    timers.start(office, TimerStart(timed.case_id, "Draft opposition"))
    hands.moves_on(10 * HOUR + 1)
    with pytest.raises(BadInput, match="how long you worked is not known"):
        timers.stop(office)
    hands.moves_on(14 * HOUR)
    with pytest.raises(BadInput, match="Tue 2027-02-02 10:00"):
        timers.stop(office)
    timers.stop(office, tenths=35)
    (row,) = counted(office)
    assert (row.tenths, row.on_day) == (35, "2027-02-02")


def test_a_short_evening_over_midnight_is_not_believed_either(timed: Firm, hands: SetClock) -> None:
    hands.moves_on(13 * HOUR + 50 * MINUTE)
    timers.start(timed.office, TimerStart(timed.case_id, "Draft opposition"))
    hands.moves_on(20 * MINUTE)
    with pytest.raises(BadInput, match="not known"):
        timers.stop(timed.office)


def test_under_three_minutes_is_no_time(timed: Firm, hands: SetClock) -> None:
    office = timed.office
    timers.start(office, TimerStart(timed.case_id))
    hands.moves_on(179)
    with pytest.raises(BadInput, match="less than a tenth"):
        timers.stop(office, words="Call clerk")
    hands.moves_on(1)
    with pytest.raises(BadInput, match="not said"):
        timers.stop(office)
    assert timers.running(office) is not None
    timers.stop(office, words="Call clerk re ADR", codes=("A108",))
    assert [(row.tenths, row.activity) for row in counted(office)] == [(1, "A108")]


def test_it_is_taken_back_and_dropped(timed: Firm, hands: SetClock) -> None:
    office = timed.office
    timers.start(office, TimerStart(timed.case_id, "Draft opposition"))
    hands.moves_on(HOUR)
    timers.stop(office)
    undo(office)
    hands.moves_on(HOUR)
    running = timers.running(office)
    assert running is not None
    assert running.seconds == 2 * HOUR  # it ran on, as if nobody had stopped it
    assert counted(office) == []
    redo(office)
    assert [row.tenths for row in counted(office)] == [10]
    undo(office)
    timers.drop(office)
    assert (timers.running(office), counted(office)) == (None, [])
    with pytest.raises(NotFound):
        timers.drop(office)


def test_a_day_holds_no_more_than_its_hours_by_timer_either(timed: Firm) -> None:
    office = timed.office
    for _ in range(2):
        timers.start(office, TimerStart(timed.case_id, "Draft opposition"))
        timers.stop(office, tenths=120)
    timers.start(office, TimerStart(timed.case_id, "Draft opposition"))
    with pytest.raises(BadInput, match="nobody works more"):
        timers.stop(office, tenths=1)
    assert timers.running(office) is not None


def test_behind_a_wall_it_is_not_seen_and_no_other_begins(timed: Firm) -> None:
    attorney = open_office(timed.office.folder, clock=timed.office.clock, acting_as=timed.other.initials)
    timers.start(attorney, TimerStart(timed.case_id, "Draft opposition"))
    put_up(timed.office, timed.case_id, timed.other, reason="Was opposing counsel's clerk")
    attorney.look_again()
    assert timers.running(attorney) is None
    other = add_case(timed.office, NewCase("Brook v. Vantage")).case
    with pytest.raises(NotAllowed, match="runs already"):
        timers.start(attorney, TimerStart(other.id))
    attorney.close()
