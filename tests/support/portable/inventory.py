"""Every call in ``store/`` that runs a statement, read from the code, so that one which no test reaches is named."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.support.portable.recording import OUTSIDE, SPOKEN, STORE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.support.portable.recording import Site, Statement

_RUNS = {"execute", "executemany"}
_SMALL = {
    "paracase.store.engine": {"one", "changed", "change_seq"},
    "paracase.store.rows": {"insert", "add", "row_of", "update_row"},
}
"""The functions that make and run a statement for others."""


def call_sites(store: Path = STORE) -> dict[Site, str]:
    """Every call that runs a statement → how it begins, for a person to find it.

    A function of the module that takes ``sql`` runs one for whoever calls it.
    """
    found: dict[Site, str] = {}
    for path in sorted(store.rglob("*.py")):
        name = path.relative_to(store).as_posix()
        if not name.startswith((*OUTSIDE, "tables/")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for call in _calls(tree):
                site = (name, call.end_lineno or 0, call.end_col_offset or 0)
                found[site] = f"{name}:{call.lineno} {ast.unparse(call)[:100]}"
    return found


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    small = _small_ones(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            by_connection = isinstance(node.func, ast.Attribute) and node.func.attr in _RUNS
            by_name = isinstance(node.func, ast.Name) and node.func.id in small
            if (by_name or by_connection) and not _is_engines_own(node):
                yield node


def _small_ones(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            known = _SMALL.get(node.module or "", set())
            names |= {alias.asname or alias.name for alias in node.names if alias.name in known}
        if isinstance(node, ast.FunctionDef) and any(argument.arg == "sql" for argument in node.args.args):
            names.add(node.name)
    return names


def _is_engines_own(call: ast.Call) -> bool:
    """Whether it says so itself: ``PRAGMA``, ``CREATE TEMP VIEW`` …; what stands in a name is not known."""
    by_name = isinstance(call.func, ast.Name) and call.func.id == "one"
    said = call.args[1:] if by_name else call.args
    first = said[0] if said else None
    if isinstance(first, ast.JoinedStr):
        first = first.values[0]
    return isinstance(first, ast.Constant) and not SPOKEN.match(str(first.value))


def unreached(statements: Iterable[Statement], store: Path = STORE) -> list[str]:
    """The calls that no recorded statement came from."""
    seen = {site for statement in statements for site in statement.sites}
    return [told for site, told in call_sites(store).items() if site not in seen]
