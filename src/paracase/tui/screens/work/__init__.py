"""Research and drafting handed out."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.work import acts as acts
    from paracase.tui.screens.work import cites as cites
    from paracase.tui.screens.work import examine as examine
    from paracase.tui.screens.work import looked as looked
    from paracase.tui.screens.work import redline as redline
    from paracase.tui.screens.work import rows as rows
    from paracase.tui.screens.work import screen as screen
else:
    __getattr__ = submodules(__name__)
