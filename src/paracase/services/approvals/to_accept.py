"""Cases that wait for an attorney to accept them, with what must be known for it: whose they are, conflicts, dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.cases.acceptance import AcceptanceState
from paracase.services.cases.cases import case_detail
from paracase.services.cases.conflicts import check_conflicts
from paracase.store.cases import acceptance
from paracase.store.papers.lists import count_documents

if TYPE_CHECKING:
    from paracase.services.cases.cases import CaseDetail
    from paracase.services.cases.conflicts import ConflictCheck
    from paracase.services.context import Office
    from paracase.store.cases.acceptance import AcceptanceRow
    from paracase.store.papers.openings import FoundDate


@dataclass(frozen=True, slots=True)
class CaseToDecide:
    """A case that an attorney accepts or declines.

    Attributes:
        check: the conflict check, of now and in the sight of whoever looks.
        dates: what its papers announce, from today on.
        papers: how many lie in it.
    """

    row: AcceptanceRow
    detail: CaseDetail
    check: ConflictCheck
    dates: tuple[FoundDate, ...]
    papers: int


def unaccepted(office: Office) -> list[AcceptanceRow]:
    """Cases that are not accepted and may be seen: those that wait, then what was declined."""
    return acceptance.list_unaccepted(office.store.read)


def cases_to_decide(office: Office) -> list[CaseToDecide]:
    """Those that wait for an attorney, the oldest first. Not for the event loop."""
    return [_to_decide(office, row) for row in unaccepted(office) if row.state is AcceptanceState.WAITING]


def _to_decide(office: Office, row: AcceptanceRow) -> CaseToDecide:
    detail = case_detail(office, row.case_id)
    names = (*(party.name for party in detail.parties), row.caption)
    return CaseToDecide(
        row,
        detail,
        check_conflicts(office, names, but=row.case_id),
        detail.dates_found,
        count_documents(office.store.read, row.case_id).documents,
    )
