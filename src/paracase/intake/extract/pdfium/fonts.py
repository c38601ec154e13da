"""Whether a font says of a letter that it is another one than the letter it draws.

A table ``ToUnicode`` says which letter a code stands for; an encoding that everybody knows says it too. Where the two
disagree over plain letters and figures, what is copied or searched is not what is drawn (900 dollars, read as 100).
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_FONTS = 500
MAX_TABLE = 1 << 20
_FONT = re.compile(
    rb"<<(?:[^<>]|<[0-9A-Fa-f]*>){0,2000}?/ToUnicode\s+(\d{1,9})\s+\d{1,5}\s+R(?:[^<>]|<[0-9A-Fa-f]*>){0,2000}?>>"
)
_KNOWN = re.compile(rb"/Encoding\s*/(?:WinAnsi|MacRoman|Standard)Encoding\b")
_ONE = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>\s*(?=<|e)")
_RANGE = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>")


def disagree(data: bytes) -> bool:
    """Whether some font of a PDF says so of letters or figures."""
    for number, found in enumerate(_FONT.finditer(data)):
        if number >= MAX_FONTS:
            return False
        if _KNOWN.search(found[0]) and any(
            chr(code) != chr(letter)
            for code, letter in _entries(_stream(data, int(found[1])))
            if _is_plain(code, letter)
        ):
            return True
    return False


def _is_plain(code: int, letter: int) -> bool:
    return code < 128 and letter < 128 and chr(code).isalnum() and chr(letter).isalnum()


def _stream(data: bytes, number: int) -> bytes:
    """A stream's bytes, unpacked; empty where there is none."""
    head = re.search(rb"(?<!\d)%d\s+\d{1,5}\s+obj\b" % number, data)
    start = data.find(b"stream", head.end()) if head is not None else -1
    if head is None or start < 0 or start - head.end() > 2000:
        return b""
    body = data[start + 6 : start + 6 + MAX_TABLE].lstrip(b"\r\n")
    if b"/FlateDecode" not in data[head.end() : start]:
        return body[: max(body.find(b"endstream"), 0)]
    try:
        return zlib.decompressobj().decompress(body, MAX_TABLE)
    except zlib.error:
        return b""


def _entries(table: bytes) -> Iterator[tuple[int, int]]:
    """Codes of one byte, and the letters the table gives them."""
    for part in re.findall(rb"beginbfchar(.*?endbfchar)", table, re.DOTALL):
        for code, letter in _ONE.findall(part):
            yield int(code, 16), int(letter, 16)
    for part in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letter in _RANGE.findall(part):
            start = int(first, 16)
            for code in range(start, int(last, 16) + 1):
                yield code, int(letter, 16) + code - start
