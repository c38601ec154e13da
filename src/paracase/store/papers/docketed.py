"""What of a case's docket is there: numbers of its papers and notices, attachments that notices list."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.named import rows
from paracase.store.where import BY_VALUE, marks, where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class Docketed(NamedTuple):
    """A paper with a number on a case's docket."""

    case_id: int
    docket_no: str
    attachment_no: str | None
    carrier: str | None
    title: str | None
    is_seen: bool
    """Whether the person may see the paper: of one that is hidden no more is said than that its number came."""


class NoticeCame(NamedTuple):
    """When a notice for a case came."""

    arrived_at: str


class Listed(NamedTuple):
    """An attachment that a notice lists: its document's number, its own, what it is called."""

    case_id: int
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


class _Proposed(NamedTuple):
    """A number on a docket as it is proposed for a paper that waits: ``17/42`` is number 42 of case 17."""

    id: int
    act: str
    attachment_no: str | None
    carrier: str | None
    title: str | None
    is_seen: bool


def docketed(db: sqlite3.Connection, case_id: int | None = None) -> list[Docketed]:
    """Papers of a case (or of all open ones) with a number on its docket, also what is missing in its folder: it came."""
    which, values = _of(case_id)
    sql = (
        "SELECT x.case_id, x.docket_no, x.attachment_no, d.carrier, v.title, v.id IS NOT NULL AS is_seen "
        f"FROM {OFFICE}.document_case x JOIN {OFFICE}.document d ON d.id = x.document_id "
        f"LEFT JOIN document v ON v.id = d.id {which} AND x.docket_no IS NOT NULL AND d.state <> 'trash' "
        "ORDER BY d.id, x.case_id"
    )
    return rows(db.execute(sql, values), Docketed)


def waiting_numbers(db: sqlite3.Connection) -> list[Docketed]:
    """The same of papers that wait in Triage, as they are proposed for any case; what is only guessed says nothing."""
    return [one for found in numbers_by_paper(db).values() for one in found]


def numbers_by_paper(db: sqlite3.Connection, ids: Sequence[int] | None = None) -> dict[int, list[Docketed]]:
    """The same by paper, in their order; or of some papers those that wait."""
    which, values = ("", ()) if ids is None else (f"AND d.id IN ({marks(ids)}) ", tuple(ids))
    sql = (
        f"SELECT d.id, s.value AS act, (SELECT min(a.value) FROM {OFFICE}.suggestion a WHERE a.document_id = d.id "
        f"AND a.field = 'attachment_no') AS attachment_no, (SELECT min(c.value) FROM {OFFICE}.suggestion c "
        "WHERE c.document_id = d.id AND c.field = 'carrier') AS carrier, "
        "(SELECT min(t.value) FROM suggestion t WHERE t.document_id = v.id AND t.field = 'title') AS title, "
        f"v.id IS NOT NULL AS is_seen FROM {OFFICE}.suggestion s JOIN {OFFICE}.document d ON d.id = s.document_id "
        f"LEFT JOIN document v ON v.id = d.id WHERE s.field = 'act' AND {BY_VALUE.format('s')} AND s.confidence > 1 "
        f"AND d.state = 'new' {which}"
        "ORDER BY d.id, s.rank"
    )
    found: dict[int, list[Docketed]] = {}
    for of in rows(db.execute(sql, values), _Proposed):
        case, _, number = of.act.partition("/")
        if case.isdigit():
            one = Docketed(int(case), number, of.attachment_no, of.carrier, of.title, of.is_seen)
            found.setdefault(of.id, []).append(one)
    return found


def listed_attachments(db: sqlite3.Connection, case_id: int | None = None) -> list[Listed]:
    """The attachments that notices in file of a case (or of all open ones) list."""
    which, values = _of(case_id)
    sql = (
        "SELECT x.case_id, x.docket_no, s.value, s.more FROM document_case x JOIN suggestion s "
        f"ON s.document_id = x.document_id AND s.field = 'attached' JOIN document d ON d.id = x.document_id {which} "
        "AND x.docket_no IS NOT NULL AND d.state <> 'trash' ORDER BY x.document_id, x.case_id, s.rank"
    )
    return rows(db.execute(sql, values), Listed)


def notices_came(db: sqlite3.Connection, case_id: int) -> list[NoticeCame]:
    """When notices for a case came: those in file, and those that wait and are proposed for it."""
    sql = (
        "SELECT d.arrived_at FROM document d WHERE d.state <> 'trash' AND (d.carrier IS NOT NULL OR EXISTS (SELECT 1 "
        "FROM suggestion c WHERE c.document_id = d.id AND c.field = 'carrier')) AND d.id IN (SELECT x.document_id "
        "FROM document_case x WHERE x.case_id = ? UNION SELECT s.document_id FROM suggestion s WHERE s.field = 'case' "
        "AND s.value = CAST(CAST(? AS BIGINT) AS TEXT) AND s.confidence > 1) ORDER BY d.arrived_at"
    )
    return rows(db.execute(sql, (case_id, case_id)), NoticeCame)


def _of(case_id: int | None) -> tuple[str, tuple[int, ...]]:
    """The condition on the case of ``x``: this one, or any that is open."""
    return (
        where("x.case_id IN (SELECT c.id FROM cases c WHERE c.status = 'open')")
        if case_id is None
        else where(("x.case_id = ?", case_id))
    )
