"""What leaves the office as events: its day, its title as the office allows, and that another calendar reads it so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from paracase.domain.agenda.published import DatedThing, events_of
from paracase.domain.agenda.titles import Titles
from paracase.domain.dates.shown import DateForm
from paracase.reports.calendar_file import calendar_file

NOW = datetime(2026, 11, 24, 15, tzinfo=UTC)
DEADLINE = DatedThing(
    "deadline", 7, 1, "26-0001", "Brandt v. Hollis", "Responses to RFP, Set Two", "2026-11-27", "16:00",
    "America/Los_Angeles", "2026-11-25", "ours", "FRCP 34(b)(2)(A)", 1, False, 1,
)  # fmt: skip


def changed(thing: DatedThing, **values: Any) -> DatedThing:
    names = DatedThing.__match_args__
    return DatedThing(**({name: getattr(thing, name) for name in names} | values))


def read_back(*things: DatedThing, titles: Titles = Titles.FULL) -> list[Any]:
    """As another calendar reads it."""
    found = events_of(things, install="i", office_zone="America/New_York", titles=titles, form=DateForm.US)
    return list(Calendar.from_ical(calendar_file(found, name="Office", made_at=NOW)).walk("VEVENT"))


def test_ours_is_published_by_its_safe_date_with_the_last_reading_in_the_note() -> None:
    (event,) = read_back(DEADLINE)
    assert event.decoded("dtstart") == date(2026, 11, 25)
    assert event.decoded("dtend") == date(2026, 11, 26)
    assert str(event["summary"]) == "Responses to RFP, Set Two (Brandt v. Hollis)"
    assert "Last reading: due Fri Nov 27, 2026 4:00 pm (America/Los_Angeles)." in str(event["description"])
    assert str(event["status"]) == "CONFIRMED"
    assert [alarm.decoded("trigger") for alarm in event.walk("VALARM")] == [timedelta(days=-7), timedelta(days=-1)]


@pytest.mark.parametrize("whose", ["theirs", "court"])
def test_what_is_not_ours_has_its_due_date_and_rings_nobody(whose: str) -> None:
    (event,) = read_back(changed(DEADLINE, whose=whose))
    assert event.decoded("dtstart").isoformat() == "2026-11-27T16:00:00-08:00"
    assert event.decoded("dtstart").tzinfo is not None
    assert not event.walk("VALARM")


def test_a_time_carries_its_zone_and_the_file_has_the_zone() -> None:
    thing = changed(DEADLINE, kind="task", whose="", safe_on=None, zone="", due_time="14:00")
    found = events_of([thing], install="i", office_zone="America/New_York", titles=Titles.FULL, form=DateForm.US)
    whole = Calendar.from_ical(calendar_file(found, name="Office", made_at=NOW))
    (event,) = whole.walk("VEVENT")
    assert event.decoded("dtstart").isoformat() == "2026-11-27T14:00:00-05:00"
    assert [str(zone["tzid"]) for zone in whole.walk("VTIMEZONE")] == ["America/New_York"]


def test_moved_and_cancelled_events_update_the_one_that_is_there() -> None:
    first, moved, struck = read_back(
        DEADLINE, changed(DEADLINE, safe_on="2026-12-01", acts=2), changed(DEADLINE, is_cancelled=True, acts=3)
    )
    assert {str(one["uid"]) for one in (first, moved, struck)} == {"deadline-7-i@paracase"}
    assert [one.decoded("sequence") for one in (first, moved, struck)] == [0, 1, 2]
    assert [str(one["status"]) for one in (first, moved, struck)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    assert not struck.walk("VALARM")


@pytest.mark.parametrize(("titles", "title"), [(Titles.NUMBER, "Deadline 26-0001"), (Titles.NONE, "Deadline")])
def test_no_more_of_a_title_leaves_than_the_office_allows(titles: Titles, title: str) -> None:
    (event,) = read_back(DEADLINE, titles=titles)
    assert str(event["summary"]) == title
    whole = event.to_ical().decode()
    assert all(words not in whole for words in ("Brandt", "Hollis", "RFP", "FRCP"))
    assert ("26-0001" in whole) == (titles is Titles.NUMBER)


def test_what_has_no_day_is_no_event() -> None:
    assert read_back(changed(DEADLINE, due_on=None, safe_on=None)) == []


def test_hostile_words_stay_one_line_of_text() -> None:
    (event,) = read_back(
        changed(DEADLINE, what="x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged\x1b[2J", caption="a\u202eb")
    )
    assert "\x1b" not in str(event["summary"])
    assert "\u202e" not in str(event["summary"])
    assert "forged" in str(event["summary"])
