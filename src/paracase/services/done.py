"""What every act gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, as the front ends say it."""

    act_id: int
    summary: str
    moved: tuple[tuple[int, str], ...]
    """Document and where its file is now (path inside the office, or absolute)."""
    can_undo: bool = True
    """Whether ``undo`` takes it back."""
    ledger_seq: int = 0
    """The ledger's entry; 0 where the act itself does not say."""
