"""What the office knows of the attorney's queue, decisions, signatures, what went out."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.approvals import acts as acts
    from paracase.domain.approvals import arithmetic as arithmetic
    from paracase.domain.approvals import figures as figures
    from paracase.domain.approvals import places as places
    from paracase.domain.approvals import requests as requests
    from paracase.domain.approvals import sshsig as sshsig
    from paracase.domain.approvals import statements as statements
else:
    __getattr__ = submodules(__name__)
