"""How a dialog says at which level a decision is about to be recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.office.levels import DECIDED_OWED, OWED_TOO_LONG_DAYS, ApprovalLevel
from paracase.domain.visible import counted
from paracase.tui.display import cell, moment_day, piece

if TYPE_CHECKING:
    from datetime import date

    from paracase.tui.display import Line, Piece

_WIDTH = 59
"""Columns beside the label."""


def level_lines(now: ApprovalLevel, needed: ApprovalLevel, *, known_by: str, key: str | None) -> list[Line]:
    """The level, what it proves, and that a signature will be owed where it is less than the office wants.

    Args:
        known_by: how it is known who acts.
        key: the name of a registered key that is at hand and will sign; None without one.
    """
    if key is not None:
        return [
            _labelled("Sign", [piece(f"{ApprovalLevel.SIGNED.words} with your SSH key “{key}”   ✓ at hand", "good")])
        ]
    lines = [
        _labelled("Level", [(f"{now.words}; ", "text"), cell(known_by, _WIDTH - len(now.words) - 2, "muted")]),
        *(_labelled("" if at else "Proves", [(words, "muted")]) for at, words in enumerate(_halves(now.proves))),
    ]
    if not now.reaches(needed):
        lines.append(_labelled("Sign", [(f"{DECIDED_OWED}: ssh office statement owed", "warn")]))
    return lines


def owed_since(decided_at: str, today: date) -> Piece:
    """How long a signature is owed: *owed today*, *owed 3 days*; too long is a warning."""
    day = moment_day(decided_at)
    days = (today - day).days if day is not None else 0
    return f"owed {counted(days, 'day')}" if days else "owed today", "warn" if days > OWED_TOO_LONG_DAYS else "muted"


def _labelled(label: str, line: Line) -> Line:
    return [(f"{label:<9}", "muted"), *line]


def _halves(words: str) -> list[str]:
    """Words over as many lines as they need."""
    lines = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) + 1 > _WIDTH:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
