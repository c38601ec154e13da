"""Supervision: cases over people and approvals; where there is less room one part at a time, by Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal

from paracase import services, tui
from paracase.domain.supervision.figures import CaseFigures, in_hours
from paracase.domain.visible import counted
from paracase.tui.display import piece, whole_day
from paracase.tui.screens.supervision.choice import (
    OnePart,
    fits_approval,
    fits_case,
    fits_person,
)
from paracase.tui.screens.supervision.in_front import SupervisionInFront
from paracase.tui.screens.supervision.parts import FilteredPart, SectionStrip, SupervisedCases
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.models import Blocks, heading
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.supervision.figures import Supervision
    from paracase.tui.display import Line
    from paracase.tui.widgets.models import Block

_SHOWN = frozenset(
    {"requests", "assignments", "cases", "walls", "communications", "time", "staff", "elements", "deadlines", "day"}
)
"""What it shows something of."""


_WHOLE_FROM = 24
"""From so many lines on each kind of what is an attorney's own has a line; else those that nobody did stand together."""


class SupervisionScreen(SupervisionInFront):
    """Screen 7."""

    MODE = "supervision"
    DEFAULT_CSS = """
    SupervisionScreen #sup-cases-pane { height: 1fr; }
    SupervisionScreen #sup-below { height: 40%; }
    SupervisionScreen #sup-people-pane { width: 44%; }
    SupervisionScreen #sup-approvals-pane { width: 1fr; }
    SupervisionScreen SectionStrip, SupervisionScreen #sup-time-pane { display: none; }
    SupervisionScreen #sup-delegable-pane { display: none; }
    SupervisionScreen.-time #sup-time-pane { display: block; height: 1fr; }
    SupervisionScreen.-time #sup-cases-pane, SupervisionScreen.-time #sup-below { display: none; }
    SupervisionScreen.-single SectionStrip { display: block; }
    SupervisionScreen.-single Upright { display: none; }
    SupervisionScreen.-single #sup-people-pane, SupervisionScreen.-single #sup-approvals-pane { width: 1fr; }
    SupervisionScreen.-single #sup-below { height: 1fr; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("p", "by_person", "by person", id="supervision.by", tooltip="bars by person, by case"),
        Binding("left_square_bracket", "turn(-1)", "period", id="supervision.before", key_display="[ ]",
                tooltip="a quarter of a year back, on"),
        Binding("right_square_bracket", "turn(1)", "on", show=False, id="supervision.after"),
        Binding("r", "report", "report", id="supervision.report",
                tooltip="the report as PDF or HTML; of one case the client’s version"),
        Binding("c", "one_case", "one case", id="supervision.case", tooltip="the case of this row alone, or all cases"),
        Binding("T", "time", "time", id="supervision.time", tooltip="counted time, entry by entry"),
        Binding("H", "history", "history", show=False, id="supervision.history", tooltip="every act in this case"),
        Binding("q", "step_back(True)", "back", show=False, id="supervision.q", key_display="q Esc",
                tooltip="back; on a top screen: quit"),
        Binding("escape", "step_back", "back", show=False, id="supervision.escape"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {"supervision.report": 6, "list.down": 15}

    def __init__(self) -> None:
        super().__init__()
        self.cases_pane = SupervisedCases(self.lists[OnePart.CASES])
        self.people_pane = FilteredPart("People", self.lists[OnePart.PEOPLE], id="sup-people-pane")
        self.approvals_pane = FilteredPart("Approvals", self.lists[OnePart.APPROVALS], id="sup-approvals-pane")
        self.delegable_pane = Pane("Not delegable", self.lists[OnePart.DELEGABLE], id="sup-delegable-pane")
        self.time_pane = Pane("Time", self.lists[OnePart.TIME], id="sup-time-pane")
        self.below = Horizontal(id="sup-below")
        self.strip = SectionStrip()
        self._returning = Returning()

    def compose_body(self) -> ComposeResult:
        """Figures and cases; people beside approvals; the names of the parts."""
        yield self.cases_pane
        with self.below:
            yield self.people_pane
            yield Upright()
            yield self.approvals_pane
        yield self.delegable_pane
        yield self.time_pane
        yield self.strip

    # Standing

    def panes(self) -> list[Widget]:
        """The lists that are shown."""
        if self.has_class("-time"):
            return [self.lists[OnePart.TIME]]
        return [self.lists[section] for section in (OnePart.CASES, OnePart.PEOPLE, OnePart.APPROVALS)]

    def on_mount(self) -> None:
        """The cases first."""
        self._arrange()
        self.lists[OnePart.CASES].focus()
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room."""
        del event
        self._arrange()
        self._show()

    def _arrange(self) -> None:
        single, section = self.is_single, self.choice.section
        self.set_class(single, "-single")
        shown = {
            self.cases_pane: section is OnePart.CASES, self.people_pane: section is OnePart.PEOPLE,
            self.approvals_pane: section is OnePart.APPROVALS,
        }  # fmt: skip
        for pane, is_shown in shown.items():
            pane.display = not single or is_shown
        self.below.display = not single or section in {OnePart.PEOPLE, OnePart.APPROVALS}
        self.delegable_pane.display = single and section is OnePart.DELEGABLE
        self.delegable_pane.styles.height = "1fr"
        if single:
            self.set_class(section is OnePart.TIME, "-time")

    def store_changed(self, topics: frozenset[str]) -> None:
        """The figures follow, whoever changed something."""
        if topics & _SHOWN:
            self.load()

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The cases."""
        return ((self._returning, self.lists[OnePart.CASES]),)

    # Showing

    @work(exclusive=True, group="supervision")
    async def load(self) -> None:
        """Ask for the figures."""
        asked = self.asked
        found = await self.desk.ask(lambda: services.supervision.reading.supervision(self.office, asked))
        if found is None:
            return
        self.found = found
        if self.has_class("-time"):
            self.entries = (
                await self.desk.ask(lambda: services.supervision.reading.counted_time(self.office, asked)) or []
            )
        self._show()
        self.front.tell_again()

    def _show(self) -> None:
        found, today = self.found, self.desk.standing.today
        if found is None:
            return
        rows = tui.screens.supervision.rows
        people = [one for one in found.people if fits_person(one, self.people_pane.words)]
        if self.choice.by_person:
            top = rows.person_bars([one for one in found.people if fits_person(one, self.cases_pane.words)],
                                   sees_all_time=found.sees_all_time)  # fmt: skip
        else:
            cases = [one for one in found.cases if fits_case(one, self.cases_pane.words)]
            top = rows.case_blocks(cases, today=today, sees_all_time=found.sees_all_time)
        approvals = [one for one in found.approvals if fits_approval(one, self.approvals_pane.words)]
        is_whole = self.is_single and self.app.size.height >= _WHOLE_FROM
        delegable = rows.delegable_blocks(found.not_delegable, is_whole=is_whole)
        below = [*rows.person_blocks(people), *_GAP, *rows.offer_blocks(found)]
        self._fill(OnePart.CASES, top, "No case.")
        self._fill(OnePart.PEOPLE, below if self.is_single else [*below, *delegable], "Nobody.")
        self._fill(OnePart.APPROVALS, rows.approval_blocks(approvals, found.bulk, today=today),
                   "Nothing was approved or sent back.")  # fmt: skip
        self._fill(OnePart.DELEGABLE, delegable, "")
        self._fill(OnePart.TIME, rows.time_blocks(self.entries, today=today), "No time was counted.")
        self.cases_pane.figures.know(found, today=today)
        self._say(found, len(approvals), len(people))

    def _fill(self, section: OnePart, blocks: Sequence[Block], empty: str) -> None:
        model = Blocks(blocks)
        listed = self.lists[section]
        back = self._returning.place([model.key(i) for i in range(model.items)]) if section is OnePart.CASES else None
        is_empty = model.items == 0 and section is not OnePart.DELEGABLE
        listed.show(Blocks([]) if is_empty else model, at=back, empty=[[(empty, "muted")]])

    def _say(self, found: Supervision, approvals: int, people: int) -> None:
        of = self.choice.of
        by = "by person" if self.choice.by_person else "hours by role"
        period: Line = [piece(f"{whole_day(found.begin)[4:]} to {whole_day(found.end)[4:]}", "text")]
        self.cases_pane.header.say(left=[piece(f"{of}, {by}", "muted")], right=period)
        self.approvals_pane.header.say(right=[piece(f"{approvals:,}  newest first", "muted")])
        total = sum(row.tenths for row in self.entries)
        whose = "everybody’s" if found.sees_all_time else "yours alone; others’ is an attorney’s to see"
        self.time_pane.header.say(
            left=[piece(f"{of}, {whose}", "muted")], right=[piece(f"{in_hours(total)} h", "text")]
        )
        numbers = {OnePart.PEOPLE: people, OnePart.APPROVALS: approvals}
        self.strip.know(self.choice.section, numbers)

    @on(RowList.Moved)
    def follow_bar(self) -> None:
        """The row in front in words."""
        self.strip.say(self._words())
        self.refresh_bindings()

    def _words(self) -> Line:
        one, today = self.fact, self.desk.standing.today
        if self.found is None or not isinstance(one, CaseFigures):
            return []
        acted = f"last attorney act {whole_day(one.acted_on)}" if one.acted_on else "last attorney act not known"
        heard = "client heard from an attorney"
        spoke = f"{heard} {whole_day(one.contact_on)}" if one.contact_on else f"{heard}: not known"
        asks = f", {counted(one.questions, 'open question')}" if one.questions else ""
        asks += f", ! {counted(one.untold, 'offer')} not told" if one.untold else ""
        asks += f", ! {one.unapproved} out without approval" if one.unapproved else ""
        line: Line = [(acted, "warn" if one.lacks_act(today) else "muted"), ("; ", "muted")]
        return [*line, (f"{spoke}{asks}", "warn" if one.lacks_contact(today) or one.questions else "muted")]

    # Moving

    def action_next_pane(self, by: int) -> None:
        """The next part: of those that are shown, or, where one has the room, the next in its place."""
        if not self.is_single:
            super().action_next_pane(by)
            return
        order = list(OnePart)
        self.choice.section = order[(order.index(self.choice.section) + by) % len(order)]
        self._arrange()
        self._show()
        self.lists[self.choice.section].focus()
        self.follow_bar()
        if self.choice.section is OnePart.TIME:
            self.load()

    @on(RowList.Opened)
    def open_row(self) -> None:
        """Enter: the case on the Desk, or what is recorded of the approval."""
        one = self.fact
        if one is None or self.found is None:
            return
        key = self.front.key
        if isinstance(key, tuple) and key[0] == "approval":
            approval = next(a for a in self.found.approvals if a.id == key[1])
            tui.screens.supervision.acts.show_approval(self.desk, approval, is_bulk=approval.id in self.found.bulk)
        else:
            self.desk.go_to_case(one.case_id)

    def action_by_person(self) -> None:
        """Bars by person, or by case."""
        self.choice.by_person = not self.choice.by_person
        self._show()

    def action_turn(self, by: int) -> None:
        """A quarter back, or on."""
        if self.choice.turn(by, self.desk.standing.today):
            self.load()
        else:
            self.desk.say("There is no later period." if by > 0 else "There is no earlier period.", "muted")

    def action_time(self) -> None:
        """Counted time, entry by entry; and back."""
        if self.is_single:
            self.choice.section = OnePart.CASES if self.choice.section is OnePart.TIME else OnePart.TIME
            self._arrange()
        else:
            self.toggle_class("-time")
        shown = OnePart.TIME if self.has_class("-time") else OnePart.CASES
        self.call_after_refresh(self.lists[shown].focus)
        self.load()

    @work(exclusive=True, group="act")
    async def action_report(self) -> None:
        """On paper, or for a browser; of one case the client's version."""
        await tui.screens.supervision.acts.make_report(
            self.desk, self.asked, self.case_in_front[0] if self.case_in_front is not None else None
        )

    @work(exclusive=True, group="act")
    async def action_history(self) -> None:
        """Every act in the case."""
        case = self.case_in_front
        if case is not None:
            await tui.acts.cases.case_history(self.desk, *case)

    def action_step_back(self, quitting: bool = False) -> None:
        """Time goes first, then one case, then a filter, then (with q) the question whether to quit."""
        filtered = next((p for p in (self.cases_pane, self.people_pane, self.approvals_pane) if p.words), None)
        if self.has_class("-time"):
            self.action_time()
        elif filtered is not None:
            self.run_worker(filtered.clear_filter())
        elif self.choice.case is not None:
            self.action_one_case()
        elif quitting:
            self.desk.do("leave")
            return
        self.front.focus()

    @on(Pane.Filtered)
    def filter_list(self) -> None:
        """Fewer rows."""
        self._show()


_GAP = (heading([]),)
