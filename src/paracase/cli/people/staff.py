"""The office's staff."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, write, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput
from paracase.domain.roles import Role

app = commands("staff")
key = typer.Typer(help="The SSH keys of the staff.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(key, name="key")

Name = Annotated[str, typer.Argument(help="Name or initials.")]


@app.command("add")
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="Full name.")],
    role: Annotated[str, typer.Option(help="attorney, paralegal or assistant.")] = "paralegal",
    initials: Annotated[str | None, typer.Option(help="Else the first letters of the name.")] = None,
    admin: Annotated[bool, typer.Option(help="May add staff.")] = False,
) -> None:
    """Add a person to the staff."""
    with session(context).open() as office:
        person = services.people.people.add_person(
            office, name, choice(Role, role, "role"), initials=initials, is_admin=admin
        )
    write(f"Added {person.name} ({person.initials}), {person.role.value}.")


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Everybody on the staff."""
    with session(context).open() as office:
        people = services.people.people.everybody(office)
        logins = services.people.people.accounts(office)
    rows = [(p.id, p.name, p.initials, p.role.value, p.is_admin, logins.get(p.id)) for p in people]
    columns = ("id", "name", "initials", "role", "admin", "account")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nobody yet.")


@app.command("remove")
def remove(context: typer.Context, name: Name) -> None:
    """A person leaves: their keys are taken away. What they did keeps their name."""
    with session(context).open() as office:
        person = services.people.people.person_named(office, name)
        count = services.people.keys.remove_person(office, person)
    write(f"{person.name} is not on the staff any more; {count} keys taken away.")
    write("  Write sshd's file again: paracase ssh keys --install FILE")


@app.command("account")
def account(
    context: typer.Context,
    name: Name,
    login: Annotated[str, typer.Argument(metavar="ACCOUNT", help="An account of this machine, or none.")],
) -> None:
    """Whose own an account of this machine is: who runs paracase there acts as that person. An attorney answers for it."""
    with session(context).open() as office:
        person = services.people.people.person_named(office, name)
        is_so = services.people.keys.give_account(office, person, None if login == "none" else login)
    write(f"{person.name}: account {login}{'.' if is_so else ', when they say with a key of theirs that it is.'}")


@key.command("add")
def key_add(
    context: typer.Context,
    name: Name,
    file: Annotated[
        Path, typer.Argument(metavar="KEY.PUB", help="The public key's file, or - for standard input.", allow_dash=True)
    ],
    label: Annotated[str, typer.Option("--name", help="What the key is called, e.g. tablet; else its comment.")] = "",
    hosts: Annotated[str, typer.Option("--from", help="Only from these addresses: 192.0.2.0/24,203.0.113.7")] = "",
    expires: Annotated[str | None, typer.Option(help="The last day it is good for: 2027-11-19.")] = None,
) -> None:
    """Register a public key: who logs in with it is this person. A further one only reads until they answer for it."""
    try:
        text = sys.stdin.read(20_000) if str(file) == "-" else file.expanduser().read_text(encoding="utf-8")[:20_000]
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file} cannot be read: {error}.", hint="Give the file that ends in .pub.") from error
    with session(context).open() as office:
        person = services.people.people.person_named(office, name)
        row = services.people.keys.add_key(office, person, text, name=label, hosts=hosts, expires_on=expires)
        standing = services.people.notices.standing_words(office, row)
    write(f"Key {row.id} “{row.name}” {row.fingerprint} is {person.name}'s: {standing}.")
    if not row.binds:
        write(f"  It only reads until {person.name} answers with a key they had before: ssh office keys")
    write("  Write sshd's file: paracase ssh keys --install FILE")


@key.command("list")
def key_list(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Those taken away too.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The keys, whose they are, and since when."""
    with session(context).open() as office:
        found = services.people.keys.all_keys(office, live=not everything)
        standings = services.people.keys.standings(office, found)
    rows = [
        (
            k.id,
            k.staff,
            k.name,
            k.fingerprint,
            office.day_of(k.added_at),
            k.expires_on,
            office.day_of(k.revoked_at) if k.revoked_at else None,
            k.from_hosts,
            standing,
        )
        for k, standing in zip(found, standings, strict=True)
    ]
    columns = ("id", "staff", "name", "fingerprint", "added", "expires", "taken_away", "from", "standing")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No keys yet.")


@key.command("revoke")
def key_revoke(
    context: typer.Context, which: Annotated[str, typer.Argument(metavar="KEY", help="Fingerprint, name or number.")]
) -> None:
    """Take a key away at once. What it signed before stays signed."""
    with session(context).open() as office:
        row = services.people.keys.key_named(office, which)
        services.people.keys.revoke_key(office, row)
    write(f"Key “{row.name}” of {row.staff} is taken away.")
