"""The UTBMS task that work belongs to, proposed from what a paper is and, where that says too little, from its name.

A paper's type has its task in ``doc_types.csv`` (a complaint L210, interrogatories L310); labels of codes are those of
``utbms.csv``. An opposition is of the motion it opposes: where its name says which, that decides (dispositive motions L240,
discovery motions L350). Where papers of one act belong to several tasks, none is proposed: nobody guesses.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.practice.utbms import CodeKind
from paracase.frozen import frozen
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from paracase.domain.practice.utbms import BillingCode

_WORDS = (
    ("L430", late_pattern(r"motions? in limine|trial brief|jury instructions?", re.I)),
    ("L410", late_pattern(r"witness list", re.I)),
    ("L440", late_pattern(r"exhibit list|trial (?:exhibits?|notebook|binder)", re.I)),
    ("L350", late_pattern(r"motion to compel|motion for (?:a )?protective order|motion to quash", re.I)),
    (
        "L240",
        late_pattern(r"motion to dismiss|summary (?:judgment|adjudication)|judgment on the pleadings|demurrer", re.I),
    ),
    (
        "L310",
        late_pattern(r"interrogator(?:y|ies)|requests? for (?:production|admissions?)|initial disclosures?", re.I),
    ),
    ("L330", late_pattern(r"deposition", re.I)),
    ("L320", late_pattern(r"privilege log|document production", re.I)),
    ("L340", late_pattern(r"expert report|expert disclosures?", re.I)),
    ("L160", late_pattern(r"settlement|mediation", re.I)),
    ("L520", late_pattern(r"(?:opening|appellate|answering) brief", re.I)),
    ("L210", late_pattern(r"\b(?:amended |cross-)?complaint\b|\banswer to (?:the )?(?:\w+ )?complaint\b", re.I)),
)
"""Words in a name, the first of them that stands in it decides: *opposition to motion to compel interrogatory answers* is a
discovery motion."""
OTHER_MOTIONS = "L250"
"""What a type says that does not know which motion it belongs to."""


class TypedTask(NamedTuple):
    """What a type of paper says.

    Attributes:
        task: UTBMS; empty where the type has none.
        label: the type's.
    """

    task: str
    label: str


class TaskProposed(NamedTuple):
    """A task and why; both empty where none is proposed."""

    code: str = ""
    why: str = ""


@frozen
class TaskTable:
    """Types of paper and codes as the office has them.

    Attributes:
        types: by their code.
    """

    types: Mapping[str, TypedTask]
    codes: Mapping[str, BillingCode]

    def of(self, papers: Iterable[tuple[str, str]]) -> TaskProposed:
        """What papers or assignments belong to.

        Args:
            papers: type (empty where it is not known) and name of each.
        """
        found = {one.code: one for kind, name in papers if (one := self._of_one(kind, name)).code}
        return next(iter(found.values())) if len(found) == 1 else TaskProposed()

    def of_code(self, code: str, why: str) -> TaskProposed:
        """A code with its label, where the office has it as a task."""
        known = self.codes.get(code)
        if known is None or known.kind is not CodeKind.TASK:
            return TaskProposed()
        return TaskProposed(code, f"{code} {known.label}: {why}")

    def _of_one(self, kind: str, name: str) -> TaskProposed:
        typed = self.types.get(kind, TypedTask("", ""))
        if typed.task and typed.task != OTHER_MOTIONS:
            return self.of_code(typed.task, f"the paper is filed as {typed.label}")
        for code, pattern in _WORDS:
            if (found := pattern.search(name)) is not None:
                return self.of_code(code, f"its name says “{found[0]}”")
        return self.of_code(typed.task, f"the paper is filed as {typed.label}") if typed.task else TaskProposed()


NO_TASKS = TaskTable({}, {})
