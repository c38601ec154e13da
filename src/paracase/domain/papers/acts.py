"""Acts about papers."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

FILED = Act("document.filed", Right.FILE)
SET_ASIDE = Act("document.set_aside", Right.FILE)
BROUGHT_BACK = Act("document.brought_back", Right.FILE)
TRASHED = Act("document.trashed", Right.FILE)
PUT_BACK = Act("document.put_back", Right.FILE, ("document",), Undo.PASSES_BY)
DECIDED_AHEAD = Act("document.decided_ahead", Right.FILE)
LEFT_INSIDE = Act("document.left_inside", Right.FILE)
TAKEN_OUT = Act("document.taken_out", Right.FILE)
RESTORED = Act("document.restored", Right.FILE)
CHANGED = Act("document.changed", Right.FILE)
MOVED = Act("document.moved", Right.FILE)
VERSION_TAKEN = Act("document.version_taken", Right.FILE)
"""A paper that came became the next version of one that was here."""
SEQUESTERED = Act("document.sequestered", Right.SEQUESTER)
KEPT_SHUT = Act("document.kept_shut", Right.DECIDE_SEQUESTER)
LIFTED = Act("document.lifted", Right.DECIDE_SEQUESTER)
COPIED = Act("document.copied", None, ("document", "case", "request"), Undo.PASSES_BY)
MAIL_FETCHED = Act("mail.fetched", Right.FILE, (), Undo.PASSES_BY)
"""Mail came into the Inbox, as if somebody had put it there; what becomes of it is decided paper by paper."""
RULE_ADDED = Act("rule.added", Right.FILE, ("rule", "document"))
RULE_CHANGED = Act("rule.changed", Right.FILE, ("rule",))
RULE_REMOVED = Act("rule.removed", Right.FILE, ("rule",))
THREAD_PLACED = Act("document.thread", Right.FILE, ("document", "case"))
"""A person put a paper into the thread of a motion, or took it out of one."""
