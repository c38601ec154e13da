"""A picture as a terminal takes it, and the grammar of all that may go there past the filters.

What is written is numbers, base64 and the marks of sixels between a fixed beginning and a fixed end: no byte of a paper
can end a sequence early, whatever drew it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 4096
"""Characters written at once: between two of them a key can stop the rest."""
STRING_END = "\x1b\\"
"""ST (ECMA-48): ends a string that was begun."""
_BASE64 = r"[A-Za-z0-9+/]*={0,2}"
_ALLOWED = re.compile(
    rf"\x1b_G[a-zA-Z0-9=,]{{1,100}}(?:;{_BASE64})?\x1b\\"
    rf"|\x1b\]1337;File=[a-zA-Z0-9=;]{{1,200}}:{_BASE64}\x07"
    r'|\x1bP[0-9;]{0,20}q[-0-9;"#!$?-~]*\x1b\\'
)
"""One graphics command of kitty, one file of iTerm2, one picture in sixels."""


@dataclass(frozen=True, slots=True)
class Graphic:
    """A picture as one terminal takes it.

    Attributes:
        sequences: what shows it, each whole.
        end: what ends a sequence that was broken off.
        away: what takes it away again; empty where writing over it does.
    """

    sequences: tuple[str, ...]
    end: str = STRING_END
    away: str = ""

    def __post_init__(self) -> None:
        """Nothing else than pictures goes past the filters.

        Raises:
            ValueError: a sequence is none of the three kinds.
        """
        for sequence in (*self.sequences, *([self.away] if self.away else [])):
            if not _ALLOWED.fullmatch(sequence):
                raise ValueError("a sequence that shows no picture")
        if self.end not in {STRING_END, "\x07"}:
            raise ValueError("an end that ends no picture")

    @property
    def size(self) -> int:
        """Bytes to be written: all of it is ASCII."""
        return sum(map(len, self.sequences))

    def pieces(self) -> Iterator[str]:
        """What shows it, in pieces."""
        for sequence in self.sequences:
            for at in range(0, len(sequence), PIECE):
                yield sequence[at : at + PIECE]
