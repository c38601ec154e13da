"""Flags of a paper as they are said to who decides: where, and whether the version before had them too.

Characters that are not seen, or that look like others, are looked for in the text itself, and said by name (Unicode's).
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.drawn import listed
from paracase.domain.visible import has_hidden, visible
from paracase.domain.work.redline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 6
"""Places, and words, that are named; the others are counted by an ellipsis."""
_MARKS = {
    "hidden text": r"\[[^\]\n]*\bhidden\b", "white text": r"\[[^\]\n]*\bwhite\b", "tiny text": r"\[[^\]\n]*\btiny\b",
    "text in the color of its ground": r"\[[^\]\n]*\bcovered\b", "struck-through text": r"\[[^\]\n]*\bstruck\b",
    "has tracked changes": r"\[(?:deleted|moved away)\]", "has comments": r"\[comment",
    "has fields that Word fills in": r"\[field\]", "external links": r"\[link\]",
}  # fmt: skip
"""How readers mark in a Word file's text what a flag is about; a PDF's flags name their pages themselves."""
_ALIKE = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "FULLWIDTH", "MATHEMATICAL")
_PIECES = re.compile(r"\s+|\S+")
_LETTERS = re.compile(r"[^\W\d_]+")


class Flag(NamedTuple):
    """Something a reader of the text must know.

    Attributes:
        is_new: whether the version it is compared with did not have it; None where there is none.
    """

    words: str
    is_new: bool | None = None

    @property
    def told(self) -> str:
        """*hidden text: paragraph 3 (new)*."""
        if self.is_new is None:
            return self.words
        return f"{self.words} ({'new' if self.is_new else 'stood before'})"


def placed(flag: str, pages: Sequence[str]) -> str:
    """A flag with its place, where the readers' marks tell it: *hidden text: paragraph 3*."""
    pattern = next((mark for begins, mark in _MARKS.items() if flag.startswith(begins)), None)
    if pattern is None or "page " in flag:
        return flag
    places = _places(pages, lambda words: re.search(pattern, words) is not None)
    return f"{flag}: {places}" if places else flag


def odd_characters(pages: Sequence[str]) -> list[str]:
    """Characters that are not seen and letters that look like others, by name, with their places."""
    hidden: dict[str, None] = {}
    alike: dict[str, None] = {}
    for page in pages:
        if page.isascii():
            continue
        hidden |= {name: None for mark in page if not mark.isascii() and has_hidden(mark) for name in [_name(mark)]}
        alike |= {word: None for word in _LETTERS.findall(page) if is_mixed(word)}
    said = []
    for name in list(hidden)[:MOST]:
        places = _places(pages, _holds_character(name))
        said.append(f"invisible character {name}: {places}")
    for word in list(alike)[:MOST]:
        names = ", ".join(dict.fromkeys(_name(mark) for mark in word if _script(mark)))
        places = _places(pages, partial(_holds, word))
        said.append(f"“{visible(word)}” with letters that look like others, {names}: {places}")
    more = max(0, len(hidden) - MOST) + max(0, len(alike) - MOST)
    return [*said, *([f"{more} more words or characters of that kind"] if more else [])]


def _holds(word: str, text: str) -> bool:
    return word in text


def _holds_character(name: str) -> Callable[[str], bool]:
    return lambda text: any(_name(mark) == name for mark in text if has_hidden(mark))


def by_name(text: str, *, lines: bool = False) -> str:
    """A text made fit to be shown, with what is not seen, or looks like another letter, by its name at its place.

    Words keep their number: a name stands in the word its character stands in, its spaces as hyphens.
    """
    if text.isascii():
        return visible(text, lines=lines)
    return _PIECES.sub(lambda found: _named(found[0], lines=lines), text)


def _named(piece: str, *, lines: bool) -> str:
    if piece.isascii() or piece.isspace():
        return visible(piece, lines=lines)
    mixed = any(is_mixed(word) for word in _LETTERS.findall(piece))
    return "".join(
        f"{mark}<{_hyphened(mark)}>" if mixed and _script(mark)
        else f"<{_hyphened(mark)}>" if not mark.isascii() and has_hidden(mark)
        else visible(mark, lines=lines)
        for mark in piece
    )  # fmt: skip


def _hyphened(mark: str) -> str:
    return _name(mark).replace(" ", "-")


def is_mixed(word: str) -> bool:
    """Whether a word has Latin letters and others that look like them."""
    scripts = {_script(mark) for mark in word}
    return len(scripts) > 1 and "" in scripts and any("LATIN" in _name(mark) for mark in word)


def _script(mark: str) -> str:
    """The script of a letter that may be taken for a Latin one; empty for all others."""
    return "" if mark.isascii() else next((script for script in _ALIKE if _name(mark).startswith(script)), "")


def _name(mark: str) -> str:
    return unicodedata.name(mark, f"U+{ord(mark):04X}")


def _places(pages: Sequence[str], is_there: Callable[[str], bool]) -> str:
    """Where something stands: of one page its paragraphs, of several the pages."""
    on = [number for number, page in enumerate(pages, start=1) if is_there(page)]
    if len(pages) > 1:
        return f"page {listed(on)}" if on else ""
    here = [n for n, words in enumerate(paragraphs(pages[0]), start=1) if is_there(" ".join(words))] if on else []
    return f"paragraph {listed(here)}" if here else ""
