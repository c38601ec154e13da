"""An index as paracase wrote it before it folded: version 2, its words the papers' own texts."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from paracase import paths
from paracase.store.engine import connect

if TYPE_CHECKING:
    from paracase.services.context import Office

_WORDS = "INSERT INTO fts({also}rowid, name, text, casetag) VALUES({which}?, ?, ?, ?)"


def make_older(office: Office) -> None:
    """Make the index of an office one of version 2, with the same papers in it."""
    names = dict(office.store.read.execute("SELECT id, name FROM document").fetchall())
    with contextlib.closing(connect(paths.index(office.folder))) as db:
        for number, name, text, own, tag in db.execute("SELECT id, name, text, own, casetag FROM body").fetchall():
            db.execute(_WORDS.format(also="fts, ", which="'delete', "), (number, name, text, tag))
            shown = text if own is None else own
            db.execute("UPDATE body SET name = ?, text = ? WHERE id = ?", (names[number], shown, number))
            db.execute(_WORDS.format(also="", which=""), (number, names[number], shown, tag))
        db.execute("ALTER TABLE body DROP COLUMN own")
        db.execute("DELETE FROM counted WHERE name IN ('folding', 'unfolded')")
        db.execute("PRAGMA user_version = 2")
