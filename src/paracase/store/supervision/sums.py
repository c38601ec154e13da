"""Counts and sums over time, approvals, deliveries and acts of a period. Each statement sees only what the person may."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.acts import UNDONE
from paracase.domain.roles import Role
from paracase.domain.supervision.figures import ApprovalFact, AwaitedAnswer, TimeSum, WentOut
from paracase.domain.supervision.offered import AnswerCount
from paracase.store.named import first, rows
from paracase.store.where import marks, where

if TYPE_CHECKING:
    from collections.abc import Collection

    from paracase.store.driver import sqlite3


class Span(NamedTuple):
    """A period, as days and as instants: ``until`` is the first instant that is not in it any more."""

    first_day: str
    last_day: str
    since: str
    until: str


class SupervisedCase(NamedTuple):
    """A case, with when its file was last gone through."""

    id: int
    number: str
    caption: str
    is_open: bool
    reviewed_at: str | None
    created_at: str


class SupervisedPerson(NamedTuple):
    """A person, with the open cases they lead."""

    id: int
    name: str
    role: Role
    open_matters: int
    active: bool


class DoneCount(NamedTuple):
    """How many of something a person did in a case."""

    case_id: int
    staff_id: int
    number: int


class LastInCase(NamedTuple):
    """When something last was in a case."""

    case_id: int
    at: str


class NeedCount(NamedTuple):
    """Acts that needed a right, by the role that who did them has today."""

    needs: str
    role: Role
    number: int


class WaitingCount(NamedTuple):
    """How many of something wait."""

    number: int


def cases(db: sqlite3.Connection, case_id: int | None) -> list[SupervisedCase]:
    """Every case that may be seen, or one, by number."""
    which, values = where(("id = ?", case_id))
    sql = (
        "SELECT id, number, caption, status = 'open' AS is_open, reviewed_at, created_at "
        f"FROM cases{which} ORDER BY number"
    )
    return rows(db.execute(sql, values), SupervisedCase)


def staff(db: sqlite3.Connection) -> list[SupervisedPerson]:
    """Everybody, also who left, with the open cases they lead."""
    sql = (
        "SELECT s.id, s.name, s.role, s.active, (SELECT count(*) FROM team t JOIN cases c ON c.id = t.case_id "
        "WHERE t.staff_id = s.id AND t.part = 'lead' AND c.status = 'open') AS open_matters FROM staff s ORDER BY s.id"
    )
    return rows(db.execute(sql), SupervisedPerson)


def time_sums(
    db: sqlite3.Connection, span: Span, *, case_id: int | None = None, staff_id: int | None = None
) -> list[TimeSum]:
    """Counted time, by case, person, role and kind."""
    which, values = where(
        "state = 'counted'", ("on_day >= ?", span.first_day), ("on_day <= ?", span.last_day),
        ("case_id = ?", case_id), ("staff_id = ?", staff_id),
    )  # fmt: skip
    sql = (
        f"SELECT case_id, staff_id, role, kind, sum(tenths) AS tenths FROM time_entry{which}"
        "GROUP BY case_id, staff_id, role, kind ORDER BY case_id, staff_id, role, kind"
    )
    return rows(db.execute(sql, values), TimeSum)


def approvals(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[ApprovalFact]:
    """Decisions about papers in a period, the newest first. That a return was seen is no decision."""
    which, values = where(
        "a.decision <> 'acknowledged'", ("a.at >= ?", span.since), ("a.at < ?", span.until), ("r.case_id = ?", case_id)
    )
    sql = (
        "SELECT a.id, a.request_id, r.case_id, c.number AS case_number, c.caption, r.title, a.decision, a.staff_id, "
        "s.name AS who, a.at, a.level, a.is_owed, a.door, a.pages_opened, a.pages, a.seconds FROM approval a "
        "JOIN request r ON r.id = a.request_id JOIN cases c ON c.id = r.case_id JOIN staff s ON s.id = a.staff_id"
        f"{which}ORDER BY a.at DESC, a.id DESC"
    )
    return rows(db.execute(sql, values), ApprovalFact)


def went_out(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[WentOut]:
    """What was filed, served or sent by a release in a period, the newest first."""
    which, values = where(("o.at >= ?", span.since), ("o.at < ?", span.until), ("o.case_id = ?", case_id))
    sql = (
        "SELECT o.id, o.case_id, c.number AS case_number, c.caption, o.how, o.recipient, o.day, o.standing, o.reason, "
        "s.name AS who, o.is_owed, 'released' AS source "
        "FROM released o JOIN cases c ON c.id = o.case_id JOIN staff s ON s.id = o.staff_id"
        f"{which}ORDER BY o.at DESC, o.id DESC"
    )
    return rows(db.execute(sql, values), WentOut)


def told_and_held(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[WentOut]:
    """What somebody logged as told or sent in a period and is held: it is out, and no attorney approved it; newest first."""
    which, values = where(
        "m.state = 'held'",
        ("m.on_day >= ?", span.first_day),
        ("m.on_day <= ?", span.last_day),
        ("m.case_id = ?", case_id),
    )
    sql = (
        "SELECT m.id, m.case_id, coalesce(c.number, '') AS case_number, coalesce(c.caption, '') AS caption, m.kind AS how, "
        "m.who AS recipient, m.on_day AS day, 'held' AS standing, m.held_why AS reason, s.name AS who, 0 AS is_owed, "
        "'logged' AS source FROM communication m LEFT JOIN cases c ON c.id = m.case_id JOIN staff s ON s.id = m.made_by"
        f"{which}ORDER BY m.on_day DESC, m.id DESC"
    )
    return rows(db.execute(sql, values), WentOut)


def sent_by_template(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[WentOut]:
    """Texts to clients that went out in a period from an approved template, and that no attorney read; newest first.

    ``day`` is the day of the entry that says that it went out, the office's.
    """
    which, values = where(("x.out_at >= ?", span.since), ("x.out_at < ?", span.until), ("x.case_id = ?", case_id))
    sql = (
        "SELECT x.id, x.case_id, c.number AS case_number, c.caption, x.kind AS how, m.who AS recipient, m.on_day AS day, "
        "'template' AS standing, t.name AS reason, s.name AS who, 0 AS is_owed, 'text' AS source FROM client_text x "
        "JOIN cases c ON c.id = x.case_id JOIN text_template t ON t.id = x.template_id "
        "JOIN communication m ON m.id = x.communication_id JOIN staff s ON s.id = x.out_by"
        f"{which}ORDER BY x.out_at DESC, x.id DESC"
    )
    return rows(db.execute(sql, values), WentOut)


def unapproved(db: sqlite3.Connection, since: str, first_day: str) -> int:
    """How many things went out since an instant, or were told or sent since a day, although nobody had approved them."""
    sql = (
        "SELECT (SELECT count(*) FROM released WHERE standing = 'exception' AND at >= ?) + "
        "(SELECT count(*) FROM communication WHERE state = 'held' AND on_day >= ?) AS number"
    )
    found = first(db.execute(sql, (since, first_day)), WaitingCount)
    return found.number if found is not None else 0


def handed_in(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[DoneCount]:
    """Versions that were handed in, by case and person."""
    which, values = where(("d.at >= ?", span.since), ("d.at < ?", span.until), ("g.case_id = ?", case_id))
    sql = (
        "SELECT g.case_id, d.staff_id, count(*) AS number FROM delivery d JOIN assignment g ON g.id = d.assignment_id"
        f"{which}GROUP BY g.case_id, d.staff_id ORDER BY g.case_id, d.staff_id"
    )
    return rows(db.execute(sql, values), DoneCount)


def examined(db: sqlite3.Connection, span: Span, case_id: int | None) -> list[DoneCount]:
    """Examinations that were ended with a verdict, by case and person; of one's own work counts for nobody."""
    which, values = where(
        "x.verdict IS NOT NULL", "x.is_own = 0", ("x.ended_at >= ?", span.since), ("x.ended_at < ?", span.until),
        ("g.case_id = ?", case_id),
    )  # fmt: skip
    sql = (
        "SELECT g.case_id, x.staff_id, count(*) AS number FROM examination x JOIN assignment g ON g.id = x.assignment_id"
        f"{which}GROUP BY g.case_id, x.staff_id ORDER BY g.case_id, x.staff_id"
    )
    return rows(db.execute(sql, values), DoneCount)


def last_acts(db: sqlite3.Connection, case_id: int | None) -> list[LastInCase]:
    """When an attorney last did anything about a case that stands."""
    which, values = where("f.kind = 'case'", "a.undone_by IS NULL", "s.role = 'attorney'", ("f.ref_id = ?", case_id))
    sql = (
        "SELECT f.ref_id AS case_id, max(a.at) AS at FROM act_ref f JOIN act a ON a.id = f.act_id "
        f"JOIN staff s ON s.id = a.staff_id{which}GROUP BY f.ref_id ORDER BY f.ref_id"
    )
    return rows(db.execute(sql, values), LastInCase)


def last_contacts(db: sqlite3.Connection, case_id: int | None) -> list[LastInCase]:
    """The day an attorney last spoke with the client of a case, as it was logged."""
    which, values = where(
        "m.case_id IS NOT NULL", "m.state = 'logged'", "m.standing = 'client'", "s.role = 'attorney'",
        ("m.case_id = ?", case_id),
    )  # fmt: skip
    sql = (
        "SELECT m.case_id, max(m.on_day) AS at FROM communication m JOIN staff s ON s.id = m.staff_id"
        f"{which}GROUP BY m.case_id ORDER BY m.case_id"
    )
    return rows(db.execute(sql, values), LastInCase)


def open_questions(db: sqlite3.Connection, case_id: int | None) -> list[AwaitedAnswer]:
    """Questions that no attorney answered, the oldest first."""
    which, values = where("state IN ('open', 'asked')", ("case_id = ?", case_id))
    sql = f"SELECT id, case_id, state, made_at AS since FROM question{which}ORDER BY made_at, id"
    return rows(db.execute(sql, values), AwaitedAnswer)


def answered(db: sqlite3.Connection, span: Span, case_id: int | None) -> AnswerCount:
    """Questions that got an answer in a period, and those whose answer the client was told, whenever that was."""
    which, values = where(("a.at >= ?", span.since), ("a.at < ?", span.until), ("q.case_id = ?", case_id))
    sql = (
        "SELECT count(DISTINCT q.id) AS answered, count(DISTINCT CASE WHEN q.relay_id IS NOT NULL THEN q.id END) AS told "
        f"FROM attorney_answer a JOIN question q ON q.id = a.question_id {which}"
    )
    return first(db.execute(sql, values), AnswerCount) or AnswerCount()


def acts_by_right(db: sqlite3.Connection, span: Span, rights: Collection[str], case_id: int | None) -> list[NeedCount]:
    """Acts in a period that stand and needed one of some rights, by the role of who did them.

    Taking one back needs its right too, and is none of them; one that was done again stands as that.
    """
    sql = (
        "SELECT a.needs, s.role, count(*) AS number FROM act a JOIN staff s ON s.id = a.staff_id "
        f"WHERE a.at >= ? AND a.at < ? AND a.undone_by IS NULL AND a.kind <> ? AND a.needs IN ({marks(rights)})"
    )
    values: tuple[object, ...] = (span.since, span.until, UNDONE.kind, *rights)
    if case_id is not None:
        sql += " AND EXISTS (SELECT 1 FROM act_ref f WHERE f.act_id = a.id AND f.kind = 'case' AND f.ref_id = ?)"
        values += (case_id,)
    return rows(db.execute(f"{sql} GROUP BY a.needs, s.role ORDER BY a.needs, s.role", values), NeedCount)


_WAITING = {
    "cases": "SELECT count(*) AS number FROM acceptance WHERE state = 'waiting'",
    "closings": "SELECT count(*) AS number FROM closing WHERE state = 'waiting'",
    "money": "SELECT count(*) AS number FROM money_request WHERE state = 'asked'",
    "questions": "SELECT count(*) AS number FROM question WHERE state = 'asked'",
}


def waiting(db: sqlite3.Connection, what: str, case_id: int | None) -> int:
    """How many of a kind wait for an attorney: ``cases``, ``closings``, ``questions``; of all cases, or of one."""
    sql = _WAITING[what] + (" AND case_id = ?" if case_id is not None else "")
    found = first(db.execute(sql, (case_id,) if case_id is not None else ()), WaitingCount)
    return found.number if found is not None else 0
