"""What a paper would start: its events with the deadlines of each, before it is filed, or while they wait as proposed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING, Any

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines import acts
from paracase.domain.deadlines.changing import VACATED, DateChangeKind
from paracase.domain.deadlines.events import BySide
from paracase.domain.deadlines.of_papers import OwnFacts, of_facts, of_words
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.facts import SUGGESTED
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.acts import record
from paracase.services.deadlines.accepting import accept_in
from paracase.services.deadlines.changing import changes_of, sure_keys
from paracase.services.deadlines.making import change
from paracase.services.deadlines.recording import event_row
from paracase.services.deadlines.starting import NewEvent, WouldStart, of_row, words_of, would_start
from paracase.services.papers.copies import companions
from paracase.services.papers.proposing import FilingDecision, planned, propose
from paracase.store.cases import cases
from paracase.store.deadlines import events
from paracase.store.papers import recognised

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.domain.deadlines.of_papers import PaperEvent
    from paracase.domain.papers.proposals import Proposal
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.changing import DateChange
    from paracase.services.deadlines.starting import Starting
    from paracase.services.done import Done
    from paracase.store.deadlines.events import EventRow
    from paracase.store.driver import sqlite3


@dataclass(frozen=True, slots=True)
class PaperStart:
    """One event with what it would start.

    Attributes:
        event_id: None while the paper waits in Triage.
        words: the event, as a list shows it.
        changes: what it moves or strikes of what stands, or what of it takes a computed date's place.
    """

    new: NewEvent
    would: WouldStart
    words: str
    event_id: int | None = None
    changes: tuple[DateChange, ...] = ()

    @property
    def takes(self) -> bool:
        """Whether it moves or strikes what stands: then it starts something of its own only where a person says so."""
        return any(one.kind is not DateChangeKind.REPLACE for one in self.changes)

    @property
    def is_sure(self) -> bool:
        """Whether it is ticked without being looked at."""
        return self.new.on is not None and self.new.confidence in {"sure", "person"}


@dataclass(frozen=True, slots=True)
class PaperStarts:
    """All that a paper, or what waits in a case, would start.

    Attributes:
        title: what is in front; ``days`` its days in words' columns, as ISO 8601.
    """

    title: str
    days: tuple[tuple[str, str], ...]
    starts: tuple[PaperStart, ...]


@dataclass(frozen=True, slots=True)
class ChosenStart:
    """What a person said of one event: its day, and which of what it starts is accepted; None leaves it proposed."""

    new: NewEvent
    accepted: frozenset[str] | None
    event_id: int | None = None

    def to_plain(self) -> dict[str, Any]:
        """As the journal keeps it until the paper is filed."""
        one = self.new
        return {
            "type": one.type, "on": one.on.isoformat() if one.on else None, "at": one.at.isoformat() if one.at else None,
            "method": one.method, "by_side": one.by_side.value, "paper": one.paper, "motion": one.motion, "what": one.what,
            "period": one.period, "document": one.document_id, "place": one.place, "quote": one.quote,
            "confidence": one.confidence, "safe_on": one.safe_on.isoformat() if one.safe_on else None,
            "safe_why": one.safe_why, "accepted": sorted(self.accepted) if self.accepted is not None else None,
        }  # fmt: skip

    @classmethod
    def from_plain(cls, kept: Mapping[str, Any], case_id: int) -> ChosenStart:
        """As kept, read again."""
        new = NewEvent(
            case_id, kept["type"], date.fromisoformat(kept["on"]) if kept["on"] else None,
            time.fromisoformat(kept["at"]) if kept["at"] else None, kept["method"], BySide(kept["by_side"]),
            kept["paper"], kept["motion"], kept["what"], kept["period"], kept["document"], kept["place"], kept["quote"],
            kept["confidence"], date.fromisoformat(kept["safe_on"]) if kept["safe_on"] else None, kept["safe_why"],
        )  # fmt: skip
        return cls(new, frozenset(kept["accepted"]) if kept["accepted"] is not None else None)


def own_facts(values: Mapping[str, str | None], proposals: Sequence[Proposal], represents: str) -> OwnFacts:
    """A paper's facts, each as sure as what proposed it; what nothing proposed a person said."""
    sure = {}
    for column, field in SUGGESTED.items():
        found = best(proposals, field)
        if found is not None and found.value == values.get(column):
            sure[column] = found.confidence
    return OwnFacts(values, sure, represents)


def events_of(
    office: Office,
    document_id: int,
    values: Mapping[str, str | None],
    case_id: int,
    *,
    db: sqlite3.Connection | None = None,
) -> list[NewEvent]:
    """The events a paper shows, with these facts, in a case; of its own facts only those that start something there.

    Args:
        db: where a transaction has written that may matter; else what the person sees.
    """
    read = db or office.store.read
    proposals = recognised.proposals_for(read, document_id)
    facts = own_facts(values, proposals, cases.get_case(read, case_id).side)
    found = [_kept(one, document_id, case_id) for one in of_words(proposals, facts)]
    found = [one for one in found if one.type != VACATED or one.on is not None or changes_of(office, one, db=db)]
    for one in of_facts(facts):
        new = _kept(one, document_id, case_id)
        if _starts_something(office, new, db):
            found.append(new)
    return found


def _starts_something(office: Office, new: NewEvent, db: sqlite3.Connection | None) -> bool:
    started = office.rulebook.events.started(new.happened)
    if not (started.triggers or started.asks):
        return False
    try:
        would = would_start(office, new, db=db)
    except (
        BadInput,
        NotFound,
    ):  # what cannot be counted is said where it is looked at, and keeps nothing from being filed
        return True
    return bool(would.starts or would.asks)


def _kept(one: PaperEvent, document_id: int, case_id: int) -> NewEvent:
    return NewEvent(
        case_id, one.type, one.on, one.at, one.method, one.by_side, one.paper, one.motion, one.what, one.period, document_id,
        one.place, one.quote, one.confidence.word, one.safe_on, one.safe_why,
    )  # fmt: skip


_NAMED, _OF_PAPER = (
    frozenset({"date_set", "period_set", VACATED}),
    frozenset({"served", "filed", "entered", "signed"}),
)
"""Types of which several fall on one day: told apart by what they are for, or by the paper."""


def key_of(one: NewEvent) -> tuple[str, ...]:
    """What two events of a case that are the same have in common; papers of two sides are two events."""
    day = one.on.isoformat() if one.on else ""
    told = (one.what.casefold(), "") if one.type in _NAMED else ("", "")
    return one.type, day, one.period, *((one.paper, one.by_side) if one.type in _OF_PAPER else told)


def is_same(one: NewEvent, other: NewEvent) -> bool:
    """Whether two events are one: an order and the notice of its entry show one hearing, not two.

    What only one of them says tells nothing apart. At one time there is one hearing, whatever papers call it; but several
    people may be deposed.
    """
    if key_of(one) != key_of(other):
        return False
    if one.type in _NAMED or one.type in _OF_PAPER:
        return True
    if one.at is not None and other.at is not None and (one.at != other.at or one.type != "deposition"):
        return one.at == other.at
    said = one.what.casefold(), other.what.casefold()
    return said[0] == said[1] or not all(said)


def not_there(new: Sequence[NewEvent], there: Sequence[EventRow]) -> list[NewEvent]:
    """Each event once, the surest of those that are the same, and none that the case has already."""
    known = [of_row(row) for row in there if row.state in {EventState.PROPOSED, EventState.RECORDED}]
    once: list[NewEvent] = []
    for one in new:
        if any(is_same(one, other) for other in known):
            continue
        place = next((at for at, other in enumerate(once) if is_same(one, other)), None)
        if place is None:
            once.append(one)
        elif _RANK[once[place].confidence] < _RANK[one.confidence]:
            once[place] = one
    return once


_RANK = {"guess": 1, "likely": 2, "sure": 3, "person": 4}


def _told_days(values: Mapping[str, str | None]) -> tuple[tuple[str, str], ...]:
    """The day it bears, and that of its entry, else of its filing, else of its service."""
    later = next((name for name in ("entered_on", "filed_on", "served_on") if values.get(name)), "")
    return tuple((name, value) for name in ("dated_on", later) if (value := values.get(name)))


def starts_of_paper(office: Office, document_id: int, decision: FilingDecision) -> PaperStarts:
    """What a paper that waits would start if it were filed like this, with what is filed with it.

    Raises:
        NotAllowed: no case is known for it.
        NotFound: it is not there.
    """
    sheet = propose(office, document_id)
    plan = planned(office, sheet, decision)
    if plan.case is None:
        raise NotAllowed("No case is known for it, and what it starts depends on the case.", hint="Choose one with c.")
    new = events_of(office, document_id, plan.values, plan.case.id)
    for other in companions(office, document_id, alone=decision.alone):
        along = planned(office, propose(office, other), FilingDecision((plan.case.id,)))
        new += events_of(office, other, along.values, plan.case.id)
    there = events.list_events(office.store.read, case_id=plan.case.id)
    title = plan.values.get("title") or sheet.document.name
    number = plan.values.get("docket_no")
    days = _told_days(plan.values)
    case = best(sheet.proposals, Field.CASE)
    is_sure = bool(decision.cases) or (case is not None and case.confidence is Confidence.SURE)
    doubt = "" if is_sure else "which case it is of is not sure"
    starts = [start_of(office, one, doubt=doubt) for one in not_there(new, there)]
    return PaperStarts(f"{title}, ECF {number}" if number else title, days, _in_order(starts))


def starts_waiting(office: Office, event_ids: Sequence[int]) -> PaperStarts:
    """The same of events that wait as proposed.

    Raises:
        NotFound: one of them is not there.
    """
    rows = [event_row(office, event_id) for event_id in event_ids]
    waiting = [row for row in rows if row.state == EventState.PROPOSED]
    title = f"{waiting[0].case_number}: proposed" if waiting else "Proposed"
    return PaperStarts(title, (), _in_order([start_of_row(office, row) for row in waiting]))


def start_of(office: Office, new: NewEvent, event_id: int | None = None, *, doubt: str = "") -> PaperStart:
    """One event with what it would start and change in its case; what cannot be counted says why.

    Args:
        doubt: why nothing it changes is sure, whatever its words say.
    """
    changes: tuple[DateChange, ...] = ()
    try:
        would = would_start(office, new)
        changes = tuple(replace(one, doubt=one.doubt or doubt) for one in changes_of(office, new))
    except BadInput as error:
        would = WouldStart((), (str(error),), ())
    if any(not one.doubt for one in changes) or (changes and new.on is None):  # what moves is counted with what stands
        would = WouldStart((), (), ())
    return PaperStart(new, would, words_of(office, new), event_id, changes)


def start_of_row(office: Office, row: EventRow) -> PaperStart:
    """A kept event with what it starts, or would start and change.

    Raises:
        BadInput: it cannot be counted.
    """
    new = of_row(row)
    if row.state == EventState.PROPOSED:
        return start_of(office, new, row.id)
    return PaperStart(new, would_start(office, new), words_of(office, new), row.id)


def on_another_day(office: Office, start: PaperStart, on: date, at: time | None) -> PaperStart:
    """The same event, its day said by a person."""
    new = replace(start.new, on=on, at=at, confidence="person", safe_on=None, safe_why="")
    return start_of(office, new, start.event_id)


def ticked_at_first(start: PaperStart) -> frozenset[str] | None:
    """What of it is accepted where nobody looks: all of what is sure; None of what is not, or only asks."""
    if start.takes:
        return sure_keys(start.changes) or None
    if not start.is_sure or (start.would.asks and not start.would.starts):
        return None
    return frozenset(one.key for one in start.would.starts)


def sure_of(found: PaperStarts) -> tuple[ChosenStart, ...]:
    """What is accepted where nobody looks; the others stay proposed."""
    return tuple(ChosenStart(one.new, ticked_at_first(one), one.event_id) for one in found.starts)


def why_lines(start: PaperStart, one: Starting | None) -> list[tuple[str, str]]:
    """How a day was found, as day (ISO 8601, or empty) and words: steps, other readings, what was missing or is asked."""
    told: list[tuple[str, str]] = []
    if start.new.quote:
        told.append(("", f"“{start.new.quote}” {start.new.place}"))
    for each in start.changes:
        told.append(("", each.sentence + (f" ({each.doubt})" if each.doubt else "")))
        told += [(move.after_day or "", f"{move.what}, before {_neutral(move.before_day)}") for move in each.moves]
    if one is not None and one.computed is None:
        told.append(("", one.manual))
    if one is not None and one.computed is not None:
        found = one.computed
        told += [(step.day.isoformat() if step.day else "", step.words) for step in found.steps]
        told.append((found.due.isoformat(), f"due{f' ({one.cite})' if one.cite else ''}"))
        if found.safe is not None and found.safe != found.due:
            told.append((found.safe.isoformat(), "safe: the earliest that can be argued"))
        told += [(other.day.isoformat(), f"{other.reading} {other.cite}".strip()) for other in found.alternatives]
        told += [("", note) for note in found.notes]
    told += [("", f"asks {asked}") for asked in start.would.asks]
    told += [
        ("", f"does not start: {rule.due_words} ({rule.cite}): {why.why_not}")
        for rule, why in start.would.passed
        if why.why_not
    ]
    return told


def _neutral(day: str | None) -> str:
    return neutral(date.fromisoformat(day)) if day else "no date"


def _in_order(starts: Sequence[PaperStart]) -> tuple[PaperStart, ...]:
    """By the first day of what each starts; without a day last."""

    def day(one: PaperStart) -> date:
        days = [each.computed.due for each in one.would.starts if each.computed is not None]
        return min(days, default=one.new.on or date.max)

    return tuple(sorted(starts, key=day))


def accept_chosen(office: Office, chosen: Sequence[ChosenStart]) -> Done:
    """Accept of the proposed events what a person ticked, each with the day that was said of it: one act.

    Raises:
        BadInput: nothing was ticked, or an event has no day.
        NotAllowed: one waits no more.
    """
    office.require(Right.DOCKET)
    wanted = [one for one in chosen if one.accepted is not None and one.event_id is not None]
    if not wanted:
        raise BadInput("Nothing is ticked.", hint="Space ticks a row; q leaves them proposed.")
    rows = [event_row(office, one.event_id or 0) for one in wanted]
    steps: list[Step] = []
    made: list[int] = []
    with office.store.write() as tx:
        for one, row in zip(wanted, rows, strict=True):
            days = _said_days(one.new)
            if days != _said_days(of_row(row)):
                steps.append(change(tx, "event", row.id, days))
            done = accept_in(office, tx, row.id, set(one.accepted or ()))
            steps += done.steps
            made += done.deadlines
        more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
        words = f"Accepted: {words_of(office, wanted[0].new)}{more}; {counted(len(made), 'deadline')}"
        data = {"event": rows[0].id, "case": rows[0].case_id, "events": [row.id for row in rows], "deadlines": made}
        return record(office, tx, acts.EVENT_ACCEPTED, words, data=data, steps=steps)


def _said_days(new: NewEvent) -> dict[str, Any]:
    return {
        "on_day": new.on.isoformat() if new.on else None,
        "at_time": new.at.isoformat("minutes") if new.at else "",
        "safe_on": new.safe_on.isoformat() if new.safe_on else None,
        "safe_why": new.safe_why,
    }
