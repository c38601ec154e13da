"""The SSH keys of the staff as kept. A key taken away stays, with the day: what it signed before stays signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.store.named import first, rows
from paracase.store.people.bound import keys_said
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key of a person."""

    id: int
    staff_id: int
    staff: str
    name: str
    line: str
    """Kind and base64, without comment."""
    fingerprint: str
    from_hosts: str
    expires_on: str | None
    added_at: str
    added_by: int
    added_by_name: str
    revoked_at: str | None
    is_first: bool
    """Of all keys this person ever had."""
    notice_id: int | None
    """The notice that asked the person about it; None for what nobody had to be asked about."""
    answer: str | None
    how: str | None
    answered_with: str | None
    is_borne_out: bool
    """Whether the ledger says so too: that nobody had to be asked about it, or that this notice was answered."""

    @property
    def binds(self) -> bool:
        """Whether it may decide and sign: nobody had to be asked about it, or it was answered for."""
        return self.is_borne_out and (self.notice_id is None or self.answer == "mine")

    def in_force(self, at: str, today: str) -> bool:
        """Whether it may be used: not taken away, not expired."""
        return (self.revoked_at is None or at < self.revoked_at) and (
            self.expires_on is None or today <= self.expires_on
        )


_SELECT = (
    "SELECT k.id, k.staff_id, s.name AS staff, k.name, k.line, k.fingerprint, k.from_hosts, k.expires_on, k.added_at, "
    "k.added_by, b.name AS added_by_name, k.revoked_at, "
    "CASE WHEN k.id = (SELECT min(o.id) FROM staff_key o WHERE o.staff_id = k.staff_id) THEN 1 ELSE 0 END AS is_first, "
    "n.id AS notice_id, n.answer, n.how, n.answered_with, 0 AS is_borne_out "
    "FROM staff_key k JOIN staff s ON s.id = k.staff_id JOIN staff b ON b.id = k.added_by "
    "LEFT JOIN key_notice n ON n.key_id = k.id AND n.kind = 'key' "
)


def insert_key(
    db: sqlite3.Connection,
    *,
    staff_id: int,
    name: str,
    line: str,
    fingerprint: str,
    from_hosts: str,
    expires_on: str | None,
    by: int,
    at: str,
) -> int:
    """Register a key; returns its id."""
    values = {
        "staff_id": staff_id,
        "name": name,
        "line": line,
        "fingerprint": fingerprint,
        "from_hosts": from_hosts,
        "expires_on": expires_on,
        "added_at": at,
        "added_by": by,
    }
    return insert(db, "staff_key", values)


def revoke_key(db: sqlite3.Connection, key_id: int, *, by: int, at: str) -> None:
    """Take a key away."""
    db.execute(
        "UPDATE staff_key SET revoked_at = ?, revoked_by = ? WHERE id = ? AND revoked_at IS NULL", (at, by, key_id)
    )


def list_keys(db: sqlite3.Connection, *, staff_id: int | None = None, live: bool = True) -> list[KeyRow]:
    """Keys by person; only those not taken away, or all."""
    in_force = ["k.revoked_at IS NULL AND s.active = 1"] if live else []
    which, values = where(("k.staff_id = ?", staff_id), *in_force)
    return _borne_out(db, rows(db.execute(f"{_SELECT}{which}ORDER BY k.id", values), KeyRow))


def find_key(db: sqlite3.Connection, fingerprint: str) -> KeyRow | None:
    """The key of a person on the staff with this fingerprint, not taken away."""
    sql = _SELECT + "WHERE k.fingerprint = ? AND k.revoked_at IS NULL AND s.active = 1"
    return _one(db, first(db.execute(sql, (fingerprint,)), KeyRow))


def key_at(db: sqlite3.Connection, key_id: int) -> KeyRow | None:
    """One key, taken away or not."""
    return _one(db, first(db.execute(_SELECT + "WHERE k.id = ?", (key_id,)), KeyRow))


def last_of(db: sqlite3.Connection, fingerprint: str) -> KeyRow | None:
    """The key with this fingerprint as it was registered last, taken away or not."""
    sql = _SELECT + "WHERE k.fingerprint = ? ORDER BY k.id DESC"
    return _one(db, first(db.execute(sql, (fingerprint,)), KeyRow))


def _one(db: sqlite3.Connection, key: KeyRow | None) -> KeyRow | None:
    return _borne_out(db, [key])[0] if key is not None else None


def _borne_out(db: sqlite3.Connection, found: list[KeyRow]) -> list[KeyRow]:
    """The same with what the ledger says of them: a row alone, or a notice that is gone, makes no key bind."""
    if not found:
        return found
    said = keys_said(db)
    return [
        replace(k, is_borne_out=said.bears_out(k.id, k.staff_id, k.line, k.notice_id, is_gone=k.revoked_at is not None))
        for k in found
    ]


def install_of(db: sqlite3.Connection) -> str:
    """The office's identity, which statements and signatures name."""
    return str(db.execute("SELECT install FROM office").fetchone()[0])
