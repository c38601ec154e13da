"""Which elements a paper that was filed may be: by its type, and by whose paper it is. It proposes; a person ticks."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol, TypeVar

from paracase.domain.cases.elements import ElementState, closes
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.practice.checklists import Element


class PaperOf(Enum):
    """Whose paper one is, as far as its facts say."""

    OURS = auto()
    THEIRS = auto()
    UNKNOWN = auto()


class Tickable(Protocol):
    """A row of a checklist."""

    @property
    def element(self) -> Element:
        """Which element."""

    @property
    def state(self) -> ElementState:
        """How far it is."""

    @property
    def stage(self) -> str:
        """Of which stage it is."""

    @property
    def of_name(self) -> str:
        """The party it is of; empty where it is the case's."""


L = TypeVar("L", bound=Tickable)

_SIDES = {"petitioner": "plaintiff", "respondent": "defendant"}
"""A paper's side is kept in these words (``papers/facts.SIDES``)."""
_OURS_ALONE = frozenset({"firm"})
_THEIRS_ALONE = frozenset({"opposing"})
SPOKEN = 4
"""Letters from which on a word of an element's name says something: *rule*, *lien*, *plan*; not *log*, *own*."""


def whose_paper(paper_side: str | None, case_side: str) -> PaperOf:
    """Whose paper one is: from the side its filer stands on and the side we represent."""
    ours = _SIDES.get(case_side, case_side)
    if paper_side == ours:
        return PaperOf.OURS
    if paper_side in {
        "plaintiff",
        "defendant",
        "debtor",
        "creditor",
        "appellant",
        "appellee",
        "third_party",
        "trustee",
    }:
        return PaperOf.THEIRS
    return PaperOf.UNKNOWN


def ticks(rows: Iterable[L], *, doc_type: str | None, whose: PaperOf, words: Sequence[str], stage: str) -> list[L]:
    """The open rows that a paper may be.

    Of the stage the case is in; where none of these is open, of the first stage that has one. A row of a party is one only
    where the paper names it, or where it is the only party of that element. Where several elements are papers of that
    type, only one that the paper speaks of: a client's letter is not every letter the case needs.

    Args:
        doc_type: what the paper was filed as; None, and an exhibit's ``-``, is nothing.
        whose: whose paper it is; what only the other side gives is left out then.
        words: where the paper names somebody: its title, whom it is from.
    """
    if not doc_type or doc_type == "-":
        return []
    other = {PaperOf.OURS: _THEIRS_ALONE, PaperOf.THEIRS: _OURS_ALONE, PaperOf.UNKNOWN: frozenset[str]()}[whose]
    fit = [
        row
        for row in rows
        if row.element.doc_type == doc_type and row.element.source not in other and not closes(row.element, row.state)
        and row.state is not ElementState.RECEIVED
    ]  # fmt: skip
    fit = [row for row in fit if not row.of_name or _named(row.of_name, words) or _is_only(row, fit)]
    first = stage if any(row.stage == stage for row in fit) else next((row.stage for row in fit), "")
    here = [row for row in fit if row.stage == first]
    if len({row.element.id for row in here}) > 1:
        here = [row for row in here if _is_spoken_of(row.element, words)]
    return here


def _is_spoken_of(element: Element, words: Sequence[str]) -> bool:
    """Whether the paper names the element: *Protective Order* does, of the several that are orders."""
    name = [word for word in fold(element.label).split() if len(word) >= SPOKEN]
    return any(word in fold(text) for text in words for word in name)


def _named(name: str, words: Sequence[str]) -> bool:
    wanted = fold(name)
    return any(wanted in fold(text) for text in words if text)


def _is_only(row: L, among: Sequence[L]) -> bool:
    return sum(1 for one in among if one.element.id == row.element.id) == 1
