"""Acts about the office itself, and what it allows."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

MADE = Act("office.made", None, undo=Undo.PASSES_BY)
POLICY_SET = Act("policy.set", Right.SET_POLICY)
POLICY_MOVED = Act("policy.moved", None, undo=Undo.PASSES_BY)
"""Out of the settings file, where it stood in offices of before: once, at its value."""
NOTICE_SEEN = Act("notice.seen", None, undo=Undo.PASSES_BY)
