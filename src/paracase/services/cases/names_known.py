"""Every name the office knows, made ready to be looked through, and kept between the searches of one process.

A form that is filled in looks for names again and again. Each time all names are read, in the moment of the search; where
they are those of before, which are compared sign by sign, what was made ready of them serves again: a name that anybody
added meanwhile, in whichever process, is among them.
"""

from __future__ import annotations

import re
import threading
from bisect import bisect_right
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.conflicts import NameSide, NameSource
from paracase.domain.clients.matching import Corpus
from paracase.store.clients import searches

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from paracase.store.clients.searches import Joined
    from paracase.store.driver import sqlite3

_SIDES = re.compile(r"\s+(?:v|vs|versus)\.?\s+|\s+-?against-?\s+|\bin\s+re:?\s+|\b(?:in the )?matter\s+of\s+", re.I)
_SOURCES = list(NameSource)
KEPT_SECONDS = 60.0
"""So long after the last search all is kept: until a form is filled in. Of 100,000 names it is 29 MB."""


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


class ReadyNames:
    """Names as they were read, and what is made of them to look through them.

    Args:
        joined: as they stand in the store, by source.
    """

    def __init__(self, joined: Mapping[NameSource, list[Joined]]) -> None:
        self.joined = joined
        self.names: list[str] = []
        self.begins: list[int] = []
        self.parted: dict[NameSource, list[int]] = {}
        for source in _SOURCES:
            self.begins.append(len(self.names))
            stored = [name for part in joined[source] for name in part.names]
            if source in (NameSource.CAPTION, NameSource.DOCUMENT):
                sides = [(at, side) for at, name in enumerate(stored) for side in sides_of(name)]
                self.parted[source] = [at for at, _ in sides]
                stored = [side for _, side in sides]
            self.names += stored

    @cached_property
    def corpus(self) -> Corpus:
        """The names, to be looked through."""
        return Corpus(self.names, is_kept=True)


class _Kept:
    """The names that were looked through last in this process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ready: ReadyNames | None = None
        self._timer: threading.Timer | None = None

    def ready(self, joined: Mapping[NameSource, list[Joined]]) -> ReadyNames:
        """What is made of names: of before, where they are the same."""
        with self._lock:
            ready = self._ready
        if ready is None or ready.joined != joined:
            ready = ReadyNames(joined)
        with self._lock:
            self._ready = ready
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(KEPT_SECONDS, self.let_go)
            self._timer.daemon = True
            self._timer.start()
        return ready

    def let_go(self) -> None:
        """Keep nothing any more."""
        with self._lock:
            self._ready = None


KEPT = _Kept()

_ASKED_BY_NAME = 300
"""So many different names of one source are asked for by themselves."""


class NamesKnown:
    """Every name the office knows, behind walls too, read in one moment.

    Args:
        db: a connection without walls.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self.ready = KEPT.ready({source: searches.stored_names(db, source) for source in _SOURCES})
        """The names of that moment, made ready."""
        self._rows: dict[NameSource, list[int]] = {}

    @property
    def names(self) -> list[str]:
        """All of them; of captions their sides."""
        return self.ready.names

    def source_of(self, at: int) -> NameSource:
        """Where a name is from, by its place among all."""
        return _SOURCES[bisect_right(self.ready.begins, at) - 1]

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
            if source in self.ready.parted or len(names) > _ASKED_BY_NAME:
                for at in of:
                    found.setdefault((source, self.names[at]), []).append(self._row_at(db, source, at))
            else:  # the numbers of all rows would cost as much as their names
                for number, name in searches.rows_named(db, source, sorted(names)):
                    found.setdefault((source, name), []).append(number)
        return found

    def _row_at(self, db: sqlite3.Connection, source: NameSource, at: int) -> int:
        if source not in self._rows:
            self._rows[source] = searches.stored_at(db, source)
        at -= self.ready.begins[_SOURCES.index(source)]
        return self._rows[source][self.ready.parted[source][at] if source in self.ready.parted else at]

    def like(self, asked: Sequence[str], likes: Likes | None) -> dict[str, list[tuple[int, int]]]:
        """Which of them are like each that is looked for, by their places, with how alike they are."""
        if likes is None:
            corpus = self.ready.corpus
            corpus.expect(len(asked))
            return {name: corpus.find(name) for name in dict.fromkeys(asked)}
        likes.know(self.names)
        alike = {name: likes.of(name) for name in asked}
        wanted = set().union(*alike.values())
        places: dict[str, list[int]] = {}
        for at, name in enumerate(self.names):
            if name in wanted:
                places.setdefault(name, []).append(at)
        return {
            name: [(at, how) for known, how in found.items() for at in places.get(known, ())]
            for name, found in alike.items()
        }
