"""Acts about the record of supervision: the client's version, drafted to be looked at by an attorney."""

from __future__ import annotations

from paracase.domain.acts import Act, Undo
from paracase.domain.roles import Right

REPORT_GIVEN = Act("supervision.report", Right.REPORT, ("case",), Undo.PASSES_BY)
"""A report leaves, as a file or on a terminal; the entry is made first."""
REPORT_NOT_GIVEN = Act("supervision.report_not_written", Right.REPORT, ("case",), Undo.PASSES_BY)
CLIENT_VERSION_DRAFTED = Act(
    "supervision.client_version", Right.SEE_TIME, ("case",), Undo.NEVER, "The file lies in the case's Drafts: trash it."
)
