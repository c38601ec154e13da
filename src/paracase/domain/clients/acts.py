"""Acts about persons and conflicts, and about what is spoken and written: asked of an attorney, answered, told."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

COMMUNICATION_LOGGED = Act("communication.logged", Right.LOG, ("communication", "case", "question", "task"))
COMMUNICATION_CORRECTED = Act("communication.corrected", Right.LOG, ("communication", "case"))
"""What it said before stays, in ``communication_past``."""
FOLLOW_UP_SET = Act("communication.follow_up", Right.LOG, ("communication", "case", "task"))
QUESTION_ASKED = Act("question.asked", Right.LOG, ("question", "communication", "case"))
QUESTION_TAKEN_OVER = Act("question.taken_over", Right.ANSWER, ("question", "communication", "case"))
QUESTION_WITHDRAWN = Act("question.withdrawn", Right.LOG, ("question", "communication", "case"))
QUESTION_ANSWERED = Act(
    "question.answered", Right.ANSWER, ("question", "communication", "case"), Undo.NEVER,
    "An answer stays said: until it is told, another one takes its place (paracase client answer).",
)  # fmt: skip
QUESTION_SENT_BACK = Act("question.sent_back", Right.ANSWER, ("question", "communication", "case"))
ANSWER_RELAYED = Act("answer.relayed", Right.RELAY, ("question", "communication", "case"))

PERSON_ADDED = Act("person.added", Right.OPEN_CASES, ("person",))
PERSON_CHANGED = Act("person.changed", Right.OPEN_CASES, ("person",))
PERSON_NAMED = Act("person.named", Right.OPEN_CASES, ("person", "case"))
PERSON_UNNAMED = Act("person.unnamed", Right.OPEN_CASES, ("person",))
PERSONS_MERGED = Act("person.merged", Right.OPEN_CASES, ("person",))
PERSON_SPLIT = Act("person.split", Right.OPEN_CASES, ("person", "case"))

CONFLICTS_SEARCHED = Act("conflicts.searched", Right.SEARCH_CONFLICTS, ("conflict_search", "case"), Undo.PASSES_BY)
CONFLICTS_PUT = Act("conflicts.put", Right.SEARCH_CONFLICTS, ("conflict_search", "case"))
"""What somebody met who only looked is put before an attorney."""
NAMES_BROUGHT = Act("conflicts.brought", Right.OPEN_CASES, ("conflict_search", "staff"))
CONFLICT_CLEARED = Act("conflict.cleared", Right.CLEAR_CONFLICT, ("case",))
CONFLICT_FOUND = Act("conflict.found", Right.CLEAR_CONFLICT, ("case",))

CREDENTIAL_RECORDED = Act("credential.recorded", Right.KEEP_TASKS, ("staff", "task"))
CREDENTIAL_CHANGED = Act("credential.changed", Right.KEEP_TASKS, ("staff", "task"))

SERVICE_LISTED = Act("service.listed", Right.OPEN_CASES, ("case",))
SERVICE_UNLISTED = Act("service.unlisted", Right.OPEN_CASES, ("case",))
CERTIFICATE_DRAFTED = Act("service.certificate", Right.FILE, ("case",), Undo.PASSES_BY)
"""A draft beside the papers: whoever does not want the file takes it away as any other."""

OFFER_RECORDED = Act("offer.recorded", Right.LOG, ("offer", "case", "document"))
OFFER_TOLD = Act("offer.told", Right.LOG, ("offer", "case", "communication"))
"""The client was told of it: by an attorney, or in words that one approved."""
OFFER_DECIDED = Act("offer.decided", Right.RECORD_DECISION, ("offer", "case"))
"""What the client decided, as the attorney records it who talked with them."""
OFFER_ENDED = Act("offer.ended", Right.LOG, ("offer", "case"))
MONEY_ASKED = Act("money.asked", Right.ASK_APPROVAL, ("money", "case", "document"))
MONEY_APPROVED = Act("money.approved", Right.APPROVE_MONEY, ("money", "case"))
MONEY_DECLINED = Act("money.declined", Right.APPROVE_MONEY, ("money", "case"))
MONEY_CONFIRMED = Act("money.confirmed", Right.ASK_APPROVAL, ("money", "case"))
"""A bookkeeper's word; paracase moved nothing."""
MONEY_WITHDRAWN = Act("money.withdrawn", Right.ASK_APPROVAL, ("money", "case"))

TEMPLATE_ASKED = Act("template.asked", Right.ASK_APPROVAL, ("text_template",))
TEMPLATE_APPROVED = Act(
    "template.approved", Right.DECIDE, ("text_template",), Undo.NEVER,
    "An approval stays said: change the template's file, and it holds no more.",
)  # fmt: skip
TEMPLATE_RETURNED = Act("template.returned", Right.DECIDE, ("text_template",), Undo.NEVER, "Ask about it again.")
TEXT_WRITTEN = Act("text.written", Right.ASK_APPROVAL, ("client_text", "case", "document"))
_OUT = "What went out cannot be called back: write to the client again."
TEXT_SENT = Act("text.sent", Right.RELEASE, ("client_text", "case", "document", "communication"), Undo.NEVER, _OUT)
"""From a template whose slots are all verified: no attorney read this text, one approved the template."""
TEXT_WENT_OTHERWISE = Act(
    "text.sent_by_other_means", Right.RELEASE, ("client_text", "case", "document", "communication"), Undo.NEVER, _OUT
)
TEXT_POSTING = Act("text.posting", Right.RELEASE, ("client_text", "case", "document"), Undo.PASSES_BY)
"""Before a byte of it goes over to a mail server."""
TEXT_POSTED = Act("text.posted", Right.RELEASE, ("client_text", "case", "document"), Undo.PASSES_BY)
"""What the server said, or that nobody knows."""
TEXT_SETTLED = Act(
    "text.posting_settled", Right.RELEASE, ("client_text", "case", "document"), Undo.NEVER,
    "Look again, and say what you find (paracase mail settle).",
)  # fmt: skip
TEMPLATE_WITHDRAWN = Act("template.withdrawn", Right.ASK_APPROVAL, ("text_template",))
