"""The day's time: what is counted, what the record proposes, what of it is not known; and a person's yes or no to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paracase.domain.clock import instants_of
from paracase.domain.errors import BadInput, NotAllowed
from paracase.domain.roles import Right
from paracase.domain.time import acts
from paracase.domain.time.entries import TimeKind, TimeState, checked_tenths, hours_text
from paracase.domain.time.proposing import SpokenWith, acts_in, proposed, proposed_of_talks
from paracase.domain.time.tasks import TaskTable, TypedTask
from paracase.domain.visible import counted
from paracase.services.acts import record
from paracase.services.time.entries import NewTime, kept_whole, put, values_of
from paracase.services.time.timers import running
from paracase.store import steps
from paracase.store.cases import cases
from paracase.store.clients import communications
from paracase.store.time import entries as kept
from paracase.store.time import of_acts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from paracase.domain.time.proposing import Proposed
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.time.timers import Running
    from paracase.store.time.entries import TimeRow as TimeRow


@dataclass(frozen=True, slots=True)
class TimeProposal:
    """A proposed entry with its case."""

    what: Proposed
    case_number: str
    caption: str


@dataclass(frozen=True, slots=True)
class TimeDay:
    """A person's day.

    Attributes:
        entries: in the order they were made, those that are not counted too.
    """

    day: date
    entries: tuple[TimeRow, ...]
    proposals: tuple[TimeProposal, ...]
    running: Running | None

    @property
    def tenths(self) -> int:
        """What is counted."""
        return sum(row.tenths for row in self.entries if row.state is TimeState.COUNTED)

    @property
    def proposed_tenths(self) -> int:
        """What the record knows of what is proposed."""
        return sum(one.what.tenths for one in self.proposals)

    @property
    def unknown(self) -> int:
        """How many proposals have no time."""
        return sum(not one.what.is_known for one in self.proposals)


def of_day(office: Office, day: date) -> TimeDay:
    """The day of the person acting; proposals whose time is known first, clerical ones last. Looking counts nothing."""
    iso = day.isoformat()
    mine = kept.list_entries(office.store.read, begin=iso, end=iso, staff_ids=(office.person.id,))
    known = {case.id: case for case in cases.list_cases(office.store.read)}
    found = sorted(
        (
            TimeProposal(one, known[one.case_id].number, known[one.case_id].caption)
            for one in _proposed(office, day)
            if one.case_id in known
        ),
        key=lambda one: (not one.what.is_known, one.what.kind is TimeKind.CLERICAL, one.case_number),
    )
    now = running(office) if day == office.today else None
    return TimeDay(day, tuple(sorted(mine, key=lambda row: row.id)), tuple(found), now)


def _proposed(office: Office, day: date) -> list[Proposed]:
    begin, end = instants_of(day, office.settings.time_zone)
    db, me = office.store.read, office.person.id
    taken = frozenset(one for origin in kept.origins_of(db, me) for one in acts_in(origin))
    talks = [
        SpokenWith(one.id, one.case_id, one.kind, one.direction, one.who, one.standing, one.minutes)
        for one in communications.spoken_by(db, me, day.isoformat())
        if one.case_id is not None
    ]
    return [
        *proposed_of_talks(talks, taken=taken),
        *proposed(of_acts.acts_between(db, me, begin, end), taken=taken, tasks=_tasks(office)),
    ]


def _tasks(office: Office) -> TaskTable:
    types = {kind.code: TypedTask(kind.task, kind.label) for kind in office.practice.document_types}
    return TaskTable(types, office.practice.billing_codes)


def accept(office: Office, day: date, said: Mapping[str, NewTime | None]) -> Done:
    """Count what was proposed: a person's yes, to one or several, as one act.

    Args:
        said: by the origin of the proposal; None counts it as proposed, else what it is to be instead (its source and its
            origin stay those of the proposal).

    Raises:
        NotAllowed: it is not proposed any more: something was done meanwhile, or it was answered already.
        BadInput: its time is not known and nobody says it; or as ``values_of``.
    """
    office.require(Right.KEEP_TIME)
    found = {one.origin: one for one in _proposed(office, day)}
    if not said:
        raise BadInput("Nothing was chosen.", hint="See what is proposed: paracase time day")
    entries = [values_of(office, _wanted(_there(found, origin), day, new)) for origin, new in said.items()]
    with office.store.write() as tx:
        _check_free(office, said)
        numbers = [put(tx, values) for values in entries]
        only = {values["case_id"] for values in entries}
        words = f"Counted {counted(len(numbers), 'proposed time entry', 'proposed time entries')}"
        done = record(
            office, tx, acts.COUNTED, words,
            data={"entries": numbers, "on": day.isoformat(), "made": [kept_whole(tx, number) for number in numbers]}
            | ({"case": only.pop()} if len(only) == 1 else {}),
            steps=[steps.added(tx.db, kept.TABLE, (number,)) for number in numbers],
        )  # fmt: skip
    return replace(done, summary=f"{words}, {hours_text(sum(values['tenths'] for values in entries))} h")


def _there(found: Mapping[str, Proposed], origin: str) -> Proposed:
    if origin not in found:
        raise NotAllowed("That is not proposed any more as it was shown.", hint="Look again: paracase time day")
    return found[origin]


def _check_free(office: Office, said: Mapping[str, object]) -> None:
    taken = {one for origin in kept.origins_of(office.store.read, office.person.id) for one in acts_in(origin)}
    if any(acts_in(origin) & taken for origin in said):
        raise NotAllowed("That was answered meanwhile.", hint="Look again: paracase time day")


def _wanted(one: Proposed, day: date, new: NewTime | None) -> NewTime:
    if new is not None:
        return replace(new, source=one.source, origin=one.origin)
    if not one.is_known:
        raise BadInput(
            f"How long “{one.words}” took is not known.",
            hint="Say it: paracase time accept N --time .4; e on the screen.",
        )
    return NewTime(
        one.case_id, checked_tenths(one.tenths), one.words, day, one.task, one.activity, one.kind, source=one.source,
        origin=one.origin,
    )  # fmt: skip


def turn_down(office: Office, day: date, origins: Sequence[str]) -> Done:
    """What is proposed is not to be counted, nor proposed again; it stays among what is not counted.

    Raises:
        NotAllowed: it is not proposed any more.
    """
    office.require(Right.KEEP_TIME)
    found = {one.origin: one for one in _proposed(office, day)}
    if not origins:
        raise BadInput("Nothing was chosen.", hint="See what is proposed: paracase time day")
    wanted = [_there(found, origin) for origin in dict.fromkeys(origins)]
    rows = []
    for one in wanted:
        new = NewTime(
            one.case_id, max(1, one.tenths), one.words, day, one.task, one.activity, one.kind, source=one.source,
            origin=one.origin,
        )  # fmt: skip
        rows.append(values_of(office, new) | {"tenths": one.tenths, "state": TimeState.NOT_COUNTED.value})
    with office.store.write() as tx:
        _check_free(office, dict.fromkeys(origins))
        numbers = [kept.insert_entry(tx.db, values) for values in rows]
        only = {values["case_id"] for values in rows}
        words = f"Not counted: {counted(len(numbers), 'proposed time entry', 'proposed time entries')}"
        return record(
            office, tx, acts.NOT_COUNTED, words,
            data={"entries": numbers, "on": day.isoformat(), "made": [kept_whole(tx, number) for number in numbers]}
            | ({"case": only.pop()} if len(only) == 1 else {}),
            steps=[steps.added(tx.db, kept.TABLE, (number,)) for number in numbers],
        )  # fmt: skip
