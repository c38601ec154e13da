"""Rates by role, and how long each holds; money is whole cents, multiplied without a fraction lost."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput
from paracase.domain.roles import Role  # noqa: TC001  rows are read by what its fields say
from paracase.domain.visible import visible
from paracase.domain.words import dollars as dollars
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

MOST = 1_000_000
"""Cents an hour: ten thousand dollars; more was mistyped."""


@frozen
class RateSpan:
    """What an hour of a role costs, and when.

    Attributes:
        cents: an hour.
        to_on: the last day; None while no end was said, until the next one of the role begins.
    """

    id: int
    role: Role
    cents: int
    from_on: str
    to_on: str | None
    set_who: str


def parse_rate(text: str) -> int:
    """``185``, ``$185``, ``185.50``, ``$1,050`` as cents an hour.

    Raises:
        BadInput: it is no amount, or more than ten thousand dollars.
    """
    bare = text.strip().removeprefix("$").strip()
    if re.fullmatch(r"(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d{2})?", bare, re.ASCII) is None:
        raise BadInput(f"“{visible(text)[:40]}” is no rate.", hint="Write dollars an hour: 185 or 185.50.")
    cents = int(Decimal(bare.replace(",", "")) * 100)
    if cents > MOST:
        raise BadInput(
            f"{dollars(cents)} an hour is more than {dollars(MOST)}.", hint="Write dollars an hour: 185 or 185.50."
        )
    return cents


def rate_on(spans: Iterable[RateSpan], role: Role, day: date) -> int | None:
    """Cents an hour of a role on a day; None where no rate holds. Of several the one that began last, then was said last."""
    iso = day.isoformat()
    holding = [
        one for one in spans if one.role is role and one.from_on <= iso and (one.to_on is None or iso <= one.to_on)
    ]
    return max(holding, key=lambda one: (one.from_on, one.id)).cents if holding else None


def amount(tenths: int, cents: int) -> int:
    """What tenths of an hour cost, in cents; half a cent goes up."""
    return int((Decimal(tenths * cents) / 10).quantize(Decimal(1), ROUND_HALF_UP))
