"""Settled files, batch after batch: copied beside the turns, and written down a moment's part at a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from paracase.intake.keeping import Recorder, first_batch
from paracase.intake.noting import ADOPTING
from paracase.intake.scan import hard_links_are_guarded
from paracase.store.office import roots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.errors import DiskFull
    from paracase.intake.copying import Copying
    from paracase.intake.keeping import Taken
    from paracase.intake.looking import Looking
    from paracase.intake.reconcile import Candidate
    from paracase.store.engine import Store

NOTE_SECONDS = 0.03
"""So long a turn notes what was copied, and the part it is at then."""


class Batches:
    """Takes in what is ready.

    Args:
        limit_bytes: larger files are hashed and not copied.
    """

    def __init__(self, store: Store, copying: Copying, looking: Looking, *, limit_bytes: int) -> None:
        self._store = store
        self._copying = copying
        self._looking = looking
        self._limit_bytes = limit_bytes
        self._takes_links = hard_links_are_guarded()
        self._noting: Iterator[int] | None = None
        self._copied: Sequence[Candidate] = ()
        """The batch that was last begun to be copied."""
        self.full: DiskFull | None = None

    def take_full(self) -> DiskFull | None:
        """That there was no room, once."""
        full, self.full = self.full, None
        return full

    def keep(self, *, seconds: float | None, goes_on: bool, at: str) -> int:
        """Note the batch that was copied, waited for so long; 0 while there is none.

        Args:
            goes_on: only a moment's part of it is noted, and the next batch is copied meanwhile.
        """
        if self._noting is None:
            if not self._copying.busy:
                self._begin_copying()
            try:
                done = self._copying.take(seconds=seconds)
            except BaseException:
                self._looking.put_down(self._copied)  # found again by the next look
                raise
            if done is None:
                return 0
            if goes_on and not done[1].full:
                self._begin_copying()
            self._noting = self._note(*done, at)
        count, until = 0, time.monotonic() + NOTE_SECONDS
        noting, self._noting = self._noting, None  # unless it comes back for more
        for noted in noting:
            count += noted
            if goes_on and time.monotonic() > until:
                self._noting = noting
                return count
        return count if self.full is None else 0

    def _note(self, batch: Sequence[Candidate], taken: Taken, at: str) -> Iterator[int]:
        """Write what was copied, part by part: nobody waits for the store longer than for one of them."""
        where = self._looking.roots()
        states = roots.root_states(self._store.read)
        recorder = Recorder(self._store, adopting={root_id for root_id, state in states.items() if state in ADOPTING})
        left = list(batch)
        try:
            for part in taken.parts():
                rest: Taken | None = part
                while rest is not None:
                    written, decided, rest = recorder.record(rest, where, at=at)
                    of_part = {candidate.place for candidate, _ in written.kept}
                    self._looking.put_down([candidate for candidate in left if candidate.place in of_part])
                    left = [candidate for candidate in left if candidate.place not in of_part]
                    self._looking.taken(batch, written, decided)
                    self.full = written.full
                    if written.full:
                        self._looking.ready.clear()
                    yield max(1, len(written.kept) + len(written.refused) + len(written.unsettled))
        finally:
            self._looking.put_down(left)

    def _begin_copying(self) -> None:
        if not self._looking.ready:
            return
        batch = first_batch(self._looking.ready.values())
        self._looking.take_up(batch)
        self._copied = batch
        states = roots.root_states(self._store.read)
        self._copying.begin(
            batch,
            self._looking.roots(),
            limit_bytes=self._limit_bytes,
            index_only={root_id for root_id, state in states.items() if state == roots.ADOPTING_INDEX_ONLY},
            takes_links=self._takes_links,
        )
