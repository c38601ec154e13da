"""The tables and sheets of OpenDocument: a row a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from paracase.intake.extract.word.lines import WordTable, row
from paracase.intake.extract.xmlstream import local

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.intake.extract.odf.styling import OdfStyles
    from paracase.intake.extract.word.lines import WordParagraph

MAX_REPEATED = 100
"""A cell that is repeated to the edge of its sheet is told so many times."""


class InFlow(Protocol):
    """What tables ask of the part they stand in.

    Attributes:
        into: where lines go within cells; none outside of tables.
        p: the paragraph that is read.
        unseen: of each row and cell that is read, whether it is not shown.
    """

    styles: OdfStyles
    p: WordParagraph | None
    into: list[list[str]]
    hidden_pages: list[str]
    remarks: list[str]
    unseen: list[bool]

    def blocks(self) -> list[str]:
        """Where the next paragraph goes."""


class OdfTables:
    """The tables of a part, one within the other."""

    def __init__(self, flow: InFlow) -> None:
        self._flow = flow
        self._tables: list[tuple[WordTable, bool]] = []
        self._repeated: list[int] = []

    def starts(self) -> dict[str, Callable[[dict[str, str]], None]]:
        """What to do where elements begin."""
        return {
            "table:table": self._begin_table, "table:table-row": self._begin_row, "table:table-cell": self._begin_cell,
            "table:covered-table-cell": self._begin_covered,
        }  # fmt: skip

    def ends(self) -> dict[str, Callable[[], None]]:
        """What to do where they end."""
        return {
            "table:table": self._end_table, "table:table-row": self._end_row, "table:table-cell": self._end_cell,
            "table:covered-table-cell": self._end_cell,
        }  # fmt: skip

    def _begin_table(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        is_hidden = values.get("style-name", "") in self._flow.styles.hidden
        if not self._tables and self._flow.p is None and not self._flow.into:
            name = values.get("name", "")
            self._tables.append((WordTable([(f"[hidden sheet] {name}" if is_hidden else name, True)]), is_hidden))
            if is_hidden:
                self._flow.hidden_pages.append(name)
        else:
            self._tables.append((WordTable(), is_hidden))

    def _end_table(self) -> None:
        if text := self._tables.pop()[0].text():
            self._flow.blocks().append(text)

    def _begin_row(self, attributes: dict[str, str]) -> None:
        self._flow.unseen.append(local(attributes).get("visibility", "visible") != "visible")
        if self._tables:
            self._tables[-1][0].cells = []

    def _end_row(self) -> None:
        self._flow.unseen.pop()
        if self._tables:
            table = self._tables[-1][0]
            table.rows.append(row(table.cells))

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        values = local(attributes)
        many = values.get("number-columns-repeated", "1")
        self._repeated.append(int(many[:6]) if many.isdigit() else 1)
        self._flow.unseen.append(False)
        self._flow.into.append([])
        if "://" in (formula := values.get("formula", "")) or '"' in formula:
            self._flow.remarks.append(f"[formula] {formula}")

    def _begin_covered(self, attributes: dict[str, str]) -> None:
        self._begin_cell(attributes)
        self._flow.unseen[-1] = True

    def _end_cell(self) -> None:
        blocks, many = self._flow.into.pop(), self._repeated.pop()
        self._flow.unseen.pop()
        if self._tables:
            self._tables[-1][0].cells += [blocks] * (min(many, MAX_REPEATED) if blocks else 1)
        else:
            self._flow.blocks().extend(blocks)
