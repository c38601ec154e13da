"""An office of an older program in PostgreSQL, as it would stand there: for revisions that run on both engines."""

from __future__ import annotations

import re
from contextlib import closing
from typing import TYPE_CHECKING, Any

from paracase.store.tables import metadata
from paracase.store.tables.record import refusals
from tests.support.old_offices import old_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg

    from paracase.store.driver import sqlite3

_WORDS = (
    (r"\bINTEGER PRIMARY KEY AUTOINCREMENT\b", "BIGSERIAL PRIMARY KEY"),
    (r"\bINTEGER PRIMARY KEY(?! REFERENCES)", "BIGSERIAL PRIMARY KEY"),
    (r"\bINTEGER\b", "BIGINT"),
    (r"\bBLOB\b", "BYTEA"),
    (r" COLLATE NOCASE\b", ""),
    (r"\)\s*(STRICT|WITHOUT ROWID)(, WITHOUT ROWID)?$", ")"),
)
"""How SQLite's words for a table are said in PostgreSQL."""
_TRIGGER = re.compile(r"CREATE TRIGGER (\w+) BEFORE (.+) ON (\w+) BEGIN SELECT RAISE\(ABORT, '(.+)'\); END")


def lay_out_there(post: psycopg.Connection[Any], version: int) -> None:
    """Make the tables of an old office, with all that holds and refuses, and lay its rows down.

    Args:
        post: into its schema ``main``, in a session whose triggers and references are not asked.
    """
    post.execute("CREATE SCHEMA main")
    with closing(old_store(version)) as old:
        made = dict(old.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
        for table in [*(known.name for known in metadata.sorted_tables if known.name in made), "alembic_version"]:
            post.execute(_said_there(made[table]).encode())
            _copy(old, post, table)
        for (index,) in old.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"):
            post.execute(index.encode())
        for statement in _refusals(old):
            post.execute(statement.encode())


def _said_there(sql: str) -> str:
    for here, there in _WORDS:
        sql = re.sub(here, there, sql)
    return sql


def _refusals(old: sqlite3.Connection) -> Iterator[str]:
    for (sql,) in old.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'"):
        found = _TRIGGER.fullmatch(" ".join(sql.split()))
        assert found, sql
        name, when, table, why = found.groups()
        yield from refusals(table, name, when, why)["postgresql"]


def _copy(old: sqlite3.Connection, post: psycopg.Connection[Any], table: str) -> None:
    rows = old.execute(f"SELECT * FROM {table}").fetchall()
    names = ", ".join(row[1] for row in old.execute(f"PRAGMA table_info({table})"))
    if rows:
        marks = ", ".join(["%s"] * len(rows[0]))
        with post.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {table}({names}) VALUES({marks})".encode(), rows)


_SAID = {
    "column": "SELECT table_name, row_number() OVER (PARTITION BY table_name ORDER BY ordinal_position), column_name, "
    "data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'main'",
    "index": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'main'",
    "constraint": "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE connamespace = 'main'::regnamespace",
    "trigger": "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
}


def schema_there(post: psycopg.Connection[Any]) -> set[str]:
    """Everything the tables of the schema ``main`` are made of, a line each; Alembic's own table left out."""
    found = set()
    for kind, sql in _SAID.items():
        for table, *rest in post.execute(sql.encode()).fetchall():
            if table != "alembic_version":
                found.add(f"{kind} of {table}: {' | '.join(map(str, rest))}")
    return found
