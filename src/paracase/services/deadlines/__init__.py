"""Computing dates: for anyone, with or without an office. Nothing is written here."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.deadlines import asking as asking
    from paracase.services.deadlines import checking as checking
else:
    __getattr__ = submodules(__name__)
