"""The timers that run, one a person at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import first
from paracase.store.rows import add

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

TABLE = "time_timer"


class TimerRow(NamedTuple):
    """A timer that runs."""

    staff_id: int
    case_id: int
    case_number: str
    caption: str
    task: str
    activity: str
    words: str
    started_at: str


def running(db: sqlite3.Connection, staff_id: int) -> TimerRow | None:
    """A person's timer; None where none runs, or its case is behind a wall by now."""
    sql = (
        "SELECT t.staff_id, t.case_id, c.number AS case_number, c.caption, t.task, t.activity, t.words, t.started_at "
        "FROM time_timer t JOIN cases c ON c.id = t.case_id WHERE t.staff_id = ?"
    )
    return first(db.execute(sql, (staff_id,)), TimerRow)


def start(
    db: sqlite3.Connection, *, staff_id: int, case_id: int, task: str, activity: str, words: str, at: str
) -> None:
    """Let a timer run; the person has none that runs."""
    add(
        db,
        TABLE,
        {
            "staff_id": staff_id,
            "case_id": case_id,
            "task": task,
            "activity": activity,
            "words": words,
            "started_at": at,
        },
    )


def runs_unseen(db: sqlite3.Connection, staff_id: int) -> bool:
    """Whether a person's timer runs at all, also in a case that a wall was put around since."""
    sql = "SELECT 1 FROM main.time_timer WHERE staff_id = ?"
    return db.execute(sql, (staff_id,)).fetchone() is not None
