"""Which file systems can hold a store, and which can only be polled."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from paracase import paths
from paracase.patterns import late_pattern

NETWORK = frozenset(
    [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "afs", "webdav", "davfs", "ceph", "glusterfs", "lustre", "sshfs",
        "beegfs", "gpfs", "orangefs", "pvfs2", "ncpfs", "coda", "ocfs2", "gfs2",
    ]
)  # fmt: skip
"""Others write there too, whose locks and changes this machine does not hear of."""
SHARED = frozenset(["virtiofs", "vboxsf", "9p", "prl_fs", "vmhgfs"])
"""Folders that a virtual machine is given by the machine it runs on, which changes them without a word."""
_OCTAL = late_pattern(rb"\\([0-7]{3})")


def type_of(folder: Path) -> str:
    """The file system's name (``ext4``, ``nfs4``, ``fuse.sshfs``); empty where it cannot be told."""
    probe = folder
    while not probe.exists() and probe != probe.parent:
        probe = probe.parent
    if sys.platform != "linux":
        return ""
    try:
        table = Path("/proc/self/mountinfo").read_bytes()
    except OSError:
        return ""
    return type_in(table, os.fsencode(probe.resolve()))


def type_in(table: bytes, folder: bytes) -> str:
    """The file system of a folder by a table of mounts (``/proc/self/mountinfo``, see proc(5)).

    The deepest mount point above it counts, of several at one point the last. Read anew each time: shares come and go.
    """
    best: tuple[int, str] = (-1, "")
    for line in table.splitlines():
        fields = line.split(b" ")
        if b"-" not in fields[6:-1]:
            continue
        point = _OCTAL.sub(lambda match: bytes([int(match[1], 8) & 0xFF]), fields[4])
        if folder == point or folder.startswith(point.rstrip(b"/") + b"/"):
            kind = fields[fields.index(b"-", 6) + 1].decode("ascii", "replace")
            if len(point) >= best[0]:
                best = (len(point), kind)
    return best[1]


def not_local(folder: Path) -> str | None:
    """What a folder lies on, in words, where locks and change events cannot be relied on; None on a local disk."""
    return words_for(type_of(folder))


def words_for(kind: str) -> str | None:
    """The same for a file system by its name."""
    if kind in NETWORK:
        return f"a network file system ({kind})"
    if kind in SHARED or kind == "fuse.vmhgfs-fuse":
        return f"a shared folder of a virtual machine ({kind})"
    if kind == "fuse" or kind.startswith("fuse."):
        return f"a file system that a program makes ({kind})"
    return None


def is_network(folder: Path) -> bool:
    """Whether a folder lies on a file system without reliable locks or change events."""
    return not_local(folder) is not None


def permissions_fault(folder: Path) -> str | None:
    """Whether others than the owner can get into what paracase keeps; None on Windows, which has no such bits."""
    if sys.platform == "win32":
        return None
    mode = paths.home(folder).stat().st_mode & 0o777
    return f"{paths.home(folder)} is open to other accounts (mode {mode:o})" if mode & 0o077 else None
