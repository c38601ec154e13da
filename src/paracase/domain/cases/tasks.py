"""Tasks: what one line means, and in which group a task stands today.

One line says everything: ``Call clerk re ADR tomorrow 2pm @assistant #26-0142 !``. Words are taken for a date only where
they cannot be anything else: a month needs a day ("may" is a verb), a bare number is never a date.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from enum import StrEnum

from paracase.domain import words
from paracase.domain.dates import DAY_FIRST, ISO, LONG, MONTH_NUMBERS, SLASHED, WORD, to_date
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

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


def group_of(due: date | None, today: date) -> TaskGroup:
    """Where an open task stands today."""
    if due is None:
        return TaskGroup.UNDATED
    if due <= today:
        return TaskGroup.TODAY if due == today else TaskGroup.OVERDUE
    return TaskGroup.SOON if due <= today + timedelta(days=SOON_DAYS) else TaskGroup.LATER


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


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_ALONE = r"(?<!\S)", r"(?=[\s,.;!]|$)"
_WORDS = late_pattern(
    _ALONE[0] + rf"(?:(?:on|by|due)\s+)?(?:(?P<day>today|tomorrow)|(?P<next>next\s+)?(?P<week>{_DAY})|"
    r"in\s+(?P<count>\d{1,3})\s+(?P<unit>days?|weeks?)|\+(?P<plus>\d{1,3})d)" + _ALONE[1],
    re.IGNORECASE,
)
_SHORT = late_pattern(
    _ALONE[0]
    + rf"(?:(?:on|by|due)\s+)?(?:(?P<d1>\d{{1,2}})\s+(?P<m1>{WORD})|(?P<m2>{WORD})\s+(?P<d2>\d{{1,2}})"
    + r"|(?P<m3>\d{1,2})/(?P<d3>\d{1,2}))"
    + _ALONE[1],
    re.IGNORECASE,
)
_TIME = late_pattern(
    _ALONE[0] + r"(?:at\s+)?(?:(?P<noon>noon)|(?P<h12>1[0-2]|0?[1-9])(?::(?P<m12>[0-5]\d))?\s?(?P<half>[ap])\.?m\.?|"
    r"(?P<h24>[01]?\d|2[0-3]):(?P<m24>[0-5]\d))" + _ALONE[1],
    re.IGNORECASE,
)
_WHO = late_pattern(r"(?<!\S)@(?P<who>[^\W_][\w.'-]*)")
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
    line, at = _cut_out(line, _last(_TIME, line))
    due, span = _due(line, today)
    if span is not None:
        line = f"{line[: span[0]]} {line[span[1] :]}"
    what = re.sub(r"\s+", " ", line).strip(" ,;")
    if not what:
        raise BadInput("There is nothing to do in the line.", hint="Write what is to be done, then when and @who.")
    moment = _time(at) if at else None
    return TaskLine(
        what, due or (today if moment else None), moment, who["who"] if who else None,
        case["case"].rstrip(",;") if case else None, urgent is not None,
    )  # fmt: skip


def _last(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    found = None
    for match in pattern.finditer(line):
        found = match
    return found


def _cut_out(line: str, match: re.Match[str] | None) -> tuple[str, re.Match[str] | None]:
    return (line, None) if match is None else (f"{line[: match.start()]} {line[match.end() :]}".strip(), match)


def _due(line: str, today: date) -> tuple[date | None, tuple[int, int] | None]:
    """The last date of a line, and where it stands."""
    found: list[tuple[int, int, date]] = []
    for pattern in (LONG, DAY_FIRST, SLASHED, ISO):
        found += [(m.end(), m.start(), day) for m in pattern.finditer(line) if (day := to_date(m))]
    for pattern, reading in ((_WORDS, _worded), (_SHORT, _short)):
        found += [(m.end(), m.start(), day) for m in pattern.finditer(line) if (day := reading(m, today))]
    if not found:
        return None, None
    # Of two readings that end together the longer one is meant: “4 Dec 2026”, not “4 Dec”.
    end, start, day = max(found, key=lambda f: (f[0], -f[1]))
    lead = re.search(rf"(?:(?<=\s)|^)(?:(?:on|by|due)\s+)?(?:{_DAY}\.?,?\s+)?$", line[:start], re.IGNORECASE)
    return day, (lead.start() if lead else start, end)


def _worded(match: re.Match[str], today: date) -> date | None:
    if match["day"]:
        return today + timedelta(days=match["day"].lower() == "tomorrow")
    if match["week"]:
        number = next(i for i, name in enumerate(_DAYS) if name.startswith(match["week"].lower()[:3]))
        ahead = (number - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead + (7 if match["next"] and ahead < 7 - today.weekday() else 0))
    if match["plus"]:
        return today + timedelta(days=int(match["plus"]))
    return today + timedelta(days=int(match["count"]) * (7 if match["unit"].lower().startswith("week") else 1))


def _short(match: re.Match[str], today: date) -> date | None:
    """A day without a year: the next one that comes."""
    month = match["m1"] or match["m2"]
    number = MONTH_NUMBERS[month.lower()] if month else int(match["m3"])
    day = int(match["d1"] or match["d2"] or match["d3"])
    for year in range(today.year, today.year + 9):  # 29 February may be eight years away
        try:
            found = date(year, number, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def _time(match: re.Match[str]) -> time:
    if match["noon"]:
        return time(12)
    if match["h24"]:
        return time(int(match["h24"]), int(match["m24"]))
    return time(int(match["h12"]) % 12 + (12 if match["half"].lower() == "p" else 0), int(match["m12"] or 0))


def checked(what: str) -> str:
    """What is to be done, as kept.

    Raises:
        BadInput: empty, too long, or with hidden characters.
    """
    return words.line(what, "task", limit=MAX_TASK)


def parse_due(text: str, *, today: date) -> tuple[date | None, time | None]:
    """A date as typed into a field or option: anything a task line understands, or ``none``.

    Raises:
        BadInput: names the text.
    """
    word = " ".join(text.split())
    if word.lower() in {"", "none", "no date"}:
        return None, None
    line, at = _cut_out(word, _last(_TIME, word))
    due, span = _due(line, today)
    rest = line if span is None else line[: span[0]] + line[span[1] :]
    if rest.strip() or (due is None and at is None):
        raise BadInput(
            f"“{visible(word)[:60]}” is not a date.",
            hint="Write 2026-11-30, 30 Nov, Friday, tomorrow 2pm, +14d or none.",
        )
    return due or today, _time(at) if at else None
