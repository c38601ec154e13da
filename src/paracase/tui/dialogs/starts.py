"""What a paper would start, or what waits as proposed: events and their deadlines, ticked, dated, accepted together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services
from paracase.domain.cases.tasks import parse_due
from paracase.domain.deadlines.events import WhoseDate
from paracase.domain.visible import counted, visible
from paracase.tui.desk import desk_of
from paracase.tui.dialogs.box import Lines, keys, prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.looked_over import LookedOver
from paracase.tui.display import cell, clock_time, in_words, spread, typed_day, whole_day
from paracase.tui.widgets.models import Block, Blocks
from paracase.tui.widgets.reader import wrapped
from paracase.tui.widgets.row_list import DialogList, RowList

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from paracase.services.deadlines.changing import DateChange
    from paracase.services.deadlines.of_papers import ChosenStart, PaperStart, PaperStarts
    from paracase.services.deadlines.starting import Starting
    from paracase.tui.display import Line, Piece

SIGNS: dict[str, Piece] = {
    "person": ("✓", "good"), "sure": ("✓", "good"), "likely": ("~", "text"), "guess": ("?", "warn"),
}  # fmt: skip
_DAY, _RIGHT = 19, 20
"""Cells of the day, and of rule or safe day."""
_DETAIL = 5
"""Lines for the paper's words and for what is to be known of the row in front."""
_WHY_WIDTH = 62
NBSP = "\u00a0"
Row = tuple[int, str]
"""Which event, and which of what it starts; empty where it starts nothing."""


def start_words(start: PaperStart, one: Starting | None) -> str:
    """What it is."""
    if one is None:
        return f"{start.words}, {start.new.period}" if start.new.period else start.words
    words = start.new.what if not one.rule and start.new.what else one.what
    words = words[:1].upper() + words[1:]
    at = one.computed.at if one.computed is not None and one.computed.at else None
    at = at if at is not None and at == start.new.at else None
    theirs = f" ({one.whose})" if one.whose in {WhoseDate.THEIRS, WhoseDate.COURT} else ""
    return f"{words}{theirs}{f', {clock_time(at)}' if at is not None else ''}"


def start_beside(start: PaperStart, one: Starting | None) -> str:
    """Its rule; of ours the safe day, where that is another; why it has no day."""
    if one is None:
        return "asks" if start.would.asks else ""
    if one.computed is None:
        return "local rule: a task" if "local rule" in one.manual else "a task"
    safe = one.computed.safe
    if safe is not None and safe != one.computed.due and one.whose.is_ours:
        return f"safe {whole_day(safe).rpartition(',')[0] or whole_day(safe)}"
    return one.cite if one.rule else "this paper"


def start_sign(start: PaperStart, one: Starting | None) -> Piece:
    """How sure it is; what asks, or has no day, is not."""
    is_manual = one is not None and one.computed is None
    if start.new.on is None or is_manual or (one is None and start.would.asks):
        return "?", "warn"
    return SIGNS[start.new.confidence]


def start_day(start: PaperStart, one: Starting | None) -> tuple[str, str]:
    """The day it has, and the ink that says that it has none; empty where it has one."""
    if one is not None and one.computed is None:
        return "calendar manually", "warn"
    day = one.computed.due if one is not None and one.computed is not None else start.new.on
    return (whole_day(day), "") if day is not None else ("no date", "warn")


class StartsList(LookedOver["tuple[ChosenStart, ...]"]):
    """Rows that are sure are ticked; what is ticked is accepted, all in one act of whoever asked.

    Args:
        found: the events with what each starts.
        files: Enter also files the paper.
        pressed_at, opened_at: as for every list that is looked over.
    """

    TITLE_WORDS = "What it would start"
    DEFAULT_CSS = """
    StartsList > #box { max-height: 22; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "accept", show=False, priority=True),
        Binding("space", "tick", show=False),
        Binding("d", "dates", show=False),
        Binding("y", "why", show=False),
        Binding("q", "leave", show=False),
    ]

    def __init__(self, found: PaperStarts, *, files: bool, pressed_at: Callable[[], float], opened_at: float) -> None:
        super().__init__(pressed_at=pressed_at, opened_at=opened_at)
        self._found, self._files = found, files
        self._starts = list(found.starts)
        self._ticked: set[Row] = set()
        for number in range(len(self._starts)):
            self._tick_sure(number)

    def _tick_sure(self, number: int) -> None:
        found = services.deadlines.of_papers.ticked_at_first(self._starts[number])
        if found is not None:
            self._ticked |= {(number, key) for key in found or {""}}

    def _rows_of(self, number: int) -> list[Row]:
        start = self._starts[number]
        keys = [one.key for one in start.changes] + [one.key for one in start.would.starts]
        return [(number, key) for key in keys] or [(number, "")]

    @property
    def _rows(self) -> list[Row]:
        return [row for number in range(len(self._starts)) for row in self._rows_of(number)]

    def _starting(self, row: Row) -> Starting | None:
        return next((one for one in self._starts[row[0]].would.starts if one.key == row[1]), None)

    def _change(self, row: Row) -> DateChange | None:
        return next((one for one in self._starts[row[0]].changes if one.key == row[1]), None)

    def compose_box(self) -> ComposeResult:
        """The paper, the rows, the one in front in full, the keys."""
        yield Lines([[], []], id="what")
        yield DialogList()
        yield Lines([[]] * (_DETAIL + 1), id="detail")
        yield Lines([[], []], id="keys")

    def on_mount(self) -> None:
        """Everything."""
        self.show_rows()
        self.query_one(RowList).focus()

    # What is shown

    def show_rows(self) -> None:
        """Each event with what it starts, and what the keys do."""
        days = ", ".join(f"{name.removesuffix('_on')} {whole_day(day)}" for name, day in self._found.days)
        what: Line = [(visible(self._found.title), "strong bold"), (f"  {days}", "muted")]
        count: Line = [(counted(len(self._rows), "row"), "muted")]
        self.query_one("#what", Lines).say([spread(what, count, self.room + 11), []])
        blocks = [Block(row, 1, partial(self._paint, row)) for row in self._rows]
        empty: list[Line] = [[("It would start nothing that is known here.", "muted")]]
        self.query_one(RowList).show(Blocks(blocks), empty=empty)
        ticked = sum(self._is_counted(row) for row in self._ticked)
        enter = f"accept {ticked}" if ticked else "accept none"
        enter += " and file" if self._files else ""
        shown = keys(("Enter", enter), ("Space", "tick"), ("d", "its dates"), ("y", "why"), ("q", "not yet"))
        done = "filed, accepted, tasks made" if self._files else "accepted, tasks made"
        self.query_one("#keys", Lines).say([shown, [(f"One act: {done}. u takes all of it back.", "muted")]])
        self._detail()

    def _is_counted(self, row: Row) -> bool:
        one = self._starting(row)
        return one is None or one.computed is not None

    def _paint(self, row: Row, _at: int, width: int, chosen: bool) -> Line:
        start, one, changed = self._starts[row[0]], self._starting(row), self._change(row)
        is_manual = one is not None and one.computed is None
        is_ticked = row in self._ticked
        mark: Piece = ("□", "muted")
        if is_ticked:
            mark = ("—", "text") if is_manual else ("■", "accent")
        ink = "strong bold" if chosen else "text" if is_ticked else "muted"
        room = max(8, width - 3 - _DAY - _RIGHT - 4)
        if changed is not None:
            sign = ("~", "text") if changed.kind == "replace" else ("?", "warn") if changed.doubt else ("✓", "good")
            return [
                ("■", "accent") if is_ticked else mark, ("  ", "text"), cell(_day_of(changed), _DAY, ink),
                cell(_words_of(changed), room, ink), (" ", "text"), cell(_was(changed), _RIGHT, "muted"),
                ("  ", "text"), sign,
            ]  # fmt: skip
        day, warns = start_day(start, one)
        return [
            mark, ("  ", "text"), cell(day, _DAY, warns or ink), cell(start_words(start, one), room, ink), (" ", "text"),
            cell(start_beside(start, one), _RIGHT, "muted"), ("  ", "text"), start_sign(start, one),
        ]  # fmt: skip

    @on(RowList.Moved)
    def _detail(self) -> None:
        """The paper's words for the row in front and where they stand, then what is to be known of it."""
        row = self._in_front()
        said: list[Line] = [[]]
        if row is not None:
            said += self._said(row)
        said = said[: _DETAIL + 1]
        self.query_one("#detail", Lines).say([*said, *[[]] * (_DETAIL + 1 - len(said))])

    def _said(self, row: Row) -> list[Line]:
        start, one = self._starts[row[0]], self._starting(row)
        room = self.room + 10
        said: list[Line] = []
        if start.new.quote:
            said = prose(f"“{start.new.quote}”  {start.new.place.replace(' ', NBSP)}", room, "muted italic")[:2]
        changed = self._change(row)
        if changed is not None:
            return [*said, *_said_of(changed, room)]
        if one is None or one.computed is None or not one.computed.notes:
            said += prose(f"~ {start.new.safe_why}", room, "text") if start.new.safe_why else []
        for asked in start.would.asks:
            said += prose(f"? asks {asked}", room, "warn")
        if one is not None and one.computed is None:
            said += prose(f"? {one.cite} {one.manual}".replace("?  ", "? "), room, "warn")
        if one is not None and one.computed is not None:
            for note in one.computed.notes:
                said += prose(in_words(f"~ {note}"), room, "muted")
        return said

    def _in_front(self) -> Row | None:
        key = self.query_one(RowList).key
        found = next((row for row in self._rows if row == key), None)
        if found is None:
            self._say_empty()
        return found

    def _say_empty(self) -> None:
        """No row is there for a key to be about; Enter still does what it says."""
        rest = " Enter files the paper; q leaves it." if self._files else " q leaves."
        self.query_one("#detail", Lines).say([[], [(f"No row is here.{rest}", "warn")], *[[]] * (_DETAIL - 1)])

    def on_resize(self) -> None:
        """Another width: what is said in full is cut elsewhere."""
        self._detail()

    # What is said

    def action_tick(self) -> None:
        """Tick the row in front, or not; where it has no day, the day is asked for first."""
        row = self._in_front()
        if row is None:
            return
        if self._starts[row[0]].new.on is None and self._change(row) is None:
            self._ask_day(row[0])
            return
        self._ticked ^= {row}
        if row in self._ticked and self._starts[row[0]].takes:
            self._tick_alone(row)
        listed = self.query_one(RowList)
        at = listed.position
        self.show_rows()
        listed.action_move(1 if at == listed.position else 0)

    def _tick_alone(self, row: Row) -> None:
        """What stands is moved or struck, or something new starts, not both; and one day takes the place of one."""
        now = self._change(row)
        if now is not None and now.kind == "replace":
            return
        for other in self._rows_of(row[0]):
            its = self._change(other)
            is_other_way = (its is None) != (now is None)
            is_second_move = its is not None and now is not None and "move" in {its.kind, now.kind}
            if other != row and (is_other_way or is_second_move):
                self._ticked.discard(other)

    def action_dates(self) -> None:
        """The day of the event in front, and its time."""
        if (row := self._in_front()) is not None:
            self._ask_day(row[0])

    @work(exclusive=True, group="ask")
    async def _ask_day(self, number: int) -> None:
        desk, start = desk_of(self), self._starts[number]
        today, on = desk.office.today, start.new.on
        shown = f"{typed_day(on.isoformat() if on else None)} {clock_time(start.new.at)}".strip()
        asked = FieldSpec(
            "on", "Day", shown, needed=True, check=lambda text: parse_due(text, today=today),
            hint="12/14/2026, or with its time: 12/14/2026 9:00 am",
        )  # fmt: skip
        values = await desk.ask_person(Form("When it is", [asked], verb="take this"))
        day, at = parse_due(values["on"], today=today) if values is not None else (None, None)
        if day is None:
            return
        changed = await desk.ask(lambda: services.deadlines.of_papers.on_another_day(desk.office, start, day, at))
        if changed is None:
            return
        self._ticked -= set(self._rows_of(number))
        self._starts[number] = changed
        self._tick_sure(number)
        self.show_rows()

    def action_why(self) -> None:
        """How the day of the row in front was found: every step, what else it may be, what was missing."""
        row = self._in_front()
        if row is None:
            return
        start, one = self._starts[row[0]], self._starting(row)
        changed = self._change(row)
        told = services.deadlines.of_papers.why_lines(start, one)
        blocks = [
            Block(number, 1, partial(_paint_why, day, words)) for number, (day, words) in enumerate(_wrapped(told))
        ]
        desk_of(self).show(
            Listing(
                "What it changes" if changed else visible(one.what if one else start.words),
                blocks,
                empty="Nothing is computed here.",
            )
        )

    def action_accept(self) -> None:
        """Once for each press of a person; a key held down since before does nothing."""
        self.once(self._accept)

    def _accept(self) -> None:
        if not self.is_current or (not self._files and not self._ticked):
            return
        self.dismiss(tuple(self._chosen(number) for number in range(len(self._starts))))

    def _chosen(self, number: int) -> ChosenStart:
        start = self._starts[number]
        ticked = {key for at, key in self._ticked if at == number}
        accepted = frozenset(ticked - {""}) if ticked else None
        return services.deadlines.of_papers.ChosenStart(start.new, accepted, start.event_id)


def _day_of(changed: DateChange) -> str:
    return whole_day(changed.after or changed.before) or "no date"


def _words_of(changed: DateChange) -> str:
    """*move: Hearing: Motion to Compel*: the day beside it is the one it gets; of what is struck the one it had."""
    return f"{changed.kind}: {changed.words}"


def _was(changed: DateChange) -> str:
    """The day it had, its year left out where that is the last thing written."""
    if changed.kind == "end":
        return "computed"
    if changed.after is None:
        return counted(len(changed.moves), "deadline")
    before = whole_day(changed.before)
    return f"was {before.rpartition(',')[0] or before}"


def _said_of(changed: DateChange, room: int) -> list[Line]:
    """What goes along, and why it is not sure."""
    said: list[Line] = prose(f"? {changed.doubt}", room, "warn") if changed.doubt else []
    for move in changed.moves:
        before, after = whole_day(move.before_day) or "no date", whole_day(move.after_day)
        goes = f"→ {after or 'manually'}" if move.after is not None else "is struck"
        marks = " done" * move.is_past + " verified" * move.is_verified
        said += prose(f"{visible(move.what)}: {before if move.row else 'new'} {goes}{marks}", room, "text")
    return said


def _wrapped(told: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each line of the computation in as many as it needs, its day before the first."""
    found = []
    for day, words in told:
        shown = in_words(words)
        for number, (a, b) in enumerate(wrapped(shown, _WHY_WIDTH)):
            found.append((whole_day(day) if not number else "", shown[a:b]))
    return found


def _paint_why(day: str, words: str, _at: int, width: int, chosen: bool) -> Line:
    return [(" ", "text"), cell(day, _DAY, "muted"), cell(words, width - _DAY - 1, "strong" if chosen else "text")]
