"""What the office's own rules propose for a paper; each reason names the rule and the paper's words it was caught by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.facts import SUGGESTED
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.papers.rules import caught, traits_of
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence


def recognise(paper: Paper, knowledge: Knowledge, found: Sequence[Proposal]) -> list[Proposal]:
    """Apply the rules, the newest first: whoever makes another means it.

    Args:
        found: what the paper was taken for by itself.
    """
    if not knowledge.rules:
        return []
    kind = best(found, Field.TYPE)
    traits = traits_of(paper.name, paper.meta, (kind.value,) if kind else ())
    proposed: list[Proposal] = []
    for rule in reversed(knowledge.rules):
        quote = caught(rule, traits)
        if quote is None:
            continue
        task = f"; when it is filed: task “{rule.task}”" + (f" for {rule.task_for_name}" if rule.task_for_name else "")
        reason = f"your rule {rule.id}: {rule.when}; here {quoted(quote.words)}{task if rule.task else ''}"
        more = {"rule": str(rule.id), **({"task": rule.task} if rule.task else {})}
        wanted = [(SUGGESTED[column], value) for column, value in rule.facts.items() if column in SUGGESTED]
        wanted += [(Field.FOLDER, rule.folder)] if rule.folder and not paper.folder else []
        proposed += [
            Proposal(field, value, Confidence.LIKELY, reason, quote.place, more)
            for field, value in wanted
            if field is not Field.TYPE or knowledge.type(value) is not None
        ]
    return proposed
