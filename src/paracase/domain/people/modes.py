"""Owners, modes and access lists of an office's files: what they are to be with a service account.

Only ``.paracase`` is the account's alone. ``Inbox`` and ``Cases`` are folders of a group (2770: what is made there is the
group's) with a default access list, so that what any program makes there can be read and written by group and account,
whatever its umask. The lists are kept as the kernel gives and takes them (``linux/posix_acl_xattr.h``; acl(5)).
"""

from __future__ import annotations

import stat
import struct
from typing import NamedTuple

ACCESS, DEFAULT = "system.posix_acl_access", "system.posix_acl_default"
"""The extended attributes of a file's own list, and of the one that what is made in a folder gets."""
_VERSION, _NOBODY = 2, 0xFFFFFFFF
_USER_OBJ, _USER, _GROUP_OBJ, _GROUP, _MASK, _OTHER = 1, 2, 4, 8, 16, 32


class Marks(NamedTuple):
    """What the system keeps of a file besides its bytes.

    Attributes:
        mode: permission bits with setuid, setgid and sticky.
        access: its access list as raw bytes; None without one.
        default: what is made in it gets this list; None without one.
    """

    uid: int
    gid: int
    mode: int
    access: bytes | None = None
    default: bytes | None = None


class Service(NamedTuple):
    """The numbers of a service account.

    Attributes:
        gid: the account's own group.
        shared: the group of the people at the desk.
        has_lists: whether the file system keeps access lists.
    """

    uid: int
    gid: int
    shared: int
    has_lists: bool = True


def default_list(service: Service) -> bytes:
    """The list that what is made in a shared folder gets: owner, account and group read and write, others nothing."""
    everything = 7
    entries = [
        (_USER_OBJ, everything, _NOBODY),
        (_USER, everything, service.uid),
        (_GROUP_OBJ, everything, _NOBODY),
        (_GROUP, everything, service.shared),
        (_MASK, everything, _NOBODY),
        (_OTHER, 0, _NOBODY),
    ]
    return struct.pack("<I", _VERSION) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


def kept_marks(before: Marks, service: Service, *, is_folder: bool) -> Marks:
    """What lies in ``.paracase``: the account's alone."""
    mode = (before.mode & 0o700) | (0o700 if is_folder else 0)
    return Marks(service.uid, service.gid, mode)


def shared_marks(before: Marks, service: Service, *, is_folder: bool) -> Marks:
    """What lies in ``Inbox`` and ``Cases``: the group reads and writes what its owner may; a file stays its owner's."""
    if is_folder:
        return Marks(service.uid, service.shared, 0o2770, None, default_list(service) if service.has_lists else None)
    own = before.mode & 0o700
    return Marks(before.uid, service.shared, own | (own >> 3))


def entrance_marks(service: Service) -> Marks:
    """The office's folder itself: the group goes through it, and changes nothing in it."""
    return Marks(service.uid, service.shared, 0o2750)


def returned_marks(now: Marks, uid: int, gid: int, *, is_folder: bool) -> Marks:
    """What was made since, when an office goes back to one account: that one's alone."""
    return Marks(uid, gid, (now.mode & 0o700) | (0o700 if is_folder else 0o600))


def was_given(marks: Marks, service: Service) -> bool:
    """Whether a file is a service account's or its desk's by now; account and groups were made for that, and had nothing."""
    return marks.uid == service.uid or marks.gid in {service.gid, service.shared}


def told(marks: Marks, owner: str, group: str) -> str:
    """``dana:dana 0700``, and that it has lists."""
    lists = ", access list" if marks.access or marks.default else ""
    return f"{owner}:{group} {stat.S_IMODE(marks.mode):04o}{lists}"
