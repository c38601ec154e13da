"""Files of rows as other systems write them: their encoding, their separator, their days and times. Pure.

CSV is RFC 4180 with what programs make of it: a byte order mark, UTF-16, Windows' own letters, semicolons and tabs, line
breaks within quotation marks. What cannot be read is said with its line; nothing is guessed of a day.
"""

from __future__ import annotations

import csv
import io
from datetime import MAXYEAR, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_CELL = 1_000_000
"""Characters of one cell; more is a quotation mark that was never closed."""
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"),
)  # fmt: skip
ENCODINGS = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "cp1252": "cp1252",
    "windows-1252": "cp1252",
    "latin-1": "cp1252",
}
"""What a mapping may say of a file, and the codec that reads it."""


class TextRecord(NamedTuple):
    """One record: the line it begins on, from 1, and its cells."""

    line: int
    cells: tuple[str, ...]


class DayOrder(StrEnum):
    """How a file writes its days: 5/3 is May 3, or March 5."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


def decoded(data: bytes, name: str, encoding: str = "") -> tuple[str, str]:
    """A file's text, and the encoding it was read in: as told, by its mark, UTF-8 where it is that, else Windows' letters.

    Raises:
        BadInput: it is none of them; says where.
    """
    codec = ENCODINGS.get(encoding.lower(), "") or next((one for mark, one in _MARKS if data.startswith(mark)), "")
    if not codec and data[:400].count(b"\x00") > len(data[:400]) // 4:
        codec = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
    for one in [codec] if codec else ["utf-8", "cp1252"]:
        try:
            return data.decode(one), one.removesuffix("-sig")
        except UnicodeDecodeError as error:
            line, wrong = data.count(b"\n", 0, error.start) + 1, error
    raise BadInput(
        f"{visible(name)}, line {line}: byte {wrong.start + 1} is no {wrong.encoding}.",
        hint="Say its encoding in the mapping: encoding: cp1252.",
    )


def separator(text: str) -> str:
    """What stands between cells: what the first line has most of, outside quotation marks."""
    first = _QUOTED.sub("", text.lstrip("\ufeff").partition("\n")[0])
    return max((",", ";", "\t", "|"), key=first.count)


_QUOTED = late_pattern(r'"[^"]*"')


def records(text: str, name: str) -> Iterator[TextRecord]:
    """The records of a file, the first of them its header; empty lines are none.

    Raises:
        BadInput: a quotation mark is not closed, or stands where none may; names the line the record begins on.
    """
    before = csv.field_size_limit(MAX_CELL)
    line = 0
    try:
        reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=separator(text), strict=True)
        while True:
            line = reader.line_num + 1
            cells = next(reader, None)
            if cells is None:
                return
            if cells:
                yield TextRecord(line, tuple(cells))
    except csv.Error as error:
        raise BadInput(
            f"{visible(name)}, line {line}: the record that begins here cannot be read ({error}).",
            hint="A quotation mark within a cell is written twice, and each is closed.",
        ) from error
    finally:
        csv.field_size_limit(before)


_ISO = late_pattern(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.*))?")
_SLASHED = late_pattern(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})(?:,?[T ]+(.*))?")
_TIME = late_pattern(r"(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s*([AaPp])\.?[Mm]\.?)?(Z|[+-]\d{2}:?\d{2})?")


class CellMoment(NamedTuple):
    """A day, and a time of day where one is written; a whole moment where a zone is written too."""

    day: date
    at: time | None
    moment: datetime | None = None


def moment_in(text: str, order: DayOrder) -> CellMoment:
    """The day (and time) that a cell writes.

    Raises:
        BadInput: it writes none that is certain.
    """
    words = " ".join(text.split())
    iso, slashed = _ISO.fullmatch(words), _SLASHED.fullmatch(words)
    try:
        if iso is not None:
            day, rest = date(int(iso[1]), int(iso[2]), int(iso[3])), iso[4]
        elif slashed is not None:
            first, second = int(slashed[1]), int(slashed[2])
            month, number = (first, second) if order is DayOrder.MONTH_FIRST else (second, first)
            day, rest = date(int(slashed[3]), month, number), slashed[4]
        else:
            raise ValueError("is written as no day this reads")
        at, zone = _time(rest or "")
        moment = _moment(day, at, zone)
    except ValueError as error:
        raise BadInput(
            f"“{visible(words)[:40]}” is no day ({order}): {error}.", hint="Write 2026-11-30 or 11/30/2026 9:30 AM."
        ) from error
    return CellMoment(day, at, moment)


def _moment(day: date, at: time | None, zone: str) -> datetime | None:
    """The whole moment, where a zone is written; the first and last days there are have none that other zones know."""
    if at is None or not zone:
        return None
    if not 1 < day.year < MAXYEAR:
        raise ValueError("its year is none of a calendar")
    return datetime.fromisoformat(f"{day.isoformat()}T{at.isoformat()}{zone.replace('Z', '+00:00')}")


def time_in(text: str) -> time | None:
    """The time of day a cell writes; None where it is empty.

    Raises:
        BadInput: it is none.
    """
    try:
        return _time(" ".join(text.split()))[0]
    except ValueError as error:
        raise BadInput(f"“{visible(text)[:40]}” is no time of day.", hint="Write 9:30 AM or 14:00.") from error


def _time(text: str) -> tuple[time | None, str]:
    if not text:
        return None, ""
    found = _TIME.fullmatch(text)
    if found is None:
        raise ValueError("its time is none")
    hour, half = int(found[1]), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        raise ValueError("its time is none")
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return time(hour, int(found[2])), found[4] or ""
