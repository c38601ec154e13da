"""The one SQLite of this process: pysqlite3 (which bundles a current one) where it has wheels, else the standard one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import OfficeUnsafe

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["MINIMUM", "check_version", "sqlite3", "version"]

MINIMUM = (3, 51, 3)
"""Up to 3.51.2 SQLite's WAL reset could corrupt a file written by two processes, which is how an office works."""


def version() -> tuple[int, ...]:
    """The version of the SQLite library in use."""
    return tuple(int(part) for part in sqlite3.sqlite_version.split("."))


def check_version() -> None:
    """Refuse a SQLite that can damage the store.

    Raises:
        OfficeUnsafe: with the way to mend it.
    """
    if version() < MINIMUM:
        raise OfficeUnsafe(
            f"SQLite {sqlite3.sqlite_version} can damage a store that two processes write; "
            f"{'.'.join(map(str, MINIMUM))} or newer is needed.",
            hint="pip install pysqlite3, or use a Python built with a newer SQLite.",
        )
