"""How the ledger's entries look, wherever a history is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.tui.display import cell, in_words, list_moment
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.tui.display import Line


def history_blocks(entries: Sequence[tuple[str, str, str, str]], *, today: date) -> list[Block]:
    """When, who, what: the ledger in plain words."""
    blocks = []
    for number, (at, who, kind, what) in enumerate(entries):
        when = list_moment(at, today)
        words = in_words(what or kind.replace(".", " "))

        def paint(_at: int, width: int, chosen: bool, when: str = when, who: str = who, words: str = words) -> Line:
            name = cell(short_name(who), 11, "text" if who != "intake" else "muted")
            ink = "strong bold" if chosen else "muted"
            return [
                (" ", "text"),
                cell(when, 10, "muted"),
                (" ", "text"),
                name,
                (" ", "text"),
                cell(words, width - 23, ink),
            ]

        blocks.append(Block(("entry", number), 1, paint))
    return blocks


def short_name(name: str) -> str:
    """``R. Vance``."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest.rpartition(' ')[2]}" if rest else name
