"""A court closed on a day that no calendar has: told from a source, and what moves because of it goes in the same act."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.deadlines.calendars import Closing
from paracase.domain.deadlines.events import BySide
from paracase.domain.errors import BadInput, NotAllowed, NotFound
from paracase.services.deadlines import closings, listing, recording
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.undo import undo

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm

# Served by hand on Monday, November 2, 2026: 30 days (FRCP 33(b)(2)) end on Wednesday, December 2.
SERVED, DUE, NEXT = date(2026, 11, 2), date(2026, 12, 2), "2026-12-03"


@pytest.fixture
def deadline(office: Office, firm: Firm) -> int:
    say(office, firm.case_id, court="C.D. Cal.", level="trial", case_type="civil")
    event = NewEvent(firm.case_id, "served", SERVED, method="personal", by_side=BySide.THEIRS, paper="interrogatories")
    recording.record_event(office, event)
    (row,) = listing.agenda(office, case_id=firm.case_id)
    assert row.due_on == DUE.isoformat()
    return row.id


def test_a_holiday_told_moves_what_ends_on_it_and_is_taken_back(office: Office, deadline: int) -> None:
    (shown,) = closings.would_tell(office, "cacd", DUE, Closing.HOLIDAY)
    assert (shown.moving.before_day, shown.moving.after_day) == (DUE.isoformat(), NEXT)
    assert listing.deadline_row(office, deadline).due_on == DUE.isoformat()
    closings.tell(office, "cacd", DUE, Closing.HOLIDAY, source="Proclamation 12345", words="Day of mourning")
    assert listing.deadline_row(office, deadline).due_on == NEXT
    (past,) = listing.history(office, deadline)
    assert (past.due_on, "Proclamation 12345" in past.why) == (DUE.isoformat(), True)
    with pytest.raises(NotAllowed, match="already"):
        closings.tell(office, "cacd", DUE, Closing.HOLIDAY, source="again")
    undo(office)
    assert (listing.deadline_row(office, deadline).due_on, closings.listed(office)) == (DUE.isoformat(), [])


def test_an_unreachable_clerk_counts_only_once_an_attorney_confirmed(office: Office, firm: Firm, deadline: int) -> None:
    closings.tell(office, "cacd", DUE, Closing.INACCESSIBLE, source="notice on the court's site")
    number = closings.listed(office)[0].id
    assert listing.deadline_row(office, deadline).due_on == DUE.isoformat()
    with pytest.raises(NotAllowed):
        closings.confirm(office, number)
    with closed(firm.come_in(firm.attorney)) as attorney:
        assert [one.moving.after_day for one in closings.would_confirm(attorney, number)] == [NEXT]
        closings.confirm(attorney, number)
        assert listing.deadline_row(attorney, deadline).due_on == NEXT
        undo(attorney)
        assert listing.deadline_row(attorney, deadline).due_on == DUE.isoformat()


def test_told_wrongly_what_it_moved_moves_back(office: Office, deadline: int) -> None:
    closings.tell(office, "cacd", DUE, Closing.HOLIDAY, source="a newspaper")
    (row,) = closings.listed(office)
    with pytest.raises(BadInput):
        closings.end(office, row.id, "")
    closings.end(office, row.id, "it was another district")
    assert listing.deadline_row(office, deadline).due_on == DUE.isoformat()
    assert [past.due_on for past in listing.history(office, deadline)] == [DUE.isoformat(), NEXT]
    with pytest.raises(NotFound):
        closings.end(office, row.id, "again")


def test_another_court_a_kind_of_the_calendar_and_an_executive_closing_move_nothing(
    office: Office, deadline: int
) -> None:
    assert closings.would_tell(office, "nysd", DUE, Closing.HOLIDAY) == []
    with pytest.raises(BadInput, match="calendar"):
        closings.would_tell(office, "cacd", DUE, Closing.WEEKEND)
    with pytest.raises(NotFound):
        closings.would_tell(office, "the court of nowhere", DUE, Closing.HOLIDAY)
    closings.tell(office, "cacd", DUE, Closing.EXECUTIVE, source="Executive order")
    assert listing.deadline_row(office, deadline).due_on == DUE.isoformat()
