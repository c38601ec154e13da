"""The one error boundary of the command line: every error becomes words and an exit code. Knows no parser."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from paracase import services, standard
from paracase.cli.output import let_go, say
from paracase.domain.errors import NO_ROOM, DiskFull, ParacaseError

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.cli.opened import Session

INTERNAL_ERROR = 70
"""``EX_SOFTWARE``: a fault of the program itself."""


def answered(command: Callable[[], int], asked: Session) -> int:
    """Run a command; a reader that has gone (``paracase types | head -1``) has read enough, and is no error.

    Returns:
        The exit code.
    """
    code = 0
    try:
        code = _answer(command, asked)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise
        let_go(sys.stdout)
        return _no_room(error)
    return code


def _answer(command: Callable[[], int], asked: Session) -> int:
    try:
        return command()
    except ParacaseError as error:
        return _tell(error)
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        say("Interrupted; what was acknowledged stays.")
        return 130
    except Exception as error:  # noqa: BLE001  the boundary: an unknown error is told once, whole, and never hidden
        known = services.upkeep.damage.told(error, asked.folder) if asked.folder is not None else None
        return _tell(known) if known is not None else _failed(error)


def _tell(error: ParacaseError) -> int:
    """Say what could not be done, and the way on; returns the exit code."""
    say(f"{error.title}: {error}")
    if error.hint:
        say(f"  {error.hint}")
    return error.exit_code


def _no_room(error: OSError) -> int:
    """A disk that ran full, wherever that was."""
    where = f" ({error.filename!s})" if error.filename else ""
    say(f"{DiskFull.title}: the disk has no room{where}; nothing acknowledged is lost.")
    say("  Make room there, then try again.")
    return DiskFull.exit_code


def _failed(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return _no_room(error)
    say(f"paracase failed: {type(error).__name__}: {error}")
    say("  Nothing acknowledged is lost. Please report what follows.")
    say("".join(standard.traceback.format_exception(error)))
    return INTERNAL_ERROR
