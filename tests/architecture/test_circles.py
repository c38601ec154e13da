"""No circle between modules: imports for types count too."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

import grimp
import pytest


def _circle(imports: dict[str, set[str]]) -> list[str]:
    """Some modules of which each imports the next and the last the first; none where there is no circle."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("paracase", cache_dir=None)
    imports = {
        # The lists of modules that packages keep are no imports of theirs.
        module: {one for one in graph.find_modules_directly_imported_by(module) if not one.startswith(f"{module}.")}
        for module in graph.modules
    }
    assert _circle(imports) == []


@pytest.mark.parametrize(
    ("imports", "is_circle"),
    [({"a": {"b"}, "b": {"c"}, "c": {"d", "b"}}, True), ({"a": {"b", "c"}, "b": {"c"}, "c": set()}, False)],
)
def test_a_circle_is_seen(imports: dict[str, set[str]], *, is_circle: bool) -> None:
    assert bool(_circle(imports)) == is_circle
