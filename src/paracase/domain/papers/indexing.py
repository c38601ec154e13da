"""How far the index of texts holds what was read, in words: *not found* is never mistaken for *not looked at*."""

from __future__ import annotations

from enum import StrEnum


class IndexStanding(StrEnum):
    """Whether words can be looked up at all."""

    WHOLE = "whole"
    MISSING = "missing"
    """There is none, or one of another program's version: the intake makes it."""
    DAMAGED = "damaged"
    """The intake makes it anew."""


_NONE = {
    IndexStanding.MISSING: "There is no index of texts yet: paracase scan, or an open desk, makes it.",
    IndexStanding.DAMAGED: "The index is damaged and made anew: no word finds anything until then.",
}


_OLDER = "Some papers wait for the new index: there a word is found only as it stands."


def what_words_miss(standing: IndexStanding, not_indexed: int, *, cap: int, is_folded: bool = True) -> str:
    """What a search by words could not look at, in one sentence; empty when it looked at everything.

    Args:
        not_indexed: papers whose words are not in the index yet.
        cap: what is counted to at most within some cases; it then means *more than*.
        is_folded: whether a word is found in all papers however it is written.
    """
    if standing is not IndexStanding.WHOLE:
        return _NONE[standing]
    if not_indexed == 0:
        return "" if is_folded else _OLDER
    if not_indexed == 1:
        return "1 paper is not indexed yet, and no word finds it."
    count = f"More than {cap - 1:,}" if not_indexed == cap else f"{not_indexed:,}"
    return f"{count} papers are not indexed yet, and no word finds them."
