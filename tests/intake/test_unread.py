"""What is to be read is asked for once, comes again only when it was let go of or is to be read anew, and is never lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.unread import AHEAD, Unread
from paracase.store.engine import changed
from paracase.store.papers import reading
from tests.support.offices import drop, scan

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.papers.reading import PendingVersion


def taken(unread: Unread) -> list[PendingVersion]:
    """All that it gives until nothing comes."""
    found: list[PendingVersion] = []
    while (version := unread.take()) is not None:
        found.append(version)
    return found


def read_anew(office: Office, document_ids: list[int]) -> None:
    with office.store.write() as tx:
        reading.read_again(tx.db, document_ids)
        changed(tx.db, "documents")


def test_each_is_taken_once_and_again_when_it_is_to_be_read_anew(office: Office) -> None:
    for number in range(3):
        drop(office, f"{number}.txt", b"words " * (number + 1))
    scan(office)
    unread = Unread(office.store)
    assert taken(unread) == []
    ids = [number for (number,) in office.store.read.execute("SELECT id FROM document ORDER BY id")]
    read_anew(office, ids[1:])
    first = taken(unread)
    assert [version.document_id for version in first] == ids[1:]  # the small one first
    assert taken(unread) == []
    read_anew(office, ids[:1])  # older than what is under way
    assert [version.document_id for version in taken(unread)] == ids[:1]
    unread.let_go(first[0])  # still to be read, and no paper changed
    assert taken(unread) == first[:1]


def test_more_than_are_asked_for_at_once_are_all_taken(office: Office) -> None:
    drop(office, "one.txt", b"words")
    scan(office)
    with office.store.write() as tx:
        shape = tx.db.execute("SELECT * FROM version").fetchone()
        columns = [name for name, *_ in tx.db.execute("SELECT * FROM version LIMIT 0").description]
        made = dict(zip(columns, shape, strict=True))
        for number in range(2, AHEAD * 2 + 3):
            row = {**made, "id": number, "seq": number, "outcome": "pending"}
            marks = ", ".join("?" * len(row))
            tx.db.execute(f"INSERT INTO version({', '.join(row)}) VALUES({marks})", tuple(row.values()))
        changed(tx.db, "documents")
    unread = Unread(office.store)
    found = [version.version_id for version in taken(unread)]
    assert sorted(found) == list(range(2, AHEAD * 2 + 3))
    assert len(found) == len(set(found))
    with office.store.write() as tx:
        row = {**made, "id": AHEAD * 2 + 3, "seq": AHEAD * 2 + 3, "outcome": "pending"}
        marks = ", ".join("?" * len(row))
        tx.db.execute(f"INSERT INTO version({', '.join(row)}) VALUES({marks})", tuple(row.values()))
        changed(tx.db, "documents")
    last = unread.take()  # behind two pages of which all are under way
    assert last is not None
    assert last.version_id == AHEAD * 2 + 3
