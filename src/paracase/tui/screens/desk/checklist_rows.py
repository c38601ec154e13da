"""How the checklist of a case looks: a square for each element that must be there, then its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases.elements import ElementState, applies, closes
from paracase.domain.visible import cell_width
from paracase.tui.display import ago, cell, spread
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.cases.elements import Completeness
    from paracase.services.cases.elements import ChecklistLine as ElementLine
    from paracase.tui.display import Line, Piece


def checklist_blocks(lines: Sequence[ElementLine], complete: Completeness, *, today: date) -> list[Block]:
    """One square for each element that must be there, then what is open, then what is done."""
    if not lines:
        return []
    squares: Line = [
        (" ", "text"),
        ("■" * complete.closed, "text"),
        ("□" * complete.open, "warn"),
    ]
    word = (f"{complete.open} open ", "warn") if complete.open else ("complete ", "good")
    blocks = [Block(None, 1, lambda _at, width, _chosen: spread(squares, [word], width))]
    return blocks + [_element_block(line, today) for line in lines]


_ELEMENT_INKS = {
    ElementState.MISSING: "warn",
    ElementState.REQUESTED: "text",
    ElementState.RECEIVED: "text",
    ElementState.REVIEWED: "muted",
    ElementState.WAIVED: "muted",
}


def element_words(line: ElementLine, today: date) -> tuple[str, str]:
    """An element's state in a word or two, and its ink."""
    row = line.row
    if line.is_so is False:
        return "not so", "muted"
    if line.proposed is not None:
        return "proposed", "warn"
    if line.waits_for_attorney:
        return "sign-off", "text"
    if line.state is ElementState.MISSING:
        return _missing_words(line)
    if line.state is ElementState.REQUESTED and row and row.requested_on:
        return ago(row.requested_on, today).removesuffix(" ago"), "text"
    return ("" if line.state is ElementState.REVIEWED else line.state.value), "muted"


def _missing_words(line: ElementLine) -> tuple[str, str]:
    if line.row is not None and line.row.reason:
        return "sent back", "warn"
    if line.is_asked:
        return "needed?", "warn"
    return ("missing", "warn") if applies(line) else ("if needed", "muted")


def _element_sign(line: ElementLine) -> Piece:
    if line.is_so is False:
        return "–", "muted"
    if line.proposed is not None:
        return "?", "warn"
    if line.waits_for_attorney:
        return "→", "text"
    if line.state is ElementState.MISSING and not applies(line):
        return ("?", "warn") if line.is_asked else ("–", "muted")
    return line.state.sign, "good" if line.state is ElementState.REVIEWED else _ELEMENT_INKS[line.state]


def _element_block(line: ElementLine, today: date) -> Block:
    word, word_ink = element_words(line, today)
    sign = _element_sign(line)
    is_quiet = closes(line.element, line.state) and line.state is not ElementState.RECEIVED
    is_idle = line.state is ElementState.MISSING and not applies(line) and line.proposed is None
    ink = "muted" if is_quiet or is_idle or line.is_so is False else "text"
    label = line.label if line.is_here else f"{line.label} ({line.stage.replace('_', ' ')})"

    def paint(_at: int, width: int, chosen: bool) -> Line:
        room = width - 2 - (cell_width(word) + 1 if word else 0)
        name = cell(label, room, "strong bold" if chosen else ink)
        return [sign, (" ", "text"), name, *([(" ", "text"), (word, word_ink)] if word else [])]

    return Block(("element", *line.key), 1, paint)
