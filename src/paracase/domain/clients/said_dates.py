"""Which dates of a case a slot of a template takes: those its text is about, and not whatever day somebody verified.

``conference``, ``hearing``: a day that the court or the parties set, of that kind of event. ``hearing/motion to compel``:
the event of that paper, or for which these words stand. ``deadline/RULE``: what a rule gives, by the rule's name. So a
letter about a conference never tells the day on which answers to interrogatories are due.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from paracase.domain.errors import BadInput
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

DEADLINE = "deadline"
ANY_DAY = "date_set"
"""An event that says nothing of what its day is for, but in the words beside it."""
_NOT_AT_COURT = frozenset({"deposition", "discovery_closes", DEADLINE})
_PARTIES_ALONE = frozenset({"rule_26f"})
"""Conferences of the parties, at no court (FRCP 26(f))."""
_WORD = late_pattern(r"([a-z][a-z0-9_]{0,30})(?:/([^/,{}]{1,60}))?")
HINT = "Slot: day date of conference; or hearing/motion to compel, trial, deposition, deadline/RULE."


class DateSaid(Protocol):
    """A date of a case, as a slot looks at what it is."""

    @property
    def kind(self) -> str:
        """``deadline``, ``date_certain`` …"""

    @property
    def rule(self) -> str:
        """By which rule, where one gives it."""

    @property
    def event_type(self) -> str:
        """Of what kind its event is."""

    @property
    def event_paper(self) -> str:
        """Of which paper the event is."""

    @property
    def event_what(self) -> str:
        """What stands for the event in words."""


@frozen
class KindOfDate:
    """A kind of date: a type of event, or ``deadline``; of which paper, words or rule, empty where of any."""

    code: str
    of: str

    @property
    def words(self) -> str:
        """As a template's file says it."""
        return f"{self.code}/{self.of}" if self.of else self.code

    def is_kind_of(self, row: DateSaid) -> bool:
        """Whether a date is of this kind. A day that is counted from a conference is no day of a conference."""
        if self.code == DEADLINE:
            return row.kind == DEADLINE and row.rule == self.of
        if row.kind != "date_certain" or row.event_type != self.code:
            return False
        return not self.of or row.event_paper == self.of or fold(row.event_what) == fold(self.of)


def dates_taken(text: str, *, is_place: bool) -> tuple[KindOfDate, ...]:
    """The kinds behind ``of`` in a template's heading.

    Args:
        is_place: of a slot that says the court: nothing that is held elsewhere.

    Raises:
        BadInput: none is said, or one cannot be used; says which.
    """
    found = []
    for part in (" ".join(one.split()) for one in text.split(",")):
        match = _WORD.fullmatch(part)
        if match is None:
            raise BadInput("it does not say of which kind of date it is" if not part else "that is no kind of date",
                           hint=HINT)  # fmt: skip
        one = KindOfDate(match[1], match[2] or "")
        if one.code in {DEADLINE, ANY_DAY} and not one.of:
            raise BadInput(f"“{one.code}” alone is any day at all", hint=HINT)
        if is_place and (one.code in _NOT_AT_COURT or one.of in _PARTIES_ALONE):
            raise BadInput(f"a place is the case's court, and “{one.words}” is not held there", hint=HINT)
        found.append(one)
    return tuple(found)


def kinds_in_words(kinds: Iterable[KindOfDate]) -> str:
    """*conference, hearing/motion to compel*."""
    return ", ".join(one.words for one in kinds)


def why_not_of_kind(row: DateSaid, kinds: tuple[KindOfDate, ...], *, is_place: bool) -> str:
    """Why a slot does not take a date, to stand behind *date 3 is*; empty where it does."""
    if not any(one.is_kind_of(row) for one in kinds):
        return f"none of the dates that it is about ({kinds_in_words(kinds)})"
    if is_place and row.event_paper in _PARTIES_ALONE:
        return "held by the parties alone, at no court"
    return ""
