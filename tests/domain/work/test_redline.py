"""Redlines: no word is lost or made, whatever the layout; what moved is called moved."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from paracase.domain.papers.running import parted, running_keys
from paracase.domain.visible import cell_width
from paracase.domain.work.mattering import MatterKind
from paracase.domain.work.redline import Mark, Redline, paragraphs, redline
from paracase.tui.widgets.redlined import beside_words, mattering_lines, redlined

WORDS = st.sampled_from([*"abcdef", "the", "of", "plaintiff", "defendant", "¶", "12(b)(6)", "x" * 30])
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=25), max_size=12)


def _pages(paragraphs_: list[list[str]], per_page: int = 3) -> list[str]:
    texts = [" ".join(words) for words in paragraphs_]
    return ["\n\n".join(texts[at : at + per_page]) for at in range(0, len(texts), per_page)]


def _side(found: Redline, marks: set[Mark]) -> list[str]:
    return [word for p in found.paragraphs for part in p.parts if part.mark in marks for word in part.text.split()]


@given(PARAGRAPHS, PARAGRAPHS)
@settings(max_examples=300, deadline=None)
def test_both_texts_can_be_read_back(old: list[list[str]], new: list[list[str]]) -> None:
    found = redline(_pages(old), _pages(new, 4))
    keys = running_keys(_pages(old)) | running_keys(_pages(new, 4))
    sides = [[w for page in parted(pages, keys).pages for w in page.split()] for pages in (_pages(old), _pages(new, 4))]
    assert _side(found, {Mark.SAME, Mark.REMOVED, Mark.MOVED_AWAY}) == sides[0]
    assert _side(found, {Mark.SAME, Mark.ADDED, Mark.MOVED_HERE, Mark.MOVED_CHANGED}) == sides[1]
    assert found.added == len(_side(found, {Mark.ADDED}))
    assert found.changes == sum(p.changes for p in found.paragraphs)
    assert (found.changes == 0) == (sides[0] == sides[1])


@given(PARAGRAPHS)
@settings(max_examples=100, deadline=None)
def test_another_layout_is_no_change(text: list[list[str]]) -> None:
    words = [word for paragraph in text for word in paragraph]
    narrow = ["\n".join(" ".join(words[at : at + 4]) for at in range(0, len(words), 4))]
    assert redline(_pages(text, 6), narrow).changes == 0


@given(st.text(max_size=400))
def test_paragraphs_lose_no_word(page: str) -> None:
    assert [word for paragraph in paragraphs(page) for word in paragraph] == [
        word for line in page.split("\n") for word in line.split()
    ]


LONG = "the reliance on Smalls is misplaced because there the employee never reported to an outside body"


def test_a_paragraph_that_stands_elsewhere_is_moved() -> None:
    others = [f"paragraph number {n} says something of its own about matter {n}" for n in range(8)]
    old = ["\n\n".join([others[0], LONG, *others[1:]])]
    new = ["\n\n".join([*others[:6], LONG, *others[6:]])]
    found = redline(old, new)
    assert (found.added, found.removed, found.moved) == (0, 0, 1)
    assert [p.sign for p in found.paragraphs if p.sign] == ["→", "→"]


def test_islands_of_short_words_are_not_kept() -> None:
    found = redline(["one two three of four five six end"], ["seven eight nine of ten eleven twelve end"])
    marks = [(part.mark, part.text) for part in found.paragraphs[0].parts]
    assert marks == [
        (Mark.REMOVED, "one two three of four five six"),
        (Mark.ADDED, "seven eight nine of ten eleven twelve"),
        (Mark.SAME, "end"),
    ]


@given(PARAGRAPHS, PARAGRAPHS, st.integers(50, 100))
@example([["a", "12(b)(6)"]], [["a", "x" * 30]], 50)
@example([["a", "12(b)(6)"]], [["a", "x" * 29]], 50)
@settings(max_examples=100, deadline=None)
def test_it_is_drawn_within_its_cells(old: list[list[str]], new: list[list[str]], width: int) -> None:
    found = redline(_pages(old), _pages(new))
    for line in redlined(found.paragraphs, width):
        assert sum(cell_width(text) for text, _ in line) <= width
    drawn = "".join(text for line in redlined(found.paragraphs, width) for text, _ in line)
    assert drawn.count("{+") == drawn.count("+}")
    assert drawn.count("[-") == drawn.count("-]")


def test_a_paragraph_that_moved_and_changed_shows_both() -> None:
    others = [f"paragraph {word} says something of its own about the {word} matter" for word in "abcdefgh"]
    changed = LONG.replace("misplaced because there the", "misplaced since the")
    old = ["\n\n".join([others[0], f"{LONG} or to any court", *others[1:]])]
    new = ["\n\n".join([*others[:6], f"{changed} or to any court", *others[6:]])]
    found = redline(old, new)
    assert (found.added, found.removed, found.moved) == (1, 2, 1)
    [moved] = [p for p in found.paragraphs if any(part.mark is Mark.MOVED_CHANGED for part in p.parts)]
    assert moved.sign == "→"
    assert [(part.mark, part.text) for part in moved.parts if part.mark is not Mark.MOVED_CHANGED] == [
        (Mark.REMOVED_THERE, "because there"),
        (Mark.ADDED, "since"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "matter"),
    [
        ("The carrier did consent to the sale.", "The carrier did not consent to the sale.", MatterKind.NEGATION),
        ("The carrier didn't consent to it.", "The carrier did consent to it.", MatterKind.NEGATION),
        ("A fee of $900 is due at once.", "A fee of $100 is due at once.", MatterKind.AMOUNT),
        ("A fee of 900 dollars is due.", "A fee of 100 dollars is due.", MatterKind.NUMBER),
        ("It was signed on November 20 there.", "It was signed on December 20 there.", MatterKind.DATE),
        ("It was signed on 11/20/2026 there.", "It was signed on 11/21/2026 there.", MatterKind.DATE),
        ("The answer is due within thirty days.", "The answer is due within twenty days.", MatterKind.NUMBER),
        ("See paragraph 12 above for it.", "See paragraph 13 above for it.", MatterKind.NUMBER),
        ("Then the officer Garcia signed it.", "Then the officer Harmon signed it.", MatterKind.NAME),
        ("The officer signed it. Then he left.", "The officer signed it. Afterwards he left.", None),
        ("The officer kept the record.", "The officer lost the record.", None),
        ("the Court heard it", "the court heard it", None),
    ],
)
def test_what_matters_is_listed_first(old: str, new: str, matter: MatterKind | None) -> None:
    found = redline([old], [new])
    assert found.changes
    assert [one.matter for one in found.mattering] == ([matter] if matter else [])


def test_a_change_that_matters_is_named_with_its_place() -> None:
    old = ["first page stays as it is", "the hearing is on Monday there\n\nand the rest of it stays"]
    new = ["first page stays as it was", "the hearing is on Friday there\n\nand the rest of it stays"]
    [one] = redline(old, new).mattering
    assert (one.page, one.change, one.removed, one.added) == (2, 1, "Monday", "Friday")
    drawn = "".join(text for line in mattering_lines(redline(old, new), 80) for text, _ in line)
    assert "[-Monday-] {+Friday+}" in drawn


@given(st.text(max_size=80), st.text(max_size=80), st.integers(20, 100))
def test_what_matters_is_drawn_within_its_cells(old: str, new: str, width: int) -> None:
    found = redline([old], [new])
    for line in [*mattering_lines(found, width), *beside_words(found, width)]:
        assert sum(cell_width(text) for text, _ in line) <= max(width, 40)
