"""The texts of papers by page, as the index holds them; and whose damage it is when a statement over both files fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import StoreDamaged
from paracase.store import driver
from paracase.store.engine import is_damage, telling
from paracase.store.index import attach, mark_damaged, own_text
from paracase.store.where import NOT_SHUT

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.driver import sqlite3


def blame(connection: sqlite3.Connection, office: Path, error: driver.sqlite3.Error) -> None:
    """A statement over both databases failed: see which of them is damaged, and have a damaged index made anew.

    Raises:
        StoreDamaged: it is the store.
    """
    if not is_damage(error) and "no such" not in str(error) and "fts" not in str(error):
        raise error
    with telling():
        broken = connection.execute("PRAGMA main.quick_check(1)").fetchone()[0]
    if broken != "ok":
        raise StoreDamaged(str(broken)) from error
    mark_damaged(office, getattr(connection, "beside", None))


def page_text(connection: sqlite3.Connection, office: Path, document_id: int) -> list[str]:
    """The text of a document by page; empty when there is none."""
    if not attach(connection, office):
        return []
    try:
        sql = f"SELECT {own_text(connection)} FROM idx.body b WHERE b.id = ? AND {NOT_SHUT.format('b.id')}"
        row = connection.execute(sql, (document_id,)).fetchone()
    except driver.sqlite3.DatabaseError as error:
        blame(connection, office, error)
        return []
    return str(row[0]).split("\f") if row and row[0] else []


def text_of_version(
    connection: sqlite3.Connection, office: Path, document_id: int, version_id: int
) -> list[str] | None:
    """The text of a version by page, when the index holds this version of the document."""
    if not attach(connection, office):
        return None
    try:
        sql = (
            f"SELECT {own_text(connection)} FROM idx.body b WHERE b.id = ? AND b.version_id = ? AND "
            + NOT_SHUT.format("b.id")
        )
        row = connection.execute(sql, (document_id, version_id)).fetchone()
    except driver.sqlite3.DatabaseError as error:
        blame(connection, office, error)
        return None
    return str(row[0]).split("\f") if row else None
