"""The panes of the Desk. Each loads what it shows and owns its keys; what a choice means for others is told upwards."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.desk.panes import beside as beside
    from paracase.tui.screens.desk.panes import case as case
    from paracase.tui.screens.desk.panes import cases as cases
    from paracase.tui.screens.desk.panes import checklist as checklist
    from paracase.tui.screens.desk.panes import documents as documents
    from paracase.tui.screens.desk.panes import tasks as tasks
    from paracase.tui.screens.desk.panes import together as together
else:
    __getattr__ = submodules(__name__)
