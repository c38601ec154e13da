"""The paper in front: what of it stands on the screen and for how long, and the keys of reading."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work

from paracase import tui
from paracase.domain.roles import Right
from paracase.tui.dialogs.by_digit import ByDigit
from paracase.tui.dialogs.picker import Choice
from paracase.tui.framed import TopScreen
from paracase.tui.screens.approvals import beside
from paracase.tui.screens.approvals.front import RequestInFront
from paracase.tui.screens.approvals.shut import OPENING
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.paper import PaperView

if TYPE_CHECKING:
    from paracase.domain.approvals.figures import PageLook, ReadFigure
    from paracase.domain.work.redline import Paragraph
    from paracase.services.approvals.reading import RequestDetail

LONGEST_LOOK = 120
"""Seconds a page counts as looked at, at most: a person who went for coffee did not read."""


class ReadingScreen(TopScreen):
    """The page half of Approvals; its keys are bound by the whole screen."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = PaperView(id="paper")
        self.page_pane = Pane(OPENING, self.paper, id="page")
        self.front = RequestInFront()
        self.has_nothing = False
        """Whether the queue was asked for, and nothing waits in it."""
        self._shown_at = 0.0

    def count_read(self, request_id: int, figure: ReadFigure) -> None:
        """The row of the request says how far it is read."""
        raise NotImplementedError

    # The page

    def _show_page(self, *, at_end: bool = False, keep: bool = False, at: Paragraph | None = None) -> None:
        found, item = self.front.detail, self.front.item
        if found is None or item is None:
            beside.say(self.paper, self.page_pane, self.front.beside, is_empty=self.has_nothing, keep=keep)
            self._shown_at = 0.0
            self.refresh_bindings()
            return
        self.front.page = max(1, min(self.front.page, self.front.pages))
        width = max(20, self.page_pane.size.width or self.size.width)
        lines = self.front.lines(width, self.desk.standing.today)
        self.paper.show(lines, at_end=at_end, keep=keep)
        if at is not None:
            self.paper.go_to(self.front.line_of(at, lines, width))
        self._say_where()
        self.call_after_refresh(self._say_read)
        # A page drawn anew (another size, the queue asked for again) has been in front all along.
        if self.is_active:  # under a dialog or the picture of a page nobody reads
            self._shown_at = self._shown_at or self.office.clock.monotonic()
        self.refresh_bindings()

    def _leave_page(self) -> None:
        """A page goes off the screen: that it was there, and for how long, is kept."""
        found, item = self.front.detail, self.front.item
        if found is None or item is None or not self._shown_at:
            return
        seconds = min(LONGEST_LOOK, round(self.office.clock.monotonic() - self._shown_at))
        self._shown_at = 0.0
        if not self.office.can(Right.DECIDE):
            return
        self.front.looked(self.paper.take_painted(), seconds)
        self._keep_reading(found, self.front.take_unsaved())

    @work(group="reading")
    async def _keep_reading(self, detail: RequestDetail, looks: dict[int, dict[int, PageLook]]) -> None:
        if not self.office.can(Right.DECIDE):
            return
        request_id, item_no, now, whole = detail.row.id, self.front.item_no, self.front.page, self.front.whole
        await self.desk.ask(
            lambda: tui.screens.approvals.acts.keep_reading(self.office, looks, (request_id, item_no, now, whole))
        )
        self.count_read(request_id, detail.figure)

    @on(PaperView.Scrolled)
    def read_on(self) -> None:
        """What came into sight counts, and the header says so."""
        self.call_after_refresh(self._say_read)

    def _say_read(self) -> None:
        if not self.office.can(Right.DECIDE):
            return  # what is counted is the attorney's reading, not that of who looks how far it is
        if self.front.item is not None and self._shown_at and self.is_active:  # under a dialog nobody reads
            self.front.looked(self.paper.take_painted())
            self._say_where()
            assert self.front.detail is not None
            self.count_read(self.front.detail.row.id, self.front.detail.figure)

    def _say_where(self) -> None:
        title, where = self.front.header(max(20, self.page_pane.size.width or self.size.width))
        self.page_pane.header.say(title=title, right=[(where, "muted")])

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

    def takes_key(self, action: str) -> bool:
        """Whether what is in front has anything for a key of reading."""
        if action in {"toggle_whole", "next_change"}:
            return self.front.redline is not None
        if action == "next_paper":
            return self.front.detail is not None and len(self.front.detail.items) > 1
        if action == "comment":
            return self.front.can_comment and self.office.can(Right.DECIDE)
        if action in {"case_facts", "copy", "picture", "history", "examination"}:
            return self.front.detail is not None
        return True

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

    @work
    async def action_comment(self) -> None:
        """Say something to a place of the page in front."""
        self._leave_page()
        await tui.screens.approvals.commenting.comment(self.desk, self.front, self.paper.sight)
        self._shown_at = self.office.clock.monotonic()

    @work
    async def action_examination(self) -> None:
        """What who examined it found, line by line."""
        if self.front.detail is not None:
            await tui.screens.approvals.facts.examination(self.desk, self.front.detail, self.front.item_no)

    @work
    async def action_history(self) -> None:
        """Every act on the paper in front."""
        item = self.front.item
        if item is not None:
            await tui.acts.papers.document_history(self.desk, item.item.document_id, item.item.name)

    @work
    async def action_case_facts(self, what: str = "case") -> None:
        """What must be known of the case; or the set in front with its check, of exactly these versions."""
        if self.front.detail is not None:
            await tui.screens.approvals.facts.FACTS[what](self.desk, self.front.detail)

    def action_copy(self) -> None:
        """The document itself comes by a command, which is recorded."""
        if self.front.detail is not None:
            self.desk.say(self.front.way_to_copy, "text")

    @work
    async def action_picture(self) -> None:
        """The page as it is drawn, of exactly this version; where its picture is another, that of the version before too.

        Looking at it is not reading it: its time does not count, and it is said that it was seen.
        """
        item, before = self.front.item, self.front.drawn_otherwise
        if item is None:
            return
        self._leave_page()
        version_id: int | None = item.item.version_id
        if before is not None:
            choices = [
                Choice("now", f"page {self.front.page} as it is in v{item.item.version}"),
                Choice("before", "the same page of the version before"),
            ]
            which = await self.desk.ask_person(ByDigit("What is drawn here is another", choices))
            version_id = {"now": version_id, "before": before}.get(which or "")
        if version_id is not None:
            is_this = version_id == item.item.version_id
            seen = partial(self._drawn_seen, item.item.version_id) if is_this else lambda _page: None
            comment = partial(tui.screens.approvals.commenting.comment_on_page, self.desk, copy(self.front))
            self.desk.picture(
                item.item.document_id,
                version_id=version_id,
                page=self.front.page,
                way_to_copy=self.front.way_to_copy,
                seen=seen,
                comment=comment if is_this and self.takes_key("comment") else None,
            )

    def _drawn_seen(self, version_id: int, page: int) -> None:
        """A page was seen as a picture; another paper may stand in front by now, of which that is not said."""
        item, detail = self.front.item, self.front.detail
        if item is not None and detail is not None and item.item.version_id == version_id:
            self.front.drawn(page)
            self._keep_reading(detail, self.front.take_unsaved())

    def on_screen_resume(self) -> None:
        """The page is in front again."""
        if self.front.item is not None:
            self._shown_at = self._shown_at or self.office.clock.monotonic()
            self.call_after_refresh(self._say_read)

    def subject(self) -> tuple[int | None, int | None]:
        """The case and document in front."""
        return self.front.subject
