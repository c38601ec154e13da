"""The papers as lists show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.store.papers import lines

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from paracase.services.context import Office
    from paracase.store.papers.lines import DocumentLine, Order


def document_ids(office: Office, case_id: int, *, order: Order, words: str = "") -> array[int]:
    """The leading documents of a case in order, or those that match the words of a filter."""
    return lines.document_ids(office.store.read, case_id, order=order, words=words)


def listed_documents(office: Office, case_id: int, *, order: str, words: str) -> list[DocumentLine]:
    """The leading documents of a case, in one of three orders.

    Raises:
        BadInput: the order is not known.
    """
    orders: dict[str, Order] = {"newest": "newest", "docket": "docket", "name": "name"}
    if order not in orders:
        raise BadInput(f"“{visible(order)}” is not an order.", hint="Known are " + ", ".join(orders) + ".")
    ids = document_ids(office, case_id, order=orders[order], words=words)
    lines: dict[int, DocumentLine] = {}
    for start in range(0, len(ids), 500):
        lines |= document_lines(office, ids[start : start + 500], case_id=case_id)
    return [lines[i] for i in ids if i in lines]


def document_lines(office: Office, ids: Sequence[int], *, case_id: int | None = None) -> dict[int, DocumentLine]:
    """Documents as lists show them, by id; in the list of a case with their numbers on its docket."""
    return lines.document_lines(office.store.read, ids, case_id=case_id)


def child_lines(office: Office, document_id: int) -> list[DocumentLine]:
    """What hangs on a document."""
    return lines.child_lines(office.store.read, document_id)
