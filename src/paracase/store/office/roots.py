"""Making an office's store, and the few facts about the office itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase import standard
from paracase.store.declared import OFFICE
from paracase.store.engine import one
from paracase.store.named import rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.store.driver import sqlite3


class _Root(NamedTuple):
    """A watched folder; its path is below the office's folder, or absolute."""

    id: int
    kind: str
    path: bytes
    inside: bool


def insert_office(db: sqlite3.Connection, *, at: str) -> str:
    """Give the office its identity, which ledger entries and approvals name; returns it."""
    install = str(standard.uuid.uuid4())
    db.execute("INSERT INTO office(id, install, created_at) VALUES(1, ?, ?)", (install, at))
    return install


def insert_root(db: sqlite3.Connection, *, kind: str, path: bytes, inside: bool) -> int:
    """Add a watched folder (or the trash); an existing one is returned as it is."""
    found = one(db, "SELECT id FROM root WHERE path = ?", path)
    if found is not None:
        return int(found)
    return insert(db, "root", {"kind": kind, "path": path, "inside": int(inside), "state": "present"})


def has_open_plans(db: sqlite3.Connection) -> bool:
    """Whether a process was cut off while it carried out what a person decided."""
    return bool(one(db, f"SELECT EXISTS(SELECT 1 FROM {OFFICE}.intent WHERE state = 'open')"))


def has_begun_purge(db: sqlite3.Connection) -> bool:
    """Whether a process was cut off while it destroyed what an order named."""
    return bool(one(db, f"SELECT EXISTS(SELECT 1 FROM {OFFICE}.purge WHERE state = 'destroying')"))


def root_paths(db: sqlite3.Connection, office: Path) -> dict[int, tuple[str, bytes]]:
    """Every root's kind and absolute path, by id."""
    base = str(office).encode("utf-8", "surrogateescape")
    found = rows(db.execute("SELECT id, kind, path, inside FROM root ORDER BY id"), _Root)
    return {root.id: (root.kind, base + b"/" + root.path if root.inside else root.path) for root in found}


def root_of_kind(db: sqlite3.Connection, kind: str) -> int:
    """The id of the office's own Inbox, Cases or trash."""
    return int(one(db, "SELECT id FROM root WHERE kind = ? AND inside = 1 ORDER BY id LIMIT 1", kind))


def set_root_state(db: sqlite3.Connection, root_id: int, state: str) -> bool:
    """Record that a watched folder is present or missing; returns whether that is news."""
    cursor = db.execute("UPDATE root SET state = ? WHERE id = ? AND state <> ?", (state, root_id, state))
    return cursor.rowcount > 0


ADOPTING = "adopting"
"""What is found in such a folder is in the file already, not incoming."""
ADOPTING_INDEX_ONLY = "adopting-index-only"
"""The same, and bytes are not copied into the vault before a first filing."""


def finish_adoptions(db: sqlite3.Connection) -> int:
    """Everything that was in adopted folders is taken in: what comes from now on is incoming. Returns how many."""
    cursor = db.execute("UPDATE root SET state = 'present' WHERE state IN (?, ?)", (ADOPTING, ADOPTING_INDEX_ONLY))
    return cursor.rowcount


def root_states(db: sqlite3.Connection) -> dict[int, str]:
    """Each watched folder's state: present, missing or adopting."""
    return dict(db.execute("SELECT id, state FROM root ORDER BY id").fetchall())
