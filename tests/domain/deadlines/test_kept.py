"""A computation is read again as it was made."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.deadlines.computing import Computed, DeadlineKind, OtherDate
from paracase.domain.deadlines.counting import Step
from paracase.domain.deadlines.kept import from_json, to_json

_DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
_WORDS = st.text(max_size=40)
_COMPUTED = st.builds(
    Computed,
    kind=st.sampled_from(DeadlineKind),
    due=_DAYS,
    safe=st.none() | _DAYS,
    steps=st.lists(st.builds(Step, _DAYS, _WORDS), max_size=4).map(tuple),
    alternatives=st.lists(st.builds(OtherDate, _DAYS, _WORDS, _WORDS), max_size=3).map(tuple),
    notes=st.lists(_WORDS, max_size=3).map(tuple),
    moment=st.none() | st.just(datetime(2026, 11, 20, 9, 30, tzinfo=UTC)),
    at=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
)


@given(_COMPUTED)
def test_there_and_back(found: Computed) -> None:
    assert from_json(to_json(found)) == found


@pytest.mark.parametrize("text", ['{"v": 9}', "[]", "nonsense"])
def test_another_format_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"format|Expecting"):
        from_json(text)
