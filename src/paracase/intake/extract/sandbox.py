"""What a process that reads a stranger's file may still do: with Linux's own means, by ``ctypes``, in one place.

Two profiles. A *reader* (:func:`confine_reader`) computes and answers on descriptors it was given: no network, no file by
name, no other program, no other process. A *program* (:func:`confine_program`: OCR, LibreOffice) may read its own files
and write into one folder; no network.

Three locks, each holding where another is missing: ``no_new_privs``; Landlock (no path, or these; no TCP; no signal to
another process: Documentation/userspace-api/landlock.rst); seccomp (system calls that open, connect, start or change
something fail with EPERM: Documentation/userspace-api/seccomp_filter.rst). Seccomp binds root too, which limits of
processes do not. Elsewhere than on Linux there are resource limits only, and ``doctor`` says so.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import socket
import struct
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 1, 38, 22, 2
_SIGKILL = 9

# Landlock (include/uapi/linux/landlock.h); the numbers of its calls are the same on every architecture.
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_LANDLOCK_VERSION, _LANDLOCK_RULE_PATH = 1, 1
_FS_EXECUTE, _FS_WRITE, _FS_READ, _FS_LIST = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_FS_BITS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many kinds of access each version of Landlock knows; later ones know those of 5."""
_READ = _FS_READ | _FS_LIST | _FS_EXECUTE
_CHANGE = (1 << 16) - 1 & ~_FS_EXECUTE
"""Whatever can be done in a folder, but for running what was put there."""
_FS_ON_FILES = _FS_EXECUTE | _FS_WRITE | _FS_READ | 1 << 14 | 1 << 15
_NET_TCP = 0b11
_SCOPED = 0b11
"""Abstract sockets, and signals, of processes outside (Landlock 6)."""

# Classic BPF over struct seccomp_data (include/uapi/linux/seccomp.h, bpf_common.h).
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_CLONE_THREAD = 0x00010000
_AF_UNIX = 1
_X32 = 0x40000000

_SAME_EVERYWHERE: Final = {
    "pidfd_send_signal": 424,
    "io_uring_setup": 425,
    "io_uring_enter": 426,
    "io_uring_register": 427,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "fspick": 433,
    "pidfd_open": 434,
    "clone3": 435,
    "openat2": 437,
    "pidfd_getfd": 438,
    "mount_setattr": 442,
    "fchmodat2": 452,
}
_CALLS: Final = {
    "x86_64": (
        0xC000003E,
        {
            "access": 21,
            "open": 2, "socket": 41, "connect": 42, "accept": 43, "bind": 49, "listen": 50, "socketpair": 53,
            "clone": 56, "fork": 57, "vfork": 58, "execve": 59, "kill": 62, "truncate": 76, "ftruncate": 77,
            "rename": 82, "mkdir": 83, "rmdir": 84, "creat": 85, "link": 86, "unlink": 87, "symlink": 88, "chmod": 90,
            "fchmod": 91, "chown": 92, "fchown": 93, "lchown": 94, "ptrace": 101, "utime": 132, "mknod": 133,
            "personality": 135, "pivot_root": 155, "chroot": 161, "acct": 163, "settimeofday": 164, "mount": 165,
            "umount2": 166, "swapon": 167, "swapoff": 168, "reboot": 169, "sethostname": 170, "setdomainname": 171,
            "init_module": 175, "delete_module": 176, "setxattr": 188, "lsetxattr": 189, "fsetxattr": 190,
            "removexattr": 197, "lremovexattr": 198, "fremovexattr": 199, "tkill": 200, "tgkill": 234, "utimes": 235,
            "kexec_load": 246, "add_key": 248, "request_key": 249, "keyctl": 250, "openat": 257, "mkdirat": 258,
            "mknodat": 259, "fchownat": 260, "futimesat": 261, "unlinkat": 263, "renameat": 264, "linkat": 265,
            "symlinkat": 266, "fchmodat": 268, "unshare": 272, "utimensat": 280, "accept4": 288, "perf_event_open": 298,
            "name_to_handle_at": 303, "open_by_handle_at": 304, "clock_adjtime": 305, "setns": 308,
            "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "finit_module": 313, "renameat2": 316,
            "memfd_create": 319, "kexec_file_load": 320, "bpf": 321, "execveat": 322, "userfaultfd": 323,
        } | _SAME_EVERYWHERE,
    ),
    "aarch64": (
        0xC00000B7,
        {
            "setxattr": 5, "lsetxattr": 6, "fsetxattr": 7, "removexattr": 14, "lremovexattr": 15, "fremovexattr": 16,
            "faccessat": 48,
            "mknodat": 33, "mkdirat": 34, "unlinkat": 35, "symlinkat": 36, "linkat": 37, "renameat": 38, "umount2": 39,
            "mount": 40, "pivot_root": 41, "truncate": 45, "ftruncate": 46, "chroot": 51, "fchmod": 52, "fchmodat": 53,
            "fchownat": 54, "fchown": 55, "openat": 56, "utimensat": 88, "acct": 89, "personality": 92, "unshare": 97,
            "kexec_load": 104, "init_module": 105, "delete_module": 106, "ptrace": 117, "kill": 129, "tkill": 130,
            "tgkill": 131, "reboot": 142, "sethostname": 161, "setdomainname": 162, "settimeofday": 170, "socket": 198,
            "socketpair": 199, "bind": 200, "listen": 201, "accept": 202, "connect": 203, "add_key": 217,
            "request_key": 218, "keyctl": 219, "clone": 220, "execve": 221, "swapon": 224, "swapoff": 225,
            "perf_event_open": 241, "accept4": 242, "name_to_handle_at": 264, "open_by_handle_at": 265,
            "clock_adjtime": 266, "setns": 268, "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272,
            "finit_module": 273, "renameat2": 276, "memfd_create": 279, "bpf": 280, "execveat": 281,
            "userfaultfd": 282, "kexec_file_load": 294,
        } | _SAME_EVERYWHERE,
    ),
}  # fmt: skip
"""AUDIT_ARCH and the numbers of the calls that a reader has no use for, by machine."""
_FILES = frozenset([
    "open", "creat", "openat", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat",
    "unlink", "unlinkat", "symlink", "symlinkat", "truncate", "ftruncate", "memfd_create", "mknod", "mknodat", "chmod",
    "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "utime", "utimes", "futimesat",
    "utimensat", "setxattr", "lsetxattr", "fsetxattr", "removexattr", "lremovexattr", "fremovexattr",
])  # fmt: skip
"""What a program needs in its own folder; Landlock says where."""
_PROCESSES = frozenset(["fork", "vfork", "execve", "kill", "tkill", "tgkill"])
"""What a program needs to start its parts."""
_LISTENING = frozenset(["accept", "accept4", "bind", "listen"])
"""What LibreOffice does to be found by a second LibreOffice; nobody is called (an agent, a daemon), and no network."""
_MAY_WRITE: Final = {"access": 1, "faccessat": 2}
"""Which argument of these says what is asked; the kernel's answer leaves Landlock out."""
_W_OK = 2
_SELF = frozenset(["kill", "tgkill"])
"""Allowed towards the own process: ``abort`` sends its signal so."""


@dataclass(frozen=True, slots=True)
class Locks:
    """What this machine can lock."""

    landlock: int
    """The version of Landlock, 0 where there is none."""
    seccomp: bool

    @property
    def is_whole(self) -> bool:
        """Whether a reader is kept from everything it has no use for."""
        return self.landlock > 0 and self.seccomp

    @property
    def sentence(self) -> str:
        """As told to a person."""
        if self.is_whole:
            return f"Landlock {self.landlock} and seccomp"
        if self.seccomp:
            return "seccomp, without Landlock"
        return f"Landlock {self.landlock}, without seccomp" if self.landlock else "limits of memory and time only"


def locks() -> Locks:
    """What this machine can lock; asked without locking anything."""
    if sys.platform != "linux":
        return Locks(0, seccomp=False)
    version = _call(_LANDLOCK_CREATE, None, 0, _LANDLOCK_VERSION)
    _libc().prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, None, 0, 0)  # EFAULT: it would take a filter
    seccomp = ctypes.get_errno() == errno.EFAULT and platform.machine() in _CALLS
    return Locks(max(version, 0), seccomp=seccomp)


def prepare() -> None:
    """Load what the locks need, before a fork: afterwards no library can be found any more."""
    if sys.platform == "linux":
        _libc()


def die_with(parent: int) -> None:
    """End with the process that started this one, however that one ends.

    Args:
        parent: its process id; the kernel's signal comes when the *thread* that forked us ends, so it has one only.
    """
    if sys.platform != "linux":
        return
    _libc().prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def confine_reader() -> None:
    """From here on: what was opened, memory, answers. For the rest of this process's life."""
    if sys.platform != "linux":
        return
    _libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _landlock(())
    _seccomp(frozenset())


def confine_program(read: Sequence[str], write: str) -> None:
    """From here on: read and run what lies in some folders, change what lies in one; no network.

    Args:
        read: folders and files of the program and its data; those that are not there are left out.
        write: its own folder.
    """
    if sys.platform != "linux":
        return
    _libc().prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _landlock([*((path, _READ) for path in read), (write, _CHANGE)])
    _seccomp(_FILES | _PROCESSES | _LISTENING)


_LIBC: list[ctypes.CDLL] = []


def _libc() -> ctypes.CDLL:
    if not _LIBC:
        _LIBC.append(ctypes.CDLL(None, use_errno=True))
    return _LIBC[0]


def _call(number: int, *values: object) -> int:
    """A system call that libc has no function for."""
    converted = [ctypes.c_long(v) if isinstance(v, int) else v for v in values]
    return int(_libc().syscall(ctypes.c_long(number), *converted))


def _landlock(places: Iterable[tuple[str, int]]) -> None:
    """Everything Landlock knows is denied, but for these places: path, and what may be done below it."""
    version = _call(_LANDLOCK_CREATE, None, 0, _LANDLOCK_VERSION)
    if version < 1:
        return
    every = (1 << _FS_BITS.get(version, 16)) - 1
    attributes = struct.pack("=QQQ", every, _NET_TCP if version >= 4 else 0, _SCOPED if version >= 6 else 0)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    rules = _call(_LANDLOCK_CREATE, ctypes.create_string_buffer(attributes, 24), size, 0)
    if rules < 0:
        return
    for path, allowed in places:
        _allow_below(rules, path, allowed & every)
    _call(_LANDLOCK_RESTRICT, rules, 0)
    os.close(rules)


def _allow_below(rules: int, path: str, allowed: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    if path == os.devnull:
        allowed = _FS_READ | _FS_WRITE
    elif not os.path.isdir(path):
        allowed &= _FS_ON_FILES
    rule = struct.pack("=Qi", allowed, handle)
    _call(_LANDLOCK_ADD, rules, _LANDLOCK_RULE_PATH, ctypes.create_string_buffer(rule, len(rule)), 0)
    os.close(handle)


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def _seccomp(allowed: frozenset[str]) -> None:
    """Calls of the list fail with EPERM, but for those allowed to this profile."""
    known = _CALLS.get(platform.machine())
    if known is None:
        return
    code = _filter(known[0], known[1], allowed, os.getpid())
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    _libc().prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0)


def _filter(architecture: int, numbers: dict[str, int], allowed: frozenset[str], own: int) -> bytes:
    """The filter as code: each refused call is compared, two instructions a call."""
    deny = _ERROR | errno.EPERM
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, architecture, then=1),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
        # The 32-bit calls of a 64-bit machine have numbers of their own, and would go past the list.
        _step(_AT_LEAST, _X32, otherwise=1),
        _step(_RETURN, deny),
    ]
    for name, number in numbers.items():
        if name == "clone3":
            # Its flags lie in memory, where a filter cannot look; libc falls back to clone.
            code += [_step(_EQUAL, number, otherwise=1), _step(_RETURN, _ERROR | errno.ENOSYS)]
        elif name in _MAY_WRITE:
            # “May I write there?” is answered with no: so LibreOffice makes its socket in its folder, not in /tmp.
            code += _unless_argument(number, deny, _step(_EQUAL, _W_OK, then=1), argument=_MAY_WRITE[name])
        elif name in allowed:
            continue
        elif name == "clone" and not allowed & _PROCESSES:
            code += _unless_argument(number, deny, _step(_ANY_BIT, _CLONE_THREAD, otherwise=1))
        elif name == "clone":
            continue
        elif name in _SELF:
            code += _unless_argument(number, deny, _step(_EQUAL, own, otherwise=1))
        elif name == "socketpair" or (name == "socket" and allowed & _LISTENING):
            # A pair has both its ends in this process: kreuzberg's runtime wakes itself by one.
            code += _unless_argument(number, deny, _step(_EQUAL, _AF_UNIX, otherwise=1))
        else:
            code += [_step(_EQUAL, number, otherwise=1), _step(_RETURN, deny)]
    return b"".join([*code, _step(_RETURN, _ALLOW)])


def _unless_argument(number: int, deny: int, test: bytes, *, argument: int = 0) -> list[bytes]:
    """Deny a call unless one of its arguments, counted from nothing, passes a test."""
    return [
        _step(_EQUAL, number, otherwise=4),
        _step(_LOAD, _FIRST_ARGUMENT + 8 * argument),
        test,
        _step(_RETURN, _ALLOW),
        _step(_RETURN, deny),
    ]


def _step(code: int, value: int, *, then: int = 0, otherwise: int = 0) -> bytes:
    """One instruction: ``struct sock_filter``."""
    return struct.pack("=HBBI", code, then, otherwise, value)


def refused(folder: str) -> list[str]:
    """Try what a reader must not be able to do; returns what was refused, of ``ATTEMPTS``.

    Args:
        folder: a folder this account may write into.
    """
    found = []
    for name, attempt in ATTEMPTS.items():
        try:
            attempt(folder)
        except PermissionError:
            found.append(name)
        except OSError:
            continue  # it did not succeed, and not because it was refused
    return found


def _open(_folder: str) -> None:
    os.close(os.open("/etc/passwd", os.O_RDONLY))


def _write(folder: str) -> None:
    path = f"{folder}/attempt"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.write(handle, b"x")
    finally:
        os.close(handle)
        os.unlink(path)


def _connect(_folder: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as channel:
        channel.settimeout(1)
        with contextlib.suppress(ConnectionRefusedError):  # nobody listens: but one could have reached somebody
            channel.connect(("127.0.0.1", 9))


def _connect_here(folder: str) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as channel, contextlib.suppress(FileNotFoundError):
        channel.connect(f"{folder}/nobody")


def _execute(_folder: str) -> None:
    """Become the program that ends with success: then nobody answers any more, and nothing counts as refused."""
    os.execv("/bin/true", ["true"])


def _fork(_folder: str) -> None:
    if os.fork() == 0:
        os._exit(0)
    os.wait()


ATTEMPTS: Final = {
    "open a file": _open,
    "write a file": _write,
    "reach the network": _connect,
    "reach another process": _connect_here,
    "fork": _fork,
    "run a program": _execute,
}
"""What ``doctor`` has a reader try (safety: AT-17)."""
