"""What a key asks for and then has a service do, where several screens have the key: a dialog, its answer, one act."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.acts import adopting as adopting
    from paracase.tui.acts import assigning as assigning
    from paracase.tui.acts import cases as cases
    from paracase.tui.acts import checklist as checklist
    from paracase.tui.acts import closing as closing
    from paracase.tui.acts import communications as communications
    from paracase.tui.acts import conflicts as conflicts
    from paracase.tui.acts import deadlines as deadlines
    from paracase.tui.acts import filing as filing
    from paracase.tui.acts import gaps as gaps
    from paracase.tui.acts import key_notices as key_notices
    from paracase.tui.acts import misfiled as misfiled
    from paracase.tui.acts import offers as offers
    from paracase.tui.acts import office as office
    from paracase.tui.acts import papers as papers
    from paracase.tui.acts import people as people
    from paracase.tui.acts import purging as purging
    from paracase.tui.acts import tasks as tasks
    from paracase.tui.acts import time_day as time_day
    from paracase.tui.acts import writing as writing
else:
    __getattr__ = submodules(__name__)
