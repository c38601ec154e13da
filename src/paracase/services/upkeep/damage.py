"""What an error that nobody expected says of the store: a damaged one is named as that, and not as a fault of paracase."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import OfficeReadOnly, ParacaseError, StoreDamaged
from paracase.store.driver import sqlite3
from paracase.store.engine import connect, said_of
from paracase.store.upkeep.soundness import faults_in

if TYPE_CHECKING:
    from pathlib import Path

_NOT_WRITTEN = (errno.EROFS, errno.EACCES, errno.EPERM)


def told(error: Exception, folder: Path) -> ParacaseError | None:
    """The same as a person can be told, with the way on; None where it is a fault of paracase itself. May take a while.

    Args:
        folder: the office it happened in.
    """
    known = said_of(error) if isinstance(error, sqlite3.Error) else error
    if isinstance(known, ParacaseError):
        return known
    if isinstance(error, OSError) and error.errno in _NOT_WRITTEN and not os.access(paths.home(folder), os.W_OK):
        return OfficeReadOnly(
            "This office can only be read: this account may not write its files; nothing was changed.",
            hint="Run paracase as the account that owns the office.",
        )
    try:
        with contextlib.closing(connect(paths.store(folder), read_only=True)) as db:
            faults = faults_in(db)
    except sqlite3.Error as fault:
        seen = said_of(fault)
        return seen if isinstance(seen, StoreDamaged) else None
    return StoreDamaged(faults[0]) if faults else None
