"""How what never came is listed, wherever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.visible import cell_width
from paracase.tui.display import cell, fitted, in_words, short_caption
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.approvals.gaps import CaseGap
    from paracase.tui.display import Line

_CASE = 10
GAPS_SHOWN = 8
"""So many gaps are listed until one asks for the others: of a case that was adopted late there may be hundreds."""


def gap_key(one: CaseGap) -> str:
    """What identifies a gap's row."""
    return f"{one.case_id}/{one.gap.kind}/{one.gap.number}"


def gap_blocks(gaps: Sequence[CaseGap], *, is_open: bool) -> list[Block]:
    """What never came: the first few, and a row that shows the others."""
    shown = gaps if is_open or len(gaps) <= GAPS_SHOWN + 1 else gaps[:GAPS_SHOWN]
    blocks = [_gap_row(one) for one in shown]
    left = len(gaps) - len(shown)
    if left or (is_open and len(gaps) > GAPS_SHOWN + 1):
        blocks.append(_more_row(left))
    return blocks


def _gap_row(one: CaseGap) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        label = fitted(one.label, max(7, cell_width(one.label)))
        return [
            ("!", "warn"), cell(short_caption(one.caption), _CASE, "strong bold" if chosen else "text"), (" ", "text"),
            (label, "text"), ("  ", "text"),
            cell(in_words(one.gap.what), max(0, width - _CASE - 4 - cell_width(label)), "muted"),
        ]  # fmt: skip

    return Block(("gap", gap_key(one)), 1, paint)


def _more_row(left: int) -> Block:
    def paint(_at: int, _width: int, chosen: bool) -> Line:
        words = f"and {left:,} more" if left else "fewer"
        return [
            ("+" if left else "–", "accent"), (words, "strong bold" if chosen else "muted"),
            *([("  Enter ", "accent key"), ("shows them" if left else "folds them", "muted")] if chosen else []),
        ]  # fmt: skip

    return Block(("gaps", 0), 1, paint)
