"""Comments that an attorney gathers while reading, until they are sent with a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.engine import changed
from paracase.store.named import rows
from paracase.store.rows import insert
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class GatheredRow(NamedTuple):
    """One comment.

    Attributes:
        page: None to the whole.
        place: as ``domain/approvals/places.py`` says it: ``v2, p. 3, paragraph 4: “…”``.
    """

    id: int
    request_id: int
    document_id: int
    page: int | None
    place: str
    words: str


def gather(
    db: sqlite3.Connection, *, request_id: int, staff_id: int, version_id: int, page: int | None, place: str, words: str,
    at: str,
) -> int:  # fmt: skip
    """Keep a comment."""
    changed(db, "requests")
    values = {
        "request_id": request_id, "staff_id": staff_id, "version_id": version_id, "page": page, "place": place,
        "words": words, "at": at,
    }  # fmt: skip
    return insert(db, "gathered", values)


def gathered(db: sqlite3.Connection, documents: Sequence[int], staff_id: int) -> list[GatheredRow]:
    """What a person gathered about papers, whichever version it was said of, in the order it was said."""
    sql = (
        "SELECT g.id, g.request_id, v.document_id, g.page, g.place, g.words FROM gathered g "
        f"JOIN version v ON v.id = g.version_id WHERE v.document_id IN ({marks(documents)}) AND g.staff_id = ? ORDER BY g.id"
    )
    return rows(db.execute(sql, (*documents, staff_id)), GatheredRow)


def change(db: sqlite3.Connection, number: int, words: str) -> None:
    """Other words in the same place."""
    db.execute("UPDATE gathered SET words = ? WHERE id = ?", (words, number))
    changed(db, "requests")


def drop(db: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """Some were taken back, or sent."""
    db.execute(f"DELETE FROM gathered WHERE id IN ({marks(numbers)})", tuple(numbers))
    changed(db, "requests")
