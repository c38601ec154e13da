"""What kind of paper: cues of the practice data, in their order, over docket text, file name and first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.intake.recognise.paper import Knowledge, Paper, quoted
from paracase.intake.recognise.titles import heading

if TYPE_CHECKING:
    from paracase.domain.practice.types import DocumentType

TITLE_CHARACTERS = 3500
EARLY = 1800
"""A cue so early on the first page is what the paper is; later, it may be what the paper talks about."""
_PROPOSED = re.compile(r"\[?\(?proposed\)?\]?\s+order", re.I)


def recognise(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """Suggest types: at most three, the first cue of the surest source first."""
    if paper.notice is not None:
        return []
    found = _by_heading(paper, knowledge)
    name = paper.name.rpartition(".")[0] or paper.name
    zone = paper.first_page[:TITLE_CHARACTERS]
    for kind in knowledge.types:
        by_name = kind.name_cue.search(name) if kind.name_cue else None
        by_text = kind.text_cue.search(zone) if kind.text_cue and zone else None
        if kind.code == "order" and by_text and _PROPOSED.search(zone):
            by_text = None
        if by_name and by_text:
            reason = f"file name {quoted(by_name.group())}, text {quoted(by_text.group())}"
            found.append(_type(kind, Confidence.LIKELY, reason))
        elif by_text:
            confidence = Confidence.LIKELY if by_text.start() < EARLY else Confidence.GUESS
            found.append(_type(kind, confidence, f"text {quoted(by_text.group())}"))
        elif by_name:
            found.append(_type(kind, Confidence.GUESS, f"file name {quoted(by_name.group())}"))
    found.sort(key=lambda s: -s.confidence)
    if not found and paper.is_mail and knowledge.type("correspondence_opposing"):
        return [Proposal(Field.TYPE, "correspondence_opposing", Confidence.GUESS, "an e-mail")]
    once = {proposal.value: proposal for proposal in reversed(found)}
    return [s for s in found if once.get(s.value) is s][:3]


def _by_heading(paper: Paper, knowledge: Knowledge) -> list[Proposal]:
    """What the paper calls itself says more than what it talks about: papers quote each other."""
    title = heading(paper.first_page)
    if not title:
        return []
    for kind in knowledge.types:
        if kind.code == "order" and _PROPOSED.search(title):
            continue
        if any(cue is not None and cue.search(title) for cue in (kind.docket_cue, kind.text_cue)):
            return [_type(kind, Confidence.LIKELY, f"heading {quoted(title)}")]
    return []


def _type(kind: DocumentType, confidence: Confidence, reason: str) -> Proposal:
    return Proposal(Field.TYPE, kind.code, confidence, reason)
