"""The only writer to stdout. Stdout is data, stderr is talk; everything shown passes ``visible`` here.

Three forms: a table for people (when stdout is a terminal), plain tab-separated lines (when it is not), and JSON, whose
keys and values are stable and raw: JSON escapes what a terminal must not see.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TextIO

from paracase import standard
from paracase.domain.errors import NO_ROOM
from paracase.domain.visible import cell_width, cut, padded, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.services.done import Done


class OutputForm(StrEnum):
    """How answers are written."""

    TABLE = "table"
    PLAIN = "plain"
    JSON = "json"


def chosen_form(*, as_json: bool, plain: bool) -> OutputForm:
    """The form asked for, or the one that fits where stdout goes."""
    if as_json:
        return OutputForm.JSON
    return OutputForm.PLAIN if plain or not sys.stdout.isatty() else OutputForm.TABLE


def write(text: str) -> None:
    """One line of data."""
    _put(sys.stdout, visible(text, lines=True))


def write_exact(text: str) -> None:
    """Text that is hashed or signed as it stands; whoever made it has made every value in it visible."""
    sys.stdout.write(text)


def write_bytes(data: bytes) -> None:
    """The bytes of a document, into a pipe or file; never to a terminal."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """One line of talk, to stderr; where nobody listens, or the disk it is written to is full, none."""
    try:
        _put(sys.stderr, visible(text, lines=True))
    except BrokenPipeError:
        let_go(sys.stderr)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise


def let_go(stream: TextIO) -> None:
    """Nobody reads this stream any more: what it still holds, and what comes, goes nowhere, also when Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _put(stream: Any, text: str) -> None:
    try:
        stream.write(text + "\n")
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")


def write_json(value: Any) -> None:
    """One JSON document; names that are not UTF-8 come as ``\\udcff``, as Python writes them."""
    sys.stdout.write(standard.json.dumps(value, indent=1, ensure_ascii=True, default=str) + "\n")


def tell(done: Done, *, as_json: bool) -> None:
    """What was done, and that it can be taken back."""
    if as_json:
        write_json({"act": done.act_id, "summary": done.summary, "moved": dict(done.moved)})
        return
    write(f"{done.summary}.")


def write_rows(
    form: OutputForm,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    *,
    empty: str,
) -> None:
    """A list: a table, tab-separated lines, or JSON objects.

    Args:
        empty: what to say, on stderr, when there is nothing.
    """
    found = [list(row) for row in rows]
    if form is OutputForm.JSON:
        write_json([dict(zip(columns, row, strict=True)) for row in found])
        return
    if not found:
        say(empty)
        return
    cells = [[_cell(value) for value in row] for row in found]
    if form is OutputForm.PLAIN:
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


def terminal_width() -> int:
    """Columns of the terminal; 80 where there is none. As ``shutil`` tells, which a short answer does not wait for."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80 if sys.__stdout__ is not None else 80
    except (OSError, ValueError):  # no terminal; closed
        return 80


_LEAST = 12
"""A column that gives way keeps so many cells."""


def _table(columns: Sequence[str], rows: list[list[str]]) -> None:
    """Columns two cells apart; the widest give way first, cut in the middle so that extensions stay."""
    heads = [column.replace("_", " ") for column in columns]
    widths = [max(cell_width(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
    spare = terminal_width() - 2 * (len(widths) - 1)
    while sum(widths) > spare and max(widths) > _LEAST:
        widest = widths.index(max(widths))
        rest = sorted(widths)[-2] if len(widths) > 1 else 0
        over = sum(widths) - spare
        widths[widest] = max(_LEAST, min(widths[widest] - 1, max(rest, widths[widest] - over)))
    for row in [heads, *rows]:
        line = "  ".join(padded(cut(text, width), width) for text, width in zip(row, widths, strict=True))
        _put(sys.stdout, line.rstrip())


def write_record(form: OutputForm, record: dict[str, Any]) -> None:
    """One thing: ``field: value`` lines, or a JSON object."""
    if form is OutputForm.JSON:
        write_json(record)
        return
    width = max((len(key) for key, value in record.items() if value not in (None, "", [], ())), default=0)
    for key, value in record.items():
        if value in (None, "", [], ()):
            continue
        values = value if isinstance(value, list | tuple) else [value]
        for number, item in enumerate(values):
            label = key.replace("_", " ") if number == 0 else ""
            lines = _lines(_cell(item), terminal_width() - width - 2) if sys.stdout.isatty() else [_cell(item)]
            for line in lines:
                _put(sys.stdout, f"{label:<{width}}  {line}")
                label = ""


def _lines(text: str, width: int) -> list[str]:
    """A value under its own beginning, not under its label."""
    return standard.textwrap.wrap(text, max(width, 20), break_long_words=True, break_on_hyphens=False) or [""]
