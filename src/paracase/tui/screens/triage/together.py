"""The list before several papers are filed with one key: whole, by case, what goes and what stays here and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from paracase.domain.papers.documents import Handling
from paracase.domain.visible import cell_width, counted, visible
from paracase.tui.dialogs.box import Lines, keys, prose
from paracase.tui.dialogs.looked_over import BESIDE_PLACE, LookedOver
from paracase.tui.display import cell, spread
from paracase.tui.screens.triage.rows import SIGNS
from paracase.tui.widgets.models import Block, Blocks, heading
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.services.deadlines.marked import DatesOfMarked
    from paracase.services.papers.marked import MarkedPaper, MarkedPapers
    from paracase.tui.display import Line


class ListVerb(Enum):
    """What a person does with the list."""

    FILE = "file"
    ALL_THE_SAME = "all the same"
    """File, though stamps name other cases."""
    ONE_CASE = "one case"
    """All of them into one case, or into another one than was chosen."""


@dataclass(frozen=True, slots=True)
class ListAnswer:
    """What a person said to the list."""

    verb: ListVerb
    papers: tuple[MarkedPaper, ...]
    """Those that go."""


class FilingList(LookedOver[ListAnswer]):
    """Every paper, by case, before anything moves.

    Args:
        found: what goes and what stays.
        dates: what those that go would start: none of it is on the calendar by this key.
        into: the case that all go into; empty where each goes as proposed.
        pressed_at: when the key that is being acted on was pressed, in monotonic seconds.
        opened_at: the same, of the key that opened it: held down, it files nothing.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "say('file')", show=False, priority=True),
        Binding("space", "leave_out", show=False),
        Binding("F", "say('F')", show=False),
        Binding("c", "say('c')", show=False),
        Binding("q", "leave", show=False),
    ]

    def __init__(
        self,
        found: MarkedPapers,
        dates: DatesOfMarked,
        *,
        into: str = "",
        pressed_at: Callable[[], float],
        opened_at: float,
    ) -> None:
        super().__init__(pressed_at=pressed_at, opened_at=opened_at)
        self._found, self._dates, self._into = found, dates, into

    def on_mount(self) -> None:
        """Everything."""
        self.box.border_title = "File together" if self._into else "File each as proposed"
        self.show_rows()
        self.query_one(RowList).focus()

    # What is shown

    @property
    def _going(self) -> tuple[MarkedPaper, ...]:
        return tuple(paper for paper in self._found.going if paper.document_id not in self._left_out)

    @property
    def _against(self) -> int:
        return sum(bool(paper.against) for paper in self._going)

    def show_rows(self) -> None:
        """By case, then what stays, with what the keys do."""
        found, going = self._found, len(self._going)
        every = len(found.going) + len(found.staying)
        what: Line = [(counted(every, "paper"), "strong bold")]
        what += (
            [(" → ", "muted"), (visible(self._into), "strong bold")]
            if self._into
            else [(", each as proposed", "strong")]
        )
        blocks = [block for case in self._by_case() for block in case]
        if found.staying:
            why = "  cannot be filed" if self._into else "  one key each"
            blocks += [heading([(" ", "text"), ("STAY HERE", "warn bold"), (f" {len(found.staying)}{why}", "muted")])]
            blocks += [self._row(paper) for paper in found.staying]
        wait = self._dates.of([paper.document_id for paper in self._going])
        then: Line = [(f"{counted(wait, 'date')} then {'waits' if wait == 1 else 'wait'} under PROPOSED", "warn")]
        self.query_one("#what", Lines).say([spread(what, then if wait else [], self.room + BESIDE_PLACE)])
        self.query_one(RowList).show(Blocks(blocks), empty=[[("Nothing is marked.", "muted")]])
        self.query_one("#keys", Lines).say([self._keys(going)])
        self._detail()

    def _by_case(self) -> list[list[Block]]:
        found = []
        for _, papers in groupby(self._found.going, key=lambda paper: paper.case_id):
            rows = list(papers)
            title = f"{rows[0].caption}  "
            found.append(
                [
                    heading([(" ", "text"), (visible(title), "strong bold"), (visible(rows[0].case_number), "muted"),
                             (f"  {len(rows)}", "muted")]),
                    *map(self._row, rows),
                    heading([]),
                ]
            )  # fmt: skip
        return found

    def _row(self, paper: MarkedPaper) -> Block:
        is_out = bool(paper.stays) or paper.document_id in self._left_out

        def paint(_at: int, width: int, chosen: bool) -> Line:
            ink = "strong bold" if chosen else "muted" if is_out else "text"
            mark = ("□", "muted") if is_out else ("■", "accent")
            word = "" if paper.handling == Handling.NORMAL else f" {paper.handling.upper()}"
            more = f" +{paper.along}" if paper.along else ""
            tail: Line = [
                (word, "alarm bold"), (more, "muted"), ("  ", "text"),
                cell(self._where(paper), 16, "muted"), (" ", "text"),
                cell(paper.short_type or "?", 10, "muted"), (" ", "text"),
                ("!", "alarm bold") if paper.against else (" ", "text"),
                SIGNS[paper.case_confidence], SIGNS[paper.type_confidence],
            ]  # fmt: skip
            room = width - 2 - sum(cell_width(text) for text, _ in tail)
            return [mark, (" ", "text"), cell(paper.name, room, ink, how="middle"), *tail]

        return Block(paper.document_id, 1, paint)

    def _where(self, paper: MarkedPaper) -> str:
        if paper.stays:
            return visible(paper.caption) or "no case"
        return f"→ {visible(paper.folder)}/" if paper.folder else "→ case’s folder"

    def _keys(self, going: int) -> Line:
        pairs: list[tuple[str, str]] = []
        if self._against:
            pairs = [("c", "choose again"), ("F", "file all the same"), ("Space", "leave out")]
        elif self._into:
            pairs = [("Enter", f"file {going}")] * bool(going) + [("Space", "leave out"), ("c", "another case")]
        else:
            pairs = [("Enter", f"file {going} as proposed")] * bool(going)
            pairs += [("Space", "leave out")] * bool(self._found.going) + [("F", "to one case")]
        return keys(*pairs, ("q", "not yet"))

    @on(RowList.Moved)
    def _detail(self) -> None:
        """The row in front in full: what its stamp says, or why it stays; and how much of the list there is."""
        every = [*self._found.going, *self._found.staying]
        key = self.query_one(RowList).key
        paper = next((one for one in every if one.document_id == key), None)
        said: list[Line] = []
        if paper is not None and paper.against:
            said = prose(f"! {paper.against}", self.room, "alarm bold")
        elif paper is not None and paper.stays:
            said = prose(f"Stays: {paper.stays}", self.room, "warn")
        elif paper is not None and (wait := self._dates.of([paper.document_id])):
            told = f"{counted(wait, 'date')} of it would wait as proposed; filed by itself, + accepts them at once."
            said = prose(told, self.room, "muted")
        self.say_detail(said, len(every))

    # What is said

    def action_leave_out(self) -> None:
        """Leave the row out, or take it in again; what stays cannot go."""
        key = self.query_one(RowList).key
        if any(paper.document_id == key for paper in self._found.going):
            self.leave_out(key)

    def action_say(self, key: str) -> None:
        """Once for each press of a person; a key held down since before does nothing."""
        self.once(lambda: self._say(key))

    def _say(self, key: str) -> None:
        if not self.is_current:
            return
        going = self._going
        if key == "file":
            if going and not self._against:
                self.dismiss(ListAnswer(ListVerb.FILE, going))
        elif key == "F" and self._into:
            if self._against:
                self.dismiss(ListAnswer(ListVerb.ALL_THE_SAME, going))
        elif (key == "F") != bool(self._into):
            self.dismiss(ListAnswer(ListVerb.ONE_CASE, going))

    def on_resize(self) -> None:
        """Another width: what is said in full is cut elsewhere."""
        self._detail()
