"""What comes out of a paper goes into the vault as it comes: nothing of it is held, however large it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.account import ChildBytes, Fate, from_values, with_digests
from paracase.domain.papers.documents import PURGED_BYTES
from paracase.intake.extract.protocol import MAX_CHILD_BYTES
from paracase.store.engine import changed
from paracase.store.papers import ahead, documents, purged, reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.papers.account import PaperPart
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
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
    store: Store, version: PendingVersion, taken: Sequence[tuple[str, str, int]], *, at: str, is_asked: bool = False
) -> Iterator[None]:
    """Attachments become documents of their own, once: reading the same version again finds them there.

    Those that come to a paper which was decided before are in its case and state, and are offered in Triage, once.

    Args:
        taken: their names, and the SHA-256 and size of their bytes in the vault.
        is_asked: somebody asked for what is inside: nothing is offered.
    """
    db = store.read
    if not taken or documents.depth_of(db, version.document_id) >= MAX_FAMILY:
        return
    for part in _in_parts(taken):
        if _new(db, version.document_id, part):
            with store.write(is_derived=True) as tx:
                if reading.purged_among(tx.db, [version.version_id]):
                    return
                # Asked again where nobody else writes: another intake may have read the same mail at the same moment.
                if new := _new(tx.db, version.document_id, part):
                    numbers = _insert(tx.db, version, new, at=at)
                    if not is_asked and reading.is_decided(tx.db, version.version_id):
                        for number in numbers:
                            ahead.note_later(tx.db, number, at=at)
                    changed(tx.db, "documents")
        yield


def with_children(
    db: sqlite3.Connection,
    version: PendingVersion,
    parts: Sequence[PaperPart],
    taken: Sequence[tuple[str, str, int]],
) -> list[PaperPart]:
    """The account of a paper with what is known of what came out of it, now and before."""
    if taken:
        with_all = with_digests(parts, [ChildBytes(*child) for child in taken])
        return _not_taken_apart(db, version.document_id, with_all)
    return _still_taken_out(db, version.version_id, parts) if parts else list(parts)


def _not_taken_apart(db: sqlite3.Connection, document_id: int, parts: Sequence[PaperPart]) -> list[PaperPart]:
    """The account of a paper whose attachments become no papers any more, because it lies so deep itself."""
    if documents.depth_of(db, document_id) < MAX_FAMILY:
        return list(parts)
    why = f"more than {MAX_FAMILY} papers within each other"
    return [part._replace(fate=Fate.LEFT_OUT, why=why) if part.fate is Fate.CHILD else part for part in parts]


def _still_taken_out(db: sqlite3.Connection, version_id: int, parts: Sequence[PaperPart]) -> list[PaperPart]:
    """The account of an archive that is read again: what was taken out of it on demand is a paper of its own still."""
    before = {(p.kind, p.where, p.size): p for p in from_values(reading.reading_of(db, version_id).parts)}
    taken = {place: part for place, part in before.items() if part.fate is Fate.CHILD}
    return [taken.get((p.kind, p.where, p.size), p) if p.fate is Fate.LEFT_OUT else p for p in parts]


class _Attachment(NamedTuple):
    """What came out of a paper."""

    number: int
    name: str
    sha256: str
    size: int
    nth: int
    """Of those with the same bytes, from 1."""


def _in_parts(taken: Sequence[tuple[str, str, int]]) -> Iterator[list[_Attachment]]:
    met = Counter[str]()
    part: list[_Attachment] = []
    for number, (name, sha256, size) in enumerate(taken, start=1):
        met[sha256] += 1
        part.append(_Attachment(number, name, sha256, size, met[sha256]))
        if len(part) == INSERTED:
            yield part
            part = []
    if part:
        yield part


def _new(db: sqlite3.Connection, document_id: int, part: Sequence[_Attachment]) -> list[_Attachment]:
    """Those that are no documents yet: known by their bytes, since another reader may count them otherwise."""
    there = documents.attached(db, document_id, {child.sha256 for child in part})
    return [child for child in part if child.nth > there.get(child.sha256, 0)]


def _insert(db: sqlite3.Connection, version: PendingVersion, new: Sequence[_Attachment], *, at: str) -> list[int]:
    made = []
    state = documents.state_of(db, version.document_id)
    case_ids = documents.case_ids(db, version.document_id)
    numbers = documents.free_numbers(db, version.document_id, [child.number for child in new])
    for number, (_, name, sha256, size, _nth) in zip(numbers, new, strict=True):
        child = documents.insert_document(
            db, name=name, at=at, place=None, size=size, state=state, parent=(version.document_id, number)
        )
        made.append(child)
        flags = (PURGED_BYTES,) if purged.is_purged(db, sha256) else ()
        documents.insert_version(db, child, sha256=sha256, size=size, kept=True, at=at, flags=flags)
        for position, case_id in enumerate(case_ids):
            documents.link_case(db, child, case_id, primary=position == 0)
    return made
