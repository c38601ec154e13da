"""Entries of time, and what stood in them before."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.roles import Role
from paracase.domain.time.entries import TimeKind, TimeSource, TimeState
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from paracase.store.driver import sqlite3

TABLE, PAST = "time_entry", "time_past"
SAID = ("on_day", "tenths", "task", "activity", "words", "kind", "billable", "rate_cents", "state")
"""What an entry says, and what is kept of it when it is changed."""


class TimeRow(NamedTuple):
    """An entry with its person and its case."""

    id: int
    case_id: int
    case_number: str
    caption: str
    staff_id: int
    who: str
    initials: str
    role: Role
    on_day: str
    tenths: int
    task: str
    activity: str
    words: str
    kind: TimeKind
    billable: bool
    rate_cents: int | None
    state: TimeState
    source: TimeSource
    origin: str
    made_at: str


class TimePastRow(NamedTuple):
    """What stood in an entry until somebody changed it."""

    entry_id: int
    case_number: str
    on_day: str
    tenths: int
    task: str
    activity: str
    words: str
    kind: TimeKind
    billable: bool
    rate_cents: int | None
    state: TimeState
    changed_who: str
    changed_at: str


_SELECT = (
    "SELECT e.id, e.case_id, c.number AS case_number, c.caption, e.staff_id, s.name AS who, s.initials, e.role, e.on_day, "
    "e.tenths, e.task, e.activity, e.words, e.kind, e.billable, e.rate_cents, e.state, e.source, e.origin, e.made_at "
    "FROM time_entry e JOIN cases c ON c.id = e.case_id JOIN staff s ON s.id = e.staff_id "
)


def insert_entry(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add an entry, with a salt of its own for what the ledger says of its words; returns its id."""
    return insert(db, TABLE, {**values, "salt": secrets.token_hex(16)})


def keep_past(db: sqlite3.Connection, row: TimeRow, *, by: int, at: str) -> int:
    """Keep what an entry says before it is changed; returns the id of what is kept."""
    said = {name: getattr(row, name) for name in SAID}
    plain = {
        name: value.value if isinstance(value, TimeKind | TimeState) else int(value) if name == "billable" else value
        for name, value in said.items()
    }
    return insert(db, PAST, {"entry_id": row.id, "case_id": row.case_id, **plain, "changed_by": by, "changed_at": at})


def get_entry(db: sqlite3.Connection, entry_id: int) -> TimeRow | None:
    """One entry; None where there is none, or it is of a case behind a wall."""
    return first(db.execute(f"{_SELECT}WHERE e.id = ?", (entry_id,)), TimeRow)


def list_entries(
    db: sqlite3.Connection,
    *,
    begin: str,
    end: str,
    staff_ids: Collection[int] | None = None,
    case_id: int | None = None,
    state: TimeState | None = None,
) -> list[TimeRow]:
    """Entries of the days from ``begin`` to ``end``, both counted in; by day, person and number.

    Args:
        staff_ids: only of these people; None is everybody.
    """
    where, given = ["e.on_day >= ?", "e.on_day <= ?"], [begin, end]
    values: list[int | str] = [*given]
    if staff_ids is not None:
        where.append(f"e.staff_id IN ({marks(tuple(staff_ids))})")
        values += sorted(staff_ids)
    if case_id is not None:
        where.append("e.case_id = ?")
        values.append(case_id)
    if state is not None:
        where.append("e.state = ?")
        values.append(state.value)
    sql = f"{_SELECT}WHERE {' AND '.join(where)} ORDER BY e.on_day, s.name, e.id"
    return rows(db.execute(sql, values), TimeRow)


def past_of(db: sqlite3.Connection, entry_id: int) -> list[TimePastRow]:
    """What stood in an entry before, the oldest first."""
    sql = (
        "SELECT p.entry_id, c.number AS case_number, p.on_day, p.tenths, p.task, p.activity, p.words, p.kind, p.billable, "
        "p.rate_cents, p.state, s.name AS changed_who, p.changed_at FROM time_past p JOIN cases c ON c.id = p.case_id "
        "JOIN staff s ON s.id = p.changed_by WHERE p.entry_id = ? ORDER BY p.id"
    )
    return rows(db.execute(sql, (entry_id,)), TimePastRow)


def counted_on(db: sqlite3.Connection, staff_id: int, day: str, *, but: int = 0) -> int:
    """Tenths a person has counted on a day, in all cases, those behind walls too: a day has 24 hours in all of them.

    Args:
        but: an entry that is left out of the sum.
    """
    sql = (
        "SELECT coalesce(sum(tenths), 0) AS tenths FROM main.time_entry "
        "WHERE staff_id = ? AND on_day = ? AND state = 'counted' AND id <> ?"
    )
    (tenths,) = column(db.execute(sql, (staff_id, day, but)), int)
    return tenths


def origins_of(db: sqlite3.Connection, staff_id: int) -> list[str]:
    """What a person's entries were made from, counted or turned down, in whichever case."""
    sql = "SELECT origin FROM main.time_entry WHERE staff_id = ? AND origin <> '' ORDER BY id"
    return column(db.execute(sql, (staff_id,)), str)
