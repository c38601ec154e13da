"""Mail: fetching it into the Inbox; the mailboxes are set up in ``mailboxes``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import paths, services
from paracase.cli.given import past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, write, write_json, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.errors import BadInput, MailNotFetched, NotAllowed, NotFound, ParacaseError
from paracase.domain.papers.mailboxes import FIRST_FOLDER
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from paracase.services.context import Office
    from paracase.services.papers.fetching import Fetched, FetchWish

app = commands("mail")

_WHY = {"refused": "the server does not give it"}
Folders = Annotated[
    list[str] | None, typer.Option("--folder", help="A folder of the mailbox; may be said several times.")
]


@app.command()
def fetch(
    context: typer.Context,
    account: Annotated[
        str | None, typer.Argument(metavar="[NAME]", help="The account; without one, all of them.")
    ] = None,
    maildir: Annotated[Path | None, typer.Option(help="Fetch from this Maildir, or folder of .eml files.")] = None,
    folder: Folders = None,
    since: Annotated[str | None, typer.Option(help="Only what came on this day or later.")] = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="At most so many messages of each folder, oldest first.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would come; fetch nothing.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Fetch mail into the Inbox, each message once; nothing is changed in the mailbox. Exit code 1 if some did not come."""
    if maildir is not None and account is not None:
        raise BadInput("An account and --maildir are two sources.", hint="Name one of them.")
    form = chosen_form(as_json=json, plain=plain)
    came: list[Fetched] = []
    with session(context).open() as office, Progress("Mail") as progress:
        wish = services.papers.fetching.FetchWish(past_day(office, since), limit, dry_run)
        done = [0]

        def told(count: int, total: int) -> None:
            done[0] = count
            progress.at(count, total)

        try:
            for one in _sources(office, account, maildir, folder or [], wish, told):
                came.append(one)
                done[0] = 0
        except MailNotFetched:
            if came:
                _answer(came, form, dry_run=dry_run)
            if done[0]:
                say(f"{counted(done[0], 'message')} came before it broke off, and stay.")
            raise
    _answer(came, form, dry_run=dry_run)
    if any(one.failed for one in came):
        raise typer.Exit(1)


def _sources(
    office: Office, name: str | None, maildir: Path | None, folders: list[str], wish: FetchWish, told: Any
) -> Iterator[Fetched]:
    fetching, accounts = services.papers.fetching, services.papers.mail_accounts
    if maildir is not None:
        for folder in folders or [FIRST_FOLDER]:
            yield fetching.fetch_kept(office, maildir, folder, wish, told)
        return
    config = paths.personal_config()
    wanted = [accounts.account_named(config, name)] if name else accounts.accounts(config)
    if not wanted:
        raise BadInput(
            "No mailbox is set up.",
            hint="paracase mail add NAME --host HOST --user USER, or --maildir DIR: docs/mail.md.",
        )
    failed: list[ParacaseError] = []
    for account in wanted:
        try:
            yield from fetching.fetch_account(office, account, accounts.secret_of(config, account), folders, wish, told)
        except (MailNotFetched, NotFound, NotAllowed) as error:
            if len(wanted) == 1:
                raise
            say(f"{account.name}: {error}")  # one mailbox that is away keeps nobody from the others
            failed.append(error)
    if failed:
        raise MailNotFetched(
            f"{len(failed):,} of {len(wanted):,} mailboxes could not be fetched from.", hint=failed[0].hint
        )


def _plain(one: Fetched) -> dict[str, Any]:
    return {
        "source": one.source,
        "folder": one.folder,
        "there": one.there,
        "known": one.known,
        "fetched": one.fetched,
        "again": one.again,
        "gone": one.gone,
        "failed": [{"uid": uid, "why": why} for uid, why in one.failed],
        "left": one.left,
        "would": [{"from": said.sender, "subject": said.subject, "date": said.date} for said in one.would],
    }


def _answer(came: list[Fetched], form: OutputForm, *, dry_run: bool) -> None:
    if form is OutputForm.JSON:
        write_json([_plain(one) for one in came])
        return
    columns = ("folder", "there", "known", "fetched", "again", "gone", "failed", "left", "source")
    rows = [
        (one.folder, one.there, one.known, one.fetched, one.again, one.gone, len(one.failed), one.left, one.source)
        for one in came
    ]
    write_rows(form, columns, rows, empty="Nothing was fetched.")
    if form is not OutputForm.TABLE:
        return
    for one in came:
        for uid, why in one.failed:
            say(f"Message {uid} of {one.folder} did not come: {_WHY.get(why, why)}. It is tried again the next time.")
        if one.again:
            say(f"{counted(one.again, 'message')} of {one.folder} came before under another number; not fetched again.")
        if dry_run:
            say(f"Would fetch {counted(one.left, 'message')} of {one.folder}; nothing was fetched.")
            for said in one.would:
                write(f"  {said.subject or '(no subject)'}  —  {said.sender}")


@app.command()
def fetched(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What came into this office from each mailbox by now, and how many messages could not."""
    with session(context).open() as office:
        rows = services.papers.fetching.sources(office)
    write_rows(
        chosen_form(as_json=json, plain=plain),
        ("folder", "fetched", "failed", "last", "source"),
        [(one.folder, one.fetched, one.failed, one.last, one.source) for one in rows],
        empty="No mail was fetched into this office.",
    )
