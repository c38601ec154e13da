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
        return "This key is new: you may read. It decides when an older key of yours confirms it."
    return " ".join(filter(None, [_key(office), _waits(office)]))


def _waits(office: Office) -> str:
    if office.person.role is not Role.ATTORNEY:
        return ""
    found = requests.list_requests(office.store.read, attorneys=list(queues(office)))
    last = ledger.last_session(office.store.read, office.person.id)
    words = f"{len(found)} wait{'s' if len(found) == 1 else ''}"
    if last is None:
        return f"{words}."
    new = sum(1 for row in found if row.state_at > last)
    return f"{words}, {new or 'none'} new."


def _key(office: Office) -> str:
    """What stands of a key that no older one confirmed."""
    key = keys.last_of(office.store.read, office.identity.fingerprint)
    if key is None or (key.notice_id is not None and key.how != How.VOUCHED):
        return ""
    words = standing_words(office, key)
    return f"{words[:1].upper()}{words[1:]}."
