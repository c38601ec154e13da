"""What the frame counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.frozen import frozen
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
    """Papers that wait and that a recogniser failed at."""


UNREADABLE = "('encrypted', 'damaged', 'too_large', 'timeout', 'crashed', 'unsupported')"


def counters(db: sqlite3.Connection, *, waiting: int | None = None) -> Counters:
    """Count; each count has an index of its own.

    Args:
        waiting: how many papers wait, where that is known: to count them each is looked at.
    """
    triage = f"(SELECT count(*) {COUNTED_WAITING})" if waiting is None else "CAST(? AS BIGINT)"
    sql = (
        f"SELECT {triage} AS triage, "
        "(SELECT count(*) FROM document) AS indexed, "
        "(SELECT count(*) FROM version WHERE outcome = 'pending') AS pending, "
        "(SELECT count(*) FROM version WHERE outcome = 'needs_ocr') AS needs_ocr, "
        "(SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id AND d.version_id = v.id + 0 "
        f"WHERE v.outcome NOT IN ('text', 'ocr', 'listed', 'no_text', 'empty') AND v.outcome IN {UNREADABLE} "
        "AND d.state <> 'trash') AS unreadable, "
        f"(SELECT count(*) FROM arrival WHERE state = 'refused' AND {COUNTED}) AS refused, "
        f"(SELECT count(*) FROM arrival WHERE state <> 'refused' AND {COUNTED}) AS arriving, "
        "(SELECT count(*) FROM cases WHERE status = 'open') AS cases, "
        f"(SELECT count(*) {FAULTY}) AS faults"
    )
    (found,) = rows(db.execute(sql, () if waiting is None else (waiting,)), Counters)
    return found
