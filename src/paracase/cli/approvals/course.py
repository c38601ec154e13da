"""The course of a request beside its decision: withdrawn, said by phone, seen as filed, given to another attorney."""

from __future__ import annotations

from typing import Annotated

import typer

from paracase import services
from paracase.cli.approvals.number import Number
from paracase.cli.groups import commands
from paracase.cli.output import tell
from paracase.cli.redlining import write_redline
from paracase.cli.session import Json, session

app = commands("approvals")


@app.command("withdraw")
def withdraw(context: typer.Context, number: Number, json: Json = False) -> None:
    """Take a request back before it is decided."""
    with session(context).open() as office:
        tell(services.approvals.requests.withdraw(office, number), as_json=json)


@app.command("phone")
def phone(
    context: typer.Context,
    number: Number,
    words: Annotated[str, typer.Option(help="What the attorney said.")],
    when: Annotated[str, typer.Option(help="When: “today 16:40”.")],
    json: Json = False,
) -> None:
    """Record the attorney's authority by phone for exactly these bytes. Unapproved until the attorney ratifies it."""
    with session(context).open() as office:
        tell(services.approvals.releasing.record_phone(office, number, when=when, words=words), as_json=json)


@app.command("acknowledge")
def acknowledge(context: typer.Context, number: Number, json: Json = False) -> None:
    """I have seen what was filed after I approved with changes (its redline is shown first)."""
    with session(context).open() as office:
        found = services.approvals.releasing.as_filed(office, number)
        if found is not None and not json:
            write_redline(found)
        tell(services.approvals.releasing.acknowledge(office, number), as_json=json)


@app.command("reassign")
def reassign(
    context: typer.Context,
    number: Number,
    to: Annotated[str, typer.Argument(help="Another attorney who is counsel in the case.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """A managing attorney gives an absent attorney's request to another."""
    with session(context).open() as office:
        tell(
            services.approvals.lending.hand_to(
                office, number, services.people.people.person_named(office, to), reason=reason
            ),
            as_json=json,
        )
