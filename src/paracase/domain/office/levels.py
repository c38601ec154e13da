"""How well it can be proved who decided: three levels, said in these words wherever a decision is named.

Whoever runs as the account that owns the office can write whatever a decision is kept as. Two things they cannot make: a
signature by the attorney's own key, and a file that belongs to root. The second says (``people/door.py``) that nobody runs
as that account who did not come through the gate, which binds an attorney only by their key.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class ApprovalLevel(StrEnum):
    """A level, as the ledger's entries and policy name it."""

    SIGNED = "signed"
    GATE = "gate"
    DESK = "desk"

    @property
    def words(self) -> str:
        """As it is said everywhere."""
        return {"signed": "signed", "gate": "recorded by gate", "desk": "desk-recorded"}[self.value]

    @property
    def proves(self) -> str:
        """What it proves, and what not."""
        return {
            "signed": "by the attorney's own key, verified",
            "gate": "every way into the office's account ended there when root looked",
            "desk": "the account that owns the office could have made this",
        }[self.value]

    @property
    def needs(self) -> str:
        """What it needs of the attorney's machine (there) and of the office's (here), for who chooses."""
        return {
            "signed": "ssh, a key and ssh-keygen (OpenSSH 8.2 or newer) there; nothing here",
            "gate": "ssh and a key there; here an account of the office's own, and root",
            "desk": "ssh and a key there, or an account here",
        }[self.value]

    def reaches(self, other: ApprovalLevel) -> bool:
        """Whether it proves at least as much."""
        order = (ApprovalLevel.DESK, ApprovalLevel.GATE, ApprovalLevel.SIGNED)
        return order.index(self) >= order.index(other)


@frozen
class LevelFacts:
    """All that a level hangs on.

    Attributes:
        is_signed: a key of theirs, in force then, signed a statement that names this decision, and it was verified now.
        by_key: sshd said which registered key logged in, and the gate was run by a sshd of the system's.
        door_holds: root found every way into the account ending at the gate, kept that where the account cannot write,
            and nothing of what it looked at has changed as far as the account can see.
    """

    is_signed: bool
    by_key: bool
    door_holds: bool


def level_of(facts: LevelFacts) -> ApprovalLevel:
    """The level; the only place that decides it."""
    if facts.is_signed:
        return ApprovalLevel.SIGNED
    return ApprovalLevel.GATE if facts.by_key and facts.door_holds else ApprovalLevel.DESK


def needed(
    doc_types: Sequence[str | None], *, usual: ApprovalLevel, signed: Collection[str], recorded: Collection[str]
) -> ApprovalLevel:
    """What a decision about papers of these types must reach before anything goes out.

    Args:
        usual: what the office wants of every approval.
        signed: types that need a signature whatever is usual.
        recorded: types for which any record is enough whatever is usual.
    """
    if any(kind in signed for kind in doc_types):
        return ApprovalLevel.SIGNED
    return usual if any(kind not in recorded for kind in doc_types) else ApprovalLevel.DESK


OWED_TOO_LONG_DAYS = 2
"""A signature that is owed for more days than this is said on Today, to who asked too, and marked in the queue."""
DECIDED_OWED = "decided, signature owed"
"""What a decision is called that does not reach what the office wants yet."""


def to_be(now: ApprovalLevel | None, needs: ApprovalLevel, *, has_agent: bool = False) -> str:
    """How a decision that waits would stand, in the words of a row.

    Args:
        now: as what it would be recorded; None where who looks does not decide: then what the office wants is said.
        needs: what the office wants of it.
        has_agent: an agent that may sign is at hand; whether it holds a key of theirs is known when it is asked.
    """
    if now is None:
        return "any record is enough" if needs is ApprovalLevel.DESK else f"is to be {needs.words}"
    if has_agent:
        return f"to be signed by your agent, or {now.words}"
    return f"to be {now.words}" + ("" if now.reaches(needs) else "; signature owed")
