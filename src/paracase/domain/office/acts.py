"""Acts about the office itself."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo

MADE = Act("office.made", None, undo=Undo.PASSES_BY)
