"""An office that may only be read: its files, or the medium they lie on, cannot be written by this account.

SQLite writes beside a database even to read it (its log's index). Where the medium is read-only and no log holds anything,
the files are read as they lie, without locks. Elsewhere somebody else may write them: then both are copied, through
SQLite, into a temporary folder that goes away with the program, and the copy is read. Nothing is ever written.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import shutil
import tempfile
from pathlib import Path

from paracase import paths
from paracase.domain.errors import OfficeBusy, OfficeUnsafe, StoreDamaged
from paracase.store.driver import sqlite3
from paracase.store.engine import Databases, connect, telling

_FOLDER = "paracase-only-read-"
_EMPTY_LOG = 32
"""A write-ahead log of so many bytes has a head and holds nothing."""
_TRIES = 3


def databases_of(office: Path) -> Databases:
    """Where the databases of an office that may not be written can be read.

    Raises:
        OfficeUnsafe: they may not even be read.
        OfficeBusy: somebody wrote them each time they were copied.
        StoreDamaged: the store cannot be copied, for it does not hold what was written.
    """
    store, index, home = paths.store(office), paths.index(office), paths.home(office)
    if not os.access(store, os.R_OK):
        raise OfficeUnsafe(
            f"This account may not read {store}.", hint="Run paracase as the account that owns the office."
        )
    is_still = _is_read_only(home)
    why = "its disk is read-only" if is_still else "this account may not write its files"
    if is_still and not (_holds_something(store) or _holds_something(index)):
        note = f"This office can only be read: {why}. It can be read and searched; no act is done."
        return Databases(store, index, is_still=True, only_read=why, note=note)
    return _copied(office, why)


def _is_read_only(folder: Path) -> bool:
    """Whether nobody can write the medium a folder lies on, as far as the system tells."""
    if not hasattr(os, "statvfs"):
        return False
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _holds_something(database: Path) -> bool:
    return _size(database.with_name(database.name + "-wal")) > _EMPTY_LOG


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _copied(office: Path, why: str) -> Databases:
    """Read a copy as of now."""
    _sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"{_FOLDER}{os.getpid()}-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store, index = folder / "office.db", folder / "index.db"
    try:
        with telling():
            _copy(paths.store(office), store)
        if paths.index(office).is_file():
            with contextlib.suppress(
                sqlite3.DatabaseError
            ):  # without an index there is no search by words, which is said
                _copy(paths.index(office), index)
    except (OfficeBusy, OfficeUnsafe, StoreDamaged, sqlite3.DatabaseError):
        shutil.rmtree(folder, ignore_errors=True)
        raise
    note = (
        f"This office can only be read: {why}. A copy of its databases as they are now is read and searched "
        f"({folder}, removed at the end); no act is done."
    )
    return Databases(store, index, only_read=why, note=note)


def _sweep() -> None:
    """Remove copies that a program which was killed left behind."""
    for left in Path(tempfile.gettempdir()).glob(f"{_FOLDER}*"):
        process = left.name.removeprefix(_FOLDER).partition("-")[0]
        if process.isdigit() and not _lives(int(process)):
            shutil.rmtree(left, ignore_errors=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _copy(source: Path, target: Path) -> None:
    """Copy a database; where its log cannot be shared with others, seeing afterwards that nobody wrote it meanwhile."""
    try:
        _back_up(source, target)
    except sqlite3.OperationalError as error:
        if "unable to open" not in str(error) and "readonly" not in str(error):
            raise
    else:
        return
    for _ in range(_TRIES):
        before = _look(source)
        target.unlink(missing_ok=True)
        _back_up(source, target, has_log=_holds_something(source))
        if _look(source) == before:
            return
    raise OfficeBusy(
        f"{source.name} was written each time it was copied to be read.", hint="Try again when less is going on."
    )


def _back_up(source: Path, target: Path, *, has_log: bool | None = None) -> None:
    """Copy a database.

    Args:
        has_log: without locks, its log read too or not; None with locks, as where others write.
    """
    is_still, is_alone = has_log is False, has_log is True
    with (
        contextlib.closing(connect(source, read_only=True, is_still=is_still, is_alone=is_alone)) as reading,
        contextlib.closing(connect(target)) as writing,
    ):
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode=DELETE")


def _look(database: Path) -> list[tuple[int, int]]:
    """Size and time of a database and of its log."""
    found = []
    for path in (database, database.with_name(database.name + "-wal")):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((status.st_size, status.st_mtime_ns))
    return found
