"""Benchmarks are run by hand: what the programs they start name is still there."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parents[1] / "benchmarks"
FILES = sorted(path for path in FOLDER.glob("*.py") if path.name != "__init__.py")


def programs(source: str) -> Iterator[ast.Module]:
    """The file, and the programs it holds as texts."""
    tree = ast.parse(source)
    yield tree
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "\nfrom paracase" in node.value:
            yield ast.parse(node.value)


def named(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Module and name of what a program takes from paracase or its tests."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in {"paracase", "tests"}:
            yield from ((str(node.module), alias.name) for alias in node.names)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_a_benchmark_names_is_there(file: Path) -> None:
    found = [pair for tree in programs(file.read_text(encoding="utf-8")) for pair in named(tree)]
    for module, name in found:
        if not hasattr(importlib.import_module(module), name):
            importlib.import_module(f"{module}.{name}")


def test_the_programs_in_texts_are_seen() -> None:
    seen = {
        name for file in FILES for tree in [*programs(file.read_text(encoding="utf-8"))][1:] for _, name in named(tree)
    }
    assert {"Paged", "open_office"} <= seen
