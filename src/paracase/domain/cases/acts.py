"""Acts about cases: their facts, checklists, tasks and walls."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.cases.elements import ElementState
from paracase.domain.roles import Right

OPENED = Act("case.opened", Right.OPEN_CASES, ("case",))
OPENED_UNACCEPTED = Act("case.opened_unaccepted", Right.OPEN_CASES, ("case", "document"))
"""From a paper of an unknown case: an attorney has yet to accept it."""
ACCEPTED = Act("case.accepted", Right.ACCEPT, ("case",))
DECLINED = Act("case.declined", Right.ACCEPT, ("case",))
ADOPTED = Act("office.adopted", Right.OPEN_CASES, (), Undo.NEVER, "The folders are where they were; close the cases.")
CHANGED = Act("case.changed", Right.OPEN_CASES, ("case",))
REVIEWED = Act("case.reviewed", Right.OPEN_CASES, ("case",))

TASK_ADDED = Act("task.added", Right.KEEP_TASKS, ("task", "case"))
TASK_DONE = Act("task.done", Right.KEEP_TASKS, ("task", "case"))
TASK_REOPENED = Act("task.reopened", Right.KEEP_TASKS, ("task", "case"))
TASK_MOVED = Act("task.moved", Right.KEEP_TASKS, ("task", "case"))
TASK_ASSIGNED = Act("task.assigned", Right.KEEP_TASKS, ("task", "case"))
TASK_CHANGED = Act("task.changed", Right.KEEP_TASKS, ("task", "case"))

ELEMENT_MISSING = Act("element.missing", Right.TICK, ("case",))
ELEMENT_REQUESTED = Act("element.requested", Right.TICK, ("case",))
ELEMENT_RECEIVED = Act("element.received", Right.TICK, ("case", "document"))
ELEMENT_REVIEWED = Act("element.reviewed", Right.TICK, ("case", "document"))
ELEMENT_WAIVED = Act("element.waived", Right.WAIVE, ("case",))
ELEMENT_MOVED = {
    ElementState.MISSING: ELEMENT_MISSING,
    ElementState.REQUESTED: ELEMENT_REQUESTED,
    ElementState.RECEIVED: ELEMENT_RECEIVED,
    ElementState.REVIEWED: ELEMENT_REVIEWED,
    ElementState.WAIVED: ELEMENT_WAIVED,
}
"""By the state an element comes to."""
ELEMENT_SENT_BACK = Act("element.sent_back", Right.REVIEW_GATED, ("case", "document", "task"))
"""An attorney did not sign it off."""
REQUEST_NOTED = Act("element.noted", Right.TICK, ("case",))
"""Who was asked for an element was asked again, answered, or said whether it is complete."""
REQUEST_ARRANGED = Act("element.arranged", Right.TICK, ("case",))
"""How often who was asked is asked again, or how long the authorization holds."""
CONDITION_ANSWERED = Act("checklist.answered", Right.TICK, ("case",))

CLOSING_ANSWERED = Act("closing.answered", Right.OPEN_CASES, ("case",))
CLOSING_ASKED = Act("closing.asked", Right.OPEN_CASES, ("case",))
CLOSING_SENT_BACK = Act("closing.sent_back", Right.CLOSE, ("case", "task"))
CLOSING_SIGNED = Act(
    "case.closed", Right.CLOSE, ("case", "task"), Undo.NEVER, "An attorney reopens it: paracase closing reopen."
)
CLOSING_REOPENED = Act(
    "case.reopened", Right.CLOSE, ("case",), Undo.NEVER, "Go through its closing again: closing show."
)

WALL_PUT_UP = Act("wall.put_up", Right.KEEP_STAFF, ("case",), Undo.NEVER, "Take the wall down: paracase wall remove.")
WALL_TAKEN_DOWN = Act(
    "wall.taken_down", Right.KEEP_STAFF, ("case",), Undo.NEVER, "Put the wall up again: paracase wall add."
)

HELD = Act("case.held", Right.HOLD, ("case",), Undo.NEVER, "Release it: paracase case release-hold.")
CUSTODIAN_NAMED = Act("hold.custodian_named", Right.OPEN_CASES, ("case",))
CUSTODIAN_TOLD = Act("hold.custodian_told", Right.OPEN_CASES, ("case",))
"""Somebody who must keep what a hold is about was told, acknowledged it, or was reminded."""
HOLD_RELEASED = Act(
    "case.hold_released", Right.HOLD, ("case",), Undo.NEVER, "Put the case on hold again: paracase case hold."
)
