"""What of supervision is shown: which period, which case, which words, which part where only one has room."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.words import fold
from paracase.tui.narrowing import OneCase

if TYPE_CHECKING:
    from paracase.domain.supervision.figures import ApprovalFact, CaseFigures, PersonFigures

MONTHS = 3
"""A period is a quarter of a year, as offices report: from its first day to its last, or to today."""


class OnePart(StrEnum):
    """A part of the screen, in the order of Tab."""

    CASES = "Cases"
    PEOPLE = "People"
    APPROVALS = "Approvals"
    DELEGABLE = "Not delegable"
    TIME = "Time"


class SupervisionChoice(OneCase):
    """What its keys chose.

    Attributes:
        back: quarters back from today's.
        by_person: the bars are of people, not of cases.
        section: the part that is in front where only one has room.
    """

    def __init__(self) -> None:
        super().__init__()
        self.back = 0
        self.by_person = False
        self.section = OnePart.CASES

    def period(self, today: date) -> tuple[date, date]:
        """The first and last day."""
        quarter = (today.year * 12 + today.month - 1) // MONTHS - self.back
        year, month = divmod(quarter * MONTHS, 12)
        first = date(year, month + 1, 1)
        last_month = date(year, month + MONTHS, 1)
        last = last_month.replace(day=calendar.monthrange(last_month.year, last_month.month)[1])
        return first, min(last, today)

    def turn(self, by: int, today: date) -> bool:
        """A quarter back or on; false where there is none: after today's, or before all records."""
        back = self.back - by
        if back < 0 or today - timedelta(days=back * 92) < date(1990, 1, 1):
            return False
        self.back = back
        return True


def fits_case(one: CaseFigures, words: str) -> bool:
    """Whether a case has all the words."""
    return _has(f"{one.number} {one.caption}", words)


def fits_person(one: PersonFigures, words: str) -> bool:
    """Whether a person has all the words."""
    return _has(f"{one.name} {one.role.value}", words)


def fits_approval(one: ApprovalFact, words: str) -> bool:
    """Whether an approval has all the words."""
    return _has(f"{one.title} {one.caption} {one.case_number} {one.who} {one.proof}", words)


def _has(text: str, words: str) -> bool:
    said = fold(text) if words else ""
    return all(word in said for word in fold(words).split())
