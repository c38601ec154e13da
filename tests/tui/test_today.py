"""Today: my tasks over all cases, and the papers that wait, by case."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.gaps import Gap, GapKind
from paracase.domain.papers.triage import Urgency
from paracase.domain.roles import Role
from paracase.services.approvals.gaps import CaseGap, all_gaps, answers
from paracase.services.cases import elements
from paracase.services.cases.cases import named_case
from paracase.services.cases.tasks import NewTask, add_task, complete, open_tasks
from paracase.services.papers.triage import QueuePaper
from paracase.services.people.people import add_person
from paracase.tui.screens.desk.today_panes import ThisRow
from paracase.tui.screens.desk.today_rows import waiting_by_case
from paracase.tui.widgets.gap_rows import GAPS_SHOWN, gap_blocks
from paracase.tui.widgets.headed import Headed
from paracase.tui.widgets.models import Paged
from tests.support.delegated import V2, firm_in
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office
    from tests.support.desks import Driven


def test_headings_stand_between_items_that_are_fetched() -> None:
    def model(groups: list[tuple[int, int]], count: int) -> Headed:
        inner = Paged(
            list(range(count)), lambda keys: {key: key for key in keys}, lambda row, *_: [(f"row {row}", "text")]
        )
        return Headed(inner, [(first, [[(f"head {n}", "text")]] * lines) for n, (first, lines) in enumerate(groups)])

    for groups, count in (([(0, 1), (2, 2), (5, 2)], 7), ([], 3), ([], 0), ([(0, 1)], 200), ([(1, 3)], 2)):
        found = model(groups, count)
        wanted: list[str] = []
        for item in range(count):
            for n, (first, lines) in enumerate(groups):
                wanted += [f"head {n}"] * lines if first == item else []
            assert found.span(item) == (len(wanted), 1)
            wanted.append(f"row {item}")
        assert [found.lines, found.items] == [len(wanted), count]
        painted = [found.paint(line, 20, chosen=False) for line in range(found.lines)]
        assert ["".join(text for text, _ in line) for line in painted] == wanted
        items = [found.item_at(line) for line in range(-1, found.lines + 1)]
        assert items == [-1, *(int(w[4:]) if w.startswith("row") else -1 for w in wanted), -1]


def test_many_gaps_are_folded_until_they_are_asked_for() -> None:
    gaps = [CaseGap(1, "26-0001", "Garcia v. Meridian", Gap(GapKind.NUMBER, str(n), "here"), True) for n in range(30)]
    keys = [block.key for block in gap_blocks(gaps, is_open=False)]
    assert len(keys) == GAPS_SHOWN + 1
    assert keys[-1] == ("gaps", 0)
    assert len(gap_blocks(gaps, is_open=True)) == 31
    assert len(gap_blocks(gaps[: GAPS_SHOWN + 1], is_open=False)) == GAPS_SHOWN + 1  # no row for one alone


def paper(number: int, case: int | None, sure: int, short: str, urgency: Urgency = Urgency.REST) -> QueuePaper:
    return QueuePaper(
        number, f"{number}.pdf", "Inbox", "", urgency, None, case, sure, "x", 2, "normal", None, (), "", short
    )


def test_papers_are_counted_by_case_and_a_guess_is_no_case() -> None:
    found = waiting_by_case(
        [paper(1, 5, 3, "Order"), paper(2, 5, 2, "MTD"), paper(3, 5, 3, "Order", Urgency.COURT), paper(4, 6, 1, ""),
         paper(5, 9, 3, "Letter")],
        {5: "Brandt v. Hollis", 6: "Ames"},
    )  # fmt: skip
    assert [(one.case_id, one.papers, one.sure, one.first, one.types) for one in found] == [
        (5, 3, 2, 3, "Order, MTD"),
        (None, 2, 1, 4, "?, Letter"),  # a guess, and a case that is not seen
    ]


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_d_shows_the_day_and_goes_back(busy: Office, config: Path, size: tuple[int, int]) -> None:
    other = add_person(busy, "Kim Lee", Role.PARALEGAL)
    whitlow = named_case(busy, "Whitlow").id
    add_task(busy, NewTask("Notice to creditors", busy.today + timedelta(days=2), case_id=whitlow))
    add_task(busy, NewTask("Not mine", busy.today, case_id=whitlow, assignee_id=other.id))

    async def body() -> None:
        async with desk_on(busy, config, size=size) as desk:
            await desk.press("D")
            await desk.sees(
                "OVERDUE 1", "TODAY 1", "NEXT 14 DAYS 1", "Serve responses", "3 days late", "Notice to cred"
            )
            await desk.sees("Garcia", "Whitlow")
            assert "Not mine" not in desk.text
            await desk.press("space")
            await desk.until(lambda: all(task.what != "Serve responses" for task in open_tasks(busy)))
            await desk.until(lambda: "OVERDUE" not in desk.text)
            await desk.press("tab")
            await desk.sees("Waiting papers", "no case", "sure")
            await desk.press("tab", "D")
            await desk.sees("Documents" if size[0] > 100 else "Garcia")
            assert type(desk.app.screen).__name__ == "DeskScreen"
            await desk.press("D")
            await desk.sees("NEXT 14 DAYS")
            await desk.press("G")
            await desk.press("enter")
            await desk.sees("Whitlow")
            assert type(desk.app.screen).__name__ == "DeskScreen"
            await desk.until(lambda: desk.desk.documents.case_id == whitlow)
            await desk.press("D")
            await desk.sees("NEXT 14 DAYS")
            await desk.press("tab", "enter")
            await desk.until(lambda: type(desk.app.screen).__name__ == "TriageScreen")

    run(body)


def screen(desk: Driven) -> str:
    return type(desk.app.screen).__name__


def test_it_follows_what_others_do_and_the_bar_goes_to_what_comes_back(busy: Office, config: Path) -> None:
    whitlow = named_case(busy, "Whitlow").id

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("D")
            await desk.sees("OVERDUE 1", "TODAY 1", "2 tasks, 1 case")
            # Somebody else, in another process as far as the desk knows.
            made = add_task(busy, NewTask("Notice to creditors", busy.today + timedelta(days=2), case_id=whitlow)).made(
                "task"
            )
            await desk.sees("NEXT 14 DAYS 1", "Notice to creditors", "3 tasks, 2 cases")
            complete(busy, made)
            await desk.sees("2 tasks, 1 case")
            assert "NEXT 14 DAYS" not in desk.text
            await desk.press("j", "space")
            await desk.sees("1 task, 1 case")
            await desk.press("u")
            await desk.sees("2 tasks, 1 case")
            await desk.until(lambda: "Call clerk re ADR" in str(desk.app.screen.query_one(ThisRow).facts))

    run(body)


def test_gaps_are_answered_for_on_today_and_in_triage(busy: Office, config: Path) -> None:
    garcia = named_case(busy, "Garcia").id

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("D")
            await desk.sees("Never came", "ECF 2-8", "1 and 9 are here", "ECF 10-11")
            await desk.press("tab", "G")
            await desk.sees("Space explain")
            await desk.press("space")
            await desk.sees("ECF 10-11 never came", "none yet")
            await desk.press("enter")  # nothing is preselected
            assert answers(busy, garcia) == []
            await desk.type("sealed")
            await desk.press("enter")
            await desk.until(lambda: [of.how for of in answers(busy, garcia)] == ["sealed"])
            await desk.until(lambda: "ECF 10-11" not in desk.text)
            await desk.press("g", "u")
            await desk.sees("ECF 10-11", "Space explain")  # the bar is on what came back
            await desk.press("enter")
            await desk.until(lambda: screen(desk) == "DeskScreen" and desk.desk.documents.case_id == garcia)
            await desk.press("2")
            await desk.sees("NEVER CAME 2", "ECF 2-8")
            await desk.until(lambda: desk.triage.listed.choose(("gap", f"{garcia}/number/2-8")))
            await desk.sees("never came: 1 and 9 are here", "s says why")
            assert desk.app.desk.subject() == (garcia, None)
            await desk.press("x", "space", "s")
            await desk.sees("ECF 2-8 never came")
            await desk.type("another")
            await desk.press("enter")
            await desk.type("older than our part")
            await desk.press("enter")
            await desk.sees("NEVER CAME 1")
            assert [(of.how, of.reason) for of in answers(busy, garcia)] == [("other", "older than our part")]
            assert [of.gap.number for of in all_gaps(busy)] == ["10-11"]

    run(body)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_it_says_whose_move_it_is_and_leads_there(office: Office, config: Path, size: tuple[int, int]) -> None:
    firm = firm_in(office)
    firm.save("Letter.docx", *V2)
    firm.ask("Letter.docx")
    firm.give("Research spoliation")
    asked = elements.checklist(office, firm.case_id)[0].element
    elements.request(office, firm.case_id, asked, source="Mercy Clinic", on=office.today - timedelta(days=35))

    async def body() -> None:
        async with desk_on(office, config, size=size) as desk:
            await desk.press("D", "tab")
            await desk.sees("Others", "D. Ortega", "1 to decide, oldest today", "J. Park", "1 to deliver")
            await desk.sees("Not answered yet", asked.label, "35 d")
            await desk.press("g", "j", "enter")  # after the letter, which waits in Triage too
            await desk.until(lambda: screen(desk) == "ApprovalsScreen")
            await desk.press("1")
            await desk.until(lambda: screen(desk) == "TodayScreen")
            await desk.press("G", "enter")
            await desk.until(lambda: screen(desk) == "DeskScreen" and desk.desk.documents.case_id == firm.case_id)

    run(body)


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
def test_an_empty_day_says_so(office: Office, config: Path, size: tuple[int, int]) -> None:
    async def body() -> None:
        async with desk_on(office, config, size=size) as desk:
            await desk.press("D")
            await desk.sees("Nothing to do", "0 tasks, 0 cases")
            await desk.press("enter", "space", "p", "e", "a", "tab", "enter", "space", "tab")
            await desk.press("tab")
            await desk.sees("No papers wait.")
            await desk.press("q")
            await desk.until(lambda: screen(desk) == "DeskScreen")

    run(body)
