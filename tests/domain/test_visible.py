"""Hostile text becomes fit to be shown."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.visible import (
    cell_width,
    cut,
    first_words,
    has_hidden,
    name_bytes,
    name_text,
    padded,
    visible,
)


@given(st.text(alphabet=st.characters()))
def test_nothing_that_controls_a_terminal_comes_out(text: str) -> None:
    for ch in visible(text):
        assert unicodedata.category(ch) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}, hex(ord(ch))


@given(st.text(alphabet=st.characters()))
def test_it_changes_only_what_it_marks(text: str) -> None:
    assert (visible(text) == text) != has_hidden(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_lines_keep_line_feeds_only(text: str) -> None:
    shown = visible(text, lines=True)
    assert shown.count("\n") == text.replace("\r\n", "\n").count("\n")
    assert not has_hidden(shown.replace("\n", ""))


@given(st.binary())
def test_names_round_trip(name: bytes) -> None:
    assert name_bytes(name_text(name)) == name


def test_marks_say_what_was_there() -> None:
    assert visible("a\x1b[31mb\u202ec") == "a␛[31mb<U+202E>c"
    assert visible(name_text(b"b\xff")) == "b<FF>"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cf"])), st.integers(1, 60))
def test_cutting_keeps_to_its_cells(text: str, width: int) -> None:
    short = cut(visible(text), width)
    assert cell_width(short) <= width
    assert cell_width(padded(short, width)) == width
    assert cell_width(first_words(visible(text), width)) <= width
    if cell_width(visible(text)) <= width:
        assert short == visible(text)


def test_the_end_of_a_name_stays() -> None:
    assert cut("Declaration of Rosa Garcia in support.pdf", 24) == "Declaration of R…ort.pdf"
    assert cut("訴訟記録の写し.pdf", 12) == "訴訟記録…pdf"
