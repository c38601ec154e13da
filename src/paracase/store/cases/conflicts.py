"""Every name the office knows, for a conflict check: of all cases, behind walls too, and of people taken out since."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.named import rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class KnownName(NamedTuple):
    """A name, and where it is known from."""

    name: str
    role: str
    is_client: bool
    case_id: int | None
    """None of a contact of the office."""


def known_names(db: sqlite3.Connection) -> list[KnownName]:
    """Parties, contacts and their organizations, captions; without walls. Who reads it shows nobody what is behind one."""
    sql = (
        f"SELECT name, role, is_client, case_id FROM {OFFICE}.party "
        f"UNION ALL SELECT name, role, 0 AS is_client, case_id FROM {OFFICE}.contact "
        f"UNION ALL SELECT organisation AS name, 'organization of a contact' AS role, 0 AS is_client, case_id "
        f"FROM {OFFICE}.contact WHERE organisation <> '' "
        f"UNION ALL SELECT caption AS name, 'caption' AS role, 0 AS is_client, id AS case_id FROM {OFFICE}.cases "
        "ORDER BY case_id, role, name"
    )
    return rows(db.execute(sql), KnownName)


class KnownDocket(NamedTuple):
    """A docket number of any case."""

    case_id: int
    number: str
    court: str


def known_dockets(db: sqlite3.Connection) -> list[KnownDocket]:
    """The docket numbers of all cases, without walls."""
    return rows(db.execute(f"SELECT case_id, number, court FROM {OFFICE}.docket ORDER BY id"), KnownDocket)
