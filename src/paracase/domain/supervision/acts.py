"""Acts about the record of supervision: the client's version, drafted to be looked at by an attorney."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

CLIENT_VERSION_DRAFTED = Act(
    "supervision.client_version", Right.SEE_TIME, ("case",), Undo.NEVER, "The file lies in the case's Drafts: trash it."
)
