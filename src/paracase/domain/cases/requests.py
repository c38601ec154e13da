"""Requests for elements: when who was asked is asked again, how long they are silent, whether what came is complete.

A cadence is written as days: ``14`` is every 14 days; ``14,30`` is after 14 and after 30 days from the asking, and from then
on every 30. Records of providers are followed up after 14 and 30 days (practice handbooks), everything else every 14.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.practice.checklists import Element

EVERY_TWO_WEEKS = (14,)
OF_PROVIDERS = (14, 30)
LONGEST_DAYS = 366
MOST_STEPS = 6
_KEEP_RECORDS = frozenset({"provider", "custodian"})


class RequestEntry(StrEnum):
    """What went to and fro about a request."""

    ASKED = "asked"
    CHASED = "chased"
    ANSWERED = "answered"
    INCOMPLETE = "incomplete"
    COMPLETE = "complete"

    @property
    def is_ours(self) -> bool:
        """Whether we said it to them."""
        return self in {RequestEntry.ASKED, RequestEntry.CHASED}


class LogEntry(Protocol):
    """One line of a request's log."""

    @property
    def kind(self) -> RequestEntry:
        """What it was."""

    @property
    def day(self) -> str:
        """When, as a date."""

    @property
    def said_by(self) -> str:
        """Who said so, of an answer."""


@frozen
class RequestStanding:
    """How a request stands.

    Attributes:
        asked_on: when it was asked for first (of this asking); None where nobody wrote it down.
        chases: how often it was asked for again.
        silent_since: since when nothing came from them; None once they said that it is complete.
        chase_on: when it is to be asked for again; None once it is complete.
        is_complete: whether what came is all; None where nobody has said.
        said_by: who said so.
    """

    asked_on: date | None
    chases: int
    silent_since: date | None
    chase_on: date | None
    is_complete: bool | None
    said_by: str

    def silent_days(self, today: date) -> int | None:
        """For how many days nothing has come."""
        return (today - self.silent_since).days if self.silent_since is not None else None

    def is_due(self, today: date) -> bool:
        """Whether it is time to ask again."""
        return self.chase_on is not None and self.chase_on <= today


def usual_cadence(element: Element) -> tuple[int, ...]:
    """How often who is asked for an element is asked again, where nobody says otherwise."""
    is_of_records = element.source == "provider" or element.each in _KEEP_RECORDS
    return OF_PROVIDERS if is_of_records else EVERY_TWO_WEEKS


def parse_cadence(text: str) -> tuple[int, ...]:
    """Days as typed: ``14``, ``14, 30``, ``every 14 days``.

    Raises:
        BadInput: they are none, not rising, or out of the span.
    """
    words = text.lower().replace("every", " ").replace("days", " ").replace("day", " ").replace(",", " ").split()
    if not words or len(words) > MOST_STEPS or not all(word.isascii() and word.isdigit() for word in words):
        raise BadInput(
            f"“{visible(text)[:40]}” is no number of days.", hint="Such as 14, or 14,30 for after 14 and 30 days."
        )
    days = tuple(int(word[:5]) for word in words)
    if not all(1 <= day <= LONGEST_DAYS for day in days) or any(after <= before for before, after in pairwise(days)):
        raise BadInput(
            f"“{visible(text)[:40]}” cannot be used.", hint=f"1 to {LONGEST_DAYS} days, each more than the last."
        )
    return days


def cadence_text(days: Sequence[int]) -> str:
    """As it is kept."""
    return ",".join(map(str, days))


def cadence_words(days: Sequence[int]) -> str:
    """``every 14 days``; ``after 14 and 30 days, then every 30``."""
    if len(days) == 1:
        return f"every {days[0]} days" if days[0] > 1 else "every day"
    return f"after {', '.join(map(str, days[:-1]))} and {days[-1]} days, then every {days[-1]}"


def standing(entries: Iterable[LogEntry], cadence: Sequence[int], *, asked_on: date | None) -> RequestStanding:
    """How a request stands after what went to and fro.

    Args:
        entries: the log, in its order; what was before the last asking does not count.
        asked_on: when it was asked for, for a request that has no log.
    """
    log = _since_asked(entries)
    days = [date.fromisoformat(entry.day) for entry in log]
    asked = days[0] if log and log[0].kind is RequestEntry.ASKED else asked_on
    chases = [day for entry, day in zip(log, days, strict=True) if entry.kind is RequestEntry.CHASED]
    answers = [day for entry, day in zip(log, days, strict=True) if not entry.kind.is_ours]
    verdict = next((e for e in reversed(log) if e.kind in {RequestEntry.COMPLETE, RequestEntry.INCOMPLETE}), None)
    is_complete = None if verdict is None else verdict.kind is RequestEntry.COMPLETE
    said_by = verdict.said_by if verdict is not None else ""
    if asked is None or is_complete:
        return RequestStanding(asked, len(chases), None if is_complete else asked, None, is_complete, said_by)
    chase_on = _next(asked, chases, answers, cadence)
    return RequestStanding(asked, len(chases), max([asked, *answers]), chase_on, is_complete, said_by)


def _since_asked(entries: Iterable[LogEntry]) -> list[LogEntry]:
    log: list[LogEntry] = []
    for entry in entries:
        log = [entry] if entry.kind is RequestEntry.ASKED else [*log, entry]
    return log


def _next(asked: date, chases: Sequence[date], answers: Sequence[date], cadence: Sequence[int]) -> date:
    """The next follow-up: the step of the cadence that is next; later than whatever was said last."""
    last = max([asked, *chases, *answers])
    if len(chases) < len(cadence) and not answers:
        planned = asked + timedelta(days=cadence[len(chases)])
        if planned > last:
            return planned
    return last + timedelta(days=cadence[-1])
