"""What waits in Triage, with what is suggested for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paracase.domain.documents import Outcome, TriageState
from paracase.domain.suggestions import Field, best
from paracase.store import cases, documents
from paracase.store.read import lists

if TYPE_CHECKING:
    from paracase.services.office import Office


@dataclass(frozen=True, slots=True)
class Waiting:
    """One row of Triage."""

    row: lists.DocumentRow
    case: str | None
    case_confidence: str | None
    type: str | None
    type_confidence: str | None
    proposed: str | None
    reading: str


def waiting(office: Office, state: TriageState, *, limit: int) -> list[Waiting]:
    """Papers in a state: court papers first, then the rest, oldest first."""
    rows = office.store.read
    numbers = {str(case.id): case.number for case in cases.list_cases(rows)}
    result = []
    for row in lists.triage_list(rows, state=state.value, limit=limit):
        suggestions = documents.suggestions_for(rows, row.id)
        case, kind, name = (best(suggestions, field) for field in (Field.CASE, Field.TYPE, Field.NAME))
        result.append(
            Waiting(
                row,
                numbers.get(case.value) if case else None,
                case.confidence.word if case else None,
                kind.value if kind else None,
                kind.confidence.word if kind else None,
                name.value if name else None,
                Outcome(row.outcome).sentence,
            )
        )
    return result
