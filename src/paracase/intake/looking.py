"""Looking at the folders: what lies there against what the store knows, and what follows of it written down.

A look at everything is the truth; a look at some folders or files is for hints, and decides only what can be seen there.
Looks go in steps of a few milliseconds: between them papers are taken in, and what was reported is looked at.
"""

from __future__ import annotations

import heapq
import os
import time
from itertools import chain
from typing import TYPE_CHECKING, Any

from paracase.intake.counting import Count
from paracase.intake.entries import STEP
from paracase.intake.noting import ROWS, Noting
from paracase.intake.reconcile import Candidate, Findings, Known, Reconciling, Times
from paracase.intake.scan import is_gone, look_at_files, walk_steps
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
    from paracase.intake.settle import Look
    from paracase.intake.walked import Place, Raw
    from paracase.settings import Settings
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Store


RETRY_SECONDS = 600.0
"""How often files are tried again that could not be opened: a server may give permission without touching the file."""
_STEADY_SECONDS = 1.0
_WAITING = {state: state for state in ("arriving", "settled")}
"""States of arrivals that wait; one text for each, since 100,000 may."""


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
        self.ready: dict[Place, Candidate] = {}
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

    def give_up(self) -> None:
        """What was begun comes to nothing."""
        self._steps = None

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
            papers = KnownPapers(self._store, root_id, b"", walked, deep=True, looks=self._looks)
            for _ in chain(walk_steps(path, b"", walked, deep=True, sieve=papers), papers.rest()):
                yield None
            places[root_id] = papers.others
        known = Known(places, {}, moves.places_under_way(self._store.read))
        for root_id, walked in walks.items():
            for _ in _add_arrivals(self._store, known, root_id, b"", walked, self._looks, deep=True):
                yield None
        known.absent_folders = self._absent(walks)
        retry = self._clock.monotonic() >= self._retry_at
        times.seen = self._clock.monotonic()
        looked = Reconciling(walks, known, self._looks, times, retry_refused=retry)
        findings = looked.found
        for _ in looked.steps():
            for _ in self._noting.list_met(findings):
                yield None
            yield None
        if retry:
            self._retry_at = self._clock.monotonic() + RETRY_SECONDS
        for _ in self._noting.apply(where, walks, findings):
            yield None
        self.folders = {root_id: walked.folders for root_id, walked in walks.items() if walked.present}
        looked.let_go()
        for _ in chain(_let_go(known, walks), self._settle(findings)):
            yield None
        yield findings

    def _settle(self, findings: Findings) -> Iterator[None]:
        """A look at everything is over: what it found counts, with what came about since its walk.

        That goes on to the last step: what is decided between two steps is told to the new sum before it counts.
        """
        count = Count(findings.files, findings.documents, findings.refused, (), findings.left)
        yield from findings.add_up(count)
        found: dict[Place, Candidate] = {}
        yield from _put_in_order(findings.ready, found)
        decided: set[Place] = set()
        for number, (place, is_kept, is_new) in enumerate(self._meanwhile, start=1):  # grows between two steps
            count.note(place, is_kept=is_kept, is_new=is_new)
            decided.add(place)
            found.pop(place, None)
            if number % STEP == 0:
                yield
        late = {p: c for p, c in self._came.items() if p not in decided and p not in self._under_way}
        for place in (*self._under_way, *late):
            found.pop(place, None)
        found.update(late)
        self.ready = found
        self.count = count

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
        papers = KnownPapers(self._store, root_id, folder, walked, deep=deep, looks=self._looks)
        yield from walk_steps(where[root_id], folder, walked, deep=deep, sieve=papers)
        yield from papers.rest()
        db = self._store.read
        if not walked.present:
            whole.gone += [(known_id, (root_id, at)) for at, (known_id, _) in papers.others.items()]
            return
        known = Known({root_id: papers.others}, {}, moves.places_under_way(db))
        yield from _add_arrivals(self._store, known, root_id, folder, walked, self._looks, deep=deep)
        inside: list[Place] = []
        for number, place in enumerate(list(self._looks), start=1):
            if place[0] == root_id and _within(place[1], folder, deep=deep):
                inside.append(place)
            if number % STEP == 0:
                yield
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
        inside = [(root_id, relpath) for relpath in relpaths]
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
        inside: Sequence[Place],
        times: Times,
        *,
        decides: bool = False,
    ) -> Iterator[None]:
        """Decide what a part of a watched folder holds, and add it to what was found elsewhere."""
        yield from _add_elsewhere(self._store.read, root_id, walked, known, where)
        times.seen = self._clock.monotonic()
        looked = Reconciling({root_id: walked}, known, self._looks, times, is_whole=False, within=inside)
        found = looked.found
        for _ in looked.steps():
            yield from self._noting.list_met(found)
            yield
        if not decides:
            whole.gone += found.gone
            found.gone = []
        yield from _add_left(self._store.read, found, where)
        yield from self._noting.apply(where, {}, found)
        whole.ready += found.ready
        whole.arriving += found.arriving
        whole.changing += found.changing

    def _add_ready(self, found: Findings) -> None:
        """What settled is ready too, but for what is being copied already."""
        new = {c.place: c for c in found.ready if c.place not in self._under_way}
        if self._steps is not None:
            self._came |= new
        for place, candidate in new.items():
            self.ready.pop(place, None)  # it waits behind those that settled before
            self.ready[place] = candidate

    def _absent(self, walks: Mapping[int, RootWalk]) -> tuple[Place, ...]:
        """Case folders that were not met, whatever the reason."""
        return tuple(
            (case.root_id, case.folder)
            for case in cases.folders(self._store.read)
            if case.folder and case.root_id in walks and case.folder not in walks[case.root_id].folders
        )

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
        for candidate in batch:
            self._under_way.add(candidate.place)
            del self.ready[candidate.place]

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


def _add_arrivals(
    store: Store,
    known: Known,
    root_id: int,
    folder: bytes,
    walked: RootWalk,
    looks: Mapping[Place, Look],
    *,
    deep: bool,
) -> Iterator[None]:
    """What is listed below a folder, a page at a step; of files that are as they are listed only the state is held."""
    places = known.places.get(root_id, {})
    as_listed: dict[bytes, str] = {}
    known.as_listed[root_id] = as_listed
    pages = arrivals.arrivals_below(store, (root_id, folder), limit=ROWS)
    for page in pages:
        for listed in page:
            raw = walked.files.get(listed.relpath)
            waits = listed.state in _WAITING and not listed.reason and listed.relpath not in places
            if waits and raw is not None and raw[2:] == (listed.size, listed.mtime_ns, listed.ctime_ns):
                look = looks.get((root_id, listed.relpath))
                as_listed[look.place[1] if look is not None else listed.relpath] = _WAITING[listed.state]
            elif _within(listed.relpath, folder, deep=deep):
                known.arrivals[root_id, listed.relpath] = listed
        yield


def _add_left(db: sqlite3.Connection, found: Findings, where: Mapping[int, bytes]) -> Iterator[None]:
    """Case folders that files were moved out of and that are gone: they may have got another name."""
    if not found.moved:
        return
    above: set[Place] = set()
    for number, (_, (root_id, source), _, _) in enumerate(found.moved, start=1):
        folder = source
        while folder := folder.rpartition(b"/")[0]:
            above.add((root_id, folder))
        if number % STEP == 0:
            yield
    found.absent_folders = tuple(
        (case.root_id, case.folder)
        for case in cases.folders(db)
        if (case.root_id, case.folder) in above and not os.path.lexists(where[case.root_id] + b"/" + case.folder)
    )


def _add_elsewhere(
    db: sqlite3.Connection, root_id: int, walked: RootWalk, known: Known, where: Mapping[int, bytes]
) -> Iterator[None]:
    """Documents that are known by the inode of a file that is new here, and gone from a place not looked at."""
    here = known.places.get(root_id, {})
    new = [raw[1] for relpath, raw in walked.files.items() if relpath not in here]
    for start in range(0, len(new), ROWS):
        for document_id, place, raw in documents.with_inodes(db, sorted(new[start : start + ROWS])):
            if (place[0] == root_id and place[1] in here) or place[0] not in where:
                continue
            if is_gone(where[place[0]], place[1]):
                known.elsewhere.setdefault((raw[0], raw[1]), []).append((document_id, place, raw))
        yield


def _let_go(known: Known, walks: Mapping[int, RootWalk]) -> Iterator[None]:
    """Give back what was held of very many files, some hundred at a step: at once that takes longer than a step may."""
    holding: list[dict[Any, Any]] = [known.arrivals, *known.as_listed.values()]
    for held in holding + [walked.files for walked in walks.values()]:
        while held:
            for _ in range(min(STEP, len(held))):
                held.popitem()
            yield


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
