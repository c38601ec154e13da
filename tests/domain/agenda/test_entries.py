"""The order of the agenda, the marks of the days, and the count drawn as weeks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.agenda.drawn import weeks_of
from paracase.domain.agenda.entries import (
    AgendaEntry,
    DayHeading,
    DayMark,
    EntryKind,
    ShownKinds,
    WhichDay,
    day_marks,
    sections,
    week_of,
)
from paracase.domain.deadlines.counting import Trigger
from paracase.domain.deadlines.profiles import Direction, Period, Unit
from paracase.services.deadlines.asking import Where, by_period, counting_court, rulebook

TODAY = date(2026, 11, 23)


def entry(
    number: int, day: date | None, *, kind: EntryKind = EntryKind.TASK, whose: str = "", at: str = ""
) -> AgendaEntry:
    return AgendaEntry(
        kind,
        number,
        WhichDay.ONLY,
        day,
        at,
        "",
        1,
        "Brandt v. Hollis",
        f"thing {number}",
        "",
        "",
        whose,
        1,
        "R. Vance",
        True,
    )


def test_proposed_first_then_overdue_today_tomorrow_days() -> None:
    found = sections(
        [
            entry(1, date(2026, 11, 27)),
            entry(2, TODAY, at="14:00"),
            entry(3, date(2026, 11, 20)),
            entry(4, date(2026, 12, 4), kind=EntryKind.PROPOSED),
            entry(5, date(2026, 11, 24)),
            entry(6, None, kind=EntryKind.DEADLINE, whose="ours"),
            entry(7, date(2026, 11, 19), kind=EntryKind.DEADLINE, whose="theirs"),
            entry(8, TODAY),
        ],
        {
            date(2026, 11, 26): ["Thanksgiving Day"],
            date(2026, 11, 11): ["Veterans Day"],
            date(2027, 2, 15): ["Washington"],
        },
        TODAY,
    )
    assert [(one.heading, one.day, [e.id for e in one.entries]) for one in found] == [
        (DayHeading.PROPOSED, None, [4]),
        (DayHeading.MANUALLY, None, [6]),
        (DayHeading.OVERDUE, date(2026, 11, 20), [3]),
        (DayHeading.THEIRS, None, [7]),
        (DayHeading.TODAY, TODAY, [2, 8]),  # what has an hour first
        (DayHeading.TOMORROW, date(2026, 11, 24), [5]),
        (DayHeading.DAY, date(2026, 11, 26), []),  # closed days ahead stand there, those gone by and far ones do not
        (DayHeading.DAY, date(2026, 11, 27), [1]),
    ]
    assert found[6].closed == ("Thanksgiving Day",)


def test_a_day_is_marked_by_what_matters_most() -> None:
    marks = day_marks(
        [
            entry(1, date(2026, 11, 20)),
            entry(2, date(2026, 11, 26)),
            entry(3, date(2026, 12, 4), kind=EntryKind.PROPOSED),
            entry(4, date(2026, 11, 19), kind=EntryKind.DEADLINE, whose="court"),
        ],
        [date(2026, 11, 26), date(2026, 12, 25)],
        TODAY,
    )
    assert marks == {
        date(2026, 11, 20): DayMark.OVERDUE,
        date(2026, 11, 26): DayMark.DUE,  # due on a day the court is closed: that it is due matters more
        date(2026, 11, 19): DayMark.DUE,
        date(2026, 12, 25): DayMark.CLOSED,
    }


def test_kinds_hide_what_they_are_not() -> None:
    of_deadlines = {EntryKind.PROPOSED, EntryKind.REMINDER, EntryKind.DEADLINE}
    assert {kind for kind in EntryKind if ShownKinds.DEADLINES.has(kind)} == of_deadlines
    assert [kind for kind in EntryKind if ShownKinds.TASKS.has(kind)] == [EntryKind.TASK]
    assert [kind for kind in EntryKind if ShownKinds.WORK.has(kind)] == [EntryKind.WORK]
    assert all(ShownKinds.ALL.has(kind) for kind in EntryKind)


@given(st.dates(date(1990, 1, 1), date(2040, 12, 1)), st.booleans())
def test_a_week_is_seven_days_around_its_day(day: date, from_monday: bool) -> None:
    week = week_of(day, first_is_monday=from_monday)
    assert day in week
    assert week == [week[0] + timedelta(days=number) for number in range(7)]
    assert week[0].weekday() == (0 if from_monday else 6)


def drawn(court: str, on: date, count: int, unit: Unit, direction: Direction, method: str) -> dict[date, str]:
    """Day by day what is drawn."""
    counted = counting_court(rulebook(None), Where(court), None)
    found = by_period(counted, Period(count, unit, direction), Trigger(on, method=method, adds=bool(method)))
    return {
        week.first + timedelta(days=number): f"{cell.text}{'×' if cell.is_closed else ''}"
        for week in weeks_of(found)
        for number, cell in enumerate(week.cells)
        if cell.text or cell.is_closed
    }


def test_the_picture_of_the_design_is_drawn() -> None:
    """30 days from October 23, by mail: 30 on a Sunday, the roll, +3 on Thanksgiving, due on the Friday after."""
    found = drawn("us-fed", date(2026, 10, 23), 30, Unit.DAY, Direction.AFTER, "mail")
    assert found[date(2026, 10, 23)] == "from"
    assert found[date(2026, 10, 24)] == "1"
    assert found[date(2026, 11, 21)] == "29"
    assert found[date(2026, 11, 22)] == "30×"
    assert found[date(2026, 11, 23)] == "roll"
    assert found[date(2026, 11, 26)] == "+3×"
    assert found[date(2026, 11, 27)] == "DUE"


def test_court_days_backward_skip_closed_ones() -> None:
    found = drawn("us-ca", date(2026, 12, 10), 16, Unit.COURT_DAY, Direction.BEFORE, "")
    assert found[date(2026, 12, 10)] == "from"
    assert found[date(2026, 12, 9)] == "1"
    assert found[date(2026, 12, 6)] == "×"  # a Sunday has no number
    assert found[date(2026, 12, 4)] == "4"
    assert found[date(2026, 11, 26)] == "×"
    assert found[date(2026, 11, 16)] == "DUE"


def test_long_counts_are_cut_in_the_middle_and_say_how_much() -> None:
    counted = counting_court(rulebook(None), Where("us-fed"), None)
    found = by_period(counted, Period(180, Unit.DAY, Direction.AFTER), Trigger(date(2026, 1, 5)))
    weeks = weeks_of(found)
    assert len(weeks) == 8
    whole = (weeks[-1].first - weeks[0].first).days // 7 + 1
    assert sum(week.left_out for week in weeks) + len(weeks) == whole
    assert weeks[-1].first <= found.due < weeks[-1].first + timedelta(days=7)
