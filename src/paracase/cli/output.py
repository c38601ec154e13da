"""The only writer to stdout. Stdout is data, stderr is talk; everything shown passes ``visible`` here.

Three forms: a table for people (when stdout is a terminal), plain tab-separated lines (when it is not), and JSON, whose
keys and values are stable and raw: JSON escapes what a terminal must not see.
"""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from paracase.domain.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Form(StrEnum):
    """How answers are written."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"


def chosen_form(*, as_json: bool, plain: bool) -> Form:
    """The form asked for, or the one that fits where stdout goes."""
    if as_json:
        return Form.JSON
    return Form.PLAIN if plain or not sys.stdout.isatty() else Form.TABLE


def write(text: str) -> None:
    """One line of data."""
    _put(sys.stdout, visible(text, lines=True))


def say(text: str) -> None:
    """One line of talk, to stderr."""
    _put(sys.stderr, visible(text, lines=True))


def _put(stream: Any, text: str) -> None:
    try:
        stream.write(text + "\n")
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def write_json(value: Any) -> None:
    """One JSON document; names that are not UTF-8 come as ``\\udcff``, as Python writes them."""
    sys.stdout.write(json.dumps(value, indent=1, ensure_ascii=True, default=str) + "\n")


def write_rows(form: Form, columns: Sequence[str], rows: Iterable[Sequence[Any]], *, empty: str) -> None:
    """A list: a table, tab-separated lines, or JSON objects.

    Args:
        empty: what to say, on stderr, when there is nothing.
    """
    found = [list(row) for row in rows]
    if form is Form.JSON:
        write_json([dict(zip(columns, row, strict=True)) for row in found])
        return
    if not found:
        say(empty)
        return
    cells = [[_cell(value) for value in row] for row in found]
    if form is Form.PLAIN:
        for row in cells:
            _put(sys.stdout, "\t".join(row))
        return
    _table(columns, cells)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    return visible(str(value))


def _table(columns: Sequence[str], rows: list[list[str]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for column in columns:
        table.add_column(Text(column.replace("_", " ")), overflow="ellipsis", no_wrap=column not in _WRAPPED)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console(highlight=False, markup=False, emoji=False).print(table)


_WRAPPED = {"caption", "name", "sentence", "finding", "mend", "snippet", "reason", "what", "summary", "value"}


def write_record(form: Form, record: dict[str, Any]) -> None:
    """One thing: ``field: value`` lines, or a JSON object."""
    if form is Form.JSON:
        write_json(record)
        return
    width = max((len(key) for key, value in record.items() if value not in (None, "", [], ())), default=0)
    for key, value in record.items():
        if value in (None, "", [], ()):
            continue
        values = value if isinstance(value, list | tuple) else [value]
        for number, item in enumerate(values):
            label = key.replace("_", " ") if number == 0 else ""
            _put(sys.stdout, f"{label:<{width}}  {_cell(item)}")
