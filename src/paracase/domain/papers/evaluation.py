"""How right triage is: labels that a person wrote, compared with what the program proposes. Pure: values in, counts out."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.papers.labels import COLUMNS, CUE, same_text
from paracase.domain.papers.proposals import Confidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from paracase.domain.papers.labels import LabelledPaper, RightAnswer

ON_THE_SHEET = ("case", "type", "title", "dated", "filed", "docket_no", "attachment_no")
"""What a person looks at before Enter."""


class FactVerdict(StrEnum):
    """How one proposed fact stands beside its label."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSED = "missed"
    """Nothing that Enter takes; a guess is not taken."""
    PART = "part"
    """Of several values some, and none that is wrong."""
    BLANK = "blank"
    """Rightly left blank."""
    FILLED = "filled"
    """Should have been left blank."""


@dataclass(frozen=True, slots=True)
class ProposedFact:
    """What the program says of one fact."""

    value: str
    confidence: Confidence
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """One fact of one paper, judged."""

    paper: str
    group: str
    column: str
    verdict: FactVerdict
    right: str
    given: tuple[str, ...]
    confidence: Confidence | None
    """None where nothing was proposed."""
    holds: bool
    """Whether what was proposed is right, also where it is only a guess."""
    reason: str = ""
    rivals: int = 0
    """Other values that were proposed as surely: Enter takes the first, which is luck."""

    @property
    def is_taken(self) -> bool:
        """Whether Enter takes it: a guess never becomes a fact by itself."""
        return self.confidence is not None and self.confidence > Confidence.GUESS

    @property
    def is_tie_taken(self) -> bool:
        """Whether Enter would take one of several cases that are equally sure, right or not."""
        return self.column == "case" and self.is_taken and self.rivals > 0

    @property
    def is_misfiled(self) -> bool:
        """Whether Enter would put the paper into a wrong case."""
        return self.column == "case" and self.verdict in {FactVerdict.WRONG, FactVerdict.FILLED}


def judge(label: LabelledPaper, column: str, answers: Sequence[ProposedFact]) -> Judged | None:
    """Compare what was proposed for one fact with its label; None where nobody judged it.

    Of a fact with one value the surest answer counts, the first of equally sure ones, as Enter takes it; of one with
    several all of the surest.
    """
    right = label.right[column]
    if not right.choices:
        return None
    top = max((answer.confidence for answer in answers), default=None)
    surest = [answer for answer in answers if answer.confidence is top]
    several = any(len(choice) > 1 for choice in right.choices)
    once: dict[str, ProposedFact] = {}
    for answer in surest:
        once.setdefault(answer.value, answer)
    given = list(once.values()) if several else surest[:1]
    values = tuple(answer.value for answer in given)
    same = COLUMNS[column].same if column in COLUMNS else same_text
    holds = bool(values) and any(choice and _fits(choice, values, same) for choice in right.choices)
    verdict = _verdict(right, values, top, holds=holds, same=same)
    reason = given[0].reason if given else ""
    return Judged(
        label.paper, label.group, column, verdict, right.text, values, top, holds, reason, len(once) - len(given)
    )


def _fits(choice: Sequence[str], values: Sequence[str], same: Callable[[str, str], bool]) -> bool:
    return all(any(same(right, value) for value in values) for right in choice) and _none_beside(choice, values, same)


def _none_beside(choice: Sequence[str], values: Sequence[str], same: Callable[[str, str], bool]) -> bool:
    return all(any(same(right, value) for right in choice) for value in values)


def _verdict(
    right: RightAnswer, values: Sequence[str], top: Confidence | None, *, holds: bool, same: Callable[[str, str], bool]
) -> FactVerdict:
    if top is None or top is Confidence.GUESS:
        return FactVerdict.BLANK if right.may_be_blank else FactVerdict.MISSED
    if right.is_tie:
        return FactVerdict.WRONG
    if holds:
        return FactVerdict.RIGHT
    if not right.has_value:
        return FactVerdict.FILLED
    return (
        FactVerdict.PART if any(_none_beside(choice, values, same) for choice in right.choices) else FactVerdict.WRONG
    )


@dataclass
class Score:
    """The counts of one column: how often right, wrong, and surer than right."""

    judged: int = 0
    verdicts: dict[FactVerdict, int] = field(default_factory=lambda: dict.fromkeys(FactVerdict, 0))
    oversure: int = 0
    """Wrong while *sure*: the worst."""
    guesses: int = 0
    guesses_right: int = 0

    def add(self, one: Judged) -> None:
        """Count one more."""
        self.judged += 1
        self.verdicts[one.verdict] += 1
        self.oversure += one.confidence is Confidence.SURE and one.verdict in {FactVerdict.WRONG, FactVerdict.FILLED}
        if one.confidence is Confidence.GUESS:
            self.guesses += 1
            self.guesses_right += one.holds

    @property
    def good(self) -> int | None:
        """Right, or rightly blank, of all that were judged; in whole percent, rounded down so that 100 means all."""
        return _percent(self.verdicts[FactVerdict.RIGHT] + self.verdicts[FactVerdict.BLANK], self.judged)

    @property
    def found(self) -> int | None:
        """Right of those that are not rightly blank: what leaving everything blank would not bring. In whole percent."""
        return _percent(self.verdicts[FactVerdict.RIGHT], self.judged - self.verdicts[FactVerdict.BLANK])


def _percent(part: int, whole: int) -> int | None:
    return 100 * part // whole if whole else None


def scores(judged: Iterable[Judged]) -> dict[tuple[str, str], Score]:
    """Counts by set and column, in the order they are shown."""
    found: dict[tuple[str, str], Score] = {}
    for one in judged:
        found.setdefault((one.group, one.column), Score()).add(one)
    order = [*COLUMNS, CUE]
    groups = list(dict.fromkeys(group for group, _ in found))
    return dict(sorted(found.items(), key=lambda pair: (groups.index(pair[0][0]), order.index(pair[0][1]))))


def calibration(judged: Iterable[Judged]) -> dict[tuple[str, Confidence], tuple[int, int]]:
    """How many were proposed with each confidence and how many of them are right, by column; ``all`` is their sum.

    A case taken where the paper does not say which is not right, whichever it is; one of several right ones is.
    """
    found: dict[tuple[str, Confidence], tuple[int, int]] = {}
    for one in judged:
        if one.confidence is None:
            continue
        holds = (one.holds or one.verdict is FactVerdict.PART) and one.verdict is not FactVerdict.WRONG
        for column in (one.column, "all"):
            count, right = found.get((column, one.confidence), (0, 0))
            found[column, one.confidence] = count + 1, right + holds
    return dict(sorted(found.items(), key=lambda pair: (pair[0][0] == "all", pair[0][0], -pair[0][1])))


def sheets_right(judged: Iterable[Judged]) -> dict[str, tuple[int, int]]:
    """By set, of how many papers nothing on the sheet has to be changed before Enter, and how many papers there are.

    A docket entry has no sheet: only papers of which the case was judged count.
    """
    found_all = list(judged)
    papers = {(one.group, one.paper): True for one in found_all if one.column == "case"}
    for one in found_all:
        key = one.group, one.paper
        if one.column in ON_THE_SHEET and key in papers:
            papers[key] &= one.verdict in {FactVerdict.RIGHT, FactVerdict.BLANK}
    found: dict[str, tuple[int, int]] = {}
    for (group, _), right in papers.items():
        good, count = found.get(group, (0, 0))
        found[group] = good + right, count + 1
    return found
