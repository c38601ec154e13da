"""Research and drafting: handed out, asked about, delivered as a version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.papers.documents import TriageState
from paracase.domain.people.roles import Right, Role, may
from paracase.domain.visible import visible
from paracase.domain.work.assignments import MAX_WORDS, Kind, State, check_move, rescue_date
from paracase.services.papers import versions
from paracase.services.recording import Reversal, record
from paracase.store import rows, walls
from paracase.store.cases import cases
from paracase.store.engine import changed
from paracase.store.papers import facts
from paracase.store.people import staff
from paracase.store.work import assignments

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.people.roles import Person
    from paracase.services.journal import Done
    from paracase.services.office.office import Office
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


def line(text: str, what: str, *, limit: int = 300) -> str:
    """One line as kept.

    Raises:
        BadInput: empty, too long, or with hidden characters.
    """
    words = " ".join(text.split())
    if not words or visible(words) != words or len(words) > limit:
        raise BadInput(f"“{visible(words)[:60]}” is not {what}.", hint=f"Write 1 to {limit} letters.")
    return words


def prose(text: str, what: str, *, needed: bool = False) -> str:
    """Several lines as kept: hidden characters are refused, not dropped.

    Raises:
        BadInput: too long, with hidden characters, or empty where something is needed.
    """
    words = text.replace("\r\n", "\n").strip()
    if visible(words, lines=True) != words:
        raise BadInput(f"The {what} holds characters that cannot be seen.", hint="Type it again.")
    if len(words) > MAX_WORDS or (needed and not words):
        raise BadInput(f"The {what} must have {1 if needed else 0} to {MAX_WORDS:,} characters.")
    return words


def proposed_rescue(office: Office, new: NewAssignment) -> date | None:
    """The rescue date proposed: working days before the filing (else the due) date, as many as the work takes."""
    last = new.filing or new.due
    return rescue_date(last, new.minutes) if last is not None else None


def hand_out(office: Office, new: NewAssignment) -> tuple[int, Done]:
    """Give work to somebody.

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
        done = record(
            office,
            tx,
            "assignment.given",
            f"Gave {person.name}: {values['what']} ({case.number})",
            data={"assignment": assignment_id, "case": new.case_id, "to": person.id, "kind": new.kind.value,
                  "due": values["due_on"], "rescue": values["rescue_on"]},
            reversal=Reversal("assignment", (assignment_id,), {"state": State.WITHDRAWN.value},
                              {"state": State.ASSIGNED.value}),
        )  # fmt: skip
    return assignment_id, done


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
        "what": line(new.what, "what is to be done"),
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


def lead_of(office: Office, case_id: int) -> int | None:
    """The attorney who decides in a case: its lead, else the first attorney on its team; None when it has none."""
    counsel = counsel_of(office, case_id)
    return counsel[0].id if counsel else None


def counsel_of(office: Office, case_id: int) -> list[Person]:
    """The attorneys on a case's team, the lead first."""
    people = {person.id: person for person in staff.list_staff(office.store.read)}
    team = sorted(cases.list_team(office.store.read, case_id), key=lambda m: (m.part != "lead", m.staff_id))
    return [people[m.staff_id] for m in team if m.staff_id in people and people[m.staff_id].role is Role.ATTORNEY]


def _worker(tx: Transaction, staff_id: int, case_id: int) -> Person:
    person = next((p for p in staff.list_staff(tx.db) if p.id == staff_id), None)
    if person is None:
        raise NotFound("That person is not on the staff.", hint="See “paracase staff list”.")
    if case_id in walls.walled_cases(tx.db, staff_id):
        raise NotAllowed(f"{person.name} stands outside this case.", hint="Give it to somebody else.")
    return person


def change(office: Office, assignment_id: int, new: NewAssignment) -> Done:
    """Say an assignment anew: words, dates, who does it.

    Raises:
        NotAllowed: it is over, or the person stands outside the case.
        BadInput: nothing is different.
    """
    office.require(Right.HAND_OUT)
    row = assignment(office, assignment_id)
    if State(row.state).is_over:
        raise NotAllowed(f"The assignment is {State(row.state).word}.", hint="Hand out another.")
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
            "assignment.changed",
            f"Changed the assignment: {values.get('what', row.what)}",
            data={"assignment": assignment_id, "case": row.case_id, "fields": sorted(values)},
            reversal=Reversal("assignment", (assignment_id,), {name: now[name] for name in values}, values),
        )


def reassign(office: Office, assignment_id: int, person: Person, *, reason: str) -> Done:
    """Give an absent person's assignment to another: by who gave it, or by a managing attorney.

    Raises:
        NotAllowed: it is neither.
    """
    row = assignment(office, assignment_id)
    if office.person.id != row.from_id:
        office.require(Right.REASSIGN)
    else:
        office.require(Right.HAND_OUT)
    why = line(reason, "a reason")
    with office.store.write() as tx:
        _worker(tx, person.id, row.case_id)
        rows.update_row(tx.db, "assignment", (assignment_id,), {"assignee_id": person.id})
        return record(
            office,
            tx,
            "assignment.reassigned",
            f"{row.what}: from {row.assignee} to {person.name} ({why})",
            data={"assignment": assignment_id, "case": row.case_id, "from": row.assignee_id, "to": person.id},
            reversal=Reversal(
                "assignment", (assignment_id,), {"assignee_id": row.assignee_id}, {"assignee_id": person.id}
            ),
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


def listed(
    office: Office,
    *,
    case_id: int | None = None,
    mine: bool = False,
    over: bool = False,
    document_id: int | None = None,
) -> list[AssignmentRow]:
    """Assignments by rescue date; an assistant sees their own."""
    only_mine = mine or not may(office.person.role, Right.HAND_OUT)
    person = office.person.id if only_mine else None
    return assignments.list_assignments(
        office.store.read, case_id=case_id, staff_id=person, over=over, document_id=document_id
    )


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


def whole(office: Office, assignment_id: int) -> Whole:
    """An assignment, whole."""
    row = assignment(office, assignment_id)
    store = office.store.read
    standing = ""
    if row.version_id is not None:
        standing = versions.standing_of_file(office, versions.version(office, row.version_id))
    return Whole(
        row,
        *assignments.words_of(store, assignment_id),
        assignments.deliveries(store, assignment_id),
        assignments.examinations(store, assignment_id),
        assignments.remarks(store, assignment_id=assignment_id),
        standing,
    )


def move_to(office: Office, tx: Transaction, row: AssignmentRow, to: State, *, returned_to: int | None = None) -> None:
    """Move an assignment on inside somebody's transaction; looks at where it stands now.

    Raises:
        NotAllowed: it cannot go there (any more).
    """
    now = assignments.get_assignment(tx.db, row.id)
    check_move(State(now.state if now else row.state), to)
    assignments.set_state(tx.db, row.id, to.value, at=office.now(), returned_to=returned_to)


def _advance(office: Office, row: AssignmentRow, to: State, words: str) -> Done:
    """One step that can be undone: the state, its act, and what takes it back."""
    with office.store.write() as tx:
        move_to(office, tx, row, to)
        return record(
            office,
            tx,
            f"assignment.{_STEPS[to]}",
            words,
            data={"assignment": row.id, "case": row.case_id},
            reversal=Reversal("assignment", (row.id,), {"state": row.state}, {"state": to.value}),
        )


_STEPS = {State.IN_PROGRESS: "begun", State.WITHDRAWN: "withdrawn", State.DONE: "done"}


def begin(office: Office, assignment_id: int) -> Done:
    """Who was given it has begun."""
    row = assignment(office, assignment_id)
    _check_worker(office, row)
    return _advance(office, row, State.IN_PROGRESS, f"Begun: {row.what}")


def _check_worker(office: Office, row: AssignmentRow) -> None:
    office.require(Right.DELIVER)
    if office.person.id not in {row.assignee_id, row.from_id}:
        raise NotAllowed(
            f"“{row.what}” was given to {row.assignee}.", hint=f"{row.assignee} or {row.from_name} can do that."
        )


def withdraw(office: Office, assignment_id: int, *, reason: str) -> Done:
    """It is not needed any more."""
    office.require(Right.HAND_OUT)
    row = assignment(office, assignment_id)
    return _advance(office, row, State.WITHDRAWN, f"Withdrawn: {row.what} ({line(reason, 'a reason')})")


def finish(office: Office, assignment_id: int) -> Done:
    """Examined work that needs no attorney's decision is done (research for the file)."""
    office.require(Right.EXAMINE)
    row = assignment(office, assignment_id)
    return _advance(office, row, State.DONE, f"Done: {row.what}")


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody says when handing work in."""

    note: str = ""
    minutes: int = 0
    ai_tool: str = ""
    """Which AI tool helped; empty declares that none did."""
    ai_saw: str = ""
    """What it was shown."""
    ai_verifier: str = ""
    """Who verified its output."""


def deliver(office: Office, assignment_id: int, document_id: int, handed: Handed) -> Done:
    """Hand in the version that a document's file is now.

    Raises:
        NotAllowed: it is somebody else's assignment, or the same version was handed in before.
        BadInput: an AI tool without what it saw and who verified it.
    """
    row = assignment(office, assignment_id)
    _check_worker(office, row)
    check_move(State(row.state), State.DELIVERED)
    if handed.ai_tool.strip() and not (handed.ai_saw.strip() and handed.ai_verifier.strip()):
        raise BadInput(
            "An AI tool was named, but not what it saw and who verified it.", hint="Say both, or name no tool."
        )
    found = versions.settled_version(office, document_id)
    before = assignments.deliveries(office.store.read, assignment_id)
    if before and before[0].version_id == found.id:
        raise NotAllowed(
            f"v{found.no} of “{found.name}” is delivered already.", hint="Save the changed file, then deliver it."
        )
    versions.text_of(office, found.id)
    changes = versions.changes(office, before[0].version_id, found.id) if before else None
    ai = {name: prose(getattr(handed, name), "word about AI help") for name in ("ai_tool", "ai_saw", "ai_verifier")}
    with office.store.write() as tx:
        move_to(office, tx, row, State.DELIVERED)
        _in_file(office, tx, document_id)
        delivery_id = assignments.insert_delivery(
            tx.db,
            {"assignment_id": assignment_id, "document_id": document_id, "version_id": found.id,
             "staff_id": office.person.id, "at": office.now(), "note": prose(handed.note, "note"),
             "minutes": handed.minutes, **ai, "added": changes.added if changes else None,
             "removed": changes.removed if changes else None},
        )  # fmt: skip
        return record(
            office,
            tx,
            "assignment.delivered",
            f"Delivered {row.what}, v{found.no}" + (f" ({changes.summary} words)" if changes else ""),
            data={"assignment": assignment_id, "case": row.case_id, "delivery": delivery_id, "document": document_id,
                  "version": found.no, "sha256": found.sha256, "minutes": handed.minutes, "ai": bool(ai["ai_tool"])},
        )  # fmt: skip


def _in_file(office: Office, tx: Transaction, document_id: int) -> None:
    """Work of our own does not wait in Triage once it is delivered: it is where it belongs."""
    now = facts.facts_of(tx.db, document_id)
    if now["state"] == TriageState.NEW:
        decided = {"state": TriageState.IN_FILE.value, "decided_by": office.person.id, "decided_at": office.now()}
        facts.put_facts(tx.db, document_id, now | decided)
        changed(tx.db, "documents")


# Questions and answers


def ask(office: Office, assignment_id: int, words: str) -> Done:
    """Ask about an assignment."""
    row = assignment(office, assignment_id)
    text = prose(words, "question", needed=True)
    with office.store.write() as tx:
        number = assignments.insert_remark(
            tx.db,
            kind="question",
            staff_id=office.person.id,
            at=office.now(),
            words=text,
            assignment_id=assignment_id,
        )
        return _said(office, tx, row, "assignment.asked", f"Asked about {row.what}: {text[:80]}", number)


def answer(office: Office, assignment_id: int, remark_id: int, words: str) -> Done:
    """Answer a question.

    Raises:
        NotFound: there is no such question.
    """
    row = assignment(office, assignment_id)
    text = prose(words, "answer", needed=True)
    known = {r.id for r in assignments.remarks(office.store.read, assignment_id=assignment_id) if r.kind == "question"}
    if remark_id not in known:
        raise NotFound(f"There is no question {remark_id} about this assignment.", hint="See “paracase assign show”.")
    with office.store.write() as tx:
        number = assignments.insert_remark(
            tx.db,
            kind="answer",
            staff_id=office.person.id,
            at=office.now(),
            words=text,
            assignment_id=assignment_id,
            answers=remark_id,
        )
        return _said(office, tx, row, "assignment.answered", f"Answered about {row.what}: {text[:80]}", number)


def _said(office: Office, tx: Transaction, row: AssignmentRow, kind: str, summary: str, remark_id: int) -> Done:
    data = {"assignment": row.id, "case": row.case_id, "remark": remark_id}
    return record(office, tx, kind, " ".join(summary.split()), data=data)


def tick(office: Office, assignment_id: int, remark_id: int, *, done: bool = True) -> Done:
    """A note it was sent back with is answered in the text; or is not after all.

    Raises:
        NotFound: there is no such note.
    """
    row = assignment(office, assignment_id)
    _check_worker(office, row)
    note = next(
        (r for r in assignments.remarks(office.store.read, assignment_id=assignment_id) if r.id == remark_id), None
    )
    if note is None or note.kind != "note":
        raise NotFound(f"There is no note {remark_id} about this assignment.", hint="See “paracase assign show”.")
    with office.store.write() as tx:
        assignments.tick_remark(
            tx.db, remark_id, by=office.person.id if done else None, at=office.now() if done else None
        )
        verb = "Answered the note" if done else "Not answered after all"
        return _said(office, tx, row, "assignment.ticked", f"{verb}: {note.words[:80]}", remark_id)
