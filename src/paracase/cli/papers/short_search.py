"""``paracase search`` understood without the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.cli.papers import found
from paracase.cli.short import ForTheParserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from paracase.cli.opened import Session

NAME = ("search",)
_SEARCH = {"--best": None, "--json": None, "--plain": None, "--limit": found.MOST, "--page": 1 << 31}
"""Options of ``search``; with a number, the greatest that it takes."""


def understood(rest: list[str], session: Session) -> Callable[[], int]:
    """What answers the words and options of a search.

    Raises:
        ForTheParserError: they are not of the plainest form.
    """
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
            raise ForTheParserError
        else:
            words.append(text)
    if not words:
        raise ForTheParserError
    query = found.AskedSearch(tuple(words), limit=numbers["limit"], page=numbers["page"], **flags)
    return lambda: found.answer(session, query)


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= most):
        raise ForTheParserError
    return int(text)
