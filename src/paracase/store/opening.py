"""Making and opening the store of an office; an older schema is brought up to date first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import paths, store
from paracase.domain.errors import OfficeError, OfficeNewer, OfficeNotFound
from paracase.store.driver import sqlite3
from paracase.store.engine import APPLICATION_ID, SCHEMA_VERSION, Store, connect

if TYPE_CHECKING:
    from pathlib import Path


def make_store(office: Path) -> Store:
    """Make an empty store in an office's folder, and open it."""
    store.migrate.migrate(office)
    return open_store(office)


def way_back(office: Path) -> str:
    """What brings a damaged or lost store back."""
    return f"paracase restore BACKUP {office} brings back the last backup; without one: paracase repair {office}."


def _identity(path: Path) -> tuple[int, int]:
    """What a database says of itself: application and schema version."""
    connection = connect(path)
    try:
        return (
            connection.execute("PRAGMA application_id").fetchone()[0],
            connection.execute("PRAGMA user_version").fetchone()[0],
        )
    finally:
        connection.close()


def open_store(office: Path) -> Store:
    """Open the store of an office, bringing an older schema up to date first.

    Raises:
        OfficeNotFound: there is no office in the folder.
        OfficeNewer: it was written by a newer paracase.
        OfficeUnsafe: SQLite is too old.
        OfficeError: the file is not an office store.
    """
    path = paths.store(office)
    if not path.is_file():
        if paths.vault(office).is_dir():
            raise OfficeNotFound(f"The store of the office {office} is gone.", hint=way_back(office))
        raise OfficeNotFound(
            f"There is no office in {office}.", hint="Make one with “paracase init DIR”, or name it with --office."
        )
    try:
        application, found = _identity(path)
    except sqlite3.DatabaseError as error:
        raise OfficeError(
            f"{path} is not a paracase store, or it is damaged or not readable: {error}.",
            hint=f"Check its permissions; else: {way_back(office)}",
        ) from error
    if application != APPLICATION_ID:
        raise OfficeError(f"{path} is not a paracase store.", hint=way_back(office))
    if found > SCHEMA_VERSION:
        raise OfficeNewer(
            f"The office was written by a newer paracase (store {found}; this program knows {SCHEMA_VERSION}).",
            hint="Update paracase on this machine; nothing was changed.",
        )
    if found < SCHEMA_VERSION:
        store.migrate.migrate(office)
    return Store(office)
