"""One line becomes a task; a date is never found where a word only looks like one."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.cases.tasks import TaskGroup, TaskLine, group_of, parse_due, parse_task_line
from paracase.domain.errors import BadInput

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Call clerk re ADR tomorrow 2pm @assistant !",
            TaskLine("Call clerk re ADR", date(2026, 11, 25), time(14), "assistant", None, urgent=True),
        ),
        ("Serve RFP by Fri 4 Dec", TaskLine("Serve RFP", date(2026, 12, 4))),
        ("Serve RFP by Friday", TaskLine("Serve RFP", date(2026, 11, 27))),
        ("File reply next Monday", TaskLine("File reply", date(2026, 11, 30))),
        ("Ask on Tuesday", TaskLine("Ask", date(2026, 12, 1))),
        ("The answer may not be filed", TaskLine("The answer may not be filed")),
        ("Order transcript 12/4 #26-0142", TaskLine("Order transcript", date(2026, 12, 4), None, None, "26-0142")),
        ("Reply December 4, 2026 at 9:30 am", TaskLine("Reply", date(2026, 12, 4), time(9, 30))),
        ("Hearing 2027-01-12 13:30", TaskLine("Hearing", date(2027, 1, 12), time(13, 30))),
        ("Send 3 copies in 2 weeks", TaskLine("Send 3 copies", date(2026, 12, 8))),
        ("Look again +14d", TaskLine("Look again", date(2026, 12, 8))),
        ("Lunch noon", TaskLine("Lunch", TODAY, time(12))),
        ("Pay the fee!", TaskLine("Pay the fee", urgent=True)),
        ("Review Friday hearing notes tomorrow", TaskLine("Review Friday hearing notes", date(2026, 11, 25))),
        ("Leap 29 Feb", TaskLine("Leap", date(2028, 2, 29))),
        ("Mail doc 12 to a@b.example", TaskLine("Mail doc 12 to a@b.example")),
        ("Serve answers Dec. 3 at noon", TaskLine("Serve answers", date(2026, 12, 3), time(12))),
        ("Reply Sept. 9", TaskLine("Reply", date(2027, 9, 9))),
        ("Call clerk 12-3-2026 2 p.m.", TaskLine("Call clerk", date(2026, 12, 3), time(14))),
        ("File answer by Fri Nov 27, 2026", TaskLine("File answer", date(2026, 11, 27))),
        ("Serve 2026 NOV 27 PM 3:14", TaskLine("Serve", date(2026, 11, 27), time(15, 14))),
        ("Serve NOV 2 7 2026", TaskLine("Serve", date(2026, 11, 27))),
        ("Depo 9:30 am 12/4", TaskLine("Depo", date(2026, 12, 4), time(9, 30))),
        ("At 2pm call clerk", TaskLine("call clerk", TODAY, time(14))),
        ("Friday, call clerk", TaskLine("call clerk", date(2026, 11, 27))),
        ("Call Friday re depo", TaskLine("Call re depo", date(2026, 11, 27))),
        ("Call clerk (tomorrow)", TaskLine("Call clerk", date(2026, 11, 25))),
        ("Call the day after tomorrow", TaskLine("Call", date(2026, 11, 26))),
        ("Send letter on the 15th", TaskLine("Send letter", date(2026, 12, 15))),
        ("Serve by 1/4", TaskLine("Serve", date(2027, 1, 4))),
        ("Call tomorrow, Nov 25", TaskLine("Call", date(2026, 11, 25))),
        ("File opp to MTC 15 days before 1/15/2027", TaskLine("File opp to MTC", date(2026, 12, 31))),
        ("Respond within 30 days of 12/1/2026", TaskLine("Respond", date(2026, 12, 31))),
        ("Send draft 2 weeks from Friday", TaskLine("Send draft", date(2026, 12, 11))),
        ("Reply to 11/2/2026 letter by 12/4", TaskLine("Reply to 11/2/2026 letter", date(2026, 12, 4))),
        ("Hold until 12/4", TaskLine("Hold until 12/4", date(2026, 12, 4))),
        ("Move hearing from 12/4 to 12/11", TaskLine("Move hearing from 12/4 to 12/11", date(2026, 12, 11))),
        (
            'Review "Dec 3" binder "w/in 30 days" Friday',
            TaskLine('Review "Dec 3" binder "w/in 30 days"', date(2026, 11, 27)),
        ),
        ("Meet @2pm Friday", TaskLine("Meet", date(2026, 11, 27), time(14))),
    ],
)
def test_a_line_is_understood(line: str, expected: TaskLine) -> None:
    assert parse_task_line(line, today=TODAY) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Pick up Sun Valley records", "pick up sun valley records", "Mon Cheri LLC subpoena", "3/4 inch pipe",
        "1/2 of costs", "Form 7/10", "Ask for 2 mon extension", "Fla. Stat. 11/2", "Rule 26/7 memo",
        "Monitor fax 24/7", "Call re order of 31/02", "Exhibit 3/4",
        "Subpoena Ruby Tuesday", "Black Friday sales records", "USA Today subpoena", "May Company records",
        "March Madness tickets", "Review Friday hearing notes", "Reply to 11/2/2026 letter from Smith",
        "Get order dated 11/2/2026", "Send the 12/1 letter", "Review 30 days of time entries", "Get 14 days from Dana",
        "Call (555) 010-0199", "Review ABC000123-000145", "Check 2:26-cv-01187", "Sept 11 Fund letter",
        "Check 1.2 and 3.4.5",
        "Review 3:30 pm call notes", "Called clerk yesterday", "Prepare end of month report", "Meet May",
        "Noon Law Firm bill",
    ],
)  # fmt: skip
def test_no_date_is_seen_and_no_word_is_lost(line: str) -> None:
    assert parse_task_line(line, today=TODAY) == TaskLine(line)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("File opp to MTC 14 days before 1/15/2027", "Fri 2027-01-01, New Year's Day; where a court counts"),
        ("Respond w/in 30 days", "“w/in 30 days” does not say from which day it counts"),
        ("Respond within 30 days of service", "“within 30 days of service” does not say"),
        ("Turn over documents 5 days after receipt", "“5 days after receipt” does not say"),
        ("10 court days before 12/15/2026 file opp", "court and business days cannot be counted"),
        ("Depo 13/2/2026", "there is no month 13"),
        ("Call Rosa 31/02", "there is no month 31"),
        ("Call Rosa 30/11.", "there is no month 30"),
        ("Depo 2/30/2027", "there is no February 30, 2027"),
        ("Depo on Feb 30", "there is no February 30"),
        ("Depo Fri Dec 3", "December 3, 2026 is a Thursday, not a Friday"),
        ("Split costs 1/2", "may be a fraction, or January 2"),
        ("File before 12/4", "“before 12/4” is not the day itself"),
        ("Call clerk next week", "names no one day"),
        ("Do it 12/4 or 12/5", "names two days"),
    ],
)
def test_what_is_half_understood_is_refused_loudly(line: str, why: str) -> None:
    with pytest.raises(BadInput, match=why) as refused:
        parse_task_line(line, today=TODAY)
    assert refused.value.hint


@pytest.mark.parametrize("line", ["", "   ", "tomorrow", "@dana !", "x" * 301, "see \u202eexe"])
def test_what_is_no_task_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        parse_task_line(line, today=TODAY)


@given(st.text(max_size=80))
def test_any_text_is_a_task_or_refused(text: str) -> None:
    try:
        line = parse_task_line(text, today=TODAY)
    except BadInput:
        return
    assert line.what
    assert line.due is None or line.due >= date(1900, 1, 1)


@given(st.dates(min_value=TODAY, max_value=date(2099, 12, 31)))
def test_a_written_date_is_that_date(day: date) -> None:
    for text in (
        day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}",
        f"{day:%b}. {day.day}, {day.year}", f"{day.month}/{day.day}/{day.year}", f"{day:%m-%d-%Y}",
        f"{day:%a %b} {day.day}, {day.year}",
    ):  # fmt: skip
        assert parse_due(text, today=TODAY) == (day, None)
        assert parse_task_line(f"Do it {text}", today=TODAY) == TaskLine("Do it", day)


@given(st.integers(min_value=-400, max_value=400))
def test_groups_follow_each_other(days: int) -> None:
    group = group_of(TODAY + timedelta(days=days), TODAY)
    expected = (
        TaskGroup.OVERDUE
        if days < 0
        else TaskGroup.TODAY
        if days == 0
        else TaskGroup.SOON
        if days <= 14
        else TaskGroup.LATER
    )
    assert group is expected
    assert group_of(None, TODAY) is TaskGroup.UNDATED


def test_a_due_field_names_what_it_does_not_understand() -> None:
    assert parse_due("none", today=TODAY) == (None, None)
    assert parse_due("2pm", today=TODAY) == (TODAY, time(14))
    with pytest.raises(BadInput, match="someday"):
        parse_due("someday", today=TODAY)
