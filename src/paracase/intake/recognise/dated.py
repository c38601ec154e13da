"""The day a paper bears: of its signature, of its label (*Invoice Date*), of a letter's head. Never a hearing's or a form's.

What a paper tells of other days (a hearing, the loss, a deadline, another paper's date, the revision of its form, its
service) is not its date; where nothing says its own, it stays blank.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from paracase.domain.dates.written import DAY_OF, first_date, to_date
from paracase.domain.sifting import Sifted, signs_of
from paracase.intake.recognise.paper import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from paracase.domain.sifting import Words
    from paracase.intake.recognise.paper import Paper

Found = tuple["date", str]
"""A day and the reason for it: where it was read, and the words."""

_DAY = (
    r"(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,2}[/-]\d{1,2}[/-](?:(?:19|20)\d\d|"
    r"\d\d)\b|\d{1,2}\s+[A-Z][a-z]{2,8}\.?,?\s+(?:19|20)\d\d|[A-Z]{3,9}\.?\s+\d{1,2},?\s+(?:19|20)\d\d)"
)
_DONE_THIS = re.compile(
    r"\b(?:executed|signed|entered|ordered|done|given|dated|"
    r"now),?\s+(?:[\w.,'-]+\s+){0,10}?(?:on\s+)?this(?=[\s_]+[\w-]+[\s_]+day\b)\s+(?P<day>.{0,40})",
    re.I,
)
"""``DONE AND ORDERED in Chambers this 29th day of March``; looked for only where *day of* stands at all: it is slow."""
_DAY_WORD = signs_of("day")
_DONE_ON = Sifted(
    rf"\b(?:DONE|Done|ORDERED|Ordered|SIGNED|Signed|EXECUTED|Executed|GIVEN)\b:?[^\n.;]{{0,70}}?(?:\bon|[:,]|Date:?|"
    rf"at \S+ \S+)\s+(?P<day>{_DAY})"
)
_DATED = Sifted(
    r"\b(?:DATED|Dated)\b[:,.]?[ \t]*(?:this\s+|as of\s+)?(?P<rest>[^\n]{0,70})(?:\n[ \t]*(?P<next>[^\n]{0,50}))?"
)
_PLACE = re.compile(r"^[A-Za-z .,'-]{0,50}$")
_EXECUTED = Sifted(rf"\b(?:[Ee]xecuted|EXECUTED)\b\s+(?:on(?: date)?|this)\s+(?P<day>{_DAY})")
_DATE_LABEL = Sifted(
    rf"^[ \t]*(?:.{{0,90}}[ \t])?(?:DATE|Date)(?: signed)?[ \t]*:?[ \t]+(?P<day>{_DAY})(?P<rest>[^\n]*)$",
    re.M,
    signs=("date:", "date ", "date\t"),
)
_NAMED = Sifted(
    r"\b(?:(?:invoice|statement|bill(?:ing)?|report|letter|notice|issue|signature|prepared)[ \t]+date|"
    r"date of (?:invoice|statement|report|notice|issue|letter|this notice)|"
    rf"date (?:issued|prepared|signed|of signature)|report(?:ed)? on|notice date)[ \t]*:?[ \t]+(?P<day>{_DAY})",
    re.I,
)
_NUMBERED_BILL = Sifted(
    rf"^[ \t]*(?:invoice|receipt|statement|bill)(?:[ \t]+(?:no\.?|number|#))?[ \t:#]*[\w-]{{0,20}}\d[\w-]{{0,20}}"
    rf"[ \t]+(?P<day>{_DAY})[ \t]*$",
    re.I | re.M,
)
"""``Invoice 3391    11/27/2026``."""
_OF_SERVICE = Sifted(
    rf"\bdate of (?:service|visit|exam(?:ination)?|encounter)[ \t]*:?[ \t]+(?P<day>{_DAY})(?!\s*(?:-|through|to|"
    rf"\u2013))",
    re.I,
)
_AGREED = Sifted(
    rf"\b(?:agreement|release|contract)\b[^.]{{0,60}}?\b(?:entered into|made|effective|"
    rf"dated)(?: and entered into)?(?: as of| on)?,? (?P<day>{_DAY})",
    re.I,
)
_ALONE = Sifted(rf"^[ \t]*(?:date[d:]*[ \t]*)?(?P<day>{_DAY})[ \t]*$", re.I | re.M)
_FOOT = re.compile(rf"^[ \t]*(?P<day>{_DAY})(?P<rest>[ \t]+[A-Za-z][A-Za-z.,' /-]{{2,40}})?[ \t]*$")
_DECIDED = Sifted(rf"\b(?:Decided|DECIDED|Filed|FILED|Opinion filed)\b[:\s\u2014\u2013-]{{1,3}}(?P<day>{_DAY})")
_BESIDE_HEARING = re.compile(
    r"\b(?:time|dept|department|courtroom|ctrm|crtrm|judge|place|location|hearing|trial|a\.m|p\.m|conference is)\b|"
    r"\d\s?[ap]\.?m\b|\d:\d\d",
    re.I,
)
_TELLS_HEARING = re.compile(r"\b(?:conference|hearing|trial|scheduled|argument)\b|\btime:", re.I)
_REVISED = re.compile(
    r"(?:\b(?:rev|revised|eff|effective|approved|adopted|edition|form|version|exp|expires|expiration)\b|"
    r"[(\[]rev)[^\n]{0,24}$",
    re.I,
)
_SERVICE = Sifted(
    r"^[ \t\d]*(?:certificate|proof|affidavit|declaration|affirmation) of (?:electronic )?(?:service|mailing)\b",
    re.I | re.M,
)
_OF_SERVICE_ITSELF = re.compile(r"\b(?:of (?:\w+ )?(?:service|mailing)|summons return)", re.I)
_ENDS = Sifted(rf"\b(?P<day>{_DAY})$", re.M)
_AT_HEAD = re.compile(r"transcript|deposition|minutes|opinion|memorandum$|notice of docketing|docketing notice", re.I)
_COURT_OF_APPEALS = re.compile(
    r"court of (?:\w+ )?appeals?|appellate|supreme court(?! of the state of new york)|appeals board", re.I
)


def dated(paper: Paper) -> Found | None:
    """The paper's own day and the reason, or None."""
    if paper.is_mail or not paper.has_digits:  # no day is read here without the digits of its year
        return None
    return next(_read(paper), None)


def is_of_appeal(paper: Paper) -> bool:
    """Whether the paper's heading names a court of appeals, or another that hears appeals."""
    return bool(_COURT_OF_APPEALS.search(paper.front.court))


def _read(paper: Paper) -> Iterator[Found]:
    """Days of the paper, the most trusted first."""
    front, first = paper.front, paper.first_page
    is_court = front.is_of_court or bool(front.footer)
    if paper.letter is not None:
        yield from _of_letter(paper)
    is_of_case = is_court and (front.is_block or bool(front.court) or bool(front.footer))
    if not is_of_case and paper.letter is None:  # an invoice names its case in one line, and is no court's paper
        yield from _each(_NAMED, first[:3000], "label", paper.words_of(0))
        yield from _each(_NUMBERED_BILL, first[:1500], "label", paper.words_of(0))
    text, words = _without_service(paper), paper.words_of_ends
    yield from _signed(text, words)
    for part in paper.ends if _DATE_LABEL.may(words) else ():
        yield from _labelled(part, is_minutes="minutes" in first[:700].lower())
    is_appeal = is_of_appeal(paper)
    if not is_court or _AT_HEAD.search(front.title) or front.slip or is_appeal:
        yield from _each(_ALONE, first[:1500], "date line", paper.words_of(0))
    if is_court and _AT_HEAD.search(front.title):
        yield from _each(_ENDS, "\n".join(front.lines[:20]), "date line", paper.words_of(0))
    if is_appeal and (not front.title or _AT_HEAD.search(front.title)):
        yield from _each(_DECIDED, first, "text", paper.words_of(0))
    yield from _at_foot(text)
    if not is_court:
        yield from _each(_AGREED, first[:1500], "text", paper.words_of(0))
        yield from _each(_OF_SERVICE, first[:2500], "label", paper.words_of(0))


def _of_letter(paper: Paper) -> Iterator[Found]:
    letter = paper.letter
    if letter is not None and letter.date_line and (read := first_date(letter.date_line)):
        yield read[0], f"date line {quoted(letter.date_line)}"
    yield from _each(_ALONE, paper.first_page[:900], "date line", paper.words_of(0))


def _without_service(paper: Paper) -> str:
    """Beginning and end of a paper without the certificate of its service; of a proof of service, all of it."""
    parts = paper.ends
    if not _OF_SERVICE_ITSELF.search(paper.front.title):
        parts = [
            part[: found.start()]
            if (found := _SERVICE.search(part, paper.words_of_ends)) and (found.start() > 400 or len(parts) > 1)
            else part
            for part in parts
        ]
    return "\n".join(parts)


def _signed(text: str, words: Words) -> Iterator[Found]:
    if not words.signs.isdisjoint(_DAY_WORD) and (" day " in (low := text.lower()) or "day\n" in low):
        for match in _DONE_THIS.finditer(text):
            whole = DAY_OF.match(text, match.start("day"))
            if whole and (day := to_date(whole)):
                yield day, f"text {quoted(text[match.start() : whole.end()])}"
    for match in _DATED.finditer(text, words):
        if read := _of_label(match, text):
            yield read
    for pattern in (_DONE_ON, _EXECUTED):
        yield from _each(pattern, text, "text", words)


def _of_label(match: re.Match[str], text: str) -> Found | None:
    """The day behind *Dated:*; New York puts place and day into two lines."""
    rest = match["rest"]
    if whole := DAY_OF.match(text, match.start("rest")):
        day = to_date(whole)
        return (day, f"text {quoted(text[match.start() : whole.end()])}") if day else None
    read = _begins(rest)
    if read is None and (found := re.match(r"(?:[A-Z][A-Za-z. ]+,\s+){1,3}", rest)):
        read = _begins(rest[found.end() :])
    if read is None and match["next"] and _PLACE.match(rest):
        read = _begins(match["next"])
    if read is None or _REVISED.search(text[max(0, match.start() - 30) : match.start()]):
        return None
    return read[0], f"text {quoted(text[match.start() : match.start() + match.group().find(read[1]) + len(read[1])])}"


def _begins(text: str) -> Found | None:
    """The day a text begins with."""
    start = len(text) - len(text.lstrip(" \t_:,"))
    found = re.compile(_DAY).match(text, start)
    return first_date(found.group()) if found else None


def _labelled(text: str, *, is_minutes: bool) -> Iterator[Found]:
    """*Date:* where no hearing stands beside it."""
    for match in _DATE_LABEL.pattern.finditer(text):
        after = text[match.end() : match.end() + 70].split("\n")
        before = text[max(0, match.start() - 70) : match.start()].rstrip("\n").rpartition("\n")[2]
        label = match.group()[: match.start("day") - match.start()]
        around = " ".join((label, match["rest"], *after[1:2]))
        is_hearing = _BESIDE_HEARING.search(around) or (_TELLS_HEARING.search(before) and not re.search(_DAY, before))
        if is_hearing and not is_minutes:
            continue
        if re.search(
            r"\b(?:due|hearing|trial|job|loss|birth|service|collision|filed|entered|received|hire|expiration|admit|"
            r"discharge)\b[^:]*:?\s*$",
            label,
            re.I,
        ):
            continue
        if (read := first_date(match["day"])) and not _REVISED.search(label):
            yield (
                read[0],
                f"text {quoted(match.group()[: match.end('day') - match.start()].strip())}"
                if len(label) < 20
                else f"text {quoted(match['day'])}",
            )


def _at_foot(text: str) -> Iterator[Found]:
    """A day alone, or beside a name, in the last lines: where a paper is signed."""
    last = itertools.islice((line for line in reversed(text.split("\n")) if line.strip()), 10)
    for line in reversed(list(last)):
        match = _FOOT.match(line)
        if match and not re.search(
            r"\b(?:trial|deadline|due|last day|hearing|conference|discovery)\b", match["rest"] or "", re.I
        ):
            read = first_date(match["day"])
            if read:
                yield read[0], f"at the foot {quoted(line)}"


def _each(pattern: Sifted, text: str, where: str, words: Words) -> Iterator[Found]:
    for match in pattern.finditer(text, words):
        read = first_date(match["day"])
        if read and not _REVISED.search(text[max(0, match.start("day") - 40) : match.start("day")]):
            yield read[0], f"{where} {quoted(match.group())}"
