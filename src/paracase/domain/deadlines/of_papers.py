"""Events that a paper shows: those its words set, and those its own facts are (served, filed, entered, signed).

From facts: service is the day the notice was sent; an earlier day of filing only makes *safe* earlier. A sealed filing's
notice is not service, and a proposed order is no event. From words: where an order does not say from which day a period
runs, it is counted from its entry, and *safe* from the earliest of dated, entered and served.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import Side
from paracase.domain.deadlines.changing import KINDS, VACATED, days_said, is_moved, kind_named
from paracase.domain.deadlines.events import DEFENDANTS, NO_MOTION, PLAINTIFFS, BySide, motion_in
from paracase.domain.papers.documents import Handling
from paracase.domain.papers.proposals import Confidence, Field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.domain.papers.proposals import Proposal

ENTERED = frozenset({"order", "scheduling_order", "order_to_show_cause", "judgment", "opinion", "entry_of_default"})
"""Papers whose entry on the docket starts periods."""
RESETS = frozenset({"notice_of_hearing", "chambers_email", "clerk_letter", "tentative_ruling", "bankruptcy_notice"})
"""Papers beside orders by which a court moves what it set."""
ASKS = frozenset(
    {"stipulation", "opposition", "reply_brief", "memorandum_of_law", "affidavit_declaration", "proposed_order"}
)
"""Papers of a party that ask for another day, or speak of one: they move nothing."""
NEVER = frozenset({"proposed_order"})
_PERSONAL = {"left_with_clerk": "clerk", "other_consented": "consented"}
"""Ways of service as papers keep them, where rules call them otherwise."""
_APPEAL = (frozenset({Side.APPELLANT}), frozenset({Side.APPELLEE}))
_CONFERENCES = (
    (re.compile(r"\bcase\s+management\b", re.I), "case_management_conference"),
    (re.compile(r"\b26\(f\)", re.I), "rule_26f"),
    (re.compile(r"\bscheduling\b|\brule\s+16\b", re.I), "scheduling"),
)
_OPEN = r"(?:(?!\bdenied|\bgranted|\bmoot|\bwithdrawn|\bhearing)[^.;])"
HEARD_MOTION = re.compile(
    r"\b(?:hearings?|arguments?)\s+(?:on|of|re|regarding|as\s+to|for)\b[^.;\d]{0,80}?\b(?:motions?|demurrer|application|"
    r"summary\s+judgment)\b|\b(?:hearings?|arguments?)\b[^.;]{0,80}?\bon\s+(?:[\w'\u2019]+\s+){0,3}(?:motions?|demurrer)\b|"
    r"\b(?:motions?|demurrer|summary\s+judgment|default|oral)\s+(?:hearings?|argument)\b|"
    rf"\b(?:motions?|demurrer|application)\b{_OPEN}{{0,160}}\b(?:set|heard|noticed|scheduled|argued|calendared|hear)\b|"
    r"\bhear(?:s|ing)?\s+(?:[\w'\u2019]+\s+){0,3}(?:motions?|demurrer)\b|\bwill\s+move\b",
    re.I,
)
"""A motion is what is heard."""
_QUOTED = re.compile("\u201c(.*)\u201d", re.S)


@dataclass(frozen=True, slots=True)
class PaperEvent:
    """An event that a paper shows, as it may be kept.

    Attributes:
        on: the day counts begin with; None where the paper does not say it.
        safe_on: an earlier day that can be argued, and ``safe_why`` that.
        quote, place: the paper's words and where they stand; of a fact the reason it was proposed for.
        doubt: why it is not sure, as a sentence.
    """

    type: str
    on: date | None
    confidence: Confidence
    at: time | None = None
    method: str = ""
    by_side: BySide = BySide.UNKNOWN
    paper: str = ""
    motion: str = ""
    what: str = ""
    period: str = ""
    place: str = ""
    quote: str = ""
    safe_on: date | None = None
    safe_why: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class OwnFacts:
    """What is decided of a paper, as events look at it; days ISO 8601, empty where they are not known.

    Attributes:
        sure: how sure each column is; a person's own word is sure.
        represents: whom we represent.
    """

    values: Mapping[str, str | None]
    sure: Mapping[str, Confidence]
    represents: str = ""

    def day(self, column: str) -> date | None:
        """A day of it."""
        value = self.values.get(column)
        return date.fromisoformat(value) if value else None

    def surety(self, *columns: str) -> Confidence:
        """Of the least sure of these."""
        return min(self.sure.get(column, Confidence.SURE) for column in columns)

    @property
    def type(self) -> str:
        """The code of what was filed or sent; empty where it is not known, or only guessed."""
        return (self.values.get("doc_type") or "") if self.surety("doc_type") > Confidence.GUESS else ""

    @property
    def by(self) -> BySide:
        """Whose it is."""
        return whose_paper(self.values.get("side") or "", self.represents)


def whose_paper(side: str, represents: str) -> BySide:
    """Whose a paper is, from the side of who filed it and the one we represent."""
    if side == "court":
        return BySide.COURT
    if not side or not represents or represents == Side.OTHER:
        return BySide.UNKNOWN
    for one, other in ((PLAINTIFFS, DEFENDANTS), _APPEAL):
        for ours, theirs in ((one, other), (other, one)):
            if represents in ours and side in ours | theirs:
                return BySide.OURS if side in ours else BySide.THEIRS
    return BySide.OURS if side == represents else BySide.OTHER


def of_facts(facts: OwnFacts) -> list[PaperEvent]:
    """The events that a paper's own facts are."""
    kind = facts.type
    if not kind or kind in NEVER:
        return []
    found = []
    filed, entered, served, dated = (facts.day(f"{name}_on") for name in ("filed", "entered", "served", "dated"))
    if kind in ENTERED:
        on, column = (entered, "entered_on") if entered else (filed, "filed_on")
        early = min((day for day in (dated, filed) if day is not None), default=None)
        found.append(
            _made("entered", on, kind, facts, column, early, "the day it bears, or was filed, is earlier", BySide.COURT)
        )
    elif filed is not None:
        found.append(_made("filed", filed, kind, facts, "filed_on", None, "", facts.by))
    if served is not None and facts.values.get("handling") != Handling.SEALED:
        about, kind_served = _served_paper(kind, facts.values.get("title") or "")
        if about:
            one = _made("served", served, kind_served, facts, "served_on", filed, "it was filed earlier", facts.by)
            method = facts.values.get("service_method") or ""
            found.append(replace(one, method=_PERSONAL.get(method, method)))
    return [one for one in found if one.on is not None]


def _served_paper(kind: str, title: str) -> tuple[bool, str]:
    """What was served: the paper itself; of a proof of service what its title says, where that is process."""
    if kind != "proof_of_service":
        return True, kind
    return bool(re.search(r"\bsummons\b|\bcomplaint\b|\bprocess\b", title, re.I)), "summons_complaint"


def _made(
    kind: str, on: date | None, paper: str, facts: OwnFacts, column: str, early: date | None, why: str, by: BySide
) -> PaperEvent:
    is_earlier = on is not None and early is not None and early < on
    return PaperEvent(
        kind,
        on,
        facts.surety("doc_type", column),
        paper=paper,
        by_side=by,
        safe_on=early if is_earlier else None,
        safe_why=why if is_earlier else "",
    )


def of_words(proposals: Iterable[Proposal], facts: OwnFacts) -> list[PaperEvent]:
    """The events that a paper's words set; none of a proposed order, whoever proposed them before its type was said."""
    kind = facts.values.get("doc_type") or ""
    if kind in NEVER:
        return []
    found = [_of_words(one, facts) for one in proposals if one.field is Field.EVENT]
    if kind.startswith("motion_") or kind in ASKS:
        return [one for one in found if one.type != VACATED and not is_moved(one.quote)]
    if kind not in ENTERED | RESETS:
        found = [_less_sure(one) if one.type == VACATED or is_moved(one.quote) else one for one in found]
    return _each_change_once(found)


def _less_sure(one: PaperEvent) -> PaperEvent:
    return replace(one, confidence=min(one.confidence, Confidence.LIKELY))


def _each_change_once(found: list[PaperEvent]) -> list[PaperEvent]:
    """What is taken off and set anew in one sentence is one change, and stands with its new day."""
    moved = [(one.type, days_said(one.quote)) for one in found if one.type in KINDS and is_moved(one.quote)]
    return [
        one
        for one in found
        if one.type != VACATED or not any(one.paper == kind and one.on in days for kind, days in moved)
    ]


def _of_words(proposal: Proposal, facts: OwnFacts) -> PaperEvent:
    more = proposal.more
    quoted = _QUOTED.search(proposal.reason)
    words = f"{more.get('what', '')}. {quoted[1] if quoted else ''}"
    kind = more.get("type", "")
    one = PaperEvent(
        kind,
        None,
        proposal.confidence,
        at=time.fromisoformat(more["at"]) if more.get("at") else None,
        by_side=_who(more.get("who", ""), facts.represents),
        paper=_paper_of(kind, more),
        motion=_motion_of(more.get("what", ""), words, facts) if kind == "hearing" else "",
        what=more.get("what", ""),
        place=proposal.place,
        quote=quoted[1] if quoted else "",
        doubt=more.get("doubt", ""),
    )
    if not more.get("period"):
        return replace(one, on=date.fromisoformat(proposal.value) if proposal.value else None)
    return _counted(replace(one, period=more["period"]), more.get("since", ""), facts)


_ITS_HEARING = re.compile(r"(?:motion )?hearing", re.I)
_NAMES_MOTION = re.compile(r"\bmotions?\s+(?:to|for|in)\b", re.I)


def _motion_of(what: str, words: str, facts: OwnFacts) -> str:
    """The kind of motion that is heard; empty, and so asked for, where the sentence only speaks of one: *the motion is
    denied, an evidentiary hearing is set*. The notice of a motion says only *Motion set for hearing on …*: then it is the
    paper's own motion, where its title names one and no second."""
    found = motion_in(words)
    if found and (found == NO_MOTION or motion_in(what) or HEARD_MOTION.search(words)):
        return found
    if found or not _ITS_HEARING.fullmatch(what) or not facts.type.startswith("motion"):
        return ""
    title = facts.values.get("title") or ""
    return motion_in(title) if len(_NAMES_MOTION.findall(title)) == 1 else ""


def _paper_of(kind: str, more: Mapping[str, str]) -> str:
    """Which conference it is; of what is vacated the type of event that is taken away."""
    if kind == VACATED:
        return more.get("of") or kind_named(more.get("what", ""))
    return _first(_CONFERENCES, more.get("what", "")) if kind == "conference" else ""


def _first(cues: Iterable[tuple[re.Pattern[str], str]], text: str) -> str:
    return next((code for pattern, code in cues if pattern.search(text)), "")


def _who(words: str, represents: str) -> BySide:
    """Whose something is to do, in the paper's words; of *the parties* nobody's alone."""
    match = re.search(
        r"\b(plaintiff|defendant|petitioner|respondent|appellant|appellee|debtor|creditor)s?\b", words, re.I
    )
    return whose_paper(match[1].lower(), represents) if match else BySide.UNKNOWN


def _counted(one: PaperEvent, since: str, facts: OwnFacts) -> PaperEvent:
    """A period with the day it runs from; without one where that is another event, whose day the paper does not say."""
    dated, served = facts.day("dated_on"), facts.day("served_on")
    entered = facts.day("entered_on") or facts.day("filed_on")
    if since in {"dated", "entered", "served"}:
        on = {"dated": dated, "entered": entered, "served": served}[since]
        doubt = "" if on is not None else f"Its day is not known: {since}."
        if since == "served" and on is not None:
            doubt = "It runs from service; whether that of this paper is meant is to be looked at."
        return replace(one, on=on, doubt=doubt)
    if since != "unknown":
        return replace(
            one, doubt=f"It runs from another event: {since}." if since else "It does not say from which day."
        )
    days = [day for day in (dated, entered, served) if day is not None]
    on = entered or dated or served
    early = min(days, default=None)
    why = "the order does not say from when: from its date, its entry or its service"
    said = (
        ""
        if on is None
        else "due from its entry"
        if entered
        else "due from its date"
        if dated
        else "due from its service"
    )
    doubt = f"It does not say from which day{f': {said}, safe from the earliest' if said else ''}."
    return replace(one, on=on, safe_on=early if early != on else None, safe_why=why if early != on else "", doubt=doubt)
