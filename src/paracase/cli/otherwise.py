"""A group of commands one of which needs not be named: ``paracase conflicts "Rosa Alvarado"``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typer.core import TyperGroup

from paracase import domain
from paracase.domain.errors import BadInput
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_TYPED_AS_A_COMMAND = late_pattern(r"[a-z]+(?:-[a-z]+)*")
"""Names of people, cases and folders have capitals, digits, dots, spaces; commands have none."""


def near_command(word: str, known: Iterable[str]) -> str:
    """The command that a word is a slip of the fingers for; empty where there is none."""
    if _TYPED_AS_A_COMMAND.fullmatch(word) is None:
        return ""
    return domain.words.nearest(word, known)


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
