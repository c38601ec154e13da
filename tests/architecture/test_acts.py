"""Every act gives back what was done and nothing beside it: what it made is among what it was about."""

from __future__ import annotations

import ast
from pathlib import Path

SERVICES = Path(__file__).resolve().parents[2] / "src" / "paracase" / "services"


def test_an_act_gives_back_done_alone() -> None:
    wrong = [
        f"{path.relative_to(SERVICES).as_posix()}:{node.lineno} {node.name} gives back {ast.unparse(node.returns)}"
        for path in sorted(SERVICES.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.returns is not None
        for part in ast.walk(node.returns)
        if isinstance(part, ast.Subscript)
        and ast.unparse(part.value) == "tuple"
        and any(isinstance(inner, ast.Name) and inner.id == "Done" for inner in ast.walk(part.slice))
    ]
    assert wrong == []
