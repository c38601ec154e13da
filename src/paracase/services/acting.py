"""Who acts, as much of the open office as recording an act needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Identity, Person


class Acting(Protocol):
    """Who acts."""

    @property
    def person(self) -> Person:
        """The person acting."""

    @property
    def identity(self) -> Identity:
        """How it is known that it is they."""

    @property
    def today(self) -> date:
        """The day it is where the office is."""

    def now(self) -> str:
        """The present instant, as it is kept."""
