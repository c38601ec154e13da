"""A group of commands one of which needs not be named: ``paracase conflicts "Rosa Alvarado"``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer.core import TyperGroup

from paracase.domain.errors import BadInput
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_TYPED_AS_A_COMMAND = late_pattern(r"[a-z]+(?:-[a-z]+)*")
"""Names of people, cases and folders have capitals, digits, dots, spaces; commands have none."""
_SHORT = 4
"""Words up to so many letters are near by one letter, longer ones by two."""


def near_command(word: str, known: Iterable[str]) -> str:
    """The command that a word is a slip of the fingers for; empty where there is none.

    A letter too many, too few, another, or two that changed places are one slip; a word of more than four letters may have
    two. The word itself is no slip.
    """
    if _TYPED_AS_A_COMMAND.fullmatch(word) is None:
        return ""
    far = {one: _slips(word, one) for one in known}
    near = [one for one, slips in far.items() if 0 < slips <= (1 if min(len(one), len(word)) <= _SHORT else 2)]
    return min(near, key=lambda one: far[one], default="")


def _slips(one: str, other: str) -> int:
    """Optimal string alignment: the edits that make one word of another, neighbors that changed places counting once."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        row = [at]
        for to, against in enumerate(other, start=1):
            least = min(above[to] + 1, row[to - 1] + 1, above[to - 1] + (letter != against))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == against:
                least = min(least, before[to - 2] + 1)
            row.append(least)
        before, above = above, row
    return above[-1]


def otherwise(command: str) -> type[TyperGroup]:
    """The class of a group in which a command is meant where the first word is none of its commands."""

    class FallingGroup(TyperGroup):
        """The group."""

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:
            """The command that is named, else the group's own.

            Raises:
                BadInput: the first word is a slip for one of its commands.
            """
            if args and self.get_command(ctx, args[0]) is None:
                if near := near_command(args[0], self.list_commands(ctx)):
                    raise BadInput(
                        f"{self.name} has no command “{args[0]}”: did you mean {near}?",
                        hint=f"If “{args[0]}” itself is meant: paracase {self.name} {command} {args[0]}",
                    )
                args = [command, *args]
            return super().resolve_command(ctx, args)

    return FallingGroup
