"""A group one of whose commands needs no name: ``handover CASE DIR`` is ``handover make CASE DIR``."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


def usual_group(usual: str) -> type[TyperGroup] | None:
    """The group whose usual command takes what begins with none of its names; None where it has none."""
    if not usual:
        return None

    class UsualGroup(TyperGroup):
        """An option that stands first is the group's own."""

        def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
            """Put the usual command's name before what names none."""
            named = not args or args[0] in self.commands or args[0].startswith("-")
            return super().parse_args(ctx, args if named else [usual, *args])

    return UsualGroup
