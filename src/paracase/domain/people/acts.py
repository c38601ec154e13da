"""Acts about the staff, their keys and sessions, and the people of a case."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

ADDED = Act(
    "staff.added", Right.KEEP_STAFF, ("staff",), Undo.NEVER, "Who should not be on it: paracase staff remove NAME."
)
LEFT = Act("staff.left", Right.KEEP_STAFF, ("staff",), Undo.NEVER, "Who comes back is added again.")
ACCOUNT_GIVEN = Act("staff.account", Right.KEEP_STAFF, ("staff",), Undo.NEVER, "Give the account to somebody else.")
KEY_ADDED = Act(
    "staff.key_added", Right.KEEP_STAFF, ("staff",), Undo.NEVER, "Take the key away: paracase staff key revoke."
)
KEY_REVOKED = Act(
    "staff.key_revoked", Right.KEEP_STAFF, ("staff",), Undo.NEVER, "Register the key again: paracase staff key add."
)
NOTICE_ANSWERED = Act(
    "staff.notice_answered",
    None,
    ("staff",),
    Undo.NEVER,
    "A key that was blocked is added again: paracase staff key add.",
)
KEY_BLOCKED = Act(
    "staff.key_blocked", None, ("staff",), Undo.NEVER, "It is added again, and answered for: paracase staff key add."
)
KEY_VOUCHED = Act("staff.key_vouched", None, ("staff",), Undo.NEVER, "Take the key away: paracase staff key revoke.")
SESSION_OPENED = Act("session.opened", None, undo=Undo.PASSES_BY)
SESSION_CLOSED = Act("session.closed", None, undo=Undo.PASSES_BY)

CONTACT_ADDED = Act("contact.added", Right.OPEN_CASES, ("contact", "case"))
CONTACT_CHANGED = Act("contact.changed", Right.OPEN_CASES, ("contact", "case"))
CONTACT_REMOVED = Act("contact.removed", Right.OPEN_CASES, ("contact", "case"))
PARTY_ADDED = Act("party.added", Right.OPEN_CASES, ("party", "case"))
PARTY_CHANGED = Act("party.changed", Right.OPEN_CASES, ("party", "case"))
PARTY_REMOVED = Act("party.removed", Right.OPEN_CASES, ("party", "case"))
