"""What a terminal can show, by its own answers: asked once, when a picture is first wanted."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Way(StrEnum):
    """How a terminal shows pictures."""

    KITTY = "kitty"
    ITERM = "iTerm2"
    SIXEL = "sixel"
    BLOCKS = "half blocks"


class Showing(NamedTuple):
    """What a terminal can show.

    Attributes:
        way: the best it knows.
        cell: width and height of a cell in pixels.
    """

    way: Way = Way.BLOCKS
    cell: tuple[int, int] = (10, 20)


QUESTION = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[>0q\x1b[16t\x1b[14t\x1b[c"
"""May you show a picture (kitty)? Your name? Pixels of a cell, of all? What kind are you (everybody answers this last)?"""
_REPLY = re.compile(
    r"\x1b_G[^\x1b]*\x1b\\"  # kitty's
    r"|\x1bP>\|[^\x1b]*\x1b\\"  # XTVERSION
    r"|\x1b\[[46];\d+;\d+t"  # pixels of the window's text, of a cell
    r"|\x1b\[\?[\d;]*c"  # DA1
)
_LAST = re.compile(r"\x1b\[\?[\d;]*c")
_WITHOUT = ("linux", "dumb", "vt", "ansi")
"""Beginnings of the names of terminals that show no pictures, and may print what they do not know."""


def may_be_asked(environment: Mapping[str, str]) -> bool:
    """Whether a question does no harm: Apple's terminal and a console print what they do not understand."""
    return environment.get("TERM_PROGRAM") != "Apple_Terminal" and not environment.get("TERM", "").startswith(_WITHOUT)


def is_whole(said: str) -> bool:
    """Whether the last answer is there."""
    return _LAST.search(said) is not None


def others(said: str) -> str:
    """What is no answer of what came in: keys that were pressed meanwhile."""
    return _REPLY.sub("", said)


def understood(said: str, environment: Mapping[str, str], cells: tuple[int, int]) -> Showing:
    """What the answers say.

    Args:
        cells: columns and rows of the terminal.
    """
    inside = "TMUX" in environment or environment.get("TERM", "").startswith(("tmux", "screen"))
    # Over SSH these are the far machine's at most; inside a multiplexer they are those of a terminal further out.
    name = "" if inside else environment.get("TERM_PROGRAM", "")
    version = re.search(r"\x1bP>\|([^\x1b]*)\x1b\\", said)
    name = version[1] if version else name
    kinds = _LAST.search(said)
    numbers = kinds[0][3:-1].split(";") if kinds else []
    way = Way.BLOCKS
    if re.search(r"\x1b_G[^\x1b]*i=31[^\x1b]*;OK\x1b\\", said):
        way = Way.KITTY
    elif name.startswith("iTerm"):
        way = Way.ITERM
    elif "4" in numbers[1:]:
        way = Way.SIXEL
    return Showing(way, _cell(said, cells))


def _cell(said: str, cells: tuple[int, int]) -> tuple[int, int]:
    for code, columns, rows in ((6, 1, 1), (4, *cells)):
        found = re.search(rf"\x1b\[{code};(\d{{1,5}});(\d{{1,5}})t", said)
        if found:
            high, wide = int(found[1]) // max(1, rows), int(found[2]) // max(1, columns)
            if 3 <= wide <= 100 and 6 <= high <= 200:
                return wide, high
    return Showing().cell


def ground_of(color: str) -> tuple[int, int, int]:
    """A theme's color as three bytes; black where it is the terminal's own."""
    found = re.fullmatch("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", color.lower())
    return (int(found[1], 16), int(found[2], 16), int(found[3], 16)) if found else (0, 0, 0)
