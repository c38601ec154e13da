"""Clients: what was spoken and written, what waits for an attorney, what is to be told."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.screens.clients import acts as acts
    from paracase.tui.screens.clients import choice as choice
    from paracase.tui.screens.clients import entry as entry
    from paracase.tui.screens.clients import offers as offers
    from paracase.tui.screens.clients import rows as rows
    from paracase.tui.screens.clients import screen as screen
else:
    __getattr__ = submodules(__name__)
