"""Offices as older programs left them: one of each schema version so far, laid out from the texts under ``old/``.

How each was made, and by which program, stands in ``old/README.md``.
"""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paracase import paths
from paracase.store.driver import sqlite3
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSIONS = (1, 2, 3, 4, 5, 6, 7)
"""The schema versions so far, each the ``user_version`` of its office."""

_OLD = Path(__file__).parent / "old"
NO_INDEX = "index.db: it is missing; paracase scan makes it anew from the vault"
"""What verify says of an office that was laid out without its index."""


@cache
def _laid(version: int) -> Any:
    """Settings, folders, files and papers of an old office, as ``files.json`` describes them."""
    return json.loads((_OLD / f"v{version}" / "files.json").read_text(encoding="utf-8"))


@cache
def expected(version: int) -> Any:
    """What the program of its time made of the same office.

    ``opened`` (rows and files once the journal was replayed), ``undos`` (by whom, what, and why it ended), ``undone``
    (rows and files after all of them), from version 2 on ``last_filed`` (documents by person), and from version 4 on
    ``redone`` (by whom, what, and rows and files of a copy where what was undone last was done again).
    """
    return json.loads((_OLD / f"v{version}" / "expected.json").read_text(encoding="utf-8"))


def old_store(version: int, path: Path | None = None) -> sqlite3.Connection:
    """Make an old office's store from its SQL, in memory or as a file; the caller closes it."""
    db = sqlite3.connect(":memory:" if path is None else str(path), isolation_level=None)
    db.executescript((_OLD / f"v{version}" / "office.sql").read_text(encoding="utf-8"))
    return db


def lay_out_store(folder: Path, version: int) -> Path:
    """Only the store of an old office, where it belongs below ``folder``; returns the office's folder."""
    paths.home(folder).mkdir(mode=0o700, parents=True)
    old_store(version, paths.store(folder)).close()
    return folder


def lay_out(folder: Path, version: int) -> Path:
    """An old office, whole: store, vault, settings, folders, files with their times; returns its folder.

    Device, inode and change time of the files are new, as in an office that was copied to another disk.
    """
    laid = _laid(version)
    lay_out_store(folder, version)
    paths.settings(folder).write_text("".join(laid["settings"]), encoding="utf-8")
    for name in laid["empty folders"]:
        (folder / name).mkdir(parents=True)
    papers = {digest: "".join(lines).encode() for digest, lines in laid["papers"].items()}
    for name, (digest, mtime_ns) in laid["files"].items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(papers[digest])
        os.utime(path, ns=(mtime_ns, mtime_ns))
    _keep(folder, [papers[digest] for digest in laid["vault"]])
    return folder


def _keep(folder: Path, papers: list[bytes]) -> None:
    vault = Vault(paths.vault(folder))
    vault.make()
    lent = paths.home(folder) / "paper"
    for data in papers:
        lent.write_bytes(data)
        with lent.open("rb") as file:
            vault.keep(file.fileno())
    lent.unlink(missing_ok=True)


def papers_in(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file a person would find in an office, the trash included, by its path."""
    found = {}
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        if path.is_file() and (inside.parts[0] != ".paracase" or inside.parts[1] == "trash"):
            found[inside.as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def rows_like(db: sqlite3.Connection, described: Mapping[str, Any]) -> dict[str, list[list[Any]]]:
    """The rows of a store in the columns that a description (``expected``) has, in its order."""
    found = {}
    for table, kept in described.items():
        names = kept["columns"]
        # A paper that was filed is proposed for the checklist since version 30; no older program made such a row.
        which = " WHERE proposed_id IS NULL" if table == "element" else ""
        rows = db.execute(f"SELECT {', '.join(names)} FROM {table}{which} ORDER BY {names[0]}, {names[1]}")
        found[table] = [[v.decode() if isinstance(v, bytes) else v for v in row] for row in rows]
    return found
