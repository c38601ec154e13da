"""How much was read: words that were painted, merged over sessions; never more than there is, never rounded up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.approvals.figures import (
    PageLook,
    figure_of,
    from_text,
    merged,
    own_pages,
    positions,
    to_text,
    together,
)

if TYPE_CHECKING:
    import random

SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=12)


@given(SPANS)
def test_spans_are_the_words_they_hold(spans: list[tuple[int, int]]) -> None:
    words = {word for first, end in spans for word in range(first, end)}
    found = merged(spans)
    assert {word for first, end in found for word in range(first, end)} == words
    assert sum(end - first for first, end in found) == len(words), "none over another"
    assert from_text(to_text(spans)) == found


@given(st.lists(st.sampled_from("abcde"), max_size=30), st.randoms(use_true_random=False))
def test_words_find_their_places_whatever_was_left_out(many: list[str], chance: random.Random) -> None:
    kept = sorted(chance.sample(range(len(many)), chance.randint(0, len(many))))
    few = [many[at] for at in kept]
    there = positions(few, many)
    assert all(place is not None and many[place] == word for word, place in zip(few, there, strict=True))
    back = positions(many, few)
    assert [place for place in back if place is not None] == list(range(len(few))), "every own word, in order"
    assert all(few[place] == word for word, place in zip(many, back, strict=True) if place is not None)


def test_running_lines_are_no_words_to_read() -> None:
    words = "fee rent tenant month notice"
    bodies = [
        "\n".join(f"{chr(96 + n)}{word} of {word}{chr(96 + m)}" for m in range(1, 4) for word in words.split())
        for n in range(1, 6)
    ]
    pages = [f"Case 2:26-cv-1 Document {n}\n{body}\nOPPOSITION {n}" for n, body in enumerate(bodies, start=1)]
    assert [page.split() for page in own_pages(pages)] == [body.split() for body in bodies]


def test_a_share_is_never_rounded_up_nor_to_nothing() -> None:
    def share(seen: int, of: int) -> str:
        return figure_of({1: of}, {1: PageLook(5, ((0, seen),))}, pages=1).share

    assert [share(0, 10), share(1, 1000), share(999, 1000), share(1000, 1000), share(13, 50)] == [
        "0%", "under 1%", "99%", "100%", "26%",
    ]  # fmt: skip


def test_sessions_are_merged_and_what_was_sent_is_no_reading() -> None:
    first, second = PageLook(30, ((0, 10),)), PageLook(12, ((5, 20),), sent=100)
    both = first.and_then(second)
    assert both == PageLook(42, ((0, 20),), 100)
    figure = figure_of({1: 100, 2: 50}, {1: both, 2: PageLook(is_drawn=True)}, pages=2)
    assert (figure.words, figure.seen, figure.sent, figure.seconds, figure.opened) == (150, 20, 100, 42, 1)
    assert figure.told == "13% of the text on the screen, 42 s, 100 words sent as text, page 2 seen as a picture"
    assert figure.short == "13% shown"
    assert not figure.is_whole
    assert (figure.short_of("MR"), figure.short_of("", timed=False)) == ("MR: 13% shown, 42 s", "13% shown")
    piped = figure_of({1: 100}, {1: PageLook(sent=100)}, pages=1)
    assert (piped.short, piped.told) == ("sent", "0% of the text on the screen, all of it sent as text")
    assert together([figure, piped]).seen == 20


def test_a_paper_without_pages_counts_none() -> None:
    figure = figure_of({1: 400}, {1: PageLook(3, ((0, 40),))}, pages=0)
    assert figure.lines == ["read 40 of 400 words on the screen, 3 seconds"]
    assert figure.record["pages"] is None


def test_a_paper_without_text_is_opened_not_read() -> None:
    figure = figure_of({1: 0}, {1: PageLook(4)}, pages=1)
    assert (figure.told, figure.short) == ("there is no text to read, 4 s", "opened")
    unseen = figure_of({}, {}, pages=0)
    assert (unseen.told, unseen.short, unseen.is_whole) == ("there is no text to read, not opened", "not opened", False)
    assert figure_of({}, {1: PageLook(4)}, pages=0).is_whole
    part = figure_of({1: 0, 2: 0}, {1: PageLook(4)}, pages=2)
    assert (part.short, part.told) == ("part opened", "there is no text to read, 4 s, 1 page not opened")


def test_a_set_is_read_when_its_pages_without_text_were_opened_too() -> None:
    scan = figure_of({1: 0, 2: 0}, {}, pages=2)
    for read in (
        figure_of({1: 10}, {1: PageLook(5, ((0, 10),))}, pages=1),
        figure_of({1: 10}, {1: PageLook(5, ((0, 10),))}, pages=0),  # a Word file has none of its own
    ):
        assert read.short == "all shown"
        both = together([read, scan])
        assert (both.is_whole, both.short) == (False, "text shown")
        assert both.told == "100% of the text on the screen, 5 s, 2 pages not opened"
        opened = figure_of({1: 0, 2: 0}, {1: PageLook(2), 2: PageLook(3)}, pages=2)
        assert together([read, opened]).short == "all shown"
        assert not together([read, figure_of({}, {}, pages=0)]).is_whole
