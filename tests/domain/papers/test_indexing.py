"""What a search could not look at is said, and nothing is said where it looked at everything."""

from __future__ import annotations

import pytest

from paracase.domain.papers.indexing import IndexStanding, what_words_miss

CAP = 1001


@pytest.mark.parametrize(
    ("standing", "count", "words"),
    [
        (IndexStanding.WHOLE, 0, ""),
        (IndexStanding.WHOLE, 1, "1 paper is not indexed yet, and no word finds it."),
        (IndexStanding.WHOLE, 2310, "2,310 papers are not indexed yet, and no word finds them."),
        (IndexStanding.WHOLE, CAP, "More than 1,000 papers are not indexed yet, and no word finds them."),
        (IndexStanding.MISSING, 0, "There is no index of texts yet: paracase scan, or an open desk, makes it."),
        (IndexStanding.DAMAGED, 7, "The index is damaged and made anew: no word finds anything until then."),
    ],
)
def test_what_is_said(standing: IndexStanding, count: int, words: str) -> None:
    said = what_words_miss(standing, count, cap=CAP)
    assert said == words
    assert len(said) <= 77  # it stands in one line of a terminal of 80


def test_that_words_may_stand_there_otherwise_is_said_when_nothing_worse_is() -> None:
    said = what_words_miss(IndexStanding.WHOLE, 0, cap=CAP, is_folded=False)
    assert said == "Some papers wait for the new index: there a word is found only as it stands."
    assert len(said) <= 77
    assert "not indexed yet" in what_words_miss(IndexStanding.WHOLE, 3, cap=CAP, is_folded=False)
