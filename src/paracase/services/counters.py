"""What the frame counts for the person acting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Right
from paracase.frozen import frozen
from paracase.services.approvals.whose import queues
from paracase.services.papers.folders import FolderNow, folders_now
from paracase.store import counters as store_counters
from paracase.store.approvals import requests
from paracase.store.cases import acceptance
from paracase.store.work import assignments

if TYPE_CHECKING:
    from paracase.services.context import Office


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
    """Requests in the attorney's queue; for others, in all queues. And cases that wait to be accepted."""
    folders: tuple[FolderNow, ...] = ()
    """Folders that are not simply there, the longest so first."""


def counters(office: Office) -> Counts:
    """What the frame counts. Scans wait where OCR can read them; where it cannot, they could not be read."""
    found = store_counters.counters(office.store.read)
    waits = office.can_ocr
    whose = list(queues(office))
    return Counts(
        found.triage,
        found.indexed,
        found.pending + (found.needs_ocr if waits else 0),
        found.refused + found.unreadable + found.faults + (0 if waits else found.needs_ocr),
        found.arriving,
        found.cases,
        assignments.count_moves(office.store.read, office.person.id, examines=office.can(Right.EXAMINE)),
        requests.count_waiting(office.store.read, whose or None) + acceptance.count_to_accept(office.store.read),
        folders_now(office),
    )
