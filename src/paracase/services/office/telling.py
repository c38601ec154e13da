"""What became of something the office allows, in words, and who is told: for who opens an office and who changes that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.roles import Role
from paracase.store.office.policy import insert_notice
from paracase.store.people import staff

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.office.policy import PolicyItem
    from paracase.services.context import Office
    from paracase.store.engine import Transaction

OFFICE = 1
"""What policy is about: the office, which is one row of the store."""


def value_of(item: PolicyItem, row: Mapping[str, Any] | None) -> str:
    """What a row of policy says; without one, what holds as it came."""
    return item.default if row is None else str(row["value"])


def changed_words(item: PolicyItem, was: str, now: str) -> str:
    """What became of an item."""
    return f"{item.name} is {now or 'none'} now; it was {was or 'none'}"


def tell_attorneys(office: Office, tx: Transaction, words: str, *, but: int | None = None) -> None:
    """Have every attorney be told."""
    for person in staff.list_staff(tx.db):
        if person.role is Role.ATTORNEY and person.id != but:
            insert_notice(tx.db, staff_id=person.id, words=words, at=office.now())
