"""A terminal that answers what it is asked, as one that shows pictures does: the real program in a pseudoterminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

ASKED = b"\x1b[>0q"


class AnsweringTerminal:
    """Runs paracase, keeps what it writes, and answers its question.

    Args:
        answer: what is said when it asks; keys may stand between.
    """

    def __init__(
        self, *command: str, config: Path, answer: bytes, size: tuple[int, int] = (80, 24), **more: str
    ) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        left_out = {"NO_COLOR", "COLUMNS", "LINES", "TMUX", "TERM_PROGRAM"}
        environment = {name: value for name, value in os.environ.items() if name not in left_out}
        environment |= {"TERM": "xterm-256color", "COLORTERM": "truecolor", "XDG_CONFIG_HOME": str(config), **more}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "paracase", *command],
            stdin=theirs, stdout=theirs, stderr=theirs, env=environment, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        self._answer = answer
        self.written = b""
        self.asked = 0

    def press(self, keys: bytes) -> None:
        """Keys, as they come from a keyboard."""
        os.write(self._ours, keys)

    def until(self, *words: bytes, since: int = 0, seconds: float = 25.0) -> int:
        """Wait until all these were written; returns how much was written by then."""
        deadline = time.monotonic() + seconds
        while not all(word in self.written[since:] for word in words):
            assert time.monotonic() < deadline, f"{words!r} never came: {self.written[-3000:]!r}"
            self._take(0.05)
        return len(self.written)

    def rest(self, seconds: float) -> None:
        """Take what comes."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self._take(0.05)

    def _take(self, seconds: float) -> None:
        ready, _, _ = select.select([self._ours], [], [], seconds)
        if not ready:
            return
        self.written += os.read(self._ours, 1 << 16)
        if self.written.count(ASKED) > self.asked:
            self.asked += 1
            os.write(self._ours, self._answer)

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(10)
        os.close(self._ours)
