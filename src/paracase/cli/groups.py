"""What commands there are. Each is built when it is asked for: help and completion name thirty and build none."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup

from paracase.cli.alone import ALONE
from paracase.cli.otherwise import near_command, otherwise
from paracase.domain.errors import BadInput
from paracase.paths import ENTERED

if TYPE_CHECKING:
    from types import ModuleType


class CommandGroup(NamedTuple):
    """What help says of a group, and the modules its commands are in, in the order help lists them.

    Attributes:
        usual: the command that is meant where the first word is none of the group's: ``handover CASE DIR``.
    """

    help: str
    modules: tuple[str, ...]
    otherwise: str = ""
    """The command that is meant where the first word is none of its commands: ``conflicts "Rosa Alvarado"``."""


GROUPS: dict[str, CommandGroup] = {
    "case": CommandGroup("Cases.", ("cases.case", "cases.accepting", "approvals.gaps", "cases.adopt")),
    "triage": CommandGroup("Incoming papers.", ("papers.triage", "papers.inside", "papers.day", "papers.evaluating")),
    "rule": CommandGroup("Rules made from an example: what papers like it are proposed as.", ("papers.rule",)),
    "mail": CommandGroup(
        "Mail that is fetched into the Inbox (docs/mail.md); texts to clients that are sent (docs/writing.md).",
        ("papers.mail", "papers.mailboxes", "clients.outgoing"),
    ),
    "document": CommandGroup("Documents.", ("papers.document", "papers.sequestering")),
    "thread": CommandGroup("Motions with what belongs to them, and whose move it is.", ("papers.thread",)),
    "deadlines": CommandGroup(
        "Dates by the rules of the court, with every step; for anyone (docs/deadlines.md).",
        ("deadlines.computing", "deadlines.rules", "deadlines.confirming", "deadlines.closings"),
    ),
    "calendar": CommandGroup(
        "What is due on which day: the agenda, and the files other calendars read (docs/calendar.md).",
        ("agenda.calendar", "agenda.servers"),
    ),
    "event": CommandGroup("Events of a case, and the deadlines they start.", ("deadlines.events", "deadlines.moving")),
    "deadline": CommandGroup("The office's deadlines.", ("deadlines.deadlines", "deadlines.verifying")),
    "judge": CommandGroup("What courts and judges ask (docs/adding-a-court.md).", ("cases.judge",)),
    "task": CommandGroup("Tasks.", ("cases.task",)),
    "checklist": CommandGroup("The checklist of a case.", ("cases.checklist",)),
    "request": CommandGroup("What was asked for and did not come.", ("cases.request",)),
    "closing": CommandGroup("Closing a case: its points, and an attorney's signature.", ("cases.closing",)),
    "hold": CommandGroup("Who must keep what a hold is about (docs/checklists.md).", ("cases.hold",)),
    "report": CommandGroup("Reports over all cases.", ("cases.reports", "deadlines.control", "supervision.report")),
    "assign": CommandGroup(
        "Assignments: research and drafting, from the brief to the attorney.",
        ("work.assign", "work.examining", "work.course"),
    ),
    "approvals": CommandGroup(
        "Approvals: the attorney's queue.",
        (
            "approvals.requests",
            "approvals.waiting",
            "approvals.comments",
            "approvals.deciding",
            "approvals.course",
        ),
    ),
    "queue": CommandGroup("An attorney's queue in absence.", ("approvals.queue",)),
    "release": CommandGroup("What was filed, served and sent.", ("approvals.release",)),
    "client": CommandGroup(
        "Communications, and questions that an attorney answers (docs/communications.md).",
        ("clients.client", "clients.questions", "clients.writing"),
    ),
    "template": CommandGroup(
        "Templates of texts to clients, approved as bytes (docs/writing.md).", ("clients.template",)
    ),
    "offer": CommandGroup(
        "Offers of settlement: when the client was told, what they decided (docs/supervision.md).", ("clients.offer",)
    ),
    "money": CommandGroup(
        "Requests for money, an attorney's approval, a bookkeeper's word; nothing is moved (docs/supervision.md).",
        ("clients.money",),
    ),
    "time": CommandGroup(
        "Time: entries, the timer, what the record proposes, rates, billing files (docs/time.md).",
        ("time.entries", "time.day", "time.billing"),
    ),
    "contact": CommandGroup("Contacts: whom one has to reach.", ("people.contact",)),
    "party": CommandGroup("Parties of a case.", ("people.party",)),
    "person": CommandGroup(
        "People and organizations once, with all their names (docs/clients.md).", ("clients.person", "clients.merging")
    ),
    "conflicts": CommandGroup(
        "Conflict search over all names the office knows (docs/clients.md).",
        ("clients.conflicts", "clients.deciding"),
        otherwise="search",
    ),
    "service": CommandGroup("Whom papers of a case are served on, and the certificate.", ("clients.service",)),
    "staff": CommandGroup("The office's staff.", ("people.staff", "people.notices", "clients.credentials")),
    "policy": CommandGroup("What the office allows.", ("office.policy",)),
    "office": CommandGroup("The office and its machine.", ("people.serving",)),
    "wall": CommandGroup("Ethical walls: who may not see a case.", ("cases.wall",)),
    "sequester": CommandGroup("Papers that were asked back: shut until an attorney decides.", ("papers.sequestering",)),
    "purge": CommandGroup("Destroying papers by an attorney's order (docs/purge.md).", ("upkeep.purge",)),
    "handover": CommandGroup(
        "The file of a case, handed over to the client or other counsel (docs/handover.md).",
        ("leaving.handover", "leaving.choosing"),
        otherwise="make",
    ),
    "import": CommandGroup(
        "Taking in what another system exported (docs/import.md).", ("leaving.importing",), otherwise="take"
    ),
    "ssh": CommandGroup("Letting people in over SSH (docs/ssh.md).", ("people.ssh",)),
}
"""A new group is a line here and its module."""


@cache
def commands(name: str) -> typer.Typer:
    """The group its modules add their commands to."""
    known = GROUPS[name]
    made_by = otherwise(known.otherwise) if known.otherwise else TyperGroup
    return typer.Typer(
        help=known.help, no_args_is_help=True, rich_markup_mode=None, add_completion=False, name=name, cls=made_by
    )


def whole_group(name: str) -> typer.Typer:
    """The group with all its commands."""
    for module in GROUPS[name].modules:
        _module(module)
    return commands(name)


def whole_command(name: str) -> typer.Typer:
    """A command that stands in no group, as a program of its own."""
    alone = ALONE[name]
    module = _module(alone.module)
    made = typer.Typer(rich_markup_mode=None, add_completion=False)
    made.command(name, cls=getattr(module, alone.made_by) if alone.made_by else None)(
        getattr(module, name.replace("-", "_"))
    )
    return made


def _module(name: str) -> ModuleType:
    return import_module(f"paracase.cli.{name}")


def _of_the_person(command: Any) -> Any:
    """At a desk that was entered through sudo, a command whose files the person's own process opens."""
    return _module("given_files").only_what_is_given(command) if ENTERED in os.environ else command


class LaterGroup(TyperGroup):
    """Stands for a group until one of its commands is run, completed, or asked about."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, help=GROUPS[name].help)
        self._named = name

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """The real group takes over."""
        command = typer.main.get_command(whole_group(self._named))
        return _of_the_person(command).make_context(info_name, args, parent, **extra)


class LaterCommand(TyperCommand):
    """Stands for a command until it is run, completed, or asked about: what it takes need not be known to list it."""

    def __init__(self, name: str) -> None:
        super().__init__(name=name, help=ALONE[name].help, hidden=ALONE[name].hidden)
        self._named = name

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        """The real command takes over."""
        command = typer.main.get_command(whole_command(self._named))
        return _of_the_person(command).make_context(info_name, args, parent, **extra)


class Groups(TyperGroup):
    """All there is."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Groups first."""
        return [*GROUPS, *ALONE]

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is named.

        Raises:
            BadInput: there is none of that name, and one that is near to it.
        """
        if args and args[0] not in GROUPS and args[0] not in ALONE:
            visible = [*GROUPS, *(name for name, one in ALONE.items() if not one.hidden)]
            if near := near_command(args[0], visible):
                raise BadInput(f"There is no command “{args[0]}”: did you mean {near}?", hint="paracase -h lists them.")
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A group, a command that stands in none, or nothing."""
        if cmd_name in GROUPS:
            return LaterGroup(cmd_name)
        return LaterCommand(cmd_name) if cmd_name in ALONE else None
