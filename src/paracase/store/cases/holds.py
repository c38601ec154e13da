"""Holds: nothing of a case is destroyed while one is in force."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import rows
from paracase.store.rows import insert
from paracase.store.where import THEIRS_OR_NOBODYS, marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_AT_ONCE = 500
"""Values in one statement."""


class HoldRow(NamedTuple):
    """A hold in force."""

    id: int
    case_id: int
    number: str
    reason: str
    set_by: str
    set_at: str
    triggered_by: str


class CustodianRow(NamedTuple):
    """Somebody who must keep what a hold is about."""

    id: int
    hold_id: int
    case_id: int
    name: str
    notified_on: str | None
    acknowledged_on: str | None
    reminded_on: str | None


CUSTODIANS = "hold_custodian"


def insert_hold(tx: Transaction, case_id: int, *, reason: str, triggered_by: str, by: int, at: str) -> int:
    """Put a case on hold; returns the hold's id."""
    values = {
        "case_id": case_id, "reason": reason, "set_by": by, "set_at": at, "released_why": "", "triggered_by": triggered_by,
    }  # fmt: skip
    return insert(tx.db, "hold", values)


def insert_custodian(db: sqlite3.Connection, hold_id: int, name: str) -> int:
    """Name somebody who must keep what a hold is about; returns the row's id."""
    return insert(db, CUSTODIANS, {"hold_id": hold_id, "name": name})


def custodians(db: sqlite3.Connection, case_id: int | None = None) -> list[CustodianRow]:
    """The custodians of the holds in force, of a case or of all, as they were named."""
    which = "AND h.case_id = ? " if case_id is not None else ""
    sql = (
        "SELECT k.id, k.hold_id, h.case_id, k.name, k.notified_on, k.acknowledged_on, k.reminded_on FROM hold_custodian k "
        f"JOIN hold h ON h.id = k.hold_id WHERE h.released_at IS NULL AND k.active = 1 {which}ORDER BY k.id"
    )
    return rows(db.execute(sql, (case_id,) if case_id is not None else ()), CustodianRow)


class MyCustodian(NamedTuple):
    """Somebody who must keep what a hold on a case of somebody's is about."""

    id: int
    case_id: int
    caption: str
    name: str
    notified_on: str | None
    acknowledged_on: str | None
    reminded_on: str | None


def custodians_of(db: sqlite3.Connection, staff_id: int) -> list[MyCustodian]:
    """The custodians of the holds in force on the open cases that a person looks after."""
    sql = (
        "SELECT k.id, c.id AS case_id, c.caption, k.name, k.notified_on, k.acknowledged_on, k.reminded_on "
        "FROM hold_custodian k JOIN hold h ON h.id = k.hold_id JOIN cases c ON c.id = h.case_id "
        f"WHERE h.released_at IS NULL AND k.active = 1 AND {THEIRS_OR_NOBODYS} ORDER BY k.id"
    )
    return rows(db.execute(sql, (staff_id,)), MyCustodian)


def all_holds(db: sqlite3.Connection) -> list[HoldRow]:
    """The holds in force that may be seen, the oldest first."""
    sql = (
        "SELECT h.id, h.case_id, c.number, h.reason, s.name AS set_by, h.set_at, h.triggered_by FROM hold h "
        "JOIN cases c ON c.id = h.case_id JOIN staff s ON s.id = h.set_by WHERE h.released_at IS NULL ORDER BY h.id"
    )
    return rows(db.execute(sql), HoldRow)


def release_hold(db: sqlite3.Connection, hold_id: int, *, by: int, at: str, why: str) -> None:
    """A hold ends; that it was stays."""
    db.execute(
        "UPDATE hold SET released_by = ?, released_at = ?, released_why = ? WHERE id = ? AND released_at IS NULL",
        (by, at, why, hold_id),
    )


def holds(db: sqlite3.Connection, case_ids: Iterable[int]) -> list[HoldRow]:
    """The holds in force on some cases."""
    found: list[HoldRow] = []
    wanted: Sequence[int] = sorted(set(case_ids))
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        sql = (
            "SELECT h.id, h.case_id, c.number, h.reason, s.name AS set_by, h.set_at, h.triggered_by FROM main.hold h "
            "JOIN main.cases c ON c.id = h.case_id JOIN main.staff s ON s.id = h.set_by "
            f"WHERE h.released_at IS NULL AND h.case_id IN ({marks(some)}) ORDER BY h.id"
        )
        found += rows(db.execute(sql, tuple(some)), HoldRow)
    return found
