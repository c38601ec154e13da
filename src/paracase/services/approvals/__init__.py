"""What people do with the attorney's queue, decisions, signatures, what went out."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.approvals import copies as copies
    from paracase.services.approvals import deciding as deciding
    from paracase.services.approvals import following as following
    from paracase.services.approvals import gaps as gaps
    from paracase.services.approvals import gathering as gathering
    from paracase.services.approvals import lending as lending
    from paracase.services.approvals import queue as queue
    from paracase.services.approvals import reading as reading
    from paracase.services.approvals import releasing as releasing
    from paracase.services.approvals import requests as requests
    from paracase.services.approvals import said as said
    from paracase.services.approvals import signatures as signatures
    from paracase.services.approvals import signing as signing
    from paracase.services.approvals import to_accept as to_accept
    from paracase.services.approvals import today as today
    from paracase.services.approvals import whose as whose
else:
    __getattr__ = submodules(__name__)
