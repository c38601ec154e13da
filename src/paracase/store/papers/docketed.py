"""What of a case's docket is there: numbers of its papers and notices, attachments that notices list."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.named import rows
from paracase.store.where import BY_VALUE

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class Docketed(NamedTuple):
    """A paper with a number on a case's docket."""

    docket_no: str
    attachment_no: str | None
    carrier: str | None
    doc_type: str | None
    title: str | None


class NoticeCame(NamedTuple):
    """When a notice for a case came."""

    arrived_at: str


class Listed(NamedTuple):
    """An attachment that a notice lists: its document's number, its own, what it is called."""

    docket_no: str
    value: str
    more: str

    @property
    def number(self) -> str:
        """The attachment's number."""
        return str(json.loads(self.more).get("number") or self.value.partition("=")[0]).strip()

    @property
    def description(self) -> str:
        """What it is called."""
        return str(json.loads(self.more).get("description") or self.value.partition("=")[2]).strip()


def docketed(db: sqlite3.Connection, case_id: int) -> list[Docketed]:
    """Every paper of a case that has a number on its docket, also what is missing in its folder: it came."""
    sql = (
        "SELECT x.docket_no, x.attachment_no, d.carrier, d.doc_type, d.title FROM document_case x "
        "JOIN document d ON d.id = x.document_id WHERE x.case_id = ? AND x.docket_no IS NOT NULL AND d.state <> 'trash' "
        "ORDER BY d.id"
    )
    return rows(db.execute(sql, (case_id,)), Docketed)


def waiting_numbers(db: sqlite3.Connection, case_id: int) -> list[Docketed]:
    """The same of papers that wait in Triage, as they are proposed."""
    sql = (
        "SELECT substr(s.value, ?) AS docket_no, (SELECT min(a.value) FROM suggestion a WHERE a.document_id = d.id "
        "AND a.field = 'attachment_no') AS attachment_no, (SELECT min(c.value) FROM suggestion c "
        "WHERE c.document_id = d.id AND c.field = 'carrier') AS carrier, NULL AS doc_type, "
        "(SELECT min(t.value) FROM suggestion t WHERE t.document_id = d.id AND t.field = 'title') AS title "
        "FROM suggestion s JOIN document d ON d.id = s.document_id WHERE s.field = 'act' AND s.value LIKE ? "
        f"AND {BY_VALUE.format('s')} AND d.state = 'new' ORDER BY d.id"
    )
    return rows(db.execute(sql, (len(str(case_id)) + 2, f"{case_id}/%")), Docketed)


def listed_attachments(db: sqlite3.Connection, case_id: int) -> list[Listed]:
    """The attachments that notices in file of a case list."""
    sql = (
        "SELECT x.docket_no, s.value, s.more FROM document_case x JOIN suggestion s ON s.document_id = x.document_id "
        "JOIN document d ON d.id = x.document_id WHERE x.case_id = ? AND x.docket_no IS NOT NULL AND s.field = 'attached' "
        "AND d.state <> 'trash' ORDER BY x.document_id, s.rank"
    )
    return rows(db.execute(sql, (case_id,)), Listed)


def notices_came(db: sqlite3.Connection, case_id: int) -> list[NoticeCame]:
    """When notices for a case came: those in file, and those that wait and are proposed for it."""
    sql = (
        "SELECT d.arrived_at FROM document d WHERE d.state <> 'trash' AND (d.carrier IS NOT NULL OR EXISTS (SELECT 1 "
        "FROM suggestion c WHERE c.document_id = d.id AND c.field = 'carrier')) AND d.id IN (SELECT x.document_id "
        "FROM document_case x WHERE x.case_id = ? UNION SELECT s.document_id FROM suggestion s WHERE s.field = 'case' "
        "AND s.value = CAST(CAST(? AS BIGINT) AS TEXT) AND s.confidence > 1) ORDER BY d.arrived_at"
    )
    return rows(db.execute(sql, (case_id, case_id)), NoticeCame)
