"""What stands on the calendar, and in which order: proposed first, then overdue, today, tomorrow, the days.

A deadline of ours stands there twice where its safe date is earlier than its due date: ours are warned by the safe date.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

HOLIDAYS_AHEAD = 45
"""Closed days of courts are listed so many days ahead; beyond, only where something stands on them."""


class EntryKind(StrEnum):
    """What an entry is."""

    PROPOSED = "proposed"
    DEADLINE = "deadline"
    TASK = "task"
    REMINDER = "reminder"
    """A warning of a deadline that the person has to acknowledge."""
    WORK = "work"
    """Research or drafting somebody was given: when it is due, and the last day to rescue it."""


class WhichDay(StrEnum):
    """Which day of its thing an entry is."""

    ONLY = ""
    SAFE = "safe"
    DUE = "due"
    RESCUE = "rescue"
    REMINDER = "reminder"
    MANUALLY = "manually"
    """It has no day: it is to be calendared manually."""


class ShownKinds(StrEnum):
    """Which kinds the calendar shows; ``K`` goes on to the next."""

    ALL = "all kinds"
    DEADLINES = "deadlines"
    TASKS = "tasks"
    WORK = "research and drafting"

    def has(self, kind: EntryKind) -> bool:
        """Whether an entry of a kind is shown."""
        if self is ShownKinds.DEADLINES:
            return kind in {EntryKind.DEADLINE, EntryKind.PROPOSED, EntryKind.REMINDER}
        return (
            self is ShownKinds.ALL or kind is {ShownKinds.TASKS: EntryKind.TASK, ShownKinds.WORK: EntryKind.WORK}[self]
        )


@frozen
class AgendaEntry:
    """One row of the calendar."""

    kind: EntryKind
    id: int
    """Of the deadline, task, assignment or proposed event."""
    part: WhichDay
    day: date | None
    at: str
    """Time of day, ``13:30``; empty where none is known."""
    zone: str
    """Of ``at``; empty is the office's."""
    case_id: int | None
    caption: str
    what: str
    cite: str
    sign: str
    """``?`` proposed, ``✓`` entered by one, ``✓✓`` verified by another, ``A`` confirmed; empty of what is no deadline."""
    whose: str
    """``ours``, ``joint``, ``theirs``, ``court``; empty of what is no deadline."""
    staff_id: int | None
    who: str
    is_mine: bool
    """It is given to the person, or to nobody in a case they look after."""
    document_id: int | None = None
    task_id: int | None = None
    event_id: int | None = None
    entered_by: int | None = None
    """Who entered a deadline: somebody else verifies it."""
    manual: str = ""
    """Why it has no day."""

    @property
    def key(self) -> tuple[str, int, str]:
        """What identifies the row."""
        return self.kind.value, self.id, self.part.value

    @property
    def is_ours(self) -> bool:
        """Whether we are late when it goes by."""
        return self.whose in {"", "ours", "joint"}


class DayHeading(StrEnum):
    """What a section of the agenda is headed."""

    PROPOSED = "proposed"
    MANUALLY = "calendar manually"
    OVERDUE = "overdue"
    THEIRS = "gone by, not ours"
    TODAY = "today"
    TOMORROW = "tomorrow"
    DAY = ""


@frozen
class Section:
    """Rows under one heading."""

    heading: DayHeading
    day: date | None
    """None where rows of several days stand under it."""
    closed: tuple[str, ...]
    """Why courts are closed on the day."""
    entries: tuple[AgendaEntry, ...]


def sections(entries: Iterable[AgendaEntry], closed: Mapping[date, Sequence[str]], today: date) -> list[Section]:
    """The agenda in its order; closed days stand among the days, also where nothing is due on them."""
    by_day: dict[date, list[AgendaEntry]] = {}
    first: dict[DayHeading, list[AgendaEntry]] = {name: [] for name in list(DayHeading)[:4]}
    for entry in entries:
        if entry.kind is EntryKind.PROPOSED:
            first[DayHeading.PROPOSED].append(entry)
        elif entry.day is None:
            first[DayHeading.MANUALLY].append(entry)
        elif entry.day < today:
            first[DayHeading.OVERDUE if entry.is_ours else DayHeading.THEIRS].append(entry)
        else:
            by_day.setdefault(entry.day, []).append(entry)
    until = today + timedelta(days=HOLIDAYS_AHEAD)
    days = {*by_day, *(day for day in closed if today <= day <= until)}
    found = []
    for name, inside in first.items():
        if inside:
            inside.sort(key=_order)
            alone = {entry.day for entry in inside}
            day = next(iter(alone)) if len(alone) == 1 and name is DayHeading.OVERDUE else None
            found.append(Section(name, day, (), tuple(inside)))
    for day in sorted(days):
        name = {0: DayHeading.TODAY, 1: DayHeading.TOMORROW}.get((day - today).days, DayHeading.DAY)
        found.append(Section(name, day, tuple(closed.get(day, ())), tuple(sorted(by_day.get(day, ()), key=_order))))
    return found


def _order(entry: AgendaEntry) -> tuple[date, bool, str, str, int]:
    """By day, what has an hour first, then by case."""
    return entry.day or date.max, not entry.at, entry.at, entry.caption.casefold(), entry.id


class DayMark(StrEnum):
    """What a day of the month strip says; the first that holds."""

    OVERDUE = "!"
    DUE = "•"
    CLOSED = "×"
    NONE = " "


def day_marks(entries: Iterable[AgendaEntry], closed: Iterable[date], today: date) -> dict[date, DayMark]:
    """Days with something overdue, something due, or a closed court; what is proposed is on no calendar yet."""
    marks = dict.fromkeys(closed, DayMark.CLOSED)
    for entry in entries:
        if entry.day is None or entry.kind in {EntryKind.PROPOSED, EntryKind.REMINDER}:
            continue
        is_late = entry.day < today and entry.is_ours
        marks[entry.day] = DayMark.OVERDUE if is_late else marks.get(entry.day, DayMark.DUE)
        if marks[entry.day] is DayMark.CLOSED:
            marks[entry.day] = DayMark.DUE
    return marks


def week_of(day: date, *, first_is_monday: bool = False) -> list[date]:
    """The seven days of a day's week, from Sunday on (ISO: from Monday)."""
    back = day.weekday() if first_is_monday else (day.weekday() + 1) % 7
    first = day - timedelta(days=back)
    return [first + timedelta(days=number) for number in range(7)]
