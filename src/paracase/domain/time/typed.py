"""Time as people type it: ``.3``, ``1.2``, ``1h20m``, ``80m``, ``1:20``; and an entry in one line.

``.4 26-0003 A103 draft opposition to motion to dismiss yesterday``: time and codes are words of their own anywhere before
what was done, a day stands at the beginning or the end. What is exact to the minute goes to the nearest tenth of an hour.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.dates.durations import CLOCKED, COLON, HINT, HOURS, NEGATIVE, duration_of
from paracase.domain.dates.finding import DateKind, Lean, days_in, refusal
from paracase.domain.errors import BadInput
from paracase.domain.time.entries import DAY, MINUTES, checked_tenths, hours_text, tenths_of_minutes
from paracase.domain.visible import visible
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from datetime import date

_UNIT = late_pattern(r"(?:h|hrs?|hours?|m|min|mins|minutes?)", re.I | re.A)
_COUNTED = late_pattern(r"\d{1,5}(?:\.\d{1,3})?|\.\d{1,3}|\d{1,4}(?:h|hrs?|hours?)", re.I | re.A)
_CODE = late_pattern(r"[A-Za-z]{1,2}\d{3}", re.A)
_ENTRY = late_pattern(r"#\d+(?:-\d{1,3})?")
"""A docket's entry and its attachment; a case's number has four figures behind the dash."""
_BEFORE = 3
"""Words among which the time stands: a day, a case and the time, in any order."""


@frozen
class TimeLine:
    """One line understood.

    Attributes:
        tenths: how long.
        case: as typed after ``#``, in front or further on; None where none was.
        codes: the words that look like UTBMS codes, in capitals.
        words: what was done, and first the case where it was written without ``#``.
        day: None where none was said.
    """

    tenths: int
    case: str | None
    codes: tuple[str, ...]
    words: str
    day: date | None


def tenths_of(text: str) -> int:
    """Whole tenths of an hour.

    Raises:
        BadInput: it is no time, not in tenths, none, negative, or more than a day.
    """
    took = duration_of(text)
    word = " ".join(text.split())
    return _of_decimal(took.whole, took.part, word) if took.part else _of_minutes(took.minutes, word)


def _of_decimal(whole: str, part: str, word: str) -> int:
    if part[1:].strip("0"):
        low = 10 * int(whole or 0) + int(part[0])
        raise BadInput(
            f"“{word}” is finer than tenths of an hour.",
            hint=f"Write {hours_text(low)} or {hours_text(low + 1)}."
            if low
            else "Write .1, or add it to what it belongs to.",
        )
    return checked_tenths(10 * int(whole or 0) + int(part[0]))


def _of_minutes(minutes: int, word: str) -> int:
    if 0 < minutes < MINUTES // 2:
        raise BadInput(f"“{word}” is less than a tenth of an hour.", hint="Add it to what it belongs to.")
    if minutes > MINUTES * DAY:
        raise BadInput(f"“{word}” is more than a day has.", hint=HINT)
    return checked_tenths(tenths_of_minutes(minutes))


def parse_time_line(text: str, *, today: date) -> TimeLine:
    """Take one line apart.

    Raises:
        BadInput: it holds no time, no words, a day that is none, or characters that cannot be seen.
    """
    line = " ".join(text.split())
    if visible(line) != line:
        raise BadInput(f"“{visible(line)[:60]}” holds characters that cannot be seen.", hint="Type it again.")
    line, day = _day_at_end(line, today)
    tenths, words = _time_taken(line.split())
    codes: list[str] = []
    case = None
    while words:
        if _CODE.fullmatch(words[0]):
            codes.append(words.pop(0).upper())
        elif words[0].startswith("#") and len(words[0]) > 1 and case is None:
            case = words.pop(0)[1:].rstrip(",;")
        elif len(words) > 1 and _CODE.fullmatch(words[1]):
            codes.append(words.pop(1).upper())
        elif day is None and (led := _day_at_begin(" ".join(words), today)) is not None:
            day, words = led[0], led[1].split()
        else:
            break
    if case is None:
        words, case = _case_among(words)
    if not words:
        raise BadInput("The line does not say what was done.", hint="Write: .4 26-0003 A103 draft opposition")
    return TimeLine(tenths, case, tuple(codes), " ".join(words), day)


def _case_among(words: list[str]) -> tuple[list[str], str | None]:
    """The last ``#`` further on or at the end, as in tasks, and the words without it. *#45* and *#45-2* are entries of a
    docket that was worked on, and stay."""
    for at in range(len(words) - 1, -1, -1):
        named = words[at].rstrip(".,;")
        if len(named) > 1 and named.startswith("#") and not _ENTRY.fullmatch(named):
            return words[:at] + words[at + 1 :], named[1:]
    return words, None


def _time_taken(words: list[str]) -> tuple[int, list[str]]:
    """The time, and the words without it. It stands before what was done: *exhibit 3.1* further on is none."""
    for at in range(min(len(words), _BEFORE)):
        if at + 1 < len(words) and words[at][-1:].isdigit() and _UNIT.fullmatch(words[at + 1]):
            end = at + 2
            if end + 1 < len(words) and words[end].isdigit() and _UNIT.fullmatch(words[end + 1]):
                end += 2  # 1 hour 20 minutes
            return tenths_of(" ".join(words[at:end])), words[:at] + words[end:]
        if _is_time(words[at]):
            end = at + 1
            if (
                _COUNTED.fullmatch(words[at])
                and end < len(words)
                and re.fullmatch(r"\d{1,2}m(?:in)?", words[end], re.I)
            ):
                end += 1  # 1h 20m
            return tenths_of(" ".join(words[at:end])), words[:at] + words[end:]
        if at == 0 and NEGATIVE.match(words[0]):
            tenths_of(words[0])
    raise BadInput("The line does not say how long.", hint=HINT)


def _is_time(word: str) -> bool:
    if word.isascii() and word.isdigit():
        return False
    clock = CLOCKED.fullmatch(word)
    return bool(
        HOURS.fullmatch(word) or COLON.fullmatch(word) or (clock is not None and (clock["hours"] or clock["minutes"]))
    )


def _day_at_end(line: str, today: date) -> tuple[str, date | None]:
    """*yesterday*, *today*, *3 days ago* at the end, and the line without it. Any other day there belongs to what was
    done: *prepare for hearing Friday*, *reply to letter of 11/20/2026*."""
    found = days_in(line, today=today, lean=Lean.BACK)
    last = found[-1] if found else None
    if last is None or last.kind is not DateKind.WORD or last.day is None or line[last.end :].strip(" .,"):
        return line, None
    return line[: last.start].strip(" ,"), last.day


def _day_at_begin(line: str, today: date) -> tuple[date, str] | None:
    """The day a line begins with, seen backward from today, and what follows it; None where it begins with none.

    Raises:
        BadInput: there is no such day.
    """
    bare = re.sub(r"^on\s+(?=\S)", "", line, flags=re.I)
    first = next(iter(days_in(bare, today=today, lean=Lean.BACK)), None)
    if first is None or first.start != 0 or first.kind in {DateKind.NO_DAY, DateKind.VAGUE}:
        return None
    if bare[first.end : first.end + 1] not in {"", " ", ","}:
        return None
    if first.day is None:
        raise refusal(first)
    return first.day, bare[first.end :].strip(" ,")
