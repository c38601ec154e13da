"""Triage: in which order papers are looked at, and which of them came together."""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Urgency(IntEnum):
    """What kind of sender a paper has; papers of courts wait least."""

    COURT = 0
    SERVED = 1
    MAIL = 2
    REST = 3


def urgency_of(*, has_docket_no: bool, source: str, starts_deadline: bool, is_mail: bool) -> Urgency:
    """How urgent a paper is by where it comes from.

    Args:
        source: the usual source of its (likely or sure) document type; empty when that is not known.
        starts_deadline: whether a paper of that type starts a deadline when it is served.
    """
    if has_docket_no or source == "court":
        return Urgency.COURT
    if starts_deadline or source == "opposing":
        return Urgency.SERVED
    return Urgency.MAIL if is_mail else Urgency.REST


class Incoming(Protocol):
    """What ordering needs of one paper that waits."""

    @property
    def id(self) -> int:
        """Its number; numbers are by arrival."""
        ...

    @property
    def urgency(self) -> Urgency:
        """What kind of sender it has."""
        ...

    @property
    def folder(self) -> str | None:
        """The folder of the Inbox it was dropped with; None when it lies there by itself or elsewhere."""
        ...


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One row of Triage: a paper, or a folder that was dropped together."""

    papers: tuple[int, ...]
    folder: str | None = None


Name = int | str
"""What a row of Triage is known by: the number of a paper, or the name of a folder."""
TOGETHER = 2
"""A folder with fewer papers is no folder to Triage."""
_OLDEST = 1 << 48
"""More than any number of a paper."""


@dataclass(frozen=True, slots=True)
class LineupOrder:
    """The rows of a lineup as they stood at one moment; what changes afterwards does not change it."""

    names: Sequence[Name]
    places: array[int]

    def index(self, place: int) -> int | None:
        """Which row has a place (``Lineup.place``); None when none has."""
        at = bisect_left(self.places, place)
        return at if at < len(self.places) and self.places[at] == place else None


class Lineup:
    """The rows of Triage: the most urgent first, then the oldest (ids are by arrival).

    A folder dropped together is one row, as urgent as its most urgent paper and as old as its oldest. Papers come and go
    one at a time, at the cost of finding their place, however many wait.
    """

    def __init__(self, papers: Iterable[Incoming] = ()) -> None:
        self._folders: dict[str, list[tuple[Urgency, int]]] = {}
        found: list[tuple[int, Name]] = []
        for paper in papers:
            if paper.folder is None:
                found.append((_place(paper.urgency, paper.id), paper.id))
            else:
                self._folders.setdefault(paper.folder, []).append((paper.urgency, paper.id))
        for folder, inside in self._folders.items():
            inside.sort()
            found += _rows(folder, inside)
        found.sort(key=lambda row: row[0])
        self._places = array("q", (place for place, _ in found))
        self.names: list[Name] = [name for _, name in found]

    def put(self, paper: Incoming) -> None:
        """A paper waits that did not."""
        if paper.folder is None:
            self._insert(_place(paper.urgency, paper.id), paper.id)
            return
        inside = self._folders.setdefault(paper.folder, [])
        self._take(_rows(paper.folder, inside))
        insort(inside, (paper.urgency, paper.id))
        for place, name in _rows(paper.folder, inside):
            self._insert(place, name)

    def drop(self, paper: Incoming) -> None:
        """A paper waits no more.

        Args:
            paper: as it was put.
        """
        if paper.folder is None:
            self._take([(_place(paper.urgency, paper.id), paper.id)])
            return
        inside = self._folders[paper.folder]
        self._take(_rows(paper.folder, inside))
        inside.remove((paper.urgency, paper.id))
        for place, name in _rows(paper.folder, inside):
            self._insert(place, name)
        if not inside:
            del self._folders[paper.folder]

    def papers(self, name: Name) -> tuple[int, ...]:
        """The papers of a row, in their order."""
        return (name,) if isinstance(name, int) else tuple(i for _, i in self._folders.get(name, ()))

    @property
    def order(self) -> LineupOrder:
        """The rows as they stand now; a copy of two arrays, however many papers wait."""
        return LineupOrder(self.names[:], self._places[:])

    def place(self, paper: Incoming) -> int:
        """What orders the row in which a paper stands: smaller before greater."""
        inside = self._folders.get(paper.folder, ()) if paper.folder is not None else ()
        return _rows(paper.folder or "", inside)[0][0] if len(inside) >= TOGETHER else _place(paper.urgency, paper.id)

    @property
    def folders(self) -> list[str]:
        """Folders that are rows."""
        return [folder for folder, inside in self._folders.items() if len(inside) >= TOGETHER]

    def has_row(self, folder: str) -> bool:
        """Whether a folder is a row of its own."""
        return len(self._folders.get(folder, ())) >= TOGETHER

    @property
    def entries(self) -> list[QueueEntry]:
        """Every row."""
        return [QueueEntry(self.papers(name), None if isinstance(name, int) else name) for name in self.names]

    def _insert(self, place: int, name: Name) -> None:
        at = bisect_left(self._places, place)
        self._places.insert(at, place)
        self.names.insert(at, name)

    def _take(self, rows: Iterable[tuple[int, Name]]) -> None:
        for place, _ in rows:
            at = bisect_left(self._places, place)
            del self._places[at], self.names[at]


def _place(urgency: Urgency, oldest: int) -> int:
    return int(urgency) * _OLDEST + oldest


def _rows(folder: str, inside: Sequence[tuple[Urgency, int]]) -> list[tuple[int, Name]]:
    """The rows that the papers of one folder make: itself, or they alone."""
    if len(inside) < TOGETHER:
        return [(_place(urgency, paper), paper) for urgency, paper in inside]
    return [(_place(inside[0][0], min(paper for _, paper in inside)), folder)]


def breakdown(names: Sequence[str]) -> list[tuple[str, int]]:
    """How often each answer stands among marked papers, most often first: shown before many take one answer."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
