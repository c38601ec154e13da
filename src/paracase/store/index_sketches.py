"""Sketches of texts in the index: which papers may be nearly the same, found by a few look-ups however many there are.

A sketch is written with the text it is of, and taken out with it. Words that thousands of papers share (a court's form) make
bands that thousands share; of such a band only the newest papers are looked at, for what is a paper's own tells it apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.sketches import BANDS, BYTES, agreement, bands, sketch
from paracase.store.engine import one
from paracase.store.named import column, first, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3

BESIDE = """
CREATE TABLE IF NOT EXISTS sketch (id INTEGER PRIMARY KEY, version_id INTEGER NOT NULL, bins BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS band (
    number INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (number, id)
) STRICT, WITHOUT ROWID;
"""
MOST_OF_BAND = 20
"""Papers that are looked at of one band, the newest; so many are enough to find what shares more than a form."""
_LOOKED_AT = 12
"""Sketches that are compared, those first that share the most bands."""
_SKETCHED, _UNSKETCHED = "sketching", "unsketched"
"""By which version of the sketch the index is written, and up to which document that is not so yet."""
SKETCHING = 1
_PUT_BANDS = f"INSERT OR IGNORE INTO band(number, id) VALUES {', '.join(['(?, ?)'] * BANDS)}"
_ALL = (1 << 63) - 1
OWN_TEXT = "coalesce(own, text)"


class Sketched(NamedTuple):
    """A paper whose sketch is like another's."""

    id: int
    version_id: int
    agreement: float
    """From 0 to 1."""


class _Kept(NamedTuple):
    id: int
    version_id: int
    bins: bytes


class _Begun(NamedTuple):
    """The beginning of a text, as far as a sketch looks at it."""

    version_id: int
    text: bytes


def put(db: sqlite3.Connection, document_id: int, version_id: int, text: bytes | memoryview) -> None:
    """Write the sketch of a text, where it is long enough to have one; the one before was taken out."""
    bins = sketch(bytes(text[:BYTES]))
    if bins:
        db.execute("INSERT INTO sketch(id, version_id, bins) VALUES(?, ?, ?)", (document_id, version_id, bins))
        db.execute(_PUT_BANDS, [value for number in bands(bins) for value in (number, document_id)])


def take_out(db: sqlite3.Connection, document_id: int) -> None:
    """Take out the sketch of a document, if it has one."""
    kept = first(db.execute("SELECT id, version_id, bins FROM sketch WHERE id = ?", (document_id,)), _Kept)
    if kept is not None:
        db.executemany("DELETE FROM band WHERE number = ? AND id = ?", ((n, document_id) for n in bands(kept.bins)))
        db.execute("DELETE FROM sketch WHERE id = ?", (document_id,))


def like(db: sqlite3.Connection, document_id: int, *, least: float, limit: int) -> list[Sketched]:
    """The papers whose sketches agree most with that of one, the most alike first; of equals the newest."""
    own = first(db.execute("SELECT id, version_id, bins FROM sketch WHERE id = ?", (document_id,)), _Kept)
    if own is None:
        return []
    numbers = bands(own.bins)
    of_band = "SELECT id FROM (SELECT id FROM band WHERE number = ? ORDER BY id DESC LIMIT ?)"
    sql = (
        "SELECT s.id, s.version_id, s.bins FROM (SELECT id, count(*) AS shared FROM ("
        f"{' UNION ALL '.join([of_band] * len(numbers))}) WHERE id <> ? GROUP BY id "
        "ORDER BY shared DESC, id DESC LIMIT ?) f JOIN sketch s ON s.id = f.id"
    )
    asked = [value for number in numbers for value in (number, MOST_OF_BAND)]
    kept = rows(db.execute(sql, (*asked, document_id, _LOOKED_AT)), _Kept)
    found = [Sketched(of.id, of.version_id, agreement(own.bins, of.bins)) for of in kept]
    return sorted((of for of in found if of.agreement >= least), key=lambda of: (-of.agreement, -of.id))[:limit]


def with_none_like(db: sqlite3.Connection, document_ids: Sequence[int]) -> frozenset[int]:
    """Those of some papers that share no band with any other, as most do: of these ``like`` finds nothing."""
    kept = rows(
        db.execute(f"SELECT id, version_id, bins FROM sketch WHERE id IN ({marks(document_ids)})", document_ids), _Kept
    )
    asked = [value for of in kept for number in bands(of.bins) for value in (number, of.id)]
    if not asked:
        return frozenset(document_ids)
    sql = (
        f"WITH own(number, id) AS (VALUES {', '.join(['(?, ?)'] * (len(asked) // 2))}) SELECT DISTINCT own.id FROM own "
        "WHERE EXISTS (SELECT 1 FROM band b WHERE b.number = own.number AND b.id <> own.id)"
    )
    return frozenset(document_ids) - set(column(db.execute(sql, asked), int))


# Texts that an earlier program wrote


def begin(db: sqlite3.Connection, *, is_new: bool) -> None:
    """Have all that stands there sketched, where an earlier program wrote it, or another version of the sketch."""
    if _number(db, _SKETCHED) != SKETCHING:
        for name, number in ((_SKETCHED, SKETCHING), (_UNSKETCHED, 0 if is_new else _ALL)):
            db.execute("INSERT OR REPLACE INTO counted(name, number) VALUES(?, ?)", (name, number))


def sketch_some(db: sqlite3.Connection, *, limit: int) -> int:
    """Sketch the next texts, newest first, that stand there without a sketch; how many, 0 when all are done."""
    upto = _number(db, _UNSKETCHED)
    ids = column(db.execute("SELECT id FROM body WHERE id <= ? ORDER BY id DESC LIMIT ?", (upto, limit)), int)
    for number in ids:
        sql = f"SELECT version_id, substr(CAST({OWN_TEXT} AS BLOB), 1, ?) AS text FROM body WHERE id = ?"
        begun = first(db.execute(sql, (BYTES, number)), _Begun)
        if begun is not None:
            take_out(db, number)
            put(db, number, begun.version_id, begun.text)
    left = min(ids) - 1 if ids else 0
    db.execute("INSERT OR REPLACE INTO counted(name, number) VALUES(?, ?)", (_UNSKETCHED, left))
    return len(ids)


def _number(db: sqlite3.Connection, name: str) -> int:
    return int(one(db, "SELECT number FROM counted WHERE name = ?", name) or 0)
