"""Looking at the folders: what lies there against what the store knows, and what follows of it written down.

A look at everything is the truth; a look at some folders or files is for hints, and decides only what can be seen there.
Looks go in steps of a few milliseconds: between them papers are taken in, and what was reported is looked at.
"""

from __future__ import annotations

import heapq
import os
import time
from itertools import chain
from typing import TYPE_CHECKING

from paracase.intake.counting import Count
from paracase.intake.noting import ROWS, Noting
from paracase.intake.reconcile import Candidate, Findings, Known, Reconciling, Times
from paracase.intake.scan import STEP, is_gone, look_at_files, walk_steps
from paracase.intake.sieve import KnownPapers
from paracase.intake.walked import RootWalk
from paracase.store import moves
from paracase.store.cases import cases
from paracase.store.office import roots
from paracase.store.papers import arrivals, documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from paracase.domain.clock import Clock
    from paracase.intake.keeping import Taken
    from paracase.intake.reconcile import Lost
    from paracase.intake.settle import Look
    from paracase.intake.walked import Place, Raw
    from paracase.settings import Settings
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store
    from paracase.store.papers.arrivals import Arrival


RETRY_SECONDS = 600.0
"""How often files are tried again that could not be opened: a server may give permission without touching the file."""
_STEADY_SECONDS = 1.0


class Looking:
    """What was seen when, and what of it waits to be taken in."""

    def __init__(self, folder: Path, store: Store, settings: Settings, clock: Clock) -> None:
        self._folder = folder
        self._store = store
        self._settings = settings
        self._clock = clock
        self._noting = Noting(store, clock)
        self._looks: dict[Place, Look] = {}
        self._started = (clock.monotonic(), clock.now().timestamp())
        self._retry_at = clock.monotonic()
        self._steps: Iterator[Findings | None] | None = None
        self._seconds = 0.0
        self._meanwhile: list[tuple[Place, bool, bool]] = []
        """What became of files while a look goes on: place, kept or refused, new."""
        self._came: dict[Place, Candidate] = {}
        """What settled elsewhere while a look goes on."""
        self._under_way: set[Place] = set()
        """Files that are being copied."""
        self.ready: list[Candidate] = []
        """Settled files, to be read; those that waited longest first."""
        self.count = Count()
        """The sum of the last look at everything, and what became of its files since."""
        self.again: list[Place] = []
        """Files that changed or went while they were read: to be looked at again."""
        self.folders: dict[int, dict[bytes, int]] = {}
        """Root → every folder that was entered at the last look at everything, with its inode."""

    def roots(self) -> dict[int, bytes]:
        """Where the watched folders are."""
        found = roots.root_paths(self._store.read, self._folder)
        return {root_id: path for root_id, (kind, path) in found.items() if kind != "trash"}

    # Looks in steps

    def begin(self, places: Mapping[int, Mapping[bytes, bool]] | None = None) -> None:
        """Begin a look at everything, or at some folders: root → folder → with everything below."""
        self._steps = self._everything() if places is None else self._some_folders(places)
        self._seconds = 0.0
        self._meanwhile, self._came = [], {}

    @property
    def is_under_way(self) -> bool:
        """Whether a look was begun that is not over."""
        return self._steps is not None

    def go_on(self, seconds: float | None = None) -> tuple[Findings, float] | None:
        """Go on with the look for so long; what it found, and the seconds it took in all, once it is over."""
        steps, began = self._steps, time.perf_counter()
        assert steps is not None, "no look was begun"
        try:
            for found in steps:
                if found is not None:
                    self._steps = None
                    return found, self._seconds + time.perf_counter() - began
                if seconds is not None and time.perf_counter() - began > seconds:
                    self._seconds += time.perf_counter() - began
                    return None
        except BaseException:
            self._steps = None
            raise
        raise AssertionError("a look ends with what it found")

    def look(self) -> Findings:
        """Walk everything, list what arrives, record what moved, went missing or cannot be looked into."""
        return self._at_once(None)

    def look_at(self, places: Mapping[int, Mapping[bytes, bool]]) -> Findings:
        """Look at some folders only: root → folder → with everything below. For hints; ``look`` is the truth.

        What seems gone is only named, not recorded: it may be in a folder that was not looked at.
        """
        return self._at_once(places)

    def _at_once(self, places: Mapping[int, Mapping[bytes, bool]] | None) -> Findings:
        self.begin(places)
        done = self.go_on()
        assert done is not None
        return done[0]

    def _everything(self) -> Iterator[Findings | None]:
        where = self.roots()
        times = self._times()
        walks: dict[int, RootWalk] = {}
        places: dict[int, Mapping[bytes, tuple[int, Raw]]] = {}
        for root_id, path in where.items():
            walked = walks[root_id] = RootWalk()
            papers = KnownPapers(self._store, root_id, b"", walked, deep=True)
            for _ in chain(walk_steps(path, b"", walked, deep=True, sieve=papers), papers.rest()):
                yield None
            places[root_id] = papers.others
        known = Known(places, {}, moves.places_under_way(self._store.read))
        for _ in self._add_arrivals(known):
            yield None
        known.absent_folders = self._absent(walks)
        retry = self._clock.monotonic() >= self._retry_at
        times.seen = self._clock.monotonic()
        looked = Reconciling(walks, known, self._looks, times, retry_refused=retry)
        for _ in looked.steps():
            yield None
        findings = looked.found
        if retry:
            self._retry_at = self._clock.monotonic() + RETRY_SECONDS
        for _ in self._noting.apply(where, walks, findings):
            yield None
        for _ in self._settle(findings):
            yield None
        self.folders = {root_id: walked.folders for root_id, walked in walks.items() if walked.present}
        yield findings

    def _settle(self, findings: Findings) -> Iterator[None]:
        """A look at everything is over: what it found counts, with what came about since its walk.

        That goes on to the last step: what is decided between two steps is told to the new sum before it counts.
        """
        count = findings.count()
        yield
        found: dict[Place, Candidate] = {}
        yield from _put_in_order(findings.ready, found)
        decided: set[Place] = set()
        for number, (place, is_kept, is_new) in enumerate(self._meanwhile, start=1):  # grows between two steps
            count.note(place, is_kept=is_kept, is_new=is_new)
            decided.add(place)
            found.pop(place, None)
            if number % STEP == 0:
                yield
        late = [c for place, c in self._came.items() if place not in decided and place not in self._under_way]
        for place in (*self._under_way, *(c.place for c in late)):
            found.pop(place, None)
        self.ready = [*found.values(), *late]
        self.count = count

    def _add_arrivals(self, known: Known) -> Iterator[None]:
        listed: dict[Place, Arrival] = {}
        after: Place = (0, b"")
        while page := arrivals.arrivals_in_order(self._store.read, after, limit=ROWS):
            listed |= {(arrival.root_id, arrival.relpath): arrival for arrival in page}
            after = (page[-1].root_id, page[-1].relpath)
            yield
        known.arrivals = listed

    def _some_folders(self, places: Mapping[int, Mapping[bytes, bool]]) -> Iterator[Findings | None]:
        where = self.roots()
        whole = Findings()
        for root_id, folders in places.items():
            for folder, deep in folders.items() if root_id in where else ():
                for _ in self._folder_steps(whole, root_id, where, folder, deep=deep):
                    yield None
        self._add_ready(whole)
        yield whole

    def _folder_steps(
        self, whole: Findings, root_id: int, where: Mapping[int, bytes], folder: bytes, *, deep: bool
    ) -> Iterator[None]:
        times, walked = self._times(), RootWalk()
        papers = KnownPapers(self._store, root_id, folder, walked, deep=deep)
        yield from walk_steps(where[root_id], folder, walked, deep=deep, sieve=papers)
        yield from papers.rest()
        db = self._store.read
        if not walked.present:
            whole.gone += [(known_id, (root_id, at)) for at, (known_id, _) in papers.others.items()]
            return
        listed = arrivals.known_arrivals(db, (root_id, folder))
        listed = {p: a for p, a in listed.items() if _within(p[1], folder, deep=deep)}
        known = Known({root_id: papers.others}, listed, moves.places_under_way(db))
        inside = {p for p in self._looks if p[0] == root_id and _within(p[1], folder, deep=deep)}
        yield from self._judge(whole, root_id, where, walked, known, inside, times)

    def look_at_files(self, places: Mapping[int, Iterable[bytes]], *, decides: bool = False) -> Findings:
        """Look at some files only, by their paths: what one costs does not grow with what lies beside it.

        Args:
            decides: what is gone from a folder that is there is recorded as missing. For a second look, after which what
                was moved is known at its new place; of what is named as gone then, only a look at everything can tell.
        """
        where = self.roots()
        whole = Findings()
        for root_id, relpaths in places.items():
            beside: dict[bytes, list[bytes]] = {}
            for relpath in relpaths if root_id in where else ():
                folder, _, name = relpath.rpartition(b"/")
                beside.setdefault(folder, []).append(name)
            for folder, names in beside.items():
                self._look_at_names(whole, root_id, where, folder, names, decides=decides)
        self._add_ready(whole)
        return whole

    def _look_at_names(
        self,
        whole: Findings,
        root_id: int,
        where: Mapping[int, bytes],
        folder: bytes,
        names: Sequence[bytes],
        *,
        decides: bool,
    ) -> None:
        times, walked = self._times(), RootWalk()
        look_at_files(where[root_id], folder, names, walked)
        if not walked.present:
            return  # a look at everything tells why
        relpaths = [folder + b"/" + name if folder else name for name in names]
        db = self._store.read
        known = Known(
            {root_id: documents.places_at(db, root_id, relpaths)},
            arrivals.arrivals_at(db, root_id, relpaths),
            moves.places_under_way(db),
        )
        inside = {(root_id, relpath) for relpath in relpaths if (root_id, relpath) in self._looks}
        decides = decides and folder in walked.folders
        for _ in self._judge(whole, root_id, where, walked, known, inside, times, decides=decides):
            pass

    def _judge(
        self,
        whole: Findings,
        root_id: int,
        where: Mapping[int, bytes],
        walked: RootWalk,
        known: Known,
        inside: set[Place],
        times: Times,
        *,
        decides: bool = False,
    ) -> Iterator[None]:
        """Decide what a part of a watched folder holds, and add it to what was found elsewhere."""
        known.elsewhere = _elsewhere(self._store.read, root_id, walked, known, where)
        times.seen = self._clock.monotonic()
        looks = {place: self._looks.pop(place) for place in inside if place in self._looks}
        looked = Reconciling({root_id: walked}, known, looks, times, is_whole=False)
        for _ in looked.steps():
            yield
        found = looked.found
        self._looks.update(looks)
        if not decides:
            whole.gone += found.gone
            found.gone = []
        found.absent_folders = tuple(self._left(found, where))
        yield from self._noting.apply(where, {}, found)
        whole.ready += found.ready
        whole.arriving += found.arriving
        whole.changing += found.changing

    def _add_ready(self, found: Findings) -> None:
        """What settled is ready too, but for what is being copied already."""
        new = {c.place: c for c in found.ready if c.place not in self._under_way}
        if self._steps is not None:
            self._came |= new
        if new:
            self.ready = [*(c for c in self.ready if c.place not in new), *new.values()]

    def _absent(self, walks: Mapping[int, RootWalk]) -> tuple[Place, ...]:
        """Case folders that were not met, whatever the reason."""
        return tuple(
            (case.root_id, case.folder)
            for case in cases.folders(self._store.read)
            if case.folder and case.root_id in walks and case.folder not in walks[case.root_id].folders
        )

    def _left(self, found: Findings, where: Mapping[int, bytes]) -> list[Place]:
        """Case folders that files were moved out of and that are gone: they may have got another name."""
        sources = [source for _, source, _, _ in found.moved]
        return [
            (case.root_id, case.folder)
            for case in (cases.folders(self._store.read) if sources else ())
            if case.folder
            and any(source[0] == case.root_id and source[1].startswith(case.folder + b"/") for source in sources)
            and not os.path.lexists(where[case.root_id] + b"/" + case.folder)
        ]

    def _times(self) -> Times:
        monotonic, wall = self._clock.monotonic(), self._clock.now().timestamp()
        drift = abs((wall - self._started[1]) - (monotonic - self._started[0]))
        if drift > _STEADY_SECONDS:
            self._started = (monotonic, wall)
        quiet = self._settings.settle_seconds
        return Times(monotonic, int(wall * 1e9), quiet, drift <= _STEADY_SECONDS, seen=monotonic)

    # What became of what was ready

    def take_up(self, batch: Sequence[Candidate]) -> None:
        """The first of what is ready are being copied from now on."""
        self._under_way |= {candidate.place for candidate in batch}
        self.ready = self.ready[len(batch) :]

    def put_down(self, batch: Sequence[Candidate]) -> None:
        """These are not being copied any more."""
        self._under_way -= {candidate.place for candidate in batch}

    def taken(self, batch: Sequence[Candidate], taken: Taken, decided: Sequence[Candidate]) -> None:
        """A batch was taken in and written: what it was ready for has come about."""
        refused = {(arrival.root_id, arrival.relpath) for arrival in taken.refused}
        told = [(candidate.place, True, candidate.is_new) for candidate in decided]
        told += [(candidate.place, False, candidate.is_new) for candidate in batch if candidate.place in refused]
        for place, is_kept, is_new in told:
            self.count.note(place, is_kept=is_kept, is_new=is_new)
        if self._steps is not None:
            self._meanwhile += told
        self.again = [candidate.place for candidate in taken.unsettled]


def _elsewhere(
    db: sqlite3.Connection, root_id: int, walked: RootWalk, known: Known, where: Mapping[int, bytes]
) -> Lost:
    """Documents that are known by the inode of a file that is new here, and gone from a place not looked at."""
    here = known.places.get(root_id, {})
    new = {raw[1] for relpath, raw in walked.files.items() if relpath not in here}
    lost: Lost = {}
    for document_id, place, raw in documents.with_inodes(db, sorted(new)):
        if (place[0] == root_id and place[1] in here) or place[0] not in where:
            continue
        if is_gone(where[place[0]], place[1]):
            lost.setdefault((raw[0], raw[1]), []).append((document_id, place, raw))
    return lost


def _put_in_order(ready: Sequence[Candidate], found: dict[Place, Candidate]) -> Iterator[None]:
    """Add candidates by their places, those first that waited longest, some hundred at a step."""
    parts = []
    for start in range(0, len(ready), STEP):
        parts.append(sorted(ready[start : start + STEP], key=_by_age))
        yield
    for number, candidate in enumerate(heapq.merge(*parts, key=_by_age), start=1):
        found[candidate.place] = candidate
        if number % STEP == 0:
            yield


def _by_age(candidate: Candidate) -> tuple[int, bytes]:
    return candidate.signature.mtime_ns, candidate.relpath


def _within(path: bytes, folder: bytes, *, deep: bool) -> bool:
    if folder and not path.startswith(folder + b"/"):
        return False
    return deep or b"/" not in path[len(folder) + 1 if folder else 0 :]
