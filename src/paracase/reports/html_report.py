"""A report as one HTML file that stands alone: no script, no address, no font from elsewhere; legible on a telephone.

Everything that is data is escaped, and hidden letters are made visible: the file is opened in a browser.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from paracase.domain.supervision.bars import LEGEND, Bar
from paracase.domain.visible import visible

if TYPE_CHECKING:
    from paracase.domain.supervision.reported import Cell, Report, ReportTable

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.45 system-ui, sans-serif; color: #111; background: #fff; margin: 0 auto;
  max-width: 76rem; padding: 1.5rem; }
.mark { font-weight: 700; letter-spacing: .04em; border: 2px solid #111; display: inline-block; padding: .2rem .6rem; }
h1 { font-size: 1.5rem; margin: 1rem 0 .5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
p { margin: .25rem 0; max-width: 60rem; } .note, footer { color: #444; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #bbb;
  overflow-wrap: anywhere; }
th { font-weight: 600; border-bottom: 2px solid #111; } .n { text-align: right; font-variant-numeric: tabular-nums; }
.late { font-weight: 700; }
.bar { display: flex; height: .8rem; min-width: 9rem; } .bar i, .key i { box-sizing: border-box; border: 1px solid #111; }
.p0 { background: #111; } .p1 { background: #fff; }
.p2 { background: repeating-linear-gradient(90deg, #111 0 1px, #fff 1px 4px); }
.key i { display: inline-block; width: 1.2rem; height: .7rem; margin: 0 .3rem 0 .9rem; }
footer { margin-top: 2.5rem; border-top: 1px solid #bbb; padding-top: .5rem; overflow-wrap: anywhere; }
th, td.short { overflow-wrap: normal; }
@media (max-width: 48rem) {
  body { padding: .8rem; } thead { display: none; }
  tr { display: block; border-bottom: 2px solid #111; padding: .4rem 0; }
  td, td.n { display: flex; justify-content: space-between; gap: 1rem; text-align: right; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-of); color: #444; text-align: left; flex: none; max-width: 45%; }
  td:first-child { font-weight: 600; text-align: left; } td:first-child::before { content: none; }
  .bar { flex: 1; max-width: 60%; }
}
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } }
"""


_SHORT = 12
"""Letters of a cell whose words are not broken."""


def html_report(report: Report) -> bytes:
    """The report, UTF-8."""
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en-US"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{_said(report.title)}</title><style>{_STYLE}</style></head><body>",
        f'<div class="mark">{_said(report.mark)}</div><h1>{_said(report.title)}</h1>',
        *(f"<p>{_said(sentence)}</p>" for sentence in report.said),
        *(_table(table) for table in report.tables),
        f"<footer>{_said(report.foot)}</footer></body></html>",
    ]
    return "\n".join(parts).encode()


def _said(text: str) -> str:
    return escape(visible(text))


def _table(table: ReportTable) -> str:
    parts = [f"<section><h2>{_said(table.heading)}</h2>"]
    if table.note:
        parts.append(f'<p class="note">{_said(table.note)}</p>')
    if not table.rows:
        return "".join([*parts, f"<p>{_said(table.empty)}</p></section>"])
    if any(isinstance(cell, Bar) for row in table.rows for cell in row):
        keys = "".join(f'<i class="p{i}"></i>{_said(words)}' for i, words in enumerate(LEGEND))
        parts.append(f'<p class="note key">{keys}</p>')
    heads = "".join(f"<th{_number(i, table)}>{_said(name)}</th>" for i, name in enumerate(table.columns))
    rows = "".join(f"<tr>{''.join(_cell(i, cell, table) for i, cell in enumerate(row))}</tr>" for row in table.rows)
    return "".join([*parts, f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></section>"])


def _number(i: int, table: ReportTable) -> str:
    return ' class="n"' if i in table.numbers else ""


def _cell(i: int, cell: Cell, table: ReportTable) -> str:
    of = f' data-of="{_said(table.columns[i])}"'
    if isinstance(cell, Bar):
        return f"<td{of}>{_bar(cell)}</td>"
    late = "late" if cell.startswith("!") else ""
    names = " ".join(name for name in ("n" if i in table.numbers else "", late) if name)
    if len(cell) <= _SHORT:  # a day, a number: never broken within a word, as a name of any length may be
        names = f"{names} short".strip()
    return f"<td{of}{f' class={chr(34)}{names}{chr(34)}' if names else ''}>{_said(cell)}</td>"


def _bar(bar: Bar) -> str:
    """Widths in hundredths of the longest; the words for who does not see it are the numbers beside it."""
    if bar.most <= 0:
        return ""
    parts = [
        f'<i class="p{i}" style="width:{part * 100 / bar.most:.2f}%"></i>'
        for i, part in enumerate(bar.parts)
        if part > 0
    ]
    return f'<span class="bar" aria-hidden="true">{"".join(parts)}</span>'
