"""Persons once for the office: linked, named, merged, parted; and behind walls."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.persons import NameKind, PersonKind, SafeWay
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.walls import put_up
from paracase.services.clients import merging, persons
from paracase.services.office.opening import open_office
from paracase.services.people.contacts import add_contact, add_party, remove_party
from paracase.services.people.people import add_person
from paracase.services.undo import redo, undo
from paracase.store import ledger
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from paracase.services.context import Office


def _case(office: Office, caption: str, *parties: tuple[str, str, bool]) -> int:
    return add_case(office, NewCase(caption, parties=parties)).case.id


def _names(office: Office) -> list[str]:
    return [row.name for row in persons.all_persons(office)]


def test_a_party_and_a_contact_of_one_name_are_one_person_with_both_parts(office: Office) -> None:
    case_id = _case(office, "Alvarado v. Pinecrest", ("Rosa Alvarado", "plaintiff", True))
    add_contact(office, {"name": "ROSA ALVARADO", "role": "client", "phone": "555 123 4567"}, case_id=case_id)
    add_contact(office, {"name": "Harbor Mutual Ins. Co.", "email": "claims@harbor.example"}, case_id=None)
    assert _names(office) == ["Harbor Mutual Ins. Co.", "Rosa Alvarado"]
    found = persons.detail(office, persons.named_person(office, "rosa alvarado").id)
    assert [(role.table_name, role.is_client) for role in found.roles] == [("contact", False), ("party", True)]
    harbor = persons.named_person(office, "harbor mutual")
    assert (harbor.kind, harbor.email) == (PersonKind.ORGANIZATION, "claims@harbor.example")
    assert [row.name for row in persons.all_persons(office, case_id=case_id)] == ["Rosa Alvarado"]


def test_taken_back_and_done_again_with_party_and_case(office: Office) -> None:
    case_id = _case(office, "Alvarado v. Pinecrest")
    add_party(office, case_id, "Rosa Alvarado", "plaintiff", is_client=True)
    undo(office)
    assert _names(office) == []
    redo(office)
    assert _names(office) == ["Rosa Alvarado"]
    remove_party(office, 1)
    assert _names(office) == ["Rosa Alvarado"], "kept, though without a part"
    _case(office, "Quist v. Pinecrest", ("Maria Quist", "plaintiff", True), ("Maria Quist", "guardian", False))
    assert _names(office) == ["Maria Quist", "Rosa Alvarado"]
    undo(office)
    assert _names(office) == ["Rosa Alvarado"]
    assert_whole(office)


def test_three_hundred_other_names_are_kept_and_none_twice(office: Office) -> None:
    number = persons.add_person(office, {"name": "Pinecrest Logistics, Inc."}).made("person")
    many = [f"Pinecrest Depot {at}" for at in range(300)]
    persons.add_names(office, number, [*many, many[0]], NameKind.AFFILIATE)
    assert len(persons.detail(office, number).names) == 300
    with pytest.raises(BadInput, match="already"):
        persons.add_names(office, number, ["PINECREST DEPOT 7"], NameKind.ALIAS)
    persons.take_name(office, 1)
    assert len(persons.detail(office, number).names) == 299
    with pytest.raises(NotFound):
        persons.take_name(office, 1)
    undo(office)
    undo(office)
    assert persons.detail(office, number).names == []


def test_how_somebody_is_reached_and_who_speaks_for_them(office: Office) -> None:
    rosa = persons.add_person(office, {"name": "Rosa Alvarado", "language": "Spanish"}).made("person")
    counsel = persons.add_person(office, {"name": "Lee Park"}).made("person")
    persons.edit_person(office, rosa, {"safe_way": "text, email", "safe_note": "never at home"}, represented_by=counsel)
    found = persons.reach(office, rosa)
    assert (found.safe_way, found.safe_note) == ((SafeWay.TEXT, SafeWay.E_MAIL), "never at home")
    assert (found.language, found.represented_by, found.is_represented) == ("Spanish", "Lee Park", True)
    assert found.words == [
        "Safe ways: text, e-mail (never at home)",
        "Language: Spanish",
        "Represented by Lee Park: nobody writes to them but through counsel.",
    ]
    persons.edit_person(office, rosa, {}, represented=False)
    assert not persons.reach(office, rosa).is_represented
    undo(office)
    assert persons.reach(office, rosa).represented_by == "Lee Park"
    for wrong in ({"safe_way": "text, email"}, {"name": ""}):
        with pytest.raises(BadInput):
            persons.edit_person(office, rosa, wrong)
    with pytest.raises(BadInput, match="themselves"):
        persons.edit_person(office, rosa, {}, represented_by=rosa)
    with pytest.raises(NotFound, match="more than one"):
        persons.named_person(office, "a")


def test_who_is_one_is_proposed_merged_and_parted_by_undo(office: Office) -> None:
    first = _case(office, "Alvarado v. Pinecrest", ("Rosa Alvarado", "plaintiff", True))
    add_contact(office, {"name": "Rosie M. Alvarado", "email": "rosa@mail.example"}, case_id=None)
    persons.add_person(office, {"name": "Miguel Alvarado"})
    (found,) = merging.proposals(office)
    assert {found.one.name, found.other.name} == {"Rosa Alvarado", "Rosie M. Alvarado"}
    keep = persons.named_person(office, "Rosa Alvarado").id
    gone = persons.named_person(office, "Rosie M. Alvarado").id
    merging.merge(office, keep, [gone])
    merged = persons.detail(office, keep)
    assert ([one.name for one in merged.names], merged.row.email) == (["Rosie M. Alvarado"], "rosa@mail.example")
    assert {role.case_id for role in merged.roles} == {first, None}
    assert persons.person_row(office, gone).id == keep
    assert merging.proposals(office) == []
    third = persons.add_person(office, {"name": "R. Alvarado"}).made("person")
    merging.merge(office, third, [keep])
    assert persons.person_row(office, gone).id == third, "who was merged before goes along"
    for _ in range(3):
        undo(office)
    assert persons.detail(office, gone).row.name == "Rosie M. Alvarado"
    assert persons.detail(office, keep).names == []
    with pytest.raises(BadInput, match="nobody to merge"):
        merging.merge(office, keep, [keep])
    assert_whole(office)


def test_one_name_of_two_people_is_parted(office: Office) -> None:
    _case(office, "Smith v. Jones", ("John Smith", "plaintiff", True))
    _case(office, "Smith v. Roe", ("John Smith", "witness", False))
    assert len(persons.all_persons(office)) == 1
    other = merging.split(office, party=2).made("person")
    assert [len(persons.detail(office, row.id).roles) for row in persons.all_persons(office)] == [1, 1]
    assert persons.detail(office, other).roles[0].role == "witness"
    undo(office)
    assert len(persons.all_persons(office)) == 1
    for wrong in ({}, {"contact": 9}):
        with pytest.raises((BadInput, NotFound)):
            merging.split(office, **wrong)


def test_who_stands_outside_sees_nothing_of_a_person_and_merges_nobody(office: Office) -> None:
    walled = _case(
        office, "Alvarado v. Pinecrest", ("Rosa Alvarado", "plaintiff", True), ("Lee Park", "counsel", False)
    )
    _case(office, "Quist v. Roe", ("Lee Park", "counsel", False))
    rosa = persons.named_person(office, "Rosa Alvarado").id
    park = persons.named_person(office, "Lee Park").id
    persons.add_names(office, park, ["Leland Park"], NameKind.ALIAS, case_id=walled)
    kim = add_person(office, "Kim Lee", Role.PARALEGAL)
    put_up(office, walled, kim, reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        assert _names(outside) == ["Lee Park"]
        with pytest.raises(NotFound):
            persons.detail(outside, rosa)
        seen = persons.detail(outside, park)
        assert ([role.caption for role in seen.roles], seen.names) == (["Quist v. Roe"], [])
        same = add_party(outside, 2, "Rosa Alvarado", "witness", is_client=False)
        assert persons.person_row(outside, persons.named_person(outside, "Rosa Alvarado").id).id != rosa, same.summary
        new = persons.add_person(outside, {"name": "L. Park"}).made("person")
        with pytest.raises(NotAllowed, match="not all that belongs to them"):
            merging.merge(outside, new, [park])
    merging.merge(office, new, [park])
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        assert [role.caption for role in persons.detail(outside, new).roles] == ["Quist v. Roe"]


def test_what_was_done_about_a_person_behind_a_wall_stands_in_no_record_outside_it(office: Office) -> None:
    walled = _case(office, "Alvarado v. Pinecrest", ("Rosa Alvarado", "plaintiff", True))
    rosa = persons.named_person(office, "Rosa Alvarado").id
    persons.edit_person(office, rosa, {"language": "Spanish"})
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")

    def told(which: Office) -> list[str]:
        return [entry["kind"] for entry in ledger.about_thing(which.store.read, "person", rosa)]

    assert told(office) == ["person.changed"]
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        assert told(outside) == []
        assert "Rosa" not in str(ledger.listed(outside.store.read, limit=100))
        persons.add_person(outside, {"name": "Noor Haddad"})
        assert "Noor" in str(ledger.listed(outside.store.read, limit=100)), "of who has no part everybody reads"


def test_a_wall_parts_two_whom_somebody_would_see_as_one(office: Office) -> None:
    walled = _case(office, "Alvarado v. Pinecrest", ("Rosa Alvarado", "plaintiff", True))
    _case(office, "Quist v. Roe", ("Rosa M. Alvarado", "witness", False))
    rosa = persons.named_person(office, "Rosa Alvarado").id
    witness = persons.named_person(office, "Rosa M. Alvarado").id
    persons.edit_person(office, rosa, {"phone": "555 123 4567", "safe_note": "never at home"})
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")
    for keep, gone in ((witness, rosa), (rosa, witness)):
        with pytest.raises(NotAllowed, match="a wall parts them"):
            merging.merge(office, keep, [gone])
    assert persons.detail(office, witness).row.phone == ""
    assert_whole(office)


def test_two_who_are_safely_reached_by_different_ways_are_not_merged_until_it_is_said_what_holds(
    office: Office,
) -> None:
    keep = persons.add_person(office, {"name": "Rosa Alvarado", "safe_way": "call"}).made("person")
    gone = persons.add_person(office, {"name": "Rosie Alvarado", "safe_way": "text", "safe_note": "no calls"}).made(
        "person"
    )
    with pytest.raises(BadInput, match="safe ways differ: “call” and “text”"):
        merging.merge(office, keep, [gone])
    persons.edit_person(office, keep, {"safe_way": "text"})
    merging.merge(office, keep, [gone])
    assert persons.reach(office, keep).safe_note == "no calls"
    undo(office)
    assert persons.reach(office, gone).safe_note == "no calls"


def test_two_of_one_name_are_proposed_however_many_share_its_words(office: Office) -> None:
    for at in range(301):
        persons.add_person(office, {"name": f"John Smith {at:03}th"})
    for _ in range(2):
        persons.add_person(office, {"name": "John Smith"})
    assert ("John Smith", "John Smith") in {(one.one.name, one.other.name) for one in merging.proposals(office)}


def test_a_number_longer_than_any_is_refused_in_words(office: Office) -> None:
    for text in ("99999999999999999999", "9" * 60):
        with pytest.raises(BadInput, match="longer than any"):
            persons.named_person(office, text)
