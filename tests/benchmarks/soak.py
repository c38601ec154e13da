"""The memory of an intake to which papers come all the time: by the minute, and how it grows.

python -m tests.benchmarks.soak [MINUTES]
"""

from __future__ import annotations

import contextlib
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.corpus import Words
from tests.benchmarks.figures import must
from tests.benchmarks.folder import NAME, office_with
from tests.benchmarks.processes import Watching, memory_mb

APART = 0.25
"""Seconds between two papers; every tenth is changed later, every tenth removed."""


def main() -> None:
    """Measure."""
    minutes = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    words, by_minute, count = Words(), list[float](), 0
    with tempfile.TemporaryDirectory(prefix="measure3-") as base:
        folder = Path(base) / "office"
        with contextlib.closing(office_with(folder, 1000)) as office, Watching(folder) as pid:
            here, began = folder / "Inbox" / NAME, time.monotonic()
            while len(by_minute) < minutes:
                path = here / f"soak {count:06d}.txt"
                path.write_text(words.text(3000), encoding="utf-8")
                if count % 10 == 5 and count > 100:
                    (here / f"soak {count - 95:06d}.txt").write_text(words.text(2000), encoding="utf-8")
                if count % 10 == 7 and count > 100:
                    (here / f"soak {count - 90:06d}.txt").unlink()
                count += 1
                time.sleep(APART)
                if time.monotonic() - began > 60 * (len(by_minute) + 1):
                    by_minute.append(memory_mb(pid))
                    print(f"  minute {len(by_minute)}: {by_minute[-1]:.1f} MB, {count:,} papers dropped", flush=True)
            most = memory_mb(pid, "VmHWM")
            time.sleep(10)
            sql = "SELECT count(*) FROM document WHERE id > 1000"
            known = int(office.store.read.execute(sql).fetchone()[0])
            must(known >= count, f"{count} papers were taken in: {known}")
    late = by_minute[len(by_minute) // 3 :]
    slope = statistics.linear_regression(range(len(late)), late).slope if len(late) > 1 else 0.0
    print(f"{count:,} papers in {minutes} minutes: {by_minute[0]:.0f} MB after the first, "
          f"{by_minute[-1]:.0f} after the last, {most:.0f} MB at most; {slope:+.2f} MB a minute at last")  # fmt: skip


if __name__ == "__main__":
    main()
