"""Sketches of texts: the same words give the same, small changes keep bands in common, other texts share none."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.papers.sketches import BANDS, BYTES, LEAST_WORDS, agreement, bands, sketch

WORD = st.text("abcdefghijklmnopqrstuvwxyzéß0123456789", min_size=1, max_size=9)
TEXTS = st.lists(WORD, min_size=LEAST_WORDS, max_size=400)
SIGNS = st.sampled_from([" ", "\n", "  \n\n", ", ", "\f", " “", ". "])


@given(TEXTS, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_how_lines_are_broken_and_letters_cased_makes_no_difference(words: list[str], chance: random.Random) -> None:
    plain = sketch(" ".join(words).encode()[:BYTES])
    signs = [" ", "\n", " \n\n ", "\f", "; "]
    other = "".join(
        f"{word.upper() if word.isascii() and chance.random() < 0.3 else word}{chance.choice(signs)}" for word in words
    )
    if len(other.encode()) <= BYTES and len(" ".join(words).encode()) <= BYTES:
        assert sketch(other.encode()) == plain
    assert agreement(plain, plain) == 1.0
    assert len(set(bands(plain))) == BANDS


@given(TEXTS)
@settings(max_examples=60)
def test_one_word_less_leaves_most_bands_as_they_were(words: list[str]) -> None:
    """A word stands in two runs of two; each run is the smallest of at most one bin, and a bin is in one band."""
    one, other = sketch(" ".join(words).encode()), sketch(" ".join(words[:-1]).encode())
    if one and other and len(" ".join(words).encode()) <= BYTES:
        changed = set(bands(one)) ^ set(bands(other))
        full = len(set(pairwise(words))) > 150  # else empty bins borrow, and several may change
        assert not full or len(changed) <= 4


@given(st.lists(WORD, max_size=LEAST_WORDS - 1))
def test_a_short_text_has_none(words: list[str]) -> None:
    assert sketch(" ".join(words).encode()) == b""
    assert bands(b"") == ()
    assert agreement(b"", b"") == 0.0


@given(st.binary(max_size=2 * BYTES))
def test_any_bytes_give_a_sketch_or_none(data: bytes) -> None:
    kept = sketch(data)
    assert len(bands(kept)) == (BANDS if kept else 0)


def test_misread_letters_still_meet_and_strangers_do_not() -> None:
    """Of 200 texts with 2 % of their letters misread 97 of 100 share a band and agree by 0.4; strangers never do."""
    chance = random.Random(5)
    known = ["".join(chance.choices("abcdefghijklmnop", k=chance.randint(2, 9))) for _ in range(3000)]
    met = 0
    for _ in range(200):
        text = " ".join(chance.choices(known, k=300))
        misread = "".join(chance.choice("xyz") if chance.random() < 0.02 else letter for letter in text)
        one, other, stranger = (sketch(of.encode()) for of in (text, misread, " ".join(chance.choices(known, k=300))))
        met += bool({*bands(one)} & {*bands(other)}) and agreement(one, other) >= 0.4
        assert agreement(one, stranger) < 0.4
    assert met >= 194
