"""Task lines count by the case's court, or say what they would need for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from paracase.domain.errors import BadInput
from paracase.services.cases.cases import case_detail
from paracase.services.deadlines import recording
from paracase.services.deadlines.lines import closed_on, understood_by_court
from paracase.services.deadlines.starting import NewEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.context import Office

    MakeCase = Callable[..., int]


def test_after_service_on_a_day(office: Office, make_case: MakeCase) -> None:
    number = case_detail(office, make_case()).case.number
    new = understood_by_court(office, f"answer 21d after service 11/20/2026 #{number}")
    assert (new.what, new.due) == ("answer", date(2026, 12, 11))
    # 30 days end on Sunday, December 20: on to Monday.
    new = understood_by_court(office, f"rog answers 30 days after 11/20/2026 #{number}")
    assert new.due == date(2026, 12, 21)


def test_back_from_a_hearing_that_is_recorded(office: Office, make_case: MakeCase) -> None:
    case_id = make_case("24STCV01234@Superior Court of California, County of Los Angeles")
    with pytest.raises(BadInput, match="from which day"):
        understood_by_court(office, "reply 5 court days before hearing", case_id=case_id)
    recording.record_event(office, NewEvent(case_id, "hearing", date(2027, 3, 17), motion="other"), {"date"})
    new = understood_by_court(office, "reply 5 court days before hearing", case_id=case_id)
    assert (new.what, new.due) == ("reply", date(2027, 3, 10))
    recording.record_event(office, NewEvent(case_id, "hearing", date(2027, 4, 14), motion="other"), {"date"})
    with pytest.raises(BadInput, match="from which day"):
        understood_by_court(office, "reply 5 court days before hearing", case_id=case_id)


def test_before_a_day_that_would_be_closed(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    # 14 days before Monday, February 1 are Monday, January 18: Martin Luther King Day; back to Friday (FRCP 6(a)(5)).
    new = understood_by_court(office, "disclosures 14 days before 2/1/2027", case_id=case_id)
    assert new.due == date(2027, 1, 15)


def test_a_case_whose_court_is_not_known_is_refused(office: Office, make_case: MakeCase) -> None:
    with pytest.raises(BadInput, match="court"):
        understood_by_court(office, "answer 21d after service 11/20/2026", case_id=make_case(""))


def test_a_line_without_a_count_is_as_before(office: Office, make_case: MakeCase) -> None:
    new = understood_by_court(office, "Call clerk re 5 court days rule", case_id=make_case())
    assert (new.what, new.due) == ("Call clerk re 5 court days rule", None)


def test_a_holiday_is_said(office: Office, make_case: MakeCase) -> None:
    case_id = make_case()
    assert closed_on(office, case_id, date(2026, 11, 26)) == "Thanksgiving Day"
    assert closed_on(office, case_id, date(2026, 11, 24)) == ""
    assert closed_on(office, None, date(2026, 11, 26)) == ""
