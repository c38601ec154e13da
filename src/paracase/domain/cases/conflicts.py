"""Conflict check: how a name of a new case is like one the office knows (ABA Model Rules 1.7, 1.9, 1.10, 1.18).

It errs to showing too much: an attorney looks at a hit and passes on, but a conflict that was not shown costs the office the
case. Names are compared by the words that tell whose they are, without *Inc.*, *et al.* and the like; their order does not
count.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TELLS_NOTHING = frozenset(
    [
        "united",
        "states",
        "america",
        "state",
        "people",
        "commonwealth",
        "city",
        "county",
        "doe",
        "does",
        "roe",
        "john",
        "jane",
        "national",
        "american",
        "general",
        "first",
        "bank",
        "insurance",
        "services",
        "group",
        "holdings",
        "systems",
        "foods",
        "transit",
        "authority",
        "district",
        "school",
        "university",
        "college",
        "hospital",
        "center",
        "clinic",
        "association",
        "trust",
        "estate",
        "partners",
        "freight",
        "logistics",
        "department",
        "board",
        "commission",
        "international",
        "company",
        "industries",
        "health",
        "medical",
        "care",
        "management",
        "properties",
        "construction",
        "north",
        "south",
        "east",
        "west",
        "new",
    ]
)
"""Words that thousands of parties share: alone they make nobody alike."""


class NameLikeness(IntEnum):
    """How alike two names are."""

    NONE = 0
    ALIKE = 1
    """The same surname, the same word that tells a firm from others, or an initial for a first name."""
    SAME = 2
    """The same words, or the same first and last with a middle name in one of them."""


def likeness(one: Sequence[str], other: Sequence[str]) -> NameLikeness:
    """How alike two names are.

    Args:
        one: the words of a name that tell whose it is, folded, in their order.
    """
    mine, theirs = set(one), set(other)
    if not mine or not theirs:
        return NameLikeness.NONE
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if mine == theirs and (len(mine) > 1 or not mine <= _TELLS_NOTHING):
        return NameLikeness.SAME
    is_within = set(short) <= set(long) and not set(short) <= _TELLS_NOTHING
    if is_within and len(short) > 1 and {short[0], short[-1]} == {long[0], long[-1]}:
        return NameLikeness.SAME
    if is_within or (one[-1] == other[-1] and one[-1] not in _TELLS_NOTHING and _may_be(one[0], other[0])):
        return NameLikeness.ALIKE
    shared = {word for word in mine & theirs if len(word) > 3 and word not in _TELLS_NOTHING}
    return NameLikeness.ALIKE if shared and _is_told_by(shared, one, other) else NameLikeness.NONE


def _may_be(first: str, other: str) -> bool:
    """Whether two first names may be one person's: an initial, or a short form (*Rob*, *Robert*)."""
    return first.startswith(other) or other.startswith(first)


def _is_told_by(shared: set[str], one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words two names share are what either of them is told by: its first word, or all but idle ones."""
    return any(
        name[0] in shared or {word for word in name if word not in _TELLS_NOTHING} <= shared for name in (one, other)
    )
