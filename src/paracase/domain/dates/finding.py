"""Where days stand in what people type, and what they are: words, numbers, counts.

US order or ISO, whatever the office shows; also what a paper writes. What looks like a date and is none is found too, with
the reason, so that it can be refused and is never turned round or half understood.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.dates.counted import NUMBERS, counted, moved, number
from paracase.domain.dates.shown import MONTHS
from paracase.domain.dates.written import DAY_OF, NTH, SPLIT, WORD, YEAR, month_number, to_date, whole_year
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_YEAR, LAST_YEAR = 1800, 2199
"""A year before or after was mistyped: ``11/30/0206``."""
HINT = "Write 11/30/2026, Nov 30, 2026-11-30, Friday or tomorrow."


class Lean(StrEnum):
    """Where a day lies whose year is left out, or that is named by its weekday."""

    AHEAD = "ahead"
    """The next that comes, today too: what is to be done. A weekday's own name today is a week ahead."""
    BACK = "back"
    """The last that was, today too: what a paper says of itself, and what is searched."""


class DateKind(StrEnum):
    """How a day is written; it says where in a line it may stand."""

    WHOLE = "whole"
    """With its year."""
    NAMED = "named"
    """``Dec. 3``."""
    NUMBERS = "numbers"
    """``12/3``."""
    WEEKDAY = "weekday"
    WORD = "word"
    """``tomorrow``, ``in 2 weeks``."""
    COUNTED = "counted"
    """``14 days before 1/15/2027``."""
    VAGUE = "vague"
    """``next week``: where a day would be meant it is refused."""
    NO_DAY = "no day"
    """``w/in 30 days``, ``10 court days before trial``: nobody can know the day here, and it is refused anywhere."""


@frozen
class FoundDay:
    """A day that stands somewhere in a text, or why what stands there is none."""

    start: int
    end: int
    kind: DateKind
    day: date | None
    why: str = ""
    hint: str = ""


WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
_START, _END = r"(?<![\w/.:$#@&'’-])", r"(?![\w/:'’&-]|[.]\w)"
_COUNT = rf"(?P<count>\d{{1,4}}|an?|{'|'.join(NUMBERS)})"
_UNIT = r"(?P<unit>days?|weeks?|wks?|months?|mos?|years?|yrs?)"
_QUALITY = r"(?P<quality>court|business|working|calendar|judicial)"

_NUMBERS = late_pattern(
    _START + r"(?P<first>\d{1,4})(?P<sep>[/.-])(?P<second>\d{1,2})(?:(?P=sep)(?P<third>\d{1,4}))?" + _END
)
_MONTH_DAY = late_pattern(
    _START + rf"(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}}){NTH}(?:(?:,\s*|\s+)(?P<year>{YEAR}))?" + _END, re.I
)
_DAY_MONTH = late_pattern(
    _START
    + rf"(?P<day>\d{{1,2}}){NTH}\s+(?:(?:day\s+)?of\s+)?(?P<month>{WORD})(?:\.|\b)(?:,?\s+(?P<year>{YEAR}))?"
    + _END,
    re.I,
)
YEAR_FIRST = late_pattern(
    _START + rf"(?P<year>{YEAR})\s+(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})(?:\s+[ap]\.?m\.?)?" + _END, re.I
)
_NTH_ALONE = late_pattern(
    _START + r"(?:on|by|due)\s+(?:or\s+before\s+)?the\s+(?P<nth>\d{1,2})(?:st|nd|rd|th)[\s.!]*$", re.I
)
_WORDS = late_pattern(
    _START + r"(?:(?P<after>(?:the\s+)?day\s+(?:after\s+tomorrow|before\s+yesterday))|(?P<word>today|tomorrow|yesterday)"
    rf"|(?:(?P<which>this|next|last|past)\s+)?(?P<week>{WEEKDAY})\.?)" + _END, re.I
)  # fmt: skip
_COUNTS = late_pattern(
    _START + rf"(?:in\s+{_COUNT}\s+(?:{_QUALITY}\s+)?{_UNIT}"
    r"|(?P<ago>\d{1,4}|an?)\s+(?P<agos>days?|weeks?|months?|years?)\s+ago)"
    + _END + r"|(?<!\S)\+(?P<plus>\d{1,4})(?P<pluses>[dwm])(?!\w)", re.I
)  # fmt: skip
_FROM = late_pattern(
    r"(?<![\w/.-])(?P<within>(?:within|w/in|w/i|no\s+(?:later|more)\s+than|not\s+(?:later|more)\s+than|at\s+least)\s+)?"
    rf"{_COUNT[:-1]}|the)\s+(?:{_QUALITY}\s+)?{_UNIT}\s+"
    r"(?P<way>before|after|prior\s+to|preceding|following|from|of)(?=\s|$)", re.I
)  # fmt: skip
_WITHIN = late_pattern(rf"(?<!\S)(?:within|w/in|w/i)\s+{_COUNT}\s+(?:{_QUALITY}\s+)?{_UNIT}\b", re.I)
_VAGUE = late_pattern(
    _START + r"(?:(?:next|this|end\s+of(?:\s+(?:the|this|next))?|(?:early|late|later|sometime)\s+(?:this|next))\s+"
    r"(?:week|month|quarter|year)|eom|eow)" + _END, re.I
)  # fmt: skip
_LEAD = late_pattern(rf"(?<![\w-])(?P<week>{WEEKDAY})\.?,?\s+$", re.I)


def days_in(text: str, *, today: date, lean: Lean = Lean.AHEAD) -> list[FoundDay]:
    """Every day that stands in a text, in order; where two readings overlap, the one that begins first, then the longer.

    A weekday before a date belongs to it, and must be the date's own.
    """
    plain = _plain_days(text, today, lean)
    found = _apart([*_relative(text, plain, today), *plain])
    return [_with_weekday(text, one) for one in found]


def _apart(found: list[FoundDay]) -> list[FoundDay]:
    kept: list[FoundDay] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _plain_days(text: str, today: date, lean: Lean) -> list[FoundDay]:
    found: list[FoundDay] = []
    readers: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date, Lean], FoundDay | None]], ...] = (
        (DAY_OF, _whole), (SPLIT, _whole), (YEAR_FIRST, _named), (_MONTH_DAY, _named), (_DAY_MONTH, _named),
        (_NUMBERS, _numbers), (_NTH_ALONE, _nth), (_WORDS, _worded), (_COUNTS, _counts), (_VAGUE, _vague),
    )  # fmt: skip
    for pattern, reader in readers:
        found += [one for match in pattern.finditer(text) if (one := reader(match, today, lean))]
    # A weekday that leads a date is looked at with it.
    return [one for one in found if one.kind is not DateKind.WEEKDAY or not _leads(one, found, text)]


def _leads(one: FoundDay, found: list[FoundDay], text: str) -> bool:
    return any(
        other.kind in {DateKind.WHOLE, DateKind.NAMED, DateKind.NUMBERS}
        and one.end <= other.start
        and not text[one.end : other.start].strip(" ,.")
        for other in found
    )


def _with_weekday(text: str, one: FoundDay) -> FoundDay:
    if one.kind not in {DateKind.WHOLE, DateKind.NAMED, DateKind.NUMBERS}:
        return one
    lead = _LEAD.search(text[: one.start])
    if lead is None:
        return one
    named = _weekday_number(lead["week"])
    if one.day is None or one.day.weekday() == named:
        return FoundDay(lead.start(), one.end, one.kind, one.day, one.why, one.hint)
    said, own = WEEKDAY_NAMES[named].title(), WEEKDAY_NAMES[one.day.weekday()].title()
    why = f"{MONTHS[one.day.month - 1]} {one.day.day}, {one.day.year} is a {own}, not a {said}."
    return FoundDay(lead.start(), one.end, one.kind, None, why, "Write the day that is meant.")


def _weekday_number(word: str) -> int:
    return next(i for i, name in enumerate(WEEKDAY_NAMES) if name.startswith(word.lower()[:3]))


def _whole(match: re.Match[str], _today: date, _lean: Lean) -> FoundDay | None:
    day = to_date(match)
    why, hint = ("", "") if day else (f"“{match.group()}” is a day that does not exist.", HINT)
    return FoundDay(match.start(), match.end(), DateKind.WHOLE, day, why, hint)


def _named(match: re.Match[str], today: date, lean: Lean) -> FoundDay | None:
    number_of_day, month = int(match["day"]), month_number(match["month"])
    if number_of_day > 31 or (not number_of_day and not match["year"]):  # “Mar 45 exhibits” is no date at all
        return None
    year = int(match["year"]) if match["year"] else None
    kind = DateKind.WHOLE if year else DateKind.NAMED
    return _made(match, kind, year, month, number_of_day, today, lean)


def _numbers(match: re.Match[str], today: date, lean: Lean) -> FoundDay | None:
    first, second, third, sep = match["first"], match["second"], match["third"], match["sep"]
    if third is None:
        # Without a year only “12/3”: “12-3” is a range, “12.3” a number.
        if sep != "/" or len(first) > 2:
            return None
        return _made(match, DateKind.NUMBERS, None, int(first), int(second), today, lean)
    if len(first) == 4:
        if len(third) > 2:
            return None
        return _made(match, DateKind.WHOLE, int(first), int(second), int(third), today, lean)
    if len(first) > 2 or len(third) not in {2, 4}:
        return None
    return _made(
        match,
        DateKind.WHOLE,
        int(third) if len(third) == 4 else whole_year(third),
        int(first),
        int(second),
        today,
        lean,
    )


def _made(
    match: re.Match[str], kind: DateKind, year: int | None, month: int, day: int, today: date, lean: Lean
) -> FoundDay:
    """A day made of its numbers, or the reason why there is none."""
    words = match.group()
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        why = f"“{words}” is not a date: the year {year} is none of ours."
        return FoundDay(match.start(), match.end(), kind, None, why, HINT)
    if not 1 <= month <= 12:
        why = f"“{words}” is not a date: there is no month {month}."
        return FoundDay(
            match.start(), match.end(), kind, None, why, "The month comes first: 11/30/2026; or 2026-11-30."
        )
    try:
        found = date(year, month, day) if year is not None else _nearest(month, day, today, lean)
    except ValueError:
        of_year = f", {year}" if year is not None else ""
        why = f"“{words}” is not a date: there is no {MONTHS[month - 1]} {day}{of_year}."
        return FoundDay(match.start(), match.end(), kind, None, why, HINT)
    return FoundDay(match.start(), match.end(), kind, found)


def _nearest(month: int, day: int, today: date, lean: Lean) -> date:
    """The next, or the last, such day; February 29 may be eight years away.

    Raises:
        ValueError: there is none in any year.
    """
    date(2000, month, day)
    step = 1 if lean is Lean.AHEAD else -1
    for year in range(today.year, today.year + 9 * step, step):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (found >= today) if lean is Lean.AHEAD else (found <= today):
            return found
    raise ValueError


def _nth(match: re.Match[str], today: date, _lean: Lean) -> FoundDay | None:
    """``on the 15th``, at the end: the next month that has such a day and has not passed it."""
    number_of_day, first = int(match["nth"]), today.replace(day=1)
    months = [moved(first, count, "month") for count in range(3)]
    days = [one + timedelta(days=number_of_day - 1) for one in months] if 1 <= number_of_day <= 31 else []
    day = next(
        (day for day, month in zip(days, months, strict=False) if day >= today and day.month == month.month), None
    )
    why = "" if day else f"“{match.group()}” is a day that does not exist."
    start = match.start("nth") if day is None else match.start()
    return FoundDay(start, match.end("nth") + 2, DateKind.WORD, day, why, HINT)


def _worded(match: re.Match[str], today: date, lean: Lean) -> FoundDay | None:
    where = match.start(), match.end()
    if match["after"]:
        days = 2 if "tomorrow" in match["after"].lower() else -2
        return FoundDay(*where, DateKind.WORD, today + timedelta(days=days))
    if match["word"]:
        days = {"today": 0, "tomorrow": 1, "yesterday": -1}[match["word"].lower()]
        return FoundDay(*where, DateKind.WORD, today + timedelta(days=days))
    which, wanted = (match["which"] or "").lower(), _weekday_number(match["week"])
    if which in {"last", "past"} or (lean is Lean.BACK and which not in {"this", "next"}):
        back = (today.weekday() - wanted) % 7
        return FoundDay(*where, DateKind.WEEKDAY, today - timedelta(days=back or (7 if which else 0)))
    ahead = (wanted - today.weekday() - 1) % 7 + 1
    if which == "this" and ahead == 7:
        ahead = 0
    # “Next Friday” is that of the next week, Monday to Sunday; without *next* it is the first that comes.
    ahead += 7 if which == "next" and ahead < 7 - today.weekday() else 0
    return FoundDay(*where, DateKind.WEEKDAY, today + timedelta(days=ahead))


def _counts(match: re.Match[str], today: date, _lean: Lean) -> FoundDay | None:
    where = match.start(), match.end()
    if match["count"] and (match["quality"] or "calendar").lower() != "calendar":
        return FoundDay(*where, DateKind.NO_DAY, None, *_court_days(match.group()))
    try:
        if match["count"]:
            day = moved(today, number(match["count"]), match["unit"])
        elif match["ago"]:
            day = moved(today, -number(match["ago"]), match["agos"])
        else:
            day = moved(today, int(match["plus"]), match["pluses"])
    except BadInput as error:
        return FoundDay(*where, DateKind.NO_DAY, None, str(error), error.hint)
    return FoundDay(*where, DateKind.WORD, day)


def _vague(match: re.Match[str], _today: date, _lean: Lean) -> FoundDay | None:
    why = f"“{match.group()}” names no one day."
    return FoundDay(
        match.start(), match.end(), DateKind.VAGUE, None, why, "Write a day: next Monday, 11/30, in 2 weeks."
    )


def _court_days(words: str) -> tuple[str, str]:
    return (
        f"“{words}”: court and business days cannot be counted here.",
        "Count them by the court's rule and write the day.",
    )


def _relative(text: str, plain: list[FoundDay], today: date) -> list[FoundDay]:
    """Counts from another day; what looks like one and names no day to count from is refused."""
    found: list[FoundDay] = []
    for match in _FROM.finditer(text):
        if match["way"].lower() == "of" and not match["within"]:  # “30 days of time entries”, “the week of 12/7”
            continue
        base = _base(text, match.end(), plain, today)
        if base is not None:
            found.append(_counted(text, match, base))
        elif match["within"] or match["way"].lower() != "from":  # “14 days from Dana” counts from nothing
            found.append(_without_base(text, match.start(), match.end()))
    found += [
        _without_base(text, match.start(), match.end())
        for match in _WITHIN.finditer(text)
        if not any(one.start <= match.start() < one.end for one in found)
    ]
    return found


def _base(text: str, at: int, plain: list[FoundDay], today: date) -> FoundDay | None:
    """The day that a count goes from: what stands right after it."""
    lead = re.match(rf"\s+(?:the\s+)?(?:{WEEKDAY}\.?,?\s+(?=\S*\d|[A-Za-z]+\.?\s+\d))?", text[at:], re.I)
    starts = {at + lead.end()} if lead else set()
    if now := re.match(r"\s+now\b", text[at:], re.I):
        return FoundDay(at, at + now.end(), DateKind.WORD, today)
    near = [one for one in plain if one.start in starts and one.kind not in {DateKind.VAGUE, DateKind.NO_DAY}]
    return max(near, key=lambda one: one.end, default=None)


def _counted(text: str, match: re.Match[str], base: FoundDay) -> FoundDay:
    base = _with_weekday(text, base)
    words = text[match.start() : base.end]
    where = match.start(), base.end
    if base.day is None:
        return FoundDay(*where, DateKind.NO_DAY, None, base.why, base.hint)
    if (match["quality"] or "calendar").lower() != "calendar":
        return FoundDay(*where, DateKind.NO_DAY, None, *_court_days(words))
    way = match["way"].lower()
    count = number(match["count"]) * (-1 if way.startswith(("before", "prior", "preceding")) else 1)
    try:
        is_date = base.kind in {DateKind.WHOLE, DateKind.NAMED, DateKind.NUMBERS}
        day = counted(base.day, count, match["unit"], words) if is_date else moved(base.day, count, match["unit"])
    except BadInput as error:
        return FoundDay(*where, DateKind.NO_DAY, None, str(error), error.hint)
    return FoundDay(*where, DateKind.COUNTED, day)


def _without_base(text: str, start: int, end: int) -> FoundDay:
    following = re.match(r"(?:\s+the)?\s+\w+", text[end:]) if re.search(r"[a-z]$", text[:end], re.I) else None
    words = text[
        start : end + (following.end() if following and not re.search(r"(?:day|week|month|year)s?$", text[:end]) else 0)
    ]
    hint = "Write “in 30 days” (from today), “30 days after 11/30/2026”, or the day."
    return FoundDay(start, end, DateKind.NO_DAY, None, f"“{words}” does not say from which day it counts.", hint)


def refusal(found: FoundDay) -> BadInput:
    """What is said of a day that is none."""
    return BadInput(visible(found.why), hint=found.hint)
