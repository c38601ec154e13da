"""What is an attorney's own and cannot be handed to anybody else, as it is counted. Pure.

The rights come from the table of roles: what a role other than the attorney's may do is no row here, so that the report and
the desk cannot disagree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import ROLES, Right, Role
from paracase.domain.supervision.figures import DelegableCount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LABELS: Mapping[Right, str] = {
    Right.ACCEPT: "Case accepted or declined",
    Right.DECIDE: "Paper approved or sent back",
    Right.ANSWER: "Client’s question answered",
    Right.REVIEW_GATED: "Checklist line signed off",
    Right.WAIVE: "Checklist line waived",
    Right.CONFIRM_RULE: "Rule or closed day confirmed",
    Right.CLOSE: "Case closed or reopened",
    Right.DECIDE_SEQUESTER: "Sequestered paper decided",
    Right.HOLD: "Hold set or lifted",
    Right.ORDER_PURGE: "Destruction ordered",
    Right.EXCEPT: "Let out without approval",
    Right.CLEAR_CONFLICT: "Conflict decided",
    Right.SIGN_HANDOVER: "File handed over",
    Right.RECORD_DECISION: "Client’s decision on an offer",
    Right.APPROVE_MONEY: "Money approved or declined",
}
"""As the report names them, in its order."""
NOT_ABOUT_CASES = frozenset(
    {Right.LEND_QUEUE, Right.REASSIGN, Right.SET_POLICY, Right.SET_POLICY_ALONE, Right.SEE_TIME, Right.SET_RATES}
)
"""An attorney's too, but about the office and no client's matter: the ledger has them, the report does not."""
NOT_KNOWN = ("Fee agreed with the client",)
"""What is an attorney's own and paracase keeps no record of: said to be not known, never counted as none."""


def delegable_rights() -> frozenset[Right]:
    """The rights that a client's matter needs an attorney for: those no other role has."""
    return frozenset(right for right in Right if ROLES[right] == frozenset({Role.ATTORNEY})) - NOT_ABOUT_CASES


def counted_acts(done: Iterable[tuple[str, Role, int]], waits: Mapping[Right, int]) -> tuple[DelegableCount, ...]:
    """A row for each.

    Args:
        done: the name of the right an act needed, the role of who did it, how many.
        waits: how many wait for an attorney, of those kinds that can wait.
    """
    by_attorney: dict[str, int] = {}
    total: dict[str, int] = {}
    for needs, role, number in done:
        total[needs] = total.get(needs, 0) + number
        if role is Role.ATTORNEY:
            by_attorney[needs] = by_attorney.get(needs, 0) + number
    return tuple(
        DelegableCount(label, by_attorney.get(right.name, 0), total.get(right.name, 0), waits.get(right))
        for right, label in LABELS.items()
    )
