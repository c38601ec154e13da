"""Contacts and parties: whom one has to reach, and who has which role in a case."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from paracase.domain.clients.conflicts import OnAdding
from paracase.domain.errors import BadInput, NotFound
from paracase.domain.people import acts
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.follows import followers
from paracase.store import rows
from paracase.store.cases import cases
from paracase.store.people import contacts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.cases import PartyRow
    from paracase.store.people.contacts import ContactRow

TEXTS = ("name", "role", "organisation", "phone", "email", "address", "note")


def checked_contact(values: Mapping[str, str]) -> dict[str, str]:
    """A contact's fields as kept.

    Raises:
        BadInput: names the field.
    """
    clean = {name: line(values.get(name, ""), name, limit=500, may_be_empty=True) for name in TEXTS}
    if not clean["name"]:
        raise BadInput("The contact has no name.", hint="Give the name of a person or an organization.")
    if clean["email"] and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", clean["email"]):
        raise BadInput(f"“{clean['email']}” is not an e-mail address.", hint="Write it as name@example.com.")
    if clean["phone"] and sum(ch.isdigit() for ch in clean["phone"]) < 7:
        raise BadInput(f"“{clean['phone']}” is not a telephone number.", hint="It has at least seven digits.")
    return clean


def add_contact(office: Office, values: Mapping[str, str], *, case_id: int | None) -> Done:
    """Add a contact, of a case or of the office; it is ``made("contact")``."""
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    clean = checked_contact(values)
    with office.store.write() as tx:
        contact_id = contacts.insert_contact(tx.db, {**clean, "case_id": case_id})
        return record(
            office,
            tx,
            acts.CONTACT_ADDED,
            f"Added contact {clean['name']}",
            data={"contact": contact_id, "case": case_id},
            steps=[RowStep("contact", (contact_id,), {"active": 0}, {"active": 1})],
        )


def contacts_of(office: Office, case_id: int | None) -> list[ContactRow]:
    """The contacts of a case, or all."""
    return contacts.list_contacts(office.store.read, case_id=case_id)


def contact_row(office: Office, contact_id: int) -> ContactRow:
    """One contact.

    Raises:
        NotFound: there is none with this number.
    """
    row = contacts.get_contact(office.store.read, contact_id)
    if row is None:
        raise NotFound(f"There is no contact {contact_id}.", hint="See “paracase contact list”.")
    return row


def edit_contact(office: Office, contact_id: int, values: Mapping[str, str]) -> Done:
    """Change a contact's fields."""
    office.require(Right.OPEN_CASES)
    row = contact_row(office, contact_id)
    now = {name: getattr(row, name) for name in TEXTS}
    clean = checked_contact(now | dict(values))
    after = {name: clean[name] for name in TEXTS if clean[name] != now[name]}
    return _write(
        office, "contact", contact_id, after, f"Changed contact {clean['name']}", acts.CONTACT_CHANGED, row.case_id
    )


def remove_contact(office: Office, contact_id: int) -> Done:
    """Take a contact off the list; undo brings it back."""
    office.require(Right.OPEN_CASES)
    row = contact_row(office, contact_id)
    return _write(
        office, "contact", contact_id, {"active": 0}, f"Removed contact {row.name}", acts.CONTACT_REMOVED, row.case_id
    )


def party_row(office: Office, party_id: int) -> PartyRow:
    """One party of a case.

    Raises:
        NotFound: there is none with this number.
    """
    found = next((p for p in cases.list_parties(office.store.read) if p.id == party_id), None)
    if found is None:
        raise NotFound(f"There is no party {party_id}.", hint="See “paracase case show CASE”.")
    return found


def add_party(
    office: Office,
    case_id: int,
    name: str,
    role: str,
    *,
    is_client: bool,
    anyway: bool = False,
    looks: bool = True,
) -> Done:
    """Add a party to a case.

    Args:
        looks: whether it is looked for conflicts; not in a matter that is only taken over.
        anyway: go on where it is a client who is the opponent elsewhere, or the other way round; recorded.

    Raises:
        StandsAgainst: it is that, and nobody said to go on (``services/clients/conflicts.py``).
    """
    office.require(Right.OPEN_CASES)
    office.see_case(case_id)
    name, role = line(name, "name"), line(role, "role")
    followers(acts.PARTY_ADDED.kind)  # what they import is imported before the lock is held
    with office.store.write() as tx:
        number = cases.get_case(tx.db, case_id).number
        party_id = cases.insert_party(tx, cases.PartyRow(case_id, name, role, is_client))
        return record(
            office,
            tx,
            acts.PARTY_ADDED,
            f"Added {name} ({role}) to case {number}",
            data={"party": party_id, "case": case_id, "client": is_client},
            steps=[RowStep("party", (party_id,), {"active": 0}, {"active": 1})],
            said=OnAdding(anyway, looks),
        )


def edit_party(office: Office, party_id: int, name: str, role: str, *, is_client: bool, anyway: bool = False) -> Done:
    """Change a party's name, role, or whether it is our client.

    Raises:
        StandsAgainst: as for a party that is added.
    """
    office.require(Right.OPEN_CASES)
    row = party_row(office, party_id)
    wanted = {"name": line(name, "name"), "role": line(role, "role"), "is_client": int(is_client)}
    now = {"name": row.name, "role": row.role, "is_client": int(row.is_client)}
    after = {key: value for key, value in wanted.items() if value != now[key]}
    summary, act = f"Changed party {wanted['name']}", acts.PARTY_CHANGED
    return _write(office, "party", party_id, after, summary, act, row.case_id, said=OnAdding(anyway))


def remove_party(office: Office, party_id: int) -> Done:
    """Take a party out of a case; undo brings it back."""
    office.require(Right.OPEN_CASES)
    row = party_row(office, party_id)
    return _write(
        office, "party", party_id, {"active": 0}, f"Removed party {row.name}", acts.PARTY_REMOVED, row.case_id
    )


def _write(
    office: Office,
    table: str,
    row_id: int,
    after: Mapping[str, object],
    summary: str,
    act: Act,
    case_id: int | None,
    *,
    said: OnAdding | None = None,
) -> Done:
    if not after:
        raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
    with office.store.write() as tx:
        now = rows.row_of(tx.db, table, (row_id,)) or {}
        rows.update_row(tx.db, table, (row_id,), after)
        return record(
            office,
            tx,
            act,
            summary,
            data={table: row_id, "case": case_id, "fields": sorted(after)},
            steps=[RowStep(table, (row_id,), {name: now[name] for name in after}, after)],
            said=said,
        )
