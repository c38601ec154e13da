"""Backing an office up.

A backup is a folder: ``office.db`` (a copy by SQLite's backup API), ``objects/`` (the vault's bytes, shared by all later
backups into the same folder), ``office.toml`` and the practice files, and ``backup.json``, written last: a folder without
it is not a backup. The index is not copied; it is made again from the vault.

Whatever was there stays a whole backup until the new one is: objects are only added, and the rest is put into its place by
renaming, the database before what is said of it.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import __version__, paths
from paracase.domain.errors import NO_ROOM, BadInput, Damaged, DiskFull, OfficeBusy
from paracase.domain.roles import Right
from paracase.services.upkeep.standing import note_made
from paracase.services.upkeep.verifying import check_objects
from paracase.store.locks import FileLock
from paracase.store.people.keys import install_of
from paracase.store.relocate import sync_folder
from paracase.store.upkeep.backup import copy_database, look_at, versions_in
from paracase.store.upkeep.objects import copy_objects
from paracase.store.upkeep.scour import install_in
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.upkeep.backup import KeptObject

MANIFEST = "backup.json"
STORE = "office.db"
SETTINGS = "office.toml"
PRACTICE = "practice"
LOOKED_AT_AGAIN = 200
"""So many objects are read again each time, of this backup and of earlier ones: disks that lie on a shelf forget."""
BYTES_AGAIN = 256 << 20
"""No more than these are re-read of them."""
_LEFTOVER_SECONDS = 3600.0


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds, and what it cost."""

    folder: Path
    objects: int
    copied: int
    copied_bytes: int
    entries: int
    head: str
    store_bytes: int
    """The store is copied whole each time."""
    seconds: float
    mended: int = 0
    """Objects of earlier backups that had other bytes by now, and were copied again."""


def back_up(
    office: Office, target: Path, *, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> BackupReport:
    """Back the office up into a folder; a second backup there copies only what is new. Verified before it counts.

    Raises:
        BadInput: the folder lies inside the office, holds something else or another office's backup, or cannot be written.
        OfficeBusy: another process backs the office up already.
        DiskFull: no room; an earlier backup there stays whole.
        Damaged: the store cannot be copied, and an earlier backup there stays whole; or some objects of the vault are
            not what they were, and all else was backed up.
    """
    office.require(Right.TAKE_OUT)
    return make_backup(office, target, progress=progress)


def make_backup(
    office: Office, target: Path, *, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> BackupReport:
    """The same, whoever is there: what the office's own settings say is done for everybody."""
    target = target.expanduser().absolute()
    _check_target(office, target)
    lock = FileLock(paths.backup_lock(office.folder))
    if not lock.acquire_soon():
        raise OfficeBusy(f"Process {lock.holder()} backs the office up already.", hint="Wait for it; one is enough.")
    try:
        return _back_up(office, target, progress)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(
                f"{target} has no room for the backup; an earlier one there stays whole.",
                hint="Choose a disk with more room, or make room there: what was copied is not copied again.",
            ) from error
        raise BadInput(f"{target} cannot be written: {error.strerror}.", hint="Choose another folder.") from error
    except DiskFull as error:
        raise DiskFull(
            f"{target} has no room for the backup; an earlier one there stays whole.",
            hint="Choose a disk with more room, or make room there: what was copied is not copied again.",
        ) from error
    finally:
        lock.release()


def _check_target(office: Office, target: Path) -> None:
    if target == office.folder or office.folder in target.parents:
        raise BadInput(f"{target} lies inside the office.", hint="Back up to another disk.")
    try:
        is_other = any(target.iterdir()) and not (target / MANIFEST).exists() and not (target / "objects").exists()
    except FileNotFoundError:
        return
    except OSError as error:
        raise BadInput(f"{target} cannot be read: {error.strerror}.", hint="Choose another folder.") from error
    if is_other:
        raise BadInput(f"{target} holds other things than a backup.", hint="Choose an empty folder.")
    whose = install_in(target / STORE)  # None for one that cannot be read, which the next backup replaces
    if whose is not None and whose != install_of(office.store.read):
        raise BadInput(
            f"{target} holds the backup of another office, which would be lost.",
            hint="Give each office a folder of its own.",
        )


def _back_up(office: Office, target: Path, progress: Callable[[int, int], None]) -> BackupReport:
    started = office.clock.monotonic()
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    vault = Vault(target)
    vault.make()
    vault.sweep(older_than=time.time() - _LEFTOVER_SECONDS)
    fresh = [target / f"{name}.new" for name in (STORE, SETTINGS, MANIFEST)]
    try:
        store_file, settings_file, manifest_file = fresh
        store_file.unlink(missing_ok=True)
        copy_database(paths.store(office.folder), store_file)
        found = look_at(store_file)
        if found.fault is not None:
            raise Damaged(
                f"The store cannot be backed up: {found.fault}.",
                hint=f"An earlier backup in {target} stays whole. Run “paracase verify”.",
            )
        wanted = versions_in(store_file)
        mended = _look_again(vault, wanted)
        copied = copy_objects([office.vault], vault, wanted, progress=progress)
        faults: list[str] = []
        # Each was hashed on its way; that it can be read again where it lies now is looked at of some.
        check_objects(vault, random.sample(copied.objects, min(LOOKED_AT_AGAIN, len(copied.objects))), faults)
        if faults:
            raise Damaged("The backup is not whole: " + "; ".join(faults[:3]) + ".", hint="Back up to another disk.")
        _copy_settings(office.folder, target, settings_file)
        manifest = {
            "paracase": __version__,
            "entries": found.entries,
            "head": found.head,
            "objects": len(wanted),
            "at": office.now(),
        }
        size = store_file.stat().st_size
        _write_synced(manifest_file, json.dumps(manifest, indent=1))
        store_file.replace(target / STORE)
        manifest_file.replace(target / MANIFEST)
        sync_folder(os.fsencode(target))
    finally:
        for left in fresh:
            left.unlink(missing_ok=True)
    note_made(office, target)
    if copied.wrong:
        raise Damaged(
            f"The vault does not hold {_named(copied.wrong)} as they were; everything else was backed up.",
            hint="“paracase verify” says which papers they are of; an older backup may still hold them.",
        )
    return BackupReport(
        target,
        len(wanted),
        len(copied.objects),
        copied.size,
        found.entries,
        found.head,
        size,
        office.clock.monotonic() - started,
        mended,
    )


def _copy_settings(folder: Path, target: Path, fresh: Path) -> None:
    if paths.settings(folder).is_file():
        shutil.copyfile(paths.settings(folder), fresh)
        fresh.replace(target / SETTINGS)
    if paths.practice(folder).is_dir():
        shutil.copytree(paths.practice(folder), target / PRACTICE, dirs_exist_ok=True)


def _named(objects: Sequence[str]) -> str:
    told = ", ".join(f"{sha256[:8]}…" for sha256 in objects[:3])
    return told + (f" and {len(objects) - 3:,} more objects" if len(objects) > 3 else "")


def _look_again(vault: Vault, wanted: Sequence[KeptObject]) -> int:
    """Re-read some objects of earlier backups; one with other bytes goes, so that it is copied again."""
    there = [found for found in wanted if vault.has(*found)]
    wrong = read = 0
    for found in random.sample(there, k=min(LOOKED_AT_AGAIN, len(there))):
        if read > BYTES_AGAIN:
            break
        read += found.size
        try:
            is_good = vault.digest(found.sha256) == found.sha256
        except OSError:
            is_good = False
        if not is_good:
            vault.path(found.sha256).unlink(missing_ok=True)
            wrong += 1
    return wrong


def _write_synced(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
