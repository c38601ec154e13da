"""How much the walls hide: counted in the views that SQLite keeps for each connection (``walls.put_up``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


def hidden_documents(db: sqlite3.Connection) -> int:
    """How many papers are hidden from whoever asks; only where walls were put up."""
    found: int = db.execute("SELECT count(*) FROM temp.hidden_document").fetchone()[0]
    return found
