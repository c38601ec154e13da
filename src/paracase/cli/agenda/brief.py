"""The day's docket on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase import services
from paracase.cli.agenda.sheets import ForOthers, tell_sheet
from paracase.cli.output import write
from paracase.cli.session import Json, session


def brief(
    context: typer.Context,
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="Write it as PDF, to be printed.")] = None,
    daily: Annotated[
        bool, typer.Option("--daily", help="Write today's docket (text and PDF) into the folder the settings name.")
    ] = False,
    for_others: ForOthers = False,
    due: Annotated[bool, typer.Option("--due", hidden=True, help="The daily one; the intake starts it so.")] = False,
    json: Json = False,
) -> None:
    """The day: overdue, today, the next 14 days, what came in, what waits for whom."""
    with session(context).open() as office:
        if due and not services.agenda.docketing.is_due(office):
            return
        if daily or due:
            for path in services.agenda.docketing.write_docket(office):
                write(str(path))
            return
        tell_sheet(office, services.agenda.printing.docket(office, leaves=for_others), pdf=pdf, as_json=json)
