"""Search: what a person typed, resolved against the office and answered by the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paracase import store
from paracase.domain.errors import BadInput
from paracase.domain.papers.indexing import IndexStanding, what_words_miss
from paracase.domain.papers.query import as_typed, parse_query
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.store.cases import cases
from paracase.store.engine import change_seq
from paracase.store.filters import Scope
from paracase.store.index import INDEX, is_behind, reach
from paracase.store.people import staff
from paracase.store.search import COUNT_CAP as COUNT_CAP
from paracase.store.search import Found, search

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.papers.lists import NamedDocument


def find(
    office: Office,
    text: str,
    *,
    order: Literal["newest", "best"] = "newest",
    limit: int = 20,
    offset: int = 0,
    is_typing: bool = False,
) -> Found:
    """Find documents.

    Args:
        is_typing: whether the last word counts as the beginning of one: somebody may go on typing.

    Raises:
        BadInput: a filter names a case or type that does not exist, or cannot be understood.
    """
    whole = parse_query(text, today=lambda: office.today)
    query = parse_query(as_typed(text), today=lambda: office.today) if is_typing else whole
    scope = Scope(
        _case_ids(office, query.cases) if query.cases else None, _types(office, query.types) if query.types else None
    )
    read = office.store.read
    return search(read, office.folder, query, scope, widening=whole, order=order, limit=limit, offset=offset)


def what_the_index_lacks(office: Office) -> str:
    """One sentence when the index is gone, damaged or behind the store; empty when nothing is known to be wrong.

    Costs two counters: for the start of a desk.
    """
    db = office.store.read
    if change_seq(db, INDEX) == 0:
        return ""
    standing = reach(db, office.folder)
    if standing is not IndexStanding.WHOLE:
        return what_words_miss(standing, 0, cap=COUNT_CAP)
    return "The index lacks papers that were read; they are read again." if is_behind(db) else ""


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
        wanted = fold(name).replace("-", "_")
        exact = [kind.code for kind in office.practice.document_types if wanted in {kind.code, fold(kind.label)}]
        near = [
            kind.code for kind in office.practice.document_types if wanted in kind.code or wanted in fold(kind.label)
        ]
        if not (exact or near):
            raise BadInput(f"There is no document type “{visible(name)}”.", hint="See “paracase types”.")
        found.update(dict.fromkeys(exact or near))
    return tuple(found)


def completions(office: Office) -> dict[str, tuple[str, ...]]:
    """What the filters of a query can be completed with."""
    known = cases.list_cases(office.store.read)
    folders = tuple(folder.lower() for folder in office.settings.subfolders if " " not in folder)
    return {
        "case": (*(c.number for c in known), *(c.caption.split()[0].lower() for c in known)),
        "type": tuple(kind.code for kind in office.practice.document_types),
        "by": tuple(person.initials.lower() for person in staff.list_staff(office.store.read)),
        "from": ("today", "yesterday", "14d", "30d"),
        "to": ("today", "yesterday"),
        "in": ("inbox", *folders),
    }


def quick_find(office: Office, text: str) -> tuple[list[cases.CaseRow], list[NamedDocument]]:
    """A few cases and documents whose names contain a text, for the palette."""
    db = office.store.read
    return cases.matching_cases(db, text, limit=6), store.papers.lists.named_documents(db, text, limit=8)
