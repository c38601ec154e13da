"""The calendar: month, agenda, computation; where there is less room a week, the agenda, and the computation by Enter."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from paracase import services, tui
from paracase.domain.agenda.entries import EntryKind, day_marks, sections
from paracase.domain.dates.shown import DateForm
from paracase.domain.roles import Right
from paracase.domain.visible import counted
from paracase.tui.display import fitted, piece, short_caption
from paracase.tui.screens.calendar.acts import KEYS, OfEntry
from paracase.tui.screens.calendar.choice import AgendaChoice, first_from
from paracase.tui.screens.calendar.parts import AgendaPane, DetailOfRow, MonthStrip
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import LOW
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.agenda.entries import AgendaEntry
    from paracase.services.agenda.listed import AgendaNow
    from paracase.tui.display import Line

_SHOWN = frozenset({"deadlines", "tasks", "assignments", "cases", "walls", "documents", "day"})
"""What it shows something of."""
MONTH_FROM, COMPUTATION_FROM = 120, 100
"""From so many columns on the months, and the computation, stand beside the agenda."""
_AGENDA, _MONTH = 42, 24
MONTHS_SHOWN = 2
"""Months from today's on that are shown without being turned to."""


_OF_ALL: list[BindingType] = [
    Binding("left_square_bracket", "turn(-1)", "month", id="calendar.back", key_display="[ ]",
            tooltip="a month back, on (a week where there is only one)"),
    Binding("right_square_bracket", "turn(1)", "on", show=False, id="calendar.on"),
    Binding("D", "today", "today", show=False, id="calendar.today", tooltip="to today"),
    Binding("c", "one_case", "one case", id="calendar.case", tooltip="the case of this row alone, or all cases"),
    Binding("K", "kinds", "kinds", id="calendar.kinds",
            tooltip="deadlines, tasks, research and drafting, or all kinds"),
    Binding("w", "whose", "whose", id="calendar.whose", tooltip="mine, or everybody’s"),
    Binding("y", "why", "why", show=False, id="calendar.why", tooltip="the computation, whole"),
    Binding("P", "week_sheet", "week sheet", show=False, id="calendar.print", tooltip="the week sheet as PDF"),
    Binding("q", "step_back(True)", "back", show=False, id="calendar.q", key_display="q Esc",
            tooltip="back; on a top screen: quit"),
    Binding("escape", "step_back", "back", show=False, id="calendar.escape"),
]  # fmt: skip
"""Of what is shown, whatever entry is under the bar."""


class CalendarScreen(OfEntry):
    """Screen 5."""

    MODE = "calendar"
    DEFAULT_CSS = """
    CalendarScreen #floor { layout: horizontal; height: 1fr; }
    CalendarScreen DetailOfRow, CalendarScreen.-no-month #months, CalendarScreen.-no-month #month-line { display: none; }
    CalendarScreen.-narrow #why, CalendarScreen.-narrow Upright, CalendarScreen.-whole Upright { display: none; }
    CalendarScreen.-narrow DetailOfRow { display: block; }
    CalendarScreen.-whole #why { display: block; }
    CalendarScreen.-whole DetailOfRow, CalendarScreen.-whole #agenda, CalendarScreen.-whole #months { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *KEYS,
        *_OF_ALL,
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "calendar.done": 3, "calendar.edit": 12, "calendar.assign": 12, "calendar.back": 11, "calendar.case": 11,
        "calendar.kinds": 11, "calendar.whose": 11, "list.down": 15,
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(drives=True, id="agenda-list")
        self.pane = AgendaPane(self.list)
        self.months = MonthStrip()
        self.months_pane = Pane("Calendar", self.months, id="months")
        self.why = PaperView(id="computation")
        self.why_pane = Pane("Computation", self.why, id="why")
        self.detail = DetailOfRow()
        self.found: AgendaNow | None = None
        self.choice: AgendaChoice = AgendaChoice()
        self.turned: date | None = None
        """A day of the month (or week) that is shown, where it is not the row's."""
        self._turned_to: object = None
        """The row that turning came to; from another on, what is shown follows the bar again."""
        self._entries: dict[tuple[str, int, str], AgendaEntry] = {}
        self._returning = Returning()

    def compose_body(self) -> ComposeResult:
        """When, what, why, from left to right."""
        with Horizontal(id="floor"):
            yield self.months_pane
            yield Upright(id="month-line")
            yield self.pane
            yield Upright()
            yield self.why_pane
        yield self.detail

    # Standing

    @property
    def entries(self) -> Sequence[AgendaEntry]:
        """Those that are shown."""
        return list(self._entries.values())

    @property
    def sheet_of(self) -> tuple[date, int | None]:
        """The week of the row, or of what is turned to."""
        entry = self.chosen
        day = entry.day if entry is not None and entry.kind is not EntryKind.PROPOSED else None
        shown = self.turned or day or self.desk.standing.today
        return self.pane.week.first_of(shown), self.choice.case_id

    @property
    def is_narrow(self) -> bool:
        """Whether the computation has no room beside the agenda."""
        return self.app.size.width < COMPUTATION_FROM

    @property
    def from_monday(self) -> bool:
        """Whether weeks begin on Monday."""
        return self.office.settings.dates is DateForm.ISO

    def panes(self) -> list[Widget]:
        """The agenda, and the computation where it is shown."""
        if self.has_class("-whole"):
            return [self.why]
        return [self.list] if self.is_narrow else [self.list, self.why]

    def on_mount(self) -> None:
        """The agenda first."""
        self.list.focus()
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room."""
        self.set_class(event.size.width < MONTH_FROM, "-no-month")
        self.set_class(event.size.width < COMPUTATION_FROM, "-narrow")
        self.pane.has_week = event.size.width < COMPUTATION_FROM
        self.months_pane.styles.width = _MONTH
        self.pane.styles.width = "1fr" if event.size.width < COMPUTATION_FROM else _AGENDA
        self.show_rows()

    def store_changed(self, topics: frozenset[str]) -> None:
        """The agenda follows, whoever changed something."""
        if topics & _SHOWN:
            self.load()

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The agenda."""
        return ((self._returning, self.list),)

    @property
    def chosen(self) -> AgendaEntry | None:
        """The entry under the bar."""
        key = self.list.key
        return self._entries.get(key) if isinstance(key, tuple) else None

    @property
    def case_in_front(self) -> tuple[int, str] | None:
        """The case of the entry in front, and its caption."""
        entry = self.chosen
        return (entry.case_id, entry.caption) if entry is not None and entry.case_id is not None else None

    def subject(self) -> tuple[int | None, int | None]:
        """The case and the paper of the entry in front."""
        entry = self.chosen
        return (entry.case_id, entry.document_id) if entry is not None else (None, None)

    # Showing

    @work(exclusive=True, group="calendar")
    async def load(self) -> None:
        """Ask what is due."""
        around, case_id = self.turned, self.choice.case_id
        found = await self.desk.ask(lambda: services.agenda.listed.agenda(self.office, around=around, case_id=case_id))
        if found is not None:
            self.found = found
            self.show_rows()
            self.list.tell_again()

    def show_rows(self) -> None:
        found, today = self.found, self.desk.standing.today
        if found is None:
            return
        entries = [entry for entry in found.entries if self.choice.fits(entry, self.pane.words)]
        self._entries = {entry.key: entry for entry in entries}
        low = self.app.size.height < LOW
        closed = found.closed if not self.pane.words else {}
        blocks = tui.screens.calendar.rows.agenda_blocks(sections(entries, closed, today), today=today, low=low)
        model = Blocks(blocks if entries else [])
        back = self._returning.place([model.key(item) for item in range(model.items)])
        self.list.show(model, at=back, empty=self._empty())
        marks = day_marks(entries, found.closed, today)
        for strip in (self.months, self.pane.week):
            strip.know(marks, today=today, from_monday=self.from_monday)
        self._say(found)
        self.follow_bar()

    def _say(self, found: AgendaNow) -> None:
        of, besides = self.choice.of, self.choice.besides
        right: Line = [(f"{counted(len(found.not_loaded), 'court')} not loaded  ", "warn")] if found.not_loaded else []
        if found.unverified:
            right.append((f"{found.unverified:,} not verified", "text"))
        has_months = self.app.size.width >= MONTH_FROM
        self.months_pane.header.say(right=[piece(of, "muted")])
        said = besides if has_months else ", ".join(part for part in (of, besides) if part)
        self.pane.header.say(left=[piece(said, "muted")], right=right)

    def _empty(self) -> list[Line]:
        if self.pane.words:
            return [[("Nothing matches. ", "muted"), ("Esc ", "accent key"), ("clears the filter.", "muted")]]
        lines: list[Line] = [[("Nothing is due.", "muted")]]
        if self.choice.is_mine:
            lines.append([("w ", "accent key"), ("shows everybody’s", "muted")])
        if self.office.can(Right.KEEP_TASKS):
            lines.append([("t ", "accent key"), ("new task with a date", "muted")])
        return lines

    @on(RowList.Moved, "#agenda-list")
    def follow_bar(self) -> None:
        """The day in the months follows at once."""
        entry = self.chosen
        today = self.desk.standing.today
        if self.list.key != self._turned_to:
            self.turned = None
        day = entry.day if entry is not None and entry.kind is not EntryKind.PROPOSED else None
        is_near = day is None or 0 <= (day.year - today.year) * 12 + day.month - today.month < MONTHS_SHOWN
        self.months.go(self.turned or (today if is_near else day) or today, chosen=day)
        self.pane.week.go(self.turned or day or today, chosen=day)
        self.detail.say(entry, today=today, me=self.office.person.id)
        self.refresh_bindings()

    @on(RowList.Rested, "#agenda-list")
    def follow_row(self) -> None:
        """The computation follows after a rest."""
        self._explain()

    @work(exclusive=True, group="why")
    async def _explain(self) -> None:
        entry = self.chosen
        if entry is None:
            self.why.show([])
            self.why_pane.header.say(title="Computation", right=[])
            return
        width = self.app.size.width - (0 if self.is_narrow or self.has_class("-whole") else _AGENDA + 1)
        width -= 0 if self.app.size.width < MONTH_FROM or self.has_class("-whole") else _MONTH + 1
        today = self.desk.standing.today
        lines = tui.screens.calendar.computation.entry_lines(entry, width=width, today=today)
        if entry.kind is EntryKind.DEADLINE:
            why = await self.desk.ask(lambda: services.agenda.listed.why(self.office, entry.id))
            if why is None or self.chosen is not entry:
                return
            lines = tui.screens.calendar.computation.computation_lines(
                why.facts,
                why.computed,
                width=min(width, 78),
                today=today,
                me=self.office.person.id,
                from_monday=self.from_monday,
            )
        title = fitted(entry.what, max(10, min(width, 78) - 16)).rstrip()
        self.why_pane.header.say(title=title, right=[piece(short_caption(entry.caption), "muted")])
        self.why.show([[], *lines])

    # Moving

    @on(RowList.Opened, "#agenda-list")
    def open_row(self) -> None:
        """Enter: the paper; where there is none, or no room beside the agenda, the computation."""
        entry = self.chosen
        if entry is None:
            return
        if self.is_narrow:
            self.action_why()
        elif entry.document_id is not None:
            self.desk.read(entry.document_id)
        else:
            self.why.focus()

    def action_why(self) -> None:
        """The computation alone."""
        self.add_class("-whole")
        self._explain()
        self.call_after_refresh(self.why.focus)

    def action_step_back(self, quitting: bool = False) -> None:
        """The computation goes first, then a filter, then (with q) the question whether to quit."""
        if self.has_class("-whole"):
            self.remove_class("-whole")
            self._explain()
        elif self.pane.words:
            self.run_worker(self.pane.clear_filter())
        elif quitting:
            self.desk.do("leave")
            return
        self.list.focus()

    def action_turn(self, by: int) -> None:
        """Another month, or week; the bar goes to what is first due in it."""
        if self.is_narrow:
            self.turned = self.sheet_of[0] + timedelta(days=7 * by)
            first = self.pane.week.first_of(self.turned)
        else:
            first_day = (self.turned or self.months.shown).replace(day=1)
            self.turned = (first_day + timedelta(days=32 if by > 0 else -1)).replace(day=1)
            first = self.turned
        wanted = first_from(self.entries, first)
        if wanted is not None:
            self.list.choose(wanted.key)
        self._turned_to = self.list.key
        self.load()

    def action_today(self) -> None:
        """To today."""
        self.turned = None
        first = first_from(self.entries, self.desk.standing.today)
        if first is not None:
            self.list.choose(first.key)
        self.load()

    @on(Pane.Filtered)
    def filter_list(self) -> None:
        """Fewer rows."""
        self.show_rows()
