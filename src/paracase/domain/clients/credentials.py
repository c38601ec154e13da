"""Credentials of the staff: recorded and printed. None unlocks anything: what a person may do is their role."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class CredentialKind(StrEnum):
    """What somebody holds."""

    BAR = "bar"
    """Admitted to a bar: the number."""
    CERTIFIED = "certified"
    """By a certifying body (CP, ACP, RP, PP …)."""
    LICENSE = "license"
    """Licensed by a state (a licensed paraprofessional, an LLLT, a legal document assistant)."""
    NOTARY = "notary"
    OTHER = "other"


RENEW_DAYS = 60
"""Days before a credential lapses on which its renewal is due."""


def renewal_due(lapses_on: date, today: date) -> date:
    """The day a renewal is to be done: sixty days before it lapses, or today where that is over."""
    return max(lapses_on - timedelta(days=RENEW_DAYS), min(today, lapses_on))
