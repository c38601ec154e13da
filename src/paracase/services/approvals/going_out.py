"""What is said of papers that go out: which, how, to whom, under whose filing account."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

HOW = ("filed", "served", "sent")


@dataclass(frozen=True, slots=True)
class Release:
    """What went out, how, to whom, when, and what proves it."""

    documents: tuple[int, ...]
    how: str
    recipient: str
    day: date
    proof: str = ""
    proof_document_id: int | None = None
    exception: str = ""
    """Why something not approved goes out: an attorney's words."""
    account: str = ""
    """Of what is filed: whose filing account it is; empty is that of who approved it."""
    pressed_by: str = ""
    """Who pressed *file*; empty is who records it."""
    open_cites: bool = False
    """Whether who files was told what was not looked up in it."""
    open_check: bool = False
    """Whether who files was told what its check found and nobody signed off."""
