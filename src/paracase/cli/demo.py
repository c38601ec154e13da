"""The demo: an invented office in a folder of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from paracase.cli.output import write
from paracase.cli.session import Progress


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("demo")(demo)


def demo(
    fresh: Annotated[bool, typer.Option("--fresh", help="Make the demo office anew.")] = False,
    directory: Annotated[
        Path | None, typer.Option("--dir", metavar="DIR", help="Where it lies; else among your application data.")
    ] = None,
) -> None:
    """See paracase work: an invented office takes its papers in, files one, finds it, undoes it."""
    from paracase import paths
    from paracase.domain.clock import SystemClock
    from paracase.services.demo import ready_demo, tour

    folder = (directory or paths.demo()).expanduser().absolute()
    with Progress("Papers") as progress:
        office = ready_demo(folder, clock=SystemClock(), fresh=fresh, say=write, progress=progress.turn)
        try:
            tour(office, say=write, progress=progress.turn)
        finally:
            office.close()
    write(f"\nLook around:  paracase --office {folder} triage list")
    write("Your own:     paracase init DIR")
