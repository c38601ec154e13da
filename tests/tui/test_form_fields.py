"""What stands in a field of a form is typed anew where it is one value, and continued where it is words."""

from __future__ import annotations

import pytest

from paracase.tui.widgets.field import is_figure


@pytest.mark.parametrize(
    "value",
    [".4", "0.5", "1h20m", "14", "14 days", "$1,250.00", "402", "#12", "11/30/2026", "2026-11-30", "11/30/2026 9:00 am",
     "11/30/2026 14:30", "26-0001", " 3 "],
)  # fmt: skip
def test_a_figure_is_typed_anew(value: str) -> None:
    assert is_figure(value)


@pytest.mark.parametrize(
    "value",
    ["", "Attention to file", "3 motions in limine", "2026-11-19 Order Setting Hearing.pdf", "Exhibit 4",
     "14 days after service", "every 14 days"],
)  # fmt: skip
def test_words_are_continued(value: str) -> None:
    assert not is_figure(value)
