"""What people do with the attorney's queue, decisions, signatures, what went out."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.services.approvals import against_ledger as against_ledger
    from paracase.services.approvals import allowed as allowed
    from paracase.services.approvals import copies as copies
    from paracase.services.approvals import deciding as deciding
    from paracase.services.approvals import filed as filed
    from paracase.services.approvals import filing_sets as filing_sets
    from paracase.services.approvals import following as following
    from paracase.services.approvals import gaps as gaps
    from paracase.services.approvals import gathering as gathering
    from paracase.services.approvals import going_out as going_out
    from paracase.services.approvals import kept_numbers as kept_numbers
    from paracase.services.approvals import lending as lending
    from paracase.services.approvals import levels as levels
    from paracase.services.approvals import may_go_out as may_go_out
    from paracase.services.approvals import owing as owing
    from paracase.services.approvals import proven as proven
    from paracase.services.approvals import queue as queue
    from paracase.services.approvals import reading as reading
    from paracase.services.approvals import releasing as releasing
    from paracase.services.approvals import requests as requests
    from paracase.services.approvals import said as said
    from paracase.services.approvals import signatures as signatures
    from paracase.services.approvals import signing as signing
    from paracase.services.approvals import stating as stating
    from paracase.services.approvals import to_accept as to_accept
    from paracase.services.approvals import to_close as to_close
    from paracase.services.approvals import to_hand_over as to_hand_over
    from paracase.services.approvals import to_sign_off as to_sign_off
    from paracase.services.approvals import to_verify as to_verify
    from paracase.services.approvals import today as today
    from paracase.services.approvals import welcome as welcome
    from paracase.services.approvals import whose as whose
else:
    __getattr__ = submodules(__name__)
