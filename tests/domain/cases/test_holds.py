"""Holds: when a custodian is to be reminded."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from paracase.domain.cases.holds import next_reminder


class Who(NamedTuple):
    notified_on: str | None
    reminded_on: str | None = None


@pytest.mark.parametrize(
    ("who", "due"),
    [
        (Who(None), None),
        (Who("2026-08-20"), date(2026, 11, 20)),
        (Who("2026-08-20", "2026-11-30"), date(2027, 2, 28)),
        (Who("2023-11-30"), date(2024, 2, 29)),
        (Who("2026-12-31"), date(2027, 3, 31)),
    ],
)
def test_a_quarter_after_they_were_told_or_reminded(who: Who, due: date | None) -> None:
    assert next_reminder(who) == due
