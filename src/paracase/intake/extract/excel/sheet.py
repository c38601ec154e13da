"""One sheet of a workbook, event by event."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.intake.extract.excel.formats import CellFormat
from paracase.intake.extract.excel.shown import is_invisible, shown
from paracase.intake.extract.xmlstream import local, read_xml

if TYPE_CHECKING:
    from collections.abc import Callable

_TELLING = re.compile(r'"[^"]|\[|https?:|HYPERLINK|WEBSERVICE|DDE|\|', re.I)
"""Formulas that hold words, or lead out of the workbook."""
_REFERENCE = re.compile(r"([A-Z]{1,3})\d*")
_HEADERS = ("s:oddHeader", "s:oddFooter", "s:evenHeader", "s:evenFooter", "s:firstHeader", "s:firstFooter")
_CODES = re.compile(r'&(?:"[^"]*"|K[0-9A-F]{6}|[LCRPNDTGZFASBUXYEOH]|\d+)')


@dataclass(slots=True)
class Workbook:
    """What all sheets share."""

    strings: list[str] = field(default_factory=list)
    formats: list[CellFormat] = field(default_factory=list)
    since_1904: bool = False
    looks: set[str] = field(default_factory=set)


class Sheet:
    """Reads one sheet; its ``lines``, and what is told ``beside`` them."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self.lines: list[str] = []
        self.beside: list[str] = []
        self.links: list[tuple[str, str]] = []
        """Cells that lead somewhere: reference, and the relationship's id."""
        self._row: list[str] = []
        self._row_is_hidden = False
        self._hidden_columns: set[int] = set()
        self._cell: dict[str, str] = {}
        self._value: list[str] = []
        self._into: list[str] | None = None
        self._formula: list[str] = []
        self._words: list[str] = []

    def read(self, data: bytes) -> None:
        """Go through the part.

        Raises:
            BadXml: it is damaged; what stands before is in ``lines``.
        """
        starts: dict[str, Callable[[dict[str, str]], None]] = {
            "s:row": self._begin_row, "s:c": self._begin_cell, "s:v": self._take(self._value),
            "s:t": self._take(self._value), "s:f": self._take(self._formula), "s:col": self._column,
            "s:hyperlink": self._link, "s:dataValidation": self._prompt,
            **dict.fromkeys(_HEADERS, self._take(self._words)),
        }  # fmt: skip
        ends: dict[str, Callable[[], None]] = {
            "s:row": self._end_row, "s:c": self._end_cell, "s:v": self._close, "s:t": self._close, "s:f": self._close,
            **dict.fromkeys(_HEADERS, self._end_header),
        }  # fmt: skip
        try:
            read_xml(data, starts, ends, self._text)
        finally:
            self._end_row()

    def _take(self, into: list[str]) -> Callable[[dict[str, str]], None]:
        def begin(_attributes: dict[str, str]) -> None:
            self._into = into

        return begin

    def _close(self) -> None:
        self._into = None

    def _text(self, text: str) -> None:
        if self._into is not None:
            self._into.append(text)

    def _column(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        first, last = values.get("min", ""), values.get("max", "")
        if values.get("hidden", "0") in {"1", "true"} and first.isdigit() and last.isdigit():
            self._hidden_columns.update(range(int(first), min(int(last), 16_384) + 1))

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._row = []
        self._row_is_hidden = local(attributes).get("hidden", "0") in {"1", "true"}

    def _end_row(self) -> None:
        if self._row:
            self.lines.append("\t".join(self._row))
        self._row = []

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        self._cell = local(attributes)
        self._value.clear()
        self._formula.clear()

    def _end_cell(self) -> None:
        formula = "".join(self._formula).strip()
        where = self._cell.get("r", "")
        if formula and _TELLING.search(formula):
            self.beside.append(f"[formula] {where} ={formula}")
        style = self._cell.get("s", "0")
        formats = self._book.formats
        how = formats[int(style)] if style.isdigit() and int(style) < len(formats) else CellFormat()
        text = " ".join(self._shown(how).split())
        if not text:
            return
        if is_invisible(how.code) or self._row_is_hidden or self._is_in_hidden_column(where):
            text = self._marked("hidden", text)
        elif how.is_white:
            text = self._marked("white", text)
        self._row.append(text)

    def _marked(self, look: str, text: str) -> str:
        self._book.looks.add(look)
        return f"[{look}: {text}]"

    def _is_in_hidden_column(self, where: str) -> bool:
        if not self._hidden_columns or not (match := _REFERENCE.match(where)):
            return False
        number = 0
        for letter in match[1]:
            number = number * 26 + ord(letter) - 64
        return number in self._hidden_columns

    def _shown(self, how: CellFormat) -> str:
        kind, value = self._cell.get("t", "n"), "".join(self._value)
        if kind == "s":
            strings = self._book.strings
            number = int(value) if value.strip().isdigit() else len(strings)
            return strings[number] if number < len(strings) else ""
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value.strip(), value)
        if kind != "n":
            return value
        try:
            number_ = float(value)
        except ValueError:
            return value
        is_finite = abs(number_) < float("inf")  # false for what is no number, too
        return shown(number_, how.code, since_1904=self._book.since_1904) if is_finite and value.strip() else value

    def _link(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self.links.append((values.get("ref", ""), values.get("id", "")))
        if values.get("tooltip"):
            self.beside.append(f"[tip] {values.get('ref', '')} {values['tooltip']}")

    def _prompt(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        words = " ".join(values[name] for name in ("promptTitle", "prompt", "errorTitle", "error") if name in values)
        if words:
            self.beside.append(f"[prompt] {values.get('sqref', '')} {words}")

    def _end_header(self) -> None:
        self._into = None
        words = " ".join(_CODES.sub(" ", "".join(self._words)).split())
        self._words.clear()
        if words:
            self.beside.append(f"[header or footer] {words}")
