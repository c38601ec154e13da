"""Contacts as kept: people and organisations one has to reach, of a case or of the office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.store.named import first, rows
from paracase.store.rows import insert
from paracase.store.where import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.store.driver import sqlite3

FIELDS = ("case_id", "name", "role", "organisation", "phone", "email", "address", "note")


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact as listed."""

    id: int
    case_id: int | None
    name: str
    role: str
    organisation: str
    phone: str
    email: str
    address: str
    note: str
    case_number: str | None


_SELECT = (
    "SELECT k.id, k.case_id, k.name, k.role, k.organisation, k.phone, k.email, k.address, k.note, "
    "c.number AS case_number "
    "FROM contact k LEFT JOIN cases c ON c.id = k.case_id "
)


def insert_contact(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a contact; returns its id."""
    return insert(db, "contact", {name: values[name] for name in FIELDS})


def get_contact(db: sqlite3.Connection, contact_id: int) -> ContactRow | None:
    """One contact."""
    return first(db.execute(_SELECT + "WHERE k.id = ? AND k.active = 1", (contact_id,)), ContactRow)


def list_contacts(db: sqlite3.Connection, *, case_id: int | None = None) -> list[ContactRow]:
    """Contacts by name; of a case, or all."""
    which, values = where("k.active = 1", ("k.case_id = ?", case_id))
    return rows(db.execute(f"{_SELECT}{which}ORDER BY lower(k.name), k.id", values), ContactRow)
