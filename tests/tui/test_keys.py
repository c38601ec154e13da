"""The documentation's table of keys is made from the bindings; no key has two senses at one place.

After a wanted change: ``PARACASE_DOCS=write pytest tests/tui/test_keys.py``, then read the difference.
"""

from __future__ import annotations

import os
import pkgutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest
from textual.binding import Binding, BindingsMap
from textual.dom import DOMNode

from paracase.tui import screens
from paracase.tui.app import DeskApp
from paracase.tui.framed import TopScreen
from paracase.tui.panes.reading import ReaderPane
from paracase.tui.places import PLACES
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import key_name
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.reader import Reader
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Iterable

DOCS = Path(__file__).resolve().parents[2] / "docs"
BEGIN, END = "<!-- made from the bindings -->\n", "<!-- until here -->\n"
COMMON = (("a document that is read", (Reader, ReaderPane)), ("a page of Work and Approvals", (PaperView,)))
"""Keys that several screens have, once they show such a thing."""


class Row(NamedTuple):
    """A line of a table."""

    keys: str
    words: str


def bindings_of(owner: type[DOMNode]) -> list[Binding]:
    """What a class itself binds, each key of a binding by itself joined again."""
    found = [binding for binding in vars(owner).get("BINDINGS", []) if isinstance(binding, Binding)]
    return [b for b in found if b.id is not None and (b.show or b.tooltip) and (b.tooltip or b.description)]


def rows_of(owners: Iterable[type[DOMNode]]) -> list[Row]:
    """Keys and what they do, each pair once."""
    rows: dict[Row, None] = {}
    for owner in owners:
        for binding in bindings_of(owner):
            if binding.action.startswith("go("):
                continue
            shown = (
                (binding.key_display or binding.key.split(",")[0]).replace("/", " ") if binding.key != "slash" else "/"
            )
            names = " ".join(f"`{key_name(key)}`" for key in shown.split())
            rows[Row(names, binding.tooltip or binding.description)] = None
    return list(rows)


def classes_of(module_name: str) -> list[type[DOMNode]]:
    """The classes with keys of a screen's package (or module), in the order of their modules."""
    names = [module_name]
    package = import_module(module_name)
    if hasattr(package, "__path__"):
        names += sorted(found.name for found in pkgutil.walk_packages(package.__path__, f"{module_name}."))
    found: list[type[DOMNode]] = []
    for name in names:
        for member in vars(import_module(name)).values():
            is_own = isinstance(member, type) and issubclass(member, DOMNode) and member.__module__ == name
            if is_own and not issubclass(member, Reader | RowList) and bindings_of(member):
                found.append(member)
    return sorted(found, key=lambda owner: not issubclass(owner, TopScreen))


def table(title: str, rows: Iterable[Row]) -> str:
    lines = [f"| {title} | |", "|---|---|", *(f"| {row.keys} | {row.words} |" for row in rows), ""]
    return "\n".join(lines) + "\n"


def whole() -> str:
    """The tables of everything."""
    digits = " ".join(f"`{place.key}`" for place in PLACES)
    there = ", ".join(f"[{place.word}]({place.mode}.md)" for place in PLACES)
    text = table("everywhere", [Row(digits, there), *rows_of([TopScreen, RowList, Pane, DeskApp])])
    for place in PLACES:
        for owner in classes_of(place.screen.rpartition(".")[0]):
            inside = "" if issubclass(owner, TopScreen) else f", {title_of(owner)}"
            text += table(f"{place.word}{inside}", rows_of([owner]))
    for title, owners in COMMON:
        text += table(title, rows_of(owners))
    for found in pkgutil.iter_modules(screens.__path__, "paracase.tui.screens."):
        if not found.ispkg:
            for owner in classes_of(found.name):
                text += table(title_of(owner), rows_of([owner]))
    return text


def title_of(owner: type[DOMNode]) -> str:
    """``Documents`` of ``DocumentsPane``."""
    return owner.__name__.removesuffix("Pane").removesuffix("Screen")


def test_the_table_of_keys_is_made_from_the_bindings() -> None:
    kept = DOCS / "keys.md"
    text = kept.read_text(encoding="utf-8")
    head, _, rest = text.partition(BEGIN)
    before, _, tail = rest.partition(END)
    if os.environ.get("PARACASE_DOCS") == "write":
        kept.write_text(head + BEGIN + whole() + END + tail, encoding="utf-8")
        return
    assert before == whole()


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.mode)
def test_no_key_has_two_senses_on_a_screen(place: object) -> None:
    """A key of the screen itself is bound once, and means the same where the program has it everywhere."""
    from paracase.tui.places import Place

    assert isinstance(place, Place)
    for owner in classes_of(place.screen.rpartition(".")[0]):
        keys: dict[str, set[str]] = {}
        for key, binding in BindingsMap(vars(owner)["BINDINGS"]):
            keys.setdefault(key, set()).add(binding.action)
        assert {key: acts for key, acts in keys.items() if len(acts) > 1} == {}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.mode)
def test_each_place_has_its_page(place: object) -> None:
    from paracase.tui.places import Place

    assert isinstance(place, Place)
    assert (DOCS / f"{place.mode}.md").is_file()
