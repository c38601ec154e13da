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
class ClosedDayRow:
    """A day a court was closed, as told."""

    id: int
    court: str
    on_day: str
    kind: str
    words: str
    source: str
    told_by: str
    confirmed_by: int | None


@frozen
class RuleConfirmedRow:
    """A rule that an attorney confirmed in the words it then had."""

    rule: str
    digest: str
    attorney: str
    at: str


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


def closings_of(db: sqlite3.Connection, court: str) -> list[ClosedDayRow]:
    """The closings told of a court that still hold."""
    sql = (
        "SELECT k.id, k.court, k.on_day, k.kind, k.words, k.source, s.name AS told_by, k.confirmed_by FROM closing_told k "
        "JOIN staff s ON s.id = k.told_by WHERE k.court = ? AND k.ended_at IS NULL ORDER BY k.on_day, k.id"
    )
    return rows(db.execute(sql, (court,)), ClosedDayRow)


def tell_closing(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Keep a closing; returns its id."""
    return insert(tx.db, "closing_told", values)


def confirmed_rules(db: sqlite3.Connection) -> list[RuleConfirmedRow]:
    """The rules that attorneys confirmed and did not take back."""
    sql = (
        "SELECT r.rule, r.digest, s.name AS attorney, r.at FROM rule_confirmed r JOIN staff s ON s.id = r.staff_id "
        "WHERE r.ended_at IS NULL ORDER BY r.id"
    )
    return rows(db.execute(sql), RuleConfirmedRow)


def confirm(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Keep that an attorney confirmed a rule, also one that was confirmed and taken back; returns its id."""
    sql = "SELECT r.id FROM rule_confirmed r WHERE r.rule = ? AND r.digest = ? ORDER BY r.id"
    there = column(tx.db.execute(sql, (values["rule"], values["digest"])), int)
    if not there:
        return insert(tx.db, "rule_confirmed", values)
    update_row(tx.db, "rule_confirmed", (there[0],), {"ended_at": None})
    return there[0]
