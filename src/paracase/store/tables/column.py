"""The kinds of columns. An annotation with ``| None`` makes a column that may be empty; all others are NOT NULL.

Instants are 27 characters of UTC text, dates ISO 8601, codes small words, yes and no are 1 and 0; file names are bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import BigInteger, ForeignKey, Integer, LargeBinary, Text
from sqlalchemy import text as sql
from sqlmodel import Field

if TYPE_CHECKING:
    from sqlalchemy.sql.base import SchemaEventTarget
    from sqlalchemy.types import TypeEngine

_NUMBER = BigInteger().with_variant(Integer(), "sqlite")
_TEXT = Text()
_BYTES = LargeBinary()
ONE_OF = "one_of"
"""Where a column's ``info`` keeps the words of a code."""
FOLD_OF = "fold_of"
"""Where a column's ``info`` keeps the name of the column that it folds."""


def _column(
    kind: TypeEngine[Any], *more: SchemaEventTarget, key: bool = False, unique: bool = False, **settings: Any
) -> Any:
    return Field(
        sa_type=cast("Any", kind), sa_column_args=more, sa_column_kwargs=settings, primary_key=key, unique=unique
    )


def identity(of: str | None = None) -> Any:
    """The number of a row: given when it is written, or that of the one row elsewhere that it says more of.

    Args:
        of: the column whose numbers are taken: ``identity("document.id")``.
    """
    # SQLite's INTEGER PRIMARY KEY is never empty, and says of itself that it may be.
    if of is None:
        return _column(_NUMBER, key=True, nullable=True)
    return _column(_NUMBER, ForeignKey(of), key=True, nullable=True, autoincrement=False)


def number(*, key: bool = False, default: int | None = None) -> Any:
    """A whole number of 64 bits. A key is given by us, not by the database."""
    return _column(_NUMBER, key=key, server_default=None if default is None else sql(str(default)), autoincrement=False)


def flag(*, default: int | None = None) -> Any:
    """Yes or no, as 1 or 0."""
    return number(default=default)


def text(*, key: bool = False, unique: bool = False, default: str | None = None) -> Any:
    """Text; *Smith* and *SMITH* are two."""
    return _column(_TEXT, key=key, unique=unique, server_default=default)


def fold_of(name: str, *, unique: bool = False) -> Any:
    """What the text of another column of the row is found by: *Smith* and *SMITH* are one (``domain/words.fold``)."""
    return _column(_TEXT, unique=unique, info={FOLD_OF: name})


def digest(*, unique: bool = False) -> Any:
    """A SHA-256, as 64 hexadecimal digits."""
    return text(unique=unique)


def code(*words: str) -> Any:
    """One of a few words; the database refuses any other."""
    return _column(_TEXT, info={ONE_OF: words})


def day() -> Any:
    """A date, ISO 8601."""
    return _column(_TEXT)


def instant() -> Any:
    """An instant in UTC, 27 characters."""
    return _column(_TEXT)


def blob(*, unique: bool = False) -> Any:
    """Bytes: a file's name or path, or something packed."""
    return _column(_BYTES, unique=unique)


def ref(target: str, *, key: bool = False) -> Any:
    """The number of a row elsewhere: ``ref("cases.id")``; the database sees that it is there."""
    return _column(_NUMBER, ForeignKey(target), key=key, autoincrement=False)
