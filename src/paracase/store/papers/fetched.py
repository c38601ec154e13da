"""What was fetched from mailboxes: folders, and their messages by number, Message-ID and bytes; never their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.engine import changed, one
from paracase.store.named import column, rows
from paracase.store.rows import insert
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3

SOURCES, MAIL = "fetched_from", "fetched_mail"
"""The tables."""


class LandingRow(NamedTuple):
    """A message that is whole on the disk and on its way into the Inbox."""

    id: int
    fetched_from_id: int
    uid: str
    sha256: str
    staged: str
    name: str


class KnownMail(NamedTuple):
    """A message that came before."""

    id: int
    validity: int
    uid: str
    message: str | None
    sha256: str


class SourceCount(NamedTuple):
    """What came from a folder of a mailbox, by now."""

    source: str
    folder: str
    fetched: int
    failed: int
    last: str | None


def source_id(db: sqlite3.Connection, source: str, folder: str, validity: int) -> int:
    """The folder's number here, and that its numbers of messages are those of this UIDVALIDITY from now on."""
    found = one(db, "SELECT id FROM fetched_from WHERE source = ? AND folder = ?", source, folder)
    if found is None:
        return insert(db, SOURCES, {"source": source, "folder": folder, "validity": validity})
    db.execute("UPDATE fetched_from SET validity = ? WHERE id = ?", (validity, found))
    sql = "DELETE FROM fetched_mail WHERE fetched_from_id = ? AND state = 'failed' AND validity <> ?"
    db.execute(sql, (found, validity))  # these numbers mean nothing any more
    return int(found)


def find_source(db: sqlite3.Connection, source: str, folder: str) -> int | None:
    """The folder's number here; None where nothing was ever fetched from it."""
    found = one(db, "SELECT id FROM fetched_from WHERE source = ? AND folder = ?", source, folder)
    return None if found is None else int(found)


def known(db: sqlite3.Connection, from_id: int) -> list[KnownMail]:
    """Every message of a folder that came, under whichever UIDVALIDITY."""
    sql = (
        "SELECT id, validity, uid, message, sha256 FROM fetched_mail WHERE fetched_from_id = ? AND state <> 'failed' "
        "ORDER BY id"
    )
    return rows(db.execute(sql, (from_id,)), KnownMail)


def note_landing(
    db: sqlite3.Connection,
    from_id: int,
    validity: int,
    uid: str,
    *,
    message: str | None,
    sha256: str,
    staged: str,
    name: str,
    at: str,
) -> int:
    """A message is whole on the disk and is given its place next; returns its row. What was said of a failure is gone."""
    db.execute(
        "DELETE FROM fetched_mail WHERE fetched_from_id = ? AND validity = ? AND uid = ? AND state = 'failed'",
        (from_id, validity, uid),
    )
    values = {"fetched_from_id": from_id, "validity": validity, "uid": uid, "message": message, "sha256": sha256}
    return insert(db, MAIL, values | {"state": "landing", "staged": staged, "name": name, "why": "", "at": at})


def landing(db: sqlite3.Connection) -> list[LandingRow]:
    """Messages whose place was decided, and of which nobody has written yet that they are there."""
    sql = (
        "SELECT id, fetched_from_id, uid, sha256, staged, name FROM fetched_mail "
        "WHERE state = 'landing' AND sha256 IS NOT NULL ORDER BY id"
    )
    return rows(db.execute(sql), LandingRow)


def rename_landing(db: sqlite3.Connection, row_id: int, name: str) -> None:
    """Something else took the name a message was to have."""
    db.execute("UPDATE fetched_mail SET name = ? WHERE id = ?", (name, row_id))


def note_fetched(db: sqlite3.Connection, row_ids: Sequence[int]) -> None:
    """Messages are in the Inbox. Their names are not kept: a paper that is purged must not live on here."""
    sql = f"UPDATE fetched_mail SET state = 'fetched', staged = '', name = '' WHERE id IN ({marks(row_ids)})"
    db.execute(sql, tuple(row_ids))
    changed(db, "mail")


def forget(db: sqlite3.Connection, row_id: int) -> None:
    """A message did not land after all; it is fetched again."""
    db.execute("DELETE FROM fetched_mail WHERE id = ?", (row_id,))


def note_again(db: sqlite3.Connection, row_id: int, *, validity: int, uid: str) -> None:
    """A message that came before has another number now."""
    db.execute(
        "DELETE FROM fetched_mail WHERE uid = ? AND validity = ? AND state = 'failed' "
        "AND fetched_from_id = (SELECT fetched_from_id FROM fetched_mail WHERE id = ?)",
        (uid, validity, row_id),
    )
    db.execute("UPDATE fetched_mail SET validity = ?, uid = ? WHERE id = ?", (validity, uid, row_id))


def note_failed(db: sqlite3.Connection, from_id: int, validity: int, uid: str, *, why: str, at: str) -> None:
    """A message could not be fetched; the next time it is tried again."""
    db.execute(
        "DELETE FROM fetched_mail WHERE fetched_from_id = ? AND validity = ? AND uid = ? AND state = 'failed'",
        (from_id, validity, uid),
    )
    values = {"fetched_from_id": from_id, "validity": validity, "uid": uid, "message": None, "sha256": None}
    insert(db, MAIL, values | {"state": "failed", "staged": "", "name": "", "why": why, "at": at})


def failed(db: sqlite3.Connection, from_id: int) -> list[str]:
    """The numbers of messages that could not be fetched."""
    sql = "SELECT uid FROM fetched_mail WHERE fetched_from_id = ? AND state = 'failed' ORDER BY id"
    return column(db.execute(sql, (from_id,)), str)


def drop_failed(db: sqlite3.Connection, from_id: int, uids: Sequence[str]) -> None:
    """Messages that could not be fetched are not there any more: nobody waits for them."""
    sql = f"DELETE FROM fetched_mail WHERE fetched_from_id = ? AND state = 'failed' AND uid IN ({marks(uids)})"
    db.execute(sql, (from_id, *uids))


def is_kept(db: sqlite3.Connection, sha256: str) -> bool:
    """Whether a file of these bytes was ever taken in, whoever may see it."""
    return bool(one(db, f"SELECT EXISTS(SELECT 1 FROM {OFFICE}.version WHERE sha256 = ?)", sha256))


def counts(db: sqlite3.Connection) -> list[SourceCount]:
    """What came from each folder of each mailbox."""
    sql = (
        "SELECT f.source, f.folder, count(CASE WHEN m.state <> 'failed' THEN 1 END) AS fetched, "
        "count(CASE WHEN m.state = 'failed' THEN 1 END) AS failed, max(m.at) AS last "
        "FROM fetched_from f LEFT JOIN fetched_mail m ON m.fetched_from_id = f.id "
        "GROUP BY f.id, f.source, f.folder ORDER BY f.source, f.folder, f.id"
    )
    return rows(db.execute(sql), SourceCount)
