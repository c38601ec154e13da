"""Deadlines as kept, with their tasks, their events and their past."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.deadlines.warning import GRAVE_EVENTS, GRAVE_WORDS
from paracase.frozen import frozen
from paracase.store.engine import changed
from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import containing, marks, where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction


@frozen
class DeadlineRow:
    """A deadline as listed: the agenda's row.

    Attributes:
        what: what is due, as its task says it.
        due_on: None where it has to be calendared manually.
        event_type, event_on, event_what: what started it.
        doubted_at: when it was sent back; ``why`` says what was wrong. None once it is entered anew.
    """

    id: int
    task_id: int
    event_id: int
    case_id: int
    case_number: str
    what: str
    rule: str
    cite: str
    mark: str
    kind: str
    due_on: str | None
    due_time: str
    zone: str
    safe_on: str | None
    whose: str
    extendable: str
    manual: str
    state: str
    why: str
    assignee_id: int | None
    assignee: str | None
    entered_by: int
    entered_owner: int | None
    entered_at: str
    verified_by: int | None
    verified_at: str | None
    confirmed_by: int | None
    proof_id: int | None
    closed_by: int | None
    closed_at: str | None
    event_type: str
    event_on: str | None
    event_paper: str
    event_what: str
    event_document_id: int | None
    doubted_at: str | None


@frozen
class PastRow:
    """What a deadline was before it moved."""

    deadline_id: int
    due_on: str | None
    due_time: str
    safe_on: str | None
    event_on: str | None
    verified_by: int | None
    why: str
    replaced_by: str
    replaced_at: str


@frozen
class _Computation:
    computed: str


_SELECT = (
    "SELECT d.id, d.task_id, d.event_id, e.case_id, c.number AS case_number, t.what, d.rule, d.cite, d.mark, d.kind, "
    "d.due_on, d.due_time, d.zone, d.safe_on, d.whose, d.extendable, d.manual, d.state, d.why, t.assignee_id, "
    "s.name AS assignee, d.entered_by, d.entered_owner, d.entered_at, d.verified_by, d.verified_at, d.confirmed_by, "
    "d.proof_id, d.closed_by, d.closed_at, e.type AS event_type, e.on_day AS event_on, e.paper AS event_paper, "
    "e.what AS event_what, e.document_id AS event_document_id, d.doubted_at "
    "FROM deadline d JOIN task t ON t.id = d.task_id JOIN event e ON e.id = d.event_id JOIN cases c ON c.id = e.case_id "
    "LEFT JOIN staff s ON s.id = t.assignee_id"
)
WARNED_ON = "CASE WHEN d.whose IN ('ours', 'joint') THEN coalesce(d.safe_on, d.due_on) ELSE d.due_on END"
"""The day a deadline is sorted, warned and published by."""


def insert_deadline(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Add a deadline; returns its id."""
    return insert(tx.db, "deadline", values)


def get_deadline(db: sqlite3.Connection, deadline_id: int) -> DeadlineRow | None:
    """One deadline."""
    return first(db.execute(f"{_SELECT} WHERE d.id = ?", (deadline_id,)), DeadlineRow)


def computed_of(db: sqlite3.Connection, deadline_id: int) -> str:
    """The computation as it was made (JSON of ``domain/deadlines/kept``); empty where there is none."""
    found = first(db.execute("SELECT d.computed FROM deadline d WHERE d.id = ?", (deadline_id,)), _Computation)
    return found.computed if found is not None else ""


def agenda(
    db: sqlite3.Connection,
    *,
    case_id: int | None = None,
    event_id: int | None = None,
    state: str | None = "open",
    whose: str | None = None,
    first_day: str | None = None,
    last_day: str | None = None,
) -> list[DeadlineRow]:
    """Deadlines by the day they are warned by; those to be calendared manually last.

    Args:
        first_day, last_day: of the day they are warned by, both included; rows without a day are then left out.
    """
    which, values = where(
        ("e.case_id = ?", case_id),
        ("d.event_id = ?", event_id),
        ("d.state = ?", state),
        ("d.whose = ?", whose),
        (f"{WARNED_ON} >= ?", first_day),
        (f"{WARNED_ON} <= ?", last_day),
    )
    return rows(db.execute(f"{_SELECT}{which} ORDER BY {WARNED_ON} NULLS LAST, d.due_time, d.id", values), DeadlineRow)


def to_warn_of(db: sqlite3.Connection, near: str, far: str) -> list[DeadlineRow]:
    """Open deadlines of ours up to a day, and those that may be grave up to a farther one, by the day they are warned by.

    Each is found by the indexes of the days: how many others are open costs nothing. A few later ones may be among them.
    """
    ours = (
        f"{_SELECT} WHERE d.whose IN ('ours', 'joint') AND "
        "(d.state = 'open' AND d.due_on <= ? OR d.state = 'open' AND d.safe_on IS NOT NULL AND d.safe_on <= ?)"
    )
    events, words = sorted(GRAVE_EVENTS), [containing(word) for word in GRAVE_WORDS]
    grave = " OR ".join([f"e.type IN ({marks(events)})", *["lower(t.what) LIKE ? ESCAPE '\\'" for _ in words]])
    found = rows(db.execute(f"{ours} ORDER BY d.id", (near, near)), DeadlineRow)
    found += rows(db.execute(f"{ours} AND ({grave}) ORDER BY d.id", (far, far, *events, *words)), DeadlineRow)
    by_id = {row.id: row for row in found}
    return sorted(by_id.values(), key=lambda row: (warned_on(row) or "", row.due_time, row.id))


def warned_on(row: DeadlineRow) -> str | None:
    """The day a deadline is warned by: of ours the safe one."""
    return (row.safe_on or row.due_on) if row.whose in {"ours", "joint"} else row.due_on


def of_tasks(db: sqlite3.Connection, task_ids: Sequence[int]) -> dict[int, DeadlineRow]:
    """The deadlines that tasks are for, by the task's number."""
    if not task_ids:
        return {}
    sql = f"{_SELECT} WHERE d.task_id IN ({marks(task_ids)}) ORDER BY d.id"
    return {row.task_id: row for row in rows(db.execute(sql, tuple(task_ids)), DeadlineRow)}


def past_of(db: sqlite3.Connection, deadline_id: int) -> list[PastRow]:
    """Every date a deadline had before, oldest first: until when, why it moved, who moved it."""
    sql = (
        "SELECT p.deadline_id, p.due_on, p.due_time, p.safe_on, p.event_on, p.verified_by, p.why, s.name AS replaced_by, "
        "p.replaced_at FROM deadline_past p JOIN staff s ON s.id = p.replaced_by WHERE p.deadline_id = ? ORDER BY p.id"
    )
    return rows(db.execute(sql, (deadline_id,)), PastRow)


def keep_past(tx: Transaction, values: Mapping[str, Any]) -> int:
    """Keep what a deadline was before it moves."""
    return insert(tx.db, "deadline_past", values)


def acknowledge(tx: Transaction, *, deadline_id: int, due_on: str, days: int, staff_id: int, at: str) -> None:
    """Keep that a person has seen a reminder."""
    tx.db.execute(
        "INSERT INTO acknowledged(deadline_id, due_on, days, staff_id, at) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(deadline_id, due_on, days, staff_id) DO NOTHING",
        (deadline_id, due_on, days, staff_id, at),
    )
    changed(tx.db, "deadlines")
