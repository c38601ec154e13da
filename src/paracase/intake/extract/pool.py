"""The near side of the readers: hands a document to one, waits so long and no longer, and always has an outcome.

Time is processor time first: a reader that gets little of a busy machine is waited for, one that does not move is not.
No lock is held while anything is read.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import MAX_TEXT, Extracted, Held, ReadersAnswer, Sink, unpack
from paracase.intake.extract.sniff import HEAD, Format, sniff

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WALL_SECONDS = 40.0
PATIENCE = 4
"""So many times longer a reader is waited for that works on, on a machine that has little time for it."""
CPU_SECONDS = 20.0
UNPACK_SECONDS = 300.0
QUICK_SECONDS = 1.0
"""Processor time of a first try: nearly every paper is read in a fraction of it, and none waits long for another."""
RECYCLE_AFTER = 500
RECYCLE_BYTES = 64 << 20
"""A reader of texts is replaced after so many, or so many bytes: what one of them left in it does not stay."""
_MODULE = "paracase.intake.extract.worker"
HAS_FORK = hasattr(os, "fork") and hasattr(socket, "send_fds")
_SMALL = frozenset([Format.TEXT, Format.HTML, Format.EMPTY, Format.IMAGE, Format.UNKNOWN])
_SMALL_BYTES = 4 << 20
_AT_ONCE = 0.25
"""Seconds in which nearly every paper is read; only of a reader that takes longer it is asked how much it has worked."""
_SOON = 10.0
"""Seconds in which the worker answers, which only forks."""
WITH_THE_WORKER = -1
"""Instead of a status: a child's end was not told, because the worker ended."""
_BY_TIME = (signal.SIGPROF, signal.SIGXCPU) if sys.platform != "win32" else ()


class Stopped(Exception):
    """A reader ended without an answer."""

    def __init__(self, outcome: Outcome, why: str, code: int | None = None) -> None:
        super().__init__(why)
        self.outcome = outcome
        self.code = code
        """Its exit code, where it had one."""


@dataclass(slots=True)
class _Texts:
    """A reader of texts, of one thread."""

    channel: socket.socket
    child: int
    served: int = 0
    bytes: int = 0

    @property
    def is_worn(self) -> bool:
        return self.served >= RECYCLE_AFTER or self.bytes >= RECYCLE_BYTES


class Workers:
    """The worker process, started when first needed and again when it died; shared by several threads."""

    def __init__(self, log: Path | None = None) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._channel: socket.socket | None = None
        self._local = threading.local()
        self._texts: list[_Texts] = []
        self._closed = False

    def extract(
        self,
        document: int,
        size: int,
        name: str,
        *,
        seconds: float = WALL_SECONDS,
        cpu: float = CPU_SECONDS,
        room: Callable[[int], None] = lambda _size: None,
        sink: Callable[[], Sink] | None = None,
    ) -> Extracted:
        """Read a document from an open descriptor.

        Args:
            room: called with the size of the answer before it is taken; may wait until there is memory for it.
            sink: gives what takes the children, once for each try; else they are held and come with the answer.
        """
        head = os.pread(document, HEAD, 0) if HAS_FORK else b""
        is_small = size <= _SMALL_BYTES and sniff(head, name) in _SMALL
        request = {"do": "extract", "size": size, "name": name, "cpu": cpu}
        return self.ask(document, request, seconds, room, is_small=is_small, sink=sink)

    def inspect(self, document: int, size: int, name: str, *, seconds: float = WALL_SECONDS) -> Extracted:
        """Look for what a reader of the text would not see; its flags and parts are the answer."""
        return self.ask(document, {"do": "inspect", "size": size, "name": name, "cpu": CPU_SECONDS}, seconds)

    def filing(self, document: int, size: int, name: str) -> Extracted:
        """Look for what a court's filing system looks at; only what it says in ``meta`` is an answer."""
        return self.ask(document, {"do": "filing", "size": size, "name": name, "cpu": CPU_SECONDS}, WALL_SECONDS)

    def set_in(self, document: int, size: int, name: str) -> Extracted:
        """Look for paragraphs that are set in from the margins; only what it says in ``meta`` is an answer."""
        return self.ask(document, {"do": "set_in", "size": size, "name": name, "cpu": CPU_SECONDS}, WALL_SECONDS)

    def unpack(
        self, document: int, size: int, name: str, *, takes: bool, sink: Callable[[], Sink] | None = None
    ) -> Extracted:
        """What is in an archive (``archive.unpack``), on a person's demand: with more time than a paper gets.

        Args:
            takes: false: only say what would be taken out.
            sink: gives what takes the members, once for each try.
        """
        request = {"do": "unpack", "size": size, "name": name, "takes": takes, "cpu": UNPACK_SECONDS}
        return self.ask(document, request, UNPACK_SECONDS * 2, sink=sink)

    def refused(self, folder: str) -> list[str]:
        """Have a reader try what none may do (``sandbox.ATTEMPTS``); returns what was refused.

        Args:
            folder: one that this account may write into.
        """
        with open(os.devnull, "rb") as nothing:
            request = {"do": "probe", "size": 0, "name": folder, "cpu": CPU_SECONDS}
            return self.ask(nothing.fileno(), request, WALL_SECONDS).flags

    def run(self, request: dict[str, Any], *, seconds: float) -> bytes:
        """Run another program, locked into its folder; returns what it wrote to its output.

        Args:
            request: arguments, environment, folder, read, cpu, memory, file_size (``programs.Program``).

        Raises:
            Stopped: it took too long, or failed.
        """
        with _pipe() as (reading, writing):
            child = self._send({"do": "run", **request}, [writing.fileno()])
            writing.close()
            data = bytearray()
            long = "its output has no end"
            why = _read(reading.fileno(), child, seconds, data.extend, lambda: long if len(data) > MAX_TEXT else "")
            status = self._end(child)
        if why:
            raise Stopped(Outcome.TIMEOUT, why)
        if status:
            code = os.waitstatus_to_exitcode(status) if status > 0 else None
            raise Stopped(Outcome.CRASHED, _how(status), code)
        return bytes(data)

    def ask(
        self,
        document: int,
        request: dict[str, Any],
        seconds: float,
        room: Callable[[int], None] = lambda _size: None,
        *,
        is_small: bool = False,
        sink: Callable[[], Sink] | None = None,
    ) -> Extracted:
        """Ask a reader of its own about a document, by its descriptor; there is always an answer.

        Args:
            request: what to do (``reader.py``), and how much processor time it may take.
            seconds: so long it is waited for, longer only while it works on.
            room: told how many bytes of an answer have come; raises when there is no more room for them.
            is_small: a reader of texts may do it, one after the other.
            sink: gives what takes the children, once for each try.
        """
        if not HAS_FORK:
            return self._ask_once(document, request, seconds, sink() if sink else None)
        found, status, why = self._answer(document, request, seconds, room, is_small=is_small, sink=sink)
        if found is None and not why and status == WITH_THE_WORKER:
            # That says nothing of the paper: the worker itself was ended, by somebody or for want of memory.
            found, status, why = self._answer(document, request, seconds, room, is_small=is_small, sink=sink)
        if found is not None:
            return found
        if why or (os.WIFSIGNALED(status) and os.WTERMSIG(status) in _BY_TIME):
            told = why or f"stopped after {request['cpu']:g} seconds of processor time"
            return Extracted(Outcome.TIMEOUT, detail=told, stopped=True)
        return Extracted(Outcome.CRASHED, detail=f"the reader stopped without an answer ({_how(status)})", stopped=True)

    def _answer(
        self,
        document: int,
        request: dict[str, Any],
        seconds: float,
        room: Callable[[int], None],
        *,
        is_small: bool,
        sink: Callable[[], Sink] | None,
    ) -> tuple[Extracted | None, int, str]:
        """What a reader answered; or how it ended, or why it was ended."""
        held = Held()
        answer = ReadersAnswer(sink() if sink is not None else held, room)
        with _pipe() as (reading, writing):
            send = self._send_text if is_small else self._send_one
            child = send(request, document, writing.fileno())
            writing.close()
            try:
                why = _read(reading.fileno(), child, seconds, answer.add, lambda: answer.fault)
            except BaseException:
                self._end(child)  # its answer is wanted no more: there is no room for what comes out of it
                raise
        found = answer.whole()
        if found is not None:
            found.children = list(held.children)
            return found, 0, ""
        status = self._end(child)
        if is_small:
            self._drop_texts()
        return None, status, why

    def _send_one(self, request: dict[str, Any], document: int, answer: int) -> int:
        return self._send(request, [document, answer])

    def _send_text(self, request: dict[str, Any], document: int, answer: int) -> int:
        """Pass a small paper to this thread's reader of texts; returns its process."""
        texts: _Texts | None = getattr(self._local, "texts", None)
        if texts is not None and texts.is_worn:
            self._drop_texts()
            texts = None
        message = json.dumps(request).encode()
        if texts is not None:
            try:
                socket.send_fds(texts.channel, [message], [document, answer])
            except OSError:
                self._drop_texts()  # it ended in the meantime
                texts = None
        if texts is None:
            texts = self._start_texts()
            socket.send_fds(texts.channel, [message], [document, answer])
        texts.served += 1
        texts.bytes += int(request["size"])
        return texts.child

    def _start_texts(self) -> _Texts:
        ours, theirs = socket.socketpair()
        with theirs, contextlib.ExitStack() as undone:
            undone.callback(ours.close)
            texts = _Texts(ours, self._send({"do": "texts"}, [theirs.fileno()]))
            undone.pop_all()
        self._local.texts = texts
        with self._lock:
            self._texts.append(texts)
        return texts

    def _drop_texts(self) -> None:
        texts: _Texts | None = getattr(self._local, "texts", None)
        if texts is None:
            return
        self._local.texts = None
        texts.channel.close()
        with self._lock, contextlib.suppress(ValueError):  # the pool was closed meanwhile
            self._texts.remove(texts)

    def _send(self, request: dict[str, Any], descriptors: list[int]) -> int:
        """Have the worker do something that it does at once; returns the child it started."""
        try:
            return self._exchange(request, descriptors)
        except OSError:
            self._reset()
            return self._exchange(request, descriptors)

    def _exchange(self, request: dict[str, Any], descriptors: list[int]) -> int:
        with self._lock:
            channel = self._channel or self._start()
            message = json.dumps(request).encode()
            if descriptors:
                socket.send_fds(channel, [message], descriptors)
            else:
                channel.send(message)
            reply = channel.recv(32)
        if not reply:
            raise BrokenPipeError
        return int(reply)

    def _end(self, child: int) -> int:
        """End a child; returns its status, as ``waitpid`` gives it."""
        try:
            return self._exchange({"do": "end", "child": child}, [])
        except OSError:
            self._reset()
            return WITH_THE_WORKER

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
        ours.settimeout(_SOON)
        self._channel = ours
        return ours

    def close(self) -> None:
        """End the worker for good; what is still being read comes to nothing and is read again another time."""
        self._closed = True
        self._reset()
        with self._lock:
            for texts in self._texts:  # of threads that may be gone: nobody else closes them
                texts.channel.close()
            self._texts.clear()

    def _reset(self) -> None:
        """End the worker and so every reader; the next request starts another."""
        with self._lock:
            if self._channel is not None:
                self._channel.close()
            if self._process is not None:
                self._process.kill()
                self._process.wait()
            self._channel = self._process = None

    @staticmethod
    def _ask_once(document: int, request: dict[str, Any], seconds: float, sink: Sink | None) -> Extracted:
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
            return Extracted(Outcome.TIMEOUT, detail=f"stopped after {seconds:.0f} seconds", stopped=True)
        found = unpack(done.stdout)
        if found is None:
            return Extracted(Outcome.CRASHED, detail="the reader stopped without an answer", stopped=True)
        if sink is not None:
            for name, data in found.children:
                assert isinstance(data, bytes)
                sink.write(name, data)
                sink.end(name)
            found.children = []
        return found


class _End:
    """One end of a pipe, closed once."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


@contextlib.contextmanager
def _pipe() -> Iterator[tuple[_End, _End]]:
    ends = [_End(descriptor) for descriptor in os.pipe()]
    try:
        yield ends[0], ends[1]
    finally:
        for end in ends:
            end.close()


def _how(status: int) -> str:
    """How a process ended, from its status."""
    if status == WITH_THE_WORKER:
        return "it was ended with the worker"
    code = os.waitstatus_to_exitcode(status)
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name


def _read(descriptor: int, child: int, seconds: float, take: Callable[[bytes], None], fault: Callable[[], str]) -> str:
    """Take everything up to the end of a pipe; returns why it was not waited for, if it was not.

    After ``seconds`` a child that works on is waited for longer, up to ``PATIENCE`` times: its limit is processor time,
    and it has no more say in how much of that it gets than we have. What we need to take what came is not its time.

    Args:
        fault: asked after each part, why nothing more is wanted.
    """
    begun = time.monotonic()
    until, last, is_looked_at = begun + min(seconds / 4, _AT_ONCE), None, False
    waiting = select.poll()
    waiting.register(descriptor, select.POLLIN)
    while True:
        left = until - time.monotonic()
        if left > 0:
            if waiting.poll(left * 1000):
                part = os.read(descriptor, 1 << 20)
                if not part:
                    return ""
                began = time.monotonic()
                take(part)
                if why := fault():
                    return why
                ours = time.monotonic() - began
                begun, until = begun + ours, until + ours
            continue
        worked = _worked(child)
        if not is_looked_at:
            last, until, is_looked_at = worked, begun + seconds, True
            continue
        if worked is None or last is None or worked <= last or time.monotonic() > begun + PATIENCE * seconds:
            return f"stopped after {time.monotonic() - begun:.0f} seconds"
        last, until = worked, time.monotonic() + seconds / 4


def _worked(child: int) -> int | None:
    """The processor time a process has used, in the kernel's ticks; None where that is not told."""
    try:
        with open(f"/proc/{child}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        return int(fields[11]) + int(fields[12])
    except (OSError, IndexError, ValueError):
        return None
