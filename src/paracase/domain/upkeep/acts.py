"""Acts about the office as a whole."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

EXPORTED = Act("office.exported", Right.TAKE_OUT, undo=Undo.PASSES_BY)

_ABOUT = ("case", "purge")
PURGE_ORDERED = Act("purge.ordered", Right.ORDER_PURGE, _ABOUT, Undo.NEVER, "Withdraw it: paracase purge withdraw.")
PURGE_DECIDED = Act(
    "purge.decided", Right.CARRY_OUT_PURGE, _ABOUT, Undo.NEVER, "Decide otherwise: paracase purge decide."
)
PURGE_WITHDRAWN = Act("purge.withdrawn", Right.ORDER_PURGE, _ABOUT, Undo.NEVER, "Order it again: paracase purge order.")
PURGED = Act(
    "purge.carried_out",
    Right.CARRY_OUT_PURGE,
    _ABOUT,
    Undo.NEVER,
    "A purge is never undone: what it destroyed is gone.",
)
PURGE_SETTLED = Act(
    "purge.settled", Right.ORDER_PURGE, _ABOUT, Undo.NEVER, "What was said of the copy stays in the record."
)
PURGE_ENDED, PURGE_REACHED = "purge.ended", "purge.reached"
"""Entries that no person makes: an order is through, a copy that was owed was reached."""
