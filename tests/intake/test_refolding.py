"""Words and names that an earlier version wrote as they stood are folded beside the work; until then the old ones answer."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain import words
from paracase.domain.roles import Role
from paracase.intake import refolding
from paracase.intake.pipeline import Intake
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.papers.reading import reading
from paracase.services.papers.searching import find
from paracase.services.people.people import add_person
from paracase.services.upkeep.doctor import examine
from paracase.store import folds, index_texts
from paracase.store.cases.cases import find_case, matching_cases
from paracase.store.engine import connect
from paracase.store.index import is_folded, reach
from paracase.store.papers.indexed import to_index
from paracase.store.people.staff import find_staff, is_name_taken
from tests.support.offices import assert_whole, drop, scan
from tests.support.old_index import make_older

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from paracase.store.driver import sqlite3
    from paracase.store.papers.indexed import ToIndex

TEXTS = {
    "plain.txt": "A note on laches and its deﬁnition",
    "Stipulation — ﬁnal.txt": "The plain­tiff’s ﬁling of 12¹ May – in Case 2:26–cv–00417",
    "court.txt": "我在北京法院起訴",
    "ascii.txt": "nothing but ordinary letters of laches",
}
FOUND = {
    "filing": 1, "plaintiff": 1, "definition": 1, "北京": 1, '"北京法院"': 1, "2:26-cv-00417": 1, "final": 1, "laches": 2,
    "laches -ﬁling": 2, "北京*": 1, "ﬁlin*": 1, "“may in case”": 1,
}  # fmt: skip


@pytest.fixture
def older(office: Office) -> Office:
    """An office whose index has words as they stood."""
    for name, text in TEXTS.items():
        drop(office, name, text.encode())
    scan(office)
    make_older(office)
    return office


def hits(office: Office, query: str) -> int:
    return find(office, query).total


def shown(office: Office) -> set[str]:
    return {"".join(found.pages) for number in range(1, len(TEXTS) + 1) if (found := reading(office, number))}


@contextlib.contextmanager
def watching(office: Office) -> Iterator[Intake]:
    made = Intake(
        office.folder,
        office.store,
        office.settings,
        office.clock,
        office.practice.document_types,
        ocr=False,
        rereads=True,
    )
    with contextlib.closing(made):
        yield made


def fold_all(office: Office) -> None:
    with watching(office) as intake:
        deadline = time.monotonic() + 60
        while intake.turn().worked or intake.rest is not None:
            assert time.monotonic() < deadline
            time.sleep(min(intake.rest or 0, 0.01))


def check_index(office: Office) -> None:
    with contextlib.closing(connect(paths.index(office.folder))) as db:
        db.execute("INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)")


def said(office: Office) -> str:
    (check,) = [check for check in examine(office) if check.name == "Read whole"]
    return check.finding


def test_what_was_written_as_it_stood_is_folded_beside_the_work(older: Office) -> None:
    db = older.store.read
    reach(db, older.folder)
    assert not is_folded(db)
    before = {query: hits(older, query) for query in FOUND}
    assert before["laches"] == 2
    assert (before["filing"], before["北京"]) == (0, 0)
    assert not find(older, "filing").is_folded
    assert find(older, "letter").wider == ()  # other forms do not stand there yet, and are not looked for
    # What is asked as it stands there is found, before and while it is folded.
    assert [hits(older, query) for query in ("ﬁling", "我在北京法院起訴", "plain­tiff")] == [1, 1, 1]
    assert shown(older) == set(TEXTS.values())
    scan(older)
    assert not is_folded(db)  # a scan that somebody waits for does not do it, and says what is left
    assert [hits(older, query) for query in ("ﬁling", "我在北京法院起訴", "plain­tiff")] == [1, 1, 1]
    assert "4 papers indexed by an older paracase" in said(older)
    fold_all(older)
    assert is_folded(db)
    assert find(older, "filing").is_folded
    assert {query: hits(older, query) for query in FOUND} == FOUND
    assert "indexed by an older" not in said(older)
    assert shown(older) == set(TEXTS.values())
    assert [hit.snippet for hit in find(older, "plaintiff").hits] == [
        "The \x02plain­tiff\x03’s ﬁling of 12¹ May – in Case 2:26–cv–00417"
    ]
    assert [hit.snippet for hit in find(older, "北京").hits] == ["我在\x02北京\x03法院起訴"]
    assert [hit.name for hit in find(older, "letter").hits] == ["ascii.txt"]
    check_index(older)
    assert_whole(older)


def test_what_is_indexed_now_is_folded_at_once(office: Office) -> None:
    for name, text in TEXTS.items():
        drop(office, name, text.encode())
    scan(office)
    assert {query: hits(office, query) for query in FOUND} == FOUND
    assert shown(office) == set(TEXTS.values())
    check_index(office)


def test_it_goes_on_where_it_ended_the_newest_first(older: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refolding, "AT_ONCE", 1)
    monkeypatch.setattr(refolding, "LEAST_REST", 0.0)
    order: list[list[int]] = []

    def seen(db: sqlite3.Connection, ids: list[int]) -> dict[int, ToIndex]:
        order.append(ids)
        return to_index(db, ids)

    monkeypatch.setattr(refolding, "to_index", seen)
    while len(order) < len(TEXTS):  # a busy machine may leave time for two in one go
        with watching(older) as intake:
            done = len(order)
            deadline = time.monotonic() + 60
            while len(order) == done or intake.turn().worked:
                assert time.monotonic() < deadline
                intake.turn()
        check_index(older)
    assert sorted(number for ids in order for number in ids) == [1, 2, 3, 4]
    assert order[0] == [4]
    fold_all(older)
    assert {query: hits(older, query) for query in FOUND} == FOUND


def test_another_fold_folds_all_of_it_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    drop(office, "a.txt", "The o\u00f8ze of ﬁling".encode())
    scan(office)
    fold_all(office)
    assert (hits(office, "ooze"), hits(office, "oeze")) == (1, 0)
    monkeypatch.setattr(words, "_FOLDS", words._Folds({ord("ø"): ""}))
    for module in (folds, index_texts):
        monkeypatch.setattr(module, "FOLDING", words.FOLDING + 1)
    fold_all(office)
    assert (hits(office, "ooze"), hits(office, "oze"), hits(office, "filing")) == (0, 1, 1)
    check_index(office)


def test_names_and_numbers_are_found_by_the_old_fold_and_by_the_new(office: Office) -> None:
    """Until they are folded again a name is looked for among all; then by the column, and two that are alike stay two."""
    case = add_case(office, NewCase("Jørgensen v. O’Brien", number="26–Ø1")).case
    who = add_person(office, "Łucja Ørsted", Role.PARALEGAL)
    with office.store.write() as tx:
        tx.db.execute("UPDATE cases SET number_fold = '26-ø1' WHERE id = ?", (case.id,))
        tx.db.execute("UPDATE staff SET name_fold = 'łucja ørsted' WHERE id = ?", (who.id,))
        tx.db.execute(
            "INSERT INTO docket(case_id, number, key, court, judge, relation) VALUES(?, ?, ?, 'cacd', '', 'main')",
            (case.id, "2:26–cv–00417", "2:26–CV–00417"),
        )
        tx.db.execute("DELETE FROM change WHERE topic = 'folding'")
    db = office.store.read

    def found() -> list[bool]:
        return [
            (of := find_case(db, "26-o1")) is not None and of.id == case.id,
            (person := find_staff(db, "lucja orsted")) is not None and person.id == who.id,
            is_name_taken(db, "LUCJA ØRSTED"),
            [of.id for of in matching_cases(db, "jorgensen")] == [case.id],
            [of.id for of in matching_cases(db, "o'brien")] == [case.id],
        ]

    assert all(found())
    assert not folds.are_folded(db)
    fold_all(office)
    assert folds.are_folded(db)
    assert all(found())
    assert (of := find_case(db, "2:26-cv-417")) is not None
    assert of.id == case.id
    assert db.execute("SELECT number_fold FROM cases WHERE id = ?", (case.id,)).fetchone() == ("26-o1",)
    assert db.execute("SELECT key FROM docket").fetchall() == [("26-cv-417",)]
