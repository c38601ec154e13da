"""What the gate lets through stands for a command line that the program understands."""

from __future__ import annotations

from typing import Any

import pytest
import typer

from paracase.cli.app import app
from paracase.domain.errors import NotAllowed
from paracase.domain.people.gate import TABLE, Row, parse_command
from paracase.domain.roles import Role

SAMPLES = ("", " 17", " 17 2", " 17 18 21", " owed", " 17 DO", " 007", " 17/conflict_search/0")


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_each_command_of_the_gate_is_a_command_line(row: Row) -> None:
    texts = [
        f"{row.name}{sample}{json}"
        for sample in SAMPLES
        for json in ("", " --json")
        if row.parse(f"{row.name}{sample}{json}")
    ]
    assert texts
    for text in texts:
        for role in Role:
            if role not in row.roles:
                with pytest.raises(NotAllowed):
                    parse_command(text, role)
                continue
            command = parse_command(text, role)
            assert command.name == row.name
            assert command.words or row.name in {"get", "help"}, "what the gate itself answers"
            _understand(list(command.words))


def _understand(words: list[str]) -> None:
    """Parse the words as running them would; what is not understood raises."""
    context: Any = typer.main.get_command(app).make_context("paracase", list(words))
    command = context.command
    while words and hasattr(command, "resolve_command"):
        name, command, words = command.resolve_command(context, words)
        assert command is not None, name
        context = command.make_context(name, list(words), parent=context)
        command = context.command


def test_numbers_and_initials_are_all_that_comes_from_outside() -> None:
    assert parse_command("approve 007 DO", Role.ATTORNEY).words == ("approvals", "approve", "7", "--initials", "DO")
    assert parse_command("statement owed", Role.ATTORNEY).words == ("approvals", "statement", "owed")
    assert parse_command("submit 17 18", Role.ATTORNEY).words == ("approvals", "submit", "17", "18")
    assert parse_command("return 4 AH", Role.ATTORNEY).words == (
        "approvals", "return", "4", "--initials", "AH", "--comment", "-",
    )  # fmt: skip
    assert parse_command("work --json", Role.ASSISTANT).words == ("assign", "list", "--json")
