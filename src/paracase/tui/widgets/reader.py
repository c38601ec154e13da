"""Reads a document by page: one page is wrapped and drawn, however long the document is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from paracase.domain.visible import cell_width, visible
from paracase.tui.widgets.drawn import inks_of
from paracase.tui.widgets.straight import StraightLines, take_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.domain.papers.excerpts import Shape
    from paracase.tui.display import Inks, Line

MEASURE = 78
"""Page text is never wider: it is read, lists are scanned."""
Span = tuple[int, int]


def wrapped(text: str, width: int) -> list[Span]:
    """Where each line of a text begins and ends when it is set in so many cells; words stay whole where they can."""
    spans: list[Span] = []
    start = 0
    narrow = text.isascii()
    for line in text.split("\n"):
        end = start + len(line)
        if len(line) <= width and (narrow or cell_width(line) <= width):
            spans.append((start, end))
        else:
            spans += _broken(text, start, end, width, narrow=narrow)
        start = end + 1
    return spans


def _broken(text: str, start: int, end: int, width: int, *, narrow: bool) -> list[Span]:
    spans: list[Span] = []
    while start < end:
        stop = min(start + width, end)
        if not narrow:
            while stop > start + 1 and cell_width(text[start:stop]) > width:
                stop -= 1
        if stop < end:
            space = text.rfind(" ", start + 1, stop + 1)
            if space > start and text[start:space].strip():
                stop = space
        spans.append((start, stop))
        start = stop
        while start < end and text[start] == " ":
            start += 1
    return spans or [(start, end)]


def _in_sight(text: str, mark: Span, sideways: int, width: int) -> int:
    """How many cells are to the left of the screen when a place in an unwrapped line is to be seen."""
    cells = cell_width(text[text.rfind("\n", 0, mark[0]) + 1 : mark[1]])
    return sideways if sideways < cells <= sideways + width - 10 else max(0, cells - width // 2)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a reader is given."""

    key: object
    """Identifies the document, so that a refresh keeps the page."""
    title: str
    pages: tuple[str, ...]
    note: str = ""
    left_out: str = ""
    """What of it is not shown as text."""
    why_not: str = ""
    what_to_do: str = ""
    caption: str = ""
    """Of its case, where it is in one."""


def partly(left_out: str, width: int) -> Line:
    """What a header says of a paper that is not all text, in at most so many cells; nothing of one that is."""
    if not left_out:
        return []
    said = f"not as text: {visible(left_out)}"
    return [("partly text  " if cell_width(said) > width else said + "  ", "warn")]


class Reader(StraightLines, ScrollView, can_focus=True, inherit_bindings=False):
    """Shows one document's text."""

    DEFAULT_CSS = """
    Reader { scrollbar-size: 0 0; height: 1fr; width: 1fr; overflow-x: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "scroll_lines(1)", "line", key_display="j/k", id="reader.down", tooltip="a line down, up"),
        Binding("k,up", "scroll_lines(-1)", "up", show=False, id="reader.up"),
        Binding(
            "pagedown",
            "screen(1)",
            "read on",
            key_display="PgDn",
            id="reader.on",
            tooltip="a screen on, then the next page",
        ),
        Binding("space", "screen(1)", "read on", show=False, id="reader.space"),
        Binding("pageup", "screen(-1)", "back", show=False, id="reader.back", key_display="PgUp"),
        Binding(
            "right_square_bracket",
            "page(1)",
            "page",
            key_display="] [",
            id="reader.next_page",
            tooltip="next page, previous page",
        ),
        Binding("left_square_bracket", "page(-1)", "previous page", show=False, id="reader.previous_page"),
        Binding(
            "g,home",
            "edge(-1)",
            "first page",
            show=False,
            id="reader.first",
            key_display="g G",
            tooltip="first, last page",
        ),
        Binding("G,end", "edge(1)", "last page", show=False, id="reader.last"),
        Binding(
            "n",
            "hit(1)",
            "next hit",
            key_display="n N",
            id="reader.next_hit",
            tooltip="next, previous place where the words stand",
        ),
        Binding("N", "hit(-1)", "previous hit", show=False, id="reader.previous_hit"),
        Binding(
            "right",
            "sideways(1)",
            "to the right",
            show=False,
            id="reader.right",
            key_display="← →",
            tooltip="to the left, to the right, where a line is longer than the screen",
        ),
        Binding("left", "sideways(-1)", "to the left", show=False, id="reader.left"),
        Binding("w", "wrap", "wrap", show=False, id="reader.wrap", tooltip="the paper's own lines, or wrapped"),
        Binding("p", "ask_page", "page no.", show=False, id="reader.ask_page", tooltip="go to a page by its number"),
    ]
    KEY_ORDER: ClassVar[dict[str, int]] = {"reader.down": 1}

    class Turned(Message):
        """Another page, document or hit is shown; the header follows."""

    class PageAsked(Message):
        """The person wants to give a page number."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._shown: Shown | None = None
        self._page = 0
        self._text = ""
        self._spans: list[Span] = []
        self._marks: list[Span] = []
        self._shape: Shape | None = None
        self._hit: tuple[int, int] | None = None
        self._kept: dict[int, str] = {}
        """Pages in their own lines and columns, by number from 0."""
        self._wraps = False
        self._widest = 0
        """Cells of the longest line of a page in its own lines; else nothing."""
        self._sideways = 0
        """Cells that are to the left of the screen."""

    @property
    def shown(self) -> Shown | None:
        """The document shown now."""
        return self._shown

    @property
    def page(self) -> int:
        """The page shown, from 1."""
        return self._page + 1

    def read(self, shown: Shown | None, *, page: int | None = None, shape: Shape | None = None) -> None:
        """Show a document from a page on (from 1); the same document again keeps its page.

        Args:
            shape: the words to find; their places are highlighted.
        """
        same = shown is not None and self._shown is not None and shown.key == self._shown.key
        if same and shown == self._shown and page is None and shape == self._shape:
            return
        keep = self._page if same else 0
        if not (same and shown and self._shown and shown.pages == self._shown.pages):
            self._kept, self._sideways = {}, 0
        line = self.scroll_offset.y if same and page is None else 0
        self._shown, self._shape, self._hit = shown, shape, None
        last = max(0, len(shown.pages) - 1) if shown else 0
        self._page = min((page - 1) if page else keep, last)
        self._lay()
        self.scroll_to(y=min(line, self.max_scroll_y), animate=False, force=True)
        if page is not None and self._marks:
            self._go_to_mark(0)
        self.post_message(self.Turned())

    @property
    def _measure(self) -> int:
        return max(10, min(MEASURE, self.size.width - 2 * self._margin))

    @property
    def _margin(self) -> int:
        return max(1, min(8, (self.size.width - MEASURE) // 2)) if self.size.width > 60 else 1

    def _lay(self) -> None:
        """Wrap the page."""
        pages = self._shown.pages if self._shown else ()
        page = pages[self._page] if self._page < len(pages) else ""
        self._text, self._marks = visible(page, lines=True), self._found_in(page)
        self._widest = 0
        kept = "" if self._wraps else self._kept.get(self._page, "")
        marks = self._found_in(kept)
        if kept and len(marks) >= len(self._marks):  # a word that the paper's lines part would not be found in them
            self._text, self._marks = visible(kept, lines=True), marks
            self._widest = max(map(cell_width, self._text.split("\n")))
        self._spans = wrapped(self._text, self._widest or self._measure) if self._text else []
        self._sideways = min(self._sideways, self._most_sideways)
        take_size(self, Size(self.size.width, len(self._spans) + 2))
        self.refresh()

    def _found_in(self, text: str) -> list[Span]:
        return self._shape.places_seen(text) if self._shape and text else []

    def keep_lines(self, page: int, text: str) -> None:
        """A page (from 1) in its own lines and columns: shown instead of the wrapped one, and not wrapped."""
        self._kept[page - 1] = text
        if page - 1 == self._page:
            hit, is_lower = self._hit, self.scroll_offset.y > 0
            self._lay()
            if hit is not None and self._marks:
                self._go_to_mark(min(hit[1], len(self._marks) - 1))
            elif is_lower:
                self.scroll_to(y=min(self.scroll_offset.y, self.max_scroll_y), animate=False, force=True)

    def has_lines(self, page: int) -> bool:
        """Whether a page (from 1) is there in its own lines."""
        return page - 1 in self._kept

    @property
    def _most_sideways(self) -> int:
        return max(0, self._widest + 2 - self.size.width)

    def on_resize(self) -> None:
        """Set the page anew."""
        self._lay()

    # Moving

    def action_scroll_lines(self, by: int) -> None:
        """A line down or up."""
        self.scroll_to(y=self.scroll_offset.y + by, animate=False)

    def action_sideways(self, by: int) -> None:
        """To the right or left, half a screen."""
        to = min(self._most_sideways, max(0, self._sideways + by * max(1, self.size.width // 2)))
        if to != self._sideways:
            self._sideways = to
            self.refresh()

    def action_wrap(self) -> None:
        """The paper's own lines, or lines that fit."""
        self._wraps = not self._wraps
        self._lay()

    def action_screen(self, by: int) -> None:
        """A screen on; at the end of a page the next page."""
        at_end = self.scroll_offset.y >= self.max_scroll_y if by > 0 else self.scroll_offset.y <= 0
        if at_end:
            if self._turn(self._page + by) and by < 0:
                self.scroll_to(y=self.max_scroll_y, animate=False, force=True)
            return
        self.scroll_to(y=self.scroll_offset.y + by * max(1, self.size.height - 2), animate=False)

    def action_page(self, by: int) -> None:
        """The next or previous page."""
        self._turn(self._page + by)

    def action_edge(self, side: int) -> None:
        """The first or last page."""
        self._turn(len(self._shown.pages) - 1 if self._shown and side > 0 else 0)

    def go_to_page(self, number: int) -> bool:
        """A page by its number, from 1; returns whether there is such a page."""
        if self._shown is None or not 1 <= number <= len(self._shown.pages):
            return False
        self._turn(number - 1)
        return True

    def action_ask_page(self) -> None:
        """Ask for a page number."""
        if self._shown and len(self._shown.pages) > 1:
            self.post_message(self.PageAsked())

    def _turn(self, page: int) -> bool:
        if self._shown is None or not 0 <= page < len(self._shown.pages) or page == self._page:
            return False
        self._page, self._hit = page, None
        self._lay()
        self.scroll_to(y=0, animate=False, force=True)
        self.post_message(self.Turned())
        return True

    def action_hit(self, by: int) -> None:
        """The next or previous place where the words stand, over the ends of pages."""
        if self._shown is None or self._shape is None:
            return
        at = (self._hit[1] if self._hit and self._hit[0] == self._page else -1 if by > 0 else len(self._marks)) + by
        if 0 <= at < len(self._marks):
            self._go_to_mark(at)
            return
        pages: Sequence[int] = range(self._page + 1, len(self._shown.pages))
        if by < 0:
            pages = range(self._page - 1, -1, -1)
        for page in pages:
            if self._shape.first(self._shown.pages[page]):
                self._turn(page)
                if self._marks:
                    self._go_to_mark(0 if by > 0 else len(self._marks) - 1)
                return

    def _go_to_mark(self, at: int) -> None:
        self._hit = (self._page, at)
        line = next((n for n, (_, end) in enumerate(self._spans) if end > self._marks[at][0]), 0)
        if not self.scroll_offset.y <= line < self.scroll_offset.y + self.size.height - 2:
            self.scroll_to(y=max(0, line - self.size.height // 3), animate=False, force=True)
        if self._widest:
            sideways = _in_sight(self._text, self._marks[at], self._sideways, self.size.width)
            self._sideways = min(self._most_sideways, sideways)
        self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the page, its matches bold and underlined."""
        inks, width = inks_of(self.app), self.size.width
        line = y + self.scroll_offset.y - 1
        if self._shown is None:
            return inks.strip([], width)
        if not self._text.strip():
            return inks.strip(self._reason(y), width)
        if not 0 <= line < len(self._spans):
            return inks.strip([], width)
        pieces = self._pieces(*self._spans[line])
        if not self._widest:
            return inks.strip([(" " * self._margin, "text"), *pieces], width)
        return self._unwrapped(inks, pieces, width)

    def _unwrapped(self, inks: Inks, pieces: Line, width: int) -> Strip:
        """A line that may be longer than the screen: then a sign says so at its edge."""
        margin = max(1, min(8, (width - self._widest) // 2))
        line: Line = [(" " * margin, "text"), *pieces]
        whole = sum(cell_width(text) for text, _ in line)
        strip = inks.strip(line, max(whole, width + self._sideways)).crop(self._sideways, self._sideways + width)
        is_cut = whole > width + self._sideways
        return Strip.join([strip.crop(0, width - 1), inks.strip([("→", "accent")], 1)]) if is_cut else strip

    def _reason(self, y: int) -> Line:
        assert self._shown is not None
        if y == 1:
            return [("  ", "text"), (visible(self._shown.why_not or "This page has no text."), "warn")]
        return [("  ", "text"), (visible(self._shown.what_to_do), "muted")] if y == 2 else []

    def _pieces(self, start: int, end: int) -> Line:
        line: Line = []
        for number, (a, b) in enumerate(self._marks):
            if b <= start or a >= end:
                continue
            if a > start:
                line.append((self._text[start:a], "text"))
            here = self._hit == (self._page, number)
            line.append((self._text[max(a, start) : min(b, end)], "accent match" if here else "strong match"))
            start = min(b, end)
        if start < end:
            line.append((self._text[start:end], "text"))
        return line
