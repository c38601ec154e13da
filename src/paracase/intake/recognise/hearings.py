"""Hearings a paper announces: from the block beside the title (*Date / Time / Dept.*), and from sentences that set one.

A hearing that was held, a deadline and the day a subpoena is to be obeyed are none.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from paracase.domain.dates.written import first_date
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.sifting import Sifted, signs_of
from paracase.intake.recognise.paper import Paper, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_DAYS = 60
MOST = 4
"""More are a calendar, not the hearings of one paper."""
_DAY = r"(?:[A-Z][A-Za-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d|\d{1,2}/\d{1,2}/(?:(?:19|20)\d\d|\d\d)\b)"
_WHAT = (
    r"(?:oral argument|(?:[\w-]+ ){0,2}?(?:hearing|conference|calendar call|argument|trial)|meeting of creditors|"
    r"mediation|docket call|status hearing)"
)
_LABELS = Sifted(
    rf"\b(?P<what>(?:motion |next )?hearing(?: date)?|date and time|conference(?: date)?|trial(?: date)?|"
    rf"calendar call|return date|date)\s*(?:and time)?\s*:?\s+(?P<day>{_DAY})(?P<rest>[^\n]*)",
    re.I,
)
_HEARD = Sifted(rf"\b{_WHAT}\b", re.I)
_ANNOUNCES = re.compile(
    r"\b(?:is|are|be|been|set|scheduled|held|noticed|calendared|continued|reset|rescheduled|appear|heard|take place|"
    r"beginning|commencing|for|on)\b",
    re.I,
)
_ANY_DAY = re.compile(_DAY)
_SENTENCE = re.compile(r"\.\s+(?=[A-Z])|;")
_REACH = 190
"""So far before its day a sentence names the hearing."""
_NOTICE_ON = re.compile(
    rf"\bnotice that,? (?:on|at)\s+(?:\w+day, )?(?P<day>{_DAY})(?P<rest>(?:(?!\.\s+[A-Z])[^;]){{0,160}})", re.I
)
_IN_TABLE = Sifted(
    rf"^[ \t]*(?P<day>{_DAY})\s+(?P<what>(?:jury |bench |non-jury )?trial|pretrial conference|calendar call|"
    rf"hearing)\b(?P<rest>[^\n]*)",
    re.I | re.M,
)
_NOTICE_WORD = signs_of("notice")
_PAST = re.compile(r"\b(?:was|were|had|took place|having been|came on|adjourned from|pursuant to the)\b", re.I)
_NOT_HEARD = re.compile(
    r"\b(?:deadline|due|no later than|on or before|by|cut-?off|depositions?|discovery|prior to|before the|days|"
    r"verdict|decision|filed)\b",
    re.I,
)
_SUBJECT = re.compile(
    r"^(?:[A-Z][a-z]+ly, |In (?=[A-Z]))?(?P<subject>(?:[A-Z][\w.'\u2019-]*,?\s+(?:(?:v\.|vs\.|and|of|the)\s+)*){1,6})"
    r"(?:is|are|has been|have been)\s+(?:\w+\s+)?(?:scheduled|set|calendared|noticed)\b"
)
"""What a sentence says is set: ``Tarrow Mills is scheduled for argument`` tells of another case, called by its name."""
_OWN = re.compile(
    r"\b(?:hearing|conference|trial|argument|motions?|matter|case|action|appeal|cause|mediation|call|calendar|it|this|that|"
    r"petition|application|demurrer|meeting|proceedings?|status|review|order|plan|deposition|here|counsel|parties|"
    r"plaintiffs?|defendants?|debtors?|appell\w+|petitioners?|respondents?|claims?|objections?|request|confirmation)\b",
    re.I,
)
_NUMBERED = re.compile(r"\b(?:Case|Appeal|Action|Docket)s?\s+Nos?\.?\s*(?P<number>[\w:-]*\d[\w:-]{3,})", re.I)
_TIME = re.compile(r"\b(\d{1,2}(?::\d\d)?)\s?([ap])\.?\s?m\b", re.I)
_PLACE = re.compile(
    r"\b(?:Dept\.?|Department|Courtroom|Ctrm\.?|Crtrm\.?|Room|Part)\s*:?\s*(?:No\.? )?([A-Z]?\d{1,4}[A-Z]?)", re.I
)
_JUDGE = re.compile(r"\b(?:Judge|Hon(?:orable|\.)|Justice)\s*:?\s*((?:[A-Z](?:\.|[\w'-]+)\s?){1,4})")
_OBEYED = re.compile(r"subpoena|deposition|citation to discover|inspection", re.I)


def recognise(paper: Paper, found: list[Proposal]) -> list[Proposal]:
    """Suggest hearings, given the other proposals: one before the paper's own day is past."""
    if not paper.pages or paper.is_mail or _OBEYED.search(paper.front.title):
        return []
    written = best(found, Field.DATED) or best(found, Field.FILED)
    numbers = [one.value for one in found if one.field is Field.DOCKET]
    days: dict[str, Proposal] = {}
    for day, what, words, around in _announced(paper, numbers):
        if written is not None and day < written.value and written.confidence > Confidence.GUESS:
            continue
        more = _details(around, what)
        if day in days:
            days[day].more.update({name: value for name, value in more.items() if name not in days[day].more})
        else:
            days[day] = Proposal(Field.HEARING, day, Confidence.LIKELY, f"text {quoted(words, 120)}", "p. 1", more)
    return list(days.values()) if len(days) <= MOST else []


def _announced(paper: Paper, numbers: Sequence[str]) -> Iterator[tuple[str, str, str, str]]:
    """Day, what is heard, the words that say so, and what stands around them."""
    first = paper.first_page
    block = "\n".join(paper.front.lines[: max(paper.front.end + 14, 14)]) if paper.front.is_of_court else ""
    for pattern, text in ((_LABELS, block), (_IN_TABLE, first)):
        for match in pattern.finditer(text, paper.words_of(0)):
            after = text[match.end() : match.end() + 160]
            what = match["what"].lower()
            if what in {"date", "date and time"} and not (
                _TIME.search(match["rest"] + after[:90]) or _PLACE.search(match["rest"] + after[:60])
            ):
                continue
            if day := first_date(match["day"]):
                yield day[0].isoformat(), "" if "date" in what else what, match.group(), match.group() + after
    is_heard = _HEARD.may(paper.head_words)
    if is_heard or not paper.head_words.signs.isdisjoint(_NOTICE_WORD):
        yield from _told(paper, numbers, is_heard=is_heard)


def _is_of_another(sentence: str, numbers: Sequence[str]) -> bool:
    """Whether a sentence tells of a case that it calls by its name, or by a number that is none of the paper's own."""
    subject = _SUBJECT.match(sentence.strip())
    if subject is not None and not _OWN.search(subject["subject"]):
        return True
    named = ["".join(filter(str.isdigit, match["number"])) for match in _NUMBERED.finditer(sentence)]
    own = ["".join(filter(str.isdigit, number)) for number in numbers]
    return bool(own) and any(not any(one in other or other in one for other in own if other) for one in named)


def _told(paper: Paper, numbers: Sequence[str], *, is_heard: bool) -> Iterator[tuple[str, str, str, str]]:
    """The same from sentences.

    Args:
        numbers: docket numbers of the paper's own case.
        is_heard: something that is heard is named at all.
    """
    joined = " ".join(paper.head[:9000].split())
    for match in itertools.islice(_ANY_DAY.finditer(joined), _MOST_DAYS) if is_heard else ():
        sentence = _SENTENCE.split(joined[max(0, match.start() - _REACH) : match.start()])[-1]
        heard = _HEARD.pattern.search(sentence)
        if (
            heard is None
            or not _ANNOUNCES.search(sentence)
            or _PAST.search(sentence)
            or _NOT_HEARD.search(sentence[heard.start() :])
            or _is_of_another(sentence, numbers)
        ):
            continue
        if day := first_date(match.group()):
            words = (sentence[heard.start() :] + match.group()).strip()
            yield day[0].isoformat(), heard.group().lower(), words, words + joined[match.end() : match.end() + 120]
    for match in _NOTICE_ON.finditer(joined) if "notice that" in joined.lower() else ():
        if (
            (_TIME.search(match["rest"]) or "hear" in match["rest"].lower())
            and "deposition" not in match["rest"].lower()
            and (day := first_date(match["day"]))
        ):
            yield day[0].isoformat(), "hearing", match.group()[:110], match.group()


def _details(around: str, what: str) -> dict[str, str]:
    more = {"what": what} if what else {}
    if match := _TIME.search(around):
        hour, _, minute = match[1].partition(":")
        number = int(hour) % 12 + (12 if match[2].lower() == "p" else 0)
        if int(hour) <= 12:
            more["time"] = f"{number:02}:{minute or '00'}"
    if match := _PLACE.search(around):
        more["department"] = match[1]
    if match := _JUDGE.search(around):
        more["judge"] = match[1].strip()
    return more
