"""The short way of what is asked all day: ``search`` and ``task list`` without importing the command line's parser.

It understands the plainest forms. Whatever else stands there (help, a wrong option, ``--limit=5``) is for the parser.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from paracase.cli.boundary import answered
from paracase.cli.cases import tasks
from paracase.cli.opened import Session
from paracase.cli.papers import found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_SEARCH = {"--best": None, "--json": None, "--plain": None, "--limit": found.MOST, "--page": 1 << 31}
"""Options of ``search``; with a number, the greatest that it takes."""
_TASKS = {"--case": str, "--who": str, "--done": None, "--json": None, "--plain": None}


class _ForTheParserError(Exception):
    """What stands there is not the plainest form."""


def short_way(arguments: Sequence[str]) -> int | None:
    """Answer, and return the exit code; None when it is for the parser to understand."""
    if "_PARACASE_COMPLETE" in os.environ:
        return None
    asked = Session()
    try:
        rest = _frame(arguments, asked)
        if rest[:1] == ["search"]:
            return _search(rest[1:], asked)
        if rest[:2] == ["task", "list"]:
            return _task_list(rest[2:], asked)
    except _ForTheParserError:
        return None
    return None


def _frame(arguments: Sequence[str], asked: Session) -> list[str]:
    """Take the global options; the command with what follows it."""
    rest = list(arguments)
    while len(rest) > 2 and rest[0] in {"--office", "--as"}:
        name, value = rest[:2]
        if value.startswith("-"):
            raise _ForTheParserError
        if name == "--office":
            asked.office = Path(value)
        else:
            asked.acting_as = value
        del rest[:2]
    return rest


def _search(rest: list[str], asked: Session) -> int:
    words: list[str] = []
    flags: dict[str, bool] = {}
    numbers = {"limit": 20, "page": 1}
    left: Iterator[str] = iter(rest)
    for text in left:
        if text == "--":
            words.extend(left)
        elif text in _SEARCH:
            most = _SEARCH[text]
            if most is None:
                flags[text[2:]] = True
            else:
                numbers[text[2:]] = _number(next(left, ""), most)
        elif text.startswith("--") or text == "-h":
            raise _ForTheParserError
        else:
            words.append(text)
    if not words:
        raise _ForTheParserError
    query = found.Asked(tuple(words), limit=numbers["limit"], page=numbers["page"], **flags)
    return _answered(lambda: found.answer(asked, query), asked)


def _task_list(rest: list[str], asked: Session) -> int:
    names: dict[str, str] = {}
    flags: dict[str, bool] = {}
    left = iter(rest)
    for text in left:
        if text not in _TASKS:
            raise _ForTheParserError
        if _TASKS[text] is None:
            flags[text[2:]] = True
        else:
            names[text[2:]] = value = next(left, "-")
            if value.startswith("-"):
                raise _ForTheParserError
    query = tasks.Asked(case=names.get("case"), who=names.get("who"), **flags)

    def listed() -> int:
        tasks.answer(asked, query)
        return 0

    return _answered(listed, asked)


def _answered(command: Callable[[], int], asked: Session) -> int:
    """Nothing that is made for one short answer becomes garbage worth looking for."""
    gc.disable()
    return answered(command, asked)


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        raise _ForTheParserError
    return int(text)
