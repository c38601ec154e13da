"""The demo: an invented office in a folder of its own, living on a terminal, told as a tour elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from paracase import paths, services, tui
from paracase.cli.output import write
from paracase.cli.session import Progress, session
from paracase.cli.straight import is_interactive, open_desk
from paracase.domain.clock import SystemClock

if TYPE_CHECKING:
    from paracase.services.context import Office


def demo(
    context: typer.Context,
    fresh: Annotated[bool, typer.Option("--fresh", help="Make the demo office anew.")] = False,
    directory: Annotated[
        Path | None, typer.Option("--dir", metavar="DIR", help="Where it lies; else among your application data.")
    ] = None,
    pictures: Annotated[
        Path | None, typer.Option("--pictures", metavar="DIR", help="Write a picture (SVG) of each screen, and end.")
    ] = None,
    told: Annotated[bool, typer.Option("--tour", help="Tell it in lines, also on a terminal.")] = False,
) -> None:
    """See paracase work: an invented office on screen, its papers arriving; without a terminal, told in lines."""
    folder = (directory or paths.demo()).expanduser().absolute()
    with Progress("Papers") as progress:
        office = services.demo.making.ready_demo(
            folder, clock=SystemClock(), fresh=fresh, say=write, progress=progress.turn
        )
        try:
            if pictures is not None:
                services.papers.taking_in.scan(office, wait_seconds=15, progress=progress.turn)
            elif told or not is_interactive():
                services.demo.making.tour(office, say=write, progress=progress.turn)
                write(f"\nLook around:  paracase --office {folder}")
                write("Your own:     paracase init DIR")
        except BaseException:
            office.close()
            raise
    try:
        if pictures is not None:
            into = pictures.expanduser().absolute()
            write(f"{tui.pictures.take_all(office, into, say=write)} pictures in {into}")
        elif not told and is_interactive():
            _live(office, mouse=session(context).mouse)
    finally:
        office.close()


def _live(office: Office, *, mouse: bool) -> None:
    """The desk, with papers arriving while somebody looks around."""
    arrivals = services.demo.living.Arrivals(office)
    arrivals.start()
    try:
        open_desk(office, mouse=mouse)
    finally:
        arrivals.stop()
