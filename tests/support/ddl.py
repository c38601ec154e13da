"""What a SQLite schema is, as plain values to compare: what SQLite says of it, and the rest read from its SQL."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3

_TOKEN = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|\w+|[^\w\s]")
_RULES = {"check", "constraint", "foreign", "primary", "unique"}
_ALONE = {"null", "unique", "asc"}
"""Words of a column that need no reading: SQLite says the same of itself, or they are what goes without saying."""


@dataclass
class _Rest:
    """What SQLite does not say of a table unless its SQL is read."""

    checks: list[str] = field(default_factory=list)
    collations: dict[str, str] = field(default_factory=dict)
    autoincrement: bool = False


def schema_of(connection: sqlite3.Connection) -> dict[str, Any]:
    """Every table, index and trigger of a database; Alembic's own table left out."""
    found: dict[str, Any] = {}
    tables = connection.execute("PRAGMA main.table_list").fetchall()
    for _, name, kind, _, without_rowid, strict in tables:
        if kind == "table" and not name.startswith("sqlite_") and name != "alembic_version":
            found[f"table {name}"] = _table(connection, name) | {"without rowid": without_rowid, "strict": strict}
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"):
        found[f"trigger {name}"] = _normal(sql)
    return found


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """What is not the same, a line each."""
    found = []
    for name in sorted(one.keys() | other.keys()):
        left, right = one.get(name), other.get(name)
        if isinstance(left, dict) and isinstance(right, dict):
            found += [f"{name}, {part}: {left[part]} | {right[part]}" for part in left if left[part] != right[part]]
        elif left != right:
            found.append(f"{name}: {left} | {right}")
    return found


def _table(connection: sqlite3.Connection, name: str) -> dict[str, Any]:
    sql = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()[0]
    rest = _rest(sql)
    keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
    return {
        "columns": connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
        "foreign keys": sorted(str(row[1:]) for row in keys),
        "indexes": sorted(
            str(_index(connection, *row[1:])) for row in connection.execute(f"PRAGMA index_list({name})")
        ),
        "checks": sorted(rest.checks),
        "collations": rest.collations,
        "autoincrement": rest.autoincrement,
    }


def _index(connection: sqlite3.Connection, name: str, unique: int, origin: str, partial: int) -> dict[str, Any]:
    """An index. Those that SQLite makes for UNIQUE and PRIMARY KEY are numbered as they come; the number says nothing."""
    sql = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", (name,)).fetchone()
    return {
        "name": name if origin == "c" else "",
        "of": (unique, origin, partial),
        "columns": connection.execute(f"PRAGMA index_xinfo({name})").fetchall(),
        "sql": _normal(sql[0]) if sql and sql[0] else "",
    }


def _tokens(sql: str) -> list[str]:
    return [t if t.startswith("'") else t.strip('"').casefold() for t in _TOKEN.findall(sql)]


def _normal(sql: str) -> str:
    return " ".join(_tokens(sql))


def _rest(sql: str) -> _Rest:
    tokens = _tokens(sql)
    inside = _group(tokens, tokens.index("("))
    rest = _Rest()
    for item in _split(inside[1:-1]):
        if item[0] in _RULES:
            _read_rule(item, rest)
        else:
            _read_column(item, rest)
    return rest


def _group(tokens: list[str], start: int) -> list[str]:
    """A bracket and all up to the one that closes it."""
    depth = 0
    for at in range(start, len(tokens)):
        depth += {"(": 1, ")": -1}.get(tokens[at], 0)
        if depth == 0:
            return tokens[start : at + 1]
    raise ValueError(tokens)


def _split(tokens: list[str]) -> list[list[str]]:
    items: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "," and depth == 0:
            items.append([])
        else:
            items[-1].append(token)
    return items


def _read_rule(item: list[str], rest: _Rest) -> None:
    if item[0] == "check":
        rest.checks.append(" ".join(item[1:]))
        return
    # Columns of keys and of UNIQUE stand in what SQLite says; anything after them would not.
    end = item.index("(") + len(_group(item, item.index("(")))
    if item[0] == "foreign":
        end += 2 + len(_group(item, end + 2))
    if item[0] == "constraint" or item[end:]:
        raise ValueError(f"not read: {item}")


def _read_column(item: list[str], rest: _Rest) -> None:
    name, at = item[0], 2
    while at < len(item):
        word = item[at]
        if word == "check":
            group = _group(item, at + 1)
            rest.checks.append(" ".join(group))
            at += 1 + len(group)
        elif word == "collate":
            rest.collations[name] = item[at + 1]
            at += 2
        elif word == "references":
            at += 2 + len(_group(item, at + 2))
        elif word in {"not", "default", "primary"}:
            at += 2
        elif word == "autoincrement":
            rest.autoincrement = True
            at += 1
        elif word in _ALONE:
            at += 1
        else:
            raise ValueError(f"not read: {word} of {item}")
