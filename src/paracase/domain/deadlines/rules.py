"""Rules: which period an event starts, in which court and case, for which span of time, and how that is known.

A rule never starts where it does not apply, and where it is not known whether it does, that is said and nothing is computed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING

from paracase.domain.deadlines.computing import DeadlineKind
from paracase.domain.deadlines.counting import AS_COUNTED, Ways

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.deadlines.profiles import Period


class CourtLevel(StrEnum):
    """What kind of court a case is in."""

    TRIAL = "trial"
    APPELLATE = "appellate"
    BANKRUPTCY = "bankruptcy"
    JUSTICE = "justice"


class RuleMark(StrEnum):
    """How a rule is known."""

    TEXT = "text"
    SECONDARY = "secondary"
    DECISION = "decision"
    RECALLED = "recalled"

    @property
    def words(self) -> str:
        """For people."""
        return {
            RuleMark.TEXT: "read in the rule's text",
            RuleMark.SECONDARY: "from practice sources that agree, not from the rule's text",
            RuleMark.DECISION: "from a court's decision",
            RuleMark.RECALLED: "recalled, not read again",
        }[self]


class Combining(StrEnum):
    """How several periods make one date."""

    EARLIER = "earlier_of"
    LATER = "later_of"


@dataclass(frozen=True, slots=True)
class Also:
    """Another period of the same rule, from another event."""

    trigger: str
    period: Period


@dataclass(frozen=True, slots=True)
class CourtRule:
    """One rule in one span of time.

    Attributes:
        profile: how its days are counted: ``us-fed``.
        trigger: the event that starts it.
        event: what is due.
        period: None where it has to be calendared manually.
        adds_service: days for the method of service are added (who acts was served with a paper).
        also_read: another length that is argued for the same period, with the reading's words.
        extendable: empty when the court may extend it; else what limits that.
        levels, case_types: where it applies; no case types are all.
        motions, not_motions: the kinds of motion it is for, or never for.
        first, last: the span of time for which it is law; ``governed_by`` names what decides, else the trigger.
        is_local: a local or judge's rule nearly always stands in its place.
        manual: why it is calendared manually.
        mark, source, read: how it is known, from where, and the day it was read.
        place: the file and line it stands in.
        arises: ``state`` where a federal rule is started by an event of a case in a state's court, and only there.
    """

    id: str
    profile: str
    trigger: str
    event: str
    period: Period | None
    cite: str
    mark: RuleMark
    kind: DeadlineKind = DeadlineKind.DEADLINE
    adds_service: bool = False
    ways: Ways = AS_COUNTED
    combining: Combining | None = None
    also: tuple[Also, ...] = ()
    also_read: Period | None = None
    reading: str = ""
    extendable: str = ""
    levels: frozenset[CourtLevel] = frozenset()
    case_types: frozenset[str] = frozenset()
    motions: frozenset[str] = frozenset()
    not_motions: frozenset[str] = frozenset()
    first: date | None = None
    last: date | None = None
    governed_by: str = ""
    is_local: bool = False
    manual: str = ""
    actor: str = ""
    source: str = ""
    read: date | None = None
    note: str = ""
    place: str = field(default="", compare=False)
    arises: str = ""

    def governs(self, day: date) -> bool:
        """Whether it is law on the day that decides."""
        return (self.first is None or day >= self.first) and (self.last is None or day <= self.last)

    @property
    def due_words(self) -> str:
        """What is due, for people: *answer due*."""
        return self.event.replace("_", " ")


def digest_of(rule: CourtRule) -> str:
    """A rule by everything it says, as SHA-256: an attorney confirms exactly this; where it stands does not matter."""
    # What rules did not have before is left out where it is empty: what was confirmed stays confirmed.
    compared = [one.name for one in fields(rule) if one.compare and (one.name != "arises" or rule.arises)]
    said = [(name, _plain(getattr(rule, name))) for name in compared]
    return sha256(repr(said).encode()).hexdigest()


def _plain(value: object) -> object:
    """A value whose words do not depend on the order a set happens to have."""
    return sorted(map(str, value)) if isinstance(value, frozenset) else value


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What of a case decides which rules apply; empty where it is not known.

    Attributes:
        motion: the kind of motion or paper the event is about: ``msj``, ``rule_91a``, ``other``.
    """

    level: CourtLevel | None = None
    case_type: str = ""
    motion: str = ""


@dataclass(frozen=True, slots=True)
class Applies:
    """Whether a rule starts: yes, no with the reason, or what has to be asked first."""

    yes: bool
    why_not: str = ""
    ask: str = ""


FILINGS = {"motion_filed": frozenset(["msj_filed"])}
"""Events that are themselves the day which decides which version of a rule is law."""


def applies(rule: CourtRule, facts: CaseFacts, on: date, governed_on: date | None = None) -> Applies:
    """Whether a rule starts for a case.

    Args:
        on: the day of the event.
        governed_on: the day that decides which version is law, of rules that name one; None where it is not known.
    """
    decides = rule.governed_by and rule.trigger not in FILINGS.get(rule.governed_by, frozenset())
    if decides and governed_on is None:
        return Applies(
            yes=False, ask=f"the day that decides which version is law ({rule.governed_by.replace('_', ' ')})"
        )
    day = governed_on if decides and governed_on is not None else on
    if not rule.governs(day):
        span = f"from {rule.first}" if rule.first and day < rule.first else f"until {rule.last}"
        return Applies(yes=False, why_not=f"law {span}")
    if facts.level is not None and rule.levels and facts.level not in rule.levels:
        return Applies(yes=False, why_not=f"not in a court of this level ({facts.level})")
    if facts.case_type and rule.case_types and facts.case_type not in rule.case_types:
        return Applies(yes=False, why_not=f"not in a {facts.case_type} case: calendar manually")
    if facts.motion and (facts.motion in rule.not_motions or (rule.motions and facts.motion not in rule.motions)):
        return Applies(yes=False, why_not=f"not for this kind of motion ({facts.motion})")
    if rule.levels and facts.level is None:
        return Applies(yes=False, ask="the level of the court (trial, appellate, bankruptcy, justice)")
    if rule.case_types and not facts.case_type:
        return Applies(yes=False, ask="the type of the case (civil, criminal, bankruptcy, family …)")
    if (rule.motions or rule.not_motions) and not facts.motion:
        return Applies(yes=False, ask="the kind of the motion (msj, rule_91a, other …)")
    return Applies(yes=True)
