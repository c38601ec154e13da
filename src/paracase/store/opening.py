"""Making and opening the store of an office; an older schema is brought up to date first."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, NamedTuple

from paracase import paths, store
from paracase.domain.errors import OfficeError, OfficeNewer, OfficeNotFound, OfficeReadOnly, OfficeUnsafe, StoreDamaged
from paracase.store.engine import APPLICATION_ID, SCHEMA_VERSION, Databases, Store, connect, one, revision_of, telling

if TYPE_CHECKING:
    from pathlib import Path

_REVISION = f"{SCHEMA_VERSION:04}"
"""What Alembic calls the schema this program reads and writes."""


class _Said(NamedTuple):
    """What a database says of itself."""

    application: int
    schema: int
    revision: str


def make_store(office: Path) -> Store:
    """Make an empty store in an office's folder, and open it."""
    store.migrate.migrate(office)
    return open_store(office)


def way_back(office: Path) -> str:
    """What brings a damaged or lost store back."""
    return f"paracase restore BACKUP {office} brings back the last backup; without one: paracase repair {office}."


def _databases(office: Path) -> Databases:
    """In the office's folder where it may be written; else where it can be read."""
    if os.access(paths.store(office), os.R_OK | os.W_OK) and os.access(paths.home(office), os.W_OK | os.X_OK):
        return Databases(paths.store(office), paths.index(office))
    return store.only_read.databases_of(office)


def _said_by(databases: Databases) -> _Said:
    reading = connect(databases.store, read_only=bool(databases.only_read), is_still=databases.is_still)
    with contextlib.closing(reading) as db:
        application, schema = one(db, "PRAGMA application_id"), one(db, "PRAGMA user_version")
        revision = ""
        if application == APPLICATION_ID and schema != SCHEMA_VERSION:
            revision = revision_of(db)
        return _Said(int(application), int(schema), revision)


def open_store(office: Path) -> Store:
    """Open the store of an office, bringing an older schema up to date first; where nothing may be written, to be read only.

    Raises:
        OfficeNotFound: there is no office in the folder.
        OfficeNewer: it was written by a newer paracase.
        OfficeUnsafe: SQLite is too old, or the store may not be read.
        OfficeReadOnly: it is of an older schema and may not be written.
        OfficeError: the file is not an office store.
        StoreDamaged: it was one.
    """
    path = paths.store(office)
    try:
        is_there = path.is_file()
    except OSError as error:
        raise OfficeUnsafe(
            f"This account may not look into {paths.home(office)}: {error.strerror}.",
            hint="Run paracase as the account that owns the office.",
        ) from error
    if not is_there:
        if paths.vault(office).is_dir():
            raise OfficeNotFound(f"The store of the office {office} is gone.", hint=way_back(office))
        raise OfficeNotFound(
            f"There is no office in {office}.", hint="Make one with “paracase init DIR”, or name it with --office."
        )
    databases = _databases(office)
    with telling():
        said = _said_by(databases)
    _check(office, said)
    if said.schema < SCHEMA_VERSION:
        if databases.only_read:
            raise OfficeReadOnly(
                f"The office is of an older paracase, and can only be read ({databases.only_read}).",
                hint="Open it once as the account that owns it, where it may be written; then it can be read here.",
            )
        store.migrate.migrate(office)
    with telling():
        return Store(office, databases)


def _check(office: Path, said: _Said) -> None:
    """See that a database is a store this program can read."""
    if said.application != APPLICATION_ID:
        if not paths.vault(office).is_dir():
            raise OfficeError(f"{paths.store(office)} is not a paracase store.", hint="Name the office with --office.")
        raise StoreDamaged("its first bytes do not say any more that it is a paracase store")
    if said.schema > SCHEMA_VERSION:
        if said.revision.endswith(_REVISION):
            raise StoreDamaged(f"its first bytes name schema {said.schema}, its tables are of schema {SCHEMA_VERSION}")
        raise OfficeNewer(
            f"The office was written by a newer paracase (store {said.schema}; this program knows {SCHEMA_VERSION}).",
            hint="Update paracase on this machine; nothing was changed.",
        )
