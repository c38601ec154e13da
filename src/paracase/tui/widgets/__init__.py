"""What screens are made of."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.widgets import charts as charts
    from paracase.tui.widgets import drawn as drawn
    from paracase.tui.widgets import field as field
    from paracase.tui.widgets import filter_field as filter_field
    from paracase.tui.widgets import filtered as filtered
    from paracase.tui.widgets import filtering as filtering
    from paracase.tui.widgets import final_field as final_field
    from paracase.tui.widgets import frame as frame
    from paracase.tui.widgets import gap_rows as gap_rows
    from paracase.tui.widgets import headed as headed
    from paracase.tui.widgets import history as history
    from paracase.tui.widgets import inked as inked
    from paracase.tui.widgets import models as models
    from paracase.tui.widgets import page_view as page_view
    from paracase.tui.widgets import paper as paper
    from paracase.tui.widgets import reader as reader
    from paracase.tui.widgets import redlined as redlined
    from paracase.tui.widgets import returning as returning
    from paracase.tui.widgets import row_list as row_list
    from paracase.tui.widgets import scrolled as scrolled
    from paracase.tui.widgets import spots as spots
    from paracase.tui.widgets import stacked as stacked
    from paracase.tui.widgets import straight as straight
    from paracase.tui.widgets import tabs as tabs
else:
    __getattr__ = submodules(__name__)
