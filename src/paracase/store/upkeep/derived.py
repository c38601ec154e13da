"""The rows that are derived again from the ledger, and the entries they are derived from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.ledger import entry_hash
from paracase.domain.upkeep.derivations import DERIVED, NAMING_THEIR_ENTRY, RULES
from paracase.domain.upkeep.replaying import SaidEntry
from paracase.domain.work.acts import EXAMINATION_BEGUN
from paracase.store import ledger
from paracase.store.declared import OFFICE
from paracase.store.named import each, rows
from paracase.store.schema import TABLES
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from paracase.domain.upkeep.replaying import Key
    from paracase.store.driver import sqlite3

_KINDS = tuple(sorted({rule.kind for rule in RULES}))


class _Body(NamedTuple):
    """An entry as it is kept."""

    seq: int
    hash: str
    body: bytes


class _Text(NamedTuple):
    """A text of an entry; None where it was destroyed."""

    seq: int
    field: str
    text: str | None


class _Naming(NamedTuple):
    """A row that names its entry."""

    id: int
    ledger_seq: int


class _Looking(NamedTuple):
    """An examination by what its first entry said of it before that named it."""

    id: int
    delivery_id: int
    staff_id: int


def said(
    db: sqlite3.Connection,
    kinds: Collection[str] = _KINDS,
    wanted: Callable[[str, Mapping[str, Any]], bool] | None = None,
) -> Iterator[SaidEntry]:
    """Every entry that says something of a derived row, in order. One that cannot be read is the chain's own fault.

    Args:
        kinds: only these.
        wanted: told kind and data of an entry; says whether it is one of those that are asked for.
    """
    naming = _naming(db, kinds)
    looking = _looking(db) if EXAMINATION_BEGUN.kind in kinds else {}
    texts = _texts(db, kinds) if wanted is None else None
    sql = (
        f"SELECT l.seq, l.hash, l.body FROM {OFFICE}.ledger l JOIN {OFFICE}.ledger_entry e ON e.seq = l.seq "
        f"WHERE e.kind IN ({marks(kinds)}) ORDER BY l.seq"
    )
    for entry in each(db.execute(sql, tuple(kinds)), _Body):
        try:
            body = json.loads(entry.body)
            data = dict(body["data"])
            if wanted is not None and not wanted(body["kind"], data):
                continue
            named = dict(naming.get(entry.seq, {}))
            if body["kind"] == EXAMINATION_BEGUN.kind and "examination" not in data:
                left = looking.get((data.get("delivery"), body["staff"]), [])
                named |= {"examination": left.pop(0)} if left else {}
            words = texts.get(entry.seq, {}) if texts is not None else ledger.every_text_at(db, entry.seq)
            is_whole = entry_hash(bytes(entry.body)) == entry.hash
            yield SaidEntry(entry.seq, body["at"], body["kind"], body["staff"], data, words, named, is_whole)
        except (ValueError, KeyError, TypeError):
            continue  # “entry N cannot be read” is said by the check of the chain


def _texts(db: sqlite3.Connection, kinds: Collection[str]) -> dict[int, dict[str, str | None]]:
    found: dict[int, dict[str, str | None]] = {}
    sql = (
        f"SELECT t.seq, t.field, t.text FROM {OFFICE}.ledger_text t JOIN {OFFICE}.ledger_entry e ON e.seq = t.seq "
        f"WHERE e.kind IN ({marks(kinds)}) AND t.field <> 'summary' ORDER BY t.seq, t.field"
    )
    for text in each(db.execute(sql, tuple(kinds)), _Text):
        found.setdefault(text.seq, {})[text.field] = text.text
    return found


def _naming(db: sqlite3.Connection, kinds: Collection[str]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for table in (name for name, of in NAMING_THEIR_ENTRY.items() if not set(kinds).isdisjoint(of)):
        for row in each(db.execute(f"SELECT id, ledger_seq FROM {OFFICE}.{table} ORDER BY id"), _Naming):
            found.setdefault(row.ledger_seq, {}).setdefault(table, row.id)
    return found


def _looking(db: sqlite3.Connection) -> dict[tuple[Any, Any], list[int]]:
    found: dict[tuple[Any, Any], list[int]] = {}
    sql = f"SELECT id, delivery_id, staff_id FROM {OFFICE}.examination ORDER BY id"
    for row in rows(db.execute(sql), _Looking):
        found.setdefault((row.delivery_id, row.staff_id), []).append(row.id)
    return found


def kept_rows(
    db: sqlite3.Connection, table: str, having: tuple[str, Collection[int]] | None = None
) -> Iterator[tuple[Key, Mapping[str, Any]]]:
    """The rows of a derived table, whole, with their keys; whoever asks sees all of them.

    Args:
        having: only those that have one of these values in a column.
    """
    assert table in DERIVED
    known = TABLES[table]
    which, values = ("", ()) if having is None else (f"WHERE {having[0]} IN ({marks(having[1])}) ", tuple(having[1]))
    sql = f"SELECT {', '.join(known.columns)} FROM {OFFICE}.{table} {which}ORDER BY {', '.join(known.key)}"
    for found in db.execute(sql, values):
        row = dict(zip(known.columns, found, strict=True))
        yield tuple(row[name] for name in known.key), row
