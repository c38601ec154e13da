"""What the office's attorneys are called: by these names their words are seen when somebody else tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.relaying import names_of
from paracase.domain.roles import Role
from paracase.services.people.people import everybody

if TYPE_CHECKING:
    from paracase.services.context import Office


def attorneys_called(office: Office) -> tuple[str, ...]:
    """Whole names, first and last ones."""
    return tuple(name for one in everybody(office) if one.role is Role.ATTORNEY for name in names_of(one.name))
