"""One statement asked of two engines that have the same rows: the same answer, or what is different."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import psycopg

from paracase.store.dialect import NotTranslated, for_psycopg
from paracase.store.driver import sqlite3
from paracase.store.schema import TABLES
from tests.support.portable.drawn import draw
from tests.support.portable.recording import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.support.portable.recording import Statement, Values
    from tests.support.portable.twins import Twins

ASKED = 12
"""So many of the recorded sets of a statement are tried."""
_WRITES = re.compile(r"\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?:main\.)?(\w+)", re.IGNORECASE)
_ORDERED = re.compile(r"\bORDER\s+BY\b", re.IGNORECASE)


@dataclass
class Verdict:
    """What came of a statement.

    Attributes:
        faults: how the answers differ, or why there was none; nothing when they are the same.
        is_reading: it changes nothing.
        told: with some of the parameters it gave rows, or changed some.
    """

    text: str
    faults: list[str] = field(default_factory=list)
    is_reading: bool = True
    told: bool = False


@dataclass(frozen=True)
class _Answer:
    """Rows and their number, or a refusal (a rule of the tables), or an error."""

    rows: list[tuple[Any, ...]] | None = None
    names: tuple[str, ...] = ()
    count: int = -1
    refused: str = ""
    error: str = ""


def ask(both: Twins, statement: Statement) -> Verdict:
    """Run a statement in both with each set of its parameters; nothing of it stays."""
    touched = table_written(statement.sql)
    verdict = Verdict(text_of(statement.sql), is_reading=touched is None)
    was_asked = False
    for sql, values in _sets(both, statement):
        with both.tried():
            found = _compare(both, sql, values, touched)
        if found is None:
            continue
        was_asked = True
        fault, told = found
        verdict.told |= told
        if fault and fault not in verdict.faults:
            verdict.faults.append(fault)
    if not was_asked:
        verdict.faults.append("no set of its parameters runs on SQLite over these rows")
    return verdict


def table_written(sql: str) -> str | None:
    """The table that a statement changes; None when it only reads."""
    found = _WRITES.match(sql.lstrip()) or (_WRITES.search(sql) if sql.lstrip()[:4].upper() == "WITH" else None)
    return found[1] if found else None


def _sets(both: Twins, statement: Statement) -> Iterable[tuple[str, Values]]:
    yield from statement.runs[:ASKED]
    drawn = draw(statement.sql, statement.runs[0][1], both.rows)
    yield from ((statement.sql, values) for values in itertools.chain(drawn))


def _compare(both: Twins, sql: str, values: Values, touched: str | None) -> tuple[str, bool] | None:
    """The difference (or nothing), and whether rows came or changed; None when SQLite itself cannot say."""
    if touched in TABLES:
        both.begin_numbers(touched)
    here = _on_sqlite(both.lite, sql, values)
    if here.error:
        return None
    there = _on_postgres(both.post, sql, values)
    fault = _difference(here, there, sql)
    if touched in TABLES and not fault and not here.refused:
        ours, theirs = both.tables_now(touched)
        if _plain(ours) != _plain(theirs):
            fault = f"other rows stand in {touched} afterwards: {_first_difference(ours, theirs)}"
    return fault, bool(here.rows) or here.count > 0


def _on_sqlite(db: sqlite3.Connection, sql: str, values: Values) -> _Answer:
    try:
        cursor = db.execute(sql, values)
        rows = cursor.fetchall()
    except sqlite3.IntegrityError as error:
        return _Answer(refused=str(error))
    except (sqlite3.Error, OverflowError) as error:  # a number of more than 64 bits comes to no engine
        return _Answer(error=str(error))
    return _Answer(rows, _names(cursor.description)) if cursor.description else _Answer(count=cursor.rowcount)


def _names(description: Sequence[Any]) -> tuple[str, ...]:
    return tuple(column[0] for column in description)


def _on_postgres(db: psycopg.Connection[Any], sql: str, values: Values) -> _Answer:
    try:
        cursor = db.execute(for_psycopg(sql).encode(), values, prepare=True)
        description = cursor.description or ()
        rows = cursor.fetchall() if description else None
    except NotTranslated as error:
        return _Answer(error=str(error).partition(":")[0])
    except psycopg.IntegrityError as error:
        return _Answer(refused=_line(error))
    except psycopg.Error as error:
        return _Answer(error=f"PostgreSQL: {_line(error)}")
    return _Answer(rows, _names(description)) if description else _Answer(count=cursor.rowcount)


def _line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _difference(here: _Answer, there: _Answer, sql: str) -> str:
    if there.error:
        return there.error
    if bool(here.refused) != bool(there.refused):
        return f"SQLite: {here.refused or 'taken'}; PostgreSQL: {there.refused or 'taken'}"
    if here.count != there.count:
        return f"changes {here.count} rows in SQLite, {there.count} in PostgreSQL"
    if here.names != there.names and len(here.names) > 1:  # rows are read by name; one column needs none
        return f"columns are called {', '.join(here.names)} in SQLite, {', '.join(there.names)} in PostgreSQL"
    ours, theirs = _plain(here.rows or []), _plain(there.rows or [])
    if ours == theirs:
        return ""
    if Counter(ours) != Counter(theirs):
        return f"other rows: {_first_difference(ours, theirs)}"
    if table_written(sql):
        return ""  # what RETURNING gives has no order in either
    return "the same rows in another order" + ("" if _ORDERED.search(sql) else ", and it asks for none")


def _plain(rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [tuple(_value(value) for value in row) for row in rows]


def _value(value: Any) -> Any:
    """A value as Python compares it: yes is 1, bytes are bytes, a sum is a number."""
    if isinstance(value, memoryview):
        return bytes(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return int(value) if isinstance(value, bool) else value


def _first_difference(ours: list[tuple[Any, ...]], theirs: list[tuple[Any, ...]]) -> str:
    for mine, other in itertools.zip_longest(_plain(ours), _plain(theirs)):
        if mine != other:
            return f"{_short(mine)} in SQLite, {_short(other)} in PostgreSQL"
    return ""


def _short(row: tuple[Any, ...] | None) -> str:
    text = "no row" if row is None else repr(row)
    return text if len(text) <= 160 else f"{text[:160]}…"
