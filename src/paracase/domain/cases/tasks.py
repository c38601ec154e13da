"""Tasks: what one line means, and in which group a task stands today.

One line says everything: ``Call clerk re ADR tomorrow 2pm @assistant #26-0142 !``; what is a date in it,
``dates.lines`` says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain import dates, words
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

SOON_DAYS = 14
"""How far ahead *Next 14 days* reaches."""
MAX_TASK = 300


class TaskState(StrEnum):
    """A task is open until it is done, or dropped because it was added by mistake."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class TaskGroup(StrEnum):
    """The groups of the Tasks pane, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "next 14 days"
    LATER = "later"
    UNDATED = "no date"
    THEIRS = "gone by, not ours"


def group_of(due: date | None, today: date, whose: str = "") -> TaskGroup:
    """Where an open task stands today.

    Args:
        whose: of a deadline, whose it is: nobody here is late with one of others or of the court.
    """
    if due is None:
        return TaskGroup.UNDATED
    if due < today and whose in {"theirs", "court"}:
        return TaskGroup.THEIRS
    if due <= today:
        return TaskGroup.TODAY if due == today else TaskGroup.OVERDUE
    return TaskGroup.SOON if due <= today + timedelta(days=SOON_DAYS) else TaskGroup.LATER


def spans(days: Sequence[str | None], today: date) -> list[tuple[TaskGroup, int, int]]:
    """Of tasks in the order of their days, undated last: each group with where it begins and how many are in it.

    Found by halving: what is not at the edge of a group is not looked at.
    """
    order = list(TaskGroup)

    def at(day: str | None) -> int:
        return order.index(group_of(date.fromisoformat(day) if day else None, today))

    edges = [bisect_left(days, place, key=at) for place in range(len(order))]
    ends = [*edges[1:], len(days)]
    return [(group, first, end - first) for group, first, end in zip(order, edges, ends, strict=True) if end > first]


@frozen
class TaskLine:
    """One line understood."""

    what: str
    due: date | None = None
    at: time | None = None
    assignee: str | None = None
    """As typed after ``@``: a name, initials or a role."""
    case: str | None = None
    """As typed after ``#``."""
    urgent: bool = False


_WHO = late_pattern(r"(?<!\S)@(?!\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d)(?P<who>[^\W_][\w.'-]*)", re.I)
_CASE = late_pattern(r"(?<!\S)#(?P<case>\S+)")
_URGENT = late_pattern(r"(?<!\S)!+(?=\s|$)|(?<=\w)\s*!+$")


def parse_task_line(text: str, *, today: date) -> TaskLine:
    """Take one line apart. The last date and time in it count; what stands before is what is to be done.

    Raises:
        BadInput: nothing to do is left, the line is too long, or it holds hidden characters.
    """
    line = " ".join(text.split())
    if visible(line) != line or len(line) > MAX_TASK:
        raise BadInput(f"“{visible(line)[:60]}” is not a task.", hint=f"Write at most {MAX_TASK} visible letters.")
    line, urgent = _cut_out(line, _last(_URGENT, line))
    line, who = _cut_out(line, _last(_WHO, line))
    line, case = _cut_out(line, _last(_CASE, line))
    said = dates.lines.take_when(line, today=today)
    if not said.words:
        raise BadInput("There is nothing to do in the line.", hint="Write what is to be done, then when and @who.")
    return TaskLine(
        said.words, said.day, said.at, who["who"] if who else None, case["case"].rstrip(",;") if case else None,
        urgent is not None,
    )  # fmt: skip


def _last(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(line):
        found = match
    return found


def _cut_out(line: str, match: re.Match[str] | None) -> tuple[str, re.Match[str] | None]:
    return (line, None) if match is None else (f"{line[: match.start()]} {line[match.end() :]}".strip(), match)


def checked(what: str) -> str:
    """What is to be done, as kept.

    Raises:
        BadInput: empty, too long, or with hidden characters.
    """
    return words.line(what, "task", limit=MAX_TASK)


def parse_due(text: str, *, today: date) -> tuple[date | None, time | None]:
    """When something is due, as typed into a field or option: a day, a time, both, or ``none``.

    Raises:
        BadInput: names the text.
    """
    if " ".join(text.split()).lower() in {"", "none", "no date"}:
        return None, None
    return dates.typed.parse_moment(text, today=today)
