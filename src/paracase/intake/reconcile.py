"""Comparing the folders with the store. Pure: a walk and what is known go in, what is to be done comes out.

A paper whose file was not met is *gone* only where the walk could have met it. Below a folder that is not there, cannot be
entered, was replaced by a link, or lies on a device that is not mounted, nothing follows: that is a state of the folder.

Papers whose files are as they were were taken out of both sides before (``walked.Sieve``) and only counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import FileSignature, IntakeRefusal
from paracase.domain.papers.folders import NO_ENTRY, FolderState
from paracase.domain.papers.leftovers import DOUBTFUL_REST, LeftoverKind, is_doubtful, passed_over
from paracase.domain.visible import name_text
from paracase.intake.entries import STEP
from paracase.intake.settle import Look, is_settled, look_again
from paracase.store.papers.arrivals import Arrival

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from paracase.domain.papers.leftovers import PassedOver
    from paracase.intake.counting import Count
    from paracase.intake.walked import Place, Raw, RootWalk

Lost = dict[tuple[int, int], list[tuple[int, "Place", "Raw"]]]
"""Documents whose file is not at its place: by device and inode the document, the place, and what the file was."""
_UNTOLD = {
    IntakeRefusal.UNREADABLE,
    IntakeRefusal.UNREADABLE_FOLDER,
    IntakeRefusal.IO_ERROR,
    IntakeRefusal.FAILING_FOLDER,
}
"""Where the file may well lie at its old place: even the same inode elsewhere is no proof that it left."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A settled file that is to be read: new, or with new bytes."""

    place: Place
    signature: FileSignature
    is_new: bool

    @property
    def root_id(self) -> int:
        """The watched folder it is in."""
        return self.place[0]

    @property
    def relpath(self) -> bytes:
        """Its path below that."""
        return self.place[1]


@dataclass(slots=True)
class Findings:
    """What a look at the folders found."""

    ready: list[Candidate] = field(default_factory=list)
    listed: list[Arrival] = field(default_factory=list)
    """Arrivals to list or to change."""
    unlisted: list[Place] = field(default_factory=list)
    """Arrivals to take off the list."""
    moved: list[tuple[int, Place, Place, FileSignature]] = field(default_factory=list)
    """Documents whose file was moved by somebody else: document, from, to, what it is there."""
    gone: list[tuple[int, Place]] = field(default_factory=list)
    arriving: list[Place] = field(default_factory=list)
    refused: set[Place] = field(default_factory=set)
    changing: list[Place] = field(default_factory=list)
    """Documents whose files have new bytes that have not settled."""
    absent_folders: tuple[Place, ...] = ()
    states: dict[Place, tuple[FolderState, str]] = field(default_factory=dict)
    """Watched folders and case folders of whose papers nothing can be told, and why."""
    files: int = 0
    documents: int = 0
    leftovers: Counter[LeftoverKind] = field(default_factory=Counter)
    """What servers and programs left, by kind."""
    at_least: bool = False
    """Whether more was left than was counted."""
    alike: set[Place] = field(default_factory=set)
    """Files beside others whose names are the same but for case."""

    @property
    def left(self) -> PassedOver:
        """What servers and programs left."""
        return passed_over(self.leftovers, at_least=self.at_least)

    def add_up(self, count: Count) -> Iterator[None]:
        """Count what arrives, some hundred at a step; files ready to be taken in count as arriving."""
        for start in range(0, len(self.arriving), STEP):
            count.arrives(self.arriving[start : start + STEP])
            yield
        for start in range(0, len(self.ready), STEP):
            count.arrives(candidate.place for candidate in self.ready[start : start + STEP] if candidate.is_new)
            yield


@dataclass(slots=True)
class Times:
    """The clocks, as they stood when the walk began: what it met is no older than that."""

    monotonic: float
    wall_ns: int
    quiet_seconds: float
    wall_is_steady: bool
    seen: float
    """The steady clock when the walk was over: what it met was so then at the latest."""


@dataclass(slots=True)
class Known:
    """What the store knows, of everything or of the folders looked at."""

    places: Mapping[int, Mapping[bytes, tuple[int, Raw]]]
    arrivals: dict[Place, Arrival]
    under_way: set[Place]
    as_listed: dict[int, dict[bytes, str]] = field(default_factory=dict)
    """Arrivals that are listed as the files that were met, and that are no documents: only in which state, for they may be
    100,000."""
    absent_folders: tuple[Place, ...] = ()
    """Case folders that were not met: nothing is inferred about what was in them."""
    elsewhere: Lost = field(default_factory=dict)
    """Documents known by inode whose file is gone from a place that is not looked at."""


class Reconciling:
    """One comparison, in steps of a few milliseconds.

    Args:
        is_whole: everything was walked, so that it can be told which folders are not there.
        looks: what was seen at earlier looks; brought up to date here.
        within: which of these can have been met; all of them where everything was walked.
        retry_refused: look again at files refused when they were opened.
    """

    def __init__(
        self,
        walks: Mapping[int, RootWalk],
        known: Known,
        looks: dict[Place, Look],
        times: Times,
        *,
        is_whole: bool = True,
        retry_refused: bool = False,
        within: Iterable[Place] | None = None,
    ) -> None:
        self._within = within
        self._walks, self._known, self._looks, self._times = walks, known, looks, times
        self._is_whole = is_whole
        self._retry_refused = retry_refused
        self.found = Findings(absent_folders=known.absent_folders)
        self._new: dict[int, list[bytes]] = {}
        """What no document is known of, by watched folder."""
        self._lost: Lost = {key: list(lost) for key, lost in known.elsewhere.items()}
        self._vanished: list[tuple[int, Place]] = []
        self._judged: set[Place] = set()
        """Documents whose files have other bytes, or may have: what is listed of them stays until these are read."""
        self._holding: set[Place] = set()
        """Folders that were not entered, below which papers are known."""

    def steps(self) -> Iterator[None]:
        """Compare; ``found`` is whole after the last step."""
        found = self.found
        for root_id, walked in self._walks.items():
            fresh = walked.lists_stale(self._times.wall_ns, int(self._times.quiet_seconds * DOUBTFUL_REST * 1e9))
            found.arriving += [(root_id, relpath) for relpath in fresh]
            found.files += len(fresh)
            if walked.state is not None:
                found.states[root_id, b""] = (walked.state, "")
            else:
                yield from self._met(root_id, walked)
                yield from self._not_met(root_id, walked)
        self._tell_absent()
        for root_id, relpaths in self._new.items():
            files = self._walks[root_id].files
            for number, relpath in enumerate(relpaths, start=1):
                look = self._looks.get((root_id, relpath))
                self._judge_new(look.place if look is not None else (root_id, relpath), files[relpath])
                if look is None and (look := self._looks.get((root_id, relpath))) is not None:
                    files[relpath] = look.signature  # held once
                if number % STEP == 0:
                    yield
        moved: set[int] = set()
        for start in range(0, len(found.moved), STEP):
            moved.update(document_id for document_id, *_ in found.moved[start : start + STEP])
            yield
        for start in range(0, len(self._vanished), STEP):
            found.gone += [gone for gone in self._vanished[start : start + STEP] if gone[0] not in moved]
            yield
        if self._is_whole:
            self._list_states()
        yield from self._drop_lost()

    def let_go(self) -> None:
        """What was compared is not needed any more; what was found is."""
        self._new, self._lost, self._vanished, self._judged = {}, {}, [], set()

    def _tell_absent(self) -> None:
        """Case folders with papers that are simply not there: no entry that was met says why."""
        for place in self._known.absent_folders:
            root_id, folder = place
            walked = self._walks[root_id]
            told = (root_id, b"") in self.found.states or any(at in walked.refused for at in _upwards(folder))
            if place in self._holding and not told:
                self.found.states[place] = (FolderState.MISSING, "")

    def _met(self, root_id: int, walked: RootWalk) -> Iterator[None]:
        found = self.found
        at_root = self._known.places.get(root_id, {})
        found.files += len(walked.files) + len(walked.refused) + walked.unchanged
        found.leftovers.update({LeftoverKind(kind): count for kind, count in walked.left.counts})
        found.at_least |= walked.at_least
        found.alike |= {(root_id, relpath) for relpath in walked.alike}
        found.refused |= {(root_id, relpath) for relpath in walked.refused}
        documents = walked.unchanged
        new = self._new.setdefault(root_id, [])
        for number, (relpath, raw) in enumerate(walked.files.items(), start=1):
            if number % STEP == 0:
                yield
            before = at_root.get(relpath)
            if before is None:
                new.append(relpath)
            elif before[1] == raw or (root_id, relpath) in self._known.under_way:
                documents += 1
            elif self._is_still_refused((root_id, relpath), raw):
                found.refused.add((root_id, relpath))
            else:
                documents += 1
                self._judged.add((root_id, relpath))
                self._judge((root_id, relpath), raw, is_new=False)
        found.documents += documents

    def _not_met(self, root_id: int, walked: RootWalk) -> Iterator[None]:
        """What is known at places where no file was met: elsewhere, gone, or behind what cannot be looked into."""
        at_root = self._known.places.get(root_id, {})
        absent: list[bytes] = []
        devices: set[int] = set()
        there = set(walked.devices)
        yield from _part(at_root, walked, absent, devices, there)
        case_folders = {folder for root, folder in self._known.absent_folders if root == root_id}
        unmounted = _not_mounted(walked, devices, there)
        for number, relpath in enumerate(absent, start=1):
            if number % STEP == 0:
                yield
            document_id, raw = at_root[relpath]
            place = (root_id, relpath)
            if place in self._known.under_way:
                continue
            if raw[0] in unmounted:
                self.found.states[root_id, b""] = (FolderState.NOT_MOUNTED, "")
                continue
            behind = next((at for at in _upwards(relpath) if at in walked.refused), None)
            if behind is not None:
                if behind != relpath:
                    self._holding.add((root_id, behind))
                if walked.refused[behind][0] in _UNTOLD:
                    continue
            self._lost.setdefault((raw[0], raw[1]), []).append((document_id, place, raw))
            above = next((at for at in _upwards(relpath) if at in case_folders), None)
            if above is not None:
                self._holding.add((root_id, above))
            elif behind is None:
                self._vanished.append((document_id, place))
        self._list_refused(root_id, walked)

    def _list_refused(self, root_id: int, walked: RootWalk) -> None:
        for relpath, (refusal, detail, raw) in walked.refused.items():
            listed = self._known.arrivals.get((root_id, relpath))
            was_linked = listed is not None and listed.reason == IntakeRefusal.LINKED_FOLDER
            if refusal is IntakeRefusal.SYMLINK and (was_linked or (root_id, relpath) in self._holding):
                refusal = IntakeRefusal.LINKED_FOLDER
            arrival = Arrival(root_id, relpath, "refused", refusal.value, detail, *raw[2:])
            if listed != arrival:
                self.found.listed.append(arrival)

    def _judge_new(self, place: Place, raw: Raw) -> None:
        found = self.found
        if place in self._known.under_way:
            found.documents += 1
            return
        settled = None
        if is_doubtful(name_text(place[1].rpartition(b"/")[2])):
            settled = self._is_left_alone(place, raw, rest=DOUBTFUL_REST)
            if not settled:  # also what seems moved here: programs put the old file aside under such a name
                found.arriving.append(place)
                self._list(Arrival(*place, "arriving", "", "", *raw[2:]))
                return
        if source := self._same_file(raw):
            found.moved.append((source[0], source[1], place, FileSignature(*raw)))
            found.documents += 1
        elif self._is_still_refused(place, raw):
            found.refused.add(place)
        else:
            self._judge(place, raw, is_new=True, settled=settled)

    def _same_file(self, raw: Raw) -> tuple[int, Place] | None:
        """The lost document that was this very file: same inode, and untouched, since inodes are used again."""
        for lost in self._lost.get((raw[0], raw[1]), ()):
            document_id, place, was = lost
            if was[2:4] == raw[2:4]:
                self._lost[raw[0], raw[1]].remove(lost)
                return document_id, place
        return None

    def _is_still_refused(self, place: Place, raw: Raw) -> bool:
        """Whether a file was refused when it was opened, and nothing about it has changed since."""
        listed = self._known.arrivals.get(place)
        if listed is None or listed.state != "refused" or self._retry_refused:
            return False
        return (listed.size, listed.mtime_ns, listed.ctime_ns) == raw[2:]

    def _is_left_alone(self, place: Place, raw: Raw, *, rest: int) -> bool:
        """Whether a file settled, after so many times the office's rest."""
        times, before = self._times, self._looks.get(place)
        look = self._looks[place] = look_again(before, place, raw, times.seen)
        return is_settled(
            before,
            look,
            monotonic=times.monotonic,
            wall_ns=times.wall_ns,
            quiet_seconds=times.quiet_seconds * rest,
            wall_is_steady=times.wall_is_steady,
        )

    def _judge(self, place: Place, raw: Raw, *, is_new: bool, settled: bool | None = None) -> None:
        found = self.found
        if settled is None:
            settled = self._is_left_alone(place, raw, rest=1)
        if settled:
            look = self._looks[place]
            found.ready.append(Candidate(look.place, look.signature, is_new))
        elif is_new:
            found.arriving.append(place)
        else:
            found.changing.append(place)
        if is_new:
            self._list(Arrival(*place, "settled" if settled else "arriving", "", "", *raw[2:]))

    def _list(self, arrival: Arrival) -> None:
        """List what is not refused yet; one refused before stays listed so until it is a document or refused anew."""
        place = (arrival.root_id, arrival.relpath)
        if self._known.as_listed.get(arrival.root_id, {}).get(arrival.relpath) == arrival.state:
            return
        listed = self._known.arrivals.get(place)
        if listed is None or (listed != arrival and not (self._retry_refused and listed.state == "refused")):
            self.found.listed.append(arrival)

    def _list_states(self) -> None:
        for place, (state, detail) in self.found.states.items():
            arrival = Arrival(*place, "refused", state.value, detail, 0, 0, 0)
            if self._known.arrivals.get(place) != arrival:
                self.found.listed.append(arrival)

    def _drop_lost(self) -> Iterator[None]:
        """Arrivals whose file went away, or became a document, come off the list; states that ended, too."""
        found = self.found
        unwatched = FolderState.UNWATCHED.value
        for number, (place, arrival) in enumerate(self._known.arrivals.items(), start=1):
            if number % STEP == 0:
                yield
            walked = self._walks.get(place[0])
            if walked is None or place in found.states or place in found.refused or arrival.reason == unwatched:
                continue
            is_entry = arrival.reason not in NO_ENTRY
            if not walked.present or place in self._judged or not (self._is_whole or is_entry):
                continue
            here = place[1] in walked.files or (is_entry and place[1] in walked.unentered)
            if not here or place[1] in self._known.places.get(place[0], {}):
                found.unlisted.append(place)
        began = self._times.monotonic
        for number, place in enumerate(list(self._looks) if self._within is None else self._within, start=1):
            if number % STEP == 0:
                yield
            walked, look = self._walks.get(place[0]), self._looks.get(place)
            if walked is None or look is None:
                continue
            if walked.present and place[1] not in walked.files and look.since < began:
                self._looks.pop(place, None)


def _part(
    at_root: Mapping[bytes, tuple[int, Raw]], walked: RootWalk, absent: list[bytes], devices: set[int], there: set[int]
) -> Iterator[None]:
    """Tell papers that are not at their places from those that are, and what each lay on."""
    for number, (relpath, (_, raw)) in enumerate(at_root.items(), start=1):
        if relpath in walked.files:
            there.add(raw[0])
        else:
            absent.append(relpath)
            devices.add(raw[0])
        if number % STEP == 0:
            yield


def _not_mounted(walked: RootWalk, devices: set[int], there: set[int]) -> set[int]:
    """Devices that papers of a watched folder were last seen on and of which nothing is to be found there now.

    The folder lies on another device than they did, and not one of them is at its place: that is the bare mount point, or
    another disk. Where any of them is there, the device only got another number, and what is not there is gone. So is what
    was saved into a bare mount point, once the disk with the other papers is mounted over it.

    Args:
        devices: of papers that are not at their places.
        there: of papers that are.
    """
    if not (devices := devices - {walked.device}):
        return set()
    return set() if there and walked.is_mount else devices - there


def _upwards(relpath: bytes) -> Iterator[bytes]:
    """A path and the folders it is in, up to the watched one, which is not named."""
    while relpath:
        yield relpath
        relpath = relpath.rpartition(b"/")[0]
