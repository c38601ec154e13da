"""The bridge to SQLModel: a session on a connection and transaction that are ours. Imported only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlmodel import Session

from paracase.store import driver

if TYPE_CHECKING:
    from sqlalchemy import Engine


def engine_on(connection: driver.sqlite3.Connection) -> Engine:
    """An engine whose only connection is this one; it never begins, commits or closes by itself."""
    return create_engine(
        "sqlite+pysqlite://",
        module=driver.sqlite3,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )


def session_on(connection: driver.sqlite3.Connection) -> Session:
    """A session inside the transaction already begun on the connection."""
    return Session(engine_on(connection), autoflush=True, expire_on_commit=False)
