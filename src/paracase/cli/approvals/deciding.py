"""Deciding: approve, return, sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.approvals.number import Number
from paracase.cli.given import given_signature, given_text
from paracase.cli.groups import commands
from paracase.cli.output import write, write_exact, write_json
from paracase.cli.session import Json, session
from paracase.domain.approvals.statements import Decision
from paracase.domain.errors import BadInput

if TYPE_CHECKING:
    from paracase.services.approvals.deciding import Decided

app = commands("approvals")

About = Annotated[list[str], typer.Argument(metavar="ID…|owed", help="Requests by number, or all that is owed.")]
Initials = Annotated[str, typer.Option(help="Your initials: you approve exactly these bytes.")]
Comments = Annotated[
    list[str] | None, typer.Option("--page", help="PAGE:words, a comment to a page; may be given several times.")
]


def _told(decided: Decided, *, as_json: bool) -> None:
    if as_json:
        level = {"level": decided.level.words, "proves": decided.level.proves, "owed": decided.is_owed}
        head = {"entries": decided.seq, "head": decided.head}
        write_json({"approvals": list(decided.approval_ids), "summary": decided.summary} | level | head)
        return
    write(f"{decided.summary}.")
    write(f"  {decided.level.words}: {decided.level.proves}")
    if decided.is_owed:
        write("  Nothing of it goes out until it is signed: ssh office statement owed (docs/approvals.md)")
    write(f"  {decided.seq} entries, head {decided.head}")


@app.command("approve")
def approve(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="A word.")] = "",
    read_as: Annotated[str, typer.Option("--read-as", help="screen, PDF or paper: how you read it.")] = "screen",
    agent: Annotated[bool, typer.Option("--agent", help="Sign with the key in a forwarded agent.")] = False,
    json: Json = False,
) -> None:
    """Approve exactly these bytes. Cannot be taken back."""
    with session(context).open() as office:
        sign = None
        if agent:
            sign = services.people.agent.signer(office)
        said = services.approvals.said.Said(Decision.APPROVED, initials, comment, read_as=read_as)
        _told(services.approvals.deciding.decide(office, number, said, sign=sign), as_json=json)


def _by_page(texts: list[str] | None) -> tuple[tuple[int | None, str], ...]:
    found = []
    for text in texts or []:
        page, _, words = text.partition(":")
        if not page.strip().isdigit() or not words.strip():
            raise BadInput(f"“{text}” is not a comment to a page.", hint="Write it as 4:This relies on Smalls.")
        found.append((int(page), words.strip()))
    return tuple(found)


@app.command("changes")
def changes(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="The changes, to the whole; - reads standard input.")] = "",
    pages: Comments = None,
    final: Annotated[bool, typer.Option("--final", help="The changed version need not come back.")] = False,
    json: Json = False,
) -> None:
    """Approve with changes: they become a task, and the changed version comes back unless you say otherwise."""
    with session(context).open() as office:
        said = services.approvals.said.Said(
            Decision.CHANGES, initials, given_text(comment), _by_page(pages), comes_back=not final
        )
        _told(services.approvals.deciding.decide(office, number, said), as_json=json)


@app.command("return")
def return_(
    context: typer.Context,
    number: Number,
    initials: Initials,
    comment: Annotated[str, typer.Option(help="What is to be done, to the whole; - reads standard input.")] = "",
    pages: Comments = None,
    to_paralegal: Annotated[bool, typer.Option("--to-paralegal", help="Back to who asked, not to who did it.")] = False,
    json: Json = False,
) -> None:
    """Send back with comments: the assignee sees them as a list to tick off."""
    with session(context).open() as office:
        said = services.approvals.said.Said(
            Decision.RETURNED, initials, given_text(comment), _by_page(pages), to_assignee=not to_paralegal
        )
        _told(services.approvals.deciding.decide(office, number, said), as_json=json)


@app.command("statement")
def statement(context: typer.Context, about: About) -> None:
    """The statement to sign, exactly: pipe it through ssh-keygen -Y sign, then into “approvals submit”."""
    with session(context).open() as office:
        text = services.approvals.signing.give_out(office, " ".join(about))
    write_exact(text)


@app.command("submit")
def submit(
    context: typer.Context,
    about: About,
    agent: Annotated[bool, typer.Option("--agent", help="Sign with the key in a forwarded agent.")] = False,
    json: Json = False,
) -> None:
    """Take a signature (on standard input, or pasted) over a statement that was given out; what it names is signed."""
    with session(context).open() as office:
        if agent:
            sign = services.people.agent.signer(office)
            decided = services.approvals.owing.sign_now(office, " ".join(about), sign)
        else:
            decided = services.approvals.signing.submit(office, " ".join(about), given_signature())
        _told(decided, as_json=json)
