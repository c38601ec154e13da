"""What lists show of a paper is not changed in silence: open desks ask only for what was touched since they looked."""

from __future__ import annotations

import ast
import re
from pathlib import Path

STORE = Path(__file__).resolve().parents[2] / "src" / "paracase" / "store"
UNSEEN = {
    "indexed_rev": "what the index holds; no list shows it",
    "dev": "the look of a file that was put back, before any desk is open",
}
OFFLINE = "upkeep/rebuild.py"
"""Builds a store that no desk has open."""


def statements() -> list[tuple[str, str]]:
    """Every statement that changes papers, with its file."""
    found = []
    for path in sorted(STORE.rglob("*.py")):
        name = path.relative_to(STORE).as_posix()
        if name == OFFLINE or name.startswith("migrations/"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr | ast.Constant) and "UPDATE document SET" in (text := ast.unparse(node)):
                found.append((name, text))
    return found


def test_every_change_of_a_paper_is_counted() -> None:
    every = statements()
    assert len(every) > 10
    whole = [(name, text) for name, text in every if not any(text.strip("'\"") in o for _, o in every if o != text)]
    silent = [
        f"{name}: {text}"
        for name, text in whole
        if "touched = {NEXT_TOUCH}" not in text
        and (first := re.search(r"UPDATE document SET (\w+)", text)) is not None
        and first[1] not in UNSEEN
    ]
    assert silent == []
