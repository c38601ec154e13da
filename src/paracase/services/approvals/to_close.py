"""Closings of cases that wait for an attorney's signature, each with its points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Role
from paracase.frozen import frozen
from paracase.services.cases.closing import closing
from paracase.store.cases import closings

if TYPE_CHECKING:
    from paracase.services.cases.closing import CaseClosing
    from paracase.services.context import Office
    from paracase.store.cases.closings import ClosingRow


@frozen
class ClosingToSign:
    """A case that an attorney closes, or does not."""

    row: ClosingRow
    closing: CaseClosing


def waiting(office: Office) -> list[ClosingRow]:
    """Of the cases whose team an attorney is on, or no attorney is, the oldest first; nothing for anybody else."""
    return closings.waiting(office.store.read, office.person.id) if office.person.role is Role.ATTORNEY else []


def to_close(office: Office) -> list[ClosingToSign]:
    """Those that wait, with every point."""
    return [ClosingToSign(row, closing(office, row.case_id)) for row in waiting(office)]
