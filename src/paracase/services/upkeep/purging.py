"""Carrying out an order to purge: a plan that is begun once and carried on, whatever comes between, until it is through.

Each step looks at what is there and does what is left to do; done twice it is the same. What is searched for afterwards
(pieces of the texts, names) stands meanwhile in a file of the office that is destroyed last.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import BadInput, NotAllowed, NotFound, OfficeBusy, ParacaseError
from paracase.domain.roles import Proof, Right
from paracase.domain.upkeep import acts
from paracase.domain.upkeep.purges import CopyKind, PurgeState, needles, telling_names, tombstone, words_of
from paracase.domain.visible import counted, name_text, visible
from paracase.domain.words import fold
from paracase.services.acts import record
from paracase.services.papers.learning import forget_learned
from paracase.services.upkeep import gone, orders, owed
from paracase.services.upkeep.copies_here import copies_here
from paracase.services.upkeep.strays import destroy_strays
from paracase.store import ledger, locks
from paracase.store.engine import changed
from paracase.store.office.roots import has_open_plans, root_paths
from paracase.store.relocate import hash_file
from paracase.store.upkeep import purges, scour, shred, tombstones
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from paracase.services.context import Office
    from paracase.services.upkeep.gone import GoneReport
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.purges import PurgeRow

STEPS = 9
"""So many steps progress is told of."""


def _no_progress(_done: int, _all: int) -> None:
    """Nobody looks."""


def carry_out(
    office: Office, purge_id: int, *, case_number: str, progress: Callable[[int, int], None] = _no_progress
) -> GoneReport:
    """Destroy what an order names, everywhere it is known to be. From the first commit on there is no way back.

    Args:
        case_number: as the person typed it: the number of the order's case.

    Raises:
        NotFound: no such order.
        NotAllowed: no right to; it is begun or withdrawn; a paper is undecided, its case on hold, or its file changed.
        BadInput: another case's number.
        OfficeBusy: others use the store all the time; what is left is carried on.
    """
    office.require(Right.CARRY_OUT_PURGE)
    found = orders.detail(office, purge_id).order
    orders.check_open(found)
    if not case_number.strip() or fold(case_number) != fold(found.case_number):
        raise BadInput(
            f"“{visible(case_number)}” is not the number of the case; nothing was destroyed.",
            hint="Type the number of the case whose papers are purged.",
        )
    lock = _lock(office)
    try:
        with locks.held(paths.filing_lock(office.folder)):
            _begin(office, found)
        return _carry_on(office, purge_id, progress)
    finally:
        lock.release()


def _lock(office: Office) -> locks.FileLock:
    lock = locks.FileLock(paths.purge_lock(office.folder))
    if not lock.acquire_soon():
        raise OfficeBusy(f"Process {lock.holder()} carries out a purge already.", hint="Wait for it.")
    return lock


def _begin(office: Office, found: PurgeRow) -> None:
    """One commit, after which it is carried on; what is looked for afterwards is on the disk before."""
    if has_open_plans(office.store.read):
        raise NotAllowed("A filing was cut off; nothing was destroyed.", hint="Open the office again, then again.")
    try:
        with closing(office.store.look()) as db:
            ids = orders.check_ready(office, db, found.id)
            _check_files(office, db, ids)
            _keep_words(office, db, found.id, ids)
        with office.store.write() as tx:
            row = purges.purge_of(tx.db, found.id)
            if row is not None:
                orders.check_open(row)
            if orders.check_ready(office, tx.db, found.id) != ids:
                raise NotAllowed("The list changed meanwhile; nothing was destroyed.", hint="Look at it again.")
            purges.begin(tx.db, found.id, by=office.person.id, at=office.now())
            rows = purges.bytes_of(tx.db, ids)
            purges.put_bytes(tx.db, found.id, sorted({purges.Digest(row.sha256, row.size) for row in rows}))
            owed.owe_all(office, tx.db, found.id)
            changed(tx.db, "documents")
            record(
                office,
                tx,
                acts.PURGED,
                f"Purge {found.id} begun: {counted(len(ids), 'document')} of {found.case_number}, "
                f"by order of {found.attorney}",
                data={"purge": found.id, "case": found.case_id, "documents": ids, "versions": len(rows)},
            )
    except ParacaseError:
        shred.shred(os.fsencode(_words_file(office, found.id)))
        raise


def resume(office: Office, *, progress: Callable[[int, int], None] = _no_progress) -> list[GoneReport]:
    """Carry on every order that was begun and is not through; opening the office does so by itself.

    Raises:
        OfficeBusy: others use the store, or carry it on.
    """
    office.require(Right.CARRY_OUT_PURGE)
    lock = _lock(office)
    try:
        begun = purges.purges(office.store.read, PurgeState.DESTROYING)
        return [_carry_on(office, found.id, progress) for found in reversed(begun)]
    finally:
        lock.release()


def carry_on_when_opened(office: Office) -> None:
    """An order that was cut off is carried on by whoever opens the office next, at the office's own machine.

    What keeps it from ending is not a reason not to open the office: it stays unfinished, and doctor says so.
    """
    lock = locks.FileLock(paths.purge_lock(office.folder))
    if office.identity.proof is Proof.KEY or not lock.acquire():
        return
    try:
        begun = purges.purges(office.store.read, PurgeState.DESTROYING)
        for left in paths.purging(office.folder).glob("*.json"):  # of one that was killed before it was begun
            if left.stem not in {str(found.id) for found in begun}:
                shred.shred(os.fsencode(left))
        for found in reversed(begun):
            _carry_on(office, found.id, _no_progress)
    except (ParacaseError, OSError):
        return
    finally:
        lock.release()


def _carry_on(office: Office, purge_id: int, progress: Callable[[int, int], None]) -> GoneReport:
    """Do what is left to do of an order that was begun; the caller holds the lock.

    Raises:
        NotFound: no such order.
        OfficeBusy: others use the store all the time.
    """
    with closing(office.store.look()) as db:
        found = purges.purge_of(db, purge_id)
        if found is None:
            raise NotFound(f"There is no order {purge_id} to purge.")
        if found.state is not PurgeState.DESTROYING:
            return gone.look_for(office, db, purge_id)
        for number, step in enumerate(_Destroying(office, db, found).steps(), 1):
            step()
            progress(number, STEPS)
    owed.reach(office, purge_id)
    report = _end(office, purge_id)
    progress(STEPS, STEPS)
    return report


def _check_files(office: Office, db: sqlite3.Connection, ids: Iterable[int]) -> None:
    """A file with other bytes than were taken in is a version that nobody has listed yet."""
    roots = root_paths(db, office.folder)
    known = {(row.document_id, row.sha256) for row in purges.bytes_of(db, ids)}
    for at in tombstones.places_of(db, ids):
        path = roots[at.root_id][1] + b"/" + at.relpath
        digest = hash_file(path) if os.path.lexists(path) else None
        if digest is not None and (at.id, digest) not in known:
            raise NotAllowed(
                f"The file of document {at.id} was changed since it was taken in; nothing was destroyed.",
                hint="Run “paracase scan”, and look at the list again.",
            )


@dataclass(frozen=True, slots=True)
class _Words:
    """What is looked for afterwards."""

    needles: tuple[bytes, ...]
    names: tuple[str, ...]


def _words_file(office: Office, purge_id: int) -> Path:
    return paths.purging(office.folder) / f"{purge_id}.json"


def _keep_words(office: Office, db: sqlite3.Connection, purge_id: int, ids: Iterable[int]) -> None:
    """Before anything goes: pieces of the texts that stand nowhere else, and names nobody else has."""
    gone_ids = set(ids)
    with closing(office.store.look()) as reading:
        texts = scour.texts_of(reading, office.folder, gone_ids)
        pieces = [
            piece
            for text in texts
            for piece in needles(text)
            if not scour.stands_elsewhere(reading, office.folder, words_of(piece), gone_ids)
        ]
    names: list[str] = []
    for found in tombstones.names_of(db, gone_ids):
        if not tombstones.name_is_shared(db, found.name, gone_ids):
            path = name_text(found.relpath) if found.relpath else ""
            names += [found.name, *([found.title] if found.title else []), *([path] if path else [])]
    for before in {name_text(path) for path in tombstones.earlier_paths(db, gone_ids)}:
        own = before.rpartition("/")[2]
        if not tombstones.name_is_shared(db, own, gone_ids):
            names += [own, before]
    packed = [shown[len(shown) // 3 :][:40] for shown in tombstones.shown_bytes(db, gone_ids) if len(shown) > 60]
    folder = paths.purging(office.folder)
    folder.mkdir(mode=0o700, exist_ok=True)
    told = {
        "needles": [piece.encode().hex() for piece in pieces] + [piece.hex() for piece in packed],
        "names": sorted(set(telling_names(names))),
    }
    handle = os.open(_words_file(office, purge_id), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(told, file)
        file.flush()
        os.fsync(file.fileno())


def _words(office: Office, db: sqlite3.Connection, purge_id: int) -> _Words:
    path = _words_file(office, purge_id)
    if not path.is_file():  # a restored office, which was never asked
        _keep_words(office, db, purge_id, purges.to_purge(db, purge_id))
    told = json.loads(path.read_text(encoding="utf-8"))
    return _Words(tuple(bytes.fromhex(one) for one in told["needles"]), tuple(told["names"]))


class _Destroying:
    """The steps of one order, in their order."""

    def __init__(self, office: Office, db: sqlite3.Connection, order: PurgeRow) -> None:
        self._office, self._db, self._order = office, db, order
        self._folder = office.folder
        self._ids = purges.to_purge(db, order.id)
        self._digests = purges.purged_bytes(db, order.id)
        paths.purging(self._folder).mkdir(mode=0o700, exist_ok=True)
        self._words = _words(office, db, order.id)

    def steps(self) -> list[Callable[[], None]]:
        """What is done, one after the other."""
        return [
            self._files,
            self._rows,
            self._strays,
            self._objects,
            self._index,
            self._learned,
            self._aside,
            self._rewrite,
        ]

    def _files(self) -> None:
        """Working copies leave their folders first, so that no scan meets them half destroyed."""
        roots = root_paths(self._db, self._folder)
        for at in tombstones.places_of(self._db, self._ids):
            root = roots[at.root_id][1]
            if not Path(os.fsdecode(root)).is_dir():
                self._owe(CopyKind.FOLDER, root, "the folder is not there")
                continue
            into = os.fsencode(paths.purging(self._folder) / f"{self._order.id}-{at.id}")
            if os.path.lexists(into):
                shred.shred(into)
            shred.take_away(root + b"/" + at.relpath, into)

    def _owe(self, kind: CopyKind, path: bytes, why: str) -> None:
        with self._office.store.write() as tx:
            purges.owe(tx.db, self._order.id, kind, path, detail=why, at=self._office.now())

    def _rows(self) -> None:
        """Facts, proposals, shown texts, words of the ledger, steps of acts: a tombstone is left."""
        name = tombstone(
            self._office.day_of(self._order.begun_at or self._office.now()).isoformat(), self._order.attorney
        )
        with self._office.store.write() as tx:
            scour.overwrites(tx.db)
            tombstones.entomb(tx.db, set(self._ids), name=name, names=set(self._words.names))

    def _strays(self) -> None:
        """Files with these bytes that are no document: copies not taken in yet, refused ones; and what was taken away."""
        roots = {root_id: path for root_id, (_, path) in root_paths(self._db, self._folder).items()}
        destroy_strays(self._folder, roots, self._digests)
        for left in paths.purging(self._folder).iterdir():
            if left.name.startswith(f"{self._order.id}-"):
                shred.shred(os.fsencode(left))

    def _objects(self) -> None:
        shred.shred_objects(Vault(paths.vault(self._folder)), self._digests)

    def _index(self) -> None:
        scour.forget_words(paths.index(self._folder), self._ids)

    def _learned(self) -> None:
        """What the papers taught cannot be told from what others did: all of it goes, and is learnt anew without them."""
        forget_learned(self._folder)

    def _aside(self) -> None:
        """What migrations, repairs and restores set aside holds all of it; these copies go whole, their vaults by bytes."""
        found = copies_here(self._folder)
        for store in found.stores:
            shred.shred(os.fsencode(store))
        for damaged in found.damaged:
            shred.shred_folder(damaged)
        for aside in found.aside:
            if aside == paths.building(self._folder) and locks.FileLock(aside / "lock").holder() is not None:
                self._owe(CopyKind.HERE, os.fsencode(aside), "an office is being built there")
                continue
            home = paths.home(aside) if paths.home(aside).is_dir() else aside
            for store in (*home.glob("*.db"), *home.glob("*.db-*")):
                shred.shred(os.fsencode(store))
            for damaged in (*home.glob("damaged*"), *aside.glob("damaged*"), *aside.glob("read")):
                shred.shred_folder(damaged)
            shred.shred(os.fsencode(home / paths.learned(self._folder).name))
            shred.shred_objects(Vault(home / paths.vault(self._folder).name), self._digests)
        if locks.FileLock(paths.lease(self._folder)).holder() is None:
            shred.shred_folder(paths.scratch(self._folder))
        for log in (paths.log(self._folder), paths.desk_log(self._folder)):
            shred.cut_lines(log, self._words.names)

    def _rewrite(self) -> None:
        for database in (paths.index(self._folder), paths.store(self._folder)):
            scour.rewrite(database, paths.purging(self._folder))


def _end(office: Office, purge_id: int) -> GoneReport:
    """Look for it everywhere; what is found is owed, else the order is through."""
    with closing(office.store.look()) as db:
        words = _words(office, db, purge_id)
        report = gone.look_for(office, db, purge_id, words=(*words.needles, *(n.encode() for n in words.names)))
    with office.store.write() as tx:
        for found in report.found:
            detail = found.what
            purges.owe(tx.db, purge_id, CopyKind.HERE, os.fsencode(found.place), detail=detail, at=office.now())
        purges.end(tx.db, purge_id, at=office.now())
        changed(tx.db, "documents")
        data = {"purge": purge_id, "found": len(report.found), "owed": len(report.owed)}
        ledger.append(tx.db, at=office.now(), kind=acts.PURGE_ENDED, staff=None, data=data, about=[("purge", purge_id)])
    shred.shred(os.fsencode(_words_file(office, purge_id)))
    folder = paths.purging(office.folder)
    if not any(folder.iterdir()):
        shutil.rmtree(folder)
    return report
