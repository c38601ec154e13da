"""The first page of a court's paper, taken apart: the caption with its people, the title beside or below it, the footer.

California sets the title into the right half of the first page and repeats it at the foot of each (CRC 2.108, 2.110); New
York sets it right of the caption, Texas, Florida and most federal courts below. Reading a PDF joins what stands side by
side into one line, so the left half is told from the right by what belongs into a caption: names, roles, *v.*

Pure: pages in, parts out; nothing is decided here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from paracase.domain.sifting import Words, lowered
from paracase.intake.recognise.captions import (
    COURT,
    GOES_ON,
    IN_RE,
    JOINS,
    LEAD,
    NOISE,
    NUMBER,
    ONE_LINE,
    TITLE,
    TITLE_OF_CASE,
    TITLE_WORD,
    VERSUS,
    CaptionParty,
    is_capital,
    is_court,
    is_title,
    may_name_court,
    named_without_versus,
    people_of,
    right_half,
    sides_of,
    subject_of,
)

if TYPE_CHECKING:
    from paracase.domain.sifting import NarrowedPattern

LONGEST = 400
"""Letters of a line that are looked at: a whole page without a line break is no caption."""
LOOKED_AT = 80
"""Lines of a first page; the title of no court's paper stands further down."""


_TITLE_LINES, _TITLE_LETTERS = 6, 320


_SLIP_WORDS = 45


_COLUMN = re.compile(r"(?:^|\s)[)\u00a7|\]:}]+(?=\s|$)")


_TAB, _BLANKS = re.compile(r"[ \u00a0]*\t[ \t]*"), re.compile(r"[ \u00a0_]{2,}")


_GUTTER = re.compile(r"^ ?(\d{1,2})(?:[ \t]+(.*))?$")


_GUTTER_LINES = 28


_RULE = re.compile(r"^[\s_=*\u2013\u2014xX/\-]*[_=\u2013\u2014\-]{3}[\s_=*\u2013\u2014xX/\-]*")


_STAMP_FIRST = frozenset("aAuUcCfFrRnNpPeEiI\u0130\u0131xX")


_STAMP_BEGINS = (
    *("appellate ", "usca", "case", "appeal", "filing #", "received ", "nyscef", "filed: ", "page ", "efile", "e-file"),
    *("index no. ", "xxx"),
)
"""How whatever ``_STAMP`` matches begins, in small letters."""


_STAMP = re.compile(
    r"^(?:appellate |usca\d*\s)?(?:case|appeal)\b.{3,40}\bdoc(?:ument)?\b.{0,12}\d|^filing #|^(?:received )?nyscef|"
    r"^filed: .*clerk|"
    r"^page \d+ of|^e-?filed\b|^index no\. \S+$|^xxx+$",
    re.I,
)


_BODY = re.compile(
    r"^(?:to (?:all|the|defendant|plaintiff|each|respondent|petitioner|any)\b|to:|comes? now|now comes?|please take|"
    r"you are|i, |i am|whereas|"
    r"this (?:matter|cause|action|case)|upon|pursuant|the court|the (?:above|following|undersigned)|it is|"
    r"introduction|in this|statement of (?:facts|the case)|table of|facts$|background|syllabus|summary of (?!your)|"
    r"on (?:petition|certiorari|appeal|discretionary|writ)|"
    r"(?:plaintiffs?|defendants?|petitioner|respondent),? (?:by|through|[a-z]+s\b)|(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)] )",
    re.I,
)


_LEFT_ONLY = re.compile(
    r"\b(?:individual|corporation|inclusive|company|partnership|capacity|does|et al|llc|inc|l\.?p|dba|d/b/a|entity|"
    r"association)\b[.,;]*$",
    re.I,
)


_APART = re.compile(r"\s+(?:CASE NUMBER|Case Number|FOR COURT USE)\b")


_LABEL = re.compile(r"^proceedings?(?: \([^)]*\))?:\s*", re.I)


_SLIP = re.compile(
    r"^(?:[\w\u2019']+ )?(?P<what>EXHIBIT|Exhibit|ATTACHMENT|Attachment|APPENDIX|Appendix|"
    r"TAB)\s+[\"\u201c\u2018']?(?P<no>[A-Z]{1,3}|\d{1,4}|[A-Z]-?\d{1,3}|\d+-[A-Z\d]{1,3})[\"\u201d\u2019']?$"
)


_NAMES_COURT, _VENUE_AT = re.compile(r"court|tribunal|panel|association|board|commission", re.I), 15
"""Further down *STATE OF MONTANA, County of Gallatin* heads a notary's certificate, and names no court."""
_PAGE_NUMBER = re.compile(r"^[-\u2013\s]*(?:page )?(?:\d{1,3}|[ivx]{1,5})(?: of \d+)?[-\u2013\s]*$", re.I)


@dataclass(frozen=True, slots=True)
class Front:
    """What the first page of a court's paper is made of."""

    lines: tuple[str, ...] = ()
    """Its lines without gutter, stamps and rules; tabs where a caption's halves were parted."""
    parties: tuple[CaptionParty, ...] = ()
    title: str = ""
    """As printed, lines joined; empty where none was found."""
    end: int = 0
    """The first line after caption and title."""
    caption: int | None = None
    """The line in which the caption parts its sides, or that begins ``In re``; None: no paper of a court's case."""
    is_block: bool = False
    """Whether the caption is a block of its own, not a case's name in one line, as letters have it too."""
    court: str = ""
    footer: str = ""
    """The title as it is repeated at the foot."""
    slip: str = ""
    """``Exhibit A``, where the page is a slip sheet."""

    @property
    def is_of_court(self) -> bool:
        """Whether it has a caption, or at least a court's name above a title."""
        return self.caption is not None or bool(self.court and self.title)

    def party_of(self, role: str) -> str:
        """The one who stands in a role; empty where nobody or several do."""
        names = [party.name for party in self.parties if party.role == role]
        return names[0] if len(names) == 1 else ""


def read_front(pages: tuple[str, ...], words: Words) -> Front:
    """Take the first page apart.

    Args:
        words: those of the first page.
    """
    lines = page_lines(pages[0]) if pages else []
    slip = _slip(lines)
    if slip:
        behind = _front_of(page_lines(pages[1]), Words(pages[1])).title if len(pages) > 1 else ""
        return Front(tuple(lines), slip=slip, title=behind)
    front = _front_of(lines, words)
    footer = _footer(pages)
    return Front(front.lines, front.parties, front.title, front.end, front.caption, front.is_block, front.court, footer)


def page_lines(page: str) -> list[str]:
    """The lines of a page without the 1 to 28 of pleading paper, stamps and rules."""
    raw = page.replace("\u2019", "'").replace("\u2018", "'").split("\n")[: LOOKED_AT * 2]
    raw = [line[:LONGEST] for line in raw]
    if _has_gutter(raw):
        raw = [(match[2] or "") if (match := _GUTTER.match(line)) else line for line in raw]
    found: list[str] = []
    for line in map(_plain_line, raw):
        if line and not line.isspace() and not _is_stamp(line):
            found.append(line)
            if len(found) == LOOKED_AT:
                break
    return found


def _is_stamp(line: str) -> bool:
    """Whether a line is a stamp; nearly none begins like one."""
    return line[0] in _STAMP_FIRST and lowered(line[:10]).startswith(_STAMP_BEGINS) and _STAMP.match(line) is not None


def _plain_line(line: str) -> str:
    """A line without rules, its halves parted by a tab, one blank between words; most lines have nothing of that."""
    if not line[:1].isalpha() or line[0] in "xX":  # what a rule is made of
        line = _RULE.sub("", line)
    if ":" in line or ")" in line or "|" in line or "\u00a7" in line or "]" in line or "}" in line:
        line = _COLUMN.sub("\t", line)
    line = line.strip(" \r\u00a0")
    if "\t" in line:
        line = _TAB.sub("\t", line)
    if "  " in line or "_" in line or "\u00a0" in line:
        line = _BLANKS.sub(" ", line)
    return line.strip(" *")


def _has_gutter(raw: list[str]) -> bool:
    """Whether the lines are numbered as on pleading paper: all 28, or, where only lines with words are numbered, most
    of them with numbers that only rise."""
    numbers = [int(match[1]) for line in raw if line[:2].strip()[:1].isdigit() and (match := _GUTTER.match(line))]
    if len(numbers) <= 7:
        return False
    expected = 1
    for number in numbers:
        expected += number == expected
    if expected > 12:
        return True
    said = sum(1 for line in map(str.strip, raw) if line and not _is_stamp(line))
    rises = all(one < other <= _GUTTER_LINES for one, other in pairwise(numbers))
    return rises and 3 * len(numbers) >= 2 * said


def _slip(lines: list[str]) -> str:
    count = 0
    for line in lines:
        count += len(line.split())
        if count > _SLIP_WORDS:
            return ""
    for line in lines:
        if match := _SLIP.match(line.strip()):
            return f"{match['what'].title()} {match['no']}"
    return ""


def _front_of(lines: list[str], words: Words) -> Front:
    versus = next((i for i, line in enumerate(lines) if i and not _is_letter(line[0]) and VERSUS.match(line)), None)
    if any(TITLE_OF_CASE.match(line) and ONE_LINE.match(line) for line in lines[: versus or 0]):
        versus = None  # minutes and docketing notices name the case in one line; a deputy clerk's "V." is no caption
    in_re = (
        next((i for i, line in enumerate(lines[:40]) if line[0] in "iI\u0130\u0131" and IN_RE.match(line)), None)
        if versus is None
        else None
    )
    titles = TITLE.among(words)
    court = (
        next(
            (i for i, line in enumerate(lines[:50]) if is_court(line) and (i < _VENUE_AT or _NAMES_COURT.search(line))),
            None,
        )
        if may_name_court(lines, words)
        else None
    )
    caption = versus if versus is not None else in_re
    name = _joined_court(lines, court) if court is not None else ""
    if versus is not None:
        start, end, sides = sides_of(lines, versus)
        title, after, used = _title_beside(lines, start, end) if any(names for names, _ in sides) else ("", 0, [])
        parties = people_of(sides, used, is_appeal="appeal" in name.lower())
    elif in_re is not None:
        end, parties = subject_of(lines, in_re)
        title, after, _ = _title_beside(lines, in_re, end)
    else:
        caption, parties = named_without_versus(lines, words)
        if court is None and parties and parties[0].role:
            caption = None  # an agency's form names a petitioner, too
        end, title, after = (court + 1 if court is not None else 0), "", 0
    if not title:
        title, after = _title_below(lines, end, titles)
    if not title and court is not None:
        title, after = _title_below(lines, 0, titles, until=court)
    minutes = (
        next((i for i, line in enumerate(lines) if _LABEL.match(line)), None) if "minutes" in title.lower() else None
    )
    if minutes is not None:
        said, behind = _title_below(lines, minutes, titles)
        title, after = (said, behind) if said else (title, after)
    if caption is None and court is None and not is_capital(title):
        title = ""  # outside of a court's papers a line in mixed case is a heading of the text, or a sentence
    is_block = caption is not None and not (versus is None and in_re is None and parties and not parties[0].role)
    return Front(tuple(lines), parties, title, after or end, caption, is_block, name)


def _is_letter(first: str) -> bool:
    """Whether a line that begins so begins no *v.*: with any other letter than those of *v* and *against*."""
    return first.isalpha() and first not in "vVaA"


def _joined_court(lines: list[str], first: int) -> str:
    found = [lines[first]]
    for line in lines[first + 1 : first + 3]:
        if not COURT.search(line):
            break
        found.append(line)
    return " ".join(found).replace("\t", " ")


def _title_beside(lines: list[str], start: int, end: int) -> tuple[str, int, list[str]]:
    """The title in the right half, the line after it, and the lines' halves it was made of."""
    words: list[str] = []
    last = 0
    for i in range(start, end):
        text = right_half(lines[i]).strip()
        if not text or (not words and (NUMBER.match(text) or is_court(text) or NOISE.match(text))):
            continue
        is_on = bool(words and JOINS.search(words[-1]) and is_capital(text))
        if words and (NUMBER.match(text) or (NOISE.match(text) and not is_on)):
            break
        has_word = bool(TITLE_WORD.search(text))
        is_left = (
            text == lines[i]
            and not has_word
            and (_LEFT_ONLY.search(text) or text.endswith((",", ";")) or not is_capital(text))
        )
        if not words:
            if is_title(text) and (has_word or (LEAD.match(text) and "'" in text)):
                words, last = [text], i
        elif is_left:
            if JOINS.search(words[-1]) and not text.endswith((",", ";")) and is_title(text):
                words, last = [*words, text], i
        elif (
            JOINS.search(words[-1])
            or GOES_ON.match(text)
            or (i == last + 1 and (has_word or (text != lines[i] and is_capital(text))))
        ):
            words, last = [*words, text], i
        if len(" ".join(words)) > _TITLE_LETTERS:
            break
    title = " ".join(words)
    return (title, end, words) if TITLE_WORD.search(title) else ("", 0, [])


def _title_below(lines: list[str], start: int, titles: NarrowedPattern, until: int | None = None) -> tuple[str, int]:
    """The title below a line, and the line after it.

    Args:
        titles: the words of titles that the page has: below the last line with one of them no title begins.
    """
    words: list[str] = []
    stop = min(until if until is not None else len(lines), start + 30)
    last = next((i for i in range(stop - 1, start - 1, -1) if titles.search(lines[i])), None) if titles else None
    if last is None:
        return "", stop
    for i in range(start, stop):
        if i > last and not words:
            break
        line = _unlabelled(lines[i])
        if words:
            if len(words) >= _TITLE_LINES or not _goes_on(words, line):
                return " ".join(words)[:_TITLE_LETTERS], i
            words.append(line)
        elif _BODY.match(line):
            if not (is_capital(line) or _is_beside(line)):
                break
        elif _begins(line, lines[i + 1] if i < last else "", titles) and not _is_beside(line) and is_title(line):
            words = [line]
    return " ".join(words)[:_TITLE_LETTERS], stop


def _unlabelled(line: str) -> str:
    """A line without the label before it, and without what forms print right of it."""
    line = line.replace("\t", " ").strip()
    if "CASE NUMBER" in line or "Case Number" in line or "FOR COURT USE" in line:
        line = _APART.split(line)[0].strip()
    return _LABEL.sub("", line) if line[:1] in "pP" else line


def _is_beside(line: str) -> bool:
    """Whether a line is of what stands around a title: a number, a court, a hearing."""
    return bool(NOISE.match(line) or NUMBER.match(line)) or is_court(line)


def _begins(line: str, following: str, titles: NarrowedPattern) -> bool:
    """Whether a title can begin with a line: it has a word of titles, or whose it is, and the next has one."""
    if titles.search(line):
        return True
    return bool(following and LEAD.match(line) and is_capital(line) and titles.search(following))


def _goes_on(words: list[str], line: str) -> bool:
    """Whether a title goes on with a line."""
    is_on = (
        is_capital(line)
        or (line.startswith("(") and line.endswith(")"))
        or (not is_capital(words[0]) and is_title(line) and len(words) < 3)
    )
    return is_on and not (_is_beside(line) or _BODY.match(line) or VERSUS.match(line))


def _footer(pages: tuple[str, ...]) -> str:
    """The title at the foot: below the rule or page number there, or the same on the next page too."""
    feet = [_foot(page) for page in pages[:2]]
    if not feet or not feet[0]:
        return ""
    for line in feet[0]:
        if TITLE_WORD.search(line) and (len(feet) < 2 or line in feet[1] or len(feet[0]) <= 2):
            return line
    return ""


def _foot(page: str) -> list[str]:
    """What stands below the last line of nothing but a rule or a number, at most three lines."""
    lines = [line.strip(" \t\r") for line in page[-4000:].replace("\u2019", "'").split("\n")[-8:] if line.strip()]
    lines = [line for line in lines if not _is_stamp(line)]
    for i in range(len(lines) - 1, max(-1, len(lines) - 5), -1):
        if _PAGE_NUMBER.match(lines[i]) or _RULE.sub("", lines[i]) == "":
            return [line for line in lines[i + 1 :] if is_title(line)]
    return []
