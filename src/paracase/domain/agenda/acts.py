"""Acts about the calendar: what of it left the office."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

PUBLISHED = Act("calendar.published", Right.DOCKET, undo=Undo.PASSES_BY)
"""What is on a server was told. Undo goes on to what it told of; that is published again as it is then."""
