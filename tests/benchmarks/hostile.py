"""Papers that attack their reader, beside thirty good ones: when the good ones are read, and what the others cost.

    python -m tests.benchmarks.hostile [FOLDER]

FOLDER: more papers to put beside them (public corpora, other generators' output).
"""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from paracase.domain.clock import SystemClock
from paracase.domain.papers.documents import Outcome
from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.services.papers import taking_in
from tests.support.hostile import all_of_them
from tests.support.papers import docx, pdf

GOOD = 30
AMPLIFIED = 40
"""Small Word files that give 5 MB of text each: held all at once, they would fill the memory."""


_MAKE = "from tests.benchmarks.hostile import make"


def make(folder: str) -> None:
    """Write the papers: those that attack, those that give much, and the good ones."""
    inbox, papers = Path(folder), all_of_them()
    for paper in papers:
        (inbox / paper.name).write_bytes(paper.data)
    for number in range(GOOD):
        words = f"good paper number {number}"
        data = (words.encode(), pdf(words), docx(words))[number % 3]
        (inbox / f"good {number}.{('txt', 'pdf', 'docx')[number % 3]}").write_bytes(data)
    amplified = next(paper for paper in papers if paper.name == "amplified.docx")
    for number in range(AMPLIFIED):
        (inbox / f"amplified {number}.docx").write_bytes(amplified.data + bytes(number))


def main() -> None:
    """Measure; every paper must have an outcome."""
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        office = init_office(Path(base) / "office", clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
        inbox = office.folder / "Inbox"
        # In a process of its own: making bombs takes more memory than reading them may.
        subprocess.run([sys.executable, "-c", f"{_MAKE}\nmake({str(inbox)!r})"], check=True)
        if len(sys.argv) > 1:
            shutil.copytree(sys.argv[1], inbox / "more")
        time.sleep(2.5)
        written: dict[str, float] = {}
        started = time.perf_counter()
        sql = "SELECT d.name AS name FROM document d JOIN version v ON v.id = d.version_id WHERE v.outcome <> 'pending'"

        def note(*_: object) -> None:
            for (name,) in office.store.read.execute(sql):
                written.setdefault(name, time.perf_counter() - started)

        report = taking_in.scan(office, ocr=False, progress=note)
        took = time.perf_counter() - started
        assert report.sum.fits, report.sum
        outcomes = Counter(report.outcomes)
        assert not outcomes[Outcome.PENDING], outcomes
        good = [at for name, at in written.items() if name.startswith("good ")]
        assert len(good) == GOOD, "the good ones were not all read"
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{report.sum.files} papers in {took:.1f} s: {dict(outcomes)}")
        print(f"the {GOOD} good ones were all read after {max(good):.1f} s; memory of the intake {memory:.0f} MB")
        office.close()


if __name__ == "__main__":
    main()
