"""Approvals: the queue above or beside the page; what is read, decided, and bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.tui.offered import offered
from paracase.tui.screens.approvals import beside
from paracase.tui.screens.approvals.reading import ReadingScreen
from paracase.tui.widgets.drawn import Upright
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.frame import body_height
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Hashable

    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget

    from paracase.domain.approvals.figures import ReadFigure
    from paracase.domain.roles import Refusal
    from paracase.services.approvals.queue import AlsoWaiting, QueueLine
    from paracase.tui.screens.approvals.beside import Beside
    from paracase.tui.widgets.models import Block

WIDE = 120
QUEUE_WIDTH = 42
QUEUE_ROWS = 4

_CSS = """
ApprovalsScreen #queue { height: 5; }
ApprovalsScreen #floor { layout: vertical; height: 1fr; }
ApprovalsScreen.-wide #floor { layout: horizontal; }
ApprovalsScreen.-wide #queue { width: 42; height: 1fr; }
ApprovalsScreen Upright { display: none; }
ApprovalsScreen.-wide Upright { display: block; }
"""
_SHOWN = frozenset(
    {
        "requests",
        "assignments",
        "documents",
        "elements",
        "deadlines",
        "walls",
        "cases",
        "policy",
        "day",
        "communications",
        "conflicts",
        "templates",
    }
)
"""What the queue shows something of."""
_KEY_ORDER = {
    "approvals.next": -4, "approvals.whole": -3, "approvals.approve": -2, "approvals.back": -1, "approvals.comment": 0,
    "approvals.picture": 2,
}  # fmt: skip


class ApprovalsScreen(ReadingScreen):
    """Screen 4."""

    MODE = "approvals"
    DEFAULT_CSS = _CSS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "next", "next", id="approvals.next", tooltip="the next request"),
        Binding("a", "decide('approve')", "approve", id="approvals.approve", tooltip="approve exactly these bytes"),
        Binding("b", "decide('back')", "back", id="approvals.back", tooltip="send back with the comments gathered"),
        Binding("w", "decide('changes')", "with changes", show=False, id="approvals.changes",
                tooltip="approve with changes"),
        Binding("v", "toggle_whole", "full", id="approvals.whole", tooltip="the full text, or what changed"),
        Binding("c", "comment", "comment", id="approvals.comment",
                tooltip="comment on these words, this paragraph, this page, the whole"),
        Binding("m", "next_change", "next change", show=False, id="approvals.change",
                tooltip="the next change: those that matter first"),
        Binding("e", "examination", "examination", show=False, id="approvals.examination",
                tooltip="the examination: findings, what was looked for, AI declared"),
        Binding("i", "case_facts", "case", show=False, id="approvals.case",
                tooltip="facts and deadlines of the case; all papers"),
        Binding("s", "next_paper", "paper", show=False, id="approvals.paper", tooltip="the next paper of the set"),
        Binding("H", "history", "history", show=False, id="approvals.history", tooltip="every act on this paper"),
        Binding(
            "F", "case_facts('set')", "set", show=False, id="approvals.set", tooltip="the filing set and its check"
        ),
        Binding("I", "picture", "page", id="approvals.picture", tooltip="the page as a picture"),
        Binding("o", "copy", "copy", show=False, id="approvals.copy", tooltip="how to get the document itself"),
        Binding("q", "step_back", "queue", show=False, id="approvals.leave",
                tooltip="from the page to the queue; on the queue: over SSH the session ends, at the desk it asks"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = _KEY_ORDER

    def __init__(self) -> None:
        super().__init__()
        self.queue = RowList(drives=True, id="queue-list")
        self.queue_pane = Pane("For your decision", self.queue, id="queue")
        self.lines: list[QueueLine] = []
        self.decided: list[QueueLine] = []
        self.also: AlsoWaiting | None = None
        self.beside: list[Beside] = []

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
            if self.is_active and self.office.can(Right.DECIDE):  # under a dialog nobody reads
                self.front.looked(self.paper.take_painted())
            self._show_queue()
            # Set when the panes have their new width, also under a dialog.
            self.call_after_refresh(self._show_page, keep=True)

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
        has_agent = bool(self.desk.environment.get("SSH_AUTH_SOCK"))
        found = await self.desk.ask(lambda: tui.screens.approvals.acts.queue_of(self.office, has_agent=has_agent))
        if found is None:
            return
        self.lines, self.decided, self.also, self.beside = found
        self._show_queue()
        if isinstance(self.queue.key, tuple) and self.queue.key[0] in beside.KINDS:
            self._show_beside(self.queue.key)

    def _show_queue(self) -> None:
        wide = self.has_class("-wide")
        today = self.desk.standing.today
        self.front.to_be = {} if wide else {line.row.id: line.to_be for line in self.lines}
        blocks: list[Block] = tui.screens.approvals.rows.queue_blocks(self.lines, today=today, wide=wide)
        blocks += beside.blocks(self.beside, wide=wide, today=today)
        blocks += tui.screens.approvals.rows.also_blocks(self.also) if wide and self.also is not None else []
        blocks += tui.screens.approvals.rows.decided_blocks(self.decided, today=today, wide=wide)
        theirs = self.office.can(Right.DECIDE)
        empty = tui.screens.approvals.rows.nothing_waits(theirs=theirs)
        empty += tui.screens.approvals.rows.also_lines(self.also) if wide and self.also is not None else []
        self.queue.show(Blocks(blocks), empty=empty)
        also = [] if wide or self.also is None else tui.screens.approvals.rows.also_short(self.also)
        self.queue_pane.header.say(
            title="For your decision" if theirs else "For the attorney",
            left=[] if wide else [("by due date  ", "muted"), *also],
        )
        self.call_after_refresh(self._say_which)
        self.has_nothing = not self.queue.key
        if self.has_nothing:
            self._show_beside(None)

    @on(RowList.Moved, "#queue-list")
    def moved(self) -> None:
        """Other rows may be in sight."""
        self.call_after_refresh(self._say_which)

    def _say_which(self) -> None:
        """What of what waits is in sight: *1 to 4 of 9*."""
        waiting = len(self.lines) + len(self.beside)
        first, last = self.queue.in_sight()
        words = f"{first + 1} to {min(last + 1, waiting)} of {waiting}" if first < waiting else f"{waiting} above"
        self.queue_pane.header.say(right=[(words if waiting else "", "muted")])

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
        if self.front.beside is not None and not same and self.paper.has_focus:
            self.queue.focus()  # no page is turned here: j and k go from row to row, as the bar says

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

    def count_read(self, request_id: int, figure: ReadFigure) -> None:
        """The row says how far it is read."""
        known, self.lines = self.lines, tui.screens.approvals.rows.read_so_far(self.lines, request_id, figure)
        if known != self.lines:
            self._show_queue()

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Deciding is an attorney's, and only of what waits."""
        if action == "decide":
            asked = f"decide('{parameters[0]}')"
            return self.front.takes(asked, beside.ASKED) and offered(self.refusal(asked))
        return self.takes_key(action)

    def refusal(self, action: str) -> Refusal | None:
        """Why the request in front does not take this from this person now."""
        return tui.screens.approvals.acts.refusal(self.office, self.front, action)

    def key_words(self, action: str) -> str | None:
        """What a and b do about what waits beside requests."""
        return beside.words(self.front.beside, action) if self.front.beside is not None else None

    def action_next(self) -> None:
        """The next request."""
        self._leave_page()
        self.queue.action_move(1)

    def action_step_back(self) -> None:
        """From the page to the queue; there the session ends over SSH, and at the desk it is asked."""
        if not self.queue.has_focus and self.queue.key is not None:
            self.queue.focus()
            return
        self._leave_page()
        if self.desk.standing.by_ssh:  # nothing runs here that ending could stop; the gate writes the receipt
            self.app.exit()
        else:
            self.call_later(self.app.run_action, "leave")

    @work
    async def action_decide(self, how: str) -> None:
        """Bind these bytes, with or without changes; or not like this."""
        self._leave_page()
        one, detail, decides = self.front.beside, self.front.detail, tui.screens.approvals.acts.DECIDES[how]
        if one is not None:  # and nothing else: what stands in front afterwards was not what the key was pressed for
            await beside.decide(self.desk, one, f"decide('{how}')")
        if one is not None or (detail is not None and await decides(self.desk, detail)):
            self.load()
        self._shown_at = self.office.clock.monotonic()

    def store_changed(self, topics: frozenset[str]) -> None:
        """The queue follows; the page in front keeps its place."""
        if topics & _SHOWN:
            self.load()
            if self.front.detail is not None and topics & {"requests", "documents"}:
                self._open(self.front.detail.row.id)
