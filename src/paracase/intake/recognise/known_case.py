"""A case as recognising knows it: what the indexes of numbers and names are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from paracase.domain.cases.dockets import DocketNumber


@dataclass(frozen=True)
class KnownCase:
    """What recognising needs to know of a case."""

    id: int
    number: str
    caption: str
    dockets: tuple[tuple[DocketNumber, str], ...]
    """Docket numbers with their courts."""
    parties: tuple[str, ...]
    roles: tuple[str, ...] = ()
    """Of each of the parties, in the same order."""
    side: str = ""
    """Whom the office represents."""
