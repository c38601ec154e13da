"""What can be picked for a paper: what its proposals say first, then what was chosen lately, then all there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.papers.proposals import Field, ranked
from paracase.store.cases import cases
from paracase.store.cases.cases import words_of_cases
from paracase.store.papers import triage as reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.proposals import Proposal
    from paracase.services.context import Office


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be picked, with why it stands where it stands."""

    value: str
    words: str
    note: str
    is_best: bool
    also: str = ""
    """What else it is found by, and is not shown: parties, docket numbers."""


def case_options(office: Office, proposals: Sequence[Proposal], *, came_from: int | None) -> list[Option]:
    """Cases to pick from: what was suggested first, surest first, then what was chosen last, then all open ones.

    Each can be found by its number, its caption, its parties and its docket numbers. The case one came from stands on top
    of the others only where something in the paper names it: what is in front of a person is no witness.
    """
    db = office.store.read
    known = {str(c.id): c for c in cases.list_cases(db, status="open")}
    also = words_of_cases(db)
    notes: dict[str, str] = {}
    named = ranked(list(proposals), Field.CASE)
    for proposal in sorted(named, key=lambda one: -one.confidence):
        is_here = came_from is not None and proposal.value == str(came_from)
        notes.setdefault(proposal.value, f"{proposal.reason}{', the case in front' if is_here else ''}")
    for answer in reading.last_answers(db, office.person.id, limit=20):
        notes.setdefault(str(answer.case_id), "chosen lately")
    first = [value for value in notes if value in known][:5]
    rest = [value for value in known if value not in first]
    return [
        Option(
            value, f"{known[value].number} {known[value].caption}", notes.get(value, ""), value in first,
            also.get(int(value), ""),
        )
        for value in [*first, *rest]
    ]  # fmt: skip


def type_options(office: Office, proposals: Sequence[Proposal]) -> list[Option]:
    """Document types to pick from: suggested and chosen last first, then all."""
    known = {kind.code: kind for kind in office.practice.document_types}
    notes: dict[str, str] = {}
    for proposal in ranked(list(proposals), Field.TYPE):
        notes.setdefault(proposal.value, proposal.reason)
    for answer in reading.last_answers(office.store.read, office.person.id, limit=20):
        if answer.doc_type:
            notes.setdefault(answer.doc_type, "chosen lately")
    first = [code for code in notes if code in known][:5]
    rest = sorted((code for code in known if code not in first), key=lambda code: known[code].label)
    return [
        Option(code, known[code].label, notes.get(code, code.replace("_", " ")), code in first)
        for code in [*first, *rest]
    ]
