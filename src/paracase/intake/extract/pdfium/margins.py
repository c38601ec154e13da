"""Paragraphs of a PDF that are set in from the margins, by where their lines begin and end."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2

from paracase.intake.extract.pdfium.letters import letters
from paracase.intake.extract.pdfium.opening import from_header
from paracase.intake.extract.protocol import storable
from paracase.intake.extract.setting import BODY_SHARE, FEWEST, MANY, SetIn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.intake.extract.pdfium.letters import Placed

MAX_PAGES = 2000
_LEFT, _RIGHT = 18.0, 12.0
"""Points that a paragraph is set in by at least, left and right."""
_SAME = 4.0
"""Points by which lines of one margin differ."""
_FURTHEST = 200.0
"""Points from the body's margin beyond which nothing is a quotation: signatures, dates."""
_GUTTER = 8.0
"""Points between the number beside a pleading's line and the line."""
_APART = 2.3
"""Line heights between two lines of one paragraph, at most: those of a block are set closer than the text around them."""
_BODY_LETTERS = 25
"""Letters of a line that tells where the body of the text stands."""
_LABEL = re.compile(r"(?:\(?[0-9a-zA-Z]{1,4}[.)]|[•▪–—*-])\s")
_NUMBER = re.compile(r"\d{1,2}\s+(?=\S)")


class _Line(NamedTuple):
    """A line of a page."""

    text: str
    left: float
    right: float
    bottom: float
    height: float


def set_in(data: bytes) -> list[SetIn]:
    """The paragraphs that are set in, page by page.

    Raises:
        pypdfium2.PdfiumError: it cannot be opened.
    """
    document = pypdfium2.PdfDocument(from_header(data))
    pages = [_lines_of(document, number) for number in range(min(len(document), MAX_PAGES))]
    left = _margin(line for lines in pages for line in lines)
    found: list[SetIn] = []
    for number, lines in enumerate(pages, start=1):
        has_body = any(abs(line.left - left) <= _SAME for line in lines if len(line.text) >= _BODY_LETTERS)
        found += [SetIn(number, text) for text in _blocks(lines, left if has_body else _margin(lines))]
    return found


def _lines_of(document: pypdfium2.PdfDocument, number: int) -> list[_Line]:
    """The lines of a page from top to bottom as its text has them; none of a page that is turned, or cannot be read."""
    try:
        page = document[number]
        if page.get_rotation():
            return []
        text = page.get_textpage()
        found = list(_lines(letters(text)))
        text.close()
        page.close()
    except pypdfium2.PdfiumError:
        return []
    return found


def _lines(placed: Iterator[Placed]) -> Iterator[_Line]:
    line: list[Placed] = []
    for letter in placed:
        if letter.mark == "\n":
            yield from _line(line)
            line = []
        elif letter.mark != "\r":
            line.append(letter)
    yield from _line(line)


def _line(placed: list[Placed]) -> Iterator[_Line]:
    """A line without the number beside it; none of a number alone."""
    text = "".join(letter.mark for letter in placed)
    beside = _NUMBER.match(text)
    if beside is not None:
        number = [one for one in placed[: beside.end()] if not one.generated]
        rest = [one for one in placed[beside.end() :] if not one.generated]
        if number and rest and rest[0].box.left - number[-1].box.right >= _GUTTER:
            placed = placed[beside.end() :]
    drawn = [one.box for one in placed if not one.generated and one.mark.strip()]
    words = storable("".join(one.mark for one in placed)).strip()
    if drawn and not words.isdigit():
        bottom, top = min(box.bottom for box in drawn), max(box.top for box in drawn)
        yield _Line(words, drawn[0].left, max(box.right for box in drawn), bottom, max(1.0, top - bottom))


def _margin(lines: Iterator[_Line] | Sequence[_Line]) -> float:
    """Where the text begins on its left."""
    counted: Counter[int] = Counter()
    for line in lines:
        if len(line.text) >= _BODY_LETTERS:
            counted[round(line.left)] += len(line.text)
    near = {place: sum(counted[place + by] for by in (-2, -1, 0, 1, 2)) for place in counted}
    many = [place for place in near if near[place] * BODY_SHARE >= counted.total()]
    first = min(many, default=0)
    return float(max((place for place in many if place <= first + 2 * _SAME), key=lambda place: near[place], default=0))


def _blocks(lines: list[_Line], left: float) -> Iterator[str]:
    ends = sorted(line.right for line in lines if abs(line.left - left) <= _SAME)
    right = ends[int(len(ends) * 0.9)] if ends else max((line.right for line in lines), default=0.0)
    group: list[_Line] = []
    for line in lines:
        is_in = left + _LEFT <= line.left <= left + _FURTHEST
        if group and (not is_in or not _goes_on(group, line)):
            yield from _block(group, right)
            group = []
        if is_in:
            group.append(line)
    yield from _block(group, right)


def _goes_on(group: list[_Line], line: _Line) -> bool:
    """Whether a line belongs to the paragraph before it: at its margin, and not far below."""
    last = group[-1]
    margin = min(one.left for one in group)
    begins = group[0].left if len(group) == 1 else margin
    near = abs(line.left - margin) <= _SAME or (len(group) == 1 and begins - line.left <= 40.0 and line.left < begins)
    gap = last.bottom - line.bottom
    return near and 0 <= gap <= _APART * max(last.height, line.height) + 2.0


def _block(group: list[_Line], right: float) -> Iterator[str]:
    if len(group) < 2 or _LABEL.match(group[0].text):
        return
    text = group[0].text
    for line in group[1:]:
        text = text[:-1] + line.text if text[-1:] in "\x02\ufffe" else f"{text} {line.text}"
    text = " ".join(text.split())
    is_both = all(line.right <= right - _RIGHT for line in group[:-1])
    if len(text.split()) >= (FEWEST if is_both else MANY):
        yield text
