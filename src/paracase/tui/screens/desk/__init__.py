"""The Desk: the case in front of you."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.desk import checklist_rows as checklist_rows
    from paracase.tui.screens.desk import panes as panes
    from paracase.tui.screens.desk import plan as plan
    from paracase.tui.screens.desk import proposed_rows as proposed_rows
    from paracase.tui.screens.desk import rows as rows
    from paracase.tui.screens.desk import screen as screen
    from paracase.tui.screens.desk import strip as strip
    from paracase.tui.screens.desk import thread_rows as thread_rows
    from paracase.tui.screens.desk import today as today
    from paracase.tui.screens.desk import today_panes as today_panes
    from paracase.tui.screens.desk import today_rows as today_rows
    from paracase.tui.screens.desk import welcome as welcome
else:
    __getattr__ = submodules(__name__)
