"""Comparing the folders with the store. Pure: a walk and what is known go in, what is to be done comes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import FileSignature, Sum
from paracase.intake.settle import Look, is_settled, look_again
from paracase.store.papers.arrivals import Arrival

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.intake.scan import Raw, RootWalk

Place = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A settled file that is to be read: new, or with new bytes."""

    root_id: int
    relpath: bytes
    signature: FileSignature
    is_new: bool


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
    changing: int = 0
    """Documents whose files have new bytes that have not settled."""
    absent_folders: tuple[Place, ...] = ()
    files: int = 0
    documents: int = 0
    refused: int = 0
    passed_over: int = 0

    @property
    def sum(self) -> Sum:
        """The count as it is now; files ready to be taken in count as arriving."""
        return Sum(self.files, self.documents, self.refused, len(self.arriving) + self._new_ready, self.passed_over)

    @property
    def _new_ready(self) -> int:
        return sum(candidate.is_new for candidate in self.ready)


@dataclass(slots=True)
class Times:
    """The clocks, as they stood when the walk was made."""

    monotonic: float
    wall_ns: int
    quiet_seconds: float
    wall_is_steady: bool


@dataclass(slots=True)
class Known:
    """What the store knows, of everything or of the folders looked at."""

    places: Mapping[int, Mapping[bytes, tuple[int, Raw]]]
    arrivals: Mapping[Place, Arrival]
    under_way: set[Place]
    absent_folders: tuple[Place, ...] = ()
    """Case folders that are not there: nothing is inferred about what was in them."""


def reconcile(
    walks: Mapping[int, RootWalk],
    known: Known,
    looks: dict[Place, Look],
    times: Times,
    *,
    retry_refused: bool = False,
) -> Findings:
    """Decide what each file is.

    Args:
        looks: what was seen at earlier looks; brought up to date here.
        retry_refused: look again at files refused when they were opened.
    """
    findings = Findings(absent_folders=known.absent_folders)
    new_places: list[tuple[Place, Raw]] = []
    gone: dict[tuple[int, int], list[tuple[int, Place, Raw]]] = {}
    vanished: list[tuple[int, Place]] = []
    for root_id, walked in walks.items():
        if not walked.present:
            continue
        at_root = known.places.get(root_id, {})
        findings.files += len(walked.files) + len(walked.refused)
        findings.passed_over += walked.passed_over
        for relpath, raw in walked.files.items():
            before = at_root.get(relpath)
            if before is None:
                new_places.append(((root_id, relpath), raw))
            else:
                findings.documents += 1
                if before[1] != raw and (root_id, relpath) not in known.under_way:
                    _judge(findings, looks, times, (root_id, relpath), raw, is_new=False)
        _refused(findings, known, root_id, walked)
        for relpath in at_root.keys() - walked.files.keys():
            document_id, raw = at_root[relpath]
            place = (root_id, relpath)
            if place in known.under_way:
                continue
            gone.setdefault((raw[0], raw[1]), []).append((document_id, place, raw))
            if not _is_below(place, known.absent_folders):
                vanished.append((document_id, place))
    _new_files(findings, known, looks, times, new_places, gone, retry_refused=retry_refused)
    moved = {document_id for document_id, *_ in findings.moved}
    findings.gone = [(document_id, place) for document_id, place in vanished if document_id not in moved]
    _drop_lost(findings, walks, known, looks)
    return findings


def _refused(findings: Findings, known: Known, root_id: int, walked: RootWalk) -> None:
    for relpath, (refusal, detail, raw) in walked.refused.items():
        findings.refused += 1
        arrival = Arrival(root_id, relpath, "refused", refusal.value, detail, *raw[2:])
        if known.arrivals.get((root_id, relpath)) != arrival:
            findings.listed.append(arrival)


def _new_files(
    findings: Findings,
    known: Known,
    looks: dict[Place, Look],
    times: Times,
    new_places: list[tuple[Place, Raw]],
    gone: dict[tuple[int, int], list[tuple[int, Place, Raw]]],
    *,
    retry_refused: bool,
) -> None:
    for place, raw in new_places:
        if place in known.under_way:
            findings.documents += 1
            continue
        if source := _same_file(gone, raw):
            findings.moved.append((source[0], source[1], place, FileSignature(*raw)))
            findings.documents += 1
            continue
        listed = known.arrivals.get(place)
        if listed is not None and listed.state == "refused" and not retry_refused and _unchanged(listed, raw):
            findings.refused += 1
            continue
        _judge(findings, looks, times, place, raw, is_new=True)


def _same_file(gone: dict[tuple[int, int], list[tuple[int, Place, Raw]]], raw: Raw) -> tuple[int, Place] | None:
    """The vanished document that was this very file: same inode, and untouched, since inodes are used again."""
    for lost in gone.get((raw[0], raw[1]), ()):
        document_id, place, was = lost
        if was[2:4] == raw[2:4]:
            gone[raw[0], raw[1]].remove(lost)
            return document_id, place
    return None


def _unchanged(arrival: Arrival, raw: Raw) -> bool:
    return (arrival.size, arrival.mtime_ns, arrival.ctime_ns) == raw[2:]


def _judge(findings: Findings, looks: dict[Place, Look], times: Times, place: Place, raw: Raw, *, is_new: bool) -> None:
    signature = FileSignature(*raw)
    before = looks.get(place)
    look = looks[place] = look_again(before, signature, times.monotonic)
    settled = is_settled(
        before,
        look,
        monotonic=times.monotonic,
        wall_ns=times.wall_ns,
        quiet_seconds=times.quiet_seconds,
        wall_is_steady=times.wall_is_steady,
    )
    if settled:
        findings.ready.append(Candidate(*place, signature, is_new))
    elif is_new:
        findings.arriving.append(place)
    else:
        findings.changing += 1
    if is_new:
        findings.listed.append(Arrival(*place, "settled" if settled else "arriving", "", "", *raw[2:]))


def _is_below(place: Place, folders: tuple[Place, ...]) -> bool:
    root_id, relpath = place
    return any(root_id == root and relpath.startswith(folder + b"/") for root, folder in folders)


def _drop_lost(findings: Findings, walks: Mapping[int, RootWalk], known: Known, looks: dict[Place, Look]) -> None:
    """Arrivals whose file went away, or became a document, come off the list."""
    for place in known.arrivals:
        walked = walks.get(place[0])
        if walked is None or not walked.present:
            continue
        here = place[1] in walked.files or place[1] in walked.refused
        if not here or place[1] in known.places.get(place[0], {}):
            findings.unlisted.append(place)
    for place in [p for p in looks if (w := walks.get(p[0])) is not None and w.present and p[1] not in w.files]:
        del looks[place]
