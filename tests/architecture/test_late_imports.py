"""Late imports: packages list all their modules, what is named late goes the same ways as what is imported, and there is no
other way to import late."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).resolve().parents[2] / "src"
PACKAGES = sorted(
    path.parent
    for path in SOURCE.rglob("__init__.py")
    if "__getattr__ = submodules(__name__)" in path.read_text("utf-8")
)
WHOLE = {"domain", "services", "tui"}
"""Packages that give every one of their modules late; others only those that are heavy."""
IN_FUNCTIONS = {
    "cli/people/gate.py": "no module of Windows",
    "cli/session.py": "rich draws the progress of long work only, and costs 40 ms",
}
"""Files that import inside functions all the same, with the reason. The list may only shrink."""


def _name(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


FILES = {_name(path): path for path in sorted((SOURCE / "paracase").rglob("*.py"))}


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_a_package_lists_its_modules(package: Path) -> None:
    listed = {
        alias.asname
        for node in ast.walk(ast.parse((package / "__init__.py").read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname
    }
    there = {path.stem for path in package.glob("*.py")} | {path.parent.name for path in package.glob("*/__init__.py")}
    assert listed <= there
    if package.relative_to(SOURCE / "paracase").parts[0] in WHOLE:
        assert listed == there - {"__init__"}


def _named_late() -> Iterator[tuple[str, str]]:
    """Which module names which other by attributes: ``services.papers.filing.file_document``."""
    late = {_name(package / "__init__.py") for package in PACKAGES}
    for name, path in FILES.items():
        tree = ast.parse(path.read_text("utf-8"))
        roots = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
            if f"{node.module}.{alias.name}" in late
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and (chain := ast.unparse(node).split("."))[0] in roots:
                whole = ".".join([roots[chain[0]], *chain[1:]])
                if whole in FILES:
                    yield name, whole


def _screen(module: str) -> str | None:
    parts = module.split(".")
    return parts[3] if parts[:3] == ["paracase", "tui", "screens"] and len(parts) > 3 else None


def test_what_is_named_late_goes_one_way() -> None:
    order = ["domain", "store", "intake", "reports", "services", "tui", "cli"]
    wrong = []
    for name, other in _named_late():
        mine, theirs = name.split(".")[1], other.split(".")[1]
        if mine in order and order.index(theirs) > order.index(mine):
            wrong.append(f"{name} names {other}")
        if mine == "tui" and theirs in {"store", "intake"}:
            wrong.append(f"{name} names {other}")
        if mine == "cli" and theirs == "tui" and name not in {"paracase.cli.straight", "paracase.cli.office.demo"}:
            wrong.append(f"{name} names {other}: the command line starts the screens in one place")
        if (its := _screen(other)) and _screen(name) not in {its, None}:
            wrong.append(f"{name} names another screen, {other}")
    assert not wrong


def _ranks() -> dict[str, int]:
    """Where modules stand in the contracts about the order inside a package: ``paracase.services.papers`` → a number; a
    greater one stands lower."""
    told = tomllib.loads((SOURCE.parent / "pyproject.toml").read_text("utf-8"))
    return {
        f"{container}.{module.strip(' ()')}": at
        for contract in told["tool"]["importlinter"]["contracts"]
        for container in contract.get("containers", ())
        for at, layer in enumerate(contract["layers"])
        for module in layer.split("|")
    }


def test_what_is_named_late_keeps_the_order_of_capabilities() -> None:
    ranks = _ranks()
    assert ranks["paracase.services.papers"] < ranks["paracase.services.context"]
    pairs = [(name, other, *(".".join(what.split(".")[:3]) for what in (name, other))) for name, other in _named_late()]
    seen = [(name, other, ranks[mine], ranks[theirs]) for name, other, mine, theirs in pairs
            if mine in ranks and theirs in ranks and mine.split(".")[1] == theirs.split(".")[1]]  # fmt: skip
    assert ("paracase.services.office.opening", "paracase.services.journal") in {pair[:2] for pair in seen}
    assert not [f"{name} names {other}" for name, other, mine, theirs in seen if theirs < mine]


def test_nothing_else_is_imported_inside_functions() -> None:
    found = {
        path.relative_to(SOURCE / "paracase").as_posix()
        for path in FILES.values()
        if path.relative_to(SOURCE / "paracase").parts[0] in {"domain", "store", "services", "reports", "tui", "cli"}
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    assert found == set(IN_FUNCTIONS)
