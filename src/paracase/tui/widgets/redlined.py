"""A redline as lines: words added bold and underlined, words removed struck, with marks that every terminal shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.visible import visible
from paracase.domain.work.flags import by_name
from paracase.domain.work.redline import MOVED_AND_CHANGED, WRITTEN, Mark
from paracase.domain.work.runs import GONE
from paracase.tui.display import fitted, spread
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
    Mark.MOVED_CHANGED: "text",
    Mark.REMOVED_THERE: "muted strike",
}
MOST_MATTERING = 12
"""Changes that matter, named before the text; the rest is counted, and stands in the text as all of them do."""


_WORDS = re.compile(r"\s+|\S+")
_MARKS = frozenset(mark for pair in WRITTEN.values() for mark in pair if mark)


def redlined(paragraphs: Iterable[Paragraph], width: int) -> list[Line]:
    """Paragraphs with their changes, set in so many cells, an empty line between them."""
    return [line for line, _ in redlined_words(paragraphs, width)]


def redlined_words(paragraphs: Iterable[Paragraph], width: int) -> list[tuple[Line, int]]:
    """The same, each line with how many words of the newer text begin on it."""
    lines: list[tuple[Line, int]] = []
    for paragraph in paragraphs:
        lines += [*([([], 0)] if lines else []), *_set(paragraph, width)]
    return lines


_PARTS = "PARTS THAT DIFFER"


def beside_words(found: Redline, width: int) -> list[Line]:
    """What changed that no word of the text shows: parts of the file, what runs along its pages; and what is the same.

    No lines where nothing but compared words changed and no parts were compared.
    """
    lines = _under("READ BY OCR", f"! {found.read_by_ocr}", "warn", width) if found.read_by_ocr else []
    if not found.changes and (found.running or found.beside):
        lines.append([(" ", "text"), (f"! {found.unchanged}.", "warn bold")])
    if found.running:
        told = "; ".join(change.sentence for change in found.running[:MOST_MATTERING])
        rest = len(found.running) - MOST_MATTERING
        more = f"; and {rest:,} more" if rest > 0 else ""
        lines += _under("", f"! Headers, footers, stamps: {told}{more}", "warn", width)
    if found.beside:
        lines += _under(_PARTS, f"! {found.beside}", "warn", width)
    same, anew = found.differing.same, found.differing.anew
    if same and found.beside:
        lines += _under("", f"same: {', '.join(same)}", "muted", width)
    elif same:
        lines += _under("BESIDE THE WORDS", "nothing else of what is looked for; e lists that", "muted", width)
    if anew:
        lines += _under("", f"anew, as each save does: {', '.join(anew)}", "muted", width)
    return lines


def _under(title: str, text: str, ink: str, width: int) -> list[Line]:
    """A sentence beside its title, which stands on its first line only."""
    shown, indent = visible(text), len(_PARTS) + 3
    found: list[Line] = []
    for number, (a, b) in enumerate(wrapped(shown, max(20, width - indent - 2))):
        head = f" {title if number == 0 else '':<{indent - 1}}"
        found.append([(head, "strong bold"), (shown[a:b], ink)])
    return found


def mattering_lines(found: Redline, width: int) -> list[Line]:
    """The changes to read first, a line each; no lines when none is of that kind."""
    if not found.mattering:
        return []
    title: Line = [(f" {len(found.mattering):,} THAT MATTER", "strong bold")]
    lines: list[Line] = [spread(title, [("m", "accent key"), (" shows the next ", "muted")], width)]
    for one in found.mattering[:MOST_MATTERING]:
        ocr = "OCR " if one.page in found.by_ocr.pages else ""
        head = f" p. {one.page:<4}{ocr}{one.matter:<9} "
        room = max(8, width - len(head) - (9 if one.removed and one.added else 4))
        room = room // 2 if one.removed and one.added else room
        line: Line = [(head, "muted")]
        for mark, words in ((Mark.REMOVED, one.removed), (Mark.ADDED, one.added)):
            opens, closes = WRITTEN[mark]
            shown = fitted(visible(words), room, "middle").rstrip()
            gap = " " if len(line) > 1 else ""
            line += [(gap + opens, "muted"), (shown, _INKS[mark]), (closes, "muted")] if words else []
        lines.append(line)
    if len(found.mattering) > MOST_MATTERING:
        lines.append([(f" and {len(found.mattering) - MOST_MATTERING:,} more, in the text", "muted")])
    return lines


def word_starts(text: str, at: int = 0) -> list[int]:
    """Where each word of a text begins once it is made fit to be shown, counted from a place."""
    found, shown = [], at
    for piece in _WORDS.findall(text):
        if not piece.isspace():
            found.append(shown)
        shown += len(by_name(piece, lines=True))
    return found


def _set(paragraph: Paragraph, width: int) -> list[tuple[Line, int]]:
    text, inks = "", []
    begins: list[int] = []
    if paragraph.is_moved_and_changed:
        text = MOVED_AND_CHANGED
        inks.append((0, len(text), "muted"))
    for part in paragraph.parts:
        gap = " " if text and not (text.endswith("-]") and part.mark in {Mark.ADDED, Mark.MOVED_HERE}) else ""
        pieces = [
            (gap, "text"), (WRITTEN[part.mark][0], "muted"), (by_name(part.text), _INKS[part.mark]),
            (WRITTEN[part.mark][1], "muted"),
        ]  # fmt: skip
        if part.mark not in GONE:
            begins += word_starts(part.text, len(text) + len(gap) + len(WRITTEN[part.mark][0]))
        for words, ink in pieces:
            inks.append((len(text), len(text) + len(words), ink))
            text += words
    sign = paragraph.sign
    lines: list[tuple[Line, int]] = []
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
        lines.append((line, sum(1 for at in begins if start <= at < end)))
    return lines
