"""Communications as kept: entries, their old words, and when an attorney last spoke with each client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients.communications import CommunicationKind, CommunicationState, Counterpart, SpokenWay
from paracase.frozen import frozen
from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

TABLE = "communication"
PAST = "communication_past"


@frozen
class CommunicationRow:
    """An entry as listed.

    Attributes:
        who: the other person, as they were named.
        capacity: as what the speaker of ours introduced themselves.
        minutes: 0 where nobody said how long it took.
        task_what: the follow-up, with its day and state; None where there is none.
        was_corrected: whether it has old words.
    """

    id: int
    case_id: int | None
    case_number: str | None
    caption: str | None
    kind: CommunicationKind
    direction: SpokenWay
    on_day: str
    at_time: str
    contact_id: int | None
    party_id: int | None
    who: str
    standing: Counterpart
    staff_id: int
    staff: str
    staff_role: str
    capacity: str
    said: str
    asked: str
    promised: str
    minutes: int
    task_id: int | None
    task_what: str | None
    task_due: str | None
    task_state: str | None
    task_who: str | None
    document_id: int | None
    state: CommunicationState
    held_why: str
    made_by: str
    made_by_id: int
    made_at: str
    was_corrected: bool


@frozen
class PastWords:
    """What an entry said before it was corrected."""

    kind: CommunicationKind
    direction: SpokenWay
    on_day: str
    at_time: str
    who: str
    standing: Counterpart
    staff: str
    capacity: str
    said: str
    asked: str
    promised: str
    minutes: int
    replaced_by: str
    replaced_at: str


@frozen
class AttorneyContact:
    """When an attorney last spoke with the client of an open case.

    Attributes:
        last: the day; None where none is recorded.
        opened_at: since when the case is open.
    """

    case_id: int
    number: str
    caption: str
    opened_at: str
    last: str | None


_SELECT = (
    "SELECT m.id, m.case_id, c.number AS case_number, c.caption, m.kind, m.direction, m.on_day, m.at_time, m.contact_id, "
    "m.party_id, m.who, m.standing, m.staff_id, s.name AS staff, s.role AS staff_role, m.capacity, m.said, m.asked, "
    "m.promised, m.minutes, m.task_id, t.what AS task_what, t.due_on AS task_due, t.state AS task_state, "
    "a.name AS task_who, m.document_id, m.state, m.held_why, b.name AS made_by, m.made_by AS made_by_id, m.made_at, "
    "EXISTS (SELECT 1 FROM communication_past p WHERE p.communication_id = m.id) AS was_corrected "
    "FROM communication m LEFT JOIN cases c ON c.id = m.case_id JOIN staff s ON s.id = m.staff_id "
    "JOIN staff b ON b.id = m.made_by LEFT JOIN task t ON t.id = m.task_id LEFT JOIN staff a ON a.id = t.assignee_id "
)
_NEWEST = "ORDER BY m.on_day DESC, m.at_time DESC, m.id DESC"
_THERE = "m.state <> 'dropped'"


def insert_communication(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add an entry; returns its id."""
    return insert(db, TABLE, values)


def get_communication(db: sqlite3.Connection, number: int) -> CommunicationRow | None:
    """One entry; None where there is none, or its logging was taken back."""
    return first(db.execute(f"{_SELECT}WHERE m.id = ? AND {_THERE}", (number,)), CommunicationRow)


def list_communications(
    db: sqlite3.Connection, *, case_id: int | None = None, since: str | None = None, kind: str | None = None
) -> list[CommunicationRow]:
    """Entries, the newest first: of a case, from a day on, of a kind."""
    which, values = where(("m.case_id = ?", case_id), ("m.on_day >= ?", since), ("m.kind = ?", kind), _THERE)
    return rows(db.execute(f"{_SELECT}{which}{_NEWEST}", values), CommunicationRow)


def spoken_by(db: sqlite3.Connection, staff_id: int, day: str) -> list[CommunicationRow]:
    """What somebody of us spoke and wrote on a day, of a case; as it was had."""
    of_whom = f"WHERE m.staff_id = ? AND m.on_day = ? AND m.case_id IS NOT NULL AND {_THERE} ORDER BY m.at_time, m.id"
    return rows(db.execute(f"{_SELECT}{of_whom}", (staff_id, day)), CommunicationRow)


def held(db: sqlite3.Connection) -> list[CommunicationRow]:
    """What is held, the newest first."""
    return rows(db.execute(f"{_SELECT}WHERE m.state = 'held' {_NEWEST}"), CommunicationRow)


def to_follow_up(db: sqlite3.Connection) -> list[CommunicationRow]:
    """Entries whose follow-up is open, by its day; undated last."""
    order = "ORDER BY t.due_on NULLS LAST, t.id"
    return rows(db.execute(f"{_SELECT}WHERE {_THERE} AND t.state = 'open' {order}"), CommunicationRow)


def past_words(db: sqlite3.Connection, number: int) -> list[PastWords]:
    """What an entry said before, oldest first."""
    sql = (
        "SELECT p.kind, p.direction, p.on_day, p.at_time, p.who, p.standing, s.name AS staff, p.capacity, p.said, p.asked, "
        "p.promised, p.minutes, r.name AS replaced_by, p.replaced_at FROM communication_past p "
        "JOIN staff s ON s.id = p.staff_id JOIN staff r ON r.id = p.replaced_by WHERE p.communication_id = ? ORDER BY p.id"
    )
    return rows(db.execute(sql, (number,)), PastWords)


def keep_past(db: sqlite3.Connection, number: int, now: Mapping[str, Any], *, by: int, at: str) -> int:
    """Keep what an entry said before it says something else; returns the id."""
    names = (
        "kind", "direction", "on_day", "at_time", "who", "standing", "staff_id", "capacity", "said", "asked", "promised",
        "minutes",
    )  # fmt: skip
    kept = {name: now[name] for name in names}
    return insert(db, PAST, {"communication_id": number, **kept, "replaced_by": by, "replaced_at": at})


def attorney_contacts(db: sqlite3.Connection) -> list[AttorneyContact]:
    """Of each open case that no attorney has yet to accept, the last day an attorney spoke with its client; longest first.

    What is held is no contact, and neither is what an attorney only decided about.
    """
    sql = (
        "SELECT c.id AS case_id, c.number, c.caption, c.created_at AS opened_at, (SELECT max(m.on_day) FROM communication m "
        "JOIN staff s ON s.id = m.staff_id WHERE m.case_id = c.id AND m.standing = 'client' AND m.state = 'logged' "
        "AND s.role = 'attorney') AS last FROM cases c WHERE c.status = 'open' AND NOT EXISTS "
        "(SELECT 1 FROM acceptance a WHERE a.case_id = c.id AND a.state <> 'accepted') ORDER BY c.number"
    )
    return rows(db.execute(sql), AttorneyContact)
