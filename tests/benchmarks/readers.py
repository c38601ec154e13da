"""The most memory a reader needs: each file read, looked at and drawn in a process of its own, as the worker forks them.

    python -m tests.benchmarks.readers FOLDER [FOLDER...]

Prints the ten largest of each kind of work, and how many were above 400 MB. What a reader shares with the worker that forked
it counts too (ru_maxrss); it is printed as *alone*.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from paracase.intake.extract import reader
from paracase.intake.extract.protocol import packed

WORK = ("extract", "inspect", "lettered")
MOST_MB = 400
_LARGEST = 10


def peak_mb(path: Path | None, work: str) -> float:
    """The most memory that a process needs for it, in MiB; without a path, of one that does nothing."""
    child = os.fork()
    if not child:
        code = 1
        try:
            if path is not None:
                _read(path, work)
            code = 0
        finally:
            os._exit(code)
    _, _, used = os.wait4(child, 0)
    return used.ru_maxrss / (1024 if sys.platform == "linux" else 1 << 20)


def _read(path: Path, work: str) -> None:
    reader.limit(cpu=60)
    with path.open("rb") as file:
        request = {"do": work, "size": path.stat().st_size, "name": path.name, "page": 0}
        for _ in packed(reader.answer_to(file.fileno(), request)):
            pass


def main() -> None:
    """Measure every file below some folders."""
    files = sorted(path for folder in sys.argv[1:] for path in Path(folder).rglob("*") if path.is_file())
    assert files, "no files there"
    alone = peak_mb(None, "")
    print(f"{len(files):,} files; alone {alone:.0f} MB")
    for work in WORK:
        some = [path for path in files if work != "lettered" or path.suffix.lower() == ".pdf"]
        found = sorted(((peak_mb(path, work), path.name) for path in some), reverse=True)
        above = sum(1 for size, _ in found if size > MOST_MB)
        print(f"{work}: {len(found):,} files, {above} above {MOST_MB} MB")
        for size, name in found[:_LARGEST]:
            print(f"  {size:6.0f} MB  {name[:60]}")


if __name__ == "__main__":
    main()
