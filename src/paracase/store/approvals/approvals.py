"""Requests for approval, what was decided of them, signatures, releases and lent queues, as kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.store.engine import changed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


def _insert(db: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> int:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = db.execute(f"INSERT INTO {table}({names}) VALUES({marks})", tuple(values.values()))
    return int(cursor.lastrowid or 0)


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request for an attorney's decision, as listed."""

    id: int
    case_id: int
    case_number: str
    caption: str
    assignment_id: int | None
    title: str
    purpose: str
    attorney_id: int
    attorney: str
    asked_by_id: int
    asked_by: str
    asked_at: str
    due_on: str | None
    note: str
    state: str
    state_at: str
    before_id: int | None
    comes_back: bool
    items: int
    document_id: int
    """The lead document."""
    version_id: int
    version: int
    changed: bool
    """Whether the file of any of its documents is another version now, or gone."""
    is_owed: bool
    """Whether its approval still owes a signature."""
    owes_look: bool
    """Whether what went out after *approved with changes* was not seen by the attorney yet."""


_SELECT = (
    "SELECT r.id, r.case_id, c.number, c.caption, r.assignment_id, r.title, r.purpose, r.attorney_id, s.name, r.asked_by, "
    "b.name, r.asked_at, r.due_on, r.note, r.state, r.state_at, r.before_id, r.comes_back, "
    "(SELECT count(*) FROM request_item n WHERE n.request_id = r.id), i.document_id, i.version_id, v.seq, "
    "EXISTS (SELECT 1 FROM request_item x JOIN document d ON d.id = x.document_id WHERE x.request_id = r.id "
    "AND (d.version_id <> x.version_id OR d.missing_since IS NOT NULL)), "
    "EXISTS (SELECT 1 FROM approval p WHERE p.request_id = r.id AND p.is_owed = 1), "
    "r.state = 'changes' AND EXISTS (SELECT 1 FROM released o WHERE o.request_id = r.id AND o.is_owed = 1) "
    "FROM request r JOIN cases c ON c.id = r.case_id JOIN staff s ON s.id = r.attorney_id "
    "JOIN staff b ON b.id = r.asked_by JOIN request_item i ON i.request_id = r.id AND i.no = 1 "
    "JOIN version v ON v.id = i.version_id "
)


def _row(row: tuple[Any, ...]) -> RequestRow:
    values = list(row)
    for at in (17, 22, 23, 24):
        values[at] = bool(values[at])
    return RequestRow(*values)


def list_requests(
    db: sqlite3.Connection,
    *,
    attorneys: Sequence[int] | None = None,
    states: Sequence[str] = ("waiting", "phone"),
    case_id: int | None = None,
    since: str = "",
) -> list[RequestRow]:
    """Requests by due date; of some attorneys' queues, in some states, since an instant."""
    clauses = [f"r.state IN ({','.join('?' * len(states))})", "r.state_at >= ?"]
    values: list[Any] = [*states, since]
    if attorneys is not None:
        clauses.append(f"r.attorney_id IN ({','.join('?' * len(attorneys))})")
        values += attorneys
    if case_id is not None:
        clauses.append("r.case_id = ?")
        values.append(case_id)
    sql = f"{_SELECT} WHERE {' AND '.join(clauses)} ORDER BY coalesce(r.due_on, '9999'), r.id"
    return [_row(row) for row in db.execute(sql, values)]


def get_request(db: sqlite3.Connection, request_id: int) -> RequestRow | None:
    """One request."""
    row = db.execute(_SELECT + "WHERE r.id = ?", (request_id,)).fetchone()
    return _row(row) if row else None


def last_request(db: sqlite3.Connection, document_id: int, states: Sequence[str]) -> RequestRow | None:
    """The newest request in one of these states whose lead document this is."""
    marks = ",".join("?" * len(states))
    row = db.execute(
        f"{_SELECT} WHERE i.document_id = ? AND r.state IN ({marks}) ORDER BY r.id DESC LIMIT 1", (document_id, *states)
    ).fetchone()
    return _row(row) if row else None


def request_with(db: sqlite3.Connection, document_id: int, sha256: str, states: Sequence[str]) -> RequestRow | None:
    """The newest request in one of these states that is for exactly these bytes of a document."""
    marks = ",".join("?" * len(states))
    sql = (
        f"{_SELECT} WHERE r.state IN ({marks}) AND EXISTS (SELECT 1 FROM request_item x WHERE x.request_id = r.id "
        "AND x.document_id = ? AND x.sha256 = ?) ORDER BY r.id DESC LIMIT 1"
    )
    row = db.execute(sql, (*states, document_id, sha256)).fetchone()
    return _row(row) if row else None


def approved_versions(db: sqlite3.Connection, case_id: int) -> list[tuple[str, int]]:
    """Names and versions of everything approved in a case, newest first."""
    sql = (
        "SELECT i.name, i.version_id FROM request_item i JOIN request r ON r.id = i.request_id "
        "WHERE r.case_id = ? AND r.state = 'approved' ORDER BY r.id DESC"
    )
    return db.execute(sql, (case_id,)).fetchall()


def last_request_with(db: sqlite3.Connection, document_id: int) -> RequestRow | None:
    """The newest request a document is part of, not counting those taken back."""
    sql = (
        f"{_SELECT} WHERE r.state <> 'withdrawn' AND r.id IN (SELECT x.request_id FROM request_item x "
        "WHERE x.document_id = ?) ORDER BY r.id DESC LIMIT 1"
    )
    row = db.execute(sql, (document_id,)).fetchone()
    return _row(row) if row else None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One document of a request."""

    no: int
    part: str
    document_id: int
    version_id: int
    version: int
    sha256: str
    size: int
    name: str
    doc_type: str | None
    present_version_id: int | None
    missing: int
    compared_id: int | None
    """The version of another document it was made from: a PDF of the approved Word document."""


def request_items(db: sqlite3.Connection, request_id: int) -> list[ItemRow]:
    """The documents of a request in their order."""
    sql = (
        "SELECT i.no, i.part, i.document_id, i.version_id, v.seq, i.sha256, i.size, i.name, d.doc_type, d.version_id, "
        "d.missing_since IS NOT NULL, i.compared_id FROM request_item i JOIN version v ON v.id = i.version_id "
        "JOIN document d ON d.id = i.document_id WHERE i.request_id = ? ORDER BY i.no"
    )
    return [ItemRow(*row) for row in db.execute(sql, (request_id,))]


def insert_request(db: sqlite3.Connection, values: Mapping[str, Any], items: Sequence[Mapping[str, Any]]) -> int:
    """Ask for a decision about these versions."""
    request_id = _insert(db, "request", values)
    for no, item in enumerate(items, start=1):
        _insert(db, "request_item", {"request_id": request_id, "no": no, **item})
    changed(db, "requests", "documents")
    return request_id


def set_request_state(db: sqlite3.Connection, request_id: int, state: str, *, at: str, comes_back: bool = True) -> None:
    """A request was decided, or taken back."""
    db.execute(
        "UPDATE request SET state = ?, state_at = ?, comes_back = ? WHERE id = ?",
        (state, at, int(comes_back), request_id),
    )
    changed(db, "requests", "documents")


def set_attorney(db: sqlite3.Connection, request_id: int, attorney_id: int) -> None:
    """Another attorney decides."""
    db.execute("UPDATE request SET attorney_id = ? WHERE id = ?", (attorney_id, request_id))
    changed(db, "requests")


@dataclass(frozen=True, slots=True)
class ApprovalRow:
    """What was decided, by whom, and what it binds."""

    id: int
    request_id: int
    decision: str
    staff_id: int
    staff: str
    for_id: int
    at: str
    level: str
    is_owed: bool
    proof: str
    fingerprint: str
    statement: str
    sha256: str
    comment: str
    read_as: str
    pages_opened: int
    pages: int
    seconds: int
    ledger_seq: int
    signature_id: int | None


_APPROVAL = (
    "SELECT a.id, a.request_id, a.decision, a.staff_id, s.name, a.for_id, a.at, a.level, a.is_owed, a.proof, "
    "a.fingerprint, a.statement, a.sha256, a.comment, a.read_as, a.pages_opened, a.pages, a.seconds, a.ledger_seq, "
    "a.signature_id FROM approval a JOIN staff s ON s.id = a.staff_id "
)


def _approval(row: tuple[Any, ...]) -> ApprovalRow:
    values = list(row)
    values[8] = bool(values[8])
    return ApprovalRow(*values)


def insert_approval(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Record a decision; it is never changed."""
    return _insert(db, "approval", values)


def approvals_of(db: sqlite3.Connection, request_id: int) -> list[ApprovalRow]:
    """What was decided of a request, newest first."""
    sql = _APPROVAL + "WHERE a.request_id = ? ORDER BY a.id DESC"
    return [_approval(row) for row in db.execute(sql, (request_id,))]


def all_approvals(db: sqlite3.Connection) -> list[ApprovalRow]:
    """Everything decided, in order."""
    return [_approval(row) for row in db.execute(_APPROVAL + "ORDER BY a.id")]


def owed_approvals(db: sqlite3.Connection, staff_id: int) -> list[ApprovalRow]:
    """What a person approved and has not signed."""
    sql = _APPROVAL + "WHERE a.staff_id = ? AND a.is_owed = 1 ORDER BY a.id"
    return [_approval(row) for row in db.execute(sql, (staff_id,))]


def sign_approval(db: sqlite3.Connection, approval_id: int, signature_id: int) -> None:
    """An approval is signed from now on."""
    db.execute(
        "UPDATE approval SET signature_id = ?, is_owed = 0 WHERE id = ? AND signature_id IS NULL",
        (signature_id, approval_id),
    )
    changed(db, "requests", "documents")


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """A signature over a statement, with the key as it was in force."""

    id: int
    staff_id: int
    at: str
    statement: str
    sha256: str
    armored: str
    key_line: str
    fingerprint: str
    ledger_seq: int


_SIGNATURE = "SELECT id, staff_id, at, statement, sha256, armored, key_line, fingerprint, ledger_seq FROM signature "


def insert_signature(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Keep a signature; it is never changed."""
    return _insert(db, "signature", values)


def get_signature(db: sqlite3.Connection, signature_id: int) -> SignatureRow | None:
    """One signature."""
    row = db.execute(_SIGNATURE + "WHERE id = ?", (signature_id,)).fetchone()
    return SignatureRow(*row) if row else None


def all_signatures(db: sqlite3.Connection) -> list[SignatureRow]:
    """Every signature, in order."""
    return [SignatureRow(*row) for row in db.execute(_SIGNATURE + "ORDER BY id")]


def issue_statement(db: sqlite3.Connection, *, staff_id: int, at: str, about: str, text: str, sha256: str) -> None:
    """Remember a statement that was given out to be signed."""
    db.execute(
        "INSERT INTO issued_statement(staff_id, at, about, text, sha256) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (staff_id, at, about, text, sha256),
    )


def issued_statements(
    db: sqlite3.Connection, *, staff_id: int, about: str, since: str, limit: int = 50
) -> list[tuple[int, str, str | None]]:
    """Statements given out to a person about this: id, text, used when; newest first."""
    sql = (
        "SELECT id, text, used_at FROM issued_statement WHERE staff_id = ? AND about = ? AND at >= ? "
        "ORDER BY id DESC LIMIT ?"
    )
    return db.execute(sql, (staff_id, about, since, limit)).fetchall()


def use_statement(db: sqlite3.Connection, statement_id: int, *, at: str) -> bool:
    """A statement is used up; returns whether it was not before."""
    cursor = db.execute("UPDATE issued_statement SET used_at = ? WHERE id = ? AND used_at IS NULL", (at, statement_id))
    return cursor.rowcount > 0


# Reading


def note_page(db: sqlite3.Connection, *, staff_id: int, version_id: int, page: int, at: str, seconds: int) -> None:
    """A page was on the screen for so long."""
    db.execute(
        "INSERT INTO page_read(staff_id, version_id, page, first_at, seconds) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET seconds = seconds + excluded.seconds",
        (staff_id, version_id, page, at, seconds),
    )


def pages_read(db: sqlite3.Connection, staff_id: int, version_id: int) -> dict[int, int]:
    """Pages a person had on the screen, and for how many seconds."""
    sql = "SELECT page, seconds FROM page_read WHERE staff_id = ? AND version_id = ?"
    return dict(db.execute(sql, (staff_id, version_id)).fetchall())


def keep_place(db: sqlite3.Connection, *, staff_id: int, request_id: int, item_no: int, page: int, whole: bool) -> None:
    """Where a person reads, for the next time."""
    db.execute(
        "INSERT INTO reading_place(staff_id, request_id, item_no, page, whole) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO UPDATE "
        "SET request_id = excluded.request_id, item_no = excluded.item_no, page = excluded.page, whole = excluded.whole",
        (staff_id, request_id, item_no, page, int(whole)),
    )


def kept_place(db: sqlite3.Connection, staff_id: int) -> tuple[int, int, int, bool] | None:
    """Where a person read last: request, item, page, the whole text or changes."""
    row = db.execute(
        "SELECT request_id, item_no, page, whole FROM reading_place WHERE staff_id = ?", (staff_id,)
    ).fetchone()
    return (row[0], row[1], row[2], bool(row[3])) if row else None


# What goes out


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """Something that was filed, served or sent."""

    id: int
    case_number: str
    request_id: int | None
    how: str
    recipient: str
    day: str
    proof: str
    proof_document_id: int | None
    standing: str
    reason: str
    staff: str
    at: str
    is_owed: bool
    """Whether an attorney must still ratify or acknowledge it."""
    documents: str


_RELEASED = (
    "SELECT x.id, c.number, x.request_id, x.how, x.recipient, x.day, x.proof, x.proof_document_id, x.standing, x.reason, "
    "s.name, x.at, x.is_owed, (SELECT group_concat(coalesce(d.title, d.name), '; ') FROM released_item i "
    "JOIN document d ON d.id = i.document_id WHERE i.released_id = x.id) "
    "FROM released x JOIN cases c ON c.id = x.case_id JOIN staff s ON s.id = x.staff_id "
)


def insert_release(db: sqlite3.Connection, values: Mapping[str, Any], items: Sequence[tuple[int, int, str]]) -> int:
    """Record what went out: document, version, SHA-256 of each paper."""
    released_id = _insert(db, "released", values)
    db.executemany(
        "INSERT INTO released_item(released_id, document_id, version_id, sha256) VALUES(?, ?, ?, ?)",
        [(released_id, *item) for item in items],
    )
    changed(db, "requests", "documents", "assignments")
    return released_id


def list_releases(
    db: sqlite3.Connection, *, case_id: int | None = None, request_id: int | None = None, owed: bool = False
) -> list[ReleaseRow]:
    """What went out, newest first; of a case, a request, or what an attorney still owes a word about."""
    sql = _RELEASED + (
        "WHERE (?1 IS NULL OR x.case_id = ?1) AND (?2 IS NULL OR x.request_id = ?2) AND (NOT ?3 OR x.is_owed = 1) "
        "ORDER BY x.id DESC"
    )
    found = []
    for row in db.execute(sql, (case_id, request_id, owed)):
        values = list(row)
        values[12] = bool(values[12])
        found.append(ReleaseRow(*values))
    return found


def release_versions(db: sqlite3.Connection, released_id: int) -> list[tuple[int, int]]:
    """Document and version of each paper that went out."""
    sql = "SELECT document_id, version_id FROM released_item WHERE released_id = ? ORDER BY document_id"
    return db.execute(sql, (released_id,)).fetchall()


def settle_release(db: sqlite3.Connection, request_id: int) -> None:
    """The attorney ratified or acknowledged what went out."""
    db.execute("UPDATE released SET is_owed = 0 WHERE request_id = ?", (request_id,))
    changed(db, "requests")


def put_filed_copy(
    db: sqlite3.Connection,
    *,
    document_id: int,
    version_id: int,
    of_version_id: int,
    likeness: int,
    staff_id: int,
    at: str,
) -> None:
    """A paper is the court-stamped copy of a version that was filed."""
    db.execute(
        "INSERT INTO filed_copy(document_id, version_id, of_version_id, likeness, staff_id, at) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(document_id) DO UPDATE SET version_id = excluded.version_id, of_version_id = excluded.of_version_id, "
        "likeness = excluded.likeness, staff_id = excluded.staff_id, at = excluded.at",
        (document_id, version_id, of_version_id, likeness, staff_id, at),
    )
    changed(db, "documents")


def filed_copies(db: sqlite3.Connection, version_id: int) -> list[tuple[int, str, int]]:
    """The court-stamped copies of a version: document, name, how alike (per thousand words)."""
    sql = (
        "SELECT f.document_id, coalesce(d.title, d.name), f.likeness FROM filed_copy f "
        "JOIN document d ON d.id = f.document_id WHERE f.of_version_id = ? ORDER BY f.document_id"
    )
    return db.execute(sql, (version_id,)).fetchall()


# Lent queues


def insert_lent(
    db: sqlite3.Connection, *, from_id: int, to_id: int, from_on: str, until_on: str, by: int, at: str
) -> int:
    """An attorney's queue is another's for some days."""
    changed(db, "requests")
    values = {
        "from_id": from_id,
        "to_id": to_id,
        "from_on": from_on,
        "until_on": until_on,
        "given_by": by,
        "given_at": at,
    }
    return _insert(db, "lent_queue", values)


def end_lent(db: sqlite3.Connection, from_id: int, *, at: str) -> int:
    """An attorney's queue is their own again; returns how many loans ended."""
    changed(db, "requests")
    cursor = db.execute("UPDATE lent_queue SET ended_at = ? WHERE from_id = ? AND ended_at IS NULL", (at, from_id))
    return int(cursor.rowcount)


def lent_to(db: sqlite3.Connection, staff_id: int, day: str) -> list[tuple[int, str, str]]:
    """Whose queues a person has on a day: who, name, until."""
    sql = (
        "SELECT q.from_id, s.name, q.until_on FROM lent_queue q JOIN staff s ON s.id = q.from_id "
        "WHERE q.to_id = ? AND q.ended_at IS NULL AND q.from_on <= ? AND q.until_on >= ?"
    )
    return db.execute(sql, (staff_id, day, day)).fetchall()


def count_waiting(db: sqlite3.Connection, attorneys: Sequence[int] | None) -> int:
    """How many requests wait; in some attorneys' queues, or in all."""
    sql = "SELECT count(*) FROM request r WHERE r.state IN ('waiting', 'phone')"
    if attorneys is None:
        return int(db.execute(sql).fetchone()[0])
    marks = ",".join("?" * len(attorneys))
    return int(db.execute(f"{sql} AND r.attorney_id IN ({marks})", tuple(attorneys)).fetchone()[0])
