"""Requests: when to ask again, how long somebody is silent, whether what came is complete."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.cases.requests import (
    RequestEntry,
    cadence_text,
    cadence_words,
    parse_cadence,
    standing,
    usual_cadence,
)
from paracase.domain.errors import BadInput
from paracase.domain.practice.checklists import Element

ASKED = date(2026, 11, 2)


class Said(NamedTuple):
    kind: RequestEntry
    day: str
    said_by: str = ""


def _log(*entries: tuple[str, int]) -> list[Said]:
    return [
        Said(RequestEntry(kind), (ASKED + timedelta(days=after)).isoformat(), "the custodian")
        for kind, after in entries
    ]


@pytest.mark.parametrize(
    ("cadence", "log", "after"),
    [
        ((14,), [("asked", 0)], 14),
        ((14,), [("asked", 0), ("chased", 16)], 30),
        ((14, 30), [("asked", 0)], 14),
        ((14, 30), [("asked", 0), ("chased", 15)], 30),
        ((14, 30), [("asked", 0), ("chased", 15), ("chased", 31)], 61),
        ((14, 30), [("asked", 0), ("chased", 35)], 65),
        ((14,), [("asked", 0), ("answered", 5)], 19),
        ((14, 30), [("asked", 0), ("chased", 14), ("incomplete", 20)], 50),
        ((14,), [("asked", 0), ("complete", 20)], None),
        ((14,), [("asked", 0), ("complete", 20), ("asked", 40)], 54),
        ((14,), [], 14),
    ],
)
def test_when_it_is_asked_for_again(cadence: tuple[int, ...], log: list[tuple[str, int]], after: int | None) -> None:
    found = standing(_log(*log), cadence, asked_on=ASKED)
    assert found.chase_on == (ASKED + timedelta(days=after) if after is not None else None)


def test_silence_counts_from_what_came_last() -> None:
    today = ASKED + timedelta(days=40)
    assert standing(_log(("asked", 0), ("chased", 30)), (14,), asked_on=None).silent_days(today) == 40
    assert standing(_log(("asked", 0), ("answered", 30)), (14,), asked_on=None).silent_days(today) == 10
    done = standing(_log(("asked", 0), ("incomplete", 10), ("complete", 30)), (14,), asked_on=None)
    assert (done.is_complete, done.said_by, done.silent_days(today), done.is_due(today)) == (
        True, "the custodian", None, False,
    )  # fmt: skip
    assert standing([], (14,), asked_on=None).chase_on is None, "nobody wrote down when"


@given(
    st.lists(st.integers(1, 60), min_size=1, max_size=4, unique=True).map(sorted),
    st.lists(st.tuples(st.sampled_from(["chased", "answered", "incomplete"]), st.integers(0, 9)), max_size=6),
)
def test_the_next_time_is_later_than_whatever_was_said(cadence: list[int], steps: list[tuple[str, int]]) -> None:
    entries, at = [("asked", 0)], 0
    for kind, gap in steps:
        at += gap
        entries.append((kind, at))
    found = standing(_log(*entries), cadence, asked_on=None)
    assert found.chase_on is not None
    assert ASKED + timedelta(days=at) < found.chase_on <= ASKED + timedelta(days=at + cadence[-1])


@given(st.lists(st.integers(1, 366), min_size=1, max_size=6, unique=True).map(sorted))
def test_a_cadence_is_read_as_it_is_kept(days: list[int]) -> None:
    assert parse_cadence(cadence_text(days)) == tuple(days)
    assert str(days[-1]) in cadence_words(days) or days == [1]


@pytest.mark.parametrize("text", ["", "soon", "0", "-3", "14,14", "30,14", "400", "1,2,3,4,5,6,7", "9" * 400, "½"])
def test_what_is_no_cadence_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_cadence(text)


def test_records_are_followed_up_twice() -> None:
    assert parse_cadence("every 14 days") == (14,)
    records = Element("medical-records", "what", "provider", "medical_record", "must", "", (), "provider")
    assert usual_cadence(records) == (14, 30)
    assert usual_cadence(Element("x", "what", "client", "-", "must", "")) == (14,)
