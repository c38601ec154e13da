"""Every name the office knows, behind walls too, and which of them are like those that are looked for."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.conflicts import NameSide, NameSource
from paracase.domain.clients.matching import Corpus
from paracase.store.clients import searches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from paracase.store.driver import sqlite3

_SIDES = re.compile(r"\s+(?:v|vs|versus)\.?\s+|\s+-?against-?\s+|\bin\s+re:?\s+|\b(?:in the )?matter\s+of\s+", re.I)


class AskedName(NamedTuple):
    """A name to look for, and on whose side it would stand."""

    name: str
    side: NameSide = NameSide.UNKNOWN
    person_id: int | None = None
    """Whose it is, where that is known."""


def sides_of(caption: str) -> list[str]:
    """The names that stand in a caption: ``Garcia v. Meridian Freight`` gives two."""
    return [side.strip(" ,;") for side in _SIDES.split(caption) if side.strip(" ,.;")]


class Likes:
    """Which names are like which, each looked for once: for an import that asks thousands of names again and again.

    What is learned later (``know``) is looked through for all that was asked before.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._known: set[str] = set()
        self._corpora: list[Corpus] = []
        self._found: dict[str, tuple[int, dict[str, int]]] = {}
        self.know(names)

    def know(self, names: Iterable[str]) -> None:
        """Names that may be new."""
        new = [name for name in dict.fromkeys(names) if name not in self._known]
        if new:
            self._known.update(new)
            self._corpora.append(Corpus(new))

    def of(self, name: str) -> Mapping[str, int]:
        """The known names that are like one, with how alike they are."""
        looked, found = self._found.get(name, (0, {}))
        for corpus in self._corpora[looked:]:
            found.update((corpus.names[at], alike) for at, alike in corpus.find(name))
        self._found[name] = len(self._corpora), found
        return found


_ASKED_BY_NAME = 300
"""So many different names of one source are asked for by themselves."""


class NamesKnown:
    """Every name the office knows, behind walls too, read in one moment.

    Args:
        db: a connection without walls.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self.names: list[str] = []
        self._begins: list[int] = []
        self._parted: dict[NameSource, list[int]] = {}
        self._rows: dict[NameSource, list[int]] = {}
        self._sources = list(NameSource)
        for source in NameSource:
            self._begins.append(len(self.names))
            stored = searches.stored_names(db, source)
            if source in (NameSource.CAPTION, NameSource.DOCUMENT):
                sides = [(at, side) for at, name in enumerate(stored) for side in sides_of(name)]
                self._parted[source] = [at for at, _ in sides]
                stored = [side for _, side in sides]
            self.names += stored

    def source_of(self, at: int) -> NameSource:
        """Where a name is from, by its place among all."""
        return self._sources[bisect_right(self._begins, at) - 1]

    def rows_of(
        self, db: sqlite3.Connection, places: Collection[tuple[NameSource, int]]
    ) -> Mapping[tuple[NameSource, str], list[int]]:
        """The rows in which some names stand, by source and name; every place of such a name, asked in the same moment."""
        wanted: dict[NameSource, list[int]] = {}
        for source, at in sorted(places, key=itemgetter(1)):
            wanted.setdefault(source, []).append(at)
        found: dict[tuple[NameSource, str], list[int]] = {}
        for source, of in wanted.items():
            names = {self.names[at] for at in of}
            if source in self._parted or len(names) > _ASKED_BY_NAME:
                for at in of:
                    found.setdefault((source, self.names[at]), []).append(self._row_at(db, source, at))
            else:  # the numbers of all rows would cost as much as their names
                for number, name in searches.rows_named(db, source, sorted(names)):
                    found.setdefault((source, name), []).append(number)
        return found

    def _row_at(self, db: sqlite3.Connection, source: NameSource, at: int) -> int:
        if source not in self._rows:
            self._rows[source] = searches.stored_at(db, source)
        at -= self._begins[self._sources.index(source)]
        return self._rows[source][self._parted[source][at] if source in self._parted else at]

    def like(self, asked: Sequence[AskedName], likes: Likes | None) -> list[tuple[AskedName, int, int]]:
        """Which of them are like one that is looked for, each by its place, with how alike it is."""
        if likes is None:
            corpus = Corpus(self.names)
            return [(one, at, alike) for one in asked for at, alike in corpus.find(one.name)]
        likes.know(self.names)
        alike = {one: likes.of(one.name) for one in asked}
        wanted = set().union(*alike.values())
        places: dict[str, list[int]] = {}
        for at, name in enumerate(self.names):
            if name in wanted:
                places.setdefault(name, []).append(at)
        return [
            (one, at, how) for one, names in alike.items() for name, how in names.items() for at in places.get(name, ())
        ]
