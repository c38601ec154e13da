"""The gate: what sshd runs for everybody who logs in by key. No shell, no file, no environment from outside.

``restrict,pty,command="… gate NAME"`` leads here. The key that logged in says who it is; the command is matched whole
against a short list; without one the screens open, an attorney's queue first.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import domain, services
from paracase.cli.opened import Session
from paracase.cli.output import commands_are_said, say, write, write_bytes
from paracase.cli.session import session
from paracase.cli.straight import open_desk
from paracase.domain.clock import SystemClock
from paracase.domain.errors import BadInput, NotAllowed, OfficeNotFound

if TYPE_CHECKING:
    from paracase.domain.people.gate import GateCommand
    from paracase.services.context import Office


def gate(context: typer.Context, name: Annotated[str, typer.Argument(help="Whose key it is.")]) -> None:
    """Run by sshd for a key of NAME."""
    given = dict(os.environ)
    folder = session(context).office
    if folder is None:
        raise OfficeNotFound("The gate does not say which office it leads to.", hint="See docs/ssh.md.")
    session(context).folder = folder
    office = services.people.gate.come_in(
        services.office.opening.find_office(folder, here=Path("/"), config=Path("/nonexistent")),
        name,
        given,
        above=services.people.gate.parents(os.getppid()),
        clock=SystemClock(),
    )
    commands_are_said(domain.people.gate.at_the_gate)
    try:
        try:
            command = domain.people.gate.parse_command(given.get("SSH_ORIGINAL_COMMAND", ""), office.person.role)
        except NotAllowed:
            office.record_refusal("gate.command")
            raise
        _rebuild_environment(given, forwards_agent=office.policy.agent)
        services.people.gate.record_session(office, "opened", command.name)
        if command.name == "screens":
            _screens(office, given)
        else:
            _run(context, office, command)
    finally:
        office.close()


def _rebuild_environment(given: dict[str, str], *, forwards_agent: bool) -> None:
    """An environment of our own: nothing a client set reaches Python, Textual or a library."""
    import pwd

    kept = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": pwd.getpwuid(os.geteuid()).pw_dir,
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "SSH_CONNECTION": "gate",
    }
    if forwards_agent and given.get("SSH_AUTH_SOCK", "").startswith("/"):
        kept["SSH_AUTH_SOCK"] = given["SSH_AUTH_SOCK"]
    os.environ.clear()
    os.environ.update(kept)


def _screens(office: Office, given: dict[str, str]) -> None:
    """The screens of who logged in; the receipt when they go."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise BadInput(
            "The screens need a terminal.", hint="Say ssh -t, or give a command: list, show N, statement N …"
        )
    try:
        os.environ["TERM"] = domain.people.gate.check_terminal(given.get("TERM", ""))
    except BadInput:
        office.record_refusal("gate.terminal")
        raise
    # A suspended screen would leave the terminal to nobody.
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    code = open_desk(office, mouse=False)
    services.people.gate.record_session(office, "closed", "screens")
    write(services.upkeep.receipts.receipt(office).text.rstrip())
    if code:
        raise typer.Exit(code)


def _run(context: typer.Context, office: Office, command: GateCommand) -> None:
    """Run one command of the list as its counterpart of the command line, as the person who logged in."""
    for line in services.people.waiting.told_lines(office):
        say(line)
    if command.name == "help":
        for asked, stands_for in domain.people.gate.asked_for(office.person.role):
            write(f"{asked:<36}{stands_for}")
        return
    if command.name == "get":
        _get(office, command.numbers)
        _say_head(office)
        return
    # The parser is ours and the words are fixed: what came from outside are numbers, and letters for initials.
    parser: Any = context.find_root().command
    parser.main(
        args=list(command.words),
        prog_name="paracase",
        standalone_mode=False,
        obj=Session(office.folder, None, False, office),
    )
    if command.name not in {"receipt", "statement"}:  # these say it themselves
        _say_head(office)


def _say_head(office: Office) -> None:
    """The receipt in a line, after every command: a head to be kept elsewhere; ``receipt`` and the screens say all of it."""
    say(services.upkeep.receipts.receipt(office).line)


def _get(office: Office, numbers: tuple[int, ...]) -> None:
    """A copy of a paper's bytes, on standard output."""
    if sys.stdout.isatty():
        raise BadInput("A copy is written into a file.", hint="Say: ssh office get N > file")
    name, chunks = services.approvals.copies.copy_of(office, *numbers)
    for chunk in chunks:
        write_bytes(chunk)
    say(f"{name}")
