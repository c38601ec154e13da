"""Backing an office up, and getting it back.

A backup is a folder: ``office.db`` (a copy by SQLite's backup API), ``objects/`` (the vault's bytes, shared by all later
backups into the same folder), ``office.toml`` and the practice files, and ``backup.json``, written last: a folder without
it is not a backup. The index is not copied; it is made again from the vault.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import __version__, paths
from paracase.domain.clock import format_instant
from paracase.domain.errors import BadInput, Damaged, DiskFull, NotFound, OfficeExists
from paracase.domain.roles import Right
from paracase.services.upkeep.verifying import check_objects
from paracase.store.opening import open_store
from paracase.store.papers.lists import present_files
from paracase.store.upkeep.backup import bring_back, copy_database, fault_in, ledger_of, versions_in
from paracase.store.upkeep.restore import enter_restored, forget_readings, set_restored
from paracase.store.vault import NO_ROOM, Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.clock import Clock
    from paracase.services.context import Office
    from paracase.store.engine import Store
    from paracase.store.upkeep.backup import KeptObject

_MANIFEST = "backup.json"


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup holds."""

    folder: Path
    objects: int
    copied: int
    copied_bytes: int
    entries: int
    head: str


def back_up(
    office: Office, target: Path, *, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> BackupReport:
    """Back the office up into a folder; a second backup there copies only what is new. Verified before it counts.

    Raises:
        BadInput: the folder lies inside the office, or holds something else.
        DiskFull: no room; an earlier backup there stays whole.
        Damaged: the copy is not what was copied; an earlier backup there stays whole.
    """
    office.require(Right.TAKE_OUT)
    target = target.expanduser().absolute()
    if target == office.folder or office.folder in target.parents:
        raise BadInput(f"{target} lies inside the office.", hint="Back up to another disk.")
    if (
        target.exists()
        and any(target.iterdir())
        and not (target / _MANIFEST).exists()
        and not (target / "objects").exists()
    ):
        raise BadInput(f"{target} holds other things than a backup.", hint="Choose an empty folder.")
    try:
        return _back_up(office, target, progress)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(f"{target} has no room for the backup.", hint="Choose a disk with more room.") from error
        raise BadInput(f"{target} cannot be written: {error.strerror}.", hint="Choose another folder.") from error


def _back_up(office: Office, target: Path, progress: Callable[[int, int], None]) -> BackupReport:
    target.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = target / "office.db.new"
    fresh.unlink(missing_ok=True)
    copy_database(paths.store(office.folder), fresh)
    wanted = versions_in(fresh)
    vault = Vault(target)
    vault.make()
    copied = copied_bytes = 0
    for done, (sha256, size) in enumerate(wanted, start=1):
        if not vault.has(sha256, size):
            _copy_object(office.vault, vault, sha256)
            copied, copied_bytes = copied + 1, copied_bytes + size
        progress(done, len(wanted))
    entries, head = _check_copy(fresh, vault, wanted)
    (target / _MANIFEST).unlink(missing_ok=True)
    for name in ("office.toml",):
        if paths.settings(office.folder).is_file():
            shutil.copyfile(paths.settings(office.folder), target / name)
    if paths.practice(office.folder).is_dir():
        shutil.copytree(paths.practice(office.folder), target / "practice", dirs_exist_ok=True)
    fresh.replace(target / "office.db")
    manifest = {"paracase": __version__, "entries": entries, "head": head, "objects": len(wanted), "at": office.now()}
    _write_synced(target / _MANIFEST, json.dumps(manifest, indent=1))
    return BackupReport(target, len(wanted), copied, copied_bytes, entries, head)


def _copy_object(source: Vault, target: Vault, sha256: str) -> None:
    handle = source.open(sha256)
    try:
        kept = target.keep(handle)
    finally:
        os.close(handle)
    if kept.sha256 != sha256:
        raise Damaged(f"The vault's {sha256} holds other bytes.", hint="Run “paracase verify”.")


def _check_copy(database: Path, vault: Vault, wanted: Sequence[KeptObject]) -> tuple[int, str]:
    faults: list[str] = []
    broken = fault_in(database)
    if broken:
        faults.append(f"office.db: {broken}")
    check_objects(vault, wanted, faults)
    entries, head, fault = ledger_of(database)
    if fault:
        faults.append(f"ledger: {fault.what}")
    if faults:
        raise Damaged("The backup is not whole: " + "; ".join(faults[:3]) + ".", hint="Back up to another disk.")
    return entries, head


def _write_synced(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What came back."""

    folder: Path
    objects: int
    documents: int
    written: int
    """Files put back into Inbox and case folders."""
    elsewhere: int
    """Documents whose folder lies outside the office (adopted): left as they are."""


def restore(
    source: Path, target: Path, *, clock: Clock, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> RestoreReport:
    """Make an office again from a backup: store, vault, and every file at its last known place.

    Raises:
        NotFound: the folder is not a (whole) backup.
        OfficeExists: there is an office in the target.
        Damaged: the backup is not what it was.
    """
    source, target = source.expanduser().absolute(), target.expanduser().absolute()
    if not (source / _MANIFEST).is_file():
        raise NotFound(f"{source} is not a whole backup.", hint="A backup folder holds a backup.json.")
    if paths.home(target).exists():
        raise OfficeExists(f"There is an office in {target} already.", hint="Restore into an empty folder.")
    wanted = versions_in(source / "office.db")
    saved = Vault(source)
    _check_copy(source / "office.db", saved, wanted)
    target.mkdir(parents=True, exist_ok=True)
    paths.home(target).mkdir(mode=0o700)
    for made in (paths.inbox(target), paths.cases(target), paths.trash(target), paths.practice(target)):
        made.mkdir(exist_ok=True)
    vault = Vault(paths.vault(target))
    vault.make()
    for done, (sha256, _) in enumerate(wanted, start=1):
        _copy_object(saved, vault, sha256)
        progress(done, len(wanted))
    if (source / "office.toml").is_file():
        shutil.copyfile(source / "office.toml", paths.settings(target))
    if (source / "practice").is_dir():
        shutil.copytree(source / "practice", paths.practice(target), dirs_exist_ok=True)
    bring_back(source / "office.db", paths.store(target))
    return _put_back(target, vault, len(wanted), at=format_instant(clock.now()))


def _put_back(target: Path, vault: Vault, objects: int, *, at: str) -> RestoreReport:
    store: Store = open_store(target)
    written = elsewhere = documents = 0
    try:
        for file in present_files(store.read):
            documents += 1
            if not file.inside:
                elsewhere += 1
                continue
            path = Path(os.fsdecode(os.fsencode(target) + b"/" + file.path))
            path.parent.mkdir(parents=True, exist_ok=True)
            handle = vault.open(file.sha256)
            try:
                with os.fdopen(os.dup(handle), "rb") as reading, path.open("xb") as writing:
                    shutil.copyfileobj(reading, writing)
            finally:
                os.close(handle)
            os.utime(path, ns=(file.mtime_ns, file.mtime_ns))
            with store.write() as tx:
                set_restored(tx.db, file.id, path.stat())
            written += 1
        with store.write() as tx:
            forget_readings(tx.db)
            enter_restored(tx.db, at=at, objects=objects, documents=documents, written=written)
    finally:
        store.close()
    return RestoreReport(target, objects, documents, written, elsewhere)
