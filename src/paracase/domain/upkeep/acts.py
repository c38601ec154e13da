"""Acts about the office as a whole."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

EXPORTED = Act("office.exported", Right.TAKE_OUT, undo=Undo.PASSES_BY)
