"""Texts to clients by the person's own mail server: set up, tried, sent; and what a person found who looked."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from paracase import paths, services
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, say, tell, write, write_json, write_record
from paracase.cli.session import Json, session
from paracase.domain.clients.posting import OutgoingServer, Security
from paracase.domain.errors import BadInput
from paracase.domain.papers.mailboxes import Keeping
from paracase.intake.fetching.imap import Secret

app = commands("mail")

Text = Annotated[int, typer.Argument(metavar="TEXT", help="The text's number, as “client held” lists it.")]


@app.command("outgoing")
def outgoing(context: typer.Context, json: Json = False) -> None:
    """The server that takes your mail, and where its password is kept."""
    del context
    found = services.clients.outgoing.server(paths.personal_config())
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, _record(found))


def _record(found: OutgoingServer) -> dict[str, Any]:
    return {"host": found.host, "port": found.port, "security": found.security.value, "user": found.user,
            "secret": found.keeping.words, "ca": found.ca or None}  # fmt: skip


@app.command("outgoing-set")
def outgoing_set(
    context: typer.Context,
    host: Annotated[str, typer.Argument(metavar="HOST", help="The server that takes your mail.")],
    user: Annotated[str, typer.Option(help="Whom it is logged in as, mostly an address.")],
    port: Annotated[int | None, typer.Option(help="Mostly 465, with --starttls 587.")] = None,
    starttls: Annotated[
        bool, typer.Option("--starttls", help="Begin in the clear, and go over to TLS at once.")
    ] = False,
    password_command: Annotated[str | None, typer.Option(help="A command that prints the password.")] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the password in the system's keyring.")] = False,
    ca: Annotated[Path | None, typer.Option(help="A file of further certificate authorities (PEM).")] = None,
    json: Json = False,
) -> None:
    """Set up the server that takes your mail. Its password is asked for (or read), and never kept with an office."""
    del context
    if keyring and password_command:
        raise BadInput("--keyring and --password-command are two places.", hint="Name one of them.")
    keeping = Keeping.COMMAND if password_command else Keeping.KEYRING if keyring else Keeping.FILE
    security = Security.STARTTLS if starttls else Security.TLS
    wanted = OutgoingServer(
        host, user, port or security.port, security, keeping, str(ca.absolute()) if ca else "", password_command or ""
    )
    secret = None if keeping is Keeping.COMMAND else _typed(host)
    services.clients.outgoing.set_up(paths.personal_config(), wanted, secret)
    if json:
        write_json(_record(wanted))
        return
    write(f"Outgoing mail: {user} at {host}, port {wanted.port}; its password is {keeping.words}.")
    say("Try it: paracase mail send --check")


def _typed(host: str) -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass.getpass(f"Password at {host} (not shown): "))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


@app.command("outgoing-remove")
def outgoing_remove(context: typer.Context, json: Json = False) -> None:
    """Forget the server and its password; nothing is sent from here then."""
    del context
    found = services.clients.outgoing.remove(paths.personal_config())
    if json:
        write_json(_record(found))
    else:
        write(f"Forgot {found.host} and its password.")


@app.command("send")
def send(
    context: typer.Context,
    number: Annotated[int | None, typer.Argument(metavar="[TEXT]", help="With --check it may be left out.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Do all of it but giving the text over; send nothing.")
    ] = False,
    json: Json = False,
) -> None:
    """Send a text that may go out by your mail server, as exactly its bytes. Exit code 11: not sent, or nobody knows."""
    config, posting = paths.personal_config(), services.clients.posting
    if number is None:
        if not check:
            raise BadInput("No text is named.", hint="paracase client held lists them.")
        server = posting.check_server(config)
        _say_checked(server, None, as_json=json)
        return
    with session(context).open() as office:
        if check:
            server, envelope = posting.check(office, number, config)
            _say_checked(server, list(envelope.recipients), as_json=json)
            return
        done = posting.post(office, number, config)
        row = services.clients.writing.text_row(office, number)
        (attempt, *_) = posting.attempts(office, number)
    if json:
        write_json({"text": number, "state": row.state.value, "server": attempt.server, "reply": attempt.reply,
                    "sha256": row.sha256, "ledger": done.ledger_seq})  # fmt: skip
        return
    tell(done, as_json=False)
    say(f"  {attempt.server}: {attempt.reply}; SHA-256 {row.sha256}")


def _say_checked(server: OutgoingServer, recipients: list[str] | None, *, as_json: bool) -> None:
    if as_json:
        write_json({"server": server.host, "port": server.port, "recipients": recipients, "sent": False})
        return
    write(f"{server.host} is there, is who it should be, and lets {server.user} in. Nothing was sent.")
    if recipients is not None:
        write(f"  It takes the text for {', '.join(recipients)}.")


@app.command("settle")
def settle(
    context: typer.Context,
    number: Text,
    words: Annotated[str, typer.Option(help="How you know.")],
    went: Annotated[bool, typer.Option("--went", help="It went: it is recorded as gone.")] = False,
    did_not_go: Annotated[bool, typer.Option("--did-not-go", help="It did not: it may be sent again.")] = False,
    json: Json = False,
) -> None:
    """Say what you found of a text that may have been sent; until then it goes out by no way."""
    if went == did_not_go:
        raise BadInput("Say what you found.", hint="--went, or --did-not-go")
    with session(context).open() as office:
        tell(services.clients.posting.settle(office, number, went=went, words=words), as_json=json)
