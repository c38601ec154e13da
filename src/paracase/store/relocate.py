"""Moving one file without ever overwriting another, on one file system or across two, keeping its times.

``RENAME_NOREPLACE`` where the system has it, else link and unlink; across devices a temporary copy beside the target,
fsynced, then linked to its name. Both folders are on the disk before this returns.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import shutil
import sys

from paracase.domain.errors import NO_ROOM, DiskFull, NotAllowed
from paracase.domain.visible import name_text, visible
from paracase.store.vault import CHUNK

_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_UNSUPPORTED = {errno.EINVAL, errno.ENOSYS, errno.EPERM, errno.EOPNOTSUPP, errno.EACCES}


def relocate(source: bytes, target: bytes, *, sha256: str) -> None:
    """Move a file.

    Args:
        sha256: what a copy across devices must hash to before the source is removed.

    Raises:
        FileExistsError: something is at the target; nothing was changed.
        FileNotFoundError: the source is gone.
        DiskFull: no room on the target's disk; nothing was changed.
        NotAllowed: the system refuses; nothing was changed.
    """
    try:
        _relocate(source, target, sha256)
    except FileExistsError:
        if not is_respelling(source, target):
            raise
        _respell(source, target)
    except FileNotFoundError:
        raise
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(
                "The disk of the case's folder is full; the paper is still where it was.", hint="Make room, then again."
            ) from error
        raise NotAllowed(
            f"“{visible(name_text(target))}” could not be written: {error.strerror}.",
            hint="Check the permissions of the folder; the paper is still where it was.",
        ) from error
    sync_folder(os.path.dirname(target))
    sync_folder(os.path.dirname(source))


def is_spelled(path: bytes) -> bool:
    """Whether a folder has an entry of just this name: on Windows, macOS and their shares ``order.pdf`` is found there too
    where it is ``Order.pdf``."""
    folder, name = os.path.split(path)
    try:
        return name in os.listdir(folder or b".")
    except OSError:
        return False


def is_respelling(source: bytes, target: bytes) -> bool:
    """Whether two paths are one entry of a folder, there under the first name only: a rename that changes case alone."""
    try:
        is_one = os.path.samestat(os.lstat(source), os.lstat(target))
    except OSError:
        return False
    is_here = os.path.dirname(source) == os.path.dirname(target)
    return is_one and is_here and is_spelled(source) and not is_spelled(target)


def _respell(source: bytes, target: bytes) -> None:
    """Two steps, because to rename a file to itself does nothing. Cut off between them, the intake finds it by its inode."""
    between = set_aside(source, "being renamed")
    try:
        _rename_if_free(between, target)
    except BaseException:
        _rename_if_free(between, source)
        raise


def _relocate(source: bytes, target: bytes, sha256: str) -> None:
    try:
        _rename_without_replacing(source, target)
    except OSError as error:
        if error.errno == errno.EXDEV:
            _copy_across(source, target, sha256)
        elif error.errno in _UNSUPPORTED and os.path.lexists(source):
            _link_or_copy(source, target, sha256)
        else:
            raise


def _rename_without_replacing(source: bytes, target: bytes) -> None:
    if sys.platform == "win32":
        os.rename(source, target)
        return
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        result = library.renamex_np(source, target, ctypes.c_uint(_RENAME_EXCL))
    elif hasattr(library, "renameat2"):
        result = library.renameat2(_AT_FDCWD, source, _AT_FDCWD, target, ctypes.c_uint(_RENAME_NOREPLACE))
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), source, None, target)


def _link_or_copy(source: bytes, target: bytes, sha256: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        _copy_across(source, target, sha256)
    else:
        os.unlink(source)


def part_of(target: bytes) -> bytes:
    """Where a copy grows until it is whole; the scan passes such names over."""
    folder, name = os.path.split(target)
    return os.path.join(folder, b".paracase-" + hashlib.sha256(name).hexdigest()[:16].encode() + b".part")


def _copy_across(source: bytes, target: bytes, sha256: str) -> None:
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
    part = part_of(target)
    digest = hashlib.sha256()
    try:
        with open(source, "rb") as reading, open(part, "wb") as writing:
            while chunk := reading.read(CHUNK):
                digest.update(chunk)
                writing.write(chunk)
            writing.flush()
            os.fsync(writing.fileno())
        shutil.copystat(source, part)
        if digest.hexdigest() != sha256:
            raise OSError(errno.EBUSY, "the file changed while it was copied")
        try:
            os.link(part, target)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):
            _rename_without_replacing(part, target)
        os.unlink(source)
    finally:
        if os.path.lexists(part):
            os.unlink(part)


def sync_folder(folder: bytes) -> None:
    """Have the names in a folder on the disk, where the system can do that."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)


def hash_file(path: bytes) -> str | None:
    """SHA-256 of a file, or None when it cannot be read."""
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as file:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
    except OSError:
        return None
    return digest.hexdigest()


def write_out(path: bytes, handle: int, *, mtime_ns: int) -> None:
    """Write a file from an open descriptor (``put_file``) for somebody who is told why it cannot be.

    Raises:
        FileExistsError: something is there.
        DiskFull: no room; nothing was written.
        NotAllowed: the system refuses.
    """
    try:
        put_file(path, handle, mtime_ns=mtime_ns)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull("The disk of the case's folder is full.", hint="Make room, then again.") from error
        raise NotAllowed(
            f"“{visible(name_text(path))}” could not be written: {error.strerror}.",
            hint="Check the permissions of the folder.",
        ) from error
    sync_folder(os.path.dirname(path))


def put_file(path: bytes, handle: int, *, mtime_ns: int) -> None:
    """Write a file from an open descriptor, with its time; it is there whole, or not at all, and replaces nothing.

    Raises:
        FileExistsError: something is there.
        OSError: it cannot be written; nothing is left.
    """
    part = part_of(path)
    try:
        with open(part, "wb") as writing:
            os.lseek(handle, 0, os.SEEK_SET)
            while chunk := os.read(handle, CHUNK):
                writing.write(chunk)
            writing.flush()
            os.fsync(writing.fileno())
        os.utime(part, ns=(mtime_ns, mtime_ns))
        _rename_if_free(part, path)
    finally:
        if os.path.lexists(part):
            os.unlink(part)


def set_aside(path: bytes, why: str) -> bytes:
    """Give what lies at a path a free name beside it: ``Order (found there 2026-11-23).pdf``. Returns where it is now."""
    folder, name = os.path.split(path)
    stem, extension = os.path.splitext(name)
    count = 1
    while True:
        mark = f" ({why})" if count == 1 else f" ({why} {count})"
        room = _LONGEST_NAME - len(mark.encode()) - len(extension)
        target = os.path.join(folder, _first_bytes(stem, room) + mark.encode() + extension)
        try:
            _rename_if_free(path, target)
        except FileExistsError:
            count += 1
        else:
            return target


_LONGEST_NAME = 255


def _first_bytes(name: bytes, room: int) -> bytes:
    """As much of a name as there is room for; a letter of several bytes is not cut in two."""
    return name if len(name) <= room else name[:room].decode("utf-8", "ignore").encode()


def _rename_if_free(source: bytes, target: bytes) -> None:
    try:
        _rename_without_replacing(source, target)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target) from error
        os.rename(source, target)
