"""The first words to an attorney who logged in: what waits, what of it is new, and who added the key they came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.questions import QuestionState
from paracase.domain.people.notices import How
from paracase.domain.roles import Role
from paracase.services.approvals.whose import queues
from paracase.services.people.notices import standing_words
from paracase.store import ledger
from paracase.store.approvals import requests
from paracase.store.clients import questions
from paracase.store.people import keys

if TYPE_CHECKING:
    from paracase.services.context import Office


def welcome(office: Office, waits: int) -> str:
    """A line for the first screen of a session; empty where nothing is to be said.

    Args:
        waits: how much waits for the attorney, as the tab counts it.
    """
    if office.identity.waits:
        return "This key is new: it only reads until an older one confirms it."
    key, new = _key(office), _new(office)
    if not key and not new:
        return ""  # the screen says by itself how much waits
    words = f"{waits} wait{'s' if waits == 1 else ''}, {new or 'none'} new."
    return f"{key} {words}" if key else words


def _new(office: Office) -> int:
    """How many requests and questions for the attorney came since the last session."""
    if office.person.role is not Role.ATTORNEY:
        return 0
    db = office.store.read
    last = ledger.last_session(db, office.person.id)
    whose = queues(office)
    came = [row.state_at for row in requests.list_requests(db, attorneys=list(whose))]
    came += [
        row.asked_at or "" for row in questions.list_questions(db, (QuestionState.ASKED,)) if row.attorney_id in whose
    ]
    return sum(1 for at in came if last is not None and at > last)


def _key(office: Office) -> str:
    """What stands of an attorney's key that no older one confirmed."""
    if office.person.role is not Role.ATTORNEY:
        return ""
    key = keys.last_of(office.store.read, office.identity.fingerprint)
    if key is None or (key.notice_id is not None and key.how != How.VOUCHED):
        return ""
    words = standing_words(office, key)
    return f"{words[:1].upper()}{words[1:]}."
