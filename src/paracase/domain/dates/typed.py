"""Dates as people type them into fields, filters and options; the line of a task is in ``lines``.

``6/1/20``, ``12-3-2026``, ``2026-11-19``, ``Dec. 3``, ``3rd of December``, ``Friday``, ``tomorrow``, ``in 2 weeks``,
``14 days before 1/15/2027``, what a paper writes, and what is shown, in either form.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from paracase.domain.dates.counted import moved
from paracase.domain.dates.finding import HINT, YEAR_FIRST, DateKind, Lean, days_in, refusal
from paracase.domain.dates.written import WORD, YEAR, month_number
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.patterns import late_pattern

TIME = late_pattern(
    r"(?<![^\s(])(?:(?:at|@)\s*)?(?:(?P<word>noon|midnight)|(?P<h12>1[0-2]|0?[1-9])(?::(?P<m12>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?P<h24>[01]?\d|2[0-3]):(?P<m24>[0-5]\d))(?=[\s,.;!)]|$)",
    re.I,
)


def to_time(match: re.Match[str]) -> time:
    """The time of a match of ``TIME``."""
    if match["word"]:
        return time(12 if match["word"].lower() == "noon" else 0)
    if match["h24"]:
        return time(int(match["h24"]), int(match["m24"]))
    return time(int(match["h12"]) % 12 + (12 if match["half"].lower() == "p" else 0), int(match["m12"] or 0))


def parse_day(text: str, *, today: date, lean: Lean = Lean.AHEAD) -> date:
    """A day as typed into a field, and nothing else with it.

    Raises:
        BadInput: it is none, names no one day, or does not exist; says which.
    """
    word = " ".join(text.split())
    bare = re.sub(r"^(?:on|by|due)\s+(?=\S)", "", word, flags=re.I).rstrip(" .,")
    for found in days_in(bare, today=today, lean=lean):
        if found.start == 0 and (found.end >= len(bare) or found.kind is DateKind.NO_DAY):
            if found.day is None:
                raise refusal(found)
            return found.day
    raise BadInput(f"“{visible(word)[:60]}” is not a date.", hint=HINT)


def parse_moment(text: str, *, today: date) -> tuple[date, time | None]:
    """A day with or without a time; a time alone is today's.

    Raises:
        BadInput: as ``parse_day``.
    """
    word = " ".join(text.split())
    if re.match(rf"{YEAR}\s", word) and (stamp := YEAR_FIRST.match(word)):
        word = (
            f"{parse_day(stamp.group(), today=today).isoformat()} {_stamped_time(stamp.group(), word[stamp.end() :])}"
        )
    times = list(TIME.finditer(word))
    if not times:
        return parse_day(word, today=today), None
    last = times[-1]
    rest = f"{word[: last.start()]} {word[last.end() :]}".strip(" ,")
    if rest.lower() in {"on", "by", "due", ""}:
        return today, to_time(last)
    return parse_day(rest, today=today), to_time(last)


def _stamped_time(stamp: str, rest: str) -> str:
    """``2026 NOV 12 PM`` and ``3:14``: the half of the day stands before the time."""
    half = re.search(r"\s([ap])\.?m\.?$", stamp, re.I)
    return f"{rest.strip()} {half[1]}m" if half and re.fullmatch(r"\s*\d{1,2}:\d{2}\s*", rest) else rest.strip()


_PERIOD = late_pattern(
    r"(?P<year>\d{4})(?:-(?P<month>\d{1,2}))?|(?P<us>\d{1,2})/(?P<of>\d{4})"
    rf"|(?P<name>{WORD})\.?,?\s+(?P<in>\d{{4}})", re.I
)  # fmt: skip


def parse_bound(text: str, *, today: date, last: bool = False) -> date:
    """A day, month or year as typed into a filter: what ``parse_day`` reads (the last such day), and ``2026-11``,
    ``11/2026``, ``Nov 2026``, ``2026``, ``14d`` (days back).

    Args:
        last: take the last day of a month or year instead of the first.

    Raises:
        BadInput: names the text.
    """
    word = " ".join(text.split())
    if back := re.fullmatch(r"(\d{1,4})([dwm])", word, re.I):
        return moved(today, -int(back[1]), back[2])
    if match := _PERIOD.fullmatch(word):
        month = match["month"] or match["us"] or match["name"]
        try:
            first = date(int(match["year"] or match["of"] or match["in"]), month_number(month) if month else 1, 1)
            if not last:
                return first
            if first.year == date.max.year and (not month or first.month == 12):
                return date.max
            return moved(first, 1, "month" if month else "year") - timedelta(days=1)
        except ValueError:
            raise BadInput(f"“{visible(word)}” is not a month.", hint="Write 2026-11, 11/2026 or Nov 2026.") from None
    for found in days_in(word, today=today, lean=Lean.BACK):
        if (found.start, found.end) == (0, len(word)):
            if found.day is None:
                raise refusal(found)
            return found.day
    hint = "Write 11/19/2026, 2026-11-19, 2026-11, 2026, today or 14d."
    raise BadInput(f"“{visible(word)[:60]}” is not a day.", hint=hint)
