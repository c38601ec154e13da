"""What folding costs the index: processor time of putting texts in, by what they hold.

    python -m tests.benchmarks.folding [COUNT]

Each text has 15 kB: ASCII; with the usual signs of print and some accents, which FTS5 folds by itself; with ligatures and
soft hyphens, which are folded before it. ``PYTHONPATH=OLD/src`` measures another checkout; take the two in turns.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from paracase import paths
from paracase.store.index import Index, Text

WORDS, AT_ONCE = 2400, 20


def texts(kind: str, count: int) -> list[bytes]:
    """Some texts of one kind, the same each time."""
    chance = random.Random(5)
    known = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 11))) for _ in range(6000)]
    weights = [1 / (rank + 1) for rank in range(len(known))]
    made = []
    for _ in range(count):
        text = " ".join(chance.choices(known, weights, k=WORDS))
        if kind != "ascii":
            text = f"“{text}” § 12".replace("e ", "é ", 60).replace(" ", " – ", 50).replace("s ", "’s ", 60)
        if kind == "folded":
            text = text.replace("fi", "ﬁ").replace("é", "é\u00ad")
        made.append(text.encode())
    return made


def main() -> None:
    """Print the seconds of each kind."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    for kind in ("ascii", "signs of print", "folded"):
        given = texts(kind, count)
        assert all(text.isascii() for text in given) == (kind == "ascii")
        with tempfile.TemporaryDirectory() as folder:
            paths.home(Path(folder)).mkdir(parents=True)
            index = Index(Path(folder))
            began = time.process_time()
            for start in range(0, count, AT_ONCE):
                some = range(start, min(start + AT_ONCE, count))
                index.put(Text(number + 1, number + 1, f"{number}.txt", given[number], "c1") for number in some)
            print(f"{kind}: {time.process_time() - began:.3f} s for {count} texts")
            index.close()


if __name__ == "__main__":
    main()
