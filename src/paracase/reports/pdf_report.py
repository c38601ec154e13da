"""A report as PDF: Letter, landscape, fonts embedded; ReportLab's own tables, which wrap cells and repeat headings."""

from __future__ import annotations

import io
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import CondPageBreak, Flowable, LongTable, Paragraph, SimpleDocTemplate, Spacer, TableStyle

from paracase.domain.supervision.bars import LEGEND, Bar
from paracase.reports import pdf_fonts
from paracase.reports.pdf_fonts import BOLD, PLAIN, shown

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from paracase.domain.supervision.reported import Cell, Report, ReportTable

_MARGIN = 36.0
_PAGE = landscape(letter)
_ROOM = _PAGE[0] - 2 * _MARGIN - 12
"""Within the frame, which keeps six points on each side."""
_BEGINNING = 110.0
"""Points that a heading, its note and the first rows take: with less room left they begin the next page."""
_GAP = 8.0
"""Between columns."""
_GRAY = HexColor("#999999")
_LONGEST_CELL = 600
"""Letters of a cell: a row of a table has to fit on a page. What is longer is said to go on."""


def pdf_report(report: Report) -> bytes:
    """The report; its mark and its foot stand on every page."""
    pdf_fonts.register()
    styles = _styles()
    made = io.BytesIO()
    document = SimpleDocTemplate(
        made, pagesize=_PAGE, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=54, bottomMargin=54,
        title=shown(report.title), author="paracase", invariant=1,
    )  # fmt: skip
    story: list[Flowable] = [Paragraph(_said(report.title), styles["title"])]
    story += [Paragraph(_said(sentence), styles["text"]) for sentence in report.said]
    for table in report.tables:
        story += _table(table, styles)
    page = partial(_page, mark=report.mark, foot=report.foot)
    document.build(story, onFirstPage=page, onLaterPages=page)
    return made.getvalue()


def _styles() -> dict[str, ParagraphStyle]:
    text = ParagraphStyle("text", fontName=PLAIN, fontSize=9, leading=12)
    return {
        "text": text,
        "title": ParagraphStyle("title", parent=text, fontName=BOLD, fontSize=15, leading=20, spaceAfter=4),
        "heading": ParagraphStyle(
            "heading", parent=text, fontName=BOLD, fontSize=11, leading=14, spaceBefore=12, keepWithNext=1
        ),
        "note": ParagraphStyle(
            "note", parent=text, fontSize=8, leading=10, textColor=HexColor("#444444"), keepWithNext=1
        ),
        "cell": ParagraphStyle("cell", parent=text, fontSize=7.5, leading=9.5),
        "number": ParagraphStyle("number", parent=text, fontSize=7.5, leading=9.5, alignment=TA_RIGHT),
        "late": ParagraphStyle("late", parent=text, fontName=BOLD, fontSize=7.5, leading=9.5),
        "column": ParagraphStyle("column", parent=text, fontName=BOLD, fontSize=7.5, leading=9.5),
        "column of numbers": ParagraphStyle(
            "column of numbers", parent=text, fontName=BOLD, fontSize=7.5, leading=9.5, alignment=TA_RIGHT
        ),
    }


def _said(text: str) -> str:
    """As a paragraph takes it: its own marks escaped."""
    return escape(shown(text), quote=False)


def _page(canvas: Canvas, document: Any, *, mark: str, foot: str) -> None:
    canvas.saveState()
    canvas.setFont(BOLD, 8)
    canvas.drawString(_MARGIN + 6, _PAGE[1] - 30, shown(mark))
    canvas.setFont(PLAIN, 6.5)
    line = shown(foot)
    size = 6.5 * min(1.0, (_ROOM - 56) / max(1.0, pdfmetrics.stringWidth(line, PLAIN, 6.5)))
    canvas.setFont(PLAIN, max(3.5, size))
    canvas.drawString(_MARGIN + 6, 24, line)
    canvas.setFont(PLAIN, 6.5)
    canvas.drawRightString(_PAGE[0] - _MARGIN - 6, 24, f"page {document.page}")
    canvas.restoreState()


def _table(table: ReportTable, styles: dict[str, ParagraphStyle]) -> list[Flowable]:
    found: list[Flowable] = [CondPageBreak(_BEGINNING), Paragraph(_said(table.heading), styles["heading"])]
    if table.note:
        found.append(Paragraph(_said(table.note), styles["note"]))
    if not table.rows:
        return [*found, Paragraph(_said(table.empty), styles["text"])]
    if any(isinstance(cell, Bar) for row in table.rows for cell in row):
        found.append(_legend())
    widths = _widths(table)
    kinds = ["column of numbers" if i in table.numbers else "column" for i in range(len(table.columns))]
    rows = [[Paragraph(_said(name), styles[kind]) for name, kind in zip(table.columns, kinds, strict=True)]]
    rows += [[_cell(i, cell, table, styles, widths) for i, cell in enumerate(row)] for row in table.rows]
    drawn = LongTable(rows, colWidths=widths, repeatRows=1, hAlign="LEFT")
    drawn.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("LINEBELOW", (0, 0), (-1, 0), 1, black),
                ("LINEBELOW", (0, 1), (-1, -1), 0.3, _GRAY),
            ]
        )
    )
    return [*found, Spacer(0, 3), drawn]


def _widths(table: ReportTable) -> list[float]:
    """The room by how much stands in a column; none is so narrow that a word of its heading is broken."""
    least, weights = [], []
    for i, name in enumerate(table.columns):
        longest = max((20 if isinstance(row[i], Bar) else len(str(row[i])) for row in table.rows), default=0)
        least.append(max(pdfmetrics.stringWidth(word, BOLD, 7.5) for word in [*name.split(), "x"]) + _GAP)
        weights.append(min(longest, 44) + 1)
    rest = max(0.0, _ROOM - sum(least))
    return [room + rest * weight / sum(weights) for room, weight in zip(least, weights, strict=True)]


def _cell(i: int, cell: Cell, table: ReportTable, styles: dict[str, ParagraphStyle], widths: list[float]) -> Flowable:
    if isinstance(cell, Bar):
        return _bar(cell, widths[i] - _GAP)
    text = cell if len(cell) <= _LONGEST_CELL else f"{cell[:_LONGEST_CELL]} … (goes on)"
    style = "late" if text.startswith("!") else "number" if i in table.numbers else "cell"
    return Paragraph(_said(text), styles[style])


def _filled(part: int, x: float, width: float) -> list[Any]:
    """Black, empty, or with strokes: told apart without color."""
    box = Rect(x, 1, width, 6, fillColor=black if part == 0 else white, strokeColor=black, strokeWidth=0.4)
    strokes = int((width - 1.5) // 2.5) + 1 if part == 2 else 0
    lines = [Line(x + 1.5 + i * 2.5, 1, x + 1.5 + i * 2.5, 7, strokeWidth=0.4) for i in range(strokes)]
    return [box, *lines]


def _bar(bar: Bar, room: float) -> Flowable:
    """Its parts side by side."""
    drawing, x = Drawing(room, 9), 0.0
    for part, count in enumerate(bar.parts):
        if count > 0 and bar.most > 0:
            width = room * count / bar.most
            for shape in _filled(part, x, width):
                drawing.add(shape)
            x += width
    return drawing


def _legend() -> Flowable:
    """What the parts of the bars are: a sign and its words for each."""
    drawing, x = Drawing(_ROOM, 12), 0.0
    for part, words in enumerate(LEGEND):
        for shape in _filled(part, x, 14):
            drawing.add(shape)
        drawing.add(String(x + 18, 1.5, words, fontName=PLAIN, fontSize=7.5))
        x += 26 + pdfmetrics.stringWidth(words, PLAIN, 7.5)
    return drawing
