"""The pages of a file that is handed over: an index that stands alone in any browser, the same as plain text, CSV files."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from paracase.domain.visible import counted, visible
from paracase.reports.export import spreadsheet_cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.leaving.casefile import CaseFile, FileSection

_PAPERS = ("Document", "Docket", "Day", "Paper", "Type", "Handling", "Came in", "SHA-256")
_LEFT = ("Docket", "Day", "Paper", "Why", "Decided by")
_CHECK = "Check that every file is whole:  sha256sum -c MANIFEST.sha256"
_STYLE = (
    "body{font:15px/1.45 Georgia,serif;color:#1c1b19;background:#fff;max-width:72rem;margin:0 auto;padding:1.2rem}"
    "h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.1rem;margin:2rem 0 .4rem;border-bottom:1px solid #999}"
    "table{border-collapse:collapse;width:100%;font-size:.92rem}th,td{text-align:left;vertical-align:top;"
    "padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ddd;overflow-wrap:anywhere}th{font-weight:600}"
    "td.h{font:11px monospace;color:#555;max-width:9rem}.mind{border-left:4px solid #a33;padding:.3rem .8rem;margin:.8rem 0}"
    ".note{color:#555}nav a{margin-right:1rem}.wide{overflow-x:auto}"
    "@media(max-width:40rem){body{padding:.6rem}td.h,th.h{display:none}}@media print{a{color:inherit}}"
)


def as_html(file: CaseFile) -> str:
    """The index: no script, nothing from elsewhere; names link to the files beside it."""
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{_html(file.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{_html(file.title)}</h1><p>{_html(file.made)}</p>",
        *(f'<p class="mind">{_html(one)}</p>' for one in file.mind),
        _facts(file),
        f"<p><code>{_html(_CHECK)}</code></p>",
        '<nav><a href="#papers">Papers</a><a href="#left">Left out</a>',
        *(f'<a href="#{_html(one.name)}">{_html(one.title)}</a>' for one in file.sections),
        "</nav>",
        f'<h2 id="papers">{_html(counted(len(file.papers), "paper"))}</h2>',
        _papers(file),
        f'<h2 id="left">Left out: {_html(counted(len(file.left), "paper"))}</h2>',
        _table(_LEFT, [(one.docket, one.day, one.title, one.why, one.decided) for one in file.left]),
    ]
    for section in file.sections:
        parts.append(f'<h2 id="{_html(section.name)}">{_html(section.title)}</h2>')
        parts += [f'<p class="note">{_html(section.note)}</p>'] if section.note else []
        parts.append(_table(section.columns, section.rows))
    return "\n".join([*parts, "</body></html>\n"])


def _html(text: str) -> str:
    return escape(visible(text))


def _facts(file: CaseFile) -> str:
    rows = "".join(f"<tr><th>{_html(name)}</th><td>{_html(value)}</td></tr>" for name, value in file.facts)
    return f"<table>{rows}</table>"


def _papers(file: CaseFile) -> str:
    rows = [
        f"<tr><td>{one.number}</td><td>{_html(one.docket)}</td><td>{_html(one.day)}</td>"
        f'<td><a href="{_html(quote(one.path))}">{_html(one.title)}</a></td>'
        f"<td>{_html(one.kind)}</td><td>{_html(one.handling)}</td><td>{_html(one.inside)}</td>"
        f'<td class="h">{one.sha256}</td></tr>'
        for one in file.papers
    ]
    heads = "".join(f"<th{' class=h' if name == 'SHA-256' else ''}>{name}</th>" for name in _PAPERS)
    return f'<div class="wide"><table><tr>{heads}</tr>{"".join(rows)}</table></div>'


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    made = ["<tr>" + "".join(f"<td>{_html(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    if not made:
        return '<p class="note">None.</p>'
    heads = "".join(f"<th>{_html(name)}</th>" for name in columns)
    return f'<div class="wide"><table><tr>{heads}</tr>{"".join(made)}</table></div>'


def as_text(file: CaseFile) -> str:
    """The same in plain text, for whoever has no browser at hand."""
    lines = [file.title, file.made, ""]
    lines += [f"! {one}" for one in file.mind]
    lines += ["", *(f"{name}: {value}" for name, value in file.facts), "", _CHECK, ""]
    lines += [f"PAPERS ({len(file.papers):,})", ""]
    for one in file.papers:
        named = f"document {one.number}", one.docket and f"docket {one.docket}"
        lines += [one.path, *_line(*named, one.day, one.title, one.kind, one.handling)]
    lines += ["", f"LEFT OUT ({len(file.left):,})", ""]
    for left in file.left:
        docket = left.docket and f"docket {left.docket}"
        lines += _line(docket, left.day, left.title, left.why, left.decided and f"decided by {left.decided}")
    for section in file.sections:
        lines += ["", section.title.upper(), *([section.note] if section.note else []), ""]
        lines += [line for row in section.rows for line in _line(*row)] or ["    none"]
    return "\n".join(visible(line) for line in lines) + "\n"


def _line(*cells: str) -> list[str]:
    return ["    " + " | ".join(" ".join(cell.split()) for cell in cells if cell)]


def as_csv(section: FileSection) -> bytes:
    """A section for a spreadsheet, or for the system of whoever receives it: UTF-8 with mark, no cell a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(section.columns)
    writer.writerows([[spreadsheet_cell(cell) for cell in row] for row in section.rows])
    return file.getvalue().encode("utf-8-sig")
