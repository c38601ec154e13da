"""A page as a picture: signatures, stamps, exhibits and photos, judged without leaving. Looking is no reading."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.errors import NotFound, ParacaseError
from paracase.domain.papers.pixels import MAX_PIXELS, PageSight
from paracase.domain.visible import visible
from paracase.tui.display import fitted
from paracase.tui.drawer import DrawerAtHand
from paracase.tui.framed import Leaf
from paracase.tui.graphics import blocks
from paracase.tui.graphics.terminal import Way
from paracase.tui.offered import offered
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.page_view import PageView

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.app import ComposeResult

    from paracase.domain.papers.pixels import PagePicture, Pixels
    from paracase.domain.roles import Refusal
    from paracase.services.context import Office
    from paracase.services.papers.pages import PageDrawer
    from paracase.tui.display import Line
    from paracase.tui.graphics.graphic import Graphic
    from paracase.tui.graphics.terminal import Showing
    from paracase.tui.widgets.page_view import PictureRoom

WIDE = 70
"""Cells from which the way on is said beside the page's number."""
ROWS = 2
"""Rows of characters sent at once over a slow link."""


class PictureScreen(Leaf):
    """Pushed over whatever showed the page as text.

    Args:
        version_id: the exact version; None is the document's present one.
        page: from 1.
        way_to_copy: said instead of opening the file, where that is not the way.
        seen: told each page of which a picture was shown whole.
        comment: asks for a comment to a page; None where there is nothing to comment on.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,equals_sign", "zoom(1)", "nearer", key_display="+ -", id="picture.zoom", tooltip="nearer, farther"),
        Binding("minus", "zoom(-1)", "farther", show=False, id="picture.farther"),
        Binding("g", "fit", "whole page", id="picture.fit", tooltip="the whole page again"),
        Binding("h,left", "move(-1,0)", "move", key_display="h j k l", id="picture.move",
                tooltip="move over the page: left, down, up, right"),
        Binding("j,down", "move(0,1)", "down", show=False, id="picture.down"),
        Binding("k,up", "move(0,-1)", "up", show=False, id="picture.up"),
        Binding("l,right", "move(1,0)", "right", show=False, id="picture.right"),
        Binding("right_square_bracket,pagedown,space", "page(1)", "page", key_display="] [", id="picture.next",
                tooltip="next page, previous page; also Space and PgDn, PgUp"),
        Binding("left_square_bracket,pageup", "page(-1)", "previous page", show=False, id="picture.previous"),
        Binding("c", "comment", "comment", id="picture.comment", tooltip="comment on this page, in Approvals"),
        Binding("enter", "agree", "show it", id="picture.agree", tooltip="send it over this link"),
        Binding("o", "outside", "open outside", id="picture.outside", tooltip="open the file in its own program"),
        Binding("escape,q,I", "leave", "back", key_display="Esc", id="picture.leave", tooltip="back to the text"),
    ]  # fmt: skip
    KEY_ORDER: ClassVar[dict[str, int]] = {
        "picture.agree": 0, "picture.zoom": 1, "picture.move": 1, "picture.next": 1, "picture.comment": 1, "picture.fit": 2,
        "picture.outside": 2,
    }  # fmt: skip

    def __init__(
        self, document_id: int, *, version_id: int | None = None, page: int = 1, way_to_copy: str = "",
        seen: Callable[[int], None] = lambda _page: None, comment: Callable[[int], Awaitable[object]] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._seen, self._comment = seen, comment
        self._document_id, self._version_id, self._way_to_copy = document_id, version_id, way_to_copy
        self.sight = PageSight(page)
        self.picture: PagePicture | None = None
        """What was drawn last."""
        self.view = PageView(id="page-view")
        self.pane = Pane("Page as drawn", self.view, id="picture-pane")
        self._drawer = DrawerAtHand()
        self._showing: Showing | None = None
        self._graphic: Graphic | None = None
        self._sending = asyncio.Lock()
        self._ticket = 0
        """Raised to stop what is being sent."""
        self._agreed = False
        self._asks = False
        self._said: Line = []

    def compose_body(self) -> ComposeResult:
        """The page."""
        yield self.pane

    def on_mount(self) -> None:
        """The picture comes when there is room for it."""
        self.view.focus()

    @property
    def is_far(self) -> bool:
        """Whether bytes travel: then they are said first, and every key stops them."""
        return "SSH_CONNECTION" in self.desk.environment

    # Drawing

    @on(PageView.Resized)
    def draw_again(self) -> None:
        """Another room."""
        self._look(self.sight)

    def _look(self, sight: PageSight) -> None:
        """Look at something else: keys that come fast add up, and what they passed over is not drawn."""
        self.sight = sight
        self._draw(sight)

    @work(exclusive=True, group="picture")
    async def _draw(self, sight: PageSight) -> None:
        """Have the page drawn, and show it; what was asked for before is let go."""
        self._ticket += 1
        if self._showing is None:
            self._showing = await self.desk.pictures.showing()
        self._say([("drawing …", "muted")])
        room = _pixels_of(self.view.room, self._showing)
        found = await self.desk.ask(lambda: self._drawn(sight, room))
        if not self.is_attached:
            return
        if isinstance(found, ParacaseError):
            self._take_away()
            self._graphic = None
            self._say([("no picture", "warn")])
            self.view.explain((str(found), "warn"), (found.hint, "muted"))
            self.refresh_bindings()
        elif found is None:
            self._say([("no picture", "warn")])
        else:
            self.picture = found
            if self.sight == sight:  # else a key has asked for another one meanwhile
                self.sight = found.middle(sight)
            await self._prepare(found)

    def _drawn(self, sight: PageSight, room: tuple[int, int]) -> PagePicture | ParacaseError:
        """In a thread: the page, or why it is not drawn."""
        office = self.office
        try:
            drawer = self._drawer.get(lambda: self._new_drawer(office))
            return drawer.draw(sight, room) if drawer is not None else NotFound("The page is closed.")
        except ParacaseError as error:
            return error

    def _new_drawer(self, office: Office) -> PageDrawer:
        version_id = self._version_id or services.papers.pages.version_of(office, self._document_id)
        return services.papers.pages.PageDrawer(office, version_id)

    async def _prepare(self, picture: PagePicture) -> None:
        """Make of it what the terminal takes; over a link it is said how much that is before it goes."""
        assert self._showing is not None
        if self._showing.way is Way.BLOCKS:
            self._take_away()
            self._graphic, size = None, self.view.draw(picture.pixels)
        else:
            ground = tui.graphics.terminal.ground_of(self.app.current_theme.variables["token-ground"])
            self._graphic = await asyncio.to_thread(_encoded, self._showing, picture.pixels, self.view.room, ground)
            size = self._graphic.size
        self._asks = self.is_far and not self._agreed
        self._say(self._where(picture, size))
        self.refresh_bindings()
        if self._asks:
            words = f"The page as a picture: about {_kilobytes(size)} over this link ({self._showing.way})."
            self.view.explain(
                (words, "text"), ("Enter shows it; any key stops it. Pages after it are sent when asked for.", "muted")
            )
            return
        await self._send()

    async def _send(self) -> None:
        """Show what was prepared, at the desk at once, over a link piece by piece until a key stops it."""
        ticket = self._ticket
        async with self._sending:
            if ticket != self._ticket:
                return
            if self._graphic is not None:
                whole = await self._send_graphic(self._graphic, lambda: ticket == self._ticket)
            else:
                whole = await self._reveal(lambda: ticket == self._ticket)
        if whole:
            self._seen(self.sight.page)
        elif ticket != self._ticket and self.is_attached:
            self._say([("stopped; Enter shows it", "warn")])
            self._asks = True
            self.refresh_bindings()

    async def _reveal(self, is_wanted: Callable[[], bool]) -> bool:
        if not self.is_far:
            self.view.reveal(self.view.room.rows)
            return True
        while is_wanted():
            if not self.view.reveal(ROWS):
                return True
            await self._painted()
            await self.desk.pictures.let_go()
        return False

    async def _send_graphic(self, graphic: Graphic, is_wanted: Callable[[], bool]) -> bool:
        self.view.clear()
        await self._painted()
        room = self.view.room
        # Nothing else may come between its pieces; the thread ends what it began, also when nobody waits for it.
        with self.app.batch_update():
            sent = asyncio.ensure_future(self.desk.pictures.show(graphic, (room.column, room.row), is_wanted))
            try:
                return await asyncio.shield(sent)
            except asyncio.CancelledError:
                self._ticket += 1
                await sent
                raise

    async def _painted(self) -> None:
        """Wait until what was changed stands on the screen."""
        painted = asyncio.Event()
        self.call_after_refresh(painted.set)
        await painted.wait()

    # What is said

    def _where(self, picture: PagePicture, size: int) -> Line:
        offer = "+ nearer" if self._refuses_outside() else "+ nearer, o the file"
        printed = _printed(self._drawer.drawn_as, is_wide=self.size.width >= WIDE)
        has_room = self.size.width >= WIDE + sum(len(text) for text, _ in printed)
        return [
            *_too_small(offer if has_room else "") * (not picture.is_readable),
            *printed,
            *([(f"× {self.sight.zoom:.1f}  ", "muted")] if self.sight.zoom > 1.0 else []),
            *([(f"{_kilobytes(size)}  ", "muted")] if self.is_far else []),
            (f"page {self.sight.page:,} of {picture.pages:,}", "muted"),
        ]

    def _say(self, right: Line) -> None:
        name = self._drawer.name or "Page as drawn"
        room = max(8, self.size.width - sum(len(text) for text, _ in right) - 6)
        self.pane.header.say(title=fitted(visible(name), room, "middle").rstrip(), right=right)

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """What there is to do."""
        if action == "agree":
            return self._asks
        if action == "comment":
            return self._comment is not None and self.picture is not None
        if action == "outside":
            return offered(self.refusal(action))
        return True

    def refusal(self, action: str) -> Refusal | None:
        """Over SSH nothing is opened."""
        return self._refuses_outside() if action == "outside" and not self._way_to_copy else None

    def _refuses_outside(self) -> Refusal | None:
        return services.papers.outside.refusal("outside", self.desk.environment)

    @on(PageView.KeyPressed)
    def stop(self) -> None:
        """Any key stops what is being sent."""
        if self._sending.locked():
            self._ticket += 1

    @work(exclusive=True, group="picture")
    async def action_agree(self) -> None:
        """Send it."""
        self._agreed, self._asks = True, False
        self._ticket += 1
        self.refresh_bindings()
        if self.picture is not None:
            await self._prepare(self.picture)

    def action_zoom(self, by: int) -> None:
        """Nearer or farther."""
        self._look(self.sight.zoomed(by))

    def action_fit(self) -> None:
        """The whole page."""
        self._look(PageSight(self.sight.page))

    def action_move(self, across: int, down: int) -> None:
        """To another part of the page."""
        if self.picture is not None and self.picture.is_part:
            self._look(self.picture.moved(self.sight, across, down))

    def action_page(self, by: int) -> None:
        """Another page, as near as this one."""
        number = self.sight.page + by
        if self.picture is not None and 1 <= number <= self.picture.pages:
            self._look(self.sight._replace(page=number, y=0.0 if self.sight.zoom > 1.0 else 0.5))

    @work
    async def action_comment(self) -> None:
        """Say something to the page in front."""
        if self._comment is not None:
            await self._comment(self.sight.page)

    @work
    async def action_outside(self) -> None:
        """The file in its own program."""
        if self._way_to_copy:
            self.desk.say(self._way_to_copy)
        else:
            await tui.acts.papers.open_outside(self.desk, self._document_id)

    # Coming and going

    def _take_away(self) -> None:
        if self._graphic is not None:
            self.desk.pictures.take_away(self._graphic)

    def on_screen_suspend(self) -> None:
        """What lies over it is not drawn over."""
        self._ticket += 1
        self._take_away()

    def on_screen_resume(self) -> None:
        """It is there again."""
        if self.picture is not None and not self._asks:
            self._look(self.sight)

    async def on_unmount(self) -> None:
        """Nothing of it stays: neither the picture nor the paper's bytes nor the worker."""
        self._ticket += 1
        self._take_away()
        await asyncio.to_thread(self._drawer.close)


def _kilobytes(size: int) -> str:
    """``24 KB``; never nothing."""
    return f"{max(1, round(size / 1000)):,} KB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _too_small(offer: str) -> Line:
    """That nobody reads it so, and what helps, where there is room to say it."""
    return [(f"too small to read here: {offer}  " if offer else "too small  ", "warn")]


def _printed(drawn_as: str, *, is_wide: bool) -> Line:
    """Who made the pages, of what has none of its own."""
    return [(f"{drawn_as}  " if is_wide else "printed  ", "warn")] if drawn_as else []


def _pixels_of(room: PictureRoom, showing: Showing) -> tuple[int, int]:
    """How many pixels across and down the cells of a room are, as the terminal draws them."""
    if showing.way is Way.BLOCKS:
        return blocks.room_of(max(1, room.columns), max(1, room.rows))
    wide, high = max(1, room.columns) * showing.cell[0], max(1, room.rows) * showing.cell[1]
    by = min(1.0, (MAX_PIXELS / (wide * high)) ** 0.5)
    return max(1, int(wide * by)), max(1, int(high * by))


def _encoded(showing: Showing, pixels: Pixels, room: PictureRoom, ground: tuple[int, int, int]) -> Graphic:
    """In a thread: the picture in the terminal's own way.

    Args:
        ground: the color around the page.
    """
    framed = pixels.on_ground(*_pixels_of(room, showing), ground)
    if showing.way is Way.SIXEL:
        return tui.graphics.sixel.encoded(framed)
    if showing.way is Way.KITTY:
        return tui.graphics.kitty.encoded(framed, room.columns, room.rows)
    return tui.graphics.iterm.encoded(framed, room.columns, room.rows)
