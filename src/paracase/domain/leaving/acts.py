"""Acts about files of cases that are handed over, and about what is taken in from other systems."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

_ABOUT = ("case", "handover")
HANDOVER_MADE = Act("handover.made", Right.HAND_OVER, _ABOUT, Undo.NEVER, "Withdraw it: paracase handover withdraw.")
HANDOVER_WITHDRAWN = Act("handover.withdrawn", Right.HAND_OVER, _ABOUT, Undo.NEVER, "Make it anew: paracase handover.")
HANDOVER_SIGNED = Act(
    "handover.signed", Right.SIGN_HANDOVER, _ABOUT, Undo.NEVER, "Send it back: paracase handover send-back."
)
HANDOVER_SENT_BACK = Act(
    "handover.sent_back", Right.SIGN_HANDOVER, (*_ABOUT, "task"), Undo.NEVER, "Make it anew: paracase handover."
)
HANDED_OUT = Act("handover.handed_out", Right.HAND_OVER, _ABOUT, Undo.NEVER, "What left the office does not come back.")
PAPER_CHOSEN = Act("handover.paper_chosen", Right.SIGN_HANDOVER, ("case", "document"))
"""An attorney says of one paper that it is left out, or goes all the same."""

IMPORTED = Act("import.taken", Right.OPEN_CASES, ("import",), whole="import")
"""One part of an import: of a small one it is all."""
FILES_IMPORTED = Act(
    "import.files",
    Right.FILE,
    ("import",),
    Undo.NEVER,
    "The papers are in the office; put them in the trash in Triage.",
)
