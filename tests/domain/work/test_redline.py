"""Redlines: no word is lost or made, whatever the layout; what moved is called moved."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from paracase.domain.visible import cell_width
from paracase.domain.work.redline import Mark, Redline, paragraphs, redline
from paracase.tui.widgets.redlined import redlined

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
    assert _side(found, {Mark.SAME, Mark.REMOVED, Mark.MOVED_AWAY}) == [w for p in old for w in p]
    assert _side(found, {Mark.SAME, Mark.ADDED, Mark.MOVED_HERE}) == [w for p in new for w in p]
    assert found.added == len(_side(found, {Mark.ADDED}))
    assert found.changes == sum(p.changes for p in found.paragraphs)
    assert (found.changes == 0) == ([w for p in old for w in p] == [w for p in new for w in p])


@given(PARAGRAPHS)
@settings(max_examples=100, deadline=None)
def test_another_layout_is_no_change(text: list[list[str]]) -> None:
    words = [word for paragraph in text for word in paragraph]
    narrow = ["\n".join(" ".join(words[at : at + 4]) for at in range(0, len(words), 4))]
    assert redline(_pages(text), narrow).changes == 0


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
