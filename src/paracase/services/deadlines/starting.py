"""What an event would start in a case: the rules that apply with their dates, and what has to be asked first.

Nothing is written here, and nothing is computed on what is not known: that is asked, or has to be calendared manually.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.deadlines.applying import MANUAL, Given, outcome
from paracase.domain.deadlines.computing import Computed, DeadlineKind, certain, compute, not_covered
from paracase.domain.deadlines.counting import Step, Trigger
from paracase.domain.deadlines.events import BySide, Happened, WhoseDate, days_of
from paracase.domain.deadlines.files import to_period
from paracase.domain.deadlines.rules import FILINGS, CaseFacts, applies
from paracase.domain.deadlines.standing import EventState
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.services.deadlines.asking import Where, counting_court
from paracase.services.deadlines.of_cases import CaseCounting, of_case
from paracase.store.deadlines import events

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from paracase.domain.deadlines.courts import CountingCourt
    from paracase.domain.deadlines.events import EventTable, EventType
    from paracase.domain.deadlines.rules import Applies, CourtRule
    from paracase.services.context import Office
    from paracase.store.deadlines.counting import ToldClosingRow
    from paracase.store.deadlines.events import EventRow
    from paracase.store.driver import sqlite3
    from paracase.store.office.rulebook import Rulebook

ASKS_MOTION = "the kind of the motion (msj, rule_91a, other …; none of a status hearing)"
FEDERAL = "us-fed"
FEDERAL_RULE = "a federal rule, in a state's court: counted as federal courts count (FRCP 6(a))"
DATE, PERIOD, UNKNOWN = "date", "period", "manual"
"""Keys of what no rule gives: the day itself, the period an order set, what has to be calendared manually."""


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What is said of an event.

    Attributes:
        on: the day counts begin with; None where it is not known, and then nothing starts.
        at: the time of day.
        safe_on: an earlier day that can be argued, and ``safe_why`` that.
        period: what an order grants: ``21 day after``.
        place, quote: where the document says it.
        replaces: deadlines whose computed date this one, named by an order, takes the place of.
        about: deadlines that an acceptance closes, or a rejection opens again.
    """

    case_id: int
    type: str
    on: date | None = None
    at: time | None = None
    method: str = ""
    by_side: BySide = BySide.UNKNOWN
    paper: str = ""
    motion: str = ""
    what: str = ""
    period: str = ""
    document_id: int | None = None
    place: str = ""
    quote: str = ""
    confidence: str = "person"
    safe_on: date | None = None
    safe_why: str = ""
    replaces: tuple[int, ...] = ()
    about: tuple[int, ...] = ()

    @property
    def happened(self) -> Happened:
        """As rules look at it."""
        return Happened(self.type, self.method, self.by_side, self.paper, self.motion, self.what)


@dataclass(frozen=True, slots=True)
class Starting:
    """One deadline an event would start.

    Attributes:
        key: the rule, or ``date``, ``period``, ``manual``.
        computed: None where it has to be calendared manually; ``manual`` says why.
    """

    key: str
    what: str
    cite: str
    mark: str
    kind: DeadlineKind
    whose: WhoseDate
    computed: Computed | None
    manual: str = ""
    extendable: str = ""
    zone: str = ""

    @property
    def rule(self) -> str:
        """The rule; empty where none gives it."""
        return "" if self.key in {DATE, PERIOD, UNKNOWN} else self.key


@dataclass(frozen=True, slots=True)
class WouldStart:
    """What an event would start.

    Attributes:
        asks: what has to be known before more is proposed, as words.
        passed: rules its trigger fits that do not start here, each with the reason.
    """

    starts: tuple[Starting, ...]
    asks: tuple[str, ...]
    passed: tuple[tuple[CourtRule, Applies], ...]


def with_more(
    new: NewEvent, *, safe_on: date | None = None, replaces: tuple[int, ...] = (), about: tuple[int, ...] = ()
) -> NewEvent:
    """The same event with what few events have: another arguable day, deadlines it replaces, closes or opens again."""
    return replace(new, safe_on=safe_on, replaces=replaces, about=about)


def event_words(table: EventTable, kind: str, paper: str, what: str, labels: dict[str, str] | None = None) -> str:
    """*Served: Interrogatories*, *Hearing: motion to compel*; *Hearing* alone, where nothing says of what."""
    known = table.types.get(kind)
    words = what or table.papers.get(paper) or (labels or {}).get(paper) or paper.replace("_", " ")
    label = known.label if known is not None else kind.replace("_", " ")
    return f"{label}: {words}" if words and words.casefold() != label.casefold() else label


def paper_labels(office: Office) -> dict[str, str]:
    """What papers are called, by the codes of document types and by the finer ones."""
    shown = {one.code: one.label for one in office.practice.document_types}
    return shown | dict(office.rulebook.events.papers)


def words_of(office: Office, row: EventRow | NewEvent) -> str:
    """An event in words: *Served: Interrogatories*."""
    return event_words(office.rulebook.events, row.type, row.paper, row.what, paper_labels(office))


def would_start(
    office: Office,
    new: NewEvent,
    *,
    db: sqlite3.Connection | None = None,
    before: list[EventRow] | None = None,
    told: list[ToldClosingRow] | None = None,
) -> WouldStart:
    """What an event would start in its case.

    Args:
        db: where a transaction has written that may matter; else what the person sees.
        before: the recorded events of the case, where they are to be other than kept.
        told: the closings of its court, where they are to be other than kept.

    Raises:
        BadInput: there is no such type of event; a period or a day that cannot be counted.
        NotFound: the case is not in sight.
    """
    book = office.rulebook
    table = book.events
    kind = checked_type(table, new.type)
    of = of_case(office, book, new.case_id, db=db, told=told)
    if new.on is None:
        return WouldStart((), ("the day of it",), ())
    starts: list[Starting] = []
    if kind.sets:
        starts.append(_set_day(office, table, of, new))
    if new.period:
        starts.append(_set_period(office, table, of, new))
    if before is None:
        before = events.list_events(db or office.store.read, case_id=new.case_id, state=EventState.RECORDED)
    found = _by_rules(book, of, new, before)
    return replace(found, starts=(*starts, *found.starts))


def checked_type(table: EventTable, code: str) -> EventType:
    """A type of event by its code or a text that means only one.

    Raises:
        BadInput: there is none such, or several; names them.
    """
    if code in table.types:
        return table.types[code]
    near = table.found(code) if code.strip() else []
    if len(near) == 1:
        return near[0]
    hint = ", ".join(one.code for one in near) or ", ".join(table.types)
    raise BadInput(f"“{visible(code)}” is no type of event.", hint=f"Known are {hint}.")


def _set_day(office: Office, table: EventTable, of: CaseCounting, new: NewEvent) -> Starting:
    assert new.on is not None
    what = event_words(table, new.type, new.paper, new.what, paper_labels(office))
    if of.court is not None:
        found = certain(of.court, new.on, closes=new.at)
    else:
        step = Step(new.on, "named by the court: not computed")
        found = Computed(DeadlineKind.DATE_CERTAIN, new.on, new.on, (step,), notes=not_covered(new.on), at=new.at)
    zone = of.court.zone if of.court else ""
    return Starting(DATE, what, "", "", DeadlineKind.DATE_CERTAIN, WhoseDate.JOINT, found, zone=zone)


def _set_period(office: Office, table: EventTable, of: CaseCounting, new: NewEvent) -> Starting:
    """What an order grants, counted from its day; *safe* from the earliest day that can be argued."""
    assert new.on is not None
    try:
        period = to_period(new.period)
    except ValueError as error:
        raise BadInput(f"“{visible(new.period)}” is not a period: {error}.", hint="21 day after") from error
    if not period.count:
        raise BadInput(
            f"“{visible(new.period)}” is no time at all.", hint="An order's period is at least 1: 21 day after"
        )
    what = new.what or event_words(table, new.type, new.paper, "", paper_labels(office))
    whose = {BySide.OURS: WhoseDate.OURS, BySide.THEIRS: WhoseDate.THEIRS}.get(new.by_side, WhoseDate.JOINT)
    if of.court is None:
        why = f"{MANUAL}: {of.manual or 'asks ' + '; '.join(of.asks)}"
        return Starting(PERIOD, what, "order", "", DeadlineKind.DEADLINE, whose, None, why)
    try:
        found = compute(of.court, period, Trigger(new.on, new.at), closes=of.closes)
    except BadInput as error:  # in a year no calendar is loaded for; hours without their time
        return Starting(PERIOD, what, "order", "", DeadlineKind.DEADLINE, whose, None, f"{MANUAL}: {error}")
    if new.safe_on is not None and new.safe_on != new.on:
        other = compute(of.court, period, Trigger(new.safe_on), closes=of.closes)
        safe = min(one for one in (found.safe, other.safe, other.due) if one is not None)
        why = new.safe_why or "the order does not say from when"
        found = replace(found, safe=safe, notes=(*found.notes, f"counted from {new.safe_on} it is {other.due}: {why}"))
    if found.at is not None and of.closes_from:
        found = replace(found, notes=(*found.notes, of.closes_from))
    return Starting(PERIOD, what, "order", "", DeadlineKind.DEADLINE, whose, found, zone=of.court.zone)


def _by_rules(book: Rulebook, of: CaseCounting, new: NewEvent, before: list[EventRow]) -> WouldStart:
    table, happened = book.events, new.happened
    started = table.started(happened)
    if of.court is None:
        if not (started.triggers or started.asks):
            return WouldStart((), (), ())
        if new.type == "hearing" and not started.triggers:
            return WouldStart((), (*of.asks, ASKS_MOTION), ())
        return WouldStart((_manual(table, new, of.manual),) if of.manual else (), of.asks, ())
    facts = CaseFacts(of.facts.level, of.facts.case_type, table.motion_of(happened))
    ruled = [rule for rule in book.rules if rule.profile == of.court.profile.code and not rule.arises]
    known = days_of(table, [(row_happened(one), date.fromisoformat(one.on_day)) for one in before if one.on_day])
    starts: list[Starting] = []
    passed: list[tuple[CourtRule, Applies]] = []
    asks: list[str] = []
    for rule in ruled:
        if rule.trigger not in started.triggers or table.excepts(rule.trigger, rule.id, happened):
            continue
        governed = _governed_on(table, rule, new, before)
        answer = applies(rule, facts, _day(new), governed)
        if answer.ask:
            asks.append(answer.ask)
        elif not answer.yes:
            passed.append((rule, answer))
        else:
            starts.append(_of_rule(table, rule, of, new, known, governed))
    starts += _of_elsewhere(book, of, new, facts, started.triggers)
    asks += _asked(table, started.asks, ruled, facts, new)
    others = [rule for rule, _ in passed if _is_elsewhere(rule, facts)]
    if not starts and not asks and others:
        reason = f"no rule for this is loaded in a {facts.case_type or 'such'} case"
        if any(facts.level not in rule.levels for rule in others):
            reason = f"no rule for this is loaded in a court of this level ({facts.level}); local rules may govern"
        starts.append(_manual(table, new, reason))
    return WouldStart(tuple(starts), tuple(dict.fromkeys(asks)), tuple(passed))


def _of_elsewhere(
    book: Rulebook, of: CaseCounting, new: NewEvent, facts: CaseFacts, triggers: Collection[str]
) -> list[Starting]:
    """Federal rules that an event in a state's court starts: removal; counted as federal courts count, and marked so."""
    assert of.court is not None
    if of.court.profile.state_forward:  # a federal court
        return []
    rules = [
        rule
        for rule in book.rules
        if rule.arises and rule.trigger in triggers and applies(rule, facts, _day(new), None).yes
    ]
    if not rules:
        return []
    federal = counting_court(book, Where(FEDERAL, _state_of(book, of.court), of.court.zone), None)
    counted = replace(of, court=federal, closes=None, closes_from="")
    found = []
    for rule in rules:
        one = _of_rule(book.events, rule, counted, new, {}, None)
        if one.computed is not None:
            notes = (FEDERAL_RULE, *one.computed.notes)
            one = replace(one, computed=replace(one.computed, notes=notes))
        found.append(replace(one, what=f"{one.what} (federal rule)"))
    return found


def _state_of(book: Rulebook, court: CountingCourt) -> str:
    """The state a court is of, for its holidays in federal courts; empty where a profile is named otherwise."""
    named = court.profile.code.removeprefix("us-").upper()
    return named if named in book.zones.states else ""


def _day(new: NewEvent) -> date:
    assert new.on is not None
    return new.on


def _is_elsewhere(rule: CourtRule, facts: CaseFacts) -> bool:
    """Whether a rule does not start because of the court's level or the kind of the case."""
    other_level = facts.level is not None and bool(rule.levels) and facts.level not in rule.levels
    return other_level or bool(facts.case_type and rule.case_types and facts.case_type not in rule.case_types)


def _of_rule(
    table: EventTable,
    rule: CourtRule,
    of: CaseCounting,
    new: NewEvent,
    known: dict[str, tuple[date, date]],
    governed: date | None,
) -> Starting:
    assert of.court is not None
    firsts = {name: first for name, (first, _) in known.items()}
    lasts = {name: last for name, (_, last) in known.items()}
    given = Given(_day(new), new.at, new.method, lasts, governed, of.closes, firsts)
    words, computed = "", None
    try:
        answer = outcome(rule, of.court, given)
        words, computed = answer.words, answer.computed
        if computed is not None and new.safe_on is not None and new.safe_on != new.on:
            other = outcome(rule, of.court, replace(given, on=new.safe_on)).computed
            computed = _safer(computed, other, new)
        if computed is not None and computed.at is not None and of.closes_from:
            computed = replace(computed, notes=(*computed.notes, of.closes_from))
    except BadInput as error:
        words, computed = f"{MANUAL}: {error}", None
    return Starting(
        rule.id,
        rule.due_words,
        rule.cite,
        rule.mark.value,
        rule.kind,
        table.whose(rule, new.happened, of.side),
        computed,
        words,
        rule.extendable,
        of.court.zone,
    )


def _safer(found: Computed, other: Computed | None, new: NewEvent) -> Computed:
    """The same, its safe date also from the other day that can be argued for the event."""
    if other is None:
        return found
    days = [one for one in (found.safe, other.safe) if one is not None]
    is_bound = found.kind is DeadlineKind.NOT_BEFORE
    safe = (max(days) if is_bound else min(days)) if found.safe is not None and days else None
    why = f": {new.safe_why}" if new.safe_why else ""
    return replace(found, safe=safe, notes=(*found.notes, f"counted from {new.safe_on} it is {other.due}{why}"))


def _manual(table: EventTable, new: NewEvent, reason: str) -> Starting:
    what = f"dates from “{event_words(table, new.type, new.paper, new.what)}”"
    return Starting(UNKNOWN, what, "", "", DeadlineKind.DEADLINE, WhoseDate.JOINT, None, f"{MANUAL}: {reason}")


def row_happened(row: EventRow) -> Happened:
    """A kept event as rules look at it."""
    return Happened(row.type, row.method, BySide(row.by_side), row.paper, row.motion, row.what)


def of_row(row: EventRow) -> NewEvent:
    """A kept event as it was said."""
    return NewEvent(
        case_id=row.case_id,
        type=row.type,
        on=date.fromisoformat(row.on_day) if row.on_day else None,
        at=time.fromisoformat(row.at_time) if row.at_time else None,
        method=row.method,
        by_side=BySide(row.by_side),
        paper=row.paper,
        motion=row.motion,
        what=row.what,
        period=row.period,
        document_id=row.document_id,
        place=row.place,
        quote=row.quote,
        confidence=row.confidence,
        safe_on=date.fromisoformat(row.safe_on) if row.safe_on else None,
        safe_why=row.safe_why,
    )


def _governed_on(table: EventTable, rule: CourtRule, new: NewEvent, before: list[EventRow]) -> date | None:
    """The day that decides which version of a rule is law: of the filing of the same kind of motion, where it is kept."""
    if not rule.governed_by or rule.trigger in FILINGS.get(rule.governed_by, frozenset()):
        return None
    motion = table.motion_of(new.happened)
    days = [
        row.on_day
        for row in before
        if row.on_day
        and table.motion_of(row_happened(row)) == motion
        and rule.governed_by in table.started(row_happened(row)).triggers
    ]
    return date.fromisoformat(max(days)) if days else None


def _asked(
    table: EventTable,
    points: Iterable[tuple[str, str]],
    ruled: list[CourtRule],
    facts: CaseFacts,
    new: NewEvent,
) -> list[str]:
    """What would have to be known of the event, where a rule that may apply here hangs on it."""
    asked = []
    for trigger, point in points:
        rules = [rule for rule in ruled if rule.trigger == trigger]
        if not any(not applies(rule, facts, _day(new), _day(new)).why_not for rule in rules):
            continue
        if point == "paper":
            finer = table.general.get(new.paper, ())
            which = f" ({', '.join(finer)})" if finer else ""
            asked.append(f"which paper it was{which}")
        elif point == "method":
            asked.append("how it was served")
        elif not facts.motion and any(not rule.motions for rule in rules):
            asked.append(ASKS_MOTION)
    return asked
