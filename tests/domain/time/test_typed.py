"""Time as people type it, and entries in one line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.errors import BadInput
from paracase.domain.time.entries import DAY, hours_number, hours_text, tenths_of_minutes, tenths_of_seconds
from paracase.domain.time.typed import parse_time_line, tenths_of

MONDAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        (".3", 3), ("0.3", 3), ("1.2", 12), ("1.20", 12), ("2.0", 20), ("24.0", 240), (".4h", 4), ("1.5 hours", 15),
        ("1h", 10), ("1h20m", 13), ("1h 20m", 13), ("80m", 13), ("80 min", 13), ("1:20", 13), ("0:06", 1), ("3m", 1),
        ("6 minutes", 1), ("45min", 8), ("1 hr 30 min", 15), ("1H20M", 13), ("24h", 240),
    ],
)  # fmt: skip
def test_time_is_kept_in_tenths(text: str, tenths: int) -> None:
    assert tenths_of(text) == tenths


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("-.3", "negative"), ("−1.2", "negative"), ("-20m", "negative"), ("2", "does not say what it counts"),
        (".25", "finer than tenths"), ("1.33", "finer than tenths"), ("25h", "more than a day"), ("24.1", "more than a day"),
        ("2m", "less than a tenth"), ("0", "does not say"), ("0.0", "no time in it"), ("0h", "no time in it"),
        ("1:75", "is not a time"), ("an hour", "is not a time"), ("", "is not a time"), ("1441m", "more than a day"),
        ("٣m", "is not a time"), ("1h-20m", "is not a time"), ("99999999999h", "is not a time"),
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        tenths_of(text)


@given(st.integers(1, DAY))
def test_what_is_shown_is_understood_again(tenths: int) -> None:
    assert tenths_of(hours_text(tenths)) == tenths
    assert tenths_of(hours_number(tenths)) == tenths


@given(st.integers(3, 24 * 60))
def test_minutes_go_to_the_nearest_tenth(minutes: int) -> None:
    """Six minutes are a tenth of an hour: no time is off by more than three, up or down."""
    assert abs(tenths_of(f"{minutes}m") * 6 - minutes) <= 3
    assert tenths_of(f"{minutes // 60}h{minutes % 60}m") == tenths_of(f"{minutes}m") == tenths_of_minutes(minutes)
    assert tenths_of_seconds(minutes * 60) == tenths_of_minutes(minutes)


def test_a_line_is_taken_apart() -> None:
    said = parse_time_line(".4 26-0003 A103 draft opposition", today=MONDAY)
    assert (said.tenths, said.case, said.codes, said.words, said.day) == (
        4, None, ("A103",), "26-0003 draft opposition", None
    )  # fmt: skip
    said = parse_time_line("80m A103 l240 #larkspur draft reply", today=MONDAY)
    assert (said.tenths, said.case, said.codes, said.words) == (13, "larkspur", ("A103", "L240"), "draft reply")
    for line in (
        "1h20m review records #larkspur",
        "1h20m review #larkspur records",
        "1h20m review records #larkspur today",
    ):
        said = parse_time_line(line, today=MONDAY)
        assert (said.tenths, said.case, said.words) == (13, "larkspur", "review records"), line
    said = parse_time_line(".4 answer #45 and #46-2 #26-0003", today=MONDAY)
    assert (said.case, said.words) == ("26-0003", "answer #45 and #46-2")  # entries of a docket are no cases
    assert parse_time_line(".4 26-0003 answer #45", today=MONDAY).case is None


@pytest.mark.parametrize(
    ("line", "day", "words"),
    [
        (".4 26-0003 draft opposition yesterday", date(2026, 11, 29), "26-0003 draft opposition"),
        ("yesterday .4 26-0003 draft", date(2026, 11, 29), "26-0003 draft"),
        ("11/27 1h 20m 26-0003 draft", date(2026, 11, 27), "26-0003 draft"),
        (".4 Friday 26-0003 draft", date(2026, 11, 27), "26-0003 draft"),
        (".4 on 2026-11-27 26-0003 draft", date(2026, 11, 27), "26-0003 draft"),
        # A day that what was done is about is none of the entry.
        (".4 26-0003 prepare for hearing Friday", None, "26-0003 prepare for hearing Friday"),
        (".4 26-0003 reply to letter of 11/20/2026", None, "26-0003 reply to letter of 11/20/2026"),
        (".4 26-0003 call clerk at 2:30", None, "26-0003 call clerk at 2:30"),
        (".4 26-0003 review exhibit 3.1", None, "26-0003 review exhibit 3.1"),
    ],
)
def test_a_day_is_taken_only_where_it_is_meant(line: str, day: date | None, words: str) -> None:
    said = parse_time_line(line, today=MONDAY)
    assert (said.tenths in {4, 13}, said.day, said.words) == (True, day, words)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("26-0003 draft opposition", "how long"), (".4", "what was done"), (".4 A103 #larkspur", "what was done"),
        ("2 26-0003 draft", "how long"), ("-.3 26-0003 draft", "negative"), ("25h 26-0003 draft", "more than a day"),
        (".4 13/45/2026 26-0003 draft", "no month 13"), (".4 26-0003 dr\u202eaft", "cannot be seen"), ("", "how long"),
        ("26-0003 review exhibits 3.1 4.2", "how long"),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_understood_says_why(line: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        parse_time_line(line, today=MONDAY)


@given(st.text(max_size=60))
def test_no_line_does_anything_but_be_understood_or_refused(text: str) -> None:
    try:
        said = parse_time_line(text, today=MONDAY)
    except BadInput:
        return
    assert 1 <= said.tenths <= DAY
    assert said.words
