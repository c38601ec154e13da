"""The pure parts of the screens: where panes stand, how lines are cut, held-down keys, models of lists."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paracase.domain.visible import cell_width, has_hidden
from paracase.tui.dialogs.picker import Choice, fitting
from paracase.tui.display import Inks, fitted, list_day, piece, spread, whole_day, width_of
from paracase.tui.held import CLOSE, PAUSE, HeldKey, HeldVerdict
from paracase.tui.screens.desk.plan import SLOT, plan
from paracase.tui.theme import ANSI_DARK, ANSI_LIGHT, DARK, LIGHT, THEMES, chosen_theme, plain_signs
from paracase.tui.widgets.models import Block, Blocks, Paged, heading
from paracase.tui.widgets.reader import wrapped
from paracase.tui.widgets.stacked import Stacked

TODAY = date(2026, 11, 23)


@given(
    st.integers(20, 260), st.integers(8, 90), st.sampled_from(["documents", "cases", "tasks"]), st.sampled_from(SLOT)
)
def test_panes_never_overlap_and_never_leave_the_screen(width: int, height: int, active: str, slot: str) -> None:
    found = plan(width, height, active=active, slot=slot)
    taken: set[tuple[int, int]] = set()
    for spot in found.spots.values():
        assert spot.width >= 1
        assert spot.height >= 1
        assert spot.x >= 0
        assert spot.y >= 0
        assert spot.x + spot.width <= width
        assert spot.y + spot.height <= height
        for y in range(spot.y, spot.y + spot.height):
            for x in (spot.x, spot.x + spot.width - 1):
                assert (x, y) not in taken or spot.width == 1
                taken.add((x, y))
    if found.is_single:
        assert list(found.spots) == [active]


def test_what_each_width_shows() -> None:
    assert set(plan(120, 33, active="documents", slot="tasks").spots) == {
        "cases", "documents", "reader", "checklist", "tasks", "case",
    }  # fmt: skip
    assert "history" in plan(200, 57, active="documents", slot="tasks").spots
    assert set(plan(100, 27, active="documents", slot="checklist").spots) == {
        "cases",
        "checklist",
        "documents",
        "reader",
    }
    assert plan(80, 21, active="tasks", slot="tasks").is_single


@given(st.text(max_size=60), st.integers(0, 40), st.sampled_from(["end", "middle", "caption"]))
def test_a_cell_has_exactly_its_width(text: str, width: int, how: str) -> None:
    shown = piece(text)[0]
    assert not has_hidden(shown)
    assert cell_width(fitted(shown, width, how)) == width


@given(st.lists(st.text(max_size=20), max_size=5), st.lists(st.text(max_size=8), max_size=2), st.integers(20, 90))
def test_two_ends_fill_the_line(left: list[str], right: list[str], width: int) -> None:
    ends = [piece(text) for text in right]
    assert width_of(spread([piece(text) for text in left], ends, width)) == max(width, width_of(ends))


def test_a_caption_keeps_both_sides() -> None:
    cut = fitted("Consolidated Tanning Workers v. Riverbend Cold Storage Company", 30, "caption")
    left, right = cut.split(" v. ")
    assert left.startswith("Consol")
    assert right.startswith("River")


def test_dates_near_today_name_the_day() -> None:
    assert list_day("2026-11-20", TODAY) == "Fri Nov 20"
    assert list_day("2026-11-02", TODAY) == "11/02/2026"
    assert list_day("2027-01-12T09:00", TODAY) == "01/12/2027"
    assert whole_day("2026-11-27") == "Fri Nov 27, 2026"
    assert list_day(None, TODAY) == ""
    assert list_day("not a day", TODAY) == "not a day"


@given(st.text(alphabet="ab \n\tcdéñ漢", max_size=300), st.integers(4, 80))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    lines = [text[a:b] for a, b in wrapped(text, width)]
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cell_width(line) <= width for line in lines)


def presses(times: list[float]) -> int:
    """How often a key acts that is pressed at these times (each press that had to wait is looked at in time)."""
    key, acts = HeldKey(), 0
    for number, now in enumerate(times):
        verdict = key.press(now)
        following = times[number + 1] if number + 1 < len(times) else float("inf")
        acts += verdict is HeldVerdict.ACT or (
            verdict is HeldVerdict.WAIT and following > now + CLOSE and key.still_due(now)
        )
    return acts


@given(st.floats(0.2, 1.0), st.floats(0.01, 0.11), st.integers(1, 80))
def test_a_held_key_acts_once(delay: float, every: float, repeats: int) -> None:
    times = [0.0, *(delay + every * n for n in range(repeats + 1))]
    assert presses(times) == 1


@given(st.lists(st.floats(CLOSE + 0.05, 5.0), min_size=1, max_size=20))
def test_every_press_of_a_person_acts(gaps: list[float]) -> None:
    times = [0.0]
    for gap in gaps:
        times.append(times[-1] + gap)
    assert presses(times) == len(times)


def test_after_holding_the_key_acts_again() -> None:
    assert presses([0.0, 0.5, 0.53, 0.56, 0.59, 0.59 + PAUSE]) == 2


def test_a_paged_model_fetches_by_page() -> None:
    fetched: list[int] = []

    def fetch(keys: object) -> dict[int, str]:
        assert isinstance(keys, range)
        fetched.append(len(keys))
        return {key: f"row {key}" for key in keys}

    model: Paged[int, str] = Paged(range(1_000_000), fetch, lambda row, _at, _w, _c: [(row, "text")], height=2)
    assert (model.lines, model.items) == (2_000_000, 1_000_000)
    assert model.paint(1_999_999, 20, chosen=False) == [("row 999999", "text")]
    assert model.paint(1_999_998, 20, chosen=False) == [("row 999999", "text")]
    assert len(fetched) == 1
    assert model.item_at(5) == 2
    assert model.span(2) == (4, 2)
    assert model.index(7) == 7
    assert model.index("seven") is None


def test_blocks_know_whose_line_it_is() -> None:
    def paint(at: int, _width: int, _chosen: bool) -> list[tuple[str, str]]:
        return [(f"line {at}", "text")]

    model = Blocks([heading([("TODAY", "strong")]), Block("a", 2, paint), heading([]), Block("b", 1, paint)])
    assert [model.item_at(line) for line in range(6)] == [-1, 0, 0, -1, 1, -1]
    assert (model.lines, model.items, model.span(1), model.key(1), model.index("b")) == (5, 2, (4, 1), "b", 1)
    stacked = Stacked(model, Blocks([heading([]), Block("c", 1, paint)]))
    assert [stacked.item_at(line) for line in range(7)] == [-1, 0, 0, -1, 1, -1, 2]
    assert (stacked.key(2), stacked.index("c"), stacked.span(2), stacked.index("d")) == ("c", 2, (6, 1), None)
    assert stacked.paint(6, 10, chosen=True) == [("line 0", "text")]


def test_type_ahead_finds_by_every_word() -> None:
    choices = [Choice("1", "26-0001 Estate of Whitlow"), Choice("2", "26-0002 Alvarez v. Northgate", "docket number")]
    assert [c.value for c in fitting(choices, "north alv")] == ["2"]
    assert [c.value for c in fitting(choices, "docket")] == ["2"]
    assert len(fitting(choices, "")) == 2


@pytest.mark.parametrize(
    ("environment", "remembered", "theme"),
    [
        ({"TERM": "xterm-256color"}, None, DARK),
        ({"TERM": "xterm-256color", "COLORFGBG": "0;15"}, None, LIGHT),
        ({"TERM": "screen"}, None, ANSI_DARK),
        ({"TERM": "screen", "COLORTERM": "truecolor"}, None, DARK),
        ({"TERM": "linux"}, LIGHT, LIGHT),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, LIGHT, ANSI_DARK),
        ({"TERM": "xterm", "COLORFGBG": "0;7"}, "no such theme", ANSI_LIGHT),
    ],
)
def test_the_theme_is_chosen_by_the_terminal(environment: dict[str, str], remembered: str | None, theme: str) -> None:
    assert chosen_theme(environment, remembered) == theme


def luminance(colour: tuple[int, ...]) -> float:
    parts = [value / 255 for value in colour]
    linear = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [theme for theme in THEMES if not theme.ansi], ids=lambda theme: theme.name)
def test_words_can_be_read_on_every_ground(theme: object) -> None:
    from textual.theme import Theme

    assert isinstance(theme, Theme)
    inks = Inks(theme)
    for ground in ("ground", "panel", "row"):
        for ink in ("text", "strong", "muted", "accent", "alarm", "warn", "good"):
            style = inks.style(ink, ground)
            assert style.color is not None
            assert style.bgcolor is not None
            assert style.color.triplet is not None
            assert style.bgcolor.triplet is not None
            least = 8.0 if ink in {"text", "strong"} else 4.4
            assert contrast(tuple(style.color.triplet), tuple(style.bgcolor.triplet)) >= least, (ink, ground)


def test_without_grounds_the_row_is_reversed_and_pencil_is_dim() -> None:
    inks = Inks(next(theme for theme in THEMES if theme.name == ANSI_DARK))
    assert inks.style("muted").dim
    assert inks.style("strong").bold
    assert inks.style("warn", "row", acting=True).reverse
    assert plain_signs({"TERM": "linux"})
    assert not plain_signs({"TERM": "xterm"})
