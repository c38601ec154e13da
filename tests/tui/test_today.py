"""Today: my tasks over all cases, and the papers that wait, by case."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from paracase.domain.papers.triage import Urgency
from paracase.domain.roles import Role
from paracase.services.cases.cases import named_case
from paracase.services.cases.tasks import NewTask, add_task, open_tasks
from paracase.services.papers.triage import QueuePaper
from paracase.services.people.people import add_person
from paracase.tui.screens.desk.today_rows import waiting_by_case
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


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
