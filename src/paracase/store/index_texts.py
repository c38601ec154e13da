"""How the text of a document stands in the index: its words folded, beside them its own text where that is another.

The stems of its words that are a form of another word stand behind the words of its facts, in the column ``casetag``:
those of its text, then those of its name, each once (``domain/papers/forms.py``). So no word that a person
looks for meets one, and a search for the very words costs what it did.

What is taken out of FTS5 must be what was put in, so it is always what stands in ``body``, whichever fold wrote it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.forms import FORMS, stems_in
from paracase.domain.papers.tags import stem_tags
from paracase.domain.words import FOLDING, index_words, words_of_bytes
from paracase.store import index_sketches
from paracase.store.engine import one
from paracase.store.named import first, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.store.driver import sqlite3

OWN_TEXT = "coalesce(own, text)"
"""A paper's own text, never folded, in an index that has both."""
ADD_OWN = "ALTER TABLE body ADD COLUMN own TEXT"
"""Makes room for both in an index of an earlier version."""
ALL = (1 << 63) - 1
"""No document has a greater number."""
_PUT = "INSERT INTO body(id, version_id, name, text, casetag, own) VALUES(?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT))"
_SET_TEXT = "UPDATE body SET text = CAST(? AS TEXT) WHERE id = ?"
_SET_OWN = "UPDATE body SET own = CAST(? AS TEXT) WHERE id = ?"
_HUGE = 1 << 20
"""A text of so many bytes is let go of before its words are counted, for which FTS5 needs twice as many. The statement holds
it too, until it is given something else."""
# The text goes from table to table: a huge one is not held by Python besides. With VALUES, for a statement that may insert
# several rows has FTS5 write down what it gathered, paper by paper.
_ADD_WORDS = "INSERT INTO fts(rowid, name, text, casetag) VALUES(?1, ?2, (SELECT text FROM body WHERE id = ?1), ?3)"
_TAKE_WORDS = (
    "INSERT INTO fts(fts, rowid, name, text, casetag) "
    "VALUES('delete', ?1, ?2, (SELECT text FROM body WHERE id = ?1), ?3)"
)
_NUMBER = "SELECT number FROM {where}counted WHERE name = '{name}'"


class Text(NamedTuple):
    """What the index is given of one document. Pages are parted by form feeds."""

    document_id: int
    version_id: int
    name: str
    text: str | bytes | memoryview
    """A huge one as UTF-8: as a string it would be there twice more while it is written."""
    casetag: str


class HeldText(NamedTuple):
    """The text of a version, as the index holds it."""

    version_id: int
    text: str


class _Short(NamedTuple):
    """A document with its text."""

    id: int
    version_id: int
    text: str


class _Words(NamedTuple):
    """What the words of a document stand in the index under, beside its text."""

    name: str
    casetag: str


class _Written(NamedTuple):
    """A document as it stands there."""

    name: str
    casetag: str
    own: bytes
    is_folded: bool


class _Sized(NamedTuple):
    """A document, and how many bytes its text has."""

    id: int
    size: int


def note(db: sqlite3.Connection, name: str, number: int) -> None:
    """Keep a number in the index."""
    db.execute("INSERT OR REPLACE INTO counted(name, number) VALUES(?, ?)", (name, number))


def number_of(db: sqlite3.Connection, name: str, *, where: str = "") -> int:
    """A number that is kept in the index, 0 when none is; ``where`` is ``idx.`` for an attached one."""
    return int(one(db, _NUMBER.format(where=where, name=name)) or 0)


def put_text(db: sqlite3.Connection, text: Text) -> tuple[int, str, str]:
    """Write what is shown of a document; ``add_words`` then takes what this gives, when nobody holds the text any more."""
    given = text.text.encode() if isinstance(text.text, str) else text.text
    index_sketches.put(db, text.document_id, text.version_id, given)
    words, name = words_of_bytes(given), index_words(text.name)
    tags = _tags(text.casetag, _stems_of(given if words is None else words), name)
    if len(given) < _HUGE:
        own = given if words is not None else None
        db.execute(_PUT, (text.document_id, text.version_id, name, given if own is None else words, tags, own))
    else:
        db.execute(_PUT, (text.document_id, text.version_id, name, "", tags, None))
        _set_huge(db, text.document_id, given, words)
    return text.document_id, name, tags


def ends_of(db: sqlite3.Connection, document_id: int, *, start: int, end: int) -> HeldText | None:
    """The version and text that is held of a document, of a very long one only its first and last characters."""
    cut = f"substr({OWN_TEXT}, 1, ?) || char(12) || substr({OWN_TEXT}, ?)"
    sql = (
        f"SELECT version_id, CASE WHEN length({OWN_TEXT}) > ? THEN {cut} ELSE {OWN_TEXT} END AS text "
        "FROM body WHERE id = ?"
    )
    return first(db.execute(sql, (start + end, start, -end, document_id)), HeldText)


def short_texts(db: sqlite3.Connection, document_ids: Sequence[int], *, most_bytes: int) -> dict[int, HeldText]:
    """The version and text that is held of some documents, of those whose text has no more bytes than this."""
    sql = (
        f"SELECT id, version_id, {OWN_TEXT} AS text FROM body WHERE id IN ({marks(document_ids)}) "
        f"AND octet_length({OWN_TEXT}) <= ?"
    )
    return {
        of.id: HeldText(of.version_id, of.text) for of in rows(db.execute(sql, (*document_ids, most_bytes)), _Short)
    }


def put_all(db: sqlite3.Connection, texts: Iterable[Text]) -> None:
    """Add or replace the texts of documents; nothing is asked of one that is newer than all that are there."""
    last, seen = int(one(db, "SELECT max(id) FROM body") or 0), set[int]()
    for text in texts:
        if text.document_id <= last or text.document_id in seen:
            take_out(db, text.document_id)
        seen.add(text.document_id)
        words = put_text(db, text)
        del text
        add_words(db, words)


_BEHIND = "\x1f"
"""Before the stems of a text, and again before those of a name; it parts words, and is none."""


def _tags(tags: str, stems: str, name: str) -> str:
    """All that stands in ``casetag``: the words of facts, the stems of the text, the stems of the name.

    People's names stand small in names of files, so of these only the words are taken that papers are called by.
    """
    return _BEHIND.join((tags, stems, _stems_of(name.upper().encode(errors="replace"))))


def _stems_of(words: bytes | bytearray | memoryview) -> str:
    return stem_tags(stems_in(words))


def _set_huge(db: sqlite3.Connection, document_id: int, own: bytes | memoryview, words: bytearray | None) -> None:
    for sql, given in ((_SET_TEXT, own if words is None else words), (_SET_OWN, None if words is None else own)):
        if given is not None:
            db.execute(sql, (given, document_id))
            db.execute(sql, ("", 0))


def add_words(db: sqlite3.Connection, words: tuple[int, str, str]) -> None:
    """Have the words of a document found that stand in its row: its number, name and words of facts."""
    db.execute(_ADD_WORDS, words)


def _stems_there(tags: str) -> str:
    """Of what stands in ``casetag`` the stems of the text; a paper that has none yet gets them when it is folded."""
    return tags.split(_BEHIND)[1] if _BEHIND in tags else ""


def _taken(db: sqlite3.Connection, document_id: int) -> _Words | None:
    """Take the words of a document out; what it stood under, None where it is not there."""
    old = first(db.execute("SELECT name, casetag FROM body WHERE id = ?", (document_id,)), _Words)
    if old is not None:
        db.execute(_TAKE_WORDS, (document_id, old.name, old.casetag))
    return old


def take_out(db: sqlite3.Connection, document_id: int) -> None:
    """Take a document out, if it is there."""
    if _taken(db, document_id) is not None:
        index_sketches.take_out(db, document_id)
        db.execute("DELETE FROM body WHERE id = ?", (document_id,))


def rename(db: sqlite3.Connection, document_id: int, name: str, tag: str) -> None:
    """Change name and words of facts of a document whose text stays, and so its stems; nothing where it is not there."""
    old = _taken(db, document_id)
    if old is not None:
        name = index_words(name)
        tag = _tags(tag, _stems_there(old.casetag), name)
        db.execute("UPDATE body SET name = ?, casetag = ? WHERE id = ?", (name, tag, document_id))
        add_words(db, (document_id, name, tag))


# Folding again

_FOLDED, _UNFOLDED = "folding", "unfolded"
"""What keeps by which version of the fold the index is written, and up to which document that is not so yet."""
_BY_FORMS = 1000


def _writing() -> int:
    """By which rules words are written now: those of the fold and those of stems, in one number."""
    return FOLDING + FORMS * _BY_FORMS


def begin_folding(db: sqlite3.Connection, *, is_new: bool) -> None:
    """Have all that stands there folded again, where an earlier version of the fold, or of the stems, wrote it."""
    if number_of(db, _FOLDED) != _writing():
        note(db, _FOLDED, _writing())
        note(db, _UNFOLDED, 0 if is_new else ALL)


def is_folded(db: sqlite3.Connection, *, where: str = "") -> bool:
    """Whether everything stands there as this version folds; to be asked of an index that ``begin_folding`` has seen."""
    return number_of(db, _FOLDED, where=where) == _writing() and number_of(db, _UNFOLDED, where=where) == 0


def count_unfolded(db: sqlite3.Connection, *, where: str = "") -> int:
    """How many documents are still to be looked at."""
    return int(one(db, f"SELECT count(*) FROM {where}body WHERE id <= ?", number_of(db, _UNFOLDED, where=where)))


def next_unfolded(db: sqlite3.Connection, *, limit: int, most_bytes: int) -> list[int]:
    """The newest documents that are to be looked at, so many or of so many bytes, one at least; none when all are done."""
    upto = number_of(db, _UNFOLDED)
    if upto == 0:
        return []
    sql = "SELECT id, octet_length(text) AS size FROM body WHERE id <= ? ORDER BY id DESC LIMIT ?"
    found: list[int] = []
    size = 0
    for document in rows(db.execute(sql, (upto, limit)), _Sized):
        size += document.size
        if found and size > most_bytes:
            break
        found.append(document.id)
    return found


def refold(db: sqlite3.Connection, entries: Iterable[tuple[int, str, str]], *, above: int) -> int:
    """Fold documents again: number, name, words of facts. How many stand otherwise there now.

    Args:
        above: up to this one those that are older are still to be done.
    """
    changed = 0
    for document_id, name, tag in entries:
        changed += _refold(db, document_id, index_words(name), tag)
    note(db, _UNFOLDED, above)
    return changed


def _refold(db: sqlite3.Connection, document_id: int, name: str, tag: str) -> bool:
    sql = f"SELECT name, casetag, CAST({OWN_TEXT} AS BLOB) AS own, own IS NOT NULL AS is_folded FROM body WHERE id = ?"
    old = first(db.execute(sql, (document_id,)), _Written)
    if old is None:
        return False
    words = words_of_bytes(old.own)
    tag = _tags(tag, _stems_of(old.own if words is None else words), name)
    if words is None and not old.is_folded and (old.name, old.casetag) == (name, tag):
        return False
    _taken(db, document_id)
    db.execute("UPDATE body SET name = ?, casetag = ? WHERE id = ?", (name, tag, document_id))
    _set_huge(db, document_id, old.own, words)
    if words is None:
        db.execute("UPDATE body SET own = NULL WHERE id = ?", (document_id,))
    add_words(db, (document_id, name, tag))
    return True
