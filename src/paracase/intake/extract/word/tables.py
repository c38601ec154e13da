"""The tables of a story: a row a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.intake.extract.word.lines import WordTable, row
from paracase.intake.extract.word.looks import UNKNOWN
from paracase.intake.extract.xmlstream import local

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.word.asked import InStory


class Tables:
    """The tables of a story, one within the other."""

    def __init__(self, story: InStory) -> None:
        self._story = story
        self._open: list[WordTable] = []
        self._unseen: list[bool] = []
        """Of each cell that is read, whether another covers it."""

    @property
    def is_unseen(self) -> bool:
        """Whether a cell is read that another covers: it keeps what it held, and nobody sees it."""
        return any(self._unseen)

    @property
    def is_gone(self) -> bool:
        """Whether a row is read that a tracked change deletes."""
        return bool(self._open) and self._open[-1].row_is_gone

    def delete_row(self) -> None:
        """The row that is read is deleted by a tracked change."""
        if self._open:
            self._open[-1].row_is_gone = True

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "w:tbl": self._begin, "w:tblStyle": self._style, "w:tr": self._begin_row, "w:tc": self._begin_cell,
            "w:vMerge": self._merged,
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {"w:tbl": self._end, "w:tr": self._end_row, "w:tc": self._end_cell}

    def _begin(self, _attributes: dict[str, str]) -> None:
        self._open.append(WordTable())
        self._story.grounds.append(self._story.grounds[-1])

    def _style(self, attributes: dict[str, str]) -> None:
        """A style may color some of the cells: which, only drawing would tell."""
        styles, at, seen = self._story.context.styles.by_id, local(attributes).get("val", ""), set[str]()
        while at in styles and at not in seen:
            seen.add(at)
            if styles[at].has_fill:
                self._story.grounds[-1] = UNKNOWN
            at = styles[at].based_on

    def _end(self) -> None:
        self._story.grounds.pop()
        if text := self._open.pop().text():
            self._story.into[-1].append(text)

    def _begin_row(self, _attributes: dict[str, str]) -> None:
        if self._open:
            self._open[-1].cells, self._open[-1].row_is_gone = [], False

    def _end_row(self) -> None:
        if self._open:
            table = self._open[-1]
            table.rows.append(row(table.cells))
            table.cells, table.row_is_gone = [], False

    def _begin_cell(self, _attributes: dict[str, str]) -> None:
        self._story.into.append([])
        self._story.grounds.append(self._story.grounds[-1])
        self._unseen.append(False)

    def _merged(self, attributes: dict[str, str]) -> None:
        if self._unseen and not self._story.is_old:
            self._unseen[-1] = local(attributes).get("val", "continue") != "restart"

    def _end_cell(self) -> None:
        self._story.grounds.pop()
        self._unseen.pop()
        cell = self._story.into.pop()
        if self._open:
            self._open[-1].cells.append(cell)
        else:
            self._story.into[-1] += cell
