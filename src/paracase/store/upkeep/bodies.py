"""Entries of the ledger by what their bodies say: never by what they are looked up by, which can be written beside them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.ledger import GENESIS, entry_hash, of_kinds
from paracase.domain.upkeep.replaying import SaidEntry
from paracase.store.declared import OFFICE
from paracase.store.named import each
from paracase.store.upkeep.derived import texts_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from paracase.store.driver import sqlite3


class _Entry(NamedTuple):
    """An entry as it is kept."""

    seq: int
    prev: str
    hash: str
    body: bytes


def whole_entries(
    db: sqlite3.Connection, kinds: Collection[str], words: Sequence[str] = (), *, with_texts: bool = False
) -> Iterator[SaidEntry]:
    """Every entry of some kinds, or in whose body one of some words stands, in order.

    One that is not what its hash says, or does not follow the one before, is not whole; its data is that of an entry
    nobody can rely on. Reads the whole ledger.

    Args:
        with_texts: its texts too; they stand beside the bodies, and are not compared with what those commit to.
    """
    sought, before = of_kinds(kinds, words), GENESIS
    for entry in each(db.execute(f"SELECT seq, prev, hash, body FROM {OFFICE}.ledger ORDER BY seq"), _Entry):
        follows, before = entry.prev == before, entry.hash
        said = bytes(entry.body)
        if sought.search(said) is None:
            continue
        is_whole = follows and entry_hash(said) == entry.hash
        try:
            body = json.loads(said)
            texts = texts_at(db, entry.seq) if with_texts else {}
            yield SaidEntry(entry.seq, body["at"], body["kind"], body["staff"], dict(body["data"]), texts, {}, is_whole)
        except (ValueError, KeyError, TypeError):
            yield SaidEntry(entry.seq, "", "", None, {}, {}, {}, is_whole=False)
