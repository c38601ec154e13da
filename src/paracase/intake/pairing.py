"""Papers of one act find each other when they are recognised, whichever comes first: a paper, its notice, its other copies.

Everything is looked up by an index, for the acts of the one paper that was recognised just now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.pairing import (
    PaperOfAct,
    acts_of,
    attachment_of,
    is_notice,
    is_same_mail,
    lead_among,
    mail_act,
    partners,
    taken,
    without_pairs,
)
from paracase.domain.papers.proposals import Confidence, Field, Proposal
from paracase.domain.papers.several import entries_by_case
from paracase.domain.visible import visible
from paracase.intake.recognise import named_and_placed
from paracase.store.papers import facts, recognised

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.intake.recognise import Knowledge
    from paracase.store.driver import sqlite3


class _Known(NamedTuple):
    """A paper of an act with what was proposed for it."""

    member: PaperOfAct
    name: str
    state: str
    proposals: list[Proposal]


def acts(proposals: Sequence[Proposal], knowledge: Knowledge, headers: Mapping[str, object]) -> list[Proposal]:
    """What a paper is part of, by the docket numbers the office knows."""
    ids = {int(one.value) for one in proposals if one.field is Field.CASE}
    known = (case for case in map(knowledge.case, sorted(ids)) if case is not None)
    entries = entries_by_case(proposals, {case.id: [number for number, _ in case.dockets] for case in known})
    return acts_of(proposals, entries, mail_act(headers))


def pair(db: sqlite3.Connection, document_id: int, knowledge: Knowledge) -> None:
    """Let a paper that was recognised just now, and those of the same act, say that they belong together."""
    family = _family(db, document_id)
    own = family.get(document_id)
    if own is None or len(family) == 1:
        return
    members = [known.member for known in family.values()]
    for member in (own.member, *partners(own.member, members)):
        # Of a paper of several acts each has papers of its own, which the one that came just now does not know.
        around = family if member.id == document_id else _family(db, member.id)
        known = around.get(member.id)
        if known is not None and known.state != TriageState.IN_FILE:
            recognised.put_proposals(db, member.id, _together(known, around, knowledge))


def _family(db: sqlite3.Connection, document_id: int) -> dict[int, _Known]:
    """The papers of the acts of one, itself among them."""
    mine = recognised.proposals_for(db, document_id)
    found: dict[int, list[recognised.OfAct]] = {}
    for act in (one.value for one in mine if one.field is Field.ACT):
        for row in recognised.papers_of_act(db, act):
            found.setdefault(row.id, []).append(row)
    family = {}
    for number, rows in found.items():
        row = rows[0]
        proposals = mine if number == document_id else recognised.proposals_for(db, number)
        is_in_file = row.state == TriageState.IN_FILE
        if is_in_file:
            proposals = _as_filed(db, number, proposals)
        attachment = row.attachment_no if is_in_file else attachment_of(proposals)
        is_waiting = row.state == TriageState.NEW and bool(row.stands_alone)
        of_acts = frozenset(of.act for of in rows)
        member = PaperOfAct(
            number, of_acts, is_notice(proposals), attachment or "", is_waiting, row.duplicate_of is not None
        )
        family[number] = _Known(member, row.name, row.state, proposals)
    return family


def _as_filed(db: sqlite3.Connection, document_id: int, proposals: Sequence[Proposal]) -> list[Proposal]:
    """What is on record of a paper in file stands before what was proposed for it."""
    known = facts.facts_of(db, document_id)
    of_record = {Field.TYPE: "doc_type", Field.TITLE: "title", Field.PARTY: "party", Field.SIDE: "side"}
    found = []
    for one in proposals:
        value = known[of_record[one.field]] if one.field in of_record else one.value
        if value and value != one.value:
            one = Proposal(one.field, value, Confidence.SURE, f"on record of document {document_id}")
        found.append(one)
    if known["carrier"] and not is_notice(found):
        found.append(Proposal(Field.CARRIER, known["carrier"], Confidence.SURE, f"on record of document {document_id}"))
    return found


def _together(known: _Known, family: dict[int, _Known], knowledge: Knowledge) -> list[Proposal]:
    """What is proposed for a paper, beside those it belongs with."""
    own = without_pairs(known.proposals)
    acted = [one for one in known.proposals if one.field is Field.ACT]
    with_it = partners(known.member, [of.member for of in family.values()])
    found: list[Proposal] = []
    notice = next((family[of.id] for of in with_it if of.is_notice), None) if not known.member.is_notice else None
    if notice is not None:
        found += taken(own, notice.proposals, notice.member.id)
    found += [*own, *acted]
    for other in with_it:
        act = next(one for one in acted if one.value in other.acts)
        reason = f"{_says(known.member, other)} “{visible(family[other.id].name)}”: {act.reason}"
        found.append(Proposal(Field.PAIR, str(other.id), act.confidence, reason))
    lead = lead_among(known.member, [of.member for of in family.values()])
    if lead is not None:
        found.append(Proposal(Field.FILED_WITH, str(lead.id), Confidence.LIKELY, f"filed with document {lead.id}"))
    return named_and_placed(known.name, knowledge, found)


def _says(one: PaperOfAct, other: PaperOfAct) -> str:
    """What another paper is to one."""
    if is_same_mail(one, other):
        return "the same e-mail as"
    if one.is_notice:
        return "gives notice of"
    return "its notice is" if other.is_notice else "another copy of"
