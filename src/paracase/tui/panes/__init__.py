"""Panes that several screens show."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.tui.panes import base as base
    from paracase.tui.panes import reading as reading
else:
    __getattr__ = submodules(__name__)
