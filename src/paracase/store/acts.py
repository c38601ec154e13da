"""Acts of people: what was done, and what takes it back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paracase.domain.roles import Person
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class Act:
    """One act as kept."""

    id: int
    staff_id: int
    kind: str
    at: str
    summary: str
    inverse: dict[str, Any] | None
    conditions: dict[str, Any]
    undone_by: int | None


def insert_act(
    db: sqlite3.Connection,
    person: Person,
    *,
    kind: str,
    at: str,
    summary: str,
    ledger_seq: int,
    inverse: dict[str, Any] | None = None,
    conditions: dict[str, Any] | None = None,
    undoes: int | None = None,
) -> int:
    """Record an act beside its ledger entry; an act with an inverse can be undone."""
    cursor = db.execute(
        "INSERT INTO act(staff_id, kind, at, summary, inverse, conditions, ledger_seq, undoes) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        (
            person.id,
            kind,
            at,
            summary,
            json.dumps(inverse) if inverse is not None else None,
            json.dumps(conditions or {}),
            ledger_seq,
            undoes,
        ),
    )
    act_id = int(cursor.lastrowid or 0)
    if undoes is not None:
        db.execute("UPDATE act SET undone_by = ? WHERE id = ?", (act_id, undoes))
    return act_id


def newest_undoable(db: sqlite3.Connection, staff_id: int) -> Act | None:
    """My newest act that can be undone and is not: also one about something that I may not see any more."""
    row = db.execute(
        "SELECT id, staff_id, kind, at, summary, inverse, conditions, undone_by FROM main.act "
        "WHERE staff_id = ? AND inverse IS NOT NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1",
        (staff_id,),
    ).fetchone()
    if row is None:
        return None
    act_id, by, kind, at, summary, inverse, conditions, undone_by = row
    return Act(act_id, by, kind, at, summary, json.loads(inverse), json.loads(conditions), undone_by)
