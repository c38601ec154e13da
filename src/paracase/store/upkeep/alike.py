"""Names that are the same to a person and were given twice, before names were folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.words import fold
from paracase.store.schema import TABLES
from paracase.store.where import AGAIN

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


def names_alike(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    """Names that fold alike, the oldest first: what is typed otherwise than written means that one."""
    found: list[tuple[str, ...]] = []
    for table, known in TABLES.items():
        for fold_name, name in known.folds:
            later = f"SELECT {name} FROM {table} WHERE {fold_name} LIKE ? ESCAPE '\\' ORDER BY id"
            plain = dict.fromkeys(fold(row[0]) for row in db.execute(later, (f"%{AGAIN}%",)))
            all_of = f"SELECT {name} FROM {table} WHERE {fold_name} = ? OR {fold_name} LIKE ? ESCAPE '\\' ORDER BY id"
            for again in plain:
                like = again.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + f"{AGAIN}%"
                found.append(tuple(row[0] for row in db.execute(all_of, (again, like))))
    return found
