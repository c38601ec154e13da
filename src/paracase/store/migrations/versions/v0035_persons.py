"""Persons and organizations once, conflict searches that are kept, credentials, service lists.

Everybody who is a party or a contact becomes a person: one for each name that people would call the same. Where two contacts
of one name are reached by other ways they stay two; a person may merge them.
"""

from __future__ import annotations

import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
REACHED = ("phone", "email", "address")
FIRMS = frozenset([
    "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "corp", "corporation", "company", "co", "pllc", "plc", "pc",
    "bank", "hospital", "university", "county", "city", "department", "agency", "association", "foundation", "clinic",
    "church", "district", "authority",
])  # fmt: skip
"""Words that only an organization has in its name, as they were known when this was written."""


def upgrade() -> None:
    """Make the tables, and a person of everybody who was there."""
    _make_people()
    _make_searches()
    _make_beside()
    for table in ("party", "contact"):
        _name_person(table)
    _fill(op.get_bind())


def _code(name: str, *words: str) -> sa.Column[str]:
    """A column that holds one of a few words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.Column(name, sa.Text, sa.CheckConstraint(f"{name} IN ({listed})"), nullable=False)


def _index(name: str, table: str, columns: list[str], rule: str) -> None:
    """An index of the rows for which a rule holds."""
    op.create_index(name, table, columns, sqlite_where=sa.text(rule), postgresql_where=sa.text(rule))


def _name_person(table: str) -> None:
    if op.get_bind().dialect.name == "sqlite":  # Alembic adds a reference there only by making the table anew
        op.execute(f"ALTER TABLE {table} ADD COLUMN person_id INTEGER REFERENCES person (id)")
    else:
        op.add_column(table, sa.Column("person_id", NUMBER, sa.ForeignKey("person.id")))
    op.create_index(f"{table}_person", table, ["person_id", "name"])


def _make_people() -> None:
    """Persons, and what they are called."""
    op.create_table(
        "person",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        _code("kind", "person", "organization"),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_fold", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False, server_default=""),
        sa.Column("phone", sa.Text, nullable=False, server_default=""),
        sa.Column("email", sa.Text, nullable=False, server_default=""),
        sa.Column("address", sa.Text, nullable=False, server_default=""),
        sa.Column("safe_way", sa.Text, nullable=False, server_default=""),
        sa.Column("safe_note", sa.Text, nullable=False, server_default=""),
        sa.Column("represented_by_id", NUMBER, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("is_represented", NUMBER, nullable=False, server_default=sa.text("0")),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sa.Column("merged_into", NUMBER, sa.ForeignKey("person.id"), nullable=True),
        sqlite_strict=True,
    )
    op.create_index("person_fold", "person", ["name_fold"])
    _index("person_merged", "person", ["merged_into"], "merged_into IS NOT NULL")
    op.create_table(
        "person_name",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("person_id", NUMBER, sa.ForeignKey("person.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_fold", sa.Text, nullable=False),
        _code("kind", "alias", "former", "affiliate", "dba"),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=True),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
    )
    op.create_index("person_name_fold", "person_name", ["name_fold"])
    op.create_index("person_name_person", "person_name", ["person_id"])
    op.create_table(
        "brought_name",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_fold", sa.Text, nullable=False),
        _code("side", "client", "opponent", "other"),
        sa.Column("matter", sa.Text, nullable=False),
        sa.Column("office", sa.Text, nullable=False),
        sa.Column("added_by", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("added_at", sa.Text, nullable=False),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
    )
    op.create_index("brought_name_staff", "brought_name", ["staff_id"])


def _make_searches() -> None:
    """Searches and what they met."""
    op.create_table(
        "conflict_search",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=True),
        _code("reason", "asked", "case", "party", "changed", "brought"),
        sa.Column("names", sa.Text, nullable=False),
        sa.Column("among", NUMBER, nullable=False),
        sa.Column("hits", NUMBER, nullable=False),
        sa.Column("head", sa.Text, nullable=False),
        sa.Column("anyway", NUMBER, nullable=False),
        sa.Column("by_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    op.create_index("conflict_search_case", "conflict_search", ["case_id"])
    op.create_table(
        "conflict_hit",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("search_id", NUMBER, sa.ForeignKey("conflict_search.id"), nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        _code("standing", "client", "former", "declined", "prospective", "opponent", "other"),
        _code("source", "party", "contact", "person", "caption", "document", "brought"),
        sa.Column("source_id", NUMBER, nullable=False),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=True),
        sa.Column("alike", NUMBER, nullable=False),
        sa.Column("opposed", NUMBER, nullable=False),
        _code("state", "open", "cleared", "conflict", "same_side"),
        sa.Column("decided_by", NUMBER, sa.ForeignKey("staff.id"), nullable=True),
        sa.Column("decided_at", sa.Text, nullable=True),
        sa.Column("words", sa.Text, nullable=False, server_default=""),
        sa.Column("waiver", sa.Text, nullable=False, server_default=""),
        sa.Column("screen", sa.Text, nullable=False, server_default=""),
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )
    _index("conflict_hit_open", "conflict_hit", ["search_id"], "state = 'open'")
    op.create_index("conflict_hit_search", "conflict_hit", ["search_id"])


def _make_beside() -> None:
    """Credentials of the staff, and whom a case is served on."""
    op.create_table(
        "credential",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("staff_id", NUMBER, sa.ForeignKey("staff.id"), nullable=False),
        _code("kind", "bar", "certified", "license", "notary", "other"),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("issuer", sa.Text, nullable=False),
        sa.Column("issued_on", sa.Text, nullable=True),
        sa.Column("lapses_on", sa.Text, nullable=True),
        sa.Column("task_id", NUMBER, sa.ForeignKey("task.id"), nullable=True),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
    )
    op.create_index("credential_staff", "credential", ["staff_id"])
    op.create_table(
        "service_on",
        sa.Column("id", NUMBER, primary_key=True, nullable=True),
        sa.Column("case_id", NUMBER, sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("person_id", NUMBER, sa.ForeignKey("person.id"), nullable=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("for_whom", sa.Text, nullable=False),
        _code("way", "ecf", "e_mail", "mail", "hand", "courier", "fax"),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("active", NUMBER, nullable=False, server_default=sa.text("1")),
        sqlite_strict=True,
    )
    op.create_index("service_on_case", "service_on", ["case_id"])


def _fill(db: sa.Connection) -> None:
    """A person of each name; what it is reached by only where that tells nobody of a case they stand outside."""
    rows = [
        ("contact", *row)
        for row in db.execute(sa.text("SELECT id, case_id, name, phone, email, address FROM contact ORDER BY id"))
    ]
    rows += [
        ("party", *row, "", "", "") for row in db.execute(sa.text("SELECT id, case_id, name FROM party ORDER BY id"))
    ]
    same: dict[str, list[list[tuple[Any, ...]]]] = {}
    for row in rows:
        groups = same.setdefault(folded(row[3]), [])
        fits = next((group for group in groups if _agree(group, row)), None)
        if fits is None:
            groups.append([row])
        else:
            fits.append(row)
    for fold, groups in same.items():
        for group in groups:
            _insert(db, fold, group)


def _agree(group: list[tuple[Any, ...]], row: tuple[Any, ...]) -> bool:
    """Whether a contact is reached as the others are, as far as anybody said."""
    return not any(one[at] and row[at] and one[at] != row[at] for one in group for at in (4, 5, 6))


def _insert(db: sa.Connection, fold: str, group: list[tuple[Any, ...]]) -> None:
    is_of_one = len({row[2] for row in group}) == 1
    words = set(fold.replace(".", " ").replace(",", " ").split())
    values = {
        "kind": "organization" if words & FIRMS else "person",
        "name": group[0][3],
        "fold": fold,
        **{
            name: next((row[at] for row in group if row[at] and (is_of_one or row[2] is None)), "")
            for at, name in enumerate(REACHED, 4)
        },
    }
    sql = (
        "INSERT INTO person(kind, name, name_fold, phone, email, address) "
        "VALUES(:kind, :name, :fold, :phone, :email, :address) RETURNING id"
    )
    number = db.execute(sa.text(sql), values).scalar_one()
    for table, row_id, *_ in group:
        db.execute(sa.text(f"UPDATE {table} SET person_id = :person WHERE id = :id"), {"person": number, "id": row_id})


SIGNS = {**dict.fromkeys("\u2018\u2019\u00b4\u2032\u02bc", "'"), **dict.fromkeys("\u201c\u201d\u2033", '"'), "\u0142": "l",
         "\u00f8": "o", "\u00e6": "ae", "\u0153": "oe", "\u0111": "d", "\u0131": "i"}  # fmt: skip


def folded(text: str) -> str:
    """``domain/words.fold`` for names as it stood; a migration is not changed when the program is."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = (
        "-" if unicodedata.category(letter) == "Pd" else SIGNS.get(letter, letter)
        for letter in plain
        if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf"
    )
    return unicodedata.normalize("NFC", " ".join("".join(kept).split()))


def downgrade() -> None:
    """A store is never made older; a copy from before is kept by ``migrate``."""
    msg = "a store is not made older; the copy from before stands beside it"
    raise RuntimeError(msg)
