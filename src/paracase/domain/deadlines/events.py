"""What happens in a case: types of events with their attributes, and which rules each of them starts.

One table (``domain/practice/events.yaml``, an office's own ``practice/events.yaml`` beside it) maps every trigger of the
rules to a type and the attributes it has to have. A rule whose trigger nobody could record is a fault of its file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from pydantic import Field, model_validator

from paracase.domain.cases.cases import Side
from paracase.domain.errors import PracticeFileError
from paracase.domain.practice.numbered import Strict, checked, numbered
from paracase.domain.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from paracase.domain.deadlines.rules import CourtRule


class BySide(StrEnum):
    """Whose an event was."""

    UNKNOWN = ""
    OURS = "ours"
    THEIRS = "theirs"
    COURT = "court"
    OTHER = "other"


class WhoseDate(StrEnum):
    """Whose a date is, from the side we represent."""

    OURS = "ours"
    THEIRS = "theirs"
    JOINT = "joint"
    """Of all, or nobody can say whose: warned as ours."""
    COURT = "court"

    @property
    def is_ours(self) -> bool:
        """Whether it is warned, sorted and published by its safe date."""
        return self in {WhoseDate.OURS, WhoseDate.JOINT}


ANY, NO_MOTION = "any", "none"
"""As the kind of a motion: any there is; and that something, a status conference, is of no motion."""
_MOTIONS = (
    (re.compile(r"\bsummary\s+(?:judgment|adjudication)\b|\bMSJ\b", re.I), "msj"),
    (re.compile(r"\brule\s+91a\b", re.I), "rule_91a"),
    (re.compile(r"\bdefault\b", re.I), "default"),
    (re.compile(r"\boral\s+argument\b", re.I), "oral_argument"),
    (re.compile(r"\bmotions?\s+(?:to|for|in)\b|\bdemurrer\b", re.I), "other"),
    (re.compile(r"\bstatus\b(?!.*\bmotions?\b)", re.I | re.S), NO_MOTION),
)


def motion_in(words: str) -> str:
    """The kind of motion that a hearing is of, as its words say; ``none`` of a status hearing, empty where they do not."""
    return next((code for pattern, code in _MOTIONS if pattern.search(words)), "")


PLAINTIFFS = frozenset({Side.PLAINTIFF, Side.PETITIONER})
DEFENDANTS = frozenset({Side.DEFENDANT, Side.RESPONDENT})
_SIDES = {
    "plaintiff": (PLAINTIFFS, DEFENDANTS),
    "defendant": (DEFENDANTS, PLAINTIFFS),
    "appellant": (frozenset({Side.APPELLANT}), frozenset({Side.APPELLEE})),
    "appellee": (frozenset({Side.APPELLEE}), frozenset({Side.APPELLANT})),
}
_DOERS = {BySide.OURS: WhoseDate.OURS, BySide.THEIRS: WhoseDate.THEIRS, BySide.OTHER: WhoseDate.THEIRS}
_OPPONENTS = {BySide.OURS: WhoseDate.THEIRS, BySide.THEIRS: WhoseDate.OURS}


@dataclass(frozen=True, slots=True)
class EventType:
    """One type of event.

    Attributes:
        find: other words one may type for it.
        of: what its *paper* is called; empty where it has none.
        sets: whether its day is kept as a date certain of its own: a hearing, a trial.
    """

    code: str
    label: str
    find: str = ""
    of: str = ""
    sets: bool = False


@dataclass(frozen=True, slots=True)
class Happened:
    """What an event is, as far as rules ask."""

    type: str
    method: str = ""
    by_side: BySide = BySide.UNKNOWN
    paper: str = ""
    motion: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """A type and the values its attributes may have; an attribute that is not named may be anything."""

    type: str
    needs: tuple[tuple[str, frozenset[str]], ...] = ()


@dataclass(frozen=True, slots=True)
class NotStarted:
    """A rule that an event does not start although its trigger fits."""

    rule: str
    needs: tuple[tuple[str, frozenset[str]], ...]


@dataclass(frozen=True, slots=True)
class Triggering:
    """What a trigger of the rules is, as an event."""

    any: tuple[Condition, ...]
    excepted: tuple[NotStarted, ...] = ()
    actors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Started:
    """The triggers an event is, and what would have to be known to say it of others.

    Attributes:
        asks: trigger → what is asked: *paper*, *method*, *motion*.
    """

    triggers: tuple[str, ...]
    asks: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class EventTable:
    """The types of events, and what each starts.

    Attributes:
        papers: finer codes than document types, with their words.
        general: codes that stand for several finer ones.
        motions: what a paper says of the kind of motion.
    """

    types: Mapping[str, EventType]
    papers: Mapping[str, str]
    general: Mapping[str, tuple[str, ...]]
    motions: Mapping[str, str]
    actors: Mapping[str, str]
    triggers: Mapping[str, Triggering]

    def motion_of(self, happened: Happened) -> str:
        """The kind of motion, also where only the paper says it, or of a hearing the words; ``none`` of one of no motion."""
        said = happened.motion or self.motions.get(happened.paper, "")
        return said or (motion_in(happened.what) if happened.type == "hearing" else "")

    def started(self, happened: Happened) -> Started:
        """Which triggers an event is."""
        sure: list[str] = []
        asked: list[tuple[str, str]] = []
        for name, triggering in self.triggers.items():
            open_points: set[str] | None = None
            for condition in triggering.any:
                missing = self._missing(condition, happened)
                if missing is not None and (open_points is None or len(missing) < len(open_points)):
                    open_points = missing
            if open_points is None:
                continue
            if open_points:
                asked += [(name, point) for point in sorted(open_points)]
            else:
                sure.append(name)
        return Started(tuple(sure), tuple(asked))

    def excepts(self, trigger: str, rule: str, happened: Happened) -> bool:
        """Whether a rule is not started by this event although its trigger fits."""
        known = self.triggers.get(trigger)
        return known is not None and any(
            one.rule == rule and all(self._value(happened, name) in values for name, values in one.needs)
            for one in known.excepted
        )

    def whose(self, rule: CourtRule, happened: Happened, side: str) -> WhoseDate:
        """Whose a date of a rule is, from the side we represent; joint where nobody can say it."""
        known = self.triggers.get(rule.trigger)
        part = (known.actors.get(rule.actor) if known is not None else None) or self.actors.get(rule.actor, "any")
        if part in _SIDES:
            theirs_is_ours, is_theirs = _SIDES[part]
            return (
                WhoseDate.OURS if side in theirs_is_ours else WhoseDate.THEIRS if side in is_theirs else WhoseDate.JOINT
            )
        if part == "court":
            return WhoseDate.COURT
        if part == "others":
            return WhoseDate.THEIRS
        by = {"doer": _DOERS, "opponent": _OPPONENTS}.get(part, {})
        return by.get(happened.by_side, WhoseDate.JOINT)

    def papers_for(self, type_code: str) -> list[str]:
        """The codes that start something for a type, in order."""
        found = {
            value
            for triggering in self.triggers.values()
            for condition in triggering.any
            if condition.type == type_code
            for name, values in condition.needs
            if name == "paper"
            for value in values
        }
        return sorted(found)

    def found(self, text: str) -> list[EventType]:
        """Types a typed text may mean, the most likely first: by code, beginning of the label, words."""
        wanted = fold(text)

        def distance(one: EventType) -> int:
            label = fold(one.label)
            if wanted in {one.code, label}:
                return 0
            if label.startswith(wanted) or one.code.startswith(wanted.replace(" ", "_")):
                return 1
            words = fold(f"{one.label} {one.find}")
            return 2 if all(part in words for part in wanted.split()) else 3

        return sorted((one for one in self.types.values() if distance(one) < 3), key=distance)

    def check(self, rules: Iterable[CourtRule]) -> None:
        """See that everything that starts a rule, or that a rule looks at, can be recorded.

        Raises:
            PracticeFileError: names file and line of a rule that nothing starts.
        """
        for rule in rules:
            named = [
                rule.trigger,
                *(one.trigger for one in rule.also),
                *([rule.governed_by] if rule.governed_by else []),
            ]
            for name in named:
                if name not in self.triggers:
                    raise PracticeFileError(
                        f"{rule.place or rule.id}: no event can be recorded that is “{name}” (rule {rule.id}).",
                        hint="Name a trigger of events.yaml, or add it under triggers: in practice/events.yaml.",
                    )

    def _missing(self, condition: Condition, happened: Happened) -> set[str] | None:
        """What would have to be known; None where it is another event."""
        if condition.type != happened.type:
            return None
        missing = set()
        for name, values in condition.needs:
            value = self._value(happened, name)
            if value in values or (ANY in values and value not in {"", NO_MOTION}):
                continue
            if value and not (name == "paper" and values & frozenset(self.general.get(value, ()))):
                return None
            missing.add(name)
        return missing

    def _value(self, happened: Happened, name: str) -> str:
        return self.motion_of(happened) if name == "motion" else str(getattr(happened, name))


class _Type(Strict):
    label: str = Field(min_length=1)
    find: str = ""
    of: str = ""
    sets: bool = False


class _Condition(Strict):
    type: str
    paper: list[str] = Field(default_factory=list)
    method: list[str] = Field(default_factory=list)
    motion: list[str] = Field(default_factory=list)
    by_side: list[BySide] = Field(default_factory=list)


class _Exception(Strict):
    rule: str
    paper: list[str] = Field(default_factory=list)
    method: list[str] = Field(default_factory=list)


class _Triggering(Strict):
    any: list[_Condition] = Field(default_factory=list)
    except_: list[_Exception] = Field(default_factory=list, alias="except")
    actors: dict[str, str] = Field(default_factory=dict)
    type: str = ""
    paper: list[str] = Field(default_factory=list)
    method: list[str] = Field(default_factory=list)
    motion: list[str] = Field(default_factory=list)
    by_side: list[BySide] = Field(default_factory=list)

    @model_validator(mode="after")
    def _one_or_several(self) -> _Triggering:
        if bool(self.any) == bool(self.type):
            raise ValueError("a trigger has one type, or several conditions under any")
        return self


class _Table(Strict):
    types: dict[str, Any] = Field(default_factory=dict)
    papers: dict[str, str] = Field(default_factory=dict)
    general: dict[str, list[str]] = Field(default_factory=dict)
    motions: dict[str, str] = Field(default_factory=dict)
    actors: dict[str, str] = Field(default_factory=dict)
    triggers: dict[str, Any] = Field(default_factory=dict)


_PARTS = frozenset([*_SIDES, "doer", "opponent", "court", "others", "any"])
_NAMED = ("paper", "method", "motion", "by_side")


def _needs(one: _Condition | _Triggering | _Exception) -> tuple[tuple[str, frozenset[str]], ...]:
    found = ((name, frozenset(map(str, getattr(one, name, ())))) for name in _NAMED)
    return tuple((name, values) for name, values in found if values)


def parse_events(text: str, source: str, *, before: EventTable | None = None) -> EventTable:
    """The table of one file.

    Args:
        before: the shipped table, which the office's own file adds to and whose entries it may replace.

    Raises:
        PracticeFileError: names file, line and field; also a condition of a type nobody declared.
    """
    data = numbered(text, source)
    whole = checked(_Table, {**{key: _without_line(value) for key, value in data.items()}, "__line__": 1}, source)
    types = {} if before is None else dict(before.types)
    for code, item in _items(data.get("types")):
        one = checked(_Type, item, source)
        types[code] = EventType(code, one.label, one.find, one.of, one.sets)
    triggers = {} if before is None else dict(before.triggers)
    for name, item in _items(data.get("triggers")):
        triggers[name] = _triggering(checked(_Triggering, item, source), types, f"{source}, line {_line(item)}")
    for name, part in whole.actors.items():
        if part not in _PARTS:
            raise PracticeFileError(
                f"{source}: “{part}” of actor “{name}” is not known.", hint=", ".join(sorted(_PARTS))
            )
    return EventTable(
        types,
        {**(before.papers if before else {}), **whole.papers},
        {**(before.general if before else {}), **{key: tuple(values) for key, values in whole.general.items()}},
        {**(before.motions if before else {}), **whole.motions},
        {**(before.actors if before else {}), **whole.actors},
        triggers,
    )


def _items(found: Any) -> Iterator[tuple[str, Any]]:
    return ((str(key), item) for key, item in (found or {}).items() if key != "__line__")


def _without_line(value: Any) -> Any:
    return {key: item for key, item in value.items() if key != "__line__"} if isinstance(value, dict) else value


def _line(item: Any) -> int:
    return int(item["__line__"])


def _triggering(found: _Triggering, types: Mapping[str, EventType], place: str) -> Triggering:
    conditions = found.any or [_Condition(**{name: getattr(found, name) for name in ("type", *_NAMED)})]
    for one in conditions:
        if one.type not in types:
            raise PracticeFileError(f"{place}, field type: “{one.type}” is no type of event.", hint=", ".join(types))
    return Triggering(
        tuple(Condition(one.type, _needs(one)) for one in conditions),
        tuple(NotStarted(one.rule, _needs(one)) for one in found.except_),
        found.actors,
    )


def days_of(table: EventTable, events: Iterable[tuple[Happened, date]]) -> dict[str, tuple[date, date]]:
    """The first and the last day of each trigger among the events of a case: what rules that look at several ask."""
    found: dict[str, tuple[date, date]] = {}
    for happened, day in events:
        for name in table.started(happened).triggers:
            first, last = found.get(name, (day, day))
            found[name] = min(first, day), max(last, day)
    return found
