"""The office's staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.errors import BadInput, NotFound
from paracase.domain.people import acts
from paracase.domain.people.notices import NoticeKind
from paracase.domain.roles import Right, Role
from paracase.domain.visible import visible
from paracase.domain.words import checked_name, fold, initials_of
from paracase.services.acts import record
from paracase.services.people.notices import tell_attorneys
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.people import notices, staff

if TYPE_CHECKING:
    from paracase.domain.roles import Person
    from paracase.services.context import Office


def add_person(office: Office, name: str, role: Role, *, initials: str | None = None, is_admin: bool = False) -> Person:
    """Add a person to the staff; of an attorney every other one is told, and answers for it.

    Raises:
        NotAllowed: only an administrator adds staff.
        BadInput: the name or the initials are taken or empty.
    """
    office.require(Right.KEEP_STAFF)
    name = checked_name(name)
    short = checked_name(initials) if initials else initials_of(name)
    with office.store.write() as tx:
        if staff.is_name_taken(tx.db, name):
            raise BadInput(f"{name} is on the staff already.", hint="Give another name.")
        for taken in staff.list_staff(tx.db):
            if fold(taken.initials) == fold(short):
                raise BadInput(f"The initials {short} are {taken.name}'s.", hint="Give others with --initials.")
        at = office.now()
        person = staff.insert_staff(tx, name=name, initials=short, role=role, is_admin=is_admin, at=at)
        told = tell_attorneys(office, tx, NoticeKind.ATTORNEY, person, at=at) if role is Role.ATTORNEY else []
        done = record(
            office,
            tx,
            acts.ADDED,
            f"Added {name} to the staff",
            data={"staff": person.id, "role": role.value, "admin": is_admin, "notices": told, "at": at},
            texts={"name": name, "by_proof": office.identity.words},
        )
        notices.place_notices(tx.db, [number for number, _ in told], done.ledger_seq)
        changed(tx.db, "staff")
    return person


def person_named(office: Office, text: str) -> Person:
    """A person on the staff by name or initials, or by whole words of a name that only one has (``Lee``).

    Raises:
        NotFound: nobody, or several; says who is there.
    """
    person = staff.find_staff(office.store.read, text.strip())
    if person is None:
        words = set(fold(text).split())
        found = [one for one in everybody(office) if words and words <= set(fold(one.name).split())]
        if len(found) == 1:
            return found[0]
        names = ", ".join(f"{p.name} ({p.initials})" for p in everybody(office))
        raise NotFound(f"Nobody named “{visible(text)}” is on the staff.", hint=f"On the staff are {names}.")
    return person


def everybody(office: Office) -> list[Person]:
    """The staff, in the order they came."""
    return staff.list_staff(office.store.read)


def accounts(office: Office) -> dict[int, str]:
    """Whose own which account of this machine is, by the person's number."""
    return staff.accounts(office.store.read)


def lead_of(office: Office, case_id: int) -> int | None:
    """The attorney who decides in a case: its lead, else the first attorney on its team; None when it has none."""
    counsel = counsel_of(office, case_id)
    return counsel[0].id if counsel else None


def counsel_of(office: Office, case_id: int) -> list[Person]:
    """The attorneys on a case's team, the lead first."""
    people = {person.id: person for person in staff.list_staff(office.store.read)}
    team = sorted(cases.list_team(office.store.read, case_id), key=lambda m: (m.part != "lead", m.staff_id))
    return [people[m.staff_id] for m in team if m.staff_id in people and people[m.staff_id].role is Role.ATTORNEY]
