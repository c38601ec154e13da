"""Delegated work: redlines, the gate over SSH, verification.

python -m tests.benchmarks.approvals redline
python -m tests.benchmarks.approvals ssh [ROUNDS]
python -m tests.benchmarks.approvals verify [ENTRIES] [GIGABYTES]
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.domain.work.redline import redline
from paracase.services.office.founding import init_office
from paracase.services.people.keys import install_lines
from paracase.services.upkeep.verifying import verify as verify_office
from paracase.store import ledger
from tests.benchmarks.corpus import Words
from tests.support.clock import AheadClock
from tests.support.delegated import firm_in, new_key, register

if TYPE_CHECKING:
    from paracase.services.context import Office

STATIC = """
import sys
from textual.app import App
from textual.widgets import Static
class Floor(App):
    def compose(self):
        yield Static("READY")
Floor().run()
"""


def _office(base: str) -> Office:
    return init_office(
        Path(base) / "office", clock=AheadClock(), name="b", staff_name="Dana Bench", role=Role.PARALEGAL
    )


def redlines() -> None:
    """A draft of forty pages against its next version: words changed, a paragraph moved, one new, one gone."""
    words, chance = Words(seed=1), random.Random(4)
    pages = [words.text(2400) for _ in range(40)]
    edited = []
    for page in pages:
        tokens = page.split(" ")
        for _ in range(6):
            tokens[chance.randrange(len(tokens))] = "changed"
        edited.append(" ".join(tokens))
    paragraphs = [line for page in edited for line in page.split("\n")]
    moved = paragraphs.pop(30)
    paragraphs.insert(200, moved)
    del paragraphs[400]
    paragraphs.insert(120, words.text(500))
    after = ["\n".join(paragraphs[at : at + 30]) for at in range(0, len(paragraphs), 30)]
    times = []
    for _ in range(9):
        started = time.perf_counter()
        found = redline(pages, after)
        times.append(time.perf_counter() - started)
    rewritten = [Words(seed=1).text(2400)[::-1] for _ in range(40)]
    started = time.perf_counter()
    redline(pages, rewritten)
    whole = time.perf_counter() - started
    count = sum(len(page.split()) for page in pages)
    print(
        f"redline of 40 pages, {count:,} words, {found.changes} changes: {statistics.median(times) * 1000:.0f} ms; ",
        end="",
    )
    print(f"rewritten from end to end: {whole * 1000:.0f} ms")


def over_ssh(rounds: int) -> None:  # noqa: PLR0915  one measurement after the other
    """Login to first paint, bytes of a row's move, bytes while idle; the floor is a static app through the same sshd."""
    from tests.ssh.test_screens import Visit, Wire, _fill_queue
    from tests.support.sshd import door_in

    with tempfile.TemporaryDirectory(prefix="bench-") as base:
        office = _office(base)
        firm = firm_in(office)
        _fill_queue(firm, 8)
        folder = Path(base) / "door"
        folder.mkdir()
        key, floor_key = new_key(folder, "tablet"), new_key(folder, "floor")
        register(firm, firm.attorney, key)
        with door_in(folder) as door:
            install_lines(office, door.keys)
            script = folder / "floor.py"
            script.write_text(STATIC, encoding="utf-8")
            public = Path(f"{floor_key}.pub").read_text(encoding="utf-8")
            with door.keys.open("a", encoding="utf-8") as file:
                file.write(f'restrict,pty,command="exec {sys.executable} -I {script}" {public}')
            ours: list[float] = []
            floor: list[float] = []
            frames: list[float] = []
            for _ in range(rounds):
                for visit, words, into in (
                    (Visit(firm, door, floor_key), b"READY", floor),
                    (Visit(firm, door, key), b"motion0.pdf", ours),
                ):
                    started = time.perf_counter()
                    wire = Wire(visit)
                    while words not in wire.seen:
                        wire.read(0.005)
                        if words == b"motion0.pdf" and b"Approvals" in wire.seen and len(frames) < len(ours) + 1:
                            frames.append(time.perf_counter() - started)
                    into.append(time.perf_counter() - started)
                    wire.close()
            a, f, b = map(statistics.median, (ours, frames, floor))
            print(f"login to first paint {f * 1000:.0f} ms, to the queue {a * 1000:.0f} ms, ", end="")
            print(f"static app {b * 1000:.0f} ms: {f / b:.2f} x, {a / b:.2f} x")
            wire = Wire(Visit(firm, door, key))
            wire.until(b"motion0.pdf")
            wire.read(2)
            wire.send(b"\t")
            wire.read(1)
            moved = []
            for _ in range(6):
                wire.send(b"j")
                moved.append(len(wire.read(0.06)))
                wire.read(1)
            turned = []
            wire.send(b"\t")
            wire.read(1)
            for _ in range(3):
                wire.send(b"n")
                turned.append(len(wire.read(1)))
            idle = len(wire.read(60))
            wire.close()
            print(
                f"a row's move {statistics.median(moved[1:]):.0f} bytes (first {moved[0]}); the next request with its ",
                end="",
            )
            print(f"page {statistics.median(turned):.0f} bytes; idle for 60 s: {idle} bytes")
        office.close()


def verification(entries: int, gigabytes: int) -> None:
    """The ledger's chain and texts, and the vault against sha256sum on the same files."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=os.environ.get("BENCH_DIR")) as base:
        office = _office(base)
        done = 0
        while done < entries:
            with office.store.write() as tx:
                for _ in range(1000):
                    ledger.append(tx.db, at=office.now(), kind="bench.entry", staff=(office.person.id, "paralegal"),
                                  data={"document": done + 1}, texts={"summary": f"entry {done}"})  # fmt: skip
                    done += 1
        started = time.perf_counter()
        result = verify_office(office)
        took = time.perf_counter() - started
        assert result.clean
        print(
            f"{result.entries:,} ledger entries with their texts: {took:.2f} s, {result.entries / took:,.0f} a second"
        )
        if gigabytes:
            block = os.urandom(64 << 20)
            count = gigabytes * 16
            inbox = office.folder / "Inbox"
            from paracase.services.papers.taking_in import scan

            for number in range(count):
                (inbox / f"{number}.bin").write_bytes(number.to_bytes(8, "big") + block)
            scan(office, ocr=False)
            shutil.rmtree(inbox)
            inbox.mkdir()
            vault = office.folder / ".paracase" / "vault"
            paths = [str(path) for path in vault.rglob("*") if path.is_file()]
            subprocess.run(["cat", *paths], stdout=subprocess.DEVNULL, check=True)
            ours, peer = [], []
            for _ in range(2):
                started = time.perf_counter()
                result = verify_office(office)
                ours.append(time.perf_counter() - started)
                started = time.perf_counter()
                subprocess.run(["sha256sum", *paths], stdout=subprocess.DEVNULL, check=True)
                peer.append(time.perf_counter() - started)
            size = result.bytes_read / 1e9
            print(f"vault {size:.1f} GB: {min(ours):.1f} s ({size / min(ours):.2f} GB/s) with the ledger, ", end="")
            print(f"sha256sum {min(peer):.1f} s ({size / min(peer):.2f} GB/s)")
        office.close()


def main() -> None:
    """Measure."""
    what, *rest = sys.argv[1:] or ["redline"]
    numbers = [int(word) for word in rest]
    if what == "redline":
        redlines()
    elif what == "ssh":
        over_ssh(*(numbers or [7]))
    else:
        verification(*(numbers or [100_000, 10]))


if __name__ == "__main__":
    main()
