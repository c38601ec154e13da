"""What is said about an assignment, and how it ends."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.given import given_text
from paracase.cli.groups import commands
from paracase.cli.output import tell
from paracase.cli.redlining import write_redline
from paracase.cli.session import Json, session
from paracase.cli.work.number import Number
from paracase.domain.errors import NotFound

app = commands("assign")


@app.command("ask")
def ask(
    context: typer.Context, number: Number, words: Annotated[list[str], typer.Argument()], json: Json = False
) -> None:
    """Ask about an assignment; - reads the question from standard input."""
    with session(context).open() as office:
        tell(services.work.remarks.ask(office, number, given_text(" ".join(words))), as_json=json)


@app.command("answer")
def answer(
    context: typer.Context,
    number: Number,
    question: Annotated[int, typer.Argument(help="The question's number, as shown.")],
    words: Annotated[list[str], typer.Argument()],
    json: Json = False,
) -> None:
    """Answer a question."""
    with session(context).open() as office:
        tell(services.work.remarks.answer(office, number, question, " ".join(words)), as_json=json)


@app.command("tick")
def tick(
    context: typer.Context,
    number: Number,
    note: Annotated[int, typer.Argument(help="The note's number, as shown.")],
    off: Annotated[bool, typer.Option("--off", help="Not answered after all.")] = False,
    json: Json = False,
) -> None:
    """A note it was sent back with is answered in the text."""
    with session(context).open() as office:
        tell(services.work.remarks.tick(office, number, note, done=not off), as_json=json)


@app.command("reassign")
def reassign(
    context: typer.Context,
    number: Number,
    to: Annotated[str, typer.Argument(help="Name or initials.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """Give it to somebody else."""
    with session(context).open() as office:
        tell(
            services.work.assignments.reassign(
                office, number, services.people.people.person_named(office, to), reason=reason
            ),
            as_json=json,
        )


@app.command("withdraw")
def withdraw(
    context: typer.Context, number: Number, reason: Annotated[str, typer.Option(help="Why.")], json: Json = False
) -> None:
    """It is not needed any more."""
    with session(context).open() as office:
        tell(services.work.assignments.withdraw(office, number, reason=reason), as_json=json)


@app.command("done")
def done(context: typer.Context, number: Number, json: Json = False) -> None:
    """Examined work that needs no attorney's decision is done."""
    with session(context).open() as office:
        tell(services.work.assignments.finish(office, number), as_json=json)


@app.command("redline")
def redline(
    context: typer.Context,
    number: Number,
    old: Annotated[
        int | None, typer.Option("--from", help="Delivery to compare; else the one before the last.")
    ] = None,
    new: Annotated[int | None, typer.Option("--to", help="With this one; else the last.")] = None,
) -> None:
    """What changed between two deliveries, by words."""
    with session(context).open() as office:
        by_no = {d.no: d for d in services.work.assignments.whole(office, number).deliveries}
        last = new if new is not None else max(by_no, default=0)
        first = old if old is not None else last - 1
        if first not in by_no or last not in by_no:
            raise NotFound(f"There are no deliveries {first} and {last} to compare.", hint=f"There are {len(by_no)}.")
        found = services.papers.versions.changes(office, by_no[first].version_id, by_no[last].version_id)
    write_redline(found)
