"""What was done: taken back, done again, listed."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, Progress, session
from paracase.domain.errors import BadInput


def undo(context: typer.Context, json: Json = False) -> None:
    """Take back my last act, and say what it was; or that it cannot be taken back."""
    with session(context).open() as office:
        with Progress("Taking back", is_late=True) as progress:
            done = services.undo.undo(office, progress=progress.at)
        tell(done, as_json=json)


def redo(context: typer.Context, json: Json = False) -> None:
    """Do again what I took back last, if I did nothing else since."""
    with session(context).open() as office:
        tell(services.undo.redo(office), as_json=json)


def ledger(
    context: typer.Context,
    what: Annotated[str, typer.Argument(metavar="[head]", help="head writes the ledger's head elsewhere.")] = "",
    to: Annotated[
        str | None, typer.Option(metavar="PLACE", help="head: a folder or git remote; else the daily one's.")
    ] = None,
    daily: Annotated[
        bool | None,
        typer.Option("--daily/--no-daily", help="head: there once a day from now on, while papers come in."),
    ] = None,
    due: Annotated[bool, typer.Option("--due", hidden=True, help="The daily one; the intake starts it so.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="So many entries, newest first.")] = 50,
    before: Annotated[int | None, typer.Option(help="Only entries before this number.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only this kind, e.g. document.filed.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Who did what, when: the append-only record. With head: its head, written where it proves what was not rewritten."""
    if what not in {"", "head"}:
        raise BadInput(f"“{what}” is nothing of the ledger.", hint="Known is head.")
    if what == "head":
        _head(context, to, daily=daily, due=due, json=json)
        return
    with session(context).open() as office:
        entries = services.papers.looking.ledger_entries(office, limit=limit, before=before, kind=kind)
    if json:
        write_json(entries)
        return
    rows = [(e["seq"], e["at"], e["who"], e["kind"], e["summary"], e["hash"][:8]) for e in entries]
    columns = ("seq", "at", "who", "kind", "summary", "hash")
    write_rows(chosen_form(as_json=False, plain=plain), columns, rows, empty="No entries.")


def _head(context: typer.Context, to: str | None, *, daily: bool | None, due: bool, json: bool) -> None:
    """Write the head of now to a place outside."""
    if due:
        services.office.desks.give_way()
    with session(context).open() as office:
        if daily is not None:
            if daily and to is None:
                raise BadInput("It is not said where.", hint="Say it: paracase ledger head --to PLACE --daily.")
            services.upkeep.heads.set_daily(office, to or "" if daily else "")
        if daily is False and to is None:
            say("There is no daily head any more.")
            return
        place = to or services.upkeep.heads.named_place(office)
        if not place:
            raise BadInput("The settings name no place for heads.", hint="Say one: paracase ledger head --to PLACE.")
        heads = services.upkeep.heads
        done = heads.write_head(office, place) if to else heads.write_daily(office)
    assert done is not None
    record = {"where": done.where, "entries": done.receipt.entries, "head": done.receipt.head, "at": done.receipt.at}
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)
