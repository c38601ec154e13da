"""Calendars against published lists, the spans of the statutes, and the years nobody looked at."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from paracase.domain.deadlines.calendars import Calendar, Closing, day_of
from paracase.domain.deadlines.files import parse_calendars
from paracase.domain.errors import BadInput, PracticeFileError
from paracase.store.office.rulebook import Rulebook

BOOK = Rulebook(None)


def listed() -> dict[str, set[date]]:
    """Court systems' holidays of 2024 to 2030 as lists have them."""
    found: dict[str, set[date]] = {}
    with Path(__file__).with_name("court_holidays.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["calendar"], set()).add(date.fromisoformat(row["date"]))
    return found


@pytest.mark.parametrize("code", sorted(listed()))
def test_every_day_of_the_lists_is_made_and_no_weekday_more(code: str) -> None:
    made = {one.day for year in range(2024, 2031) for one in BOOK.calendars[code].days_in(year)}
    assert listed()[code] <= made
    assert {day for day in made - listed()[code] if day.weekday() < 5} == set()


@pytest.mark.parametrize(
    ("code", "day", "name"),
    [
        ("us-fed", date(2020, 6, 19), None),  # a holiday since 2021
        ("us-fed", date(2021, 6, 18), "Juneteenth National Independence Day (observed)"),
        ("us-fed", date(1999, 12, 31), "New Year's Day (observed)"),  # January 1, 2000 was a Saturday
        ("us-ca", date(2021, 10, 11), "Columbus Day"),
        ("us-ca", date(2022, 10, 10), None),  # Columbus Day is no judicial holiday there since 2022
        ("us-ca", date(2026, 9, 25), "Native American Day"),
        ("us-ca", date(2000, 3, 31), None),
        ("us-ny", date(2026, 7, 3), None),  # holidays on a Saturday are not moved (Gen. Constr. Law 24)
        ("us-ny", date(2027, 7, 5), "Independence Day (observed)"),
        ("us-ny", date(2026, 11, 3), "Election Day"),
        ("us-tx", date(2026, 1, 19), "Confederate Heroes Day"),
        ("us-tx", date(2027, 7, 5), None),
        ("us-tx", date(2026, 12, 24), None),  # Gov't Code 662.021 leaves out December 24 and 26
        ("us-fl", date(2026, 2, 16), None),
        ("us-fl", date(2026, 6, 19), None),
        ("us-fl", date(2026, 10, 12), None),
        ("us-fl", date(2026, 11, 27), "Friday after Thanksgiving"),
    ],
)
def test_days_of_the_statutes(code: str, day: date, name: str | None) -> None:
    found = BOOK.calendars[code].closed(day)
    assert (found.words if found else None) == name


@pytest.mark.parametrize("year", [1950, 1989, 2041, 2100])
def test_years_nobody_looked_at_are_refused_in_words(year: int) -> None:
    with pytest.raises(BadInput, match=f"1990 to 2040, not for {year}"):
        BOOK.calendars["us-fed"].closed(date(year, 7, 4))


def test_the_last_year_knows_new_years_day_of_the_next() -> None:
    # January 1, 2033 is a Saturday; so is that of 2039's successor none: the span ends in 2040.
    found = BOOK.calendars["us-fed"].closed(date(2032, 12, 31))
    assert found is not None
    assert found.closing is Closing.OBSERVED


@pytest.mark.parametrize(
    ("each", "day"),
    [
        ("jan 1", date(2026, 1, 1)),
        ("3rd mon jan", date(2026, 1, 19)),
        ("last mon may", date(2027, 5, 31)),
        ("4th thu nov +1", date(2026, 11, 27)),
        ("1st mon nov +1", date(2027, 11, 2)),
    ],
)
def test_days_of_a_year(each: str, day: date) -> None:
    assert day_of(each, day.year) == day


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("x: {name: n, cite: c, mark: text, observed: {}, days: [{name: d, each: whenever}]}", "days.0.each"),
        ("x: {name: n, cite: c, mark: guessed, observed: {}, days: []}", "mark"),
        ("x: {name: n, cite: c, mark: text, observed: {}, days: [], closed: true}", "closed"),
    ],
)
def test_a_fault_in_a_file_is_named_by_line_and_field(text: str, field: str) -> None:
    with pytest.raises(PracticeFileError, match=rf"own\.yaml, line 1, field {field}"):
        parse_calendars(text, "own.yaml")


def test_executive_closings_are_no_holidays() -> None:
    calendar: Calendar = BOOK.calendars["us-fed"]
    day = date(2024, 12, 24)
    assert calendar.closed(day) is None
    assert any(one.day == day for one in calendar.executive)
