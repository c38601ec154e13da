"""What a case folder's name says of how the case is to be handled: ``Doe v. Roe (SEALED)``, ``Hernandez [settled]``.

Pure: a name in, its marks out. A mark is asked about, never obeyed: only a person walls or closes a case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WALLS = r"sealed|under seal|confidential|restricted|privileged|walled|ethical wall|screened|no access"
_CLOSES = r"settled|closed|dismissed|resolved|concluded|terminated|archived?|inactive"
_IN_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_AT_AN_END = re.compile(
    rf"^\s*(?P<first>{_WALLS}|{_CLOSES})\s*[-\u2013\u2014_:]\s*(?=\S)|\s*[-\u2013\u2014_]\s*(?P<last>{_WALLS}|{_CLOSES})\s*$",
    re.I,
)
"""Without brackets only before or behind a dash: *Sealed Air v. Roe* and *Closed Loop LLC* are names."""
_NOT = r"(?<!\bnot )(?<!\bnever )(?<!\bnon-)(?<!\bun-)"
_WALL = re.compile(rf"{_NOT}\b(?:{_WALLS})\b", re.I)
_CLOSE = re.compile(rf"{_NOT}\b(?:{_CLOSES})\b", re.I)
_EMPTY = re.compile(r"[(\[{]\s*[)\]}]")


@dataclass(frozen=True, slots=True)
class FolderMarks:
    """What a folder's name says beside the case's own name; empty where it says nothing."""

    walls: str = ""
    """The words that ask for a wall."""
    closes: str = ""
    """The words that say that it is over."""


def marks_of(name: str) -> tuple[str, FolderMarks]:
    """A folder's name without its marks, and the marks. What else stands in brackets stays in the name."""
    walls, closes = [], []

    def take(words: str, whole: str) -> str:
        wall, close = _WALL.search(words), _CLOSE.search(words)
        walls.extend([wall.group()] if wall else [])
        closes.extend([close.group()] if close else [])
        return " " if wall or close else whole

    bare = _IN_BRACKETS.sub(lambda found: take(found[1], found[0]), name)
    bare = _AT_AN_END.sub(lambda found: take(found["first"] or found["last"], found[0]), bare)
    return bare, FolderMarks(*(said[0] if said else "" for said in (walls, closes)))


def without_empty_brackets(name: str) -> str:
    """A name from whose brackets everything was taken, without them; brackets that were never closed go too."""
    name = _EMPTY.sub(" ", name)
    for opens, closes in ("()", "[]", "{}"):
        if name.count(opens) != name.count(closes):
            name = name.replace(opens, " ").replace(closes, " ")
    return name
