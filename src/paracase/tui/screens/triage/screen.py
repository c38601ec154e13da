"""Triage: the paper in front with its page and what Enter would do; the list beside it, or a Tab away."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase.domain.visible import visible
from paracase.services.papers import triage as asking
from paracase.tui.held import CLOSE, HeldKey, Verdict
from paracase.tui.screens.base import Place
from paracase.tui.screens.triage import acts, rows
from paracase.tui.screens.triage.form import FileForm
from paracase.tui.screens.triage.worklist import Answers, Worklist
from paracase.tui.widgets.drawn import Drawn, PaneHeader, Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.reader import Reader, Shown
from paracase.tui.widgets.row_list import Blocks, Paged, RowList
from paracase.tui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.papers.triage import Prepared, QueuePaper
    from paracase.tui.display import Line

CLAIM_SECONDS = 1.0
"""Others see that a paper is worked on after so much time with it."""
MANY = 10
"""More marked papers than this are shown in a breakdown before they take one answer."""


class TriageList(RowList):
    """The list; Enter files."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "move(1)", "move", key_display="j/k", show=False, id="list.down", tooltip="down, up"),
        Binding(
            "enter",
            "open",
            "file, next",
            id="triage.file_row",
            key_display="Enter",
            tooltip="file as proposed, show the next; on a folder: open it",
        ),
    ]


_LETTERS = {"reader.space", "reader.next_hit", "reader.previous_hit", "reader.ask_page"}


class PlainReader(Reader, inherit_bindings=False):
    """A reader whose letters belong to the form beside it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        replace(binding, show=False)
        for binding in Reader.BINDINGS
        if isinstance(binding, Binding) and binding.id not in _LETTERS
    ]


class NextLine(Drawn):
    """Where the list has no room: a rule, and the next two papers."""

    DEFAULT_CSS = """
    NextLine { height: 2; display: none; }
    """

    def __init__(self, screen: TriageScreen) -> None:
        super().__init__()
        self._triage = screen

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Two lines."""
        del height
        return [[("─" * width, "faint")], rows.next_line(self._triage.following(2), width)]


class TriageScreen(Place):
    """Screen 2."""

    MODE = "triage"
    DEFAULT_CSS = """
    TriageScreen #floor { height: 1fr; width: 100%; layout: vertical; overflow: hidden; }
    TriageScreen #floor > * { position: absolute; }
    TriageScreen.-single NextLine { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "file",
            "file, next",
            id="triage.file",
            key_display="Enter",
            tooltip="file as proposed and show the next",
        ),
        Binding("c", "pick_case", "case", id="triage.case", tooltip="choose the case"),
        Binding("t", "pick_type", "type", id="triage.type", tooltip="choose the type"),
        Binding("d", "dates", "dates", id="triage.dates", tooltip="dated, filed, entered, served and how, received"),
        Binding("n", "name", "name", id="triage.name", tooltip="name and folder"),
        Binding(
            "full_stop",
            "again",
            "same again",
            key_display=".",
            id="triage.again",
            tooltip="file it with the last answer",
        ),
        Binding("s", "set_aside", "set aside", id="triage.aside", tooltip="not for a case"),
        Binding("x", "trash", "trash", id="triage.trash", tooltip="trash, can be undone"),
        Binding(
            "space",
            "mark",
            "mark",
            key_display="Space",
            id="triage.mark",
            tooltip="mark; marked papers take one answer",
        ),
        Binding(
            "asterisk",
            "mark_all",
            "mark all",
            show=False,
            key_display="*",
            id="triage.mark_all",
            tooltip="mark all shown, or none",
        ),
        Binding("a", "assign", "assign", id="triage.assign", tooltip="a task for somebody about it"),
        Binding(
            "A",
            "to_attorney",
            "to attorney",
            show=False,
            id="triage.attorney",
            tooltip="a task for the attorney to look at it",
        ),
        Binding(
            "equals_sign",
            "compare",
            "compare",
            show=False,
            key_display="=",
            id="triage.compare",
            tooltip="compare a duplicate with its original",
        ),
        Binding(
            "r",
            "restore",
            "restore",
            show=False,
            id="triage.restore",
            tooltip="out of the trash, or back from set aside",
        ),
        Binding(
            "o", "outside", "open outside", show=False, id="triage.outside", tooltip="open the file in its own program"
        ),
        Binding("P", "print", "print", show=False, id="triage.print", tooltip="print the file"),
        Binding("H", "history", "history", show=False, id="triage.history", tooltip="every act on this paper"),
        Binding("T", "app.new_task", "task", show=False, id="triage.task", tooltip="new task, in one line"),
        Binding("escape", "unmark", "unmark", show=False, id="triage.unmark"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.listed = TriageList(drives=True, id="incoming-list")
        self.pane = Pane("Incoming", self.listed, id="incoming")
        self.reader = PlainReader(id="paper-reader")
        self.paper = Pane("Page", self.reader, id="paper")
        self.form = FileForm()
        self.form_header = PaneHeader("File as")
        self.worklist = Worklist()
        self._prepared: Prepared | None = None
        self._key = HeldKey()
        self._shows_list = False
        self._single = False
        self._claimed: int | None = None

    def compose_body(self) -> ComposeResult:
        """List, page, form."""
        with Container(id="floor"):
            yield self.pane
            yield self.paper
            yield self.form_header
            yield self.form
            yield Upright()
        yield NextLine(self)

    def panes(self) -> list[Widget]:
        """The list and the page."""
        return [self.listed, self.reader]

    # Standing

    def on_mount(self) -> None:
        """Focus, then data."""
        self.form_header.say(right=[("Enter", "accent key"), (" file and next", "muted")])
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Another size."""
        self.arrange_panes()

    def on_screen_resume(self) -> None:
        """Back here: what changed meanwhile was loaded by the pulse."""
        if self.focused is None:
            (self.reader if self._single else self.listed).focus()

    def on_screen_suspend(self) -> None:
        """Nobody works on the paper while another screen is in front."""
        if self.desk.current_mode != self.MODE:
            self._claim(None)

    def arrange_panes(self) -> None:
        """List beside page over form; where there is no room, page over form, and the list a Tab away."""
        width, height = self.app.size.width, body_height(self.app.size.height)
        was_single = self._single
        self._single = width < 100
        self.set_class(self._single, "-single")
        upright = self.query_one(Upright)
        upright.display = not self._single
        height -= 2 if self._single else 0
        form = min(11, max(6, height * 9 // 28)) if not self._single else min(8, max(5, height * 2 // 5))
        left = 0 if self._single else min(60, 44 + max(0, width - 160) // 2)
        x = left + 1 if left else 0
        show_page = not (self._single and self._shows_list)
        self.pane.display = not self._single or self._shows_list
        for widget in (self.paper, self.form, self.form_header):
            widget.display = show_page
        self._put(self.pane, 0, 0, width if self._single else left, height)
        self._put(self.paper, x, 0, width - x, height - form)
        self._put(self.form_header, x, height - form, width - x, 1)
        self._put(self.form, x, height - form + 1, width - x, form - 1)
        upright.styles.offset = (left, 1)
        upright.styles.height = height - 1
        if self.focused is None or was_single != self._single:
            (self.listed if self.pane.display and not (self._single and show_page) else self.reader).focus()

    @staticmethod
    def _put(widget: Widget, x: int, y: int, width: int, height: int) -> None:
        widget.styles.offset = (x, y)
        widget.styles.width, widget.styles.height = width, height

    def action_next_pane(self, by: int) -> None:
        """Between list and page; where only one fits it comes to the front."""
        del by
        if self._single:
            self._shows_list = not self._shows_list
            self.arrange_panes()
            (self.listed if self._shows_list else self.reader).focus()
        else:
            (self.reader if self.listed.has_focus else self.listed).focus()

    # What waits

    @work(exclusive=True, group="queue")
    async def load(self) -> None:
        """The queue, not on the event loop; the paper in front stays in front."""
        load = self.worklist.begin_load()
        found = await self.desk.ask(lambda: asking.queue(self.office))
        if found is None:
            return
        self.worklist.take(found, load)
        self.show_queue()

    def show_queue(self, after: Hashable | None = None) -> None:
        """Draw the queue; ``after`` names the row to go to."""
        if self.worklist.queue is None:
            return
        upper: Paged[rows.Key, rows.Key] = Paged(
            self.worklist.rows(), lambda keys: {key: key for key in keys}, self._paint
        )
        lower = Blocks(rows.tail_blocks(self.worklist.queue, self.desk.standing.today))
        at = upper.index(after) if after is not None else None
        empty: list[Line] = [
            [("No papers wait.", "muted")],
            [("Copy files into ", "muted"), ("Inbox/", "text"), (" and they appear here.", "muted")],
        ]
        self.listed.show(Stacked(upper, lower), at=at, empty=empty)
        self.pane.header.say(left=[("court first, oldest first", "muted")])
        self._say_numbers()
        if not upper.items and not lower.items:
            self._show_paper(None)
        self.query_one(NextLine).refresh()
        self.listed.tell_again()

    def _paint(self, key: rows.Key, _at: int, width: int, chosen: bool) -> Line:
        kind, value = key
        work = self.worklist
        if kind == "folder":
            papers = work.papers_in(str(value))
            today, zone = self.desk.standing.today, self.office.settings.time_zone
            when = rows.came(work.paper(papers[0]).arrived_at, zone, today) if papers else ""
            marked = len(work.marked & set(papers))
            return rows.folder_row(str(value), len(papers), when, width, chosen=chosen,
                                   is_open=work.is_open(str(value)), marked=marked)  # fmt: skip
        if kind == "child":
            return rows.child_row(work.child_name(int(value)), width, chosen=chosen)
        paper = work.paper(int(value))
        assert work.queue is not None
        return rows.paper_row(
            paper, width, chosen=chosen, marked=paper.id in work.marked,
            caption=work.queue.captions.get(paper.case_id or 0, ""), claimed=work.queue.claims.get(paper.id, ""),
            depth=0,
        )  # fmt: skip

    def following(self, count: int) -> list[tuple[str, str, tuple[str, str]]]:
        """The papers after the one in front."""
        found: list[tuple[str, str, tuple[str, str]]] = []
        model = self.listed.model
        queue = self.worklist.queue
        if model is None or queue is None:
            return found
        for item in range(self.listed.position + 1, model.items):
            key = model.key(item)
            if isinstance(key, tuple) and key[0] == "paper":
                paper = queue.papers[key[1]]
                caption = rows.short_caption(queue.captions.get(paper.case_id or 0, "?"))
                what = f"{caption[:12]}, {(paper.doc_type or '?').replace('_', ' ')[:14]}"
                found.append((paper.name, what, rows.SIGNS[paper.confidence]))
            if len(found) == count:
                break
        return found

    # The paper in front

    @property
    def document_id(self) -> int | None:
        """The document in front: a paper, something hanging on one, or one below the queue."""
        key = self.listed.key
        return int(key[1]) if isinstance(key, tuple) and key[0] != "folder" else None

    @property
    def waits(self) -> bool:
        """Whether the row in front is a paper to be decided: not a folder, not what hangs on another, not what is done."""
        key = self.listed.key
        return isinstance(key, tuple) and key[0] in {"paper", "aside"}

    @property
    def queued(self) -> QueuePaper | None:
        """The paper in front, when it waits."""
        key = self.listed.key
        queue = self.worklist.queue
        return queue.papers.get(key[1]) if queue and isinstance(key, tuple) and key[0] == "paper" else None

    def subject(self) -> tuple[int | None, int | None]:
        """What a new task is about."""
        planned = self._prepared.planned.case if self._prepared else None
        return (planned.id if planned else None), self.document_id

    @on(RowList.Rested)
    def show_row(self) -> None:
        """The paper that rests under the bar is read beside it."""
        self._prepare(self.document_id)
        self._start_claim()

    @work(exclusive=True, group="paper")
    async def _prepare(self, document_id: int | None) -> None:
        if document_id is None:
            self._show_paper(None)
            return
        answers = self.worklist.answers(document_id)
        prepared = self.worklist.take_ready(document_id)
        if prepared is None:
            prepared = await self.desk.ask(lambda: asking.prepare(self.office, document_id, answers.decision))
        if prepared is None or document_id != self.document_id:
            return
        self._show_paper(prepared)
        await self._read_ahead()

    async def _read_ahead(self) -> None:
        """Have the next paper ready, so that it is there when Enter is pressed."""
        ahead = self._next_key()
        if isinstance(ahead, tuple) and ahead[0] == "paper" and self.worklist.ready(ahead[1]) is None:
            document_id = int(ahead[1])
            found = await self.desk.ask(lambda: asking.prepare(self.office, document_id, Answers().decision))
            if found is not None:
                self.worklist.keep_ready(found)

    def _show_paper(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        if prepared is None:
            self.reader.read(None)
            self.paper.header.say(title="Page", left=[], right=[])
        else:
            row = prepared.proposal.document
            why, do = "", ""
            if not any(page.strip() for page in prepared.proposal.pages):
                why, do = asking.why_no_text(row.outcome, row.detail)
            self.reader.read(Shown((row.id, row.outcome), row.name, prepared.pages, "", why, do))
            self._say_page()
        self._show_form()

    def _show_form(self) -> None:
        queue = self.worklist.queue
        captions = queue.captions if queue else {}
        labels = {str(case_id): caption for case_id, caption in captions.items()}
        self.form.show(self._prepared, self.answers, marked=len(self.worklist.marked), labels=labels)

    @on(Reader.Turned)
    def turn_page(self) -> None:
        """The header follows."""
        self._say_page()

    def _say_page(self) -> None:
        if self._prepared is None or self.reader.shown is None:
            return
        row = self._prepared.proposal.document
        pages = self.reader.shown.pages
        where = f"page {self.reader.page:,} of {len(pages):,}" if pages else "no text"
        today, zone = self.desk.standing.today, self.office.settings.time_zone
        paper = self.queued
        came = f"{rows.came(row.arrived_at, zone, today)}{f' in {paper.place}' if paper else ''}"
        note: Line = [("read by OCR  ", "warn")] if row.outcome == "ocr" else []
        queue = self.worklist.queue
        if self._single and queue is not None:
            position = f"{min(self.listed.position + 1, len(queue.papers))} of {len(queue.papers)}"
            self.paper.header.say(
                title=position,
                left=[(visible(row.name), "text"), (f"   {came}", "muted")],
                right=[*note, (where, "muted")],
            )
        else:
            self.paper.header.say(
                title=visible(row.name)[:50], left=[(visible(came), "muted")], right=[*note, (where, "muted")]
            )

    def _start_claim(self) -> None:
        document_id = self.document_id
        self.set_timer(CLAIM_SECONDS, lambda: self._claim(document_id) if document_id == self.document_id else None)

    def _claim(self, document_id: int | None) -> None:
        if document_id != self._claimed:
            self._claimed = document_id
            self._tell_claim(document_id)

    @work(exclusive=True, group="claim")
    async def _tell_claim(self, document_id: int | None) -> None:
        await self.desk.ask(lambda: asking.work_on(self.office, document_id))

    # Answers

    def answered(self, document_id: int, answers: Answers) -> None:
        """The person said something about the paper in front: show what Enter would do now."""
        self.worklist.answer(document_id, answers)
        self._prepare(document_id)

    @property
    def answers(self) -> Answers:
        """What was said about the paper in front."""
        return self.worklist.answers(self.document_id)

    @property
    def prepared(self) -> Prepared | None:
        """The paper in front, ready to be decided."""
        return self._prepared

    @work(exclusive=True, group="ask")
    async def action_pick_case(self) -> None:
        """Which case?"""
        await acts.pick_case(self)

    @work(exclusive=True, group="ask")
    async def action_pick_type(self) -> None:
        """Which type?"""
        await acts.pick_type(self)

    @work(exclusive=True, group="ask")
    async def action_dates(self) -> None:
        """Which dates?"""
        await acts.say_dates(self)

    @work(exclusive=True, group="ask")
    async def action_name(self) -> None:
        """Which name and folder?"""
        await acts.say_name(self)

    # Filing

    @on(RowList.Opened)
    def open_row(self) -> None:
        """Enter in the list."""
        self.action_file()

    def action_file(self) -> None:
        """File as shown, once for each press of a person; a folder opens instead."""
        key = self.listed.key
        if isinstance(key, tuple) and not self.waits:
            self._open_other(str(key[0]), key[1])
            return
        pressed = self.desk.pressed_at
        verdict = self._key.press(pressed)
        if verdict is Verdict.ACT:
            self._file()
        elif verdict is Verdict.WAIT:
            self.set_timer(CLOSE + 0.01, lambda: self._file() if self._key.still_due(pressed) else None)

    def _open_other(self, kind: str, value: object) -> None:
        """Enter where there is nothing to file."""
        if kind == "folder":
            self._fold(str(value))
        elif kind == "child":
            self.desk.say("It hangs on the paper above and is filed with it.", "muted")
        elif kind == "filed":
            self._read(int(str(value)))
        else:
            self.desk.say("It lies in the trash; r restores it.", "muted")

    def _read(self, document_id: int) -> None:
        from paracase.tui.screens.read import ReadScreen

        self.app.push_screen(ReadScreen(document_id))

    def _fold(self, folder: str) -> None:
        self.worklist.fold(folder)
        self.show_queue()

    @work(exclusive=True, group="act")
    async def _file(self) -> None:
        await self._file_with(self.answers)

    @work(exclusive=True, group="act")
    async def action_again(self) -> None:
        """The last answer, for this paper."""
        last = self.worklist.last
        if last is None:
            self.desk.say("Nothing was filed here yet that could be answered again.", "muted")
            return
        await self._file_with(last)

    async def _file_with(self, answers: Answers) -> None:
        from paracase.services.papers.filing import file_document, file_together

        prepared = self._prepared
        marked = tuple(sorted(self.worklist.marked))
        if prepared is None or (not marked and not self.waits):
            return
        if not marked and prepared.proposal.document.id != self.document_id:
            return
        case = answers.case_id or (prepared.planned.case.id if prepared.planned.case else None)
        if case is None:
            self.desk.say("No case is known for it: choose one.", "warn")
            await acts.pick_case(self)
            return
        if marked:
            decision = answers.decision.shared(case)
            if len(marked) > MANY and not await acts.agreed(self, marked, case):
                return
            do = partial(file_together, self.office, marked, decision)
        else:
            row = prepared.proposal.document
            do = partial(file_document, self.office, row.parent_id or row.id, answers.decision)
        kind = prepared.planned.values.get("doc_type")
        said = answers.facts.get("doc_type", kind)
        await self._do(do, marked, remember=Answers(case, {"doc_type": said} if said else {}, None, answers.folder))

    async def _do(self, do: partial[Done], marked: tuple[int, ...], *, remember: Answers | None = None) -> None:
        """Carry out a decision on the paper in front or the marked ones, then show the next."""
        document_id, after = self.document_id, self._next_key()
        done = await self.desk.carry_out(
            do, safe="Nothing was moved; the paper is still here, and your answers are kept."
        )
        if done is None:
            return
        if remember is not None:
            self.worklist.last = remember
        gone = set(marked) or ({document_id} if document_id is not None else set())
        self.worklist.decided(gone)
        ready = self.worklist.ready(after[1]) if isinstance(after, tuple) and after[0] == "paper" else None
        self.show_queue(after)
        if ready is not None and self.document_id == ready.proposal.document.id:
            self._show_paper(ready)

    def _next_key(self) -> Hashable | None:
        """The row after the paper in front (and what hangs on it) that is neither marked nor gone."""
        model = self.listed.model
        if not isinstance(model, Stacked):
            return None
        upper = model.upper
        for item in (
            *range(self.listed.position + 1, upper.items),
            *range(min(self.listed.position, upper.items) - 1, -1, -1),
        ):
            key = upper.key(item)
            if isinstance(key, tuple) and key[0] != "child" and key[1] not in self.worklist.marked:
                return key
        return None

    @work(exclusive=True, group="act")
    async def action_set_aside(self) -> None:
        """Not for a case."""
        from paracase.services.papers.filing import set_aside, set_aside_together

        await self._decide(set_aside, set_aside_together)

    @work(exclusive=True, group="act")
    async def action_trash(self) -> None:
        """Into the trash."""
        from paracase.services.papers.filing import trash, trash_together

        await self._decide(trash, trash_together)

    async def _decide(
        self, one: Callable[[Office, int], Done], many: Callable[[Office, tuple[int, ...]], Done]
    ) -> None:
        marked = tuple(sorted(self.worklist.marked))
        document_id = self.document_id if self.waits else None
        if len(marked) > 1:
            await self._do(partial(many, self.office, marked), marked)
        elif marked or document_id is not None:
            chosen = marked[0] if marked else document_id
            assert chosen is not None
            await self._do(partial(one, self.office, chosen), marked)

    @work(exclusive=True, group="act")
    async def action_restore(self) -> None:
        """Back from the trash, or from set aside."""
        from paracase.services.papers.filing import bring_back, restore

        key = self.listed.key
        if isinstance(key, tuple) and key[0] in {"trash", "aside"}:
            document_id = int(key[1])
            change = restore if key[0] == "trash" else bring_back
            if await self.desk.carry_out(lambda: change(self.office, document_id)):
                self.worklist.brought_back(document_id)
                self.load()

    # Marks

    def action_mark(self) -> None:
        """Mark the paper (or the whole folder), and go on."""
        key = self.listed.key
        if not isinstance(key, tuple):
            return
        self.worklist.mark(*key)
        if key[0] == "paper":
            self.listed.action_move(1)
        self._marks_changed()

    def action_mark_all(self) -> None:
        """All that are shown, or none."""
        self.worklist.mark_all()
        self._marks_changed()

    def action_unmark(self) -> None:
        """No marks; where the list lies over the page, back to the page."""
        if self.worklist.marked:
            self.worklist.marked.clear()
            self._marks_changed()
        elif self._single and self._shows_list:
            self.action_next_pane(1)

    def _marks_changed(self) -> None:
        self.listed.repaint()
        self._say_numbers()
        self._show_form()

    def _say_numbers(self) -> None:
        marked = len(self.worklist.marked)
        left: Line = [(f"{marked} marked  ", "accent")] if marked else []
        self.pane.header.say(right=[*left, (f"{self.worklist.waiting:,}", "muted")])

    # Other things to do with a paper

    @work
    async def action_compare(self) -> None:
        """A duplicate beside its original."""
        await acts.compare(self)

    @work
    async def action_assign(self) -> None:
        """A task for somebody about it."""
        await acts.assign(self)

    @work
    async def action_to_attorney(self) -> None:
        """A task for the attorney to look at it."""
        await acts.attorney(self)

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        from paracase.tui.screens.desk.acts import open_outside

        if self.document_id is not None:
            await open_outside(self.desk, self.document_id)

    @work
    async def action_print(self) -> None:
        """The file on paper."""
        from paracase.tui.screens.desk.acts import print_document

        if self.document_id is not None:
            await print_document(self.desk, self.document_id)

    @work
    async def action_history(self) -> None:
        """Every act on it."""
        from paracase.tui.screens.desk.acts import document_history

        if self.document_id is not None and self._prepared is not None:
            await document_history(self.desk, self.document_id, self._prepared.proposal.document.name)

    def choose_document(self, document_id: int) -> None:
        """Put a paper in front; its folder opens."""
        self.worklist.unfold_for(document_id)
        self.show_queue()
        for kind in ("paper", "child", "aside", "trash"):
            if self.listed.choose((kind, document_id)):
                return

    def store_changed(self, topics: frozenset[str]) -> None:
        """Load again, at most so often that a burst of thousands leaves the screen quick."""
        if topics & {"documents", "claims", "cases", "day"}:
            if "cases" in topics:
                self.worklist.forget_ready()
            self.load()
