"""Sizes at which a thing is probably two: 450 lines a file, 300 a class, 60 a function; 250 for the App and each file of
commands. An exception is named with its size, which may only shrink, and goes when it is no longer needed."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).resolve().parents[2] / "src" / "paracase"
FILE, SHORT_FILE, CLASS, FUNCTION = 450, 250, 300, 60

LARGER: dict[str, int] = {}
"""What is larger all the same → lines it has at most."""


def _sizes() -> Iterator[tuple[str, int, int]]:
    """Every file, class and function: its name, its lines, its limit."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        text = path.read_text(encoding="utf-8")
        is_short = name == "tui/app.py" or name.startswith("cli/")
        is_made = "not edited by hand" in text[:400]
        if not is_made:
            yield name, text.count("\n"), SHORT_FILE if is_short else FILE
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield f"{name}:{node.name}", lines, CLASS if isinstance(node, ast.ClassDef) else FUNCTION


def test_nothing_grows_beyond_its_limit() -> None:
    too_large = [
        f"{name}: {lines} lines (at most {max(limit, LARGER.get(name, 0))})"
        for name, lines, limit in _sizes()
        if lines > max(limit, LARGER.get(name, 0))
    ]
    assert not too_large, "two ideas in one thing?\n" + "\n".join(too_large)


def test_exceptions_only_shrink() -> None:
    sizes: dict[str, tuple[int, int]] = {}
    for name, lines, limit in _sizes():
        known, _ = sizes.get(name, (0, 0))
        sizes[name] = max(known, lines), limit
    stale = [
        f"{name}: allowed {allowed}, has {sizes.get(name, (0, 0))[0]}"
        for name, allowed in LARGER.items()
        if name not in sizes or sizes[name][0] <= sizes[name][1] or sizes[name][0] < allowed
    ]
    assert not stale, "shrink or remove these exceptions:\n" + "\n".join(stale)
