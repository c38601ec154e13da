"""What the frame counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen
from paracase.store.hidden import hidden_documents
from paracase.store.named import rows
from paracase.store.papers.arrivals import COUNTED
from paracase.store.papers.faults import FAULTY
from paracase.store.papers.triage import COUNTED_WAITING

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@frozen
class Counters:
    """What the frame counts: all of the office."""

    triage: int
    indexed: int
    pending: int
    needs_ocr: int
    unreadable: int
    refused: int
    arriving: int
    cases: int
    faults: int
    """Papers that wait and that a recogniser failed at, and steps of the intake that fail."""


DOCUMENTS, UNREADABLE = "document", "unreadable"
"""Numbers that the database keeps with each row (``store/tables/tallies.py``): how many papers there are; and of how many,
not in the trash, the present version could not be read."""
NOT_READ = "('encrypted', 'damaged', 'too_large', 'timeout', 'crashed', 'unsupported')"
"""The outcomes of these."""
_COUNTED = {
    DOCUMENTS: "SELECT count(*) FROM document",
    UNREADABLE: "SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id AND d.version_id = v.id + 0 "
    f"WHERE v.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') AND v.outcome IN {NOT_READ} "
    "AND d.state <> 'trash'",
}
_KEPT = "coalesce((SELECT number FROM tally WHERE name = '{}'), 0)"


def counters(db: sqlite3.Connection, *, waiting: int | None = None, is_walled: bool = False) -> Counters:
    """Count; each count has an index of its own, or is kept: none costs more where more papers are in file.

    Args:
        waiting: how many papers wait, where that is known: to count them each is looked at.
        is_walled: something is hidden from whoever asks, and what is kept counts that too: it is counted in their sight.
    """
    triage = f"(SELECT count(*) {COUNTED_WAITING})" if waiting is None else "CAST(? AS BIGINT)"
    indexed, unreadable = _KEPT.format(DOCUMENTS), _KEPT.format(UNREADABLE)
    if is_walled:
        indexed = f"{indexed} - CAST(? AS BIGINT)"
        unreadable = f"({_COUNTED[UNREADABLE]})"
    sql = (
        f"SELECT {triage} AS triage, {indexed} AS indexed, "
        "(SELECT count(*) FROM version WHERE outcome = 'pending') AS pending, "
        "(SELECT count(*) FROM version WHERE outcome = 'needs_ocr') AS needs_ocr, "
        f"{unreadable} AS unreadable, "
        f"(SELECT count(*) FROM arrival WHERE state = 'refused' AND {COUNTED}) AS refused, "
        f"(SELECT count(*) FROM arrival WHERE state <> 'refused' AND {COUNTED}) AS arriving, "
        "(SELECT count(*) FROM cases WHERE status = 'open') AS cases, "
        f"(SELECT count(*) {FAULTY}) + (SELECT count(*) FROM failed_step) AS faults"
    )
    said = (*(() if waiting is None else (waiting,)), *((hidden_documents(db),) if is_walled else ()))
    (found,) = rows(db.execute(sql, said), Counters)
    return found


@frozen
class Tally:
    """A kept number, and what counting anew gives."""

    name: str
    kept: int
    counted: int

    @property
    def is_right(self) -> bool:
        """Whether both are the same."""
        return self.kept == self.counted


def tallies(db: sqlite3.Connection) -> list[Tally]:
    """Every kept number beside the same counted anew, at one moment; of a connection that sees all."""
    sql = " UNION ALL ".join(
        f"SELECT '{name}' AS name, {_KEPT.format(name)} AS kept, ({counted}) AS counted"
        for name, counted in _COUNTED.items()
    )
    return rows(db.execute(f"{sql} ORDER BY 1"), Tally)


def keep_anew(db: sqlite3.Connection) -> list[Tally]:
    """Count anew where a kept number is not right, and keep that; returns what was not right."""
    wrong = [tally for tally in tallies(db) if not tally.is_right]
    for tally in wrong:
        sql = "INSERT INTO tally(name, number) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET number = excluded.number"
        db.execute(sql, (tally.name, tally.counted))
    return wrong
