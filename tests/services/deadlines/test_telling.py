"""The history of a deadline: entered, verified, moved with its old dates, struck, opened again, taken back."""

from __future__ import annotations

from contextlib import closing as closed
from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import NotFound
from paracase.services.cases.walls import put_up
from paracase.services.deadlines import closing, listing, moving, recording, telling, verifying
from paracase.services.deadlines.saying import say
from paracase.services.deadlines.starting import NewEvent
from paracase.services.undo import undo

if TYPE_CHECKING:
    from paracase.services.context import Office
    from tests.support.delegated import Firm


def _entered(office: Office, firm: Firm) -> tuple[int, int]:
    """A deadline by rule with its event: answers to interrogatories, 30 days after service (FRCP 33(b)(2))."""
    say(office, firm.case_id, court="cacd", level="trial", case_type="civil")
    event = NewEvent(firm.case_id, "served", date(2026, 11, 2), method="electronic", paper="interrogatories")
    event_id = recording.record_event(office, event).made("event")
    (row,) = listing.agenda(office, case_id=firm.case_id)
    return event_id, row.id


def _told(office: Office, number: int) -> list[tuple[str, str | None, str | None]]:
    return [(one.what, one.before, one.after) for one in telling.told(office, number)]


def test_all_that_was_done_is_told_with_the_dates_it_had(office: Office, firm: Firm) -> None:
    event_id, number = _entered(office, firm)
    with closed(firm.come_in(firm.attorney)) as attorney:
        verifying.verify(attorney, [number])
    new = moving.moved_event(office, event_id, on=date(2026, 11, 9))
    moving.move(office, event_id, new, "the proof of service says so")
    closing.strike(office, number, "answered by stipulation")
    undo(office)
    # 30 days after 11/2 and 11/9, both on open days, by hand.
    assert _told(office, number) == [
        ("entered", None, "2026-12-02"),
        ("confirmed by an attorney", None, None),
        ("moved", "2026-12-02", "2026-12-09"),
        ("struck", None, None),
        ("taken back: opened again", None, None),
    ]
    told = telling.told(office, number)
    assert [one.who for one in told[:2]] == [office.person.name, firm.attorney.name]
    assert told[2].why == "the proof of service says so"
    assert told[3].why == "answered by stipulation"


def test_what_an_older_program_did_is_told_from_what_is_kept(office: Office, firm: Firm) -> None:
    event_id, number = _entered(office, firm)
    moving.move(office, event_id, moving.moved_event(office, event_id, on=date(2026, 11, 9)), "corrected")
    with office.store.write() as tx:  # it did not write down which deadlines an act was about
        tx.db.execute("DELETE FROM act_ref WHERE kind = 'deadline'")
    assert _told(office, number) == [("moved", "2026-12-02", "2026-12-09")]


def test_one_outside_the_case_is_told_nothing(office: Office, firm: Firm) -> None:
    _, number = _entered(office, firm)
    put_up(office, firm.case_id, firm.assistant, reason="a conflict")
    with closed(firm.come_in(firm.assistant)) as outside, pytest.raises(NotFound):
        telling.told(outside, number)
