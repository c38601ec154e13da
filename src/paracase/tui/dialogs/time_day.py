"""The time of the day: what the record proposes, what is counted, what is not; nothing counts without a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import on
from textual.binding import Binding, BindingType

from paracase.domain.dates.shown import time_spent
from paracase.domain.time.entries import TimeKind, TimeState, hours_text
from paracase.domain.visible import counted
from paracase.tui.dialogs.box import Lines, keys
from paracase.tui.dialogs.looked_over import LookedOver
from paracase.tui.display import cell, in_words, piece, spread, whole_day
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping, Sequence
    from datetime import date

    from paracase.domain.time.lint import LintFound
    from paracase.services.time.proposals import TimeDay, TimeProposal, TimeRow
    from paracase.tui.display import Line, Piece

PROPOSED, ENTRY = "proposed", "entry"
_SIGNS: dict[str, Piece] = {
    PROPOSED: ("?", "warn"), TimeState.COUNTED: ("✓", "good"), TimeState.NOT_COUNTED: ("–", "muted"),
}  # fmt: skip
_SOURCES = {"typed": "typed", "timer": "by timer", "acts": "from the record", "communication": "from a communication"}


class TimeAsked(NamedTuple):
    """What a person wants done.

    Attributes:
        verb: ``count``, ``all``, ``edit``, ``not``, ``new``, ``before`` or ``after``.
        key: the row: what it is, and its origin or number; None where it is about none.
        place: where the bar was, so that it stands there again.
    """

    verb: str
    key: tuple[str, Hashable] | None
    place: int


class TimeOfDay(LookedOver[TimeAsked]):
    """A person's own day. Answers what is to be done; whoever asked does it, and shows the day again.

    Args:
        day: as the services found it.
        found: what may be struck of entries, by their number.
        place: where the bar begins.
        today: the office's day: after it there is none.
        pressed_at: as of every list that is looked over.
    """

    TITLE_WORDS = "Time of the day"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "press('count')", "count", show=False),
        Binding("asterisk", "press('all')", "all", show=False),
        Binding("e", "press('edit')", "edit", show=False),
        Binding("x", "press('not')", "not counted", show=False),
        Binding("n", "press('new')", "new", show=False),
        Binding("left_square_bracket", "turn('before')", "day before", show=False),
        Binding("right_square_bracket", "turn('after')", "day after", show=False),
        Binding("q", "leave", "close", show=False),
    ]
    DEFAULT_CSS = """
    TimeOfDay > #box { width: 110; }
    """

    def __init__(
        self,
        day: TimeDay,
        found: Mapping[int, Sequence[LintFound]],
        *,
        place: int,
        today: date,
        pressed_at: Callable[[], float],
    ) -> None:
        super().__init__(pressed_at=pressed_at, opened_at=pressed_at())
        self._day, self._found, self._place, self._today = day, found, place, today

    def on_mount(self) -> None:
        """The rows."""
        self.show_rows()
        self.query_one(RowList).focus()

    def show_rows(self) -> None:
        """What is proposed first, then what is counted, then what is not."""
        day = self._day
        blocks = self._group("PROPOSED", PROPOSED, [self._proposal(one) for one in day.proposals])
        for words, state in (("COUNTED", TimeState.COUNTED), ("NOT COUNTED", TimeState.NOT_COUNTED)):
            blocks += self._group(words, state, [self._entry(row) for row in day.entries if row.state is state])
        model = Blocks(blocks)
        at = min(self._place, max(0, model.items - 1))
        nothing: list[Line] = [[("Nothing is proposed or counted on this day. n writes an entry.", "muted")]]
        self.query_one(RowList).show(model, at=at, empty=nothing)
        self.query_one("#what", Lines).say([self._head()])
        pairs = [("Space", "count"), ("*", "all known"), ("e", "edit"), ("x", "not"), ("n", "new"), ("[ ]", "day")]
        self.query_one("#keys", Lines).say([keys(*pairs, ("q", "close"))])
        self._detail()

    def _head(self) -> Line:
        day = self._day
        line: Line = [(whole_day(day.day), "strong bold"), (f"   {hours_text(day.tenths)} h counted", "text")]
        if day.proposed_tenths:
            line.append((f"   {hours_text(day.proposed_tenths)} h proposed", "muted"))
        if day.unknown:
            line.append((f"   {day.unknown} of unknown length", "muted"))
        if day.running is not None:
            ran = f"   timer: {time_spent(day.running.seconds)}, "
            line += [(ran, "accent"), piece(day.running.row.case_number, "accent")]
        return line

    def _group(self, words: str, state: str, rows: list[Block]) -> list[Block]:
        if not rows:
            return []
        tenths = {
            PROPOSED: self._day.proposed_tenths,
            TimeState.COUNTED: self._day.tenths,
            TimeState.NOT_COUNTED: None,
        }[state]
        said = f"{counted(len(rows), 'entry', 'entries')}{f', {hours_text(tenths)} h' if tenths else ''}"
        return [heading([(f"{words}  ", "strong bold"), (said, "muted")]), *rows]

    def _proposal(self, one: TimeProposal) -> Block:
        what = one.what
        time = hours_text(what.tenths) if what.is_known else "?"
        return _block(
            (PROPOSED, what.origin), PROPOSED, time, one.case_number, what.activity, what.words, "", what.kind
        )

    def _entry(self, row: TimeRow) -> Block:
        time = hours_text(row.tenths) if row.tenths else "?"
        mark = "!" if self._found.get(row.id) else ""
        return _block((ENTRY, row.id), row.state.value, time, row.case_number, row.activity, row.words, mark, row.kind)

    @on(RowList.Moved)
    def _detail(self) -> None:
        """The row in front in full, and what may be struck of it."""
        key = self.query_one(RowList).key
        self.say_detail(self._said(key), len(self._day.proposals) + len(self._day.entries))

    def _said(self, key: Hashable) -> list[Line]:
        proposal = next((one for one in self._day.proposals if (PROPOSED, one.what.origin) == key), None)
        if proposal is not None:
            what = proposal.what
            known = (
                f"the record knows {time_spent(what.seconds)}" if what.seconds is not None else "its time is not known"
            )
            billed = "; clerical: not billed" if what.kind is TimeKind.CLERICAL else ""
            why = piece(what.why_task or "no task code: e says it", "muted")
            return [
                [piece(what.words, "strong")],
                [(f"{known}{billed}   ", "muted"), why, ("   ", "muted"), piece(proposal.caption, "muted")],
            ]
        row = next((one for one in self._day.entries if (ENTRY, one.id) == key), None)
        if row is None:
            return []
        found = self._found.get(row.id, ())
        if found:
            return [[piece(row.words, "strong")], [piece(in_words(f"{found[0].words} {found[0].hint}"), "warn")]]
        billed = "billable" if row.billable else "not billable"
        told = f"   number {row.id}, {_SOURCES[row.source.value]}, {billed}"
        return [[piece(row.words, "strong")], [piece(row.caption, "muted"), (told, "muted")]]

    def action_press(self, verb: str) -> None:
        """What is to be done, once for each press of a person."""
        self.once(lambda: self._ask(verb))

    def action_turn(self, verb: str) -> None:
        """The day before or after; after today there is none."""
        if verb == "before" or self._day.day < self._today:
            self.dismiss(TimeAsked(verb, None, 0))

    def _ask(self, verb: str) -> None:
        listed = self.query_one(RowList)
        key = listed.key
        if self.is_current and (verb in {"all", "new"} or isinstance(key, tuple)):
            self.dismiss(TimeAsked(verb, key if isinstance(key, tuple) else None, listed.position))

    def on_resize(self) -> None:
        """Another width: what is said in full is cut elsewhere."""
        self._detail()


def _block(
    key: Hashable, state: str, time: str, number: str, activity: str, words: str, mark: str, kind: TimeKind
) -> Block:
    sign = _SIGNS[state]

    def paint(_at: int, width: int, chosen: bool) -> Line:
        ink = "strong bold" if chosen else "muted" if state == TimeState.NOT_COUNTED else "text"
        clerical = " clerical" if kind is TimeKind.CLERICAL else ""
        room = max(8, width - 27 - len(clerical))
        left: Line = [
            sign, (" ", "text"), cell(time, 4, ink, right=True), ("  ", "text"), cell(number, 10, "muted"),
            cell(activity, 5, "muted"), cell(words, room, ink),
        ]  # fmt: skip
        return spread(left, [(clerical, "muted"), (f" {mark}" if mark else "", "warn bold")], width)

    return Block(key, 1, paint)
