"""Persons as kept: people and organizations once, what else they are called, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.frozen import frozen
from paracase.store.declared import OFFICE
from paracase.store.named import column, first, rows
from paracase.store.rows import insert
from paracase.store.where import in_parts, marks, where

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.store.driver import sqlite3

TEXTS = ("kind", "name", "language", "phone", "email", "address", "safe_way", "safe_note", "note")


@frozen
class KnownPerson:
    """A person as listed."""

    id: int
    kind: str
    name: str
    language: str
    phone: str
    email: str
    address: str
    safe_way: str
    safe_note: str
    note: str
    represented_by_id: int | None
    is_represented: bool
    active: bool
    merged_into: int | None


class OtherName(NamedTuple):
    """Another name of a person."""

    id: int
    person_id: int
    name: str
    kind: str
    case_id: int | None


class RoleRow(NamedTuple):
    """Where a person stands: a party or a contact of a case, or a contact of the office."""

    table_name: str
    id: int
    person_id: int
    name: str
    role: str
    is_client: bool
    case_id: int | None
    case_number: str | None
    caption: str | None
    status: str | None


_COLUMNS = (
    "k.id, k.kind, k.name, k.language, k.phone, k.email, k.address, k.safe_way, k.safe_note, k.note, "
    "k.represented_by_id, k.is_represented, k.active, k.merged_into"
)
_KNOWN = (
    "k.merged_into IS NULL AND (k.active = 1 OR EXISTS (SELECT 1 FROM party p WHERE p.person_id = k.id AND p.active = 1) "
    "OR EXISTS (SELECT 1 FROM contact c WHERE c.person_id = k.id AND c.active = 1))"
)
"""That somebody is there: kept for themselves, or with a part in something."""


def get_person(db: sqlite3.Connection, person_id: int) -> KnownPerson | None:
    """One person, also one that was merged."""
    return first(db.execute(f"SELECT {_COLUMNS} FROM person k WHERE k.id = ?", (person_id,)), KnownPerson)


def list_persons(db: sqlite3.Connection, *, case_id: int | None = None) -> list[KnownPerson]:
    """Persons by name; those of a case, or all."""
    of_case = (
        "k.id IN (SELECT q.person_id FROM party q WHERE q.case_id = ? AND q.active = 1 "
        "UNION SELECT r.person_id FROM contact r WHERE r.case_id = ? AND r.active = 1)"
    )
    sql = f"SELECT {_COLUMNS} FROM person k WHERE {_KNOWN} {{}}ORDER BY k.name_fold, k.id"
    if case_id is None:
        return rows(db.execute(sql.format("")), KnownPerson)
    return rows(db.execute(sql.format(f"AND {of_case} "), (case_id, case_id)), KnownPerson)


def with_fold(db: sqlite3.Connection, fold: str) -> list[int]:
    """The persons whose name folds to this, and that were not merged into another; the oldest first."""
    sql = "SELECT id FROM person WHERE name_fold = ? AND merged_into IS NULL ORDER BY id"
    return column(db.execute(sql, (fold,)), int)


def seen_of(db: sqlite3.Connection, ids: Sequence[int]) -> set[int]:
    """Those of some persons that are in sight of a reading."""
    return {
        number
        for part in in_parts(ids)
        for number in column(db.execute(f"SELECT id FROM person WHERE id IN ({marks(part)}) ORDER BY id", part), int)
    }


def insert_person(db: sqlite3.Connection, values: Mapping[str, Any]) -> int:
    """Add a person; returns its id."""
    return insert(db, "person", {"is_represented": 0, "active": 1, **values})


def insert_name(db: sqlite3.Connection, person_id: int, name: str, kind: str, case_id: int | None) -> int:
    """Add another name of a person; returns its id."""
    values = {"person_id": person_id, "name": name, "kind": kind, "case_id": case_id, "active": 1}
    return insert(db, "person_name", values)


def names_of(db: sqlite3.Connection, person_id: int) -> list[OtherName]:
    """What else a person is called, as far as that is in sight."""
    sql = (
        "SELECT id, person_id, name, kind, case_id FROM person_name WHERE person_id = ? AND active = 1 "
        "ORDER BY kind, name_fold, id"
    )
    return rows(db.execute(sql, (person_id,)), OtherName)


def get_name(db: sqlite3.Connection, name_id: int) -> OtherName | None:
    """One other name."""
    sql = "SELECT id, person_id, name, kind, case_id FROM person_name WHERE id = ? AND active = 1"
    return first(db.execute(sql, (name_id,)), OtherName)


def roles_of(db: sqlite3.Connection, person_id: int) -> list[RoleRow]:
    """Where a person stands, as far as that is in sight."""
    sql = (
        "SELECT 'party' AS table_name, p.id AS id, p.person_id, p.name, p.role, p.is_client, p.case_id, "
        "c.number AS case_number, c.caption, c.status FROM party p JOIN cases c ON c.id = p.case_id "
        "WHERE p.person_id = ? AND p.active = 1 "
        "UNION ALL SELECT 'contact' AS table_name, k.id AS id, k.person_id, k.name, k.role, 0 AS is_client, k.case_id, "
        "c.number AS case_number, c.caption, c.status FROM contact k LEFT JOIN cases c ON c.id = k.case_id "
        "WHERE k.person_id = ? AND k.active = 1 ORDER BY case_number, table_name, id"
    )
    return rows(db.execute(sql, (person_id, person_id)), RoleRow)


def parts_of(db: sqlite3.Connection, person_id: int) -> list[RoleRow]:
    """Where a person stands or stood, behind walls and taken out since too: what conflicts are looked for by."""
    sql = (
        "SELECT 'party' AS table_name, p.id AS id, p.person_id, p.name, p.role, p.is_client, p.case_id, "
        f"c.number AS case_number, c.caption, c.status FROM {OFFICE}.party p JOIN {OFFICE}.cases c ON c.id = p.case_id "
        "WHERE p.person_id = ? "
        "UNION ALL SELECT 'contact' AS table_name, k.id AS id, k.person_id, k.name, k.role, 0 AS is_client, k.case_id, "
        f"c.number AS case_number, c.caption, c.status FROM {OFFICE}.contact k "
        f"LEFT JOIN {OFFICE}.cases c ON c.id = k.case_id WHERE k.person_id = ? ORDER BY case_number, table_name, id"
    )
    return rows(db.execute(sql, (person_id, person_id)), RoleRow)


class HangsOn(NamedTuple):
    """A row that names a person."""

    table_name: str
    id: int
    case_id: int | None


def hang_on(db: sqlite3.Connection, person_id: int) -> list[HangsOn]:
    """Every row that belongs to a person, behind walls and taken out since too: what a merge moves."""
    sql = (
        f"SELECT 'party' AS table_name, id, case_id FROM {OFFICE}.party WHERE person_id = ? "
        f"UNION ALL SELECT 'contact' AS table_name, id, case_id FROM {OFFICE}.contact WHERE person_id = ? "
        f"UNION ALL SELECT 'person_name' AS table_name, id, case_id FROM {OFFICE}.person_name WHERE person_id = ? "
        f"UNION ALL SELECT 'service_on' AS table_name, id, case_id FROM {OFFICE}.service_on WHERE person_id = ? "
        "ORDER BY table_name, id"
    )
    return rows(db.execute(sql, (person_id,) * 4), HangsOn)


def naming(db: sqlite3.Connection, person_id: int, which: str) -> list[int]:
    """Persons that name a person in one of their columns: whom it represents, who was merged into it.

    Args:
        which: ``represented_by_id`` or ``merged_into``.
    """
    if which == "merged_into":
        return column(
            db.execute(f"SELECT id FROM {OFFICE}.person WHERE merged_into = ? ORDER BY id", (person_id,)), int
        )
    sql = f"SELECT id FROM {OFFICE}.person WHERE represented_by_id = ? ORDER BY id"
    return column(db.execute(sql, (person_id,)), int)


class NamedRow(NamedTuple):
    """A party or contact with its name and whose it is."""

    id: int
    name: str
    person_id: int | None
    case_id: int | None


def party_named(db: sqlite3.Connection, party_id: int) -> NamedRow | None:
    """One party."""
    sql = "SELECT id, name, person_id, case_id FROM party WHERE id = ?"
    return first(db.execute(sql, (party_id,)), NamedRow)


def contact_named(db: sqlite3.Connection, contact_id: int) -> NamedRow | None:
    """One contact."""
    sql = "SELECT id, name, person_id, case_id FROM contact WHERE id = ?"
    return first(db.execute(sql, (contact_id,)), NamedRow)


def person_ids(db: sqlite3.Connection, *, name_fold: str | None = None) -> list[int]:
    """Persons in sight with a folded name, or all."""
    which, values = where("k.merged_into IS NULL", ("k.name_fold = ?", name_fold))
    return column(db.execute(f"SELECT k.id FROM person k{which}ORDER BY k.id", values), int)
