"""Litigation holds: who must keep what, and when each is reminded.

A hold that nobody is reminded of is forgotten: each custodian is told, says that they understood, and is reminded every
quarter until an attorney lifts it (practice of counsel after *Zubulake v. UBS Warburg*, 229 F.R.D. 422; FRCP 37(e)).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

QUARTER_MONTHS = 3


class CustodianStep(StrEnum):
    """What was done about one custodian; the value is the column that keeps its day."""

    NOTIFIED = "notified_on"
    ACKNOWLEDGED = "acknowledged_on"
    REMINDED = "reminded_on"

    @property
    def words(self) -> str:
        """As it is recorded."""
        return _WORDS[self]


_WORDS: Mapping[CustodianStep, str] = {
    CustodianStep.NOTIFIED: "told to keep everything",
    CustodianStep.ACKNOWLEDGED: "acknowledged",
    CustodianStep.REMINDED: "reminded",
}


class HoldTold(Protocol):
    """A custodian, as far as reminding goes."""

    @property
    def notified_on(self) -> str | None:
        """When they were told."""

    @property
    def reminded_on(self) -> str | None:
        """When they were reminded last."""


def next_reminder(one: HoldTold) -> date | None:
    """When a custodian is to be reminded: a quarter after they were told or reminded last; None before they were told."""
    last = max((day for day in (one.notified_on, one.reminded_on) if day), default=None)
    return _months_later(date.fromisoformat(last), QUARTER_MONTHS) if last is not None else None


def _months_later(day: date, months: int) -> date:
    """The same day so many months later; of a month that is too short, its last."""
    at = day.month - 1 + months
    year, month = day.year + at // 12, at % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
