"""Acts about work handed out: what is delivered, examined or said to somebody stays said."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

_ABOUT = ("assignment", "case")

GIVEN = Act("assignment.given", Right.HAND_OUT, _ABOUT)
CHANGED = Act("assignment.changed", Right.HAND_OUT, _ABOUT)
REASSIGNED = Act("assignment.reassigned", Right.REASSIGN, _ABOUT)
BEGUN = Act("assignment.begun", Right.DELIVER, _ABOUT)
WITHDRAWN = Act("assignment.withdrawn", Right.HAND_OUT, _ABOUT)
FINISHED = Act("assignment.done", Right.EXAMINE, _ABOUT)
ASKED = Act("assignment.asked", Right.DELIVER, _ABOUT, Undo.NEVER, "Ask again, or say that it is settled.")
ANSWERED = Act("assignment.answered", Right.DELIVER, _ABOUT, Undo.NEVER, "Answer again; both answers are kept.")
TICKED = Act("assignment.ticked", Right.DELIVER, _ABOUT, Undo.NEVER, "Tick the note the other way.")
DELIVERED = Act(
    "assignment.delivered", Right.DELIVER, (*_ABOUT, "document"), Undo.NEVER, "Deliver another version; both are kept."
)
EXAMINATION_BEGUN = Act("assignment.examination_begun", Right.EXAMINE, _ABOUT, Undo.PASSES_BY)
FINDING_CHANGED = Act(
    "assignment.finding_changed", Right.EXAMINE, _ABOUT, Undo.NEVER, "Change the finding again; all of them are kept."
)
EXAMINED = Act(
    "assignment.examined", Right.EXAMINE, _ABOUT, Undo.NEVER, "Examine it again; both examinations are kept."
)
CITE_TICKED = Act(
    "assignment.cite_ticked", Right.EXAMINE, ("case", "document"), Undo.NEVER, "Tick it otherwise; every tick is kept."
)
CERTIFICATE_MADE = Act(
    "assignment.certificate_made", Right.FILE, _ABOUT, Undo.NEVER, "Remove the file; what was declared stays."
)
FILING_SET = Act("assignment.filing_set", Right.ASK_APPROVAL, _ABOUT, Undo.NEVER, "Change the set again.")
"""The papers an assignment is filed with, their order and names."""
FILING_ACCEPTED = Act(
    "filing.accepted", Right.EXAMINE, ("case", "document"), Undo.NEVER, "Change the paper: then it is looked at anew."
)
"""Something the check of a filing set found, accepted by a person, with the reason."""
