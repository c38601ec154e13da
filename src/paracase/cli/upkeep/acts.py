"""What was done: taken back, done again, listed."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.output import chosen_form, tell, write_json, write_rows
from paracase.cli.session import Json, Plain, session


def undo(context: typer.Context, json: Json = False) -> None:
    """Take back my last act, and say what it was; or that it cannot be taken back."""
    with session(context).open() as office:
        tell(services.undo.undo(office), as_json=json)


def redo(context: typer.Context, json: Json = False) -> None:
    """Do again what I took back last, if I did nothing else since."""
    with session(context).open() as office:
        tell(services.undo.redo(office), as_json=json)


def ledger(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="So many entries, newest first.")] = 50,
    before: Annotated[int | None, typer.Option(help="Only entries before this number.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only this kind, e.g. document.filed.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Who did what, when: the append-only record."""
    with session(context).open() as office:
        entries = services.papers.looking.ledger_entries(office, limit=limit, before=before, kind=kind)
    if json:
        write_json(entries)
        return
    rows = [(e["seq"], e["at"], e["who"], e["kind"], e["summary"], e["hash"][:8]) for e in entries]
    columns = ("seq", "at", "who", "kind", "summary", "hash")
    write_rows(chosen_form(as_json=False, plain=plain), columns, rows, empty="No entries.")
