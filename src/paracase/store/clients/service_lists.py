"""On whom papers of a case are served, as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clients.serving import ServiceWay
from paracase.store.named import first, rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


class ServedRow(NamedTuple):
    """Somebody on a service list."""

    id: int
    case_id: int
    person_id: int | None
    name: str
    for_whom: str
    way: ServiceWay
    address: str


_COLUMNS = "id, case_id, person_id, name, for_whom, way, address"


def list_served(db: sqlite3.Connection, case_id: int) -> list[ServedRow]:
    """The service list of a case, in the order it was made."""
    sql = f"SELECT {_COLUMNS} FROM service_on WHERE case_id = ? AND active = 1 ORDER BY id"
    return rows(db.execute(sql, (case_id,)), ServedRow)


def get_served(db: sqlite3.Connection, number: int) -> ServedRow | None:
    """One of a service list."""
    sql = f"SELECT {_COLUMNS} FROM service_on WHERE id = ? AND active = 1"
    return first(db.execute(sql, (number,)), ServedRow)


def insert_served(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Put somebody on a service list; returns their place's number."""
    return insert(db, "service_on", {**values, "active": 1})
