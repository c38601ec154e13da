"""Pleading paper: California courts number the lines of a page from 1 to 28 (CRC 2.108); the numbers come out as text."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"^[ \t]*(?:[1-9]|1\d|2[0-8])[ \t]*(?:\n|$)", re.M)
FEWEST = 20
"""So many lines of nothing but such a number are a gutter; fewer may be a list."""


def without_gutter(page: str) -> str:
    """A page without the line numbers of pleading paper; any other page as it is."""
    if page.count("\n") < FEWEST - 1:
        return page
    return _NUMBER.sub("", page) if len(_NUMBER.findall(page)) >= FEWEST else page
