"""A day of Triage: what came, what was proposed, what was decided, and where people decided otherwise than proposed."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.facts import FACTS
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class DayOutcome(StrEnum):
    """What became of a paper on a day."""

    FILED = "filed"
    SET_ASIDE = "set aside"
    TRASHED = "trashed"
    CHANGED = "changed"
    """It was in file before, and its facts, case or place were changed."""
    WAITS_AGAIN = "waits again"
    """It was decided, and that was taken back; or it was set aside, and brought back."""
    WAITS = "waits"
    LATER = "later"
    """It waited at the end of the day, and was decided since."""
    PURGED = "purged"


@frozen
class Overruled:
    """A proposal that Enter would have taken, and what a person decided instead.

    Attributes:
        what: the fact, as sentences call it.
        decided: empty where the person decided that there is none.
    """

    what: str
    proposed: str
    confidence: str
    decided: str
    reason: str


@frozen
class DayPaper:
    """A paper that came on a day, or was decided on it.

    Attributes:
        came_at: when it came; on another day where ``came`` is not set.
        came: whether it came on this day.
        source: where from: a sender, a folder, a paper it came inside.
        attached: papers that came with it.
        case: the case's number it was proposed for, and how sure that was.
        decided: what was decided on this day, in words; empty where nothing was.
    """

    id: int
    name: str
    came_at: str
    came: bool
    source: str
    attached: int
    case: str
    case_is: str
    type: str
    type_is: str
    outcome: DayOutcome
    decided: str
    by: str
    at: str
    corrections: tuple[Overruled, ...]


@frozen
class DayLog:
    """A day. Each paper is in one outcome.

    Attributes:
        day: ISO 8601.
        adopted: papers of adopted folders that were taken in; they were in file already, and are not listed.
    """

    day: str
    papers: tuple[DayPaper, ...]
    adopted: int

    @property
    def came(self) -> int:
        """How many came on this day."""
        return sum(1 for paper in self.papers if paper.came)

    def with_outcome(self, outcome: DayOutcome) -> int:
        """How many papers came to it."""
        return sum(1 for paper in self.papers if paper.outcome is outcome)

    @property
    def corrected(self) -> int:
        """How many papers were filed otherwise than proposed."""
        return sum(1 for paper in self.papers if paper.corrections)


def outcome_of(before: str, after: str) -> DayOutcome:
    """What an act, or all of a day's, made of a paper, by its states."""
    match TriageState(after):
        case TriageState.NEW:
            return DayOutcome.WAITS_AGAIN
        case TriageState.IN_FILE:
            return DayOutcome.CHANGED if before == after else DayOutcome.FILED
        case TriageState.SET_ASIDE:
            return DayOutcome.SET_ASIDE
        case TriageState.TRASH:
            return DayOutcome.TRASHED


def corrections(
    proposals: Sequence[Proposal], after: Mapping[str, Any], numbers: Mapping[int, str]
) -> tuple[Overruled, ...]:
    """Where the facts of a filed paper are others than those that were proposed *sure* or *likely*.

    Args:
        after: its facts as filed, by their columns; ``cases`` lists pairs that begin with a case's id.
        numbers: the cases' numbers, of those that may be seen.
    """
    found = []
    case = best(proposals, Field.CASE)
    filed = [int(one[0]) for one in after.get("cases") or ()]
    if case is not None and case.confidence > Confidence.GUESS and int(case.value) not in filed:
        proposed = numbers.get(int(case.value), "")
        decided = ", ".join(numbers[one] for one in filed if one in numbers)
        if proposed:
            found.append(Overruled("case", proposed, case.confidence.word, decided, case.reason))
    for fact in FACTS:
        said = best(proposals, fact.suggested) if fact.suggested is not None else None
        if said is None or said.confidence is Confidence.GUESS:
            continue
        decided = str(after.get(fact.column) or "")
        if decided != said.value:
            found.append(Overruled(fact.in_sentence, said.value, said.confidence.word, decided, said.reason))
    return tuple(found)
