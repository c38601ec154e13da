"""Calendars on servers: setting them up, and publishing to them."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import paths, services
from paracase.cli.agenda.sheets import tell_left_out
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.agenda.servers import CalendarAccount
from paracase.domain.errors import BadInput
from paracase.domain.papers.mailboxes import Keeping
from paracase.domain.visible import counted
from paracase.intake.fetching.imap import Secret

app = commands("calendar")
Name = Annotated[str, typer.Argument(metavar="NAME", help="The calendar, as you called it.")]


@app.command()
def publish(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="The calendar; without one, the only one.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be sent; send nothing.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Make a calendar on a server (CalDAV) the office's. Exit code 1 if something there was changed, and is kept."""
    config = paths.personal_config()
    account = services.agenda.calendar_accounts.calendar_named(config, name)
    with session(context).open() as office:
        serving = services.agenda.serving
        if dry_run:
            done = serving.would_publish(office, account)
        else:
            password = services.agenda.calendar_accounts.password_of(config, account)
            done = serving.publish(office, account, password)
    rows = [(one.outcome, one.title, one.href, one.why) for one in done.sent]
    columns = ("is", "title", "at", "why")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Everything there is as it should be.")
    say(f"  Right there already: {counted(done.same, 'event')}.{' Nothing was sent.' if dry_run else ''}")
    tell_left_out(done.left_out)
    if not done.is_whole:
        raise typer.Exit(1)


@app.command("servers")
def servers_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The calendars on servers that are set up, and where their passwords are kept."""
    found = services.agenda.calendar_accounts.calendars(paths.personal_config())
    rows = [(one.name, one.url, one.user, one.keeping.words) for one in found]
    empty = "No calendar is set up: paracase calendar add."
    write_rows(chosen_form(as_json=json, plain=plain), ("name", "address", "user", "secret"), rows, empty=empty)


@app.command()
def add(
    context: typer.Context,
    name: Name,
    url: Annotated[str, typer.Option(help="The calendar's own https address; ends with /.")],
    user: Annotated[str, typer.Option(help="Whom you are there.")],
    password_command: Annotated[str | None, typer.Option(help="A command that prints the password.")] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the password in the system's keyring.")] = False,
    ca: Annotated[Path | None, typer.Option(help="A file of further certificate authorities (PEM).")] = None,
) -> None:
    """Set a calendar up. Its password is asked for (or read from standard input), and never kept with an office."""
    if keyring and password_command:
        raise BadInput("--keyring and --password-command are two places.", hint="Name one of them.")
    keeping = Keeping.COMMAND if password_command else Keeping.KEYRING if keyring else Keeping.FILE
    authority = str(ca.absolute()) if ca else ""
    account = CalendarAccount(name, url, user, keeping, authority, password_command or "")
    password = None if password_command else _typed(name)
    services.agenda.calendar_accounts.add(paths.personal_config(), account, password)
    write(f"Calendar {name}: {user} at {url}; its password is {keeping.words}.")


@app.command()
def login(context: typer.Context, name: Name) -> None:
    """Give a calendar its password anew."""
    config = paths.personal_config()
    account = services.agenda.calendar_accounts.calendar_named(config, name)
    if account.keeping is Keeping.COMMAND:
        raise BadInput(f"The password of “{name}” is printed by a command.", hint=account.command)
    services.agenda.calendar_accounts.keep_password(config, account, _typed(name))
    write(f"Calendar {name}: its password is {account.keeping.words}.")


def _typed(name: str) -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass.getpass(f"Password of {name} (not shown): "))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


@app.command()
def remove(context: typer.Context, name: Name) -> None:
    """Forget a calendar and its password. What was published stays on the server."""
    account = services.agenda.calendar_accounts.remove(paths.personal_config(), name)
    write(f"Removed calendar {name} ({account.user} at {account.url}) and its password.")
