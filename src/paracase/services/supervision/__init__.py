"""What the record says of supervision, read together; the report, and the client's version of it."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.supervision import drafting as drafting
    from paracase.services.supervision import giving as giving
    from paracase.services.supervision import reading as reading
    from paracase.services.supervision import reporting as reporting
else:
    __getattr__ = submodules(__name__)
