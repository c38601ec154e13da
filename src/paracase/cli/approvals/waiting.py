"""Everything that waits for the attorney, kind by kind: what Approvals counts, with the command that lists each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, write_rows
from paracase.cli.session import Json, Plain, session

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
    queued = [(one.words, one.see) for one in services.queued.queued(office)[1:] if one.number]
    also = services.approvals.queue.also_waiting(office).told()
    return [*queued, *((words, _LISTED_BY[kind]) for kind, words in also)]


_LISTED_BY = {
    "unsigned": "approvals list --owed", "to_ratify": "approvals list", "to_acknowledge": "approvals list --decided",
    "questions": "assign list", "notices": "policy notices", "to_confirm": "policy waiting", "money": "money list",
    "untold": "offer list",
}  # fmt: skip
