"""Search: what a person typed, resolved against the office and answered by the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paracase.domain.errors import BadInput
from paracase.domain.query import parse_query
from paracase.domain.visible import visible
from paracase.store import cases
from paracase.store.search import Found, Scope, search

if TYPE_CHECKING:
    from paracase.services.office import Office


def find(
    office: Office, text: str, *, order: Literal["newest", "best"] = "newest", limit: int = 20, offset: int = 0
) -> Found:
    """Find documents.

    Raises:
        BadInput: a filter names a case or type that does not exist, or cannot be understood.
    """
    query = parse_query(text, today=office.today)
    scope = Scope(
        _case_ids(office, query.cases) if query.cases else None, _types(office, query.types) if query.types else None
    )
    return search(office.store.read, office.folder, query, scope, order=order, limit=limit, offset=offset)


def _case_ids(office: Office, names: tuple[str, ...]) -> tuple[int, ...]:
    found: dict[int, None] = {}
    for name in names:
        case = cases.find_case(office.store.read, name)
        matching = [case] if case else cases.matching_cases(office.store.read, name, limit=50)
        if not matching:
            raise BadInput(f"There is no case “{visible(name)}”.", hint="See “paracase case list”.")
        found.update({case.id: None for case in matching if case})
    return tuple(found)


def _types(office: Office, names: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in names:
        wanted = name.lower().replace("-", "_")
        exact = [kind.code for kind in office.document_types if wanted in {kind.code, kind.label.lower()}]
        near = [kind.code for kind in office.document_types if wanted in kind.code or wanted in kind.label.lower()]
        if not (exact or near):
            raise BadInput(f"There is no document type “{visible(name)}”.", hint="See “paracase types”.")
        found.update(dict.fromkeys(exact or near))
    return tuple(found)
