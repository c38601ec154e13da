"""Offers of settlement: what they say, when the client was told, what the client decided.

A lawyer who gets an offer of settlement promptly tells the client of it (ABA Model Rule 1.4, comment 2) and abides by what
the client decides (Rule 1.2(a)). A paralegal may carry the offer in words an attorney approved, and decides nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum

from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import dollars

MOST_CENTS = 100_000_000_000_00
"""More than a hundred billion dollars is a slip of the keyboard."""
_AMOUNT = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{2})?", re.ASCII)


class OfferSide(StrEnum):
    """Whose offer it is."""

    THEIRS = "theirs"
    OURS = "ours"


class OfferState(StrEnum):
    """How an offer stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    COUNTERED = "countered"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


DECIDED = (OfferState.ACCEPTED, OfferState.DECLINED, OfferState.COUNTERED)
"""What the client may have decided."""
ENDED = (OfferState.WITHDRAWN, OfferState.LAPSED)
"""How it ends without the client."""


def cents_of(text: str) -> int:
    """``125000``, ``$125,000``, ``402.50`` as cents.

    Raises:
        BadInput: it is no amount.
    """
    bare = text.strip().removeprefix("$").strip()
    if _AMOUNT.fullmatch(bare) is None:
        raise BadInput(f"“{visible(text)[:40]}” is no amount.", hint="Write dollars: 125000, $125,000 or 402.50.")
    return checked_cents(int(Decimal(bare.replace(",", "")) * 100))


def checked_cents(cents: int) -> int:
    """An amount that may be.

    Raises:
        BadInput: it is negative, or more than anybody offers.
    """
    if not 0 <= cents <= MOST_CENTS:
        raise BadInput("That is no amount of money.", hint="Write dollars: 125000, $125,000 or 402.50.")
    return cents


def amount_said(cents: int | None) -> str:
    """``$125,000.00``; that no sum is named where none is."""
    return dollars(cents) if cents is not None else "no sum named"


def dollars_written(cents: int | None) -> str | None:
    """``125000.00``: for programs, in the unit in which a sum is typed (``cents_of`` reads it); None where none is named."""
    return f"{cents // 100}.{cents % 100:02}" if cents is not None else None


def told_words(how: str) -> str:
    """By what right the client was told, in words: ``by an attorney``, ``text 7, as approved``."""
    kind, _, number = how.partition(":")
    return {
        "attorney": "by an attorney",
        "answer": f"answer {number}, word for word as an attorney approved it",
        "text": f"text {number}, as approved",
    }.get(kind, "not known")
