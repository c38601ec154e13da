"""The frame of the command line: forms of answers, exit codes, what reaches the terminal."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from paracase.cli.alone import ALONE
from paracase.cli.groups import GROUPS, whole_group
from tests.support.commands import PROGRAM

if TYPE_CHECKING:
    from tests.support.commands import Commands, Program


def test_every_list_has_a_machine_form(paracase: Commands) -> None:
    paracase("staff", "add", "Ann Hale", "--role", "attorney")
    paracase("case", "add", "Garcia v. Meridian Freight")
    for command in (
        ("staff", "list"), ("case", "list"), ("case", "show", "26-0001"), ("triage", "list"), ("scan",), ("ledger",),
        ("verify",), ("doctor",), ("types",), ("search", "is:new"),
    ):  # fmt: skip
        assert isinstance(paracase(*command, "--json")[1], list | dict), command


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("triage", "file", "99"), 3),
        (("case", "show", "nothing"), 3),
        (("search", "from:someday"), 2),
        (("case", "add", ""), 2),
        (("undo",), 3),
        (("verify", "--subset", "0%"), 2),
        (("triage", "list", "--state", "lost"), 2),
        (("triage", "file", "1", "--set", "colour=red"), 2),
        (("export", "/proc/nowhere"), 2),
        (("nonsense",), 2),
    ],
)
def test_wrong_input_gets_a_sentence_and_a_code(paracase: Commands, arguments: tuple[str, ...], code: int) -> None:
    ended, out, talk = paracase(*arguments)
    assert (ended, out) == (code, "")
    assert talk
    assert "Traceback" not in talk


def test_nothing_hostile_reaches_the_terminal(program: Program) -> None:
    name = os.fsencode(program.folder / "Inbox") + b"/\x1b]52;c;aGk=\x07\xe2\x80\xae[/x]\xff.txt".replace(b"/x", b"x")
    with open(name, "wb") as file:  # noqa: PTH123  a name that is no text
        file.write(b"clipboard \x1b[31m\x9b words \xc2\x85 end")
    for command in (
        ("scan",),
        ("triage", "list"),
        ("triage", "show", "1"),
        ("search", "clipboard"),
        ("document", "text", "1"),
    ):
        out = program(*command) + program.talk
        assert not set(out) & {chr(c) for c in [*range(9), 11, 12, *range(14, 32), 127, *range(128, 160), 0x202E]}, (
            command
        )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [("types", 0), ("types --json", 0), ("--help", 0), ("case --help", 0), ("ledger", 0), ("nonsense", 2)],
)
@pytest.mark.parametrize("stderr_too", [False, True])
def test_a_closed_pipe_ends_quietly(program: Program, arguments: str, code: int, stderr_too: bool) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [PROGRAM, "--office", program.folder, *arguments.split()],
            stdout=writing,
            stderr=writing if stderr_too else subprocess.PIPE,
            check=False,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert done.returncode == code
    assert stderr_too or bool(done.stderr) == (code != 0), done.stderr


def test_groups_are_made_of_modules_of_their_own() -> None:
    for name, group in GROUPS.items():
        assert whole_group(name).info.help == group.help
        assert whole_group(name).registered_commands, name


def test_what_help_says_of_a_command_is_what_its_function_says() -> None:
    for name, alone in ALONE.items():
        function = getattr(import_module(f"paracase.cli.{alone.module}"), name.replace("-", "_"))
        assert " ".join(str(inspect.getdoc(function)).split("\n\n")[0].split()) == alone.help, name


@pytest.mark.parametrize(
    "asked", ["run(['--help'])", "run(['--version'])", "groups.Groups.list_commands(None, None)"], ids=lambda text: text
)
def test_what_commands_there_are_is_told_without_importing_one(asked: str) -> None:
    text = f"import sys; from paracase.cli import app, groups; run = app.run; {asked}; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", text], check=True, capture_output=True, text=True).stdout
    loaded = {name for name in told.splitlines()[-1].split() if name.startswith("paracase.")}
    assert "paracase.cli.groups" in loaded
    assert loaded <= {
        *(f"paracase.cli{name}" for name in ("", ".alone", ".app", ".boundary", ".desk", ".groups", ".opened")),
        *(f"paracase.cli.{name}" for name in ("blocks", "choices", "otherwise", "output", "session", "straight")),
        *(f"paracase.domain{name}" for name in ("", ".errors", ".visible")),
        "paracase.lazy", "paracase.paths", "paracase.patterns", "paracase.standard", "paracase.services", "paracase.tui",
    }  # fmt: skip
