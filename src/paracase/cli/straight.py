"""The short way from ``paracase`` to the desk: what the command line would do, without importing its parser."""

from __future__ import annotations

import gc
import os
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import domain, paths, services, tui
from paracase.domain.errors import ParacaseError

if TYPE_CHECKING:
    from paracase.services.context import Office


def is_interactive() -> bool:
    """Whether a person sits at a terminal that can show screens."""
    terminal = os.environ.get("TERM", "" if os.name == "nt" else "dumb")
    return sys.stdin.isatty() and sys.stdout.isatty() and terminal != "dumb"


def straight_to_the_desk(named: str | None, *, seated: str | None = None) -> int | None:
    """Open the desk of the office that is meant; None when it is for the command line to say what is wrong.

    Args:
        named: the folder given with ``--office``.
        seated: the account of who entered a service account's desk.
    """
    if not is_interactive():
        return None
    # Everything made on the way to the first paint stays; looking through it for garbage takes a sixth of that time.
    gc.disable()

    config = paths.personal_config()
    try:
        folder = services.office.opening.find_office(Path(named) if named else None, here=Path.cwd(), config=config)
        office = services.office.opening.open_office(folder, clock=domain.clock.SystemClock(), seated=seated)
    except ParacaseError:
        gc.enable()
        return None  # the command line finds the same, and tells it with its hint and exit code
    services.office.opening.remember_office(folder, config)
    try:
        return open_desk(office, mouse=True)
    finally:
        office.close()


def open_desk(office: Office, *, mouse: bool) -> int:
    """Show the screens until the person quits; returns the exit code."""
    if "SSH_CONNECTION" not in os.environ:
        # What a key changes is painted at the next frame; at the desk itself that comes twice as soon.
        os.environ.setdefault("TEXTUAL_FPS", "120")

    warnings.simplefilter("ignore")  # a library's warning on stderr would stand in the middle of a screen
    config = paths.personal_config()
    if office.identity.is_entered:
        config = config / "people" / office.identity.account  # how each likes the screens
    app = tui.app.DeskApp(office, config=config, environment=os.environ)
    try:
        app.run(mouse=mouse)
    finally:
        app.close_desk()
    return app.return_code or 0
