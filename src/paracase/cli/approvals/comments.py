"""Comments that an attorney gathers while reading: added to a place, listed, changed, taken back."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.approvals.number import Number
from paracase.cli.given import given_text
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, said, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session

app = commands("approvals")


@app.command("comment")
def comment(
    context: typer.Context,
    number: Number,
    words: Annotated[str, typer.Argument(help="What is to be said; - reads standard input.")],
    page: Annotated[int | None, typer.Option(help="The page it is about; else the whole.")] = None,
    paragraph: Annotated[int | None, typer.Option(help="The paragraph of the page, counted from 1.")] = None,
    quote: Annotated[str, typer.Option(help="The words it is about, as they stand on the page.")] = "",
    paper: Annotated[int, typer.Option(min=1, help="Which paper of the set; the first leads.")] = 1,
    json: Json = False,
) -> None:
    """Keep a comment to a place; it goes with the next return, or approval with changes."""
    with session(context).open() as office:
        at = services.approvals.gathering.At(paper - 1, page, paragraph, quote)
        made = services.approvals.gathering.gather(office, number, at, given_text(words))
        kept = next(one for one in services.approvals.gathering.gathered(office, number) if one.id == made)
    if json:
        write_json({"comment": made, "place": kept.place})
        return
    write(f"Kept: {kept.place}.")
    write(f"  comment {made}")


@app.command("comments")
def comments(context: typer.Context, number: Number, json: Json = False, plain: Plain = False) -> None:
    """The comments you gathered about a request, and did not send yet."""
    with session(context).open() as office:
        found = services.approvals.gathering.gathered(office, number)
    rows = [(one.id, one.place, one.words) for one in found]
    form = chosen_form(as_json=json, plain=plain)
    write_rows(form, ("id", "place", "comment"), rows, empty="No comment is gathered.")


@app.command("uncomment")
def uncomment(
    context: typer.Context,
    number: Number,
    comment: Annotated[int, typer.Argument(help="The comment's id, as listed.")],
    json: Json = False,
) -> None:
    """Take a gathered comment back; “paracase undo” brings it back."""
    with session(context).open() as office:
        done = services.approvals.gathering.take_back(office, number, comment)
    if json:
        write_json({"taken_back": comment})
        return
    write(said(f"{done.summary}."))


@app.command("recomment")
def recomment(
    context: typer.Context,
    number: Number,
    comment: Annotated[int, typer.Argument(help="The comment's id, as listed.")],
    words: Annotated[str, typer.Argument(help="What is to be said instead; - reads standard input.")],
    json: Json = False,
) -> None:
    """Say a gathered comment in other words, in its place."""
    with session(context).open() as office:
        services.approvals.gathering.change(office, number, comment, given_text(words))
    if json:
        write_json({"changed": comment})
        return
    write("Comment changed.")
