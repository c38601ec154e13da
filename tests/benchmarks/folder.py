"""An office with so many papers in one folder of the Inbox, as the intake would have left it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import SystemClock
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.office.opening import open_office
from paracase.store.engine import changed
from paracase.store.index import Index, Text
from paracase.store.office.roots import root_of_kind
from paracase.store.papers.reading import set_batch
from tests.benchmarks.office import Made, write_rows

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

NAME = "one folder"
_BATCH = 2000


def office_with(folder: Path, papers: int, *, scan_seconds: float = 60.0, folders: int = 1) -> Office:
    """Make it: real files, their rows, and their words in the index.

    Args:
        scan_seconds: what the office's settings say of it.
        folders: spread over so many folders, ``one folder`` the first of them.
    """
    init_office(folder, clock=SystemClock(), name="Bench", staff_name="Dana Reyes", role=Role.PARALEGAL).close()
    settings = paths.settings(folder)
    said = settings.read_text(encoding="utf-8")
    settings.write_text(said.replace("scan_seconds = 60.0", f"scan_seconds = {scan_seconds}"), encoding="utf-8")
    office = open_office(folder, clock=SystemClock())
    if office.settings.scan_seconds != scan_seconds:
        raise RuntimeError(f"the settings say {office.settings.scan_seconds}")
    add_case(office, NewCase("Bench v. Mark"))
    index = Index(folder)
    names = [NAME, *(f"folder {at:04d}" for at in range(1, folders))]
    for name in names:
        (folder / "Inbox" / name).mkdir()
    for start in range(1, papers + 1, _BATCH):
        some = range(start, min(start + _BATCH, papers + 1))
        made = _papers(office, folder / "Inbox", names, some)
        with office.store.write() as tx:
            write_rows(tx.db, made)
        batch = index.put(Text(number, version, name, text, "") for number, version, name, text in made.texts)
    with office.store.write() as tx:
        set_batch(tx.db, batch)
        changed(tx.db, "documents")
    index.settle()
    index.close()
    return office


def _papers(office: Office, inbox: Path, names: list[str], numbers: range) -> Made:
    made, root, at = Made([], [], [], [], []), root_of_kind(office.store.read, "inbox"), office.now()
    for number in numbers:
        relpath = f"{names[number % len(names)]}/paper {number:06d}.txt"
        text = f"paper {number}"
        handle = os.open(inbox / relpath, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(handle, text.encode())
        looks = os.fstat(handle)
        os.close(handle)
        name = relpath.rpartition("/")[2]
        made.documents.append((
            number, None, None, root, relpath.encode(), name, looks.st_dev, looks.st_ino, len(text), looks.st_mtime_ns,
            looks.st_ctime_ns, number, "in_file", None, None, "motion_other", f"Paper {number}", None, None, None, None,
            None, "normal", at, 1, at, 1, 2, 2,
        ))  # fmt: skip
        made.versions.append((
            number, number, 1, f"{number:064x}", len(text), 0, at, "text", "", "", "text", 1, "[]", "{}",
        ))  # fmt: skip
        made.texts.append((number, number, name, text))
    return made
