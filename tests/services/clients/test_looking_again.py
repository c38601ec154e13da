"""A person who is added, called otherwise or merged is looked for as a new party is."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.conflicts import StandsAgainst
from paracase.domain.clients.persons import NameKind
from paracase.domain.roles import Role
from paracase.services.approvals import today
from paracase.services.cases.cases import NewCase, add_case, all_cases
from paracase.services.cases.walls import put_up
from paracase.services.clients import conflicts, deciding_conflicts, persons
from paracase.services.clients.merging import merge
from paracase.services.office.opening import open_office
from paracase.services.people.contacts import add_party
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from tests.support.offices import assert_whole

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm

CLIENT = ("Rosa Alvarado", "plaintiff", True)
FOE = ("Pinecrest Logistics, Inc.", "defendant", False)


def _case(office: Office, caption: str, *parties: tuple[str, str, bool]) -> int:
    return add_case(office, NewCase(caption, parties=parties)).case.id


def _person(office: Office, name: str) -> int:
    return persons.named_person(office, name).id


def _newest(office: Office) -> conflicts.SearchDetail:
    return conflicts.search_detail(office, conflicts.all_searches(office)[0].id)


def test_an_affiliate_of_the_opponent_who_is_our_client_stops_with_both_cases_named(office: Office) -> None:
    _case(office, "Alvarado v. Roe", CLIENT)
    _case(office, "Harbor v. Pinecrest", ("Harbor Mutual", "plaintiff", True), FOE)
    foe = _person(office, "Pinecrest Logistics, Inc.")
    before = conflicts.all_searches(office)
    with pytest.raises(
        StandsAgainst, match=r"Rosie Alvarado would stand against us in 26-0002 .*26-0001 Alvarado v\. Roe"
    ):
        persons.add_names(office, foe, ["Rosie Alvarado"], NameKind.AFFILIATE)
    assert (persons.detail(office, foe).names, conflicts.all_searches(office)) == ([], before), "nothing happened"
    persons.add_names(office, foe, ["Rosie Alvarado"], NameKind.AFFILIATE, anyway=True)
    newest = _newest(office)
    assert (newest.row.anyway, newest.row.case_number, newest.row.reason, newest.row.put) == (
        True,
        "26-0002",
        "changed",
        1,
    )
    assert [(hit.caption, hit.opposed, hit.person_id) for hit in newest.hits] == [("Alvarado v. Roe", True, foe)]
    assert_whole(office)


def test_another_name_of_a_client_is_held_against_opponents_and_not_against_their_own_case(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    _case(office, "Quist v. Roe", ("Maria Quist", "plaintiff", True))
    quist = _person(office, "Maria Quist")
    with pytest.raises(StandsAgainst, match="would be our client in 26-0002"):
        persons.edit_person(office, quist, {"name": "Pinecrest Logistics LLC"})
    persons.edit_person(office, quist, {"name": "Pinecrest Logistics LLC"}, anyway=True)
    assert _newest(office).hits[0].opposed
    alvarado = _person(office, "Rosa Alvarado")
    persons.add_names(
        office, alvarado, ["Pinecrest Logistic"], NameKind.FORMER
    )  # of the very case: told from the other side
    assert all(hit.caption != "Alvarado v. Pinecrest" for hit in _newest(office).hits)
    count = len(conflicts.all_searches(office))
    persons.edit_person(office, alvarado, {"phone": "555 0100"})
    assert len(conflicts.all_searches(office)) == count, "no name, no search"


def test_two_who_turn_out_to_be_one_stop_where_they_stand_on_two_sides(office: Office) -> None:
    _case(office, "Alvarado v. Roe", CLIENT)
    _case(office, "Harbor v. Castellan", ("Harbor Mutual", "plaintiff", True), ("Bela Castellan", "defendant", False))
    keep, gone = _person(office, "Rosa Alvarado"), _person(office, "Bela Castellan")
    with pytest.raises(StandsAgainst, match=r"26-0001.*26-0002|26-0002.*26-0001"):
        merge(office, keep, [gone])
    assert persons.person_row(office, gone).id == gone
    merge(office, keep, [gone], anyway=True)
    opposed = [hit for search in conflicts.all_searches(office)[:3] for hit in
               conflicts.search_detail(office, search.id).hits if hit.opposed]  # fmt: skip
    assert [(hit.asked, hit.name, hit.person_id) for hit in opposed] == [("Rosa Alvarado", "Bela Castellan", keep)]
    undo(office)
    assert persons.person_row(office, gone).id == gone
    assert_whole(office)


def test_on_the_same_side_two_are_merged_without_a_word(office: Office) -> None:
    _case(office, "Alvarado v. Roe", CLIENT)
    _case(office, "Alvarado v. Pell", ("Rosa M. Alvarado", "plaintiff", True))
    merge(office, _person(office, "Rosa Alvarado"), [_person(office, "Rosa M. Alvarado")])
    assert not any(hit.opposed for hit in _newest(office).hits)


def test_a_person_who_is_added_is_looked_for_and_an_attorney_has_it(firm: Firm) -> None:
    _case(firm.office, "Alvarado v. Roe", CLIENT)
    persons.add_person(firm.office, {"name": "Rosie Alvarado"})
    newest = _newest(firm.office)
    assert (newest.row.reason, [hit.name for hit in newest.hits]) == ("party", ["Rosa Alvarado"])
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert [one.row.id for one in deciding_conflicts.conflicts_to_decide(attorney)] == [newest.row.id]


def test_a_part_behind_a_wall_stops_with_a_count_and_its_search_stays_behind_it(firm: Firm) -> None:
    office = firm.office
    _case(office, "Alvarado v. Roe", CLIENT)
    walled = _case(office, "Harbor v. Pinecrest", ("Harbor Mutual", "plaintiff", True), FOE)
    other = _case(
        office, "Quist v. Pell", ("Maria Quist", "plaintiff", True), ("Pinecrest Logistics, Inc.", "witness", False)
    )
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        foe = _person(outside, "Pinecrest Logistics, Inc.")
        with pytest.raises(StandsAgainst) as stopped:
            persons.add_names(outside, foe, ["Rosie Alvarado"], NameKind.AFFILIATE)
        said = f"{stopped.value} {stopped.value.hint}"
        assert "1 match you may not see" in said
        assert "26-" not in said
        assert "Harbor" not in said
        persons.add_names(outside, foe, ["Rosie Alvarado"], NameKind.AFFILIATE, anyway=True)
        seen = conflicts.all_searches(outside)
        assert walled not in {one.case_id for one in seen}
        assert not any(one.anyway for one in seen if one.case_id == other)
    kept = [one for one in conflicts.all_searches(office) if one.case_id == walled and one.reason == "changed"]
    assert [one.anyway for one in kept] == [True]
    assert [case.id for case in all_cases(office) if case.id == walled] == [walled]
    assert_whole(office)


def test_what_waits_is_on_the_persons_card_and_on_today_of_who_asked(firm: Firm) -> None:
    office = firm.office
    _case(office, "Alvarado v. Roe", CLIENT)
    second = _case(office, "Quist v. Pell", ("Maria Quist", "plaintiff", True))
    add_party(office, second, "Rosie Alvarado", "witness", is_client=False)
    rosa, rosie = _person(office, "Rosa Alvarado"), _person(office, "Rosie Alvarado")
    (hit,) = conflicts.undecided_of(office, rosa)
    assert (hit.asked, hit.name) == ("Rosie Alvarado", "Rosa Alvarado")
    assert [one.id for one in conflicts.undecided_of(office, rosie)] == [hit.id]
    assert conflicts.undecided_of(office, _person(office, "Maria Quist")) == []
    (waits,) = [one for one in today.not_answered(office) if one.key.startswith("conflicts/")]
    assert ("Rosie Alvarado" in waits.what, waits.whom, waits.case_id) == (True, "an attorney", second)
    assert not [one for one in today.next_moves(office) if one.what == "conflicts"], "an attorney decides"
    with closing(firm.come_in(firm.attorney)) as attorney:
        (move,) = [one for one in today.next_moves(attorney) if one.what == "conflicts"]
        assert (move.staff_id, move.waits, move.place) == (attorney.person.id, 1, today.TodayPlace.APPROVALS)
        deciding_conflicts.clear(attorney, hit.id, reason="another Alvarado")
        assert not [one for one in today.next_moves(attorney) if one.what == "conflicts"]
    assert conflicts.undecided_of(office, rosa) == []
    assert not any(one.key.startswith("conflicts/") for one in today.not_answered(office))


def test_what_stands_behind_a_wall_is_on_no_card_for_who_stands_outside(firm: Firm) -> None:
    office = firm.office
    walled = _case(office, "Alvarado v. Roe", CLIENT)
    second = _case(office, "Quist v. Pell", ("Maria Quist", "plaintiff", True))
    add_party(office, second, "Rosie Alvarado", "witness", is_client=False)
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        assert conflicts.undecided_of(outside, _person(outside, "Rosie Alvarado")) == []
        assert "Alvarado v. Roe" not in str(today.not_answered(outside))


def test_a_name_learned_behind_a_wall_is_in_no_search_that_stands_before_it(firm: Firm) -> None:
    office = firm.office
    case_id = _case(office, "Alvarado v. Roe", CLIENT)
    walled = _case(office, "Quist v. Pell", ("Maria Quist", "plaintiff", True))
    rosa = _person(office, "Rosa Alvarado")
    persons.add_names(office, rosa, ["Zelda Quimby"], NameKind.ALIAS, case_id=walled)
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")
    add_party(office, case_id, "Zelda Quimbey", "witness", is_client=False)
    asked = conflicts.search(office, ["Rosa Alvarado"]).made("conflict_search")
    assert conflicts.search_detail(office, asked).row.names.split("\n") == ["Rosa Alvarado", "Zelda Quimby"]
    other = persons.add_person(office, {"name": "Rosa M. Alvarado"}).made("person")
    merge(office, rosa, [other])
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        seen = conflicts.all_searches(outside)
        assert {asked, conflicts.all_searches(office)[0].id} <= {one.id for one in seen}, "they are of no walled case"
        told = [conflicts.search_detail(outside, one.id) for one in seen]
        assert "Quimby" not in str([seen, told, [conflicts.check_kept(outside, one.id) for one in seen]])
        assert "Quimby" not in str(conflicts.undecided_of(outside, _person(outside, "Zelda Quimbey")))
        (detail,) = [one for one in told if one.row.id == asked]
        assert (detail.row.hits, detail.hidden) == (3, 2), "what it met by the hidden name is counted"
    conflicts.put_before(office, asked)
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert "Zelda Quimby'" in str(deciding_conflicts.conflicts_to_decide(attorney))
    put_up(office, walled, firm.attorney, reason="was their counsel")
    with closing(firm.come_in(firm.attorney)) as attorney:
        queue = deciding_conflicts.conflicts_to_decide(attorney)
        assert asked in {one.row.id for one in queue}, "what is not behind the wall they decide about"
        assert "Zelda Quimby'" not in str(queue)
        assert "Zelda Quimby'" not in str(conflicts.all_searches(attorney))
    assert_whole(office)
