"""Dates as courts write them and people type them, and nothing that only looks like one."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.clock import day_of, format_instant, office_date, parse_instant
from paracase.domain.dates.counted import legal_holiday, moved
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.shown import DateForm, day_in_list, day_whole, neutral, number_day, said, time_of_day
from paracase.domain.dates.typed import parse_bound, parse_day, parse_moment
from paracase.domain.dates.written import day_in_name, first_date
from paracase.domain.errors import BadInput

TODAY = date(2026, 11, 24)  # a Tuesday
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2069, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("November 19, 2026", date(2026, 11, 19)),
        ("Nov. 19, 2026", date(2026, 11, 19)),
        ("Apr\u0131l 5, 2024", date(2024, 4, 5)),
        ("APR\u0130L 5, 2024", date(2024, 4, 5)),
        ("Augu\u017ft 5, 2024", date(2024, 8, 5)),
        ("the f\u0131r\u017ft day of April, 2024", date(2024, 4, 1)),
        ("November 19,2026", date(2026, 11, 19)),
        ("19 November 2026", date(2026, 11, 19)),
        ("11/19/26", date(2026, 11, 19)),
        ("6/1/20", date(2020, 6, 1)),
        ("12-3-2026", date(2026, 12, 3)),
        ("filed 8/9/2021 at noon", date(2021, 8, 9)),
        ("2026-11-19", date(2026, 11, 19)),
        ("June 31, 2026, then July 2, 2026", date(2026, 7, 2)),
        ("Sept. 3rd, 2025", date(2025, 9, 3)),
        ("DATED this 19th day of November, 2026", date(2026, 11, 19)),
        ("this 29th day of March 2021", date(2021, 3, 29)),
        ("this nineteenth day of November, A.D. 2026", date(2026, 11, 19)),
        ("this __19th__ day of __November__, 2026", date(2026, 11, 19)),
        ("this 1st day of\nDecember, 2026", date(2026, 12, 1)),
        ("2026 NOV 12 PM 3:14", date(2026, 11, 12)),
        ("FILED\n2026 NOV 12\nCLERK", date(2026, 11, 12)),
        ("NOV 1 2 2026", date(2026, 11, 12)),
        ("NOV 12 20 26", date(2026, 11, 12)),
        ("NOV 1 2026", date(2026, 11, 1)),
    ],
)
def test_a_paper_says(text: str, day: date) -> None:
    found = first_date(text)
    assert found is not None
    assert found[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "may 5 apply", "1/2/3/4", "13/45/2026", "13/2/2026", "section 12-3-45", "May it please the Court", "3/4 inch pipe",
        "Fla. Stat. 11/2", "26.06.2025", "80101911/26.06.2025", "555-12-2026", "123-45-2026", "(555) 010-2026",
        "ABC-12-3-2026",
        "2:26-cv-01187", "26-0001", "ACME000012-000326", "Dec. 3", "Sun Valley", "May Company", "March Madness 2026",
        "in 2026 May 5 plaintiffs joined", "2/30/2027", "this ___ day of November, 2026", "NOV 1 2 026",
    ],
)  # fmt: skip
def test_a_paper_does_not_say(text: str) -> None:
    assert first_date(text) is None


@given(DAYS)
def test_every_form_of_a_paper_is_read_back(day: date) -> None:
    forms = (
        f"{day:%B} {day.day}, {day.year}", f"{day:%b}. {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}",
        f"{day.month}/{day.day}/{day.year}", f"{day:%m/%d/%Y}", f"{day.month}-{day.day}-{day.year}", day.isoformat(),
        f"{day.month}/{day.day}/{day:%y}", f"DATED this {day.day}th day of {day:%B}, {day.year}",
        f"{day.year} {day:%b} {day.day} PM 3:14".upper(), f"{day:%b} {day:%d} {day.year}".upper(),
        f"{day:%b} {' '.join(f'{day:%d}')} {day.year}".upper(),
    )  # fmt: skip
    for text in forms:
        found = first_date(f"of {text}.")
        assert found is not None, text
        assert found[0] == day, text


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2026-11-19 Order.pdf", date(2026, 11, 19)), ("20261119_order.pdf", date(2026, 11, 19)),
        ("2023.05.01 Answer.pdf", date(2023, 5, 1)), ("05-01-23 letter.docx", date(2023, 5, 1)),
        ("Answer 3.14.23.pdf", date(2023, 3, 14)), ("Ltr 12-3-2026.pdf", date(2026, 12, 3)),
        ("Order_Nov_19_2026.pdf", date(2026, 11, 19)), ("LTR Nov. 19, 2026.pdf", date(2026, 11, 19)),
        ("Exhibit 2.1.10.pdf", None), ("ABC000123-000145.pdf", None), ("2-26-cv-01187.pdf", None), ("26.06.2025.pdf", None),
        ("13-2-2026.pdf", None), ("555-010-0199.txt", None), ("v1.2.23.docx", None), ("Order.pdf", None),
    ],
)  # fmt: skip
def test_a_name_says(name: str, day: date | None) -> None:
    found = day_in_name(name)
    assert (found[0] if found else None) == day


@given(DAYS, st.sampled_from(DateForm))
def test_what_is_shown_can_be_typed(day: date, form: DateForm) -> None:
    near = day + timedelta(days=3)
    assert parse_day(day_whole(day, form), today=TODAY) == day
    assert parse_day(number_day(day, form), today=TODAY) == day
    assert parse_day(day_in_list(day, near, form), today=near, lean=Lean.BACK) == day
    assert (
        said(f"Moved to {neutral(day)}: “{neutral(day)}”", form) == f"Moved to {day_whole(day, form)}: “{neutral(day)}”"
    )


@given(DAYS)
def test_every_typed_form_is_that_day(day: date) -> None:
    forms = (
        f"{day.month}/{day.day}/{day.year}", f"{day:%m/%d/%Y}", f"{day.month}/{day.day}/{day:%y}", f"{day:%m-%d-%Y}",
        f"{day.month}.{day.day}.{day.year}", day.isoformat(), f"{day.year}/{day.month}/{day.day}",
        f"{day:%B} {day.day}, {day.year}", f"{day:%b} {day.day} {day.year}", f"{day.day} {day:%b} {day.year}",
        f"the {day.day}th day of {day:%B}, {day.year}".removeprefix("the "), f"on {day:%a} {day.month}/{day.day}/{day.year}",
    )  # fmt: skip
    for text in forms:
        assert parse_day(text, today=TODAY) == day, text


@pytest.mark.parametrize(
    ("text", "ahead", "back"),
    [
        ("12/3", date(2026, 12, 3), date(2025, 12, 3)),
        ("Dec. 3", date(2026, 12, 3), date(2025, 12, 3)),
        ("11/24", TODAY, TODAY),
        ("Sept. 9", date(2027, 9, 9), date(2026, 9, 9)),
        ("2/29", date(2028, 2, 29), date(2024, 2, 29)),
        ("Friday", date(2026, 11, 27), date(2026, 11, 20)),
        ("Tuesday", date(2026, 12, 1), TODAY),
        ("next Friday", date(2026, 12, 4), date(2026, 12, 4)),
        ("last Friday", date(2026, 11, 20), date(2026, 11, 20)),
        ("yesterday", date(2026, 11, 23), date(2026, 11, 23)),
        ("day after tomorrow", date(2026, 11, 26), date(2026, 11, 26)),
        ("in 2 weeks", date(2026, 12, 8), date(2026, 12, 8)),
        ("+14d", date(2026, 12, 8), date(2026, 12, 8)),
        ("3 days ago", date(2026, 11, 21), date(2026, 11, 21)),
        ("14 days before 1/16/2027 ", None, None),
        ("15 days before 1/15/2027", date(2026, 12, 31), date(2026, 12, 31)),
        ("30 days after Dec. 1, 2026", date(2026, 12, 31), date(2026, 12, 31)),
        ("2 weeks from Friday", date(2026, 12, 11), date(2026, 12, 4)),
        ("within 30 days of 12/1/2026", date(2026, 12, 31), date(2026, 12, 31)),
        ("the day before 12/4/2026", date(2026, 12, 3), date(2026, 12, 3)),
    ],
)
def test_what_is_left_out_lies_ahead_or_back(text: str, ahead: date | None, back: date | None) -> None:
    for lean, day in ((Lean.AHEAD, ahead), (Lean.BACK, back)):
        if day is None:
            with pytest.raises(BadInput):
                parse_day(text, today=TODAY, lean=lean)
        else:
            assert parse_day(text, today=TODAY, lean=lean) == day


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("13/1/2026", "there is no month 13"),
        ("26.06.2025", "there is no month 26"),
        ("2/30/2027", "there is no February 30, 2027"),
        ("Feb 30", "there is no February 30"),
        ("11/30/0206", "the year 206 is none of ours"),
        ("0026-11-30", "the year 26 is none of ours"),
        ("2027-02-29", "there is no February 29, 2027"),
        ("Fri Dec 3, 2026", "is a Thursday, not a Friday"),
        ("w/in 30 days", "does not say from which day it counts"),
        ("within 30 days of service", "“within 30 days of service” does not say"),
        ("14 days before trial", "does not say from which day it counts"),
        ("10 court days before 12/15/2026", "court and business days"),
        ("14 days before 1/15/2027", "Fri 2027-01-01, New Year's Day"),
        ("2 days after 12/3/2026", "Sat 2026-12-05, a Saturday"),
        ("next week", "names no one day"),
        ("end of the month", "names no one day"),
        ("9999 years after 1/1/2027", "more than a calendar has"),
        ("someday", "“someday” is not a date"),
        ("may", "“may” is not a date"),
        ("12", "is not a date"),
        ("Dec 3 and Dec 4", "is not a date"),
        ("12/3/2026 order", "is not a date"),
        ("", "is not a date"),
    ],
)
def test_what_is_no_day_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(BadInput, match="(?s)" + why) as refused:
        parse_day(text, today=TODAY)
    assert "_on" not in f"{refused.value} {refused.value.hint}"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow 2pm", (date(2026, 11, 25), time(14))),
        ("2pm", (TODAY, time(14))),
        ("Dec. 3 at noon", (date(2026, 12, 3), time(12))),
        ("12/4/2026 1:30 pm", (date(2026, 12, 4), time(13, 30))),
        ("2026-12-04 13:30", (date(2026, 12, 4), time(13, 30))),
        ("2026 NOV 12 PM 3:14", (date(2026, 11, 12), time(15, 14))),
        ("2026 NOV 12 PM", (date(2026, 11, 12), None)),
        ("9 a.m. Friday", (date(2026, 11, 27), time(9))),
    ],
)
def test_a_moment_is_a_day_with_its_time(text: str, moment: tuple[date, time | None]) -> None:
    assert parse_moment(text, today=TODAY) == moment


def test_a_bound_of_a_filter_may_be_a_month_or_a_year() -> None:
    assert parse_bound("9999", today=TODAY, last=True) == parse_bound("9999-12", today=TODAY, last=True) == date.max
    for text in ("2026-11", "11/2026", "Nov 2026", "November 2026"):
        assert parse_bound(text, today=TODAY) == date(2026, 11, 1)
        assert parse_bound(text, today=TODAY, last=True) == date(2026, 11, 30)
    assert parse_bound("14d", today=TODAY) == date(2026, 11, 10)
    assert parse_bound("6/1/20", today=TODAY) == date(2020, 6, 1)
    assert parse_bound("2024", today=TODAY, last=True) == date(2024, 12, 31)
    for text in ("2026-13", "13/2026", "may", "9999999d"):
        with pytest.raises(BadInput):
            parse_bound(text, today=TODAY)


def test_days_are_shown_as_the_office_says() -> None:
    near, far = date(2026, 12, 2), date(2026, 11, 2)
    today = date(2026, 11, 23)
    assert [day_in_list(day, today, DateForm.US) for day in (near, far)] == ["Wed Dec 02", "11/02/2026"]
    assert [day_in_list(day, today, DateForm.ISO) for day in (near, far)] == ["Wed Dec 02", "2026-11-02"]
    assert (day_whole(near, DateForm.US), day_whole(near, DateForm.ISO)) == ("Wed Dec 2, 2026", "Wed 2026-12-02")
    assert [time_of_day(time(hour, 30), DateForm.US) for hour in (0, 9, 12, 13)] == [
        "12:30 am",
        "9:30 am",
        "12:30 pm",
        "1:30 pm",
    ]
    assert time_of_day(time(13, 30), DateForm.ISO) == "13:30"


def test_a_sentence_keeps_names_and_quotations() -> None:
    text = (
        "Filed as 2026-12-02 Order.pdf, Wed 2026-12-02.pdf, “Wed 2026-12-02”, Thu 2026-12-02, on Wed 2026-12-02 13:30."
    )
    told = "Filed as 2026-12-02 Order.pdf, Wed 2026-12-02.pdf, “Wed 2026-12-02”, Thu 2026-12-02, on Wed Dec 2, 2026 1:30 pm."
    assert said(text, DateForm.US) == told
    assert said(text, DateForm.ISO) == text
    for name in ("Filed Fri 2026-11-27 x.pdf (26-1)", "Cases/Fri 2026-11-27 x", "Re “a “b” Fri 2026-11-27 c”"):
        assert said(name, DateForm.US) == name
    assert said("It is due Fri 2026-11-27.", DateForm.US) == "It is due Fri Nov 27, 2026."


def test_holidays_are_those_of_the_statute() -> None:
    closed = {  # 5 U.S.C. § 6103, as the Office of Personnel Management lists them for 2026 and 2027
        "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-07-04", "2026-09-07",
        "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25", "2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31",
        "2027-06-18", "2027-06-19", "2027-07-04", "2027-07-05", "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25",
        "2027-12-24", "2027-12-25", "2027-12-31",
    }  # fmt: skip
    days = [date(2026, 1, 1) + timedelta(days=count) for count in range(730)]
    assert {day.isoformat() for day in days if legal_holiday(day)} == closed
    assert legal_holiday(date.max) == ""


def test_a_month_has_the_days_it_has() -> None:
    assert moved(date(2027, 1, 31), 1, "month") == date(2027, 2, 28)
    assert moved(date(2024, 2, 29), -1, "year") == date(2023, 2, 28)


def test_instants_are_fixed_width_and_ordered() -> None:
    early, late = datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 2, 0, 0, 0, 5, tzinfo=UTC)
    assert len(format_instant(early)) == len(format_instant(late)) == 27
    assert format_instant(early) < format_instant(late)
    assert parse_instant(format_instant(late)) == late
    with pytest.raises(ValueError, match="aware"):
        format_instant(datetime(2026, 1, 2))  # noqa: DTZ001  the very thing that must be refused


def test_a_moment_is_a_day_where_the_office_is() -> None:
    zone = "America/New_York"
    assert office_date(datetime(2026, 11, 24, 2, tzinfo=UTC), zone) == date(2026, 11, 23)
    assert day_of("2026-11-24T02:00:00.000000Z", zone) == date(2026, 11, 23)
    assert day_of("2026-11-20T08:30:00+09:00", zone) == date(2026, 11, 19)
    assert day_of("2026-11-20T01:00:00", zone) == date(2026, 11, 20)  # no zone: the place's own
    with pytest.raises(ValueError, match="Invalid"):
        day_of("soon", zone)
