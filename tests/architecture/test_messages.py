"""What a person is told never names a field of the program: *is not a date*, not *due_on is not a date*."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from paracase.store.schema import TABLES

SOURCE = Path(__file__).resolve().parents[2] / "src" / "paracase"
ERROR = re.compile(r"\b(?:BadInput|Busy|NotAllowed|NotFound|OfficeError|PracticeFileError)$")
FIELDS = sorted({column for table in TABLES.values() for column in table.columns if "_" in column})
FIELD = re.compile(rf"\b(?:{'|'.join(FIELDS)})\b")


def _told(tree: ast.AST) -> list[str]:
    return [
        f"{node.lineno}: {text.value}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ERROR.search(ast.unparse(node.func))
        for text in ast.walk(node)
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and FIELD.search(text.value)
    ]


def test_no_error_names_a_field() -> None:
    paths = sorted(SOURCE.rglob("*.py"))
    found = [
        f"{path.relative_to(SOURCE)}:{said}" for path in paths for said in _told(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


def test_the_rule_finds() -> None:
    assert _told(ast.parse("raise BadInput(f'“{text}” is not a date (due_on).')"))
