"""Assignments, deliveries, examinations and what was asked and answered about them, as kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.approvals.requests import RequestState
from paracase.domain.work.assignments import State, Verdict
from paracase.domain.work.examined import said_by
from paracase.store.engine import changed, one
from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """An assignment as listed."""

    id: int
    case_id: int
    case_number: str
    caption: str
    kind: str
    what: str
    from_id: int
    from_name: str
    assignee_id: int
    assignee: str
    attorney_id: int | None
    attorney: str | None
    due_on: str | None
    filing_on: str | None
    rescue_on: str | None
    minutes: int
    state: State
    state_at: str
    returned_to: int | None
    document_id: int | None
    document: str | None
    deliveries: int
    version_id: int | None
    """The version delivered last."""
    version: int | None
    present_version: int | None
    """The version that is in the folder now."""
    added: int | None
    removed: int | None
    questions: int
    """Asked and not answered."""
    notes: int
    """Sent back with and not ticked off."""
    request_state: RequestState | None
    """How the newest request for approval stands."""


_SELECT = (
    "SELECT a.id, a.case_id, c.number AS case_number, c.caption, a.kind, a.what, a.from_id, f.name AS from_name, "
    "a.assignee_id, s.name AS assignee, a.attorney_id, t.name AS attorney, a.due_on, a.filing_on, a.rescue_on, "
    "a.minutes, a.state, a.state_at, a.returned_to, a.document_id, coalesce(d.title, d.name) AS document, "
    "coalesce(v.no, 0) AS deliveries, v.version_id, dv.seq AS version, pv.seq AS present_version, v.added, v.removed, "
    "(SELECT count(*) FROM remark q WHERE q.assignment_id = a.id AND q.kind = 'question' "
    "AND NOT EXISTS (SELECT 1 FROM remark w WHERE w.answers = q.id)) AS questions, "
    "(SELECT count(*) FROM remark n WHERE n.assignment_id = a.id AND n.kind = 'note' AND n.done_at IS NULL) AS notes, "
    "(SELECT r.state FROM request r WHERE r.assignment_id = a.id AND r.state <> 'withdrawn' ORDER BY r.id DESC LIMIT 1) "
    "AS request_state "
    "FROM assignment a JOIN cases c ON c.id = a.case_id JOIN staff f ON f.id = a.from_id "
    "JOIN staff s ON s.id = a.assignee_id LEFT JOIN staff t ON t.id = a.attorney_id "
    "LEFT JOIN document d ON d.id = a.document_id LEFT JOIN version pv ON pv.id = d.version_id "
    "LEFT JOIN delivery v ON v.id = (SELECT x.id FROM delivery x WHERE x.assignment_id = a.id ORDER BY x.no DESC LIMIT 1) "
    "LEFT JOIN version dv ON dv.id = v.version_id "
)


class AssignmentWords(NamedTuple):
    """What was said about an assignment when it was given."""

    brief: str
    authorities: str
    limits: str


def list_assignments(
    db: sqlite3.Connection,
    *,
    case_id: int | None = None,
    staff_id: int | None = None,
    document_id: int | None = None,
    over: bool = False,
) -> list[AssignmentRow]:
    """Assignments that are open, or over; of a case, a document, or those a person gave or was given."""
    which, values = where(
        ("a.case_id = ?", case_id),
        ("? IN (a.assignee_id, a.from_id)", staff_id),
        ("a.document_id = ?", document_id),
        f"a.state {'IN' if over else 'NOT IN'} ('released', 'done', 'withdrawn')",
    )
    sql = f"{_SELECT}{which}ORDER BY coalesce(a.rescue_on, a.due_on, '9999'), a.id"
    return rows(db.execute(sql, values), AssignmentRow)


def get_assignment(db: sqlite3.Connection, assignment_id: int) -> AssignmentRow | None:
    """One assignment."""
    return first(db.execute(_SELECT + "WHERE a.id = ?", (assignment_id,)), AssignmentRow)


def words_of(db: sqlite3.Connection, assignment_id: int) -> AssignmentWords:
    """Brief, authorities, limits."""
    sql = "SELECT brief, authorities, limits FROM assignment WHERE id = ?"
    (found,) = rows(db.execute(sql, (assignment_id,)), AssignmentWords)
    return found


def insert_assignment(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add an assignment; returns its id."""
    return insert(db, "assignment", values)


def set_state(
    db: sqlite3.Connection, assignment_id: int, state: State, *, at: str, returned_to: int | None = None
) -> None:
    """Move an assignment on."""
    db.execute(
        "UPDATE assignment SET state = ?, state_at = ?, returned_to = ? WHERE id = ?",
        (state.value, at, returned_to, assignment_id),
    )
    changed(db, "assignments")


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A version handed in."""

    id: int
    no: int
    document_id: int
    version_id: int
    version: int
    sha256: str
    staff_id: int
    staff: str
    at: str
    note: str
    minutes: int
    ai_tool: str
    ai_saw: str
    ai_verifier: str
    added: int | None
    removed: int | None
    said_by_id: int | None

    @property
    def who(self) -> str:
        """Who handed it in, and whether that was only said."""
        return said_by(self.staff, self.said_by_id)


def deliveries(db: sqlite3.Connection, assignment_id: int) -> list[DeliveryRow]:
    """What was handed in, newest first."""
    sql = (
        "SELECT d.id, d.no, d.document_id, d.version_id, v.seq AS version, v.sha256, d.staff_id, s.name AS staff, "
        "d.at, d.note, d.minutes, d.ai_tool, d.ai_saw, d.ai_verifier, d.added, d.removed, d.said_by_id FROM delivery d "
        "JOIN version v ON v.id = d.version_id JOIN staff s ON s.id = d.staff_id WHERE d.assignment_id = ? "
        "ORDER BY d.no DESC"
    )
    return rows(db.execute(sql, (assignment_id,)), DeliveryRow)


def insert_delivery(db: sqlite3.Connection, values: Mapping[str, Any]) -> tuple[int, int]:
    """Hand a version in; returns the row's id, and which delivery of the assignment it is."""
    no = (one(db, "SELECT max(no) FROM delivery WHERE assignment_id = ?", values["assignment_id"]) or 0) + 1
    delivery_id = insert(db, "delivery", {"no": no, **values})
    db.execute("UPDATE assignment SET document_id = ? WHERE id = ?", (values["document_id"], values["assignment_id"]))
    return delivery_id, no


@dataclass(frozen=True, slots=True)
class ExaminationRow:
    """Somebody looked at what was delivered."""

    id: int
    delivery_id: int
    delivery_no: int
    staff_id: int
    staff: str
    begun_at: str
    ended_at: str | None
    seconds: int
    verdict: Verdict | None
    note: str
    is_own: bool
    good: int
    faults: int
    lines: int
    said_by_id: int | None

    @property
    def who(self) -> str:
        """Who examined, and whether that was only said."""
        return said_by(self.staff, self.said_by_id)


def examinations(db: sqlite3.Connection, assignment_id: int) -> list[ExaminationRow]:
    """Who examined it, newest first."""
    sql = (
        "SELECT e.id, e.delivery_id, d.no AS delivery_no, e.staff_id, s.name AS staff, e.begun_at, e.ended_at, "
        "e.seconds, e.verdict, e.note, e.is_own, (SELECT count(*) FROM finding f WHERE f.examination_id = e.id AND "
        "f.result = 'good') AS good, (SELECT count(*) FROM finding f WHERE f.examination_id = e.id AND f.result = "
        "'fault') AS faults, (SELECT count(*) FROM finding f WHERE f.examination_id = e.id) AS lines, "
        "e.said_by_id "
        "FROM examination e JOIN delivery d ON d.id = e.delivery_id JOIN staff s ON s.id = e.staff_id "
        "WHERE e.assignment_id = ? ORDER BY e.id DESC"
    )
    return rows(db.execute(sql, (assignment_id,)), ExaminationRow)


def insert_examination(
    db: sqlite3.Connection,
    *,
    assignment_id: int,
    delivery_id: int,
    staff_id: int,
    at: str,
    is_own: bool,
    said_by_id: int | None = None,
) -> int:
    """Somebody begins to look."""
    values = {
        "assignment_id": assignment_id,
        "delivery_id": delivery_id,
        "staff_id": staff_id,
        "begun_at": at,
        "seconds": 0,
        "note": "",
        "is_own": int(is_own),
        "said_by_id": said_by_id,
    }
    return insert(db, "examination", values)


def end_examination(
    db: sqlite3.Connection, examination_id: int, *, at: str, seconds: int, verdict: Verdict, note: str
) -> None:
    """Somebody has looked."""
    db.execute(
        "UPDATE examination SET ended_at = ?, seconds = ?, verdict = ?, note = ? WHERE id = ?",
        (at, seconds, verdict.value, note, examination_id),
    )
    changed(db, "assignments")


def put_findings(db: sqlite3.Connection, examination_id: int, found: Sequence[tuple[str, str, str, str]]) -> None:
    """Write what was found: line, label, result, words; what was written before for a line is replaced."""
    db.executemany(
        "INSERT INTO finding(examination_id, line_id, label, result, words) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(examination_id, line_id) DO UPDATE SET result = excluded.result, words = excluded.words",
        [(examination_id, *finding) for finding in found],
    )


class FindingRow(NamedTuple):
    """What was found of a line."""

    label: str
    result: str
    words: str


class _LineFound(NamedTuple):
    """The same, with the line."""

    line_id: str
    label: str
    result: str
    words: str


def findings(db: sqlite3.Connection, examination_id: int) -> dict[str, FindingRow]:
    """What was found, by line."""
    sql = "SELECT line_id, label, result, words FROM finding WHERE examination_id = ? ORDER BY line_id"
    found = rows(db.execute(sql, (examination_id,)), _LineFound)
    return {line.line_id: FindingRow(line.label, line.result, line.words) for line in found}


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """A question, an answer, or a note something was sent back with."""

    id: int
    kind: str
    staff: str
    staff_id: int
    at: str
    words: str
    page: int | None
    answers: int | None
    done_at: str | None
    done_by: str | None
    place: str
    """Where in a paper, as ``domain/approvals/places.py`` says it; empty for a page alone, or the whole."""

    @property
    def told(self) -> str:
        """The words behind their place: *v2, p. 3: “two acts”: three, not two*."""
        where = self.place or (f"p. {self.page}" if self.page else "")
        return f"{where}: {self.words}" if where else self.words


def remarks(
    db: sqlite3.Connection, *, assignment_id: int | None = None, request_id: int | None = None
) -> list[RemarkRow]:
    """What was said about an assignment or a request for approval, oldest first."""
    of = {"r.assignment_id = ?": assignment_id, "r.request_id = ?": request_id}
    given = {condition: value for condition, value in of.items() if value is not None}
    if not given:
        return []
    sql = (
        "SELECT r.id, r.kind, s.name AS staff, r.staff_id, r.at, r.words, r.page, r.answers, r.done_at, b.name AS done_by, "
        "r.place FROM remark r JOIN staff s ON s.id = r.staff_id LEFT JOIN staff b ON b.id = r.done_by "
        f"WHERE {' OR '.join(given)} ORDER BY r.id"
    )
    return rows(db.execute(sql, tuple(given.values())), RemarkRow)


class OpenQuestion(NamedTuple):
    """A question about work handed out that nobody answered."""

    remark_id: int
    assignment_id: int
    case_id: int
    caption: str
    what: str
    words: str
    asked_by_id: int
    asked_by: str
    at: str
    from_name: str


def open_questions(db: sqlite3.Connection, staff_id: int) -> list[OpenQuestion]:
    """Questions without an answer about work that is not over, which a person gave, has, asked about or decides on."""
    sql = (
        "SELECT q.id AS remark_id, a.id AS assignment_id, a.case_id, c.caption, a.what, q.words, q.staff_id AS asked_by_id, "
        "s.name AS asked_by, q.at, f.name AS from_name FROM remark q JOIN assignment a ON a.id = q.assignment_id "
        "JOIN cases c ON c.id = a.case_id JOIN staff s ON s.id = q.staff_id JOIN staff f ON f.id = a.from_id "
        "WHERE q.kind = 'question' AND a.state NOT IN ('released', 'done', 'withdrawn') AND NOT EXISTS (SELECT 1 "
        "FROM remark w WHERE w.answers = q.id) AND ? IN (a.from_id, a.assignee_id, coalesce(a.attorney_id, 0), q.staff_id) "
        "ORDER BY q.at, q.id"
    )
    return rows(db.execute(sql, (staff_id,)), OpenQuestion)


def insert_remark(
    db: sqlite3.Connection,
    *,
    kind: str,
    staff_id: int,
    at: str,
    words: str,
    assignment_id: int | None = None,
    request_id: int | None = None,
    page: int | None = None,
    answers: int | None = None,
    place: str = "",
) -> int:
    """Say something about an assignment or a request."""
    values = {
        "assignment_id": assignment_id,
        "request_id": request_id,
        "kind": kind,
        "staff_id": staff_id,
        "at": at,
        "words": words,
        "page": page,
        "answers": answers,
        "place": place,
    }
    changed(db, "assignments", "requests")
    return insert(db, "remark", values)


def tick_remark(db: sqlite3.Connection, remark_id: int, *, by: int | None, at: str | None) -> None:
    """A note is answered in the text; or, with None, it is not after all."""
    db.execute("UPDATE remark SET done_at = ?, done_by = ? WHERE id = ?", (at, by, remark_id))
    changed(db, "assignments", "requests")


def count_moves(db: sqlite3.Connection, staff_id: int, *, examines: bool) -> int:
    """How many assignments wait for a person's move: work that is theirs, and (for who examines) what was delivered."""
    sql = (
        "SELECT count(*) FROM assignment a WHERE (a.state = 'returned' AND a.returned_to = ?) "
        "OR (a.state IN ('assigned', 'in_progress') AND a.assignee_id = ?)"
    )
    if examines:
        sql += " OR a.state IN ('delivered', 'examined')"
    return int(one(db, sql, staff_id, staff_id))
