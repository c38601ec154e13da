"""Dates: how papers write them, what people type, how they are counted, how they are shown. Pure; *today* is passed in."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.dates import counted as counted
    from paracase.domain.dates import durations as durations
    from paracase.domain.dates import filenames as filenames
    from paracase.domain.dates import finding as finding
    from paracase.domain.dates import lines as lines
    from paracase.domain.dates import shown as shown
    from paracase.domain.dates import typed as typed
    from paracase.domain.dates import written as written
else:
    __getattr__ = submodules(__name__)
