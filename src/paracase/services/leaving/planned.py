"""What an import is about to take: cases, contacts, tasks, notes, dates and papers, each with the row it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time
    from pathlib import Path

    from paracase.domain.cases.cases import CaseStatus, Side
    from paracase.domain.leaving.reconciling import ReadRow
    from paracase.services.cases.cases import NewDocket


@dataclass(eq=False)
class PlannedCase:
    """A case that is taken.

    Attributes:
        id: once it is here.
        anyway: it is taken all the same, though a conflict stands against it.
        is_numbered_here: the other system had no number for it.
    """

    row: ReadRow
    number: str
    caption: str
    matter_type: str
    side: Side
    status: CaseStatus
    parties: tuple[tuple[str, str, bool], ...]
    docket: NewDocket | None
    id: int = 0
    anyway: bool = False
    is_numbered_here: bool = False


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """A contact that is taken."""

    row: ReadRow
    case: PlannedCase | None
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """A task that is taken; whom it is given to nobody here knows where that is None."""

    row: ReadRow
    case: PlannedCase | None
    what: str
    due: date | None
    at: time | None
    assignee_id: int | None
    note: str
    is_done: bool


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """A note that is taken, into the text file of its case."""

    row: ReadRow
    case: PlannedCase
    on: str
    head: str
    words: str


@dataclass(frozen=True, slots=True)
class PlannedDate:
    """An entry of a calendar, taken as a date certain that nobody verified."""

    row: ReadRow
    case: PlannedCase
    what: str
    on: date
    at: time | None
    quote: str


@dataclass(frozen=True, slots=True)
class PlannedPaper:
    """A file that is taken into the folder of its case, or of none into the Inbox."""

    row: ReadRow
    case: PlannedCase | None
    path: Path
    name: str
    sha256: str
