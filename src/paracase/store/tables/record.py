"""What every table class is made from, and what is said of a table beside its columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import DDL, CheckConstraint, Index, UniqueConstraint, event
from sqlalchemy import text as sql
from sqlalchemy.orm import declared_attr
from sqlmodel import SQLModel

from paracase.store.declared import About
from paracase.store.tables.column import ONE_OF

if TYPE_CHECKING:
    from sqlalchemy import MetaData, Table
    from sqlalchemy.schema import SchemaItem

    from paracase.store.declared import Seen

ABOUT = "about"
"""Where a table's ``info`` keeps what the rest of the house must know of it."""


class Record(SQLModel):
    """A table. Its name is that of the class in small letters with underscores: ``TaskDate`` is ``task_date``."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def table(
    seen: Seen,
    *rules: SchemaItem,
    topic: str | None,
    undo: tuple[str, ...] = (),
    by_key: bool = False,
    never_again: bool = False,
) -> tuple[Any, ...]:
    """What a table is beside its columns; stands as ``__table_args__``.

    Args:
        seen: who may see its rows.
        rules: indexes, uniqueness of several columns, checks.
        topic: what is told when a row changes; None when nobody waits for it.
        undo: columns that undo may put back.
        by_key: rows lie in the order of their key (SQLite: WITHOUT ROWID); for small rows with a key of their own.
        never_again: the number of a removed row is not given to another.
    """
    settings = {
        "sqlite_strict": True,
        "sqlite_with_rowid": not by_key,
        "sqlite_autoincrement": never_again,
        "info": {ABOUT: About(seen, topic, undo)},
    }
    return (*rules, settings)


def index(name: str, *columns: str, where: str | None = None, unique: bool = False) -> Index:
    """An index; with ``where`` only of the rows for which it holds."""
    condition = None if where is None else sql(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def together(*columns: str) -> UniqueConstraint:
    """No two rows have the same values in all of these columns."""
    return UniqueConstraint(*columns)


def check(rule: str) -> CheckConstraint:
    """A rule that every row keeps."""
    return CheckConstraint(rule)


def refuse(record: type[Record], name: str, when: str, why: str, *, where: str = "") -> None:
    """Let the database refuse a change of a table, in the words of each engine.

    Args:
        when: ``DELETE``, ``UPDATE``, or ``UPDATE OF`` some columns.
        where: a condition about ``NEW`` and ``OLD``, in words that both engines have; empty: every change.
    """
    made: Table = record.__table__  # type: ignore[attr-defined]  # given by SQLAlchemy
    _after_create(made, refusals(made.name, name, when, why, where))


def keep(record: type[Record], by_engine: dict[str, list[str]]) -> None:
    """Give a table triggers that keep what follows from its rows (``tallies``), in the words of each engine."""
    made: Table = record.__table__  # type: ignore[attr-defined]  # given by SQLAlchemy
    _after_create(made, by_engine)


def _after_create(made: Table, by_engine: dict[str, list[str]]) -> None:
    for engine, statements in by_engine.items():
        for statement in statements:
            trigger = DDL(statement)  # type: ignore[no-untyped-call]  # SQLAlchemy's own
            event.listen(made, "after_create", trigger.execute_if(dialect=engine))


def refusals(table: str, name: str, when: str, why: str, where: str = "") -> dict[str, list[str]]:
    """The statements that make a refusal, by engine.

    PostgreSQL can empty a table without removing a row; whoever may not remove rows may not do that either.
    """
    only = f" WHEN ({where})" if where else ""
    raised = f"BEFORE {when} ON {table} FOR EACH ROW{only} EXECUTE FUNCTION refuse_change('{why}')"
    emptied = f"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('{why}')"
    asked = [REFUSE_CHANGE, f"CREATE TRIGGER {name} {raised}"]
    if when == "DELETE":
        asked.append(f"CREATE TRIGGER {name}_of_all {emptied}")
    return {
        "sqlite": [f"CREATE TRIGGER {name} BEFORE {when} ON {table}{only} BEGIN SELECT RAISE(ABORT, '{why}'); END"],
        "postgresql": asked,
    }


REFUSE_CHANGE = (
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'integrity_constraint_violation'; END $$"
)
"""What every trigger of PostgreSQL calls that refuses something, with the words it refuses with."""


def check_codes(metadata: MetaData) -> None:
    """Give every table the CHECKs that its codes ask for; a kind of column does not know its column's name."""
    for found in metadata.tables.values():
        for column in found.columns:
            if ONE_OF in column.info:
                words = ", ".join(f"'{word}'" for word in column.info[ONE_OF])
                found.append_constraint(CheckConstraint(f"{column.name} IN ({words})"))
