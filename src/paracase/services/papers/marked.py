"""Marked papers: each filed as it is proposed, or all into one case; what goes and what stays is known before.

Only what is sure in its case and at least likely in its type goes as proposed. The rest stays, with the reason, for a key
each: one key over thirty papers must never be the key that files one of them wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.papers import acts
from paracase.domain.papers.documents import Handling, TriageState
from paracase.domain.papers.facts import TYPE
from paracase.domain.papers.handling import proposed_handling
from paracase.domain.papers.proposals import Confidence, Field, best
from paracase.domain.practice.types import short_words
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.services.journal import carry_out
from paracase.services.papers.copies import companions, each_once
from paracase.services.papers.filing import filing_steps
from paracase.services.papers.proposing import (
    FilingDecision,
    FilingSheet,
    checked_against_stamp,
    contradiction,
    document_row,
    planned,
    suggested_case,
)
from paracase.store.cases import cases
from paracase.store.papers import lists, recognised

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.plan import Wanted


@dataclass(frozen=True, slots=True)
class MarkedPaper:
    """What becomes of one marked paper."""

    document_id: int
    name: str
    """What its file will be called; of one that stays what it is called."""
    folder: str
    """Subfolder of the case; empty for the case's folder itself."""
    case_id: int | None
    case_number: str
    caption: str
    doc_type: str | None
    short_type: str
    """Its type in at most ten cells; empty where none is known."""
    case_confidence: int
    """As for type: 0 where nothing is known, *sure* where a person said it."""
    type_confidence: int
    handling: str
    """What is decided or proposed of how it is handled."""
    along: int
    """How many papers hang on it and go with it."""
    decision: FilingDecision
    """What is filed: what a person said of it; the rest is taken from the proposals."""
    against: str = ""
    """What its own stamp says against the case; empty when nothing does."""
    stays: str = ""
    """Why it stays; empty when it goes."""


@dataclass(frozen=True, slots=True)
class MarkedPapers:
    """All marked papers: those that go, by case, and those that stay, in the order they were marked in."""

    going: tuple[MarkedPaper, ...]
    staying: tuple[MarkedPaper, ...]


def each_as_proposed(
    office: Office, document_ids: Sequence[int], said: Mapping[int, FilingDecision] | None = None
) -> MarkedPapers:
    """What filing each of these as it is proposed would do; nothing is changed.

    Args:
        said: what a person said about some of them; a case that was said counts as sure, if no stamp says otherwise.

    Raises:
        NotFound: one of them is not there.
    """
    found = []
    for document_id in dict.fromkeys(document_ids):
        paper = _looked_at(office, document_id, (said or {}).get(document_id, FilingDecision()))
        found.append(paper if paper.stays else replace(paper, stays=_why_not_as_proposed(office, paper)))
    return _parted(found)


def all_into(
    office: Office, document_ids: Sequence[int], case_id: int, said: Mapping[int, FilingDecision] | None = None
) -> MarkedPapers:
    """What filing all of these into one case would do; nothing is changed. What a stamp says against it stands with each.

    Raises:
        NotFound: one of them, or the case, is not there.
    """
    found = []
    for document_id in dict.fromkeys(document_ids):
        decision = replace((said or {}).get(document_id, FilingDecision()), cases=(case_id,))
        found.append(_looked_at(office, document_id, decision))
    return _parted(found)


def file_marked(office: Office, agreed: Sequence[MarkedPaper], *, against_the_stamp: bool = False) -> Done:
    """File marked papers as they were shown, as one act that one undo takes back; all of them, or none.

    Args:
        agreed: the papers that go, as they were shown; each of them still has to be just so.
        against_the_stamp: the person was shown which stamps say otherwise, and decides so; the record keeps both.

    Raises:
        BadInput: none is named.
        NotAllowed: one cannot be filed, is not any more what was shown, or its stamp names another case; names it.
    """
    office.require(Right.FILE)
    if not agreed:
        raise BadInput("None of these papers is sure in its case and likely in its type.", hint="File each by itself.")
    steps: list[Wanted] = []
    against: dict[int, str] = {}
    for shown in agreed:
        now = _looked_at(office, shown.document_id, shown.decision)
        if now.stays or replace(now, stays=shown.stays) != shown:
            raise NotAllowed(
                f"What would become of “{shown.name}” changed since it was shown; nothing was filed.",
                hint="Look at the list once more.",
            )
        row = document_row(office, shown.document_id)
        proposals = recognised.proposals_for(office.store.read, shown.document_id)
        decision = replace(shown.decision, against_the_stamp=against_the_stamp)
        against |= checked_against_stamp(office, row, proposals, decision)
        case_ids = decision.cases or suggested_case(office, proposals, row)
        steps += filing_steps(office, row, proposals, decision, case_ids)
    return carry_out(office, acts.FILED, _summary(agreed), each_once(steps), plain_summary=True, against=against)


def _summary(agreed: Sequence[MarkedPaper]) -> str:
    into = {paper.case_id: f"{paper.case_number} {paper.caption}" for paper in agreed}
    papers = counted(len(agreed), "paper")
    return (
        f"Filed {papers} in {next(iter(into.values()))}" if len(into) == 1 else f"Filed {papers} in {len(into)} cases"
    )


def _looked_at(office: Office, document_id: int, decision: FilingDecision) -> MarkedPaper:
    """What filing it so would do; it stays where it cannot be filed."""
    db = office.store.read
    row = document_row(office, document_id)
    proposals = recognised.proposals_for(db, document_id)
    sheet = FilingSheet(row, tuple(proposals), tuple(lists.children(db, document_id)), ())
    case, kind = best(proposals, Field.CASE), best(proposals, Field.TYPE)
    handled, carrier = proposed_handling(proposals), best(proposals, Field.CARRIER)
    types = {one.code: one for one in office.practice.document_types}
    carried = types.get(carrier.value) if carrier is not None else None
    code = decision.facts.get(TYPE.column) or (kind.value if kind else None)
    guess = cases.get_case(db, int(case.value)) if case is not None and not decision.cases else None
    paper = MarkedPaper(
        document_id, row.name, "", guess.id if guess else None, guess.number if guess else "",
        guess.caption if guess else "", code, short_words(types.get(code or ""), carried),
        Confidence.SURE if decision.cases else case.confidence if case else 0,
        Confidence.SURE if TYPE.column in decision.facts else kind.confidence if kind else 0,
        handled.value if row.handling == Handling.NORMAL and handled is not None else row.handling,
        len(sheet.children) + len(companions(office, document_id, alone=decision.alone)), decision,
    )  # fmt: skip
    if row.state not in {TriageState.NEW, TriageState.SET_ASIDE} or row.parent_id is not None:
        why = "it hangs on another paper" if row.parent_id is not None else f"it is {row.state.replace('_', ' ')}"
        return replace(paper, stays=why)
    if row.missing:
        return replace(paper, stays="its file is not there")
    try:
        plan = planned(office, sheet, decision)
    except BadInput as error:
        return replace(paper, stays=str(error))
    if plan.case is None:
        return replace(paper, stays="the case is only a guess" if guess is not None else "no case is known")
    return replace(
        paper, name=plan.name, folder=plan.folder, case_id=plan.case.id, case_number=plan.case.number,
        caption="; ".join([plan.case.caption, *(f"{of.number} {of.caption}" for of in plan.others)]),
        against=contradiction(office, sheet, plan.case.id),
    )  # fmt: skip


def _why_not_as_proposed(office: Office, paper: MarkedPaper) -> str:
    """Why a paper does not go with one key for many; empty when it does."""
    if paper.against:
        return paper.against
    if paper.case_confidence < Confidence.SURE:
        return "the case is only likely"
    if paper.type_confidence < Confidence.LIKELY:
        return "the type is only a guess" if paper.type_confidence else "no type is known"
    if document_row(office, paper.document_id).duplicate_of is not None:
        return "the same bytes are here already"
    return ""


def _parted(papers: Sequence[MarkedPaper]) -> MarkedPapers:
    going = sorted((paper for paper in papers if not paper.stays), key=lambda paper: paper.case_number)
    return MarkedPapers(tuple(going), tuple(paper for paper in papers if paper.stays))
