"""Ratios kept by commit say what got worse."""

from __future__ import annotations

import pytest

from tests.benchmarks import figures


def row(name: str, ratio: float, commit: str, spread: float = 0.05) -> dict[str, object]:
    return {"name": name, "ratio": ratio, "commit": commit, "spread": spread}


def test_worse_is_what_grew_by_more_than_chance() -> None:
    rows = [row("a", 1.0, "c1"), row("b", 2.0, "c1"), row("a", 1.09, "c2"), row("b", 2.5, "c2"), row("new", 9.0, "c2")]
    assert figures.worse(rows) == ["b: 2.50 at c2, the best before 2.00 at c1, where 10% would be chance"]
    assert figures.worse([*rows, row("b", 2.1, "c3")]) == []
    slowly = [row("a", 1.0, "c1"), row("a", 1.09, "c2"), row("a", 1.18, "c3")]
    assert len(figures.worse(slowly)) == 1  # a little each time is much in the end


def test_a_figure_of_nothing_is_refused() -> None:
    with pytest.raises(figures.NotSo):
        figures.paired("a", [], [1.0], "b")
    with pytest.raises(figures.NotSo):
        figures.paired("a", [0.0], [1.0], "b")
    figure = figures.paired("a", [2.0, 4.0, 2.2], [1.0, 2.0, 1.0], "b", files=3)
    assert (figure.ratio, figure.spread, figure.holds) == (2.0, 0.0, {"files": 3})


def test_what_is_kept_has_all_that_is_compared() -> None:
    rows = figures.kept()
    assert rows
    assert all(kept["ratio"] > 0 and kept["commit"] and kept["beside"] and kept["holds"] for kept in rows)
    figures.worse(rows)
