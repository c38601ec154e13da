"""Search: results while one types, the page beside them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar, Literal

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.suggester import Suggester
from textual.widgets import Input

from paracase import services, tui
from paracase.domain.errors import ParacaseError
from paracase.domain.papers.excerpts import match_shape
from paracase.domain.papers.indexing import IndexStanding, what_words_miss
from paracase.domain.papers.query import FILTERS, STATES, as_typed, is_searchable, parse_query
from paracase.domain.papers.widened import COUNTED_AS, HEADINGS, FoundBy
from paracase.domain.visible import cell_width, first_words, visible
from paracase.tui.desk import desk_of
from paracase.tui.display import cell, list_day, piece, short_caption, type_label, width_of
from paracase.tui.widgets.drawn import Drawn, PaneHeader, Upright
from paracase.tui.widgets.field import InputField
from paracase.tui.widgets.frame import LOW, KeyLine, StatusLine, TabBar
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.reader import Reader
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual import events
    from textual.app import ComposeResult

    from paracase.domain.papers.excerpts import Shape
    from paracase.services.papers.finder import Finder
    from paracase.store.search import Found, Hit, Wider
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

HITS = 20
"""Fetched at once; more come when the bar nears the end."""
AGAIN_SECONDS = 1.0
"""A search that found nothing, and could not look everywhere, is asked again so often."""
HINTS = "case:  type:  by:  from:  to:  is:  in:  ecf:   “phrase”   -not   word*"
LEAST_CAPTION, MOST_CAPTION, _SNIPPET = 11, 26, 51
"""Cells of the case beside a hit: what its words leave, which are seen with what stands before them."""


class SearchField(InputField):
    """The line one searches with; its arrows belong to the results."""

    DEFAULT_CSS = """
    SearchField, SearchField:focus { background: $token-row; padding: 0 2; }
    """


class SearchHints(Drawn):
    """How to filter, or what is wrong with the query."""

    def __init__(self) -> None:
        super().__init__()
        self._line: Line = [(f"   {HINTS}", "muted")]

    def say(self, words: str = "", ink: str = "muted") -> None:
        """Other words; the hints when there are none."""
        line: Line = [(f"   {visible(words) or HINTS}", ink)]
        if line != self._line:
            self._line = line
            self.refresh()

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """One line."""
        del width, height
        return [self._line]


class Completion(Suggester):
    """Completes the filter, or its value, that is being typed."""

    def __init__(self, words: dict[str, tuple[str, ...]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._words = words

    async def get_suggestion(self, value: str) -> str | None:
        """The whole text with its last word completed."""
        if value.endswith(" ") or value.count('"') % 2:
            return None
        last = value.rpartition(" ")[2]
        name, sign, start = last.partition(":")
        if not sign:
            found = [f"{filter_}:" for filter_ in FILTERS if len(last) > 1 and filter_.startswith(last.lower())]
        else:
            known = self._words.get(name.lower(), ())
            found = [f"{name}:{word}" for word in known if word.lower().startswith(start.lower()) and word != start]
        return value[: len(value) - len(last)] + min(found, key=len) if found else None


def marked(snippet: str, ink: str = "muted") -> Line:
    """A snippet with its matches bold and underlined."""
    line: Line = []
    for number, part in enumerate(snippet.replace("\x03", "\x02").split("\x02")):
        if part:
            line.append((visible(part), "strong match" if number % 2 else ink))
    return line


class SearchScreen(Screen[None]):
    """Pushed over a top screen; Esc goes back to it."""

    DEFAULT_CSS = """
    SearchScreen { layout: vertical; }
    SearchScreen.-low StatusLine { display: none; }
    SearchScreen PaneHeader, SearchScreen TabBar, SearchScreen SearchHints { height: 1; }
    SearchScreen KeyLine, SearchScreen StatusLine { height: 1; }
    SearchScreen #results { width: 1fr; height: 1fr; }
    SearchScreen #page { width: 0; height: 1fr; display: none; }
    SearchScreen Upright { display: none; }
    SearchScreen.-wide #results { width: 66; }
    SearchScreen.-wide #page { width: 1fr; display: block; }
    SearchScreen.-wide Upright { display: block; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", "move", key_display="↑ ↓", id="search.down"),
        Binding("up", "move(-1)", "up", show=False, id="search.up"),
        Binding("pagedown", "read(1)", "read on", key_display="PgDn", id="search.read"),
        Binding("pageup", "read(-1)", "read back", show=False, id="search.read_back"),
        Binding("f2", "order", "best match", id="search.order", tooltip="best match or newest first"),
        Binding("f3", "group", "by case", id="search.group", tooltip="results grouped by case"),
        Binding("ctrl+u", "clear", "clear", priority=True, id="search.clear", key_display="Ctrl+U"),
        Binding("escape", "leave", "back", key_display="Esc", id="search.leave"),
    ]

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = text
        self._order: Literal["newest", "best"] = "newest"
        self._grouped = False
        self._hits: list[Hit] = []
        self._found: Found | None = None
        self._query = ""
        self._shapes: dict[FoundBy, Shape | None] = {}
        self._finder: Finder | None = None
        self._line, self._hints, self._header = SearchField(text), SearchHints(), PaneHeader("Search")
        self._list = RowList(drives=True, id="hits")
        self._page_header, self._reader = PaneHeader("Page", id="page-header"), Reader(id="hit-reader")

    @property
    def desk(self) -> Desk:
        """The desk it stands on."""
        return desk_of(self)

    def compose(self) -> ComposeResult:
        """Tabs, the line, results beside the page, keys."""
        yield TabBar("", self.desk.standing)
        yield self._header
        yield self._line
        yield self._hints
        with Horizontal():
            with Vertical(id="results"):
                yield self._list
            yield Upright()
            with Vertical(id="page"):
                yield self._page_header
                yield self._reader
        yield KeyLine(self.desk.standing)
        yield StatusLine(self.desk.standing)

    def on_mount(self) -> None:
        """Ready to type."""
        self._finder = services.papers.finder.Finder(self.desk.office)
        self._header.light(focused=True)
        self._list.can_focus = False
        self._reader.can_focus = False
        self._line.focus()
        self._learn()
        self._say(None)
        self.set_interval(AGAIN_SECONDS, self._look_again)
        if self._text:
            self.search()

    def on_unmount(self) -> None:
        """The thread ends."""
        if self._finder is not None:
            self._finder.close()

    def on_resize(self, event: events.Resize) -> None:
        """The page beside the results where there is room."""
        self.set_class(event.size.width >= 100, "-wide")
        self.set_class(event.size.height < LOW, "-low")

    @work
    async def _learn(self) -> None:
        """What filters can be completed with."""
        found = await self.desk.ask(lambda: services.papers.searching.completions(self.desk.office))
        if found is not None:
            self._line.suggester = Completion({**found, "is": STATES})

    # Asking

    @on(Input.Changed)
    def typed(self) -> None:
        """Each letter asks anew."""
        self.search()

    @work(exclusive=True, group="search", exit_on_error=False)
    async def search(self) -> None:
        """The answer to what stands in the line now."""
        text = self._line.value
        if not is_searchable(text):
            self._show(None, "")
            return
        await self._ask(text, 0)

    def _look_again(self) -> None:
        """Nothing was found in an index that was not there, or not whole: it may be now, and no key will say so."""
        if self._missed and not self._hits:
            self.search()

    async def _ask(self, text: str, offset: int) -> None:
        assert self._finder is not None
        try:
            future = self._finder.ask(text, order=self._order, limit=HITS, offset=offset)
            found = await asyncio.wrap_future(future)
        except ParacaseError as error:
            self._hints.say(f"{error} {error.hint}".strip(), "warn")
            return
        if found is None or text != self._line.value:
            return
        self._show(found, text, more=offset > 0)

    def _show(self, found: Found | None, query: str, *, more: bool = False) -> None:
        self._found, self._query = found, query
        self._hits = [*(self._hits if more else []), *(found.hits if found else ())]
        self._shapes = _shapes_of(query, self.desk.standing.today) if query else {}
        self._hints.say(self._missed, "warn" if self._missed else "muted")
        hits = self._list
        hits.show(Blocks(self._blocks()), empty=self._empty(), at=None if more else 0)
        hits.tell_again()
        self._say(found)

    def _blocks(self) -> list[Block]:
        """The hits, those by the words themselves first; by case where they are grouped."""
        blocks: list[Block] = []
        for by in FoundBy:
            numbers = [number for number, hit in enumerate(self._hits) if hit.by is by]
            if numbers and by is not FoundBy.WORDS:
                blocks.append(heading([(f" {HEADINGS[by]}", "accent bold")]))
            by_case: dict[str, list[int]] = {}
            for number in numbers:
                named = _cases_of(self._hits[number]) if self._grouped else ""
                by_case.setdefault(named, []).append(number)
            for case, of_case in by_case.items():
                if case:
                    blocks.append(heading([piece(f" {case}", "strong bold"), (f"  {len(of_case)}", "muted")]))
                blocks += [self._block(number, self._hits[number]) for number in of_case]
        return blocks

    def _block(self, number: int, hit: Hit) -> Block:
        today = self.desk.standing.today

        def paint(at: int, width: int, chosen: bool) -> Line:
            if at == 2:
                return []
            if at == 1:
                room = min(MOST_CAPTION, max(LEAST_CAPTION, width - _SNIPPET))
                whose = cell(_caption_of(hit, room), room, "muted", how="caption")
                return [(" ", "text"), whose, (" ", "text"), *_cut(marked(hit.snippet), width - room - 2)]
            what = ", ".join(word for word in (type_label(hit.doc_type), f"p. {hit.page}" if hit.page else "") if word)
            handling = f"{hit.handling}  " if hit.handling != "normal" else ""
            what = first_words(visible(handling + what), width // 3)
            name = cell(hit.name, width - 15 - cell_width(what), "strong bold" if chosen else "text", how="middle")
            return [(" ", "text"), cell(list_day(hit.day, today), 10, "muted"), ("  ", "text"), name, ("  ", "text"),
                    (what, "muted")]  # fmt: skip

        return Block(("hit", number), 3, paint)

    @property
    def _missed(self) -> str:
        """What this search could not look at; empty when it looked at everything."""
        if self._found is None:
            return ""
        cap = services.papers.searching.COUNT_CAP
        found = self._found
        return what_words_miss(found.index, found.not_indexed, cap=cap, is_folded=found.is_folded)

    def _empty(self) -> list[Line]:
        text = self._line.value
        if not text.strip():
            return [[("Words, “phrases”, -not, word*, and the filters above.", "muted")]]
        if not is_searchable(text):
            return [[("Search begins with the third letter.", "muted")]]
        if self._found is not None and self._found.index is not IndexStanding.WHOLE:
            return [[(self._missed, "warn")]]
        lines: list[Line] = [[piece(f"Nothing found for {text[:60]}.", "muted")]]
        if self._missed:
            lines.append([(self._missed, "warn")])
        if self._found is not None and self._found.without_text:
            lines.append(
                [(f"{self._found.without_text:,} papers have no text and no word finds them: is:no-text", "warn")]
            )
        if self._found is not None and self._found.in_part:
            lines.append([(f"{self._found.in_part:,} papers have pages that are not read yet: is:partly", "warn")])
        return lines

    def _say(self, found: Found | None) -> None:
        order = "best match" if self._order == "best" else "newest first"
        right: Line = [(f"{order}{', by case' if self._grouped else ''}", "muted")]
        if found is not None:
            others = "".join(f"  {_count(more)} {COUNTED_AS[more.by]}" for more in found.wider if more.total)
            right = [(f"{_count(found)} found", "text"), (f"{others}   ", "muted"), *right]
            if found.without_text:
                right = [(f"{found.without_text:,} without text   ", "muted"), *right]
        self._header.say(right=right)

    # Moving and reading

    def action_move(self, by: int) -> None:
        """Another hit; near the end more are fetched."""
        hits = self._list
        hits.action_move(by)
        found = self._found
        if found is None or hits.position <= len(self._hits) - 6:
            return
        if found.goes_on or len(self._hits) < found.listed:
            self._more()

    @work(exclusive=True, group="search", exit_on_error=False)
    async def _more(self) -> None:
        await self._ask(self._line.value, len(self._hits))

    @property
    def hit(self) -> Hit | None:
        """The hit in front."""
        key = self._list.key
        return self._hits[key[1]] if isinstance(key, tuple) and key[1] < len(self._hits) else None

    @on(RowList.Rested)
    def follow(self) -> None:
        """The page beside the results follows."""
        if self.has_class("-wide"):
            self._read(self.hit)

    @work(exclusive=True, group="page")
    async def _read(self, hit: Hit | None) -> None:
        reader, header = self._reader, self._page_header
        if hit is None:
            reader.read(None)
            header.say(title="Page", right=[])
            return
        found = await self.desk.ask(lambda: services.papers.reading.reading(self.desk.office, hit.document_id))
        reader.read(
            tui.panes.reading.shown_of(found, hit.document_id), page=hit.page or 1, shape=self._shapes.get(hit.by)
        )

    @on(Reader.Turned)
    def say_page(self) -> None:
        """Which page of how many."""
        reader, header = self._reader, self._page_header
        shown = reader.shown
        if shown is not None:
            where = f"page {reader.page:,} of {len(shown.pages):,}" if shown.pages else "no text"
            case = tui.panes.reading.whose(shown.caption, header.size.width)
            room = max(8, header.size.width - len(where) - 4 - width_of(case))
            header.say(title=cell(shown.title, room, how="middle")[0].rstrip(), right=[*case, (where, "muted")])

    def action_read(self, by: int) -> None:
        """Read on in the page beside."""
        self._reader.action_screen(by)

    @on(Input.Submitted)
    def open_hit(self) -> None:
        """The page, whole."""
        self._open(self.hit)

    @on(RowList.Opened)
    def open_clicked(self) -> None:
        """The same with the mouse."""
        self._open(self.hit)

    def _open(self, hit: Hit | None) -> None:
        if hit is not None:
            self.desk.read(hit.document_id, page=hit.page, shape=self._shapes.get(hit.by))

    def action_order(self) -> None:
        """Newest first, or the best match."""
        self._order = "best" if self._order == "newest" else "newest"
        self.search()

    def action_group(self) -> None:
        """By case, or as they come."""
        self._grouped = not self._grouped
        self._show(self._found, self._query) if self._found else self._say(None)

    def action_clear(self) -> None:
        """An empty line."""
        self._line.value = ""

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss(None)


def _shapes_of(text: str, today: date) -> dict[FoundBy, Shape | None]:
    """What to mark in a paper, by what it was found by."""
    typed, whole = (parse_query(query, today=lambda: today) for query in (as_typed(text), text))
    in_forms = match_shape(whole, in_forms=True)
    return {FoundBy.WORDS: match_shape(typed), FoundBy.FORMS: in_forms, FoundBy.PARTY: in_forms}


def _count(found: Found | Wider) -> str:
    return f"{'more than ' if found.has_more else ''}{found.total:,}"


def _cases_of(hit: Hit) -> str:
    """The numbers and captions of its cases."""
    named = ", ".join(f"{case} {caption}" for case, caption in zip(hit.cases, hit.captions, strict=True))
    return named or "in no case"


def _caption_of(hit: Hit, room: int) -> str:
    """Its case in a few cells, and how many more it is in."""
    if not hit.captions:
        return "in no case"
    caption = hit.captions[0] if room > LEAST_CAPTION else short_caption(hit.captions[0])
    return f"{caption} +{len(hit.captions) - 1}" if len(hit.captions) > 1 else caption


def _cut(line: Line, width: int) -> Line:
    """A line of pieces in at most so many cells."""
    kept: Line = []
    for text, ink in line:
        if cell_width(text) > width:
            return [*kept, (first_words(text, width), ink)] if width > 1 else kept
        kept.append((text, ink))
        width -= cell_width(text)
    return kept
