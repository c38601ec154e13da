"""Names that tell things apart: no two classes share one, and a connection is called db."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "paracase"


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(SOURCE).as_posix(): ast.parse(path.read_text("utf-8")) for path in sorted(SOURCE.rglob("*.py"))
    }


def test_no_two_classes_share_a_name(trees: dict[str, ast.Module]) -> None:
    """But a table and the type or the row that is read from it: storage shape and domain word are the same thing."""
    where = defaultdict(list)
    for name, tree in trees.items():
        if not name.startswith("store/tables/"):
            for node in tree.body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    where[node.name].append(name)
    assert {name: files for name, files in where.items() if len(files) > 1} == {}


def test_a_connection_is_called_db(trees: dict[str, ast.Module]) -> None:
    wrong = [
        f"{name}:{node.lineno} {argument.arg}"
        for name, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for argument in [*node.args.args, *node.args.kwonlyargs]
        if argument.annotation is not None
        and ast.unparse(argument.annotation) in {"sqlite3.Connection", "driver.sqlite3.Connection"}
        and argument.arg not in {"db", "connection", "old", "new", "source", "target"}
    ]
    assert wrong == []
