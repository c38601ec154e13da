"""20,000 texts, or PDFs, from the folder to searchable: ours and recollindex on the same files, interleaved.

    python -m tests.benchmarks.intake texts [COUNT] [ROUNDS]
    python -m tests.benchmarks.intake pdfs [COUNT] [ROUNDS]

They need Debian's recollcmd. While ours runs, another process files papers and notes how long each write waited. How long
suggestions take is ``tests.benchmarks.suggestions``.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from tests.benchmarks.corpus import Words, write_texts
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office

_FILER = """
import json, sys, time
from pathlib import Path
from paracase.domain.clock import SystemClock
from paracase.services.papers.filing import change_facts
from paracase.services.papers.proposing import FilingDecision
from paracase.services.office.opening import open_office
office = open_office(Path(sys.argv[1]), clock=SystemClock())
waits, n = [], 0
while not Path(sys.argv[2]).exists():
    t = time.perf_counter()
    with office.store.write() as tx:
        waits.append(time.perf_counter() - t)
        tx.db.execute("UPDATE cases SET rev = rev + 1 WHERE id = 1")
    n += 1
    time.sleep(0.02)
print(json.dumps(waits))
"""


def fsyncs_per_second(folder: Path) -> float:
    """What the disk can do: small files written, fsynced, closed."""
    started = time.perf_counter()
    for number in range(500):
        handle = os.open(folder / f"f{number}", os.O_WRONLY | os.O_CREAT, 0o600)
        os.write(handle, b"x" * 3000)
        os.fsync(handle)
        os.close(handle)
    seconds = time.perf_counter() - started
    for number in range(500):
        (folder / f"f{number}").unlink()
    return 500 / seconds


def ours(source: Path, work: Path, *, write_beside: bool) -> tuple[float, float, list[float]]:
    """Seconds to arrival rows, seconds to searchable and kept, and waits of a person's writes."""
    folder = work / "office"
    office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
    add_case(office, NewCase("Bench v. Mark"))
    shutil.copytree(source, folder / "Inbox" / "drop")
    time.sleep(2.2)
    flag = work / "stop"
    beside = (
        subprocess.Popen([sys.executable, "-c", _FILER, str(folder), str(flag)], stdout=subprocess.PIPE, text=True)
        if write_beside
        else None
    )
    if beside:
        time.sleep(0.5)
    started = time.perf_counter()
    intake = Intake(folder, office.store, office.settings, office.clock, office.practice.document_types, ocr=False)
    intake.look()
    rows = time.perf_counter() - started
    expected = sum(1 for p in source.rglob("*") if p.is_file())
    while _count(office, "outcome <> 'pending'") < expected:
        intake.turn()
    done = time.perf_counter() - started
    waits: list[float] = []
    if beside:
        import json

        flag.touch()
        waits = json.loads(beside.communicate()[0])
    assert _count(office, "1 = 1") == expected
    intake.close()
    office.close()
    return rows, done, waits


def _count(office: Office, which: str) -> int:
    return int(office.store.read.execute(f"SELECT count(*) FROM version WHERE {which}").fetchone()[0])


def recoll(source: Path, work: Path) -> float:
    """Seconds recollindex takes."""
    config = work / "recoll"
    config.mkdir()
    (config / "recoll.conf").write_text(f"topdirs = {source}\nskippedPaths =\nloglevel = 1\n", encoding="utf-8")
    started = time.perf_counter()
    subprocess.run(["recollindex", "-c", str(config)], check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    """Measure."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "texts"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else (20_000 if kind == "texts" else 200)
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        source = Path(base) / "source"
        if kind == "texts":
            write_texts(source, count)
        else:
            source.mkdir()
            words = Words(5000)
            for number in range(count):
                pages = [words.text(2000) for _ in range(1 + number % 8)]
                (source / f"{number:04d}.pdf").write_bytes(pdf(*pages))
        print(f"{kind}: {count:,} files; disk {fsyncs_per_second(Path(base)):,.0f} fsyncs/s")
        rows, mine, peer, waits = [], [], [], []
        for number in range(rounds):
            work = Path(base) / f"round{number}"
            work.mkdir()
            row, done, waited = ours(source, work, write_beside=number % 2 == 0)
            rows.append(row)
            mine.append(done)
            waits += waited
            peer.append(recoll(source, work))
            shutil.rmtree(work)
            print(
                f"  round {number + 1}: rows {row:.2f} s, ours {done:.2f} s, recollindex {peer[-1]:.2f} s", flush=True
            )
        a, b = statistics.median(mine), statistics.median(peer)
        print(f"median: arrival rows {statistics.median(rows):.2f} s; ours {a:.2f} s = {count / a:,.0f}/s; "
              f"recollindex {b:.2f} s = {count / b:,.0f}/s; ours/recoll {b / a:.2f}x")  # fmt: skip
        waits.sort()
        if waits:
            p50, p99 = (waits[int(len(waits) * part)] * 1000 for part in (0.5, 0.99))
            print(
                f"a person's write waits: p50 {p50:.1f}, p99 {p99:.1f}, max {waits[-1] * 1000:.1f} ms of {len(waits)}"
            )


if __name__ == "__main__":
    main()
