"""A group of commands one of which needs not be named: ``paracase conflicts "Rosa Alvarado"``."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


def otherwise(command: str) -> type[TyperGroup]:
    """The class of a group in which a command is meant where the first word is none of its commands."""

    class FallingGroup(TyperGroup):
        """The group."""

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:
            """The command that is named, else the group's own."""
            if args and self.get_command(ctx, args[0]) is None:
                args = [command, *args]
            return super().resolve_command(ctx, args)

    return FallingGroup
