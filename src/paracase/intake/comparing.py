"""Comparing what a page draws with what its text says: drawn, read by OCR, word by word; doubts are looked at twice more.

Done for what somebody is asked to approve, in the background; a page that was compared in an earlier version and is drawn
and written as it was there is not read again.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.drawn import MAX_KEPT, ComparedPage, Difference, PageState, phrases
from paracase.domain.papers.likeness import (
    MAX_WORDS,
    Doubt,
    DrawnWord,
    WrittenWord,
    alike,
    first_look,
    is_legible,
    is_of_one_size,
    is_other,
    matters,
    unwritten,
)
from paracase.domain.visible import counted
from paracase.intake.extract import one_page, pictures
from paracase.intake.extract.ocr import Ocr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from paracase.domain.papers.likeness import Box
    from paracase.intake.extract.installed import Tesseract
    from paracase.intake.extract.pool import Workers

METHOD = 1
"""Recorded with each page; raised when comparing finds more than before: then pages are compared again."""
MOST_CLOSELY = 120
"""Words of one page that are looked at closely; the figures first."""
_LEFT_FOR_LONE = 30
"""As many of them, at least, may be words that are written nowhere."""
HEIGHTS = (44, 64)
"""Pixels high a word becomes at the second look and at the third."""
FLAT = 24
"""Where lightest and darkest pixel of a word's place differ by no more, nothing is drawn."""
_SMALL = 0.78
"""A word of so much of its page's usual height is that of a note's number."""
_POOR = 0.15
"""Where so many of a page's words could not be made out, it was not compared."""
_FEW = 3


class _Place(NamedTuple):
    """A word to be looked at closely, and where."""

    box: Box
    turned: int


class _Written(NamedTuple):
    """A page's words that lie one way, in the drawing turned so that they stand upright."""

    words: list[WrittenWord]
    places: dict[Box, _Place]
    """Where each stands in the drawing as it is."""


class _Close(NamedTuple):
    """What a closer look read at a place."""

    text: str
    sure: float
    is_empty: bool
    """Whether nothing is drawn there."""


class PageComparer:
    """Compares pages of PDFs, one after the other. Not for the event loop: a page takes seconds."""

    def __init__(self, tesseract: Tesseract, workers: Workers, scratch: Path) -> None:
        self._ocr = Ocr(tesseract, workers, scratch)
        self._workers = workers

    @property
    def program(self) -> str:
        """What compares, as recorded: another program or method may find more."""
        return f"{METHOD} {self._ocr.name}"

    def compare(
        self, handle: int, size: int, number: int, *, text: str, known: Callable[[str], ComparedPage | None]
    ) -> ComparedPage:
        """Compare one page.

        Args:
            number: from 1.
            text: the page's text as it is shown: what is drawn and stands there is no difference, wherever it stands.
            known: a page that was compared before, by its digest.
        """
        drawn = one_page.lettered(self._workers, handle, size, number - 1)
        image = drawn.children[0][1] if drawn.children else None
        if not isinstance(image, bytes):
            why = drawn.detail or "it cannot be drawn"
            return ComparedPage(number, PageState.FAILED, why, program=self.program)
        digest = hashlib.sha256(json.dumps([drawn.meta, text]).encode() + image).hexdigest()
        before = known(digest)
        if before is not None:
            return before._replace(page=number)
        page = _Page(self, handle, size, number, image, text)
        found = page.compared(_words(drawn.meta))
        return found._replace(digest=digest, program=self.program)


class _Page:
    """A page that is being compared."""

    def __init__(self, by: PageComparer, handle: int, size: int, number: int, image: bytes, text: str) -> None:
        self._ocr, self._workers = by._ocr, by._workers
        self._handle, self._size, self._number = handle, size, number
        self._image, self._text = image, text
        self._across, self._down = map(int, image.split(b"\n", 2)[1].split())

    def compared(self, words: Sequence[tuple[str, Box, int, float]]) -> ComparedPage:
        """The whole comparison."""
        legible = [word for word in words if is_legible(word[0])]
        foreign = [word[0] for word in words if not is_legible(word[0]) and sum(map(str.isalnum, word[0])) > 1]
        if not legible and not foreign:
            return ComparedPage(self._number, PageState.DRAWN_ONLY)
        many = len(legible) + len(foreign)
        outside = [word for word in legible if not _lies_on(word[1], [(0, 0, self._across, self._down)])]
        never = [self._difference(text, "", _Place(box, turned)) for text, box, turned, _ in outside]
        legible = [word for word in legible if word not in outside] if outside else legible
        legible = [(text, self._within(box), turned, height) for text, box, turned, height in legible]
        if len(legible) > MAX_WORDS:
            return ComparedPage(self._number, PageState.FAILED, "it has too many words", many)
        ways = _by_way(legible, self._across, self._down) if legible else {}
        main = max(ways, key=lambda turned: len(ways[turned].words)) if ways else 0
        doubts: list[tuple[Doubt, _Place]] = []
        alone: list[tuple[DrawnWord, _Place]] = []
        all_places = [box for _, box, _, _ in words]
        for turned, written in ways.items():
            read = self._ocr.words_on(pictures.turn(self._image, 360 - turned) if turned else self._image)
            if read is None:
                return ComparedPage(self._number, PageState.FAILED, "OCR could not read it", many)
            look = first_look(written.words, [DrawnWord(*word) for word in read])
            doubts += [(doubt, written.places[doubt.word.box]) for doubt in look.doubts]
            if turned == main:
                back = [
                    (word, _Place(_turned_back(word.box, turned, self._across, self._down), turned))
                    for word in look.alone
                ]
                alone = [(word, place) for word, place in back if not _is_on_words(place.box, all_places)]
        unsure = [word for word, _, turned, _ in legible if turned < 0]
        found, failed = self._settle(doubts, alone, unsure)
        if failed:
            return ComparedPage(self._number, PageState.FAILED, failed, many)
        page = _judged(self._number, many, unsure, never + found)
        if foreign and page.state is PageState.SAME:
            why = f"OCR does not know the letters of {counted(len(foreign), 'word')}"
            return ComparedPage(self._number, PageState.FAILED, why, many, len(unsure) + len(foreign))
        return page

    def _within(self, box: Box) -> Box:
        """What of a word's box is on the page: a PDF may say that a word is as large as it likes."""
        return max(0.0, box[0]), max(0.0, box[1]), min(self._across, box[2]), min(self._down, box[3])

    def _settle(
        self, doubts: list[tuple[Doubt, _Place]], alone: list[tuple[DrawnWord, _Place]], unsure: list[str]
    ) -> tuple[list[Difference], str]:
        """Look closely at what is in doubt; the differences, and why it could not be looked at, where it could not.

        Args:
            unsure: gets the words that could not be made out.
        """
        new = {id(word) for word in unwritten([word for word, _ in alone], self._text)}
        lone = [(word, place) for word, place in alone if id(word) in new]
        doubts.sort(key=lambda doubt: not matters(doubt[0].word.text))
        looked = doubts[: MOST_CLOSELY - min(len(lone), _LEFT_FOR_LONE)]
        unsure += [doubt.word.text for doubt, _ in doubts[len(looked) :]]
        lone = lone[: MOST_CLOSELY - len(looked)]
        close = self._closely([place for _, place in [*looked, *lone]], HEIGHTS[0])
        if close is None:
            return [], "OCR could not read it"
        found = [
            self._difference("", word.text, place)
            for (word, place), near in zip(lone, close[len(looked) :], strict=True)
            if alike(word.text, near.text)
        ]
        still: list[tuple[Doubt, _Place, _Close]] = []
        for (doubt, place), near in zip(looked, close[: len(looked)], strict=True):
            if near.is_empty:
                found.append(self._difference(doubt.word.text, "", place))
            elif is_other(doubt.word, (doubt.read, doubt.sure), (near.text, near.sure)):
                found.append(self._difference(doubt.word.text, near.text, place))
            elif not alike(doubt.word.text, near.text):
                still.append((doubt, place, near))
        return found + self._at_last(still, unsure), ""

    def _at_last(self, still: list[tuple[Doubt, _Place, _Close]], unsure: list[str]) -> list[Difference]:
        """A third look, at another size: what two of three read alike is drawn; else the word stays unsure."""
        close = self._closely([place for _, place, _ in still], HEIGHTS[1])
        if close is None:
            unsure += [doubt.word.text for doubt, _, _ in still]
            return []
        found = []
        for (doubt, place, near), third in zip(still, close, strict=True):
            before = ((near.text, near.sure), (doubt.read, doubt.sure))
            if any(is_other(doubt.word, first, (third.text, third.sure)) for first in before):
                found.append(self._difference(doubt.word.text, third.text, place))
            elif not alike(doubt.word.text, third.text):
                unsure.append(doubt.word.text)
        return found

    def _closely(self, places: Sequence[_Place], height: int) -> list[_Close] | None:
        if not places:
            return []
        cells: list[list[float]] = [[*(round(side, 1) for side in box), turned] for box, turned in places]
        drawn = one_page.closely(
            self._workers, self._handle, self._size, self._number - 1, cells, across=self._across, height=height
        )
        image = drawn.children[0][1] if drawn.children else None
        places_of = drawn.meta.get("rows")
        if not isinstance(image, bytes) or not isinstance(places_of, list) or len(places_of) != len(places):
            return None
        read = self._ocr.words_on(image, is_list=True)
        if read is None:
            return None
        found = []
        for begin, end, contrast in places_of:
            here = sorted(
                (word for word in read if begin <= (word.box[1] + word.box[3]) / 2 < end), key=lambda w: w.box[0]
            )
            text = " ".join(word.text for word in here)
            found.append(_Close(text, min((word.confidence for word in here), default=0.0), contrast <= FLAT))
        return found

    def _difference(self, written: str, drawn: str, place: _Place) -> Difference:
        left, top, right, bottom = place.box
        sides = ((left, self._across), (top, self._down), (right, self._across), (bottom, self._down))
        at_left, at_top, at_right, at_bottom = (max(0, min(1000, int(side * 1000 / of))) for side, of in sides)
        return Difference(written[:200], drawn[:200], (at_left, at_top, at_right, at_bottom))


def _judged(number: int, many: int, unsure: list[str], found: list[Difference]) -> ComparedPage:
    """What is said of a page: never that it is the same where figures could not be made out, or many words."""
    found = phrases(found)
    found.sort(
        key=lambda one: (not (one.written and one.drawn), not matters(one.written + one.drawn), *one.place[1::-1])
    )
    kept, more = tuple(found[:MAX_KEPT]), max(0, len(found) - MAX_KEPT)
    figures = [word for word in unsure if matters(word)]
    if found:
        return ComparedPage(number, PageState.DIFFERS, "", many, len(unsure), kept, more)
    if figures:
        named = ", ".join(figures[:_FEW]) + (" …" if len(figures) > _FEW else "")
        return ComparedPage(number, PageState.FAILED, f"OCR cannot make out {named}", many, len(unsure))
    if len(unsure) > max(_FEW, many * _POOR) or len(unsure) * 2 > many:
        return ComparedPage(number, PageState.FAILED, "OCR cannot make out its words", many, len(unsure))
    return ComparedPage(number, PageState.SAME, "", many, len(unsure))


def _words(meta: dict[str, Any]) -> list[tuple[str, Box, int, float]]:
    """The words of a page as the worker gave them; words that have one place are one (replacement text)."""
    found: list[tuple[str, Box, int, float]] = []
    for text, left, top, right, bottom, turned, height in meta.get("words", []):
        box = (float(left), float(top), float(right), float(bottom))
        if found and found[-1][1] == box:
            found[-1] = (f"{found[-1][0]} {text}", *found[-1][1:])
        else:
            found.append((str(text), box, int(turned), float(height)))
    return found


def _by_way(words: Sequence[tuple[str, Box, int, float]], across: int, down: int) -> dict[int, _Written]:
    """Words by the way they lie, each at its place in the drawing that is turned so that it stands upright."""
    heights = sorted(height for _, _, _, height in words)
    usual = heights[len(heights) // 2]
    found: dict[int, _Written] = {}
    for text, box, turned, height in words:
        if turned < 0:
            continue
        upright = _turned_box(box, turned, across, down)
        here = found.setdefault(turned, _Written([], {}))
        here.words.append(WrittenWord(text, upright, height < _SMALL * usual))
        here.places[upright] = _Place(box, turned)
    return found


def _turned_box(box: Box, turned: int, across: int, down: int) -> Box:
    """A place after the drawing was turned so that what lies by so many degrees (clockwise) stands upright."""
    left, top, right, bottom = box
    if turned == 90:  # turned back against the clock
        return top, across - right, bottom, across - left
    if turned == 180:
        return across - right, down - bottom, across - left, down - top
    if turned == 270:
        return down - bottom, left, down - top, right
    return box


def _turned_back(box: Box, turned: int, across: int, down: int) -> Box:
    """The place in the drawing as it is, of one in the turned drawing."""
    if turned in {90, 270}:
        return _turned_box(box, 360 - turned, down, across)
    return _turned_box(box, turned, across, down)


def _is_on_words(box: Box, places: Sequence[Box]) -> bool:
    """Whether words are written where something is drawn; a far larger word there only covers it."""
    return _lies_on(box, [place for place in places if is_of_one_size(box, place)])


def _lies_on(box: Box, others: Sequence[Box]) -> bool:
    """Whether a place shares something with one of others."""
    return any(box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3] for other in others)
