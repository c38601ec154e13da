"""Tasks by command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.offices import garcia

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.commands import Commands


def test_tasks(office: Office, paracase: Commands) -> None:
    garcia(office)
    code, task, _ = paracase("task", "add", "Call", "clerk", "2026-12-01", "2pm", "!", "--case", "Garcia", "--json")
    assert (code, task["what"], task["due"], task["time"], task["urgent"]) == (
        0,
        "Call clerk",
        "2026-12-01",
        "14:00",
        True,
    )
    number = str(task["id"])
    assert paracase("task", "postpone", number, "2026-12-08")[0] == 0
    assert paracase("task", "edit", number, "--note", "ask for Ms. Lee", "--what", "Call the clerk")[0] == 0
    shown = paracase("task", "show", number, "--json")[1]
    assert (shown["due"], shown["note"], shown["was"]) == ("2026-12-08", "ask for Ms. Lee", "2026-12-01")
    assert paracase("task", "assign", number, "me")[0] == 2  # it is mine already: nothing to change
    assert paracase("task", "done", number)[0] == 0
    assert paracase("task", "list", "--done", "--json")[1][0]["what"] == "Call the clerk"
    assert paracase("task", "reopen", number)[0] == 0
    assert len(paracase("task", "list", "--who", "me", "--case", "Garcia", "--json")[1]) == 1
    assert paracase("undo")[0] == 0
    assert paracase("task", "done", "99")[0] == 3
    assert paracase("task", "add", "tomorrow")[0] == 2
