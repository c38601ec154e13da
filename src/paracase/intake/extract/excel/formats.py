"""How the cells of a workbook are shown: number formats, and letters in the color of the paper."""

from __future__ import annotations

from dataclasses import dataclass

from paracase.intake.extract.excel.shown import BUILT_IN
from paracase.intake.extract.xmlstream import local, read_xml


@dataclass(slots=True)
class CellFormat:
    """How a cell is shown."""

    code: str = "General"
    is_white: bool = False


def read_formats(data: bytes) -> list[CellFormat]:
    """How cells are shown, by the number that a cell gives.

    Raises:
        BadXml: it cannot be read.
    """
    return _FormatsReader().read(data)


class _FormatsReader:
    def __init__(self) -> None:
        self._codes: dict[str, str] = {}
        self._white: list[bool] = []
        self._filled: list[bool] = []
        self._found: list[CellFormat] = []
        self._within = ""

    def read(self, data: bytes) -> list[CellFormat]:
        starts = {
            "s:fonts": lambda _a: self._enter("fonts"), "s:cellXfs": lambda _a: self._enter("cells"),
            **dict.fromkeys(("s:fills", "s:cellStyleXfs", "s:dxfs"), lambda _a: self._enter("")),
            "s:font": self._font, "s:color": self._color, "s:patternFill": self._fill, "s:numFmt": self._code,
            "s:xf": self._cell, "s:gradientFill": lambda _a: self._filled.append(True),
        }  # fmt: skip
        read_xml(data, starts, {"s:cellXfs": lambda: self._enter("")})
        return self._found

    def _enter(self, name: str) -> None:
        self._within = name

    def _font(self, _attributes: dict[str, str]) -> None:
        if self._within == "fonts":
            self._white.append(False)

    def _color(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        if self._within == "fonts" and self._white:
            is_plain = values.get("tint", "0").strip("0.") in {"", "-"}
            self._white[-1] = (
                values.get("rgb", "").upper()[-6:] == "FFFFFF"
                or values.get("indexed") in {"1", "9"}
                or (values.get("theme") == "0" and is_plain)
            )

    def _fill(self, attributes: dict[str, str]) -> None:
        self._filled.append(local(attributes).get("patternType", "none") not in {"none", "gray125"})

    def _code(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        self._codes[values.get("numFmtId", "")] = values.get("formatCode", "")

    def _cell(self, attributes: dict[str, str]) -> None:
        if self._within != "cells":
            return
        values = local(attributes)
        own = values.get("numFmtId", "0")
        code = self._codes.get(own) or BUILT_IN.get(int(own) if own.isdigit() else 0, "General")
        is_white = _at(self._white, values.get("fontId", "0")) and not _at(self._filled, values.get("fillId", "0"))
        self._found.append(CellFormat(code, is_white))


def _at(known: list[bool], number: str) -> bool:
    return number.isdigit() and int(number) < len(known) and known[int(number)]
