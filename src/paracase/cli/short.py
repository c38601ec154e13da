"""The short way of what is asked all day: ``search`` and ``task list`` without importing the command line's parser.

It understands the plainest forms. Whatever else stands there (help, a wrong option, ``--limit=5``) is for the parser.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.cli.boundary import answered
from paracase.cli.opened import Session
from paracase.settings import ZONES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class ForTheParserError(Exception):
    """What stands there is not the plainest form."""


def short_way(
    arguments: Sequence[str],
    name: Sequence[str],
    understood: Callable[[list[str], Session], Callable[[], int]],
    *,
    seated: str | None = None,
) -> int | None:
    """Answer, and return the exit code; None when it is for the parser to understand.

    Args:
        name: the command, as it must stand behind the global options.
        understood: given what follows it, what answers; raises ForTheParserError.
        seated: the account of who entered a service account's desk.
    """
    if "_PARACASE_COMPLETE" in os.environ:
        return None
    asked = Session(seated=seated)
    try:
        rest = _frame(arguments, asked)
        if rest[: len(name)] != list(name):
            return None
        command = understood(rest[len(name) :], asked)
    except ForTheParserError:
        return None
    # Nothing that is made for one short answer becomes garbage worth looking for.
    gc.disable()
    if os.path.isdir(ZONES):  # noqa: PTH112  else Python reads how it was built to know where time zones are: 5 ms
        os.environ.setdefault("PYTHONTZPATH", ZONES)
    code = answered(command, asked)
    # Nor does Python look through it all once more when it ends, which takes a tenth of such an answer.
    gc.freeze()
    return code


def _frame(arguments: Sequence[str], asked: Session) -> list[str]:
    """Take the global options; the command with what follows it."""
    rest = list(arguments)
    while len(rest) > 2 and rest[0] in {"--office", "--as"}:
        name, value = rest[:2]
        if value.startswith("-"):
            raise ForTheParserError
        if name == "--office":
            asked.office = Path(value)
        else:
            asked.acting_as = value
        del rest[:2]
    return rest
