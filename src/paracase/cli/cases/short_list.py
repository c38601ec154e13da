"""``paracase task list`` understood without the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.cli.cases import tasks
from paracase.cli.short import ForTheParserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.cli.opened import Session

NAME = ("task", "list")
_TASKS = {"--case": str, "--who": str, "--done": None, "--json": None, "--plain": None}


def understood(rest: list[str], session: Session) -> Callable[[], int]:
    """What answers the options of the list.

    Raises:
        ForTheParserError: they are not of the plainest form.
    """
    names: dict[str, str] = {}
    flags: dict[str, bool] = {}
    left = iter(rest)
    for text in left:
        if text not in _TASKS:
            raise ForTheParserError
        if _TASKS[text] is None:
            flags[text[2:]] = True
        else:
            names[text[2:]] = value = next(left, "-")
            if value.startswith("-"):
                raise ForTheParserError
    query = tasks.AskedTasks(case=names.get("case"), who=names.get("who"), **flags)

    def listed() -> int:
        tasks.answer(session, query)
        return 0

    return listed
