"""Moving an event moves all that hangs on it, and keeps what was."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paracase.domain.deadlines.events import BySide
from paracase.domain.errors import BadInput
from paracase.services.cases.tasks import task_row
from paracase.services.deadlines import closing, listing, moving, recording
from paracase.services.deadlines.starting import NewEvent
from paracase.services.undo import redo, undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

    MakeCase = Callable[..., int]


def _rogs(office: Office, case_id: int, **more: object) -> int:
    values = {"on": date(2026, 11, 20), "method": "mail", "by_side": BySide.THEIRS, "paper": "interrogatories"} | more
    return recording.record_event(office, NewEvent(case_id, "served", **values)).made("event")  # type: ignore[arg-type]  # test values


def _days(office: Office, case_id: int) -> dict[str, tuple[str | None, str | None]]:
    return {row.rule or row.kind: (row.due_on, row.safe_on) for row in listing.agenda(office, case_id=case_id)}


def test_preview_then_move_and_the_old_date_stays(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event_id = _rogs(office, case_id)
    new = moving.moved_event(office, event_id, on=date(2026, 11, 25))
    (one,) = moving.preview(office, event_id, new)
    # 30 days after 11/25 are 12/25, Christmas: 12/28; three more for mail: 12/31.
    assert (one.before_day, one.after_day) == ("2026-12-24", "2026-12-31")
    assert _days(office, case_id) == {"fed-33b2": ("2026-12-24", "2026-12-24")}
    with pytest.raises(BadInput):
        moving.move(office, event_id, new, "")
    moving.move(office, event_id, new, "the proof of service says the 25th")
    (row,) = listing.agenda(office, case_id=case_id)
    assert row.due_on == "2026-12-31"
    (past,) = listing.history(office, row.id)
    assert (past.due_on, past.event_on, past.why) == ("2026-12-24", "2026-11-20", "the proof of service says the 25th")
    assert task_row(office, row.task_id).due_on == row.safe_on
    undo(office)
    assert _days(office, case_id) == {"fed-33b2": ("2026-12-24", "2026-12-24")}
    assert listing.history(office, row.id) == []


def test_a_done_deadline_is_shown_and_moves_too(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event_id = _rogs(office, case_id)
    (row,) = listing.agenda(office, case_id=case_id)
    closing.close(office, row.id)
    new = moving.moved_event(office, event_id, on=date(2026, 11, 25))
    (one,) = moving.preview(office, event_id, new)
    assert one.is_past
    moving.move(office, event_id, new, "other day")
    now = listing.deadline_row(office, row.id)
    assert (now.state, now.due_on) == ("unproven", "2026-12-31")


def test_a_plain_edit_moves_as_well(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event_id = _rogs(office, case_id)
    moving.move(office, event_id, moving.moved_event(office, event_id, method="electronic"), "e-mailed")
    assert _days(office, case_id) == {"fed-33b2": ("2026-12-21", "2026-12-21")}
    moving.move(office, event_id, moving.moved_event(office, event_id, paper="requests_for_admission"), "another paper")
    assert set(_days(office, case_id)) == {"fed-36a3"}
    assert [row.state for row in listing.agenda(office, case_id=case_id, state=None)].count("struck") == 1


def test_what_was_left_out_stays_out(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    event = NewEvent(
        case_id, "served", date(2026, 11, 20), paper="summons_complaint", method="personal", by_side=BySide.THEIRS
    )
    event_id = recording.record_event(office, event, {"fed-12a1Ai"}).made("event")
    moving.move(office, event_id, moving.moved_event(office, event_id, on=date(2026, 11, 23)), "other day")
    assert set(_days(office, case_id)) == {"fed-12a1Ai"}


def test_nothing_to_move_is_said(office: Office, make_case: MakeCase) -> None:
    event_id = _rogs(office, make_case())
    with pytest.raises(BadInput):
        moving.move(office, event_id, moving.moved_event(office, event_id, on=date(2026, 11, 20)), "same")


def test_a_deadline_of_another_event_that_looks_at_this_one_moves_too(office: Office, make_case: MakeCase) -> None:
    case_id = make_case("24STCV01234@Superior Court of California, County of Los Angeles")
    trial = recording.record_event(office, NewEvent(case_id, "trial", date(2027, 6, 14)), {"date"}).made("event")
    offer = NewEvent(case_id, "served", date(2027, 5, 24), paper="offer_998", method="personal", by_side=BySide.THEIRS)
    recording.record_event(office, offer)
    # CCP 998(b)(2): accepted within 30 days or before trial begins, whichever is first.
    assert _days(office, case_id)["ca-998"][0] == "2027-06-14"
    new = moving.moved_event(office, trial, on=date(2027, 9, 13))
    assert "ca-998" in {one.row.rule for one in moving.preview(office, trial, new) if one.row}
    moving.move(office, trial, new, "continued")
    assert _days(office, case_id)["ca-998"][0] == "2027-06-23"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.integers(0, 700), second=st.integers(0, 700))
def test_there_and_back_gives_the_same_dates(office: Office, make_case: MakeCase, first: int, second: int) -> None:
    begin = date(2026, 1, 5)
    here, there = begin + timedelta(days=first), begin + timedelta(days=second)
    if here == there:
        return
    case_id = make_case()
    event_id = _rogs(office, case_id, on=here)
    before = _days(office, case_id)
    moving.move(office, event_id, moving.moved_event(office, event_id, on=there), "there")
    moving.move(office, event_id, moving.moved_event(office, event_id, on=here), "back")
    assert _days(office, case_id) == before
    (due, safe) = before["fed-33b2"]
    assert due is not None
    assert safe is not None
    assert safe <= due


def test_an_event_that_comes_or_goes_takes_along_what_looks_at_it(office: Office, make_case: MakeCase) -> None:
    """FRCP 45(d)(2)(B): before the earlier of the day of compliance and 14 days; in whichever order they are recorded."""
    case_id = make_case()
    subpoena = NewEvent(case_id, "served", date(2026, 12, 1), paper="subpoena", by_side=BySide.THEIRS)
    recording.record_event(office, subpoena)
    assert _days(office, case_id)["fed-45d2B"] == ("2026-12-15", None)
    day = recording.record_event(office, NewEvent(case_id, "date_set", date(2026, 12, 9), paper="subpoena_compliance"))
    assert _days(office, case_id)["fed-45d2B"] == ("2026-12-09", "2026-12-09")
    undo(office)
    assert _days(office, case_id)["fed-45d2B"] == ("2026-12-15", None)
    redo(office)
    assert _days(office, case_id)["fed-45d2B"] == ("2026-12-09", "2026-12-09")
    recording.strike(office, day.made("event"), "another subpoena")
    assert _days(office, case_id)["fed-45d2B"] == ("2026-12-15", None)


def test_a_period_and_what_is_calendared_manually_move_both(office: Office, make_case: MakeCase) -> None:
    case_id = make_case("3:26-cr-00123@casd")
    judgment = NewEvent(case_id, "entered", date(2026, 11, 20), paper="judgment", period="21 day after", what="Pay")
    event_id = recording.record_event(office, judgment).made("event")
    assert len(listing.agenda(office, case_id=case_id)) == 2
    moving.move(office, event_id, moving.moved_event(office, event_id, on=date(2026, 12, 1)), "entered later")
    assert sorted(row.due_on or "" for row in listing.agenda(office, case_id=case_id)) == ["", "2026-12-22"]
