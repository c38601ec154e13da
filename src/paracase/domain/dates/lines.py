"""Day and time in a line of words: ``Call clerk re ADR tomorrow 2pm``. What stands there as a word of a name, a fraction or
a reference stays one: *Sun Valley*, *3/4 inch*, *Form 7/10*, *Black Friday*.

A day is meant where it ends the line, begins it, follows *on*, *by* or *due*, or is followed by what goes on (*re*, *with*,
a comma). Elsewhere it describes something (*the 11/2/2026 letter*) and stays among the words; so do days of the names of
files (``filenames.py``). Words in quotation marks are never looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.dates.filenames import names_in
from paracase.domain.dates.finding import DateKind, FoundDay, days_in, refusal
from paracase.domain.dates.shown import MONTHS
from paracase.domain.dates.typed import TIME, to_time
from paracase.domain.dates.written import REFERS
from paracase.domain.errors import BadInput
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from datetime import date, time


@frozen
class DatedLine:
    """A line without the words that said when."""

    words: str
    day: date | None = None
    at: time | None = None


_QUOTED = late_pattern(r'"[^"]*"|“[^”]*”')
_LEAD = late_pattern(
    r"(?:(?<=\s)|^)(?:(?:due\s+)?(?:on\s+or\s+before|on|by)|due:?|(?:no|not)\s+later\s+than)\s+(?:the\s+)?$", re.I
)
_STAYS = late_pattern(r"(?:(?<=\s)|^)(?:until|till|through|thru|for|to)\s+$", re.I)
"""Before a day these words stay, and the day too: *Hold until 12/4*."""
_TELLS = late_pattern(
    r"(?:(?<=\s)|^)(?:of|re|dated|filed|served|entered|signed|sent|received|since|from|between|last|past)\s+$", re.I
)
"""Before a day these tell of something: *order dated 11/2/2026*."""
_BESIDE = late_pattern(r"(?:(?<=\s)|^)(?:before|prior\s+to|after|following)\s+$", re.I)
_GOES_ON = late_pattern(
    r"\s*(?:[,;:()–—]|-\s)|\s+(?:re|at|with|w/|about|and|if|or|then|via|per|so|because|unless|morning|afternoon|evening|eod|cob)\b",
    re.I,
)
_NAME = late_pattern(r"\s+[^\W\d_a-z]")
_UNITS = late_pattern(
    r"\s*-?\s*(?:inch(?:es)?|in\.|\"|”|ft|feet|foot|mm|cm|miles?|mi|yards?|cups?|tons?|lbs?|pounds?|ounces?|oz|gallons?|of|the|"
    r"shares?|interest|hours?|hrs?|owners?|time|ply|page|pages|full|empty|way)\b", re.I
)  # fmt: skip
_NAMED_SO = late_pattern(
    r"(?:ruby\s+tuesday|(?:black|good|joe|girl|man|casual)\s+friday|(?:cyber|blue)\s+monday|(?:fat|super|taco)\s+tuesday|"
    r"ash\s+wednesday|(?:palm|easter|bloody|billy|super)\s+sunday|usa\s+today)$", re.I
)  # fmt: skip
_ABBREVIATED = frozenset(["mon", "sun", "sat", "wed"])
"""Abbreviations that are words or names as well."""
_JOINS = late_pattern(r"[\s,]*(?:(?:or|and|&|-|–)\s+)?", re.I)
_AFTER_NUMBER = late_pattern(r"(?:(?<=\s)|^)\d+\s+$")
_FRACTIONS = frozenset(["1/2", "1/3", "2/3", "1/4", "2/4", "3/4", "1/8", "3/8", "5/8", "7/8"])
_IDIOMS = frozenset(["24/7"])
_END = " .,;!)"


def take_when(line: str, *, today: date) -> DatedLine:
    """Take day and time out of a line; the last ones that are meant count.

    Raises:
        BadInput: what stands where a day is meant is none, does not exist, or counts from a day that is not known.
    """
    looked = _QUOTED.sub(lambda match: "x" * len(match.group()), line)
    days = days_in(looked, today=today)
    names = names_in(looked, [one for one in days if not _LEAD.search(looked[: one.start])])
    days = [one for one in days if not any(one.start < end and start < one.end for start, end in names)]
    for one in days:
        if one.kind is DateKind.NO_DAY:
            raise _refused(one)
    taken = _Taken(looked, [one for one in days if not _is_past_word(one, today)], names)
    day = taken.take()
    cuts = taken.cuts
    words = line
    for start, end in sorted(cuts, reverse=True):
        words = f"{words[:start]} {words[end:]}"
    at = taken.at
    return DatedLine(
        re.sub(r"\s+", " ", re.sub(r"\(\s*\)", " ", words)).strip(" ,;"), day or (today if at is not None else None), at
    )


def _refused(one: FoundDay) -> BadInput:
    error = refusal(one)
    return BadInput(str(error), hint=f"{error.hint} Words in quotation marks are taken as they are.")


def _is_past_word(one: FoundDay, today: date) -> bool:
    """*yesterday*, *last Friday*, *3 days ago* tell of something; nothing is to be done then."""
    return one.kind in {DateKind.WORD, DateKind.WEEKDAY} and one.day is not None and one.day < today


class _Taken:
    """A line while it is taken apart."""

    def __init__(self, line: str, days: list[FoundDay], names: list[tuple[int, int]]) -> None:
        self._line, self._days = line, days
        passed = [*((one.start, one.end) for one in days), *names]
        self._times = [
            match
            for match in TIME.finditer(line)
            if not any(start < match.end() and match.start() < end for start, end in passed)
            and not (match["word"] and _NAME.match(line, match.end()))
        ]
        self.at: time | None = None
        self.cuts: list[tuple[int, int]] = []

    def take(self) -> date | None:
        """The day that is meant; ``at`` and ``cuts`` say the rest."""
        day = self._from_the_end()
        if day is None:
            day = next((found for one in reversed(self._days) if (found := self._in_the_middle(one))), None)
        if self.at is None:
            for match in reversed(self._times):
                if self._stands_apart(match):
                    self._cut_time(match)
                    break
        return day

    def _from_the_end(self) -> date | None:
        """What ends the line: a day, a time, or both in any order."""
        end, day = len(self._line.rstrip(_END)), None
        while True:
            time_there = next((match for match in self._times if self._ends(match.end(), end)), None)
            if time_there is not None and self.at is None:
                self._cut_time(time_there)
                end = len(self._line[: time_there.start()].rstrip(_END))
                continue
            one = next((one for one in self._days if self._ends(one.end, end)), None)
            if one is None or day is not None or not self._is_day_at_end(one):
                return day
            day = self._cut_day(one)
            end = len(self._line[: self.cuts[-1][0]].rstrip(_END)) if self.cuts else 0
            if day is None:
                return None

    def _ends(self, end: int, limit: int) -> bool:
        return limit > 0 and len(self._line[:end].rstrip(_END)) == limit and not self._line[end:limit].strip(_END)

    def _is_day_at_end(self, one: FoundDay) -> bool:
        before = self._line[: one.start]
        if one.kind is DateKind.WEEKDAY:
            is_name = _NAMED_SO.search(self._line[: one.end].rstrip(".")) is not None
            counts = self._words(one) in _ABBREVIATED and _AFTER_NUMBER.search(before) is not None
            return not is_name and not counts
        if one.kind is DateKind.WORD:
            return _NAMED_SO.search(self._line[: one.end]) is None
        return self._is_no_reference(one, at_end=True)

    def _is_no_reference(self, one: FoundDay, *, at_end: bool) -> bool:
        """Whether numbers are no reference, no idiom (24/7) and no fraction.

        Raises:
            BadInput: at the end of the line they may be a fraction, and nothing says whether they are.
        """
        words, before = self._line[one.start : one.end], self._line[: one.start]
        if not words[0].isdigit() or not re.fullmatch(r"[\d/.-]+", words):
            return True
        if REFERS.search(before):
            return False
        if one.kind is not DateKind.NUMBERS:
            return True
        is_led = _LEAD.search(before) is not None
        month, day = (int(part) for part in words.split("/"))
        is_other_order = at_end and 12 < month <= 31 and 1 <= day <= 12 and words not in _IDIOMS
        if is_other_order and not is_led and not _TELLS.search(before) and not _AFTER_NUMBER.search(before):
            return True  # 31/02 ends the line as a day does, the day first: it is refused, not left without a date
        if (month > 12 and not is_led) or not 1 <= day <= 31 or _AFTER_NUMBER.search(before):
            return False
        if words in _FRACTIONS and not is_led:
            if at_end and not _TELLS.search(before):
                raise BadInput(
                    f"“{words}” may be a fraction, or {MONTHS[month - 1]} {day}.",
                    hint=f"Write “on {words}” or {MONTHS[month - 1][:3]} {day}; in quotation marks it is no day.",
                )
            return False
        return True

    def _words(self, one: FoundDay) -> str:
        return self._line[one.start : one.end].lower().rstrip(".")

    def _in_the_middle(self, one: FoundDay) -> date | None:
        before, line = self._line[: one.start], self._line
        if one.kind is not DateKind.WHOLE and _NAME.match(line, one.end):
            return None  # Sun Valley, Mon Cheri, Sept 11 Fund
        goes_on = _GOES_ON.match(line, one.end) is not None
        is_led = _LEAD.search(before) is not None
        if one.kind in {DateKind.WORD, DateKind.WEEKDAY} and not self._is_day_at_end(one):
            return None
        if one.kind is DateKind.WEEKDAY:
            if self._words(one) in _ABBREVIATED and not goes_on:
                return None  # sun valley
            if not is_led and re.search(r"\S\s+[A-Z]\S*\s+$", before):
                return None  # of a name: Ruby Tuesday re slip
        if not self._is_no_reference(one, at_end=False) or (
            one.kind is DateKind.NUMBERS and _UNITS.match(line, one.end)
        ):
            return None
        time_after = next((match for match in self._times if not line[one.end : match.start()].strip(" ,")
                           and match.start() >= one.end), None)  # fmt: skip
        if not (is_led or goes_on or time_after or not before.strip()):
            return None
        day = self._cut_day(one)
        if day is not None and time_after is not None and self.at is None:
            self._cut_time(time_after)
        return day

    def _cut_day(self, one: FoundDay) -> date | None:
        """The day, with the words that led to it; None when it tells of something.

        Raises:
            BadInput: there is no such day, or two days stand side by side.
        """
        before = self._line[: one.start]
        if one.kind is not DateKind.COUNTED and _TELLS.search(before):
            return None
        if one.day is None:
            raise _refused(one)
        if beside := _BESIDE.search(before):
            words = f"{beside.group().strip()} {self._line[one.start : one.end]}"
            raise BadInput(
                f"“{words}” is not the day itself.",
                hint="Write the day that is meant, or put the words in quotation marks.",
            )
        if _STAYS.search(before):
            return one.day
        start = one.start
        other = next((o for o in self._days if o.end <= start and _JOINS.fullmatch(self._line[o.end : start])), None)
        if other is not None:
            if other.day != one.day:
                raise BadInput(
                    f"“{self._line[other.start : one.end]}” names two days.",
                    hint="Write the one that is meant, or put the other in quotation marks.",
                )
            start = other.start
        lead = _LEAD.search(self._line[:start])
        self.cuts.append((lead.start() if lead else start, one.end))
        return one.day

    def _stands_apart(self, match: re.Match[str]) -> bool:
        is_led = match.group().lower().startswith(("at", "@"))
        return is_led or not self._line[: match.start()].strip() or _GOES_ON.match(self._line, match.end()) is not None

    def _cut_time(self, match: re.Match[str]) -> None:
        at = to_time(match)
        if match["h24"] and self._line[: match.start()].rstrip().lower().endswith(("pm", "p.m.")) and at.hour < 12:
            at = at.replace(hour=at.hour + 12)  # 2026 NOV 12 PM 3:14
        self.at = at
        lead = _LEAD.search(self._line[: match.start()])
        self.cuts.append((lead.start() if lead else match.start(), match.end()))
