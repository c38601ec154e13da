"""With whom a communication of a case may be: its parties and contacts, what each is, and what to mind before one speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.clients.communications import Counterpart, standing_of
from paracase.domain.words import fold
from paracase.frozen import frozen
from paracase.services.clients.persons import reach
from paracase.store.clients import persons

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.services.context import Office
    from paracase.store.clients.persons import RoleRow


@frozen
class KnownCounterpart:
    """Somebody of a case.

    Attributes:
        standing: as their part in the case says it; None where it does not.
        mind: what is to be minded before one speaks with them, a sentence each: represented, safe ways, language.
    """

    name: str
    standing: Counterpart | None
    is_represented: bool
    mind: tuple[str, ...]
    party_id: int | None
    contact_id: int | None


def counterparts(office: Office, case_id: int) -> list[KnownCounterpart]:
    """The people of a case, by name."""
    office.see_case(case_id)
    db = office.store.read
    found = [(one, persons.roles_of(db, one.id)) for one in persons.list_persons(db, case_id=case_id)]
    of_case = [(one, [role for role in roles if role.case_id == case_id]) for one, roles in found]
    ours = {fold(role.role) for _, roles in of_case for role in roles if role.is_client}
    return [_counterpart(office, one.id, roles, ours) for one, roles in of_case if roles]


def _counterpart(office: Office, person_id: int, roles: list[RoleRow], ours: set[str]) -> KnownCounterpart:
    first = next((role for role in roles if role.is_client), roles[0])
    parts = {role.table_name: role.id for role in roles}
    reached = reach(office, person_id)
    known = bool(reached.safe_way or reached.safe_note or reached.language or reached.is_represented)
    return KnownCounterpart(
        first.name,
        standing_of(
            first.role,
            is_client=first.is_client,
            is_party=first.table_name == "party",
            is_on_our_side=fold(first.role) in ours,
        ),
        reached.is_represented,
        tuple(reversed(reached.words)) if known else (),
        parts.get("party"),
        parts.get("contact"),
    )


def named(known: Iterable[KnownCounterpart], who: str) -> KnownCounterpart | None:
    """The one who is called so; None where nobody is, or several are."""
    found = [one for one in known if fold(one.name) == fold(who)]
    return found[0] if len(found) == 1 else None
