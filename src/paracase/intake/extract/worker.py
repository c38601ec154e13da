"""The process that readers come from. Started by exec, never by fork of a process with an open store.

It imports the formats once, answers requests on a socket at descriptor 0, and never looks into a document itself: each
is read in a forked child, locked and limited. A child reads one paper, or (texts) many; or becomes Tesseract or
LibreOffice. So this process always answers at once, and whoever asked it to end a child is told how the child ended.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
import time
from typing import TYPE_CHECKING, Any

from paracase.intake.extract import formats, reader, sandbox

if TYPE_CHECKING:
    from collections.abc import Callable

REMEMBERED = 1000
"""How many ends of children are kept for whoever asks."""
_PATIENCE = 2.0
"""Seconds at most until a killed child is gone."""


class _Children:
    """What was forked, and how it ended."""

    def __init__(self) -> None:
        self._living: set[int] = set()
        self._groups: set[int] = set()
        self._ended: dict[int, int] = {}

    def fork(self, work: Callable[[], None], *, group: bool = False) -> int:
        """A child that does one thing and ends."""
        parent = os.getpid()
        sys.stderr.flush()
        child = os.fork()
        if child:
            self._living.add(child)
            if group:
                self._groups.add(child)
            return child
        code = 1
        try:
            sandbox.die_with(parent)
            work()
            code = 0
        finally:
            os._exit(code)

    def reap(self) -> None:
        """Take note of those that ended."""
        with contextlib.suppress(ChildProcessError):
            while (found := os.waitpid(-1, os.WNOHANG))[0]:
                self._note(*found)

    def _note(self, child: int, status: int) -> None:
        self._living.discard(child)
        self._end_group(child)
        self._ended[child] = status
        while len(self._ended) > REMEMBERED:
            del self._ended[next(iter(self._ended))]

    def _end_group(self, child: int) -> None:
        """What a program started ends with it."""
        if child in self._groups:
            self._groups.discard(child)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(child, signal.SIGKILL)

    def end(self, child: int) -> int:
        """End a child, if it has not ended; returns its status as ``waitpid`` gives it, -1 where it is not known."""
        self.reap()
        if child in self._living:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            until = time.monotonic() + _PATIENCE
            while child in self._living and time.monotonic() < until:
                time.sleep(0.001)
                self.reap()
        return self._ended.pop(child, -1)

    def end_all(self) -> None:
        """End whatever lives."""
        for child in self._living:
            self._end_group(child)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


def serve(channel: socket.socket) -> None:
    """Answer requests until the other side closes, which it does when it ends."""
    import gc

    formats.load()
    sandbox.prepare()
    os.nice(5)
    gc.freeze()
    children = _Children()
    try:
        while True:
            message, descriptors, _, _ = socket.recv_fds(channel, 65536, 2, reader.DESCRIPTORS_FLAG)
            if not message:
                return
            children.reap()
            try:
                reply = _do(children, channel, json.loads(message), descriptors)
            finally:
                for descriptor in descriptors:
                    os.close(descriptor)
            channel.send(str(reply).encode())
    except (ConnectionError, BrokenPipeError):
        return  # whoever asked is gone
    finally:
        children.end_all()


def _do(children: _Children, channel: socket.socket, request: dict[str, Any], descriptors: list[int]) -> int:
    """Carry out one request: end a child, or start one that reads one paper, reads texts, or runs a program."""
    if request["do"] == "end":
        return children.end(int(request["child"]))

    def alone() -> None:
        channel.close()
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def texts() -> None:
        alone()
        reader.read_texts(socket.socket(fileno=descriptors[0]))

    def one() -> None:
        alone()
        reader.read_one(descriptors[0], descriptors[1], request)

    def program() -> None:
        alone()
        _become(request, *descriptors)

    work = {"texts": texts, "run": program}.get(request["do"], one)
    return children.fork(work, group=request["do"] == "run")


def _become(request: dict[str, Any], output: int) -> None:
    """Become another program: its words to a pipe, its files in one folder, its group ended with it."""
    os.setsid()
    os.nice(10)
    os.chdir(request["folder"])
    nowhere = os.open(os.devnull, os.O_RDWR)
    for source, target in ((nowhere, 0), (output, 1), (nowhere, 2)):
        os.dup2(source, target)
    os.closerange(3, 256)
    reader.limit(cpu=request["cpu"], memory=request["memory"], file_size=request["file_size"])
    sandbox.confine_program(request["read"], request["folder"])
    os.execve(request["arguments"][0], request["arguments"], request["environment"])


def main() -> None:
    """Serve on descriptor 0; with a request as argument (where nothing can be forked), answer that one on descriptor 1."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if len(sys.argv) > 1:
        reader.answer_on(0, 1, json.loads(sys.argv[1]))
    else:
        serve(socket.socket(fileno=0))


if __name__ == "__main__":
    main()
