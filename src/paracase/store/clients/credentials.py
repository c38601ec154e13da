"""Credentials of the staff as kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.clients.credentials import CredentialKind
from paracase.store.named import first, rows
from paracase.store.rows import insert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3


class CredentialRow(NamedTuple):
    """A credential as listed."""

    id: int
    staff_id: int
    staff: str
    kind: CredentialKind
    number: str
    issuer: str
    issued_on: str | None
    lapses_on: str | None
    task_id: int | None


_SELECT = (
    "SELECT k.id, k.staff_id, s.name AS staff, k.kind, k.number, k.issuer, k.issued_on, k.lapses_on, k.task_id "
    "FROM credential k JOIN staff s ON s.id = k.staff_id WHERE k.active = 1 "
)


def list_credentials(db: sqlite3.Connection) -> list[CredentialRow]:
    """All, by person; what lapses first stands first."""
    return rows(db.execute(f"{_SELECT}ORDER BY s.name_fold, coalesce(k.lapses_on, '9999'), k.id"), CredentialRow)


def get_credential(db: sqlite3.Connection, number: int) -> CredentialRow | None:
    """One credential."""
    return first(db.execute(f"{_SELECT}AND k.id = ?", (number,)), CredentialRow)


def insert_credential(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a credential; returns its id."""
    return insert(db, "credential", {**values, "active": 1})
