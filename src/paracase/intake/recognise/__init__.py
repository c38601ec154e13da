"""Recognisers: each a small pure module, text in, proposals out. Their order is the order of trust.

A new one is a module with ``recognise(paper, knowledge)`` and a line in ``RECOGNISERS``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.dates.written import day_in_name
from paracase.domain.papers.naming import document_name, safe_name, split_extension
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.intake.recognise import (
    days,
    dockets,
    events,
    filename,
    handling,
    hearings,
    learned,
    parties,
    rules,
    stamp,
    titles,
    types,
)
from paracase.intake.recognise.known_case import KnownCase
from paracase.intake.recognise.notices import proposing as notices
from paracase.intake.recognise.paper import Knowledge, Paper

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Knowledge", "KnownCase", "Paper", "named_and_placed", "recognise"]

RECOGNISERS: tuple[Callable[[Paper, Knowledge], list[Proposal]], ...] = (
    stamp.recognise,
    notices.recognise,
    dockets.recognise,
    filename.recognise,
    types.recognise,
    days.recognise,
    handling.recognise,
)


NAME_PARTS = (Field.FILED, Field.DATED, Field.DOCKET_NO, Field.ATTACHMENT_NO, Field.TITLE, Field.PARTY, Field.SIDE)
"""The facts a proposed name is made of."""


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Everything that can be suggested about a paper; name and folder last, from the rest."""
    found: list[Proposal] = []
    for recogniser in RECOGNISERS:
        found += recogniser(paper, knowledge)
    if best(found, Field.CARRIER) is None:  # of a notice's people and hearings the notice says more
        found += parties.recognise(paper, knowledge, found)
        found += hearings.recognise(paper, found)
    found = learned.weighed(paper, knowledge, found)
    found += events.recognise(paper, found)
    found += titles.recognise(paper, knowledge, found)
    found[:0] = rules.recognise(paper, knowledge, found)  # of what is equally sure, the office's own word comes first
    found += _folder(paper, knowledge, found)
    found.append(_name(paper, knowledge, found))
    return found


def named_and_placed(name: str, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    """The same with folder and name made anew: something was learnt of the paper beside its own words.

    Args:
        name: its file name.
    """
    kind = best(found, Field.TYPE)
    by_type = [
        one
        for one in found
        if one.field is Field.FOLDER
        and (one.reason.startswith(BY_TYPE) or kind is None or one.more.get(learned.MARK, kind.value) != kind.value)
    ]
    others = [one for one in found if one.field is not Field.NAME and one not in by_type]
    paper = Paper(name, ())
    folder = [] if best(others, Field.FOLDER) else _folder(paper, knowledge, others)
    return [*others, *folder, _name(paper, knowledge, others)]


LIES_THERE, BY_TYPE = "lies there already", "where "


def _folder(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> list[Proposal]:
    if paper.folder:
        return [Proposal(Field.FOLDER, paper.folder, Confidence.SURE, LIES_THERE)]
    if best(found, Field.FOLDER):
        return []  # a rule says it
    # A notice whose act has no type here goes where notices go.
    kind = best(found, Field.TYPE) or best(found, Field.CARRIER)
    known = knowledge.type(kind.value) if kind else None
    if kind is None or known is None or not known.folder:
        return []
    return [Proposal(Field.FOLDER, known.folder, kind.confidence, f"{BY_TYPE}{known.label.lower()} papers go")]


def _name(paper: Paper, knowledge: Knowledge, found: list[Proposal]) -> Proposal:
    """The proposed name: of facts that are sure or likely, as sure as the least sure of them.

    A guess is no part of a name, and the day of arrival is not the paper's. Where no title is known, the file's own stem
    stands in its place, without a day or number that it says itself; where nothing is known, the file keeps its name.
    """
    known = {field: fact for field in NAME_PARTS if (fact := best(found, field)) and fact.confidence > Confidence.GUESS}
    day, number, attachment = (
        known.get(Field.FILED) or known.get(Field.DATED),
        *map(known.get, (Field.DOCKET_NO, Field.ATTACHMENT_NO)),
    )
    title, party, side = map(known.get, (Field.TITLE, Field.PARTY, Field.SIDE))
    stem, extension = split_extension(paper.name)
    if title is None:
        said = {
            "date": day.value if day and not day_in_name(stem) else None,
            "no": number.value if number and number.value not in stem else None,
            "title": stem,
        }
        name = (
            document_name(knowledge.file_pattern, said, extension)
            if any((said["date"], said["no"]))
            else safe_name(paper.name)
        )
        return Proposal(Field.NAME, name, Confidence.GUESS, "its own name: the paper says no title")
    facts = {
        "date": day.value if day else None,
        "no": (number.value + (f"-{attachment.value}" if attachment else "")) if number else None,
        "title": title.value,
        "party": party.value if party and (side is None or side.value != "court") else None,
    }
    confidence = min(part.confidence for part in (day, title) if part)
    return Proposal(
        Field.NAME, document_name(knowledge.file_pattern, facts, extension), confidence, "the office's pattern"
    )
