"""A day in the name of a file, or in front of one, is no day anything is due."""

from __future__ import annotations

import contextlib
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.dates.lines import DatedLine, take_when
from paracase.domain.errors import BadInput

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-19 Motion.pdf send to clerk",
        "2026-11-19 motion.pdf send to clerk",
        "2026-11-19 Motion to Dismiss.pdf send to clerk",
        "2026-11-19 - Motion to Dismiss.pdf, send to clerk",
        "(2026-11-19) Motion.PDF: send",
        "2026-11-19 41 Order Setting Hearing.pdf re service",
        "2026.11.19 Motion.docx with the clerk",
        "11-19-2026 Motion.pdf send",
        "11/19/2026 Motion.pdf send",
        "Nov 19, 2026 Motion.pdf send",
        "Send 2026-11-19 Motion.pdf",
        "Send Motion 2026-11-19.pdf",
        "Send Motion Nov 19, 2026.pdf to clerk",
        "Send Motion Nov 19.pdf",
        "2026-11-19_Motion.pdf send",
        "Motion-2026-11-19.pdf, send",
        "Read 26.06.2025 Brief.pdf",
        "2026-11-19 Hearing 2pm.pdf read",
    ],
)
def test_a_files_name_says_nothing_of_when(line: str) -> None:
    assert take_when(line, today=TODAY) == DatedLine(line)


@pytest.mark.parametrize(
    ("line", "words", "day"),
    [
        ("2026-11-27 send Motion.pdf to clerk", "send Motion.pdf to clerk", date(2026, 11, 27)),
        ("2026-11-27 Send Motion.pdf to clerk", "Send Motion.pdf to clerk", date(2026, 11, 27)),
        ("12/4/26 Send Motion.pdf to clerk", "Send Motion.pdf to clerk", date(2026, 12, 4)),
        ("12/4, 2026-11-19 Motion.pdf to clerk", "2026-11-19 Motion.pdf to clerk", date(2026, 12, 4)),
        ("2026-11-19 Motion.pdf send by 12/4", "2026-11-19 Motion.pdf send", date(2026, 12, 4)),
        ("Send 2026-11-19 Motion.pdf 2026-12-04", "Send 2026-11-19 Motion.pdf", date(2026, 12, 4)),
        ("Send 2026-11-19 Motion.pdf and 2026-11-20 Order.pdf by Friday",
         "Send 2026-11-19 Motion.pdf and 2026-11-20 Order.pdf", date(2026, 11, 27)),
        ("Send by 2026-12-04, Motion.pdf", "Send , Motion.pdf", date(2026, 12, 4)),
        ("due 2026-12-04 Motion.pdf to clerk", "Motion.pdf to clerk", date(2026, 12, 4)),
        ("Friday, send Motion.pdf", "send Motion.pdf", date(2026, 11, 27)),
        ("12/4, call clerk. Judge J.Smith.com is no file", "call clerk. Judge J.Smith.com is no file", date(2026, 12, 4)),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_still_counts(line: str, words: str, day: date) -> None:
    assert take_when(line, today=TODAY) == DatedLine(words, day)


def test_a_time_beside_a_name_still_counts() -> None:
    assert take_when("Read 2026-11-19 Motion.pdf 2pm", today=TODAY) == DatedLine(
        "Read 2026-11-19 Motion.pdf", TODAY, time(14)
    )


TITLES = st.lists(
    st.sampled_from(["Motion", "Order", "to", "of", "Dismiss", "re", "41", "Smith", "(sealed)", "with", "noon", "Friday"]),
    min_size=1, max_size=5,
).map(" ".join).filter(lambda title: title[0].isupper() or title[0].isdigit())  # fmt: skip


@given(
    st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%m-%d-%Y", "%B %d, %Y", "%d %b %Y"]),
    TITLES,
    st.sampled_from([".pdf", ".DOCX", ".eml", ".tif"]),
    st.sampled_from(["", "send ", "Read ", "call about "]),
    st.sampled_from(["", " send to clerk", ", file it", " and mail it"]),
)
def test_no_name_made_of_a_day_and_a_title_is_taken_apart(
    day: date, form: str, title: str, ending: str, before: str, after: str
) -> None:
    line = f"{before}{day.strftime(form)} {title}{ending}{after}"
    assert take_when(line, today=TODAY) == DatedLine(line)
    due = take_when(f"{line} by 12/4", today=TODAY)
    assert due == DatedLine(line, date(2026, 12, 4))


@given(st.text(alphabet="a2026-11/19. pdfM,(\n", max_size=60))
def test_any_line_is_taken_or_refused(line: str) -> None:
    with contextlib.suppress(BadInput):
        assert take_when(line, today=TODAY).words is not None
