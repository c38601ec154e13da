"""``docs/commands.md`` names every command, no other, and only options they have."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from paracase.cli.alone import ALONE
from paracase.cli.app import app
from paracase.cli.groups import GROUPS, whole_command, whole_group

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).resolve().parents[2] / "docs" / "commands.md"


def _leaves(command: Any, name: str) -> Iterator[tuple[str, Any]]:
    below = getattr(command, "commands", None)
    if below is None:
        yield name, command
        return
    for word, child in below.items():
        yield from _leaves(child, f"{name} {word}")


def _real() -> dict[str, Any]:
    """Every command a person may type, by its words."""
    found = {name: typer.main.get_command(whole_command(name)) for name, alone in ALONE.items() if not alone.hidden}
    for name in GROUPS:
        found |= dict(_leaves(typer.main.get_command(whole_group(name)), name))
    return found


REAL = _real()
FRAME = typer.main.get_command(app)


def _options(command: Any) -> set[str]:
    return {name for option in command.params for name in (*option.opts, *option.secondary_opts)}


def _command(span: str, before: str) -> str:
    """The command a span of code names; of ``list`` alone, that of the group named before it."""
    words = re.findall(r"^[a-z][a-z -]*", span)[0].split()
    if len(words) == 1 and words[0] in GROUPS and GROUPS[words[0]].otherwise:
        words.append(GROUPS[words[0]].otherwise)
    for at in range(len(words), 0, -1):
        for name in (" ".join(words[:at]), " ".join([*before.split()[:-1], *words[:at]])):
            if name in REAL:
                return name
    raise AssertionError(f"there is no command {span}")


def _rows() -> Iterator[tuple[list[str], list[str]]]:
    """The table's rows: the commands, and the options said of them."""
    table = PAGE.read_text(encoding="utf-8").split("| command |")[1].split("\n\n")[0]
    for row in table.splitlines()[2:]:
        first, second = row.strip("| ").split(" | ", 1)
        commands: list[str] = []
        for span in re.findall("`([^`]+)`", first):
            if span == "paracase":
                commands.append("")
            elif not span.startswith("-"):
                commands.append(_command(span, commands[-1] if commands else ""))
        yield commands, re.findall(r"--[a-z][a-z-]*", " ".join(re.findall("`([^`]+)`", f"{first} {second}")))


def test_the_page_names_every_command_and_no_other() -> None:
    named = [name for commands, _ in _rows() for name in commands if name]
    assert set(named) == set(REAL)
    assert len(named) - len(set(named)) <= 2  # doctor, and doctor ssh; triage file, and of several at once


def test_every_option_on_the_page_is_one() -> None:
    for commands, options in _rows():
        known = set().union(*(_options(REAL[name] if name else FRAME) for name in commands))
        assert set(options) <= known, (commands, set(options) - known)
