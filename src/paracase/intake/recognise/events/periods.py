"""Periods that a court's paper grants: ``within 21 days of this order``. Where it does not say from when, that is said.

A period in a rule that is quoted, in what somebody argued, or that is over, is none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.confidence import Confidence
from paracase.domain.sifting import Sifted
from paracase.intake.recognise.events.said import SaidEvent
from paracase.intake.recognise.events.words import COUNTS, cut_of, plain, short_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.intake.recognise.events.placed import PlacedText

UNKNOWN = "unknown"
"""The paper does not say from which day."""
_NUMBER = rf"(?:(?:{'|'.join(sorted(COUNTS, key=len, reverse=True))}|\d{{1,3}})(?:\s*\(\s*[\w-]{{1,12}}\s*\))?)"
_OWN = (
    r"(?:this|the|such|said)\s+(?:court['\u2019]?s\s+)?(?:\w+\s+){0,2}?(?:order|judgment|opinion|decision|ruling|notice|"
    r"memorandum|report|report\s+"
    r"and\s+recommendations?|entry|recommendations?|letter|findings\s+and\s+recommendations?|mandate)\b"
)
_PERIODS = Sifted(
    rf"\b(?:(?P<lead>within|(?:no|not)\s+(?:later|more)\s+than|in|have|has|had|by|at\s+least|of)\s+)?(?P<count>{_NUMBER})\s+"
    r"(?:(?P<quality>court|business|calendar|working|judicial)\s+)?(?P<unit>days?|weeks?|months?|hours?)\b['\u2019]?"
    r"(?:\s+(?P<way>of|after|from|following|before|prior\s+to|in\s+advance\s+of|hereof|"
    r"herein)\b\s*(?P<since>[^.;]{0,90})?)?",
    re.I,
)
_SINCE = (
    (re.compile(rf"^(?:the\s+)?(?:date|day)\s+(?:of\s+)?(?:entry|(?:it|this\s+\w+)\s+(?:is|was)\s+entered)|"
                rf"^(?:the\s+)?(?:date\s+of\s+)?"
                rf"(?:the\s+)?entry\b|^(?:the\s+)?(?:date\s+)?(?:of\s+)?{_OWN}\s+(?:is|was|being)\s+entered",
                re.I), "entered"),
    (re.compile(r"^(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?(?:its\s+)?(?:being\s+)?(?:service|served|mailing|receipt)\b|"
                rf"^(?:the\s+)?(?:date\s+)?(?:of\s+)?{_OWN}\s+(?:is|was|being)\s+served|^(?:the\s+)?(?:date|"
                rf"day)\s+(?:you|they|it)\s+"
                r"(?:receive|(?:is|was|are|were)\s+served)|^(?:you|they|a\s+party)\s+(?:are|is|receive)", re.I), "served"),
    (re.compile(rf"^(?:the\s+)?date\s+(?:hereof|(?:of|on)\s+{_OWN})|^(?:the\s+)?(?:date\s+)?hereof\b|"
                rf"^(?:the\s+)?(?:date|day)\s+of\s+signing",
                re.I), "dated"),
    (re.compile(rf"^{_OWN}|^today\b|^(?:the\s+)?date\s+below", re.I), UNKNOWN),
)  # fmt: skip
_ORDERS = re.compile(
    r"\b(?:shall|must|may|(?:is|are)\s+(?:hereby\s+|further\s+)?(?:ordered|directed|required|granted|given|permitted|"
    r"instructed|cautioned)|"
    r"ordered\s+to|directed\s+to|leave\s+to|to\s+(?:file|serve|submit|show|respond|answer|amend)|due|shall\s+have|has|"
    r"have|ordered)\b",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:was|were|had|(?:have|has)\s+(?:not\s+)?(?:been|filed)|did(?:\s+not|n['\u2019]t)?|failed|fails|"
    r"required\s+(?:him|her|them|it)|argues?|argued|contends?|contended|"
    r"asserts?|claims\s+that|alleges?|provides?\s+(?:that|for)|requires?\s+(?:that|a\s+(?:party|plaintiff|defendant))|"
    r"states?\s+that|explained|held\s+that|permits|allows|requested|requests|seeks?|statute\s+of\s+limitations|"
    r"limitations\s+period|"
    r"in\s+(?:prison|jail|custody)|sentenced|imprisonment|supervised|suspended)\b|"
    r"\brule\s+[\d.]+(?:\([^)]*\))*\s+(?:gives|requires|provides|permits|allows)|\bwhereas\b|\busual(?:ly)?\b|\btypically\b",
    re.I,
)
_ACT = re.compile(
    r"\b(?P<act>files?|filed|serves?|submits?|provides?|exchanges?|disclos\w+|produces?|meet|complete|lodge|respond|"
    r"answer|show\s+cause|notify|"
    r"pay|deliver|deposit|designate|identify|move|oppose|reply|amend|confer|mediate|object|objections?|appeal|e-?mail|"
    r"supplement|"
    r"return|vacate|submit|comply|advise|inform|contact|prepare|make|seek|request|elect|retain|appear)\b",
    re.I,
)
_SUBJECT = re.compile(
    r"(?P<what>[\w'\u2019][\w'\u2019 /-]{3,80}?)\s+(?:shall|must|may|are\s+to|is\s+to|should)\s+be\s*$", re.I
)
_PARTY = (
    r"\b(?:the\s+)?(?:parties|plaintiffs?|defendants?|counsel|appellants?|appellees?|petitioners?|respondents?|debtors?|"
    r"trustee|movants?|each\s+party|any\s+party|all\s+parties|either\s+party|government)\b"
)
_WHO = re.compile(_PARTY, re.I)
_BOUND = re.compile(
    rf"(?<!by\s)(?<!on\s)(?<!to\s)(?<!of\s)(?<!from\s)(?<!against\s){_PARTY}(?!['\u2019])(?=(?:\s+[\w.&-]+){{0,3}}?,?\s+"
    r"(?:shall|must|may|has|have|(?:is|are)\s+(?:hereby\s+)?(?:ordered|directed|granted|given))\b)",
    re.I,
)
"""Who is bound: *shall* follows."""
_SEVERAL = re.compile(rf"{_PARTY}(?!['\u2019])[^;]{{0,40}}?(?:\band|\bor|&)\s+{_PARTY}(?!['\u2019])", re.I)
_UNITS = {"day": "day", "week": "day", "month": "month", "hour": "hour"}
_OPEN_DAYS = {"court": "court_day", "judicial": "court_day", "business": "business_day", "working": "business_day"}
MOST_PERIODS = 12


def said_periods(placed: PlacedText) -> Iterator[SaidEvent]:
    """The periods a court's paper grants, in order."""
    count = 0
    for match in _PERIODS.pattern.finditer(placed.text):
        if not match["lead"] and not match["way"]:
            continue
        first, last = placed.clause(match.start())
        before, behind = placed.text[first : match.start()], placed.text[match.end() : last]
        since = _since(match)
        if since is None or (
            not match["way"] and not (match["lead"] or "").lower().startswith(("within", "no", "have", "has", "in"))
        ):
            continue
        clause = placed.text[first:last]
        if placed.is_quoted(match.start()) or not _ORDERS.search(clause) or _TOLD.search(before):
            continue
        named = _named(before, f"{match['since'] or ''}{behind}", is_first=not before.strip(" ,\n"))
        if named is None:
            continue
        what, who = named
        sure = Confidence.SURE if since in {"entered", "dated"} else Confidence.LIKELY
        doubt = "" if since != UNKNOWN else "It does not say from which day."
        start = max(first, match.start() - 170)
        end = min(last, match.end() if match["since"] is None else match.start("since") + len(_said_since(match)))
        yield SaidEvent(
            "period_set", None, what, start, end, sure, period=_period(match), since=since, who=who, doubt=doubt
        )
        count += 1
        if count >= MOST_PERIODS:
            return


def has_periods(placed: PlacedText) -> bool:
    """Whether any such words stand there at all."""
    return " days" in placed.text or " day" in placed.text or " weeks" in placed.text or " hours" in placed.text


def _period(match: re.Match[str]) -> str:
    said = match["count"].split("(")[0].strip().lower()
    count = int(said) if said.isdigit() else COUNTS[said]
    word = match["unit"].lower().rstrip("s")
    unit = _OPEN_DAYS.get((match["quality"] or "").lower(), _UNITS[word])
    way = "before" if (match["way"] or "").lower().startswith(("before", "prior", "in")) else "after"
    return f"{count * (7 if word == 'week' else 1)} {unit} {way}"


def _since(match: re.Match[str]) -> str | None:
    """From which day; in the paper's words where it is another event; None where it is no period of an order."""
    way, words = (match["way"] or "").lower(), (match["since"] or "").strip()
    if not way:
        return UNKNOWN
    if way in {"hereof", "herein"}:
        return "dated"
    for pattern, since in _SINCE:
        if pattern.search(words):
            return since
    if way == "of" and not match["lead"]:
        return None
    named = _said_since(match)
    return plain(named).lower() if named else None


_EVENT = re.compile(
    r"^(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?(?:\w+\s+){0,3}?(?:trial|hearing|conference|deposition|"
    r"close\s+of\s+(?:\w+\s+)?discovery|"
    r"disclosures?|motion|mediation|response|opposition|brief|report|ruling|decision|argument)\b", re.I
)  # fmt: skip


def _said_since(match: re.Match[str]) -> str:
    words = match["since"] or ""
    found = _EVENT.match(words) or next((hit for pattern, _ in _SINCE if (hit := pattern.search(words.strip()))), None)
    return found.group() if found else ""


def _who(text: str) -> str:
    """Whose it is to do: who stands before *shall*; where several may be meant nobody's, so it is warned as ours."""
    named = [" ".join(one.group().split()) for one in _WHO.finditer(text)]
    bound = [" ".join(one.group().split()) for one in _BOUND.finditer(text)]
    if _SEVERAL.search(text) or not named:
        return ""
    if len(bound) == 1:
        return bound[0]
    sides = {name.lower().removeprefix("the ").rstrip("s") for name in named}
    return named[0] if len(sides) == 1 else ""


def _named(before: str, behind: str, *, is_first: bool) -> tuple[str, str] | None:
    """What is to be done, and by whom; where the period leads the clause that stands behind it."""
    text = behind if is_first else before
    person = _who(text)
    acts = list(_ACT.finditer(text))
    first = (acts[0] if is_first else acts[-1]) if acts else None
    if first is None and not is_first and (first := _ACT.search(behind)):
        text = behind
    if first is None:
        cut = cut_of(text)
        return (cut[1], person) if cut else None
    if first["act"].lower() in {"filed", "served"}:  # *these forms must be filed*: what is filed stands before
        subject = _SUBJECT.search(text[: first.start()])
        return (short_words(subject["what"]), "") if subject else None
    words = re.split(
        r",|\bwithin\b|\bno\s+later\b|\bnot\s+later\b|\bthat\b|\bwhich\b|\bpursuant\b|[.;]|\bby\b|\bafter\b",
        text[first.start() :],
    )[0]
    what = short_words(words)
    return (what, person) if len(what) > 3 else None
