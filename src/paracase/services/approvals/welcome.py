"""The first words to an attorney who logged in: what waits, what of it is new, and who added the key they came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.people.notices import How
from paracase.domain.roles import Role
from paracase.services.approvals.whose import queues
from paracase.services.people.notices import standing_words
from paracase.store import ledger
from paracase.store.approvals import requests
from paracase.store.people import keys

if TYPE_CHECKING:
    from paracase.services.context import Office


def welcome(office: Office) -> str:
    """A line for the first screen of a session; empty where nothing is to be said."""
    if office.identity.waits:
        return "This key is new: it only reads until an older one confirms it."
    key, (waits, new) = _key(office), _waits(office)
    if not key and not new:
        return ""  # the screen says by itself how much waits
    words = f"{waits} wait{'s' if waits == 1 else ''}, {new or 'none'} new."
    return f"{key} {words}" if key else words


def _waits(office: Office) -> tuple[int, int]:
    """How many requests wait for the attorney, and how many of them came since the last session."""
    if office.person.role is not Role.ATTORNEY:
        return 0, 0
    found = requests.list_requests(office.store.read, attorneys=list(queues(office)))
    last = ledger.last_session(office.store.read, office.person.id)
    return len(found), sum(1 for row in found if last is not None and row.state_at > last)


def _key(office: Office) -> str:
    """What stands of an attorney's key that no older one confirmed."""
    if office.person.role is not Role.ATTORNEY:
        return ""
    key = keys.last_of(office.store.read, office.identity.fingerprint)
    if key is None or (key.notice_id is not None and key.how != How.VOUCHED):
        return ""
    words = standing_words(office, key)
    return f"{words[:1].upper()}{words[1:]}."
