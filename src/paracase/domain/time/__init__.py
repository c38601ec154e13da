"""Time that was worked: what people type, what the record proposes, what may not be billed, and the files it leaves in."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.time import acts as acts
    from paracase.domain.time import committed as committed
    from paracase.domain.time import entries as entries
    from paracase.domain.time import keepers as keepers
    from paracase.domain.time import ledes as ledes
    from paracase.domain.time import ledes_check as ledes_check
    from paracase.domain.time import lint as lint
    from paracase.domain.time import proposing as proposing
    from paracase.domain.time import rates as rates
    from paracase.domain.time import tasks as tasks
    from paracase.domain.time import typed as typed
    from paracase.domain.time import wording as wording
else:
    __getattr__ = submodules(__name__)
