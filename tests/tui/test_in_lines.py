"""What a dialog says is set in as many lines as it needs: the end of it is what to do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.visible import cell_width
from paracase.tui.dialogs.box import in_lines

INKS = st.sampled_from(["warn", "muted", "accent key"])
WORDS = st.lists(st.text("abcdé語", min_size=1, max_size=7), min_size=1, max_size=9).map(" ".join)


@given(st.lists(st.tuples(WORDS, INKS), min_size=1, max_size=4), st.integers(20, 70))
def test_nothing_is_cut_and_each_letter_keeps_its_ink(line: list[tuple[str, str]], width: int) -> None:
    found = in_lines(line, width, most=99)
    assert all(sum(cell_width(text) for text, _ in one) <= width for one in found)
    before = [(letter, ink) for text, ink in line for letter in text if letter != " "]
    assert [(letter, ink) for one in found for text, ink in one for letter in text if letter != " "] == before


def test_what_fits_stays_one_line() -> None:
    assert in_lines([("→ ", "muted"), ("Fri Nov 27", "strong")], 20) == [[("→ ", "muted"), ("Fri Nov 27", "strong")]]
