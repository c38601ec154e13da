"""Documents: show, change facts, read the text, history."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import Form, chosen_form, tell, write, write_record, write_rows
from paracase.cli.papers.facts import Facts, facts_of
from paracase.cli.session import Json, Plain, session

app = commands("document")


@app.command("show")
def show(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")], json: Json = False) -> None:
    """Where a document is, what it is, who decided, and its versions."""
    from paracase.services.papers.looking import document_record

    with session(context).open() as office:
        record = document_record(office, document)
    write_record(Form.JSON if json else Form.PLAIN, record)


@app.command("text")
def text(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    page: Annotated[int | None, typer.Option(min=1, help="Only this page.")] = None,
) -> None:
    """The text of a document, by page."""
    from paracase.domain.errors import NotFound
    from paracase.services.papers.proposing import propose

    with session(context).open() as office:
        proposal = propose(office, document)
    if not proposal.pages:
        from paracase.domain.papers.documents import Outcome

        raise NotFound(f"“{proposal.document.name}” has no text: {Outcome(proposal.document.outcome).sentence}.")
    if page is not None and page > len(proposal.pages):
        raise NotFound(f"It has {len(proposal.pages)} pages.")
    for number, body in enumerate(proposal.pages, start=1):
        if page in (None, number):
            write(f"— page {number} of {len(proposal.pages)} —")
            write(body)


@app.command("edit")
def edit(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    facts: Facts = None,
    json: Json = False,
) -> None:
    """Change facts of a document; its file stays as it is."""
    from paracase.services.papers.filing import change_facts

    with session(context).open() as office:
        tell(change_facts(office, document, facts_of(facts)), as_json=json)


@app.command("move")
def move(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    case: Annotated[str | None, typer.Option(help="Another case.")] = None,
    folder: Annotated[str | None, typer.Option(help="Subfolder of the case; empty for the case's folder.")] = None,
    name: Annotated[str | None, typer.Option(help="The new name; the extension stays.")] = None,
    json: Json = False,
) -> None:
    """Move a document in file to another case, folder or name; what was decided about it stays."""
    from paracase.services.cases.cases import named_case
    from paracase.services.papers.filing import move_document

    with session(context).open() as office:
        case_id = named_case(office, case).id if case else None
        tell(move_document(office, document, case_id=case_id, folder=folder, name=name), as_json=json)


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseName,
    order: Annotated[str, typer.Option(help="newest, docket or name.")] = "newest",
    words: Annotated[str, typer.Option(help="Only those whose name contains these words.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The documents of a case."""
    from paracase.services.cases.cases import named_case
    from paracase.services.papers.lines import listed_documents

    with session(context).open() as office:
        found = listed_documents(office, named_case(office, case).id, order=order, words=words)
    columns = ("id", "day", "name", "type", "pages", "from", "state", "handling", "docket")
    rows = [
        (
            d.id,
            d.day,
            d.shown_name,
            d.doc_type,
            d.pages,
            d.party,
            "missing" if d.missing else d.state,
            d.handling,
            d.docket_no,
        )
        for d in found
    ]
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No documents.")


@app.command("open")
def open_(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Open a document's file in its own program; never over SSH."""
    import os

    from paracase.services.papers.filing import file_path
    from paracase.services.papers.outside import open_file

    with session(context).open() as office:
        open_file(file_path(office, document), os.environ)


@app.command("print")
def print_(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print a document's file; never over SSH."""
    import os

    from paracase.services.papers.filing import file_path
    from paracase.services.papers.outside import print_file

    with session(context).open() as office:
        print_file(file_path(office, document), os.environ)


@app.command("history")
def history(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Every act on a document: when, who, what."""
    from paracase.services.papers.looking import document_history

    with session(context).open() as office:
        rows = document_history(office, document)
    write_rows(chosen_form(as_json=json, plain=plain), ("at", "who", "kind", "summary"), rows, empty="No acts yet.")
