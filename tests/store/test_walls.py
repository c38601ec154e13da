"""Who stands outside a case sees no row of it in any table; the rows are made from the schema, so no table is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import NotAllowed
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.approvals.deciding import decide
from paracase.services.approvals.said import Said
from paracase.services.cases.walls import put_up
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import trash
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from paracase.services.upkeep.verifying import verify
from paracase.store import schema
from paracase.store.declared import EVERYBODY
from paracase.store.papers.facts import numbers_of
from paracase.store.walls import Sight
from tests.support.delegated import firm_in
from tests.support.offices import drop, scan
from tests.support.rows import Filler

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.rows import Keys

BEHIND = sorted(name for name, table in schema.TABLES.items() if table.about.seen != EVERYBODY)


@pytest.fixture
def two_cases(office: Office) -> tuple[Keys, Keys, dict[str, int]]:
    """Rows of a case that some may not see, those of another, and the people."""
    people = {
        name: add_person(office, f"{name} Person", Role.ATTORNEY, initials=name).id
        for name in ("Walled", "Remote", "Other")
    }
    with office.store.write() as tx:
        hidden = Filler(tx.db, 10_001, people["Walled"]).fill()
        seen = Filler(tx.db, 10_002, people["Other"]).fill()
        tx.db.execute("UPDATE team SET staff_id = ? WHERE case_id = ?", (people["Remote"], seen["cases"][0]))
        seen["team"] = (seen["cases"][0], people["Remote"])
    return hidden, seen, people


def rows_seen(office: Office, table: str) -> set[tuple[Any, ...]]:
    """The keys of the rows of a table that a reading finds."""
    key = ", ".join(schema.TABLES[table].key)
    return set(office.store.read.execute(f"SELECT {key} FROM {table}").fetchall())


@pytest.mark.parametrize(("name", "only_theirs"), [("Walled", False), ("Remote", True)])
def test_no_row_of_a_hidden_case_is_seen_in_any_table(
    office: Office, two_cases: tuple[Keys, Keys, dict[str, int]], name: str, only_theirs: bool
) -> None:
    hidden, seen, people = two_cases
    assert set(BEHIND) <= set(hidden)
    office.store.see_as(Sight(people[name], only_theirs=only_theirs))
    for table in BEHIND:
        found = rows_seen(office, table)
        assert hidden[table] not in found, f"{table} shows a row of the hidden case"
        assert seen[table] in found, f"{table} hides a row of the open case"


def test_who_has_no_wall_sees_every_row(office: Office, two_cases: tuple[Keys, Keys, dict[str, int]]) -> None:
    hidden, seen, _ = two_cases
    office.store.see_as(None)
    for table in BEHIND:
        assert {hidden[table], seen[table]} <= rows_seen(office, table)


def test_a_paper_of_both_cases_is_seen_without_the_other_case(
    office: Office, two_cases: tuple[Keys, Keys, dict[str, int]]
) -> None:
    hidden, seen, people = two_cases
    document, case_id = seen["document"][0], hidden["cases"][0]
    with office.store.write() as tx:
        tx.db.execute("INSERT INTO document_case VALUES(?, ?, 0, '7', NULL)", (document, case_id))
    office.store.see_as(Sight(people["Walled"]))
    for table in ("document", "version", "suggestion", "request_item", "move"):
        assert seen[table] in rows_seen(office, table), table
    assert (document, case_id) not in rows_seen(office, "document_case")
    assert [row.case_id for row in numbers_of(office.store.read, document)] == [seen["cases"][0]]


def test_where_the_own_case_is_hidden_its_number_name_and_place_are_not_there(
    office: Office, two_cases: tuple[Keys, Keys, dict[str, int]]
) -> None:
    hidden, seen, people = two_cases
    document, case_id = hidden["document"][0], seen["cases"][0]
    with office.store.write() as tx:
        tx.db.execute("UPDATE document SET docket_no = '41', title = 'Order' WHERE id = ?", (document,))
        tx.db.execute("UPDATE document_case SET is_primary = 1 WHERE document_id = ?", (document,))
        tx.db.execute("DELETE FROM decided_ahead WHERE document_id = ?", (document,))
        tx.db.execute("INSERT INTO document_case VALUES(?, ?, 0, '42', NULL)", (document, case_id))
    office.store.see_as(Sight(people["Walled"]))
    sql = "SELECT name, root_id, relpath, docket_no FROM document WHERE id = ?"
    assert office.store.read.execute(sql, (document,)).fetchone() == ("Order", None, None, "42")
    assert hidden["move"] not in rows_seen(office, "move")


def test_a_row_that_belongs_to_no_case_is_everybodys(
    office: Office, two_cases: tuple[Keys, Keys, dict[str, int]]
) -> None:
    _, _, people = two_cases
    with office.store.write() as tx:
        tx.db.execute("INSERT INTO task(id, what, priority, state, created_at) VALUES(7, 'toner', 0, 'open', '')")
    office.store.see_as(Sight(people["Walled"]))
    assert (7,) in rows_seen(office, "task")


def test_verify_finds_nothing_wrong_with_what_is_only_hidden(office: Office) -> None:
    firm = firm_in(office)
    request = firm.ready()
    attorney = firm.come_in(firm.attorney)
    decide(attorney, request, Said(Decision.APPROVED, firm.attorney.initials))
    attorney.close()
    put_up(office, firm.case_id, firm.other, reason="Was opposing counsel's clerk")
    outside = firm.come_in(firm.other)
    found = verify(outside)
    outside.close()
    assert (found.faults, found.approvals) == ((), 1)


def test_undo_of_a_paper_that_is_not_seen_says_so(office: Office) -> None:
    drop(office, "a.txt", b"words")
    scan(office)
    trash(office, 1)
    by_key = open_office(
        office.folder,
        clock=office.clock,
        acting_as=office.person.initials,
        identity=Identity(Proof.KEY, "SHA256:" + "a" * 43, "office"),
    )
    with pytest.raises(NotAllowed, match="SSH"):
        undo(by_key)
    by_key.close()
    undo(office)
