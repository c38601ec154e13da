"""Dates as courts, letters, e-mails and file names write them. Strict patterns only: a free parser turns "may" into a month.

A date of a paper has its year; what has none ("Dec. 3", "Fla. Stat. 11/2", "3/4 inch") is no date here. Numbers are in US
order, month first; ``26.06.2025`` has the order of another country or of this one, nobody knows, and is not read.
"""

from __future__ import annotations

import re
from datetime import date

from paracase.domain.dates.shown import MONTHS
from paracase.patterns import late_pattern

MONTH_NUMBERS = (
    {name.lower(): i + 1 for i, name in enumerate(MONTHS)}
    | {name[:3].lower(): i + 1 for i, name in enumerate(MONTHS)}
    | {"sept": 9}
)
"""Every way a month's name is written in dates here, in small letters."""
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
)
_ORDINAL_NUMBERS = {name: i + 1 for i, name in enumerate(_ORDINALS)}
CENTURY_TURNS = 70
"""Years of two digits below it are of this century: ``6/1/20`` is 2020, ``6/1/85`` is 1985."""

WORD = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
YEAR = r"(?:19|20)\d{2}"
NTH = r"(?:st|nd|rd|th)?"
LONG = late_pattern(
    rf"\b(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}}){NTH}(?:,\s*|\s+)(?P<year>{YEAR})\b", re.I
)  # fmt: skip
DAY_FIRST = late_pattern(rf"\b(?P<day>\d{{1,2}}){NTH}\s+(?P<month>{WORD})\.?,?\s+(?P<year>{YEAR})\b", re.I)
SLASHED = late_pattern(r"(?<![\d/])(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)?\d{2})(?![\d/])")
DASHED = late_pattern(rf"(?<![\w/.:-])(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})-(?P<year>{YEAR})(?![\w/-]|\.\d)")
"""A phone, an account and a range of Bates numbers have other groups; a two-digit year would make dates of too much."""
ISO = late_pattern(rf"(?<!\d)(?P<year>{YEAR})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?!\d)")
DAY_OF = late_pattern(
    rf"\b_*(?P<day>\d{{1,2}}|{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})_*\s*{NTH}_*"
    rf"\s+day\s+of\s+_*(?P<month>{WORD})_*\.?,?\s+(?:(?:A\.?\s?D\.?|in\s+the\s+year(?:\s+of\s+our\s+Lord)?),?\s+)?(?P<year>{YEAR})\b",
    re.I,
)
"""``this 19th day of November, 2026``, as orders and affidavits end; blanks filled in by hand keep their underlines."""
STAMPED = late_pattern(
    rf"\b(?P<year>{YEAR})\s+(?P<month>{WORD})\.?\s+(?P<day>\d{{1,2}})"
    r"(?=\s*[ap]\.?m\b|\s+\d{1,2}:\s?\d{2}|[ \t]*$)", re.I | re.M
)  # fmt: skip
"""``2026 NOV 12 PM 3:14``: a clerk's stamp. Only before a time or the end of its line: *in 2026 May 5 …* is none."""
SPLIT = late_pattern(rf"\b(?P<month>{WORD.upper()})\.? +(?P<day>[0-3] ?\d)(?:, *| +)(?P<year>(?:1 ?9|2 ?0) ?\d ?\d)\b")
"""``NOV 1 2 2026``, ``NOV 12 20 26``: OCR of a stamp parts its digits. In capitals only, as stamps are."""
FORMS = (
    (LONG, ""),
    (DAY_FIRST, ""),
    (SLASHED, "/"),
    (ISO, "-"),
    (DAY_OF, "day"),
    (STAMPED, ""),
    (SPLIT, ""),
    (DASHED, "-"),
)
"""Every form in which a paper writes a whole date, and what stands in each such date: without it nobody need look."""


def whole_year(text: str) -> int:
    """A year of two or four digits."""
    year = int(text)
    return year if year >= 100 else year + (2000 if year < CENTURY_TURNS else 1900)


_SAME = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s"})
"""Letters that patterns take for others when they ignore case."""


def _small(text: str) -> str:
    return text.translate(_SAME).lower()


def month_number(text: str) -> int:
    """A month by name or number; the number may be none of a month.

    Raises:
        KeyError: it is no name of a month.
    """
    word = _small(text).rstrip(".")
    return int(word) if word.isdigit() else MONTH_NUMBERS[word]


def to_date(match: re.Match[str]) -> date | None:
    """The date of a match of one of the patterns here; None for a day that does not exist (31 June)."""
    day = _small(match["day"]).replace(" ", "")
    number = _ORDINAL_NUMBERS.get(day) or int(day)
    try:
        return date(whole_year(match["year"].replace(" ", "")), month_number(match["month"]), number)
    except ValueError:
        return None


def first_date(text: str) -> tuple[date, str] | None:
    """The first date in a text and the words it was read from."""
    small = text.lower()
    found = [
        (match.start(), day, match.group())
        for pattern, sign in FORMS
        if sign in small
        for match in pattern.finditer(text)
        if (day := to_date(match))
    ]
    return min(found)[1:] if found else None


REFERS = late_pattern(
    r"\b(?:forms?|rules?|secs?|sections?|stats?|arts?|articles?|titles?|chs?|chapters?|pts?|parts?|vols?|volumes?|nos?|"
    r"docs?|docket|dkt|ecf|exs?|exhs?|exhibits?|apps?|tabs?|scheds?|pp?|pgs?|pages?|lines?|paras?|lots?|units?|apts?|suites?|"
    r"items?|counts?|rev|version|v|size|ratio|§|¶)\.?\s*$|[§¶#]\s*$",
    re.I,
)
"""What makes the numbers after it a reference: ``Form 7/10``, ``Fla. Stat. 11/2``."""
_IN_NAME = late_pattern(
    r"(?<!\d)(?P<year>20\d{2})[-_. ]?(?P<month>0[1-9]|1[0-2])[-_. ]?(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
)
_US_IN_NAME = late_pattern(
    rf"(?<![\w.-])(?P<month>\d{{1,2}})(?P<sep>[-.])(?P<day>\d{{1,2}})(?P=sep)(?P<year>{YEAR}|\d{{2}})(?!\d|[-.]\d|-?[A-Za-z])"
)


def day_in_name(name: str) -> tuple[date, str] | None:
    """The date a file's name says, and how: ``2026-11-19``, ``20261119``, ``05-01-23``, ``3.14.23``, ``Nov 19 2026``."""
    text = name.replace("_", " ")
    for pattern in (_IN_NAME, _US_IN_NAME, LONG, DAY_FIRST):
        for match in pattern.finditer(text):
            if (day := to_date(match)) and not (pattern is _US_IN_NAME and REFERS.search(text[: match.start()])):
                return day, name[match.start() : match.end()]
    return None
