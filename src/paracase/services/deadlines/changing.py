"""What a paper's event changes of what stands in its case: a hearing struck or moved by the court, a computed date replaced.

Found anew whenever it is looked at, from what the case then has; carried out with the acceptance of the event, in its act.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.dates.shown import neutral
from paracase.domain.deadlines.changing import (
    EVERY,
    KINDS,
    NAMES_NONE,
    VACATED,
    DateChangeKind,
    SaidChange,
    StandingDate,
    days_said,
    is_moved,
    is_same_matter,
    kind_named,
    meant,
    telling,
)
from paracase.domain.deadlines.events import NO_MOTION
from paracase.domain.deadlines.of_papers import NEVER
from paracase.domain.deadlines.standing import DeadlineState, EventState
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.deadlines.making import change, end_deadline
from paracase.services.deadlines.moving import Moving, carry_out, moves_of, others_follow, values_of
from paracase.services.deadlines.recording import by_event, strike_in
from paracase.services.deadlines.starting import of_row, paper_labels, words_of
from paracase.store.deadlines import deadlines, events
from paracase.store.papers.lists import get_document

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from paracase.domain.steps import Step
    from paracase.services.context import Office
    from paracase.services.deadlines.starting import NewEvent
    from paracase.store.deadlines.deadlines import DeadlineRow
    from paracase.store.deadlines.events import EventRow
    from paracase.store.driver import sqlite3
    from paracase.store.engine import Transaction

_QUOTED = 200
"""Letters of a paper's words that stand as the reason of what they changed."""


@dataclass(frozen=True, slots=True)
class DateChange:
    """One thing that an event changes, if a person says so.

    Attributes:
        target: the event that is struck or moved, or the deadline that is replaced or ended.
        words: what that is, as lists show it.
        before, after: its day, and the one it gets; None of one that is struck.
        moves: every deadline that goes along, before and after.
        doubt: why it is not sure; empty where it is.
    """

    kind: DateChangeKind
    target: int
    words: str
    before: str | None
    after: str | None
    moves: tuple[Moving, ...]
    doubt: str = ""

    @property
    def key(self) -> str:
        """What a person ticks: ``move:12``."""
        return f"{self.kind}:{self.target}"

    @property
    def sentence(self) -> str:
        """*move: Hearing: Motion to Compel Mon Dec 14, 2026 → Mon Jan 11, 2027*."""
        before = f" {neutral(date.fromisoformat(self.before))}" if self.before else ""
        after = f" → {neutral(date.fromisoformat(self.after))}" if self.after else ""
        return f"{self.kind}: {self.words}{before}{after}"


def changes_of(office: Office, new: NewEvent, *, db: sqlite3.Connection | None = None) -> tuple[DateChange, ...]:
    """What an event that is not recorded yet changes in its case, what is sure first; nothing of a proposed order.

    Raises:
        BadInput: a day that cannot be counted.
    """
    read = db or office.store.read
    paper = get_document(read, new.document_id) if new.document_id is not None else None
    if paper is not None and paper.doc_type in NEVER:
        return ()
    if new.type == VACATED or (new.type in KINDS and new.on is not None and is_moved(new.quote)):
        return (*_of_event(office, read, new), *(_computed(read, new, office.today) if new.paper == EVERY else ()))
    return tuple(replaceable(office, new, db=db)) if _names_a_day(office, new) else ()


def _of_event(office: Office, db: sqlite3.Connection, new: NewEvent) -> Iterable[DateChange]:
    labels = paper_labels(office)
    kept = events.list_events(db, case_id=new.case_id, state=EventState.RECORDED)
    known = {row.id: row for row in kept}
    new_day = new.on.isoformat() if new.type != VACATED and new.on else ""
    standing = [
        StandingDate(row.id, row.type, date.fromisoformat(row.on_day), f"{row.what} {labels.get(row.paper, '')}")
        for row in kept
        if row.on_day and row.type != VACATED and row.on_day != new_day and (new.paper != EVERY or _is_set(office, row))
    ]
    for one in meant(_said(office, new), standing):
        row = known[one.id]
        other = "it is heard of another motion" if _is_of_another_motion(row, new) else ""
        doubt = (
            one.doubt or other or ("" if new.confidence in {"sure", "person"} else "the paper is not sure to say so")
        )
        if new.type == VACATED:
            gone = [each for each in deadlines.agenda(db, event_id=row.id, state=None) if each.state not in _ENDED]
            struck = tuple(Moving(each, None, new) for each in gone)
            yield DateChange(DateChangeKind.STRIKE, row.id, words_of(office, row), row.on_day, None, struck, doubt)
        else:
            moved = _moved(row, new)
            moves = tuple(moves_of(office, db, row, moved))
            after = new.on.isoformat() if new.on else None
            yield DateChange(DateChangeKind.MOVE, row.id, words_of(office, row), row.on_day, after, moves, doubt)


def _is_set(office: Office, row: EventRow) -> bool:
    kind = office.rulebook.events.types.get(row.type)
    return kind is not None and kind.sets


def _computed(db: sqlite3.Connection, new: NewEvent, today: date) -> Iterable[DateChange]:
    """Deadlines still to come that are counted from what stays as it is, the next first: *all deadlines* may be them."""
    for row in deadlines.agenda(db, case_id=new.case_id):
        if row.rule and row.due_on and row.due_on >= today.isoformat():
            yield DateChange(DateChangeKind.END, row.id, row.what, row.due_on, None, (), NAMES_NONE)


def _is_of_another_motion(row: EventRow, new: NewEvent) -> bool:
    """Whether what is moved was set for another kind of motion; of none, where its words do not tell it from others."""
    if not new.motion or not row.motion or new.motion == row.motion:
        return False
    return NO_MOTION not in {new.motion, row.motion} or not telling(row.what)


_ENDED = frozenset({DeadlineState.STRUCK.value, DeadlineState.REPLACED.value})


def _said(office: Office, new: NewEvent) -> SaidChange:
    """What the paper says: of what is moved the old day may stand in its sentence."""
    if new.type == VACATED:
        days = frozenset({new.on}) if new.on is not None else frozenset[date]()
        kind = new.paper or kind_named(f"{new.what} {new.quote}")
    else:
        days, kind = days_said(new.quote) - {new.on}, new.type
    return SaidChange(kind, days, f"{new.what}\n{new.quote}", office.today)


def _moved(row: EventRow, new: NewEvent) -> NewEvent:
    return replace(of_row(row), on=new.on, at=new.at, safe_on=None, safe_why="")


def _names_a_day(office: Office, new: NewEvent) -> bool:
    kind = office.rulebook.events.types.get(new.type)
    return new.on is not None and kind is not None and kind.sets


def replaceable(office: Office, new: NewEvent, *, db: sqlite3.Connection | None = None) -> list[DateChange]:
    """Computed deadlines of the case for the same thing as a date that an order names; never sure, a person says so."""
    if not _names_a_day(office, new) or not new.what:
        return []
    read = db or office.store.read
    return [
        DateChange(
            DateChangeKind.REPLACE, row.id, row.what, row.due_on, new.on.isoformat() if new.on else None, (), _BY_HAND
        )
        for row in deadlines.agenda(read, case_id=new.case_id)
        if row.rule and row.due_on and is_same_matter(new.what, row.what)
    ]


_BY_HAND = "an order's own date takes the place of a computed one where a person says so"


def sure_keys(changes: Sequence[DateChange]) -> frozenset[str]:
    """What is ticked where nobody looks: only what is sure; a computed date is never replaced so."""
    return frozenset(one.key for one in changes if not one.doubt and one.kind is not DateChangeKind.REPLACE)


def chosen_of(changes: Sequence[DateChange], accept: set[str] | None) -> list[DateChange]:
    """The changes that were ticked; where all was accepted, the sure one.

    Raises:
        BadInput: several are moved to one day; or all was accepted and it is not sure which is meant.
    """
    of_events = [one for one in changes if one.kind is not DateChangeKind.REPLACE]
    if accept is None:
        wanted = sure_keys(changes)
        if of_events and not wanted:
            keys = ", ".join(one.key for one in of_events)
            raise BadInput(
                f"It is not sure what it changes: {of_events[0].doubt}.",
                hint=f"Say --only {keys}; or --only date where it stands beside them.",
            )
    else:
        wanted = frozenset(accept)
    found = [one for one in changes if one.key in wanted]
    if sum(one.kind is DateChangeKind.MOVE for one in found) > 1:
        raise BadInput("One day takes the place of one.", hint="Tick one of them, and strike the other.")
    return found


def carry(office: Office, tx: Transaction, event_id: int, new: NewEvent, chosen: Sequence[DateChange]) -> list[Step]:
    """Carry out what was ticked, for an event that is kept: where it moved or struck another, it is kept as what took that
    day away, with the paper's words.

    Raises:
        NotAllowed: what is to be changed does not stand any more.
    """
    steps: list[Step] = []
    why = _why(new)
    for one in chosen:
        if one.kind is DateChangeKind.REPLACE:
            steps += _ended(
                tx, one, DateChangeKind.REPLACE, f"{by_event(event_id)} {neutral(new.on) if new.on else 'no day'}"
            )
            continue
        if one.kind is DateChangeKind.END:
            steps += _ended(tx, one, DateChangeKind.END, why)
            continue
        row = events.get_event(tx.db, one.target)
        if row is None or row.state != EventState.RECORDED:
            raise NotAllowed(f"“{one.words}” does not stand any more.", hint="Look at what it would start once more.")
        if one.kind is DateChangeKind.STRIKE:
            steps += strike_in(office, tx, row, why)[1]
            steps += others_follow(office, tx, [row.id])
        else:
            steps += _moved_in(office, tx, row, _moved(row, new), why)
        if new.paper != EVERY:
            steps.append(change(tx, "event", event_id, _as_vacated(office, row, new)))
    if new.paper == EVERY and new.on is not None:
        steps.append(change(tx, "event", event_id, {"on_day": new.on.isoformat()}))
    return steps


def _moved_in(office: Office, tx: Transaction, row: EventRow, new: NewEvent, why: str) -> list[Step]:
    moves = moves_of(office, tx.db, row, new)
    steps: list[Step] = [change(tx, "event", row.id, values_of(row, new))]
    for one in moves:
        steps += carry_out(office, tx, row, one, why)
    return steps


def _as_vacated(office: Office, row: EventRow, new: NewEvent) -> dict[str, str | None]:
    return {"type": VACATED, "on_day": row.on_day, "at_time": row.at_time, "paper": row.type, "motion": "",
            "what": new.what or words_of(office, row), "safe_on": None, "safe_why": ""}  # fmt: skip


def _ended(tx: Transaction, one: DateChange, kind: DateChangeKind, why: str) -> list[Step]:
    row: DeadlineRow | None = deadlines.get_deadline(tx.db, one.target)
    if kind is DateChangeKind.END and row is not None and row.state == DeadlineState.STRUCK:
        return []  # with the event it is counted from, which was ticked too
    if row is None or row.state != DeadlineState.OPEN:
        raise NotFound(f"There is no open deadline {one.target} in this case.")
    state = DeadlineState.STRUCK if kind is DateChangeKind.END else DeadlineState.REPLACED
    return end_deadline(tx, row, state, why)


def _why(new: NewEvent) -> str:
    words = " ".join(new.quote.split())
    words = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rpartition(' ')[0]}…"
    return f"“{words}” {new.place}".strip() if words else "a paper says so"
