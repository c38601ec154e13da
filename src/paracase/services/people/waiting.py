"""What the person acting must be told at every command: notices to answer, and that their own key only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.store.people import staff

if TYPE_CHECKING:
    from paracase.services.context import Office


def told_lines(office: Office) -> list[str]:
    """Lines for standard error; none is the rule, and costs one look into an index."""
    lines = []
    if office.identity.waits:
        lines += [
            f"! This key is new to {office.person.name} and not confirmed: you may read, and decide nothing.",
            "  Log in with a key you had before and answer: ssh office keys, then mine N or not-mine N.",
        ]
    if staff.has_open_notices(office.store.read, office.person.id):
        for told in services.people.notices.pending(office):
            lines += told.lines
    return lines
