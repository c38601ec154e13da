"""Acts about what is spoken and written with people: logged, corrected; asked of an attorney, answered, told."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

COMMUNICATION_LOGGED = Act("communication.logged", Right.LOG, ("communication", "case", "question", "task"))
COMMUNICATION_CORRECTED = Act("communication.corrected", Right.LOG, ("communication", "case"))
"""What it said before stays, in ``communication_past``."""
FOLLOW_UP_SET = Act("communication.follow_up", Right.LOG, ("communication", "case", "task"))
QUESTION_ASKED = Act("question.asked", Right.LOG, ("question", "communication", "case"))
QUESTION_WITHDRAWN = Act("question.withdrawn", Right.LOG, ("question", "communication", "case"))
QUESTION_ANSWERED = Act(
    "question.answered", Right.ANSWER, ("question", "communication", "case"), Undo.NEVER,
    "An answer stays said: until it is told, another one takes its place (paracase client answer).",
)  # fmt: skip
QUESTION_SENT_BACK = Act("question.sent_back", Right.ANSWER, ("question", "communication", "case"))
ANSWER_RELAYED = Act("answer.relayed", Right.RELAY, ("question", "communication", "case"))
