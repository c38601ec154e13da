"""The mailboxes mail is fetched from: setting them up, letting them in, forgetting them."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import Annotated

import typer

from paracase import paths, services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write, write_rows
from paracase.cli.session import Json, Plain
from paracase.domain.errors import BadInput
from paracase.domain.papers.mailboxes import FIRST_FOLDER, IMAPS_PORT, Issuer, Keeping, Login, MailAccount, microsoft
from paracase.domain.visible import counted
from paracase.intake.fetching.imap import ImapServer, Secret

app = commands("mail")

MICROSOFT_HOST = "outlook.office365.com"
Name = Annotated[str, typer.Argument(metavar="NAME", help="The account, as you called it.")]
Folders = Annotated[
    list[str] | None, typer.Option("--folder", help="A folder of the mailbox; may be said several times.")
]


@app.command("accounts")
def accounts_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The mailboxes that are set up, and where their passwords are kept."""
    config = paths.personal_config()
    columns = ("name", "user", "host", "port", "folders", "login", "secret")
    rows = [
        (one.name, one.user, one.host, one.port, ", ".join(one.folders), one.login.value, one.keeping.words)
        for one in services.papers.mail_accounts.accounts(config)
    ]
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No mailbox is set up: paracase mail add.")


@app.command()
def add(
    context: typer.Context,
    name: Name,
    user: Annotated[str, typer.Option(help="The mailbox, mostly its address.")],
    host: Annotated[str | None, typer.Option(help="The IMAP server.")] = None,
    port: Annotated[int, typer.Option(help="Of IMAP over TLS.")] = IMAPS_PORT,
    folder: Folders = None,
    password_command: Annotated[
        str | None, typer.Option(help="A command that prints the password (or a token).")
    ] = None,
    keyring: Annotated[bool, typer.Option("--keyring", help="Keep the secret in the system's keyring.")] = False,
    oauth: Annotated[bool, typer.Option("--oauth", help="Log in with OAuth 2; alone, at Microsoft 365.")] = False,
    client_id: Annotated[str | None, typer.Option(help="Of the program your office registered.")] = None,
    tenant: Annotated[str, typer.Option(help="Of Microsoft 365: your organization.")] = "organizations",
    device_url: Annotated[str | None, typer.Option(help="Another issuer's device authorization address.")] = None,
    token_url: Annotated[str | None, typer.Option(help="Another issuer's token address.")] = None,
    scope: Annotated[str, typer.Option(help="What another issuer is asked for.")] = "",
    ca: Annotated[Path | None, typer.Option(help="A file of further certificate authorities (PEM).")] = None,
) -> None:
    """Set a mailbox up. Its password is asked for (or read from standard input), and never kept with an office."""
    if keyring and password_command:
        raise BadInput("--keyring and --password-command are two places.", hint="Name one of them.")
    keeping = Keeping.COMMAND if password_command else Keeping.KEYRING if keyring else Keeping.FILE
    issuer = None
    if oauth and keeping is not Keeping.COMMAND:
        if device_url or token_url:
            issuer = Issuer(device_url or "", token_url or "", client_id or "", scope)
        else:
            issuer = microsoft(tenant, client_id or "")
    if host is None and not (oauth and not device_url):
        raise BadInput("No server is named.", hint="--host imap.example.com")
    account = MailAccount(
        name=name,
        host=host or MICROSOFT_HOST,
        user=user,
        port=port,
        login=Login.OAUTH if oauth else Login.PASSWORD,
        keeping=keeping,
        folders=tuple(folder or [FIRST_FOLDER]),
        ca=str(ca.absolute()) if ca else "",
        command=password_command or "",
        issuer=issuer,
    )
    config = paths.personal_config()
    asks = keeping is not Keeping.COMMAND and not oauth
    services.papers.mail_accounts.add(config, account, _typed(name) if asks else None)
    write(f"Account {name}: {user} at {account.host}; its secret is {keeping.words}.")
    _say_where(config, account)
    if issuer is not None:
        say(f"Now allow it in a browser: paracase mail login {name}")


def _say_where(config: Path, account: MailAccount) -> None:
    if account.keeping is Keeping.FILE:
        path = paths.mail_secret(config, account.name)
        say(f"It is kept in {path}, unencrypted, readable by you alone; never in an office.")


def _typed(name: str) -> Secret:
    if sys.stdin.isatty():
        return Secret(getpass.getpass(f"Password of {name} (not shown): "))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


@app.command()
def login(context: typer.Context, name: Name) -> None:
    """Give an account its password anew, or allow it in a browser where it logs in with OAuth."""
    config = paths.personal_config()
    kept = services.papers.mail_accounts
    account = kept.account_named(config, name)
    if account.keeping is Keeping.COMMAND:
        raise BadInput(f"The secret of “{name}” is printed by a command.", hint=f"{account.command}")
    if account.issuer is None:
        kept.keep_secret(config, account, _typed(name))
    else:
        kept.log_in(config, account, _tell_code)
    write(f"Account {name} can log in; its secret is {account.keeping.words}.")
    _say_where(config, account)


def _tell_code(address: str, code: str, minutes: int) -> None:
    say(f"Open {address} in a browser and type the code {code}")
    say(f"It holds {counted(minutes, 'minute')}. Waiting; Ctrl+C gives up.")


@app.command()
def remove(context: typer.Context, name: Name) -> None:
    """Forget a mailbox and its secret. What was fetched from it stays, and stays known."""
    account = services.papers.mail_accounts.remove(paths.personal_config(), name)
    write(f"Removed account {name} ({account.user} at {account.host}) and its secret.")


@app.command()
def folders(context: typer.Context, name: Name, json: Json = False, plain: Plain = False) -> None:
    """The folders of a mailbox on its server."""
    config = paths.personal_config()
    kept = services.papers.mail_accounts
    account = kept.account_named(config, name)
    with ImapServer(account, kept.secret_of(config, account)) as server:
        found = server.folders()
    rows = [(one, one in account.folders) for one in found]
    write_rows(chosen_form(as_json=json, plain=plain), ("folder", "is_fetched"), rows, empty="There are none.")
