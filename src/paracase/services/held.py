"""Whether the key that logged in is still held: it may have been taken away, or expired, since the session began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.roles import Proof, key_gone
from paracase.domain.visible import visible
from paracase.store.people import keys

if TYPE_CHECKING:
    from paracase.domain.roles import Refusal
    from paracase.services.acting import Acting
    from paracase.store.driver import sqlite3


def key_lost(db: sqlite3.Connection, acting: Acting) -> Refusal | None:
    """Why the key that logged in does nothing more; None while it is that person's, in force, and binds.

    Asked anew at every act: a session goes on for hours.
    """
    if acting.identity.proof is not Proof.KEY:
        return None
    key = keys.last_of(db, acting.identity.fingerprint)
    if key is None:
        return None
    held = key.staff_id == acting.person.id and key.binds and key.in_force(acting.now(), acting.today.isoformat())
    return None if held else key_gone(visible(key.name))
