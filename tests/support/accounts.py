"""An account of this machine becomes an attorney's own as it does: a key of theirs says so."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from paracase.domain.people.notices import NoticeAnswer
from paracase.domain.roles import Identity, Proof
from paracase.services.office.opening import open_office
from paracase.services.people.answering import answer
from paracase.services.people.keys import add_key, give_account
from paracase.services.people.notices import open_rows

if TYPE_CHECKING:
    from paracase.domain.roles import Person
    from paracase.services.context import Office


def public_key(name: str) -> str:
    """A new public key, as a ``.pub`` file has it; nobody keeps the other half."""
    made = Ed25519PrivateKey.generate().public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    return f"{made.decode()} {name}\n"


def came_with(office: Office, person: Person, fingerprint: str, *, waits: bool = False) -> Office:
    """The office as somebody who logged in by this key."""
    identity = Identity(Proof.KEY, fingerprint, office.identity.account, waits=waits)
    return open_office(office.folder, clock=office.clock, acting_as=person.initials, identity=identity)


def take_account(office: Office, person: Person, account: str | None = None) -> str:
    """This account (or another) is nobody's, then that attorney's, who says so with a key; returns its fingerprint."""
    give_account(office, office.person, None)
    key = add_key(office, person, public_key(person.initials))
    give_account(office, person, account or office.identity.account)
    with contextlib.closing(came_with(office, person, key.fingerprint)) as attorney:
        (notice,) = open_rows(attorney, everybody=False)
        answer(attorney, notice.id, NoticeAnswer.MINE)
    return key.fingerprint
