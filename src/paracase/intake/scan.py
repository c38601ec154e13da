"""The truth about the folders: one walk that meets every entry once, through directory descriptors, following no link.

A path is never opened twice by name: each folder is opened below its parent's descriptor with ``O_NOFOLLOW``, so that a
folder replaced by a link while we look leads nowhere. What cannot be entered is told with its reason, and nothing is said
of what is in it.

The walk goes in the order of the paths' bytes, and in steps, so that a look at very many files can be put aside for a
moment; a *sieve* that knows the papers in the same order takes out what is as it was, so that only what differs is held.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import FileSignature, IntakeRefusal
from paracase.domain.papers.folders import FolderState
from paracase.domain.papers.leftovers import is_among_leftovers
from paracase.domain.papers.naming import alike
from paracase.domain.visible import name_text
from paracase.intake.entries import NOTHING, STEP, entries_of, meet, refusal_of
from paracase.intake.in_order import InOrder
from paracase.intake.walked import RootWalk, leave, placeholder_at, raw_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from paracase.intake.walked import Raw, Sieve

_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_FILE = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
HAS_DIR_FD = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
DEEPEST = 200
"""Folders inside one another; each keeps a descriptor open while what is below it is walked."""


def signature_of(status: os.stat_result) -> FileSignature:
    """A file's signature."""
    return FileSignature(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def walk(roots: Mapping[int, bytes], *, takes_all: bool = False) -> dict[int, RootWalk]:
    """Walk every watched folder; of one that cannot be walked its state is told, and nothing about its files.

    Args:
        takes_all: what programs left is met too.
    """
    found = {root_id: RootWalk(takes_all=takes_all) for root_id in roots}
    for root_id, path in roots.items():
        for _ in walk_steps(path, b"", found[root_id], deep=True):
            pass
    return found


def walk_steps(
    root: bytes, folder: bytes, result: RootWalk, *, deep: bool, sieve: Sieve | None = None
) -> Iterator[None]:
    """Walk one folder below a root, alone or with everything under it, a few hundred entries at a step.

    It is reached from the root on without following a link, and lies on the root's own device.

    Args:
        result: gets what is found.
        sieve: takes out what is as it was.
    """
    prefix = folder + b"/" if folder else b""
    if is_among_leftovers(folder):
        return
    try:
        if not HAS_DIR_FD:
            result.device = os.stat(root).st_dev
            _walk_path(root + b"/" + folder if folder else root, prefix, result, deep=deep)
            files, result.files = sorted(result.files.items()), {}
            yield from _sift(files, result, sieve)
            return
        handle = _open_folder(root, folder, result)
        try:
            if result.present:
                yield from _walk_folder(handle, prefix, result, sieve, deep=deep)
        finally:
            os.close(handle)
    except OSError as error:
        result.state = _state(error)


def look_at_files(root: bytes, folder: bytes, names: Iterable[bytes], result: RootWalk) -> None:
    """Meet some entries of a folder, by name, and nothing else of it; a folder that is gone has none of them."""
    prefix = folder + b"/" if folder else b""
    if is_among_leftovers(folder):
        return
    try:
        handle = _open_folder(root, folder, result) if HAS_DIR_FD else -1
        if handle >= 0 and result.present:
            result.folders[folder] = os.fstat(handle).st_ino
    except FileNotFoundError:
        return
    except OSError as error:
        result.state = _state(error)
        return
    try:
        for name in names if result.present else ():
            _look_at_name(handle, root, name, prefix + name, result)
    finally:
        if handle >= 0:
            os.close(handle)


def _look_at_name(handle: int, root: bytes, name: bytes, relpath: bytes, result: RootWalk) -> None:
    """Meet one entry of a folder."""
    try:
        status = os.stat(name, dir_fd=handle, follow_symlinks=False) if HAS_DIR_FD else os.lstat(root + b"/" + relpath)
    except FileNotFoundError:
        if HAS_DIR_FD and (stands := placeholder_at(handle, name)) is not None:
            result.refused[relpath] = (IntakeRefusal.NOT_DOWNLOADED, "", stands)
        return
    except OSError as error:
        result.refused[relpath] = (refusal_of(error, folder=False), error.strerror or "", NOTHING)
        return
    is_folder = stat.S_ISDIR(status.st_mode)
    row = result.left_by(os.fsdecode(name), is_folder=is_folder)
    if row is not None:
        leave(row, handle, relpath, status, result)
    elif is_folder and status.st_dev == result.device:
        result.unentered.add(relpath)
    elif (raw := meet(relpath, status, result)) is not None:
        result.files[relpath] = raw


def _open_folder(root: bytes, folder: bytes, result: RootWalk) -> int:
    """The descriptor of a folder below a root, and what the root lies on; the state where that is another device."""
    handle = os.open(root, _DIRECTORY & ~getattr(os, "O_NOFOLLOW", 0))
    result.device = os.fstat(handle).st_dev
    result.is_mount = device_of(root + b"/..") not in {None, result.device}
    if folder:
        handle = _go_down(handle, folder.split(b"/"))
    if os.fstat(handle).st_dev != result.device:
        result.state = FolderState.NOT_MOUNTED
    return handle


def _state(error: OSError) -> FolderState:
    """Why a watched folder itself cannot be walked."""
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return FolderState.MISSING
    if error.errno in {errno.EACCES, errno.EPERM}:
        return FolderState.UNREADABLE
    return FolderState.LINKED if error.errno == errno.ELOOP else FolderState.FAILING


def _go_down(handle: int, folders: list[bytes]) -> int:
    """The descriptor of a folder below another, whose own is closed."""
    try:
        for folder in folders:
            below = os.open(folder, _DIRECTORY, dir_fd=handle)
            os.close(handle)
            handle = below
    except OSError:
        os.close(handle)
        raise
    return handle


def _walk_folder(
    handle: int, prefix: bytes, result: RootWalk, sieve: Sieve | None, *, deep: bool, depth: int = 0
) -> Iterator[None]:
    files = InOrder(at_once=STEP)
    subfolders: list[tuple[bytes, str, int]] = []
    yield from entries_of(handle, prefix, result, files, subfolders, sieve.held if sieve else None)
    yield from _note_alike(files, len(prefix), result)
    if not deep:
        result.unentered |= {below[:-1] for below, _, _ in subfolders}
        subfolders = []
    subfolders.sort()
    for below, name, inode in subfolders:
        for part in files.before(below):  # a folder's entries stand where its name with a slash does
            yield from _sift(part, result, sieve)
        if depth >= DEEPEST:
            result.refused[below[:-1]] = (IntakeRefusal.NAME_TOO_LONG, "", NOTHING)
        else:
            yield from _enter(handle, name, below, inode, result, sieve, depth=depth)
    for part in files.before(None):
        yield from _sift(part, result, sieve)


def _note_alike(files: InOrder, start: int, result: RootWalk) -> Iterator[None]:
    """Look whether files of one folder have names that are one name to Windows or a Mac, in steps.

    Args:
        start: where their names begin in their paths.
    """
    met: set[int] = set()
    count, is_plain = 0, True
    for run in files.runs():  # nearly always all are ASCII and differ, which is seen at little cost
        joined = b"".join([relpath + b"\0" for relpath, _ in run]).lower()  # at once: half of the time of one by one
        names = joined.split(b"\0")[:-1]
        if b".\0" in joined or b" \0" in joined:
            names = [relpath.rstrip(b" .") for relpath in names]
        met.update(map(hash, names))
        count, is_plain = count + len(names), is_plain and joined.isascii()
        yield
    if is_plain and len(met) == count:
        return
    by_name: dict[str, list[bytes]] = {}
    for run in files.runs():
        for relpath, _ in run:
            by_name.setdefault(alike(name_text(relpath[start:])), []).append(relpath)
        yield
    result.alike.update(relpath for found in by_name.values() if len(found) > 1 for relpath in found)


def _sift(files: list[tuple[bytes, Raw]], result: RootWalk, sieve: Sieve | None) -> Iterator[None]:
    """Take note of files in order, but for those that are as they were."""
    for start in range(0, len(files), STEP):
        part = files[start : start + STEP]
        if sieve is None:
            result.files.update(part)
        else:
            result.files.update(sieve.differing(part))
        yield


def _enter(
    handle: int, name: str, below: bytes, inode: int, result: RootWalk, sieve: Sieve | None, *, depth: int
) -> Iterator[None]:
    """Walk a folder below another, or tell why that cannot be done."""
    relpath = below[:-1]
    try:
        child = os.open(name, _DIRECTORY, dir_fd=handle)
    except FileNotFoundError:
        return
    except OSError as error:
        result.refused[relpath] = (refusal_of(error, folder=True), error.strerror or "", NOTHING)
        return
    result.folders[relpath] = inode
    try:
        yield from _walk_folder(child, below, result, sieve, deep=True, depth=depth + 1)
    except OSError as error:
        del result.folders[relpath]
        result.refused[relpath] = (refusal_of(error, folder=True), error.strerror or "", NOTHING)
    finally:
        os.close(child)


def _walk_path(path: bytes, prefix: bytes, result: RootWalk, *, deep: bool) -> None:
    """The same where directories have no descriptors (Windows)."""
    try:
        entries = list(os.scandir(path))
    except OSError as error:
        if not prefix:
            raise
        result.folders.pop(prefix.rstrip(b"/"), None)
        result.refused[prefix.rstrip(b"/")] = (refusal_of(error, folder=True), error.strerror or "", NOTHING)
        return
    for entry in entries:
        relpath = prefix + entry.name
        is_folder = entry.is_dir(follow_symlinks=False)
        if (row := result.left_by(os.fsdecode(entry.name), is_folder=is_folder)) is not None:
            result.leave(row, relpath, raw_of(os.lstat(entry.path)))
        elif entry.is_symlink():
            result.refused[relpath] = (IntakeRefusal.SYMLINK, "", NOTHING)
        elif is_folder:
            if deep:
                result.folders[relpath] = entry.inode()
                _walk_path(entry.path, relpath + b"/", result, deep=True)
            else:
                result.unentered.add(relpath)
        else:
            result.files[relpath] = raw_of(os.stat(entry.path))


def is_gone(root: bytes, relpath: bytes) -> bool:
    """Whether a file is certainly not at its place any more, asked of the disk now.

    Not when its folder cannot be entered, became a link, or the watched folder itself is not there: then nothing is known.
    """
    try:
        if not HAS_DIR_FD:
            os.stat(root)
            return not os.path.lexists(root + b"/" + relpath)
        handle = os.open(root, _DIRECTORY & ~getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    *folders, name = relpath.split(b"/")
    device = os.fstat(handle).st_dev
    try:
        handle = _go_down(handle, folders)
    except FileNotFoundError:
        return True
    except OSError as error:
        return error.errno in {errno.ENOTDIR, errno.ELOOP} and _is_in_a_file(root, folders)
    try:
        here = os.stat(name, dir_fd=handle, follow_symlinks=False)
    except FileNotFoundError:
        return os.fstat(handle).st_dev == device and placeholder_at(handle, name) is None
    except OSError:
        return False
    finally:
        os.close(handle)
    return stat.S_ISDIR(here.st_mode)


def _is_in_a_file(root: bytes, folders: list[bytes]) -> bool:
    """Whether one of the folders on the way is a plain file by now: not there, and no link either."""
    path = root
    for folder in folders:
        path += b"/" + folder
        try:
            mode = os.lstat(path).st_mode
        except OSError:
            return False
        if not stat.S_ISDIR(mode):
            return stat.S_ISREG(mode)
    return False


def device_of(root: bytes) -> int | None:
    """What a watched folder lies on now; None when it is not there or may not be looked at."""
    try:
        return os.stat(root).st_dev
    except OSError:
        return None


def hard_links_are_guarded() -> bool:
    """Whether the system keeps accounts from making hard links to files that are not theirs.

    With ``fs.protected_hardlinks`` at 0 whoever can write into a watched folder could have any file of the disk taken in.
    """
    try:
        return Path("/proc/sys/fs/protected_hardlinks").read_text(encoding="ascii").strip() != "0"
    except OSError:
        return True


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
        raise Refused(refusal_of(error, folder=False), error.strerror or "") from error
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
