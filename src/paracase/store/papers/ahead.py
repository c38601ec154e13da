"""What is decided of attachments before they have a file, and those that were found in papers filed before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.documents import ARCHIVE
from paracase.store.engine import one
from paracase.store.named import column, first, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3

AHEAD, LATER = "decided_ahead", "found_later"
"""The tables."""


class Ahead(NamedTuple):
    """What a person decided of an attachment; what is None was not said."""

    case_id: int | None = None
    facts: Mapping[str, str | None] = {}
    """Facts that were said; None of one of them: that there is none."""
    name: str | None = None
    folder: str | None = None

    def row(self) -> dict[str, object] | None:
        """As its row is kept; None where nothing is said."""
        if self == Ahead():
            return None
        facts = json.dumps(dict(self.facts), sort_keys=True)
        return {"case_id": self.case_id, "facts": facts, "name": self.name, "folder": self.folder}


class _Kept(NamedTuple):
    """The same as it is kept."""

    case_id: int | None
    facts: dict[str, str | None]
    name: str | None
    folder: str | None


def ahead_of(db: sqlite3.Connection, document_id: int) -> Ahead:
    """What was decided of an attachment."""
    sql = "SELECT case_id, facts, name, folder FROM decided_ahead WHERE document_id = ?"
    kept = first(db.execute(sql, (document_id,)), _Kept)
    return Ahead() if kept is None else Ahead(*kept)


def note_later(db: sqlite3.Connection, document_id: int, *, at: str) -> None:
    """Record that an attachment was found in a paper that was filed before."""
    db.execute("INSERT INTO found_later(document_id, found_at, answer) VALUES(?, ?, 'open')", (document_id, at))


class FoundInside(NamedTuple):
    """An attachment that was found in a paper filed before, and that paper."""

    id: int
    name: str
    parent_id: int
    parent_name: str
    case_number: str


_OPEN = (
    "FROM found_later f JOIN document d ON d.id = f.document_id JOIN document p ON p.id = d.parent_id "
    "JOIN version v ON v.id = d.version_id WHERE f.answer = 'open' AND coalesce(d.state, '') = 'in_file' "
    "AND d.relpath IS NULL AND v.outcome <> 'purged'"
)


def found_later(db: sqlite3.Connection) -> list[FoundInside]:
    """Attachments that nobody said anything of yet, by the paper they are in; the newest paper first."""
    sql = (
        "SELECT d.id, d.name, p.id AS parent_id, coalesce(p.title, p.name) AS parent_name, coalesce((SELECT c.number "
        "FROM document_case x JOIN cases c ON c.id = x.case_id WHERE x.document_id = d.id "
        f"ORDER BY x.is_primary DESC, x.case_id LIMIT 1), '') AS case_number {_OPEN} "
        "ORDER BY p.id DESC, d.child_no, d.id"
    )
    return rows(db.execute(sql), FoundInside)


class LaterCount(NamedTuple):
    """How many attachments were found in how many papers filed before, and wait for an answer."""

    attachments: int = 0
    papers: int = 0


def count_later(db: sqlite3.Connection) -> LaterCount:
    """How many wait for an answer."""
    sql = f"SELECT count(*) AS attachments, count(DISTINCT d.parent_id) AS papers {_OPEN}"
    return rows(db.execute(sql), LaterCount)[0]


def open_among(db: sqlite3.Connection, document_ids: Sequence[int]) -> list[int]:
    """Those of some attachments that are offered."""
    if not document_ids:
        return []
    sql = (
        f"SELECT document_id FROM found_later WHERE answer = 'open' AND document_id IN ({marks(document_ids)}) "
        "ORDER BY document_id"
    )
    return column(db.execute(sql, tuple(document_ids)), int)


def format_of(db: sqlite3.Connection, document_id: int) -> str:
    """The format of a document's present bytes, as its reader named it; empty until it was read."""
    sql = "SELECT v.format FROM document d JOIN version v ON v.id = d.version_id WHERE d.id = ?"
    return str(one(db, sql, document_id) or "")


class Around(NamedTuple):
    """The archive that a paper came in, and the path of its file."""

    id: int
    relpath: bytes | None


def archive_around(db: sqlite3.Connection, document_id: int) -> Around | None:
    """The archive that a paper came in; None when it did not come in one."""
    sql = (
        "SELECT p.id, p.relpath FROM document d JOIN document p ON p.id = d.parent_id JOIN version v ON v.id = p.version_id "
        "WHERE d.id = ? AND v.format = ?"
    )
    return first(db.execute(sql, (document_id, ARCHIVE)), Around)
