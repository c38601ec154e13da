"""An attorney's way over a slow link in a real terminal: the queue, the next paper, approving; what each key shows."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from tests.support.far import far_door
from tests.support.link import proxy
from tests.support.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.delegated import Firm

SLOW = (2000.0, 0.1)
"""Bytes a second each way, seconds a round."""
PATIENCE = 180.0
"""Seconds after which an answer is held never to come; no measure of anything."""
STEPS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("next document", ("n",), ("Motion number 1",)),
    ("a page", ("Space",), ()),
    ("approve, opened", ("a",), ("Approve", "initials")),
    ("initials, each", ("D", "O"), ("DO",)),
    ("approved", ("Enter",), ("Approved: motion1.pdf",)),
    ("to the queue", ("q",), ("motion0.pdf",)),
)
"""What is pressed, and what must stand there afterwards; the dialog takes nothing in its first half second."""


class Seen(NamedTuple):
    """What an answer was.

    Attributes:
        bytes: from the server.
        first: seconds until the screen was another than before the key.
        whole: seconds until what must stand there stood there.
    """

    bytes: int
    first: float
    whole: float
    screen: str


def walk(firm: Firm, folder: Path) -> Iterator[tuple[str, Seen]]:
    """Go that way; what is pressed, and what came of it. The program, sshd, ssh and the terminal are the real ones."""
    folder.mkdir(exist_ok=True)
    log = folder / "log"
    log.touch()
    with far_door(firm, folder / "door") as (door, key):
        options = " ".join(door.options(key, "-o", "Compression=yes"))
        terminal = Terminal(folder, (80, 24), "xterm-256color")
        line = f"ssh {options} -o 'ProxyCommand={proxy(log, door.port, *SLOW)}' -tt {door.target}"
        try:
            began = time.monotonic()
            terminal.run(f"TERM=xterm-256color {line}; sleep 60")
            yield "start", _answer(terminal, log, 0, began, "", ("For your decision", "motion0.pdf", "Motion number 0"))
            for what, keys, words in STEPS:
                since, before, began = _passed(log), terminal.screen, time.monotonic()
                for one in keys:
                    terminal.keys(one)
                yield what, _answer(terminal, log, since, began, before, words)
        finally:
            terminal.close()


def _passed(log: Path) -> int:
    return sum(int(line.partition(" ")[2]) for line in log.read_text(encoding="ascii").splitlines())


def _answer(terminal: Terminal, log: Path, since: int, began: float, before: str, words: tuple[str, ...]) -> Seen:
    """Wait until the screen is another and the words stand there, and until nothing comes any more."""
    first = 0.0

    def is_there(screen: str) -> bool:
        nonlocal first
        if screen != before and screen.strip() and not first:
            first = time.monotonic() - began
        return bool(first) and all(word in screen for word in words)

    screen = terminal.until(is_there, f"an answer with {words}", PATIENCE)
    whole, passed, still = time.monotonic() - began, _passed(log), time.monotonic()
    while time.monotonic() - still < 2.0:
        time.sleep(0.1)
        if (now := _passed(log)) != passed:
            passed, still = now, time.monotonic()
    return Seen(passed - since, first, whole, screen)
