"""What was recognised in papers: the proposals Triage shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.documents import Handling
from paracase.domain.papers.handling import taken_handling
from paracase.domain.papers.proposals import Proposal
from paracase.store.engine import change_seq, changed
from paracase.store.named import column, rows
from paracase.store.papers.documents import NEXT_TOUCH, storable
from paracase.store.where import BY_VALUE, NOT_SHUT, marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3

_KNOWN = "recognised"
ALL = (1 << 63) - 1
"""No document has a greater number."""


def put_proposals(db: sqlite3.Connection, document_id: int, proposals: list[Proposal]) -> None:
    """Replace all proposals for a document. What is proposed of its handling is searched for, so the index holds it too."""
    db.execute("DELETE FROM suggestion WHERE document_id = ?", (document_id,))
    db.executemany(
        "INSERT INTO suggestion(document_id, field, rank, value, confidence, reason, place, more) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                document_id,
                s.field.value,
                rank,
                storable(s.value),
                int(s.confidence),
                storable(s.reason),
                storable(s.place),
                json.dumps({name: storable(text) for name, text in s.more.items()}) if s.more else "{}",
            )
            for rank, s in enumerate(proposals)
        ],
    )
    handling = taken_handling(proposals)
    is_searched = int(handling is not None)
    if handling == Handling.SEALED:
        changed(db, "walls")  # from now on it is hidden from some: their desks look again
    db.execute(
        f"UPDATE document SET recognised = 1, rev = rev + ?, touched = {NEXT_TOUCH} WHERE id = ?",
        (is_searched, document_id),
    )


def proposals_for(db: sqlite3.Connection, document_id: int) -> list[Proposal]:
    """All proposals for a document, in the order the recognisers gave them; of other papers only those in sight."""
    sql = "SELECT field, value, confidence, reason, place, more FROM suggestion s WHERE s.document_id = ? "
    sql += (
        f"AND {NOT_SHUT.format('s.document_id')} AND CASE WHEN s.field IN ('pair', 'filed_with', 'version_of') "
        "THEN EXISTS (SELECT 1 FROM document o WHERE o.id = CAST(s.value AS BIGINT) "
        f"AND (s.field <> 'version_of' OR {NOT_SHUT.format('o.id')})) ELSE 1 = 1 END ORDER BY rank"
    )
    return rows(db.execute(sql, (document_id,)), Proposal)


def unrecognised(db: sqlite3.Connection, *, limit: int, upto: int = ALL) -> list[int]:
    """Documents whose text is there (or never will be) and that have no proposals yet.

    Newest first: the paper that came just now does not wait behind a production of thousands.

    Args:
        upto: none with a greater number; those of a production that were not read yet are gone through one by one.
    """
    sql = (
        "SELECT d.id FROM document d JOIN version v ON v.id = d.version_id WHERE d.recognised = 0 "
        "AND v.outcome <> 'pending' AND d.id <= ? ORDER BY d.id DESC LIMIT ?"
    )
    return column(db.execute(sql, (upto, limit)), int)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What recognising needs of a document, apart from its text."""

    id: int
    version_id: int
    rev: int
    name: str
    state: str
    parent_id: int | None
    root_id: int | None
    relpath: bytes | None
    arrived_at: str
    meta: dict[str, Any]


def paper_rows(db: sqlite3.Connection, document_ids: Sequence[int]) -> list[PaperRow]:
    """Documents as the recognisers' side needs them, in this order; those that are no more are left out."""
    sql = (
        "SELECT d.id, d.version_id, d.rev, d.name, d.state, d.parent_id, d.root_id, d.relpath, d.arrived_at, v.meta "
        f"FROM document d JOIN version v ON v.id = d.version_id WHERE d.id IN ({marks(document_ids)}) ORDER BY d.id"
    )
    found = {row.id: row for row in rows(db.execute(sql, tuple(document_ids)), PaperRow)}
    return [found[number] for number in document_ids if number in found]


class _Stands(NamedTuple):
    id: int
    version_id: int
    rev: int


def as_they_stand(db: sqlite3.Connection, document_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """By document its version and its revision now: what was said of another one does not count any more."""
    sql = f"SELECT id, version_id, rev FROM document WHERE id IN ({marks(document_ids)}) ORDER BY id"
    return {row.id: (row.version_id, row.rev) for row in rows(db.execute(sql, tuple(document_ids)), _Stands)}


def known_by(db: sqlite3.Connection) -> int:
    """The fingerprint of what was known when waiting papers were last looked at; 0 when none was kept."""
    return change_seq(db, _KNOWN)


def look_anew(db: sqlite3.Connection, fingerprint: int) -> None:
    """All waiting papers are to be looked at again: the office knows other cases, numbers or people now."""
    db.execute(f"UPDATE document SET recognised = 0, touched = {NEXT_TOUCH} WHERE state = 'new' AND recognised = 1")
    db.execute(
        "INSERT INTO change(topic, seq) VALUES(?, ?) ON CONFLICT(topic) DO UPDATE SET seq = excluded.seq",
        (_KNOWN, fingerprint),
    )


def mark_recognised(db: sqlite3.Connection, document_id: int) -> None:
    """Nothing is to be suggested for this document."""
    db.execute(f"UPDATE document SET recognised = 1, touched = {NEXT_TOUCH} WHERE id = ?", (document_id,))


class OfAct(NamedTuple):
    """A paper of an act, as it stands now."""

    id: int
    act: str
    name: str
    state: str
    stands_alone: int
    """Whether it waits, or would wait, by itself: hangs on nothing, and its file is there."""
    duplicate_of: int | None
    carrier: str | None
    attachment_no: str | None


MOST_OF_ACT = 100
"""A filing has a document, its attachments and some notices; more than these are not looked at."""


def papers_of_act(db: sqlite3.Connection, act: str) -> list[OfAct]:
    """The papers that were said to be part of an act and wait or are set aside, and those in file under its number."""
    columns = (
        "d.id, CAST(? AS TEXT) AS act, d.name, d.state, CASE WHEN d.parent_id IS NULL AND d.missing_since IS NULL "
        "THEN 1 ELSE 0 END AS stands_alone, d.duplicate_of, d.carrier, "
    )
    waiting = (
        f"SELECT {columns}NULL AS attachment_no FROM suggestion s JOIN document d ON d.id = s.document_id "
        f"WHERE s.field = 'act' AND s.value = ? AND {BY_VALUE.format('s')} AND d.state IN ('new', 'set_aside')"
    )
    case, _, document = act.partition("/")
    if not case.isdigit() or not document:
        anywhere = waiting.replace("IN ('new', 'set_aside')", "<> 'trash'")
        return rows(db.execute(f"{anywhere} ORDER BY d.id LIMIT ?", (act, act, MOST_OF_ACT)), OfAct)
    sql = (
        f"{waiting} UNION SELECT {columns}x.attachment_no FROM document_case x JOIN document d ON d.id = x.document_id "
        "WHERE x.docket_no = ? AND x.case_id = ? AND coalesce(d.state, '') = 'in_file' ORDER BY 1 LIMIT ?"
    )
    return rows(db.execute(sql, (act, act, act, document, int(case), MOST_OF_ACT)), OfAct)
