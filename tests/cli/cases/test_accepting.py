"""A case from a paper, and an attorney's word about it, by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.people.gate import parse_command
from paracase.domain.roles import Role
from paracase.services.cases.cases import NewCase, NewDocket, add_case
from paracase.services.people.people import add_person
from tests.support.accounts import take_account
from tests.support.offices import drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands

COMPLAINT = (
    "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\n"
    "ROSA ALVARADO, an individual,\n          Plaintiff,\n     v.\nPINECREST LOGISTICS, INC., a corporation,\n"
    "          Defendant.\n\nCase No. 2:26-cv-04411-ABC\n\n{}\n\nJudge: Hon. Ellen Marsh\n\n"
)


def _drop(office: Office) -> None:
    drop(office, "complaint.pdf", pdf(COMPLAINT.format("COMPLAINT FOR DAMAGES")))
    drop(office, "summons.pdf", pdf(COMPLAINT.format("SUMMONS IN A CIVIL ACTION")))
    drop(office, "note.txt", b"Dear Sir, call me about the accident.\n")
    scan(office)


def test_opened_shown_refused_and_taken_back(office: Office, paracase: Commands) -> None:
    _drop(office)
    code, shown, told = paracase("case", "open-from", "1", "--preview", "--json")
    assert (code, shown["docket"], shown["court"], shown["other_papers"]) == (0, "2:26-cv-04411-ABC", "cacd", [2])
    assert "No match among" in told
    assert paracase("case", "list", "--json")[1] == []
    assert paracase("case", "open-from", "3")[0] == 2  # without a caption
    code, made, told = paracase("case", "open-from", "1", "--side", "defendant", "--json")
    assert code == 0
    assert [len(act["moved"]) for act in made["acts"]] == [0, 2]
    assert "Nobody here is an attorney" in told
    (row,) = paracase("case", "unaccepted", "--json")[1]
    assert (row["id"], row["state"], row["number"]) == (made["id"], "not accepted", made["number"])
    assert "not accepted" in paracase("case", "show", made["number"], "--json")[1]["accepted"]
    assert paracase("case", "list", "--json")[1][0]["status"] == "not accepted"
    code, _, told = paracase("release", "add", made["number"], "1", "--how", "filed", "--to", "clerk")
    assert (code, "nothing of it goes out" in told) == (4, True)
    assert paracase("case", "accept", made["number"])[0] == 4
    assert paracase("case", "accept")[0] == 2
    assert paracase("case", "open-from", "1")[0] == 4  # in file by now
    for _ in range(2):
        assert paracase("undo")[0] == 0
    assert paracase("case", "unaccepted", "--json")[1] == []


def test_what_the_gate_sends_is_what_an_attorney_does(office: Office, paracase: Commands) -> None:
    add_person(office, "Dolores Ortega", Role.ATTORNEY)
    _drop(office)
    code, made, _ = paracase("case", "open-from", "1", "--alone", "--json")
    assert (code, len(made["acts"][1]["moved"])) == (0, 1)
    sent = parse_command(f"accept {made['id']}", Role.ATTORNEY).words
    assert paracase(*sent)[0] == 4  # as the paralegal
    take_account(office, add_person(office, "Ann Hale", Role.ATTORNEY))
    assert paracase(*sent)[0] == 0
    assert paracase("case", "unaccepted", "--json")[1] == []
    assert paracase("undo")[0] == 0
    assert paracase("case", "decline", "--id", str(made["id"]), "--reason", "Conflict")[0] == 0
    assert paracase("case", "unaccepted", "--json")[1][0]["reason"] == "Conflict"
    assert "declined" in paracase("case", "show", made["number"], "--json")[1]["accepted"]


def test_a_number_into_a_case_of_ours(office: Office, paracase: Commands) -> None:
    add_case(office, NewCase("Alvarado v. Pinecrest", dockets=(NewDocket("3:25-cv-00777", "cand"),)))
    _drop(office)
    code, _, told = paracase("case", "open-from", "1", "--into", "Alvarado", "--relation", "transferred")
    assert code == 0
    assert "It may be of" in told
    numbers = paracase("case", "show", "Alvarado", "--json")[1]["docket_numbers"]
    assert numbers[1].endswith("transferred")
    assert paracase("case", "open-from", "3", "--into", "Alvarado")[0] == 2  # it gives no number
    assert paracase("case", "unaccepted", "--json")[1] == []
