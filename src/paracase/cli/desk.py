"""``paracase`` alone: the desk on a terminal; elsewhere how the office stands, and what to do next."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from paracase import domain, paths, services
from paracase.cli.output import say, write
from paracase.cli.session import session
from paracase.cli.straight import is_interactive, open_desk
from paracase.domain.errors import BadInput, OfficeNotFound

if TYPE_CHECKING:
    from paracase.cli.opened import Session


def show(context: typer.Context) -> None:
    """The desk, or the state of the office in a few lines; without an office, the way to the first."""
    try:
        with session(context).open() as office:
            if is_interactive():
                raise typer.Exit(open_desk(office, mouse=session(context).mouse))

            for line in services.upkeep.overview.overview(office):
                write(line)
            if os.environ.get("TERM") == "dumb" and sys.stdout.isatty():
                say("  This terminal (TERM=dumb) cannot show the desk; every action is a command: paracase --help")
    except OfficeNotFound as error:
        if is_interactive() and session(context).office is None and first_office(session(context)):
            return
        say(str(error))
        say("  paracase demo        see it work in an invented office")
        say("  paracase init DIR    make your own")
        say("  paracase --help      all commands")
        raise typer.Exit(error.exit_code) from error


def first_office(asked: Session) -> bool:
    """Make the first office with four questions, and open the desk in it."""
    say("There is no office yet. An office is a folder: an Inbox for papers, a folder for each case.")
    say("(To look around first: paracase demo. Ctrl+C leaves.)")
    asking = import_module("paracase.cli.office.level")  # help imports this module, and must not import that one
    folder = typer.prompt("Folder of the office", default=str(Path.home() / "office"), err=True)
    while not (name := typer.prompt("Your name", default="", show_default=False, err=True).strip()):
        say("  A name is needed: what you do is recorded under it.")
    zone = _ask_zone()
    office = services.office.founding.init_office(
        Path(folder),
        clock=domain.clock.SystemClock(),
        name="",
        staff_name=name,
        role=domain.roles.Role.PARALEGAL,
        zone=zone,
        level=asking.ask_level() or domain.office.levels.ApprovalLevel.DESK,
    )
    services.office.opening.remember_office(office.folder, paths.personal_config())
    try:
        open_desk(office, mouse=asked.mouse)
    finally:
        office.close()
    return True


def _ask_zone() -> str:
    """In which time zone days begin and deadlines end; asked until it is one."""
    founding = services.office.founding
    while True:
        zone = typer.prompt("Time zone of the office", default=founding.USUAL_ZONE, err=True).strip()
        try:
            founding.check_zone(zone)
        except BadInput as error:
            say(f"  {error} {error.hint}")
        else:
            return str(zone)
