"""Triage: the paper in front with its page and what Enter would do; the list beside it, or a Tab away."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.containers import Container

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.tui.framed import TopScreen
from paracase.tui.held import CLOSE, HeldKey, HeldVerdict
from paracase.tui.offered import offered
from paracase.tui.screens.triage import acts, rows
from paracase.tui.screens.triage.arrangement import arrange
from paracase.tui.screens.triage.deciding import Deciding
from paracase.tui.screens.triage.form import FileForm
from paracase.tui.screens.triage.front import PaperInFront
from paracase.tui.screens.triage.incoming import IncomingPane
from paracase.tui.screens.triage.keys import KEYS
from paracase.tui.screens.triage.loading import Extent, QueueLoads
from paracase.tui.screens.triage.paper import PaperPane
from paracase.tui.widgets.drawn import Drawn, PaneHeader, Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.reader import Reader
from paracase.tui.widgets.row_list import RowList
from paracase.tui.widgets.spots import put

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.roles import Refusal
    from paracase.services.papers.triage import Prepared
    from paracase.tui.display import Line
    from paracase.tui.screens.triage.worklist import ChosenAnswers
    from paracase.tui.widgets.returning import Returning


class NextLine(Drawn):
    """Where the list has no room: a rule, and the next two papers."""

    DEFAULT_CSS = """
    NextLine { height: 2; display: none; }
    """

    def __init__(self, incoming: IncomingPane) -> None:
        super().__init__()
        self._incoming = incoming

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Two lines."""
        del height
        return [[("─" * width, "faint")], rows.next_line(self._incoming.following(2), width)]


class TriageScreen(TopScreen):
    """Screen 2."""

    MODE = "triage"
    DEFAULT_CSS = """
    TriageScreen #floor { height: 1fr; width: 100%; layout: vertical; overflow: hidden; }
    TriageScreen #floor > * { position: absolute; }
    TriageScreen.-single NextLine { display: block; }
    """
    BINDINGS = KEYS
    KEY_ORDER: ClassVar[dict[str, int]] = {"triage.file": 0}

    def __init__(self) -> None:
        super().__init__()
        self.incoming = IncomingPane()
        self.listed, self.worklist = self.incoming.listed, self.incoming.worklist
        self.next_line = NextLine(self.incoming)
        self.paper, self.form = PaperPane(), FileForm()
        self.form_header = PaneHeader("File as")
        self.front = PaperInFront(self, self.incoming, self._show_paper, self.say_form)
        self.loads = QueueLoads(self, self.incoming, self.show_queue)
        self.deciding = Deciding(self, self.incoming, self.front, self.show_queue)
        self._key = HeldKey()
        self._shows_list = self._single = False
        self._keys_by: object = None  # by what the keys were shown last

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done from here."""
        return offered(self.refusal(str(parameters[0]) if parameters else action))

    def key_words(self, action: str) -> str | None:
        """What a key does on the row in front, where that is not what it is bound for."""
        waits = self.incoming.waits and not self.worklist.marked
        return rows.key_words(action, self.incoming.kind, self.prepared, waits=waits)

    def refusal(self, action: str) -> Refusal | None:
        """Over SSH nothing is opened or printed; who opens no cases opens none here."""
        kind = action.partition("('")[2].removesuffix("')") or action
        if kind == "open_case":
            return self.office.refusal(Right.OPEN_CASES)
        return services.papers.outside.refusal(kind, self.desk.environment) if kind in {"outside", "print"} else None

    def compose_body(self) -> ComposeResult:
        """List, page, form."""
        with Container(id="floor"):
            yield from (self.incoming, self.paper, self.form_header, self.form, Upright())
        yield self.next_line

    def panes(self) -> list[Widget]:
        """The list and the page."""
        return [self.listed, self.paper.reader]

    def on_mount(self) -> None:
        """Focus, then data."""
        self.call_after_refresh(self.load)

    def on_resize(self, event: events.Resize) -> None:
        """Another size."""
        self.arrange_panes()

    def on_screen_resume(self) -> None:
        """Back here: what changed meanwhile was loaded by the pulse."""
        if self.focused is None:
            (self.paper.reader if self._single else self.listed).focus()

    def on_screen_suspend(self) -> None:
        """Nobody works on the paper while another screen is in front."""
        if self.desk.mode != self.MODE:
            self.front.claim(None)

    def arrange_panes(self) -> None:
        """List beside page over form; where there is no room, page over form, and the list a Tab away."""
        size, was_single = self.app.size, self._single
        found = arrange(size.width, body_height(size.height), shows_list=self._shows_list)
        self._single = found.is_single
        self.set_class(self._single, "-single")
        for name in ("incoming", "paper", "form_header", "form"):
            put(getattr(self, name), getattr(found, name))
        put(self.query_one(Upright), found.upright)
        if self.focused is None or was_single != self._single:
            (self.paper.reader if self._single and found.paper is not None else self.listed).focus()

    def action_next_pane(self, by: int) -> None:
        """Between list and page; where only one fits it comes to the front."""
        del by
        if self._single:
            self._shows_list = not self._shows_list
            self.arrange_panes()
            (self.listed if self._shows_list else self.paper.reader).focus()
        else:
            (self.paper.reader if self.listed.has_focus else self.listed).focus()

    def load(self, *, whole: bool = True) -> None:
        """The queue, or what changed of it; the paper in front stays in front."""
        self.loads.ask(Extent.WHOLE if whole else Extent.CHANGES)

    def show_queue(self, after: Hashable | None = None) -> None:
        """Draw the queue; ``after`` names the row to go to."""
        if self.worklist.queue is None:
            return
        if not self.incoming.show_queue(after):
            self.front.show(None)
        self.next_line.refresh()
        self.listed.tell_again()

    def store_changed(self, topics: frozenset[str]) -> None:
        """Load again, at most so often that a burst of thousands leaves the screen quick."""
        self.incoming.follow(topics)
        self.loads.follow(topics)

    def returning(self) -> Sequence[tuple[Returning, RowList]]:
        """The queue."""
        return ((self.incoming.returning, self.listed),)

    def came_back(self, about: Sequence[tuple[str, int]]) -> None:
        """The papers wait again; their folders open once they are there."""
        self.incoming.expect_back([number for kind, number in about if kind == "document"])
        self.loads.ask(Extent.CHANGES, is_anew=True)

    # The paper in front

    @property
    def document_id(self) -> int | None:
        """The document in front."""
        return self.incoming.document_id

    @property
    def prepared(self) -> Prepared | None:
        """The paper in front, ready to be decided."""
        return self.front.prepared

    @property
    def answers(self) -> ChosenAnswers:
        """What was said about the paper in front."""
        return self.worklist.answers(self.document_id)

    def subject(self) -> tuple[int | None, int | None]:
        """What a new task is about."""
        return self.incoming.subject(self.prepared)

    def choose_document(self, document_id: int) -> None:
        """Put a paper in front; its folder opens."""
        self.worklist.unfold_for(document_id)
        self.show_queue()
        self.incoming.choose(document_id)

    @on(RowList.Rested)
    def show_row(self) -> None:
        """The paper that rests under the bar is read beside it."""
        self._say_keys()
        self.front.prepare(self.document_id)
        self.front.start_claim()

    def _show_paper(self) -> None:
        self.paper.show(self.prepared, self.incoming.instead)
        self.say_page()
        self.say_form()

    def say_form(self) -> None:
        """What Enter would do, and what is marked: seen also where the list has no room."""
        prepared, marked, at = self.prepared, self.worklist.marked, self.document_id
        does = rows.enter_line(len(marked), prepared, waits=self.incoming.waits)
        self.form_header.say(left=rows.marked_line(marked, at), right=does)
        self.form.show(prepared, self.worklist, at, self.front.starts)
        self._say_keys()

    def _say_keys(self) -> None:
        """What keys do with this paper, as it is answered now: told where they may do something else (``key_words``)."""
        by = self.incoming.kind, bool(self.worklist.marked), self.prepared is not None and bool(self.prepared.against)
        if by != self._keys_by:
            self._keys_by = by
            self.refresh_bindings()

    @on(Reader.Turned)
    def say_page(self) -> None:
        """The header follows the page."""
        is_alone = self._single and self.worklist.queue is not None
        self.paper.say(self.prepared, self.incoming.queued, self.incoming.position if is_alone else "")

    # Answers and decisions

    @work(exclusive=True, group="ask")
    async def action_say(self, what: str) -> None:
        """Case, type, dates or name."""
        await self.deciding.say(acts.SAYS[what])

    @on(RowList.Opened)
    def open_row(self) -> None:
        """A row that was clicked twice."""
        self.action_file()

    def action_file(self) -> None:
        """File as shown, once for each press of a person; a folder opens instead."""
        key = self.listed.key
        if isinstance(key, tuple) and not self.incoming.waits:
            self._open_other(str(key[0]), key[1])
            return
        pressed = self.desk.pressed_at
        verdict = self._key.press(pressed)
        if verdict is HeldVerdict.ACT:
            self._file()
        elif verdict is HeldVerdict.WAIT:
            self.set_timer(CLOSE + 0.01, lambda: self._file() if self._key.still_due(pressed) else None)

    def _open_other(self, kind: str, value: object) -> None:
        """Enter where there is nothing to file."""
        if kind == "folder":
            inside = self.worklist.fold(str(value))
            # Where the page is in front and not the list, its reader wants a page.
            self.show_queue(("paper", inside[0]) if self._single and not self._shows_list and inside else None)
        elif kind == "filed":
            self.desk.read(int(str(value)))
        elif kind == "asides":
            self.worklist.shows_aside = not self.worklist.shows_aside
            self.show_queue(("asides", 0))
        elif kind in {"gap", "gaps"}:
            self.incoming.open_gap()
        elif kind == "later":
            self.desk.show(tui.screens.triage.later.LaterScreen())
        else:
            self.desk.say(rows.ENTER_SAYS[kind], "muted")

    @work(exclusive=True, group="act")
    async def _file(self) -> None:
        await self.deciding.file(self.answers)

    @work(exclusive=True, group="act")
    async def action_decide(self, how: str) -> None:
        """The last answer, for this paper or the marked; all into one case; another's next version; a new case."""
        await self.deciding.by_key(how)

    @work(exclusive=True, group="act")
    async def action_put_away(self, where: str) -> None:
        """Set aside (not for a case), or into the trash."""
        await self.deciding.put_away(where)

    @work(exclusive=True, group="act")
    async def action_restore(self) -> None:
        """Back from the trash, or from set aside."""
        if await self.deciding.restore():
            self.load(whole=False)

    def action_mark(self) -> None:
        """Mark the paper (or the whole folder), and go on; not past what waits, where Enter would do something else."""
        key = self.listed.key
        if not isinstance(key, tuple):
            return
        self.worklist.mark(*key)
        if key[0] == "paper":
            self.listed.action_move(1)
            if isinstance(self.listed.key, tuple) and self.listed.key[0] in {"gap", "later", "filed", "trash"}:
                self.listed.choose(key)
        self._marks_changed()

    def action_mark_all(self) -> None:
        """What is sure, all that are shown, none."""
        self.worklist.mark_all()
        self._marks_changed()

    def action_unmark(self) -> None:
        """No filter, then no marks; where the list lies over the page, back to the page."""
        if self.incoming.words:
            self.run_worker(self.incoming.clear_filter())
        elif self.worklist.marked:
            self.worklist.marked.clear()
            self._marks_changed()
        elif self._single and self._shows_list:
            self.action_next_pane(1)

    def _marks_changed(self) -> None:
        self.listed.repaint()
        self.incoming.say_numbers()
        self.next_line.refresh()
        self.say_form()

    @on(Pane.Filtered)
    def filter_queue(self, event: Pane.Filtered) -> None:
        """Only rows with these words."""
        self.worklist.words = event.words
        self.show_queue()

    def action_order(self) -> None:
        """By case, or oldest first again."""
        self.worklist.is_by_case = not self.worklist.is_by_case
        self.show_queue()

    def action_why(self) -> None:
        """Every reason, whole."""
        if self.prepared is not None:
            acts.why(self.desk, self.prepared, self.worklist)

    def action_compare(self) -> None:
        """A duplicate beside its original, or beside what it is nearly the same as."""
        acts.compare(self.desk, self.prepared)

    @work
    async def action_about(self, name: str) -> None:
        """A key that any document has: a task about it, its file, its pages, its history."""
        await self.front.about(name, self.paper.reader.page)
