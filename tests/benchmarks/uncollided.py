"""Which case, where nothing collides and where something does: the figures and every miss (``tests/support/uncollided.py``).

python -m tests.benchmarks.uncollided
"""

from __future__ import annotations

from tests.support.uncollided import verdicts


def main() -> None:
    """Measure."""
    judged = verdicts()
    for collides in (False, True):
        of = [one for one in judged if one.made.collides is collides]
        wrong = sum(one.value not in {None, one.made.right} for one in of)
        called = "another case collides" if collides else "nothing collides"
        print(f"{called}: {sum(one.is_right for one in of)} of {len(of)} right, {wrong} taken for another case")
    for one in judged:
        if not one.is_right:
            paper = f"{one.made.form.name}, {one.made.matter.caption}"
            print(f"  {paper}: proposed {one.guess} ({one.confidence.name.lower()}), right {one.made.right}")


if __name__ == "__main__":
    main()
