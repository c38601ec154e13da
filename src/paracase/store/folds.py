"""What names and numbers are found by (``column.fold_of``, the key of a docket number), made anew when the fold is another.

Until then the old folds answer; what they do not know is looked for among all names, which are few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.cases.dockets import DOCKET_KEYS, parse_docket_number
from paracase.domain.words import FOLDING, fold
from paracase.store.engine import change_seq
from paracase.store.named import rows
from paracase.store.schema import TABLES
from paracase.store.where import AGAIN

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

_TOPIC = "folding"
"""What the ``change`` table counts the version of the fold, and of the docket keys, under that wrote these columns."""
_WRITTEN_BY = FOLDING + 1000 * (DOCKET_KEYS - 1)


class _Named(NamedTuple):
    """A row with its name and what it is found by."""

    id: int
    name: str
    fold: str


def are_folded(db: sqlite3.Connection) -> bool:
    """Whether all names are found by what this program folds them to."""
    return change_seq(db, _TOPIC) == _WRITTEN_BY


def fold_again(db: sqlite3.Connection) -> int:
    """Fold all names and numbers anew; how many are found by something else now.

    Where two are the same, the older keeps the plain fold, and the others are found with it.
    """
    changed = 0
    for table, known in TABLES.items():
        for fold_name, name in known.folds:
            changed += _fold_column(db, table, fold_name, name)
    dockets = rows(db.execute("SELECT id, number AS name, key AS fold FROM docket ORDER BY id"), _Named)
    for docket in dockets:
        key = parse_docket_number(docket.name).key
        if key != docket.fold:
            db.execute("UPDATE docket SET key = ? WHERE id = ?", (key, docket.id))
            changed += 1
    db.execute(
        "INSERT INTO change(topic, seq) VALUES(?, ?) ON CONFLICT(topic) DO UPDATE SET seq = excluded.seq",
        (_TOPIC, _WRITTEN_BY),
    )
    return changed


def _fold_column(db: sqlite3.Connection, table: str, fold_name: str, name: str) -> int:
    found = rows(db.execute(f"SELECT id, {name} AS name, {fold_name} AS fold FROM {table} ORDER BY id"), _Named)
    may_be_same = len({row.fold for row in found}) < len(found)
    times: dict[str, int] = {}
    others: list[tuple[str, int]] = []
    for row in found:
        plain = fold(row.name)
        times[plain] = times.get(plain, 0) + 1
        new = plain if times[plain] == 1 or may_be_same else f"{plain}{AGAIN}{times[plain]}"
        if new != row.fold:
            others.append((new, row.id))
    sql = f"UPDATE {table} SET {fold_name} = ? WHERE id = ?"
    for _, number in others:  # out of the way first: one may become what another still is
        db.execute(sql, (f"{AGAIN}{number}", number))
    for new, number in others:
        db.execute(sql, (new, number))
    return len(others)
