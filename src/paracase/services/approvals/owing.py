"""Signatures that are owed: decisions that do not reach what the office wants yet, named, with how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.office.levels import OWED_TOO_LONG_DAYS
from paracase.domain.office.policy import AGENT
from paracase.frozen import frozen
from paracase.services.approvals import proven, signing
from paracase.store.approvals import decisions
from paracase.store.approvals import requests as store_requests

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.approvals.deciding import Decided
    from paracase.services.context import Office
    from paracase.store.approvals.decisions import ApprovalRow


@frozen
class OwedLine:
    """A decision that nothing goes out on before it is signed.

    Attributes:
        title: of what was asked about; of a case one does not see any more, only that.
        at: when it was decided.
        days: of the office's calendar since then.
    """

    approval_id: int
    request_id: int
    case_id: int | None
    title: str
    case_number: str
    caption: str
    staff_id: int
    attorney: str
    asked_by_id: int | None
    at: str
    days: int

    @property
    def is_too_long(self) -> bool:
        """Whether it is said on Today."""
        return self.days > OWED_TOO_LONG_DAYS


def owed(office: Office, *, everybody: bool = False) -> list[OwedLine]:
    """What the person acting owes, the longest first; or all that is owed in their sight."""
    db = office.store.read
    if everybody:
        return [_line(office, one) for one in decisions.all_owed(db)]
    return [_line(office, one) for one in decisions.owed_approvals(db, office.person.id)]


def _line(office: Office, approval: ApprovalRow) -> OwedLine:
    row = store_requests.get_request(office.store.read, approval.request_id)
    days = (office.today - office.day_of(approval.at)).days
    if row is None:
        title = f"request {approval.request_id}, of a case you do not see any more"
        return OwedLine(approval.id, approval.request_id, None, title, "", "", approval.staff_id, approval.staff, None,
                        approval.at, days)  # fmt: skip
    return OwedLine(approval.id, row.id, row.case_id, f"{row.title}, v{row.version}", row.case_number, row.caption,
                    approval.staff_id, approval.staff, row.asked_by_id, approval.at, days)  # fmt: skip


def sign_now(office: Office, about: str, sign: Callable[[str], str]) -> Decided:
    """Sign by an agent that is at hand what ``submit`` would take from the pipeline: requests by number, or *owed*.

    Args:
        sign: signs a statement; called outside any transaction.

    Raises:
        NotAllowed: nothing is owed, or it waits for somebody else.
        SignatureFault: the signature does not bind what it should; nothing is recorded.
    """
    proven.check_policy(office, AGENT.name)
    return signing.submit(office, about, sign(signing.give_out(office, about)))
