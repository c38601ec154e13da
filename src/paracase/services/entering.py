"""Entering the moves of a plan into the journal: where each file is, where it goes, and that it is as it was taken in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import NotAllowed
from paracase.domain.papers.documents import FileSignature
from paracase.domain.steps import INSIDE
from paracase.domain.visible import name_bytes, name_text, visible
from paracase.store import moves
from paracase.store.neighbors import Neighbors
from paracase.store.office.roots import root_paths
from paracase.store.papers import documents, facts, versions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.steps import Content, Place
    from paracase.services.context import Office
    from paracase.services.plan import Wanted
    from paracase.store.driver import sqlite3


def place_of(db: sqlite3.Connection, document_id: int) -> Place:
    """Where a document's file is; of what has none: inside of its paper, with its name there."""
    found = documents.place_of(db, document_id)
    return (
        (found.root_id, found.relpath)
        if found is not None
        else (INSIDE, name_bytes(documents.name_of(db, document_id)))
    )


def signature_at(roots: Mapping[int, bytes], place: Place) -> FileSignature | None:
    """What the file at a place is on the disk; None where there is none."""
    try:
        status = os.stat(roots[place[0]] + b"/" + place[1], follow_symlinks=False)
    except OSError:
        return None
    return FileSignature(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


class Entering:
    """Writes the moves of one plan, in the transaction that commits it.

    Args:
        batch: what the plan is called in the journal.
    """

    def __init__(self, office: Office, db: sqlite3.Connection, batch: str) -> None:
        self._office, self._db, self._batch = office, db, batch
        self._roots = {root_id: path for root_id, (_, path) in root_paths(db, office.folder).items()}
        self._beside = Neighbors(office.folder, self._roots)

    def enter(self, wanted: Sequence[Wanted]) -> None:
        """Each move goes to a name that is free now.

        Raises:
            NotAllowed: a file is gone or changed, or its target leads out of the watched folders.
        """
        for step in wanted:
            source = place_of(self._db, step.document_id)
            if step.target is None or (source == step.target and step.content is None):
                continue
            held = facts.present_bytes(self._db, step.document_id)
            if INSIDE in {source[0], step.target[0]}:
                self._enter_attachment(step.document_id, source, step.target, held)
                continue
            signature = self._untouched_at(source)
            if held is None:
                raise NotAllowed(
                    f"“{visible(name_text(source[1]))}” is not there any more.",
                    hint="Run “paracase scan” and look again.",
                )
            self._check_inside(step.target)
            if step.content is not None:
                self._enter_content(step.document_id, source, step.target, step.content)
                continue
            target = self._beside.free(step.target, source=source)
            self._add(step.document_id, source, target, signature, held.sha256)

    def _add(self, document_id: int, source: Place, target: Place, signature: FileSignature, sha256: str) -> None:
        moves.insert_move(
            self._db,
            document_id=document_id,
            source=source,
            target=target,
            signature=signature,
            sha256=sha256,
            batch=self._batch,
            at=self._office.now(),
        )

    def _untouched_at(self, place: Place) -> FileSignature:
        """The file at a place, which must be as it was taken in."""
        signature, known = signature_at(self._roots, place), documents.at_place(self._db, *place)
        if signature is None:
            raise NotAllowed(
                f"“{visible(name_text(place[1]))}” is not there any more.", hint="Run “paracase scan” and look again."
            )
        # Its inode and change time say nothing of its bytes.
        if known is not None and (known.signature.size, known.signature.mtime_ns) != (
            signature.size,
            signature.mtime_ns,
        ):
            raise NotAllowed(
                f"“{visible(name_text(place[1]))}” was changed since it was taken in; nothing was moved.",
                hint="Run “paracase scan”, look at the new version, and decide again.",
            )
        return signature

    def _enter_content(self, document_id: int, source: Place, target: Place, content: Content) -> None:
        """Other bytes for a paper's file: what is there is taken away, and then the others are written out of the vault."""
        old, new, _ = content
        target = target if target == source else self._beside.free(target)
        inside = (INSIDE, source[1].rpartition(b"/")[2])
        for sha256, comes_from, goes_to in ((old, source, inside), (new, inside, target)):
            size = versions.kept_size(self._db, sha256)
            if size is None:
                raise NotAllowed(
                    f"The bytes of document {document_id} are not kept.", hint="Run “paracase scan” first."
                )
            self._add(document_id, comes_from, goes_to, FileSignature(0, 0, size, 0, 0), sha256)

    def _enter_attachment(
        self, document_id: int, source: Place, target: Place, held: facts.PresentBytes | None
    ) -> None:
        """An attachment that is written out from the vault, or whose written file is taken away."""
        if held is None or not held.kept:
            raise NotAllowed(f"The bytes of document {document_id} are not kept.", hint="Run “paracase scan” first.")
        if target[0] != INSIDE:
            self._check_inside(target)
            target = self._beside.free(target)
        self._add(document_id, source, target, FileSignature(0, 0, held.size, 0, 0), held.sha256)

    def _check_inside(self, target: Place) -> None:
        """A folder replaced by a link must not lead a paper out of the watched folder."""
        if b".." in target[1].split(b"/"):
            raise NotAllowed(
                f"“{visible(name_text(target[1]))}” climbs out of its folder.", hint="Name a folder inside."
            )
        root = os.path.realpath(self._roots[target[0]])
        folder = os.path.realpath(os.path.dirname(self._roots[target[0]] + b"/" + target[1]))
        if folder != root and not folder.startswith(root + b"/"):
            raise NotAllowed(
                f"The folder of “{visible(name_text(target[1]))}” is a link that leads elsewhere.",
                hint="Put a real folder in its place.",
            )
