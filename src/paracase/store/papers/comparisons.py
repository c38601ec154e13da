"""Pages whose drawing was compared with their text: what was found, and what is still to be compared."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from paracase.domain.papers.drawn import ComparedPage, PageState, from_values, to_values
from paracase.store.engine import one
from paracase.store.named import column, first, rows
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.store.driver import sqlite3


class ToCompare(NamedTuple):
    """A version of which pages are to be compared."""

    version_id: int
    document_id: int
    sha256: str
    size: int
    kept: bool
    name: str
    pages: int


class _KeptPage(NamedTuple):
    """A compared page as it is kept."""

    page: int
    state: PageState
    why: str
    words: int
    unsure: int
    found: list[Any]
    more: int
    digest: str
    program: str


_KEPT = "SELECT page, state, why, words, unsure, found, more, digest, program FROM page_comparison "


def waiting(db: sqlite3.Connection, states: Sequence[str], program: str, *, limit: int) -> list[ToCompare]:
    """PDFs that wait for a decision and of which a page was not compared, by this program: the shortest first.

    What is still to be read, by OCR too, comes when it was: its text is what its drawing is compared with.

    Args:
        states: of a request that waits.
    """
    sql = (
        "SELECT v.id AS version_id, v.document_id, v.sha256, v.size, v.kept, d.name, v.pages FROM version v "
        "JOIN document d ON d.id = v.document_id WHERE v.format = 'pdf' AND v.pages > 0 "
        "AND v.outcome NOT IN ('pending', 'needs_ocr', 'purged') AND v.id IN (SELECT i.version_id FROM request_item i "
        f"JOIN request r ON r.id = i.request_id WHERE r.state IN ({marks(states)})) AND (SELECT count(*) "
        "FROM page_comparison c WHERE c.version_id = v.id AND c.program = ?) < v.pages ORDER BY v.pages, v.id LIMIT ?"
    )
    return rows(db.execute(sql, (*states, program, limit)), ToCompare)


def is_asked(db: sqlite3.Connection, document_id: int, states: Sequence[str]) -> bool:
    """Whether a document's present version waits for a decision."""
    sql = (
        "SELECT 1 FROM document d JOIN request_item i ON i.document_id = d.id AND i.version_id = d.version_id "
        f"JOIN request r ON r.id = i.request_id WHERE d.id = ? AND r.state IN ({marks(states)}) LIMIT 1"
    )
    return db.execute(sql, (document_id, *states)).fetchone() is not None


def done(db: sqlite3.Connection, version_id: int, program: str) -> set[int]:
    """The pages of a version that this program compared."""
    sql = "SELECT page FROM page_comparison WHERE version_id = ? AND program = ? ORDER BY page"
    return set(column(db.execute(sql, (version_id, program)), int))


def compared(db: sqlite3.Connection, version_id: int) -> list[ComparedPage]:
    """What was found on the pages of a version, in their order."""
    return [
        _page(kept) for kept in rows(db.execute(f"{_KEPT}WHERE version_id = ? ORDER BY page", (version_id,)), _KeptPage)
    ]


def with_digest(db: sqlite3.Connection, digest: str, program: str) -> ComparedPage | None:
    """A page of any version that is drawn and written like one with this digest, where this program compared it."""
    sql = f"{_KEPT}WHERE digest = ? AND program = ? ORDER BY version_id DESC, page LIMIT 1"
    kept = first(db.execute(sql, (digest, program)), _KeptPage)
    return None if kept is None else _page(kept)


def _page(kept: _KeptPage) -> ComparedPage:
    return ComparedPage(
        kept.page, kept.state, kept.why, kept.words, kept.unsure, from_values(kept.found), kept.more, kept.digest,
        kept.program,
    )  # fmt: skip


def keep(db: sqlite3.Connection, version_id: int, page: ComparedPage) -> None:
    """Keep what was found on a page; what another program found there before goes. Not of what was purged meanwhile."""
    if one(db, "SELECT count(*) FROM version WHERE id = ? AND outcome <> 'purged'", version_id) == 0:
        return
    db.execute(
        "INSERT INTO page_comparison(version_id, page, state, why, words, unsure, found, more, digest, program) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(version_id, page) DO UPDATE SET state = excluded.state, why = excluded.why, "
        "words = excluded.words, unsure = excluded.unsure, found = excluded.found, more = excluded.more, "
        "digest = excluded.digest, program = excluded.program",
        (
            version_id, page.page, page.state.value, page.why, page.words, page.unsure,
            json.dumps(to_values(page.found), ensure_ascii=False, separators=(",", ":")), page.more, page.digest,
            page.program,
        ),
    )  # fmt: skip
