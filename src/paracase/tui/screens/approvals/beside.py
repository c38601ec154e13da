"""What waits for an attorney beside requests: cases, conflicts, questions, deadlines, rules, closings …."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Refusal
from paracase.services.approvals.to_accept import CaseToDecide
from paracase.services.approvals.to_close import ClosingToSign
from paracase.services.approvals.to_hand_over import HandoverToSign
from paracase.services.approvals.to_sign_off import ElementToSignOff
from paracase.services.approvals.to_verify import DeadlineToVerify, RuleToConfirm
from paracase.services.clients.answering import QuestionToAnswer
from paracase.services.clients.deciding_conflicts import ConflictToDecide
from paracase.services.clients.deciding_templates import TemplateToDecide
from paracase.tui.screens.approvals import (
    accepting,
    answering,
    closing,
    conflicting,
    handing_over,
    shut,
    signing_off,
    templates,
    verifying,
)

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from datetime import date
    from typing import TypeAlias

    from paracase.services.context import Office
    from paracase.services.papers.sequestering import SequesteredGroup
    from paracase.tui.desk import Desk
    from paracase.tui.widgets.filtered import Pane
    from paracase.tui.widgets.models import Block
    from paracase.tui.widgets.paper import PaperView

    Beside: TypeAlias = (
        SequesteredGroup
        | CaseToDecide
        | ConflictToDecide
        | QuestionToAnswer
        | ElementToSignOff
        | ClosingToSign
        | HandoverToSign
        | DeadlineToVerify
        | RuleToConfirm
        | TemplateToDecide
    )

KINDS = frozenset(
    {"shut", "case", "conflict", "question", "element", "closing", "handover", "deadline", "rule", "template"}
)
"""The first word of the keys of their rows."""
ASKED = frozenset().union(
    shut.MOVES,
    accepting.MOVES,
    conflicting.MOVES,
    answering.MOVES,
    signing_off.MOVES,
    closing.MOVES,
    handing_over.MOVES,
    verifying.DEADLINE_MOVES,
    verifying.RULE_MOVES,
    templates.MOVES,
)
"""The keys of a decision that they take."""


def key_of(one: Beside) -> tuple[str, int | str]:
    """The key of its row."""
    if isinstance(one, CaseToDecide):
        return "case", one.row.case_id
    if isinstance(one, ConflictToDecide):
        return "conflict", one.row.id
    if isinstance(one, QuestionToAnswer):
        return "question", one.row.id
    if isinstance(one, ClosingToSign):
        return "closing", one.row.id
    if isinstance(one, HandoverToSign):
        return "handover", one.row.id
    if isinstance(one, DeadlineToVerify):
        return "deadline", one.row.id
    if isinstance(one, RuleToConfirm):
        return "rule", one.rule.id
    if isinstance(one, TemplateToDecide):
        return "template", one.row.id
    return ("element", one.key) if isinstance(one, ElementToSignOff) else ("shut", one.lead.document_id)


def named(found: Sequence[Beside], key: Hashable | None) -> Beside | None:
    """The one whose row has this key."""
    return next((one for one in found if key_of(one) == key), None)


def blocks(found: Sequence[Beside], *, wide: bool, today: date) -> list[Block]:
    """Their rows under their headings; cases first, since their dates run, then who waits for an answer."""
    waiting = [one for one in found if isinstance(one, CaseToDecide)]
    asked = [one for one in found if isinstance(one, QuestionToAnswer)]
    received = [one for one in found if isinstance(one, ElementToSignOff)]
    over = [one for one in found if isinstance(one, ClosingToSign)]
    leaving = [one for one in found if isinstance(one, HandoverToSign)]
    dated = [one for one in found if isinstance(one, DeadlineToVerify)]
    rules = [one for one in found if isinstance(one, RuleToConfirm)]
    conflicts = [one for one in found if isinstance(one, ConflictToDecide)]
    letters = [one for one in found if isinstance(one, TemplateToDecide)]
    others = (
        CaseToDecide
        | ConflictToDecide
        | QuestionToAnswer
        | ElementToSignOff
        | ClosingToSign
        | HandoverToSign
        | DeadlineToVerify
        | RuleToConfirm
        | TemplateToDecide
    )
    groups = [one for one in found if not isinstance(one, others)]
    return [
        *accepting.case_blocks(waiting, wide=wide, today=today),
        *conflicting.conflict_blocks(conflicts, wide=wide),
        *answering.question_blocks(asked, wide=wide, today=today),
        *verifying.deadline_blocks(dated, wide=wide, today=today),
        *verifying.rule_blocks(rules, wide=wide, today=today),
        *templates.template_blocks(letters, wide=wide, today=today),
        *signing_off.element_blocks(received, wide=wide, today=today),
        *closing.closing_blocks(over, wide=wide, today=today),
        *handing_over.handover_blocks(leaving, wide=wide, today=today),
        *shut.shut_blocks(groups, wide=wide),
    ]


def say(paper: PaperView, pane: Pane, one: Beside | None, *, is_empty: bool, keep: bool = False) -> None:
    """What stands on the page where no request is in front.

    Args:
        is_empty: of None, whether there is nothing to decide; else the page is still to come.
        keep: it is the same as before: one goes on reading where one was.
    """
    if isinstance(one, CaseToDecide):
        paper.show(accepting.case_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Not accepted", left=[], right=[])
    elif isinstance(one, ConflictToDecide):
        paper.show(conflicting.conflict_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Conflict", left=[], right=[])
    elif isinstance(one, QuestionToAnswer):
        paper.show(answering.question_lines(one, pane.size.width), keep=keep)
        title = "Held: may the client be told" if one.is_of_the_office else "Question of a client"
        pane.header.say(title=title, left=[], right=[])
    elif isinstance(one, ElementToSignOff):
        paper.show(signing_off.element_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Checklist", left=[], right=[])
    elif isinstance(one, ClosingToSign):
        paper.show(closing.closing_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Closing", left=[], right=[])
    elif isinstance(one, HandoverToSign):
        paper.show(handing_over.handover_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="File to hand over", left=[], right=[])
    elif isinstance(one, DeadlineToVerify):
        paper.show(verifying.deadline_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Deadline", left=[], right=[])
    elif isinstance(one, RuleToConfirm):
        paper.show(verifying.rule_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Rule", left=[], right=[])
    elif isinstance(one, TemplateToDecide):
        paper.show(templates.template_lines(one, pane.size.width), keep=keep)
        pane.header.say(title="Template", left=[], right=[])
    else:
        shut.say_shut(paper, pane, one, is_empty=is_empty, keep=keep)


_OVER = "decide('changes')"
"""Of what waits beside requests only another attorney's question takes it: it is taken over."""
_NOT_OVER = Refusal("It is yours as it stands.", "Decide it with a or b.", "nothing to take over", is_for_now=True)


def refusal(office: Office, one: Beside, asked: str) -> Refusal | None:
    """Why it does not take this key from this person; None where it does."""
    if asked == _OVER and not (isinstance(one, QuestionToAnswer) and one.row.attorney_id != office.person.id):
        return _NOT_OVER
    if isinstance(one, CaseToDecide):
        return office.refusal(accepting.MOVES[asked], one.row)
    if isinstance(one, ConflictToDecide):
        return office.refusal(conflicting.MOVES[asked])
    if isinstance(one, QuestionToAnswer):
        return office.refusal(answering.MOVES[asked], one.row)
    if isinstance(one, ElementToSignOff):
        return office.refusal(signing_off.MOVES[asked])
    if isinstance(one, ClosingToSign):
        return office.refusal(closing.MOVES[asked], one.row)
    if isinstance(one, HandoverToSign):
        return office.refusal(handing_over.MOVES[asked], one.row)
    if isinstance(one, DeadlineToVerify | RuleToConfirm):
        moves = verifying.DEADLINE_MOVES if isinstance(one, DeadlineToVerify) else verifying.RULE_MOVES
        return office.refusal(moves[asked])
    if isinstance(one, TemplateToDecide):
        return office.refusal(templates.MOVES[asked])
    return office.refusal(shut.MOVES[asked], one.lead)


_WORDS = {
    "case": {"decide('approve')": "accept", "decide('back')": "decline"},
    "conflict": {"decide('approve')": "clear", "decide('back')": "a conflict"},
    "question": {"decide('approve')": "answer", "decide('back')": "send back", "decide('changes')": "take over"},
    "element": {"decide('approve')": "sign off", "decide('back')": "send back"},
    "closing": {"decide('approve')": "close it", "decide('back')": "send back"},
    "handover": {"decide('approve')": "sign it", "decide('back')": "send back"},
    "deadline": {"decide('approve')": "confirm", "decide('back')": "send back"},
    "rule": {"decide('approve')": "confirm", "decide('back')": "refuse"},
    "template": {"decide('approve')": "approve", "decide('back')": "send back"},
    "shut": {"decide('approve')": "open again", "decide('back')": "keep shut"},
}


def words(one: Beside, action: str) -> str | None:
    """What a key does about it, as the key line says it; None where it is the key's usual word."""
    return _WORDS[key_of(one)[0]].get(action)


async def decide(desk: Desk, one: Beside, asked: str) -> bool:
    """Do what the key asks of it; returns whether that was done."""
    if isinstance(one, CaseToDecide):
        return await accepting.decide(desk, one, asked)
    if isinstance(one, ConflictToDecide):
        return await conflicting.decide(desk, one, asked)
    if isinstance(one, QuestionToAnswer):
        return await answering.decide(desk, one, asked)
    if isinstance(one, ElementToSignOff):
        return await signing_off.decide(desk, one, asked)
    if isinstance(one, ClosingToSign):
        return await closing.decide(desk, one, asked)
    if isinstance(one, HandoverToSign):
        return await handing_over.decide(desk, one, asked)
    if isinstance(one, DeadlineToVerify | RuleToConfirm):
        return await verifying.decide(desk, one, asked)
    if isinstance(one, TemplateToDecide):
        return await templates.decide(desk, one, asked)
    return await shut.decide(desk, one, asked)
