"""One module, or package of panes, for each screen."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens import approvals as approvals
    from paracase.tui.screens import calendar as calendar
    from paracase.tui.screens import clients as clients
    from paracase.tui.screens import could_not as could_not
    from paracase.tui.screens import desk as desk
    from paracase.tui.screens import help as help
    from paracase.tui.screens import palette as palette
    from paracase.tui.screens import picture as picture
    from paracase.tui.screens import read as read
    from paracase.tui.screens import search as search
    from paracase.tui.screens import supervision as supervision
    from paracase.tui.screens import triage as triage
    from paracase.tui.screens import work as work
else:
    __getattr__ = submodules(__name__)
