"""Sequestering: shutting a paper that was asked back, and what an attorney decides about it."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

documents = commands("document")
app = commands("sequester")

Paper = Annotated[int, typer.Argument(metavar="ID", help="The document.")]


@documents.command("sequester")
def sequester(
    context: typer.Context,
    document: Paper,
    reason: Annotated[
        str, typer.Option(help="Who asked for it back, and on what ground: “FRE 502(b), letter of May 2”.")
    ],
    json: Json = False,
) -> None:
    """Shut a paper and every copy of it: nobody finds, opens or copies it until an attorney decides."""
    with session(context).open() as office:
        tell(services.papers.sequestering.sequester(office, document, reason=reason), as_json=json)


@app.command("list")
def list_(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Sequestered papers, those that wait for an attorney first; names and reasons, never a text."""
    with session(context).open() as office:
        rows = [
            (row.document_id, row.name, row.relation.words, row.state.words, row.reason, row.by, row.at)
            for row in services.papers.sequestering.listed(office)
        ]
    columns = ("id", "name", "because", "state", "reason", "by", "at")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="Nothing is sequestered.")


@app.command("lift")
def lift(context: typer.Context, document: Paper, json: Json = False) -> None:
    """Open a paper and its copies again: an attorney, or who sequestered it by mistake."""
    with session(context).open() as office:
        tell(services.papers.sequestering.lift(office, document), as_json=json)


@app.command("keep")
def keep(context: typer.Context, document: Paper, json: Json = False) -> None:
    """An attorney keeps it shut until it is purged or returned."""
    with session(context).open() as office:
        tell(services.papers.sequestering.keep_shut(office, document), as_json=json)
