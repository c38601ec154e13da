"""``paracase`` alone: how the office stands, and what to do next."""

from __future__ import annotations

import typer

from paracase.cli.output import say, write
from paracase.cli.session import session
from paracase.domain.errors import OfficeNotFound


def show(context: typer.Context) -> None:
    """The state of the office in a few lines; without an office, the way to the first."""
    try:
        with session(context).open() as office:
            from paracase.services.overview import overview

            for line in overview(office):
                write(line)
    except OfficeNotFound as error:
        say(str(error))
        say("  paracase demo        see it work in an invented office")
        say("  paracase init DIR    make your own")
        say("  paracase --help      all commands")
        raise typer.Exit(error.exit_code) from error
