"""Boxes that want an answer before anything else, and nothing of any one screen."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.dialogs import against as against
    from paracase.tui.dialogs import agreeing as agreeing
    from paracase.tui.dialogs import asked as asked
    from paracase.tui.dialogs import box as box
    from paracase.tui.dialogs import by_digit as by_digit
    from paracase.tui.dialogs import choosing as choosing
    from paracase.tui.dialogs import filing_set as filing_set
    from paracase.tui.dialogs import forms as forms
    from paracase.tui.dialogs import key_notice as key_notice
    from paracase.tui.dialogs import listing as listing
    from paracase.tui.dialogs import looked_over as looked_over
    from paracase.tui.dialogs import met as met
    from paracase.tui.dialogs import paragraphs as paragraphs
    from paracase.tui.dialogs import picker as picker
    from paracase.tui.dialogs import purging as purging
    from paracase.tui.dialogs import questions as questions
    from paracase.tui.dialogs import starts as starts
    from paracase.tui.dialogs import time_day as time_day
    from paracase.tui.dialogs import told as told
else:
    __getattr__ = submodules(__name__)
