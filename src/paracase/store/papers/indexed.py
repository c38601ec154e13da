"""Papers as the store knows them beside what the index holds: every version that was read stands there, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from paracase.store.papers.reading import needed, needed_of

if TYPE_CHECKING:
    from collections.abc import Callable

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
