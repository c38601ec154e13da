"""Ethical walls: named staff stand outside a case and see nothing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.cases import acts
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.store import walls
from paracase.store.cases import cases
from paracase.store.engine import changed

if TYPE_CHECKING:
    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.walls import WallRow


def put_up(office: Office, case_id: int, person: Person, *, reason: str) -> Done:
    """Stand a person outside a case, with the reason.

    Raises:
        BadInput: no reason, the person works on the case, or stands outside already.
        NotAllowed: an administrator who stood outside could only look in by taking it down again.
    """
    office.require(Right.KEEP_STAFF)
    why = line(reason, "reason for the wall")
    if person.id == office.person.id:
        raise NotAllowed("Nobody stands themselves outside a case.", hint="Another administrator does that.")
    with office.store.write() as tx:
        return insert(office, tx, case_id, person, why)


def insert(office: Office, tx: Transaction, case_id: int, person: Person, why: str) -> Done:
    """Stand a person outside a case in a transaction that is open; shared with adoption.

    Raises:
        BadInput: the person works on the case, or stands outside already.
    """
    office.require(Right.KEEP_STAFF)
    case = cases.get_case(tx.db, case_id)
    if any(member.staff_id == person.id for member in cases.list_team(tx.db, case_id)):
        raise BadInput(f"{person.name} is on the team of {case.number}.", hint="Take them off the team first.")
    if case_id in walls.walled_cases(tx.db, person.id):
        raise BadInput(f"{person.name} stands outside {case.number} already.")
    at = office.now()
    walls.insert_wall(tx.db, case_id=case_id, staff_id=person.id, reason=why, by=office.person.id, at=at)
    changed(tx.db, "walls", "cases", "documents", "tasks")
    return record(
        office,
        tx,
        acts.WALL_PUT_UP,
        f"{person.name} stands outside {case.number}: {why}",
        data={"case": case_id, "staff": person.id},
    )


def take_down(office: Office, case_id: int, person: Person) -> Done:
    """Let a person in again.

    Raises:
        BadInput: they were not out.
    """
    office.require(Right.KEEP_STAFF)
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        if not walls.delete_wall(tx.db, case_id=case_id, staff_id=person.id):
            raise BadInput(f"{person.name} does not stand outside {case.number}.")
        changed(tx.db, "walls", "cases", "documents", "tasks")
        return record(
            office,
            tx,
            acts.WALL_TAKEN_DOWN,
            f"{person.name} may see {case.number} again",
            data={"case": case_id, "staff": person.id},
        )


def listed(office: Office) -> list[WallRow]:
    """Every wall: who is out of which case, why, who set it, when. For administrators."""
    office.require(Right.KEEP_STAFF)
    return walls.list_walls(office.store.read)
