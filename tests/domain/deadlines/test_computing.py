"""Counting: published examples, the traps of public calculators, and what must hold for any date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.deadlines.calendars import ClosedDay, Closing
from paracase.domain.deadlines.computing import DeadlineKind, compute
from paracase.domain.deadlines.counting import Snap, Trigger, Ways
from paracase.domain.deadlines.profiles import Direction, Period, Unit
from paracase.domain.errors import BadInput
from paracase.services.deadlines.asking import Closings, Where, counting_court
from paracase.services.deadlines.checking import check_file
from paracase.store.office.rulebook import Rulebook

if TYPE_CHECKING:
    from paracase.domain.deadlines.courts import CountingCourt

BOOK = Rulebook(None)
EXAMPLES = Path(__file__).with_name("worked_examples.csv")


def court(code: str, state: str = "", closings: Closings | None = None) -> CountingCourt:
    return counting_court(BOOK, Where(code, state, closings=closings or Closings()), None)


def after(count: int, unit: Unit = Unit.DAY) -> Period:
    return Period(count, unit, Direction.AFTER)


def before(count: int, unit: Unit = Unit.DAY) -> Period:
    return Period(count, unit, Direction.BEFORE)


def test_every_worked_example() -> None:
    checked = check_file(BOOK, EXAMPLES, None)
    assert len(checked) == 44
    assert [(one.id, one.misses) for one in checked if one.misses] == []


def test_a_friday_that_is_a_holiday_of_the_state_is_due_on_monday_once_the_state_is_known() -> None:
    trigger, fourteen = Trigger(date(2025, 11, 13)), after(14)
    unknown = compute(court("us-fed"), fourteen, trigger)
    assert unknown.due == unknown.safe == date(2025, 11, 28)
    assert "state holidays of the district's state not loaded" in unknown.notes
    for code in ("cand", "txsd", "flsd"):
        found = compute(counting_court(BOOK, Where(code), None), fourteen, trigger)
        assert found.due == date(2025, 12, 1), code
        assert "not loaded" not in " ".join(found.notes)
    assert (
        "state holidays of CO not loaded" in compute(counting_court(BOOK, Where("cod"), None), fourteen, trigger).notes
    )


def test_nothing_is_added_for_electronic_service_in_federal_courts() -> None:
    # Until December 1, 2016 it was three days; calculators still add them (FRCP 6(d)).
    found = compute(court("us-fed"), after(14), Trigger(date(2026, 11, 2), None, "electronic", adds=True))
    assert found.due == date(2026, 11, 16)


def test_short_federal_periods_count_weekends() -> None:
    # "Less than 11 days skips weekends" was repealed in 2009.
    assert compute(court("us-fed"), after(7), Trigger(date(2026, 11, 2))).due == date(2026, 11, 9)


def test_mail_days_come_before_the_roll_in_california_and_after_it_in_federal_courts() -> None:
    trigger = Trigger(date(2025, 2, 20), None, "mail", adds=True)
    assert compute(court("us-ca"), after(30), trigger).due == date(2025, 3, 27)
    assert compute(court("us-fed", "CA"), after(30), trigger).due == date(2025, 3, 27)
    # The thirtieth day is Saturday, March 22: the federal order rolls to Monday 24 first, then adds three.


def test_electronic_service_on_a_closed_day_counts_as_of_the_next_court_day_in_california() -> None:
    trigger = Trigger(date(2026, 11, 28), None, "electronic", adds=True)  # a Saturday
    found = compute(court("us-ca"), after(30), trigger)
    # From Monday, November 30: thirty days are December 30, and two court days more January 4 (the 1st is a holiday).
    assert found.due == date(2027, 1, 4)
    # From the Saturday itself: December 28, and two court days more.
    assert found.safe == date(2026, 12, 30)


def test_an_unconfirmed_closing_of_the_clerk_moves_what_is_due_not_what_is_safe() -> None:
    closings = Closings(inaccessible=(date(2026, 11, 16),))
    found = compute(court("us-fed", closings=closings), after(14), Trigger(date(2026, 11, 2)))
    assert (found.due, found.safe) == (date(2026, 11, 17), date(2026, 11, 16))


def test_a_closing_by_order_does_not_roll_and_stands_as_another_reading() -> None:
    found = compute(court("us-fed"), after(14), Trigger(date(2024, 12, 10)))  # to December 24, 2024
    assert found.due == found.safe == date(2024, 12, 24)
    assert [one.day for one in found.alternatives] == [date(2024, 12, 26)]


def test_a_not_before_is_the_day_after_the_rolled_period_and_safe_is_the_latest_reading() -> None:
    # Twenty-one days from June 12, 2026 end on July 3, the observed Friday: rolled to Monday, one may act on Tuesday.
    found = compute(court("us-fed"), after(21), Trigger(date(2026, 6, 12)), kind=DeadlineKind.NOT_BEFORE)
    assert found.due == found.safe == date(2026, 7, 7)
    assert [one.day for one in found.alternatives] == [date(2026, 7, 4)]


def test_a_derived_event_does_not_roll() -> None:
    found = compute(court("us-ca"), after(10), Trigger(date(2026, 11, 18)), kind=DeadlineKind.DERIVED_EVENT)
    assert found.due == found.safe == date(2026, 11, 28)  # a Saturday


def test_a_date_certain_stands_and_a_closed_one_is_said() -> None:
    found = compute(court("us-fed"), after(0), Trigger(date(2026, 11, 28)), kind=DeadlineKind.DATE_CERTAIN)
    assert found.due == found.safe == date(2026, 11, 28)
    assert "a Saturday" in found.notes[0]


def test_texas_short_periods_leave_out_closed_days_but_not_those_of_rules_21_and_21a() -> None:
    trigger = Trigger(date(2026, 11, 25))  # Wednesday; Thursday and Friday are holidays
    assert compute(court("us-tx"), after(3), trigger).due == date(2026, 12, 2)
    counted = compute(court("us-tx"), after(3), trigger, ways=Ways(is_short_counted=False))
    assert counted.due == date(2026, 11, 30)


def test_the_county_has_to_be_said_in_texas() -> None:
    found = compute(court("us-tx"), after(10), Trigger(date(2026, 11, 2)))
    assert "closings of the county's courthouse not loaded" in found.notes
    closed = court("us-tx", closings=Closings(county=(date(2026, 11, 12),)))
    assert compute(closed, after(10), Trigger(date(2026, 11, 2))).due == date(2026, 11, 13)


def test_monday_next_at_ten() -> None:
    found = compute(court("us-tx"), after(20), Trigger(date(2026, 11, 2)), ways=Ways(snap=Snap(0, time(10))))
    assert (found.due, found.at) == (date(2026, 11, 23), time(10))


@pytest.mark.parametrize(
    ("period", "trigger", "words"),
    [
        (after(72, Unit.HOUR), Trigger(date(2026, 11, 2)), "one of them is missing"),
        (after(10), Trigger(date(2026, 11, 2), None, "pigeon", adds=True), "not a method of service known here"),
        (after(365), Trigger(date(2040, 6, 1)), "not for 2041"),
        (before(30), Trigger(date(1990, 1, 5)), "not for 1989"),
    ],
)
def test_missing_data_is_said_and_nothing_is_computed(period: Period, trigger: Trigger, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        compute(court("us-fed"), period, trigger)


def test_readings_met_only_under_another_one_count_for_safe() -> None:
    # Sunday, October 5 moves to Monday, or back to Friday, October 3, where the clerk could not be reached.
    closings = Closings(inaccessible=(date(2025, 10, 3),))
    found = compute(court("us-ny", closings=closings), before(29), Trigger(date(2025, 11, 3)))
    assert (found.due, found.safe) == (date(2025, 10, 6), date(2025, 10, 3))


def test_a_clerk_out_of_reach_on_a_day_closed_by_order_still_moves_it() -> None:
    closings = Closings(inaccessible=(date(2025, 1, 9),))  # the day of mourning for President Carter
    found = compute(court("us-fed", closings=closings), after(14), Trigger(date(2024, 12, 26)))
    assert (found.due, found.safe) == (date(2025, 1, 10), date(2025, 1, 9))


def test_a_fax_after_five_counts_as_of_the_next_day_in_texas() -> None:
    late = Trigger(date(2026, 11, 2), time(18), "fax", adds=True)
    assert compute(court("us-tx"), after(10), late).due == date(2026, 11, 13)
    assert compute(court("us-tx"), after(10), replace(late, at=time(16))).due == date(2026, 11, 12)


def test_a_legal_holiday_moves_a_count_backward_and_one_of_the_state_does_not() -> None:
    trigger, fourteen, day = Trigger(date(2026, 12, 18)), before(14), date(2026, 12, 4)
    assert compute(court("us-fed", closings=Closings(state=(day,))), fourteen, trigger).due == day
    assert compute(court("us-fed", closings=Closings(holidays=(day,))), fourteen, trigger).due == date(2026, 12, 3)


@pytest.mark.parametrize("year", [1950, 2045])
def test_what_does_not_roll_is_refused_outside_the_years_too(year: int) -> None:
    with pytest.raises(BadInput, match=f"not for {year}"):
        compute(court("us-fed"), after(150), Trigger(date(year, 3, 1)), kind=DeadlineKind.DERIVED_EVENT)


@pytest.mark.parametrize("code", ["kywd", "flnd", "tned"])
def test_the_zone_of_a_district_that_has_two_is_asked(code: str) -> None:
    with pytest.raises(BadInput, match="one of them is missing"):
        compute(counting_court(BOOK, Where(code), None), after(24, Unit.HOUR), Trigger(date(2026, 11, 2), time(16)))


def test_hours_before_are_refused() -> None:
    with pytest.raises(BadInput, match="counted forward only"):
        before(24, Unit.HOUR)


SYSTEMS = st.sampled_from(["us-fed", "us-ca", "us-ny", "us-tx"])
DAYS = st.dates(date(1995, 1, 1), date(2035, 12, 31))
UNITS = st.sampled_from([Unit.DAY, Unit.COURT_DAY, Unit.BUSINESS_DAY, Unit.MONTH])
METHODS = st.sampled_from(["", "personal", "mail", "electronic"])


@settings(max_examples=300, deadline=None)
@given(SYSTEMS, DAYS, st.integers(0, 200), UNITS, METHODS, st.sampled_from(list(Direction)))
def test_a_deadline_is_never_on_a_closed_day_and_safe_is_never_riskier(
    code: str, day: date, count: int, unit: Unit, method: str, direction: Direction
) -> None:
    where = court(code)
    period = Period(min(count, 24) if unit is Unit.MONTH else count, unit, direction)
    found = compute(where, period, Trigger(day, None, method, adds=True))
    assert where.closed(found.due, direction) is None
    assert found.safe is not None
    assert found.safe <= found.due
    assert found.steps


@settings(max_examples=200, deadline=None)
@given(SYSTEMS, DAYS, st.integers(1, 90), st.integers(0, 120), METHODS)
def test_a_holiday_more_never_makes_a_forward_deadline_earlier(
    code: str, day: date, count: int, later: int, method: str
) -> None:
    where, trigger = court(code), Trigger(day, None, method, adds=True)
    holiday = day + timedelta(days=later)
    more = replace(where, said={holiday: ClosedDay(holiday, Closing.HOLIDAY, "one more")})
    assert compute(more, after(count), trigger).due >= compute(where, after(count), trigger).due


@settings(max_examples=200, deadline=None)
@given(SYSTEMS, DAYS, st.integers(6, 90))
def test_a_backward_date_moves_only_the_way_of_its_court_system(code: str, day: date, count: int) -> None:
    where = court(code)
    unrolled = day - timedelta(days=count)
    due = compute(where, before(count), Trigger(day)).due
    if code in {"us-ca", "us-ny"}:  # toward the event (Code Civ. Proc. 12a, 2016.060; Gen. Constr. Law 25-a)
        assert due >= unrolled
    else:
        assert due <= unrolled
