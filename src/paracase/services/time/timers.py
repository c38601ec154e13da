"""The timer: one a person, kept in the store, so that it runs on when the program ends or the machine stops.

What runs over night, or longer than anybody works without a break, is not believed: whoever worked says how long it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from paracase.domain.clock import parse_instant
from paracase.domain.dates.shown import time_spent
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.domain.roles import Right
from paracase.domain.steps import RowStep
from paracase.domain.time import acts
from paracase.domain.time.entries import TimeSource, checked_words, hours_text, tenths_of_seconds
from paracase.domain.words import line
from paracase.services.acts import record
from paracase.services.time.entries import NewTime, codes_meant, kept_whole, put, said, values_of
from paracase.store import steps
from paracase.store.cases import cases
from paracase.store.time import entries as kept
from paracase.store.time import timers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.acts import Act
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.engine import Transaction
    from paracase.store.time.timers import TimerRow

LONGEST = 10 * 3600
"""Seconds after which a timer is not believed."""


@dataclass(frozen=True, slots=True)
class Running:
    """A timer that runs.

    Attributes:
        seconds: since it was started.
        is_doubtful: it runs since another day, or too long: how long was worked must be said.
    """

    row: TimerRow
    seconds: int
    is_doubtful: bool

    @property
    def tenths(self) -> int:
        """To the nearest tenth of an hour."""
        return tenths_of_seconds(self.seconds)


@dataclass(frozen=True, slots=True)
class TimerStart:
    """What a timer is to run for; words may be said when it stops."""

    case_id: int
    words: str = ""
    codes: tuple[str, ...] = ()


def running(office: Office) -> Running | None:
    """The timer of the person acting; None where none runs."""
    row = timers.running(office.store.read, office.person.id)
    if row is None:
        return None
    seconds = max(0, int((parse_instant(office.now()) - parse_instant(row.started_at)).total_seconds()))
    return Running(row, seconds, seconds > LONGEST or office.day_of(row.started_at) != office.today)


def start(office: Office, new: TimerStart) -> Done:
    """Let the timer run.

    Raises:
        NotAllowed: one runs already.
        BadInput: a code is not known.
        NotFound: the case is not there.
    """
    office.require(Right.KEEP_TIME)
    values = _values(office, new)
    with office.store.write() as tx:
        if timers.runs_unseen(tx.db, office.person.id):
            raise NotAllowed("A timer of yours runs already.", hint="Stop it, or switch: paracase time switch CASE")
        step = _begin(office, tx, values)
        number = cases.get_case(tx.db, new.case_id).number
        return record(
            office, tx, acts.TIMER_STARTED, f"Timer runs for {number}", data={"case": new.case_id}, steps=[step]
        )


def stop(office: Office, *, tenths: int | None = None, words: str = "", codes: Sequence[str] = ()) -> Done:
    """Stop the timer and count what it ran; it is ``made("time")``.

    Args:
        tenths: how long was worked, where that is known better.
        words: what was done, where it was not said before or was something else.
        codes: the same.

    Raises:
        NotFound: none runs.
        BadInput: it ran under three minutes; or since yesterday or over ten hours and nobody says how long was worked; no
            words.
    """
    office.require(Right.KEEP_TIME)
    now = _must_run(office)
    values = _entry(office, now, tenths, words, codes)
    with office.store.write() as tx:
        return _count(office, tx, now, values, acts.TIMER_STOPPED, [])


def switch(office: Office, new: TimerStart, *, tenths: int | None = None, words: str = "") -> Done:
    """Stop the timer, count what it ran, and let it run for something else: one act.

    Raises:
        NotFound, BadInput: as ``stop`` and ``start``.
    """
    office.require(Right.KEEP_TIME)
    now = _must_run(office)
    values, following = _entry(office, now, tenths, words, ()), _values(office, new)
    with office.store.write() as tx:
        return _count(office, tx, now, values, acts.TIMER_SWITCHED, [following])


def drop(office: Office) -> Done:
    """Stop the timer and count nothing.

    Raises:
        NotFound: none runs.
    """
    office.require(Right.KEEP_TIME)
    now = _must_run(office)
    with office.store.write() as tx:
        step = _end(tx, now)
        return record(
            office, tx, acts.TIMER_DROPPED, f"Timer of {now.row.case_number} stopped, nothing counted",
            data={"case": now.row.case_id}, steps=[step],
        )  # fmt: skip


def _must_run(office: Office) -> Running:
    found = running(office)
    if found is None:
        raise NotFound("No timer of yours runs.", hint="Start one: paracase time start CASE")
    return found


def _values(office: Office, new: TimerStart) -> dict[str, Any]:
    office.see_case(new.case_id)
    task, activity = codes_meant(office, new.codes)
    words = line(new.words, "words", limit=1000, may_be_empty=True)
    return {"case_id": new.case_id, "task": task, "activity": activity, "words": words}


def _begin(office: Office, tx: Transaction, values: dict[str, Any]) -> RowStep:
    timers.start(tx.db, staff_id=office.person.id, at=office.now(), **values)
    return steps.added(tx.db, timers.TABLE, (office.person.id,))


def _end(tx: Transaction, now: Running) -> RowStep:
    key = (now.row.staff_id,)
    step = RowStep(timers.TABLE, key, steps.whole_row(tx.db, timers.TABLE, key), None)
    if step.before is None or step.before["started_at"] != now.row.started_at:
        raise NotAllowed("The timer was stopped or started meanwhile.", hint="Look again: paracase time day")
    steps.carry(tx.db, step, doing="Stop the timer")
    return step


def _entry(office: Office, now: Running, tenths: int | None, words: str, codes: Sequence[str]) -> dict[str, Any]:
    row = now.row
    if tenths is None and now.is_doubtful:
        raise BadInput(
            f"The timer runs since {office.when(row.started_at)}: how long you worked is not known.",
            hint="Say it: paracase time stop --time 1.5; or count nothing: paracase time stop --drop",
        )
    if tenths is None and now.tenths == 0:
        raise BadInput(
            f"The timer ran {time_spent(now.seconds)}: less than a tenth of an hour.",
            hint="Let it run, say how long: paracase time stop --time .1, or count nothing: paracase time stop --drop",
        )
    if not (words or row.words):
        raise BadInput("What was done is not said.", hint="Say it: paracase time stop --words “draft opposition”")
    task, activity = codes_meant(office, codes)
    new = NewTime(
        row.case_id, tenths if tenths is not None else now.tenths, checked_words(words or row.words),
        office.day_of(row.started_at), task or row.task, activity or row.activity or None, source=TimeSource.TIMER,
    )  # fmt: skip
    return values_of(office, new)


def _count(
    office: Office, tx: Transaction, now: Running, values: dict[str, Any], act: Act, following: list[dict[str, Any]]
) -> Done:
    """End the timer, keep its entry, and begin what follows; recorded as one act."""
    changes = [_end(tx, now)]
    number = put(tx, values)
    changes.append(steps.added(tx.db, kept.TABLE, (number,)))
    changes += [_begin(office, tx, one) for one in following]
    done = record(
        office, tx, act, f"Time entry {number}, by timer",
        data={"time": number, "case": values["case_id"], "seconds": now.seconds, "made": [kept_whole(tx, number)]},
        steps=changes,
    )  # fmt: skip
    ran = time_spent(now.seconds)
    told = f"Counted {said(tx, values)} (it ran {ran}, {hours_text(values['tenths'])} h)"
    for one in following:
        told += f". Timer runs for {cases.get_case(tx.db, one['case_id']).number}"
    return replace(done, summary=told)
