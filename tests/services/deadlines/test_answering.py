"""Until when a court should have answered a filing: by its own calendar and hour, and said where that is not known."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from paracase.services.deadlines import saying
from paracase.services.deadlines.answering import answer_due

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

    MakeCase = Callable[..., int]

BEFORE = date(2026, 11, 25)
"""The Wednesday before Thanksgiving; in California the Friday after it is a court holiday too (Cal. Gov. Code 6700)."""
MONDAY = date(2026, 11, 30)
LOS_ANGELES = "24STCV01234@Superior Court of California, County of Los Angeles"


def test_it_is_counted_in_court_days_of_the_court(office: Office, make_case: MakeCase) -> None:
    due = answer_due(office, make_case(LOS_ANGELES), BEFORE)
    assert (due.day, due.moment) == (MONDAY, None)
    assert "next court day" in due.words
    assert not due.is_over(datetime(2026, 11, 30, 23, 0, tzinfo=UTC), MONDAY)
    assert due.is_over(datetime(2026, 12, 1, 9, 0, tzinfo=UTC), date(2026, 12, 1))


def test_where_its_hour_is_known_two_hours_before_it(office: Office, make_case: MakeCase) -> None:
    case_id = make_case(LOS_ANGELES)
    saying.say(office, case_id, closes="16:00")
    due = answer_due(office, case_id, BEFORE)
    # 2 pm in Los Angeles is 22:00 UTC in winter.
    assert due.moment == datetime(2026, 11, 30, 22, 0, tzinfo=UTC)
    assert due.is_over(datetime(2026, 11, 30, 22, 0, tzinfo=UTC), MONDAY)
    assert not due.is_over(datetime(2026, 11, 30, 21, 59, tzinfo=UTC), MONDAY)
    assert "two hours before 16:00" in due.words


def test_where_the_court_is_not_known_it_is_the_next_weekday_and_says_so(office: Office, make_case: MakeCase) -> None:
    due = answer_due(office, make_case(""), BEFORE)
    assert (due.day, due.moment) == (date(2026, 11, 26), None)
    assert "not known" in due.words
    assert answer_due(office, make_case(""), date(2026, 11, 27)).day == MONDAY
    far = answer_due(office, make_case(LOS_ANGELES), date(2060, 11, 24))  # no calendar is loaded for it
    assert "not known" in far.words
