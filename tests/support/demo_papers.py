"""What is right about the papers that wait in the demo, as it was written from the papers before the program was asked.

Days stand in ``tests/demo_papers/labels.csv`` as the demo's sources count them, from today; a case is its place among the
demo's cases. ``python -m tests.support.demo_papers DIR`` makes the papers, with their labels and the cases, for
``paracase triage evaluate DIR``.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from datetime import date, timedelta
from pathlib import Path

from paracase.services.demo.matters import MATTERS
from paracase.services.demo.waiting import waiting_papers

LABELS = Path(__file__).resolve().parents[1] / "demo_papers" / "labels.csv"
_DAY = re.compile(r"\{([+-]?\d+)\}")
TODAY = date(2026, 11, 25)
"""On which the papers are made that are measured, so that they are always the same."""


def case_number(index: str, today: date) -> str:
    """The office's number of a case of the demo: they are opened in their order, in the year it is made."""
    return f"{today:%y}-{int(index):04d}"


def labels(today: date) -> list[dict[str, str]]:
    """The labels with days and numbers as they are when the demo is made on that day."""
    text = _DAY.sub(lambda found: (today + timedelta(days=int(found[1]))).isoformat(), LABELS.read_text("utf-8"))
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        row["case"] = re.sub(r"\d+", lambda found: case_number(found[0], today), row["case"])
    return rows


def make(folder: Path, today: date = TODAY) -> None:
    """Write the papers with their labels and the cases."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in waiting_papers(today):
        (folder / name).write_bytes(data)
    rows = labels(today)
    _write(folder / "labels.csv", rows)
    opened = [
        {
            "case": case_number(str(index), today), "number": case_number(str(index), today), "caption": of.caption,
            "side": of.side, "dockets": f"{of.docket}@{of.court}" if of.docket else "",
            "parties": f"{of.us}={of.side}*;{of.them}=opposing party",
        }
        for index, of in enumerate(MATTERS, start=1)
    ]  # fmt: skip
    _write(folder / "cases.csv", opened)


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
