"""Whether words that were drawn (as OCR read them) are those that are written at their place.

OCR takes letters for others that look alike, parts words and joins them. So words are compared by their *shape* (what
looks alike is one), by the words that share a place, and, where those are not the same, looked at once more closely. Only
what two looks read alike, and otherwise than it is written, is a difference. Figures have no tolerance but for their shape.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

MAX_WORDS = 6000
"""Words of one page that are compared."""
SURE = 70.0
"""OCR's confidence in a word that is believed."""
SURE_ALONE = 85.0
"""The same where nothing is written."""
SURE_SHORT = 90.0
"""The same of a short word that is one letter off."""
_BAND = 40
"""Pixels of the bands that words are sorted into, so that each is compared with its neighbors only."""
_FEWEST = 3
"""Letters and figures of a drawn word that is said to be written nowhere."""
_THOUSANDS = re.compile(r"(?<=\d)[,’' ](?=\d{3}(?!\d))")
_BETWEEN = re.compile(r"(?<!\d)[^\w\s]|[^\w\s](?!\d)|[^\w\s./:-]")
_MADE_OF_TWO = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_ALIKE = str.maketrans(
    {"o": "0", "q": "0", "l": "1", "i": "1", "|": "1", "!": "1", "j": "1", "s": "5", "b": "8", "z": "2", "_": ""}
)
_STROKES = "10"
"""What a stroke or a ring is read as, as a shape."""
_SIGNS = re.compile(r"[^\w\s.,;:'’“”\"()\[\]/$£€%&*+-]")
"""Signs that OCR takes for a letter or figure: section and paragraph signs, boxes to check, bullets."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""


class WrittenWord(NamedTuple):
    """A word of a page's text, and where it stands."""

    text: str
    box: Box
    is_small: bool = False
    """Whether it is written much smaller than its page: the figure of a footnote."""


class DrawnWord(NamedTuple):
    """A word as OCR read it, and where."""

    text: str
    box: Box
    sure: float
    """From 0 to 100."""


class Doubt(NamedTuple):
    """A word that was not read where it is written."""

    word: WrittenWord
    read: str
    """What was read there instead; empty when nothing was."""
    sure: float


class FirstLook(NamedTuple):
    """What comparing a page's words once gave."""

    same: int
    doubts: list[Doubt]
    alone: list[DrawnWord]
    """Words read where nothing is written."""


def shape(text: str) -> str:
    """What a word looks like: letters and figures only, those that look alike as one, of amounts also their points."""
    plain = fold(text)
    if any(map(str.isdigit, plain)):
        plain = _BETWEEN.sub("", _THOUSANDS.sub("", plain)).replace(" ", "")
    else:
        plain = "".join(ch for ch in plain if ch.isalnum())
    for two, one in _MADE_OF_TWO:
        plain = plain.replace(two, one)
    return plain.translate(_ALIKE)


def is_figure(text: str) -> bool:
    """Whether a word is an amount, a date, a number: at least half of it are figures."""
    figures = sum(map(str.isdigit, text))
    return figures > 0 and figures * 2 >= sum(map(str.isalnum, text))


def matters(text: str) -> bool:
    """Whether it must be said when a word cannot be made out: an amount, a date, a long number."""
    return is_figure(text) and (sum(map(str.isdigit, text)) >= 3 or "$" in text or "%" in text)


def is_legible(text: str) -> bool:
    """Whether OCR could read a word at all: it has letters or figures, and they are Latin."""
    marks = [ch for ch in fold(text) if ch.isalnum()]
    return bool(marks) and all(ch.isascii() for ch in marks)


def alike(written: str, read: str) -> bool:
    """Whether what was read is what is written, but for OCR's mistakes."""
    first, second = shape(written), shape(read)
    if first == second:
        return bool(first)
    if not first or not second:
        return False
    signs = len(_SIGNS.findall(written))
    if signs and not set(_SIGNS.findall(read)) & set(_SIGNS.findall(written)):
        # A section sign is read as 8, S or §: what follows it must be the same.
        extra = len(second) - len(first)
        if 0 < extra <= signs and second.endswith(first) and second[:extra].strip("58") == "":
            return True
    if not any(map(str.isdigit, written)) and _has_stroke_beside(first, second):
        return True
    if any(map(str.isdigit, written)) or any(map(str.isdigit, read)):
        if _is_letter_for_figure(first, second):
            return True
        long = not is_figure(written) and len(first) > 12
        return long and _within(first, second, 1)
    return _within(first, second, min(3, max(len(first), len(second)) // 5))


def _has_stroke_beside(first: str, second: str) -> bool:
    """Whether the second is the first and what a box to check, a bullet or a line beside it is read as."""
    extra = {mark + first for mark in _STROKES} | {first + mark for mark in _STROKES}
    return second in extra


def _is_letter_for_figure(first: str, second: str) -> bool:
    """Whether two words of figures differ only where one has a letter: no amount is drawn so, but OCR reads so."""
    first, second = (re.sub(r"[./:-]", "", one) for one in (first, second))
    if len(first) != len(second):
        return False
    other = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return 0 < len(other) * 6 <= len(first) and all(one.isdigit() != two.isdigit() for one, two in other)


def _within(first: str, second: str, most: int) -> bool:
    """Whether so many changes, at most, make one word of the other."""
    if abs(len(first) - len(second)) > most:
        return False
    row = list(range(len(second) + 1))
    for at, mark in enumerate(first, start=1):
        before, row[0] = row[0], at
        for column, other in enumerate(second, start=1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (mark != other))
        if min(row) > most:
            return False
    return row[-1] <= most


def first_look(written: Sequence[WrittenWord], drawn: Sequence[DrawnWord]) -> FirstLook:
    """Compare words that share a place: what is parted in one and whole in the other is the same."""
    same, doubts = 0, []
    alone = []
    for group in _groups([word.box for word in written], [word.box for word in drawn]):
        here = sorted((written[at] for at in group[0]), key=lambda word: word.box[0])
        there = sorted((drawn[at] for at in group[1]), key=lambda word: word.box[0])
        if not here:
            alone += there
        elif there and shape("".join(word.text for word in here)) == shape("".join(word.text for word in there)):
            same += len(here)
        else:
            for word in here:
                read = [other for other in there if _share(other.box, word.box) >= 0.5]
                text = " ".join(other.text for other in read)
                if alike(word.text, text):
                    same += 1
                else:
                    doubts.append(Doubt(word, text, min((other.sure for other in read), default=0.0)))
    return FirstLook(same, doubts, alone)


def _groups(written: Sequence[Box], drawn: Sequence[Box]) -> Iterable[tuple[list[int], list[int]]]:
    """Which words share a place, by their numbers; each is in one group."""
    parents = list(range(len(written) + len(drawn)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = at = parents[parents[at]]
        return at

    bands: dict[int, list[int]] = defaultdict(list)
    for number, box in enumerate(drawn):
        for band in range(int(box[1]) // _BAND, int(box[3]) // _BAND + 1):
            bands[band].append(number)
    for number, box in enumerate(written):
        near = {other for band in range(int(box[1]) // _BAND, int(box[3]) // _BAND + 1) for other in bands[band]}
        for other in near:
            if _touch(box, drawn[other]):
                parents[root(len(written) + other)] = root(number)
    found: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for at in range(len(parents)):
        if at < len(written):
            found[root(at)][0].append(at)
        else:
            found[root(at)][1].append(at - len(written))
    return found.values()


def is_of_one_size(one: Box, other: Box) -> bool:
    """Whether neither is so much higher than the other that it only covers it."""
    heights = sorted((one[3] - one[1], other[3] - other[1]))
    return heights[1] <= 4 * max(heights[0], 1)


def _touch(one: Box, other: Box) -> bool:
    if not is_of_one_size(one, other):
        return False
    down = min(one[3], other[3]) - max(one[1], other[1])
    across = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3] - one[1], other[3] - other[1])
    width = min(one[2] - one[0], other[2] - other[0])
    return down >= 0.4 * max(height, 1) and across >= 0.25 * max(width, 1)


def _share(one: Box, other: Box) -> float:
    """How much of the first lies within the second, from left to right."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    return max(0.0, across) / max(one[2] - one[0], 1)


def is_other(word: WrittenWord, first: tuple[str, float], second: tuple[str, float]) -> bool:
    """Whether two looks at a word read the same, and surely another one."""
    (read, sure), (again, sure_again) = first, second
    if alike(word.text, read) or alike(word.text, again) or min(sure, sure_again) < SURE:
        return False
    shapes = shape(word.text), shape(again)
    if not shapes[1] or shape(read) != shapes[1]:
        return False
    if not any(map(str.isdigit, word.text + again)) and max(map(len, shapes)) <= 4 and _within(*shapes, 1):
        # Short words one letter apart: "cc" is read as "ce".
        return min(map(len, shapes)) > 2 and min(sure, sure_again) >= SURE_SHORT
    if min(map(len, shapes)) > 1:
        return True
    # A single letter is misread too often; a single figure is a number of days, unless it is that of a footnote.
    return not word.is_small and word.text.strip("().").isdigit() and again.strip("().").isdigit()


def unwritten(alone: Iterable[DrawnWord], text: str) -> list[DrawnWord]:
    """Words that are surely drawn, and stand nowhere in a page's text either (a form's values, what OCR read)."""
    known = {shape(word) for word in text.split()}
    squeezed = "".join(shape(word) for word in text.split())
    return [
        word
        for word in alone
        if word.sure >= SURE_ALONE
        and len(shape(word.text)) >= _FEWEST
        and not _is_known(shape(word.text), word.text, known, squeezed)
    ]


def _is_known(of: str, text: str, known: Collection[str], squeezed: str) -> bool:
    if of in known or (len(of) > 5 and not is_figure(text) and of in squeezed):
        return True
    most = 0 if any(map(str.isdigit, text)) else min(3, len(of) // 5)
    return most > 0 and any(_within(of, other, most) for other in known if abs(len(other) - len(of)) <= most)
