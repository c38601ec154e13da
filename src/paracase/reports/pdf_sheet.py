"""A sheet as PDF: Letter, landscape, fonts embedded; ReportLab is imported with this module, when one is printed."""

from __future__ import annotations

import io
from bisect import bisect_right
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from paracase.domain.agenda.sheets import COLUMNS
from paracase.reports.pdf_fonts import BOLD, PLAIN, register, shown

if TYPE_CHECKING:
    from paracase.domain.agenda.sheets import DaySheet, SheetRow

_MARGIN, _SIZE, _LEADING = 36.0, 8.5, 12.0
_PAGE = landscape(letter)
_MOST_SUBTITLE = 12
"""Lines under the title; more would leave no room for what is due."""


def pdf_sheet(sheet: DaySheet, *, printed: str) -> bytes:
    """The sheet, on as many pages as it takes.

    Args:
        printed: when and by whom, at the foot of each page.
    """
    register()
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=_PAGE, invariant=1)
    canvas.setTitle(shown(sheet.title))
    _Pages(canvas, sheet, printed).draw()
    canvas.save()
    return made.getvalue()


class _Pages:
    """Draws from top to bottom, and begins a page where one is full."""

    def __init__(self, canvas: Canvas, sheet: DaySheet, printed: str) -> None:
        self._canvas, self._sheet, self._printed = canvas, sheet, printed
        self._at, self._page = 0.0, 0
        room = _PAGE[0] - 2 * _MARGIN
        self._widths = [room * width / sum(COLUMNS) for width in COLUMNS]

    def draw(self) -> None:
        """All of it."""
        self._begin()
        for part in self._sheet.parts:
            self._room(3)
            self._at -= _LEADING / 2
            self._text(_MARGIN, part.heading, BOLD, 10.0)
            self._line()
            if not part.rows and part.empty:
                self._text(_MARGIN, part.empty, PLAIN, _SIZE)
                self._line()
            for row in part.rows:
                self._row(row)
        self._foot()

    def _begin(self) -> None:
        self._page += 1
        self._at = _PAGE[1] - _MARGIN
        self._text(_MARGIN, self._sheet.title, BOLD, 14.0)
        self._line()
        self._at -= _LEADING / 2
        for line in self._wrapped(self._sheet.subtitle, PLAIN, _PAGE[0] - 2 * _MARGIN)[:_MOST_SUBTITLE]:
            self._text(_MARGIN, line, PLAIN, _SIZE)
            self._line()

    def _foot(self) -> None:
        self._canvas.setFont(PLAIN, 7.0)
        self._canvas.drawString(_MARGIN, _MARGIN / 2, shown(self._printed))
        self._canvas.drawRightString(_PAGE[0] - _MARGIN, _MARGIN / 2, f"page {self._page}")

    def _room(self, lines: int) -> None:
        if self._at - lines * _LEADING < _MARGIN:
            self._foot()
            self._canvas.showPage()
            self._begin()

    def _line(self) -> None:
        self._at -= _LEADING

    def _row(self, row: SheetRow) -> None:
        """A row, as many lines as its longest cell takes: nothing is cut on paper."""
        font = BOLD if row.is_late else PLAIN
        cells = [self._wrapped(cell, font, width - 6) for cell, width in zip(row.cells, self._widths, strict=True)]
        height = max(len(lines) for lines in cells)
        self._room(min(height, 30))
        for number in range(height):
            self._room(1)
            left = _MARGIN
            for lines, width in zip(cells, self._widths, strict=True):
                if number < len(lines):
                    self._text(left, lines[number], font, _SIZE)
                left += width
            self._line()

    def _wrapped(self, text: str, font: str, width: float) -> list[str]:
        lines, line = [], ""
        for word in shown(text).split(" "):
            while pdfmetrics.stringWidth(word, font, _SIZE) > width:  # one word wider than its column
                fits = max(1, self._fitting(word, font, width))
                lines += [*([line] if line else []), word[:fits]]
                line, word = "", word[fits:]
            longer = f"{line} {word}".strip()
            if pdfmetrics.stringWidth(longer, font, _SIZE) <= width:
                line = longer
            else:
                lines.append(line)
                line = word
        return [*lines, line]

    @staticmethod
    def _fitting(word: str, font: str, width: float) -> int:
        """How many letters of a word have room; found by halves, since one word may be thousands of letters."""
        return bisect_right(
            range(1, len(word) + 1), width, key=lambda letters: pdfmetrics.stringWidth(word[:letters], font, _SIZE)
        )

    def _text(self, x: float, text: str, font: str, size: float) -> None:
        self._canvas.setFont(font, size)
        self._canvas.drawString(x, self._at - size, shown(text))
