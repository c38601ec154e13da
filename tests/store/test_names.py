"""Names and numbers are found however they are written, and none that an older office gave twice is lost."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase import paths
from paracase.domain.errors import BadInput
from paracase.domain.health import Health
from paracase.domain.roles import Identity, Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.office.opening import open_office
from paracase.services.people.people import add_person
from paracase.services.upkeep.doctor import examine
from paracase.store.cases.cases import find_case, list_cases
from paracase.store.engine import connect
from paracase.store.opening import open_store
from paracase.store.papers.lines import document_ids
from paracase.store.people.staff import find_staff, list_staff
from paracase.store.where import where
from tests.support.clock import AheadClock
from tests.support.offices import garcia
from tests.support.old_offices import VERSIONS, lay_out, lay_out_store

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.mark.parametrize("written", ["María  Peña–Ruiz", "maria pena-ruiz", "MARÍA PEÑA\u2212RUIZ", "mpñ", "MPN"])
def test_a_person_is_found_however_the_name_is_written(office: Office, written: str) -> None:
    person = add_person(office, "María Peña-Ruiz", Role.ASSISTANT, initials="MPÑ")
    assert find_staff(office.store.read, written) == person


@pytest.mark.parametrize("written", ["maria pena-ruiz", "MARÍA PEÑA–RUIZ"])
def test_a_name_is_not_given_twice_however_it_is_written(office: Office, written: str) -> None:
    add_person(office, "María Peña-Ruiz", Role.ASSISTANT)
    with pytest.raises(BadInput, match="on the staff already"):
        add_person(office, written, Role.ASSISTANT, initials="XX")


def test_a_case_number_is_found_and_taken_however_it_is_written(office: Office) -> None:
    case = add_case(office, NewCase("Álvarez v. Ortega", number="26-Ñ1")).case
    for written in ("26-Ñ1", "26-ñ1", "26–N1", "26-n1"):
        assert find_case(office.store.read, written) == case
        with pytest.raises(BadInput, match="was given to a case already"):
            add_case(office, NewCase("Again", number=written))


def test_cases_stand_in_the_order_of_their_numbers_whatever_their_case(office: Office) -> None:
    for number in ("b-2", "A-1", "C-3", "á-2"):
        add_case(office, NewCase(f"Case {number}", number=number))
    assert [case.number for case in list_cases(office.store.read)] == ["A-1", "á-2", "b-2", "C-3"]


@pytest.mark.parametrize("version", VERSIONS)
def test_names_that_fold_alike_are_kept_and_each_is_found_as_written(tmp_path: Path, version: int) -> None:
    with closing(open_store(lay_out_store(tmp_path / "old", version))) as store:
        db = store.read
        names = [person.name for person in list_staff(db)]
        assert {"Zoë Núñez", "Zoe Nunez"} <= set(names)
        for name in (*names, *(person.initials for person in list_staff(db))):
            found = find_staff(db, name)
            assert found is not None
            assert name in (found.name, found.initials)
        numbers = [case.number for case in list_cases(db)]
        assert {"26-Á001", "26-A001"} <= set(numbers)
        for number in numbers:
            found_case = find_case(db, number)
            assert found_case is not None
            assert found_case.number == number
        for other in ("ZOE NUÑEZ", "zoë nunez"):
            older = find_staff(db, other)
            assert older is not None
            assert older.name == "Zoë Núñez"
        near = find_staff(db, "zoe nunez")
        assert near is not None
        assert near.name == "Zoe Nunez"


def test_what_folds_alike_is_named_with_what_to_do(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "old", VERSIONS[-1])
    with closing(open_office(folder, clock=AheadClock(), acting_as="DR", identity=Identity())) as office:
        (check,) = [check for check in examine(office) if check.name == "Names"]
    assert check.health is Health.WARN
    assert "“26-Á001” and “26-A001”; “Zoë Núñez” and “Zoe Nunez”" in check.finding
    assert "exactly as they are written" in check.mend


def test_no_name_of_a_new_office_is_given_twice(office: Office) -> None:
    (check,) = [check for check in examine(office) if check.name == "Names"]
    assert check.health is Health.GOOD


def test_the_database_itself_refuses_two_names_that_fold_alike(office: Office) -> None:
    with closing(connect(paths.store(office.folder))) as db:
        unique = {
            tuple(column[2] for column in db.execute(f"PRAGMA index_info({index[1]})"))
            for table in ("staff", "cases")
            for index in db.execute(f"PRAGMA index_list({table})")
            if index[2]
        }
    assert {("name_fold",), ("number_fold",)} <= unique


def test_documents_stand_by_the_numbers_in_their_docket_numbers(office: Office) -> None:
    case_id = garcia(office).case.id
    given = [("10", None), ("9", None), (None, None), ("9", "10"), ("9", "2"), ("9", "x"), ("A", None), ("10-1", None)]
    with office.store.write() as tx:
        for docket_no, attachment_no in given:
            made = tx.db.execute(
                "INSERT INTO document(name, size, state, docket_no, attachment_no, filed_on, handling, arrived_at, "
                "recognised, indexed_rev, rev) VALUES('x', 1, 'in_file', ?, ?, '2026-01-02', 'normal', '', 1, 0, 1) "
                "RETURNING id",
                (docket_no, attachment_no),
            ).fetchall()
            tx.db.execute(
                "INSERT INTO document_case(document_id, case_id, is_primary, docket_no, attachment_no) "
                "VALUES(?, ?, 1, ?, ?)",
                (made[0][0], case_id, docket_no, attachment_no),
            )
    numbers = dict(
        office.store.read.execute("SELECT id, docket_no || coalesce('/' || attachment_no, '') FROM document")
    )
    found = [numbers[document_id] for document_id in document_ids(office.store.read, case_id, order="docket")]
    assert found == ["A", "9", "9/x", "9/2", "9/10", "10", "10-1", None]


def test_only_what_is_asked_becomes_a_condition() -> None:
    assert where(("a = ?", None), ("b = ?", None)) == ("", ())
    assert where("active = 1", ("a = ?", 0), ("b = ?", None)) == (" WHERE active = 1 AND a = ? ", (0,))
