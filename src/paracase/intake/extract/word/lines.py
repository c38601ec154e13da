"""What a story becomes: lines. Paragraphs, rows of tables, and what stands beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from paracase.intake.extract.word.looks import Props

Look = tuple[str, ...]
_QUIET = re.compile(
    r"(?:PAGE|NUMPAGES|SECTIONPAGES|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN)"
    r"(?: \\[*#@] ?(?:MERGEFORMAT|CHARFORMAT|Arabic|roman|ROMAN|alphabetic|ALPHABETIC))*"
    r'|PAGEREF _\w+(?: \\[hp])*|TOC(?: \\\w(?: "[\d\-]+")?)*|(?:NOTE)?REF _\w+(?: \\[a-z*](?: MERGEFORMAT)?)*'
    r'|HYPERLINK \\l "?_\w+"?(?: \\h)?'
)
"""Codes that say no more than their result shows."""


class Note(NamedTuple):
    """A footnote, an endnote, a comment."""

    kind: str
    id: str
    author: str
    blocks: list[str]


@dataclass(slots=True)
class Beside:
    """What stories say beside their lines."""

    gone: list[tuple[str, str]] = field(default_factory=list)
    """What became of words (*deleted*, *moved away*), and the words."""
    codes: dict[str, None] = field(default_factory=dict)
    links: dict[tuple[str, str], None] = field(default_factory=dict)
    """Words that lead somewhere, and where."""
    notes: list[Note] = field(default_factory=list)
    references: list[tuple[str, str]] = field(default_factory=list)
    """Footnotes and endnotes by kind and id, in the order in which the body calls them."""
    looks: set[str] = field(default_factory=set)
    aside: list[str] = field(default_factory=list)
    """What programs show that cannot draw what Word draws."""
    alternatives: dict[str, None] = field(default_factory=dict)
    """What pictures say for those who cannot see them."""
    stray: list[str] = field(default_factory=list)
    """Characters where Word expects none."""
    has_changes: bool = False
    has_fields: bool = False


@dataclass(slots=True)
class WordParagraph:
    """A paragraph while it is read."""

    pieces: list[tuple[Look, str]] = field(default_factory=list)
    gone: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    style: str = ""
    num_id: str | None = None
    level: str | None = None
    shading: str = ""
    run: Props = field(default_factory=dict)
    dressed: tuple[Look, str] | None = None
    """Look and font of the run that is read, once they are known."""

    def text(self) -> str:
        """Its words; those that are not seen, or not in force, are marked."""
        return marked(self.pieces)


def marked(pieces: list[tuple[Look, str]]) -> str:
    """Words by their looks: *the price is [hidden: not] 5*."""
    if not any(look for look, _ in pieces):
        return "".join(text for _, text in pieces).strip(" \n")
    found = []
    for look, group in groupby(pieces, key=lambda piece: piece[0]):
        words = "".join(text for _, text in group)
        inner = words.strip()
        if not look or not inner:
            found.append(words)
            continue
        before = words[: len(words) - len(words.lstrip())]
        after = words[len(words.rstrip()) :]
        found.append(f"{before}[{', '.join(look)}: {inner}]{after}")
    return "".join(found).strip(" \n")


def row(cells: list[list[str]]) -> tuple[str, bool]:
    """The cells of a row as a line, parted by tabs; or, where cells have several paragraphs (true), one after the other."""
    filled = [[block for block in cell if block.strip()] for cell in cells]
    if all(len(cell) < 2 and not any("\n" in block for block in cell) for cell in filled):
        return "\t".join(cell[0].strip() if cell else "" for cell in filled).rstrip("\t"), False
    return "\n\n".join(block for cell in filled for block in cell), True


@dataclass(slots=True)
class WordTable:
    """A table while it is read."""

    rows: list[tuple[str, bool]] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    row_is_gone: bool = False

    def text(self) -> str:
        """A row a line."""
        found = ""
        after = False
        for line, is_long in self.rows:
            if line.strip():
                found += ("\n\n" if is_long or after else "\n") + line if found else line
                after = is_long
        return found


def code_of(pieces: list[str]) -> str:
    """A field's code in one line; empty when it says no more than its result."""
    code = " ".join("".join(pieces).split())
    return "" if _QUIET.fullmatch(code) else code
