"""A person's day over all cases: what is theirs to do, what people wait for, what was asked for and not answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from paracase.domain.clients.payments import MoneyState
from paracase.domain.clients.questions import QuestionState
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.roles import Right, Role
from paracase.domain.work.assignments import State
from paracase.services.approvals import owing, to_hand_over, to_verify
from paracase.services.approvals.queue import also_waiting
from paracase.services.approvals.to_close import waiting
from paracase.services.approvals.whose import queues
from paracase.services.cases import holds
from paracase.services.cases import requests as requests_of_elements
from paracase.services.deadlines import warnings
from paracase.services.follows import said_on_today
from paracase.services.office import changing
from paracase.store.agenda import rows as agenda_rows
from paracase.store.approvals import requests
from paracase.store.cases import acceptance, cases, tasks
from paracase.store.clients import offers, questions, searches
from paracase.store.moments import moment
from paracase.store.office.policy import unseen_notices
from paracase.store.work import assignments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from paracase.services.context import Office
    from paracase.store.cases.tasks import TaskKey, TaskRow
    from paracase.store.clients.questions import QuestionRow
    from paracase.store.work.assignments import AssignmentRow

CHASE_AFTER_DAYS = 30
"""What was asked for so long ago is to be asked for again."""


class TodayPlace(StrEnum):
    """Where one goes to do something about a row."""

    CASE = "desk"
    WORK = "work"
    APPROVALS = "approvals"
    CALENDAR = "calendar"
    CLIENTS = "clients"


class NextMove(NamedTuple):
    """What waits for one person."""

    staff_id: int
    name: str
    waits: int
    """How much of it waits."""
    what: str
    """``to decide``, ``to examine``."""
    place: TodayPlace
    since: str | None = None
    """The instant since when the oldest of it waits."""
    due_on: str | None = None
    """The nearest day by which some of it is due."""


class NotAnswered(NamedTuple):
    """Something that somebody was asked for and did not give yet."""

    key: str
    """Tells it from the others: ``element/3/medical_records``."""
    case_id: int
    caption: str
    what: str
    whom: str
    since: str | None
    """A day, or an instant."""
    place: TodayPlace
    chase_on: str | None = None
    """When it is to be asked for again, where that was said; else after so many days (``CHASE_AFTER_DAYS``)."""


@dataclass(frozen=True, slots=True)
class Day:
    """What the day holds, of one moment."""

    tasks: tuple[TaskKey, ...]
    """Theirs to do, over all cases, by date."""
    rows: Mapping[int, TaskRow]
    """As listed: those that were asked for."""
    captions: Mapping[int, str]
    moves: tuple[NextMove, ...]
    not_answered: tuple[NotAnswered, ...]


def day(office: Office, *, shown: slice) -> Day:
    """The day of the person acting.

    Args:
        shown: which of the tasks are wanted as rows; of the others only where they stand.
    """
    with moment(office.store.read) as db:
        keys = tuple(tasks.keys_for(db, office.person.id, today=office.today.isoformat()))
        found = tasks.tasks_by_id(db, [key.id for key in keys[shown]])
        captions = {case.id: case.caption for case in cases.list_cases(db)}
        return Day(keys, found, captions, tuple(next_moves(office)), tuple(not_answered(office)))


def task_rows(office: Office, ids: Sequence[int]) -> dict[int, TaskRow]:
    """Some tasks, as listed."""
    return tasks.tasks_by_id(office.store.read, ids)


def next_moves(office: Office) -> list[NextMove]:
    """Who has to do something before work goes on: one's own first, then others by name.

    Counted as the tabs count: what waits in the queues, and the assignments whose next move is one's own.
    """
    mine = queues(office)
    found = [
        NextMove(of.attorney_id, of.attorney, of.requests, "to decide", TodayPlace.APPROVALS, since=of.oldest)
        for of in requests.queue_lengths(office.store.read)
        if not mine or of.attorney_id in mine
    ]
    found += _of_work(office)
    found += _of_attorney(office)
    found += _of_questions(office)
    found += _of_offers(office)
    found += _of_policy(office)
    found += _of_warnings(office)
    found += _of_proposed(office)
    found += said_on_today(office, "moves")
    me = office.person.id
    return sorted(found, key=lambda one: (one.staff_id != me, one.name, one.staff_id))


def _of_work(office: Office) -> Iterator[NextMove]:
    moves: dict[tuple[int, str, str], list[AssignmentRow]] = {}
    for row in assignments.list_assignments(office.store.read):
        move = _move(office, row)
        if move is not None:
            moves.setdefault(move, []).append(row)
    for (staff_id, name, what), found in moves.items():
        due = min((row.due_on for row in found if row.due_on), default=None)
        yield NextMove(staff_id, name, len(found), what, TodayPlace.WORK, due_on=due)


def _move(office: Office, row: AssignmentRow) -> tuple[int, str, str] | None:
    """Whose move an assignment is, and which; None where nobody's, or where it is nothing to the person."""
    me = office.person
    is_mine = me.id in {row.from_id, row.assignee_id}
    if row.state in {State.DELIVERED, State.EXAMINED}:
        what = "to examine" if row.state is State.DELIVERED else "to pass on"
        if office.can(Right.EXAMINE):
            return me.id, me.name, what
        return (row.from_id, row.from_name, what) if is_mine else None
    if row.state is State.RETURNED:
        to = (row.assignee_id, row.assignee) if row.returned_to == row.assignee_id else (row.from_id, row.from_name)
        return (*to, "sent back") if is_mine or row.returned_to == me.id else None
    if row.state in {State.ASSIGNED, State.IN_PROGRESS} and is_mine:
        return row.assignee_id, row.assignee, "to deliver"
    if row.state is State.APPROVED and is_mine and office.can(Right.RELEASE):
        return me.id, me.name, "to release"
    return None


def _of_attorney(office: Office) -> Iterable[NextMove]:
    """What waits for an attorney beside the queue."""
    me = office.person
    if me.role is not Role.ATTORNEY:
        told = len(unseen_notices(office.store.read, me.id))
        return [NextMove(me.id, me.name, told, "notices", TodayPlace.APPROVALS)] if told else []
    also = also_waiting(office)
    counted = (
        (acceptance.count_to_accept(office.store.read), "to accept"),
        (len(waiting(office)), "to close"), (to_hand_over.count(office), "to hand over"),
        (to_verify.waiting(office), "to verify"),
        (also.unsigned, "to sign"), (also.to_ratify, "to ratify"), (also.to_acknowledge, "to look at"),
        (also.elements, "to sign off"), (also.notices, "notices"),
    )  # fmt: skip
    oldest = min((one.at for one in owing.owed(office)), default=None)
    return [
        NextMove(me.id, me.name, count, what, TodayPlace.APPROVALS, since=oldest if what == "to sign" else None)
        for count, what in counted
        if count
    ]


def _of_questions(office: Office) -> Iterable[NextMove]:
    """Clients' questions, of each attorney those to answer."""
    db, me = office.store.read, office.person
    asked: dict[tuple[int, str], list[QuestionRow]] = {}
    for row in questions.list_questions(db, (QuestionState.ASKED,)):
        if row.attorney_id is not None and row.attorney is not None:
            asked.setdefault((row.attorney_id, row.attorney), []).append(row)
    for (staff_id, name), rows in asked.items():
        place = TodayPlace.APPROVALS if staff_id == me.id else TodayPlace.CLIENTS
        yield NextMove(staff_id, name, len(rows), "to answer", place, since=min(filter(None, (one.asked_at for one in rows)),
                       default=None))  # fmt: skip


def _of_offers(office: Office) -> Iterable[NextMove]:
    """Open offers that a client was not told of, of whoever looks after the case (Rule 1.4); money that waits for an
    attorney."""
    db, me = office.store.read, office.person
    mine = cases.looked_after(db, me.id)
    waiting = [row for row in offers.untold(db) if row.case_id in mine]
    if waiting:
        what = "offer to tell the client" if len(waiting) == 1 else "offers to tell clients"
        last = min((row.expires_on for row in waiting if row.expires_on), default=None)
        yield NextMove(me.id, me.name, len(waiting), what, TodayPlace.CLIENTS, since=waiting[0].on_day, due_on=last)
    standing = offers.list_money(db, only_open=True) if office.can(Right.APPROVE_MONEY) else []
    asked = sum(row.state is MoneyState.ASKED for row in standing)
    if asked:
        yield NextMove(me.id, me.name, asked, "money to approve", TodayPlace.CLIENTS)


def _is_mine(office: Office, row: QuestionRow) -> bool:
    """Whether a question is of a case that the person looks after, or was logged or asked by them."""
    mine = cases.looked_after(office.store.read, office.person.id)
    return row.case_id in mine or office.person.id in {row.made_by_id, row.asked_by_id}


def _of_policy(office: Office) -> Iterable[NextMove]:
    """Changes of what the office allows that wait for a second person: one's own word, or another's."""
    asked = changing.waiting(office)
    mine = changing.to_confirm(office) if asked else []
    counted = ((office.person.id, office.person.name, len(mine)), (0, "Somebody else", len(asked) - len(mine)))
    return [
        NextMove(number, name, count, "to confirm: policy", TodayPlace.APPROVALS)
        for number, name, count in counted
        if count
    ]


def _of_warnings(office: Office) -> Iterable[NextMove]:
    """Warnings of deadlines that the person acting has to see; each is a row of the calendar."""
    mine = warnings.mine(office)
    if not mine:
        return []
    nearest = min((day for one in mine if (day := warnings.warned_on(one.row)) is not None), default=None)
    me = office.person
    return [NextMove(me.id, me.name, len(mine), "warnings to see", TodayPlace.CALENDAR, due_on=nearest)]


def _of_proposed(office: Office) -> Iterable[NextMove]:
    """Dates that papers propose, in the cases the person looks after: none stands on the calendar before it is accepted."""
    if not office.can(Right.DOCKET):
        return []
    db, me = office.store.read, office.person
    mine = cases.looked_after(db, me.id)
    count = sum(1 for row in agenda_rows.proposed(db) if row.case_id in mine)
    return [NextMove(me.id, me.name, count, "proposed dates", TodayPlace.CALENDAR)] if count else []


def _quoted(words: str) -> str:
    """What an attorney wrote, behind what they sent back."""
    said = " ".join(words.split())
    return f": “{said}”" if said else ""


def not_answered(office: Office) -> list[NotAnswered]:
    """Elements asked for, holds to remind of, questions about work and of clients, papers sent back, conflicts; oldest
    first."""
    db, me = office.store.read, office.person.id
    found = [
        NotAnswered(
            f"element/{one.row.case_id}/{one.row.element_id}/{one.row.party_id}", one.row.case_id, one.row.caption,
            one.label, one.row.requested_from or "", one.row.requested_on, TodayPlace.CASE,
            one.standing.chase_on.isoformat() if one.standing.chase_on is not None else None,
        )
        for one in requests_of_elements.outstanding(office, mine=True)
    ]  # fmt: skip
    found += [
        NotAnswered(
            f"hold/{one.id}", one.case_id, one.caption, "hold: to be reminded", one.name, one.reminded_on or one.notified_on,
            TodayPlace.CASE, office.today.isoformat(),
        )
        for one in holds.to_remind(office)
    ]  # fmt: skip
    found += [
        NotAnswered(
            f"question/{one.remark_id}", one.case_id, one.caption, f"“{' '.join(one.words.split())}”",
            one.from_name if one.asked_by_id == me else one.asked_by, one.at, TodayPlace.WORK,
        )
        for one in assignments.open_questions(db, me)
    ]  # fmt: skip
    found += [
        NotAnswered(
            f"request/{one.request_id}", one.case_id, one.caption, f"sent back: {one.title}{_quoted(one.words)}",
            one.attorney, one.state_at,
            TodayPlace.APPROVALS,
        )
        for one in requests.sent_back(db, me)
    ]  # fmt: skip
    found += [
        NotAnswered(
            f"owed/{one.approval_id}", one.case_id, one.caption, f"{DECIDED_OWED}: {one.title}", one.attorney, one.at,
            TodayPlace.APPROVALS,
        )
        for one in owing.owed(office, everybody=True)
        if one.is_too_long and one.case_id is not None and one.asked_by_id == me
    ]  # fmt: skip
    found += [
        NotAnswered(
            f"client/{one.id}", one.case_id or 0, one.caption or "no case", f"“{' '.join(one.words.split())}”",
            one.attorney or "not asked yet", one.asked_at or one.made_at, TodayPlace.CLIENTS, one.due_on,
        )
        for one in questions.list_questions(db, (QuestionState.OPEN, QuestionState.ASKED))
        if _is_mine(office, one)
    ]  # fmt: skip
    found += said_on_today(office, "not answered")
    found += [
        NotAnswered(
            f"conflicts/{one.id}", one.case_id or 0, one.case_number or "no case",
            f"conflict: {', '.join(one.names.split(chr(10)))}", "an attorney", one.at, TodayPlace.APPROVALS,
        )
        for one in searches.open_searched_by(db, me)
        if office.person.role is not Role.ATTORNEY
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.since is None, one.since or "", one.key))
