"""Acts about approvals and what goes out. What binds an attorney or reached somebody is never taken back."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.approvals.statements import Decision
from paracase.domain.roles import Right

_ABOUT = ("request", "case", "assignment")
_DECIDED = "What was decided stays in the record; ask for approval of another version."
_WENT_OUT = "What went out stays in the record; record what went out after it."

ASKED = Act("approval.asked", Right.ASK_APPROVAL, _ABOUT, Undo.NEVER, "Withdraw it: paracase approvals withdraw.")
WITHDRAWN = Act("approval.withdrawn", Right.ASK_APPROVAL, _ABOUT, Undo.NEVER, "Ask for approval again.")
REASSIGNED = Act("approval.reassigned", Right.REASSIGN, _ABOUT, Undo.NEVER, "Hand it to the other attorney.")
APPROVED = Act("approval.approved", Right.DECIDE, _ABOUT, Undo.NEVER, _DECIDED)
CHANGES = Act("approval.changes", Right.DECIDE, _ABOUT, Undo.NEVER, _DECIDED)
RETURNED = Act("approval.returned", Right.DECIDE, _ABOUT, Undo.NEVER, _DECIDED)
DECIDED = {Decision.APPROVED: APPROVED, Decision.CHANGES: CHANGES, Decision.RETURNED: RETURNED}
PHONED = Act("approval.phone", Right.PHONE, _ABOUT, Undo.NEVER, _DECIDED)
ACKNOWLEDGED = Act("approval.acknowledged", Right.DECIDE, _ABOUT, Undo.NEVER, _DECIDED)
SIGNATURE_KEPT = Act("approval.signature", Right.DECIDE, undo=Undo.PASSES_BY)
COMMENT_TAKEN_BACK = Act("comment.taken_back", Right.DECIDE, (*_ABOUT, "document"))
"""A comment that was gathered and not sent is not to be sent; the entry says that, and no word of it."""
SIGNED = Act("approval.signed", Right.DECIDE, undo=Undo.NEVER, instead=_DECIDED)

FILED = Act("release.filed", Right.RELEASE, ("case", "request"), Undo.NEVER, _WENT_OUT)
SERVED = Act("release.served", Right.RELEASE, ("case", "request"), Undo.NEVER, _WENT_OUT)
SENT = Act("release.sent", Right.RELEASE, ("case", "request"), Undo.NEVER, _WENT_OUT)
RELEASED = {"filed": FILED, "served": SERVED, "sent": SENT}
COPY_FILED = Act("release.filed_copy", Right.FILE, ("document",), Undo.NEVER, "Say which copy it is again.")

QUEUE_LENT = Act("queue.lent", Right.LEND_QUEUE, undo=Undo.NEVER, instead="Take the queue back.")
QUEUE_BACK = Act("queue.back", Right.LEND_QUEUE, undo=Undo.NEVER, instead="Lend the queue again.")

GAP_ANSWERED = Act("gap.answered", Right.TICK, ("case",))
"""Something of a docket that never came is not waited for any more."""
