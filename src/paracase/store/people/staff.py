"""Staff as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Person
from paracase.domain.words import fold
from paracase.store.folds import are_folded
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import folded, nearest

if TYPE_CHECKING:
    from paracase.domain.roles import Role
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_COLUMNS = "id, name, initials, role, is_admin"


def insert_staff(
    tx: Transaction, *, name: str, initials: str, role: Role, is_admin: bool, at: str, account: str | None = None
) -> Person:
    """Add a person."""
    values = {
        "name": name,
        "initials": initials,
        "role": role.value,
        "is_admin": int(is_admin),
        "active": 1,
        "created_at": at,
        "account": account,
    }
    return Person(insert(tx.db, "staff", values), name, initials, role, is_admin)


def list_staff(db: sqlite3.Connection) -> list[Person]:
    """Everybody active, in the order they were added."""
    return rows(db.execute(f"SELECT {_COLUMNS} FROM staff WHERE active = 1 ORDER BY id"), Person)


def ever_attorneys(db: sqlite3.Connection) -> list[int]:
    """Every attorney the staff has, or had."""
    return column(db.execute("SELECT id FROM staff WHERE role = 'attorney' ORDER BY id"), int)


def get_staff(db: sqlite3.Connection, staff_id: int) -> Person | None:
    """A person by id, active or not."""
    return first(db.execute(f"SELECT {_COLUMNS} FROM staff WHERE id = ?", (staff_id,)), Person)


def accounts(db: sqlite3.Connection) -> dict[int, str]:
    """Whose own account of this machine is known."""
    return dict(db.execute("SELECT id, account FROM staff WHERE active = 1 AND account IS NOT NULL ORDER BY id"))


def has_open_notices(db: sqlite3.Connection, staff_id: int) -> bool:
    """Whether a person has to answer for a key, an account or a colleague."""
    sql = "SELECT 1 FROM key_notice WHERE staff_id = ? AND answer IS NULL LIMIT 1"
    return db.execute(sql, (staff_id,)).fetchone() is not None


def set_account(db: sqlite3.Connection, staff_id: int, account: str | None) -> None:
    """Make an account of this machine a person's own."""
    db.execute("UPDATE staff SET account = ? WHERE id = ?", (account, staff_id))


def set_active(db: sqlite3.Connection, staff_id: int, *, active: bool) -> None:
    """Let a person go, or back in; what they did keeps their name."""
    db.execute("UPDATE staff SET active = ? WHERE id = ?", (int(active), staff_id))


def is_name_taken(db: sqlite3.Connection, name: str) -> bool:
    """Whether somebody has or had this name on the staff, however it is written."""
    return fold(name) in map(fold, column(db.execute("SELECT name FROM staff ORDER BY id"), str))


def find_staff(db: sqlite3.Connection, text: str) -> Person | None:
    """A person by name or initials: as written, else the first that is the same but for case, accents and dashes."""
    like, *bounds = folded(text)
    sql = (
        f"SELECT {_COLUMNS} FROM staff WHERE active = 1 "
        f"AND ({like.format('name_fold')} OR {like.format('initials_fold')}) ORDER BY id"
    )
    alike = rows(db.execute(sql, bounds * 2), Person)
    if not alike and not are_folded(db):
        alike = [who for who in list_staff(db) if fold(text) in {fold(who.name), fold(who.initials)}]
    return nearest(text, alike, names=lambda person: (person.name, person.initials))
