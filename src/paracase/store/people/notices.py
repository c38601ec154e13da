"""Notices of keys, accounts and colleagues as kept, with their answers and who vouched."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.people.notices import How, NoticeAnswer, NoticeKind
from paracase.store.engine import changed
from paracase.store.named import first, rows
from paracase.store.rows import add, insert
from paracase.store.where import where

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class KeyNoticeRow(NamedTuple):
    """What a person is told, and what they answered."""

    id: int
    staff_id: int
    staff: str
    kind: NoticeKind
    about_id: int
    about: str
    key_id: int | None
    key_name: str | None
    key_line: str | None
    fingerprint: str | None
    account: str | None
    by_id: int
    by: str
    by_proof: str
    at: str
    answer: NoticeAnswer | None
    answered_at: str | None
    how: How | None
    answered_with: str | None


class VouchRow(NamedTuple):
    """Somebody who vouched for a key."""

    staff_id: int
    staff: str
    role: str
    at: str


class KeptNotice(NamedTuple):
    """A notice with everything that the ledger must say of it."""

    id: int
    staff_id: int
    kind: NoticeKind
    about_id: int
    key_id: int | None
    account: str | None
    by_id: int
    by_proof: str
    at: str
    ledger_seq: int
    answer: str | None
    answered_at: str | None
    how: How | None
    answered_with: str | None
    answer_seq: int | None


class KeptVouch(NamedTuple):
    """Who vouched, and in which entry."""

    notice_id: int
    staff_id: int
    ledger_seq: int


_SELECT = (
    "SELECT n.id, n.staff_id, s.name AS staff, n.kind, n.about_id, a.name AS about, n.key_id, k.name AS key_name, "
    'k.line AS key_line, k.fingerprint, n.account, n.by_id, b.name AS "by", n.by_proof, n.at, n.answer, n.answered_at, '
    "n.how, n.answered_with FROM key_notice n JOIN staff s ON s.id = n.staff_id JOIN staff a ON a.id = n.about_id "
    "JOIN staff b ON b.id = n.by_id LEFT JOIN staff_key k ON k.id = n.key_id "
)


def insert_key_notice(
    db: sqlite3.Connection,
    *,
    staff_id: int,
    kind: NoticeKind,
    about_id: int,
    by: tuple[int, str],
    at: str,
    key_id: int | None = None,
    account: str | None = None,
) -> int:
    """Have a person be told of a change; returns its id. The entry it belongs to is named by ``place_notices``.

    Args:
        by: who made the change, and how they were known.
    """
    values = {
        "staff_id": staff_id,
        "kind": kind.value,
        "about_id": about_id,
        "key_id": key_id,
        "account": account,
        "by_id": by[0],
        "by_proof": by[1],
        "at": at,
        "ledger_seq": 0,
    }
    return insert(db, "key_notice", values)


def place_notices(db: sqlite3.Connection, notice_ids: list[int], seq: int) -> None:
    """The entry of the ledger that says what these tell."""
    db.executemany("UPDATE key_notice SET ledger_seq = ? WHERE id = ?", [(seq, number) for number in notice_ids])


def get_key_notice(db: sqlite3.Connection, notice_id: int) -> KeyNoticeRow | None:
    """One notice."""
    return first(db.execute(_SELECT + "WHERE n.id = ?", (notice_id,)), KeyNoticeRow)


def seq_of_notice(db: sqlite3.Connection, notice_id: int) -> int:
    """The entry of the ledger that a notice was made with; 0 where there is no such notice."""
    row = db.execute("SELECT ledger_seq FROM key_notice WHERE id = ?", (notice_id,)).fetchone()
    return int(row[0]) if row else 0


def open_notices(db: sqlite3.Connection, staff_id: int | None = None) -> list[KeyNoticeRow]:
    """What was not answered yet, of a person or of everybody, oldest first."""
    which, values = where("n.answer IS NULL", "s.active = 1", ("n.staff_id = ?", staff_id))
    return rows(db.execute(f"{_SELECT}{which}ORDER BY n.id", values), KeyNoticeRow)


def disowned(db: sqlite3.Connection) -> list[KeyNoticeRow]:
    """Everything that somebody said was not theirs, newest first."""
    return rows(
        db.execute(_SELECT + "WHERE n.answer = 'not_mine' ORDER BY n.answered_at DESC, n.id DESC"), KeyNoticeRow
    )


def answer_notice(
    db: sqlite3.Connection, notice_id: int, answer: NoticeAnswer, *, how: How, answered_with: str, at: str
) -> bool:
    """Answer a notice; returns whether it was still open."""
    sql = (
        "UPDATE key_notice SET answer = ?, answered_at = ?, how = ?, answered_with = ? WHERE id = ? AND answer IS NULL"
    )
    done = db.execute(sql, (answer.value, at, how.value, answered_with, notice_id)).rowcount > 0
    changed(db, "staff")
    return done


def place_answer(db: sqlite3.Connection, notice_id: int, seq: int) -> None:
    """The entry of the ledger that says the answer."""
    db.execute("UPDATE key_notice SET answer_seq = ? WHERE id = ?", (seq, notice_id))


def insert_vouch(db: sqlite3.Connection, notice_id: int, staff_id: int, *, at: str, proof: str, seq: int) -> None:
    """Somebody vouches for a key."""
    values = {"notice_id": notice_id, "staff_id": staff_id, "at": at, "proof": proof, "ledger_seq": seq}
    add(db, "key_vouch", values)


def vouches(db: sqlite3.Connection, notice_id: int) -> list[VouchRow]:
    """Who vouched, in the order of time."""
    sql = (
        "SELECT v.staff_id, s.name AS staff, s.role, v.at FROM key_vouch v JOIN staff s ON s.id = v.staff_id "
        "WHERE v.notice_id = ? ORDER BY v.at, v.staff_id"
    )
    return rows(db.execute(sql, (notice_id,)), VouchRow)


def all_notices(db: sqlite3.Connection) -> list[KeptNotice]:
    """Every notice as it is kept, in order."""
    sql = (
        "SELECT id, staff_id, kind, about_id, key_id, account, by_id, by_proof, at, ledger_seq, answer, answered_at, how, "
        "answered_with, answer_seq FROM key_notice ORDER BY id"
    )
    return rows(db.execute(sql), KeptNotice)


def all_vouches(db: sqlite3.Connection) -> list[KeptVouch]:
    """Everybody who vouched, in order."""
    sql = "SELECT notice_id, staff_id, ledger_seq FROM key_vouch ORDER BY notice_id, staff_id"
    return rows(db.execute(sql), KeptVouch)
