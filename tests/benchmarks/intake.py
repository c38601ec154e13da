"""20,000 texts, or PDFs, from the folder to searchable: ours and recollindex on the same files, interleaved.

    python -m tests.benchmarks.intake texts [COUNT] [ROUNDS]
    python -m tests.benchmarks.intake pdfs [COUNT] [ROUNDS]
    python -m tests.benchmarks.intake proposals [COUNT] [CASES]
    python -m tests.benchmarks.intake suggested [COUNT] [CASES] [ROUNDS]

*proposals* goes on until every paper was suggested and nothing is left to index, and has no peer; its clock stops then.
*suggested* is the same in turns with recollindex, by processor time too: on a busy machine only that can be compared. All
but *proposals* need Debian's recollcmd. While ours runs, another process files papers and notes how long each filing took.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.intake.pipeline import Intake
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.store.driver import sqlite3
from tests.benchmarks.corpus import Words, write_texts
from tests.benchmarks.figures import Figure, must, paired
from tests.benchmarks.person import filing, papers_wait
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office

FILED = 400
"""Papers that wait for the person who files beside it."""


class Round(NamedTuple):
    """Seconds of one round."""

    rows: float
    """Until the arrivals are rows."""
    done: float
    """Until all is searchable and kept; with proposals, until every paper has them and the index knows of all."""
    filings: list[float]
    """What each filing of a person took meanwhile."""
    cpu: float
    """Processor time, readers included."""


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


def ours(source: Path, work: Path, *, files_beside: bool, cases: int = 1, suggests: bool = False) -> Round:
    """Take in all that is in a folder.

    Args:
        suggests: go on until every paper was looked at by the recognisers.
    """
    folder = work / "office"
    office = init_office(folder, clock=SystemClock(), name="b", staff_name="B", role=Role.PARALEGAL)
    opened = [
        add_case(office, NewCase(f"Bench{number or ''} v. Mark{number or ''}")).case.id for number in range(cases)
    ]
    waiting = papers_wait(office, FILED) if files_beside else []
    shutil.copytree(source, folder / "Inbox" / "drop")
    expected = sum(1 for p in source.rglob("*") if p.is_file()) + len(waiting)
    time.sleep(2.2)
    with contextlib.ExitStack() as beside:
        filings = beside.enter_context(filing(office, waiting, opened[0])) if files_beside else []
        before, started = sum(os.times()[:4]), time.perf_counter()
        intake = Intake(folder, office.store, office.settings, office.clock, office.practice.document_types, ocr=False)
        intake.look()
        rows = time.perf_counter() - started
        while _count(office, "v.outcome <> 'pending'") < expected:
            while not intake.turn().read:  # counting after each turn would be measured, too
                pass
        while suggests and intake.turn().worked:
            pass
        done = time.perf_counter() - started
    must(_count(office, "1 = 1") == expected, f"{expected} versions are there")
    must(_count(office, "v.outcome = 'text'") == expected, f"{expected} were read")
    if suggests:
        left = _count(office, "d.recognised = 0 OR d.indexed_rev < d.rev")
        must(not left, f"{left} are not suggested, or their words not written")
    intake.close()
    office.close()
    return Round(rows, done, filings, sum(os.times()[:4]) - before)


def _count(office: Office, which: str) -> int:
    sql = f"SELECT count(*) FROM version v JOIN document d ON d.id = v.document_id WHERE {which}"
    return int(office.store.read.execute(sql).fetchone()[0])


def raw(source: Path, work: Path) -> float:
    """Processor time of the least that could be done: read, hash, and write words into FTS5, 500 at a time."""
    db = sqlite3.connect(str(work / "raw.db"), isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("CREATE TABLE body(id INTEGER PRIMARY KEY, text TEXT)")
    db.execute("CREATE VIRTUAL TABLE fts USING fts5(text, content='body', content_rowid='id', prefix='3')")
    began, paths = time.process_time(), sorted(path for path in source.rglob("*") if path.is_file())
    for start in range(0, len(paths), 500):
        db.execute("BEGIN")
        for number, path in enumerate(paths[start : start + 500], start=start):
            data = path.read_bytes()
            hashlib.sha256(data).hexdigest()
            db.execute("INSERT INTO body VALUES(?, ?)", (number, data.decode()))
            db.execute("INSERT INTO fts(rowid, text) VALUES(?, ?)", (number, data.decode()))
        db.execute("COMMIT")
    spent = time.process_time() - began
    db.close()
    return spent


def figures() -> list[Figure]:
    """The short form: 2,000 texts until they are suggested; nobody files beside, whose processor time would count."""
    mine, floor = [], []
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        source = Path(base) / "source"
        write_texts(source, 2000)
        for number in range(3):
            work = Path(base) / f"round{number}"
            work.mkdir()
            floor.append(raw(source, work))
            mine.append(ours(source, work, files_beside=False, suggests=True).cpu)
            shutil.rmtree(work)
    return [paired("2,000 texts to suggested", mine, floor, "read, hash, FTS5", texts=2000)]


def recoll(source: Path, work: Path) -> float:
    """Seconds recollindex takes."""
    config = work / "recoll"
    config.mkdir()
    (config / "recoll.conf").write_text(f"topdirs = {source}\nskippedPaths =\nloglevel = 1\n", encoding="utf-8")
    started = time.perf_counter()
    subprocess.run(["recollindex", "-c", str(config)], check=True, capture_output=True)
    return time.perf_counter() - started


def suggested(count: int, cases: int, rounds: int) -> None:
    """Ours until every paper was suggested, and recollindex on the same files, in turns."""
    ratios = []
    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        source = Path(base) / "source"
        write_texts(source, count)
        for number in range(rounds):
            work = Path(base) / f"round{number}"
            work.mkdir()
            mine = ours(source, work, files_beside=False, cases=cases, suggests=True)
            before = sum(os.times()[2:4])
            peer = recoll(source, work)
            spent = sum(os.times()[2:4]) - before
            ratios.append(spent / mine.cpu)
            shutil.rmtree(work)
            told = (
                f"ours {mine.done:.1f} s (processor {mine.cpu:.1f}), recollindex {peer:.1f} s (processor {spent:.1f})"
            )
            print(f"  {count:,} texts, {cases:,} cases, round {number + 1}: {told}", flush=True)
    print(f"recollindex's processor time over ours: {statistics.median(ratios):.2f}")


def main() -> None:
    """Measure."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "texts"
    if kind == "suggested":
        given = [int(one) for one in sys.argv[2:]]
        suggested(*given, *(20_000, 400, 3)[len(given) :])
        return
    if kind == "proposals":
        with tempfile.TemporaryDirectory(prefix="bench-") as base:
            count = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
            write_texts(Path(base) / "source", count)
            cases = int(sys.argv[3]) if len(sys.argv) > 3 else 40
            done = ours(Path(base) / "source", Path(base), files_beside=False, cases=cases, suggests=True).done
            print(f"with proposals, {cases:,} cases: {done:.2f} s = {count / done:,.0f}/s")
        return
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
            row, done, waited, _ = ours(source, work, files_beside=number % 2 == 0)
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
                f"a person's filing takes: p50 {p50:.1f}, p99 {p99:.1f}, max {waits[-1] * 1000:.1f} ms of {len(waits)}"
            )


if __name__ == "__main__":
    main()
