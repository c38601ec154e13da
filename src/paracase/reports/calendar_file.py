"""Events as an iCalendar file (RFC 5545), for whatever calendar people have."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from icalendar import Alarm, Calendar, Event

from paracase.domain.clock import moment_at
from paracase.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from paracase.domain.agenda.published import CalendarEvent

MARK = "-//paracase//calendar//EN"
"""Who made a file; what carries it is ours to replace."""

STATE, STATE_LETTERS = "X-PARACASE-STATE", 32
_STATE = late_pattern(rb"^X-PARACASE-STATE:([0-9a-f]{32})\r?$", re.MULTILINE)


def state_of(data: bytes) -> str:
    """Which state of an event of ours a file holds; empty where it is none that was marked."""
    found = _STATE.search(data)
    return found[1].decode() if found is not None else ""


def calendar_file(
    events: Iterable[CalendarEvent], *, name: str = "", made_at: datetime, is_marked: bool = False
) -> bytes:
    """One file with these events.

    Args:
        name: what the calendar is called where it is subscribed to; an event on a server has none.
        made_at: the moment they are as they are, in UTC.
        is_marked: each says which of its states it is, so that it is known again on a server (``state_of``).
    """
    whole = Calendar()
    whole.add("prodid", MARK)
    whole.add("version", "2.0")
    if name:
        whole.add("x-wr-calname", name)
    for event in events:
        whole.add_component(_event(event, made_at, is_marked=is_marked))
    whole.add_missing_timezones()
    made: bytes = whole.to_ical()
    return made


def _event(event: CalendarEvent, made_at: datetime, *, is_marked: bool) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", made_at)
    made.add("sequence", event.sequence)
    made.add("summary", event.title)
    if is_marked:
        made.add(STATE, event.digest[:STATE_LETTERS])
    if event.note:
        made.add("description", event.note)
    begin: date | datetime = event.day
    if event.at:
        begin = moment_at(event.day, time.fromisoformat(event.at), event.zone)
    made.add("dtstart", begin)
    if not event.at:
        made.add("dtend", event.day + timedelta(days=1))
    made.add("transp", "TRANSPARENT")  # a day one is due is not a day one is busy
    made.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    for days in () if event.is_cancelled else event.alarms:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", event.title)
        alarm.add("trigger", timedelta(days=-days))
        made.add_component(alarm)
    return made
