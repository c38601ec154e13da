"""The screens. Nothing here decides: a handler reads an event, asks a service, and shows the answer."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui import acts as acts
    from paracase.tui import answers as answers
    from paracase.tui import app as app
    from paracase.tui import app_desk as app_desk
    from paracase.tui import boundary as boundary
    from paracase.tui import composing as composing
    from paracase.tui import dead_keys as dead_keys
    from paracase.tui import desk as desk
    from paracase.tui import dialogs as dialogs
    from paracase.tui import display as display
    from paracase.tui import drawer as drawer
    from paracase.tui import few_threads as few_threads
    from paracase.tui import following as following
    from paracase.tui import framed as framed
    from paracase.tui import graphics as graphics
    from paracase.tui import held as held
    from paracase.tui import narrowing as narrowing
    from paracase.tui import offered as offered
    from paracase.tui import opening as opening
    from paracase.tui import paced as paced
    from paracase.tui import painting as painting
    from paracase.tui import panes as panes
    from paracase.tui import pictures as pictures
    from paracase.tui import places as places
    from paracase.tui import screens as screens
    from paracase.tui import shown_cells as shown_cells
    from paracase.tui import theme as theme
    from paracase.tui import typed_ahead as typed_ahead
    from paracase.tui import widgets as widgets
else:
    __getattr__ = submodules(__name__)
