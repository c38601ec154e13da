"""What people do when a file leaves the office whole, and when files of another system come in."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.leaving import choosing as choosing
    from paracase.services.leaving import contents as contents
    from paracase.services.leaving import deciding as deciding
    from paracase.services.leaving import folders as folders
    from paracase.services.leaving import making as making
    from paracase.services.leaving import sections as sections
else:
    __getattr__ = submodules(__name__)
