"""Making an office, and the document types in force there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase.cli.output import chosen_form, say, write, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from paracase.domain.roles import Role


def init(
    directory: Annotated[Path, typer.Argument(help="The folder that becomes the office.")],
    staff: Annotated[str | None, typer.Option(help="Name of the first staff member, its administrator.")] = None,
    role: Annotated[str, typer.Option(help="attorney, paralegal or assistant.")] = "paralegal",
    name: Annotated[str, typer.Option(help="The office's name; else the folder's.")] = "",
    zone: Annotated[str, typer.Option(help="IANA time zone of the office.")] = "America/New_York",
) -> None:
    """Make an office: Inbox, Cases, store and vault."""
    from paracase import paths
    from paracase.domain.clock import SystemClock
    from paracase.services.office.founding import init_office
    from paracase.services.office.opening import remember_office
    from paracase.settings import Settings

    if staff is None:
        staff = _ask("Your name", option="--staff NAME")
    settings = Settings(time_zone=_zone(zone))
    office = init_office(
        directory, clock=SystemClock(), name=name, staff_name=staff, role=_role(role), settings=settings
    )
    remember_office(office.folder, paths.personal_config())
    write(f"Made the office “{office.settings.name}” in {office.folder}.")
    say(f"  Drop papers into {paths.inbox(office.folder)}, then: paracase scan")
    say('  Open the first case: paracase case add "Garcia v. Meridian Freight"')
    office.close()


def _ask(question: str, *, option: str) -> str:
    from paracase.domain.errors import BadInput

    if not sys.stdin.isatty():
        raise BadInput(f"{question} is needed.", hint=f"Give it with {option}.")
    return str(typer.prompt(question))


def _role(text: str) -> Role:
    from paracase.cli.choices import choice
    from paracase.domain.roles import Role as Known

    return choice(Known, text, "role")


def _zone(text: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from paracase.domain.errors import BadInput

    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadInput(f"“{text}” is not a time zone.", hint="Write it as America/Chicago.") from error
    return text


def types(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The document types in force, in their order of precedence."""
    with session(context).open() as office:
        rows = [(k.code, k.label, k.folder, k.route) for k in office.practice.document_types]
    write_rows(chosen_form(as_json=json, plain=plain), ("code", "label", "folder", "route"), rows, empty="No types.")
