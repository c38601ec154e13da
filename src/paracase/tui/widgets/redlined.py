"""A redline as lines: words added bold and underlined, words removed struck, with marks that every terminal shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.visible import visible
from paracase.domain.work.redline import Mark
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.work.redline import Paragraph, Redline
    from paracase.tui.display import Line

MARGIN = 4
"""Cells left of the text: the sign stands there."""
_INKS = {
    Mark.SAME: "text",
    Mark.ADDED: "strong match",
    Mark.REMOVED: "muted strike",
    Mark.MOVED_HERE: "strong match",
    Mark.MOVED_AWAY: "muted strike",
}
_OPEN = {Mark.ADDED: "{+", Mark.REMOVED: "[-", Mark.MOVED_HERE: "{+moved here: ", Mark.MOVED_AWAY: "[-moved away: "}
_CLOSE = {Mark.ADDED: "+}", Mark.REMOVED: "-]", Mark.MOVED_HERE: "+}", Mark.MOVED_AWAY: "-]"}


_MARKS = frozenset([*_OPEN.values(), *_CLOSE.values()])


def redlined(paragraphs: Iterable[Paragraph], width: int) -> list[Line]:
    """Paragraphs with their changes, set in so many cells, an empty line between them."""
    lines: list[Line] = []
    for paragraph in paragraphs:
        lines += [*([[]] if lines else []), *_set(paragraph, width)]
    return lines


def beside_words(found: Redline, width: int) -> list[Line]:
    """What changed in the file that no word shows, set in so many cells; no lines when nothing did."""
    if not found.beside:
        return []
    said = "Beside the words" if found.changes else "No word changed, but the file did"
    text = f"! {said}: {visible(found.beside)}."
    return [[(" ", "text"), (text[a:b], "warn")] for a, b in wrapped(text, max(20, width - 2))]


def _set(paragraph: Paragraph, width: int) -> list[Line]:
    text, inks = "", []
    for part in paragraph.parts:
        gap = " " if text and not (text.endswith("-]") and part.mark in {Mark.ADDED, Mark.MOVED_HERE}) else ""
        pieces = [
            (gap, "text"), (_OPEN.get(part.mark, ""), "muted"), (visible(part.text), _INKS[part.mark]),
            (_CLOSE.get(part.mark, ""), "muted"),
        ]  # fmt: skip
        for words, ink in pieces:
            inks.append((len(text), len(text) + len(words), ink))
            text += words
    sign = paragraph.sign
    lines: list[Line] = []
    marks = {a for a, b, _ in inks if text[a:b] in _MARKS}
    shift = 0
    for number, (start, end) in enumerate(wrapped(text, max(20, width - MARGIN - 1))):
        # A very long word is cut anywhere: not between the two signs of a mark, which goes to the next line as one.
        start -= shift
        shift = int(end - 1 in marks)
        end -= shift
        shown = sign if sign in {"+", "−", "→"} or number == 0 else ""
        line: Line = [(f" {shown:<{MARGIN - 1}}", "strong" if sign == "+" else "muted" if sign else "text")]
        line += [(text[max(a, start) : min(b, end)], ink) for a, b, ink in inks if a < end and b > start and a < b]
        lines.append(line)
    return lines
