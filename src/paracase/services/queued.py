"""What stands in the attorney's queue, kind by kind: the number on Approvals is their sum, and a list over SSH names each.

One table for both, so that no list can say *nothing* while the screen counts fifteen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.visible import counted
from paracase.frozen import frozen
from paracase.services.approvals import to_hand_over, to_verify
from paracase.services.approvals.to_close import waiting
from paracase.services.approvals.to_sign_off import count_to_sign_off
from paracase.services.approvals.whose import queues
from paracase.services.clients import answers_owed, deciding_conflicts, templates_waiting
from paracase.store.approvals import requests
from paracase.store.cases import acceptance
from paracase.store.clients import questions

if TYPE_CHECKING:
    from paracase.services.context import Office


@frozen
class Queued:
    """So many of a kind wait.

    Attributes:
        one: what one is called; ``many`` several.
        see: the command that lists them.
    """

    number: int
    one: str
    many: str
    see: str

    @property
    def words(self) -> str:
        """``4 deadlines to verify``."""
        return counted(self.number, self.one, self.many)


def queued(office: Office) -> tuple[Queued, ...]:
    """Every kind, also those of which nothing waits: the attorney's own queue, and for anybody else all queues."""
    db = office.store.read
    whose = list(queues(office))
    return (
        Queued(requests.count_waiting(db, whose or None), "paper to decide", "papers to decide", "approvals list"),
        Queued(acceptance.count_to_accept(db), "case to accept", "cases to accept", "case unaccepted"),
        Queued(count_to_sign_off(office), "element to review", "elements to review", "checklist waiting"),
        Queued(len(waiting(office)), "case to close", "cases to close", "closing waiting"),
        Queued(to_hand_over.count(office), "file to hand over", "files to hand over", "handover list"),
        Queued(to_verify.count_deadlines(office), "deadline to verify", "deadlines to verify", "deadline list"),
        Queued(to_verify.count_rules(office), "rule to confirm", "rules to confirm", "deadlines unconfirmed"),
        Queued(questions.count_asked(db, whose), "question of a client", "questions of clients", "client questions"),
        Queued(
            len(answers_owed.mine_to_sign(office)), "answer that owes a signature", "answers that owe a signature",
            "client questions",
        ),
        Queued(deciding_conflicts.waiting(office), "conflict search", "conflict searches", "conflicts waiting"),
        Queued(templates_waiting.count(office), "template", "templates", "template waiting"),
    )  # fmt: skip
