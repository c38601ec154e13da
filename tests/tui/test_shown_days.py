"""How a person meets days on the screens: typed in US order or ISO, shown as the office's setting says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from paracase.domain.dates.shown import DateForm
from paracase.services.cases.tasks import open_tasks
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office


@pytest.mark.parametrize(
    ("form", "typed", "shown"),
    [
        (DateForm.US, "Depose Smith 12-3-2031 at noon", ("Wed Dec 3, 2031 12:00 pm",)),
        (DateForm.ISO, "Depose Smith Dec. 3, 2031 1:30pm", ("Wed 2031-12-03 13:30",)),
    ],
)
def test_a_task_line_shows_what_it_means(
    busy: Office, config: Path, form: DateForm, typed: str, shown: tuple[str, ...]
) -> None:
    office = replace(busy, settings=replace(busy.settings, dates=form))

    async def body() -> None:
        async with desk_on(office, config) as desk:
            await desk.press("t")
            await desk.type(typed)
            await desk.sees(*shown)
            await desk.press("enter")
            await desk.until(lambda: any(task.due_on == "2031-12-03" for task in open_tasks(busy)))
            await desk.sees("Added task: Depose Smith")

    run(body)


def test_a_count_from_no_day_is_refused_where_it_is_typed(busy: Office, config: Path) -> None:
    before = len(open_tasks(busy))

    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("t")
            await desk.type("Respond w/in 30 days")
            await desk.sees("“w/in 30 days” does not say from which day it counts.")
            await desk.press("enter")
            await desk.rests()
            assert len(open_tasks(busy)) == before

    run(body)
