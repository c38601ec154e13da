"""Search over a real office: filters, order, pages, and what cannot be found by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.services.papers.filing import change_facts, file_document
from paracase.services.papers.lines import document_ids
from paracase.services.papers.proposing import FilingDecision
from paracase.services.papers.searching import find, quick_find
from paracase.store import beginnings
from paracase.store import search as module
from tests.support.offices import drop, garcia, scan

if TYPE_CHECKING:
    from paracase.services.context import Office


@pytest.fixture
def full(office: Office) -> Office:
    """Thirty papers; the first ten in one case, the next five in another."""
    detail = garcia(office)
    other = add_case(office, NewCase("Lee v. Harbor City"))
    for number in range(30):
        drop(office, f"paper {number:02d}.txt", b"the harbor hearing " * (1 + number % 3) + b"number %d" % number)
    drop(office, "blob.bin", bytes(range(256)) * 20)
    scan(office)
    for document_id in range(1, 16):
        case = detail.case.id if document_id <= 10 else other.case.id
        facts: dict[str, str | None] = {"doc_type": "order" if document_id % 2 else "exhibit", "party": "Meridian"}
        facts["filed_on"] = f"2026-0{1 + document_id % 3}-15"
        file_document(office, document_id, FilingDecision((case,), facts))
    change_facts(office, 3, {"handling": "sealed"})
    return office


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("harbor", 30),
        ("harbor case:26-0001", 10),
        ("case:harbor", 5),
        ("case:26-0001 case:26-0002", 15),
        ("type:order", 8),
        ("type:order harbor from:2026-02 to:2026-02", 3),
        ("by:meridian", 15),
        ("by:DR hearing", 15),
        ("by:nobody", 0),
        ("is:sealed", 1),
        ("is:filed harbor", 15),
        ("is:new harbor", 15),
        ("is:aside", 0),
        ("is:no-text", 1),
        ("is:duplicate", 0),
        ("in:inbox", 16),
        ("in:Orders", 8),
        ("number -hearing", 0),
        ("harb*", 30),
        ('"harbor hearing number 7"', 1),
        ("harbor§", 30),
        ("", 31),
    ],
)
def test_filters_before_and_after_the_index_is_written_again(full: Office, query: str, count: int) -> None:
    assert find(full, query).total == count
    assert find(full, query, order="best").total == count
    scan(full)
    assert find(full, query).total == count
    assert len(find(full, query, limit=100).hits) == count


def test_a_beginning_asked_as_its_words_finds_what_the_index_finds_for_it(
    full: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found() -> list[list[int]]:
        queries = (
            "harb*",
            "HEAR*",
            "numb* harbor",
            "harbor -numb*",
            "harbo* numbe*",
            "zzzz*",
            "case:26-0001 harb*",
            "härb*",
        )
        return [[hit.document_id for hit in find(full, query, limit=100).hits] for query in queries]

    as_words = found()
    assert list(map(len, as_words)) == [30, 30, 30, 0, 30, 0, 10, 30]
    with monkeypatch.context() as patched:
        patched.setattr(module, "words_of_beginnings", lambda *_: {})
        assert found() == as_words
    assert full.store.read.execute("PRAGMA query_only").fetchone()[0] == 1
    drop(full, "later.txt", b"seen from the harborside")
    scan(full)
    assert find(full, "harb*").total == 31
    monkeypatch.setattr(beginnings, "MOST_WORDS", 1)
    full.store.read.beginnings = None  # type: ignore[attr-defined]  # as of a connection that asked nothing yet
    assert find(full, "harb*").total == 31


def test_newest_first_and_pages(full: Office) -> None:
    first = [hit.document_id for hit in find(full, "harbor", limit=12).hits]
    second = [hit.document_id for hit in find(full, "harbor", limit=12, offset=12).hits]
    assert first == sorted(first, reverse=True)
    assert min(first) > max(second)
    assert not set(first) & set(second)
    assert [hit.document_id for hit in find(full, "case:26-0001 harbor", limit=4).hits] == [10, 9, 8, 7]


def test_best_first(full: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    newest = find(full, "number 29", order="best").hits[0]
    assert "29" in newest.snippet
    monkeypatch.setattr(module, "COUNTED", 10)
    found = find(full, "harbor", order="best", limit=5)
    assert (found.total, found.has_more, len(found.hits)) == (10, True, 5)


@pytest.mark.parametrize("query", ["harbor", "harbor is:new", "-zzz harbor", "in:inbox"])
def test_hits_are_counted_to_a_number_and_as_far_as_pages_are_asked_for(
    full: Office, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = find(full, query, limit=100)
    assert not every.has_more
    monkeypatch.setattr(module, "COUNTED", 10)
    for offset in range(0, 35, 5):
        found = find(full, query, limit=5, offset=offset)
        assert found.hits == every.hits[offset : offset + 5]
        assert found.total == min(every.total, max(10, offset + 5))
        assert found.has_more == (found.total < every.total)


def test_papers_without_text_are_counted(full: Office) -> None:
    assert find(full, "harbor").without_text == 1
    assert find(full, "harbor case:26-0001").without_text == 0


@pytest.mark.parametrize("query", ["case:99-1", "type:nonsense"])
def test_unknown_names_are_said(full: Office, query: str) -> None:
    with pytest.raises(BadInput):
        find(full, query)


def test_no_index_yet_finds_nothing_and_does_not_fail(office: Office) -> None:
    assert find(office, "anything").total == 0


def test_names_of_papers_and_cases_are_found_however_they_are_written(office: Office) -> None:
    case = add_case(office, NewCase("Muñoz v. Ørsted Freight", dockets=(NewDocket("2:26–cv–00417", "cacd"),))).case
    for name in ("Stip ﬁnal.txt", "Brief of Nu\u0301n\u0303ez.txt", "plain final.txt"):
        drop(office, name, b"words")
    scan(office)
    ids = {document.name: document.id for document in quick_find(office, "")[1]}
    for document_id in ids.values():
        file_document(office, document_id, FilingDecision((case.id,), {"party": "Ørsted Freight"}))
    for typed in ("munoz", "MUÑOZ", "orsted", "Ørsted  freight"):
        assert [found.id for found in quick_find(office, typed)[0]] == [case.id], typed
        assert find(office, f'case:"{typed}"').total == 3, typed
    for typed in ("2:26-cv-00417", "2:26–CV–417", "26-cv-417"):
        assert find(office, f"case:{typed}").total == 3, typed
    for typed, count in (("FINAL", 2), ("ﬁnal", 2), ("nunez", 1), ("Núñez", 1), ("nobody", 0)):
        assert len(quick_find(office, typed)[1]) == count, typed
        assert len(document_ids(office, case.id, order="newest", words=f"{typed} orsted")) == count, typed
    assert find(office, "by:orsted final").total == find(office, "by:ØRSTED ﬁnal").total == 2
