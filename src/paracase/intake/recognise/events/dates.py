"""Whole dates where they stand in a text, with the weekday before and the hour behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.dates.finding import WEEKDAY_NAMES
from paracase.domain.dates.written import DAY_FIRST, DAY_OF, ISO, LONG, SLASHED, to_date

if TYPE_CHECKING:
    from datetime import date

MOST_DAYS = 200
"""Days of one paper that are looked at: more are a table of something else."""


WEEK = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\b\.?,?\s+(?:the\s+)?"
_LEAD = re.compile(rf"{WEEK}$", re.I)
_TIME = re.compile(
    r"(?:\s*[,(@\u2013-]|\s*\bat\b|\s*\bbeginning\b|\s*\bcommencing\b|\s*\bby\b|\s*\bno\s+later\s+than\b|\s*\bTime:|"
    r"\s){0,4}\s*"
    r"(?P<hour>\d{1,2})(?:(?P<colon>:)(?P<minute>\d\d))?\s*(?:(?P<half>[ap])\.?\s?m\b\.?|"
    r"o['\u2019]clock(?:\s+(?P<part>[ap])\.?m\b)?"
    r"|(?<=:\d\d)(?![\d:]))",
    re.I,
)
_NOON = re.compile(r"\s*(?:,|at)?\s*(?:at\s+)?(?:12:00\s+)?noon\b", re.I)
TIME_BEFORE = re.compile(
    r"\bat\s+(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap])\.?\s?m\.?,?\s+(?:on\s+)?$", re.I
)


@dataclass(frozen=True, slots=True)
class PlacedDay:
    """A date where it stands, the weekday before it taken along."""

    day: date
    start: int
    end: int
    is_wrong_weekday: bool


def dates_of(text: str) -> list[PlacedDay]:
    """Every whole date of a text, in order."""
    found: dict[int, PlacedDay] = {}
    small = text.lower()
    for pattern, sign in ((LONG, ""), (SLASHED, "/"), (DAY_OF, "day of"), (DAY_FIRST, ""), (ISO, "-")):
        for match in pattern.finditer(text) if sign in small else ():
            day = to_date(match)
            if day is None or any(one.start < match.end() and match.start() < one.end for one in found.values()):
                continue
            lead = _LEAD.search(text, max(0, match.start() - 16), match.start())
            start = lead.start() if lead else match.start()
            said = lead.group().strip(" .,\n\t").lower()[:3] if lead else ""
            is_wrong = bool(said) and not WEEKDAY_NAMES[day.weekday()].startswith(said)
            found[start] = PlacedDay(day, start, match.end(), is_wrong)
            if len(found) >= MOST_DAYS:
                break
    return [found[at] for at in sorted(found)]


def hour_at(text: str, at: int) -> tuple[str, int]:
    """The time of day that stands right behind a date, as ``HH:MM``, and where it ends; empty where there is none.

    Where neither half of the day is said, courts sit from seven to six: ``1:30`` is 13:30.
    """
    if noon := _NOON.match(text, at):
        return "12:00", noon.end()
    match = _TIME.match(text, at)
    return (hour_of(match), match.end()) if match and hour_of(match) else ("", at)


def hour_of(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    groups = match.groupdict()
    half = (groups.get("half") or groups.get("part") or "").lower()
    if not 1 <= hour <= 12 or minute > 59:
        return f"{hour:02}:{minute:02}" if match["minute"] and 13 <= hour <= 23 and minute <= 59 else ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour < 7:
        hour += 12
    return f"{hour:02}:{minute:02}"
