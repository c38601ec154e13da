"""Rows read by the names of their columns: ``rows(db.execute("SELECT id, due_on FROM task …"), Due)`` gives ``Due``s.

A shape is a NamedTuple or a dataclass, whose fields and the columns of the statement are the same names, in any order: an
expression gets its name by ``AS``. What a column must become is said by the field's type: 0 and 1 are a ``bool``, a word
or number is the member of an enum, and JSON a tuple, a list or a dict; all else is taken as the driver gives it.

How a shape is read from some columns is found out once, so that a row costs what it costs to make it by position.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from functools import partial
from itertools import chain, starmap
from operator import itemgetter
from types import UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from paracase import standard
from paracase.domain.errors import StoreDamaged

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

Shape = TypeVar("Shape")
Value = TypeVar("Value")
_Row = Sequence[Any]
_Convert = Callable[[Any], Any]
"""What makes the value of a column that of a field."""


class OtherColumns(TypeError):
    """A statement has other columns than the shape has fields: a slip of ours, and never a row with shifted values."""


def each(cursor: sqlite3.Cursor, shape: type[Shape]) -> Iterator[Shape]:
    """The rows of a statement, one at a time.

    Raises:
        StoreDamaged: a value cannot be one of its field (nor below).
        OtherColumns: a field has no column, or a column no field.
    """
    made: Iterator[Shape] = _reading_of(cursor, shape).each(cursor)
    return made


def rows(cursor: sqlite3.Cursor, shape: type[Shape]) -> list[Shape]:
    """All rows of a statement.

    Raises:
        OtherColumns: a field has no column, or a column no field.
    """
    return list(each(cursor, shape))


def first(cursor: sqlite3.Cursor, shape: type[Shape]) -> Shape | None:
    """The first row of a statement, or None when there is none.

    Raises:
        OtherColumns: a field has no column, or a column no field.
    """
    make = _reading_of(cursor, shape).one
    row = cursor.fetchone()
    return None if row is None else make(row)


def column(cursor: sqlite3.Cursor, kind: type[Value]) -> list[Value]:
    """The values of a statement with one column, as a field of this type would have them.

    Raises:
        OtherColumns: it has several.
    """
    if len(cursor.description) != 1:
        names = ", ".join(column[0] for column in cursor.description)
        raise OtherColumns(f"One column is read, but the statement has {names}.")
    convert = _conversion(kind)
    try:
        values = chain.from_iterable(cursor)  # a loop of ours would cost as much as reading them
        return list(values) if convert is None else [convert(found) for found in values]
    except (ValueError, TypeError) as error:
        raise StoreDamaged(f"“{cursor.description[0][0]}” holds a value that nobody wrote") from error


class _Reading(NamedTuple):
    """What makes rows with certain columns those of a shape."""

    each: Callable[[Iterable[_Row]], Iterator[Any]]
    """Of many rows, by what is built in: in less time than one by one."""
    one: Callable[[_Row], Any]


_NAME = itemgetter(0)
_AS_GIVEN = frozenset(["int", "str", "bytes", "float", "int | None", "str | None", "bytes | None", "float | None"])
_known: dict[tuple[type[Any], tuple[str, ...]], _Reading] = {}


def _reading_of(cursor: sqlite3.Cursor, shape: type[Any]) -> _Reading:
    key = shape, tuple(map(_NAME, cursor.description))
    try:
        return _known[key]
    except KeyError:
        return _known.setdefault(key, _reading(*key))


def _reading(shape: type[Any], names: tuple[str, ...]) -> _Reading:
    wanted = _fields(shape)
    _check_names(shape, wanted, names)
    kinds = {} if _is_as_given(shape, wanted) else get_type_hints(shape)
    converted = [
        (at, convert) for at, name in enumerate(wanted) if (convert := _conversion(kinds.get(name))) is not None
    ]
    reading = _made(shape)
    if converted:
        reading = _after(_converting(converted, wanted), reading)
    if wanted != names:
        reading = _after(itemgetter(*[names.index(name) for name in wanted]), reading)
    return reading


def _is_as_given(shape: type[Any], names: tuple[str, ...]) -> bool:
    """Whether no field says anything but what the driver gives; evaluating what they say takes 0.1 ms a shape."""
    kinds = shape.__annotations__
    return all(getattr(kinds.get(name), "__forward_arg__", kinds.get(name)) in _AS_GIVEN for name in names)


def _made(shape: type[Any]) -> _Reading:
    if not issubclass(shape, tuple):
        return _Reading(partial(starmap, shape), lambda row: shape(*row))
    new = partial(tuple.__new__, shape)  # as _make does, without counting the values of each row
    return _Reading(partial(map, new), new)


def _after(before: Callable[[_Row], _Row], reading: _Reading) -> _Reading:
    make_each, make = reading
    return _Reading(lambda found: make_each(map(before, found)), lambda row: make(before(row)))


def _converting(converted: list[tuple[int, _Convert]], names: tuple[str, ...]) -> Callable[[_Row], _Row]:
    def values_of(row: _Row) -> _Row:
        values = [*row]
        at = 0
        try:
            for at, convert in converted:
                values[at] = convert(values[at])
        except (ValueError, TypeError) as error:
            raise StoreDamaged(f"“{names[at]}” holds a value that nobody wrote") from error
        return values

    return values_of


def _fields(shape: type[Any]) -> tuple[str, ...]:
    names: tuple[str, ...] = getattr(shape, "_fields", None) or shape.__match_args__
    return names


def _check_names(shape: type[Any], wanted: tuple[str, ...], names: tuple[str, ...]) -> None:
    twice = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    faults = {
        "columns without a field": [name for name in names if name not in wanted],
        "fields without a column": [name for name in wanted if name not in names],
        "columns of the same name": twice,
    }
    told = "; ".join(f"{what}: {', '.join(said)}" for what, said in faults.items() if said)
    if told:
        raise OtherColumns(f"{shape.__name__} cannot be read by name. {told[0].upper()}{told[1:]}.")


def _conversion(kind: Any) -> _Convert | None:
    """What makes a column's value that of a field of this type; None where it is that already."""
    if get_origin(kind) is UnionType:
        known = [convert for of in get_args(kind) if (convert := _conversion(of)) is not None]
        convert = known[0] if known else None
        return None if convert is None else lambda value: None if value is None else convert(value)
    whole = get_origin(kind) or kind
    if whole is tuple:
        return lambda value: tuple(standard.json.loads(value))
    if whole is dict or whole is list:
        return standard.json.loads
    is_made = isinstance(whole, type) and issubclass(whole, bool | Enum)
    made: type[Any] | None = whole if is_made else None
    return made
