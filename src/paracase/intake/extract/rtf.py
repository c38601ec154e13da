"""The bodies of Outlook: RTF, compressed (MS-OXRTFCP), and the HTML that may stand in it (MS-OXRTFEX).

RTF without a page in it is a paper like any other: ``richtext`` reads it.
"""

from __future__ import annotations

import html
import re
import struct
from typing import NamedTuple

from paracase.intake.extract.charsets import codec_of

MAX_RTF = 32 << 20
"""Bytes of an unpacked body that are read."""
_FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    b"\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the dictionary of the compression begins with."""
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S
)
_HTML = re.compile(rb"\\fromhtml1?\b")
_SILENT = frozenset(
    b"fonttbl colortbl stylesheet info pict objdata themedata datastore generator listtable listoverridetable rsidtbl "
    b"xmlnstbl latentstyles fldinst mhtmltag bkmkstart bkmkend filetbl revtbl colorschememapping datafield".split()
)
_SPOKEN = {
    b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": "\t",
    b"nestcell": "\t", b"nestrow": "\n", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_SIGNS = {b"~": "\xa0", b"_": "-", b"\n": "\n", b"\r": "\n", b"\t": "\t", b"\\": "\\", b"{": "{", b"}": "}"}
_CHARSETS = {
    77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip


class _Group(NamedTuple):
    """What holds between two braces."""

    is_silent: bool
    skipped: int
    """Letters that stand for an earlier one that was given by number (``\\uc``)."""
    codec: str
    is_tag: bool = False
    """In HTML: a tag of the page it was made of."""
    is_double: bool = False
    """In HTML: what RTF shows in place of a tag."""


def unpacked(data: bytes) -> bytes:
    """Compressed RTF as RTF, at most ``MAX_RTF`` bytes; what is torn, as far as it goes. Its checksum is not asked.

    Raises:
        ValueError: it is none.
    """
    if len(data) < 16:
        raise ValueError("no compressed RTF")
    size, raw, kind = struct.unpack_from("<II4s", data)
    body = data[16 : size + 4]
    most = min(raw, MAX_RTF)
    if kind == b"MELA":
        return body[:most]
    if kind != b"LZFu":
        raise ValueError("no compressed RTF")
    return _expanded(body, most)


def _expanded(body: bytes, most: int) -> bytes:
    window = bytearray(_FIRST.ljust(4096, b" "))
    out = bytearray()
    at, put = 0, len(_FIRST)
    while at < len(body) and len(out) < most:
        control = body[at]
        at += 1
        for bit in range(8):
            letters = body[at : at + 1]
            if control >> bit & 1:
                if at + 2 > len(body):
                    return bytes(out)
                start, length = body[at] << 4 | body[at + 1] >> 4, (body[at + 1] & 15) + 2
                if start == put:
                    return bytes(out)
                # What is copied may reach into what it writes: letter by letter.
                for step in range(length):
                    window[(put + step) & 4095] = window[(start + step) & 4095]
                letters = bytes(window[(put + step) & 4095] for step in range(length))
                at += 1
            elif letters:
                window[put] = letters[0]
            out += letters
            put = (put + len(letters)) & 4095
            at += 1
    return bytes(out)


def is_html(data: bytes) -> bool:
    """Whether a page stands in it."""
    return _HTML.search(data[:1024]) is not None


def page_in(data: bytes) -> str:
    """The HTML that RTF was made of."""
    return _Reader(data).text()


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._now = _Group(is_silent=False, skipped=1, codec="cp1252")
        self._stack: list[_Group] = []
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._in_fonts = 0
        self._held = bytearray()
        self._out: list[str] = []
        self._skip = 0
        self._starred = False

    def text(self) -> str:
        """Everything it says."""
        at, data = 0, self._data
        while at < len(data):
            match = _TOKEN.match(data, at)
            if match is None:
                at += 1
                continue
            at = match.end()
            if match[1] == b"bin":
                at += max(0, int(match[2] or 0))
            elif match[1]:
                self._word(match[1], int(match[2]) if match[2] else None)
            elif match[3]:
                self._letters(bytes.fromhex(match[3].decode()))
            elif match[5]:
                self._brace(match[5])
            elif match[4] == b"*":
                self._starred = True
            elif match[4]:
                self._say(_SIGNS.get(match[4], ""))
            elif match[6]:
                self._letters(match[6])
        self._flush()
        # A letter beyond the first plane comes in two halves.
        return "".join(self._out).encode("utf-16", "surrogatepass").decode("utf-16", "replace")

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip, self._starred = 0, False
        if brace == b"{":
            self._stack.append(self._now)
        elif self._stack:
            self._now = self._stack.pop()
            if self._in_fonts > len(self._stack):
                self._in_fonts = 0

    def _letters(self, data: bytes) -> None:
        if self._skip:
            taken = min(self._skip, len(data))
            self._skip -= taken
            data = data[taken:]
        if not self._is_unheard:
            self._held += data

    @property
    def _is_unheard(self) -> bool:
        return self._now.is_silent or (self._now.is_double and not self._now.is_tag)

    def _flush(self) -> None:
        if self._held:
            text = self._held.decode(self._now.codec, "replace")
            self._held.clear()
            self._put(text)

    def _put(self, text: str) -> None:
        # Between the tags of a page stand words, not markup.
        self._out.append(text if self._now.is_tag else html.escape(text, quote=False))

    def _say(self, text: str) -> None:
        self._flush()
        if text and not self._is_unheard:
            self._put(text)

    def _word(self, word: bytes, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == b"u" and number is not None:
            self._say(chr(number & 0xFFFF))
            self._skip = self._now.skipped
        elif word in _SPOKEN:
            self._say(_SPOKEN[word])
        elif word == b"htmltag":
            self._change(is_tag=True)
        elif word == b"htmlrtf":
            self._change(is_double=number != 0)
        elif word == b"shptxt":
            self._change(is_silent=False)
        elif word in _SILENT or starred:
            self._change(is_silent=True)
            self._in_fonts = self._in_fonts or (len(self._stack) if word == b"fonttbl" else 0)
        else:
            self._state(word, number)

    def _state(self, word: bytes, number: int | None) -> None:
        if number is None:
            return
        if word == b"uc":
            self._change(skipped=max(0, min(number, 16)))
        elif word == b"ansicpg":
            self._change(codec=codec_of(f"cp{number}") or codec_of(f"windows-{number}") or "cp1252")
            self._fonts.setdefault(-1, self._now.codec)
        elif word == b"f":
            self._font = number
            if not self._in_fonts and number in self._fonts:
                self._change(codec=self._fonts[number])
        elif word == b"fcharset" and self._in_fonts and len(self._fonts) < 4096:
            self._fonts[self._font] = _CHARSETS.get(number) or self._fonts.get(-1, "cp1252")

    def _change(self, **what: bool | int | str) -> None:
        self._flush()
        self._now = self._now._replace(**what)  # type: ignore[arg-type]  # fields of a group
