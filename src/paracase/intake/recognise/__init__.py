"""Recognisers: each a small pure module, text in, proposals out. Their order is the order of trust.

A new one is a module with ``recognise(paper, knowledge)`` and a line in ``RECOGNISERS``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.papers.naming import document_name, split_extension
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import days, dockets, filename, handling, nef, rules, stamp, titles, types
from paracase.intake.recognise.paper import Knowledge, KnownCase, Paper

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Knowledge", "KnownCase", "Paper", "recognise"]

RECOGNISERS: tuple[Callable[[Paper, Knowledge], list[Proposal]], ...] = (
    stamp.recognise,
    nef.recognise,
    dockets.recognise,
    filename.recognise,
    types.recognise,
    days.recognise,
    handling.recognise,
)


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Everything that can be suggested about a paper; name and folder last, from the rest."""
    found: list[Proposal] = []
    for recogniser in RECOGNISERS:
        found += recogniser(paper, knowledge)
    found += titles.recognise(paper, knowledge, found)
    found[:0] = rules.recognise(paper, knowledge, found)  # of what is equally sure, the office's own word comes first
    found += _folder(paper, knowledge, found)
    found.append(_name(paper, knowledge, found))
    return found


def _folder(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    if paper.folder:
        return [Proposal(Field.FOLDER, paper.folder, Confidence.SURE, "lies there already")]
    if best(found, Field.FOLDER):
        return []  # a rule says it
    kind = best(found, Field.TYPE)
    known = knowledge.type(kind.value) if kind else None
    if kind is None or known is None or not known.folder:
        return []
    return [Proposal(Field.FOLDER, known.folder, kind.confidence, f"where {known.label.lower()} papers go")]


def _name(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> Proposal:
    """The proposed name, as sure as the least sure part that matters to it."""
    day = best(found, Field.FILED) or best(found, Field.DATED) or best(found, Field.RECEIVED)
    number, attachment = best(found, Field.DOCKET_NO), best(found, Field.ATTACHMENT_NO)
    title, party = best(found, Field.TITLE), best(found, Field.PARTY)
    stem, extension = split_extension(paper.name)
    facts = {
        "date": day.value if day else None,
        "no": (number.value + (f"-{attachment.value}" if attachment else "")) if number else None,
        "title": title.value if title else stem,
        "party": party.value if party else None,
    }
    used = [part for part in (day, title) if part]
    confidence = min((part.confidence for part in used), default=Confidence.GUESS) if title else Confidence.GUESS
    name = document_name(knowledge.file_pattern, facts, extension)
    return Proposal(Field.NAME, name, confidence, "the office's pattern")
