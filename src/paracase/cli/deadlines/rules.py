"""The rules in force: what starts them, how they are known, and which have to be checked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.deadlines.computing import office_folder, today
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from paracase.domain.deadlines.rules import CourtRule

app = commands("deadlines")

_COLUMNS = ("rule", "trigger", "event", "count", "cite", "mark", "read")


def _row(rule: CourtRule) -> tuple[object, ...]:
    count = rule.period.words if rule.period else "manually"
    return (rule.id, rule.trigger, rule.event, count, rule.cite, rule.mark.value, rule.read)


@app.command("rules")
def rules(
    context: typer.Context,
    court: Annotated[str, typer.Option("--court", help="Only of us-fed, us-ca, us-ny, us-tx.")] = "",
    events: Annotated[bool, typer.Option("--events", help="The events that start rules, and how many each.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """The rules dates are computed by: what starts them, the count, the source, and how that is known."""
    form = chosen_form(as_json=json, plain=plain)
    book = services.deadlines.asking.rulebook(office_folder(session(context)))
    found = [rule for rule in book.rules if not court or rule.profile == court]
    if events:
        names = sorted({rule.trigger for rule in found})
        rows = [(name, sum(rule.trigger == name for rule in found)) for name in names]
        write_rows(form, ("event", "rules"), rows, empty="No rule.")
        return
    write_rows(form, _COLUMNS, [_row(rule) for rule in found], empty="No rule.")


@app.command("rules-due")
def rules_due(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """Rules not checked against their text since rules last changed: December 1, federal, or January 1, a state's."""
    form = chosen_form(as_json=json, plain=plain)
    book = services.deadlines.asking.rulebook(office_folder(session(context)))
    due = services.deadlines.asking.rules_due(book.rules, today())
    write_rows(form, _COLUMNS, [_row(rule) for rule in due], empty="All were checked.")
    if due:
        say(f"{counted(len(due), 'rule', 'rules')} of {len(book.rules)} to be checked against the text.")
