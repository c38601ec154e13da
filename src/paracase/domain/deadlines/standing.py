"""How an event and a deadline stand: their states, and the sign a list shows."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.deadlines.computing import Computed


class EventState(StrEnum):
    """A proposed event starts nothing; a struck one was recorded and does not count any more."""

    PROPOSED = "proposed"
    RECORDED = "recorded"
    DECLINED = "declined"
    STRUCK = "struck"


class DeadlineState(StrEnum):
    """What became of a deadline."""

    OPEN = "open"
    DONE = "done"
    UNPROVEN = "unproven"
    """Done, its proof missing."""
    REPLACED = "replaced"
    """An order names another day."""
    STRUCK = "struck"

    @property
    def words(self) -> str:
        """For people."""
        return "done, proof missing" if self is DeadlineState.UNPROVEN else self.value


PROPOSED, ENTERED, VERIFIED, CONFIRMED = "?", "○", "✓✓", "A"
"""The signs of lists: proposed, entered and verified by nobody, verified by another, confirmed by an attorney.

A check mark is for what was checked: who entered it did not check it."""

AS_IMPORTED = "as imported from"
"""How the only step of a date begins that came from another system: no rule gave it, and nobody here looked it up."""
IMPORTED = "imported"
"""The mark of such a date, where one by a rule has how far the rule was checked."""
UNSEEN = "imp"
"""Its sign in lists until another verifies it: ``○`` would say that somebody here entered what they had read."""


def sign(*, verified: bool, confirmed: bool, mark: str = "") -> str:
    """How far a deadline was looked at."""
    looked_at = UNSEEN if mark == IMPORTED else ENTERED
    return CONFIRMED if confirmed else VERIFIED if verified else looked_at


def task_day(computed: Computed | None, *, is_ours: bool) -> date | None:
    """The day its task is due: of ours the safe one, where it is known."""
    if computed is None:
        return None
    return computed.safe if is_ours and computed.safe is not None else computed.due


def label(due_words: str, whose: str) -> str:
    """What a task is called: *answer due*, *answer due (theirs)*, *mandate issues (court)*."""
    return due_words if whose in {"ours", "joint"} else f"{due_words} ({whose})"
