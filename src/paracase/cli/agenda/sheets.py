"""How a sheet is told: as text, as JSON, or written as PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from paracase import services
from paracase.cli.output import say, write, write_json
from paracase.domain.agenda.sheets import as_text
from paracase.domain.visible import counted

if TYPE_CHECKING:
    from pathlib import Path

    from paracase.domain.agenda.sheets import DaySheet
    from paracase.services.context import Office


ForOthers = Annotated[
    bool, typer.Option("--for-others", help="To be handed on: nothing of a case that somebody is walled off from.")
]


def tell_left_out(cases: int) -> None:
    """That not everything is there: nothing of a case that somebody is walled off from leaves."""
    if cases:
        say(f"  {counted(cases, 'case')} with a wall left out.")


def tell_sheet(office: Office, sheet: DaySheet, *, pdf: Path | None, as_json: bool) -> None:
    """A sheet in the form that was asked for.

    Raises:
        NotAllowed: a file of that name is there, or cannot be written.
        DiskFull: there is no room for it.
    """
    if pdf is not None:
        services.agenda.writing.put_new(pdf, services.agenda.docketing.as_pdf(office, sheet))
        say(f"  Written: {pdf}")
    if as_json:
        parts = [
            {"heading": part.heading, "rows": [[*row.cells, row.is_late] for row in part.rows]} for part in sheet.parts
        ]
        write_json({"title": sheet.title, "of": sheet.subtitle, "parts": parts})
    elif pdf is None:
        write(as_text(sheet).rstrip("\n"))
