"""One version, read: its bytes opened, given to a worker, and what came out of it kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from paracase.domain.errors import Damaged, DiskFull
from paracase.domain.papers.documents import Outcome
from paracase.intake.children import Children, with_children
from paracase.intake.extract.pool import CPU_SECONDS, QUICK_SECONDS
from paracase.intake.extract.protocol import Extracted
from paracase.intake.extract.sniff import HEAD, Format, sniff
from paracase.intake.failing import Heard
from paracase.intake.lanes import Job, Room, Try
from paracase.intake.scan import Refused, open_beneath
from paracase.intake.writing import failed_over
from paracase.store.papers import documents

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from paracase.intake.extract.pool import Workers
    from paracase.intake.oldformats import OldFormats
    from paracase.store.engine import Store
    from paracase.store.papers.reading import PendingVersion
    from paracase.store.vault import Vault

MAX_READ = 1 << 30
"""Larger files are not read; PDFs of this size are scans for OCR by other means."""
MAX_MAIL = 8 << 30
"""The same of mail, which is read piece by piece."""
CPU_BYTES = 32 << 20
"""So many bytes of a file give its reader a second more."""


class OneVersion:
    """Reads versions one at a time, in whatever thread asks.

    Args:
        roots: where the watched folders are.
        name: what reads here.
    """

    def __init__(
        self,
        store: Store,
        vault: Vault,
        workers: Workers,
        old_formats: OldFormats,
        roots: Callable[[], Mapping[int, bytes]],
        name: str,
    ) -> None:
        self._store = store
        self._vault = vault
        self._workers = workers
        self._old_formats = old_formats
        self._roots = roots
        self._name = name

    def open(self, version: PendingVersion) -> int | None:
        """A descriptor of its bytes; None when they cannot be opened."""
        try:
            if version.kept:
                return self._vault.open(version.sha256)
            place = documents.place_of(self._store.read, version.document_id)
            return None if place is None else open_beneath(self._roots()[place[0]], place[1])
        except (FileNotFoundError, KeyError, Damaged, Refused):
            return None

    def read_alone(self, version: PendingVersion) -> Extracted:
        """Read one as patiently as can be."""
        return self.read(Job(version, Try.ALONE), Room())

    def read(self, job: Job, room: Room) -> Extracted:
        """Read one version; a fault of the program over it is its outcome."""
        with Heard() as heard:
            return self._read(job, room)
        assert heard.problem is not None, "what is not heard is raised"
        return failed_over(job.version.version_id, heard.problem, self._name)

    def _read(self, job: Job, room: Room) -> Extracted:
        """Read one version; in a lane."""
        version = job.version
        handle = self.open(version)
        if handle is None:
            return Extracted(Outcome.DAMAGED, detail="its bytes could not be opened")
        children = Children(self._vault, most=version.size)

        def take(size: int) -> None:
            # Asked again where its worker was ended in the middle of an answer: what that held is not waited for.
            room.give_back(job.held)
            job.held = 0
            room.take(size)
            job.held = size

        try:
            if version.size > _most_read(handle, version):
                return Extracted(Outcome.TOO_LARGE, detail=f"{version.size:,} bytes; not read")
            cpu = QUICK_SECONDS if job.tried is Try.QUICK else CPU_SECONDS + version.size // CPU_BYTES
            result = self._workers.extract(
                handle, version.size, version.name, cpu=cpu, room=take, sink=children.begin_anew
            )
            if not result.stopped:
                result.taken = children.keep()
                result.parts = with_children(self._store.read, version, result.parts, result.taken)
            if self._old_formats.reads(result, version):
                if job.tried is Try.QUICK:
                    # LibreOffice takes seconds to start: not in the lane that is kept for what is quick.
                    return Extracted(Outcome.TIMEOUT, stopped=True)
                result = self._old_formats.read(handle, version)
            if result.outcome in {Outcome.TIMEOUT, Outcome.CRASHED}:
                result.extractor = self._name
            return result
        except DiskFull as full:  # the lane goes on; it is read when there is room
            return Extracted(Outcome.PENDING, detail=str(full))
        finally:
            children.discard()
            os.close(handle)


def _most_read(handle: int, version: PendingVersion) -> int:
    """How large a file may be that is read: mail is read piece by piece."""
    if version.size <= MAX_READ:
        return MAX_READ
    return MAX_MAIL if sniff(os.pread(handle, HEAD, 0), version.name) is Format.EML else MAX_READ
