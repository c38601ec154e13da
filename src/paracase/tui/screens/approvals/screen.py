"""Approvals: the queue above or beside the page; what is read, decided, and bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.tui.framed import TopScreen
from paracase.tui.offered import offered
from paracase.tui.screens.approvals import beside
from paracase.tui.screens.approvals.front import RequestInFront
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.paper import PaperView
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Hashable

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.roles import Refusal
    from paracase.domain.work.redline import Paragraph
    from paracase.services.approvals.queue import AlsoWaiting, QueueLine
    from paracase.services.approvals.reading import RequestDetail
    from paracase.tui.screens.approvals.beside import Beside
    from paracase.tui.widgets.models import Block

WIDE = 120
QUEUE_WIDTH = 42
QUEUE_ROWS = 4
LONGEST_LOOK = 120
"""Seconds a page counts as looked at, at most: a person who went for coffee did not read."""


_CSS = """
ApprovalsScreen #queue { height: 5; }
ApprovalsScreen #floor { layout: vertical; height: 1fr; }
ApprovalsScreen.-wide #floor { layout: horizontal; }
ApprovalsScreen.-wide #queue { width: 42; height: 1fr; }
ApprovalsScreen Upright { display: none; }
ApprovalsScreen.-wide Upright { display: block; }
"""
_KEY_ORDER = {
    "approvals.approve": 0, "approvals.changes": 0, "approvals.back": 0,
    "approvals.whole": 2, "approvals.next": 2, "approvals.case": 2,
}  # fmt: skip


class ApprovalsScreen(TopScreen):
    """Screen 4."""

    MODE = "approvals"
    DEFAULT_CSS = _CSS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "decide('approve')", "approve", id="approvals.approve", tooltip="approve exactly these bytes"),
        Binding("w", "decide('changes')", "with changes", id="approvals.changes", tooltip="approve with changes"),
        Binding("b", "decide('back')", "send back", id="approvals.back", tooltip="send back with comments"),
        Binding("v", "toggle_whole", "full / changes", id="approvals.whole", tooltip="the full text, or what changed"),
        Binding("i", "case_facts", "case", id="approvals.case", tooltip="facts and deadlines of the case; all papers"),
        Binding("n", "next", "next", id="approvals.next", tooltip="the next request"),
        Binding(
            "m",
            "next_change",
            "next change",
            show=False,
            id="approvals.change",
            tooltip="the next change: those that matter first",
        ),
        Binding("s", "next_paper", "paper", show=False, id="approvals.paper", tooltip="the next paper of the set"),
        Binding(
            "F", "case_facts('set')", "set", show=False, id="approvals.set", tooltip="the filing set and its check"
        ),
        Binding("I", "picture", "as drawn", show=False, id="approvals.picture", tooltip="the page as a picture"),
        Binding("o", "copy", "copy", show=False, id="approvals.copy", tooltip="how to get the document itself"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = _KEY_ORDER

    def __init__(self) -> None:
        super().__init__()
        self.queue = RowList(drives=True, id="queue-list")
        self.queue_pane = Pane("For your decision", self.queue, id="queue")
        self.paper = PaperView(id="paper")
        self.page_pane = Pane("Nothing to decide", self.paper, id="page")
        self.lines: list[QueueLine] = []
        self.decided: list[QueueLine] = []
        self.also: AlsoWaiting | None = None
        self.beside: list[Beside] = []
        self.front = RequestInFront()
        self._shown_at = 0.0

    def compose_body(self) -> ComposeResult:
        """Queue and page."""
        with Container(id="floor"):
            yield self.queue_pane
            yield Upright()
            yield self.page_pane

    def panes(self) -> list[Widget]:
        """Page first: it is where one is."""
        return [self.paper, self.queue]

    def on_mount(self) -> None:
        """The page has the focus; the queue keeps a grey bar."""
        self.paper.focus()
        self.call_after_refresh(self._load_first)

    def on_resize(self, event: events.Resize) -> None:
        """Beside each other where there is room."""
        wide = event.size.width >= WIDE
        self.set_class(wide, "-wide")
        height = body_height(event.size.height)
        self.queue_pane.styles.width = QUEUE_WIDTH if wide else "1fr"
        self.queue_pane.styles.height = "1fr" if wide else min(QUEUE_ROWS + 2, max(3, height // 3))
        if self.lines or self.decided:
            self._show_queue()
            self._show_page(keep=True)

    # The queue

    @work(exclusive=True, group="queue")
    async def _load_first(self) -> None:
        place = await self.desk.ask(lambda: services.approvals.reading.kept_place(self.office))
        self.front.kept = place
        await self._load_queue()
        if place is not None and any(line.row.id == place.request_id for line in self.lines):
            self.queue.choose(("request", place.request_id))

    @work(exclusive=True, group="queue")
    async def load(self) -> None:
        """Ask for the queue again."""
        await self._load_queue()

    async def _load_queue(self) -> None:
        found = await self.desk.ask(lambda: tui.screens.approvals.acts.queue_of(self.office))
        if found is None:
            return
        self.lines, self.decided, self.also, self.beside = found
        self._show_queue()
        if isinstance(self.queue.key, tuple) and self.queue.key[0] in beside.KINDS:
            self._show_beside(self.queue.key)

    def _show_queue(self) -> None:
        wide = self.has_class("-wide")
        today = self.desk.standing.today
        blocks: list[Block] = tui.screens.approvals.rows.queue_blocks(self.lines, today=today, wide=wide)
        blocks += beside.blocks(self.beside, wide=wide, today=today)
        blocks += tui.screens.approvals.rows.also_blocks(self.also) if wide and self.also is not None else []
        blocks += tui.screens.approvals.rows.decided_blocks(self.decided, today=today, wide=wide)
        theirs = self.office.can(Right.DECIDE)
        empty = tui.screens.approvals.rows.nothing_waits(theirs=theirs)
        empty += tui.screens.approvals.rows.also_lines(self.also) if wide and self.also is not None else []
        self.queue.show(Blocks(blocks), empty=empty)
        self.queue_pane.header.say(
            title="For your decision" if theirs else "For the attorney",
            left=[] if wide or self.also is None else tui.screens.approvals.rows.also_short(self.also),
            right=[(f"{len(self.lines)} ", "muted"), ("by due date", "muted")],
        )
        if not self.queue.key:
            self._show_beside(None)

    @on(RowList.Rested, "#queue-list")
    def follow(self, event: RowList.Rested) -> None:
        """The request under the bar is read."""
        self._leave_page()
        if isinstance(event.key, tuple) and event.key[0] in beside.KINDS:
            self._show_beside(event.key)
        elif isinstance(event.key, tuple):
            self._open(event.key[1])

    def _show_beside(self, key: Hashable | None) -> None:
        """A sequestered paper (why, never its text), or a case to accept. None is nothing at all."""
        self.workers.cancel_group(self, "detail")
        same = self.front.take_beside(beside.named(self.beside, key))
        self._show_page(keep=same)

    @on(RowList.Opened, "#queue-list")
    def read_it(self) -> None:
        """To the page."""
        self.paper.focus()

    @work(exclusive=True, group="detail")
    async def _open(self, request_id: int) -> None:
        found = await self.desk.ask(lambda: tui.screens.approvals.acts.opened(self.office, request_id))
        if found is None:
            return
        same = self.front.take(*found)
        self._show_page(keep=same)

    # The page

    def _show_page(self, *, at_end: bool = False, keep: bool = False, at: Paragraph | None = None) -> None:
        found, item = self.front.detail, self.front.item
        if found is None or item is None:
            beside.say(self.paper, self.page_pane, self.front.beside, keep=keep)
            self._shown_at = 0.0
            self.refresh_bindings()
            return
        self.front.page = max(1, min(self.front.page, self.front.pages))
        width = max(20, self.page_pane.size.width or self.size.width)
        lines = self.front.lines(width, self.desk.standing.today)
        self.paper.show(lines, at_end=at_end, keep=keep)
        if at is not None:
            self.paper.go_to(self.front.line_of(at, lines, width))
        title, where = self.front.header(width)
        self.page_pane.header.say(title=title, right=[(where, "muted")])
        # A page drawn anew (another size, the queue asked for again) has been in front all along.
        if self.is_current:  # under the picture of a page nobody reads
            self._shown_at = self._shown_at or self.office.clock.monotonic()
        self.refresh_bindings()

    def _leave_page(self) -> None:
        """A page goes off the screen: that it was there, and for how long, is kept."""
        found, item = self.front.detail, self.front.item
        if found is None or item is None or not self._shown_at:
            return
        seconds = min(LONGEST_LOOK, round(self.office.clock.monotonic() - self._shown_at))
        self._shown_at = 0.0
        item.read[self.front.page] = item.read.get(self.front.page, 0) + seconds
        self._keep_reading(found, item.item.version_id, self.front.page, seconds)

    @work(group="reading")
    async def _keep_reading(self, detail: RequestDetail, version_id: int, page: int, seconds: int) -> None:
        if not self.office.can(Right.DECIDE):
            return
        request_id, item_no, now, whole = detail.row.id, self.front.item_no, self.front.page, self.front.whole
        await self.desk.ask(
            lambda: tui.screens.approvals.acts.keep_reading(
                self.office, version_id, {page: seconds}, (request_id, item_no, now, whole)
            )
        )
        self._count_read(request_id, detail.opened)

    def _count_read(self, request_id: int, opened: int) -> None:
        """The row says how far it is read."""
        known, self.lines = self.lines, tui.screens.approvals.rows.read_so_far(self.lines, request_id, opened)
        if known != self.lines:
            self._show_queue()

    @on(PaperView.TurnAsked)
    def turn(self, event: PaperView.TurnAsked) -> None:
        """Another page; of the changes, the next one that has any."""
        target = self.front.target(event.by)
        if target is None:
            return
        self._leave_page()
        self.front.item_no, self.front.page = target
        self._show_page(at_end=event.at_end)

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Deciding is an attorney's, and only of what waits."""
        if action == "decide":
            asked = f"decide('{parameters[0]}')"
            return self.front.takes(asked, beside.ASKED) and offered(self.refusal(asked))
        if action in {"toggle_whole", "next_change"}:
            return self.front.redline is not None
        if action == "next_paper":
            return self.front.detail is not None and len(self.front.detail.items) > 1
        if action in {"case_facts", "copy", "picture"}:
            return self.front.detail is not None
        return True

    def refusal(self, action: str) -> Refusal | None:
        """Why the request in front does not take this from this person now."""
        return tui.screens.approvals.acts.refusal(self.office, self.front, action)

    def key_words(self, action: str) -> str | None:
        """What a and b do about what waits beside requests."""
        return beside.words(self.front.beside, action) if self.front.beside is not None else None

    def action_toggle_whole(self) -> None:
        """The full text, or what changed."""
        self._leave_page()
        self.front.whole = not self.front.whole
        self._show_page()

    def action_next_change(self) -> None:
        """The next change: those that matter first, then the others."""
        self._leave_page()
        paragraph = self.front.next_change()
        if paragraph is None:
            self.desk.say("That was the last change.", "muted")
        self._show_page(keep=paragraph is None, at=paragraph)

    def action_next_paper(self) -> None:
        """The next paper of the set."""
        if self.front.detail is not None:
            self._leave_page()
            self.front.item_no, self.front.page = (self.front.item_no + 1) % len(self.front.detail.items), 1
            self._show_page()

    def action_next(self) -> None:
        """The next request."""
        self._leave_page()
        self.queue.action_move(1)

    @work
    async def action_decide(self, how: str) -> None:
        """Bind these bytes, with or without changes; or not like this."""
        self._leave_page()
        one, detail, decides = self.front.beside, self.front.detail, tui.screens.approvals.acts.DECIDES[how]
        if one is not None:  # and nothing else: what stands in front afterwards was not what the key was pressed for
            await beside.decide(self.desk, one, f"decide('{how}')")
        if one is not None or (detail is not None and await decides(self.desk, detail, self.front.page)):
            self.load()
        self._shown_at = self.office.clock.monotonic()

    @work
    async def action_case_facts(self, what: str = "case") -> None:
        """What must be known of the case; or the set in front with its check, of exactly these versions."""
        if self.front.detail is not None:
            await tui.screens.approvals.acts.FACTS[what](self.desk, self.front.detail)

    def action_copy(self) -> None:
        """The document itself comes by a command, which is recorded."""
        if self.front.detail is not None:
            self.desk.say(self.front.way_to_copy, "text")

    def action_picture(self) -> None:
        """The page as it is drawn, of exactly this version. Looking at it is not reading it: its time does not count."""
        item = self.front.item
        if item is not None:
            self._leave_page()
            self.desk.picture(
                item.item.document_id,
                version_id=item.item.version_id,
                page=self.front.page,
                way_to_copy=self.front.way_to_copy,
            )

    def on_screen_resume(self) -> None:
        """The page is in front again."""
        if self.front.item is not None:
            self._shown_at = self._shown_at or self.office.clock.monotonic()

    def subject(self) -> tuple[int | None, int | None]:
        """The case and document in front."""
        return self.front.subject

    def store_changed(self, topics: frozenset[str]) -> None:
        """The queue follows; the page in front keeps its place."""
        if topics & {"requests", "assignments", "documents", "elements", "walls", "cases", "policy", "day"}:
            self.load()
            if self.front.detail is not None and topics & {"requests", "documents"}:
                self._open(self.front.detail.row.id)
