"""What a table says of itself beside its columns: who sees its rows, what is told when they change, what undo puts back.

Knows no SQLAlchemy: ``store/tables`` declares with it, ``store/schema`` keeps what was declared as plain constants.
"""

from __future__ import annotations

from paracase.domain.errors import Damaged
from paracase.frozen import frozen

OFFICE = "main"
"""What the engine calls the office's schema: a table named with it is the table itself, no view that hides rows of it."""


class UnknownName(Damaged):
    """A table, column or topic that the store does not have: it came out of a damaged record, or is a slip of ours."""


@frozen
class Seen:
    """Who may see the rows of a table; with neither of both everybody may.

    Attributes:
        through: column → table; a row is hidden when a row that it names so is hidden. NULL hides nothing.
        by_view: no column says it: ``store/walls`` has a view of its own for the table.
    """

    through: tuple[tuple[str, str], ...] = ()
    by_view: bool = False


EVERYBODY = Seen()
"""Rows of the office itself: its staff, its folders."""
BY_VIEW = Seen(by_view=True)


def through(**tables: str) -> Seen:
    """Rows that are hidden with what they belong to: ``through(case_id="cases", document_id="document")``."""
    return Seen(tuple(tables.items()))


@frozen
class About:
    """What the rest of the house must know of a table.

    Attributes:
        topic: what screens and other processes are told when a row changes; None when nobody waits for it.
        undo: the columns that undo may put back.
    """

    seen: Seen
    topic: str | None
    undo: tuple[str, ...] = ()


@frozen
class Table:
    """A table as ``store/schema`` knows it.

    Attributes:
        empty: the columns that may be NULL.
        folds: columns that are written with others: their fold, and what it is the fold of.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    empty: tuple[str, ...]
    about: About
    folds: tuple[tuple[str, str], ...] = ()
