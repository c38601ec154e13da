"""What follows a party, a contact or a case: whoever it is stands once among the persons, and conflicts are looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase.domain.clients.names import is_organization
from paracase.domain.clients.persons import PersonKind
from paracase.domain.steps import RowStep
from paracase.domain.words import fold
from paracase.store import rows, steps
from paracase.store.clients import persons
from paracase.store.people.contacts import get_contact

if TYPE_CHECKING:
    from paracase.services.acts import Occasion
    from paracase.services.context import Office
    from paracase.store.engine import Transaction

REACHED = ("phone", "email", "address")


def link(office: Office, tx: Transaction, occasion: Occasion) -> tuple[RowStep, ...]:
    """Say who a new party or contact is: the one person of that name in sight, else somebody new.

    Of a case that is taken back its people go with it; a party or contact that is taken back stays theirs, hidden as before.
    """
    opened = [
        (step.table, int(step.key[0]))
        for step in occasion.steps
        if isinstance(step, RowStep) and step.table in {"party", "contact"} and step.before is None
    ]
    if opened:
        made: set[int] = set()
        return tuple(step for table, number in opened for step in _link(office, tx, table, number, made)[1])
    table = "party" if isinstance(occasion.data.get("party"), int) else "contact"
    number = occasion.data.get(table)
    if isinstance(number, int):
        _, found = _link(office, tx, table, number, set())
        return tuple(
            RowStep("person", step.key, {"active": 0}, {"active": 1}) for step in found if step.table == "person"
        )
    return ()


def _link(office: Office, tx: Transaction, table: str, number: int, made: set[int]) -> tuple[int, list[RowStep]]:
    """Name the person of a row; gives them and what takes it back.

    Args:
        made: persons made by this act, which nobody else sees yet.
    """
    row = persons.party_named(tx.db, number) if table == "party" else persons.contact_named(tx.db, number)
    if row is None or row.person_id is not None:
        return 0, []
    same = persons.with_fold(tx.db, fold(row.name))
    seen = [one for one in same if one in persons.seen_of(office.store.read, same) or one in made]
    told: list[RowStep] = []
    if len(seen) == 1:
        person_id = seen[0]
    else:
        kind = PersonKind.ORGANIZATION if is_organization(row.name) else PersonKind.PERSON
        person_id = persons.insert_person(tx.db, {"kind": kind.value, "name": row.name, **_reached(tx, table, number)})
        made.add(person_id)
        told.append(steps.added(tx.db, "person", (person_id,)))
    rows.update_row(tx.db, table, (number,), {"person_id": person_id})
    return person_id, [*told, RowStep(table, (number,), {"person_id": None}, {"person_id": person_id})]


def _reached(tx: Transaction, table: str, number: int) -> dict[str, Any]:
    contact = get_contact(tx.db, number) if table == "contact" else None
    return {name: getattr(contact, name) for name in REACHED} if contact is not None else {}
