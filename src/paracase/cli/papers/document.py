"""Documents: show, change facts, read the text, history."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write, write_bytes, write_record, write_rows
from paracase.cli.papers.along import Yes, agreed
from paracase.cli.papers.facts import Facts, facts_of
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.papers.documents import Outcome

app = commands("document")
MAX_WIDTH = 1100
"""Pixels: a page twice as high as wide is as large as pictures may be."""


@app.command("show")
def show(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")], json: Json = False) -> None:
    """Where a document is, what it is, who decided, and its versions."""
    with session(context).open() as office:
        record = services.papers.looking.document_record(office, document)
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


@app.command("text")
def text(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    page: Annotated[int | None, typer.Option(min=1, help="Only this page.")] = None,
) -> None:
    """The text of a document, by page."""
    with session(context).open() as office:
        sheet = services.papers.proposing.propose(office, document)
    if not sheet.pages:
        outcome = Outcome(sheet.document.outcome)
        if outcome in {Outcome.TEXT, Outcome.OCR, Outcome.LISTED}:
            raise NotFound(
                f"The text of “{sheet.document.name}” is not in the index.",
                hint="paracase scan brings the index up to date.",
            )
        raise NotFound(f"“{sheet.document.name}” has no text: {outcome.sentence}.")
    if page is not None and page > len(sheet.pages):
        raise NotFound(f"It has {len(sheet.pages)} pages.")
    for number, body in enumerate(sheet.pages, start=1):
        if page in (None, number):
            write(f"— page {number} of {len(sheet.pages)} —")
            write(body)


@app.command("edit")
def edit(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    facts: Facts = None,
    json: Json = False,
) -> None:
    """Change facts of a document; its file stays as it is."""
    with session(context).open() as office:
        tell(services.papers.filing.change_facts(office, document, facts_of(facts)), as_json=json)


@app.command("move")
def move(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    case: Annotated[str | None, typer.Option(help="Another case.")] = None,
    folder: Annotated[str | None, typer.Option(help="Subfolder of the case; empty for the case's folder.")] = None,
    name: Annotated[str | None, typer.Option(help="The new name; the extension stays.")] = None,
    yes: Yes = False,
    json: Json = False,
) -> None:
    """Move a document in file to another case, folder or name; what hangs on it is shown, and goes along."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        if not agreed(office, [document], [case_id] if case_id else [], yes=yes, as_json=json):
            return
        tell(
            services.papers.filing.move_document(office, document, case_id=case_id, folder=folder, name=name),
            as_json=json,
        )


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
    with session(context).open() as office:
        found = services.papers.lines.listed_documents(
            office, services.cases.cases.named_case(office, case).id, order=order, words=words
        )
    columns = ("id", "day", "name", "type", "pages", "from", "state", "handling", "docket")
    rows = [
        (
            d.id,
            office.day_of(d.day).isoformat(),
            d.shown_name,
            d.doc_type,
            d.pages,
            d.party,
            "missing" if d.missing else d.state,
            d.handling,
            f"{d.docket_no}-{d.attachment_no}" if d.docket_no and d.attachment_no else d.docket_no,
        )
        for d in found
    ]
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No documents.")


@app.command("open")
def open_(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Open a document's file in its own program; never over SSH."""
    with session(context).open() as office:
        services.papers.outside.open_file(services.papers.kept.viewed(office, document), os.environ)


@app.command("print")
def print_(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Print a document's file; never over SSH."""
    with session(context).open() as office:
        services.papers.outside.print_file(services.papers.kept.viewed(office, document), os.environ)


@app.command("get")
def get(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    version: Annotated[int | None, typer.Option(min=1, help="Else the present one.")] = None,
) -> None:
    """The bytes of any version of anything, on standard output: paracase document get 7 > file. It is recorded."""
    if sys.stdout.isatty():
        raise BadInput("A copy is written into a file.", hint=f"Say: paracase document get {document} > file")
    with session(context).open() as office:
        name, chunks = services.papers.kept.copy_of(office, document, version)
        for chunk in chunks:
            write_bytes(chunk)
    say(name)


@app.command("compare")
def compare(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Compare what each page of a PDF draws with what its text says, by OCR, now; else it is done when approval is asked."""
    with session(context).open() as office:
        found = services.papers.comparing.compare(
            office, document, lambda page: say(f"page {page.page}: {page.state.words}")
        )
    rows = [(page.page, page.state.words, page.words, page.unsure, "; ".join(page.told)) for page in found.pages]
    columns = ("page", "result", "words", "not made out", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No pages.")


@app.command("picture")
def picture(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    page: Annotated[int, typer.Option(min=1, help="Which page.")] = 1,
    width: Annotated[int, typer.Option(min=0, max=MAX_WIDTH, help="Pixels; 0 is 150 dots an inch.")] = 0,
) -> None:
    """A page as it is drawn, a PNG on standard output: paracase document picture 7 --page 2 > page.png."""
    if sys.stdout.isatty():
        raise BadInput(
            "A picture is written into a file.", hint=f"Say: paracase document picture {document} > page.png"
        )
    with session(context).open() as office:
        write_bytes(services.papers.pages.page_as_png(office, document, page, width=width))


@app.command("restore")
def restore(context: typer.Context, document: Annotated[int, typer.Argument(metavar="ID")], json: Json = False) -> None:
    """Bring back the file of a paper that was deleted outside, at its place; nothing there is overwritten."""
    with session(context).open() as office:
        tell(services.papers.kept.put_back(office, document), as_json=json)


@app.command("take-out")
def take_out(
    context: typer.Context,
    documents: Annotated[list[int] | None, typer.Argument(metavar="[ID]...", help="Else all in file.")] = None,
    case: Annotated[str | None, typer.Option(help="Only those of this case.")] = None,
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would be written.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Write what is inside filed papers (mails, portfolios; ZIP files when they are named) as files of their own."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        numbers = documents or [of.document_id for of in services.papers.attached.to_take_out(office, case_id)]
        if not preview:
            for number in numbers:
                tell(services.papers.taking_out.take_out(office, number), as_json=json)
            if numbers:
                return
        found = [
            (number, inside) for number in numbers for inside in services.papers.taking_out.preview(office, number)
        ]
    columns = ("in", "id", "name", "bytes", "to", "stays_because")
    rows = [(number, of.document_id, of.name, of.size, of.to, of.why) for number, of in found]
    write_rows(
        chosen_form(as_json=json, plain=plain), columns, rows, empty="No attachment in file lacks a file of its own."
    )


@app.command("history")
def history(
    context: typer.Context,
    document: Annotated[int, typer.Argument(metavar="ID")],
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Every act on a document: when, who, what."""
    with session(context).open() as office:
        rows = services.papers.looking.document_history(office, document)
    write_rows(chosen_form(as_json=json, plain=plain), ("at", "who", "kind", "summary"), rows, empty="No acts yet.")
