"""One contact with a person about a case: of which kind, which way, with whom; and how long it took, as people type it.

What is recorded of it follows ABA Model Rule 1.4 as the practice guides read it: who spoke and as what they introduced
themselves, what was said, what was asked, what was promised and by when.
"""

from __future__ import annotations

from enum import StrEnum

from paracase.domain.dates.durations import MINUTES, duration_of, hours_number, tenths_of_minutes
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible

DAY_MINUTES = 24 * 60
"""Nothing takes longer than a day."""
LEAST = MINUTES // 2
"""Fewer are no tenth: minutes go to the nearest."""


class CommunicationKind(StrEnum):
    """How it was had."""

    CALL = "call"
    LETTER = "letter"
    E_MAIL = "e_mail"
    MEETING = "meeting"
    PORTAL = "portal"
    TEXT = "text"

    @property
    def words(self) -> str:
        """As lists say it: *Call*, *E-mail*, *Text message*."""
        return {"e_mail": "E-mail", "portal": "Portal message", "text": "Text message"}.get(
            self.value, self.value.capitalize()
        )

    @property
    def is_spoken(self) -> bool:
        """Whether nothing written is left of it."""
        return self in {CommunicationKind.CALL, CommunicationKind.MEETING}


class SpokenWay(StrEnum):
    """Who began it."""

    IN = "in"
    """They did."""
    OUT = "out"
    """We did."""


class Counterpart(StrEnum):
    """What the other person is in the case."""

    CLIENT = "client"
    OPPOSING_COUNSEL = "opposing_counsel"
    OPPOSING_PARTY = "opposing_party"
    COURT = "court"
    WITNESS = "witness"
    PROVIDER = "provider"
    INSURER = "insurer"
    OTHER = "other"

    @property
    def words(self) -> str:
        """As people say it."""
        return self.value.replace("_", " ")


_SAID_BY_ROLE = (
    (Counterpart.OPPOSING_COUNSEL, ("opposing counsel", "opposing attorney", "defense counsel", "plaintiff's counsel")),
    (Counterpart.WITNESS, ("witness", "expert", "deponent")),
    (Counterpart.COURT, ("judge", "clerk", "court", "chambers", "magistrate")),
    (Counterpart.PROVIDER, ("provider", "doctor", "physician", "hospital", "clinic", "treating")),
    (Counterpart.INSURER, ("insurer", "insurance", "adjuster", "carrier")),
)
"""Words of a role, the first that fit."""


def standing_of(role: str, *, is_client: bool, is_party: bool, is_on_our_side: bool) -> Counterpart | None:
    """What a person's part in a case says that they are; None where it does not say it. A guess, shown to who logs.

    Args:
        is_on_our_side: whether the client has the same role.
    """
    if is_client:
        return Counterpart.CLIENT
    words = " ".join(role.lower().replace("_", " ").split())
    found = next((one for one, known in _SAID_BY_ROLE if any(word in words for word in known)), None)
    if found is not None or not is_party:
        return found
    return Counterpart.OTHER if is_on_our_side else Counterpart.OPPOSING_PARTY


OUT_TO_CLIENT = (SpokenWay.OUT, Counterpart.CLIENT)
"""What of ours went to a client."""


class CommunicationState(StrEnum):
    """Where an entry stands."""

    LOGGED = "logged"
    HELD = "held"
    """It relays an attorney's words without the id of the approved text, or in other words than these."""
    DROPPED = "dropped"
    """Its logging was taken back."""


def kind_of(text: str) -> CommunicationKind:
    """The kind that is typed: ``call``, ``e-mail``, ``email``, ``text message``.

    Raises:
        BadInput: it is none; says which there are.
    """
    typed = " ".join(text.lower().replace("-", "_").split()).replace(" ", "_")
    typed = {"email": "e_mail", "text_message": "text", "portal_message": "portal", "sms": "text"}.get(typed, typed)
    found = next((kind for kind in CommunicationKind if kind == typed), None)
    if found is None:
        known = ", ".join(kind.value.replace("_", "-") for kind in CommunicationKind)
        raise BadInput(f"“{visible(text)[:40]}” is no kind of communication.", hint=f"Known are {known}.")
    return found


def minutes_of(text: str) -> int:
    """How long something took, in whole minutes: ``1h20m``, ``80m``, ``.3`` and ``1.2`` (hours); empty is 0, not known.

    Raises:
        BadInput: it is no time, negative, or more than a day; a number alone could be either.
    """
    return checked_minutes(duration_of(text).minutes) if text.strip() else 0


def checked_minutes(minutes: int) -> int:
    """Minutes as kept.

    Raises:
        BadInput: negative, or more than a day.
    """
    if not 0 <= minutes <= DAY_MINUTES:
        raise BadInput(f"{minutes:,} minutes is not a time of one day.", hint="At most 24 hours.")
    return minutes


def time_spent(minutes: int) -> str:
    """How long it took, as lists show it: hours in tenths as the entry of time that comes of it has them (``0.3``), under
    a tenth of an hour the minutes (``2 m``); empty where it is not known."""
    if not 0 < minutes < LEAST:
        return hours_number(tenths_of_minutes(minutes)) if minutes else ""
    return f"{minutes} m"
