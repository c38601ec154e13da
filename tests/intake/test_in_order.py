"""Files of a folder come in the order of their paths, whether they are few or many, and each once."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.intake import in_order
from paracase.intake.in_order import InOrder

if TYPE_CHECKING:
    from paracase.intake.walked import Raw

NOTHING: Raw = (0, 0, 0, 0, 0)
PATHS = st.lists(st.binary(min_size=1, max_size=3), unique=True, max_size=40)


@pytest.mark.parametrize("run", [4, 4096], ids=["merged", "one run"])
@given(paths=PATHS, ends=st.lists(st.binary(min_size=1, max_size=3), max_size=4), at_once=st.integers(1, 9))
def test_parts_are_in_order_and_end_before_what_is_asked(
    run: int, paths: list[bytes], ends: list[bytes], at_once: int
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(in_order, "RUN", run)
        files = InOrder(at_once=at_once)
        for start in range(0, len(paths), 3):
            files.add([(path, NOTHING) for path in paths[start : start + 3]])
        told: list[bytes] = []
        for end in sorted(ends):
            told += [path for part in files.before(end) for path, _ in part]
            assert told == sorted(path for path in paths if path < end)
        told += [path for part in files.before(None) for path, _ in part]
    assert told == sorted(paths)
    assert all(one < other for one, other in pairwise(told))
