"""Threads of motions: a motion with its opposition, reply, hearing and order; what comes next, and whose move it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.given import CaseName
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from paracase.services.papers.threads import ThreadLine

app = commands("thread")

Motion = Annotated[int, typer.Argument(metavar="MOTION", help="The number of the document that begins the thread.")]
Paper = Annotated[int, typer.Argument(metavar="DOCUMENT", help="The number of the document.")]


def _row(one: ThreadLine) -> tuple[object, ...]:
    closed = one.thread.closed_by
    return (
        one.thread.number,
        one.thread.motion.number or None,
        one.title,
        len(one.thread.papers),
        one.step.what if one.step else None,
        one.step.whose or None if one.step else None,
        one.until or ("calendar manually" if one.manual else None),
        one.hearing_on or None,
        closed.id if closed else None,
    )


@app.command("list")
def list_threads(context: typer.Context, case: CaseName, json: Json = False, plain: Plain = False) -> None:
    """The motions of a case: what comes next, whose move it is, until when; what decided those that are closed."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id
        found = services.papers.threads.threads_of(office, case_id)
    columns = ("motion", "docket_no", "asks", "papers", "next", "whose", "until", "hearing", "closed_by")
    write_rows(form, columns, [_row(one) for one in found], empty="No motion in this case.")


@app.command("show")
def show(context: typer.Context, motion: Motion, json: Json = False, plain: Plain = False) -> None:
    """The papers of one thread in order: what each is there, and why it stands there."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        found = services.papers.threads.thread_of(office, motion)
    rows = [
        (one.paper.id, one.paper.number or None, one.paper.day[:10], one.part.words, one.paper.whose or None, one.by.value,
         one.paper.words)
        for one in found.thread.papers
    ]  # fmt: skip
    write_rows(form, ("document", "docket_no", "day", "is", "whose", "bound_by", "words"), rows, empty="No paper.")


@app.command("put")
def put(context: typer.Context, document: Paper, motion: Motion, json: Json = False) -> None:
    """Put a paper into the thread of a motion; given its own number it begins a thread."""
    with session(context).open() as office:
        tell(services.papers.threads.place(office, document, motion, inside=True), as_json=json)


@app.command("take-out")
def take_out(context: typer.Context, document: Paper, motion: Motion, json: Json = False) -> None:
    """Take a paper out of the thread of a motion; given its own number it begins none."""
    with session(context).open() as office:
        tell(services.papers.threads.place(office, document, motion, inside=False), as_json=json)
