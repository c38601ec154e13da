"""Single rows that people make and change by hand, written and read whole, so that undo can put back what stood there.

Names of tables and columns go into SQL as they are, and undo takes them out of stored records: each is looked up in
``store/schema`` before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.words import fold
from paracase.store.declared import UnknownName
from paracase.store.engine import changed
from paracase.store.schema import TABLES
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.store.declared import Table
    from paracase.store.driver import sqlite3


def known(table: str) -> Table:
    """What the schema says of a table.

    Raises:
        UnknownName: there is none.
    """
    if table not in TABLES:
        raise UnknownName(f"The store has no table “{table}”; nothing was changed.")
    return TABLES[table]


def check_columns(table: str, names: Iterable[str], *, among: Sequence[str]) -> None:
    """See that names are columns that may be written.

    Raises:
        UnknownName: one is not.
    """
    for name in names:
        if name not in among:
            raise UnknownName(f"“{name}” of “{table}” is nothing that can be written here; nothing was changed.")


def insert(db: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> int:
    """Add a row to a table whose rows have an ``id``; returns it. Tells the table's topic.

    Raises:
        UnknownName: there is no such table or column.
    """
    found = known(table)
    if found.key != ("id",):
        raise UnknownName(f"The rows of “{table}” have no number of their own; nothing was changed.")
    sql, given = _insertion(found, table, values)
    made = db.execute(sql + " RETURNING id", given).fetchall()
    _tell(db, found)  # read to its end before: a commit waits for that
    return int(made[0][0])


def add(db: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> None:
    """Add a row to a table whose rows are told apart by what they say. Tells the table's topic.

    Raises:
        UnknownName: there is no such table or column.
    """
    found = known(table)
    db.execute(*_insertion(found, table, values))
    _tell(db, found)


def _insertion(found: Table, table: str, values: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
    """The statement and its values: those given, and the folds of names; a fold that stood there before is kept."""
    whole = {fold_name: fold(values[name]) for fold_name, name in found.folds if name in values} | dict(values)
    check_columns(table, whole, among=found.columns)
    return f"INSERT INTO {table}({', '.join(whole)}) VALUES({marks(whole)})", tuple(whole.values())


def row_of(db: sqlite3.Connection, table: str, key: Sequence[Any]) -> dict[str, Any] | None:
    """The values of one row that can be put back, or None when there is no such row.

    Raises:
        UnknownName: there is no such table, or nothing of it can be put back.
    """
    columns = _restorable(table)
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {_is_row(table)}"
    found = db.execute(sql, tuple(key)).fetchone()
    return dict(zip(columns, found, strict=True)) if found else None


def update_row(db: sqlite3.Connection, table: str, key: Sequence[Any], values: Mapping[str, Any]) -> None:
    """Change values of one row that can be put back. Tells the table's topic.

    Raises:
        UnknownName: there is no such table, or one of the columns cannot be put back.
    """
    check_columns(table, values, among=_restorable(table))
    assigned = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {assigned} WHERE {_is_row(table)}", (*values.values(), *key))
    _tell(db, known(table))


def _restorable(table: str) -> tuple[str, ...]:
    columns = known(table).about.undo
    if not columns:
        raise UnknownName(f"Nothing of “{table}” can be put back; nothing was changed.")
    return columns


def _is_row(table: str) -> str:
    return " AND ".join(f"{name} = ?" for name in known(table).key)


def _tell(db: sqlite3.Connection, table: Table) -> None:
    if table.about.topic is not None:
        changed(db, table.about.topic)
