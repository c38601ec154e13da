"""A proposal: something a paper says that may go on record, with how sure it is and the paper's own words for it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.papers.confidence import Confidence as Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable


class ProposalKind(StrEnum):
    """What becomes of a proposal that is taken."""

    CASE = "case"
    """The paper is filed into it."""
    FACT = "fact"
    """It is kept with the paper (``domain/papers/facts.py``), or makes its name and place."""
    WITNESS = "witness"
    """It is kept nowhere; it tells which case, or which other paper, this is about."""
    PARTY = "party"
    """Somebody who stands in the case."""
    EVENT = "event"
    """Something that happens on a day: a hearing, a deadline, a day of service by other means."""
    ANSWER = "answer"
    """A request or a task that this paper answers."""
    NEW_CASE = "new_case"
    """A case that the office does not have."""


class Field(StrEnum):
    """What can be proposed; each is of one kind."""

    CASE = "case"
    TYPE = "type"
    """What was filed or sent."""
    CARRIER = "carrier"
    """What it came as, where that is not the paper itself: a notice that carries an order."""
    TITLE = "title"
    DOCKET_NO = "docket_no"
    ATTACHMENT_NO = "attachment_no"
    PARTY = "party"
    """Who filed or sent it."""
    SIDE = "side"
    """On which side whoever filed or sent it stands."""
    DATED = "dated_on"
    FILED = "filed_on"
    ENTERED = "entered_on"
    SERVED = "served_on"
    SERVICE_METHOD = "service_method"
    RECEIVED = "received_on"
    HANDLING = "handling"
    NAME = "name"
    FOLDER = "folder"
    LEAD = "lead"
    """The paper it hangs on."""
    COURT = "court"
    """A code of ``domain/practice/courts.csv``."""
    DOCKET = "docket"
    """The court's number of the case, as the paper writes it; ``more`` may say court, document and attachment number."""
    CAPTION = "caption"
    """The name of the case, as the paper writes it."""
    ATTACHED = "attached"
    """One attachment that a notice lists: its number; ``more`` its description."""
    PAIR = "pair"
    """Another paper that is the same act: a notice and what it gives notice of."""
    ACT = "act"
    """What it is part of, by which papers of one act meet (``domain/papers/pairing.py``)."""
    FILED_WITH = "filed_with"
    """The paper that waits and is filed together with it, as one row: its own document, or the copy that came first."""
    VERSION_OF = "version_of"
    """The paper that it is a later version of, or nearly the same as; ``more`` says which, and what differs."""
    IN_CASE = "in_case"
    """Somebody who stands in the case; ``more`` may say the role."""
    HEARING = "hearing"
    """The day of a hearing; ``more`` may say time, place, judge and what is heard."""
    ON_SERVICE = "on_service"
    """Somebody who was, or must be, served; ``more`` says how (``electronic`` or ``other``)."""
    EVENT = "event"
    """What it sets, takes away or grants, as a case counts from it: the day, or the length of a period; ``more`` has what
    ``domain/papers/said_events.py`` reads."""
    ANSWERS = "answers"
    OPENS = "opens"
    """A case that the office does not have: its docket number; ``more`` says court, caption, judge."""
    FAULT = "fault"
    """Nothing is proposed, for a recogniser failed at this paper; the reason says how (``domain/papers/faults.py``)."""

    @property
    def kind(self) -> ProposalKind:
        """What becomes of it."""
        return _KINDS.get(self, ProposalKind.FACT)


_KINDS = {
    Field.CASE: ProposalKind.CASE,
    Field.COURT: ProposalKind.WITNESS,
    Field.DOCKET: ProposalKind.WITNESS,
    Field.CAPTION: ProposalKind.WITNESS,
    Field.ATTACHED: ProposalKind.WITNESS,
    Field.PAIR: ProposalKind.WITNESS,
    Field.ACT: ProposalKind.WITNESS,
    Field.FILED_WITH: ProposalKind.WITNESS,
    Field.VERSION_OF: ProposalKind.WITNESS,
    Field.FAULT: ProposalKind.WITNESS,
    Field.IN_CASE: ProposalKind.PARTY,
    Field.HEARING: ProposalKind.EVENT,
    Field.ON_SERVICE: ProposalKind.EVENT,
    Field.EVENT: ProposalKind.EVENT,
    Field.ANSWERS: ProposalKind.ANSWER,
    Field.OPENS: ProposalKind.NEW_CASE,
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed value."""

    field: Field
    value: str
    """Dates are ISO 8601, a case is its id, a type its code."""
    confidence: Confidence
    reason: str
    """Where it was read, then the paper's words in quotation marks."""
    place: str = ""
    """Where the quoted words stand: ``p. 3``, ``subject``, ``file name``; empty when it is no place in the paper."""
    more: dict[str, str] = dataclasses.field(default_factory=dict)
    """What else belongs to the value, by name; values as in ``value``."""

    @property
    def kind(self) -> ProposalKind:
        """What becomes of it."""
        return self.field.kind


def best(proposals: Iterable[Proposal], field: Field) -> Proposal | None:
    """The surest proposal for a field; of equally sure ones the first, since recognisers run in order of trust."""
    found: Proposal | None = None
    for one in proposals:  # asked some twenty times of each paper: a plain loop takes half the time
        if one.field is field and (found is None or one.confidence > found.confidence):
            found = one
    return found


def ranked(proposals: Iterable[Proposal], field: Field) -> list[Proposal]:
    """All proposals for a field, surest first, each value once."""
    once: dict[str, Proposal] = {}
    for proposal in sorted((s for s in proposals if s.field is field), key=lambda s: -s.confidence):
        once.setdefault(proposal.value, proposal)
    return list(once.values())


def tied_cases(proposals: Iterable[Proposal]) -> tuple[str, ...]:
    """The cases that nothing tells apart: several that are equally likely. A paper that is sure of several is of each."""
    found = ranked(proposals, Field.CASE)
    alike = tuple(one.value for one in found if one.confidence == found[0].confidence)
    return alike if len(alike) > 1 and found[0].confidence < Confidence.SURE else ()
