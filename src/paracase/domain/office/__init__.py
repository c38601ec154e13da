"""What the office knows of the office itself: its folders and settings."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.office import acts as acts
    from paracase.domain.office import changes as changes
    from paracase.domain.office import levels as levels
    from paracase.domain.office import policy as policy
else:
    __getattr__ = submodules(__name__)
