"""What kind of paper: cues of the practice data, in their order, over docket text, file name and first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.suggestions import Confidence, Field, Suggestion
from paracase.intake.recognise import nef
from paracase.intake.recognise.paper import Knowledge, Paper, quoted

if TYPE_CHECKING:
    from paracase.domain.practice.types import DocumentType

TITLE_CHARACTERS = 3500
_PROPOSED = re.compile(r"\[?\(?proposed\)?\]?\s+order", re.I)


def recognise(paper: Paper, knowledge: Knowledge) -> list[Suggestion]:
    """Suggest types: at most three, the first cue of the surest source first."""
    if paper.is_mail and paper.pages and nef.parse_notice("\n".join(paper.pages)[:200_000]):
        return []
    found: list[Suggestion] = []
    name = paper.name.rpartition(".")[0] or paper.name
    title_zone = _title_zone(paper.first_page)
    for kind in knowledge.types:
        by_name = kind.name_cue.search(name) if kind.name_cue else None
        by_text = kind.text_cue.search(title_zone) if kind.text_cue and title_zone else None
        if kind.code == "order" and by_text and _PROPOSED.search(title_zone):
            by_text = None
        if by_name and by_text:
            found.append(
                _type(kind, Confidence.LIKELY, f"file name {quoted(by_name.group())}, text {quoted(by_text.group())}")
            )
        elif by_text:
            early = by_text.start() < 1800
            found.append(
                _type(kind, Confidence.LIKELY if early else Confidence.GUESS, f"text {quoted(by_text.group())}")
            )
        elif by_name:
            found.append(_type(kind, Confidence.GUESS, f"file name {quoted(by_name.group())}"))
    found.sort(key=lambda s: -s.confidence)
    if not found and paper.is_mail and knowledge.type("correspondence_opposing"):
        return [Suggestion(Field.TYPE, "correspondence_opposing", Confidence.GUESS, "an e-mail")]
    return found[:3]


def _title_zone(page: str) -> str:
    return page[:TITLE_CHARACTERS]


def _type(kind: DocumentType, confidence: Confidence, reason: str) -> Suggestion:
    return Suggestion(Field.TYPE, kind.code, confidence, reason)
