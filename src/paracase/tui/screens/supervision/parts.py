"""The parts of supervision beside its lists: the four figures, the names of the parts where one has room, a row in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import tui
from paracase.tui.display import spread, width_of
from paracase.tui.screens.supervision.choice import OnePart
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.filtered import Pane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from textual.app import ComposeResult

    from paracase.domain.supervision.figures import Supervision
    from paracase.tui.display import Line
    from paracase.tui.widgets.row_list import RowList

WIDE = 110
"""From so many cells on the figures are named whole."""


class FourFigures(Drawn):
    """What to see first."""

    DEFAULT_CSS = """
    FourFigures { height: 5; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._found: Supervision | None = None
        self._today: date | None = None

    def know(self, found: Supervision, *, today: date) -> None:
        """Other figures."""
        self._found, self._today = found, today
        self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A blank, three lines, a blank."""
        del height
        if self._found is None or self._today is None:
            return []
        is_wide = width >= WIDE
        four = tui.screens.supervision.rows.figure_lines(self._found, today=self._today, is_wide=is_wide)
        room = (width - 2) // len(four)
        lines: list[Line] = [[]]
        for at in range(3):
            line: Line = [("  ", "text")]
            for figure in four:
                line += [*spread(figure[at], [], room - 1), (" ", "text")]
            lines.append(line)
        return [*lines, []]


class SupervisedCases(Pane):
    """The figures over the cases."""

    CAN_FILTER = True

    def __init__(self, listed: RowList) -> None:
        super().__init__("Supervision", listed, id="sup-cases-pane")
        self.figures = FourFigures()

    def compose(self) -> ComposeResult:
        """Header, figures, rows."""
        yield self.header
        yield self.figures
        yield self.body


class FilteredPart(Pane):
    """A list that can be filtered."""

    CAN_FILTER = True


_SPACED = 66
"""From so many columns on the names of the parts stand apart."""


class SectionStrip(Drawn):
    """The parts by name, where one has room; and the row in front in words."""

    DEFAULT_CSS = """
    SectionStrip { height: 4; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._section, self._numbers = OnePart.CASES, dict[OnePart, int]()
        self._words: Line = []

    def know(self, section: OnePart, numbers: Mapping[OnePart, int]) -> None:
        """Which part is shown, and how many rows each has."""
        self._section, self._numbers = section, dict(numbers)
        self.refresh()

    def say(self, words: Line) -> None:
        """The row in front."""
        self._words = words
        self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A rule, the names, a blank, the row."""
        del height
        names: Line = [(" ", "text")]
        for section in OnePart:
            number = self._numbers.get(section)
            is_shown = section is self._section
            names.append((f" {section.value}{f' {number:,}' if number is not None and not is_shown else ''} ",
                          "strong bold" if is_shown else "muted"))  # fmt: skip
            names.append((" " if width >= _SPACED else "", "text"))
        rule: Line = [("─" * width, "faint")]
        strip = spread(names, [("Tab ", "muted")] if width >= _SPACED else [], width)
        said = [self._words] if width_of(self._words) < width else [self._words[:1], self._words[2:]]
        lines: list[Line] = [spread([(" ", "text"), *line], [], width) for line in said]
        return [rule, strip, *([[]] if len(lines) == 1 else []), *lines]
