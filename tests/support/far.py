"""An attorney far away: ssh in a terminal over a link that counts, a real sshd, and what each key costs."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import random
import select
import signal
import struct
import subprocess
import termios
import time
from typing import TYPE_CHECKING, NamedTuple

from paracase.services.people.keys import install_lines
from tests.support.delegated import Firm, new_key, register
from tests.support.link import proxy
from tests.support.offices import scan
from tests.support.papers import pdf
from tests.support.sshd import door_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.sshd import Door

QUIET = 1.2
"""Seconds without a byte after which an answer is held to be whole."""


class Cost(NamedTuple):
    """What an answer cost.

    Attributes:
        first: seconds from the key to the first byte that came; 0 when none did.
        whole: seconds to the last.
    """

    bytes: int
    first: float
    whole: float


class Far:
    """The client on its terminal of 80×24."""

    def __init__(self, door: Door, key: Path, log: Path, *, compression: bool, slow: tuple[float, ...] = ()) -> None:
        self._log = log
        log.touch()
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        words = [
            "ssh", *door.options(key), "-o", f"ProxyCommand={proxy(log, door.port, *slow)}", "-o",
            f"Compression={'yes' if compression else 'no'}", "-tt", door.target,
        ]  # fmt: skip
        self._started = time.monotonic()
        self._client = subprocess.Popen(
            words, stdin=slave, stdout=slave, stderr=slave, env=dict(os.environ, TERM="xterm-256color"),
            start_new_session=True, close_fds=True,
        )  # fmt: skip
        os.close(slave)
        self.seen = b""

    def _passed(self) -> list[tuple[float, int]]:
        lines = self._log.read_text(encoding="ascii").splitlines()
        return [(float(at), int(count)) for at, _, count in (line.partition(" ") for line in lines)]

    def _answer(self, since: int, started: float, quiet: float) -> Cost:
        last = time.monotonic()
        while time.monotonic() - last < quiet:
            if select.select([self.master], [], [], 0.05)[0]:
                with contextlib.suppress(OSError):
                    part = os.read(self.master, 65536)
                    self.seen += part
                    last = time.monotonic() if part else last
        passed = self._passed()[since:]
        if not passed:
            return Cost(0, 0.0, 0.0)
        return Cost(sum(count for _, count in passed), passed[0][0] - started, passed[-1][0] - started)

    def opened(self, words: bytes) -> Cost:
        """Wait for the screens; all that it cost from the first byte of the connection on."""
        deadline = time.monotonic() + 90
        while words not in self.seen:
            assert time.monotonic() < deadline, self.seen[-2000:]
            assert self._client.poll() is None, self.seen[-2000:]
            self._answer(0, self._started, 0.3)
        return self._answer(0, self._started, 3.0)

    def press(self, keys: bytes, *, quiet: float = QUIET) -> Cost:
        """Press, and wait until nothing comes any more."""
        since, started = len(self._passed()), time.monotonic()
        os.write(self.master, keys)
        return self._answer(since, started, quiet)

    def close(self) -> None:
        """Gone."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._client.pid, signal.SIGKILL)
        self._client.wait()
        os.close(self.master)


def fill(firm: Firm, count: int = 6) -> None:
    """Papers of two pages that wait; no line of one is in another."""
    for number in range(count):
        chance = random.Random(number)
        lines = [" ".join("".join(chance.choices("aeiounrstlmdp", k=chance.randrange(2, 10))) for _ in range(12))
                 for _ in range(50)]  # fmt: skip
        (firm.drafts / f"motion{number}.pdf").write_bytes(pdf("\n".join([f"Motion number {number}", *lines])))
    scan(firm.office)
    for number in range(count):
        firm.ask(f"motion{number}.pdf")


@contextlib.contextmanager
def far_door(firm: Firm, folder: Path) -> Iterator[tuple[Door, Path]]:
    """A real sshd for the office, and the attorney's key."""
    fill(firm)
    folder.mkdir(exist_ok=True)
    key = new_key(folder, "tablet")
    register(firm, firm.attorney, key)
    with door_in(folder) as door:
        install_lines(firm.office, door.keys)
        yield door, key


def costs(far: Far) -> dict[str, Cost]:
    """What an attorney's usual keys cost, in their order."""
    found = {"start": far.opened(b"motion0.pdf")}
    far.press(b"\t")
    # There and back before the row has rested: what depends on the row does not follow, only rows are painted.
    both = far.press(b"jk")
    found["row"] = Cost(both.bytes // 2, both.first, both.whole)
    far.press(b"\t")
    documents = [far.press(b"n") for _ in range(3)]
    found["next document"] = max(documents)
    for name, key in (("facts of the case", b"i"), ("approve", b"a"), ("keys", b"?")):
        found[f"{name}, opened"] = far.press(key)
        found[f"{name}, closed"] = far.press(b"\x1b", quiet=QUIET + 0.5)
    found["page"] = far.press(b" ")
    return found
