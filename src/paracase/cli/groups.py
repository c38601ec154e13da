"""Groups of commands, each built when it is asked for: help and completion name fourteen of them and need none."""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.core import TyperGroup


class Group(NamedTuple):
    """Where a group of commands is, and what help says of it."""

    module: str
    app: str
    help: str


GROUPS: dict[str, Group] = {
    "case": Group("case", "app", "Cases."),
    "triage": Group("triage", "app", "Incoming papers."),
    "document": Group("document", "app", "Documents."),
    "task": Group("task", "app", "Tasks."),
    "checklist": Group("checklist", "app", "The checklist of a case."),
    "assign": Group("assign", "app", "Assignments: research and drafting, from the brief to the attorney."),
    "approvals": Group("approvals", "app", "Approvals: the attorney's queue."),
    "queue": Group("approvals", "queue", "An attorney's queue in absence."),
    "release": Group("release", "app", "What was filed, served and sent."),
    "contact": Group("contact", "app", "Contacts: whom one has to reach."),
    "party": Group("contact", "parties", "Parties of a case."),
    "staff": Group("staff", "app", "The office's staff."),
    "wall": Group("wall", "app", "Ethical walls: who may not see a case."),
    "ssh": Group("ssh", "app", "Letting people in over SSH (docs/ssh.md)."),
}


def typer_of(group: Group) -> typer.Typer:
    """The group's own commands."""
    found: typer.Typer = getattr(import_module(f"paracase.cli.{group.module}"), group.app)
    return found


class Later(TyperGroup):
    """Stands for a group until one of its commands is run, completed, or asked about."""

    def __init__(self, name: str, group: Group) -> None:
        super().__init__(name=name, help=group.help)
        self._group = group

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """The real group takes over."""
        return typer.main.get_command(typer_of(self._group)).make_context(info_name, args, parent, **extra)


class Groups(TyperGroup):
    """The program's own commands, and the groups."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Groups first."""
        return [*GROUPS, *super().list_commands(ctx)]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A group, or a command of the program itself."""
        if cmd_name in GROUPS:
            return Later(cmd_name, GROUPS[cmd_name])
        return super().get_command(ctx, cmd_name)
