"""Getting an office back from a backup, also over a folder where files still lie.

Nothing of what lies there is overwritten. The store is built beside (``.paracase.building``) and becomes the office by a
rename at the very end; every file is compared with the backup by its bytes before that: equal ones stay, others get a new
name. Cut off anywhere, the next run begins again and finds done what was done.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import day_of, format_instant
from paracase.domain.errors import (
    NO_ROOM,
    BadInput,
    Damaged,
    DiskFull,
    NotFound,
    OfficeBusy,
    OfficeExists,
    OfficeUnsafe,
)
from paracase.domain.visible import counted, name_text, visible
from paracase.services.office.desks import any_desk
from paracase.services.office.filesystems import is_network
from paracase.services.upkeep.backups import MANIFEST, PRACTICE, SETTINGS, STORE
from paracase.services.upkeep.standing import set_made
from paracase.settings import zone_of
from paracase.store.engine import connect
from paracase.store.locks import FileLock
from paracase.store.opening import open_store
from paracase.store.papers.lists import present_files
from paracase.store.relocate import hash_file, put_file, set_aside, sync_folder
from paracase.store.upkeep.backup import bring_back, holds_head, kinds_after, look_at, versions_in
from paracase.store.upkeep.objects import copy_objects, link_objects
from paracase.store.upkeep.purges import carry_over
from paracase.store.upkeep.restore import enter_restored, forget_readings, set_restored
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.domain.clock import Clock
    from paracase.store.engine import Store
    from paracase.store.papers.lists import PresentFile
    from paracase.store.upkeep.backup import StoreFound

READY = "ready"
"""Stands beside a repaired store that only has to come into its place; no restore goes on with that."""
_RESTORED = "office.restored"
_BY_ITSELF = frozenset({_RESTORED, "intake.taken", "intake.seen"})
"""Entries that no person made: an office that has nothing else after a backup is that backup."""


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What came back.

    Attributes:
        written: files put back into Inbox, case folders and trash.
        equal: files that lay there already, with the bytes of the backup.
        aside: what lay where a file of the backup belongs and was something else: its new place.
        elsewhere: documents whose folder lies outside the office (adopted): left as they are.
        lost: files whose bytes the backup does not hold as they were.
        wrong: how many objects of the vault it does not hold as they were.
        store_aside: where the store that was there is now.
        was_there: the office of the backup was there already; nothing was changed.
        differing: then, files that are not as in the backup.
    """

    folder: Path
    objects: int = 0
    documents: int = 0
    written: int = 0
    equal: int = 0
    aside: tuple[str, ...] = ()
    elsewhere: int = 0
    lost: tuple[str, ...] = ()
    wrong: int = 0
    store_aside: Path | None = None
    was_there: bool = False
    differing: tuple[str, ...] = ()


def restore(
    source: Path,
    target: Path,
    *,
    clock: Clock,
    replace_store: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> RestoreReport:
    """Make an office again from a backup: store, vault, and every file at its last known place.

    Args:
        replace_store: a whole store that is there and says more than the backup is set aside all the same.

    Raises:
        NotFound: the folder is not a (whole) backup.
        OfficeExists: the office in the target says more than the backup; nothing was changed.
        OfficeBusy: somebody is in that office, or it is being restored.
        OfficeUnsafe: the target lies on a network file system.
        Damaged: the backup's store is not what it was.
        DiskFull: no room; the next run goes on.
    """
    source, target = source.expanduser().absolute(), target.expanduser().absolute()
    if not (source / MANIFEST).is_file() or not (source / STORE).is_file():
        raise NotFound(f"{visible(str(source))} is not a whole backup.", hint="A backup folder holds a backup.json.")
    if source == target or source in target.parents:
        raise BadInput(f"{visible(str(target))} lies inside the backup.", hint="Choose another folder.")
    if is_network(target):
        raise OfficeUnsafe(
            f"{visible(str(target))} lies on a network file system, where SQLite can lose data.",
            hint="Restore to a local disk.",
        )
    saved = look_at(source / STORE)
    if saved.fault is not None:
        raise Damaged(f"The backup's store is damaged: {saved.fault}.", hint="Take an older backup.")
    try:
        with building(target) as beside:
            if paths.home(target).exists():
                check_nobody_in(target)
                if _is_same(source, target, saved, replace_store=replace_store):
                    shutil.rmtree(beside)
                    return _compare(source, target)
            return _restore(source, target, beside, at=format_instant(clock.now()), progress=progress)
    except (OSError, DiskFull) as error:
        if isinstance(error, OSError) and error.errno not in NO_ROOM:
            where = visible(os.fsdecode(error.filename)) if error.filename else visible(str(target))
            raise BadInput(
                f"{where} cannot be written: {error.strerror}.", hint="Mend that, then run it again."
            ) from error
        raise DiskFull(
            f"There is no room in {visible(str(target))}; what lay there is as it was.",
            hint="Make room, then run it again: it goes on where it was.",
        ) from error


def check_nobody_in(folder: Path) -> None:
    """See that nobody uses an office.

    Raises:
        OfficeBusy: somebody does.
    """
    holder = FileLock(paths.lease(folder)).holder()
    if holder is not None or any_desk(folder):
        who = f"Process {holder} takes papers in" if holder else "A desk is open"
        raise OfficeBusy(f"{who} in {visible(str(folder))}; nothing was changed.", hint="End it, then try again.")


def _is_same(source: Path, target: Path, saved: StoreFound, *, replace_store: bool) -> bool:
    """Whether the store that is there is the backup's; one that says less, or is damaged, may be set aside.

    Raises:
        OfficeExists: it says more.
    """
    there = paths.store(target)
    found = look_at(there) if there.is_file() else None
    if found is None or found.fault is not None:
        return False
    goes_on = found.entries >= saved.entries and holds_head(there, saved.entries, saved.head)
    if goes_on and set(kinds_after(there, saved.entries)) <= _BY_ITSELF:
        return True
    if replace_store or (not goes_on and holds_head(source / STORE, found.entries, found.head)):
        return False
    more = counted(found.entries - saved.entries, "entry", "entries") if goes_on else "entries"
    raise OfficeExists(
        f"The office in {visible(str(target))} has {more} that the backup does not have: restoring would lose them.",
        hint="Nothing was changed. Restore into another folder and compare; or, to have the backup's state all the same, "
        "--replace-store sets that store aside.",
    )


def _compare(source: Path, target: Path) -> RestoreReport:
    """What a restore that is through already left: nothing is changed."""
    equal = elsewhere = 0
    differing: list[str] = []
    with closing(connect(source / STORE, read_only=True)) as rows:
        files = present_files(rows)
    for file in files:
        if not file.inside:
            elsewhere += 1
        elif hash_file(_path(target, file)) == file.sha256:
            equal += 1
        else:
            differing.append(visible(name_text(file.path)))
    return RestoreReport(
        target, documents=len(files), equal=equal, elsewhere=elsewhere, was_there=True, differing=tuple(differing)
    )


def _path(folder: Path, file: PresentFile) -> bytes:
    return os.fsencode(folder) + b"/" + file.path


@contextmanager
def building(folder: Path) -> Iterator[Path]:
    """The office that is being built beside what lies in a folder; the same one when it was cut off before.

    Raises:
        OfficeBusy: another process builds there, or did a moment ago.
    """
    beside = paths.building(folder)
    for made in (folder, beside, paths.home(beside)):
        made.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock(beside / "lock")
    if not lock.acquire_soon() or not (beside / "lock").exists():
        raise OfficeBusy(f"Another process makes an office in {visible(str(folder))} just now.", hint="Wait for it.")
    try:
        yield beside
    finally:
        lock.release()
        if beside.exists() and not any(paths.home(beside).iterdir()):  # nothing was begun
            shutil.rmtree(beside)


def move_in(folder: Path, beside: Path, *, at: str) -> Path | None:
    """What was built becomes the office; what was there gets a name of its own. Returns where that is."""
    home, aside = paths.home(folder), None
    if home.exists() or home.is_symlink():
        aside = Path(
            os.fsdecode(set_aside(os.fsencode(home), f"set aside {day_of(at, zone_of(paths.settings(beside)))}"))
        )
    paths.home(beside).rename(home)
    sync_folder(os.fsencode(folder))
    shutil.rmtree(beside)
    return aside


def _restore(
    source: Path, target: Path, beside: Path, *, at: str, progress: Callable[[int, int], None]
) -> RestoreReport:
    (beside / READY).unlink(missing_ok=True)
    wanted = versions_in(source / STORE)
    for made in (paths.inbox(target), paths.cases(target), paths.trash(beside), paths.practice(beside)):
        made.mkdir(exist_ok=True)
    vault = Vault(paths.vault(beside))
    vault.make()
    for found in wanted:
        # What an earlier run left was whole when it was put there; a disk that lost power may know better.
        if vault.has(*found) and vault.digest(found.sha256) != found.sha256:
            vault.path(found.sha256).unlink()
    old = Vault(paths.vault(target))
    link_objects(old, vault, wanted)
    copied = copy_objects([Vault(source), old], vault, wanted, progress=progress)
    if (source / SETTINGS).is_file():
        shutil.copyfile(source / SETTINGS, paths.settings(beside))
    if (source / PRACTICE).is_dir():
        shutil.copytree(source / PRACTICE, paths.practice(beside), dirs_exist_ok=True)
    for left in paths.home(beside).glob("office*.db*"):
        left.unlink()
    bring_back(source / STORE, paths.store(beside))
    put = _PuttingBack(target, beside, vault, set(copied.wrong), at)
    with closing(open_store(beside)) as store:
        put.put_back(store)
        _carry_purges(target, store)
        _enter(store, put, len(wanted), at)
    _know_backup(source, beside)
    store_aside = move_in(target, beside, at=at)
    return RestoreReport(
        target,
        len(wanted),
        put.documents,
        put.written,
        put.equal,
        tuple(put.aside),
        put.elsewhere,
        tuple(put.lost),
        len(put.wrong),
        store_aside,
    )


def _enter(store: Store, put: _PuttingBack, objects: int, at: str) -> None:
    with store.write() as tx:
        set_restored(tx.db, put.found)
        forget_readings(tx.db)
        enter_restored(
            tx.db,
            at=at,
            objects=objects,
            documents=put.documents,
            written=put.written,
            equal=put.equal,
            aside=len(put.aside),
        )


def _carry_purges(target: Path, store: Store) -> None:
    """What was purged since the backup was made goes again when the office is next opened: the store there knows."""
    there = paths.store(target)
    if not there.is_file() or look_at(there).fault is not None:
        return
    with closing(connect(there, read_only=True)) as before, store.write() as tx:
        carry_over(before, tx.db)


def _know_backup(source: Path, beside: Path) -> None:
    """The office knows of the backup it came from."""
    try:
        made = json.loads((source / MANIFEST).read_text(encoding="utf-8"))["at"]
    except (OSError, ValueError, KeyError, TypeError):
        return
    set_made(beside, {str(source): str(made)})


class _PuttingBack:
    """Puts every file of a store back at its place."""

    def __init__(self, target: Path, beside: Path, vault: Vault, wrong: set[str], at: str) -> None:
        self._target, self._beside, self._vault, self.wrong = target, beside, vault, wrong
        self._why = f"found there {day_of(at, zone_of(paths.settings(beside)))}"
        self.documents = self.written = self.equal = self.elsewhere = 0
        self.aside: list[str] = []
        self.lost: list[str] = []
        self.found: list[tuple[int, os.stat_result]] = []
        self._made: set[tuple[bytes, bytes]] = set()

    def put_back(self, store: Store) -> None:
        """Every document whose file should be there."""
        for file in present_files(store.read):
            self.documents += 1
            if file.inside:
                self._put(file)
            else:
                self.elsewhere += 1

    def _put(self, file: PresentFile) -> None:
        is_own = file.path.startswith(b".paracase/")
        top = os.fsencode(self._beside if is_own else self._target)
        path = top + b"/" + file.path
        self._make_folders(top + b"/" + file.root, os.path.dirname(file.relpath))
        if _is_file(path) and hash_file(path) == file.sha256:
            self.equal += 1
            self._keep(path, file.sha256)
        elif file.sha256 in self.wrong:
            self.lost.append(visible(name_text(file.path)))
            return
        else:
            if os.path.lexists(path):
                self._set_aside(path)
            handle = self._vault.open(file.sha256)
            try:
                put_file(path, handle, mtime_ns=file.mtime_ns)
            finally:
                os.close(handle)
            self.written += 1
        self.found.append((file.id, os.stat(path)))

    def _keep(self, path: bytes, sha256: str) -> None:
        """A file has the bytes that the backup lost."""
        if sha256 in self.wrong:
            handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            try:
                self._vault.keep(handle)
            finally:
                os.close(handle)
            self.wrong.discard(sha256)

    def _make_folders(self, root: bytes, folder: bytes) -> None:
        """Make the folders of a file; a link or a file where one belongs is set aside: nothing is written through it."""
        if (root, folder) in self._made:
            return
        os.makedirs(root, exist_ok=True)
        path = root
        for name in folder.split(b"/") if folder else ():
            path += b"/" + name
            if os.path.lexists(path) and (os.path.islink(path) or not os.path.isdir(path)):
                self._set_aside(path)
            if not os.path.isdir(path):
                os.mkdir(path)
        self._made.add((root, folder))

    def _set_aside(self, path: bytes) -> None:
        self.aside.append(visible(name_text(set_aside(path, self._why)[len(os.fsencode(self._target)) + 1 :])))


def _is_file(path: bytes) -> bool:
    return os.path.isfile(path) and not os.path.islink(path)
