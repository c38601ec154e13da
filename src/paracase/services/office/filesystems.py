"""Which file systems can hold a store, and which can only be polled."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

from paracase import paths

NETWORK = frozenset(
    ["nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "9p", "ceph", "glusterfs", "lustre", "sshfs"]
)


def type_of(folder: Path) -> str:
    """The file system's name (``ext4``, ``nfs4``, ``fuse.sshfs``); empty where it cannot be told."""
    probe = folder
    while not probe.exists() and probe != probe.parent:
        probe = probe.parent
    if sys.platform != "linux":
        return ""
    return _linux_type(os.fsencode(probe.resolve()))


@lru_cache(maxsize=256)
def _linux_type(folder: bytes) -> str:
    try:
        table = Path("/proc/self/mountinfo").read_bytes()
    except OSError:
        return ""
    best: tuple[int, str] = (-1, "")
    for line in table.splitlines():
        fields = line.split(b" ")
        if b"-" not in fields:
            continue
        point = fields[4].replace(b"\\040", b" ").replace(b"\\011", b"\t").replace(b"\\134", b"\\")
        if folder == point or folder.startswith(point.rstrip(b"/") + b"/"):
            kind = fields[fields.index(b"-", 6) + 1].decode("ascii", "replace")
            if len(point) >= best[0]:
                best = (len(point), kind)
    return best[1]


def is_network(folder: Path) -> bool:
    """Whether a folder lies on a file system without reliable locks or change events."""
    kind = type_of(folder)
    return kind in NETWORK or kind.startswith("fuse.")


def permissions_fault(folder: Path) -> str | None:
    """Whether others than the owner can get into what paracase keeps; None on Windows, which has no such bits."""
    if sys.platform == "win32":
        return None
    mode = paths.home(folder).stat().st_mode & 0o777
    return f"{paths.home(folder)} is open to other accounts (mode {mode:o})" if mode & 0o077 else None
