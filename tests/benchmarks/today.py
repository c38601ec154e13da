"""What Today costs with thousands of tasks, in processor time, beside the Tasks pane of one case; in turns.

``python -m tests.benchmarks.today [CASES] [TASKS]``
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import TeamPart
from paracase.domain.roles import Role
from paracase.services.approvals import today
from paracase.services.cases.cases import NewCase, add_case
from paracase.services.cases.task_list import listed
from paracase.services.cases.tasks import case_tasks
from paracase.services.office.founding import init_office
from paracase.store.cases.tasks import insert_task
from tests.support.clock import AheadClock
from tests.support.desks import desk_on

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office
    from tests.support.desks import Driven

TURNS = 8


def made(folder: Path, cases: int, tasks: int) -> Office:
    """An office whose tasks are all of one person, spread over cases and days."""
    office = init_office(folder, clock=AheadClock(), name="Many", staff_name="Dana Ruiz", role=Role.PARALEGAL)
    team = ((office.person.name, TeamPart.PARALEGAL),)
    ids = [add_case(office, NewCase(f"Case{n} v. Other{n}", team=team)).case.id for n in range(cases)]
    with office.store.write() as tx:
        for n in range(tasks):
            day = (office.today + timedelta(days=n % 400 - 20)).isoformat() if n % 7 else None
            insert_task(tx, what=f"Task {n}", due_on=day, case_id=ids[n % cases], assignee_id=office.person.id,
                        by=office.person.id, at=office.now())  # fmt: skip
    assert len(today.day(office, shown=slice(0, 1)).tasks) == tasks
    assert len(case_tasks(office, ids[0])) >= tasks // cases
    return office


async def screens(office: Office, config: Path, tasks: int) -> dict[str, list[float]]:
    """Milliseconds of processor time: Today opened, loaded again; the Tasks pane of a case loaded again."""
    found: dict[str, list[float]] = {"Today opened": [], "Today loaded again": [], "Tasks pane loaded again": []}

    async def cost(name: str, desk: Driven, act: Callable[[], object], shows: str = "") -> None:
        began = time.process_time()
        act()
        await desk.pilot.pause()
        await desk.until(lambda: not desk.is_at_work and shows in desk.text)
        found[name].append((time.process_time() - began) * 1000)

    async with desk_on(office, config) as desk:
        for _ in range(TURNS):
            await cost("Tasks pane loaded again", desk, desk.desk.tasks.load)
            await cost("Today opened", desk, desk.desk.action_today, f"{tasks:,} tasks")
            screen = desk.app.screen
            await cost("Today loaded again", desk, screen._load)  # type: ignore[attr-defined]  # the screen in front
            await desk.press("D")
            await desk.rests()
    return found


def each(name: str, act: Callable[[], object]) -> None:
    """What a question to a service costs, in milliseconds of processor time."""
    act()
    began = time.process_time()
    for _ in range(TURNS):
        act()
    print(f"{name}: {(time.process_time() - began) * 1000 / TURNS:.1f} ms")


def main(cases: int, tasks: int) -> None:
    """Print the figures; few tasks first, then many."""
    for count in (tasks // cases, tasks):
        with tempfile.TemporaryDirectory(prefix="today-") as folder:
            office = made(Path(folder) / "office", cases, count)
            print(f"{cases} cases, {count} tasks")
            for name, costs in asyncio.run(screens(office, Path(folder) / "config", count)).items():
                print(f"  {name}: {statistics.median(costs):.0f} ms ({min(costs):.0f} to {max(costs):.0f})")
            each("  the day", partial(today.day, office, shown=slice(0, 128)))
            each("  the same tasks, each as a row", partial(listed, office, assignee_id=office.person.id))
            office.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 80, int(sys.argv[2]) if len(sys.argv) > 2 else 5000)
