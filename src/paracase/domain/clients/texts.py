"""A text to a client: how it begins, where it stands, what is said of it."""

from __future__ import annotations

import difflib
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.domain.roles import Role

if TYPE_CHECKING:
    from paracase.domain.roles import Person


class TextState(StrEnum):
    """Where a text stands; whether an attorney approved it the queue says, and the ledger."""

    HELD = "held"
    SENT = "sent"
    OTHER_MEANS = "other_means"
    DROPPED = "dropped"
    """Its writing was taken back."""

    @property
    def is_out(self) -> bool:
        """Whether it went out."""
        return self in {TextState.SENT, TextState.OTHER_MEANS}


class TextStanding(StrEnum):
    """What a text that did not go out waits for."""

    TEMPLATE = "may go: a template with verified slots"
    APPROVED = "may go: approved"
    WAITING = "waits for an attorney"
    RETURNED = "sent back"
    HELD = "held"

    @property
    def may_go(self) -> bool:
        """Whether it may go out as it is."""
        return self in {TextStanding.TEMPLATE, TextStanding.APPROVED}

    @property
    def short(self) -> str:
        """In a row of a list: *may go*, *attorney*, *sent back*, *held*."""
        return "may go" if self.may_go else "attorney" if self is TextStanding.WAITING else self.value


def opening(writer: Person, firm: str, attorney: str) -> str:
    """Who writes, as every text begins (NALA guideline 1, ABA Model Rule 5.3: a paralegal is known as one)."""
    if writer.role is Role.ATTORNEY:
        return f"This is {writer.name}, an attorney at {firm}."
    return (
        f"This is {writer.name}, a {writer.role.value} at {firm}. I work under the supervision of attorney {attorney}; "
        "I am not an attorney and cannot give legal advice."
    )


def what_differs(approved: bytes, now: bytes, *, most: int = 4, length: int = 80) -> str:
    """What two files say otherwise, by their lines, of each so many letters."""
    one, other = (data.decode("utf-8", "replace").splitlines() for data in (approved, now))
    lines = [
        line
        for line in difflib.unified_diff(one, other, lineterm="", n=0)
        if line[:1] in "+-" and not line.startswith(("+++", "---"))
    ]
    told = [f"{'now' if line[0] == '+' else 'was'} “{line[1:].strip()[:length]}”" for line in lines[:most]]
    more = f" and {len(lines) - most} more lines" if len(lines) > most else ""
    return "; ".join(told) + more if told else "the same lines in other bytes"
