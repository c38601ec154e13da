"""Numbers of cases that an import gives: those of the other system where they are free, else the office's next ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.papers import naming
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.store.cases import cases
from paracase.store.leaving import imports

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.services.context import Office


class NumbersToGive:
    """Gives each number once.

    Of a case that was taken back the number is never made up again; the other system may name it again where an import had
    brought it, so that one that was undone is taken anew.

    Args:
        but: numbers that are about to be given.
    """

    def __init__(self, office: Office, but: Iterable[str] = ()) -> None:
        db = office.store.read
        self._office = office
        self._given = cases.numbers_given(db)
        self._taken = (self._given - set(map(fold, imports.numbers_of_none(db)))) | set(map(fold, but))
        self._next = 1

    def check(self, wanted: str) -> None:
        """See that a number may be taken.

        Raises:
            BadInput: it is another case's.
        """
        if wanted and fold(wanted) in self._taken:
            raise BadInput(f"the number {visible(wanted)} is another case's, or was one's whose opening was undone")

    def take(self, wanted: str) -> str:
        """The number that is wanted, or the next free one.

        Raises:
            BadInput: it is another case's.
        """
        if wanted:
            self.check(wanted)
            self._taken.add(fold(wanted))
            return wanted
        while True:
            found = naming.case_number(self._office.settings.case_number, self._office.today, self._next)
            self._next += 1
            if fold(found) not in self._taken | self._given:
                self._taken.add(fold(found))
                return found
            if self._next > 1_000_000:
                raise BadInput("the office's pattern of case numbers has no free one")
