"""What comes out of a paper goes into the vault as it comes: nothing of it is held, however large it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.documents import PURGED_BYTES
from paracase.intake.extract.protocol import MAX_CHILD_BYTES
from paracase.store.engine import changed
from paracase.store.papers import documents, purged, reading

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.papers.documents import AttachedBytes
    from paracase.store.papers.reading import PendingVersion
    from paracase.store.vault import Receiving, Staged, Vault

AT_ONCE = 250
"""Objects named in one go."""
MAX_CHILDREN = 100_000
INSERTED = 100
"""Attachments that become documents in one go: a mailbox has thousands, and people write meanwhile."""
MAX_FAMILY = 8
"""How deep mail within mail is taken apart."""


class Children:
    """Takes the children of one answer (``protocol.Sink``).

    Args:
        most: bytes of all of them; what a mail holds is no larger than the mail.
    """

    def __init__(self, vault: Vault, *, most: int) -> None:
        self._vault = vault
        self._most = max(MAX_CHILD_BYTES, most)
        self._size = 0
        self._now: Receiving | None = None
        self._whole: list[tuple[str, Staged]] = []

    def begin_anew(self) -> Children:
        """What came of an earlier try does not count."""
        self.discard()
        return self

    def write(self, name: str, data: bytes) -> None:
        """The next bytes of a child.

        Raises:
            DiskFull: no room.
            ValueError: more came out than can have been in.
        """
        self._now = self._now or self._vault.receive()
        self._now.write(data)
        if self._size + self._now.size > self._most or len(self._whole) >= MAX_CHILDREN:
            raise ValueError(f"more than can be inside: {name}")

    def again(self) -> None:
        """What came of this child so far does not count."""
        if self._now is not None:
            now, self._now = self._now, None
            now.discard()

    def end(self, name: str) -> None:
        """A child is whole."""
        now, self._now = self._now or self._vault.receive(), None
        staged = now.finish()
        self._size += staged.size
        self._whole.append((name, staged))

    def keep(self) -> list[tuple[str, str, int]]:
        """Make objects of them, on the disk when this returns: name, SHA-256, bytes of each.

        Raises:
            DiskFull: no room.
        """
        kept: list[tuple[str, str, int]] = []
        while self._whole:
            part, self._whole = self._whole[:AT_ONCE], self._whole[AT_ONCE:]
            objects = self._vault.commit([staged for _, staged in part])
            kept += [(name, item.sha256, item.size) for (name, _), item in zip(part, objects, strict=True)]
        return kept

    def discard(self) -> None:
        """Remove what is not kept."""
        self.again()
        self._vault.discard([staged for _, staged in self._whole])
        self._whole, self._size = [], 0


def insert_children(
    store: Store, version: PendingVersion, taken: Sequence[tuple[str, str, int]], *, at: str
) -> Iterator[None]:
    """Attachments become documents of their own, once: reading the same version again finds them there.

    Args:
        taken: their names, and the SHA-256 and size of their bytes in the vault.
    """
    db = store.read
    if not taken or documents.depth_of(db, version.document_id) >= MAX_FAMILY:
        return
    numbered = [(number, *child) for number, child in enumerate(taken, start=1)]
    for start in range(0, len(numbered), INSERTED):
        part = numbered[start : start + INSERTED]
        first, last = part[0][0], part[-1][0]
        if _new(part, documents.children_of(db, version.document_id, first, last)):
            with store.write() as tx:
                if reading.purged_among(tx.db, [version.version_id]):
                    return
                # Asked again where nobody else writes: another intake may have read the same mail at the same moment.
                new = _new(part, documents.children_of(tx.db, version.document_id, first, last))
                _insert(tx.db, version, new, at=at)
                changed(tx.db, "documents")
        yield


def _new(
    part: Sequence[tuple[int, str, str, int]], there: Collection[AttachedBytes]
) -> list[tuple[int, str, str, int]]:
    """Those of number, name, SHA-256 and size that are no documents yet."""
    return [child for child in part if (child[0], child[2]) not in there]


def _insert(
    db: sqlite3.Connection, version: PendingVersion, new: Sequence[tuple[int, str, str, int]], *, at: str
) -> None:
    state = documents.state_of(db, version.document_id)
    case_ids = documents.case_ids(db, version.document_id)
    for number, name, sha256, size in new:
        child = documents.insert_document(
            db, name=name, at=at, place=None, size=size, state=state, parent=(version.document_id, number)
        )
        flags = (PURGED_BYTES,) if purged.is_purged(db, sha256) else ()
        documents.insert_version(db, child, sha256=sha256, size=size, kept=True, at=at, flags=flags)
        for position, case_id in enumerate(case_ids):
            documents.link_case(db, child, case_id, primary=position == 0)
