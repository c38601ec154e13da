"""What lies directly in a folder, met some hundred at a time: plain files, folders, and what is neither."""

from __future__ import annotations

import errno
import os
import stat
import sys
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import IntakeRefusal
from paracase.domain.papers.leftovers import may_be_left_of
from paracase.intake.walked import leave, raw_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from paracase.intake.in_order import InOrder
    from paracase.intake.walked import Met, Raw, RootWalk

STEP = 512
"""Entries met between two places where a walk can be put aside: a few milliseconds."""
NOTHING: Raw = (0, 0, 0, 0, 0)
"""What is said of an entry that could not be looked at."""
_OF_NAMES = (sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())  # ``os.fsencode`` asks with each name
_mode_of = attrgetter("st_mode")
_raw_of = attrgetter(
    "st_dev", "st_ino", "st_size", "st_mtime_ns", "st_ctime_ns"
)  # as ``raw_of``, without a call of ours


def entries_of(
    handle: int,
    prefix: bytes,
    result: RootWalk,
    files: InOrder,
    subfolders: list[tuple[bytes, str, int]],
    held: Callable[[Met], Met] | None,
) -> Iterator[None]:
    """Meet what is directly in a folder: files, and folders with a slash after their paths, their names and inodes.

    Some hundred are looked at together: of 100,000 files each call and each loop is felt.
    """
    before = prefix.decode(*_OF_NAMES)
    with os.scandir(handle) as entries:
        while part := list(islice(entries, STEP)):
            try:
                looks = [entry.stat(follow_symlinks=False) for entry in part]
            except OSError:
                part, looks = _still_there(part, prefix, result)
            names = [entry.name for entry in part]
            left = may_be_left_of(names)
            if left or not all(map(stat.S_ISREG, set(map(_mode_of, looks)))):
                names, looks = _plain_of(names, looks, left, handle, prefix, result, subfolders)
            if names:
                paths = (before + ("\0" + before).join(names)).encode(*_OF_NAMES).split(b"\0")
                met = list(zip(paths, map(_raw_of, looks), strict=True))
                files.add(met if held is None else list(map(held, met)))
            if len(part) == STEP:
                yield


def _still_there(
    part: list[os.DirEntry[str]], prefix: bytes, result: RootWalk
) -> tuple[list[os.DirEntry[str]], list[os.stat_result]]:
    """Which of some entries can be looked at: one that went meanwhile is none, any other is told."""
    found: list[os.DirEntry[str]] = []
    looks: list[os.stat_result] = []
    for entry in part:
        try:
            looks.append(entry.stat(follow_symlinks=False))
        except FileNotFoundError:
            continue
        except OSError as error:
            refusal = refusal_of(error, folder=False)
            result.refused[prefix + entry.name.encode(*_OF_NAMES)] = (refusal, error.strerror or "", NOTHING)
            continue
        found.append(entry)
    return found, looks


def _plain_of(
    names: Sequence[str],
    looks: Sequence[os.stat_result],
    left: Collection[str],
    handle: int,
    prefix: bytes,
    result: RootWalk,
    subfolders: list[tuple[bytes, str, int]],
) -> tuple[list[str], list[os.stat_result]]:
    """The plain files of some entries; of the others note is taken.

    Args:
        left: names that programs may have left.
    """
    plain: list[str] = []
    of_plain: list[os.stat_result] = []
    for name, status in zip(names, looks, strict=True):
        mode = status.st_mode
        row = result.left_by(name, is_folder=stat.S_ISDIR(mode)) if name in left else None
        if row is None and stat.S_ISREG(mode):
            plain.append(name)
            of_plain.append(status)
            continue
        relpath = prefix + name.encode(*_OF_NAMES)
        if row is not None:
            leave(row, handle, relpath, status, result)
        elif stat.S_ISDIR(mode) and status.st_dev == result.device:
            subfolders.append((relpath + b"/", name, status.st_ino))
        else:
            meet(relpath, status, result)
    return plain, of_plain


def refusal_of(error: OSError, *, folder: bool) -> IntakeRefusal:
    if error.errno in {errno.EACCES, errno.EPERM}:
        return IntakeRefusal.UNREADABLE_FOLDER if folder else IntakeRefusal.UNREADABLE
    if error.errno in {errno.ELOOP, errno.ENOTDIR}:
        return IntakeRefusal.SYMLINK
    if error.errno == errno.ENAMETOOLONG:
        return IntakeRefusal.NAME_TOO_LONG
    return IntakeRefusal.FAILING_FOLDER if folder else IntakeRefusal.IO_ERROR


def meet(relpath: bytes, status: os.stat_result, result: RootWalk) -> Raw | None:
    """What a file is; None for an entry that is none of ours, of which note is taken."""
    mode = status.st_mode
    if stat.S_ISREG(mode):
        return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)
    if stat.S_ISDIR(mode):
        kind = IntakeRefusal.OTHER_FILE_SYSTEM
    else:
        kind = IntakeRefusal.SYMLINK if stat.S_ISLNK(mode) else IntakeRefusal.SPECIAL
    result.refused[relpath] = (kind, "", raw_of(status))
    return None
