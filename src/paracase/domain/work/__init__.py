"""What the office knows of research and drafting handed out, delivered, examined."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.work import acts as acts
    from paracase.domain.work import assignments as assignments
    from paracase.domain.work import flags as flags
    from paracase.domain.work import identifiers as identifiers
    from paracase.domain.work import matching as matching
    from paracase.domain.work import mattering as mattering
    from paracase.domain.work import nearness as nearness
    from paracase.domain.work import redline as redline
    from paracase.domain.work import runs as runs
else:
    __getattr__ = submodules(__name__)
