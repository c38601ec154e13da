"""N and Enter open a case from the paper in front, not accepted; the attorney accepts or declines it in the queue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.papers.documents import TriageState
from paracase.domain.roles import Identity, Proof, Role
from paracase.services.approvals import to_accept
from paracase.services.cases.cases import NewCase, NewDocket, add_case, all_cases, case_detail
from paracase.services.papers.proposing import document_row
from paracase.services.people.people import add_person
from tests.support.desks import desk_on, run
from tests.support.notices import notice
from tests.support.offices import drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

COMPLAINT = (
    "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\n"
    "ROSA ALVARADO, an individual,\n          Plaintiff,\n     v.\nPINECREST LOGISTICS, INC., a corporation,\n"
    "          Defendant.\n\nCase No. 2:26-cv-04411-ABC\n\nCOMPLAINT FOR DAMAGES\n\nJudge: Hon. Ellen Marsh\n\n"
)
ENTRY = ("Alvarado v. Pinecrest Logistics, Inc.", "2:26-cv-04411-ABC", "7")


def _states(office: Office) -> list[str]:
    return [row.state.value for row in to_accept.unaccepted(office)]


def _filed(office: Office, *papers: int) -> bool:
    return all(document_row(office, number).state == TriageState.IN_FILE for number in papers)


def _at(office: Office, name: str) -> Office:
    """The office as its attorney, at an account of her own."""
    person = add_person(office, name, Role.ATTORNEY)
    return replace(office, person=person, identity=Identity(Proof.ACCOUNT, account="ortega"))


def test_two_keys_open_it_and_file_the_paper_and_the_attorney_accepts(office: Office, config: Path) -> None:
    attorney = _at(office, "Dolores Ortega")
    drop(office, "complaint.pdf", pdf(COMPLAINT))
    scan(office)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await driven.press("2")
            await driven.sees("no case of ours; N opens it")
            await driven.press("N")
            await driven.sees("New case, not accepted", "No match among", "Rosa Alvarado v. Pinecrest")
            await driven.press("enter")
            await driven.until(lambda: _states(office) == ["waiting"] and _filed(office, 1))
            await driven.rests()
            await driven.press("1")
            await driven.sees("not accepted")
            await driven.press("4")
            await driven.sees("CASES TO ACCEPT", "Opened from a paper by", "CONFLICT CHECK")
            await driven.press("a", "b")
            await driven.rests()
            assert _states(office) == ["waiting"], "an attorney decides"

    run(at_the_desk)
    (case,) = all_cases(office)
    detail = case_detail(office, case.id)
    assert [(docket.number, docket.court, docket.judge) for docket in detail.dockets] == [
        ("2:26-cv-04411-ABC", "cacd", "Ellen Marsh")
    ]
    assert [party.name for party in detail.parties] == ["Rosa Alvarado", "Pinecrest Logistics, Inc."]
    assert [(member.name, member.part) for member in detail.team][1] == ("Dolores Ortega", "lead")

    async def decides() -> None:
        async with desk_on(attorney, config, size=(120, 36)) as driven:
            await driven.press("4")
            await driven.sees("CASES TO ACCEPT", "Opened from a paper by", "a accept", "b decline")
            await driven.press("a", "a")
            await driven.sees("Accept 26-", "No match among")
            assert _states(office) == ["waiting"], "a key that is held accepts nobody"
            await driven.press("enter")
            await driven.until(lambda: _states(office) == [])
            await driven.rests()
            await driven.press("u")
            await driven.until(lambda: _states(office) == ["waiting"])
            await driven.sees("CASES TO ACCEPT")
            await driven.press("b")
            await driven.sees("Decline")
            await driven.press("enter")  # an empty line leaves
            await driven.rests()
            assert _states(office) == ["waiting"]
            await driven.press("b")
            await driven.sees("Decline")
            await driven.press(*"conflict", "enter")
            await driven.until(lambda: _states(office) == ["declined"])
            await driven.sees("Nothing waits for you")

    run(decides)


def test_hits_and_dates_are_loud_and_the_others_are_listed_before_they_go(office: Office, config: Path) -> None:
    attorney = _at(office, "Dolores Ortega")
    add_case(
        office,
        NewCase("Harbor Mutual v. Quist", parties=(("Pinecrest Logistics Inc", "third party", True),)),
    )
    drop(office, "n.eml", notice("ORDER. Scheduling Conference set for 12/14/2026 at 10:00 AM.", ENTRY))
    drop(office, "complaint.pdf", pdf(COMPLAINT))
    scan(office)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(100, 30)) as driven:
            await driven.press("2")
            await driven.sees("no case of ours; N opens it")
            await driven.press("N")
            await driven.sees(
                "is Pinecrest Logistics Inc (third party,", "With it 1 other paper of this number", "! Mon Dec 14"
            )
            await driven.press("enter")
            await driven.sees("File together")
            assert _states(office) == ["waiting"]
            assert not _filed(office, 1)
            await driven.rests()
            await driven.press("enter")
            await driven.until(lambda: _filed(office, 1, 2))

    run(at_the_desk)

    async def decides() -> None:
        async with desk_on(attorney, config, size=(80, 24)) as driven:
            await driven.press("4")
            await driven.sees("conflict?", "third party", "! Mon")
            await driven.press("a")
            await driven.sees("all the same?")
            await driven.press("q")
            await driven.rests()
            assert _states(office) == ["waiting"]
            await driven.press("a")
            await driven.sees("all the same?")
            await driven.press("enter")
            await driven.until(lambda: _states(office) == [])

    run(decides)


def test_a_related_case_of_ours_gets_the_number_instead(office: Office, config: Path) -> None:
    ours = add_case(
        office,
        NewCase("Alvarado v. Pinecrest Logistics", dockets=(NewDocket("3:25-cv-00777", "cand"),),
                parties=(("Rosa Alvarado", "plaintiff", True), ("Pinecrest Logistics", "defendant", False))),
    )  # fmt: skip
    drop(office, "complaint.pdf", pdf(COMPLAINT))
    scan(office)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(100, 30)) as driven:
            await driven.press("2")
            await driven.sees("COMPLAINT")
            await driven.press("N")
            await driven.sees("Related, transferred or consolidated", "None of these")
            await driven.press("down", "enter")
            await driven.sees("belongs to it", "transferred to this court")
            await driven.press("down", "enter")
            await driven.until(lambda: _filed(office, 1))

    run(at_the_desk)
    dockets = case_detail(office, ours.case.id).dockets
    assert [(one.number, one.relation) for one in dockets][1] == ("2:26-cv-04411-ABC", "transferred")
    assert to_accept.unaccepted(office) == []


def test_a_paper_that_says_nothing_asks_for_the_caption_and_nobody_accepts_without_an_attorney(
    office: Office, config: Path
) -> None:
    drop(office, "letter.txt", b"Dear Sir,\n\nplease call me about the accident.\n")
    scan(office)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await driven.press("2")
            await driven.sees("not known")
            await driven.press("N")
            await driven.sees("The paper gives none", "Nobody here is an attorney")
            await driven.press("enter")
            await driven.sees("Caption is needed")
            await driven.press("escape")
            await driven.rests()
            assert all_cases(office) == []
            await driven.press("N")
            await driven.sees("Nobody here is an attorney")
            await driven.press(*"In re Quist", "enter")
            await driven.sees("No match among")
            await driven.press("enter")
            await driven.until(lambda: _states(office) == ["waiting"] and _filed(office, 1))

    run(at_the_desk)
