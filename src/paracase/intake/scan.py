"""The truth about the folders: one walk that meets every entry once, through directory descriptors, following no link.

A path is never opened twice by name: each folder is opened below its parent's descriptor with ``O_NOFOLLOW``, so that a
folder replaced by a link while we look leads nowhere.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import FileSignature, IntakeRefusal
from paracase.domain.papers.naming import is_temporary

if TYPE_CHECKING:
    from collections.abc import Mapping

_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
HAS_DIR_FD = os.open in os.supports_dir_fd and os.scandir in os.supports_fd

Raw = tuple[int, int, int, int, int]
"""A signature as the walk makes it: device, inode, size, mtime, ctime. A plain tuple, because there are 100,000."""


@dataclass(slots=True)
class RootWalk:
    """What one watched folder holds."""

    files: dict[bytes, Raw] = field(default_factory=dict)
    refused: dict[bytes, tuple[IntakeRefusal, str, Raw]] = field(default_factory=dict)
    folders: set[bytes] = field(default_factory=set)
    passed_over: int = 0
    present: bool = True


def signature_of(status: os.stat_result) -> FileSignature:
    """A file's signature."""
    return FileSignature(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _raw(status: os.stat_result) -> Raw:
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def walk(roots: Mapping[int, bytes]) -> dict[int, RootWalk]:
    """Walk every watched folder; one that is not there is ``present = False`` and says nothing about its files."""
    return {root_id: _walk_root(path, b"", deep=True) for root_id, path in roots.items()}


def walk_folder(root: bytes, folder: bytes, *, deep: bool) -> RootWalk:
    """Walk one folder below a root, alone or with everything under it; for looking where something was reported."""
    return _walk_root(root + b"/" + folder if folder else root, folder + b"/" if folder else b"", deep=deep)


def _walk_root(path: bytes, prefix: bytes, *, deep: bool) -> RootWalk:
    result = RootWalk()
    try:
        status = os.stat(path)
        if not stat.S_ISDIR(status.st_mode):
            result.present = False
            return result
        if HAS_DIR_FD:
            handle = os.open(path, _DIRECTORY & ~getattr(os, "O_NOFOLLOW", 0))
            try:
                _walk_folder(handle, prefix, status.st_dev, result, deep=deep)
            finally:
                os.close(handle)
        else:
            _walk_path(path, prefix, result, deep=deep)
    except OSError:
        result.present = False
    return result


def _walk_folder(handle: int, prefix: bytes, device: int, result: RootWalk, *, deep: bool) -> None:
    subfolders: list[tuple[str, bytes]] = []
    with os.scandir(handle) as entries:
        for entry in entries:
            name = entry.name
            relpath = prefix + os.fsencode(name)
            try:
                status = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue
            except OSError as error:
                result.refused[relpath] = (_refusal(error, folder=False), error.strerror or "", (0, 0, 0, 0, 0))
                continue
            if stat.S_ISDIR(status.st_mode) and status.st_dev == device:
                subfolders.append((name, relpath))
            else:
                _meet(name, relpath, status, result)
    for name, relpath in subfolders if deep else ():
        try:
            child = os.open(name, _DIRECTORY, dir_fd=handle)
        except FileNotFoundError:
            continue
        except OSError as error:
            result.refused[relpath] = (_refusal(error, folder=True), error.strerror or "", (0, 0, 0, 0, 0))
            continue
        result.folders.add(relpath)
        try:
            _walk_folder(child, relpath + b"/", device, result, deep=True)
        finally:
            os.close(child)


def _meet(name: str, relpath: bytes, status: os.stat_result, result: RootWalk) -> None:
    """Take note of an entry that is not a folder to go into."""
    mode = status.st_mode
    if not stat.S_ISREG(mode):
        if stat.S_ISDIR(mode):
            kind = IntakeRefusal.OTHER_FILE_SYSTEM
        else:
            kind = IntakeRefusal.SYMLINK if stat.S_ISLNK(mode) else IntakeRefusal.SPECIAL
        result.refused[relpath] = (kind, "", _raw(status))
    elif is_temporary(name):
        result.passed_over += 1
    else:
        result.files[relpath] = _raw(status)


def _walk_path(path: bytes, prefix: bytes, result: RootWalk, *, deep: bool) -> None:
    """The same where directories have no descriptors (Windows)."""
    try:
        entries = list(os.scandir(path))
    except OSError as error:
        result.refused[prefix.rstrip(b"/")] = (_refusal(error, folder=True), error.strerror or "", (0, 0, 0, 0, 0))
        return
    for entry in entries:
        relpath = prefix + entry.name
        if entry.is_symlink():
            result.refused[relpath] = (IntakeRefusal.SYMLINK, "", (0, 0, 0, 0, 0))
        elif entry.is_dir(follow_symlinks=False):
            if deep:
                result.folders.add(relpath)
                _walk_path(entry.path, relpath + b"/", result, deep=True)
        elif is_temporary(os.fsdecode(entry.name)):
            result.passed_over += 1
        else:
            result.files[relpath] = _raw(os.stat(entry.path))


def _refusal(error: OSError, *, folder: bool) -> IntakeRefusal:
    if error.errno in {errno.EACCES, errno.EPERM}:
        return IntakeRefusal.UNREADABLE_FOLDER if folder else IntakeRefusal.UNREADABLE
    if error.errno in {errno.ELOOP, errno.ENOTDIR}:
        return IntakeRefusal.SYMLINK
    if error.errno == errno.ENAMETOOLONG:
        return IntakeRefusal.NAME_TOO_LONG
    return IntakeRefusal.IO_ERROR


class Refused(Exception):
    """A file that cannot be taken in, found when it was opened."""

    def __init__(self, refusal: IntakeRefusal, detail: str = "") -> None:
        super().__init__(refusal.sentence)
        self.refusal = refusal
        self.detail = detail


def open_beneath(root: bytes, relpath: bytes) -> int:
    """Open a regular file below a root, following no link and never waiting for a pipe.

    Raises:
        FileNotFoundError: it is not there any more.
        Refused: it is no regular file, or may not be read.
    """
    try:
        handle = _open_chain(root, relpath) if HAS_DIR_FD else os.open(root + b"/" + relpath, _FILE)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Refused(_refusal(error, folder=False), error.strerror or "") from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refused(IntakeRefusal.SPECIAL)
    if sys.platform != "win32":
        os.set_blocking(handle, True)
    return handle


def _open_chain(root: bytes, relpath: bytes) -> int:
    *folders, name = relpath.split(b"/")
    at = os.open(root, _DIRECTORY & ~getattr(os, "O_NOFOLLOW", 0))
    try:
        for folder in folders:
            below = os.open(folder, _DIRECTORY, dir_fd=at)
            os.close(at)
            at = below
        return os.open(name, _FILE, dir_fd=at)
    finally:
        os.close(at)
