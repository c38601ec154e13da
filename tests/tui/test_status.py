"""The status line: the last answer belongs to its screen and goes with the next key; after an undo the bar stands on what
came back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from paracase.services.cases.tasks import NewTask, add_task
from tests.support.desks import desk_on, run

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.services.context import Office

INTAKE = "nobody watches the folders"
"""What the status line says of the intake in an office where none runs."""


def last_line(text: str) -> str:
    return text.splitlines()[-1]


@pytest.mark.parametrize("key", ["j", "e", "R", "t"], ids=["moves the bar", "opens a form", "acts", "asks"])
def test_the_answer_goes_with_the_next_key_that_acts_or_moves_the_bar(busy: Office, config: Path, key: str) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            assert INTAKE in last_line(desk.text)
            await desk.press("x")
            await desk.sees("into the trash", "u undoes")
            assert INTAKE not in desk.text
            await desk.press("Z", "tab", "shift+tab")  # bound to nothing; another pane: the answer stays
            await desk.rests()
            assert "u undoes" in last_line(desk.text)
            desk.desk.show_pane("cases")
            await desk.press(key)
            await desk.rests()
            await desk.press("escape")
            await desk.rests()
            answer = desk.app.standing.answers.on("desk")
            assert answer is None or "trash" not in str(answer.line)

    run(body)


def test_the_answer_belongs_to_its_screen_and_hides_no_intake_elsewhere(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            await desk.press("x")
            await desk.sees("u undoes")
            await desk.press("2")
            await desk.sees("Incoming", INTAKE)
            assert "u undoes" not in last_line(desk.text)
            await desk.press("1")
            await desk.sees("Documents", "u undoes")

    run(body)


def test_that_u_undoes_is_said_only_of_what_u_takes_back_now(busy: Office, config: Path) -> None:
    """Another act, on another place or in another program, takes the words away; after its undo they are true again."""

    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf")
            await desk.press("enter")
            await desk.sees("Filed in", "LAST FILED", "u undoes “")
            await desk.press("1")
            await desk.sees("Documents")
            await desk.press("x")
            await desk.until(lambda: "into the trash" in last_line(desk.text) and "u undoes" in last_line(desk.text))
            await desk.press("2")
            await desk.sees("LAST FILED")
            await desk.until(lambda: "u undoes" not in desk.text)
            add_task(busy, NewTask("Call the clerk"))
            await desk.until(lambda: (upon := desk.app.standing.answers.next_undo) and "Call the clerk" in upon.words)
            await desk.press("1")
            await desk.until(
                lambda: "into the trash" in last_line(desk.text) and "u undoes" not in last_line(desk.text)
            )
            await desk.press("u")
            await desk.sees("Undone: ", "Call the clerk")
            assert "u undoes" not in last_line(desk.text)  # u takes back what is before, not the undoing
            await desk.press("u")
            await desk.sees("Undone: ", "into the trash")
            await desk.press("2")
            await desk.sees("u undoes “")

    run(body)


def test_a_key_that_does_nothing_says_so(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="calendar") as desk:
            await desk.sees("Agenda")
            await desk.press("T")
            await desk.sees("T does nothing here; ? shows the keys.")
            await desk.press("6")
            await desk.sees("Nothing is logged")
            await desk.press("A")
            await desk.sees("A ask", "not on this row, not now, or not yours to do.")

    run(body)


def test_the_last_ten_answers_stand_where_failures_do(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.press("exclamation_mark")
            await desk.sees("Everything was taken in and read.")
            assert "LAST ANSWERS" not in desk.text
            await desk.press("escape")
            await desk.press("s")
            await desk.sees("Set aside order.pdf")
            for _ in range(5):
                await desk.press("u")
                await desk.until(lambda: (found := desk.app.standing.answers.on("triage")) and "Undone" in str(found))
                await desk.press("s")
                await desk.until(lambda: (found := desk.app.standing.answers.on("triage")) and "Set" in str(found))
            await desk.press("exclamation_mark")
            await desk.sees("LAST ANSWERS", "Undone: Set aside order.pdf", "Everything was taken in and read.")
            assert len(re.findall(r"\d:\d\d [ap]m  ✓ (?:Undone: )?Set aside order.pdf", desk.text)) == 10
            await desk.press("escape")
            await desk.sees("u undoes")

    run(body)


def test_after_an_undo_the_bar_stands_on_the_document_that_came_back(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            first = desk.desk.documents.document_id
            await desk.press("x")
            await desk.until(lambda: desk.desk.documents.count == 2)
            await desk.press("G")
            await desk.rests()
            assert desk.desk.documents.document_id != first
            await desk.press("u")
            await desk.until(lambda: desk.desk.documents.count == 3)
            await desk.until(lambda: desk.desk.documents.document_id == first)

    run(body)


def test_after_an_undo_the_bar_stands_on_the_paper_that_waits_again(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config, screen="triage") as desk:
            await desk.sees("order.pdf", "sure")
            first = desk.triage.document_id
            await desk.press("enter")
            await desk.sees("Filed in")
            await desk.press("G")
            await desk.rests()
            await desk.press("u")
            await desk.sees("Undone: Filed in")
            await desk.until(lambda: desk.triage.listed.key == ("paper", first))

    run(body)


def test_after_an_undo_the_bar_stands_on_the_task_that_is_open_again(busy: Office, config: Path) -> None:
    async def body() -> None:
        async with desk_on(busy, config) as desk:
            desk.desk.show_pane("tasks")
            await desk.rests()
            tasks = desk.desk.tasks
            count, first = len(tasks.tasks), tasks.task_id
            await desk.press("space")
            await desk.until(lambda: len(tasks.tasks) == count - 1)
            await desk.press("G")
            await desk.rests()
            assert tasks.task_id != first
            await desk.press("u")
            await desk.until(lambda: len(tasks.tasks) == count)
            await desk.until(lambda: tasks.task_id == first)

    run(body)


def test_the_age_of_the_backup_stands_there_and_warns_when_it_is_old(busy: Office, config: Path) -> None:
    from datetime import timedelta

    from paracase.domain.clock import format_instant
    from paracase.services.upkeep.standing import set_made

    now = busy.clock.now()

    async def body(size: tuple[int, int], words: str) -> None:
        async with desk_on(busy, config, size=size) as desk:
            await desk.sees(words)

    set_made(busy.folder, {"/mnt/backup": format_instant(now - timedelta(hours=3))})
    run(lambda: body((120, 36), "backup 3 h old"))
    set_made(busy.folder, {"/mnt/backup": format_instant(now - timedelta(days=9))})
    run(lambda: body((120, 36), "! no backup for 9 days"))
    run(lambda: body((80, 24), "! backup"))
