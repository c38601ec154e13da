"""A suggestion: one proposed fact about a paper, with how sure it is and the document's own words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Confidence(IntEnum):
    """Three words, and no percentages: a person can act on a word."""

    GUESS = 1
    LIKELY = 2
    SURE = 3

    @property
    def word(self) -> str:
        """As written on screen."""
        return self.name.lower()


class Field(StrEnum):
    """The facts of a document that can be suggested."""

    CASE = "case"
    TYPE = "type"
    TITLE = "title"
    DOCKET_NO = "docket_no"
    ATTACHMENT_NO = "attachment_no"
    PARTY = "party"
    DATED = "dated_on"
    FILED = "filed_on"
    ENTERED = "entered_on"
    SERVED = "served_on"
    SERVICE_METHOD = "service_method"
    RECEIVED = "received_on"
    NAME = "name"
    FOLDER = "folder"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One proposed value."""

    field: Field
    value: str
    """Dates are ISO 8601, a case is its id, a type its code."""
    confidence: Confidence
    reason: str
    """Where it was read, then the document's words in quotation marks."""


def best(suggestions: list[Suggestion], field: Field) -> Suggestion | None:
    """The surest suggestion for a field; of equally sure ones the first, since recognisers run in order of trust."""
    return max((s for s in suggestions if s.field is field), key=lambda s: s.confidence, default=None)


def ranked(suggestions: list[Suggestion], field: Field) -> list[Suggestion]:
    """All suggestions for a field, surest first, each value once."""
    once: dict[str, Suggestion] = {}
    for suggestion in sorted((s for s in suggestions if s.field is field), key=lambda s: -s.confidence):
        once.setdefault(suggestion.value, suggestion)
    return list(once.values())
