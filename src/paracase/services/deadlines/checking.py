"""Worked examples against what is computed: every miss with both dates and the steps."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.deadlines.computing import Computed, DeadlineKind, compute
from paracase.domain.deadlines.counting import Snap, Trigger, Ways
from paracase.domain.deadlines.profiles import Direction, Period, Roll, Unit
from paracase.domain.errors import BadInput, NotFound, ParacaseError
from paracase.domain.visible import visible
from paracase.services.deadlines.asking import LOADED, Closings, Where, counting_court

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.store.office.rulebook import Rulebook

_NEEDED = ("id", "jurisdiction", "trigger", "n", "unit", "direction", "expected")
_SNAPS = {"": None, "monday_next": Snap(0, time(10))}
_ROLLS = {"": None, "fwd": Roll.FORWARD, "forward": Roll.FORWARD, "back": Roll.BACKWARD, "backward": Roll.BACKWARD}
_ALTERNATIVES = frozenset(["", "safe", "wrong", "other-district"])


@dataclass(frozen=True, slots=True)
class CheckedExample:
    """One worked example.

    Attributes:
        line: of the file, from 1.
        misses: what is not as the example says, as sentences; empty when all is.
        computed: what came out; None where it was refused.
    """

    id: str
    line: int
    expected: str
    got: str
    misses: tuple[str, ...]
    computed: Computed | None = None


def check_file(book: Rulebook, path: Path, folder: Path | None) -> list[CheckedExample]:
    """Compute every example of a file (columns as in docs/deadlines.md) and compare.

    Raises:
        NotFound: there is no such file.
        BadInput: the file is no CSV of examples; a line of it that cannot be used is a miss, not an error.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            missing = [name for name in _NEEDED if name not in (rows.fieldnames or ())]
            if missing:
                raise BadInput(f"{path.name} has no column {', '.join(missing)}.", hint="docs/deadlines.md lists them.")
            return list(_checked(book, rows, folder))
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {path}.") from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(f"{path.name} cannot be read: {error}.") from error


def _checked(book: Rulebook, rows: csv.DictReader[str], folder: Path | None) -> Iterator[CheckedExample]:
    for row in rows:
        line = rows.line_num
        values = {key: (value or "").strip() for key, value in row.items() if isinstance(key, str)}
        name, expected = values["id"] or f"line {line}", values["expected"]
        try:
            computed = _computed(book, values, folder)
        except (ParacaseError, ValueError) as error:
            yield CheckedExample(name, line, expected, "", (f"not computed: {visible(str(error))}",))
            continue
        got = f"{computed.moment:%Y-%m-%dT%H:%M}" if computed.moment else computed.due.isoformat()
        yield CheckedExample(name, line, expected, got, tuple(_misses(book, values, got, computed, folder)), computed)


def _computed(book: Rulebook, row: dict[str, str], folder: Path | None) -> Computed:
    closings = Closings(state=_days(row, "extra_holidays"), inaccessible=_days(row, "clerk_inaccessible"))
    where = Where(row["jurisdiction"], row.get("state", ""), row.get("tz", ""), closings)
    kind = (
        DeadlineKind(row.get("mode") or "rule")
        if row.get("mode", "rule") not in {"rule", ""}
        else DeadlineKind.DEADLINE
    )
    if row.get("snap", "") not in _SNAPS:
        raise BadInput(f"snap “{visible(row['snap'])}” is not known.", hint="monday_next, or empty.")
    at = row.get("trigger_time", "")
    is_served = row.get("served_party", "y").lower() in {"y", "yes", "true", "1", ""}
    trigger = Trigger(
        date.fromisoformat(row["trigger"]), time.fromisoformat(at) if at else None, row.get("service", ""), is_served
    )
    period = Period(int(row["n"]), Unit(row["unit"]), Direction(row["direction"]))
    court = counting_court(book, where, folder)
    ways = Ways(
        _ROLLS[row.get("roll_backward", "")], None, row.get("short_period", "") != "n", _SNAPS[row.get("snap", "")]
    )
    return compute(court, period, trigger, ways=ways, kind=kind)


def _days(row: dict[str, str], name: str) -> tuple[date, ...]:
    return tuple(
        date.fromisoformat(part.strip()) for part in row.get(name, "").replace(" ", ";").split(";") if part.strip()
    )


def _misses(book: Rulebook, row: dict[str, str], got: str, computed: Computed, folder: Path | None) -> Iterator[str]:
    if got != row["expected"]:
        yield f"due is {got}, not {row['expected']}"
    kind, other = row.get("alt_kind", ""), row.get("alt_expected", "")
    if kind not in _ALTERNATIVES:
        yield f"alt_kind “{visible(kind)}” is not known"
    elif kind == "safe" and str(computed.safe) != other:
        yield f"safe is {computed.safe}, not {other}"
    elif kind == "other-district":
        dues = {_computed(book, {**row, "state": state}, folder).due.isoformat() for state in LOADED}
        if other not in dues:
            yield f"with the holidays of {', '.join(LOADED)} due is {', '.join(sorted(dues))}, never {other}"
    elif kind == "wrong" and other in {day.isoformat() for day in computed.dates}:
        yield f"{other} stands in the answer and is wrong"
