"""The intake: looks at the folders, keeps what settled, reads, recognises and indexes it. One turn after the other.

The order of a turn is the order of what people miss most: rows for files first, then text, then proposals, then OCR.
"""

from __future__ import annotations

import contextlib
import os
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase import paths
from paracase.domain.clock import format_instant
from paracase.domain.errors import IndexDamaged
from paracase.domain.papers.steps import IntakeStep
from paracase.intake.batches import Batches
from paracase.intake.comparisons import Comparisons
from paracase.intake.copying import Copying
from paracase.intake.extract.installed import find_tesseract
from paracase.intake.extract.pool import Workers
from paracase.intake.failing import Steps
from paracase.intake.index_care import IndexCare
from paracase.intake.looking import Looking
from paracase.intake.reading import VersionReader
from paracase.intake.recognising import Recognising
from paracase.intake.reconcile import Findings
from paracase.store.checkpointing import Checkpointer
from paracase.store.index import Index
from paracase.store.office.practice import Practice
from paracase.store.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.domain.errors import DiskFull
    from paracase.domain.papers.documents import Sum
    from paracase.domain.practice.types import DocumentType
    from paracase.intake.walked import Place
    from paracase.settings import Settings
    from paracase.store.engine import Store


WAIT_SECONDS = 0.05
"""So long a turn waits at most for what goes on beside it, when there is nothing else to do."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one turn of the intake did."""

    kept: int = 0
    read: int = 0
    recognised: int = 0
    reindexed: int = 0
    ocr: int = 0
    compared: int = 0
    """Papers looked up in the index."""
    reading: bool = False
    """Whether something is still being copied, read or indexed."""

    @property
    def worked(self) -> bool:
        """Whether there may be more to do."""
        done = self.kept or self.read or self.recognised or self.reindexed or self.ocr or self.compared
        return bool(done or self.reading)


def _recogniser(
    folder: Path, store: Store, index: Index, types: list[DocumentType], settings: Settings, steps: Steps
) -> Recognising:
    """What looks at papers; it reads the table of courts when the first paper came."""
    named, zone = settings.file_name, settings.time_zone
    return Recognising(
        store,
        index,
        types,
        steps,
        file_pattern=named,
        time_zone=zone,
        courts=lambda: Practice(folder).courts,
        firm=settings.name,
        learns_in=folder if settings.learn else None,
    )


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
        rereads: bool = False,
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._compares = True
        self._rereads = rereads
        self._facts_first = False
        """In turns with reading: papers that wait do not keep from the index what people decided meanwhile."""
        self.steps = Steps(store, self._now)
        with contextlib.ExitStack() as held:  # what was begun ends in turn, also when a damaged store ends the rest
            self._index = Index(folder)
            held.callback(self._index.close)
            held.callback(self._index.settle)
            self._checkpoints = Checkpointer(store)
            held.callback(self._checkpoints.close)
            self._vault = Vault(paths.vault(folder))
            self._copying = Copying(self._vault)
            held.callback(self._copying.close)
            self._vault.sweep(older_than=time.time() - 3600)
            self._looking = Looking(folder, store, settings, clock)
            self._batches = Batches(store, self._copying, self._looking, limit_bytes=settings.keep_limit_mb << 20)
            self._recognising = _recogniser(folder, store, self._index, types, settings, self.steps)
            held.callback(self._recognising.close)
            self._workers = Workers(paths.log(folder))
            languages = settings.ocr_languages if ocr and settings.ocr else None
            tesseract = find_tesseract(languages) if languages else None
            self._reader = VersionReader(
                store,
                self._index,
                self._vault,
                self._workers,
                threads=os.cpu_count() or 2,
                tesseract=tesseract,
                roots=self._looking.roots,
                scratch=paths.scratch(folder),
                told=lambda ids: self._recognising.forget(ids),
            )
            held.callback(self._reader.close)
            self._compared = None
            if rereads and tesseract is not None:
                where = paths.scratch(folder)
                self._compared = Comparisons(store, tesseract, self._workers, where, self._reader.open_version)
                held.callback(self._compared.close)
            held.callback(self._workers.close)
            self._care = IndexCare(folder, store, self._index, clock)
            held.callback(self._care.stop)
            self._held = held.pop_all()

    def close(self) -> None:
        """End workers and threads, fold the index's log back; each also when another fails to."""
        self._held.close()

    # Looking

    def look(self) -> Findings:
        """Look at everything; what is settled is kept by ``turn``."""
        return self._looking.look()

    def look_at(self, places: Mapping[int, Mapping[bytes, bool]]) -> Findings:
        """Look at some folders only: root → folder → with everything below. For hints; ``look`` is the truth."""
        return self._looking.look_at(places)

    def look_at_files(self, places: Mapping[int, Iterable[bytes]], *, decides: bool = False) -> Findings:
        """Look at some files only: root → paths. For hints that name them; what one costs is the same in any folder.

        Args:
            decides: a second look at what was gone: it is missing then, where that can be told from its folder alone.
        """
        return self.steps.do(IntakeStep.LOOK, lambda: self._looking.look_at_files(places, decides=decides), Findings())

    def begin_look(self, places: Mapping[int, Mapping[bytes, bool]] | None = None) -> None:
        """Begin a look at everything, or at some folders, that goes on between turns (``look_on``)."""
        self._looking.begin(places)

    @property
    def is_looking(self) -> bool:
        """Whether a look was begun that is not over."""
        return self._looking.is_under_way

    def look_on(self, seconds: float) -> tuple[Findings, float] | None:
        """Go on with the look for so long; what it found, and the seconds it took in all, once it is over."""
        if self._checkpoints.wants_pause:
            return None
        found = self.steps.do(IntakeStep.LOOK, lambda: self._looking.go_on(seconds), None)
        if self.looks_again:
            self._looking.give_up()
            return Findings(), 0.0
        return found

    @property
    def looks_again(self) -> float:
        """Seconds until anything is looked at again, where the program failed at that; 0 where it did not."""
        return self.steps.rest_of(IntakeStep.LOOK)

    @property
    def folders(self) -> Mapping[int, Mapping[bytes, int]]:
        """Root → every folder that was entered at the last look at everything, with its inode."""
        return self._looking.folders

    @property
    def again(self) -> Sequence[Place]:
        """Files that changed or went while they were read just now."""
        return self._looking.again

    def count(self) -> Sum:
        """The sum of the last look at everything, with what became of its files since: one moment, one count."""
        return self._looking.count.sum

    def take_full(self) -> DiskFull | None:
        """Why what was copied last could not be kept (there is no room), once."""
        return self._batches.take_full()

    # Working

    def turn(self) -> Turn:
        """One turn: note what was kept, or else write what was read, or else recognise, or else OCR.

        Copying, reading, indexing and waiting for the disk go on beside the turns, so that none takes longer than a moment.
        """
        self._checkpoints.tend()
        if self._checkpoints.wants_pause:
            self._checkpoints.wait(WAIT_SECONDS)
            return Turn(reading=True)
        kept = self.steps.do(IntakeStep.TAKE_IN, lambda: self._batches.keep(seconds=0, goes_on=True, at=self._now()), 0)
        if kept:
            return Turn(kept=kept)
        try:
            turn = self._work(at=self._now())
        except IndexDamaged as damage:
            self._care.make_anew(damage)
            return Turn(compared=1)
        if self._copying.busy and not self.steps.rest_of(IntakeStep.TAKE_IN):
            if not turn.worked:
                self._copying.wait(WAIT_SECONDS)
            return replace(turn, reading=True)
        return turn

    def _work(self, *, at: str) -> Turn:
        do = self.steps.do
        if self._care.comes_first and (compared := do(IntakeStep.COMPARE, self._care.compare_some, 0)):
            return Turn(compared=compared)
        self._facts_first = not self._facts_first
        if self._facts_first and (reindexed := do(IntakeStep.FACTS, self._reader.refresh_index, 0)):
            return Turn(reindexed=reindexed)
        if read := do(IntakeStep.READ, lambda: self._read_some(at=at), 0):
            return Turn(read=read)
        if not self._facts_first and (reindexed := do(IntakeStep.FACTS, self._reader.refresh_index, 0)):
            return Turn(reindexed=reindexed)
        is_quiet = not (self._reads or self._copying.busy)
        if recognised := self._recognising.recognise_some(wait=is_quiet):
            return Turn(recognised=recognised)
        if not self._reader.is_writing and (tagged := do(IntakeStep.FACTS, self._reader.tag_some, 0)):
            return Turn(reindexed=tagged)
        if self._compares and not self._reader.is_writing and (compared := do(IntakeStep.COMPARE, self._care.tend, 0)):
            return Turn(compared=compared)
        turn = Turn(ocr=do(IntakeStep.SCANS, self._reader.ocr_some, 0), reading=self._reads or self._recognising.busy)
        if self._rereads and not turn.worked and not self._copying.busy:
            do(IntakeStep.AGAIN, self._reader.reread_some, None)
            if self._compared is not None:
                do(IntakeStep.DRAWN, self._compared.go_on, otherwise=False)
            return replace(turn, reading=self._reads)
        return turn

    def _read_some(self, *, at: str) -> int:
        count = self._reader.read_some(at=at)
        self.steps.set_failed(IntakeStep.READ, self._reader.failed)
        self.steps.set_failed(IntakeStep.FACTS, self._reader.not_indexed)
        return count

    @property
    def _reads(self) -> bool:
        """Whether something is being read, unless what it is written by rests."""
        return self._reader.busy and not self.steps.rest_of(IntakeStep.READ)

    @property
    def rest(self) -> float | None:
        """Seconds until it has to do something by itself; None when it need not."""
        rests = [
            self._reader.rest if self._rereads else None,
            self._compared.rest if self._compared else None,
            self.steps.rest,
        ]
        return min((rest for rest in rests if rest is not None), default=None)

    def keep_ready(self) -> int:
        """Keep one batch of settled files; returns how many became documents or were decided otherwise."""
        return self._batches.keep(seconds=None, goes_on=False, at=self._now())

    def run_until_idle(
        self, *, wait_seconds: float, progress: Callable[[Findings, Turn], None] = lambda _f, _t: None
    ) -> Sum:
        """Look, work until nothing is left, look again; for so long after that files still arriving are waited for.

        Raises:
            DiskFull: no room; what was kept until then stays.
        """
        self._work_off(self.look(), progress)
        while not self._index_stands():
            self._work_off(self.look(), progress)
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            found = self.look()
            waits = found.arriving or found.changing
            if not (found.ready or waits) or self._clock.monotonic() >= deadline:
                return self.count()
            if not found.ready:
                self._clock.sleep(0.2)
            self._work_off(found, progress)

    def _work_off(self, findings: Findings, progress: Callable[[Findings, Turn], None] = lambda _f, _t: None) -> None:
        """Work until nothing is left of what was found."""
        turn = Turn(kept=1)
        while turn.worked:
            turn = self.turn()
            progress(findings, turn)
        if (full := self.take_full()) is not None:
            raise full

    def _index_stands(self) -> bool:
        """Whether the look through the index, as far as it came, found nothing; else it is begun again."""
        try:
            self._care.finish()
        except IndexDamaged as damage:
            self._care.make_anew(damage)
            return False
        return True

    def take_in(self, places: Mapping[int, Mapping[bytes, bool]], *, wait_seconds: float) -> None:
        """Take in what lies in some folders, waiting so long for what is still arriving there; nothing else is walked, or
        compared with the index."""
        self._compares = False
        self._work_off(self.look_at(places))
        deadline = self._clock.monotonic() + wait_seconds
        while True:
            found = self.look_at(places)
            waits = found.arriving or found.changing
            if not (found.ready or waits) or self._clock.monotonic() >= deadline:
                return
            if not found.ready:
                self._clock.sleep(0.2)
            self._work_off(found)

    def _now(self) -> str:
        return format_instant(self._clock.now())
