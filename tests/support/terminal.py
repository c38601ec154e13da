"""The real program in a real terminal: one tmux server of its own for each test."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Terminal:
    """One tmux server of its own."""

    def __init__(self, folder: Path, size: tuple[int, int], term: str) -> None:
        self._socket = str(folder / "tmux")
        self._size = size
        self._term = term

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, "-f", "/dev/null", *arguments], capture_output=True, check=False
        )
        return done.stdout.decode()

    def start(self, *command: str, config: Path) -> None:
        """Start paracase."""
        unset = "-u NO_COLOR -u COLUMNS -u LINES"
        environment = f"env {unset} TERM={self._term} XDG_CONFIG_HOME={config} {sys.executable} -m paracase"
        self.run(f"{environment} {' '.join(command)}; sleep 60")

    def run(self, line: str) -> None:
        """Run a line of shell."""
        width, height = map(str, self._size)
        self._tmux("new-session", "-d", "-x", width, "-y", height, line)

    def keys(self, *keys: str) -> None:
        """Press keys by their tmux names."""
        for key in keys:
            self._tmux(
                "send-keys", *(("-l", key) if len(key) > 1 and key[0] == "=" else (key.removeprefix("literal:"),))
            )
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type a text."""
        self._tmux("send-keys", "-l", text)
        time.sleep(0.2)

    def resize(self, width: int, height: int) -> None:
        """Make the window of another size: the kernel tells the program so (TIOCSWINSZ, SIGWINCH), tmux sends nothing."""
        self._tmux("resize-window", "-x", str(width), "-y", str(height))

    @property
    def screen(self) -> str:
        """What stands on the screen."""
        return self._tmux("capture-pane", "-p")

    def sees(self, *words: str, seconds: float = 25.0) -> str:
        """Wait until all these words stand there."""
        return self.until(lambda screen: all(word in screen for word in words), str(words), seconds)

    def until(self, condition: Callable[[str], bool], what: str, seconds: float = 25.0) -> str:
        """Wait until something is so."""
        deadline = time.monotonic() + seconds
        while not condition(screen := self.screen):
            assert time.monotonic() < deadline, f"{what} never came; the screen:\n{screen}"
            time.sleep(0.05)
        return screen

    def close(self) -> None:
        """End everything in it."""
        self._tmux("kill-server")
