"""A link that counts what passes, and can be slow: run by ssh as its ProxyCommand.

``python -m tests.support.link HOST PORT LOG [BYTES_A_SECOND SECONDS_A_ROUND]``

Every piece that comes from the server is written to LOG when it is handed on: the moment (monotonic, seconds) and its bytes.
Slow, each way has the rate for itself and half of the round's time; what waits is kept, as a modem keeps it.
"""

from __future__ import annotations

import os
import queue
import socket
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
PIECE = 256
"""Bytes that are handed on together: the slower the link, the more of them are seen on their own."""


class OneWay:
    """One direction."""

    def __init__(self, give: Callable[[bytes], object], rate: float, seconds: float, log: Path | None) -> None:
        self._give, self._rate, self._seconds, self._log = give, rate, seconds, log
        self._waiting: queue.SimpleQueue[tuple[float, bytes] | None] = queue.SimpleQueue()
        self._free_at = 0.0
        self.thread = threading.Thread(target=self._hand_on, daemon=True)
        self.thread.start()

    def take(self, data: bytes) -> None:
        """Something came in."""
        for at in range(0, len(data), PIECE):
            self._waiting.put((time.monotonic(), data[at : at + PIECE]))

    def end(self) -> None:
        """Nothing comes any more."""
        self._waiting.put(None)

    def _hand_on(self) -> None:
        while (found := self._waiting.get()) is not None:
            came, piece = found
            if self._rate:
                self._free_at = max(came, self._free_at) + len(piece) / self._rate
                time.sleep(max(0.0, self._free_at + self._seconds - time.monotonic()))
            self._give(piece)
            if self._log is not None:
                with self._log.open("a", encoding="ascii") as file:
                    file.write(f"{time.monotonic()} {len(piece)}\n")


def main(words: list[str]) -> None:
    """Carry until one side ends."""
    host, port, log = words[0], int(words[1]), Path(words[2])
    rate, around = (float(words[3]), float(words[4])) if len(words) > 3 else (0.0, 0.0)
    server = socket.create_connection((host, port))
    server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    up = OneWay(server.sendall, rate, around / 2, None)
    down = OneWay(lambda piece: os.write(1, piece), rate, around / 2, log)

    def upward() -> None:
        while data := os.read(0, 4096):
            up.take(data)
        up.end()

    threading.Thread(target=upward, daemon=True).start()
    while data := server.recv(65536):
        down.take(data)
    down.end()
    down.thread.join()


def proxy(log: Path, port: int, *slow: float) -> str:
    """The value of ssh's ProxyCommand."""
    words = [sys.executable, "-m", "tests.support.link", "127.0.0.1", str(port), str(log), *map(str, slow)]
    return f"env PYTHONPATH={ROOT} {' '.join(words)}"


if __name__ == "__main__":
    main(sys.argv[1:])
