"""Month, agenda, computation: when, what, why."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.calendar import acts as acts
    from paracase.tui.screens.calendar import choice as choice
    from paracase.tui.screens.calendar import computation as computation
    from paracase.tui.screens.calendar import month as month
    from paracase.tui.screens.calendar import parts as parts
    from paracase.tui.screens.calendar import rows as rows
    from paracase.tui.screens.calendar import screen as screen
else:
    __getattr__ = submodules(__name__)
