"""What people do with research and drafting handed out, delivered, examined."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.work import assignments as assignments
    from paracase.services.work import certifying as certifying
    from paracase.services.work import citing as citing
    from paracase.services.work import delivering as delivering
    from paracase.services.work import examining as examining
    from paracase.services.work import remarks as remarks
    from paracase.services.work import set_in as set_in
else:
    __getattr__ = submodules(__name__)
