"""Attachments without a file of their own: what becomes of them with their mail, and those that were found later."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, tell, write_rows
from paracase.cli.papers.facts import Facts, facts_of
from paracase.cli.session import Json, Plain, session
from paracase.domain.errors import BadInput

app = commands("triage")


@app.command("decide")
def decide(
    context: typer.Context,
    attachment: Annotated[int, typer.Argument(metavar="ID", help="The attachment's number, as triage show lists it.")],
    case: Annotated[str | None, typer.Option(help="Another case than its mail's; empty: its mail's.")] = None,
    name: Annotated[str | None, typer.Option(help="Its name; the extension stays; empty: the proposed one.")] = None,
    folder: Annotated[str | None, typer.Option(help="Subfolder of the case.")] = None,
    facts: Facts = None,
    forget: Annotated[bool, typer.Option("--forget", help="Leave it to the proposal again.")] = False,
    json: Json = False,
) -> None:
    """Decide what becomes of an attachment when its mail is filed: its case, type, dates, name and folder."""
    with session(context).open() as office:
        said = services.papers.attached.said_of(office, attachment)
        if forget:
            said = services.papers.proposing.FilingDecision()
        if case is not None:
            said = replace(said, cases=(services.cases.cases.named_case(office, case).id,) if case else ())
        if name is not None:
            said = replace(said, name=name or None)
        if folder is not None:
            said = replace(said, folder=folder)
        if facts:
            said = replace(said, facts={**said.facts, **facts_of(facts)})
        tell(services.papers.ahead.decide(office, attachment, said), as_json=json)


@app.command("found")
def found(
    context: typer.Context,
    attachments: Annotated[list[int] | None, typer.Argument(metavar="[ID]...", help="Else all of them.")] = None,
    take_out: Annotated[bool, typer.Option("--take-out", help="Write them as files of their own.")] = False,
    leave: Annotated[bool, typer.Option("--leave", help="Leave them inside; they are not offered again.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Attachments found in papers that were filed before: list them, take them out, or leave them inside."""
    if take_out and leave:
        raise BadInput("They are taken out or left inside, not both.", hint="Give one of --take-out and --leave.")
    with session(context).open() as office:
        offered = services.papers.later.offered(office)
        if (take_out or leave) and (offered or attachments):
            ids = attachments or [one.id for one in offered]
            act = services.papers.later.take_out_found if take_out else services.papers.later.leave_inside
            tell(act(office, ids), as_json=json)
            return
    rows = [
        (one.id, one.name, one.parent_id, one.parent_name, one.case_number)
        for one in offered
        if not attachments or one.id in attachments
    ]
    write_rows(
        chosen_form(as_json=json, plain=plain),
        ("id", "attachment", "in", "paper", "case"),
        rows,
        empty="Nothing was found in papers filed before that waits for an answer.",
    )
