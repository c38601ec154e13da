"""One version, read: what its answer holds of the room is what is given back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from paracase.domain.papers.documents import Outcome
from paracase.intake.extract.protocol import Extracted
from paracase.intake.lanes import Job, Room, Try
from paracase.intake.oldformats import OldFormats
from paracase.intake.one_version import OneVersion
from paracase.store.papers import reading
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from paracase.intake.extract.pool import Workers
    from paracase.services.context import Office


class _EndedOnce:
    """Workers of which one is ended in the middle of its answer, and another is asked."""

    def extract(self, *_given: object, room: Callable[[int], None], **_named: object) -> Extracted:
        room(20)
        room(20)
        return Extracted(Outcome.TEXT)


def test_a_worker_that_was_ended_in_its_answer_holds_no_room(office: Office, tmp_path: Path) -> None:
    """Else its lane waits for what nobody gives back, and so do the others after it."""
    drop(office, "a.txt", b"words")
    scan(office)
    with office.store.write() as tx:
        tx.db.execute("UPDATE version SET outcome = 'pending'")
    (version,) = reading.pending_versions(office.store.read, Outcome.PENDING, limit=1)
    workers = cast("Workers", _EndedOnce())
    one = OneVersion(office.store, office.vault, workers, OldFormats(workers, tmp_path), dict, "reader")
    waits: list[int] = []

    class Told(Room):
        def take(self, size: int) -> None:
            if self._used and self._used + size > self._size:
                waits.append(size)
                return
            super().take(size)

    room = Told(30)
    job = Job(version, Try.QUICK)
    assert one.read(job, room).outcome is Outcome.TEXT
    assert not waits
    assert job.held == 20
    room.give_back(job.held)
    assert not room._used
