"""What an attorney says with a decision, and what those who follow it are told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import RequestMove
from paracase.domain.approvals.statements import Decision
from paracase.domain.work.assignments import Move

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.services.approvals.reading import RequestDetail
    from paracase.store.approvals.gathered import GatheredRow


MOVED_BY = {
    Decision.APPROVED: (RequestMove.APPROVE, Move.APPROVE),
    Decision.CHANGES: (RequestMove.APPROVE_WITH_CHANGES, Move.RETURN),
    Decision.RETURNED: (RequestMove.RETURN, Move.RETURN),
}
"""What a decision moves: the request, and the assignment it is about."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an attorney says with a decision."""

    decision: Decision
    initials: str
    comment: str = ""
    by_page: tuple[tuple[int | None, str], ...] = ()
    """Comments to a page, or (None) to the whole; beside those that were gathered."""
    placed: tuple[GatheredRow, ...] = ()
    """The comments that were gathered while reading; deciding fills them in."""
    read_as: str = "screen"
    comes_back: bool = True
    """Of *approved with changes*: whether the changed version must be shown again."""
    shown: Mapping[int, str] = field(default_factory=dict)
    """Document → SHA-256 of what was on the screen; empty where nothing was shown."""
    to_assignee: bool = True
    """Who gets it back: who was given the work, or who asked."""


@dataclass(frozen=True, slots=True)
class DecidedRequest:
    """One decision, for those who follow it."""

    detail: RequestDetail
    said: Said
    comment: str
    """All that was said, checked, with the pages it is about."""
