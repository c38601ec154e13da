"""Pleading paper: California courts number the lines of a page from 1 to 28 (CRC 2.108); the numbers come out as text."""

from __future__ import annotations

import re

FEWEST = 20
"""So many numbers one after the other, from 1 on, are a gutter; fewer may be a list."""
FEWEST_LEADING = 25
"""So many lines that begin with their number are a gutter; fewer may be a table."""
OUTSIDE = 8
"""Lines above and below a gutter, at most: stamps, the page's number, the footer."""
MOST = 34
"""Numbers beside a page, at most; courts outside California print 25, 26 or 32."""
_NUMBERED = re.compile(r"[ \t]*([1-9]\d?)(?:[ \t]+(?=\S)|[ \t]*$)")


def without_gutter(page: str) -> str:
    """A page without the line numbers of pleading paper; any other page as it is."""
    return parted_from_gutter(page)[0]


def parted_from_gutter(page: str) -> tuple[str, int]:
    """A page without the numbers beside its lines, and how many they were; any other page as it is, and 0.

    The numbers stand on lines of their own, before the words or between them, or each before the words of its line.
    What is taken is one of each number from 1 on, and nothing else.
    """
    if page.count("\n") < FEWEST - 1:
        return page, 0
    lines = page.split("\n")
    taken = _alone(lines) or _leading(lines)
    if not taken:
        return page, 0
    kept = []
    for at, line in enumerate(lines):
        if at not in taken:
            kept.append(line)
        elif rest := line[taken[at] :]:
            kept.append(rest)
    return "\n".join(kept), len(taken)


def numbers_of_lines(page: str) -> list[int]:
    """For each line of a page without its gutter the number that stood beside it; 0 where that cannot be told.

    It can where each number stands before the words of its line, or on a line of its own between them.
    """
    if page.count("\n") < FEWEST - 1:
        return []
    lines = page.split("\n")
    alone = _alone(lines)
    leading = {} if alone else _leading(lines)
    if not alone and not leading:
        return []
    is_between = len(alone) > 1 and max(alone) - min(alone) >= 2 * (len(alone) - 1)
    found: list[int] = []
    number = 0
    for at, line in enumerate(lines):
        if at in alone:
            number += 1
        elif at not in leading:
            found.append(number if is_between and number <= len(alone) else 0)
        else:
            number += 1
            found += [number] if line[leading[at] :] else []
    return found


def _alone(lines: list[str]) -> dict[int, int]:
    """Lines that are nothing but one of the numbers, and where each ends; none where there are too few."""
    places: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        word = line.strip(" \t")
        if word.isdecimal() and word.isascii() and word[0] != "0" and len(word) <= 2:
            places.setdefault(int(word), []).append(at)
    last = 0
    while last < MOST and last + 1 in places:
        last += 1
    if last < FEWEST:
        return {}
    taken: dict[int, int] = {}
    before = -1
    for number in range(1, last + 1):
        # In order, or none of them: numbers that stand anywhere may be the text's own.
        before = next((at for at in places[number] if at > before), places[number][0])
        taken[before] = len(lines[before])
    return taken if list(taken) == sorted(taken) else {}


def _leading(lines: list[str]) -> dict[int, int]:
    """Lines that begin with the next number, and where their words begin; none where no page's worth does.

    A table whose rows are numbered has lines before and after it; a gutter goes from the first line to the last.
    """
    taken: dict[int, int] = {}
    for at, line in enumerate(lines):
        found = _NUMBERED.match(line)
        if found and int(found[1]) == len(taken) + 1 and len(taken) < MOST:
            taken[at] = found.end()
    if len(taken) < FEWEST_LEADING:
        return {}
    first, last = min(taken), max(taken)
    if not any(lines[at][end : end + 1].islower() for at, end in taken.items()):
        return {}  # rows of a table all begin with a capital; of prose some line does not
    outside = sum(bool(line.strip()) for line in [*lines[:first], *lines[last + 1 :]])
    return taken if outside <= OUTSIDE else {}
