"""The desk in a real pseudo-terminal: start, keys, bytes, idle, memory; floors and peers in the same run.

python -m tests.benchmarks.desk start|keys|burst|triage|search|idle [DOCUMENTS] [ROUNDS]
"""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import shutil
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH, HEIGHT = 120, 36
FLOOR = """
import sys
from textual.app import App
from textual.widgets import Static
class Floor(App):
    ENABLE_COMMAND_PALETTE = False
    def compose(self):
        self.count = 0
        self.label = Static("FLOOR 0")
        yield self.label
    def on_key(self, event):
        self.count += 1
        self.label.update(f"FLOOR {self.count}")
Floor().run()
"""
LIST = """
import sys
from textual.app import App
from textual.binding import Binding
from paracase.tui.theme import THEMES, DARK
from paracase.tui.widgets.models import Paged
from paracase.tui.widgets.row_list import RowList
class Lists(App):
    ENABLE_COMMAND_PALETTE = False
    animation_level = "none"
    def compose(self):
        yield RowList()
    def on_mount(self):
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK
        rows = self.query_one(RowList)
        model = Paged(range(int(sys.argv[1])), lambda keys: {k: k for k in keys},
                      lambda row, at, width, chosen: [(f" Fri 20 Nov  Motion number {row:,}".ljust(width), "text")])
        rows.show(model)
        rows.focus()
Lists().run()
"""


class Terminal:
    """A program in a pseudo-terminal."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.started = time.perf_counter()
        self.child, self.fd = pty.fork()
        if self.child == 0:
            os.environ.pop("NO_COLOR", None)
            # With it Python compiles every module at every start, which no person's Python does.
            os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
            os.environ.update({"TERM": "xterm-256color", "COLUMNS": str(WIDTH), "LINES": str(HEIGHT)} | environment)
            os.execvp(command[0], command)
        self.text = ""

    def read(self, seconds: float) -> int:
        """Read what comes within so much time; returns how many bytes."""
        count, until = 0, time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            if select.select([self.fd], [], [], left)[0]:
                data = os.read(self.fd, 1 << 16)
                count += len(data)
                self.text += data.decode("utf-8", "replace")
        return count

    def until(self, marker: str, *, limit: float = 30.0) -> float:
        """Milliseconds from the start until a text is written."""
        while marker not in plain(self.text):
            if time.perf_counter() - self.started > limit:
                raise TimeoutError(f"{marker!r} never came: {plain(self.text)[-400:]!r}")
            if select.select([self.fd], [], [], 0.05)[0]:
                self.text += os.read(self.fd, 1 << 16).decode("utf-8", "replace")
        return (time.perf_counter() - self.started) * 1000

    def key(self, keys: bytes, *, quiet: float = 0.06) -> tuple[float, int]:
        """Press; milliseconds until the last byte of the answer, and its bytes."""
        pressed = time.perf_counter()
        os.write(self.fd, keys)
        last, count = pressed, 0
        while select.select([self.fd], [], [], quiet if count else 0.5)[0]:
            count += len(os.read(self.fd, 1 << 16))
            last = time.perf_counter()
        return (last - pressed) * 1000, count

    def page(self, keys: bytes, seen: set[bytes], *, limit: float = 2.0) -> float:
        """Press; milliseconds until rows are painted that were not there. What follows the store paints in between too.

        Args:
            seen: the rows of the last page; replaced by those of the new one.
        """
        pressed = time.perf_counter()
        os.write(self.fd, keys)
        painted, found, came = pressed, set[bytes](), b""
        while time.perf_counter() - pressed < limit:
            # Once there are new rows, the rest of the page follows at once.
            if not select.select([self.fd], [], [], 0.001 if found - seen else 0.05)[0]:
                if found - seen:
                    seen.clear()
                    seen.update(found)
                    return (painted - pressed) * 1000
                continue
            came = os.read(self.fd, 1 << 16)
            found |= set(re.findall(rb"Motion number [0-9,]+|paper [0-9]{6}|be filed [0-9]{3}|Filed [0-9]+", came))
            painted = time.perf_counter()
        raise TimeoutError(f"no other rows: {sorted(seen)}, {sorted(found)}, {came[-600:]!r}")

    def until_after(self, keys: bytes, marker: str, *, limit: float = 10.0) -> float:
        """Press; milliseconds until a text is written."""
        self.text = ""
        pressed = time.perf_counter()
        os.write(self.fd, keys)
        while marker not in plain(self.text):
            if time.perf_counter() - pressed > limit:
                raise TimeoutError(f"{marker!r} never came")
            if select.select([self.fd], [], [], 0.02)[0]:
                self.text += os.read(self.fd, 1 << 16).decode("utf-8", "replace")
        return (time.perf_counter() - pressed) * 1000

    def memory_mb(self) -> float:
        """Resident memory."""
        status = Path(f"/proc/{self.child}/status").read_text(encoding="ascii")
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]  # Linux writes it

    def cpu_seconds(self) -> float:
        """Processor time used."""
        fields = Path(f"/proc/{self.child}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End it."""
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.fd)


def plain(text: str) -> str:
    """Without escape sequences."""
    return re.sub(r"\x1b(?:\[[0-9;?<>=]*[A-Za-z]|\][^\x07]*\x07|[=>])", "", text)


def filled_office(documents: int) -> Path:
    """An office with so many documents in 200 cases, kept among the temporary files for the next run."""
    folder = Path(tempfile.gettempdir()) / f"paracase-bench-{documents}"
    if (folder / ".paracase" / "filled").is_file():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    from paracase.domain.cases.cases import TeamPart
    from paracase.domain.clock import SystemClock
    from paracase.domain.roles import Role
    from paracase.services.cases.cases import NewCase, add_case
    from paracase.services.cases.tasks import NewTask, add_task
    from paracase.services.office.founding import init_office
    from paracase.store.index import Index, Text
    from tests.benchmarks.corpus import Words

    office = init_office(folder, clock=SystemClock(), name="Bench", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    for number in range(200):
        team = (("Dana Ruiz", TeamPart.PARALEGAL),) if number < 60 else ()
        case = add_case(office, NewCase(f"Plaintiff{number} v. Defendant{number}", team=team)).case
        add_task(office, NewTask("Call clerk", office.today, case_id=case.id))
    at, words, index = office.now(), Words(seed=3), Index(folder)
    for start in range(0, documents, 2000):
        texts = []
        with office.store.write() as tx:
            for number in range(start + 1, min(start + 2000, documents) + 1):
                state = "new" if number > documents - 60 else "in_file"
                tx.db.execute(
                    "INSERT INTO document(id, name, size, state, title, doc_type, filed_on, handling, arrived_at, "
                    "recognised, indexed_rev, rev) VALUES(?, ?, 1000, ?, ?, 'motion_other', ?, 'normal', ?, 1, 1, 1)",
                    (number, f"paper {number}.pdf", state, f"Motion number {number}",
                     f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}", at),
                )  # fmt: skip
                tx.db.execute(
                    "INSERT INTO version(id, document_id, seq, sha256, size, kept, seen_at, outcome, detail, extractor, "
                    "format, pages, flags, meta) VALUES(?, ?, 1, ?, 1000, 0, ?, 'text', '', 'x', 'pdf', 3, '[]', '{}')",
                    (number, number, f"{number:064x}", at),
                )
                tx.db.execute("UPDATE document SET version_id = id WHERE id = ?", (number,))
                tx.db.execute(
                    "INSERT INTO document_case(document_id, case_id, is_primary) VALUES(?, ?, 1)",
                    (number, number % 200 + 1),
                )
                if state == "new":
                    tx.db.execute(
                        "INSERT INTO suggestion VALUES(?, 'case', 0, ?, 3, 'bench')", (number, str(number % 200 + 1))
                    )
                texts.append(Text(number, number, f"paper {number}.pdf",
                                  "\f".join(f"Paper {number} page {p}\n" + words.text(900) for p in range(3)),
                                  f"c{number % 200 + 1}"))  # fmt: skip
        index.put(texts)
    index.settle()
    index.close()
    (folder / ".paracase" / "filled").write_text("yes", encoding="ascii")
    office.close()
    return folder


def desk(folder: Path) -> Terminal:
    """The desk on an office, without an intake of its own (the lease is held here)."""
    config = tempfile.mkdtemp()
    return Terminal([sys.executable, "-m", "paracase", "--office", str(folder)], {"XDG_CONFIG_HOME": config})


def show(name: str, values: list[float], unit: str = "ms") -> None:
    """Median and p95."""
    ordered = sorted(values)
    print(
        f"  {name:<44} p50 {statistics.median(ordered):8.1f} {unit}   p95 {ordered[int(len(ordered) * 0.95)]:8.1f} {unit}"
    )


def measured(make: Callable[[], Terminal], marker: str) -> float:
    """Start a program and wait for a text."""
    terminal = make()
    try:
        return terminal.until(marker)
    finally:
        terminal.close()


def start(folder: Path, rounds: int) -> None:
    """Frame and rows against a minimal Textual app and harlequin."""
    floor, frame, rows, peer = [], [], [], []
    harlequin = shutil.which("harlequin") or shutil.which("harlequin", path=str(Path(sys.executable).parent))
    for _ in range(rounds + 1):
        floor.append(measured(lambda: Terminal([sys.executable, "-c", FLOOR], {}), "FLOOR"))
        frame.append(measured(lambda: desk(folder), "Documents"))
        rows.append(measured(lambda: desk(folder), "Motion number"))
        if harlequin:
            peer.append(measured(lambda: Terminal([harlequin, "-a", "sqlite", ":memory:"], {}), "Query Editor"))
    base = statistics.median(floor[1:])
    print(f"floor {base:.0f} ms; frame {statistics.median(frame[1:]):.0f} ms = {statistics.median(frame[1:]) / base:.2f}x; "
          f"rows {statistics.median(rows[1:]):.0f} ms = {statistics.median(rows[1:]) / base:.2f}x")  # fmt: skip
    if peer:
        other = statistics.median(peer[1:])
        print(f"harlequin {other:.0f} ms; rows = {statistics.median(rows[1:]) / other:.2f}x")


def keys(folder: Path) -> None:
    """Cursor and page keys: the floor, the list alone, the desk."""
    floor = Terminal([sys.executable, "-c", FLOOR], {})
    floor.until("FLOOR")
    floor.read(0.5)
    show("floor: a counter", [floor.key(b"j")[0] for _ in range(60)])
    floor.close()
    for count in (100_000, 1_000_000):
        alone = Terminal([sys.executable, "-c", LIST, str(count)], {})
        alone.until("Motion number")
        alone.read(0.5)
        found = [alone.key(b"j") for _ in range(60)]
        show(f"list of {count:,}: down", [ms for ms, _ in found])
        show("  its bytes", [float(size) for _, size in found], "B ")
        found = [alone.key(b"\x1b[6~") for _ in range(30)]
        show("  page down", [ms for ms, _ in found])
        show("  its bytes", [float(size) for _, size in found], "B ")
        alone.close()
    terminal = desk(folder)
    terminal.until("Motion number")
    terminal.read(2.5)
    print(f"  memory of the desk: {terminal.memory_mb():.0f} MB")
    found = [terminal.key(b"\x1b[6~", quiet=0.04) for _ in range(15)]
    show("desk: page down in Documents", [ms for ms, _ in found])
    terminal.read(1)
    print(f"  memory after: {terminal.memory_mb():.0f} MB")
    terminal.close()


def with_files(folder: Path, count: int) -> None:
    """Have real files wait, each sure of its case: filing moves them, with all the flushing that needs."""
    from paracase.domain.clock import SystemClock
    from paracase.services.office.opening import open_office
    from paracase.services.papers.taking_in import scan
    from tests.benchmarks.corpus import Words

    words = Words(seed=3)
    with contextlib.closing(open_office(folder, clock=SystemClock())) as office:
        with office.store.write() as tx:
            tx.db.execute("UPDATE document SET state = 'in_file' WHERE state = 'new'")
        for number in range(count):
            paper = folder / "Inbox" / f"paper {number:03}.txt"
            paper.write_text(
                "\f".join(f"Paper {number} page {n}\n{words.text(900)}" for n in range(3)), encoding="utf-8"
            )
            os.utime(paper, (paper.stat().st_mtime - 3600,) * 2)
        scan(office)
        with office.store.write() as tx:
            for (paper_id,) in tx.db.execute("SELECT id FROM document WHERE state = 'new'").fetchall():
                tx.db.execute("DELETE FROM suggestion WHERE document_id = ? AND field = 'case'", (paper_id,))
                tx.db.execute(
                    "INSERT INTO suggestion VALUES(?, 'case', 0, ?, 3, 'bench')", (paper_id, str(paper_id % 200 + 1))
                )


def triage(folder: Path) -> None:
    """Enter in Triage until the next paper is on screen with its text."""
    work = folder.with_name(folder.name + "-triage")
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(folder, work)
    with_files(work, 30)
    terminal = desk(work)
    terminal.until("Motion number")
    terminal.read(2)
    terminal.until_after(b"2", " page 0")
    terminal.read(1)
    times = []
    for _ in range(25):
        times.append(terminal.until_after(b"\r", " page 0"))
        terminal.read(1.25)
    show("Enter in Triage: next paper with its text", times)
    terminal.close()
    shutil.rmtree(work, ignore_errors=True)


def search(folder: Path) -> None:
    """Each letter's answer painted."""
    from tests.benchmarks.corpus import Words

    terminal = desk(folder)
    terminal.until("Motion number")
    terminal.read(2)
    terminal.key(b"f")
    times: list[float] = []
    for word in Words(seed=3).words[200:1400:60]:
        if len(word) < 5:
            continue
        for letter in word.encode()[:2]:
            terminal.key(bytes([letter]), quiet=0.03)
        for letter in word.encode()[2:]:
            times.append(terminal.key(bytes([letter]), quiet=0.09)[0])
            terminal.read(0.2)
        terminal.key(b"\x15")
        terminal.read(0.2)
    show("search, each letter: answer painted", times)
    terminal.close()


def idle(folder: Path, seconds: float = 60.0) -> None:
    """Bytes and processor time while nothing happens."""
    terminal = desk(folder)
    terminal.until("Motion number")
    terminal.read(12)
    before = terminal.cpu_seconds()
    count = terminal.read(seconds)
    used = terminal.cpu_seconds() - before
    print(
        f"  idle {seconds:.0f} s: {count} bytes to the terminal, CPU {used / seconds:.2%}; {terminal.memory_mb():.0f} MB"
    )
    terminal.close()


def main() -> None:
    """Measure one thing."""
    what = sys.argv[1]
    folder = filled_office(int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 7
    if what == "start":
        start(folder, rounds)
    elif what == "burst":
        from tests.benchmarks import burst

        burst.show_burst(folder)
    else:
        {"keys": keys, "triage": triage, "search": search, "idle": idle}[what](folder)


if __name__ == "__main__":
    main()
