"""Filters by the words of the index find what a plain look at every paper finds, also where the index is late."""

from __future__ import annotations

import contextlib
import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.papers import tags
from paracase.domain.papers.query import parse_query
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.founding import init_office
from paracase.services.papers.searching import find
from paracase.store import late as module
from paracase.store.engine import connect
from paracase.store.filters import Scope, filters
from paracase.store.index import Index, Text, is_tagged, reach
from paracase.store.papers.documents import NEVER_INDEXED
from paracase.store.papers.indexed import to_index
from tests.support.clock import AheadClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office

PAPERS = 260
CASES = 4
TYPES = ("order", "motion_other", "exhibit", "letter_meet_confer")
PARTIES = ("Meridian Freight LLC", "García & Söhne", "Dr. O'Hara", "MERIDIAN", "Al Ma", None)
WORDS = ("harbor", "hearing", "freight", "lease", "bond")
BESIDE = ("", " “so”", " Fälle")
"""Beside the words: nothing, signs that part words anywhere, letters of which only the index can tell."""
FOLDERS = (b"Smith/Orders", b"Smith/Discovery/Set 1", b"Jones/ORDERS", b"Jones/\xc3\x89tudes", b"Orders")
DAYS = ("1850-01-01", "2019-12-31", "2020-01-01", "2020-02-29", "2024-11-30", "2026-11-19", "2100-06-01", None)
DOCKET_NOS = (
    None,
    "",
    "0",
    "7",
    "07",
    "41",
    "42",
    "43",
    "50",
    "99",
    "100",
    "119",
    "1207",
    "41A",
    "Dkt. 41",
    "12345678",
)
ATTACHMENT_NOS = (None, "", "0", "2", "02", "A")
QUERIES = (
    "", "type:order", "type:motion", "is:new", "is:filed", "is:aside", "is:trash", "is:duplicate", "is:missing",
    "is:no-text",
    "is:attachment", "is:sealed", "is:confidential is:filed", "by:meridian", "by:DR", "by:a", "by:al", "by:zimmer",
    "by:garcía", 'by:"freight llc"', "by:söhne", "in:inbox", "in:orders", "in:discovery", 'in:"discovery/set 1"', "in:set",
    "in:études", "in:ETUDES", "in:e\u0301tudes", "by:GARCIA", "by:garci\u0301a", "by:soehne", "by:sohne", "by:o’hara",
    "from:2020",
    "to:2019", "from:2020-02-29 to:2020-02-29", "from:2020-01 to:2024", "from:2099-12-31", "to:1899",
    "from:2101", "case:26-0001", "case:26-0002 type:order", "case:26-0001 case:26-0003",
    "ecf:41", "ecf:41-2", "ecf:41-0", "ecf:40..45", "ecf:40..119", "ecf:0..999999", "ecf:100..1300", "ecf:7 ecf:#99",
    "ecf:8", "case:26-0002 ecf:41", "case:26-0001 ecf:1..50 is:filed",
    "case:26-0003 from:2020 is:filed by:meridian", "case:26-0004 in:orders is:sealed",
)  # fmt: skip

IN_PART = ('{"wait_for_ocr": [2]}', '{"wait_for_ocr": [1, 3], "with_text": 1}')
"""What readers said of papers of three pages that wait for OCR, and of which some pages are read."""
WAITING = (*IN_PART, "{}", '{"wait_for_ocr": [1, 2, 3]}', '{"wait_for_ocr": [1], "with_text": 0}')


def _change(office: Office, chance: random.Random, numbers: list[int], *, is_late: bool) -> None:
    """Give papers other facts; the index is told of none of it."""
    with office.store.write() as tx:
        roots = dict(tx.db.execute("SELECT kind, id FROM root").fetchall())
        docketed = random.Random(numbers[0])
        for number in numbers:
            facts = {
                "state": chance.choice(("new", "in_file", "in_file", "set_aside", "trash")),
                "handling": chance.choice(("normal", "normal", "sealed", "confidential")),
                "doc_type": chance.choice((*TYPES, None)),
                "party": chance.choice(PARTIES),
                "filed_on": chance.choice(DAYS),
                "dated_on": chance.choice(DAYS),
                "decided_by": chance.choice((1, None)),
                "root_id": chance.choice((roots["inbox"], roots["cases"])),
                "relpath": chance.choice(FOLDERS) + b"/%d.txt" % number,
                "duplicate_of": chance.choice((None, None, 1)),
                "missing_since": chance.choice((None, None, office.now())),
                "parent_id": chance.choice((None, None, number - 1 or None)),
                "name": f"{chance.choice(WORDS)} {number}.txt",
            }
            assigned = ", ".join(f"{name} = ?" for name in facts)
            sql = f"UPDATE document SET {assigned}, rev = rev + {int(is_late)} WHERE id = ?"
            tx.db.execute(sql, (*facts.values(), number))
            tx.db.execute("DELETE FROM document_case WHERE document_id = ?", (number,))
            for at, case_id in enumerate(chance.sample(range(1, CASES + 1), chance.choice((0, 1, 1, 2)))):
                tx.db.execute(
                    "INSERT INTO document_case VALUES(?, ?, ?, ?, ?)",
                    (number, case_id, int(at == 0), docketed.choice(DOCKET_NOS), docketed.choice(ATTACHMENT_NOS)),
                )


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """An office of papers with every kind of fact: some in the index as they are, some late, some not there yet."""
    folder = tmp_path_factory.mktemp("filtered") / "office"
    office = init_office(folder, clock=AheadClock(), name="", staff_name="Dana Reyes", role=Role.PARALEGAL)
    for number in range(1, CASES + 1):
        add_case(office, NewCase(f"Case {number} v. Mark", number=f"26-{number:04}"))
    chance = random.Random(5)
    numbers = list(range(1, PAPERS + 1))
    with office.store.write() as tx:
        for number in numbers:
            outcome = chance.choice(("text", "text", "text", "ocr", "encrypted", "no_text", "pending", "needs_ocr"))
            meta = chance.choice(WAITING) if outcome == "needs_ocr" else "{}"
            tx.db.execute(
                "INSERT INTO document(id, name, size, state, handling, arrived_at, recognised, indexed_rev, rev, "
                "version_id) VALUES(?, '', 1, 'new', 'normal', '2021-05-06T00:00:00.000000Z', 1, ?, 1, ?)",
                (number, NEVER_INDEXED if outcome == "pending" else 1, number),
            )
            tx.db.execute(
                "INSERT INTO version(id, document_id, seq, sha256, size, kept, seen_at, outcome, detail, extractor, format, "
                "pages, flags, meta) VALUES(?, ?, 1, ?, 1, 0, ?, ?, '', '', 'pdf', 3, '[]', ?)",
                (number, number, f"{number:064x}", office.now(), outcome, meta),
            )
    _change(office, chance, numbers, is_late=False)
    db = office.store.read
    read = [
        number for (number,) in db.execute("SELECT document_id FROM version WHERE outcome <> 'pending' ORDER BY id")
    ]
    index = Index(folder)
    facts = to_index(db, read)
    index.put(
        Text(
            number,
            number,
            facts[number].name,
            " ".join(chance.sample(WORDS, 2)) + BESIDE[number % 3],
            facts[number].tags,
        )
        for number in read
    )
    _change(office, chance, chance.sample(numbers, PAPERS // 3), is_late=True)
    index.close()
    with contextlib.closing(office):
        yield office


def _plainly(office: Office, query: str, word: str) -> list[int]:
    """What a look at every paper finds: the condition alone, and the word in what the index holds."""
    parsed = parse_query(query, today=lambda: office.today)
    cases = tuple(int(name.rpartition("-")[2]) for name in parsed.cases) or None
    kinds = tuple(k.code for k in office.practice.document_types if parsed.types and parsed.types[0] in k.code) or None
    scope = Scope(cases, (parsed.types[0],) if kinds and parsed.types[0] in kinds else kinds)
    asked = filters(office.store.read, parsed, scope)
    sql = f"SELECT d.id FROM document d WHERE {asked.where} ORDER BY d.id DESC"
    passing = [number for (number,) in office.store.read.execute(sql, asked.values)]
    if not word:
        return passing
    with contextlib.closing(connect(paths.index(office.folder), read_only=True)) as index:
        having = {
            n for (n,) in index.execute("SELECT id FROM body WHERE text LIKE ? OR name LIKE ?", (f"%{word}%",) * 2)
        }
    return [number for number in passing if number in having]


@pytest.mark.parametrize("worth", [0, 1, module._WORTH], ids=["one by one", "both ways", "by the matches"])
@pytest.mark.parametrize("word", ["", *WORDS[:2]])
def test_the_words_of_facts_find_what_a_plain_look_finds(
    papers: Office, word: str, worth: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WORTH", worth)
    monkeypatch.setattr(module, "_FEW", module._FEW if worth == 1 else 0)
    monkeypatch.setattr(module, "_AT_ONCE", 7)
    hits = 0
    for query in QUERIES:
        expected = _plainly(papers, query, word)
        found = find(papers, f"{query} {word}", limit=1000)
        assert [hit.document_id for hit in found.hits] == expected, (query, word)
        assert found.total == len(expected)
        best = find(papers, f"{query} {word}", limit=1000, order="best")
        assert sorted(hit.document_id for hit in best.hits) == sorted(expected), (query, word)
        hits += len(expected)
    assert hits > 200


@pytest.mark.parametrize(
    "ways", [("by:garcía", "by:GARCIA", "by:garci\u0301a"), ("in:études", "in:ETUDES", "in:Etudes")]
)
def test_names_are_found_in_whatever_way_they_are_written(papers: Office, ways: tuple[str, ...]) -> None:
    first, *others = ([hit.document_id for hit in find(papers, way, limit=1000).hits] for way in ways)
    assert len(first) > 10
    assert others == [first] * len(others)


def test_what_no_word_finds_is_counted_in_cases_as_by_a_plain_look(papers: Office) -> None:
    db = papers.store.read
    for case_id in range(1, CASES + 1):
        inside = "d.id IN (SELECT document_id FROM document_case WHERE case_id = ?)"
        sql = f"SELECT count(*) FROM document d JOIN version v ON v.id = d.version_id WHERE {inside} AND "
        part = f"(v.outcome = 'needs_ocr' AND v.meta IN ('{IN_PART[0]}', '{IN_PART[1]}'))"
        unread = db.execute(
            sql + f"v.outcome IN ('encrypted', 'needs_ocr') AND NOT {part} AND d.state <> 'trash'", (case_id,)
        ).fetchone()[0]
        in_part = db.execute(sql + f"{part} AND d.state <> 'trash'", (case_id,)).fetchone()[0]
        waiting = db.execute(sql + "v.outcome = 'pending'", (case_id,)).fetchone()[0]
        found = find(papers, f"case:26-{case_id:04} harbor")
        assert (found.without_text, found.in_part, found.not_indexed) == (unread, in_part, waiting)
        assert unread
        assert in_part
        assert waiting


def test_a_paper_of_which_pages_are_read_is_not_without_text(papers: Office) -> None:
    found = {hit.document_id for hit in find(papers, "is:no-text", limit=1000).hits}
    rows = papers.store.read.execute(
        "SELECT d.id, v.outcome, v.meta FROM document d JOIN version v ON v.id = d.version_id WHERE d.state <> 'trash'"
    ).fetchall()
    read = {"text", "ocr", "listed", "pending"}
    assert found == {number for number, outcome, meta in rows if outcome not in read and meta not in IN_PART}
    every, in_part = (find(papers, "harbor").without_text, find(papers, "harbor").in_part)
    assert in_part == sum(meta in IN_PART for _, _, meta in rows)
    assert every == sum(outcome in {"encrypted", "needs_ocr"} and meta not in IN_PART for _, outcome, meta in rows)


def test_an_index_of_version_1_is_searched_as_it_is_and_brought_up_to_date(papers: Office) -> None:
    """Version 1: the words of cases only, and nothing noted of others."""
    db = papers.store.read
    before = {query: [h.document_id for h in find(papers, f"{query} harbor", limit=1000).hits] for query in QUERIES}
    with contextlib.closing(connect(paths.index(papers.folder))) as old:
        for number, name, text, held in old.execute("SELECT id, name, text, casetag FROM body ORDER BY id").fetchall():
            only = " ".join(word for word in held.split() if word.startswith("c"))
            old.execute(
                "INSERT INTO fts(fts, rowid, name, text, casetag) VALUES('delete', ?, ?, ?, ?)",
                (number, name, text, held),
            )
            old.execute("INSERT INTO fts(rowid, name, text, casetag) VALUES(?, ?, ?, ?)", (number, name, text, only))
            old.execute("UPDATE body SET casetag = ? WHERE id = ?", (only, number))
        old.execute("DELETE FROM counted WHERE name IN ('tagged', 'folding', 'unfolded')")
        old.execute("ALTER TABLE body DROP COLUMN own")
        old.execute("PRAGMA user_version = 1")
    reach(db, papers.folder)
    assert not is_tagged(db)
    for query, expected in before.items():
        assert [h.document_id for h in find(papers, f"{query} harbor", limit=1000).hits] == expected, query
    index = Index(papers.folder)
    for query, expected in before.items():
        assert [h.document_id for h in find(papers, f"{query} harbor", limit=1000).hits] == expected, query
    while ids := index.untagged(limit=50):
        index.rename((number, of.name, of.tags) for number, of in to_index(db, ids).items())
        index.tagged(ids[-1])
    index.close()
    assert is_tagged(db)
    for query in before:
        expected = _plainly(papers, query, "harbor")  # the names are those of now
        assert [h.document_id for h in find(papers, f"{query} harbor", limit=1000).hits] == expected, query


def test_every_day_between_two_is_covered_once_by_days_months_years_and_decades() -> None:
    chance = random.Random(3)
    for _ in range(400):
        first, last = sorted(chance.randint(tags._FIRST.toordinal(), tags._LAST.toordinal()) for _ in range(2))
        days = {n: date.fromordinal(n) for n in (first, last, *(chance.randint(693_600, 766_600) for _ in range(6)))}
        asked = tags._days_between(days[first], days[last])
        assert len(asked) == len(set(asked)) <= 120
        for number, day in days.items():
            shared = set(asked) & set(tags._days_of(day.isoformat()))
            assert len(shared) == int(first <= number <= last), (days[first], days[last], day)
