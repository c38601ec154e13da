"""Whether ``office.db`` holds what was written into it: SQLite's pages, the tables, every value, the ledger.

Asked where the answer is worth the time: by ``doctor``, by ``verify``, and when something failed for a reason nobody knows.
"""

from __future__ import annotations

import contextlib
import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import Damaged, IndexDamaged, StoreDamaged
from paracase.store import ledger
from paracase.store.driver import sqlite3
from paracase.store.engine import one
from paracase.store.named import rows
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

BROKEN = (
    sqlite3.Error, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, Damaged, StoreDamaged, IndexDamaged,
)  # fmt: skip
"""What reading values that nobody wrote can end in."""
_JSON = {
    ("act", "steps"), ("intent", "plan"), ("version", "flags"), ("version", "meta"), ("version", "parts"),
    ("shown_text", "flags"), ("shown_text", "parts"),
    ("page_comparison", "found"),
}  # fmt: skip
_INSTANT = len("2026-11-23T15:24:05.000000Z")


class TableColumn(NamedTuple):
    """A column, as SQLite says it is."""

    cid: int
    name: str
    type: str
    notnull: int
    dflt_value: str | None
    pk: int


def faults_in(db: sqlite3.Connection, *, with_ledger: bool = True) -> list[str]:
    """What is wrong in a store; never an error, whatever its bytes are. Each part is named once, by its first fault.

    Args:
        with_ledger: whether its chain is read too.
    """
    parts: dict[str, Callable[[sqlite3.Connection], Generator[str, None, None]]] = {
        "pages": _pages,
        "tables": _tables,
        "values": _values,
        "ledger": _chain,
    }
    if not with_ledger:
        del parts["ledger"]
    found = []
    for name, part in parts.items():
        with contextlib.closing(part(db)) as faults:
            try:
                fault = next(faults, None)
            except BROKEN as error:
                fault = f"{name} cannot be read ({error})"
        if fault is not None:
            found.append(fault)
    return found


def _pages(db: sqlite3.Connection) -> Generator[str, None, None]:
    result = str(one(db, "PRAGMA main.integrity_check(1)"))
    if result != "ok":
        yield " ".join(result.removeprefix("*** in database main ***").split())
    if db.execute("PRAGMA main.foreign_key_check").fetchone():
        yield "a row belongs to something that is not there"


def _tables(db: sqlite3.Connection) -> Generator[str, None, None]:
    for name, table in TABLES.items():
        there = {of.name for of in rows(db.execute(f"PRAGMA main.table_info({name})"), TableColumn)}
        if there != set(table.columns):
            yield f"the table {name} is not what it was"


def _values(db: sqlite3.Connection) -> Generator[str, None, None]:
    """Days, instants and what is kept as JSON: other values are what they are."""
    for name, table in TABLES.items():
        for column in table.columns:
            read = _reader(name, column)
            if read is None:
                continue
            sql = f"SELECT {column} FROM main.{name} WHERE {column} IS NOT NULL ORDER BY {', '.join(table.key)}"
            for (value,) in db.execute(sql):
                try:
                    read(value)
                except (ValueError, TypeError):
                    yield f"“{column}” of a row of {name} is nothing that was written"


def _reader(table: str, column: str) -> Callable[[Any], Any] | None:
    if (table, column) in _JSON:
        return json.loads
    if column.endswith("_on"):
        return date.fromisoformat
    return _instant if column == "at" or column.endswith("_at") else None


def _instant(text: str) -> datetime:
    if len(text) != _INSTANT:
        raise ValueError(text)
    return datetime.fromisoformat(text)


def _chain(db: sqlite3.Connection) -> Generator[str, None, None]:
    _, _, fault = ledger.check(db)
    if fault is not None:
        yield f"the ledger: {fault.what}"
    for wrong in ledger.faults_beside(db):
        yield f"the ledger: {wrong}"
