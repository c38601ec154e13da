"""How a dialog says at which level a decision is about to be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.office.levels import DECIDED_OWED, OWED_TOO_LONG_DAYS, ApprovalLevel
from paracase.domain.visible import counted
from paracase.tui.display import moment_day
from paracase.tui.screens.approvals.bound import said

if TYPE_CHECKING:
    from datetime import date

    from paracase.tui.display import Line, Piece


def level_lines(
    now: ApprovalLevel, needed: ApprovalLevel, *, known_by: str, key: str | None, width: int, by: str = "statement owed"
) -> list[Line]:
    """The level, what it proves, and that a signature will be owed where it is less than the office wants.

    Args:
        known_by: how it is known who acts.
        key: the name of a registered key that is at hand and will sign; None without one.
        by: the command of the gate that gives out what is signed afterwards.
    """
    if key is not None:
        return said("Sign", f"{ApprovalLevel.SIGNED.words} with your SSH key “{key}”   ✓ at hand", width, "good")
    lines = [*said("Level", f"{now.words}; {known_by}", width), *said("Proves", now.proves, width, "muted")]
    if not now.reaches(needed):
        lines += said("Sign", f"{DECIDED_OWED}: ssh office {by}", width, "warn")
    return lines


def owed_since(decided_at: str, today: date) -> Piece:
    """How long a signature is owed: *owed today*, *owed 3 days*; too long is a warning."""
    day = moment_day(decided_at)
    days = (today - day).days if day is not None else 0
    return f"owed {counted(days, 'day')}" if days else "owed today", "warn" if days > OWED_TOO_LONG_DAYS else "muted"


def to_be_ink(words: str) -> str:
    """How a decision would stand; what it would still owe is a warning."""
    return "warn" if words.endswith("owed") else "muted"
