"""What stands in a field of a form is typed anew where it is one value, and continued where it is words."""

from __future__ import annotations

import pytest

from paracase.tui.widgets.field import FormField


@pytest.mark.parametrize(
    "value",
    [".4", "0.5", "1h20m", "14", "14 days", "$1,250.00", "402", "#12", "11/30/2026", "2026-11-30", "11/30/2026 9:00 am",
     "11/30/2026 14:30", "26-0001", " 3 "],
)  # fmt: skip
def test_a_figure_is_typed_anew(value: str) -> None:
    assert FormField(value).is_typed_anew


@pytest.mark.parametrize(
    "value",
    ["", "Attention to file", "3 motions in limine", "2026-11-19 Order Setting Hearing.pdf", "Exhibit 4", "14 days after service",
     "every 14 days"],
)  # fmt: skip
def test_words_are_continued(value: str) -> None:
    assert not FormField(value).is_typed_anew


def test_a_value_out_of_a_list_is_typed_anew_whatever_it_looks_like() -> None:
    assert FormField("Dana Ruiz", out_of_list=True).is_typed_anew


def test_where_the_form_says_where_the_cursor_begins_nothing_is_selected() -> None:
    assert not FormField("26-0001", cursor_set=True).is_typed_anew
