"""Writing and reading the ledger. Always inside the transaction of the act it records."""

from __future__ import annotations

import json
import re
import secrets
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.errors import StoreDamaged
from paracase.domain.ledger import GENESIS, Entry, canonical, check_chain, commitment, entry_hash, subjects
from paracase.store.named import column, each, first, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from paracase.domain.ledger import ChainFault
    from paracase.store.driver import sqlite3

FORMAT = 1


class LedgerHead(NamedTuple):
    """How many entries there are, and the hash of the last: what a receipt names."""

    seq: int
    hash: str


class _Said(NamedTuple):
    """An entry as it is listed."""

    seq: int
    hash: str
    body: bytes


class _Standing(NamedTuple):
    """An entry, and what the next one says of it."""

    body: bytes
    hash: str
    next_prev: str | None


class _Text(NamedTuple):
    """A text of an entry."""

    seq: int
    field: str
    salt: bytes | None
    text: str | None


class _Beside(NamedTuple):
    """An entry, and what it is looked up by."""

    seq: int
    body: bytes
    known_seq: int | None
    kind: str | None
    at: str | None
    staff_id: int | None


def append(
    db: sqlite3.Connection,
    *,
    at: str,
    kind: str,
    staff: tuple[int, str] | None,
    data: Mapping[str, Any],
    texts: Mapping[str, str] | None = None,
    about: Iterable[tuple[str, int]] | None = None,
) -> int:
    """Add one entry; returns its sequence number.

    Args:
        at: instant, as ``format_instant`` writes it.
        staff: id and role of who acted; None for the intake.
        data: ids, codes and hashes only.
        texts: names and free text; the body carries only salted commitments to them.
        about: what it is about, for histories; None where ``data`` says it by itself (the intake's).
    """
    last = head(db)
    seq, prev = last.seq + 1, last.hash
    install = db.execute("SELECT install FROM office").fetchone()[0]
    salted = {field: (secrets.token_bytes(16), text) for field, text in sorted((texts or {}).items())}
    body = canonical(
        {
            "v": FORMAT,
            "office": install,
            "seq": seq,
            "prev": prev,
            "at": at,
            "kind": kind,
            "staff": staff[0] if staff else None,
            "role": staff[1] if staff else "intake",
            "data": dict(data),
            "texts": {field: commitment(salt, text) for field, (salt, text) in salted.items()},
        }
    )
    db.execute("INSERT INTO ledger(seq, prev, hash, body) VALUES(?, ?, ?, ?)", (seq, prev, entry_hash(body), body))
    db.execute(
        "INSERT INTO ledger_entry(seq, kind, at, staff_id) VALUES(?, ?, ?, ?)",
        (seq, kind, at, staff[0] if staff else None),
    )
    db.executemany(
        "INSERT INTO ledger_text(seq, field, salt, text) VALUES(?, ?, ?, ?)",
        [(seq, field, salt, _storable(text)) for field, (salt, text) in salted.items()],
    )
    db.executemany(
        "INSERT INTO ledger_ref(kind, id, seq) VALUES(?, ?, ?)",
        [(kind_of, number, seq) for kind_of, number in sorted(set(subjects(data) if about is None else about))],
    )
    return seq


def _storable(text: str) -> str:
    """Lone surrogates (bytes of a name that are not UTF-8) cannot be TEXT; they are written as ``\\udcff``."""
    return text.encode("utf-8", "backslashreplace").decode()


def head(db: sqlite3.Connection) -> LedgerHead:
    """How many entries there are, and the hash of the last."""
    last = first(db.execute("SELECT seq, hash FROM main.ledger ORDER BY seq DESC LIMIT 1"), LedgerHead)
    return last or LedgerHead(0, GENESIS)


def next_seq(db: sqlite3.Connection) -> int:
    """The number the next entry has, when it is made in the same transaction: a row that names its entry is written first,
    so that the entry names the row."""
    return head(db).seq + 1


def entries(db: sqlite3.Connection) -> Iterator[Entry]:
    """All entries in order, one at a time."""
    return each(db.execute("SELECT seq, prev, hash, body FROM main.ledger ORDER BY seq"), Entry)


def check(db: sqlite3.Connection) -> tuple[int, str, ChainFault | None]:
    """Re-read the whole chain: entries, head, and the first fault."""
    return check_chain(entries(db))


def listed(
    db: sqlite3.Connection, *, limit: int, before: int | None = None, kind: str | None = None
) -> list[dict[str, Any]]:
    """The newest entries with their texts, as plain values."""
    end = before if before is not None else 1 << 62
    if kind is None:
        sql = "SELECT seq, hash, body FROM ledger WHERE seq < ? ORDER BY seq DESC LIMIT ?"
        found = rows(db.execute(sql, (end, limit)), _Said)
    else:
        sql = (
            "SELECT l.seq, l.hash, l.body FROM main.ledger_entry e JOIN ledger l ON l.seq = e.seq "
            "WHERE e.kind = ? AND e.seq < ? ORDER BY e.seq DESC LIMIT ?"
        )
        found = rows(db.execute(sql, (kind, end, limit)), _Said)
    return [_entry_record(db, entry) for entry in found]


def about_document(db: sqlite3.Connection, document_id: int) -> list[dict[str, Any]]:
    """Every entry about a document, newest first."""
    return _about(db, "SELECT seq FROM ledger_ref WHERE kind = 'document' AND id = ?", (document_id,), 10_000)


def about_thing(db: sqlite3.Connection, kind: str, number: int) -> list[dict[str, Any]]:
    """Every entry about one thing, newest first.

    Args:
        kind: as acts name it: ``communication``, ``question``.
    """
    sql = (
        "SELECT l.seq, l.hash, l.body FROM ledger_ref f JOIN ledger l ON l.seq = f.seq WHERE f.kind = ? AND f.id = ? "
        "ORDER BY l.seq DESC"
    )
    return [_entry_record(db, entry) for entry in rows(db.execute(sql, (kind, number)), _Said)]


def about_case(db: sqlite3.Connection, case_id: int, *, limit: int) -> list[dict[str, Any]]:
    """The newest entries about a case or any of its documents."""
    which = (
        "SELECT seq FROM ledger_ref WHERE kind = 'case' AND id = ? UNION SELECT f.seq FROM document_case x "
        "JOIN ledger_ref f ON f.kind = 'document' AND f.id = x.document_id WHERE x.case_id = ?"
    )
    return _about(db, which, (case_id, case_id), limit)


def about_office(db: sqlite3.Connection) -> list[dict[str, Any]]:
    """Every entry about the office itself, newest first.

    The first program that kept policy did not write down that an entry is about the office, nor did it for what undid it
    or did it again: those are found by their kind, and by what turned them round.
    """
    which = (
        "WITH RECURSIVE turned(id, seq) AS (SELECT a.id, a.ledger_seq FROM act a WHERE a.kind = 'policy.set' "
        "UNION SELECT a.id, a.ledger_seq FROM turned t JOIN act a ON a.undoes = t.id) "
        "SELECT seq FROM turned UNION SELECT seq FROM ledger_ref WHERE kind = 'office' AND id = ? "
        "UNION SELECT seq FROM ledger_entry WHERE kind = 'policy.moved'"
    )
    return _about(db, which, (1,), 10_000)


def _about(db: sqlite3.Connection, which: str, values: tuple[int, ...], limit: int) -> list[dict[str, Any]]:
    sql = f"SELECT l.seq, l.hash, l.body FROM ledger l WHERE l.seq IN ({which}) ORDER BY l.seq DESC LIMIT {int(limit)}"
    return [_entry_record(db, entry) for entry in rows(db.execute(sql, values), _Said)]


def _entry_record(db: sqlite3.Connection, entry: _Said) -> dict[str, Any]:
    value = _read(entry.body)
    if value is None or not {"at", "kind", "staff", "role", "data"} <= value.keys():
        raise StoreDamaged(f"entry {entry.seq} of the ledger cannot be read")
    who = db.execute("SELECT name FROM staff WHERE id = ?", (value["staff"],)).fetchone()
    return {
        "seq": entry.seq,
        "hash": entry.hash,
        "at": value["at"],
        "kind": value["kind"],
        "who": _who(who[0] if who else "intake", value["data"]),
        "role": value["role"],
        "data": value["data"],
        "texts": dict(
            db.execute("SELECT field, text FROM ledger_text WHERE seq = ? ORDER BY field", (entry.seq,)).fetchall()
        ),
    }


def _who(name: str, data: Any) -> str:
    """Who acted; whether it was only said, with ``--as``."""
    return f"said to be by {name}" if isinstance(data, dict) and data.get("only_said") is True else name


def hash_at(db: sqlite3.Connection, seq: int) -> str | None:
    """The hash of an entry; that of nothing for 0, None when there is no such entry."""
    if seq == 0:
        return GENESIS
    row = db.execute("SELECT hash FROM main.ledger WHERE seq = ?", (seq,)).fetchone()
    return row[0] if row else None


def body_at(db: sqlite3.Connection, seq: int) -> dict[str, Any] | None:
    """What an entry says; None when there is no such entry, or nothing that can be read."""
    row = db.execute("SELECT body FROM main.ledger WHERE seq = ?", (seq,)).fetchone()
    return _read(row[0]) if row else None


def stands(db: sqlite3.Connection, seq: int) -> bool:
    """Whether an entry is what its hash says, and the next one follows it."""
    sql = (
        "SELECT l.body, l.hash, n.prev AS next_prev FROM main.ledger l "
        "LEFT JOIN main.ledger n ON n.seq = l.seq + 1 WHERE l.seq = ?"
    )
    found = first(db.execute(sql, (seq,)), _Standing)
    return found is not None and entry_hash(found.body) == found.hash and found.next_prev in {None, found.hash}


def texts_at(db: sqlite3.Connection, seq: int) -> dict[str, str]:
    """The texts of an entry that were not destroyed, by their field."""
    sql = "SELECT field, text FROM main.ledger_text WHERE seq = ? AND text IS NOT NULL ORDER BY field"
    return dict(db.execute(sql, (seq,)).fetchall())


def every_text_at(db: sqlite3.Connection, seq: int) -> dict[str, str | None]:
    """The texts of an entry by their field; None in the place of one that was destroyed."""
    sql = "SELECT field, text FROM main.ledger_text WHERE seq = ? ORDER BY field"
    return dict(db.execute(sql, (seq,)).fetchall())


def _read(body: bytes) -> dict[str, Any] | None:
    """What a body says; None when it was made unreadable, which the chain's own check names."""
    try:
        said = json.loads(bytes(body))
    except ValueError:
        return None
    return said if isinstance(said, dict) and isinstance(said.get("data", {}), dict) else None


def said_lately(db: sqlite3.Connection, kind: str, *, since: str) -> list[dict[str, Any]]:
    """What entries of a kind said since an instant, among the newest 5,000 of all; the newest first."""
    sql = (
        "SELECT l.body FROM main.ledger_entry e JOIN main.ledger l ON l.seq = e.seq WHERE e.kind = ? "
        "AND e.seq > (SELECT coalesce(max(seq), 0) - 5000 FROM main.ledger_entry) AND e.at >= ? ORDER BY e.seq DESC"
    )
    read = [_read(body) for body in column(db.execute(sql, (kind, since)), bytes)]
    return [body["data"] for body in read if body is not None and isinstance(body.get("data"), dict)]


def seqs_of_kinds(db: sqlite3.Connection, kinds: tuple[str, ...]) -> list[int]:
    """The entries of some kinds."""
    marks = ",".join("?" * len(kinds))
    sql = f"SELECT seq FROM main.ledger_entry WHERE kind IN ({marks}) ORDER BY seq"
    return column(db.execute(sql, kinds), int)


def kinds_after(db: sqlite3.Connection, seq: int) -> list[str]:
    """The kinds of the entries after one, each once."""
    sql = "SELECT DISTINCT kind FROM main.ledger_entry WHERE seq > ? ORDER BY kind"
    return column(db.execute(sql, (seq,)), str)


def faults_beside(db: sqlite3.Connection) -> Iterator[str]:
    """What stands beside the entries and is not what they say: what they are looked up by, and their texts."""
    texts: dict[int, dict[str, _Text]] = {}
    for kept in each(db.execute("SELECT seq, field, salt, text FROM main.ledger_text ORDER BY seq, field"), _Text):
        texts.setdefault(kept.seq, {})[kept.field] = kept
    sql = (
        "SELECT l.seq, l.body, e.seq AS known_seq, e.kind, e.at, e.staff_id FROM main.ledger l "
        "LEFT JOIN main.ledger_entry e ON e.seq = l.seq ORDER BY l.seq"
    )
    for entry in each(db.execute(sql), _Beside):
        found = texts.pop(entry.seq, {})
        said = _read(entry.body)
        if said is None:
            continue
        known = (entry.known_seq, entry.kind, entry.at, entry.staff_id)
        if known != (entry.seq, said.get("kind"), said.get("at"), said.get("staff")):
            yield from _entry_faults(entry, said)
        yield from _text_faults(entry.seq, said.get("texts", {}), found)
    for seq in texts:
        yield f"there are texts of an entry {seq} that does not exist"
    sql = "SELECT e.seq FROM main.ledger_entry e LEFT JOIN main.ledger l ON l.seq = e.seq WHERE l.seq IS NULL ORDER BY e.seq"
    for (seq,) in db.execute(sql):
        yield f"what entry {seq} is looked up by belongs to no entry"


def _entry_faults(entry: _Beside, said: Mapping[str, Any]) -> Iterator[str]:
    """What an entry is looked up by and its body does not say."""
    if entry.known_seq is None:
        yield f"what entry {entry.seq} is looked up by is missing"
        return
    for name, field, found in (
        ("kind", "kind", entry.kind),
        ("time", "at", entry.at),
        ("person", "staff", entry.staff_id),
    ):
        if said.get(field) != found:
            yield f"the {name} that entry {entry.seq} is looked up by was changed"


def _text_faults(seq: int, said: Mapping[str, str], found: Mapping[str, _Text]) -> Iterator[str]:
    """Texts that are not what the entry was made with. One that was destroyed leaves an empty row, not none."""
    if set(said) != set(found):
        yield f"a text of entry {seq} is missing or added"
        return
    for name, digest in said.items():
        kept = found[name]
        if kept.salt is None or kept.text is None:
            continue
        if commitment(kept.salt, kept.text) != digest and commitment(kept.salt, unstored(kept.text)) != digest:
            yield f"the text “{name}” of entry {seq} was changed"


def unstored(text: str) -> str:
    """A text with the bytes that ``_storable`` had written as ``\\udcff``."""
    return re.sub(r"\\ud[c-f][0-9a-f]{2}", lambda found: chr(int(found[0][2:], 16)), text)


def last_session(db: sqlite3.Connection, staff_id: int) -> str | None:
    """When a person last came in before now: the instant of the session before the present one."""
    sql = (
        "SELECT at FROM main.ledger_entry WHERE kind = 'session.opened' AND staff_id = ? "
        "ORDER BY seq DESC LIMIT 1 OFFSET 1"
    )
    row = db.execute(sql, (staff_id,)).fetchone()
    return row[0] if row else None
