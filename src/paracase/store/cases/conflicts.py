"""Every name the office knows, for a conflict check: of all cases, behind walls too, and of people taken out since."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.declared import OFFICE
from paracase.store.named import rows

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


class KnownDocket(NamedTuple):
    """A docket number of any case."""

    case_id: int
    number: str
    court: str


def known_dockets(db: sqlite3.Connection) -> list[KnownDocket]:
    """The docket numbers of all cases, without walls."""
    return rows(db.execute(f"SELECT case_id, number, court FROM {OFFICE}.docket ORDER BY id"), KnownDocket)
