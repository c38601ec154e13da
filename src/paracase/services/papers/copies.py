"""Papers that are one: what is filed with a paper as the same act, and exact copies, linked instead of filed twice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.steps import INSIDE
from paracase.domain.visible import name_bytes
from paracase.store.papers import documents, facts
from paracase.store.papers.triage import filed_with

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.steps import Place
    from paracase.services.context import Office
    from paracase.services.plan import Wanted
    from paracase.store.papers.lists import DocumentRow


class CopyOf(NamedTuple):
    """The paper in file that another is an exact copy of."""

    id: int
    name: str


def companions(office: Office, document_id: int, *, alone: bool = False) -> list[int]:
    """The papers that are filed with one as the same act; none where it is filed alone."""
    return [] if alone else filed_with(office.store.read, document_id)


def ids_of(steps: Iterable[Wanted]) -> set[int]:
    """The papers that some steps are about."""
    return {step.document_id for step in steps}


def each_once(steps: Iterable[Wanted]) -> list[Wanted]:
    """The same, each paper as it comes first: one that is filed with another may be named as well."""
    once: dict[int, Wanted] = {}
    for step in steps:
        once.setdefault(step.document_id, step)
    last: dict[int, int] = {}
    for number, step in once.items():
        if is_link(step):  # several copies of one paper in one act: each counts on from the one before
            parent, place = step.after["parent_id"], step.after["child_no"]
            last[parent] = max(place, last.get(parent, 0) + 1)
            once[number] = replace(step, after={**step.after, "child_no": last[parent]})
    return list(once.values())


def is_link(step: Wanted) -> bool:
    """Whether a paper becomes a copy that hangs on another, without a file of its own."""
    return step.target is not None and step.target[0] == INSIDE


def copy_in_file(office: Office, row: DocumentRow, case_id: int) -> CopyOf | None:
    """The paper of the same case with the same bytes, in file, that a paper would only repeat."""
    if row.relpath is None or row.missing or row.parent_id is not None or not row.size:
        return None
    found = facts.same_in_file(office.store.read, row.id, case_id)
    return CopyOf(*found) if found is not None else None


def linked(office: Office, row: DocumentRow, after: dict[str, Any], original: CopyOf) -> tuple[dict[str, Any], Place]:
    """The facts and the place of an exact copy: it hangs on the paper in file, whose bytes it has, and needs no file.

    Its bytes are in the vault; undo writes its file again where it lay.
    """
    db = office.store.read
    held = facts.facts_of(db, original.id)
    number = documents.free_numbers(db, original.id, [1])[0]
    own = {"cases": held["cases"], "numbers": held["numbers"], "parent_id": original.id, "child_no": number}
    return after | own, (INSIDE, name_bytes(row.name))
