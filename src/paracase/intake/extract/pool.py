"""The near side of the workers: hands a document to one, waits so long and no longer, and always has an outcome."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted, unpack

if TYPE_CHECKING:
    from pathlib import Path

WALL_SECONDS = 40.0
RECYCLE_AFTER = 500
_MODULE = "paracase.intake.extract.worker"
_HAS_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")


class Workers:
    """One worker process, started when first needed and again when it died; shared by several threads."""

    def __init__(self, log: Path | None = None) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: socket.socket | None = None
        self._served = 0
        self._closed = False

    def extract(self, document: int, size: int, name: str, *, seconds: float = WALL_SECONDS) -> Extracted:
        """Read a document from an open descriptor."""
        return self._ask(document, {"do": "extract", "size": size, "name": name}, seconds)

    def inspect(self, document: int, size: int, name: str, *, seconds: float = WALL_SECONDS) -> Extracted:
        """Look for what a reader of the text would not see; only its flags are an answer."""
        return self._ask(document, {"do": "inspect", "size": size, "name": name}, seconds)

    def render(self, document: int, size: int, page: int, *, seconds: float = WALL_SECONDS) -> Extracted:
        """Draw one page of a PDF as a PGM image, its only child."""
        return self._ask(document, {"do": "render", "size": size, "name": "", "page": page, "nice": True}, seconds)

    def _ask(self, document: int, request: dict[str, Any], seconds: float) -> Extracted:
        if not _HAS_FORK:
            return self._ask_once(document, request, seconds)
        reading, writing = os.pipe()
        try:
            try:
                process = self._send(document, writing, request)
            except OSError:
                self._reset()
                process = self._send(document, writing, request)
        finally:
            os.close(writing)
        try:
            data, in_time = _read_until(reading, time.monotonic() + seconds)
        finally:
            os.close(reading)
        if not in_time:
            self._kill(process)
            return Extracted(Outcome.TIMEOUT, detail=f"stopped after {seconds:.0f} seconds")
        return unpack(data) or Extracted(Outcome.CRASHED, detail="the reader stopped without an answer")

    def _send(self, document: int, answer: int, request: dict[str, Any]) -> int:
        """Pass the request on; returns the child that answers it, 0 for the worker itself."""
        with self._lock:
            if self._served >= RECYCLE_AFTER:
                self._stop()
            channel = self._channel or self._start()
            self._served += 1
            socket.send_fds(channel, [json.dumps(request).encode()], [document, answer])
            reply = channel.recv(32)
        if not reply:
            raise BrokenPipeError
        return int(reply)

    def _start(self) -> socket.socket:
        if self._closed:
            raise BrokenPipeError
        ours, theirs = socket.socketpair()
        error = self._log.open("ab") if self._log else subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-m", _MODULE],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=error,
                env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"},
                close_fds=True,
            )
        finally:
            theirs.close()
            if not isinstance(error, int):
                error.close()
        self._channel = ours
        self._served = 0
        return ours

    def _kill(self, child: int) -> None:
        if child:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        else:
            self._reset()

    def _stop(self) -> None:
        if self._channel is not None:
            self._channel.close()
        if self._process is not None:
            try:
                self._process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._channel = self._process = None

    def close(self) -> None:
        """End the worker for good; what is still being read comes to nothing and is read again another time."""
        self._closed = True
        self._reset()

    def _reset(self) -> None:
        """End the worker; the next request starts another."""
        with self._lock:
            if self._process is not None:
                self._process.kill()
            self._stop()

    @staticmethod
    def _ask_once(document: int, request: dict[str, Any], seconds: float) -> Extracted:
        """A process for each document, where there is no fork."""
        os.lseek(document, 0, os.SEEK_SET)
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-m", _MODULE, json.dumps(request)],
                stdin=document,
                capture_output=True,
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return Extracted(Outcome.TIMEOUT, detail=f"stopped after {seconds:.0f} seconds")
        return unpack(done.stdout) or Extracted(Outcome.CRASHED, detail="the reader stopped without an answer")


def _read_until(descriptor: int, deadline: float) -> tuple[bytes, bool]:
    """Everything up to the end of a pipe, and whether the end came in time."""
    parts: list[bytes] = []
    with selectors.DefaultSelector() as selector:
        selector.register(descriptor, selectors.EVENT_READ)
        while (left := deadline - time.monotonic()) > 0:
            if not selector.select(left):
                break
            part = os.read(descriptor, 1 << 20)
            if not part:
                return b"".join(parts), True
            parts.append(part)
    return b"".join(parts), False
