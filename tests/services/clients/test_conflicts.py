"""Conflict searches: what stops, what is kept, what nobody may see, and who decides."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.clients.conflicts import HitState, StandsAgainst
from paracase.domain.clients.persons import NameKind
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Identity, Proof, Role
from paracase.services import counters
from paracase.services.cases.cases import NewCase, add_case, all_cases
from paracase.services.cases.conflicts import check_conflicts
from paracase.services.cases.walls import put_up
from paracase.services.clients import bringing, conflicts, deciding_conflicts, persons
from paracase.services.clients.merging import split
from paracase.services.office.changing import set_policy
from paracase.services.office.opening import open_office
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from paracase.services.people.contacts import add_contact, add_party, edit_party
from paracase.services.people.people import add_person
from paracase.services.undo import undo
from tests.support.offices import assert_whole, drop, scan

if TYPE_CHECKING:
    from paracase.services.cases.conflicts import ConflictCheck
    from paracase.services.context import Office
    from tests.support.delegated import Firm

CLIENT = ("Rosa Alvarado", "plaintiff", True)
FOE = ("Pinecrest Logistics, Inc.", "defendant", False)


def _case(office: Office, caption: str, *parties: tuple[str, str, bool], anyway: bool = False) -> int:
    return add_case(office, NewCase(caption, parties=parties, anyway=anyway)).case.id


def _met(office: Office, name: str, *, put: bool = False) -> ConflictCheck:
    return conflicts.check_kept(office, conflicts.search(office, [name], put=put).made("conflict_search"))


def test_of_several_names_it_says_which_met_nobody(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    search_id = conflicts.search(office, ["Nobody Anywhere", "pinecrest logistics"]).made("conflict_search")
    check = conflicts.check_kept(office, search_id)
    assert check.unmatched == ("Nobody Anywhere",)
    assert check.words[-1] == f"No match among {check.among} names: Nobody Anywhere."
    assert len(check.words) == 1 + len(check.hits) > 1


def test_a_client_who_is_the_opponent_elsewhere_stops_with_both_cases_named(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    with pytest.raises(
        StandsAgainst, match=r"Rosie Alvarado would stand against us in .*26-0002 .*26-0001 Alvarado v\. Pinecrest"
    ):
        _case(
            office, "Harbor v. Alvarado", ("Harbor Mutual", "plaintiff", True), ("Rosie Alvarado", "defendant", False)
        )
    assert len(all_cases(office)) == 1
    second = _case(office, "Harbor v. Roe", ("Harbor Mutual", "plaintiff", True))
    with pytest.raises(StandsAgainst, match="would be our client"):
        add_party(office, second, "Pinecrest Logistics LLC", "plaintiff", is_client=True)
    assert conflicts.stops_party(office, second, "Rosa Alvarado", "witness", is_client=False) is None
    stop = conflicts.stops_party(office, second, "Rosa Alvarado", "defendant", is_client=False)
    assert stop is not None
    assert ("26-0001" in str(stop), "26-0002" in str(stop), "--anyway" in stop.hint) == (True, True, True)
    assert conflicts.stops_case(office, [("R. Alvarado", "defendant", False)]) is None, "only alike"
    add_party(office, second, "Rosa Alvarado", "defendant", is_client=False, anyway=True)
    newest = conflicts.all_searches(office)[0]
    assert (newest.anyway, newest.case_number, newest.hits) == (True, "26-0002", 1)
    assert conflicts.search_detail(office, newest.id).hits[0].opposed


def test_a_party_that_becomes_a_client_is_looked_for_again(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    second = _case(office, "Roe v. Doe")
    party = add_party(office, second, "Pinecrest Logistics", "defendant", is_client=False).made("party")
    with pytest.raises(StandsAgainst):
        edit_party(office, party, "Pinecrest Logistics", "plaintiff", is_client=True)
    edit_party(office, party, "Pinecrest Logistics", "plaintiff", is_client=True, anyway=True)
    assert conflicts.all_searches(office)[0].reason == "changed"


def test_every_source_is_looked_through_and_no_match_is_among_how_many(office: Office) -> None:
    case_id = _case(office, "In re Tobias Wren", CLIENT)
    add_contact(office, {"name": "Dr. Miriam Castellanos", "organisation": "St. Brendan Hospital"}, case_id=case_id)
    number = persons.add_person(office, {"name": "Marigold Foods"}).made("person")
    persons.add_names(office, number, ["Sunny Spoon Holdings"], NameKind.DBA)
    bringing.bring(office, office.person, [bringing.typed("Quarrystone Capital", "client", "Quarrystone v. Pell")])
    wanted = {
        "Tobias Wren": "caption", "Miriam Castellanos": "contact", "Saint Brendan": "contact",
        "Sunny Spoon": "a person", "Quarrystone": "brought along", "Bill Nobody": "",
    }  # fmt: skip
    for name, role in wanted.items():
        found = _met(office, name)
        assert [hit.role for hit in found.hits] == ([role] if role else []), name
    assert _met(office, "Bill Nobody").words == ["No match among 7 names."]
    assert "what " in _met(office, "Quarrystone").hits[0].where
    with pytest.raises(BadInput, match="no name"):
        conflicts.search(office, ["..."])
    with pytest.raises(NotFound):
        conflicts.search_detail(office, 999)


def test_a_new_case_is_looked_for_in_papers_and_in_what_people_brought_along(office: Office) -> None:
    case_id = _case(office, "In re Tobias Wren", CLIENT)
    drop(office, "letter.txt", b"A letter to nobody we know of.")
    scan(office)
    (paper,) = office.store.read.execute("SELECT id FROM document WHERE name = 'letter.txt'").fetchone()
    file_document(office, paper, FilingDecision((case_id,), facts={"party": "Halloran Timber Works"}))
    bringing.bring(office, office.person, [bringing.typed("Quarrystone Capital", "client", "Quarrystone v. Pell")])
    found = check_conflicts(office, ["Halloran Timber Works", "Quarrystone Capital"])
    assert {(hit.name, hit.role) for hit in found.hits} == {
        ("Halloran Timber Works", "named in a paper"), ("Quarrystone Capital", "brought along"),
    }  # fmt: skip
    assert not found.is_hidden


def test_a_search_is_kept_with_who_when_which_among_how_many_and_the_head(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    head = office.store.read.execute("SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1").fetchone()[0]
    number = conflicts.search(office, ["Rosa Alvarado", "Zebulon Quist"]).made("conflict_search")
    row = conflicts.search_detail(office, number).row
    assert (row.by_name, row.names, row.head, row.hits) == (office.person.name, "Rosa Alvarado\nZebulon Quist", head, 1)
    assert_whole(office)


def test_a_hit_behind_a_wall_is_counted_for_the_searcher_and_shown_to_the_attorney(firm: Firm) -> None:
    office = firm.office
    walled = _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    kim = add_person(office, "Kim Lee", Role.PARALEGAL)
    put_up(office, walled, kim, reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        number = conflicts.search(outside, ["Rosa Alvarado"]).made("conflict_search")
        check = conflicts.check_kept(outside, number)
        assert (check.hits, check.hidden) == ((), 1)
        assert check.words == ["1 match you may not see: an attorney who may is to be asked first."]
        assert "Pinecrest" not in str(conflicts.search_detail(outside, number))
        with pytest.raises(StandsAgainst) as stopped:
            add_party(outside, firm.case_id, "Rosa Alvarado", "defendant", is_client=False)
        assert "26-" not in str(stopped.value).replace(firm.case_number, "")
        assert deciding_conflicts.conflicts_to_decide(outside) == []
    with closing(firm.come_in(firm.attorney)) as attorney:
        (one,) = deciding_conflicts.conflicts_to_decide(attorney)
        assert one.hits[0].caption == "Alvarado v. Pinecrest"
        assert counters.counters(attorney).approvals == 1
    put_up(office, walled, firm.attorney, reason="acted for them")
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert deciding_conflicts.conflicts_to_decide(attorney) == []
        with pytest.raises(NotFound):
            deciding_conflicts.clear(attorney, one.hits[0].id, reason="x")


def test_what_somebody_is_called_besides_is_looked_for_too(office: Office) -> None:
    _case(office, "Alvarado v. Roe", CLIENT)
    number = persons.add_person(office, {"name": "Kestrel Foods"}).made("person")
    persons.add_names(office, number, ["Rosa Alvarado"], NameKind.DBA)
    with pytest.raises(StandsAgainst, match="Rosa Alvarado would stand against us"):
        _case(office, "Plum v. Kestrel", ("Kestrel Foods", "defendant", False))
    hits = _met(office, "Kestrel Foods").hits
    assert ("Rosa Alvarado", "plaintiff", True) in {(hit.name, hit.role, hit.is_client) for hit in hits}
    assert "Rosa Alvarado" in [hit.name for hit in check_conflicts(office, ["Kestrel Foods"]).hits]


def test_a_name_learned_behind_a_wall_is_met_by_nobody_outside_it(firm: Firm) -> None:
    office = firm.office
    walled = _case(office, "Alvarado v. Pinecrest", FOE)
    _case(office, "Quist v. Roe", ("Maria Quist", "plaintiff", True))
    quist = persons.named_person(office, "Maria Quist").id
    persons.add_names(office, quist, ["Marisol Bexley"], NameKind.FORMER, case_id=walled)
    kim = add_person(office, "Kim Lee", Role.PARALEGAL)
    for number in (kim, firm.attorney):
        put_up(office, walled, number, reason="was their clerk")
    assert [hit.where for hit in _met(office, "Marisol Bexley", put=True).hits] == [
        f"{_number(office, 'Quist v. Roe')} Quist v. Roe"
    ]
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        check = _met(outside, "Marisol Bexley")
        assert (check.hits, check.hidden) == ((), 1)
        live = check_conflicts(outside, ["Marisol Bexley"])
        assert (live.hits, live.hidden) == ((), 1)
        assert [hit.name for hit in _met(outside, "Maria Quist", put=True).hits] == ["Maria Quist"]
    with closing(firm.come_in(firm.attorney)) as attorney:
        waiting = [hit for one in deciding_conflicts.conflicts_to_decide(attorney) for hit in one.hits]
        assert waiting, "what is before the wall waits"
        assert "Marisol" not in str([hit.name for hit in waiting])
        assert _met(attorney, "Marisol Bexley").hits == ()


def _number(office: Office, caption: str) -> str:
    return next(case.number for case in all_cases(office) if case.caption == caption)


def test_only_an_attorney_clears_with_reason_waiver_and_screen(firm: Firm) -> None:
    office = firm.office
    _case(office, "Alvarado v. Pinecrest", CLIENT)
    hit = conflicts.search_detail(office, conflicts.search(office, ["Rosie Alvarado"]).made("conflict_search")).hits[0]
    with pytest.raises(NotAllowed):
        deciding_conflicts.clear(office, hit.id, reason="same person")
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput, match="reason"):
            deciding_conflicts.clear(attorney, hit.id, reason=" ")
        done = deciding_conflicts.clear(attorney, hit.id, reason="waived", waiver="R. A., Nov 30", screen="Kim Lee")
        assert "Alvarado" not in done.summary
        kept = conflicts.search_detail(office, hit.search_id).hits[0]
        assert (kept.state, kept.words, kept.waiver, kept.screen, kept.decided_by_name) == (
            HitState.CLEARED, "waived", "R. A., Nov 30", "Kim Lee", firm.attorney.name,
        )  # fmt: skip
        with pytest.raises(NotAllowed, match="already"):
            deciding_conflicts.clear(attorney, hit.id, reason="once more")
        again = conflicts.search(attorney, ["Rosie Alvarado"]).made("conflict_search")
        assert conflicts.search_detail(attorney, again).hits[0].state is HitState.OPEN, (
            "another Rosie, for all one knows"
        )
    at_the_desk = replace(office, person=firm.attorney, identity=Identity(Proof.ACCOUNT, account="hers"))
    deciding_conflicts.confirm(at_the_desk, hit.id, reason="adverse in the same matter")
    assert conflicts.search_detail(office, hit.search_id).hits[0].state is HitState.CONFLICT
    undo(at_the_desk)
    assert conflicts.search_detail(office, hit.search_id).hits[0].state is HitState.CLEARED
    assert_whole(office)


def test_who_only_looks_makes_no_work_and_asks_with_a_word_of_it(firm: Firm) -> None:
    office = firm.office
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    number = conflicts.search(office, ["Rosie Alvarado"]).made("conflict_search")
    row = conflicts.search_detail(office, number).row
    assert (row.by_name, row.hits, row.put, row.head != "") == (office.person.name, 1, 0, True), "kept all the same"
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert deciding_conflicts.conflicts_to_decide(attorney) == []
    done = conflicts.put_before(office, number)
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert [one.row.id for one in deciding_conflicts.conflicts_to_decide(attorney)] == [number]
    with pytest.raises(NotAllowed, match="there already"):
        conflicts.put_before(office, number)
    assert undo(office).summary.endswith(done.summary[1:])
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert deciding_conflicts.waiting(attorney) == 0
    at_once = conflicts.search(office, ["Rosie Alvarado"], put=True).made("conflict_search")
    assert conflicts.search_detail(office, at_once).row.put == 1
    nobody = conflicts.search(office, ["Zebulon Quist"], put=True).made("conflict_search")
    with pytest.raises(NotAllowed, match="met nothing"):
        conflicts.put_before(office, nobody)
    assert_whole(office)


def test_what_a_wall_keeps_from_the_searcher_goes_before_an_attorney_by_itself_and_nothing_else(firm: Firm) -> None:
    office = firm.office
    _case(office, "Alvarado v. Roe", CLIENT)
    walled = _case(office, "Alvarado v. Pinecrest", CLIENT)
    put_up(office, walled, add_person(office, "Kim Lee", Role.PARALEGAL), reason="was their clerk")
    with closing(open_office(office.folder, clock=office.clock, acting_as="KL")) as outside:
        number = conflicts.search(outside, ["Rosie Alvarado"]).made("conflict_search")
        detail = conflicts.search_detail(outside, number)
        assert [(hit.caption, hit.is_put) for hit in detail.hits] == [("Alvarado v. Roe", False)]
        assert (detail.hidden, detail.row.put, detail.not_put) == (1, 1, 1)
    with closing(firm.come_in(firm.attorney)) as attorney:
        (one,) = deciding_conflicts.conflicts_to_decide(attorney)
        assert [hit.caption for hit in one.hits] == ["Alvarado v. Pinecrest"]


def test_a_decision_holds_for_the_same_two_in_the_same_cases_and_clears_nobody_else_of_that_name(firm: Firm) -> None:
    office = firm.office
    first = _case(office, "Smith v. Quist", ("John Smith", "plaintiff", True))
    second = _case(office, "Harbor v. Roe", ("Harbor Mutual", "plaintiff", True))
    party = add_party(office, second, "John Smith", "witness", is_client=False).made("party")
    kept = conflicts.search_detail(office, conflicts.all_searches(office)[0].id).hits[0]
    with closing(firm.come_in(firm.attorney)) as attorney:
        deciding_conflicts.clear(attorney, kept.id, reason="he saw it, no more")
    edit_party(office, party, "John Smith", "fact witness", is_client=False)
    again = conflicts.search_detail(office, conflicts.all_searches(office)[0].id)
    assert [(hit.case_id, hit.state) for hit in again.hits] == [(first, HitState.CLEARED)], (
        "the same two, in the same cases"
    )
    third = _case(office, "Harbor v. Pell", ("Harbor Mutual", "plaintiff", True))
    add_party(office, third, "John Smith", "witness", is_client=False)
    elsewhere = conflicts.search_detail(office, conflicts.all_searches(office)[0].id).hits
    assert {hit.state for hit in elsewhere if hit.case_id == first} == {HitState.OPEN}, (
        "in another case it is another question"
    )
    split(office, party=party)
    edit_party(office, party, "John Smith", "witness", is_client=False)
    other = conflicts.search_detail(office, conflicts.all_searches(office)[0].id).hits
    assert {hit.state for hit in other if hit.case_id == first} == {HitState.OPEN}, "another John Smith"
    with pytest.raises(StandsAgainst):
        edit_party(office, party, "John Smith", "defendant", is_client=False)
    assert_whole(office)


def test_two_of_one_name_on_two_sides_are_both_looked_for(office: Office) -> None:
    _case(office, "Smith v. Quist", ("John Smith", "plaintiff", True))
    both = [("John Smith", "plaintiff", True), ("John Smith", "defendant", False)]
    stop = conflicts.stops_case(office, both)
    assert stop is not None
    assert "John Smith would stand against us" in str(stop)


def test_the_attorneys_the_office_names_decide_and_others_only_where_all_of_these_stand_outside(firm: Firm) -> None:
    office = firm.office
    walled = _case(office, "Alvarado v. Pinecrest", CLIENT)
    with closing(firm.come_in(firm.attorney)) as attorney:
        with pytest.raises(BadInput, match="no attorney's initials"):
            set_policy(attorney, "conflicts.attorney", "zz")
        set_policy(attorney, "conflicts.attorney", firm.attorney.initials.lower())
    conflicts.search(office, ["Rosie Alvarado"], put=True)
    for person, waits in ((firm.attorney, 1), (firm.other, 0)):
        with closing(firm.come_in(person)) as acting:
            assert deciding_conflicts.waiting(acting) == waits
    put_up(office, walled, firm.attorney, reason="acted for them")
    for person, waits in ((firm.attorney, 0), (firm.other, 1)):
        with closing(firm.come_in(person)) as acting:
            assert deciding_conflicts.waiting(acting) == waits


def test_who_is_on_the_same_side_in_both_waits_for_nobody(firm: Firm) -> None:
    _case(firm.office, "Alvarado v. Pinecrest", CLIENT, FOE)
    _case(firm.office, "Alvarado v. Harbor", CLIENT, FOE)
    with closing(firm.come_in(firm.attorney)) as attorney:
        assert deciding_conflicts.conflicts_to_decide(attorney) == []


def test_a_case_is_taken_back_with_its_searches_and_what_they_met_in_it(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT)
    before = conflicts.all_searches(office)
    _case(office, "Alvarado v. Roe", CLIENT)
    undo(office)
    assert conflicts.all_searches(office) == before
    assert_whole(office)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"who,side\nRosa,client\n", "heading"),
        (b"name,side,what\nRosa,client,x\n", "what"),
        (b"name,side\nRosa,friend\n", "Line 2: .*friend"),
        (b"name,side\nRosa,client\n\xe9,client,more\n", "Line 3: more values"),
        (b"name\n", "no names"),
        (b"PK\x03\x04\x00\x00", "no CSV"),
        (b"", "heading"),
        ("name\na\u202eb\n".encode(), "Line 2"),
        (b'name\n"' + b"x" * 140_000 + b'"\n', "Line 2: it cannot be read"),
    ],
)
def test_a_broken_file_of_names_is_refused_with_its_line(data: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        bringing.from_csv(data)


def test_what_somebody_brings_along_is_searched_kept_and_passed_over_the_second_time(office: Office) -> None:
    _case(office, "Alvarado v. Pinecrest", CLIENT, FOE)
    text = '\ufeffName,Side,Matter\r\n"Alvarado, Rosa",client,Old matter\r\n,,\r\nJosé Roe,opponent,\r\n'
    names = bringing.from_csv(text.encode())
    assert bringing.from_csv("name\nJosé Roe".encode("cp1252"))[0].name == "José Roe"
    done = bringing.bring(office, office.person, names)
    check = conflicts.check_kept(office, done.made("conflict_search"))
    assert [(hit.asked, hit.name) for hit in check.hits] == [("Alvarado, Rosa", "Rosa Alvarado")]
    there = [(row.name, row.side) for row in bringing.brought(office)]
    assert there == [("Alvarado, Rosa", "client"), ("José Roe", "opponent")]
    with pytest.raises(BadInput, match="nothing that is new"):
        bringing.bring(office, office.person, names)
    undo(office)
    assert bringing.brought(office) == []
