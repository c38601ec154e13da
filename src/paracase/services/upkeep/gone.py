"""Verified gone: looks for purged bytes and words where they were, and says what was looked at and what cannot be."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.errors import NotAllowed
from paracase.domain.upkeep.purges import NOT_COVERED, CopyState, PurgeChoice, PurgeState
from paracase.domain.visible import counted, name_text, visible
from paracase.services.upkeep.copies_here import copies_here
from paracase.services.upkeep.orders import detail
from paracase.services.upkeep.strays import Strays
from paracase.store.office.roots import root_paths
from paracase.store.papers import learned, purged
from paracase.store.upkeep import purges, raw, scour, tombstones
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.upkeep.purges import CopyRow, Digest


@dataclass(frozen=True, slots=True)
class Remnant:
    """Something that should be gone."""

    place: str
    what: str


@dataclass(frozen=True, slots=True)
class GoneReport:
    """What was looked at, and what was found.

    Attributes:
        looked: sentences.
        kept: papers that hold the same bytes by decision, and why.
        owed: copies that could not be reached.
    """

    purge_id: int
    looked: tuple[str, ...]
    found: tuple[Remnant, ...]
    kept: tuple[str, ...]
    owed: tuple[CopyRow, ...]
    not_covered: tuple[str, ...] = NOT_COVERED

    @property
    def is_gone(self) -> bool:
        """Whether nothing was found and nothing is owed."""
        return not self.found and not self.owed

    @property
    def sentence(self) -> str:
        """How it stands, in one sentence."""
        if self.found:
            return f"Purge {self.purge_id}: something is left: {self.found[0].place} {self.found[0].what}"
        if self.owed:
            return f"Purge {self.purge_id} is through here; {counted(len(self.owed), 'copy', 'copies')} still owed"
        return f"Purge {self.purge_id} is through: nothing was found in any place looked at"


def look_for(office: Office, db: sqlite3.Connection, purge_id: int, *, words: Sequence[bytes] = ()) -> GoneReport:
    """Look for what an order destroyed: by its bytes in vault and folders, by its rows, by its words on the disk.

    Args:
        db: a reading connection without walls.
        words: pieces of texts and names; known only until the order is through.
    """
    ids, digests = purges.to_purge(db, purge_id), purges.purged_bytes(db, purge_id)
    looked: list[str] = []
    found = [
        *_objects(office.folder, digests, looked),
        *_files(office, db, digests, looked),
        *_rows(office.folder, db, ids, looked),
        *_on_the_disk(office.folder, words, looked),
        *(Remnant(name, "is a copy from before") for name in copies_here(office.folder).with_texts if words),
        *(Remnant(f"document {one.id}", "came again with these bytes") for one in purged.came_again(db)),
    ]
    kept = [
        f"document {item.document_id}: {item.why}"
        for item in purges.choices(db, purge_id)
        if item.choice is PurgeChoice.KEEP
    ]
    owed = purges.copies(db, purge_id=purge_id, state=CopyState.OWED)
    return GoneReport(purge_id, tuple(looked), tuple(found), tuple(kept), tuple(owed))


def check(office: Office, purge_id: int) -> GoneReport:
    """Look again for what an order destroyed; its words are not known any more, its bytes are.

    Raises:
        NotFound: there is no such order.
        NotAllowed: it was not carried out.
    """
    order = detail(office, purge_id).order
    if order.state is not PurgeState.DESTROYED:
        raise NotAllowed(f"Purge {purge_id} is not through.", hint=f"See “paracase purge show {purge_id}”.")
    with closing(office.store.look()) as db:
        return look_for(office, db, purge_id)


def _objects(folder: Path, digests: Sequence[Digest], looked: list[str]) -> Iterator[Remnant]:
    looked.append(f"vault: {counted(len(digests), 'object')} by SHA-256")
    vault = Vault(paths.vault(folder))
    for found in digests:
        if os.path.lexists(vault.name_of(found.sha256)):
            yield Remnant(f"vault/objects/{found.sha256[:8]}…", "is still there")


def _files(office: Office, db: sqlite3.Connection, digests: Sequence[Digest], looked: list[str]) -> Iterator[Remnant]:
    roots = {root_id: path for root_id, (_, path) in root_paths(db, office.folder).items()}
    strays = Strays(roots, digests)
    top = os.fsencode(office.folder) + b"/"
    for path in strays:
        yield Remnant(visible(name_text(path.removeprefix(top))), "has these bytes")
    looked.append(
        f"watched folders and trash: {counted(strays.looked_at, 'file')}, those of the same length by SHA-256"
    )


def _rows(folder: Path, db: sqlite3.Connection, ids: Sequence[int], looked: list[str]) -> Iterator[Remnant]:
    looked.append("office.db and index.db: rows, texts, proposals, places of the papers; what filings taught")
    if scour.has_words(paths.index(folder), ids):
        yield Remnant("index.db", "still holds a text")
    if tombstones.shown_bytes(db, ids) or tombstones.places_of(db, ids):
        yield Remnant("office.db", "still holds a text or a place")
    taught = learned.load(folder)
    if taught.learned is not None and taught.at.purges < learned.purges_begun(db):
        yield Remnant("learned", "was learned with a purged paper")


def _on_the_disk(folder: Path, words: Sequence[bytes], looked: list[str]) -> Iterator[Remnant]:
    """Everything of paracase's own folder but vault, trash and the file that holds the words, byte for byte."""
    if not words:
        return
    home = paths.home(folder)
    apart = {paths.vault(folder), paths.trash(folder), paths.purging(folder)}
    files = [
        os.fsencode(found)
        for top in home.iterdir()
        if top not in apart
        for found in ([top] if top.is_file() else top.rglob("*"))
        if found.is_file() and not found.is_symlink()
    ]
    looked.append(
        f"{counted(len(files), 'file')} of .paracase (databases, their logs, others), byte for byte, "
        f"for {counted(len(words), 'piece')} of text and names"
    )
    for file, numbers in raw.search_raw(files, words).items():
        name = os.fsdecode(file)[len(str(home)) + 1 :]
        yield Remnant(visible(name), f"holds {counted(len(numbers), 'piece')} of a text or name")
