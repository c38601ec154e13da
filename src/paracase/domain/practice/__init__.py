"""The data of the practice: document types, matter types with their stages and elements. Validated when loaded."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.practice import checklists as checklists
    from paracase.domain.practice import examinations as examinations
    from paracase.domain.practice import filing_limits as filing_limits
    from paracase.domain.practice import judges as judges
    from paracase.domain.practice import loading as loading
    from paracase.domain.practice import numbered as numbered
    from paracase.domain.practice import phrases as phrases
    from paracase.domain.practice import types as types
    from paracase.domain.practice import utbms as utbms
else:
    __getattr__ = submodules(__name__)
