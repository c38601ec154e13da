"""Sequestering: a paper that was asked back, and every copy of it, is shut until an attorney decides.

What reads a paper asks here or is told by its row: ``proposing.document_row`` (acts, copies, pictures), ``versions.there``
and ``versions.text_of`` (exact versions), ``store/search`` (texts, hits), ``store/papers`` (queue, proposals), export.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.errors import NotFound
from paracase.domain.papers import acts
from paracase.domain.papers.sequester import CopyRelation, SequesterMove, SequesterState
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.visible import counted
from paracase.domain.words import line
from paracase.services.journal import carry_out
from paracase.services.papers.proposing import document_row
from paracase.services.plan import Wanted
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import documents, facts, sequestered
from paracase.store.steps import whole_row
from paracase.store.upkeep import purges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.acts import Act
    from paracase.domain.steps import Step
    from paracase.services.acting import Acting
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction
    from paracase.store.papers.sequestered import SequesteredRow


def sequester(office: Office, document_id: int, *, reason: str) -> Done:
    """Shut a paper and every copy of it, in whatever case, mail or version, behind walls too.

    Args:
        reason: who asked for it back, and on what ground.

    Raises:
        NotAllowed: it is sequestered already, or was purged.
        BadInput: no reason is said.
    """
    office.require(Right.SEQUESTER)
    row, why = document_row(office, document_id), line(reason, "reason")
    with closing(office.store.look()) as db:
        reached = {
            number: relation
            for number, relation in copies_of(db, document_id).items()
            if not sequestered.is_sequestered(db, number)
        }
        wanted = [Wanted(number, facts.facts_of(db, number)) for number in reached]
    at = office.now()
    rows = [
        RowStep(
            sequestered.TABLE,
            (number,),
            None,
            {
                "lead_id": document_id, "relation": relation.value, "reason": why, "by_id": office.person.id, "at": at,
                "state": SequesterState.WAITING.value, "decided_by": None, "decided_at": None,
            },
        )
        for number, relation in reached.items()
    ]  # fmt: skip
    others = len(reached) - 1
    told = f"Sequestered {row.name}" + (f" and {counted(others, 'paper')} with the same bytes" if others else "")
    return carry_out(office, acts.SEQUESTERED, f"{told}: {why}", wanted, rows=rows, plain_summary=True)


def copies_of(db: sqlite3.Connection, document_id: int) -> dict[int, CopyRelation]:
    """A paper, what came inside it, every paper one of whose versions has the same bytes, and what holds one of these.

    Args:
        db: a connection without walls.
    """
    shut, before = {document_id}, 0
    found = {document_id: CopyRelation.NAMED}
    while len(shut) != before:
        before = len(shut)
        for number in purges.came_inside(db, shut) - shut:
            found.setdefault(number, CopyRelation.INSIDE)
        shut |= purges.came_inside(db, shut)
        digests = {row.sha256 for row in purges.bytes_of(db, shut) if row.size}
        for number in purges.holders_of(db, digests) - shut:
            found.setdefault(number, CopyRelation.SAME)
        shut |= set(found)
    waiting = set(found)
    while waiting:
        holders = {paper.parent_id for paper in purges.papers(db, waiting) if paper.is_inside and paper.parent_id}
        waiting = holders - set(found)
        found |= dict.fromkeys(waiting, CopyRelation.HOLDS)
    return found


def listed(office: Office) -> list[SequesteredRow]:
    """Every sequestered paper that may be seen, what waits for an attorney first."""
    return sequestered.list_sequestered(office.store.read)


@dataclass(frozen=True, slots=True)
class SequesteredGroup:
    """A paper that was sequestered, with what is shut with it; what stands behind a wall is only counted."""

    lead: SequesteredRow
    others: tuple[SequesteredRow, ...]
    hidden: int
    cases: tuple[str, ...]
    """Number and caption of each case of the paper that was named."""


def groups(office: Office) -> list[SequesteredGroup]:
    """What an attorney decides about, what waits first."""
    db = office.store.read
    found = sequestered.list_sequestered(db)
    known = {case.id: f"{case.number} {case.caption}" for case in cases.list_cases(db)}
    result = []
    for lead in found:
        if lead.relation is CopyRelation.NAMED:
            others = tuple(row for row in found if row.lead_id == lead.lead_id and row is not lead)
            hidden = len(sequestered.members(db, lead.lead_id)) - len(others) - 1
            own = tuple(known[i] for i in documents.case_ids(db, lead.document_id) if i in known)
            result.append(SequesteredGroup(lead, others, hidden, own))
    return result


def group(office: Office, document_id: int) -> list[SequesteredRow]:
    """A sequestered paper with what is sequestered with it; the one that was named first.

    Raises:
        NotFound: it is not sequestered, or may not be seen.
    """
    found = sequestered.group_of(office.store.read, document_id)
    if not any(row.document_id == document_id for row in found):
        raise NotFound(f"Document {document_id} is not sequestered.", hint="See “paracase sequester list”.")
    return found


def lift(office: Office, document_id: int) -> Done:
    """Open a paper and all that was sequestered with it again: an attorney, or who sequestered it while none decided.

    Raises:
        NotAllowed: it is another's, or an attorney keeps it shut.
        NotFound: it is not sequestered.
    """
    (lead, *_) = group(office, document_id)
    is_theirs = lead.by_id == office.person.id and not office.can(SequesterMove.LIFT, lead)
    move = SequesterMove.TAKE_BACK if is_theirs else SequesterMove.LIFT
    office.require(move, lead)
    right = Right.SEQUESTER if is_theirs else None
    return _decided(office, acts.LIFTED, f"Opened {lead.name} again", lead, None, right)


def keep_shut(office: Office, document_id: int) -> Done:
    """An attorney keeps a paper shut until it is purged or returned.

    Raises:
        NotAllowed: only an attorney does, known by account or key; it is kept shut already.
        NotFound: it is not sequestered.
    """
    office.require(SequesterMove.KEEP)
    (lead, *_) = group(office, document_id)
    office.require(SequesterMove.KEEP, lead)
    after = {"state": SequesterState.KEPT.value, "decided_by": office.person.id, "decided_at": office.now()}
    return _decided(office, acts.KEPT_SHUT, f"Keeps {lead.name} shut until it is purged or returned", lead, after)


def _decided(
    office: Office,
    act: Act,
    summary: str,
    lead: SequesteredRow,
    after: dict[str, object] | None,
    right: Right | None = None,
) -> Done:
    with closing(office.store.look()) as db:
        numbers = sequestered.members(db, lead.lead_id)
        now = {number: whole_row(db, sequestered.TABLE, (number,)) or {} for number in numbers}
        wanted = [Wanted(number, facts.facts_of(db, number)) for number in numbers]
    names: Sequence[str] = tuple(after or ())
    rows = [
        RowStep(sequestered.TABLE, (number,), {name: row[name] for name in names} if after else row, after)
        for number, row in now.items()
    ]
    return carry_out(office, act, summary, wanted, rows=rows, plain_summary=True, right=right)


def copies_follow(office: Acting, tx: Transaction, occasion: Occasion) -> Iterable[Step]:
    """A copy that came later stands in no step: it is open again when the paper it copies is."""
    del office, occasion
    for number in sequestered.orphaned(tx.db):
        sequestered.let_go(tx.db, number)
        facts.put_facts(tx.db, number, facts.facts_of(tx.db, number))
    changed(tx.db, "documents")
    return ()
