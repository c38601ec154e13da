"""Figures that can be compared from commit to commit: ratios, each of two things done in turns in the same run.

A benchmark that is kept has one function ``figures()`` that measures it in a short form and gives these; a precondition
that does not hold is raised there, for a good figure of nothing is worse than none. They are kept in
``docs/benchmarks.json``.
"""

from __future__ import annotations

import json
import statistics
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

KEPT = Path(__file__).parents[2] / "docs" / "benchmarks.json"
LEAST_SPREAD = 0.10
"""No two runs of anything differ by less."""
SINGLE_SPREAD = 0.25
"""Of a figure of one pair, which cannot tell."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One ratio; less is better."""

    name: str
    ratio: float
    beside: str
    """What it is paired with."""
    spread: float
    """How far the pairs of the run lie from their middle, as a part of it: the middle one of these distances, twice."""
    holds: dict[str, int]
    """What had to be so, in numbers: how many were really taken in, found, waited for."""


class NotSo(Exception):
    """A precondition of a benchmark does not hold: what it measured is nothing."""


def must(is_so: object, what: str) -> None:
    """Go on only where a precondition holds; also under ``python -O``.

    Raises:
        NotSo: it does not.
    """
    if not is_so:
        raise NotSo(what)


def paired(name: str, ours: Sequence[float], floor: Sequence[float], beside: str, **holds: int) -> Figure:
    """The figure of pairs measured in turns."""
    must(len(ours) == len(floor) and all(value > 0 for value in (*ours, *floor)), f"{name}: {ours}, {floor}")
    ratios = [one / other for one, other in zip(ours, floor, strict=True)]
    middle = statistics.median(ratios)
    if len(ratios) == 1:
        return Figure(name, round(middle, 3), beside, SINGLE_SPREAD, holds)
    spread = 2 * statistics.median(abs(ratio - middle) for ratio in ratios) / middle
    return Figure(name, round(middle, 3), beside, round(spread, 3), holds)


def kept() -> list[dict[str, Any]]:
    """All that was ever kept, oldest first."""
    if not KEPT.exists():
        return []
    found: list[dict[str, Any]] = json.loads(KEPT.read_text(encoding="utf-8"))
    return found


def keep(figures: Iterable[Figure]) -> None:
    """Add what was measured now, of the commit that is checked out."""
    head = {"commit": _commit(), "date": datetime.now(UTC).date().isoformat()}
    lines = [json.dumps(row, ensure_ascii=False) for row in [*kept(), *(head | asdict(figure) for figure in figures)]]
    KEPT.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


def worse(rows: Sequence[dict[str, Any]]) -> list[str]:
    """What the newest figure of each name says that is worse than the best, or the last, by more than the spread of both."""
    said = []
    for name in dict.fromkeys(row["name"] for row in rows):
        *before, newest = [row for row in rows if row["name"] == name]
        for which, other in (("best", min(before, key=lambda r: r["ratio"])), ("last", before[-1])) if before else ():
            allowed = max(LEAST_SPREAD, other["spread"] + newest["spread"])
            if newest["ratio"] > other["ratio"] * (1 + allowed):
                said.append(
                    f"{name}: {newest['ratio']:.2f} at {newest['commit']}, the {which} before {other['ratio']:.2f} at "
                    f"{other['commit']}, where {allowed:.0%} would be chance"
                )
                break
    return said


def _commit() -> str:
    """The commit, with a plus where files differ from it."""
    at = KEPT.parent

    def git(*words: str) -> str:
        return subprocess.run(["git", *words], cwd=at, capture_output=True, text=True, check=True).stdout.strip()

    changes = [line for line in git("status", "--porcelain").splitlines() if not line.endswith(KEPT.name)]
    return git("rev-parse", "--short=10", "HEAD") + ("+" if changes else "")
