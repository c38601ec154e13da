"""The Checklist at 80×24: conditions, requests, ticks, sign-off; a stage that is left; a case that is closed."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from paracase.services.cases import closing as closings
from paracase.services.cases import elements
from paracase.services.cases.cases import CaseChange, case_detail, edit_case
from paracase.services.papers.filing import file_document
from paracase.services.papers.proposing import FilingDecision
from tests.support.desks import desk_on, run
from tests.support.offices import drop, scan
from tests.support.papers import pdf

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.delegated import Firm
    from tests.support.desks import Driven


async def _at(driven: Driven, element_id: str, of: int = 0) -> None:
    """The bar on an element."""
    driven.desk.show_pane("checklist")
    await driven.until(lambda: driven.desk.checklist.listed.choose(("element", element_id, of)))
    await driven.rests()


def test_a_condition_is_answered_with_y(firm: Firm, config: Path) -> None:
    office, case = firm.office, firm.case_id
    edit_case(office, case, CaseChange(stage="experts"))

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await _at(driven, "retention")
            await driven.sees("Checklist ✓", "needed?")
            await driven.press("y")
            await driven.sees("if expert", "nobody has said yet", "1  It is so in this case")
            await driven.press("5", "1")
            await driven.sees("“expert” is so", "Checklist 3 open")
            await _at(driven, "rebuttal")
            await driven.press("y")
            await driven.sees("it is so: Dana Ruiz")
            await driven.press("2")
            await driven.sees("“expert” is not so", "not so")
            await driven.press("u")
            await driven.sees("Checklist 3 open")

    run(body)


def test_asked_asked_again_and_complete_with_r(firm: Firm, config: Path) -> None:
    office, case = firm.office, firm.case_id

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await _at(driven, "id-contact")
            await driven.press("r")
            await driven.sees("Requested from whom", "Again after")
            await driven.type("Maria Alvarez")
            await driven.press("tab", "ctrl+u")
            await driven.type("soon")
            await driven.press("enter")
            await driven.sees("no number of days")
            await driven.press("ctrl+u")
            await driven.type("7")
            await driven.press("enter")
            await driven.sees("Requested ID contact from Maria Alvarez")
            await _at(driven, "id-contact")
            await driven.press("r")
            await driven.sees("asked", "Maria Alvarez", "1  asked for again, today")
            await driven.press("1")
            await driven.sees("Asked again for ID contact")
            await driven.press("r", "4")
            await driven.sees("Who says so")
            await driven.press("enter")
            await driven.sees("is needed")
            await driven.type("Maria Alvarez")
            await driven.press("enter")
            await driven.sees("Complete: ID contact")
            await _at(driven, "id-contact")
            await driven.press("enter")
            await driven.sees("every 7 days")

    run(body)
    kept = elements.checklist(office, case)
    assert next(one for one in kept if one.element.id == "id-contact").state == "requested"


def _proposed(office: Office, case: int) -> int:
    drop(office, "preservation.pdf", pdf("a preservation letter"))
    scan(office)
    (paper,) = office.store.read.execute("SELECT max(id) FROM document").fetchone()
    facts = {"doc_type": "preservation_letter", "title": "Preservation Letter to Northgate"}
    file_document(office, paper, FilingDecision((case,), facts))
    return int(paper)


def test_a_proposed_tick_is_taken_and_signed_off_in_the_queue(firm: Firm, config: Path) -> None:
    office, case = firm.office, firm.case_id
    paper = _proposed(office, case)

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            await _at(driven, "preservation")
            await driven.sees("? Preservation", "proposed")
            await driven.press("space")
            await driven.sees("Which document is it", "Preservation Letter to Northgate")
            await driven.press("enter")
            await driven.sees("Received Preservation", "sign-off")
            assert "v reviewed" not in driven.text
            await driven.press("4")
            await driven.sees("Nothing waits")

    run(at_the_desk)
    line = next(one for one in elements.checklist(office, case) if one.element.id == "preservation")
    assert (line.waits_for_attorney, line.row and line.row.document_id) == (True, paper)

    def waits() -> bool:
        (kept,) = office.store.read.execute("SELECT state FROM element WHERE element_id = 'preservation'").fetchone()
        return str(kept) == "received"

    async def decides(key: str) -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=(80, 24), screen="approvals") as driven:
                await driven.sees("CHECKLIST TO SIGN OFF", "Preservation", "a sign off", "b send back")
                await driven.sees("Preservation Letter to Northgate", "Received: Dana Ruiz")
                await driven.press("w", "c")
                assert waits(), "no other key decides"
                await driven.press(key)
                if key == "b":
                    await driven.sees("Send back")
                    await driven.press("enter")
                    assert waits(), "an empty line is not yet"
                    await driven.press("b")
                    await driven.type("The phone is not named")
                    await driven.press("enter")
                else:
                    await driven.sees("Sign it off?", "under your name")
                    await driven.press("q")
                    await driven.rests()
                    assert waits(), "q is not yet"
                    await driven.press("a")
                    await driven.sees("Sign it off?")
                    await driven.press("enter")
                await driven.until(lambda: not waits())
                await driven.sees("Nothing waits for you.")

    run(lambda: decides("b"))
    line = next(one for one in elements.checklist(office, case) if one.element.id == "preservation")
    assert (line.state, line.row and line.row.reason) == ("missing", "The phone is not named")
    elements.receive(office, case, line.element, document_id=paper)
    run(lambda: decides("a"))
    line = next(one for one in elements.checklist(office, case) if one.element.id == "preservation")
    assert line.state == "reviewed"


def test_a_stage_that_is_left_shows_what_it_lacks(firm: Firm, config: Path) -> None:
    office, case = firm.office, firm.case_id

    async def body() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            driven.desk.show_pane("cases")
            for answer, stage in (("escape", "intake"), ("enter", "presuit")):
                await driven.press("e", "tab", "ctrl+u")
                await driven.type("presuit")
                await driven.press("enter")
                await driven.sees("8 open in intake, before presuit", "Conflict search", "go on", "stay")
                await driven.press(answer)
                await driven.rests()
                assert case_detail(office, case).case.stage == stage

    run(body)


def test_a_case_is_gone_through_and_closed_by_the_attorney(firm: Firm, config: Path) -> None:
    office, case = firm.office, firm.case_id

    async def at_the_desk() -> None:
        async with desk_on(office, config, size=(80, 24)) as driven:
            driven.desk.show_pane("cases")
            await driven.press("e", "tab", "tab", "tab", "ctrl+u")
            await driven.type("closed")
            await driven.press("enter")
            await driven.sees("Close the case", "Trust balance is zero", "open")
            for _ in range(9):
                await driven.press("enter")
                await driven.sees("It is", "In words")
                await driven.press("tab")
                await driven.type("looked through")
                if "Who says so" in driven.text:
                    await driven.press("tab")
                    await driven.type("Pat Bell")
                await driven.press("enter")
                await driven.sees("Close the case")
            await driven.press("enter")
            await driven.sees("Kept until")
            await driven.type("1/2/2061")
            await driven.press("tab")
            await driven.type("five years")
            await driven.press("enter")
            await driven.sees("Put it before the attorney")
            await driven.press("enter")
            await driven.sees("Asked to close case")

    run(at_the_desk)
    assert case_detail(office, case).case.status == "open"

    async def decides() -> None:
        with closing(firm.come_in(firm.attorney)) as attorney:
            async with desk_on(attorney, config, size=(80, 24), screen="approvals") as driven:
                await driven.sees("CASES TO CLOSE", "Asked by Dana Ruiz", "a close it", "b send back")
                await driven.press("a")
                await driven.sees(f"Close {firm.case_number}?", "An attorney can reopen it")
                await driven.press("enter")
                await driven.until(lambda: case_detail(office, case).case.status == "closed")

    run(decides)
    assert closings.under_way(office, case).state == "signed"


def test_after_a_review_comes_the_case_reviewed_the_longest_ago(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, size=(80, 24)) as driven:
            first = driven.desk.cases.case_id
            await driven.press("R")
            await driven.sees("Reviewed case")
            await driven.until(lambda: driven.desk.cases.case_id != first)
            await driven.rests()
            await driven.press("R")
            await driven.until(lambda: driven.desk.cases.case_id == first)

    run(body)
