"""A report as plain text: columns as wide as what stands in them, a table too wide for the line as blocks. Pure."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from paracase.domain.supervision.bars import LEGEND, SIGNS, Bar, drawn
from paracase.domain.visible import cell_width, padded, visible

if TYPE_CHECKING:
    from paracase.domain.supervision.reported import Cell, Report, ReportTable

WIDTH = 100
"""Columns of the text."""
BAR = 24
_GAP = 2


def plain_report(report: Report, *, width: int = WIDTH) -> str:
    """The report, whole: nothing of it is cut."""
    lines = [report.mark, "", visible(report.title), ""]
    for sentence in report.said:
        lines += textwrap.wrap(visible(sentence), width)
    for table in report.tables:
        lines += ["", table.heading.upper()]
        lines += textwrap.wrap(visible(table.note), width)
        if any(isinstance(cell, Bar) for row in table.rows for cell in row):
            lines.append("   ".join(f"{sign} {words}" for sign, words in zip(SIGNS, LEGEND, strict=True)))
        lines += _table(table, width) if table.rows else [table.empty]
    return "\n".join([*lines, "", *textwrap.wrap(visible(report.foot), width), ""])


def _said(cell: Cell) -> str:
    return drawn(cell, BAR) if isinstance(cell, Bar) else visible(cell)


def _table(table: ReportTable, width: int) -> list[str]:
    rows = [[_said(cell) for cell in row] for row in table.rows]
    widths = [max(cell_width(row[i]) for row in [list(table.columns), *rows]) for i in range(len(table.columns))]
    if sum(widths) + _GAP * (len(widths) - 1) > width:
        return _blocks(table, rows, width)
    return [_line(list(table.columns), widths, table), *(_line(row, widths, table) for row in rows)]


def _line(cells: list[str], widths: list[int], table: ReportTable) -> str:
    told = [
        " " * (room - cell_width(cell)) + cell if i in table.numbers else padded(cell, room)
        for i, (cell, room) in enumerate(zip(cells, widths, strict=True))
    ]
    return (" " * _GAP).join(told).rstrip()


def _blocks(table: ReportTable, rows: list[list[str]], width: int) -> list[str]:
    """Each row a block: the first cell, and under it the others by name."""
    lines: list[str] = []
    for row in rows:
        lines += textwrap.wrap(row[0], width)
        told = [f"{name}: {cell}" for name, cell in zip(table.columns[1:], row[1:], strict=True) if cell]
        lines += textwrap.wrap("; ".join(told), width, initial_indent="    ", subsequent_indent="    ")
    return lines
