"""Goes through RTF, word by word (Rich Text Format 1.9.1): no group is passed over without being told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.intake.extract.richtext.runs import Runs
from paracase.intake.extract.richtext.state import (
    FEET,
    HEADS,
    LAYOUT,
    LETTERS,
    NOTES,
    PROPERTIES,
    SHOWN,
    TEXT,
    RtfGroup,
    RtfTables,
)  # fmt: skip
from paracase.intake.extract.word.lines import Beside, Look, Note, WordTable, code_of, marked, row
from paracase.intake.extract.word.looks import Styles, look
from paracase.intake.extract.word.symbols import BALLOT, in_font, is_symbols

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,9})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\", re.S
)
_STYLES = Styles()
_BYTES = frozenset(["pict", "objdata"])
MAX_DEPTH = 20_000
_NOT_HEX = re.compile(r"[^0-9A-Fa-f]")


class TooDeep(Exception):
    """Braces within braces without end."""


class RtfReader:
    """Reads RTF; what is printed is in ``blocks``, the rest beside it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.beside = Beside()
        self.blocks: list[str] = []
        self.heads: list[str] = []
        self.feet: list[str] = []
        self.properties: dict[str, str] = {}
        self.pictures: list[bytes] = []
        self.objects: list[bytes] = []
        self.others: list[tuple[str, str]] = []
        """Groups that are not known, and their words."""
        self.tables = RtfTables()
        self.group = RtfGroup()
        self._stack: list[RtfGroup] = []
        self._stories: list[tuple[int, str, list[tuple[Look, str]], list[str]]] = []
        """Of each note, header or footer that is read: its depth, its kind, and what was read when it began."""
        self._pieces: list[tuple[Look, str]] = []
        self._into = self.blocks
        self._bytes = bytearray()
        self._units: list[int] = []
        self._skip = 0
        self._rows = WordTable()
        self._cell: list[str] = []
        self._in_table = False
        self._held: list[tuple[int, list[str]]] = []
        """Of each group whose words are no text: its depth, and its words."""
        self._raw = bytearray()
        self._author = ""
        self.box: bool | None = None
        self._words: dict[str, Callable[[int | None], None]] = {
            **Runs(self).words(),
            **dict.fromkeys(("par", "sect"), lambda _n: self._paragraph()),
            **dict.fromkeys(("page", "column", "softline"), lambda _n: self._write("\n")),
            **dict.fromkeys(("cell", "nestcell"), lambda _n: self._end_cell()),
            **dict.fromkeys(("row", "nestrow"), lambda _n: self._end_row()),
            "intbl": lambda _n: self._table(is_in=True), "pard": lambda _n: self._table(is_in=False),
            "u": self._unicode, "chftn": lambda _n: None,
        }  # fmt: skip

    def read(self) -> None:
        """Go through it; braces that do not close end with the file.

        Raises:
            TooDeep: braces within braces without end; what stands before was read.
        """
        try:
            self._go()
        finally:
            while self._stack:
                self._end()
            self._paragraph()
            self._close_table()

    def _go(self) -> None:
        at, end = 0, len(self._data)
        while at < end and (match := _TOKEN.match(self._data, at)):
            at = match.end()
            word, value, code, sign, brace, plain = match.groups()
            if plain is not None:
                self._plainly(plain)
            elif code is not None:
                self._plainly(bytes([int(code, 16)]))
            elif word is not None:
                number = int(value) if value else None
                if word == b"bin" and number is not None and number > 0:
                    self._raw += self._data[at : at + number]
                    at += number
                else:
                    self._word(word.decode("ascii"), number)
            elif brace is not None:
                self._begin() if brace == b"{" else self._end()
            elif sign is not None:
                self._sign(sign)

    # Letters.

    def _plainly(self, data: bytes) -> None:
        if self._skip:
            passed = min(self._skip, len(data))
            self._skip -= passed
            data = data[passed:]
        if data:
            self._flush_units()
            self._bytes += data

    def _unicode(self, number: int | None) -> None:
        self._flush_bytes()
        self._units.append((number or 0) & 0xFFFF)
        self._skip = self.group.skip

    def flush(self) -> None:
        """Letters that were read so far are in the font and look of so far."""
        self._flush_bytes()
        self._flush_units()

    def _flush_bytes(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._write(data.decode(self.tables.codec_for(self.group.font), "replace"))

    def _flush_units(self) -> None:
        if self._units:
            units, self._units = self._units, []
            data = b"".join(unit.to_bytes(2, "little") for unit in units)
            self._write(data.decode("utf-16-le", "replace"))

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.group.is_starred = True
        elif sign in b"\r\n":
            self._word("par", None)
        else:
            self.flush()
            # A hyphen that only stands where a line breaks is none; one where no line breaks is one.
            self._write({b"~": "\xa0", b"_": "-", b"-": "", b":": "", b"|": ""}.get(sign, sign.decode("latin-1")))

    def _write(self, text: str) -> None:
        to = self.group.to
        if to == "fonttbl":
            self.tables.fonts[self.group.font] = self.tables.fonts.get(self.group.font, "") + text.strip(" ;")
        elif to == "colortbl":
            self.tables.end_color(text.count(";"))
        elif to == TEXT:
            self._print(text)
        elif self._held and to not in LAYOUT:
            self._held[-1][1].append(text)

    def _print(self, text: str) -> None:
        if self.group.is_gone:
            self.beside.gone.append(("deleted", text))
            return
        font = self.tables.fonts.get(self.group.font, "")
        seen = look(self.group.run, {}, {}, _STYLES, self.group.ground)
        self.beside.looks.update(seen)
        self._pieces.append((seen, in_font(font, text) if is_symbols(font) else text))

    # Groups.

    def _begin(self) -> None:
        self.flush()
        self._skip = 0
        if len(self._stack) >= MAX_DEPTH:
            raise TooDeep
        self._stack.append(self.group)
        self.group = self.group.inner()

    def _end(self) -> None:
        self.flush()
        self._skip = 0
        if not self._stack:
            return
        depth, ended = len(self._stack), self.group
        if self._held and self._held[-1][0] == depth:
            self._take(ended.to, "".join(self._held.pop()[1]))
        elif self._stories and self._stories[-1][0] == depth:
            self._end_story()
        self.group = self._stack.pop()

    def _word(self, word: str, number: int | None) -> None:
        if word != "u":  # two of them may be one letter
            self.flush()
            self._skip = 0
        group = self.group
        is_first, group.is_begun = not group.is_begun, True
        if is_first and self._stack and self._leads(word):
            return
        if (act := self._words.get(word)) is not None:
            act(number)
        elif (letter := LETTERS.get(word)) is not None:
            self._write(letter)

    def _leads(self, word: str) -> bool:
        """Whether a group's first word says where its words go."""
        group = self.group
        if word in LAYOUT:
            group.to = word
        elif word in HEADS or word in FEET or word in NOTES:
            self._begin_story(word)
        elif word in SHOWN:
            if word in {"ud", "fldrslt", "result"} and group.to in {TEXT, "upr"}:
                group.to = TEXT
            if word == "upr":
                group.to = "upr"
            return word in {"rtf", "upr", "ud", "field", "fldrslt"}
        elif (
            word in {"fldinst", "pict", "objdata", "atnid", "atnauthor", "info"}
            or word in PROPERTIES
            or group.is_starred
        ):
            if word != "info":
                group.to = word
                self._held.append((len(self._stack), []))
                self._raw.clear()
        else:
            return False
        return True

    def _take(self, to: str, text: str) -> None:
        """The words of a group that is no text."""
        words = " ".join(text.split())
        if to == "fldinst":
            self.beside.has_fields = True
            if code := code_of([text]):
                self.beside.codes[code] = None
            if self.box is not None:
                self._print(BALLOT[self.box])
                self.box = None
        elif to in _BYTES:
            digits = _NOT_HEX.sub("", text)
            data = bytes(self._raw) + bytes.fromhex(digits[: len(digits) // 2 * 2])
            (self.pictures if to == "pict" else self.objects).append(data)
            self._raw.clear()
        elif to == "atnauthor":
            self._author = words
        elif to in PROPERTIES:
            self.properties[PROPERTIES[to]] = words
        elif words and to != "atnid":
            self.others.append((to, words))

    def _begin_story(self, kind: str) -> None:
        if kind == "footnote":
            self._print("†")
        self._stories.append((len(self._stack), kind, self._pieces, self._into))
        self._pieces, self._into = [], []
        self.group.to = TEXT

    def _end_story(self) -> None:
        _, kind, pieces, into = self._stories.pop()
        text = marked(self._pieces)
        blocks = [*self._into, *([text] if text.strip() else [])]
        self._pieces, self._into = pieces, into
        if kind in HEADS:
            self.heads += blocks
        elif kind in FEET:
            self.feet += blocks
        elif blocks:
            is_note = kind == "footnote"
            self.beside.notes.append(
                Note("footnote" if is_note else "comment", "", "" if is_note else self._author, blocks)
            )

    # Paragraphs and tables.

    def _paragraph(self) -> None:
        if self.group.to != TEXT:
            return
        text = marked(self._pieces)
        self._pieces = []
        if self.beside.gone and self.beside.gone[-1][0]:
            self.beside.gone.append(("", "\n"))
        if text.strip():
            if self._in_table and not self._stories:
                self._cell.append(text)
            else:
                self._close_table()
                self._into.append(text)

    def _table(self, *, is_in: bool) -> None:
        if not self._stories:
            self._in_table = is_in

    def _end_cell(self) -> None:
        self._in_table = self._in_table or not self._stories
        self._paragraph()
        if not self._stories:
            self._rows.cells.append(self._cell)
            self._cell = []

    def _end_row(self) -> None:
        if self._stories:
            return
        if self._cell:
            self._rows.cells.append(self._cell)
        self._rows.rows.append(row(self._rows.cells))
        self._rows.cells, self._cell = [], []

    def _close_table(self) -> None:
        if self._stories:
            return
        if self._rows.cells or self._cell:
            self._end_row()
        if text := self._rows.text():
            self.blocks.append(text)
        self._rows = WordTable()
