"""Destroying files: overwritten where that reaches nobody else, then removed. What the disk keeps of them is not reached."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from paracase.store.relocate import hash_file, part_of, sync_folder
from paracase.store.vault import CHUNK, Vault

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from paracase.store.upkeep.purges import Digest

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def shred(path: bytes, *, also_elsewhere: bool = False) -> bool:
    """Overwrite a file with zeros, put that on the disk, and remove it. Returns whether it was there.

    Args:
        also_elsewhere: overwrite it even where it has other names; else a hard link only loses this one.

    Raises:
        OSError: it cannot be removed.
    """
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return False
    if os.path.isfile(path) and not os.path.islink(path) and (status.st_nlink == 1 or also_elsewhere):
        with contextlib.suppress(PermissionError):  # not ours to write: it is removed all the same, if it may be
            os.chmod(path, 0o600, follow_symlinks=True)
            _zero(path, status.st_size)
    os.unlink(path)
    sync_folder(os.path.dirname(path))
    return True


def _zero(path: bytes, size: int) -> None:
    handle = os.open(path, os.O_WRONLY | _NO_FOLLOW)
    try:
        left = size
        while left > 0:
            left -= os.write(handle, bytes(min(left, CHUNK)))
        os.fsync(handle)
    finally:
        os.close(handle)


def take_away(path: bytes, into: bytes) -> bool:
    """Take a file out of its folder before it is destroyed, so that no scan meets it half overwritten.

    On another disk it gets a name there that scans pass over. Returns whether there was one.
    """
    away = part_of(path)
    if os.path.lexists(away):  # of a run that was killed
        shred(away)
    if not os.path.lexists(path):
        return False
    try:
        os.rename(path, into)
    except OSError:
        os.rename(path, away)
        sync_folder(os.path.dirname(path))
        shred(away)
        return True
    sync_folder(os.path.dirname(path))
    return True


def shred_objects(vault: Vault, digests: Iterable[Digest]) -> int:
    """Destroy objects of a vault, and what was being made of the same bytes; returns how many were there.

    Every name they have is paracase's own, so they are overwritten whatever other names there are.
    """
    wanted = {found.sha256: found.size for found in digests}
    count = sum(shred(os.fsencode(vault.path(sha256)), also_elsewhere=True) for sha256 in wanted)
    sizes = set(wanted.values())
    staging = vault.folder / "tmp"
    for left in staging.iterdir() if staging.is_dir() else ():
        with contextlib.suppress(FileNotFoundError):  # became an object meanwhile
            if left.stat().st_size in sizes and hash_file(os.fsencode(left)) in wanted:
                shred(os.fsencode(left), also_elsewhere=True)
    return count


def shred_folder(folder: Path) -> int:
    """Destroy every file of a folder, and the folder; returns how many files."""
    if not folder.is_dir() or folder.is_symlink():
        return 0
    files = [found for found in folder.rglob("*") if found.is_symlink() or not found.is_dir()]
    for found in files:
        shred(os.fsencode(found))
    shutil.rmtree(folder)
    return len(files)


def cut_lines(path: Path, words: Iterable[str]) -> int:
    """Take the lines out of a log that hold one of these words; returns how many. Who appends to it goes on."""
    needles = [word.encode("utf-8", "surrogateescape") for word in words]
    try:
        text = path.read_bytes()
    except OSError:
        return 0
    if not any(needle in text for needle in needles):
        return 0
    lines = text.splitlines(keepends=True)
    kept = [line for line in lines if not any(needle in line for needle in needles)]
    with path.open("r+b") as file:
        file.write(b"".join(kept).ljust(len(text), b"\n"))
        file.flush()
        os.fsync(file.fileno())
        file.truncate(sum(map(len, kept)))
    return len(lines) - len(kept)
