"""What stands beside the rest where there is room: facts of the document, history of the case."""

from __future__ import annotations

import os

from textual import work

from paracase import services, tui
from paracase.domain.visible import counted, visible
from paracase.tui.panes.base import DeskPane, OfCasePane
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.row_list import RowList


class FactsPane(DeskPane):
    """The facts of the document in front, where there is room."""

    def __init__(self) -> None:
        super().__init__("Document", RowList(id="facts-list"), id="facts")

    def show_document(self, document_id: int | None) -> None:
        """Another document."""
        self._load(document_id)

    @work(exclusive=True, group="facts")
    async def _load(self, document_id: int | None) -> None:
        if document_id is None:
            self.listed.show(Blocks([]))
            return
        record = await self.desk.ask(lambda: services.papers.looking.document_record(self.desk.office, document_id))
        if record is not None:
            inside = str(self.desk.office.folder) + os.sep
            record["place"] = str(record["place"] or "").removeprefix(inside)
            self.listed.show(Blocks(tui.screens.desk.rows.fact_blocks(record)))
            self.header.say(right=[(visible(str(record["state"])), "muted")])


class HistoryPane(OfCasePane):
    """The newest acts in the case, where there is room."""

    def __init__(self) -> None:
        super().__init__("History", RowList(id="history-list"), id="history")

    @work(exclusive=True, group="history")
    async def load(self) -> None:
        """The newest hundred."""
        case_id = self.case_id
        found = [] if case_id is None else await self.desk.ask(
            lambda: services.papers.looking.case_history(self.desk.office, case_id, limit=100)
        )  # fmt: skip
        if found is not None and case_id == self.case_id:
            self.listed.show(Blocks(tui.widgets.history.history_blocks(found, today=self.desk.standing.today)))
            self.header.say(right=[(counted(len(found), "act") if len(found) < 100 else "newest 100", "muted")])
