"""The tab bar: seven places with their counters in the width there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.visible import cell_width
from paracase.tui.display import width_of
from paracase.tui.widgets.tabs import Tab, rounded, tab_line

SEVEN = (
    ("Desk", "Dsk"), ("Triage", "Tri"), ("Work", "Wrk"), ("Approve", "App"), ("Calendar", "Cal"), ("Clients", "Cli"),
    ("Supervision", "Sup"),
)  # fmt: skip
COUNTS = (104, 148, 112, 127, 131, 115, 103)
WHO = ["Hale & Ruiz   D. Ruiz, paralegal", "D. Ruiz, paralegal", "DR"]


def tabs(counts: tuple[int, ...] = COUNTS, *, active: int = 4) -> list[Tab]:
    return [
        Tab(str(n), word, short, count, n == active)
        for n, ((word, short), count) in enumerate(zip(SEVEN, counts, strict=True), 1)
    ]


def text(found: list[tuple[str, str]]) -> str:
    return "".join(words for words, _ in found)


def test_seven_three_digit_counters_fill_eighty_cells_exactly() -> None:
    line = text(tab_line(tabs(), 80, ["DR"]))
    assert line == " 1 Dsk 104  2 Tri 148  3 Wrk 112  4 Approve 127  5 Cal 131  6 Cli 115  7 Sup 103"
    assert len(line) == 80


@pytest.mark.parametrize(
    ("width", "counts", "active", "shown"),
    [
        # Small counters: every word whole, and who is there.
        (100, (0, 5, 0, 0, 0, 0, 0), 2,
         " 1 Desk   2 Triage 5   3 Work   4 Approve   5 Calendar   6 Clients   7 Supervision               DR "),
        # Initials go first, then words shorten.
        (80, (0, 5, 0, 0, 0, 0, 0), 2,
         " 1 Desk  2 Triage 5  3 Work  4 Approve  5 Calendar  6 Clients  7 Supervision DR "),
        (80, (0, 5, 1, 0, 0, 0, 0), 2,
         " 1 Desk  2 Triage 5  3 Work 1  4 Approve  5 Calendar  6 Clients  7 Supervision  "),
        (80, (0, 5, 12, 0, 0, 3, 0), 2,
         " 1 Dsk  2 Triage 5  3 Wrk 12  4 App  5 Cal  6 Cli 3  7 Sup                      "),
        # The longest active word: the gaps go to one.
        (80, COUNTS, 7, " 1 Dsk 104 2 Tri 148 3 Wrk 112 4 App 127 5 Cal 131 6 Cli 115 7 Supervision 103  "),
        # Then thousands are said as such.
        (80, (1104, 1480, 1112, 127, 18402, 115, 103), 4,
         " 1 Dsk 1k 2 Tri 1k 3 Wrk 1k 4 Approve 127 5 Cal 18k 6 Cli 115 7 Sup 103       "),
        # Below 80 columns: digits and the active word.
        (60, COUNTS, 4, " 1  2  3  4 Approve 127  5  6  7                         DR "),
    ],
)  # fmt: skip
def test_what_gives_way(width: int, counts: tuple[int, ...], active: int, shown: str) -> None:
    assert text(tab_line(tabs(counts, active=active), width, ["DR"])).rstrip() == shown.rstrip()


BRIEF = ("Desk", "Triage", "Work", "Approve", "Cal", "Clients", "Super")


@pytest.mark.parametrize(
    ("counts", "who", "shown"),
    [
        # As in the picture ``supervision-80x24``: shorter words, before any is cut to three letters.
        ((0, 12, 3, 4, 5, 2, 0), ["RV"],
         " 1 Desk  2 Triage 12  3 Work 3  4 Approve 4  5 Cal 5  6 Clients 2  7 Super   RV "),
        # Initials go before the words do.
        ((0, 50, 12, 12, 10, 3, 0), ["RV"],
         " 1 Desk  2 Triage 50  3 Work 12  4 Approve 12  5 Cal 10  6 Clients 3  7 Super   "),
        (COUNTS, ["RV"], " 1 Dsk 104  2 Tri 148  3 Wrk 112  4 App 127  5 Cal 131  6 Cli 115  7 Super 103  "),
    ],
)  # fmt: skip
def test_words_are_said_shorter_before_they_are_cut(counts: tuple[int, ...], who: list[str], shown: str) -> None:
    some = [tab._replace(brief=brief) for tab, brief in zip(tabs(counts, active=7), BRIEF, strict=True)]
    assert text(tab_line(some, 80, who)).rstrip() == shown.rstrip()


def test_wide_terminals_say_who_is_there() -> None:
    line = text(tab_line(tabs((0,) * 7), 200, WHO))
    assert line.endswith("Hale & Ruiz   D. Ruiz, paralegal ")
    assert text(tab_line(tabs(), 120, WHO[1:])).rstrip().endswith("7 Supervision 103         DR")


@given(
    st.integers(80, 240),
    st.lists(st.integers(0, 5_000_000), min_size=7, max_size=7),
    st.integers(1, 7),
    st.lists(st.text("abc .", max_size=40), min_size=1, max_size=3),
)
def test_never_wider_and_no_counter_lost(width: int, counts: list[int], active: int, who: list[str]) -> None:
    found = tab_line(tabs(tuple(counts), active=active), width, who)
    assert width_of(found) == width
    words = text(found).split()
    for number, count in enumerate(counts, 1):
        assert str(number) in words
        assert not count or f"{count:,}" in words or rounded(count) in words
    assert SEVEN[active - 1][0] in words


@given(st.integers(60, 79), st.integers(1, 7), st.integers(0, 999))
def test_below_eighty_columns_digits_and_the_active_word(width: int, active: int, count: int) -> None:
    found = text(tab_line(tabs((count,) * 7, active=active), width, ["DR"]))
    assert cell_width(found) == width
    assert SEVEN[active - 1][0] in found
    assert sum(word in found for word, _ in SEVEN) == 1
