"""Handovers as kept: the file of a case as it was made, what it left out, and what attorneys said of single papers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.leaving.handovers import NOT_SIGNED, HandoverState, PaperChoice, Recipient
from paracase.store.named import column, first, rows
from paracase.store.rows import add, insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

TABLE = "handover"
CHOICES = "handover_choice"


class HandoverRow(NamedTuple):
    """A handover as listed.

    Attributes:
        place: the folder it is handed out as.
        manifest: the SHA-256 of its manifest.
    """

    id: int
    case_id: int
    number: str
    caption: str
    recipient: Recipient
    name: str
    state: HandoverState
    place: bytes
    manifest: str
    papers: int
    files: int
    size: int
    made_by_id: int
    made_by: str
    made_at: str
    decided_by: str | None
    decided_at: str | None
    reason: str
    handed_by: str | None
    handed_at: str | None


class LeftRow(NamedTuple):
    """A paper that a handover leaves out."""

    document_id: int
    name: str
    why: str
    decided: str


class ChoiceRow(NamedTuple):
    """What an attorney said of one paper."""

    document_id: int
    name: str
    recipient: Recipient
    choice: PaperChoice
    reason: str
    by: str
    at: str


_SELECT = (
    "SELECT h.id, h.case_id, c.number, c.caption, h.recipient, h.name, h.state, h.place, h.manifest, h.papers, h.files, "
    "h.size, h.made_by AS made_by_id, m.name AS made_by, h.made_at, d.name AS decided_by, h.decided_at, h.reason, "
    "o.name AS handed_by, h.handed_at FROM handover h JOIN cases c ON c.id = h.case_id JOIN staff m ON m.id = h.made_by "
    "LEFT JOIN staff d ON d.id = h.decided_by LEFT JOIN staff o ON o.id = h.handed_by"
)


def insert_handover(db: sqlite3.Connection, values: Mapping[str, Any], left: list[tuple[int, str, str]]) -> int:
    """Keep a handover that was made, with what it leaves out (document, why, whose decision); returns its id."""
    handover_id = insert(db, TABLE, {**values, "state": HandoverState.MADE.value, "reason": ""})
    for document_id, why, decided in left:
        row = {"handover_id": handover_id, "document_id": document_id, "why": why, "decided": decided}
        add(db, "handover_left", row)
    return handover_id


def get_handover(db: sqlite3.Connection, handover_id: int) -> HandoverRow | None:
    """One handover."""
    return first(db.execute(f"{_SELECT} WHERE h.id = ?", (handover_id,)), HandoverRow)


def list_handovers(db: sqlite3.Connection, *, case_id: int | None = None) -> list[HandoverRow]:
    """Handovers of a case, or all in sight; the newest first."""
    which, values = where(("h.case_id = ?", case_id))
    return rows(db.execute(f"{_SELECT}{which} ORDER BY h.id DESC", values), HandoverRow)


def waiting(db: sqlite3.Connection, staff_id: int) -> list[HandoverRow]:
    """Those that wait for an attorney, of cases whose team they are on, or that are nobody's; the oldest first."""
    sql = (
        f"{_SELECT} WHERE h.state = 'made' AND (EXISTS (SELECT 1 FROM team t WHERE t.case_id = h.case_id "
        "AND t.staff_id = ?) OR NOT EXISTS (SELECT 1 FROM team t JOIN staff a ON a.id = t.staff_id "
        "WHERE t.case_id = h.case_id AND a.role = 'attorney')) ORDER BY h.id"
    )
    return rows(db.execute(sql, (staff_id,)), HandoverRow)


def known_manifest(db: sqlite3.Connection, manifest: str) -> bool:
    """Whether a handover in force, or one that was handed out, has this manifest."""
    sql = "SELECT 1 FROM main.handover WHERE manifest = ? AND state IN ('made', 'signed', 'handed_out') LIMIT 1"
    return db.execute(sql, (manifest,)).fetchone() is not None


def left_out(db: sqlite3.Connection, handover_id: int) -> list[LeftRow]:
    """The papers a handover leaves out."""
    sql = (
        "SELECT l.document_id, coalesce(d.title, d.name) AS name, l.why, l.decided FROM handover_left l "
        "JOIN document d ON d.id = l.document_id WHERE l.handover_id = ? ORDER BY l.document_id"
    )
    return rows(db.execute(sql, (handover_id,)), LeftRow)


def choices(db: sqlite3.Connection, case_id: int, recipient: Recipient | None = None) -> list[ChoiceRow]:
    """What attorneys said of papers of a case, in force; for one kind of recipient, or for all."""
    which, values = where(
        "k.ended_at IS NULL", ("k.case_id = ?", case_id), ("k.recipient = ?", recipient.value if recipient else None)
    )
    sql = (
        "SELECT k.document_id, coalesce(d.title, d.name) AS name, k.recipient, k.choice, k.reason, s.name AS by, k.at "
        f"FROM handover_choice k JOIN document d ON d.id = k.document_id JOIN staff s ON s.id = k.by_id{which} "
        "ORDER BY k.document_id, k.recipient"
    )
    return rows(db.execute(sql, values), ChoiceRow)


def put_choice(db: sqlite3.Connection, key: tuple[int, int, str], values: Mapping[str, Any]) -> None:
    """What an attorney says of a paper; a later word takes the place of an earlier one."""
    db.execute(
        "INSERT INTO handover_choice(case_id, document_id, recipient, choice, reason, by_id, at, ended_at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(case_id, document_id, recipient) DO UPDATE SET "
        "choice = excluded.choice, reason = excluded.reason, by_id = excluded.by_id, at = excluded.at, "
        "ended_at = excluded.ended_at",
        (*key, values["choice"], values["reason"], values["by_id"], values["at"], values["ended_at"]),
    )


def folders_of(db: sqlite3.Connection) -> list[bytes]:
    """Every folder a handover lies in, whatever became of it: a purge owes them."""
    out = column(db.execute("SELECT place FROM main.handover WHERE state = 'handed_out' ORDER BY id"), bytes)
    waits = column(db.execute("SELECT place FROM main.handover WHERE state <> 'handed_out' ORDER BY id"), bytes)
    return sorted({*out, *(place + os.fsencode(NOT_SIGNED) for place in waits)})
