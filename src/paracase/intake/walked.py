"""What a walk met: files, what is refused, what programs left, and why nothing can be told of a folder."""

from __future__ import annotations

import os
import stat
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from paracase.domain.clock import format_instant, instant_of
from paracase.domain.papers.documents import IntakeRefusal
from paracase.domain.papers.leftovers import (
    LOCK_BYTES,
    STALE,
    LeftoverKind,
    PassedOver,
    left_by,
    original_of,
    passed_over,
    placeholder_of,
    stands_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from paracase.domain.papers.folders import FolderState
    from paracase.domain.papers.leftovers import Leftover

Place = tuple[int, bytes]
"""A watched folder, and a path below it."""
Raw = tuple[int, int, int, int, int]
"""A signature as the walk makes it: device, inode, size, mtime, ctime. A plain tuple, because there are 100,000."""
Met = tuple[bytes, Raw]
"""A file that a walk met: its path below the watched folder, and what it is."""
_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
_DEEPEST_COUNTED = 20
MOST_COUNTED = 5_000
"""Files in folders of servers that one walk counts: a bin can hold more than the office, and nobody waits for it."""


class Sieve(Protocol):
    """Knows what each file was, by the order of their paths."""

    def differing(self, files: Sequence[Met]) -> Iterable[Met]:
        """The next files of the walk that are not as they were."""
        ...

    @property
    def held(self) -> Callable[[Met], Met] | None:
        """Gives what is held already of a file that was met, where it is the same; None where nothing is held."""
        ...


@dataclass(slots=True)
class RootWalk:
    """What one watched folder holds."""

    files: dict[bytes, Raw] = field(default_factory=dict)
    refused: dict[bytes, tuple[IntakeRefusal, str, Raw]] = field(default_factory=dict)
    folders: dict[bytes, int] = field(default_factory=dict)
    """Folders that were entered, with their inodes."""
    unentered: set[bytes] = field(default_factory=set)
    """Folders that are there and were not looked into: only the one above them was asked for."""
    takes_all: bool = False
    """Whether what programs left is met as files and folders too, snapshots aside: for a purge."""
    leftovers: Counter[LeftoverKind] = field(default_factory=Counter)
    """What programs left, by kind."""
    at_least: bool = False
    """Whether more was left than was counted."""
    unfinished: dict[bytes, tuple[LeftoverKind, Raw]] = field(default_factory=dict)
    """What its program should take away by itself, with something in it: worth a word when it stays."""
    alike: set[bytes] = field(default_factory=set)
    """Files beside others whose names differ by case or accents only; told by walks of whole folders."""
    unchanged: int = 0
    """Files that a sieve took out: papers that are as they were."""
    devices: set[int] = field(default_factory=set)
    """What these lie on."""
    device: int = 0
    """What the folder itself lies on."""
    is_mount: bool = False
    """Whether something is mounted just here: it lies on another device than the folder it is in."""
    state: FolderState | None = None
    """Why nothing can be told of it."""

    @property
    def present(self) -> bool:
        """Whether it was walked; else nothing is known of what is in it."""
        return self.state is None

    def left_by(self, name: str, *, is_folder: bool) -> Leftover | None:
        """The row of the table of leftovers that an entry is, where it is passed over."""
        row = left_by(name, is_folder=is_folder)
        return None if row is None or (self.takes_all and row.kind is not LeftoverKind.SNAPSHOT) else row

    @property
    def passed_over(self) -> int:
        """How much of what programs leave was passed over."""
        return self.left.total

    @property
    def left(self) -> PassedOver:
        """What it was, by kind."""
        counts = Counter(self.leftovers)
        counts.update(kind for kind, _ in self.unfinished.values())
        return passed_over(counts, at_least=self.at_least)

    def leave(self, row: Leftover, relpath: bytes, raw: Raw) -> None:
        """Take note of something that a program left."""
        size = raw[2]
        if row.kind.goes_away and size > (LOCK_BYTES if row.kind is LeftoverKind.LOCK else 0):
            self.unfinished[relpath] = (row.kind, raw)
        else:
            self.leftovers[row.kind] += 1

    def lists_stale(self, wall_ns: int, rest_ns: int = 0) -> list[bytes]:
        """What was left and rests since an hour is refused from now on: listed, with the instant of its last change.

        Args:
            wall_ns: the clock now, in nanoseconds.
            rest_ns: so long it must lie there too: Word puts the old file aside under such a name, with its old time.

        Returns:
            What is to be listed but was put there a moment ago; it is not passed over either.
        """
        fresh = []
        for relpath, (_, raw) in list(self.unfinished.items()):
            if raw[3] > wall_ns - int(STALE.total_seconds() * 1e9):
                continue
            del self.unfinished[relpath]
            if raw[4] > wall_ns - rest_ns:
                fresh.append(relpath)
            else:
                self.refused[relpath] = (IntakeRefusal.UNFINISHED, format_instant(instant_of(raw[3])), raw)
        return fresh


def raw_of(status: os.stat_result) -> Raw:
    """A file's signature as walks make it."""
    return (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def leave(row: Leftover, handle: int, relpath: bytes, status: os.stat_result, result: RootWalk) -> None:
    """Take note of what a program left: of folders what is in them, of a placeholder the paper it stands for."""
    folder, _, name = relpath.rpartition(b"/")
    if stat.S_ISDIR(status.st_mode) and not row.kind.goes_away:
        count_left(handle, name, row, result)
    elif row.kind is LeftoverKind.PLACEHOLDER:
        paper = stands_for(name)
        result.refused[folder + b"/" + paper if folder else paper] = (IntakeRefusal.NOT_DOWNLOADED, "", raw_of(status))
    elif row.kind is LeftoverKind.BACKUP and _is_beside(handle, original_of(name)):
        result.leftovers[row.kind] += 1
    else:
        result.leave(row, relpath, raw_of(status))


def _is_beside(handle: int, name: bytes) -> bool:
    try:
        os.stat(name, dir_fd=handle, follow_symlinks=False)
    except OSError:
        return False
    return True


def placeholder_at(handle: int, name: bytes) -> Raw | None:
    """What iCloud keeps in the place of a paper."""
    try:
        return raw_of(os.stat(placeholder_of(name), dir_fd=handle, follow_symlinks=False))
    except OSError:
        return None


def count_left(handle: int, name: str | bytes, row: Leftover, result: RootWalk) -> None:
    """Count what lies in a program's folder, through its descriptor; snapshots are not entered, a server mounts them.

    Args:
        handle: of the folder it lies in.
    """
    room = MOST_COUNTED - result.leftovers.total()
    if row.kind is LeftoverKind.SNAPSHOT or room <= 0:
        result.leftovers[row.kind] += 1
        result.at_least |= row.kind is not LeftoverKind.SNAPSHOT
        return
    found, is_cut = _files_below(handle, name, room, depth=0)
    result.leftovers[row.kind] += found
    result.at_least |= is_cut


def _files_below(handle: int, name: str | bytes, room: int, *, depth: int) -> tuple[int, bool]:
    """How many files lie below a folder, at most so many, and whether there are more."""
    try:
        inside = os.open(name, _DIRECTORY, dir_fd=handle)
    except OSError:
        return 0, True
    count, below = 0, []
    try:
        with os.scandir(inside) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    below.append(entry.name)
                else:
                    count += 1
                if count + len(below) >= room:
                    return count, True
        is_cut = bool(below) and depth >= _DEEPEST_COUNTED
        for folder in below if depth < _DEEPEST_COUNTED else ():
            more, cut = _files_below(inside, folder, room - count, depth=depth + 1)
            count += more
            is_cut |= cut
            if count >= room:
                return count, True
    except OSError:
        return count, True
    finally:
        os.close(inside)
    return count, is_cut
