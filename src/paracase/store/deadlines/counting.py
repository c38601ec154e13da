"""What of a case decides how its days are counted; closings that were told; rules that an attorney confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.frozen import frozen
from paracase.store.named import column, first, rows
from paracase.store.rows import add, insert, row_of, update_row
from paracase.store.where import in_parts, marks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class CountingRow:
    """How a case counts, as somebody said it; empty where nobody did."""

    case_id: int
    court: str = ""
    level: str = ""
    case_type: str = ""
    state: str = ""
    zone: str = ""
    closes: str = ""
    backup_id: int | None = None


@frozen
class ToldClosingRow:
    """A day a court was closed, as told."""

    id: int
    court: str
    on_day: str
    kind: str
    words: str
    source: str
    told_by: str
    confirmed_by: int | None
    confirmed_who: str | None


@frozen
class RuleConfirmedRow:
    """A rule that an attorney confirmed, or refused, in the words it then had; ``refused`` is what was wrong."""

    rule: str
    digest: str
    attorney: str
    at: str
    refused: str


def counting_of(db: sqlite3.Connection, case_id: int) -> CountingRow:
    """How a case counts."""
    sql = "SELECT case_id, court, level, case_type, state, zone, closes, backup_id FROM counting WHERE case_id = ?"
    return first(db.execute(sql, (case_id,)), CountingRow) or CountingRow(case_id)


def backups_of(db: sqlite3.Connection, case_ids: Sequence[int]) -> dict[int, int]:
    """The backup attorneys of some cases, of which one was named, by case."""
    sql = "SELECT case_id, backup_id FROM counting WHERE case_id IN ({}) AND backup_id IS NOT NULL ORDER BY case_id"
    found = [rows(db.execute(sql.format(marks(part)), part), _Backup) for part in in_parts(case_ids)]
    return {row.case_id: row.backup_id for part in found for row in part}


class _Backup(NamedTuple):
    case_id: int
    backup_id: int


def say_counting(tx: Transaction, case_id: int, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Keep what was said; returns what stood there before and stands there now, of the columns that changed."""
    before = row_of(tx.db, "counting", (case_id,))
    if before is None:
        before = dict.fromkeys(("court", "level", "case_type", "state", "zone", "closes"), "") | {"backup_id": None}
        add(tx.db, "counting", {"case_id": case_id, **before})
    changes = {name: value for name, value in values.items() if before[name] != value}
    if changes:
        update_row(tx.db, "counting", (case_id,), changes)
    return {name: before[name] for name in changes}, changes


_CLOSINGS = (
    "SELECT k.id, k.court, k.on_day, k.kind, k.words, k.source, s.name AS told_by, k.confirmed_by, c.name AS confirmed_who "
    "FROM closing_told k JOIN staff s ON s.id = k.told_by LEFT JOIN staff c ON c.id = k.confirmed_by "
    "WHERE k.ended_at IS NULL"
)


def closings_of(db: sqlite3.Connection, court: str) -> list[ToldClosingRow]:
    """The closings told of a court that still hold."""
    return rows(db.execute(f"{_CLOSINGS} AND k.court = ? ORDER BY k.on_day, k.id", (court,)), ToldClosingRow)


def closings(db: sqlite3.Connection) -> list[ToldClosingRow]:
    """The closings told of all courts that still hold."""
    return rows(db.execute(f"{_CLOSINGS} ORDER BY k.on_day, k.court, k.id"), ToldClosingRow)


def tell_closing(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Keep a closing; returns its id."""
    return insert(tx.db, "closing_told", values)


def decided_rules(db: sqlite3.Connection) -> list[RuleConfirmedRow]:
    """The rules that attorneys confirmed or refused, and did not take back."""
    sql = (
        "SELECT r.rule, r.digest, s.name AS attorney, r.at, r.refused FROM rule_confirmed r "
        "JOIN staff s ON s.id = r.staff_id WHERE r.ended_at IS NULL ORDER BY r.id"
    )
    return rows(db.execute(sql), RuleConfirmedRow)


def rule_decided(db: sqlite3.Connection, rule: str, digest: str) -> int | None:
    """The row of a rule in exactly these words, taken back or not; None where no attorney ever decided about it."""
    sql = "SELECT r.id FROM rule_confirmed r WHERE r.rule = ? AND r.digest = ? ORDER BY r.id"
    return next(iter(column(db.execute(sql, (rule, digest)), int)), None)


def decide_rule(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Keep what an attorney said of a rule; returns its id."""
    return insert(tx.db, "rule_confirmed", values)
