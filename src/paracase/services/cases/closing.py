"""Closing a case: gone through point by point, asked for, signed by an attorney; reopened when it is not over after all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from paracase.domain.cases import acts
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.closing import ClosingMove, ClosingQuestion, ClosingState, PointState
from paracase.domain.cases.elements import ElementState, closes, is_open
from paracase.domain.cases.tasks import TaskState
from paracase.domain.dates.shown import neutral
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.cases.elements import every_line
from paracase.store import rows, steps
from paracase.store.cases import cases, closings, tasks
from paracase.store.cases.tasks import insert_task
from paracase.store.engine import changed

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.acts import Act
    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.closings import ClosingRow, PointRow
    from paracase.store.engine import Transaction

_CLOSING_STAGE = "closing"
_PROOF = "proof_of_service"


@dataclass(frozen=True, slots=True)
class ClosingLine:
    """One point of a closing.

    Attributes:
        open_now: what the office's own records still show as open.
        said: what a person answered; None before.
    """

    question: ClosingQuestion
    open_now: tuple[str, ...]
    said: PointRow | None

    @property
    def state(self) -> PointState:
        """How it stands: in somebody's word, and open where nobody gave one."""
        return self.said.state if self.said is not None else PointState.OPEN


@dataclass(frozen=True, slots=True)
class CaseClosing:
    """The closing of a case: begun, or what it would be about."""

    row: ClosingRow | None
    lines: tuple[ClosingLine, ...]

    @property
    def open(self) -> list[ClosingLine]:
        """The points nobody has answered."""
        return [one for one in self.lines if one.state is PointState.OPEN]


def closing(office: Office, case_id: int) -> CaseClosing:
    """Every point with what is still open about it, and how the closing stands."""
    db = office.store.read
    case = cases.get_case(db, case_id)
    row = closings.closing_of(db, case_id)
    if row is not None and row.state is ClosingState.REOPENED:
        row = None
    said = closings.points_of(db, row.id) if row is not None else {}
    known = {ClosingQuestion.TASKS: open_dates_of(office, case_id), ClosingQuestion.PROOFS: _lacking(office, case)}
    lines = [ClosingLine(one, tuple(known.get(one, ())), said.get(one.value)) for one in ClosingQuestion]
    return CaseClosing(row, tuple(lines))


def open_dates_of(office: Office, case_id: int) -> list[str]:
    """What of a case has a date and is not done, in words: its open tasks. Whatever else keeps dates is added here."""
    found = [one for one in tasks.list_tasks(office.store.read, case_id=case_id) if one.state == TaskState.OPEN]
    return [f"{one.what}{f', due {one.due_on}' if one.due_on else ''}" for one in found]


def _lacking(office: Office, case: cases.CaseRow) -> list[str]:
    """Proofs of service that never came, what closing a case needs, and what is asked for or not signed off."""
    found = []
    for one in every_line(office, office.store.read, case):
        must = is_open(one) and (one.element.doc_type == _PROOF or one.stage in {_CLOSING_STAGE, case.stage})
        is_out = one.state in {ElementState.REQUESTED, ElementState.RECEIVED} and not closes(one.element, one.state)
        if must or is_out:
            found.append(f"{one.label}: {'waits for the attorney' if one.waits_for_attorney else one.state.value}")
    return found


def answer(
    office: Office, case_id: int, question: ClosingQuestion, state: PointState, *, words: str = "", said_by: str = ""
) -> Done:
    """Answer a point of a case's closing; the first answer begins it.

    Raises:
        BadInput: whoever knows it is not named, what is open is passed over without a word, or it is the retention.
        NotAllowed: it is before the attorney, or signed.
    """
    office.require(Right.OPEN_CASES)
    if question is ClosingQuestion.RETENTION:
        raise BadInput(
            "The retention is a date and its rule.", hint="paracase closing retain CASE --until DATE --rule …"
        )
    if state is PointState.OPEN:
        raise BadInput("A point is done, or there is none.", hint="What is open again is taken back with undo.")
    told, who = line(words, "words", limit=500, may_be_empty=True), line(said_by, "name", limit=200, may_be_empty=True)
    if question.names_who and not who:
        raise BadInput(f"“{question.asks}”: who says so?", hint="Name whoever knows: the bookkeeper, the lien holder.")
    still = next(one for one in closing(office, case_id).lines if one.question is question).open_now
    if still and not told:
        raise BadInput(f"Still open: {'; '.join(still[:5])}.", hint="Do it first, or say why it does not matter.")
    return _put(office, case_id, question, state, told, who, {})


def retain(office: Office, case_id: int, *, until: date, rule: str) -> Done:
    """Say until when the file is kept, and by which rule. On that day there is a task; nothing is destroyed by itself.

    Raises:
        BadInput: no rule, or a day that is not ahead.
    """
    office.require(Right.OPEN_CASES)
    why = line(rule, "rule", limit=300)
    if until <= office.today:
        raise BadInput(f"{neutral(until)} is not ahead.", hint="Say until when the file is kept.")
    kept = {"retention_on": until.isoformat(), "retention_rule": why}
    told = f"until {until.isoformat()}: {why}"
    return _put(office, case_id, ClosingQuestion.RETENTION, PointState.DONE, told, "", kept)


def _put(
    office: Office,
    case_id: int,
    question: ClosingQuestion,
    state: PointState,
    words: str,
    said_by: str,
    kept: dict[str, str],
) -> Done:
    office.see_case(case_id)
    at = office.now()
    with office.store.write() as tx:
        case = cases.get_case(tx.db, case_id)
        if case.status != CaseStatus.OPEN:
            raise NotAllowed(f"Case {case.number} is closed.", hint="An attorney reopens it: paracase closing reopen.")
        row, made = _begun(office, tx, case_id)
        if row.state is not ClosingState.BEGUN:
            raise NotAllowed(
                f"The closing of case {case.number} is before the attorney.", hint="It is signed or sent back."
            )
        key = (row.id, question.value)
        before = steps.whole_row(tx.db, closings.POINTS, key)
        closings.set_point(
            tx.db, row.id, question.value, state=state, words=words, said_by=said_by, by=office.person.id, at=at
        )
        if kept:
            made.append(_set(tx, row.id, kept))
        made.append(RowStep(closings.POINTS, key, before, steps.whole_row(tx.db, closings.POINTS, key)))
        changed(tx.db, "cases")
        by = f", says {said_by}" if said_by else ""
        return record(
            office,
            tx,
            acts.CLOSING_ANSWERED,
            f"Closing of {case.number}: {question.asks}: {state.value}{by}{f': {words}' if words else ''}",
            data={"case": case_id, "closing": row.id, "point": question.value, "state": state.value},
            steps=made,
        )


def _begun(office: Office, tx: Transaction, case_id: int) -> tuple[ClosingRow, list[Step]]:
    """The closing that is under way; one is begun where there is none."""
    row = closings.closing_of(tx.db, case_id)
    if row is not None and row.state is not ClosingState.REOPENED:
        return row, []
    closing_id = closings.insert_closing(tx.db, case_id, by=office.person.id, at=office.now())
    begun = closings.closing_of(tx.db, case_id)
    assert begun is not None
    return begun, [steps.added(tx.db, closings.TABLE, (closing_id,))]


def _set(tx: Transaction, closing_id: int, values: dict[str, Any]) -> RowStep:
    now = rows.row_of(tx.db, closings.TABLE, (closing_id,)) or {}
    rows.update_row(tx.db, closings.TABLE, (closing_id,), values)
    return RowStep(closings.TABLE, (closing_id,), {name: now[name] for name in values}, values)


def under_way(office: Office, case_id: int) -> ClosingRow:
    """The closing of a case.

    Raises:
        NotAllowed: none was begun.
    """
    row = closings.closing_of(office.store.read, case_id)
    if row is None:
        number = cases.get_case(office.store.read, case_id).number
        raise NotAllowed(f"The closing of case {number} was not begun.", hint=f"paracase closing show {number}")
    return row


def ask(office: Office, case_id: int) -> Done:
    """Put a closing before the attorney; every point is answered.

    Raises:
        NotAllowed: a point is open, or it was put before.
    """
    office.require(ClosingMove.ASK)
    row = under_way(office, case_id)
    office.require(ClosingMove.ASK, row)
    _check_answered(office, case_id)
    values = {"asked_by": office.person.id, "asked_at": office.now(), "reason": ""}
    return _move(office, row, ClosingState.WAITING, acts.CLOSING_ASKED, "Asked to close case", values)


def _check_answered(office: Office, case_id: int) -> None:
    still = closing(office, case_id).open
    if still:
        names = "; ".join(one.question.asks for one in still)
        raise NotAllowed(f"Not answered yet: {names}.", hint="paracase closing answer CASE POINT done")


def sign(office: Office, case_id: int) -> Done:
    """Sign that a case is over: it is closed. On the day to which the file is kept, the attorney who signs has a task.

    Raises:
        NotAllowed: only an attorney does, known by account or key; it does not wait for one; or an answer was taken back.
    """
    office.require(ClosingMove.SIGN)
    row = under_way(office, case_id)
    office.require(ClosingMove.SIGN, row)
    _check_answered(office, case_id)
    return _move(office, row, ClosingState.SIGNED, acts.CLOSING_SIGNED, "Closed case", {}, status=CaseStatus.CLOSED)


def send_back(office: Office, case_id: int, *, reason: str) -> Done:
    """Do not sign: the closing goes on, with the reason and a task for who asked.

    Raises:
        NotAllowed: only an attorney does; or it does not wait for one.
        BadInput: no reason.
    """
    office.require(ClosingMove.SEND_BACK)
    row = under_way(office, case_id)
    office.require(ClosingMove.SEND_BACK, row)
    why = line(reason, "reason", limit=1000)
    return _move(
        office, row, ClosingState.BEGUN, acts.CLOSING_SENT_BACK, "Did not close case", {"reason": why}, why=why
    )


def reopen(office: Office, case_id: int, *, reason: str) -> Done:
    """A case that was closed is open again; its next closing is another, and sets another date to which the file is kept.

    Raises:
        NotAllowed: only an attorney does; or it was not closed so.
        BadInput: no reason.
    """
    office.require(ClosingMove.REOPEN)
    row = under_way(office, case_id)
    office.require(ClosingMove.REOPEN, row)
    why = line(reason, "reason", limit=1000)
    values = {"reason": why}
    return _move(
        office,
        row,
        ClosingState.REOPENED,
        acts.CLOSING_REOPENED,
        "Reopened case",
        values,
        status=CaseStatus.OPEN,
        why=why,
    )


def _move(
    office: Office,
    row: ClosingRow,
    to: ClosingState,
    act: Act,
    did: str,
    values: dict[str, Any],
    *,
    status: CaseStatus | None = None,
    why: str = "",
) -> Done:
    with office.store.write() as tx:
        now = rows.row_of(tx.db, closings.TABLE, (row.id,)) or {}
        if now.get("state") != row.state:
            raise NotAllowed(f"The closing of case {row.number} was decided meanwhile.", hint="Look at it again.")
        decided = {} if to is ClosingState.WAITING else {"decided_by": office.person.id, "decided_at": office.now()}
        done: list[Step] = [_set(tx, row.id, {"state": to.value, **values, **decided})]
        if status is not None:
            before = {"status": cases.get_case(tx.db, row.case_id).status}
            rows.update_row(tx.db, "cases", (row.case_id,), {"status": status.value})
            done.append(RowStep("cases", (row.case_id,), before, {"status": status.value}))
        task = _task_of(office, tx, row, to, why)
        if task is not None:
            done.append(RowStep("task", (task,), {"state": TaskState.DROPPED.value}, {"state": TaskState.OPEN.value}))
        if to is ClosingState.REOPENED:
            done += _strike_retention(tx, row.case_id, why)
        changed(tx.db, "cases", "tasks")
        return record(
            office,
            tx,
            act,
            f"{did} {row.number} {row.caption}{f': {why}' if why else ''}",
            data={"case": row.case_id, "closing": row.id, **({"task": task} if task is not None else {})},
            texts={"reason": why} if why else {},
            steps=done,
        )


def _strike_retention(tx: Transaction, case_id: int, why: str) -> list[Step]:
    """The date to which the file was kept is none any more: its task goes, with the reason; one that was done stays."""
    struck: list[Step] = []
    for number in closings.tasks_made(tx.db, case_id, acts.CLOSING_SIGNED.kind):
        now = rows.row_of(tx.db, "task", (number,)) or {}
        note = f"{now['note']}\nStruck, the case was reopened: {why}".strip()
        values = {"state": TaskState.DROPPED.value, "note": note}
        rows.update_row(tx.db, "task", (number,), values)
        struck.append(RowStep("task", (number,), {name: now[name] for name in values}, values))
    return struck


def _task_of(office: Office, tx: Transaction, row: ClosingRow, to: ClosingState, why: str) -> int | None:
    """What there is to do then: on the day to which the file is kept, or at once where it was sent back."""
    if to is ClosingState.SIGNED and row.retention_on is not None:
        what, due, who = f"Retention of {row.number} ends: decide what is kept", row.retention_on, office.person.id
        note = row.retention_rule
    elif to is ClosingState.BEGUN and row.asked_by_id is not None:
        what, due, who, note = f"{row.number} was not closed", office.today.isoformat(), row.asked_by_id, why
    else:
        return None
    return insert_task(
        tx, what=what, due_on=due, case_id=row.case_id, assignee_id=who, note=note, by=office.person.id, at=office.now()
    )
