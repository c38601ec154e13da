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
    ],
)
def test_a_line_is_understood(line: str, expected: TaskLine) -> None:
    assert parse_task_line(line, today=TODAY) == expected


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
    for text in (day.isoformat(), f"{day.day} {day:%B} {day.year}", f"{day:%B} {day.day}, {day.year}"):
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
