"""Bars: as long as their numbers say, and no part that is there is unseen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.supervision.bars import SIGNS, Bar, cells, drawn

PARTS = st.tuples(*[st.integers(0, 100_000)] * 3)


@given(PARTS, st.integers(0, 200_000), st.integers(0, 200))
def test_a_bar_is_as_long_as_its_sum_to_the_longest(parts: tuple[int, int, int], more: int, width: int) -> None:
    total = sum(parts)
    bar = Bar(parts, total + more)
    found = cells(bar, width)
    assert sum(found) <= width
    assert all(count == 0 for part, count in zip(parts, found, strict=True) if part == 0)
    if total and width >= len(parts):
        assert abs(sum(found) - total * width / bar.most) <= len(parts), "to a cell for each part"
        assert all(count > 0 for part, count in zip(parts, found, strict=True) if part > 0)
    assert len(drawn(bar, width)) == sum(found)


def test_parts_are_told_apart_by_their_signs() -> None:
    assert drawn(Bar((10, 25, 5), 40), 40) == "■" * 10 + "□" * 25 + "·" * 5
    assert drawn(Bar((10, 25, 5), 80), 40) == "■" * 5 + "□" * 13 + "·" * 2, "12.5 and 2.5: the first gets the rest"
    assert drawn(Bar((0, 0, 0), 80), 40) == ""
    assert len(set(SIGNS)) == 3
