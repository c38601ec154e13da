"""What a long reading took, given back to the machine: of 50,000 papers a desk kept 11 MB that it never used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import standard

if TYPE_CHECKING:
    from paracase.store.driver import sqlite3


def give_back(db: sqlite3.Connection) -> None:
    """Have a connection let go of pages it keeps, and the C library of what was freed.

    The C library is asked where it can be (``malloc_trim``, of glibc alone); others give back by themselves, or not at all.
    """
    db.execute("PRAGMA shrink_memory")
    try:
        standard.ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):  # another C library; of Windows none has no name
        return
