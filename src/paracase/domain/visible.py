"""Makes hostile text fit to be shown. Everything that comes from a file, a name or a person passes here once.

File names, mail subjects and extracted text can hold escape sequences that move the cursor, set the clipboard or make
the terminal type an answer, and characters that hide or reverse what is written (MITRE T1036.002). They are not
removed, which would hide that they were there; they are made visible.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from paracase.patterns import late_pattern

if TYPE_CHECKING:
    import re

# Everything that must never reach a terminal: C0 and DEL, C1, surrogates (bytes that are not UTF-8 come as these),
# format characters (bidi marks and overrides, zero width, soft hyphen, tags, annotations), line and paragraph
# separators, variation selectors, Hangul fillers and the Braille blank (invisible letters), and noncharacters.
_FORBIDDEN_CLASS = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_FORBIDDEN = late_pattern(f"[{_FORBIDDEN_CLASS}]|[\\U0001fffe\\U0001ffff\\U0010fffe\\U0010ffff]")
_FORBIDDEN_BUT_NEWLINES = late_pattern(
    f"(?!\\n)(?:[{_FORBIDDEN_CLASS}]|[\\U0001fffe\\U0001ffff\\U0010fffe\\U0010ffff])"
)


def _mark(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0xDC80 <= code <= 0xDCFF:
        return f"<{code - 0xDC00:02X}>"
    return f"<U+{code:04X}>"


def visible(text: str, *, lines: bool = False) -> str:
    """Return the text with every control, hidden or direction-changing character replaced by a visible mark.

    A control character becomes its picture (``␛``), a byte that is not UTF-8 its value (``<FF>``), anything else its
    code point (``<U+202E>``). With ``lines`` line feeds stay, and ``\\r\\n`` counts as one.
    """
    if text.isascii() and text.isprintable():
        return text
    if lines:
        return _FORBIDDEN_BUT_NEWLINES.sub(_mark, text.replace("\r\n", "\n").replace("\t", "    "))
    return _FORBIDDEN.sub(_mark, text)


def has_hidden(text: str) -> bool:
    """Whether the text holds any character that ``visible`` has to mark."""
    return _FORBIDDEN.search(text) is not None


def without_hidden(text: str) -> str:
    """The text without the characters that ``visible`` marks: for a name of ours, which nobody is to be deceived by."""
    return _FORBIDDEN.sub("", text)


def name_text(name: bytes) -> str:
    """A file name as text; bytes that are not UTF-8 become lone surrogates, which ``visible`` shows as ``<FF>``."""
    return name.decode("utf-8", "surrogateescape")


def name_bytes(name: str) -> bytes:
    """The bytes of a name made by ``name_text``; the two are exact inverses."""
    return name.encode("utf-8", "surrogateescape")


def counted(count: int, one: str, many: str = "") -> str:
    """``1 paper``, ``2 papers``, ``18,402 papers``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def cell_width(text: str) -> int:
    """How many cells a terminal gives a visible text: two for East Asian wide characters, none for accents apart."""
    return len(text) if text.isascii() else _counted_cells(text)


@lru_cache(maxsize=2048)
def _counted_cells(text: str) -> int:
    """Letter by letter, once: the lines of a screen are asked for their width again with each change of it."""
    return sum(0 if unicodedata.combining(ch) else 2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)


def padded(text: str, width: int) -> str:
    """The text filled with spaces to so many cells."""
    return text + " " * max(0, width - cell_width(text))


def cut(text: str, width: int) -> str:
    """The text in at most so many cells, cut in the middle: the end of a name says as much as its beginning."""
    if cell_width(text) <= width:
        return text
    if width < 4:
        return _first_cells(text, width)
    tail = _first_cells(text[::-1], (width - 1) // 3)[::-1]
    return _first_cells(text, width - 1 - cell_width(tail)) + "…" + tail


def first_words(text: str, width: int) -> str:
    """The beginning of a sentence in at most so many cells."""
    return text if cell_width(text) <= width else _first_cells(text, width - 1) + "…"


def last_words(text: str, width: int) -> str:
    """The end of a title in at most so many cells: ``…tion to Compel``."""
    return text if cell_width(text) <= width else "…" + _first_cells(text[::-1], width - 1)[::-1]


def _first_cells(text: str, width: int) -> str:
    if text.isascii():
        return text[: max(0, width)]
    used = 0
    for index, ch in enumerate(text):
        used += cell_width(ch)
        if used > width:
            return text[:index]
    return text
