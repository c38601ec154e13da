"""The entries of the ledger that say which key binds whom, read anew each time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.ledger import entry_hash
from paracase.domain.people.binding import KINDS, KeysSaid
from paracase.store.bodies import bodies_about
from paracase.store.declared import OFFICE
from paracase.store.named import each
from paracase.store.where import marks

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class _Kept(NamedTuple):
    """An entry as it is kept."""

    seq: int
    hash: str
    body: bytes


def keys_said(db: sqlite3.Connection, *, by_bodies: bool = False) -> KeysSaid:
    """What the ledger says of keys and accounts.

    Args:
        by_bodies: every entry is looked at, not only those that are looked up as ones about keys: what an entry is looked
            up by can be changed without its hash.
    """
    found = KeysSaid()
    if by_bodies:
        for one in bodies_about(db, KINDS):
            if one.is_whole and one.said is not None:
                found.take(one.seq, one.said)
            else:
                found.cannot_be_read(one.seq)
        return found
    sql = (
        f"SELECT l.seq, l.hash, l.body FROM {OFFICE}.ledger l JOIN {OFFICE}.ledger_entry e ON e.seq = l.seq "
        f"WHERE e.kind IN ({marks(KINDS)}) ORDER BY l.seq"
    )
    for entry in each(db.execute(sql, KINDS), _Kept):
        body = bytes(entry.body)
        if entry_hash(body) != entry.hash:
            found.cannot_be_read(entry.seq)
            continue
        try:
            said = json.loads(body)
        except ValueError:
            found.cannot_be_read(entry.seq)
            continue
        if isinstance(said, dict):
            found.take(entry.seq, said)
    return found
