"""Rates by role, and who keeps time as what in billing files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.time.rates import RateSpan
from paracase.store.named import each, rows
from paracase.store.rows import add, insert

if TYPE_CHECKING:
    from paracase.domain.roles import Role
    from paracase.store.driver import sqlite3

TABLE, KEEPERS = "time_rate", "timekeeper"


class KeeperRow(NamedTuple):
    """How a person is named in billing files."""

    staff_id: int
    ident: str
    name: str
    classification: str


def insert_rate(
    db: sqlite3.Connection, *, role: Role, cents: int, from_on: str, to_on: str | None, by: int, at: str
) -> int:
    """Add a rate; returns its id."""
    values = {"role": role.value, "cents": cents, "from_on": from_on, "to_on": to_on, "set_by": by, "set_at": at}
    return insert(db, TABLE, values)


def all_rates(db: sqlite3.Connection) -> list[RateSpan]:
    """Every rate there is or was, by role and day."""
    sql = (
        "SELECT r.id, r.role, r.cents, r.from_on, r.to_on, s.name AS set_who FROM time_rate r "
        "JOIN staff s ON s.id = r.set_by ORDER BY r.role, r.from_on, r.id"
    )
    return rows(db.execute(sql), RateSpan)


def keepers(db: sqlite3.Connection) -> dict[int, KeeperRow]:
    """Who was said to be named how, by person."""
    sql = "SELECT staff_id, ident, name, classification FROM timekeeper ORDER BY staff_id"
    return {row.staff_id: row for row in each(db.execute(sql), KeeperRow)}


def add_keeper(db: sqlite3.Connection, row: KeeperRow) -> None:
    """Say it of a person of whom nothing was said."""
    add(db, KEEPERS, row._asdict())
