"""Signatures that are owed, listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.cli.output import OutputForm, say, write_rows
from paracase.domain.office.levels import DECIDED_OWED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.approvals.owing import OwedLine


def write_owed(found: Sequence[OwedLine], form: OutputForm) -> None:
    """What is owed, by name, and how it is signed."""
    rows = [
        (
            one.request_id,
            one.case_number or None,
            one.title,
            DECIDED_OWED,
            one.attorney,
            one.at,
            one.days,
            one.is_too_long,
        )
        for one in found
    ]
    columns = ("id", "case", "what", "state", "attorney", "decided", "days", "too_long")
    write_rows(form, columns, rows, empty="No signature is owed.")
    if found and form is not OutputForm.JSON:
        say("  All in one go: paracase_sign owed (docs/approvals.md)")
