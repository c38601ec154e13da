"""Copies outside the office that an order to purge has still to reach: backups, exports, folders that are not there."""

from __future__ import annotations

import contextlib
import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import NotFound, ParacaseError
from paracase.domain.roles import Right
from paracase.domain.upkeep import acts
from paracase.domain.upkeep.purges import CopyKind, CopyState, PurgeState
from paracase.domain.visible import counted, name_text, visible
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.upkeep import backups, standing
from paracase.services.upkeep.strays import destroy_strays
from paracase.store import ledger
from paracase.store.engine import changed
from paracase.store.leaving import handovers
from paracase.store.people import keys
from paracase.store.upkeep import purges, scour, shred
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.purges import CopyRow

_OLD = f"{backups.STORE}.purged"
"""What the store of a backup is called while the new one takes its place."""


def owe_all(office: Office, db: sqlite3.Connection, purge_id: int) -> None:
    """Every backup and export the office knows of is owed from now on."""
    known = standing.standing(office)
    folders = {str(Path(name).expanduser().absolute()) for name in (*known.made, known.folder) if name}
    at = office.now()
    for folder in sorted(folders):
        purges.owe(db, purge_id, CopyKind.BACKUP, os.fsencode(folder), detail="not looked at yet", at=at)
    for place in handovers.folders_of(db):
        purges.owe(db, purge_id, CopyKind.EXPORT, place, detail="the file of a case, handed over", at=at)
    for number in ledger.seqs_of_kinds(db, (acts.EXPORTED.kind,)):
        said = ledger.texts_at(db, number).get("folder")
        if said:
            detail = "an export of every table"
            purges.owe(db, purge_id, CopyKind.EXPORT, os.fsencode(said), detail=detail, at=at)


def owed(office: Office) -> list[CopyRow]:
    """Every copy that is owed, of all orders that may be seen."""
    return purges.copies(office.store.read, state=CopyState.OWED)


def reach_all(office: Office) -> list[CopyRow]:
    """Try to reach every copy that is owed; gives how they stand now.

    Raises:
        NotAllowed: no right to.
    """
    office.require(Right.CARRY_OUT_PURGE)
    before = owed(office)
    for purge_id in dict.fromkeys(copy.purge_id for copy in before):
        reach(office, purge_id)
    now = {copy.id: copy for copy in purges.copies(office.store.read)}
    return [now[copy.id] for copy in before]


def reach(office: Office, purge_id: int) -> None:
    """Destroy what an order names in every copy of it that can be reached; the others stay owed, with the reason."""
    with closing(office.store.look()) as db:
        found = purges.copies(db, purge_id=purge_id, state=CopyState.OWED)
    for copy in found:
        try:
            state, detail = _reach(office, copy)
        except (ParacaseError, OSError) as error:
            state, detail = CopyState.OWED, visible(str(error))
        with office.store.write() as tx:
            purges.set_copy(tx.db, copy.id, state, detail=detail, at=office.now())
            changed(tx.db, "documents")
            if state is CopyState.GONE:
                data = {"purge": purge_id, "copy": copy.id}
                about = [("purge", purge_id)]
                ledger.append(tx.db, at=office.now(), kind=acts.PURGE_REACHED, staff=None, data=data, about=about)


def _reach(office: Office, copy: CopyRow) -> tuple[CopyState, str]:
    path = Path(os.fsdecode(copy.path))
    if copy.kind is CopyKind.BACKUP:
        return _backup(office, copy, path)
    if copy.kind is CopyKind.EXPORT:
        if path.exists() or not path.parent.is_dir():
            there = "delete the folder; a new export no longer holds them" if path.exists() else "its disk is not there"
            return CopyState.OWED, there
        return CopyState.GONE, "it was deleted"
    if copy.kind is CopyKind.FOLDER:
        if not path.is_dir():
            return CopyState.OWED, "the folder is not there"
        return CopyState.GONE, f"{counted(_strays(office, copy), 'file')} destroyed there"
    return copy.state, copy.detail


def _strays(office: Office, copy: CopyRow) -> int:
    with closing(office.store.look()) as db:
        digests = purges.purged_bytes(db, copy.purge_id)
    paths.purging(office.folder).mkdir(mode=0o700, exist_ok=True)
    return destroy_strays(office.folder, {0: copy.path}, digests)


def _backup(office: Office, copy: CopyRow, path: Path) -> tuple[CopyState, str]:
    """The objects go by their bytes; the store is replaced by a copy of the present one, and the old one destroyed."""
    if not path.is_dir():
        return CopyState.OWED, "not reached: mount its disk"
    if not (path / backups.MANIFEST).is_file() or not (path / backups.STORE).is_file():
        if not any(path.iterdir()):
            return CopyState.OWED, "not reached: there is none in it (is its disk mounted?)"
        return CopyState.OWED, "there is no whole backup in it any more"
    with closing(office.store.look()) as db:
        digests = purges.purged_bytes(db, copy.purge_id)
        install = keys.install_of(db)
    if scour.install_in(path / backups.STORE) != install:
        return CopyState.OWED, "the backup in it is of another office, or cannot be read"
    old = path / _OLD
    shred.shred(os.fsencode(old))
    count = shred.shred_objects(Vault(path), digests)
    with contextlib.suppress(OSError):  # a disk without links: the old store is replaced all the same
        os.link(path / backups.STORE, old)
    try:
        backups.make_backup(office, path)
    finally:
        shred.shred(os.fsencode(old))  # overwritten once the store has another file
    return CopyState.GONE, f"{counted(count, 'object')} destroyed, its store replaced by the present one"


def settle(office: Office, copy_id: int, *, reason: str) -> Done:
    """Say what became of a copy that will never be reached: shredded, returned, lost. It stays in the record as said.

    Raises:
        NotFound: nothing of this number is owed.
        BadInput: nobody says what became of it.
    """
    office.require(Right.ORDER_PURGE)
    why = line(reason, "reason")
    with office.store.write() as tx:
        copy = next((one for one in purges.copies(tx.db, state=CopyState.OWED) if one.id == copy_id), None)
        if copy is None:
            raise NotFound(f"Nothing that is owed has the number {copy_id}.", hint="See “paracase purge owed”.")
        purges.set_copy(tx.db, copy.id, CopyState.SETTLED, detail=why, at=office.now())
        changed(tx.db, "documents")
        return record(
            office,
            tx,
            acts.PURGE_SETTLED,
            f"Purge {copy.purge_id}: {copy.kind.value} {visible(name_text(copy.path))} will not be reached: {why}",
            data={"purge": copy.purge_id, "copy": copy.id},
        )


def unfinished(db: sqlite3.Connection) -> tuple[int, int]:
    """How many orders are begun and not through, and how many copies are owed."""
    begun = len(purges.purges(db, PurgeState.DESTROYING))
    return begun, len(purges.copies(db, state=CopyState.OWED))
