"""Research and drafting: handed out, asked about, delivered as a version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Refusal, Right, Role
from paracase.domain.steps import RowStep
from paracase.domain.words import line, prose
from paracase.domain.work import acts
from paracase.domain.work.assignments import MOVES, Kind, Move, State, check_move, rescue_date
from paracase.domain.work.examined import hands
from paracase.services.acts import record
from paracase.services.papers import versions
from paracase.services.people.people import lead_of
from paracase.store import rows, walls
from paracase.store.cases import cases
from paracase.store.people import staff
from paracase.store.work import assignments

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.roles import Person
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.work.assignments import AssignmentRow, DeliveryRow, ExaminationRow, RemarkRow


@dataclass(frozen=True, slots=True)
class NewAssignment:
    """What is handed out."""

    case_id: int
    what: str
    assignee_id: int
    kind: Kind = Kind.DRAFTING
    brief: str = ""
    authorities: str = ""
    limits: str = ""
    due: date | None = None
    filing: date | None = None
    """When it must be filed: the day the rescue date is counted from; else the due date."""
    rescue: date | None = None
    """None proposes one."""
    minutes: int = 0
    attorney_id: int | None = None
    """Who decides; None is the case's lead."""


def proposed_rescue(office: Office, new: NewAssignment) -> date | None:
    """The rescue date proposed: working days before the filing (else the due) date, as many as the work takes."""
    last = new.filing or new.due
    return rescue_date(last, new.minutes) if last is not None else None


def hand_out(office: Office, new: NewAssignment) -> Done:
    """Give work to somebody; it is ``made("assignment")``.

    Raises:
        NotAllowed: the role does not hand out work, or the person stands outside the case.
        BadInput: there is nothing to do in it, or the dates do not fit.
    """
    office.require(Right.HAND_OUT)
    values = _values(office, new)
    with office.store.write() as tx:
        person = _worker(tx, new.assignee_id, new.case_id)
        case = cases.get_case(tx.db, new.case_id)
        at = office.now()
        assignment_id = assignments.insert_assignment(
            tx.db,
            values | {"from_id": office.person.id, "state": State.ASSIGNED.value, "state_at": at, "created_at": at},
        )
        return record(
            office,
            tx,
            acts.GIVEN,
            f"Gave {person.name}: {values['what']} ({case.number})",
            data={"assignment": assignment_id, "case": new.case_id, "to": person.id, "kind": new.kind.value,
                  "due": values["due_on"], "rescue": values["rescue_on"]},
            steps=[RowStep("assignment", (assignment_id,), {"state": State.WITHDRAWN.value},
                           {"state": State.ASSIGNED.value})],
        )  # fmt: skip


def _values(office: Office, new: NewAssignment) -> dict[str, Any]:
    cases.get_case(office.store.read, new.case_id)
    rescue = new.rescue or proposed_rescue(office, new)
    if new.filing and new.due and new.due > new.filing:
        raise BadInput("It is due after it must be filed.", hint="The due date comes first, then the rescue date.")
    if rescue and new.filing and rescue > new.filing:
        raise BadInput("The rescue date lies after the filing.", hint="It is the last day one could still do it alone.")
    attorney = new.attorney_id if new.attorney_id is not None else lead_of(office, new.case_id)
    return {
        "case_id": new.case_id,
        "kind": new.kind.value,
        "what": line(new.what, "work to be done"),
        "brief": prose(new.brief, "brief"),
        "authorities": prose(new.authorities, "list of authorities"),
        "limits": prose(new.limits, "list of limits"),
        "assignee_id": new.assignee_id,
        "attorney_id": attorney,
        "due_on": new.due.isoformat() if new.due else None,
        "filing_on": new.filing.isoformat() if new.filing else None,
        "rescue_on": rescue.isoformat() if rescue else None,
        "minutes": new.minutes,
    }


def _worker(tx: Transaction, staff_id: int, case_id: int) -> Person:
    person = next((p for p in staff.list_staff(tx.db) if p.id == staff_id), None)
    if person is None:
        raise NotFound("That person is not on the staff.", hint="See “paracase staff list”.")
    if case_id in walls.unseen_cases(tx.db, staff_id):
        raise NotAllowed(f"{person.name} stands outside this case.", hint="Give it to somebody else.")
    return person


def change(office: Office, assignment_id: int, new: NewAssignment) -> Done:
    """Say an assignment anew: words, dates, who does it.

    Raises:
        NotAllowed: it is over, or the person stands outside the case.
        BadInput: nothing is different.
    """
    row = assignment_for(office, assignment_id, Move.CHANGE)
    values = _values(office, new)
    with office.store.write() as tx:
        _worker(tx, new.assignee_id, new.case_id)
        now = rows.row_of(tx.db, "assignment", (assignment_id,)) or {}
        values = {name: value for name, value in values.items() if now[name] != value}
        if not values:
            raise BadInput("Nothing to change.", hint="Name at least one thing that is different.")
        rows.update_row(tx.db, "assignment", (assignment_id,), values)
        return record(
            office,
            tx,
            acts.CHANGED,
            f"Changed the assignment: {values.get('what', row.what)}",
            data={"assignment": assignment_id, "case": row.case_id, "fields": sorted(values)},
            steps=[RowStep("assignment", (assignment_id,), {name: now[name] for name in values}, values)],
        )


def reassign(office: Office, assignment_id: int, person: Person, *, reason: str) -> Done:
    """Give an absent person's assignment to another: by who gave it, or by a managing attorney.

    Raises:
        NotAllowed: it is neither.
    """
    row = assignment_for(office, assignment_id, Move.REASSIGN)
    why = line(reason, "reason")
    with office.store.write() as tx:
        _worker(tx, person.id, row.case_id)
        rows.update_row(tx.db, "assignment", (assignment_id,), {"assignee_id": person.id})
        return record(
            office,
            tx,
            acts.REASSIGNED,
            f"{row.what}: from {row.assignee} to {person.name} ({why})",
            data={"assignment": assignment_id, "case": row.case_id, "from": row.assignee_id, "to": person.id},
            steps=[
                RowStep("assignment", (assignment_id,), {"assignee_id": row.assignee_id}, {"assignee_id": person.id})
            ],
            right=Right.HAND_OUT if office.person.id == row.from_id else None,
        )


def assignment(office: Office, assignment_id: int) -> AssignmentRow:
    """One assignment.

    Raises:
        NotFound: there is none with this number.
    """
    row = assignments.get_assignment(office.store.read, assignment_id)
    if row is None:
        raise NotFound(f"There is no assignment {assignment_id}.", hint="See “paracase assign list”.")
    return row


def assignment_for(office: Office, assignment_id: int, move: Move) -> AssignmentRow:
    """One assignment, which the person acting can move like this.

    Raises:
        NotAllowed: they cannot; that is said before whether there is such an assignment.
        NotFound: there is none with this number.
    """
    office.require(move)
    row = assignment(office, assignment_id)
    office.require(move, row)
    return row


def listed(
    office: Office,
    *,
    case_id: int | None = None,
    mine: bool = False,
    over: bool = False,
    document_id: int | None = None,
) -> list[AssignmentRow]:
    """Assignments by rescue date; an assistant sees their own."""
    only_mine = mine or not office.can(Right.HAND_OUT)
    person = office.person.id if only_mine else None
    return assignments.list_assignments(
        office.store.read, case_id=case_id, staff_id=person, over=over, document_id=document_id
    )


def refused_own(office: Office, delivery: DeliveryRow) -> Refusal | None:
    """Why who delivered it cannot examine it: another paralegal can. A one-paralegal office has nobody else.

    Whoever acts with ``--as`` may be whose account it is: theirs alone is another's hand.
    """
    wrote = {delivery.staff_id, delivery.said_by_id}
    if not wrote & hands(office.person, office.identity):
        return None
    people = staff.list_staff(office.store.read)
    others = [p for p in people if p.id not in wrote and p.role is Role.PARALEGAL]
    if not others:
        return None
    if office.person.id not in wrote:
        owner = next((p.name for p in people if p.id == office.identity.owner_id), "somebody else")
        words = f"This is the account of {owner}, who delivered v{delivery.version}; that it is {office.person.name} "
        words += "who examines was only said, with --as."
        hint = f"{office.person.name} comes in with a key of their own (docs/ssh.md), or at an account that is theirs."
        return Refusal(words, hint, "only said, with --as")
    words = f"You delivered v{delivery.version} yourself; somebody else examines it."
    return Refusal(words, "Ask " + " or ".join(p.name for p in others) + ".", "your own work")


@dataclass(frozen=True, slots=True)
class Whole:
    """An assignment with everything that belongs to it."""

    row: AssignmentRow
    brief: str
    authorities: str
    limits: str
    deliveries: list[DeliveryRow]
    examinations: list[ExaminationRow]
    remarks: list[RemarkRow]
    standing: str
    """What is in the folder, against what was delivered; empty when they agree."""
    refused_own: Refusal | None
    """Why the person acting cannot examine what they delivered themselves."""


def whole(office: Office, assignment_id: int) -> Whole:
    """An assignment, whole."""
    row = assignment(office, assignment_id)
    store = office.store.read
    standing = ""
    if row.version_id is not None:
        standing = versions.standing_of_file(office, versions.version(office, row.version_id))
    delivered = assignments.deliveries(store, assignment_id)
    words = assignments.words_of(store, assignment_id)
    return Whole(
        row,
        words.brief,
        words.authorities,
        words.limits,
        delivered,
        assignments.examinations(store, assignment_id),
        assignments.remarks(store, assignment_id=assignment_id),
        standing,
        refused_own(office, delivered[0]) if delivered else None,
    )


def move_on(
    office: Office, tx: Transaction, row: AssignmentRow, move: Move, *, returned_to: int | None = None
) -> State:
    """Move an assignment on inside somebody's transaction; looks at where it stands now.

    Returns:
        Where it stands then.

    Raises:
        NotAllowed: it cannot be moved like that (any more).
    """
    now = assignments.get_assignment(tx.db, row.id) or row
    check_move(move, now.state)
    to = MOVES[move].to or now.state
    assignments.set_state(tx.db, row.id, to, at=office.now(), returned_to=returned_to)
    return to


def _advance(office: Office, row: AssignmentRow, move: Move, words: str) -> Done:
    """One step that can be undone: the state, its act, and what takes it back."""
    with office.store.write() as tx:
        to = move_on(office, tx, row, move)
        return record(
            office,
            tx,
            _ADVANCED[move],
            words,
            data={"assignment": row.id, "case": row.case_id},
            steps=[RowStep("assignment", (row.id,), {"state": row.state.value}, {"state": to.value})],
        )


_ADVANCED = {Move.BEGIN: acts.BEGUN, Move.WITHDRAW: acts.WITHDRAWN, Move.FINISH: acts.FINISHED}


def begin(office: Office, assignment_id: int) -> Done:
    """Who was given it has begun."""
    row = assignment_for(office, assignment_id, Move.BEGIN)
    return _advance(office, row, Move.BEGIN, f"Begun: {row.what}")


def withdraw(office: Office, assignment_id: int, *, reason: str) -> Done:
    """It is not needed any more."""
    row = assignment_for(office, assignment_id, Move.WITHDRAW)
    return _advance(office, row, Move.WITHDRAW, f"Withdrawn: {row.what} ({line(reason, 'reason')})")


def finish(office: Office, assignment_id: int) -> Done:
    """Examined work that needs no attorney's decision is done (research for the file)."""
    row = assignment_for(office, assignment_id, Move.FINISH)
    return _advance(office, row, Move.FINISH, f"Done: {row.what}")
