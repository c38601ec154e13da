"""Building the store of an office again from what is left: the damaged store, the vault, the folders.

The damaged store is copied aside first, byte for byte. The new one is built beside (``.paracase.building``) and comes into
its place by one rename; vault, trash, settings and files stay where they are. Cut off anywhere, the next run begins again
from that copy. The index is not repaired: the intake makes it again from the vault.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.domain.clock import day_of, format_instant
from paracase.domain.errors import NO_ROOM, BadInput, DiskFull, NotFound, OfficeNewer, OfficeUnsafe
from paracase.domain.office.policy import ITEMS
from paracase.domain.papers.leftovers import left_by
from paracase.domain.roles import Role
from paracase.domain.visible import counted, name_bytes, name_text, visible
from paracase.domain.words import checked_name, fold, initials_of
from paracase.intake.extract.sniff import HEAD, sniff
from paracase.services.cases.cases import NewCase, insert, next_number
from paracase.services.office.accounts import login_account
from paracase.services.office.filesystems import is_network
from paracase.services.office.opening import open_office
from paracase.services.papers.taking_in import scan
from paracase.services.upkeep.restoring import READY, building, check_nobody_in
from paracase.settings import Settings, render, zone_of
from paracase.store import ledger
from paracase.store.cases import cases
from paracase.store.engine import SCHEMA_VERSION, changed
from paracase.store.office import roots
from paracase.store.office.policy import add_policy, policy_values
from paracase.store.opening import make_store
from paracase.store.papers import documents
from paracase.store.people import staff
from paracase.store.relocate import hash_file, sync_folder
from paracase.store.upkeep import mending
from paracase.store.upkeep.backup import look_at
from paracase.store.upkeep.rebuild import REPAIRED, Rebuilt, enter_repaired, rebuild
from paracase.store.upkeep.salvage import copy_damaged, open_damaged, schema_version
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.clock import Clock
    from paracase.services.context import Office
    from paracase.store.engine import Transaction
    from paracase.store.upkeep.mending import NeededObject

_DAMAGED = "damaged"
_READ = "read"
"""A second copy, which is read: opening it folds its log in."""
LEFT_OUT = "left out.jsonl"
_RECOVERED = "office.recovered"
_FROM_STORE, _FROM_FILES = "store", "files"
_BATCH = 250
_OWN_NUMBER = re.compile(r"^\s*(\d{2,4}[-_.]\d{2,6})(?!\d)[\s_-]*")


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What was rebuilt and what was not.

    Attributes:
        sentences: as a person is told.
        rows: table, rows taken over, rows that were not.
        is_whole: whether nothing is missing.
        aside: where the damaged store is now; None where there was none, or nothing was done.
    """

    folder: Path
    sentences: tuple[str, ...]
    rows: tuple[tuple[str, int, int], ...]
    is_whole: bool
    aside: Path | None


def as_record(done: RepairReport) -> dict[str, Any]:
    """The report as plain values."""
    return {
        "folder": str(done.folder),
        "whole": done.is_whole,
        "set_aside": str(done.aside) if done.aside else None,
        "said": list(done.sentences),
        "tables": {table: {"rows": kept, "not_read": lost} for table, kept, lost in done.rows},
    }


def repair(
    folder: Path,
    *,
    clock: Clock,
    staff_name: str = "",
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> RepairReport:
    """Build a damaged or lost store again. A whole one is left as it is.

    Args:
        staff_name: who works here, where nothing of the staff can be read any more.

    Raises:
        NotFound: there is nothing of an office in the folder.
        OfficeBusy: somebody is in it.
        OfficeNewer: the store is one of another program.
        DiskFull: no room; the next run goes on.
    """
    folder = folder.expanduser().absolute()
    home = paths.home(folder)
    if not home.is_dir():
        raise NotFound(
            f"There is nothing of an office in {visible(str(folder))}.",
            hint="Name the office's folder; or, with a backup: paracase restore BACKUP DIR.",
        )
    if is_network(folder):
        raise OfficeUnsafe(f"{visible(str(folder))} lies on a network file system.", hint="Repair it on a local disk.")
    check_nobody_in(folder)
    try:
        with building(folder) as beside:
            done = _repair(folder, beside, at=format_instant(clock.now()), staff_name=staff_name, progress=progress)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(
                f"There is no room in {visible(str(folder))} to build the store again.",
                hint="Make room, then run it again: nothing was changed.",
            ) from error
        raise BadInput(f"{visible(str(error.filename))} cannot be written: {error.strerror}.") from error
    return _complete(folder, done, clock)


def _repair(
    folder: Path, beside: Path, *, at: str, staff_name: str, progress: Callable[[int, int], None]
) -> RepairReport:
    store_file, damaged = paths.store(folder), beside / _DAMAGED
    if (beside / READY).exists() and not _was_used_since(store_file, damaged):
        return _move_in(folder, beside, _built_before(beside), at=at)
    (beside / READY).unlink(missing_ok=True)
    found = look_at(store_file) if store_file.is_file() else None
    if found is not None and found.fault is None:
        aside = _keep_damaged(folder, damaged, at=at)  # of a run that was cut off at its very end
        shutil.rmtree(beside)
        sentence = (
            f"The store is whole: {counted(found.entries, 'entry', 'entries')} in its ledger. It is left as it is."
        )
        return RepairReport(folder, (sentence,), (), is_whole=True, aside=aside)
    for left in paths.home(beside).glob("office*.db*"):
        left.unlink()
    shutil.rmtree(beside / _READ, ignore_errors=True)
    if store_file.is_file() and schema_version(store_file) > SCHEMA_VERSION:
        raise OfficeNewer("The store was written by a newer paracase.", hint="Update paracase on this machine.")
    if damaged.is_dir() and _was_used_since(store_file, damaged):
        _keep_damaged(folder, damaged, at=at)  # what an earlier run had copied, and may be the last of its kind
    if store_file.is_file() and not damaged.is_dir():
        copy_damaged(store_file, damaged)
    if (damaged / store_file.name).is_file():
        copy_damaged(damaged / store_file.name, beside / _READ)
    fault = "The store is gone." if found is None else f"The store is damaged: {found.fault}."
    done = _build(folder, beside, fault, at=at, staff_name=staff_name, progress=progress)
    part = beside / f"{READY}.part"
    part.write_text(json.dumps(as_record(done)), encoding="utf-8")
    part.replace(beside / READY)
    return _move_in(folder, beside, done, at=at)


def _was_used_since(store_file: Path, damaged: Path) -> bool:
    """Whether the damaged store was written after it was copied aside."""
    for extra in ("", "-wal"):
        there, copy = (path.with_name(store_file.name + extra) for path in (store_file, damaged / store_file.name))
        if there.is_file() and not copy.is_file():
            return True
        if there.is_file() and _look(there) != _look(copy):
            return True
    return False


def _look(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _built_before(beside: Path) -> RepairReport:
    """What a run that was cut off at its end had built."""
    kept = json.loads((beside / READY).read_text(encoding="utf-8"))
    tables = tuple((table, counts["rows"], counts["not_read"]) for table, counts in kept["tables"].items())
    return RepairReport(Path(kept["folder"]), tuple(kept["said"]), tables, is_whole=kept["whole"], aside=None)


def _move_in(folder: Path, beside: Path, done: RepairReport, *, at: str) -> RepairReport:
    """What was built comes into the place of the store; what was there is kept."""
    store_file, built, damaged = paths.store(folder), paths.store(beside), beside / _DAMAGED
    if built.exists():
        damaged.mkdir(exist_ok=True)
        for left in paths.home(folder).glob("index.db*"):
            left.replace(damaged / left.name)
        for extra in ("-wal", "-shm"):  # they are of the old store, and would be folded into the new one
            store_file.with_name(store_file.name + extra).unlink(missing_ok=True)
        built.replace(store_file)
        sync_folder(os.fsencode(paths.home(folder)))
    aside = _keep_damaged(folder, damaged, at=at)
    shutil.rmtree(beside)
    return replace(done, aside=aside)


def _keep_damaged(folder: Path, damaged: Path, *, at: str) -> Path | None:
    """The damaged store goes where it can be found; nothing of it is deleted."""
    if not damaged.is_dir() or not any(damaged.iterdir()):
        return None
    day = day_of(at, zone_of(paths.settings(folder)))
    aside, count = paths.home(folder) / f"damaged {day}", 2
    while aside.exists():
        aside, count = aside.with_name(f"damaged {day} ({count})"), count + 1
    damaged.rename(aside)
    return aside


# Building


def _build(
    folder: Path, beside: Path, fault: str, *, at: str, staff_name: str, progress: Callable[[int, int], None]
) -> RepairReport:
    read = beside / _READ / paths.store(folder).name
    source = open_damaged(read) if read.is_file() else None
    Vault(paths.vault(folder)).make()
    for made in (paths.inbox(folder), paths.cases(folder), paths.trash(folder), paths.practice(folder)):
        made.mkdir(exist_ok=True)
    if not paths.settings(folder).is_file():
        paths.settings(folder).write_text(render(Settings(name=folder.name)), encoding="utf-8")
    make_store(beside).close()
    done = Rebuilt()
    try:
        with mending.filling(beside) as tx:
            if source is not None:
                done = rebuild(source, tx.db, at=at, case_folders=_case_folders(folder))
            told = _found_again(tx, done, at=at, staff_name=staff_name)
            enter_repaired(tx.db, done, at=at, source=_FROM_STORE if source is not None else _FROM_FILES)
            needed = mending.needed_objects(tx.db)
    finally:
        if source is not None:
            source.close()
    lost = _bring_bytes(folder, needed, progress)
    if done.left_out:
        _write_left_out(beside / _DAMAGED / LEFT_OUT, done.left_out)
    said = [fault, *_said(done, lost=lost, from_store=source is not None), *told]
    tables = sorted({*done.kept, *done.refused, *done.unread, *done.made_up})
    rows = tuple((name, done.kept[name], done.refused[name] + done.unread[name]) for name in tables)
    is_whole = source is not None and done.is_whole and not lost and not told
    return RepairReport(folder, tuple(said), rows, is_whole=is_whole, aside=None)


def _is_case(found: Path) -> bool:
    """Whether an entry of Cases can be a case's folder: none of a server's."""
    return found.is_dir() and left_by(found.name, is_folder=True) is None


def _case_folders(folder: Path) -> dict[str, bytes]:
    """Case folders by the first word of their name, which is the case's number as paracase makes them."""
    names = (name_bytes(found.name) for found in paths.cases(folder).iterdir() if _is_case(found))
    return {name_text(name.partition(b" ")[0]): name for name in names}


def _found_again(tx: Transaction, done: Rebuilt, *, at: str, staff_name: str) -> list[str]:
    """What an office cannot be without is there again; says what had to be made anew."""
    db, told = tx.db, []
    if not done.kept["office"]:
        roots.insert_office(db, at=at)
        told.append("The office has a new identity: receipts and signatures of before are of another one.")
    for kind, path in (("inbox", b"Inbox"), ("cases", b"Cases"), ("trash", b".paracase/trash")):
        roots.insert_root(db, kind=kind, path=path, inside=True)
    if not staff.list_staff(db):
        account = login_account()
        name = checked_name(staff_name or account)
        staff.insert_staff(
            tx, name=name, initials=initials_of(name), role=Role.PARALEGAL, is_admin=True, at=at, account=account
        )
        told.append(
            f"Nobody of the staff could be read: {name} is on it now, and adds the others (paracase staff add)."
        )
    elif mending.make_administrator(db):
        told.append("No administrator could be read: the first of the staff is it now.")
    missing = [item for item in ITEMS if item.name not in policy_values(db)]
    for item in missing:
        add_policy(db, item.name, item.default, at=at)
        done.policy[item.name] = item.default
    if missing:
        told.append(
            "What the office allows is as in a new office where it could not be read: see paracase policy list."
        )
    return told


def _bring_bytes(folder: Path, needed: Sequence[NeededObject], progress: Callable[[int, int], None]) -> int:
    """Bytes that the vault lost and a file still has go back into it; returns how many nobody has."""
    vault, lost = Vault(paths.vault(folder)), 0
    for done, found in enumerate(needed, start=1):
        if not vault.has(found.sha256, found.size):
            path = _place(folder, found)
            if path is not None and hash_file(path) == found.sha256:
                handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
                try:
                    vault.keep(handle)
                finally:
                    os.close(handle)
            else:
                lost += 1
        progress(done, len(needed))
    return lost


def _place(folder: Path, found: NeededObject) -> bytes | None:
    if found.root is None or found.relpath is None:
        return None
    root = os.fsencode(folder) + b"/" + found.root if found.inside else found.root
    return root + b"/" + found.relpath


def _write_left_out(path: Path, left_out: Sequence[dict[str, Any]]) -> None:
    """Every row that was not taken over, for a person who has to look something up."""
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", errors="backslashreplace") as file:
        for row in left_out:
            file.write(json.dumps(row, default=lambda value: value.hex(), ensure_ascii=True) + "\n")


def _said(done: Rebuilt, *, lost: int, from_store: bool) -> list[str]:
    said = []
    if from_store:
        said.append(f"Built again from what could be read of it: {counted(done.kept.total(), 'row')}.")
    else:
        said.append("Nothing of the store could be read. The office is built again from the vault and the folders.")
        said.append("What people decided (facts, tasks, checklists, approvals, walls) is not in them: it is gone.")
    missing = done.refused.total() + done.unread.total()
    if missing:
        said.append(
            f"Not taken over: {counted(missing, 'row')} or more; what could be read of them is in “{LEFT_OUT}”."
        )
    if done.made_up.total():
        said.append(
            f"{counted(done.made_up.total(), 'row')} that others need had to be made up from the ledger and the files: "
            "papers may have lost their facts."
        )
    if from_store and (done.beyond or done.unread["ledger"]):
        said.append(
            f"The ledger is whole up to entry {done.entries:,} and kept so far; its chain goes on from there with an entry "
            f"that says so. {counted(done.beyond, 'later entry', 'later entries')} could be read and not proved."
        )
    if done.waiting:
        said.append(
            f"{counted(done.waiting, 'request')} wait for the attorney again: that they were decided cannot be proved."
        )
    if done.unread["wall"] or done.refused["wall"]:
        said.append("Ethical walls could not all be read: put them up again before anybody works (paracase wall list).")
    if done.unread["staff_key"] or done.refused["staff_key"]:
        said.append("SSH keys could not all be proved: they must be added again (paracase staff key add).")
    if done.made_up["key_notice"]:
        said.append(f"{counted(done.made_up['key_notice'], 'notice')} of keys and people made again from the ledger.")
    if lost:
        said.append(f"The bytes of {counted(lost, 'paper')} are neither in the vault nor in the folders.")
    return said


# From the vault and the folders alone


def _complete(folder: Path, done: RepairReport, clock: Clock) -> RepairReport:
    """An office that was built from vault and folders alone takes them in; else the next scan reads the texts again."""
    office = open_office(folder, clock=clock)
    try:
        db = office.store.read
        repaired = mending.last_of_kind(db, REPAIRED)
        body = ledger.body_at(db, repaired) or {}
        if body.get("data", {}).get("source") != _FROM_FILES or mending.last_of_kind(db, _RECOVERED) > repaired:
            again = f"The texts are read again by: paracase --office {visible(str(folder))} scan"
            return replace(done, sentences=(*done.sentences, *((again,) if done.rows else ())))
        made = _make_cases(office)
        report = scan(office)
        found = _recover(office)
    finally:
        office.close()
    told = (
        f"{counted(made, 'case')} made of the folders in Cases; {report.sum.sentence}",
        f"{counted(found, 'content', 'contents')} of the vault that no file has (old versions, papers moved away or "
        "trashed) can be found with: paracase search is:missing",
    )
    return replace(done, sentences=(*done.sentences, *told), is_whole=False)


def _make_cases(office: Office) -> int:
    """A case for each folder in Cases that has none; the papers in them are in file."""
    made = 0
    with office.store.write() as tx:
        cases_root = roots.root_of_kind(tx.db, "cases")
        roots.set_root_state(tx.db, cases_root, roots.ADOPTING)
        taken = cases.numbers_given(tx.db)
        there = {case.folder for case in cases.folders(tx.db) if case.root_id == cases_root}
        for found in sorted(paths.cases(office.folder).iterdir()):
            folder = name_bytes(found.name)
            if not _is_case(found) or found.is_symlink() or folder in there:
                continue
            own = _OWN_NUMBER.match(found.name)
            number = own[1] if own and fold(own[1]) not in taken else next_number(office, taken)
            taken.add(fold(number))
            caption = visible(found.name[own.end() :] if own else found.name).strip() or number
            insert(office, tx, NewCase(caption), number=number, caption=caption, place=(cases_root, folder))
            made += 1
        changed(tx.db, "cases")
    return made


def _recover(office: Office) -> int:
    """Every content of the vault that no paper has becomes a paper without a file: it can be found and read."""
    known = mending.known_digests(office.store.read)
    orphans = [(sha256, size) for sha256, size in office.vault.objects() if sha256 not in known]
    for start in range(0, max(len(orphans), 1), _BATCH):
        with office.store.write() as tx:
            found = [(_add(office, tx, sha256, size), sha256, size) for sha256, size in orphans[start : start + _BATCH]]
            is_last = start + _BATCH >= len(orphans)
            ledger.append(
                tx.db,
                at=office.now(),
                kind=_RECOVERED if is_last else "intake.recovered",
                staff=None,
                data={"documents": [list(item) for item in found]},
            )
            changed(tx.db, "documents")
    return len(orphans)


def _add(office: Office, tx: Transaction, sha256: str, size: int) -> int:
    handle = office.vault.open(sha256)
    try:
        kind = sniff(os.read(handle, HEAD), "").value
    finally:
        os.close(handle)
    at = office.now()
    name = f"From the vault {sha256[:8]}.{kind}"
    document_id = documents.insert_document(tx.db, name=name, at=at, place=None, size=size)
    documents.insert_version(tx.db, document_id, sha256=sha256, size=size, kept=True, at=at)
    mending.set_lost_place(tx.db, document_id, at=at)
    return document_id
