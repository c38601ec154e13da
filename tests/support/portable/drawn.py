"""Parameters for a statement, drawn from the rows it will meet: those it was recorded with are another office's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from paracase.store.schema import TABLES
from paracase.store.tables import metadata
from paracase.store.tables.column import ONE_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.support.portable.recording import Values

DRAWS = 10
"""So many sets are drawn for each statement."""
_MARK = r"(?:\?|(?<![\w:]):[A-Za-z_]\w*)"
_CAST = re.compile(rf"CAST\(\s*({_MARK})\s+AS\s+\w+\s*\)", re.IGNORECASE)
_QUOTED = re.compile(r"'(?:[^']|'')*'")
_TABLES = re.compile(
    r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:main\.)?(\w+)(?:\s+(?:AS\s+)?(?!ON\b|WHERE\b|SET\b|ORDER\b|JOIN\b|LEFT\b)(\w+))?",
    re.IGNORECASE,
)
_INSERT = re.compile(r"\s*INSERT\s+INTO\s+(?:main\.)?(\w+)\s*\(([^)]*)\)\s*VALUES\s*\(", re.IGNORECASE)
_BEFORE = re.compile(r"([\w.]+)\s*(?:=|<>|!=|<=|>=|<|>|\bIS|\bLIKE|\bIN\s*\([^()]*)\s*$", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:=|<>|!=|<=|>=|<|>|\bIN\s*\()\s*([\w.]+)", re.IGNORECASE)
_LIMIT = re.compile(r"\b(LIMIT|OFFSET)\s*$", re.IGNORECASE)
_LIKE = re.compile(r"\bLIKE\s*$", re.IGNORECASE)
_EMPTY = re.compile(r"\s*IS\s+(NOT\s+)?NULL", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """A parameter of a statement.

    Attributes:
        name: as it is written; ``?`` when it has none.
        table: whose column it is compared with or written to; empty when that is not seen.
        word: ``LIMIT``, ``OFFSET``, ``LIKE``, ``IS`` (it is asked whether it is empty), or nothing.
    """

    name: str
    table: str = ""
    column: str = ""
    word: str = ""


def places(sql: str) -> list[Place]:
    """The parameters of a statement, in order, each with what it is compared with."""
    plain = _CAST.sub(r"\1", _QUOTED.sub("''", sql))
    named = {alias or table: table for table, alias in _TABLES.findall(plain) if table in TABLES}
    inserted = _inserted(plain)
    found = []
    for mark in re.finditer(_MARK, plain):
        found.append(inserted.get(mark.start()) or _seen(plain, mark, named))
    return [place if place.column else _like_another(found, at) for at, place in enumerate(found)]


def _inserted(sql: str) -> dict[int, Place]:
    head = _INSERT.match(sql)
    if head is None or head[1] not in TABLES:
        return {}
    found, depth, number = {}, 0, 0
    names = [name.strip() for name in head[2].split(",")]
    for at in range(head.end(), len(sql)):
        depth += {"(": 1, ")": -1}.get(sql[at], 0)
        number += sql[at] == "," and depth == 0
        if depth < 0:
            break
        mark = re.compile(_MARK).match(sql, at)
        if mark:
            found[at] = Place(mark[0], head[1], names[min(number, len(names) - 1)])
    return found


def _seen(sql: str, mark: re.Match[str], named: Mapping[str, str]) -> Place:
    before, after = sql[: mark.start()], sql[mark.end() :]
    limit = _LIMIT.search(before)
    if limit:
        return Place(mark[0], word=limit[1].upper())
    for pattern in (_BEFORE.search(before), None if _EMPTY.match(after) else _AFTER.match(after)):
        table, column = _column(pattern[1], named) if pattern else ("", "")
        if column:
            return Place(mark[0], table, column, "LIKE" if _LIKE.search(before) else "")
    return Place(mark[0], word="IS" if _EMPTY.match(after) else "")


def _column(written: str, named: Mapping[str, str]) -> tuple[str, str]:
    alias, _, column = written.rpartition(".")
    for name, table in named.items():
        if alias in ("", name) and column in TABLES[table].columns:
            return table, column
    return "", ""


def _like_another(found: Sequence[Place], at: int) -> Place:
    """A parameter that is only asked whether it is empty: the same name elsewhere, or what stands next to it."""
    this = found[at]
    if this.name != "?":
        return next((place for place in found if place.name == this.name and place.column), this)
    return found[at + 1] if this.word == "IS" and found[at + 1 :] and found[at + 1].column else this


def draw(sql: str, known: Values, rows: Mapping[str, Sequence[tuple[Any, ...]]]) -> Iterator[Values]:
    """Sets of parameters from the rows of an office; the same ones in every run.

    Args:
        known: a set that was recorded, whose kinds of values are taken where no column is seen.
    """
    asked = places(sql)
    if len(asked) != len(known) and not isinstance(known, dict):
        return
    is_new = _INSERT.match(sql) is not None
    for number in range(DRAWS):
        dice = Random(number)
        at = {table: dice.randrange(len(found)) for table, found in rows.items() if found}
        drawn = []
        for no, place in enumerate(asked):
            was = known[place.name[1:]] if isinstance(known, dict) else known[no]
            if number % 3 == 2 and place.table and rows[place.table]:
                at[place.table] = dice.randrange(len(rows[place.table]))
            value = _value(place, was, rows, at, number)
            drawn.append(_fresh(place, value, number) if is_new and number % 2 else value)
        if isinstance(known, dict):
            yield known | {place.name[1:]: value for place, value in zip(asked, drawn, strict=True)}
        elif drawn:
            yield tuple(drawn)


def _value(
    place: Place, was: Any, rows: Mapping[str, Sequence[tuple[Any, ...]]], at: Mapping[str, int], number: int
) -> Any:
    if place.word == "LIMIT":
        return (50, 2, 5)[number % 3]
    if place.word == "OFFSET":
        return number % 2
    if not place.column or place.table not in at:
        return number % 3 if isinstance(was, int) and not isinstance(was, bool) else was
    value = rows[place.table][at[place.table]][TABLES[place.table].columns.index(place.column)]
    if place.word == "LIKE" and isinstance(value, str):
        return f"%{value[:5].lower()}%"
    return value.lower() if isinstance(value, str) and number % 5 == 4 else value


def _fresh(place: Place, value: Any, number: int) -> Any:
    """A value that no row has yet, where one may be made up: no reference, no word of a code."""
    if not place.column:
        return value
    column = metadata.tables[place.table].columns[place.column]
    if column.foreign_keys or ONE_OF in column.info:
        return value
    if isinstance(value, str):
        return f"{value} {number}"
    if isinstance(value, bytes):
        return value + b" %d" % number
    return value + 1000 + number if column.primary_key and isinstance(value, int) else value
