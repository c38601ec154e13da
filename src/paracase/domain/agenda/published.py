"""What leaves the office as calendar events: which day each has, under which title, with which note. Pure.

Ours are published by their safe date, the last reading in the note. Titles say no more than the office allows.
"""

from __future__ import annotations

import hashlib
from datetime import date, time
from typing import TYPE_CHECKING

from paracase.domain.agenda.titles import Titles
from paracase.domain.dates.shown import DateForm, day_whole, time_of_day
from paracase.domain.visible import visible
from paracase.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable


ALARM_DAYS = (7, 1)
"""A deadline of ours rings so many days before the day it is published on."""


@frozen
class DatedThing:
    """An open or cancelled task, or a deadline, with what its event is made of.

    Attributes:
        kind: ``deadline`` or ``task``.
        acts: how many acts were about it, undoing and doing again too: what other calendars know a newer state by. Never
            fewer than before, whatever was taken back (RFC 5545, 3.8.7.4).
    """

    kind: str
    id: int
    case_id: int | None
    case_number: str
    caption: str
    what: str
    due_on: str | None
    due_time: str
    zone: str
    safe_on: str | None
    whose: str
    cite: str
    staff_id: int | None
    is_cancelled: bool
    acts: int


@frozen
class CalendarEvent:
    """One event as another calendar gets it."""

    uid: str
    sequence: int
    title: str
    note: str
    day: date
    at: str
    """Time of day, ``13:30``; empty is the whole day."""
    zone: str
    is_cancelled: bool
    alarms: tuple[int, ...]
    case_id: int | None
    staff_id: int | None

    @property
    def digest(self) -> str:
        """Tells whether it says what was published before; that somebody verified it is an act, and no news elsewhere."""
        parts = (self.uid, self.title, self.note, self.day, self.at, self.zone, self.is_cancelled)
        return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def uid_of(install: str, kind: str, number: int) -> str:
    """The same for ever for one thing of one office, and telling nothing of either: ``install`` is random."""
    return f"{kind}-{number}-{install}@paracase"


def events_of(
    things: Iterable[DatedThing], *, install: str, office_zone: str, titles: Titles, form: DateForm
) -> list[CalendarEvent]:
    """The events of what has a day; what has to be calendared manually has none."""
    return [
        event
        for thing in things
        if (event := _event(thing, install, office_zone=office_zone, titles=titles, form=form)) is not None
    ]


def _event(
    thing: DatedThing, install: str, *, office_zone: str, titles: Titles, form: DateForm
) -> CalendarEvent | None:
    day = thing.safe_on if thing.whose in {"ours", "joint"} and thing.safe_on else thing.due_on
    if not day or not thing.due_on:
        return None
    is_early = day != thing.due_on
    at = "" if is_early else thing.due_time
    zone = thing.zone or office_zone
    lines = []
    if is_early:
        until = f" {time_of_day(time.fromisoformat(thing.due_time), form)} ({zone})" if thing.due_time else ""
        lines.append(f"Safe date. Last reading: due {day_whole(date.fromisoformat(thing.due_on), form)}{until}.")
    if thing.whose in {"theirs", "court"}:
        lines.append("Theirs." if thing.whose == "theirs" else "The court's.")
    if titles is Titles.FULL:
        lines += [part for part in (thing.cite, thing.caption, thing.case_number) if part]
    word = "Deadline" if thing.kind == "deadline" else "Task"
    title = {
        Titles.FULL: f"{thing.what} ({thing.caption})" if thing.caption else thing.what,
        Titles.NUMBER: f"{word} {thing.case_number}".strip(),
        Titles.NONE: word,
    }[titles]
    return CalendarEvent(
        uid_of(install, thing.kind, thing.id), max(thing.acts - 1, 0), visible(title),
        visible("\n".join(lines), lines=True), date.fromisoformat(day), at, zone, thing.is_cancelled,
        ALARM_DAYS if thing.kind == "deadline" and thing.whose in {"ours", "joint"} else (), thing.case_id, thing.staff_id,
    )  # fmt: skip
