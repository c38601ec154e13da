"""What stands in PostgreSQL as it does in SQLite: what revisions make of an old office, and what a table refuses."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from psycopg.errors import IntegrityConstraintViolation
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from paracase import paths
from paracase.store.engine import connect as connect_office
from paracase.store.migrate import migrate, run_revisions
from paracase.store.schema import TABLES
from paracase.store.tables import ddl
from tests.support.old_offices import lay_out_store
from tests.support.portable.old import lay_out_there, schema_there
from tests.support.portable.twins import connect, copy_to, make_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

OLDEST = 3
"""What revisions begin with on both engines: those up to here are SQLite's own."""


@pytest.fixture
def place(reach: str) -> Iterator[Callable[[str], str]]:
    """Makes databases of one's own, by name, and says how to connect to each; removed after the test."""
    made: list[str] = []

    def make(name: str) -> str:
        with connect(reach) as post:
            post.execute(f"CREATE DATABASE {name}".encode())
        made.append(name)
        return reach.replace("dbname=postgres", f"dbname={name}")

    yield make
    with connect(reach) as post:
        for name in made:
            post.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def brought_up(reach: str) -> None:
    """Run every revision that the office there does not have."""
    with psycopg.connect(reach, options="-c search_path=main") as post:
        engine = create_engine("postgresql+psycopg://", creator=lambda: post, poolclass=StaticPool)
        with engine.begin() as alchemy:
            run_revisions(alchemy)


def laid_out(reach: str) -> str:
    """The oldest office that revisions take there."""
    with connect(reach, "session_replication_role=replica") as post:
        lay_out_there(post, OLDEST)
    return reach


def rows_of(db: Any, table: str) -> list[tuple[Any, ...]]:
    """All rows of a table, in the order of its key."""
    sql = f"SELECT {', '.join(TABLES[table].columns)} FROM {table} ORDER BY {', '.join(TABLES[table].key)}"
    return list(db.execute(sql).fetchall())


def test_revisions_make_there_what_the_tables_declare(place: Callable[[str], str]) -> None:
    with connect(place("declared")) as post:
        post.execute("CREATE SCHEMA main")
        for statement in ddl("postgresql://"):
            post.execute(statement.encode())
        declared = schema_there(post)
    reach = laid_out(place("migrated"))
    with connect(reach) as post:
        assert schema_there(post) != declared
    brought_up(reach)
    with connect(reach) as post:
        found = schema_there(post)
    assert (sorted(found - declared), sorted(declared - found)) == ([], [])
    assert {line.partition(" ")[0] for line in found} == {"column", "index", "constraint", "trigger"}


def test_revisions_make_the_same_rows_on_both_engines(place: Callable[[str], str], tmp_path: Path) -> None:
    folder = lay_out_store(tmp_path / "old", OLDEST)
    migrate(folder)
    reach = laid_out(place("migrated"))
    brought_up(reach)
    with closing(connect_office(paths.store(folder))) as lite, connect(reach) as post:
        different = [table for table in TABLES if rows_of(lite, table) != rows_of(post, table)]
        assert different == []
        filled = {table for table in TABLES if rows_of(post, table)}
    assert {"act_ref", "case_number", "ledger_entry", "cases", "staff", "intent"} <= filled


@pytest.fixture
def there(place: Callable[[str], str], tmp_path: Path) -> Iterator[Any]:
    """A filled office in PostgreSQL."""
    make_office(tmp_path / "office")
    reach = place("filled")
    with closing(connect_office(paths.store(tmp_path / "office"), read_only=True)) as lite:
        copy_to(lite, reach)
    with connect(reach) as post:
        yield post


REFUSED = {
    "UPDATE ledger SET prev = prev": "the ledger is append-only",
    "DELETE FROM ledger": "the ledger is append-only",
    "TRUNCATE ledger CASCADE": "the ledger is append-only",
    "UPDATE ledger_entry SET kind = kind": "the ledger is append-only",
    "DELETE FROM ledger_entry": "the ledger is append-only",
    "TRUNCATE ledger_entry": "the ledger is append-only",
    "UPDATE approval SET comment = comment": "an approval is never changed",
    "DELETE FROM approval": "an approval is never removed",
    "TRUNCATE approval": "an approval is never removed",
    "UPDATE signature SET armored = armored": "a signature is never changed",
    "DELETE FROM signature": "a signature is never removed",
    "TRUNCATE signature CASCADE": "a(n approval| signature) is never removed",
}
ALLOWED = ("UPDATE approval SET is_owed = 0", "UPDATE ledger_text SET salt = NULL, text = NULL", "DELETE FROM claim")


def test_what_is_never_changed_is_refused_there_too(there: Any) -> None:
    for statement, why in REFUSED.items():
        with pytest.raises(IntegrityConstraintViolation, match=why):
            there.execute(statement.encode())
    for statement in ALLOWED:
        assert there.execute(statement.encode()).rowcount > 0, statement


def test_every_refusal_of_sqlite_is_one_there(there: Any) -> None:
    def names(url: str) -> set[str]:
        return {words.split()[2] for words in ddl(url) if words.startswith("CREATE TRIGGER")}

    made = {row[0] for row in there.execute("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal").fetchall()}
    assert len(names("sqlite://")) >= 8
    assert names("sqlite://") <= made
    assert names("postgresql://") == made
