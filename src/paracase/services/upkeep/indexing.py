"""The index of texts beside the store: is it there, is it whole, does it hold every paper that was read?"""

from __future__ import annotations

import contextlib
import sys
from functools import partial
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import IndexDamaged
from paracase.domain.visible import counted
from paracase.store.driver import sqlite3
from paracase.store.engine import connect
from paracase.store.index import held_between, mark_damaged
from paracase.store.index_check import WHOLE_BYTES, IndexCheck
from paracase.store.papers.indexed import LAST, compare

if TYPE_CHECKING:
    from paracase.services.context import Office

_ANEW = "paracase scan makes it anew from the vault"


def index_faults(office: Office, db: sqlite3.Connection, *, whole: bool) -> list[str]:
    """What is wrong with the index; a damaged one is marked, so that the intake makes it anew.

    Args:
        db: a reading connection of the store, without walls.
        whole: compare the words with the texts also where that takes long; the intake's writing waits meanwhile.
    """
    databases = office.store.databases
    if paths.index_mark(office.folder).exists():
        return [f"index.db: it is damaged; {_ANEW}"]
    if not databases.index.is_file():
        lost, _ = index_comparison(office, db)
        return [f"index.db: it is missing; {_ANEW}"] if lost else []
    check = IndexCheck(databases.index)
    limit = sys.maxsize if whole else WHOLE_BYTES
    fault = check.fault(whole_bytes=limit, is_still=databases.is_still, may_write=not databases.only_read)
    if fault is not None:
        mark_damaged(office.folder)
        return [f"index.db: {' '.join(fault.split())}; {_ANEW}"]
    try:
        lost, unknown = index_comparison(office, db)
    except IndexDamaged as damage:
        mark_damaged(office.folder)
        return [f"index.db: {damage}; {_ANEW}"]
    found = (
        [f"index.db: {counted(lost, 'paper is', 'papers are')} not indexed; paracase scan reads them again"]
        if lost
        else []
    )
    if not check.is_done:
        found.append("index.db: another process was writing into it and it could not be looked through; look again")
    if unknown:
        found.append(
            f"index.db: it holds {counted(unknown, 'paper')} that the office does not know; paracase scan takes them out"
        )
    return found


def index_comparison(office: Office, db: sqlite3.Connection) -> tuple[int, int]:
    """How many papers that were read the index lacks, and how many it holds that are not there; all are compared.

    Without an index it lacks all.

    Raises:
        IndexDamaged: it cannot be read.
    """
    databases = office.store.databases
    lost = unknown = after = 0
    with contextlib.ExitStack() as opened:
        index = None
        if databases.index.is_file():
            reading = connect(databases.index, read_only=True, is_still=databases.is_still)
            index = opened.enter_context(contextlib.closing(reading))
        while after != LAST:
            found = compare(db, partial(_held, index), after=after)
            lost, unknown, after = lost + len(found.lost), unknown + len(found.unknown), found.upto
    return lost, unknown


def _held(index: sqlite3.Connection | None, after: int, upto: int) -> dict[int, int]:
    """What an index holds; what is wrong with it is not said of the store, which is read beside it."""
    if index is None:
        return {}
    try:
        return held_between(index, after, upto)
    except sqlite3.DatabaseError as error:
        raise IndexDamaged(str(error)) from error
