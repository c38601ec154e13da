"""The vault: every version's bytes, content-addressed, written once and never changed.

``objects/ab/<sha256>``, mode 0400. An object appears under its name only after its bytes are on the disk.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import re
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.errors import NO_ROOM, Damaged, DiskFull

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

if sys.platform != "win32":
    import fcntl

CHUNK = 1 << 20
WHOLE = 64 << 10
"""A file of so many bytes is read in one go and written in one; sharing its blocks would save nothing."""
FLUSHED = 32 << 20
"""Of a large file so many bytes at a time go to the disk: one flush of all of it would hold up everybody who commits."""
_FICLONE = 0x40049409
_READ_ONLY = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
SYNCFS_FROM = 16
"""So many files at once are flushed by one syncfs: a fifth of the time of an fsync each (docs/benchmarks.md)."""


class CutShort(Exception):
    """Copying was ended from outside; nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What was read from one descriptor, and whether the vault holds it."""

    sha256: str
    size: int
    kept: bool


@dataclass(frozen=True, slots=True)
class Staged:
    """Bytes in the vault's own folder, not yet an object; no temporary file when the object is there already."""

    sha256: str
    size: int
    temporary: Path | None


class Vault:
    """The object store of one office."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._objects = folder / "objects"
        self._tmp = folder / "tmp"
        self._mark = secrets.token_hex(4)
        self._ending = False

    def end_copies(self) -> None:
        """Whatever is being copied or hashed ends within a chunk, by CutShort; nothing is copied after."""
        self._ending = True

    def make(self) -> None:
        """Create the folders; done by ``init`` and after a restore."""
        self._tmp.mkdir(parents=True, exist_ok=True)
        for shard in range(256):
            (self._objects / f"{shard:02x}").mkdir(parents=True, exist_ok=True)

    def path(self, sha256: str) -> Path:
        """Where an object lies, or would lie."""
        return self._objects / sha256[:2] / sha256

    def name_of(self, sha256: str) -> str:
        """The same, as the system takes it."""
        return f"{self._objects}/{sha256[:2]}/{sha256}"

    def has(self, sha256: str, size: int) -> bool:
        """Whether the object is there with its full length; the bytes themselves are checked by ``verify``."""
        try:
            return os.stat(self.name_of(sha256)).st_size == size
        except OSError:
            return False

    def stage(self, descriptor: int) -> Staged:
        """Copy everything from an open descriptor into a temporary file of the vault; ``commit`` makes it an object.

        Raises:
            DiskFull: no room; nothing is left behind.
            OSError: the source could not be read.
        """
        size = os.fstat(descriptor).st_size
        if 0 < size <= WHOLE and not self._ending:
            os.lseek(descriptor, 0, os.SEEK_SET)
            data = os.read(descriptor, size + 1)
            if len(data) == size:
                return self._stage_small(data)
        return self._stage(self._going(descriptor), clone_from=descriptor)

    def _stage_small(self, data: bytes) -> Staged:
        """The same of a small file that was read whole: hashed first, so that what is there already is not written again."""
        digest = hashlib.sha256(data).hexdigest()
        if self.has(digest, len(data)):
            return Staged(digest, len(data), None)
        return self._written(data, digest, f"{self._tmp}/{secrets.token_hex(8)}")

    def hash_only(self, descriptor: int) -> Kept:
        """SHA-256 and length of what a descriptor holds, without keeping it."""
        return Kept(*_digest(self._going(descriptor)), kept=False)

    def _going(self, descriptor: int) -> Iterator[bytes]:
        for chunk in _chunks(descriptor):
            if self._ending:
                raise CutShort
            yield chunk

    def receive(self) -> Receiving:
        """The same for bytes that come piece by piece out of another document (an attachment)."""
        return Receiving(self, self._tmp)

    def stage_copy(self, source: Vault, sha256: str, size: int) -> Staged | None:
        """Stage an object of another vault; None when it is not there, or has other bytes. Small ones in one read and write.

        Raises:
            DiskFull: no room; nothing is left behind.
        """
        try:
            handle = os.open(source.name_of(sha256), _READ_ONLY)
        except FileNotFoundError:
            return None
        try:
            data = os.read(handle, size + 1) if size <= CHUNK else b""
            staged = self._stage_whole(sha256, data) if data else self.stage(handle)
        finally:
            os.close(handle)
        if staged is not None and (staged.sha256, staged.size) != (sha256, size):
            self.discard([staged])
            return None
        return staged

    def _stage_whole(self, sha256: str, data: bytes) -> Staged | None:
        if hashlib.sha256(data).hexdigest() != sha256:
            return None
        return self._written(data, sha256, f"{self._tmp}/{self._mark}{sha256}")

    @staticmethod
    def _written(data: bytes, sha256: str, temporary: str) -> Staged:
        try:
            handle = os.open(temporary, _NEW_FILE, 0o400)
            try:
                _write_all(handle, data)
            finally:
                os.close(handle)
        except OSError as error:
            Path(temporary).unlink(missing_ok=True)
            raise _told(error) from error
        return Staged(sha256, len(data), Path(temporary))

    def keep(self, descriptor: int) -> Kept:
        """Stage and commit one file."""
        (kept,) = self.commit([self.stage(descriptor)])
        return kept

    def _stage(self, chunks: Iterator[bytes], clone_from: int | None = None) -> Staged:
        temporary = self._tmp / secrets.token_hex(8)
        try:
            handle = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise _told(error) from error
        staged = False
        try:
            if clone_from is not None and _reflink(clone_from, handle):
                digest, size = _digest(self._going(handle))
            else:
                digest, size = _digest(chunks, handle)
            if self.has(digest, size):
                return Staged(digest, size, None)
            if hasattr(os, "fchmod"):
                os.fchmod(handle, 0o400)
            staged = True
            return Staged(digest, size, temporary)
        except _WriteError as error:
            raise _told(error.cause) from error.cause
        finally:
            os.close(handle)
            if not staged:
                temporary.unlink(missing_ok=True)

    def commit(self, staged: Sequence[Staged]) -> list[Kept]:
        """Make objects of staged files. Bytes are on the disk before names, names before this returns.

        Raises:
            DiskFull: no room; nothing of the batch is kept.
        """
        new = [item for item in staged if item.temporary is not None]
        try:
            self._flush([item.temporary for item in new if item.temporary])
            for item in new:
                assert item.temporary is not None
                os.replace(item.temporary, self.name_of(item.sha256))
            self._flush([self._objects / shard for shard in {item.sha256[:2] for item in new}], len(new))
        except OSError as error:
            self.discard(new)
            raise _told(error) from error
        return [Kept(item.sha256, item.size, kept=True) for item in staged]

    @staticmethod
    def discard(staged: Sequence[Staged]) -> None:
        """Remove staged files that are not wanted after all."""
        for item in staged:
            if item.temporary is not None:
                item.temporary.unlink(missing_ok=True)

    def _flush(self, paths: Sequence[Path], count: int = 0) -> None:
        """Put files or folders on the disk: each by fsync, or many by one syncfs, which waits once for all.

        Args:
            count: how many files were written in folders.
        """
        if max(count, len(paths)) >= SYNCFS_FROM and _syncfs(self._objects):
            return
        for path in set(paths):
            if os.name == "nt" and path.is_dir():  # folders cannot be opened there; NTFS journals the rename
                continue
            handle = os.open(path, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def open(self, sha256: str) -> int:
        """A read-only descriptor of an object; the caller closes it.

        Raises:
            Damaged: the object is not there.
        """
        try:
            return os.open(self.path(sha256), os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        except FileNotFoundError as error:
            raise Damaged(
                f"The vault does not hold {sha256[:8]}…", hint="Restore the last backup with “paracase restore”."
            ) from error

    def digest(self, sha256: str) -> str | None:
        """Re-read an object: its true SHA-256, or None when it is not there.

        Raises:
            OSError: the disk could not read it.
        """
        try:
            handle = os.open(self.path(sha256), os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except FileNotFoundError:
            return None
        try:
            return _digest(_chunks(handle))[0]
        finally:
            os.close(handle)

    def objects(self) -> Iterator[tuple[str, int]]:
        """Every object's name and length, by shard."""
        for shard in range(256):
            folder = self._objects / f"{shard:02x}"
            if not folder.is_dir():
                continue
            with os.scandir(folder) as found:
                yield from sorted((entry.name, entry.stat().st_size) for entry in found)

    def sweep(self, *, older_than: float) -> int:
        """Remove what a killed process left half written before this time (seconds since 1970); returns how many."""
        count = 0
        if self._tmp.is_dir():
            for leftover in self._tmp.iterdir():
                try:
                    is_old = leftover.stat().st_mtime < older_than
                except FileNotFoundError:  # another intake's, whole by now
                    continue
                if is_old:
                    leftover.unlink(missing_ok=True)
                    count += 1
        return count


class Receiving:
    """Bytes that come piece by piece into the vault's own folder; ``finish`` stages them.

    Raises:
        DiskFull: no room; nothing is left behind.
    """

    def __init__(self, vault: Vault, folder: Path) -> None:
        self._vault = vault
        self._temporary = folder / secrets.token_hex(8)
        try:
            self._handle = os.open(self._temporary, _NEW_FILE, 0o600)
        except OSError as error:
            raise _told(error) from error
        self._digest = hashlib.sha256()
        self.size = 0
        self._unflushed = 0

    def write(self, data: bytes) -> None:
        """The next bytes."""
        self._digest.update(data)
        self.size += len(data)
        self._unflushed += len(data)
        try:
            _write_all(self._handle, data)
            if self._unflushed >= FLUSHED:
                os.fsync(self._handle)
                self._unflushed = 0
        except OSError as error:
            self.discard()
            raise _told(error) from error

    def finish(self) -> Staged:
        """All are there."""
        digest = self._digest.hexdigest()
        if hasattr(os, "fchmod"):
            os.fchmod(self._handle, 0o400)
        if self._vault.has(digest, self.size):
            self.discard()
            return Staged(digest, self.size, None)
        os.close(self._handle)
        return Staged(digest, self.size, self._temporary)

    def discard(self) -> None:
        """They are not wanted after all."""
        os.close(self._handle)
        self._temporary.unlink(missing_ok=True)


class _WriteError(Exception):
    def __init__(self, cause: OSError) -> None:
        self.cause = cause


def _told(error: OSError) -> Exception:
    if error.errno in NO_ROOM:
        return DiskFull(
            "The disk of the office is full; the paper stays where it is.",
            hint="Make room; paracase goes on by itself.",
        )
    return error


def _chunks(descriptor: int) -> Iterator[bytes]:
    """The bytes of a descriptor from its start, without moving anybody else's position."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    while chunk := os.read(descriptor, CHUNK):
        yield chunk


def _digest(chunks: Iterator[bytes], into: int | None = None) -> tuple[str, int]:
    digest, size, unflushed = hashlib.sha256(), 0, 0
    for chunk in chunks:
        digest.update(chunk)
        size += len(chunk)
        if into is not None:
            unflushed += len(chunk)
            try:
                _write_all(into, chunk)
                if unflushed >= FLUSHED:
                    os.fsync(into)
                    unflushed = 0
            except OSError as error:
                raise _WriteError(error) from error
    return digest.hexdigest(), size


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _syncfs(folder: Path) -> bool:
    """Flush the file system of a folder; False where that cannot be done, or could hide an error (Linux before 5.8)."""
    if sys.platform != "linux" or tuple(map(int, re.findall(r"\d+", os.uname().release)[:2])) < (5, 8):
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "syncfs"):
        return False
    handle = os.open(folder, os.O_RDONLY)
    try:
        if library.syncfs(handle) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))
    finally:
        os.close(handle)
    return True


def _reflink(source: int, target: int) -> bool:
    """Share the source's blocks where the file system can (Btrfs, XFS); the clone is a snapshot nobody can change."""
    if sys.platform == "win32":
        return False
    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError:
        return False
    return True
