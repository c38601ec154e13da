"""The comparison of store and index, by its rule: lost is what was read and is not held so; unknown is what is nobody's."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paracase.domain.roles import Role
from paracase.services.office.founding import init_office
from paracase.store.papers.documents import insert_document, insert_version
from paracase.store.papers.indexed import LAST, compare
from tests.support.clock import AheadClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

PAPERS = 9
WAITING = {2, 7}
"""Papers whose present version was not read yet; 7 has an older one that was."""


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of nine papers, two of which wait."""
    folder = tmp_path_factory.mktemp("compared") / "office"
    office = init_office(folder, clock=AheadClock(), name="", staff_name="Dana", role=Role.PARALEGAL)
    with office.store.write() as tx:
        for number in range(1, PAPERS + 1):
            document = insert_document(tx.db, name=f"{number}", at=office.now(), place=None, size=1)
            insert_version(tx.db, document, sha256=f"{number:064}", size=1, kept=True, at=office.now())
        tx.db.execute("UPDATE version SET outcome = 'text' WHERE document_id <> 2")
        insert_version(tx.db, 7, sha256="7" * 64, size=1, kept=True, at=office.now())
    with contextlib.closing(office):
        yield office


@settings(deadline=None, max_examples=200)
@given(
    held=st.dictionaries(st.integers(1, PAPERS + 4), st.integers(1, PAPERS + 2), max_size=PAPERS + 4),
    limit=st.integers(1, PAPERS + 2),
)
def test_lost_and_unknown(papers: Office, held: dict[int, int], limit: int) -> None:
    db = papers.store.read
    lost: list[int] = []
    unknown: list[int] = []
    after = 0
    while after != LAST:
        found = compare(
            db,
            lambda a, b: {number: held[number] for number in sorted(held) if a < number <= b},
            after=after,
            limit=limit,
        )
        lost, unknown, after = lost + found.lost, unknown + found.unknown, found.upto
    # The first version of each paper has the paper's number.
    assert lost == [n for n in range(1, PAPERS + 1) if n not in WAITING and held.get(n) != n]
    assert unknown == sorted(n for n in held if n > PAPERS)
