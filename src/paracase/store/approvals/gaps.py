"""What never came and was answered for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.gaps import GapKind, GapReason
from paracase.store.named import rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

TABLE = "gap_answered"


class GapAnswer(NamedTuple):
    """Why nobody waits for something of a docket any more, and who said so."""

    id: int
    case_id: int
    kind: GapKind
    first_no: int | None
    last_no: int | None
    attachment_no: int | None
    released_id: int | None
    how: GapReason
    reason: str
    staff: str
    answered_at: str

    @property
    def number(self) -> str:
        """As a gap writes its number: ``42``, ``44-47``, ``41-2``; of a notice that of the filing on record."""
        if self.kind is GapKind.NOTICE:
            return str(self.released_id or "")
        if self.attachment_no is not None:
            return f"{self.first_no}-{self.attachment_no}"
        return str(self.first_no) if self.first_no == self.last_no else f"{self.first_no}-{self.last_no}"


def answered(db: sqlite3.Connection, case_id: int | None = None) -> list[GapAnswer]:
    """What was answered for, of a case or of all, in the order it was."""
    which, values = where(("g.case_id = ?", case_id))
    sql = (
        "SELECT g.id, g.case_id, g.kind, g.first_no, g.last_no, g.attachment_no, g.released_id, g.how, g.reason, "
        f"s.name AS staff, g.answered_at FROM gap_answered g JOIN staff s ON s.id = g.answered_by {which}ORDER BY g.id"
    )
    return rows(db.execute(sql, values), GapAnswer)


def insert_answer(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep an answer; returns its id."""
    return insert(db, TABLE, values)
