"""Making an office, and the document types in force there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import paths, services
from paracase.cli.choices import choice
from paracase.cli.office.level import ask_level, say_level
from paracase.cli.output import chosen_form, say, write, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.clock import SystemClock
from paracase.domain.errors import BadInput
from paracase.domain.office.levels import ApprovalLevel
from paracase.domain.roles import Role


def init(
    directory: Annotated[Path, typer.Argument(help="The folder that becomes the office.")],
    staff: Annotated[str | None, typer.Option(help="Name of the first staff member, its administrator.")] = None,
    role: Annotated[str, typer.Option(help="attorney, paralegal or assistant.")] = "paralegal",
    name: Annotated[str, typer.Option(help="The office's name; else the folder's.")] = "",
    zone: Annotated[str, typer.Option(help="IANA time zone of the office.")] = "America/New_York",
    level: Annotated[str | None, typer.Option(help="signed, gate or desk: what an approval must reach here.")] = None,
) -> None:
    """Make an office: Inbox, Cases, store and vault."""
    if staff is None:
        staff = _ask("Your name", option="--staff NAME")
    wanted = choice(ApprovalLevel, level, "level") if level is not None else ask_level()
    office = services.office.founding.init_office(
        directory,
        clock=SystemClock(),
        name=name,
        staff_name=staff,
        role=choice(Role, role, "role"),
        zone=zone,
        level=wanted or ApprovalLevel.DESK,
    )
    services.office.opening.remember_office(office.folder, paths.personal_config())
    write(f"Made the office “{office.settings.name}” in {office.folder}.")
    say(f"  Days and times are those of {office.settings.time_zone} (another: --zone, or time_zone in office.toml).")
    say_level(wanted)
    say(f"  Drop papers into {paths.inbox(office.folder)}, then: paracase scan")
    say('  Open the first case: paracase case add "Garcia v. Meridian Freight"')
    office.close()


def _ask(question: str, *, option: str) -> str:
    if not sys.stdin.isatty():
        raise BadInput(f"{question} is needed.", hint=f"Give it with {option}.")
    return str(typer.prompt(question))


def types(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The document types in force, in their order of precedence."""
    with session(context).open() as office:
        rows = [(k.code, k.label, k.folder, k.route) for k in office.practice.document_types]
    write_rows(chosen_form(as_json=json, plain=plain), ("code", "label", "folder", "route"), rows, empty="No types.")
