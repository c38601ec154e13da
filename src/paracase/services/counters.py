"""What the frame counts for the person acting."""

from __future__ import annotations

from datetime import timedelta
from threading import Lock
from typing import TYPE_CHECKING

from paracase.domain.clock import format_instant
from paracase.domain.roles import Right
from paracase.frozen import frozen
from paracase.services.deadlines import warnings
from paracase.services.papers.folders import FolderNow, folders_now
from paracase.services.queued import queued
from paracase.store import counters as store_counters
from paracase.store.agenda import rows
from paracase.store.clients import questions
from paracase.store.papers import triage
from paracase.store.supervision import sums
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office


UNAPPROVED_DAYS = 30
"""What went out without approval is counted for so many days."""
MOST_CHANGES = 10_000
"""After more changes all papers that wait are counted again."""


@frozen
class Counts:
    """What the frame counts, as a person takes it."""

    triage: int
    indexed: int
    waiting_to_be_read: int
    """Read within seconds or (scans, where there is OCR) minutes."""
    could_not: int
    """Files refused, papers nobody could read or recognise: the list under ``!``."""
    arriving: int
    cases: int
    work: int = 0
    """Assignments whose next move is the person's."""
    approvals: int = 0
    """Requests in the attorney's queue; for others, in all queues. And what else waits there."""
    calendar: int = 0
    """Deadlines that nobody verified, and warnings that wait for the person to acknowledge them."""
    clients: int = 0
    """Questions of clients whose answer has not come to them."""
    supervision: int = 0
    """What went out without approval in the last 30 days."""
    folders: tuple[FolderNow, ...] = ()
    """Folders that are not simply there, the longest so first."""


class KeptWaiting:
    """Which papers wait, for a desk that counts with every change: only what changed since is asked for again."""

    def __init__(self) -> None:
        self._waits = bytearray()
        """For each number of a paper whether it waits."""
        self._touch: int | None = None
        self._lock = Lock()
        """A count that was given up for a newer one may still be at it."""

    def forget(self) -> None:
        """Other papers are in sight: all are counted next time."""
        with self._lock:
            self._touch = None

    def count(self, office: Office) -> int:
        """How many wait now."""
        db = office.store.read
        with self._lock:
            last = triage.last_touch(db)  # asked first: what changes meanwhile is asked for again
            changed = triage.changed_since(db, self._touch, limit=MOST_CHANGES) if self._touch is not None else None
            if changed is None:
                self._waits = bytearray()
                self._mark(triage.counted(db), 1)
            else:
                for some in changed:
                    self._mark(some, 0)
                    self._mark(triage.counted(db, some), 1)
            self._touch = last
            return self._waits.count(1)

    def _mark(self, ids: Sequence[int], waits: int) -> None:
        for number in ids:
            if number >= len(self._waits):
                self._waits.extend(bytes(number + 1 - len(self._waits)))
            self._waits[number] = waits


def counters(office: Office, kept: KeptWaiting | None = None) -> Counts:
    """What the frame counts. Scans wait where OCR can read them; where it cannot, they could not be read.

    Args:
        kept: which papers wait, as this desk knows it from the count before.
    """
    found = store_counters.counters(
        office.store.read,
        waiting=kept.count(office) if kept is not None else None,
        is_walled=office.store.is_walled,
    )
    waits = office.can_ocr
    since = format_instant(office.clock.now() - timedelta(days=UNAPPROVED_DAYS))
    return Counts(
        found.triage,
        found.indexed,
        found.pending + (found.needs_ocr if waits else 0),
        found.refused + found.unreadable + found.faults + (0 if waits else found.needs_ocr),
        found.arriving,
        found.cases,
        assignments.count_moves(office.store.read, office.person.id, examines=office.can(Right.EXAMINE)),
        sum(one.number for one in queued(office)),
        rows.unverified(office.store.read) + len(warnings.mine(office)),
        questions.count_open(office.store.read),
        sums.unapproved(office.store.read, since, office.day_of(since).isoformat()),
        folders_now(office),
    )
