"""Only cells that changed are written, and the terminal shows what it would have shown of all of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from paracase.tui.shown_cells import ShownCells

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT = 24, 3
STYLES = [
    None, Style.parse("bold red on blue"), Style.parse("white on black"), Style.parse("underline #102030 on #405060"),
    Style.parse("reverse"), Style.parse("strike italic"), Style.parse("red"), Style.parse("on blue"), Style(),
]  # fmt: skip
LOOKS = st.sampled_from(STYLES)
SEGMENTS = st.lists(st.tuples(st.text("ab  é漢字\u0301", min_size=1, max_size=6), LOOKS), max_size=6)


class Paper:
    """A terminal of which only as much is known as is written here: cursor addresses, SGR, letters (ECMA-48)."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], tuple[str, frozenset[str]]] = {}
        self.y = self.x = 0
        self.now: frozenset[str] = frozenset()

    def take(self, written: str) -> None:
        """Write."""
        for code, letter in re.findall(r"\x1b\[([\d;]*[Hm])|(.)", written, re.S):
            if code.endswith("H"):
                self.y, self.x = (int(part) - 1 for part in code[:-1].split(";"))
            elif code:
                self._turn(code[:-1].split(";"))
            else:
                self._put(letter)

    def _turn(self, codes: list[str]) -> None:
        """Colours are kept as ``f…`` and ``g…``, attributes as their code."""
        while codes:
            code = codes.pop(0)
            if code in {"", "0"}:
                self.now = frozenset()
                continue
            if code in {"38", "48"}:
                rest, codes = codes[:4], codes[4:]  # 38;2;r;g;b
                kept = ("f" if code == "38" else "g") + ";".join([code, *rest])
            else:
                number = int(code)
                kept = f"f{code}" if 30 <= number <= 39 else f"g{code}" if 40 <= number <= 49 else code
            same = kept[0] if kept[0] in "fg" else kept
            self.now = frozenset(one for one in self.now if not one.startswith(same) or one == "")
            if kept not in {"f39", "g49"}:
                self.now |= {kept}

    def _put(self, letter: str) -> None:
        width = cell_len(letter)
        if width == 0:
            before = max((x for y, x in self.cells if y == self.y and x < self.x and self.cells[y, x][0]), default=None)
            if before is not None:
                was = self.cells[self.y, before]
                self.cells[self.y, before] = (was[0] + letter, was[1])
            return
        self.cells[self.y, self.x] = (letter, self.now)
        for more in range(1, width):
            self.cells[self.y, self.x + more] = ("", self.now)
        self.x += width

    @property
    def seen(self) -> dict[tuple[int, int], tuple[str, frozenset[str]]]:
        """What an eye sees: of a space its ground and lines, with their colour."""
        lines = {"4", "7", "9"}
        return {
            at: (
                text,
                look
                if text != " " or (look & lines and not text.strip())
                else frozenset(o for o in look if o[0] == "g"),
            )
            if text != " "
            else (text, frozenset(o for o in look if o[0] == "g" or o in lines or (o[0] == "f" and look & lines)))
            for at, (text, look) in self.cells.items()
        }


def _strip(parts: Sequence[tuple[str, Style | None]]) -> Strip:
    strip = Strip([Segment("·", None), *(Segment(text, style) for text, style in parts)])
    return strip.adjust_cell_length(WIDTH)


FULL = st.lists(SEGMENTS, min_size=HEIGHT, max_size=HEIGHT)


@given(st.lists(FULL, min_size=1, max_size=5))
def test_what_is_left_out_would_have_changed_nothing(screens: list[list[list[tuple[str, Style | None]]]]) -> None:
    shown, terminal = ShownCells(), Paper()
    for rows in screens:
        update = LayoutUpdate([[_strip(row)] for row in rows], Region(0, 0, WIDTH, HEIGHT))
        terminal.take(shown.take(update, ColorSystem.TRUECOLOR))
        whole = Paper()
        whole.take(ShownCells().take(update, ColorSystem.TRUECOLOR))
        assert terminal.seen == whole.seen
        assert terminal.now == frozenset(), "the terminal is left as it was found"
        assert shown.take(update, ColorSystem.TRUECOLOR) == ""


@given(FULL)
def test_written_whole_it_is_what_the_library_would_have_written(rows: list[list[tuple[str, Style | None]]]) -> None:
    ours, theirs = Paper(), Paper()
    strips = [_strip(row) for row in rows]
    ours.take(ShownCells().take(LayoutUpdate([[strip] for strip in strips], Region(0, 0, WIDTH, HEIGHT)),
                                ColorSystem.TRUECOLOR))  # fmt: skip
    for y, strip in enumerate(strips):
        theirs.take(f"\x1b[{y + 1};1H")
        for text, style, _ in strip:
            theirs.take(text if style is None else style.render(text, color_system=ColorSystem.TRUECOLOR))
    assert ours.seen == theirs.seen


def test_a_part_of_a_row_is_placed_where_the_library_places_it() -> None:
    shown, terminal = ShownCells(), Paper()
    whole = LayoutUpdate([[Strip([Segment("abcdefghijkl")])]], Region(0, 0, 12, 1))
    terminal.take(shown.take(whole, ColorSystem.TRUECOLOR))
    chops = [{0: Strip([Segment("ABCD")]), 4: None, 8: Strip([Segment("IJKL")])}]
    written = shown.take(ChopsUpdate(chops, [(0, 0, 10)], [[4, 8, 12]]), ColorSystem.TRUECOLOR)
    terminal.take(written)
    assert "".join(terminal.cells[0, x][0] for x in range(12)) == "ABCDefghIJkl"
    assert written.count("\x1b[") == 1  # four cells between are nearer than an address


@pytest.mark.parametrize("leave", ["forget", "another place", "another size"])
def test_what_is_not_known_is_written_again(leave: str) -> None:
    from rich.console import Console

    shown = ShownCells()
    update = LayoutUpdate([[Strip([Segment("abc")])]], Region(0, 0, 3, 1))
    console = Console(color_system="truecolor", force_terminal=True)
    assert "abc" in shown.changes(update, "triage", (3, 1)).render_segments(console)
    assert shown.changes(update, "triage", (3, 1)).render_segments(console) == ""
    if leave == "forget":
        shown.forget()
    place, size = "desk" if leave == "another place" else "triage", (4, 1) if leave == "another size" else (3, 1)
    assert "abc" in shown.changes(update, place, size).render_segments(console)
