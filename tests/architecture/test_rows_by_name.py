"""Rows are read by the names of their columns (``store/named.py``): a column added in the middle shifts no value."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).resolve().parents[2] / "src" / "paracase"
OUTSIDE = ("store/named.py", "store/migrations/")
"""The door itself, and revisions, which are never changed and name the columns they read."""
BY_POSITION = {
    "store/papers/documents.py:places_in_order": "every scan asks for all papers there are",
    "store/upkeep/rebuild.py:_say_again": "the keys of any table",
    "store/upkeep/salvage.py:_some": "rows of any table, with the key they were found by before their columns",
}
"""Functions that read several columns by position all the same → why."""
_FETCHES = {"execute", "fetchone", "fetchall", "fetchmany"}


def _is_fetched(node: ast.expr, bound: set[str]) -> bool:
    """Whether an expression is a row, rows or a cursor, as far as it says so itself or its name was bound to one."""
    if isinstance(node, ast.Name):
        return node.id in bound
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _FETCHES


def _bound(function: ast.AST) -> set[str]:
    """Names of rows in a function: what is called so, is fetched, or is drawn from what was fetched."""
    names = {"row"}
    for _ in range(2):  # a cursor, and the rows drawn from it
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and _is_fetched(node.value, names):
                names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
            if isinstance(node, ast.For | ast.comprehension) and _is_fetched(node.iter, names):
                names |= {node.target.id} if isinstance(node.target, ast.Name) else set()
    return names


def _is_by_position(node: ast.AST, bound: set[str]) -> bool:
    match node:
        case ast.Starred(value=taken, ctx=ast.Load()):
            return _is_fetched(taken, bound)
        case ast.Subscript(value=taken, slice=ast.Slice()):
            return _is_fetched(taken, bound)
        case ast.Subscript(value=taken, slice=ast.Constant(value=int(at))):
            return _is_fetched(taken, bound) and at != 0
        case ast.Call(func=ast.Name(id="list" | "tuple"), args=[taken]):
            return isinstance(taken, ast.Name) and taken.id == "row"
        case ast.For(target=target, iter=taken) | ast.comprehension(target=target, iter=taken):
            return _takes_apart(target) and _is_fetched(taken, bound)
        case ast.Assign(targets=[target], value=taken):
            return _takes_apart(target) and _is_fetched(taken, bound)
        case ast.FunctionDef(returns=ast.expr() as said, body=[*_, ast.Return(value=ast.expr() as taken)]):
            return "tuple[" in ast.unparse(said) and _is_fetched(taken, bound)
    return False


def _takes_apart(target: ast.expr) -> bool:
    return isinstance(target, ast.Tuple | ast.List) and len(target.elts) > 1


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _found(text: str) -> Iterator[tuple[str, int]]:
    """The functions that read by position, and where."""
    for function in _functions(ast.parse(text)):
        bound = _bound(function)
        for node in ast.walk(function):
            if _is_by_position(node, bound):
                yield function.name, getattr(node, "lineno", function.lineno)


def test_rows_are_read_by_name() -> None:
    told = {
        f"{path.relative_to(SOURCE).as_posix()}:{name}": f"{path.relative_to(SOURCE).as_posix()}:{line} {name}"
        for package in ("store", "services", "intake")
        for path in sorted((SOURCE / package).rglob("*.py"))
        if not path.relative_to(SOURCE).as_posix().startswith(OUTSIDE)
        for name, line in _found(path.read_text(encoding="utf-8"))
    }
    assert [where for name, where in told.items() if name not in BY_POSITION] == []
    assert sorted(set(BY_POSITION) - set(told)) == [], "take these off the list"


@pytest.mark.parametrize(
    "line",
    [
        "return Shape(*db.execute(sql).fetchone())",
        "return [Shape(*row) for row in db.execute(sql)]",
        "return [found[1] for found in db.execute(sql)]",
        "found = db.execute(sql).fetchall()\n    return [of[2] for of in found]",
        "row = db.execute(sql).fetchone()\n    return row[3]",
        "row = db.execute(sql).fetchone()\n    a, b = row",
        "a, b = db.execute(sql).fetchone()",
        "for a, b in db.execute(sql).fetchall(): pass",
        "return {a: b for a, b in db.execute(sql)}",
        "return sorted(db.execute(sql).fetchall(), key=lambda row: row[1])",
        "values = list(row)",
        "return row[2:]",
    ],
)
def test_reading_by_position_is_found(line: str) -> None:
    assert list(_found(f"def read(db, sql):\n    {line}\n"))


def test_rows_are_not_given_to_callers_as_they_came() -> None:
    assert list(_found("def read(db) -> list[tuple[int, str]]:\n    return db.execute(sql).fetchall()\n"))


@pytest.mark.parametrize(
    "line",
    [
        "return rows(db.execute(sql), Shape)",
        "return [row.id for row in rows(db.execute(sql), Shape)]",
        "return db.execute(sql).fetchone()[0]",
        "return [row[0] for row in db.execute(sql)]",
        "for (seq,) in db.execute(sql): pass",
        "return dict(db.execute(sql).fetchall())",
    ],
)
def test_one_column_may_be_taken_as_it_is(line: str) -> None:
    assert not list(_found(f"def read(db, sql):\n    {line}\n"))
