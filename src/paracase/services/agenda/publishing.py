"""What of the calendar may leave the office, and as what: one list for files, feeds and servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.domain.agenda.published import events_of
from paracase.store.agenda import published
from paracase.store.moments import moment

if TYPE_CHECKING:
    from paracase.domain.agenda.published import CalendarEvent
    from paracase.services.context import Office


def walled(office: Office) -> set[int]:
    """The cases of which nothing leaves: somebody stands outside of them, and the office does not allow it."""
    return set() if office.settings.calendar_walled else published.walled(office.store.read)


def events(office: Office, *, case_id: int | None = None, staff_id: int | None = None) -> list[CalendarEvent]:
    """The events of what the person acting sees: of all cases, of one, of what is given to one person.

    Cases that somebody stands outside of are not among them, unless the office allows it (``calendar.walled``).
    """
    with moment(office.store.read) as db:
        things = published.dated(db)
        install = published.install(db)
    shut = walled(office)
    kept = [
        thing
        for thing in things
        if thing.case_id not in shut
        and (case_id is None or thing.case_id == case_id)
        and (staff_id is None or thing.staff_id == staff_id)
    ]
    settings = office.settings
    return events_of(
        kept, install=install, office_zone=settings.time_zone, titles=settings.calendar_titles, form=settings.dates
    )
