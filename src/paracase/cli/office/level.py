"""Which level an office wants its approvals to reach, asked of who makes it."""

from __future__ import annotations

import sys

import typer

from paracase.cli.choices import choice
from paracase.cli.output import say
from paracase.domain.errors import BadInput
from paracase.domain.office.levels import ApprovalLevel


def ask_level() -> ApprovalLevel | None:
    """Asked until it is answered; None where nobody sits at a terminal to answer."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    say("What must an attorney's approval be before papers go out? (There: the attorney's machine.)")
    for one in ApprovalLevel:
        say(f"  {one.value}: {one.words}")
        say(f"    {one.proves}")
        say(f"    needs {one.needs}")
    while True:
        try:
            return choice(
                ApprovalLevel, str(typer.prompt("Level", default=ApprovalLevel.DESK.value, err=True)), "level"
            )
        except BadInput as error:
            say(f"{error} {error.hint}")


def say_level(level: ApprovalLevel | None) -> None:
    """Where nobody answered: which one holds, and who changes it."""
    if level is None:
        say(f"  Approvals here are {ApprovalLevel.DESK.words}: {ApprovalLevel.DESK.proves}.")
        say("  An attorney changes that: paracase policy set approval.level signed (or gate)")
