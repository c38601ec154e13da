"""What was done: the newest act taken back, the ledger listed."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.output import chosen_form, tell, write_json, write_rows
from paracase.cli.session import Json, Plain, session


def undo(context: typer.Context, json: Json = False) -> None:
    """Take back my newest act, and say what was taken back."""
    from paracase.services.undo import undo as take_back

    with session(context).open() as office:
        tell(take_back(office), as_json=json)


def ledger(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="So many entries, newest first.")] = 50,
    before: Annotated[int | None, typer.Option(help="Only entries before this number.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only this kind, e.g. document.filed.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Who did what, when: the append-only record."""
    from paracase.services.papers.looking import ledger_entries

    with session(context).open() as office:
        entries = ledger_entries(office, limit=limit, before=before, kind=kind)
    if json:
        write_json(entries)
        return
    rows = [
        (e["seq"], e["at"][:19].replace("T", " "), e["who"], e["kind"], e["summary"], e["hash"][:8]) for e in entries
    ]
    columns = ("seq", "at", "who", "kind", "summary", "hash")
    write_rows(chosen_form(as_json=False, plain=plain), columns, rows, empty="No entries.")
