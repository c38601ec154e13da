"""Paragraphs that are set in from the margins: what a block quotation looks like, where no quotation marks say it."""

from __future__ import annotations

from typing import NamedTuple

FEWEST = 15
"""Words of a paragraph that is set in on both sides."""
MANY = 50
"""Words of one that is set in on its left only: as long as courts want a block for (The Bluebook, rule 5.1)."""
BODY_SHARE = 5
"""Where a fifth of the words begin at least, and none so many further left, is the margin of the text."""
MOST = 1000
"""Paragraphs of one paper that are told; the others are counted."""


class SetIn(NamedTuple):
    """A paragraph that is set in.

    Attributes:
        page: from 1; of what has no pages of its own 1.
        text: in one line.
    """

    page: int
    text: str
