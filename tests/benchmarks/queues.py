"""Two desks open on Triage while very many papers wait: what they hold, and what one Enter costs each.

    python -m tests.benchmarks.queues DIR [ENTERS]

DIR is an office of ``tests.benchmarks.office`` (``--documents 50200 --waiting 50000``) in which no intake runs. One desk
files with Enter, the other follows; processor time of each is counted over all Enters, less what it needs when nothing
happens. Papers are really filed: the office has so many fewer that wait afterwards. The first two of a desk are told apart:
with them it reads rules and checklists.

The floor, in the same run: a Textual app of the same size without a store, which for each Enter paints what Triage must: the
lines of list, page and form once, and the tabs and the two lines below once.
"""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.services.office.opening import open_office
from paracase.store.locks import FileLock
from tests.benchmarks.desk import Terminal, desk
from tests.benchmarks.figures import must
from tests.benchmarks.held import held

FLOOR = """
from textual.app import App
from textual.containers import Horizontal, Vertical
from textual.strip import Strip
from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget
LOOKS = [Style.parse(look) for look in ("white on black", "bold white on black", "green on black")]
class Lines(Widget):
    said = 0
    def render_line(self, y):
        words = f"{self.said:>6} {y:>3} Motion to compel the production of records".ljust(self.size.width)
        width = self.size.width
        parts = words[: width // 3], words[width // 3 : width // 2], words[width // 2 : width]
        return Strip([Segment(part, look) for part, look in zip(parts, LOOKS)])
    def say(self):
        self.said += 1
        self.refresh()
class Floor(App):
    CSS = "Lines { height: 1fr; width: 1fr; } .bar { height: 1; } #form { height: 9; }"
    BINDINGS = [("enter", "file", "")]
    def compose(self):
        yield Lines(classes="bar", id="tabs")
        with Horizontal():
            yield Lines(id="list")
            with Vertical():
                yield Lines(id="page")
                yield Lines(id="form")
        yield Lines(classes="bar", id="keys")
        yield Lines(classes="bar", id="status")
    def action_file(self):
        for name in ("list", "page", "form"):
            self.query_one("#" + name).say()
        self.set_timer(0.3, self.bars)
    def bars(self):
        for name in ("tabs", "keys", "status"):
            self.query_one("#" + name).say()
Floor().run()
"""
REST = 10.0
"""Seconds in which what a desk needs when nothing happens is counted."""
FIRST = 2
APART = 1.5
"""Seconds between two Enters: a key held down files nothing."""


def opened(folder: Path) -> Terminal:
    """A desk, with Triage on its screen."""
    terminal = desk(folder)
    terminal.until("indexed", limit=120)
    terminal.until_after(b"2", ".txt", limit=120)
    terminal.read(15)
    return terminal


def told(what: str, terminal: Terminal) -> None:
    """Print what a desk holds."""
    print(f"  {what}: {held(terminal.child)}; resident {terminal.memory_mb():.0f} MB", flush=True)


def used(desks: list[Terminal], seconds: float) -> list[float]:
    """Seconds of processor time each used meanwhile; what they paint is read."""
    before = [terminal.cpu_seconds() for terminal in desks]
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for terminal in desks:
            terminal.read(0.05)
    return [terminal.cpu_seconds() - was for terminal, was in zip(desks, before, strict=True)]


def floor(enters: int) -> float:
    """Milliseconds of processor time that the bare app needs for an Enter."""
    terminal = Terminal([sys.executable, "-c", FLOOR], {})
    try:
        terminal.until("Motion")
        terminal.read(3)
        (idle,) = used([terminal], REST)
        spent = 0.0
        for _ in range(enters):
            before = terminal.cpu_seconds()
            terminal.key(b"\r")
            used([terminal], APART)
            spent += terminal.cpu_seconds() - before - idle * APART / REST
        return spent / enters * 1000
    finally:
        terminal.close()


def first(desks: list[Terminal], idle: list[float]) -> str:
    """What the first papers cost, each desk apart."""
    before = [terminal.cpu_seconds() for terminal in desks]
    for _ in range(FIRST):
        desks[0].key(b"\r")
        used(desks, APART)
    spent = [t.cpu_seconds() - b - rest * FIRST * APART / REST for t, b, rest in zip(desks, before, idle, strict=True)]
    return " and ".join(f"{seconds / FIRST * 1000:.0f} ms" for seconds in spent) + " each"


def main() -> None:
    """Measure."""
    folder, enters = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20
    lease = FileLock(paths.lease(folder))
    must(lease.acquire(), "no intake runs")
    sql = "SELECT count(*) FROM document WHERE state = 'new'"
    with contextlib.closing(open_office(folder, clock=SystemClock())) as office:
        waited = int(office.store.read.execute(sql).fetchone()[0])
        print(f"{waited:,} papers wait", flush=True)
        desks = [opened(folder), opened(folder)]
        try:
            told("the desk that will file", desks[0])
            told("the desk that follows", desks[1])
            idle = used(desks, REST)
            print(f"  the first {FIRST}: {first(desks, idle)}", flush=True)
            began = int(office.store.read.execute(sql).fetchone()[0])
            must(began < waited, "the first were filed")
            spent = [0.0, 0.0]
            for _ in range(enters):
                before = [terminal.cpu_seconds() for terminal in desks]
                desks[0].key(b"\r")
                used(desks, APART)
                for at, terminal in enumerate(desks):
                    spent[at] += terminal.cpu_seconds() - before[at] - idle[at] * APART / REST
            filed = began - int(office.store.read.execute(sql).fetchone()[0])
            must(filed >= enters // 2, f"{enters} Enters filed {filed}")
            files, follows = (seconds / filed * 1000 for seconds in spent)
            print(
                f"  {filed} papers filed by {enters} Enters: {files:.1f} ms of processor time each in the desk that files"
            )
            print(f"  and {follows:.1f} in the one that follows; the floor {floor(enters):.1f}", flush=True)
            told("the desk that filed", desks[0])
            told("the desk that followed", desks[1])
        finally:
            for terminal in desks:
                terminal.close()
    lease.release()


if __name__ == "__main__":
    main()
