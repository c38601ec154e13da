"""A paper whose text is nearly that of one that is here: found by its sketch, and said when the two were compared."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from paracase.domain.cases.dockets import parse_docket_number
from paracase.domain.papers.documents import TriageState
from paracase.domain.papers.facts import ATTACHMENT_NO, DATED, DOCKET_NO, ENTERED, FILED, TITLE
from paracase.domain.papers.proposals import Confidence, Field, Proposal, best
from paracase.domain.visible import visible
from paracase.domain.work.nearness import MOST_CHARACTERS, REVISED, NearFacts, Nearness, are_two, nearness
from paracase.domain.work.redline import redline
from paracase.store.papers import facts, near, recognised

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.index import Index
    from paracase.store.papers.near import NearRow

LEAST_AGREEMENT = 0.4
"""Of two texts of which one has 2 % of its letters misread, 99 of 100 agree so far."""
MOST_COMPARED = 3
_OF_RECORD = {
    fact.suggested: fact.column
    for fact in (TITLE, DATED, FILED, ENTERED, DOCKET_NO, ATTACHMENT_NO)
    if fact.suggested is not None
}
"""Facts by which two papers are told apart, and their columns."""


def near_paper(db: sqlite3.Connection, index: Index, document_id: int, proposals: Sequence[Proposal]) -> list[Proposal]:
    """That a paper is a later version of one that is here, or nearly the same; nothing where no comparison says so.

    Of what waits only what came before it is named: of two that wait one says it of the other.

    Args:
        proposals: what was recognised of it just now.
    """
    like = index.like(document_id, least=LEAST_AGREEMENT, limit=MOST_COMPARED)
    if not like:
        return []
    rows = near.near_rows(db, [document_id, *(one.id for one in like)])
    own = rows.get(document_id)
    if own is None:
        return []
    known = _proposed(own, proposals)
    for one in like:
        row = rows.get(one.id)
        if row is None or one.version_id != row.version_id or not _is_other(own, row):
            continue
        of = _proposed(row, recognised.proposals_for(db, row.id))
        if row.state == TriageState.IN_FILE:
            of = _of_record(db, row, of)
        found = None if are_two(of, known) else _compared(index, row, own, of, known)
        if found is not None:
            more = {
                "version": str(row.version_id),
                "own": str(own.version_id),
                "what": found.what,
                "is_later": "yes" if found.is_later else "",
            }
            reason = f"{found.says} “{visible(row.name)}”: {found.what}"
            return [Proposal(Field.VERSION_OF, str(row.id), Confidence.LIKELY, reason, more=more)]
    return []


def _is_other(own: NearRow, row: NearRow) -> bool:
    """Whether two are to be compared: not one in the other, not the same bytes (that is said elsewhere)."""
    if row.state == TriageState.NEW and row.id > own.id:
        return False
    return row.sha256 != own.sha256 and own.parent_id != row.id and row.parent_id != own.id


def _compared(index: Index, row: NearRow, own: NearRow, of: NearFacts, known: NearFacts) -> Nearness | None:
    texts = [index.ends_of(one.id, start=MOST_CHARACTERS, end=1) for one in (row, own)]
    old, new = (held.text if held is not None and held.version_id == one.version_id else ""
                for held, one in zip(texts, (row, own), strict=True))  # fmt: skip
    if not old or not new or max(len(old), len(new)) > MOST_CHARACTERS:
        return None  # whatever was cut was not compared
    words, others = old.split(), new.split()
    if sum((Counter(words) & Counter(others)).values()) < REVISED * max(len(words), len(others)):
        return None  # so many words in common no comparison can find
    return nearness(redline(old.split("\f"), new.split("\f"), is_parted=False), of, known)


def _proposed(row: NearRow, proposals: Sequence[Proposal]) -> NearFacts:
    """What is proposed of a paper; a guess counts for nothing."""
    trusted = [one for one in proposals if one.confidence > Confidence.GUESS]
    values = {field: found.value for field in _OF_RECORD if (found := best(trusted, field)) is not None}
    cases = {int(one.value) for one in trusted if one.field is Field.CASE and one.confidence == Confidence.SURE}
    dockets = {parse_docket_number(one.value).key for one in trusted if one.field is Field.DOCKET}
    return NearFacts(row.file_name, values, frozenset(cases), frozenset(dockets))


def _of_record(db: sqlite3.Connection, row: NearRow, proposed: NearFacts) -> NearFacts:
    """The same of a paper in file: what was decided stands before what was proposed."""
    known = facts.facts_of(db, row.id)
    decided = {field: str(known[column]) for field, column in _OF_RECORD.items() if known[column]}
    cases = frozenset(int(case[0]) for case in known["cases"])
    return NearFacts(row.file_name, {**proposed.values, **decided}, cases or proposed.cases, proposed.dockets)
