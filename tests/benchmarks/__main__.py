"""Ratios kept by commit: measure them in a short form, and say what got worse.

python -m tests.benchmarks [NAME …]     measure, print, and add to docs/benchmarks.json
python -m tests.benchmarks --worse      what is worse than the best or the last kept by more than chance; ends with 1
"""

from __future__ import annotations

import sys

from tests.benchmarks import arriving, burst, figures, intake, polled, rescan, steps, turns

KEPT = {
    "rescan": rescan.figures,
    "polled": polled.figures,
    "arriving": arriving.figures,
    "intake": intake.figures,
    "burst": burst.figures,
    "turns": turns.figures,
    "steps": steps.figures,
}


def main(words: list[str]) -> int:
    """Measure or compare; the exit code."""
    if words == ["--worse"]:
        said = figures.worse(figures.kept())
        print("\n".join(said) or "Nothing is worse than it was.")
        return int(bool(said))
    if unknown := [word for word in words if word not in KEPT]:
        print(f"{', '.join(unknown)}: not among {', '.join(KEPT)}", file=sys.stderr)
        return 2
    for name in words or KEPT:
        found = KEPT[name]()
        for figure in found:
            print(
                f"{figure.name}: {figure.ratio:.2f} x {figure.beside}, spread {figure.spread:.0%}; {figure.holds}",
                flush=True,
            )
        figures.keep(found)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
