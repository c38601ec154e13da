"""Dates as courts write them, and nothing that only looks like one."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from paracase.domain.clock import format_instant, office_date, parse_instant
from paracase.domain.dates.written import first_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("November 19, 2026", date(2026, 11, 19)),
        ("Nov. 19, 2026", date(2026, 11, 19)),
        ("19 November 2026", date(2026, 11, 19)),
        ("11/19/26", date(2026, 11, 19)),
        ("filed 8/9/2021 at noon", date(2021, 8, 9)),
        ("2026-11-19", date(2026, 11, 19)),
        ("June 31, 2026, then July 2, 2026", date(2026, 7, 2)),
        ("Sept. 3rd, 2025", date(2025, 9, 3)),
    ],
)
def test_read(text: str, day: date) -> None:
    found = first_date(text)
    assert found is not None
    assert found[0] == day


@pytest.mark.parametrize("text", ["may 5 apply", "1/2/3/4", "13/45/2026", "section 12-3-45", "May it please the Court"])
def test_not_read(text: str) -> None:
    assert first_date(text) is None


def test_instants_are_fixed_width_and_ordered() -> None:
    early, late = datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 2, 0, 0, 0, 5, tzinfo=UTC)
    assert len(format_instant(early)) == len(format_instant(late)) == 27
    assert format_instant(early) < format_instant(late)
    assert parse_instant(format_instant(late)) == late
    with pytest.raises(ValueError, match="aware"):
        format_instant(datetime(2026, 1, 2))  # noqa: DTZ001  the very thing that must be refused


def test_today_is_the_offices() -> None:
    assert office_date(datetime(2026, 11, 24, 2, tzinfo=UTC), "America/New_York") == date(2026, 11, 23)
