"""Who did what, who looked at it, and what went out: cases, people, approvals, what is an attorney's own, time."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.supervision import acts as acts
    from paracase.tui.screens.supervision import choice as choice
    from paracase.tui.screens.supervision import in_front as in_front
    from paracase.tui.screens.supervision import parts as parts
    from paracase.tui.screens.supervision import rows as rows
    from paracase.tui.screens.supervision import screen as screen
else:
    __getattr__ = submodules(__name__)
