"""Papers that were purged, and bytes that were: what taking in and looking at papers must know of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import one
from paracase.store.named import rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class CameAgain(NamedTuple):
    """A paper with bytes that an order had destroyed."""

    id: int
    name: str
    sha256: str


def is_purged(db: sqlite3.Connection, sha256: str) -> bool:
    """Whether an order destroyed these bytes."""
    return bool(one(db, "SELECT EXISTS(SELECT 1 FROM main.purged_bytes WHERE sha256 = ?)", sha256))


def came_again(db: sqlite3.Connection) -> list[CameAgain]:
    """Papers that hold bytes an order had destroyed: dropped again, or brought back by somebody."""
    sql = (
        "SELECT d.id, d.name, v.sha256 FROM main.version v JOIN main.document d ON d.id = v.document_id "
        "WHERE v.kept = 1 AND v.sha256 IN (SELECT b.sha256 FROM main.purged_bytes b JOIN main.purge p "
        "ON p.id = b.purge_id WHERE p.state = 'destroyed' AND NOT EXISTS (SELECT 1 FROM main.purge_item i "
        "WHERE i.purge_id = p.id AND i.document_id = v.document_id)) ORDER BY d.id, v.seq"
    )
    return rows(db.execute(sql), CameAgain)
