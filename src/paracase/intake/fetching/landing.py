"""How a message becomes a file of the Inbox exactly once, whenever the program or the machine stops.

It is written under a name of its own in ``.paracase/mail`` and flushed; then the store is told where it will go (*landing*);
then it is renamed into the Inbox, which happens or does not; then the store is told that it is there (*fetched*). After a
stop the written-down ones are looked at: while the file lies where it was written it was not renamed, and is now; else it
was. A file the store was not told of is nobody's and goes away: that message is fetched again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.errors import NO_ROOM, BadInput, DiskFull, NotAllowed
from paracase.domain.papers.mailboxes import message_name
from paracase.domain.papers.naming import place_name
from paracase.domain.visible import name_bytes, name_text
from paracase.intake.fetching.messages import HEAD_BYTES, envelope_of
from paracase.store.papers import fetched
from paracase.store.relocate import hash_file, relocate, sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from paracase.store.engine import Store
    from paracase.store.papers.fetched import LandingRow

BATCH, BATCH_BYTES = 20, 32 << 20
"""Messages, and bytes of them, that are given their places together: each time costs two flushes of the store."""


@contextlib.contextmanager
def _writing() -> Iterator[None]:
    """What our own disk refuses, told as that: nobody takes it for the server's."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(
                "The disk of the office has no room for the mail.", hint="Make room there; it goes on where it was."
            ) from error
        raise NotAllowed(f"The mail cannot be written: {error.strerror}.", hint="Check the office's folder.") from error


class StagedMail(NamedTuple):
    """A message that is whole on the disk, and has no place yet."""

    uid: str
    file: str
    sha256: str
    message: str | None
    wanted: str
    size: int


class Landing:
    """Brings messages of one folder into the Inbox. One process does at a time; the caller holds a lock.

    Args:
        staging: where messages are written; on the Inbox's disk wherever the office is one.
        inbox: the folder papers are dropped into.
        now: the present instant, as it is kept.
    """

    def __init__(self, store: Store, staging: Path, inbox: Path, now: Callable[[], str]) -> None:
        self._store = store
        self._staging = staging
        self._inbox = inbox
        self._now = now
        self._staged: list[StagedMail] = []

    def recover(self) -> int:
        """Carry on what was cut off, and take away what nobody was told of; returns how many messages landed only now."""
        self._staging.mkdir(mode=0o700, exist_ok=True)
        landed = 0
        for row in fetched.landing(self._store.read):
            landed += self._carry_on(row)
        for left in self._staging.iterdir():
            left.unlink(missing_ok=True)
        return landed

    def _carry_on(self, row: LandingRow) -> int:
        source, target = self._staging / row.staged, self._inbox / row.name
        is_there = hash_file(os.fsencode(target)) == row.sha256
        if source.exists() and not is_there:
            self._land(row)
            return 1
        source.unlink(missing_ok=True)  # on another disk it is copied, and both are there for a moment
        with self._store.write() as tx:
            if is_there or fetched.is_kept(tx.db, row.sha256):
                fetched.note_fetched(tx.db, [row.id])
            else:
                fetched.forget(tx.db, row.id)  # neither here nor there: it is fetched again
        return 0

    def stage(self, uid: str, copy: Callable[[str, Callable[[bytes], None]], None]) -> StagedMail:
        """Write a message down whole.

        Args:
            copy: hands the message on, piece by piece (``Messages.copy``).

        Raises:
            DiskFull: there is no room; nothing of it is left.
            NotAllowed: it cannot be written; nothing of it is left.
        """
        file = f"{os.getpid()}-{os.urandom(6).hex()}.part"
        path, digest, head, size = self._staging / file, hashlib.sha256(), bytearray(), 0

        def write(piece: bytes) -> None:
            nonlocal size
            left = memoryview(piece)
            with _writing():
                while left:
                    left = left[writing.write(left) :]
            digest.update(piece)
            size += len(piece)
            head.extend(piece[: HEAD_BYTES - len(head)])

        try:
            with _writing():
                writing = path.open("xb", buffering=0)
            with writing:
                copy(uid, write)
                with _writing():
                    os.fsync(writing.fileno())
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        said = envelope_of(bytes(head))
        return StagedMail(uid, file, digest.hexdigest(), said.message, message_name(said.subject, said.sender), size)

    def discard(self, staged: StagedMail) -> None:
        """It came before under another number."""
        (self._staging / staged.file).unlink(missing_ok=True)

    def take(self, from_id: int, validity: int, staged: StagedMail) -> None:
        """A message is to land; several do so together."""
        self._staged.append(staged)
        if len(self._staged) >= BATCH or sum(one.size for one in self._staged) >= BATCH_BYTES:
            self.land(from_id, validity)

    def land(self, from_id: int, validity: int) -> None:
        """Give all that was taken its place in the Inbox."""
        waiting, self._staged = self._staged, []
        if not waiting:
            return
        sync_folder(os.fsencode(self._staging))
        beside = self._beside()
        rows = []
        with self._store.write() as tx:
            for one in waiting:
                name = place_name(str(self._inbox), one.wanted, beside)
                beside.append(name)
                row_id = fetched.note_landing(
                    tx.db,
                    from_id,
                    validity,
                    one.uid,
                    message=one.message,
                    sha256=one.sha256,
                    staged=one.file,
                    name=name,
                    at=self._now(),
                )
                rows.append(fetched.LandingRow(row_id, from_id, one.uid, one.sha256, one.file, name))
        for row in rows:
            self._relocate(row)
        with self._store.write() as tx:
            fetched.note_fetched(tx.db, [row.id for row in rows])

    def _land(self, row: LandingRow) -> None:
        self._relocate(row)
        with self._store.write() as tx:
            fetched.note_fetched(tx.db, [row.id])

    def _relocate(self, row: LandingRow) -> None:
        """The rename itself; a name that somebody took meanwhile is exchanged first, and that is written down."""
        while True:
            try:
                relocate(
                    os.fsencode(self._staging / row.staged), name_bytes(str(self._inbox / row.name)), sha256=row.sha256
                )
            except FileExistsError:
                name = place_name(str(self._inbox), row.name, self._beside())
                if name == row.name:
                    raise BadInput(
                        f"The Inbox has no free name for “{row.name}”.", hint="Look at what lies there."
                    ) from None
                with self._store.write() as tx:
                    fetched.rename_landing(tx.db, row.id, name)
                row = row._replace(name=name)
            else:
                return

    def _beside(self) -> list[str]:
        return [name_text(os.fsencode(name)) for name in os.listdir(self._inbox)]
