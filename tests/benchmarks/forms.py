"""What stems cost the index: processor time of putting English texts in, and the size it gets.

    python -m tests.benchmarks.forms [COUNT]

The words are those of docs/, drawn anew for each text in runs as they stand there. ``PYTHONPATH=OLD/src`` measures another
checkout; take the two in turns.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from paracase import paths
from paracase.store.index import Index, Text

RUNS, RUN, AT_ONCE = 10, 48, 20
DOCS = Path(__file__).parents[2] / "docs"


def texts(count: int) -> list[bytes]:
    """Some texts, the same each time."""
    chance = random.Random(3)
    words = [
        word
        for page in sorted(DOCS.glob("*.md"))
        for word in page.read_text(encoding="utf-8").split()
        if word.isascii() and "|" not in word and "`" not in word
    ]
    assert len(words) > 100 * RUN
    made = []
    for _ in range(count):
        starts = [chance.randrange(len(words) - RUN) for _ in range(RUNS)]
        made.append(" ".join(word for at in starts for word in words[at : at + RUN]).encode())
    return made


def main() -> None:
    """Print the processor time of a text, and the size of the index."""
    given = texts(int(sys.argv[1]) if len(sys.argv) > 1 else 3000)
    with tempfile.TemporaryDirectory() as folder:
        paths.home(Path(folder)).mkdir(parents=True)
        index = Index(Path(folder))
        began = time.process_time()
        for start in range(0, len(given), AT_ONCE):
            some = range(start, min(start + AT_ONCE, len(given)))
            index.put(Text(number + 1, number + 1, f"paper {number}.txt", given[number], "c1 c2") for number in some)
        index.settle()
        used = time.process_time() - began
        index.close()
        size = paths.index(Path(folder)).stat().st_size
    mean = sum(map(len, given)) / len(given)
    print(f"{used / len(given) * 1e6:.0f} µs a text of {mean:,.0f} bytes; index {size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
