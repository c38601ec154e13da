"""When a deadline is warned of, and by how many it has to be seen."""

from __future__ import annotations

from datetime import date

import pytest

from paracase.domain.deadlines.warning import Warned, has_waited, is_grave, warned


@pytest.mark.parametrize(
    ("left", "grave", "seen", "found"),
    [
        (15, False, {}, None),
        (14, False, {}, Warned(14, 1, False)),
        (10, False, {}, Warned(14, 1, False)),
        (10, False, {14: 1}, None),
        (7, False, {14: 1}, Warned(7, 1, False)),
        (7, False, {}, Warned(7, 1, True)),
        (0, False, {1: 1}, Warned(0, 1, False)),
        (-2, False, {1: 1}, Warned(0, 1, True)),
        (181, True, {}, None),
        (180, True, {}, Warned(180, 2, False)),
        (170, True, {180: 1}, Warned(180, 2, False)),
        (170, True, {180: 2}, None),
        (90, True, {180: 1}, Warned(90, 2, True)),
        (0, True, {3: 2}, Warned(1, 2, False)),
    ],
)
def test_the_warning_that_stands(left: int, grave: bool, seen: dict[int, int], found: Warned | None) -> None:
    assert warned(left, grave=grave, seen=seen) == found


def test_a_warning_of_before_it_was_entered_is_nobodys_fault() -> None:
    assert warned(6, grave=False, seen={}, known=6) == Warned(7, 1, False)
    assert warned(3, grave=False, seen={}, known=9) == Warned(3, 1, True)


def test_what_cannot_be_mended() -> None:
    assert is_grave("incident", "government tort claim")
    assert is_grave("entered", "notice of appeal")
    assert not is_grave("served", "interrogatory answers")


@pytest.mark.parametrize(
    ("began", "today", "waited"),
    [
        (date(2026, 11, 30), date(2026, 11, 30), False),  # a Monday
        (date(2026, 11, 30), date(2026, 12, 1), True),
        (date(2026, 12, 4), date(2026, 12, 6), False),  # a Friday; nobody is there on the weekend
        (date(2026, 12, 4), date(2026, 12, 7), True),
        (date(2026, 12, 5), date(2026, 12, 7), False),  # a Saturday: Monday is the first day somebody could see it
        (date(2026, 12, 5), date(2026, 12, 8), True),
    ],
)
def test_a_warning_has_waited_when_a_weekday_went_by(began: date, today: date, *, waited: bool) -> None:
    assert has_waited(began, today) is waited
