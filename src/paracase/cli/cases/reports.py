"""Lists over all cases."""

from __future__ import annotations

import typer

from paracase import services
from paracase.cli.groups import commands
from paracase.cli.output import chosen_form, say, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.holds import next_reminder
from paracase.domain.visible import counted

app = commands("report")


@app.callback()
def about() -> None:
    """Lists over all cases."""


@app.command("holds")
def holds(context: typer.Context, json: Json = False, plain: Plain = False) -> None:
    """The holds in force: why, since when, who keeps what, who was told and who is to be reminded."""
    with session(context).open() as office:
        today = office.today
        found = services.cases.holds.register(office)
        since = {one.row.id: office.day_of(one.row.set_at).isoformat() for one in found}
    rows = []
    for one in found:
        row = one.row
        for who in one.custodians or (None,):
            due = next_reminder(who) if who is not None else None
            rows.append(
                (
                    row.number,
                    since[row.id],
                    row.set_by,
                    row.triggered_by or None,
                    row.reason,
                    who.name if who else None,
                    who.notified_on if who else None,
                    who.acknowledged_on if who else None,
                    who.reminded_on if who else None,
                    due.isoformat() if due else None,
                )
            )
    columns = (
        "case", "since", "set_by", "trigger", "reason", "custodian", "notified", "acknowledged", "reminded", "remind_on",
    )  # fmt: skip
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="No case is on hold.")
    if found:
        late = sum(len(one.to_remind(today)) for one in found)
        silent = sum(len(one.silent) for one in found)
        say(f"{counted(len(found), 'hold')}, {silent} not acknowledged, {late} to remind by today")
