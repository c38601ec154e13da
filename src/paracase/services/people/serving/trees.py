"""Owners, modes and access lists of whole folders, read and set by open descriptors: no link is followed, no name trusted.

Whoever owns the folders can move things about in them while root walks; what root changes is what it holds open.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.people.modes import ACCESS, DEFAULT, Marks
from paracase.services.people.serving.birth import birth

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

_NO_LIST = frozenset([errno.ENODATA, errno.ENOTSUP])


class OpenEntry(NamedTuple):
    """A file or folder, held open until the next one is asked for.

    Attributes:
        links: how many names it has.
        born: when it was made, in nanoseconds; None where the file system does not say.
    """

    handle: int
    path: str
    is_folder: bool
    device: int
    inode: int
    links: int
    born: int | None

    @property
    def identity(self) -> tuple[int, int, int | None]:
        """Which file it is, wherever it is moved: the inode of one that is gone is given to the next that is made."""
        return self.device, self.inode, self.born


class Changed(NamedTuple):
    """What came of a walk.

    Attributes:
        entries: files and folders that are as they should be now.
        left: what was left as it is, because it is somebody else's, or no file.
    """

    entries: int
    left: tuple[str, ...]


def entries_of(top: Path) -> Iterator[OpenEntry | str]:
    """Everything in a folder and itself, on its file system; the path alone of what is neither file nor folder."""
    device = os.lstat(top).st_dev
    for folder, folders, files, handle in os.fwalk(top, follow_symlinks=False):
        yield _entry(handle, folder)
        for name in list(folders):
            inner = os.stat(name, dir_fd=handle, follow_symlinks=False)
            if not stat.S_ISDIR(inner.st_mode) or inner.st_dev != device:
                folders.remove(name)
                yield f"{folder}/{name}"
        for name in files:
            yield from _file(folder, name, handle)


def _file(folder: str, name: str, handle: int) -> Iterator[OpenEntry | str]:
    path = f"{folder}/{name}"
    try:
        if not stat.S_ISREG(os.stat(name, dir_fd=handle, follow_symlinks=False).st_mode):
            yield path
            return
        opened = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=handle)
    except FileNotFoundError:
        return
    except OSError:
        yield path
        return
    try:
        now = os.fstat(opened)
        if stat.S_ISREG(now.st_mode):
            yield _entry(opened, path)
        else:
            yield path
    finally:
        os.close(opened)


def _entry(handle: int, path: str) -> OpenEntry:
    now = os.fstat(handle)
    is_folder = stat.S_ISDIR(now.st_mode)
    return OpenEntry(handle, path, is_folder, now.st_dev, now.st_ino, 1 if is_folder else now.st_nlink, birth(handle))


def marks_of(handle: int) -> Marks:
    """What the system keeps of an open file."""
    now = os.fstat(handle)
    is_folder = stat.S_ISDIR(now.st_mode)
    return Marks(
        now.st_uid,
        now.st_gid,
        stat.S_IMODE(now.st_mode),
        _list(handle, ACCESS),
        _list(handle, DEFAULT) if is_folder else None,
    )


def _list(handle: int, name: str) -> bytes | None:
    try:
        return os.getxattr(handle, name)
    except OSError as error:
        if error.errno in _NO_LIST:
            return None
        raise


def set_marks(handle: int, marks: Marks, *, is_folder: bool) -> None:
    """Make an open file what it should be; done again it changes nothing."""
    if marks_of(handle) == marks:
        return
    for name in (ACCESS, DEFAULT)[: 1 + is_folder]:
        try:
            os.removexattr(handle, name)
        except OSError as error:
            if error.errno not in _NO_LIST:
                raise
    os.fchown(handle, marks.uid, marks.gid)
    os.fchmod(handle, marks.mode)
    if marks.access is not None:
        os.setxattr(handle, ACCESS, marks.access)
    if marks.default is not None and is_folder:
        os.setxattr(handle, DEFAULT, marks.default)


def change(
    top: Path,
    wanted: Callable[[OpenEntry, Marks], Marks],
    *,
    owners: Collection[int],
    note: Callable[[OpenEntry, Marks], None],
    noted: Callable[[], None],
) -> Changed:
    """Make everything in a folder what it should be: first all that is there is noted, then it is changed.

    Args:
        wanted: what an entry should be, by what it is.
        owners: whose things are changed; others' are left. So are root's with several names: one may be elsewhere.
        note: keeps what an entry is.
        noted: all of it is on the disk when this returns.
    """

    def ours(entry: OpenEntry, marks: Marks) -> bool:
        return marks.uid in owners and (entry.links == 1 or marks.uid != 0)

    for entry in entries_of(top):
        if not isinstance(entry, str) and ours(entry, marks := marks_of(entry.handle)):
            note(entry, marks)
    noted()
    count, left = 0, []
    for entry in entries_of(top):
        if isinstance(entry, str):
            left.append(entry)
            continue
        marks = marks_of(entry.handle)
        if ours(entry, marks):
            note(entry, marks)  # came in between
            noted()
            set_marks(entry.handle, wanted(entry, marks), is_folder=entry.is_folder)
            count += 1
        else:
            left.append(entry.path)
    return Changed(count, tuple(left))


def change_one(
    top: Path,
    wanted: Callable[[OpenEntry, Marks], Marks | None],
    *,
    note: Callable[[OpenEntry, Marks], None],
    noted: Callable[[], None],
) -> None:
    """The same for one folder alone; it is left where nothing is wanted of it."""
    handle = os.open(top, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        entry, now = _entry(handle, str(top)), marks_of(handle)
        note(entry, now)
        noted()
        marks = wanted(entry, now)
        if marks is not None:
            set_marks(handle, marks, is_folder=True)
    finally:
        os.close(handle)


def keeps_lists(folder: Path) -> bool:
    """Whether a folder's file system keeps access lists."""
    try:
        os.getxattr(folder, DEFAULT, follow_symlinks=False)
    except OSError as error:
        return error.errno == errno.ENODATA
    return True
