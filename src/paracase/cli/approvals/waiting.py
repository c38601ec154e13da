"""Everything that waits for the attorney, kind by kind: what Approvals counts, with the command that lists each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.services.context import Office

app = commands("approvals")


@app.command()
def waiting(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """What waits for the attorney, kind by kind: papers, cases, questions, deadlines, conflicts, templates."""
    with session(context).open() as office:
        rows = [(one.number, one.words, one.see) for one in services.queued.queued(office) if one.number]
    write_rows(chosen_form(as_json=json, plain=plain), ("number", "what", "see"), rows, empty="Nothing waits.")


def also_waits(office: Office) -> list[tuple[str, str]]:
    """What waits beside papers to decide, and the command that lists it; empty where none does it alone."""
    also = services.approvals.queue.also_waiting(office)
    rest = (
        (also.unsigned, "signature owed", "signatures owed", "approvals list --owed"),
        (also.to_ratify, "release to ratify", "releases to ratify", "approvals list"),
        (also.to_acknowledge, "filing to see as filed", "filings to see as filed", "approvals list --decided"),
        (also.questions, "question about assignments", "questions about assignments", "assign list"),
        (also.notices, "notice", "notices", "policy notices"),
        (also.to_confirm, "change of policy", "changes of policy", "policy waiting"),
        (also.money, "request for money", "requests for money", "money list"),
        (also.untold, "offer the client was not told of", "offers the client was not told of", "offer list"),
    )
    queued = [(one.words, one.see) for one in services.queued.queued(office)[1:] if one.number]
    return [*queued, *((counted(number, one, many), see) for number, one, many, see in rest if number)]
