"""A count drawn as weeks: each day with the number it has in the count, so that one can put a finger on it.

Made from the steps of the computation and nothing else: what is drawn is what was counted.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import week_of
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from paracase.domain.deadlines.computing import Computed
    from paracase.domain.deadlines.counting import Step

_COUNTED = late_pattern(r"^\d+ .*?\b(?:after|before)\b(?!.*\bfor service\b)")
_ADDED = late_pattern(r"\b(?:more|further back) for service: ")
_LEFT_OUT = late_pattern(r": not counted$")
_ROLLED = late_pattern(r": on to the (?:next|previous) open day$")
_MOST_WEEKS = 8
"""More are cut in the middle."""


@frozen
class Cell:
    """One day of the drawing: what it is in the count; empty outside it."""

    text: str
    is_closed: bool
    is_mark: bool
    """The day counts end or turn on: where one looks."""


@frozen
class Week:
    """One line of the drawing; ``left_out`` weeks before it are not drawn."""

    first: date
    cells: tuple[Cell, ...]
    left_out: int = 0


def weeks_of(computed: Computed, *, first_is_monday: bool = False) -> list[Week]:
    """The weeks from the event to the due date; none where nothing was counted in days.

    Months and years are drawn by their days without numbers: they are not counted by days.
    """
    numbers = _numbers(computed.steps, computed.due)
    if not numbers:
        return []
    first, last = min(numbers), max(numbers)
    day = week_of(first, first_is_monday=first_is_monday)[0]
    found: list[Week] = []
    blank = Cell("", is_closed=False, is_mark=False)
    while day <= last:
        week = [day + timedelta(days=number) for number in range(7)]
        found.append(Week(day, tuple(numbers.get(one, blank) for one in week)))
        day += timedelta(days=7)
    if len(found) <= _MOST_WEEKS:
        return found
    head, tail = found[: _MOST_WEEKS // 2], found[-(_MOST_WEEKS // 2) :]
    left_out = len(found) - _MOST_WEEKS
    return [*head, Week(tail[0].first, tail[0].cells, left_out), *tail[1:]]


def _numbers(steps: Sequence[Step], due: date) -> dict[date, Cell]:
    if not steps:
        return {}
    closed = {step.day for step in steps if _LEFT_OUT.search(step.words) or _ROLLED.search(step.words)}
    passed = {step.day for step in steps if _LEFT_OUT.search(step.words)}
    start = steps[0].day
    texts: dict[date, str] = {start: "from"}
    marks = {start}
    at = start
    for step in steps[1:]:
        if _COUNTED.search(step.words):
            is_days = not re.search(r"\b(?:month|year|hour|week)s?\b", step.words)
            texts |= dict(_run(at, step.day, passed, "" if is_days else "·"))
            at = step.day
            marks.add(at)
        elif _ADDED.search(step.words):
            texts |= dict(_run(at, step.day, passed, "+"))
            at = step.day
            marks.add(at)
        elif _ROLLED.search(step.words) and step.day == at:
            at += timedelta(days=1 if due >= at else -1)
            texts[at] = "roll"
        elif step.day != at and step.day not in passed:
            at = step.day
            texts.setdefault(at, "·")
    texts[due] = "DUE"
    marks.add(due)
    return {day: Cell(words, day in closed, day in marks) for day, words in texts.items()}


def _run(after: date, to: date, passed: set[date], prefix: str) -> Iterator[tuple[date, str]]:
    """The days from one, not counted, to another, counted; those passed over have no number."""
    sign = timedelta(days=1 if to >= after else -1)
    day, number = after, 0
    while day != to:
        day += sign
        if day in passed:
            yield day, ""
            continue
        number += 1
        yield day, "·" if prefix == "·" else f"{prefix}{number}"
