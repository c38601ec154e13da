"""Acts about the calendar: what of it left the office."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

PUBLISHED = Act(
    "calendar.published", Right.DOCKET, (), Undo.NEVER, "What is on a server was told; publish again what is true now."
)
