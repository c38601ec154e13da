"""The way to a service account's desk: the person's side, which goes through sudo, and the side that sudo started."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from paracase import domain, paths, services
from paracase.cli.boundary import answered
from paracase.cli.opened import Session
from paracase.domain.people.seat import ENTER, OUTSIDE, command_in, is_roots

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from paracase.domain.people.seat import DeskRecord

MACHINE = Path("/")


def is_entrance(arguments: Sequence[str]) -> bool:
    """Whether sudo started this by its rule."""
    return len(arguments) == 3 and arguments[0] == "--office" and arguments[2] == ENTER


def through_sudo(arguments: Sequence[str]) -> int | None:
    """Go to the desk that is meant through sudo; None when it is no service account's, or nothing has to be entered.

    Root does not enter: its process becomes the account's.
    """
    command, named = command_in(arguments)
    if sys.platform != "linux" or command == "--help" or "_PARACASE_COMPLETE" in os.environ:
        return None
    by_root = os.geteuid() == 0
    if is_roots(arguments) if by_root else command in OUTSIDE:
        return None
    desks = services.people.entering
    meant: list[DeskRecord] = []

    def find() -> int:
        record = desks.office_meant(
            desks.records(MACHINE), named, here=Path.cwd(), config=paths.personal_config(), environment=os.environ
        )
        if record is not None and not desks.owns(record):
            meant.append(record)
        return 0

    failed = answered(find, Session())
    if failed or not meant:
        return failed or None
    if by_root:
        return answered(lambda: desks.step_down(meant[0], arguments, os.environ), Session())
    return answered(lambda: desks.enter(meant[0], arguments, os.environ, _act), Session())


def _act(what: str, path: Path) -> None:
    """Open or print a file, as the person."""
    outside = services.papers.outside
    (outside.open_file if what == "open" else outside.print_file)(path, os.environ)


def entered(folder: str, answer: Callable[[list[str], str], int]) -> int:
    """What sudo started: take the seat of whoever entered, and answer what they typed. Returns the exit code.

    Args:
        answer: answers a command line of the person with this account.
    """
    # What this process makes in Cases is the group's too; its own folder is closed to all others.
    os.umask(0o007)
    os.chdir("/")

    def sit() -> int:
        clock = domain.clock.SystemClock()
        seat = services.people.seated.take_seat(Path(folder), dict(os.environ), clock=clock)
        os.environ.clear()
        os.environ.update(seat.environment)
        return answer(seat.words, seat.account)

    return answered(sit, Session(Path(folder)))
