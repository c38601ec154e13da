"""What the office knows of the attorney's queue, decisions, signatures, what went out."""

from typing import TYPE_CHECKING

from paracase.lazy import submodules

if TYPE_CHECKING:
    from paracase.domain.approvals import arithmetic as arithmetic
else:
    __getattr__ = submodules(__name__)
