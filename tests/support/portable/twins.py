"""The same rows in two engines: a filled office on SQLite, and its copy in a PostgreSQL made from the same tables."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

import psycopg

from paracase import paths
from paracase.domain.approvals import statements
from paracase.domain.roles import Role
from paracase.services.approvals.deciding import decide
from paracase.services.approvals.said import Said
from paracase.services.cases.tasks import NewTask, add_task
from paracase.services.cases.walls import put_up
from paracase.services.office.founding import init_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.undo import undo
from paracase.store.driver import sqlite3
from paracase.store.schema import TABLES
from paracase.store.tables import ddl, metadata
from paracase.store.tables.column import ONE_OF
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in
from tests.support.offices import drop, scan
from tests.support.papers import mail, pdf, stamped
from tests.support.rows import Filler

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from paracase.services.context import Office

Rows = list[tuple[Any, ...]]
MARKS = (10_001, 10_002, 10_003)
"""Three rows more in every table, that differ in their numbers and words and are equal in their dates and codes."""
_NEVER_CHANGED = {"ledger", "ledger_entry", "ledger_text", "signature", "approval", "attorney_answer", "text_template"}

_FLAGS = {"active", "comes_back", "inside", "is_admin", "is_client", "is_owed", "kept", "recognised"}
"""Columns that are 1 or 0; the rows of ``Filler`` have other numbers there."""


def make_office(folder: Path) -> None:
    """An office with what real acts leave in it, and with some rows in every table besides; closed."""
    office = init_office(folder, clock=AheadClock(), name="Hale & Ruiz", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    firm = firm_in(office)
    decided = firm.ready()
    attorney = firm.come_in(firm.attorney)
    decide(attorney, decided, Said(statements.Decision.APPROVED, firm.attorney.initials))
    attorney.close()
    put_up(office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    firm.give("Draft the reply")
    _take_in(office, firm.case_id)
    outsiders = iter((firm.attorney, firm.other, firm.assistant))
    with office.store.write() as tx:
        for mark in MARKS:
            Filler(tx.db, mark, next(outsiders).id).fill()
        _vary(tx.db)
    office.close()


def _take_in(office: Office, case_id: int) -> None:
    """Papers that wait and one that was filed and put back, tasks of two days."""
    drop(office, "complaint.pdf", stamped("3:26-cv-01777", "1", "06/01/26", "COMPLAINT", "jurisdiction and venue"))
    drop(office, "mail.eml", mail("Records of Rosa Garcia", "Please find them.", ("wages.pdf", pdf("wages of May"))))
    drop(office, "lunch.txt", b"lunch menu of the week")
    scan(office)
    (paper,) = office.store.read.execute("SELECT id FROM document WHERE name LIKE 'complaint%'").fetchone()
    file_document(office, paper, FilingDecision((case_id,)))
    undo(office)
    for what, days in (("Serve responses", -3), ("Call clerk re ADR", 0), ("call opposing counsel", 0)):
        add_task(office, NewTask(what, office.today + timedelta(days=days), case_id=case_id))


def _vary(db: sqlite3.Connection) -> None:
    """What orders and comparisons hang on: every word of a code, nothing where nothing may be, letters of both cases."""
    for name, table in metadata.tables.items():
        key = TABLES[name].key
        if len(key) > 1 or name in _NEVER_CHANGED:
            continue
        for column in table.columns:
            words = column.info.get(ONE_OF, ())
            for number, word in enumerate(words):
                rule = f"{key[0]} > {MARKS[0]} AND {key[0]} % {len(words)} = {number}"
                db.execute(f"UPDATE {name} SET {column.name} = ? WHERE {rule}", (word,))
            if column.name in _FLAGS:
                db.execute(f"UPDATE {name} SET {column.name} = ({key[0]} / 2) % 2 WHERE {key[0]} > {MARKS[0]}")
            if column.name in TABLES[name].empty and not column.foreign_keys and not column.primary_key:
                db.execute(f"UPDATE {name} SET {column.name} = NULL WHERE {key[0]} % 2 = 0")
    db.execute(
        "UPDATE cases SET caption = upper(caption), number = upper(number) WHERE id = (SELECT max(id) FROM cases)"
    )
    db.execute("UPDATE document SET name = upper(name) WHERE id = (SELECT max(id) FROM document)")


@dataclass
class Twins:
    """Two engines with the same rows. Whatever is tried on them is taken back."""

    lite: sqlite3.Connection
    post: psycopg.Connection[Any]

    @cached_property
    def rows(self) -> dict[str, Rows]:
        """Every row of every table, in the order of its key."""
        return {name: self.lite.execute(_all_of(name)).fetchall() for name in TABLES}

    @contextlib.contextmanager
    def tried(self) -> Iterator[None]:
        """What is written meanwhile was never there."""
        self.lite.execute("SAVEPOINT tried")
        self.post.execute("SAVEPOINT tried")
        try:
            yield
        finally:
            for engine in (self.lite, self.post):
                engine.execute("ROLLBACK TO SAVEPOINT tried")
                engine.execute("RELEASE SAVEPOINT tried")

    def begin_numbers(self, table: str) -> None:
        """Let PostgreSQL give the number that SQLite gives next; it does not take numbers back."""
        column = _numbered(table)
        if column is not None:
            last = max((row[TABLES[table].columns.index(column)] for row in self.rows[table]), default=0)
            given = self.lite.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
            self.post.execute(
                "SELECT setval(pg_get_serial_sequence(%s, %s), %s, false)",
                (f"main.{table}", column, max(last, given[0] if given else 0) + 1),
            )

    def tables_now(self, table: str) -> tuple[Rows, Rows]:
        """The rows of a table in both, in the order of its key."""
        sql = _all_of(table)
        return self.lite.execute(sql).fetchall(), self.post.execute(sql.encode()).fetchall()


def _all_of(table: str) -> str:
    found = TABLES[table]
    return f"SELECT {', '.join(found.columns)} FROM {table} ORDER BY {', '.join(found.key)}"


def _numbered(table: str) -> str | None:
    """The column whose numbers the database gives."""
    column = metadata.tables[table].autoincrement_column
    return None if column is None else str(column.name)


def connect(reach: str, *options: str) -> psycopg.Connection[Any]:
    """A connection in autocommit; names are looked up in the schema ``main``, as SQLite names an office's store."""
    settings = " ".join(f"-c {option}" for option in ("search_path=main", "client_min_messages=warning", *options))
    return psycopg.connect(reach, autocommit=True, options=settings)


def copy_to(lite: sqlite3.Connection, reach: str) -> None:
    """Make the schema in PostgreSQL and lay the rows down last first: there they lie in another order than here."""
    with connect(reach, "session_replication_role=replica") as post:
        post.execute("DROP SCHEMA IF EXISTS main CASCADE")
        post.execute("CREATE SCHEMA main")
        for statement in ddl("postgresql://"):
            post.execute(statement.encode())
        for table in metadata.sorted_tables:
            found = lite.execute(_all_of(table.name)).fetchall()
            marks = ", ".join(["%s"] * len(table.columns))
            names = ", ".join(TABLES[table.name].columns)
            with post.cursor() as cursor:
                cursor.executemany(f"INSERT INTO {table.name}({names}) VALUES({marks})".encode(), found[::-1])
        post.execute("ANALYZE")


@contextlib.contextmanager
def twins(folder: Path, reach: str) -> Iterator[Twins]:
    """The engines with the rows of a closed office; nothing of it is changed.

    Args:
        folder: the office.
        reach: how to connect to a PostgreSQL whose schema ``main`` is ours to make anew.
    """
    lite = sqlite3.connect(str(paths.store(folder)), isolation_level=None)
    lite.execute("PRAGMA foreign_keys=ON")
    lite.execute("PRAGMA recursive_triggers=ON")
    with contextlib.closing(lite):
        copy_to(lite, reach)
        with connect(reach) as post:
            lite.execute("BEGIN")
            post.execute("BEGIN")
            yield Twins(lite, post)
            post.execute("ROLLBACK")
            lite.execute("ROLLBACK")
