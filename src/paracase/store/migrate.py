"""Brings an office's store to this program's schema: old or new, never between."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from paracase import paths
from paracase.domain.errors import OfficeError
from paracase.store import driver
from paracase.store.engine import APPLICATION_ID, SCHEMA_VERSION, connect, immediate

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def migrate(office: Path) -> None:
    """Run the missing revisions in one transaction, after a copy by the backup API of a store that holds something.

    Raises:
        OfficeError: the result breaks a foreign key; the old schema stands unchanged.
    """
    connection = connect(paths.store(office))
    try:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found:
            copy = connect(paths.home(office) / f"office-before-{SCHEMA_VERSION}.db")
            try:
                connection.backup(copy)
            finally:
                copy.close()
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA foreign_keys=OFF")
        with immediate(connection):
            _upgrade(connection)
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise OfficeError(
                    f"The store could not be brought up to date: {len(broken)} rows would lose what they belong to.",
                    hint="Nothing was changed. Run “paracase doctor”.",
                )
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
    finally:
        connection.close()


def _engine_on(connection: driver.sqlite3.Connection) -> Engine:
    """An engine whose only connection is this one; it never begins, commits or closes by itself."""
    return create_engine(
        "sqlite+pysqlite://",
        module=driver.sqlite3,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )


def _upgrade(connection: driver.sqlite3.Connection) -> None:
    with _engine_on(connection).connect() as alchemy:
        run_revisions(alchemy)


def run_revisions(alchemy: Connection) -> None:
    """Run the missing revisions in the transaction of a connection, of any engine; who has begun it ends it."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = alchemy
    command.upgrade(config, "head")
