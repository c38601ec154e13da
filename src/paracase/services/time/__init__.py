"""What people do with their time: write it, count what the record proposes, let a timer run, take it out as files."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.time import entries as entries
    from paracase.services.time import exporting as exporting
    from paracase.services.time import lines as lines
    from paracase.services.time import linting as linting
    from paracase.services.time import proposals as proposals
    from paracase.services.time import rates as rates
    from paracase.services.time import seeing as seeing
    from paracase.services.time import timers as timers
else:
    __getattr__ = submodules(__name__)
