"""Other programs that read for us (Tesseract, LibreOffice): each locked into a private folder, which is removed after."""

from __future__ import annotations

import io
import os
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.pool import HAS_FORK, Stopped
from paracase.intake.extract.protocol import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from paracase.intake.extract.pool import Workers

FOLDER = "{folder}"
"""Stands in an argument for the private folder."""
FOLDER_URI = "{folder uri}"
"""The same as an address."""
MOST_RESULT = MAX_TEXT + 4
"""Bytes taken of what a program made: the most text that is kept, and a mark before it."""
_PIECE = 1 << 20
_FILE_SIZE = 1 << 30
_SYSTEM = (
    "/usr", "/bin", "/lib", "/lib32", "/lib64", "/nix/store", "/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts",
    "/etc/libreoffice", "/var/lib/libreoffice", "/var/spool/libreoffice", "/etc/localtime", "/etc/passwd",
    "/etc/nsswitch.conf", "/var/cache/fontconfig", "/proc/meminfo", "/proc/cpuinfo", "/sys/devices/system/cpu",
    os.devnull, "/dev/urandom", "/dev/zero",
)  # fmt: skip
"""What a program may read: programs, libraries, fonts; no home folder, and not where offices are kept."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program and what it may take."""

    path: str
    arguments: tuple[str, ...]
    seconds: float
    """Wall time; its processor time is limited by the same."""
    memory: int
    """Bytes of address space of each of its processes."""
    data: tuple[str, ...] = ()
    """Folders of its own it reads, beside what belongs to the system."""
    variables: tuple[tuple[str, str], ...] = ()
    again: int | None = None
    """With this exit code it wants to be started once more."""

    def readable(self) -> list[str]:
        """Everything it may read."""
        real = os.path.realpath(self.path)
        return [*_SYSTEM, os.path.dirname(real), *self.data]


def run(
    program: Program,
    workers: Workers,
    scratch: Path,
    files: Mapping[str, bytes | BinaryIO],
    *,
    result: str | None = None,
    most: int = MOST_RESULT,
) -> bytes:
    """Run a program over some files; returns a file it made, or what it wrote to its output.

    Args:
        scratch: where its private folder is made: inside the office, since it holds a client's paper.
        files: what lies in the folder, by name; an open file is copied there and not held.
        result: the name of the file it makes.
        most: bytes taken of that file.

    Raises:
        Stopped: it took too long, failed, or made nothing.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch, prefix="read-", ignore_cleanup_errors=True) as folder:
        for name, data in files.items():
            with Path(folder, name).open("wb") as file:
                shutil.copyfileobj(io.BytesIO(data) if isinstance(data, bytes) else data, file, _PIECE)
        here = {FOLDER: folder, FOLDER_URI: Path(folder).absolute().as_uri()}
        arguments = [program.path, *(_filled(argument, here) for argument in program.arguments)]
        environment = {
            "PATH": os.environ.get("PATH", os.defpath), "HOME": folder, "TMPDIR": folder, "LC_ALL": "C.UTF-8",
            "OMP_THREAD_LIMIT": "1", **dict(program.variables),
        }  # fmt: skip
        if HAS_FORK:
            request = {
                "arguments": arguments, "environment": environment, "folder": folder, "read": program.readable(),
                "cpu": int(program.seconds), "memory": program.memory, "file_size": _FILE_SIZE,
            }  # fmt: skip
            output = _run_locked(workers, request, program)
        else:
            output = _run_open(arguments, environment, folder, program.seconds)
        return output if result is None else _made(os.path.join(folder, result), most)


def _run_locked(workers: Workers, request: dict[str, Any], program: Program) -> bytes:
    try:
        return workers.run(request, seconds=program.seconds)
    except Stopped as stopped:
        if program.again is None or stopped.code != program.again:
            raise
    for name in os.listdir(request["folder"]):
        path = os.path.join(request["folder"], name)
        if stat.S_ISSOCK(os.lstat(path).st_mode):
            os.unlink(path)  # of the first start: the second may not even ask whether somebody listens
    return workers.run(request, seconds=program.seconds)


def _filled(argument: str, values: Mapping[str, str]) -> str:
    for mark, value in values.items():
        argument = argument.replace(mark, value)
    return argument


def _run_open(arguments: list[str], environment: dict[str, str], folder: str, seconds: float) -> bytes:
    """Where nothing can be locked: with its time limited only."""
    try:
        done = subprocess.run(
            arguments,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
            cwd=folder,
            env=os.environ | environment,
        )
    except subprocess.TimeoutExpired:
        raise Stopped(Outcome.TIMEOUT, f"stopped after {seconds:.0f} seconds") from None
    if done.returncode:
        raise Stopped(Outcome.CRASHED, f"exit code {done.returncode}")
    return done.stdout


def _made(path: str, most: int) -> bytes:
    """A file that a program made; not what a link of its making points to."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise Stopped(Outcome.DAMAGED, "it made nothing of it") from error
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise Stopped(Outcome.DAMAGED, "it made nothing of it")
        return file.read(most)


def sweep(scratch: Path, *, older_than: float) -> None:
    """Remove what a killed intake left: pictures and texts of papers.

    Args:
        older_than: seconds of the machine's clock; what is younger may be another intake's, which reads it just now.
    """
    for left in scratch.iterdir() if scratch.is_dir() else ():
        if left.lstat().st_mtime < older_than:
            shutil.rmtree(left, ignore_errors=True)
