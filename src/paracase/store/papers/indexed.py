"""Papers as the store knows them beside what the index holds: every version that was read stands there, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.papers.tags import TaggedFacts, tags_of
from paracase.store.filters import HANDLED
from paracase.store.named import rows
from paracase.store.papers.reading import needed, needed_of
from paracase.store.where import marks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from paracase.store.driver import sqlite3
    from paracase.store.papers.reading import Needed

CHUNK = 5000
"""Papers compared at once: some 20 ms."""
LAST = (1 << 63) - 1
"""No paper has a greater number."""


class Compared(NamedTuple):
    """What the comparison of some papers gave."""

    lost: list[int]
    """Papers that were read and are not in the index, or in another version."""
    unknown: list[int]
    """What the index holds and the store does not know."""
    upto: int
    """The greatest number looked at; ``LAST`` when all were."""
    looked_at: int


def compare(
    db: sqlite3.Connection, held: Callable[[int, int], dict[int, int]], *, after: int, limit: int = CHUNK
) -> Compared:
    """Compare the papers after a number.

    Args:
        held: which version the index holds of each paper whose number is greater than one and not than the other.
    """
    wanted = needed(db, after=after, limit=limit)
    upto = wanted[-1].id if len(wanted) == limit else LAST
    found = held(after, upto)
    known = {of.id for of in wanted}
    return Compared(
        [of.id for of in wanted if not _is_held(db, held, of, found.get(of.id))],
        [number for number in found if number not in known and needed_of(db, number) is None],
        upto,
        len(wanted),
    )


def _is_held(
    db: sqlite3.Connection, held: Callable[[int, int], dict[int, int]], of: Needed, version_id: int | None
) -> bool:
    if not of.is_read or of.version_id == version_id:
        return True
    # The two were not asked at one moment: an intake may have written in between.
    now = needed_of(db, of.id)
    return now is None or not now.is_read or held(of.id - 1, of.id).get(of.id) == now.version_id


class ToIndex(NamedTuple):
    """What the index is to hold of a paper, beside its text, and the state of the paper it was taken from."""

    name: str
    tags: str
    rev: int


class _OfPaper(NamedTuple):
    """The facts of a paper, in columns."""

    id: int
    name: str
    rev: int
    state: str
    handling: str
    doc_type: str | None
    day: str
    party: str | None
    decided_by: int | None
    root_id: int | None
    relpath: bytes | None
    duplicate_of: int | None
    missing_since: str | None
    parent_id: int | None
    outcome: str | None
    partly: bool | None


class WasRead(NamedTuple):
    """What reading a paper gave that filters ask for."""

    outcome: str
    is_partly: bool


class _InCase(NamedTuple):
    """A case of a paper, and its numbers on that docket."""

    document_id: int
    case_id: int
    docket_no: str | None
    attachment_no: str | None


_AT_ONCE = 500
"""Papers in one statement."""


def to_index(
    db: sqlite3.Connection, document_ids: Sequence[int], results: Mapping[int, WasRead] | None = None
) -> dict[int, ToIndex]:
    """What the index is to hold of some papers; those that are not there are left out.

    Args:
        results: what reading papers gave, where that is not written into the store yet.
    """
    found: dict[int, ToIndex] = {}
    for start in range(0, len(document_ids), _AT_ONCE):
        some = tuple(document_ids[start : start + _AT_ONCE])
        sql = (
            "SELECT document_id, case_id, docket_no, attachment_no FROM document_case "
            f"WHERE document_id IN ({marks(some)}) ORDER BY document_id, is_primary DESC, case_id"
        )
        cases: dict[int, list[_InCase]] = {}
        for case in rows(db.execute(sql, some), _InCase):
            cases.setdefault(case.document_id, []).append(case)
        sql = (
            f"SELECT d.id, d.name, d.rev, d.state, {HANDLED} AS handling, d.doc_type, "
            "coalesce(d.filed_on, d.dated_on, d.received_on, substr(d.arrived_at, 1, 10)) AS day, d.party, d.decided_by, "
            "d.root_id, d.relpath, d.duplicate_of, d.missing_since, d.parent_id, v.outcome, v.partly FROM document d "
            f"LEFT JOIN version v ON v.id = d.version_id WHERE d.id IN ({marks(some)}) ORDER BY d.id"
        )
        for of in rows(db.execute(sql, some), _OfPaper):
            read = (results or {}).get(of.id) or WasRead(of.outcome or "pending", bool(of.partly))
            facts = TaggedFacts(
                of.state, of.handling, of.doc_type, of.day, of.party, of.decided_by, of.root_id, of.relpath,
                of.duplicate_of is not None, of.missing_since is not None, of.parent_id is not None,
                read.outcome, read.is_partly, tuple((case.docket_no, case.attachment_no) for case in cases.get(of.id, ())),
            )  # fmt: skip
            found[of.id] = ToIndex(of.name, tags_of(facts, [case.case_id for case in cases.get(of.id, ())]), of.rev)
    return found
