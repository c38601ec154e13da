"""Acts about the procession of a case: its events, its deadlines, who verified them, which rules an attorney confirmed."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

EVENT_RECORDED = Act("event.recorded", Right.DOCKET, ("event", "case", "document"))
EVENT_PROPOSED = Act("event.proposed", Right.DOCKET, ("event", "case", "document"))
EVENT_ACCEPTED = Act("event.accepted", Right.DOCKET, ("event", "case"))
EVENT_DECLINED = Act("event.declined", Right.DOCKET, ("event", "case"))
EVENT_STRUCK = Act("event.struck", Right.DOCKET, ("event", "case"))
EVENT_MOVED = Act("event.moved", Right.DOCKET, ("event", "case"))

DEADLINE_VERIFIED = Act("deadline.verified", Right.VERIFY, ("deadline", "task", "case"))
DEADLINE_DOUBTED = Act("deadline.doubted", Right.VERIFY, ("deadline", "task", "case"))
"""Whoever looked sent it back: it is not as entered."""
DEADLINE_CLOSED = Act("deadline.closed", Right.DOCKET, ("deadline", "task", "case", "document"))
DEADLINE_REOPENED = Act("deadline.reopened", Right.DOCKET, ("deadline", "task", "case"))
DEADLINE_STRUCK = Act("deadline.struck", Right.DOCKET, ("deadline", "task", "case"))
DEADLINE_ACKNOWLEDGED = Act(
    "deadline.acknowledged", Right.DOCKET, ("deadline", "case"), Undo.NEVER, "That it was seen stays said."
)

COUNTING_SAID = Act("case.counting", Right.DOCKET, ("case",))
RULE_CONFIRMED = Act("rule.confirmed", Right.CONFIRM_RULE)
RULE_REFUSED = Act("rule.refused", Right.CONFIRM_RULE)
"""An attorney read it and says that it is not so."""
CLOSING_TOLD = Act("closing.told", Right.DOCKET)
CLOSING_CONFIRMED = Act("closing.confirmed", Right.CONFIRM_RULE)
CLOSING_ENDED = Act("closing.ended", Right.DOCKET)
