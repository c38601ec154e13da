"""Nothing in a process opens a database that it has open but SQLite: its locks would be gone."""

from __future__ import annotations

import os
import shutil
import sqlite3 as standard
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.store import driver
from paracase.store.engine import connect, immediate
from paracase.store.guarding import OpenedAside
from paracase.store.index import Index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.services.context import Office

_WAITS = """
import sys
from pathlib import Path
from paracase.domain.errors import OfficeBusy
from paracase.store.engine import connect, immediate
try:
    with immediate(connect(Path(sys.argv[1])), wait=0.2):
        print("wrote")
except OfficeBusy:
    print("waits")
"""


def other_process(path: Path) -> str:
    """Whether another process could write now."""
    done = subprocess.run(
        [sys.executable, "-c", _WAITS, str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


WAYS: dict[str, Callable[[Path, Path], object]] = {
    "copytree": lambda path, to: shutil.copytree(path.parent, to / "copy"),
    "copy": lambda path, to: shutil.copy(path, to / "copy"),
    "open": lambda path, to: path.open("rb"),
    "os.open": lambda path, to: os.open(path, os.O_RDONLY),
    "bytes": lambda path, to: os.open(os.fsencode(path), os.O_RDONLY),
    "read_bytes": lambda path, to: path.read_bytes(),
    "link": lambda path, to: (to / "link").symlink_to(path) or (to / "link").read_bytes(),  # type: ignore[func-returns-value]  # both are done
    "shared memory": lambda path, to: path.with_name(path.name + "-shm").read_bytes(),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_would_drop_the_locks_is_refused_before_it_does(office: Office, tmp_path: Path, way: str) -> None:
    path = paths.store(office.folder)
    with office.store.write() as tx:
        tx.db.execute("UPDATE office SET created_at = created_at")
        with pytest.raises(OpenedAside):
            WAYS[way](path, tmp_path)
        assert other_process(path) == "waits"
    assert other_process(path) == "wrote"


@pytest.mark.skipif(driver.sqlite3 is standard, reason="the standard library's SQLite is the one in use")
@pytest.mark.parametrize("form", ["{}", "file:{}?mode=ro"])
def test_the_other_sqlite_is_refused(office: Office, form: str) -> None:
    path = paths.store(office.folder)
    with office.store.write() as tx:
        tx.db.execute("UPDATE office SET created_at = created_at")
        with pytest.raises(OpenedAside):
            standard.connect(form.format(path), uri=form.startswith("file"))
        assert other_process(path) == "waits"


def test_the_index_is_guarded_too(office: Office) -> None:
    index = Index(office.folder)
    with pytest.raises(OpenedAside):
        paths.index(office.folder).read_bytes()
    index.close()
    assert paths.index(office.folder).read_bytes()


def test_a_closed_office_may_be_copied(office: Office, tmp_path: Path) -> None:
    office.close()
    shutil.copytree(office.folder, tmp_path / "copy")
    assert paths.store(tmp_path / "copy").is_file()


def test_other_files_are_nobodys_business(office: Office, tmp_path: Path) -> None:
    assert paths.settings(office.folder).parent.is_dir()
    (tmp_path / "office.db").write_bytes(b"of another")
    assert (tmp_path / "office.db").read_bytes() == b"of another"
    with connect(paths.store(office.folder)) as ours, immediate(ours):
        pass
    ours.close()
