"""What was put on calendars' servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.servers import OnServer
from paracase.store.named import rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_KEEP = (
    "INSERT INTO published(server, uid, href, etag, digest, staff_id, at) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT(server, uid) DO UPDATE SET href = excluded.href, etag = excluded.etag, digest = excluded.digest, "
    "staff_id = excluded.staff_id, at = excluded.at"
)


def on_server(db: sqlite3.Connection, server: str) -> dict[str, OnServer]:
    """What is on one calendar, by UID."""
    sql = "SELECT server, uid, href, etag, digest, staff_id FROM published WHERE server = ? ORDER BY uid"
    return {one.uid: one for one in rows(db.execute(sql, (server,)), OnServer)}


def keep(tx: Transaction, one: OnServer, at: str) -> None:
    """What is on a server now."""
    tx.db.execute(_KEEP, (one.server, one.uid, one.href, one.etag, one.digest, one.staff_id, at))


def forget(tx: Transaction, server: str, uid: str) -> None:
    """It is not there any more."""
    tx.db.execute("DELETE FROM published WHERE server = ? AND uid = ?", (server, uid))
