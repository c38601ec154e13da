"""The sum of one moment: what a walk of everything met, and what the intake has done with it since.

Files, documents, refused and arriving are counted once, by one walk against one reading of the store. From then on a file
only passes from one count into another, when what became of it has been written: two moments are never added up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.documents import Sum
from paracase.domain.papers.leftovers import NOTHING_LEFT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.papers.leftovers import PassedOver
    from paracase.intake.walked import Place


class Count:
    """Which state each file is in that the last walk of everything met.

    Args:
        files: what was met that is a file, or stands in the place of files (a link, a folder that cannot be entered).
        documents: how many of these are documents.
        refused: those that are not taken in.
        arriving: those that are not documents yet, settled or not.
        left: what servers and programs left, outside the sum.
    """

    def __init__(
        self,
        files: int = 0,
        documents: int = 0,
        refused: Iterable[Place] = (),
        arriving: Iterable[Place] = (),
        left: PassedOver = NOTHING_LEFT,
    ) -> None:
        self._files = files
        self._documents = documents
        self._refused = set(refused)
        self._arriving = set(arriving)
        self._left = left
        self._later: set[Place] = set()
        """Documents of files that came after the walk: no part of this sum."""

    def arrives(self, places: Iterable[Place]) -> None:
        """The walk met these too, which are not documents yet."""
        self._arriving.update(places)

    def kept(self, place: Place, *, is_new: bool) -> None:
        """A file is a document now, as was written."""
        if place in self._arriving or place in self._refused:
            self._arriving.discard(place)
            self._refused.discard(place)
            self._documents += 1
        elif is_new:
            self._later.add(place)

    def refuse(self, place: Place, *, is_new: bool) -> None:
        """A file was refused when it was opened, and is listed so."""
        if place in self._arriving:
            self._arriving.remove(place)
            self._refused.add(place)
        elif not is_new and place not in self._refused and place not in self._later:
            self._documents -= 1
            self._refused.add(place)

    def note(self, place: Place, *, is_kept: bool, is_new: bool) -> None:
        """What became of a file, kept or refused."""
        if is_kept:
            self.kept(place, is_new=is_new)
        else:
            self.refuse(place, is_new=is_new)

    @property
    def sum(self) -> Sum:
        """The sum as it is now."""
        refused, arriving = len(self._refused), len(self._arriving)
        return Sum(self._files, self._documents, refused, arriving, self._left.total, self._left)
