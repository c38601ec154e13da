"""The rows that are derived again from the ledger, and the entries they are derived from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.upkeep.derivations import DERIVED, NAMING_THEIR_ENTRY, RULES
from paracase.domain.upkeep.replaying import SaidEntry
from paracase.domain.work.acts import EXAMINATION_BEGUN
from paracase.store.declared import OFFICE
from paracase.store.named import each, rows
from paracase.store.schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from paracase.domain.upkeep.replaying import Key
    from paracase.store.driver import sqlite3

_KINDS = tuple(sorted({rule.kind for rule in RULES}))


class _Body(NamedTuple):
    """An entry as it is kept."""

    seq: int
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


def said(db: sqlite3.Connection) -> Iterator[SaidEntry]:
    """Every entry that says something of a derived row, in order. One that cannot be read is the chain's own fault."""
    naming = _naming(db)
    looking = _looking(db)
    kinds = ", ".join(f"'{kind}'" for kind in _KINDS)
    texts: dict[int, dict[str, str | None]] = {}
    sql = (
        f"SELECT t.seq, t.field, t.text FROM {OFFICE}.ledger_text t JOIN {OFFICE}.ledger_entry e ON e.seq = t.seq "
        f"WHERE e.kind IN ({kinds}) AND t.field <> 'summary' ORDER BY t.seq, t.field"
    )
    for text in each(db.execute(sql), _Text):
        texts.setdefault(text.seq, {})[text.field] = text.text
    sql = (
        f"SELECT l.seq, l.body FROM {OFFICE}.ledger l JOIN {OFFICE}.ledger_entry e ON e.seq = l.seq "
        f"WHERE e.kind IN ({kinds}) ORDER BY l.seq"
    )
    for entry in each(db.execute(sql), _Body):
        try:
            body = json.loads(entry.body)
            data = dict(body["data"])
            named = dict(naming.get(entry.seq, {}))
            if body["kind"] == EXAMINATION_BEGUN.kind and "examination" not in data:
                left = looking.get((data.get("delivery"), body["staff"]), [])
                named |= {"examination": left.pop(0)} if left else {}
            yield SaidEntry(entry.seq, body["at"], body["kind"], body["staff"], data, texts.get(entry.seq, {}), named)
        except (ValueError, KeyError, TypeError):
            continue  # “entry N cannot be read” is said by the check of the chain


def _naming(db: sqlite3.Connection) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for table in NAMING_THEIR_ENTRY:
        for row in each(db.execute(f"SELECT id, ledger_seq FROM {OFFICE}.{table} ORDER BY id"), _Naming):
            found.setdefault(row.ledger_seq, {}).setdefault(table, row.id)
    return found


def _looking(db: sqlite3.Connection) -> dict[tuple[Any, Any], list[int]]:
    found: dict[tuple[Any, Any], list[int]] = {}
    sql = f"SELECT id, delivery_id, staff_id FROM {OFFICE}.examination ORDER BY id"
    for row in rows(db.execute(sql), _Looking):
        found.setdefault((row.delivery_id, row.staff_id), []).append(row.id)
    return found


def kept_rows(db: sqlite3.Connection, table: str) -> Iterator[tuple[Key, Mapping[str, Any]]]:
    """Every row of a derived table, whole, with its key; whoever asks sees all of them."""
    assert table in DERIVED
    known = TABLES[table]
    sql = f"SELECT {', '.join(known.columns)} FROM {OFFICE}.{table} ORDER BY {', '.join(known.key)}"
    for values in db.execute(sql):
        row = dict(zip(known.columns, values, strict=True))
        yield tuple(row[name] for name in known.key), row
