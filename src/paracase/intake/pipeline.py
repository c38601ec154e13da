"""The intake: looks at the folders, keeps what settled, reads, recognises and indexes it. One turn after the other.

The order of a turn is the order of what people miss most: rows for files first, then text, then suggestions, then OCR.
"""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import format_instant
from paracase.intake.extract.pool import Workers
from paracase.intake.keeping import WRITERS, Recorder, first_batch, keep_batch
from paracase.intake.looking import ADOPTING, Looking
from paracase.intake.reading import VersionReader
from paracase.intake.recognising import Recognising
from paracase.intake.scan import hard_links_are_guarded
from paracase.store.index import Index
from paracase.store.office import roots
from paracase.store.papers import reading
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.domain.errors import DiskFull
    from paracase.domain.papers.documents import Sum
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.reconcile import Findings, Place
    from paracase.settings import Settings
    from paracase.store.engine import Store


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn of the intake did."""

    kept: int = 0
    read: int = 0
    recognised: int = 0
    reindexed: int = 0
    ocr: int = 0

    @property
    def worked(self) -> bool:
        """Whether there may be more to do."""
        return bool(self.kept or self.read or self.recognised or self.reindexed or self.ocr)


class Intake:
    """Takes papers in. Safe to run twice at once; the lease only keeps two from doing the same work."""

    def __init__(
        self,
        folder: Path,
        store: Store,
        settings: Settings,
        clock: Clock,
        types: list[DocumentType],
        *,
        ocr: bool = True,
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._vault = Vault(paths.vault(folder))
        self._index = Index(folder)
        self._workers = Workers(paths.log(folder))
        self._writers = ThreadPoolExecutor(max_workers=WRITERS, thread_name_prefix="keep")
        self._looking = Looking(folder, store, settings, clock)
        self._takes_links = hard_links_are_guarded()
        self._reader = VersionReader(
            store,
            self._index,
            self._vault,
            self._workers,
            threads=os.cpu_count() or 2,
            ocr_languages=settings.ocr_languages if ocr and settings.ocr else None,
            roots=self._looking.roots,
        )
        self._recognising = Recognising(
            store, self._index, types, file_pattern=settings.file_name, time_zone=settings.time_zone
        )
        self.full: DiskFull | None = None
        self._vault.sweep(older_than=time.time() - 3600)
        self._forget_lost_index()

    def close(self) -> None:
        """End workers and threads, fold the index's log back."""
        self._workers.close()
        self._reader.close()
        self._writers.shutdown()
        self._index.settle()
        self._index.close()

    def _forget_lost_index(self) -> None:
        """A new or rebuilt index holds nothing: everything is read again from the vault."""
        ids = reading.index_sample(self._store.read)
        if ids and not self._index.held(ids):
            with self._store.write() as tx:
                reading.read_all_again(tx.db)

    # Looking

    def look(self) -> Findings:
        """Look at everything; what is settled is kept by ``turn``."""
        return self._looking.look()

    def look_at(self, places: Mapping[int, Mapping[bytes, bool]]) -> Findings:
        """Look at some folders only: root → folder → with everything below. For hints; ``look`` is the truth."""
        return self._looking.look_at(places)

    @property
    def findings(self) -> Findings:
        """What the last look at everything found."""
        return self._looking.findings

    @property
    def folders(self) -> Mapping[int, Mapping[bytes, int]]:
        """Root → every folder that was entered at that look, with its inode."""
        return self._looking.folders

    @property
    def again(self) -> Sequence[Place]:
        """Files that changed or went while they were read just now."""
        return self._looking.again

    def count(self) -> Sum:
        """The sum of the last look at everything, with what became of its files since: one moment, one count."""
        return self._looking.count.sum

    # Working

    def turn(self) -> Turn:
        """One turn: keep what is ready, or else read, or else recognise, or else OCR."""
        kept = self.keep_ready()
        if kept:
            return Turn(kept=kept)
        at = self._now()
        if read := self._reader.read_some(at=at):
            return Turn(read=read)
        if reindexed := self._reader.refresh_index():
            return Turn(reindexed=reindexed)
        if recognised := self._recognising.recognise_some():
            return Turn(recognised=recognised)
        return Turn(ocr=int(self._reader.ocr_one(at=at)))

    def keep_ready(self) -> int:
        """Keep one batch of settled files; returns how many became documents or were decided otherwise."""
        if not self._looking.ready:
            return 0
        batch = first_batch(self._looking.ready)
        states = roots.root_states(self._store.read)
        where = self._looking.roots()
        taken = keep_batch(
            self._vault,
            where,
            batch,
            limit_bytes=self._settings.keep_limit_mb << 20,
            index_only={root_id for root_id, state in states.items() if state == roots.ADOPTING_INDEX_ONLY},
            takes_links=self._takes_links,
            threads=self._writers,
        )
        adopting = {root_id for root_id, state in states.items() if state in ADOPTING}
        decided = Recorder(self._store, adopting=adopting).record(taken, where, at=self._now())
        self._looking.taken(batch, taken, decided)
        self.full = taken.full
        if taken.full:
            self._looking.ready = []
        return len(batch) if not taken.full else 0

    def run_until_idle(
        self, *, wait_seconds: float, progress: Callable[[Findings, Turn], None] = lambda _f, _t: None
    ) -> Sum:
        """Look, work until nothing is left, look again; for so long after that files still arriving are waited for.

        Raises:
            DiskFull: no room; what was kept until then stays.
        """
        self._work(self.look(), progress)
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            found = self.look()
            waits = found.arriving or found.changing
            if not (found.ready or waits) or self._clock.monotonic() >= deadline:
                return self.count()
            if not found.ready:
                self._clock.sleep(0.2)
            self._work(found, progress)

    def _work(self, findings: Findings, progress: Callable[[Findings, Turn], None] = lambda _f, _t: None) -> None:
        """Work until nothing is left of what was found."""
        turn = Turn(kept=1)
        while turn.worked:
            turn = self.turn()
            progress(findings, turn)
        if self.full is not None:
            raise self.full

    def take_in(self, places: Mapping[int, Mapping[bytes, bool]], *, wait_seconds: float) -> None:
        """Take in what lies in some folders, waiting so long for what is still arriving there; nothing else is walked."""
        self._work(self.look_at(places))
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            found = self.look_at(places)
            waits = found.arriving or found.changing
            if not (found.ready or waits) or self._clock.monotonic() >= deadline:
                return
            if not found.ready:
                self._clock.sleep(0.2)
            self._work(found)

    def _now(self) -> str:
        return format_instant(self._clock.now())
