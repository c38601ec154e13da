"""Events that wait to be accepted, in the Tasks pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.tui.display import cell, list_day
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.tui.display import Line


def proposed_blocks(rows: Sequence[tuple[int, str | None, str]], *, today: date) -> list[Block]:
    """Events that wait to be accepted, with their days: they start nothing before."""
    if not rows:
        return []
    blocks = [heading([(" ", "text"), ("PROPOSED", "strong bold"), (f" {len(rows)}", "muted")])]
    for number, day, words in rows:

        def paint(_at: int, width: int, chosen: bool, day: str | None = day, words: str = words) -> Line:
            ink = "strong bold" if chosen else "text"
            return [
                ("?", "warn"),
                cell(list_day(day, today), 10, "muted"),
                ("  ", "text"),
                cell(words, width - 13, ink),
            ]

        blocks.append(Block(("event", number), 1, paint))
    return blocks
