"""Every table of ``office.db``, one class each: what Alembic compares with, and what ``store/schema`` is made from.

Imports SQLModel and SQLAlchemy (half a second): only making and migrating a store do, nothing on the way to the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import create_mock_engine
from sqlmodel import SQLModel

from paracase.store.tables import (
    acts,
    agenda,
    approvals,
    cases,
    clients,
    communications,
    deadlines,
    leaving,
    notices,
    offers,
    office,
    papers,
    people,
    postings,
    texts,
    time,
    upkeep,
    work,
)
from paracase.store.tables.record import check_codes

if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "acts",
    "agenda",
    "approvals",
    "cases",
    "clients",
    "communications",
    "ddl",
    "deadlines",
    "leaving",
    "metadata",
    "notices",
    "offers",
    "office",
    "papers",
    "people",
    "postings",
    "texts",
    "time",
    "upkeep",
    "work",
]

metadata = SQLModel.metadata
check_codes(metadata)


def ddl(url: str) -> list[str]:
    """The statements that make an empty schema, in order.

    Args:
        url: the kind of database, as SQLAlchemy writes it: ``sqlite://``, ``postgresql://``.
    """
    found: list[str] = []

    def keep(statement: Any, *_: Any, **__: Any) -> None:
        found.append(str(statement.compile(dialect=engine.dialect)).strip())

    engine = create_mock_engine(url, keep)
    metadata.create_all(engine, checkfirst=False)
    return found
