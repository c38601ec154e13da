"""What the office knows of research and drafting handed out, delivered, examined."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.work import acts as acts
    from paracase.domain.work import assignments as assignments
    from paracase.domain.work import authorities as authorities
    from paracase.domain.work import citations as citations
    from paracase.domain.work import examined as examined
    from paracase.domain.work import filing as filing
    from paracase.domain.work import flags as flags
    from paracase.domain.work import identifiers as identifiers
    from paracase.domain.work import matching as matching
    from paracase.domain.work import mattering as mattering
    from paracase.domain.work import nearness as nearness
    from paracase.domain.work import quotations as quotations
    from paracase.domain.work import redline as redline
    from paracase.domain.work import reporters as reporters
    from paracase.domain.work import runs as runs
    from paracase.domain.work import set_in as set_in
    from paracase.domain.work import slots as slots
else:
    __getattr__ = submodules(__name__)
