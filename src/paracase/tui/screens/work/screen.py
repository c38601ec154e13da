"""Work: assignments by whose move it is; brief and checklist face each other, as they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.domain.work.assignments import Move
from paracase.tui.display import fitted
from paracase.tui.framed import TopScreen
from paracase.tui.offered import offered
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import LOW
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.returning import Returning
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.roles import Refusal
    from paracase.services.work.assignments import Whole
    from paracase.store.work.assignments import AssignmentRow, FindingRow
    from paracase.tui.display import Line


_NEEDS: Mapping[str, Right | Move] = {
    "new": Right.HAND_OUT, "examine": Move.EXAMINE, "pass_on": Move.PASS_ON, "send_back": Move.SEND_BACK,
    "deliver": Move.DELIVER, "release": Move.RELEASE, "edit": Move.CHANGE, "withdraw": Move.WITHDRAW,
    "finish": Move.FINISH,
}  # fmt: skip


class WorkScreen(TopScreen):
    """Screen 3."""

    MODE = "work"
    DEFAULT_CSS = """
    WorkScreen #floor { layout: vertical; height: 1fr; }
    WorkScreen #below { height: 14; layout: horizontal; }
    WorkScreen.-low #below { display: none; height: 1fr; }
    WorkScreen.-low.-detail #below { display: block; }
    WorkScreen.-low.-detail #list { display: none; }
    WorkScreen.-narrow #below { layout: vertical; }
    WorkScreen.-narrow Upright { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("N", "new", "new", id="work.new", tooltip="hand out an assignment"),
        Binding("e", "examine", "examine", id="work.examine", tooltip="examine what was delivered"),
        Binding("p", "act('pass_on')", "to attorney", id="work.pass", tooltip="pass what was examined to the attorney"),
        Binding("b", "act('send_back')", "send back", id="work.back", tooltip="send back with notes"),
        Binding("d", "act('deliver')", "deliver", id="work.deliver", tooltip="hand in a version"),
        Binding("r", "redline", "redline", id="work.redline", tooltip="what changed since the last version"),
        Binding("v", "act('versions')", "versions", id="work.versions", tooltip="every version, who examined it"),
        Binding(
            "y", "act('questions')", "questions", id="work.questions", tooltip="questions, answers, notes to tick off"
        ),
        Binding("s", "act('release')", "sent", id="work.release", tooltip="it was filed, served or sent"),
        Binding(
            "F",
            "act('filing_set')",
            "filing set",
            show=False,
            id="work.set",
            tooltip="filing set: parts, check, sign-off",
        ),
        Binding("E", "act('edit')", "change", show=False, id="work.edit", tooltip="other words, dates, person"),
        Binding("X", "act('withdraw')", "withdraw", show=False, id="work.withdraw", tooltip="not needed any more"),
        Binding(
            "W", "act('finish')", "done", show=False, id="work.finish", tooltip="examined, needs no attorney: done"
        ),
        Binding(
            "O", "toggle_over", "over", show=False, id="work.over", tooltip="those that are over, or the open ones"
        ),
        Binding("escape", "step_back", "back", show=False, id="work.escape"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "work.examine": 0, "work.pass": 0, "work.back": 0, "work.deliver": 0, "work.redline": 0,
        "work.release": 0, "work.versions": 3, "work.questions": 3, "work.new": 3,
    }  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.list = RowList(drives=True, id="work-list")
        self.list_pane = Pane("Assignments", self.list, id="list")
        self.list_pane.CAN_FILTER = True  # type: ignore[misc]  # this pane's own answer
        self.brief = PaperView(id="brief")
        self.brief_pane = Pane("Brief", self.brief, id="brief-pane")
        self.checklist = PaperView(id="checklist")
        self.checklist_pane = Pane("Examination", self.checklist, id="examination-pane")
        self.found: list[AssignmentRow] = []
        self.whole: Whole | None = None
        self.shows_over = False
        self._noted: dict[str, FindingRow] = {}
        self._returning = Returning()

    def compose_body(self) -> ComposeResult:
        """The list above, brief and checklist below."""
        with Container(id="floor"):
            yield self.list_pane
            with Horizontal(id="below"):
                yield self.brief_pane
                yield Upright()
                yield self.checklist_pane

    def panes(self) -> list[Widget]:
        """The list, then what is below."""
        low = self.app.size.height < LOW
        if low and not self.has_class("-detail"):
            return [self.list]
        return [self.brief, self.checklist] if low else [self.list, self.brief, self.checklist]

    def on_mount(self) -> None:
        """The list first."""
        self.list.focus()
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room."""
        self.set_class(event.size.width < 100, "-narrow")
        self._show()
        self._show_whole()

    @property
    def chosen(self) -> AssignmentRow | None:
        """The assignment under the bar."""
        key = self.list.key
        number = key[1] if isinstance(key, tuple) else None
        return next((row for row in self.found if row.id == number), None)

    @work(exclusive=True, group="work")
    async def load(self) -> None:
        """Ask for the assignments."""
        over = self.shows_over
        found = await self.desk.ask(lambda: services.work.assignments.listed(self.office, over=over))
        if found is not None:
            self.found = found
            self._show()
            if self.chosen is not None:
                self._open(self.chosen.id)

    def _show(self) -> None:
        words = fold(self.list_pane.words).split()
        shown = [r for r in self.found if all(w in fold(f"{r.what} {r.caption} {r.assignee}") for w in words)]
        examines = self.office.can(Right.EXAMINE)
        blocks = tui.screens.work.rows.work_blocks(
            shown,
            today=self.desk.standing.today,
            width=self.app.size.width,
            me=self.office.person.id,
            examines=examines,
        )
        empty: list[Line] = [
            [("No assignments match. ", "muted"), ("Esc ", "accent key"), ("clears the filter.", "muted")]
        ]
        if not words:
            empty = [[("Nothing is handed out. " if not self.shows_over else "Nothing is over yet. ", "muted")]]
            if self.office.can(Right.HAND_OUT):
                empty.append([("N ", "accent key"), ("hands out research or drafting", "muted")])
        model = Blocks(blocks if shown else [])
        back = self._returning.place([model.key(item) for item in range(model.items)])
        self.list.show(model, at=back, empty=empty)
        state = "over  " if self.shows_over else ""
        self.list_pane.header.say(right=[(f"{len(shown)}  {state}by rescue date", "muted")])
        if not shown:
            self.whole = None
            self._show_whole()

    @on(RowList.Rested, "#work-list")
    def follow(self, event: RowList.Rested) -> None:
        """Brief and checklist follow the row."""
        if isinstance(event.key, tuple):
            self._open(event.key[1])

    @on(RowList.Opened, "#work-list")
    def open_row(self) -> None:
        """To the brief; where there is no room for both, instead of the list."""
        self.set_class(self.app.size.height < LOW, "-detail")
        self.call_after_refresh(self.brief.focus)

    def action_step_back(self) -> None:
        """A filter goes first, then the detail."""
        if self.list_pane.words:
            self.run_worker(self.list_pane.clear_filter())
        self.remove_class("-detail")
        self.list.focus()

    @on(Pane.Filtered)
    def filter_list(self) -> None:
        """Fewer rows."""
        self._show()

    @work(exclusive=True, group="whole")
    async def _open(self, number: int) -> None:
        found = await self.desk.ask(lambda: services.work.assignments.whole(self.office, number))
        if found is None:
            return
        self.whole = found
        last = found.examinations[0] if found.examinations else None
        noted = await self.desk.ask(lambda: services.work.examining.findings_of(self.office, last.id)) if last else {}
        self._noted = noted or {}
        self._show_whole()
        self.refresh_bindings()

    def _show_whole(self) -> None:
        found = self.whole
        if found is None:
            self.brief.show([])
            self.checklist.show([])
            self.brief_pane.header.say(title="Brief", right=[])
            self.checklist_pane.header.say(right=[])
            return
        row, today = found.row, self.desk.standing.today
        width = self.app.size.width if self.has_class("-narrow") else self.app.size.width // 2 - 1
        state = row.state.word
        version = f", v{row.version}" if row.version else ""
        title = fitted(visible(f"{row.what}{version}"), max(10, width - len(state) - 4), "middle").rstrip()
        self.brief_pane.header.say(title=title, right=[(state, "muted")])
        self.brief.show([[], *tui.screens.work.rows.brief_lines(found, width=width, today=today)])
        begins = "e begins. Findings and time are recorded." if self.check_action("examine", ()) else ""
        lines = tui.screens.work.rows.examination_lines(
            services.work.examining.lines_for(self.office, row.kind), self._noted, width=width, begins=begins
        )
        self.checklist.show([[], *lines])
        self.checklist_pane.header.say(right=[(tui.screens.work.rows.examined_words(found), "muted")])

    @on(PaperView.TurnAsked)
    def nothing_more(self) -> None:
        """A brief has one page."""

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the assignment under the bar can take."""
        action = str(parameters[0]) if action == "act" else action
        row = self.whole.row if self.whole is not None else None
        if action == "redline":
            return row is not None and row.deliveries > 1
        if row is None and (action in {"versions", "questions", "filing_set"} or action in _NEEDS.keys() - {"new"}):
            return False
        return offered(self.refusal(action))

    def refusal(self, action: str) -> Refusal | None:
        """Why the assignment under the bar does not take this from this person now."""
        action = action.removeprefix("act('").removesuffix("')")
        what, found = _NEEDS.get(action), self.whole
        if what is None:
            return None
        refused = self.office.refusal(what, found.row if found is not None else None)
        if refused is None and found is not None and action in {"examine", "send_back"}:
            return found.refused_own
        return refused

    def action_toggle_over(self) -> None:
        """Those that are over, or the open ones."""
        self.shows_over = not self.shows_over
        self.load()

    @work
    async def action_new(self) -> None:
        """Hand out an assignment."""
        number = await tui.acts.assigning.hand_out(self.desk, case_id=self.desk.case_in_front())
        if number is not None:
            self.load()

    @work
    async def action_act(self, what: str) -> None:
        """What the assignment under the bar can take."""
        if self.whole is not None:
            await tui.screens.work.acts.ACTS[what](self.desk, self.whole)

    @work
    async def action_examine(self) -> None:
        """Begin, or go on."""
        row = self.whole.row if self.whole is not None else None
        if row is None:
            return
        begun = await self.desk.ask(lambda: services.work.examining.examine(self.office, row.id))
        text = (
            await self.desk.ask(lambda: services.papers.versions.text_of(self.office, begun.facts.id))
            if begun is not None
            else None
        )
        if begun is not None and text is not None:
            await self.desk.ask_person(tui.screens.work.examine.ExamineScreen(begun, text))
            self.load()

    @work
    async def action_redline(self) -> None:
        """What changed between the last two versions."""
        found = self.whole
        if found is None or len(found.deliveries) < 2:
            return
        new, old = found.deliveries[0], found.deliveries[1]
        redline = await self.desk.ask(
            lambda: services.papers.versions.changes(self.office, old.version_id, new.version_id)
        )
        if redline is not None:
            title = f"{found.row.what}: v{old.version} → v{new.version}"
            self.desk.show(tui.screens.work.redline.RedlineScreen(title, redline))

    def subject(self) -> tuple[int | None, int | None]:
        """The case and document of the assignment in front."""
        row = self.whole.row if self.whole is not None else None
        return (row.case_id, row.document_id) if row is not None else (None, None)

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The list."""
        return ((self._returning, self.list),)

    def store_changed(self, topics: frozenset[str]) -> None:
        """The list follows; so does what is below."""
        if topics & {"assignments", "requests", "documents", "walls", "day"}:
            self.load()
