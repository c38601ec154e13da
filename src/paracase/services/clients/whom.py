"""Whom a text goes to: the person's own record says the address, the whole office says what speaks against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.recipients import KnownAs, RecipientFacts, TextKind, first_stop, way_on, why_not_to
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.frozen import frozen
from paracase.services.clients.persons import person_row, reach
from paracase.store.clients import texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.context import Office

MAX_RECIPIENTS = 20


@frozen
class Addressee:
    """A recipient of a text as fixed in its file: ``to`` or ``cc``, by which record, at which address."""

    way: str
    person_id: int
    name: str
    address: str


def facts(office: Office, case_id: int, person_id: int, kind: TextKind) -> RecipientFacts:
    """All that is looked at before a text goes to somebody.

    Raises:
        NotFound: there is no such person in sight.
    """
    row = person_row(office, person_id)
    parts = texts.known_as(office.store.read, person_id, row.email.lower())
    seen = texts.cases_in_sight(office.store.read, [one.case_id for one in parts if one.case_id is not None])
    known = tuple(
        KnownAs(
            one.person if one.person_id == person_id or one.case_id in seen else "somebody else",
            one.is_client, one.case_id == case_id, one.is_party,
            f"{one.number} {one.caption}" if one.case_id in seen else "",
        )
        for one in parts
    )  # fmt: skip
    address = row.email if kind is TextKind.E_MAIL else row.address
    return RecipientFacts(row.name, address, reach(office, person_id), known)


def addressed(
    office: Office, case_id: int, kind: TextKind, to: Sequence[int], cc: Sequence[int]
) -> tuple[Addressee, ...]:
    """The recipients of a text, each by the address on their record.

    Raises:
        BadInput: nobody, too many, or one twice.
        NotFound: one is nobody in sight.
        NotAllowed: one may not be written to; says whom and why.
    """
    office.require(Right.ASK_APPROVAL)
    everyone = [*to, *cc]
    if not to or len(everyone) > MAX_RECIPIENTS or len(set(everyone)) != len(everyone):
        raise BadInput(f"A text goes to 1 to {MAX_RECIPIENTS} people, each once.", hint="Name them by their numbers.")
    found = {number: facts(office, case_id, number, kind) for number in everyone}
    if why := first_stop(found.values(), kind):
        stopped = next(one for one in found.values() if why_not_to(one, kind))
        raise NotAllowed(f"It is not written: {why}.", hint=way_on(stopped, kind))
    return tuple(
        Addressee("to" if number in to else "cc", number, one.name, one.address) for number, one in found.items()
    )


def way_to(office: Office, case_id: int, person_id: int) -> TextKind | None:
    """As what somebody may be written to, an e-mail before a letter; None where as neither.

    Raises:
        NotFound: there is no such person in sight.
    """
    return next((kind for kind in TextKind if not why_not_to(facts(office, case_id, person_id, kind), kind)), None)


def in_words(recipients: Sequence[Addressee]) -> str:
    """To whom, as the record of what went out says it: ``Maria Alvarez <maria@example.com>; cc …``."""
    return "; ".join(
        f"{'cc ' if one.way == 'cc' else ''}{one.name} <{' '.join(one.address.split())}>" for one in recipients
    )
