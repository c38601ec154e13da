"""The only writer to stdout. Stdout is data, stderr is talk; everything shown passes ``visible`` here. A table is for
people, plain lines and JSON for programs: stable and raw (JSON escapes what a terminal must not see), their days ISO 8601;
to people days are shown as the office's setting ``dates`` says."""

from __future__ import annotations

import os
import sys
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, TextIO

from paracase import domain, standard
from paracase.cli.blocks import blocks, wrapped
from paracase.cli.choices import spoken
from paracase.domain.errors import NO_ROOM
from paracase.domain.visible import cell_width, cut, padded, visible
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from paracase.domain.dates.shown import DateForm
    from paracase.services.done import Done


_LIKE_A_DAY = late_pattern(r"(! )?(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?")
_TIME = late_pattern(r"\d{2}:\d{2}")
_INSTANT = late_pattern(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")
_WORDS = frozenset(
    ["name", "title", "what", "snippet", "words", "caption", "note", "reason", "docket", "number", "place", "text", "party",
     "attachment", "attachments", "paper", "proposed_name", "to", "folder", "goes_to", "hangs_on", "where", "element",
     "label"]
)  # fmt: skip
"""Columns of words: what looks like a day there is part of a name."""


class _Reading:
    """Whom the answers are for: how their days are shown, which day it is there, and in which zone."""

    form: DateForm | None = None
    """None until an office is open: what is said then holds no day."""
    today, zone = date.min, "UTC"
    said_here: ClassVar[Callable[[str], str]] = staticmethod(str)


def commands_are_said(said_here: Callable[[str], str]) -> None:
    """In what is said, commands become those that may be sent where the person is: at the gate, ``ssh office …``."""
    _Reading.said_here = staticmethod(said_here)


def days_are_shown(form: DateForm, *, today: date, zone: str) -> None:
    """As the office that was opened shows its days."""
    _Reading.form, _Reading.today, _Reading.zone = form, today, zone


def said(text: str) -> str:
    """A sentence of ours, its days as the office shows them."""
    return domain.dates.shown.said(text, _Reading.form) if _Reading.form is not None and "-" in text else text


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
        _put(sys.stderr, visible(_Reading.said_here(said(text)), lines=True))
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
    write(said(f"{done.summary.removesuffix('.')}."))


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
    firm: set[int] = set()
    if form is OutputForm.TABLE:
        shown = [[for_people(name, value) for name, value in zip(columns, row, strict=True)] for row in found]
        firm = {at for row, told in zip(found, shown, strict=True) for at, cell in enumerate(told) if cell != row[at]}
        found = [[spoken(name, value) for name, value in zip(columns, row, strict=True)] for row in shown]
    cells = [[_cell(value) for value in row] for row in found]
    if form is OutputForm.PLAIN:
        for row in cells:
            _put(sys.stdout, "\t".join(row))
        return
    _table(columns, cells, firm)


def for_people(name: str, value: Any) -> Any:
    """A value of a column or field, days and moments as the office shows them; a column of words stays as it is."""
    if isinstance(value, list | tuple):
        return [for_people(name, item) for item in value]
    if _Reading.form is None or not isinstance(value, str | date) or name in _WORDS:
        return value
    shown, text = domain.dates.shown, str(value)
    try:
        if match := _LIKE_A_DAY.fullmatch(text):
            day = shown.day_in_list(date.fromisoformat(match[2]), _Reading.today, _Reading.form)
            at = f" {shown.time_of_day(time.fromisoformat(match[3]), _Reading.form)}" if match[3] else ""
            return f"{match[1] or ''}{day}{at}"
        if name == "time" and _TIME.fullmatch(text):
            return shown.time_of_day(time.fromisoformat(text), _Reading.form)
        if _INSTANT.fullmatch(text):
            clock = domain.clock
            text = shown.neutral_moment(clock.office_time(clock.parse_instant(text), _Reading.zone))
    except ValueError:  # what only looks like a day stays as it is
        return value
    return said(text)


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


def _table(columns: Sequence[str], rows: list[list[str]], firm: set[int]) -> None:
    """Columns two cells apart; the widest give way first, cut in the middle so that extensions stay.

    Args:
        firm: columns of days, which are not cut.
    """
    heads = [column.replace("_", " ") for column in columns]
    widths = [max(cell_width(row[at]) for row in [heads, *rows]) for at in range(len(heads))]
    spare = terminal_width() - 2 * (len(widths) - 1)
    soft = [at for at in range(len(widths)) if at not in firm] or list(range(len(widths)))
    while sum(widths) > spare and max(widths[at] for at in soft) > _LEAST:
        widest = max(soft, key=lambda at: widths[at])
        rest = max((widths[at] for at in soft if at != widest), default=0)
        over = sum(widths) - spare
        widths[widest] = max(_LEAST, min(widths[widest] - 1, max(rest, widths[widest] - over)))
    if sum(widths) > spare:
        for line in blocks(heads, rows, terminal_width()):
            _put(sys.stdout, line)
        return
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
        shown = spoken(key, for_people(key, value)) if sys.stdout.isatty() else value
        values = shown if isinstance(shown, list | tuple) else [shown]
        for number, item in enumerate(values):
            label = key.replace("_", " ") if number == 0 else ""
            lines = wrapped(_cell(item), terminal_width() - width - 2) if sys.stdout.isatty() else [_cell(item)]
            for line in lines:
                _put(sys.stdout, f"{label:<{width}}  {line}")
                label = ""
