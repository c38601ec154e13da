"""The agenda: what is due on which day, in the order one looks at it; pure."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.agenda import acts as acts
    from paracase.domain.agenda import drawn as drawn
    from paracase.domain.agenda import entries as entries
    from paracase.domain.agenda import facts as facts
    from paracase.domain.agenda import published as published
    from paracase.domain.agenda import servers as servers
    from paracase.domain.agenda import sheets as sheets
    from paracase.domain.agenda import titles as titles
else:
    __getattr__ = submodules(__name__)
