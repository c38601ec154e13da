"""Examining: the deliverable beside its checklist; findings are kept as they are made, the time is the time one looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase import services
from paracase.domain.visible import visible
from paracase.domain.work.assignments import Move, Result, Verdict
from paracase.services.work.examining import hints
from paracase.store.work.assignments import FindingRow
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, piece
from paracase.tui.framed import Leaf
from paracase.tui.offered import offered
from paracase.tui.screens.work.cites import CitesScreen
from paracase.tui.screens.work.looked import LookedTime
from paracase.tui.screens.work.rows import RESULTS
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.reader import Reader, Shown
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from paracase.domain.practice.examinations import ExaminationLine as Looked
    from paracase.services.work.citing import CiteList
    from paracase.services.work.examining import Examining
    from paracase.store.papers.versions import ShownText
    from paracase.tui.display import Line

SIDE_BY_SIDE = 100
_NOTHING = FindingRow("", "", "")
"""Nothing was found of a line yet."""
CHECKLIST_WIDTH = 46


class ExamineScreen(Leaf):
    """Pushed over Work; leaving it keeps what was found so far."""

    DEFAULT_CSS = """
    ExamineScreen #floor { height: 1fr; layout: vertical; }
    ExamineScreen.-beside #floor { layout: horizontal; }
    ExamineScreen Upright { display: none; }
    ExamineScreen.-beside Upright { display: block; }
    ExamineScreen.-beside #checklist-pane { width: 44; height: 1fr; }
    """
    MODE = "work"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "other_pane", "other pane", key_display="Tab", id="examine.tab"),
        Binding("shift+tab", "other_pane", "other pane", show=False),
        Binding(
            "space", "found('good')", "good", key_display="Space", id="examine.good", tooltip="looked at, and good"
        ),
        Binding("x", "fault", "fault", id="examine.fault", tooltip="something is wrong: say what"),
        Binding("minus", "found('none')", "n/a", key_display="-", id="examine.none", tooltip="does not apply here"),
        Binding("c", "cites", "citations", id="examine.cites", tooltip="citations and quotations, each with its place"),
        Binding("p", "verdict('pass')", "pass", id="examine.pass", tooltip="pass it; a note to the attorney"),
        Binding("b", "verdict('back')", "send back", id="examine.back", tooltip="send it back with instructions"),
        Binding("escape,q", "leave", "later", key_display="Esc", id="examine.leave", tooltip="go on another time"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "examine.good": 0, "examine.fault": 0, "examine.none": 0,
        "examine.cites": 0, "examine.pass": 0, "examine.back": 0, "examine.tab": 2,
    }  # fmt: skip

    def __init__(self, examining: Examining, text: ShownText) -> None:
        super().__init__()
        self._examining, self._text = examining, text
        self._findings = dict(examining.findings)
        self._hints = hints(examining, text.pages)
        self._looked: LookedTime | None = None
        self.reader = Reader(id="deliverable")
        self.checklist = RowList(id="examination")
        self.reader_pane = Pane("Deliverable", self.reader, id="deliverable-pane")
        self.checklist_pane = Pane("Examination", self.checklist, id="checklist-pane")

    def compose_body(self) -> ComposeResult:
        """The text, the checklist."""
        with Container(id="floor"):
            yield self.reader_pane
            yield Upright()
            yield self.checklist_pane

    def on_mount(self) -> None:
        """One begins on the checklist; the text is a Tab away."""
        self._looked = LookedTime(self.desk.office.clock)
        delivery = self._examining.delivery
        name = f"{self._examining.facts.name}, v{delivery.version}"
        self.reader.read(Shown(delivery.version_id, name, self._text.pages, why_not="This page has no text."))
        self.reader_pane.header.say(
            title=visible(name)[:50],
            right=[piece(delivery.who if delivery.said_by_id is not None else f"by {delivery.staff}", "muted")],
        )
        own = "  own work" if self._examining.is_own else ""
        self.checklist_pane.header.say(right=[(f"0 of {len(self._examining.lines)}{own}", "muted")])
        self._show()
        self.checklist.focus()
        self._count_cites()

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room; else the checklist below."""
        beside = event.size.width >= SIDE_BY_SIDE
        self.set_class(beside, "-beside")
        self.checklist_pane.styles.width = CHECKLIST_WIDTH if beside else "1fr"
        if beside:
            self.checklist_pane.styles.height = "1fr"
        else:
            self.checklist_pane.styles.height = min(len(self._examining.lines) + 5, event.size.height // 2)

    def on_key(self) -> None:
        """Time counts while somebody is there."""
        if self._looked is not None:
            self._looked.go_on()

    def _show(self) -> None:
        blocks = [self._block(item) for item in self._examining.lines]
        if self._line is not None:
            blocks += [heading([]), *self._whole_line(self._line)]
        self.checklist.show(Blocks(blocks), empty=[[("The practice files ask for nothing here.", "muted")]])
        done = sum(1 for item in self._examining.lines if item.id in self._findings)
        own = "  own work" if self._examining.is_own else ""
        self.checklist_pane.header.say(right=[(f"{done} of {len(self._examining.lines)}{own}", "muted")])

    def _block(self, item: Looked) -> Block:
        def paint(_at: int, width: int, chosen: bool) -> Line:
            noted = self._findings.get(item.id, _NOTHING)
            result, words = noted.result, noted.words
            sign, ink = RESULTS.get(result, ("□", "text"))
            name = cell(item.label, 24, "strong bold" if chosen else ink if result else "text")
            said = " ".join(words.split()) or self._hints.get(item.id, "")
            return [(f"{sign} ", ink), name, (" ", "text"), cell(said, max(0, width - 27), "muted")]

        return Block(item.id, 1, paint)

    def _whole_line(self, item: Looked) -> list[Block]:
        """What the line in front asks for, and what was found, whole."""
        width = max(20, self.checklist.size.width - 3)
        words = self._findings.get(item.id, _NOTHING).words
        lines = [
            *prose(item.what, width, "muted"),
            *([[], *prose(f"“{words}”", width, "text italic")] if words else []),
        ]
        return [heading([(" ", "text"), *line]) for line in lines]

    @on(RowList.Moved, "#examination")
    def follow(self) -> None:
        """What the line asks for follows the bar."""
        self._show()

    @property
    def _line(self) -> Looked | None:
        return next((item for item in self._examining.lines if item.id == self.checklist.key), None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Space reads on in the text, and ticks in the checklist; what was passed is not passed again."""
        if action == "verdict":
            move = Move.PASS if parameters == (Verdict.PASS.value,) else Move.SEND_BACK
            return offered(self.office.refusal(move, self._examining.row))
        return not (action in {"found", "fault"} and self.reader.has_focus)

    def action_other_pane(self) -> None:
        """Text or checklist."""
        (self.checklist if self.reader.has_focus else self.reader).focus()

    @work
    async def action_found(self, result: str) -> None:
        """The line in front is good, or does not apply; a fault that stands there is not taken away without asking."""
        line = self._line
        if line is None or not await self._may_replace(line, result):
            return
        self._note(line, result, "")
        self._go_on(line)

    async def _may_replace(self, line: Looked, result: str) -> bool:
        """Whether another finding may stand where one does."""
        noted = self._findings.get(line.id, _NOTHING)
        if not noted.result or noted.result == result:
            return True
        was = RESULTS.get(noted.result, ("", ""))[0]
        lines: list[Line] = [[(f"It is {was} ", "text"), piece(noted.words or noted.result, "text italic")], [],
                             [("Both stay in the history.", "muted")]]  # fmt: skip
        asked = Confirm(f"Change “{line.label}”?", lines, verb="change it", other="leave it")
        agreed = await self.desk.ask_person(asked)
        return bool(agreed)

    def _go_on(self, line: Looked) -> None:
        """To the next line, where the bar is still on the one that was noted."""
        if self._line is line:
            self.checklist.action_move(1)

    @work
    async def action_fault(self) -> None:
        """The line in front is wrong: say what."""
        line = self._line
        if line is None:
            return
        words = self._findings.get(line.id, _NOTHING).words
        text = await self.desk.ask_person(Ask(line.label, value=words, placeholder="what is wrong", verb="note it"))
        if text:
            self._note(line, "fault", text)
            self._go_on(line)

    def _note(self, line: Looked, result: str, words: str) -> None:
        self._findings[line.id] = FindingRow(line.label, result, words)
        self._show()
        self._keep(line.id, result, words)

    @work(group="findings")
    async def _keep(self, line_id: str, result: str, words: str) -> None:
        office, examining = self.desk.office, self._examining
        await self.desk.ask(
            lambda: services.work.examining.note_findings(
                office, examining, {line_id: services.work.examining.Finding(result, words)}
            )
        )

    @work
    async def action_cites(self) -> None:
        """Citations and quotations; the time spent with them counts as the other."""
        found = await self._cited()
        if found is not None and self._looked is not None:
            await self.desk.ask_person(CitesScreen(found, self._text.pages, self._looked))
            await self._cited()

    async def _cited(self) -> CiteList | None:
        """Everything cited and quoted; the checklist says how much of it nobody has looked up."""
        office, row, facts, pages = self.desk.office, self._examining.row, self._examining.facts, self._text.pages
        found = await self.desk.ask(lambda: services.work.citing.listed_in(office, row.case_id, facts, pages))
        if found is not None and found.rows:
            self._hints["citations"] = f"c: {len(found.open)} of {len(found.rows)} open"
            self._show()
        return found

    @work(group="cites")
    async def _count_cites(self) -> None:
        await self._cited()

    @work
    async def action_verdict(self, verdict: str) -> None:
        """Pass it, or send it back."""
        passing = verdict == Verdict.PASS
        ask = Ask(
            "Pass: a note to the attorney" if passing else "Send back: what is to be done",
            placeholder="may be empty" if passing or self._has_faults else "instructions",
            verb="pass it" if passing else "send it back",
            allow_empty=passing or self._has_faults,
        )
        note = await self.desk.ask_person(ask)
        if note is None:
            return
        office, examining = self.desk.office, self._examining
        seconds = self._looked.seconds if self._looked is not None else 0
        done = await self.desk.carry_out(
            lambda: services.work.examining.give_verdict(office, examining, verdict, note=note, seconds=seconds),
            safe="What you found is kept; the examination goes on.",
        )
        if done is not None:
            self.dismiss(None)

    @property
    def _has_faults(self) -> bool:
        return any(noted.result == Result.FAULT for noted in self._findings.values())

    def action_leave(self) -> None:
        """Another time; what was found is kept."""
        self.desk.say("The examination is kept; e goes on with it.", "muted")
        self.dismiss(None)
