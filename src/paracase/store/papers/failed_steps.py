"""Steps of the intake that failed by a fault of the program, until they succeed: said by ``doctor``, and under ``!``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import changed
from paracase.store.named import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


class FailedStepRow(NamedTuple):
    """A step that failed, at what of it (empty: the whole), in which program, how, and since when."""

    step: str
    what: str
    program: str
    reason: str
    since: str


def all_failed(db: sqlite3.Connection) -> list[FailedStepRow]:
    """All of them."""
    return rows(
        db.execute("SELECT step, what, program, reason, since FROM failed_step ORDER BY step, what"), FailedStepRow
    )


def failed_at(db: sqlite3.Connection, step: str) -> list[str]:
    """The single things that a step failed at."""
    return [row.what for row in all_failed(db) if row.step == step and row.what]


def set_failed(db: sqlite3.Connection, step: str, reasons: Mapping[str, str], *, program: str, at: str) -> None:
    """Of a step exactly this failed now; what failed before keeps since when.

    Args:
        reasons: how, by what it failed at; empty where all of it succeeded.
    """
    known = {row.what: row for row in all_failed(db) if row.step == step}
    db.execute("DELETE FROM failed_step WHERE step = ?", (step,))
    db.executemany(
        "INSERT INTO failed_step(step, what, program, reason, since) VALUES(?, ?, ?, ?, ?)",
        [
            (step, what, program, reason, known[what].since if what in known else at)
            for what, reason in sorted(reasons.items())
        ],
    )
    changed(db, "arrivals")
