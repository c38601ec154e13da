"""A moment becomes a day, or a time of day, in ``domain/clock.py`` alone; elsewhere it would be UTC's or the machine's."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "paracase"
ALLOWED = {
    "domain/clock.py": "the one place",
    "tui/display.py": "shows the day and the time of what the clock made",
    "domain/dates/shown.py": "writes the day of what the clock made",
    "settings.py": "asks whether there is such a zone",
}
MOMENTS = {"astimezone", "ZoneInfo", "today", "fromtimestamp", "utcnow", "strftime", "date"}
"""Methods that make a day or a time of day of a moment; ``strftime`` and ``date()`` of one in UTC say the wrong day."""


def _wrong(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in MOMENTS:
            owner = ast.unparse(node.func.value)
            if node.func.attr in {"today", "date"} and (
                node.args or (owner not in {"date", "datetime"} and node.func.attr == "today")
            ):
                continue  # Office.today is a property; date(…) makes one of numbers
            found.append(f"{node.lineno}: {ast.unparse(node)[:60]}")
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.lower is None:
            upper, value = node.slice.upper, ast.unparse(node.value)
            if isinstance(upper, ast.Constant) and upper.value in {10, 16, 19} and _is_moment(value):
                found.append(f"{node.lineno}: {ast.unparse(node)[:60]}")
    return found


def _is_moment(value: str) -> bool:
    names = re.findall(r"\w+", value)
    return any(name in {"at", "moment", "now"} or name.endswith("_at") for name in names)


@pytest.mark.parametrize("path", sorted(SOURCE.rglob("*.py")), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_nobody_else_makes_days_of_moments(path: Path) -> None:
    name = path.relative_to(SOURCE).as_posix()
    if name not in ALLOWED:
        assert _wrong(ast.parse(path.read_text("utf-8"))) == []


def test_each_exception_is_one() -> None:
    idle = [name for name in ALLOWED if not _wrong(ast.parse((SOURCE / name).read_text("utf-8")))]
    assert idle == []


@pytest.mark.parametrize(
    "text",
    ["row.state_at[:10]", "at[:16]", "(begun_at or now())[:10]", "moment.astimezone(zone)", "instant.date()", "date.today()",
     "datetime.fromtimestamp(1)", "moment.strftime('%Y')"],
)  # fmt: skip
def test_the_rule_finds(text: str) -> None:
    assert _wrong(ast.parse(text))
