"""The parts of the calendar beside its list: months, the week over the agenda, what is said of the row in front."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from paracase.domain.agenda.entries import EntryKind, WhichDay, week_of
from paracase.domain.deadlines.standing import ENTERED, UNSEEN
from paracase.tui.display import cell, clock_time, spread, whole_day
from paracase.tui.screens.calendar.month import month_lines, week_line
from paracase.tui.widgets.drawn import Drawn
from paracase.tui.widgets.filtered import Pane

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.app import ComposeResult

    from paracase.domain.agenda.entries import AgendaEntry, DayMark
    from paracase.tui.display import Line
    from paracase.tui.widgets.row_list import RowList


class Strip(Drawn):
    """Days with their marks."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: Mapping[date, DayMark] = {}
        self.today = self.shown = date.min
        self.chosen: date | None = None
        self.from_monday = False

    def know(self, marks: Mapping[date, DayMark], *, today: date, from_monday: bool) -> None:
        """Other marks."""
        self.marks, self.today, self.from_monday = marks, today, from_monday
        self.refresh()

    def go(self, day: date, *, chosen: date | None) -> None:
        """Show the month or week of a day."""
        if (day, chosen) != (self.shown, self.chosen):
            self.shown, self.chosen = day, chosen
            self.refresh()


class MonthStrip(Strip):
    """Months under each other, from the one that is shown."""

    DEFAULT_CSS = """
    MonthStrip { height: 1fr; }
    """

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """As many as there is room for."""
        del width
        if self.shown == date.min:
            return []
        return month_lines(
            self.shown, self.marks, today=self.today, chosen=self.chosen, height=height, from_monday=self.from_monday
        )


class WeekStrip(Strip):
    """One week, and its keys."""

    DEFAULT_CSS = """
    WeekStrip { height: 2; }
    """

    def first_of(self, day: date) -> date:
        """The first day of a day's week."""
        return week_of(day, first_is_monday=self.from_monday)[0]

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A line, and one left free."""
        del height
        if self.shown == date.min:
            return []
        week = week_line(self.shown, self.marks, today=self.today, chosen=self.chosen, from_monday=self.from_monday)
        return [spread(week, [("[ ] week ", "muted")], width)]


class AgendaPane(Pane):
    """The agenda, with the week over it where there are no months."""

    CAN_FILTER = True

    def __init__(self, listed: RowList) -> None:
        super().__init__("Agenda", listed, id="agenda")
        self.week = WeekStrip()

    @property
    def has_week(self) -> bool:
        """Whether the week stands over the agenda."""
        return bool(self.week.display)

    @has_week.setter
    def has_week(self, has: bool) -> None:
        self.week.display = has

    def compose(self) -> ComposeResult:
        """Header, week, rows."""
        yield self.header
        yield self.week
        yield self.body


class DetailOfRow(Drawn):
    """What else there is to say of the row in front, where the computation has no room."""

    DEFAULT_CSS = """
    DetailOfRow { height: 2; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._line: Line = []

    def say(self, entry: AgendaEntry | None, *, today: date, me: int) -> None:
        """Another row."""
        self._line = _said_of(entry, today, me) if entry is not None else []
        self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A rule, then the line."""
        del height
        return [[("─" * width, "faint")], [(" ", "text"), *spread(self._line, [], width - 2)]]


def _said_of(entry: AgendaEntry, today: date, me: int) -> Line:
    if entry.kind is EntryKind.PROPOSED:
        return [("? proposed: ", "warn"), ("it starts nothing until somebody accepts it", "muted")]
    if entry.part is WhichDay.MANUALLY:
        return [("calendar manually: ", "warn"), cell(entry.manual, 60, "muted")]
    if entry.sign in {ENTERED, UNSEEN}:
        mine = "you entered it, so another person presses v" if entry.entered_by == me else "v verifies it"
        return [
            (f"{entry.sign} {'as imported, ' if entry.sign == UNSEEN else ''}not verified: ", "warn"),
            (mine, "muted"),
        ]
    day = f"{whole_day(entry.day)}{f' {clock_time(entry.at)}' if entry.at else ''}" if entry.day else ""
    late = entry.day is not None and entry.day < today
    said = f"{day}{f', {entry.who}' if entry.who else ''}"
    return [(said, "alarm" if late else "muted")]
