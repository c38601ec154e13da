"""Triage: incoming papers, one at a time."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.triage import acts as acts
    from paracase.tui.screens.triage import arrangement as arrangement
    from paracase.tui.screens.triage import compare as compare
    from paracase.tui.screens.triage import deciding as deciding
    from paracase.tui.screens.triage import form as form
    from paracase.tui.screens.triage import front as front
    from paracase.tui.screens.triage import incoming as incoming
    from paracase.tui.screens.triage import keys as keys
    from paracase.tui.screens.triage import later as later
    from paracase.tui.screens.triage import loading as loading
    from paracase.tui.screens.triage import opening as opening
    from paracase.tui.screens.triage import paper as paper
    from paracase.tui.screens.triage import row_keys as row_keys
    from paracase.tui.screens.triage import rows as rows
    from paracase.tui.screens.triage import ruling as ruling
    from paracase.tui.screens.triage import screen as screen
    from paracase.tui.screens.triage import starting as starting
    from paracase.tui.screens.triage import together as together
    from paracase.tui.screens.triage import worklist as worklist
else:
    __getattr__ = submodules(__name__)
