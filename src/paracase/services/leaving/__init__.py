"""What people do when a file leaves the office whole, and when files of another system come in."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.leaving import choosing as choosing
    from paracase.services.leaving import contents as contents
    from paracase.services.leaving import deciding as deciding
    from paracase.services.leaving import drafting as drafting
    from paracase.services.leaving import exports as exports
    from paracase.services.leaving import folders as folders
    from paracase.services.leaving import landing as landing
    from paracase.services.leaving import making as making
    from paracase.services.leaving import numbers as numbers
    from paracase.services.leaving import paperless as paperless
    from paracase.services.leaving import planned as planned
    from paracase.services.leaving import preparing as preparing
    from paracase.services.leaving import reading as reading
    from paracase.services.leaving import searching as searching
    from paracase.services.leaving import sections as sections
    from paracase.services.leaving import spoken as spoken
    from paracase.services.leaving import taking as taking
else:
    __getattr__ = submodules(__name__)
