"""Templates that were asked about and texts to clients, as kept; and what recipients are elsewhere in the office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clients.letters import TemplateState
from paracase.domain.clients.recipients import TextKind
from paracase.domain.clients.texts import TextState
from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.engine import changed
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import in_parts, marks, where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3

TABLE = "client_text"
TEMPLATES = "text_template"


@frozen
class TemplateRow:
    """A template as an attorney was asked about it."""

    id: int
    name: str
    words: str
    sha256: str
    state: TemplateState
    asked_by: str
    asked_by_id: int
    asked_at: str
    decided_by: str | None
    decided_at: str | None
    proof: str
    fingerprint: str
    reason: str
    ledger_seq: int


@frozen
class TextRow:
    """A text to a client as listed."""

    id: int
    case_id: int
    case_number: str
    caption: str
    person_id: int
    person: str
    template_id: int | None
    template: str | None
    kind: TextKind
    subject: str
    words: str
    slots: str
    recipients: str
    attachments: str
    message_id: str
    document_id: int
    sha256: str
    state: TextState
    made_by_id: int
    made_by: str
    made_at: str
    out_by: str | None
    out_at: str | None
    proof_id: int | None
    communication_id: int | None


_TEMPLATE = (
    "SELECT t.id, t.name, t.words, t.sha256, t.state, a.name AS asked_by, t.asked_by AS asked_by_id, t.asked_at, "
    "d.name AS decided_by, t.decided_at, t.proof, t.fingerprint, t.reason, t.ledger_seq FROM text_template t "
    "JOIN staff a ON a.id = t.asked_by LEFT JOIN staff d ON d.id = t.decided_by "
)
_TEXT = (
    "SELECT x.id, x.case_id, c.number AS case_number, c.caption, x.person_id, p.name AS person, x.template_id, "
    "t.name AS template, x.kind, x.subject, x.words, x.slots, x.recipients, x.attachments, x.message_id, x.document_id, "
    "x.sha256, x.state, x.made_by AS made_by_id, m.name AS made_by, x.made_at, o.name AS out_by, x.out_at, x.proof_id, "
    "x.communication_id FROM client_text x JOIN cases c ON c.id = x.case_id JOIN person p ON p.id = x.person_id "
    "JOIN staff m ON m.id = x.made_by LEFT JOIN staff o ON o.id = x.out_by "
    "LEFT JOIN text_template t ON t.id = x.template_id "
)


def insert_template(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a template that an attorney is asked about; returns its id."""
    return insert(db, TEMPLATES, values)


def get_template(db: sqlite3.Connection, number: int) -> TemplateRow | None:
    """One of them."""
    return first(db.execute(f"{_TEMPLATE}WHERE t.id = ?", (number,)), TemplateRow)


def list_templates(
    db: sqlite3.Connection, *, name: str | None = None, state: TemplateState | None = None
) -> list[TemplateRow]:
    """Those that were asked about, the newest first."""
    which, values = where(("t.name = ?", name), ("t.state = ?", state.value if state else None))
    return rows(db.execute(f"{_TEMPLATE}{which}ORDER BY t.id DESC", values), TemplateRow)


def insert_text(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a text; returns its id."""
    return insert(db, TABLE, values)


def get_text(db: sqlite3.Connection, number: int) -> TextRow | None:
    """One text."""
    return first(db.execute(f"{_TEXT}WHERE x.id = ?", (number,)), TextRow)


def list_texts(db: sqlite3.Connection, *, case_id: int | None = None, state: TextState | None = None) -> list[TextRow]:
    """Texts, the newest first; those whose writing was taken back are not among them."""
    which, values = where(
        ("x.case_id = ?", case_id), ("x.state = ?", state.value if state else None), "x.state <> 'dropped'"
    )
    return rows(db.execute(f"{_TEXT}{which}ORDER BY x.id DESC", values), TextRow)


def texts_in(db: sqlite3.Connection, documents: Sequence[int]) -> list[TextRow]:
    """The texts whose files some documents are, those taken back too."""
    if not documents:
        return []
    sql = f"{_TEXT}WHERE x.document_id IN ({marks(documents)}) ORDER BY x.id"
    return rows(db.execute(sql, tuple(documents)), TextRow)


class PartElsewhere(NamedTuple):
    """A part of somebody in a case."""

    person_id: int
    person: str
    is_party: bool
    is_client: bool
    case_id: int | None
    number: str | None
    caption: str | None


def known_as(db: sqlite3.Connection, person_id: int, email: str) -> list[PartElsewhere]:
    """Every part in a case of a person, and of whoever has the same e-mail address; behind walls too.

    Args:
        email: in small letters; empty is nobody's.
    """
    person = f"{OFFICE}.person k"
    same = "(k.id = ? OR (lower(k.email) = ? AND k.email <> '')) AND k.merged_into IS NULL"
    sql = (
        "SELECT k.id AS person_id, k.name AS person, 1 AS is_party, q.is_client, q.case_id, c.number, c.caption "
        f"FROM {person} JOIN {OFFICE}.party q ON q.person_id = k.id JOIN {OFFICE}.cases c ON c.id = q.case_id "
        f"WHERE {same} AND q.active = 1 "
        "UNION ALL SELECT k.id AS person_id, k.name AS person, 0 AS is_party, 0 AS is_client, r.case_id, c.number, "
        "c.caption "
        f"FROM {person} JOIN {OFFICE}.contact r ON r.person_id = k.id LEFT JOIN {OFFICE}.cases c ON c.id = r.case_id "
        f"WHERE {same} AND r.active = 1 ORDER BY person_id, is_party, is_client, case_id"
    )
    return rows(db.execute(sql, (person_id, email) * 2), PartElsewhere)


def cases_in_sight(db: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Those of some cases that the person who reads sees."""
    return {
        number
        for part in in_parts(sorted(set(ids)))
        for number in column(db.execute(f"SELECT id FROM cases WHERE id IN ({marks(part)}) ORDER BY id", part), int)
    }


def is_text(db: sqlite3.Connection, document_id: int, sha256: str) -> bool:
    """Whether a document, or any with these bytes, is a text to a client."""
    sql = f"SELECT id FROM {OFFICE}.client_text WHERE document_id = ? OR sha256 = ? ORDER BY id"
    return bool(column(db.execute(sql, (document_id, sha256)), int))


def decide_template(db: sqlite3.Connection, was: TemplateRow, values: Mapping[str, Any]) -> bool:
    """Keep what an attorney said of a template; False where it does not stand as it was read any more."""
    sql = (
        "UPDATE text_template SET state = ?, decided_by = ?, decided_at = ?, proof = ?, fingerprint = ?, reason = ?, "
        "ledger_seq = ? WHERE id = ? AND state = ? AND ledger_seq = ?"
    )
    names = ("state", "decided_by", "decided_at", "proof", "fingerprint", "reason", "ledger_seq")
    stood = (was.id, was.state.value, was.ledger_seq)
    done = db.execute(sql, (*(values[name] for name in names), *stood)).rowcount == 1
    changed(db, "templates")
    return done


def mark_out(db: sqlite3.Connection, number: int, values: Mapping[str, Any]) -> bool:
    """Keep that a text went out; False where it was out, or taken back, before."""
    sql = (
        "UPDATE client_text SET state = ?, out_by = ?, out_at = ?, proof_id = ?, communication_id = ? "
        "WHERE id = ? AND state = 'held'"
    )
    names = ("state", "out_by", "out_at", "proof_id", "communication_id")
    done = db.execute(sql, (*(values[name] for name in names), number)).rowcount == 1
    changed(db, "communications")
    return done
