"""What was taken in from other systems, as kept: each row once, known again by its key there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.frozen import frozen
from paracase.store.engine import changed, one
from paracase.store.named import column, each, first, rows
from paracase.store.rows import insert
from paracase.store.where import in_parts, marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from paracase.store.driver import sqlite3

RUNS = "import_run"
ROWS = "imported_row"


class ImportRow(NamedTuple):
    """An import as listed; ``counts`` is its reconciliation as it was then (JSON)."""

    id: int
    source: str
    folder: bytes
    counts: str
    by: str
    at: str


class KnownRow(NamedTuple):
    """A row that was taken before."""

    kind: str
    key: str
    digest: str
    case_id: int | None
    became: str
    number: int
    import_id: int


class _RunCounts(NamedTuple):
    """An import with what it was to take."""

    id: int
    counts: str


class _KindTaken(NamedTuple):
    """How many rows of a kind an import took."""

    kind: str
    taken: int


class _RunTaken(NamedTuple):
    """How many rows of an import are here."""

    import_id: int
    taken: int


@frozen
class CutOffImport:
    """An import that did not take all it was to take.

    Attributes:
        taken: how many rows of each kind are here.
        wanted: how many rows it was to take.
    """

    id: int
    taken: Mapping[str, int]
    wanted: int


_RUN = "SELECT i.id, i.source, i.folder, i.counts, s.name AS by, i.at FROM import_run i JOIN staff s ON s.id = i.by_id"


def insert_run(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep an import; returns its id."""
    return insert(db, RUNS, values)


def list_runs(db: sqlite3.Connection) -> list[ImportRow]:
    """Every import, the newest first."""
    return rows(db.execute(f"{_RUN} ORDER BY i.id DESC"), ImportRow)


def get_run(db: sqlite3.Connection, number: int) -> ImportRow | None:
    """One import."""
    return first(db.execute(f"{_RUN} WHERE i.id = ?", (number,)), ImportRow)


def insert_row(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep what became of a row; returns its id."""
    return insert(db, ROWS, values)


def known_rows(db: sqlite3.Connection, source: str) -> dict[tuple[str, str], KnownRow]:
    """What was taken from a source before, by kind and key; behind walls too, so that nothing is taken twice."""
    sql = "SELECT kind, key, digest, case_id, became, number, import_id FROM main.imported_row WHERE source = ? ORDER BY id"
    return {(found.kind, found.key): found for found in each(db.execute(sql, (source,)), KnownRow)}


def taken_by(db: sqlite3.Connection, number: int) -> dict[str, int]:
    """How many rows of each kind an import took that are here, behind walls too."""
    sql = "SELECT kind, count(*) AS taken FROM main.imported_row WHERE import_id = ? GROUP BY kind ORDER BY kind"
    return dict(rows(db.execute(sql, (number,)), _KindTaken))


def rows_taken(db: sqlite3.Connection) -> dict[int, int]:
    """How many rows of each import are here, behind walls too."""
    sql = "SELECT import_id, count(*) AS taken FROM main.imported_row GROUP BY import_id ORDER BY import_id"
    return dict(rows(db.execute(sql), _RunTaken))


def cut_off(db: sqlite3.Connection, source: str) -> CutOffImport | None:
    """The last import of a source, where it was cut off: some of what it was to take is not here."""
    last = first(
        db.execute("SELECT id, counts FROM import_run WHERE source = ? ORDER BY id DESC LIMIT 1", (source,)), _RunCounts
    )
    if last is None:
        return None
    wanted = sum(int(one["taken"]) for one in json.loads(last.counts))
    taken = taken_by(db, last.id)
    return CutOffImport(last.id, taken, wanted) if sum(taken.values()) < wanted else None


def numbers_of_none(db: sqlite3.Connection) -> set[str]:
    """Numbers of cases that an import brought and that were taken back; those of cases somebody opened by hand are never
    given again: they may stand in letters."""
    sql = (
        "SELECT n.number FROM main.case_number n WHERE NOT EXISTS (SELECT 1 FROM main.cases c WHERE c.id = n.case_id) "
        "AND NOT EXISTS (SELECT 1 FROM main.act_ref f JOIN main.act a ON a.id = f.act_id WHERE f.kind = 'case' "
        "AND f.ref_id = n.case_id AND a.kind IN ('case.opened', 'case.opened_unaccepted')) ORDER BY n.number"
    )
    return set(column(db.execute(sql), str))


def next_case_id(db: sqlite3.Connection) -> int:
    """The id that no case had before."""
    return int(one(db, "SELECT max(case_id) FROM main.case_number") or 0) + 1


def put_number(db: sqlite3.Connection, number: str, case_id: int) -> None:
    """Give a number to a case; one of a case that was taken back is this one's from now on."""
    db.execute(
        "INSERT INTO case_number(number, case_id) VALUES(?, ?) ON CONFLICT(number) DO UPDATE SET case_id = excluded.case_id",
        (number, case_id),
    )


def held_digests(db: sqlite3.Connection, digests: Iterable[str]) -> set[str]:
    """Which of these bytes some paper of the office has, or had."""
    found: set[str] = set()
    for part in in_parts(sorted(set(digests))):
        sql = f"SELECT DISTINCT sha256 FROM main.version WHERE sha256 IN ({marks(part)}) ORDER BY sha256"
        found |= set(column(db.execute(sql, tuple(part)), str))
    return found


def insert_all(db: sqlite3.Connection, table: str, values: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add rows to a table whose rows have a number; returns the numbers, in order."""
    made = [insert(db, table, row) for row in values]
    changed(db, "cases")
    return made
