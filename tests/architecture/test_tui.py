"""A place is one line and its package; screens name a desk, not the app."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

from paracase.tui.framed import TopScreen
from paracase.tui.places import OVERLAYS, PLACES

TUI = Path(__file__).resolve().parents[2] / "src" / "paracase" / "tui"


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.mode)
def test_each_place_names_its_screen(place: object) -> None:
    from paracase.tui.places import Place

    assert isinstance(place, Place)
    module, _, name = place.screen.partition(":")
    screen = getattr(import_module(module), name)
    assert issubclass(screen, TopScreen)
    assert place.mode == screen.MODE
    assert len(place.short) == 3


def test_keys_and_words_of_places_are_told_apart() -> None:
    for part in ("key", "mode", "word", "short"):
        said = [getattr(place, part) for place in PLACES]
        assert len(set(said)) == len(said)
    assert [place.key for place in PLACES] == [str(number) for number in range(1, len(PLACES) + 1)]
    for screen in OVERLAYS.values():
        module, _, name = screen.partition(":")
        assert hasattr(import_module(module), name)


def test_no_screen_names_the_app() -> None:
    named = [
        path.relative_to(TUI).as_posix()
        for path in TUI.rglob("*.py")
        if path.name not in {"app.py", "pictures.py"} and "DeskApp" in path.read_text(encoding="utf-8")
    ]
    assert named == []


def is_worker(node: ast.AST) -> bool:
    return isinstance(node, ast.AsyncFunctionDef) and any("work" in ast.unparse(mark) for mark in node.decorator_list)


def test_no_worker_looks_for_a_widget() -> None:
    """A worker's answer may come when its screen is being taken down: what it writes to is held, not looked for."""
    looking = [
        f"{path.relative_to(TUI).as_posix()}:{call.lineno}"
        for path in TUI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if is_worker(node)
        for call in ast.walk(node)
        if isinstance(call, ast.Attribute) and call.attr in {"query_one", "query"}
    ]
    assert looking == []
