"""What a paper says happened or will happen: hearings, trials, conferences, depositions, last days, periods of an order.

``words`` is what such things are called, ``placed`` the text with its pages and lines, ``dates`` its dates and hours;
``days`` reads what has a day, ``gone`` what is taken away without one, ``every`` what is
said of all dates at once, ``periods`` what is counted; all give ``said``.
A proposed order sets nothing, and a recital tells of what was.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field, Proposal, best, ranked
from paracase.intake.recognise.events.days import said_days
from paracase.intake.recognise.events.every import said_of_all
from paracase.intake.recognise.events.gone import said_gone
from paracase.intake.recognise.events.periods import has_periods, said_periods
from paracase.intake.recognise.events.placed import PlacedText
from paracase.intake.recognise.events.words import heard_in
from paracase.intake.recognise.paper import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.intake.recognise.events.said import SaidEvent
    from paracase.intake.recognise.paper import Paper

_OF_COURT = frozenset(
    {
        "order", "scheduling_order", "order_to_show_cause", "judgment", "opinion", "mandate", "case_transfer",
        "notice_of_hearing", "clerk_letter", "chambers_email", "bankruptcy_notice", "docketing_notice",
        "tentative_ruling", "entry_of_default", "deficiency_notice", "agency_decision", "uscis_notice",
    }
)  # fmt: skip
"""Types of paper by which a court sets days."""
_SETS_PERIODS = _OF_COURT - {"notice_of_hearing", "uscis_notice"}
_SWORN = frozenset({"deposition_notice", "subpoena"})
_SETTLES = frozenset({"mediation_confirmation"})
_OWN_HEARING = frozenset(
    {
        "motion_to_dismiss", "motion_summary_judgment", "motion_to_compel", "motion_in_limine",
        "motion_for_extension", "motion_default", "motion_other", "pro_hac_vice", "notice_other",
    }
)  # fmt: skip
"""Papers of a party that announce the day they are heard."""
_PROPOSED = re.compile(r"[\[(]?\s*proposed\s*[\])]?\s+(?:\w+\s+){0,4}?(?:order|judgment|ruling|decree|findings)", re.I)
_ANY_DAY = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?,?\s+(?:day\s+of\s+\w+,?\s+)?(?:19|20)\d\d|\d/\d{1,2}/\d\d|(?:19|20)\d\d-\d\d-\d\d|day of"
)
_TAKEN_OFF = re.compile(r"vacat|cancel|stricken|strikes|off\s+(?:the\s+)?calendar|postpon|continue|adjourn", re.I)
_LETTERS = 240
MOST = 40
"""Events of one paper; more are no order's."""


def recognise(paper: Paper, found: list[Proposal]) -> list[Proposal]:
    """Propose events, given the other proposals: what the paper is decides which of its words set anything."""
    kind = best(found, Field.TYPE)
    code = kind.value if kind is not None and kind.confidence > Confidence.GUESS else ""
    if not paper.pages or code == "proposed_order" or _PROPOSED.search(paper.front.title):
        return []
    if not code:
        return []
    is_notice = paper.notice is not None
    side = best(found, Field.SIDE)
    is_order = code in _OF_COURT and not (side is not None and side.value != "court" and is_notice)
    if not is_order and code not in _SWORN | _SETTLES and not is_notice:
        return _of_hearings(found) if code in _OWN_HEARING else []
    notice = paper.notice
    pages = (notice.docket_words or notice.docket_text,) if notice is not None else paper.pages
    placed = PlacedText(pages)
    said: list[SaidEvent] = []
    own = _own_day(found)
    if _ANY_DAY.search(placed.text):
        said += said_days(placed, own, is_order=is_order, is_deposition=code in _SWORN)
    if is_order and _TAKEN_OFF.search(placed.text):
        said += said_gone(placed, {one.of or one.type for one in said})
    if is_order:
        said += said_of_all(placed)
    if is_order and code in _SETS_PERIODS and has_periods(placed):
        said += said_periods(placed)
    if len(said) > MOST:
        return []
    is_sure = is_order and own is not None
    events = [_proposed(placed, one, is_sure=is_sure) for one in _each_once(said)]
    return events if is_notice else [*events, *_of_hearings(found, events)]


def _own_day(found: list[Proposal]) -> date | None:
    """The first of its own days: what is not after it cannot be set by it."""
    days = [
        one.value
        for field in (Field.DATED, Field.FILED, Field.ENTERED)
        if (one := best(found, field)) is not None and one.confidence > Confidence.GUESS
    ]
    if not days and (came := best(found, Field.RECEIVED)) is not None:
        days = [came.value]
    return date.fromisoformat(min(days)) if days else None


def _each_once(said: Iterable[SaidEvent]) -> list[SaidEvent]:
    """Each event once: a table and the text beside it say the same."""
    once: dict[tuple[str, str, str], SaidEvent] = {}
    for one in sorted(said, key=lambda one: one.start):
        day = one.day.isoformat() if one.day else f"{one.period} {one.since}{one.of}"
        told = one.what.lower() if one.type in {"date_set", "period_set"} or not one.day else ""
        key = (one.type, day, told)
        before = once.get(key)
        if before is None or (one.at and not before.at):
            once[key] = one
    gone = {one.day for one in once.values() if one.type == "vacated"}
    return [one for one in once.values() if one.type == "vacated" or one.day is None or one.day not in gone]


def _proposed(placed: PlacedText, one: SaidEvent, *, is_sure: bool) -> Proposal:
    confidence = one.confidence if is_sure else min(one.confidence, Confidence.LIKELY)
    words = placed.text[one.start : one.end]
    more = {
        "type": one.type, "at": one.at, "what": one.what, "period": one.period, "since": one.since, "who": one.who,
        "doubt": one.doubt, "of": one.of,
    }  # fmt: skip
    value = one.day.isoformat() if one.day else one.period
    told = {name: text for name, text in more.items() if text}
    return Proposal(Field.EVENT, value, confidence, f"text {quoted(words, _LETTERS)}", placed.place(one.start), told)


def _of_hearings(found: list[Proposal], events: Iterable[Proposal] = ()) -> list[Proposal]:
    """The hearings of the block beside the title, where the sentences do not say them too."""
    said = {one.value for one in events}
    return [
        Proposal(Field.EVENT, one.value, Confidence.LIKELY, one.reason, one.place, _heard(one.more))
        for one in ranked(found, Field.HEARING)
        if one.value not in said and "time" in one.more  # what is announced says its hour; what is asked for does not
    ]


def _heard(more: dict[str, str]) -> dict[str, str]:
    kind, what, *_ = heard_in(more.get("what", "")) or ("hearing", "Hearing")
    at = {"at": more["time"]} if re.fullmatch(r"\d\d:\d\d", more["time"]) else {}
    return {"type": kind, "what": what} | at
