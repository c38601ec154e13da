"""Acts about the office itself, and what it allows."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

MADE = Act("office.made", None, undo=Undo.PASSES_BY)
POLICY_SET = Act("policy.set", Right.SET_POLICY, ("office",))
POLICY_MOVED = Act("policy.moved", None, ("office",), Undo.PASSES_BY)
"""Out of the settings file, where it stood in offices of before: once, at its value."""
NOTICE_SEEN = Act("notice.seen", None, undo=Undo.PASSES_BY)

_NOT_BACK = "say the other thing: policy set, policy exempt or policy end"
POLICY_ASKED = Act(
    "policy.asked", Right.SET_POLICY_ALONE, ("office",), Undo.NEVER, "decline it: paracase policy decline N"
)
"""By who may not say it alone: it changes nothing, and waits for a second person."""
POLICY_CONFIRMED = Act("policy.confirmed", Right.CONFIRM_POLICY, ("office",), Undo.NEVER, _NOT_BACK)
"""A second person said so too: the change follows with an entry of its own."""
POLICY_DECLINED = Act("policy.declined", Right.CONFIRM_POLICY, ("office",), Undo.NEVER, "ask for it anew")
EXEMPTED = Act("exemption.made", Right.SET_POLICY, ("office",), Undo.NEVER, _NOT_BACK)
"""Papers of a type go out without an attorney's approval."""
EXEMPTION_ENDED = Act("exemption.ended", Right.SET_POLICY, ("office",), Undo.NEVER, _NOT_BACK)
