"""The panes of the Desk, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import tui
from paracase.tui.panes.reading import ReaderPane
from paracase.tui.screens.desk.panes.case import CasePane
from paracase.tui.screens.desk.panes.cases import CasesPane
from paracase.tui.screens.desk.panes.checklist import ChecklistPane
from paracase.tui.screens.desk.panes.documents import DocumentsPane
from paracase.tui.screens.desk.panes.tasks import TasksPane
from paracase.tui.screens.desk.plan import PANES

if TYPE_CHECKING:
    from paracase.tui.screens.desk.panes.beside import FactsPane, HistoryPane
    from paracase.tui.widgets.filtered import Pane


class Panes:
    """Every pane once; those that only large terminals have come when there is room first."""

    def __init__(self) -> None:
        self.cases = CasesPane()
        self.documents = DocumentsPane()
        self.reading = ReaderPane()
        self.checklist = ChecklistPane()
        self.tasks = TasksPane()
        self.case = CasePane()
        self.facts: FactsPane | None = None
        self.history: HistoryPane | None = None

    def add_large(self) -> tuple[tui.screens.desk.panes.beside.HistoryPane, tui.screens.desk.panes.beside.FactsPane]:
        """Make the two of large terminals."""
        self.history, self.facts = (
            tui.screens.desk.panes.beside.HistoryPane(),
            tui.screens.desk.panes.beside.FactsPane(),
        )
        return self.history, self.facts

    def named(self, name: str) -> Pane | None:
        """A pane by its name in the plan; None when it was not made yet."""
        panes: dict[str, Pane | None] = {
            "cases": self.cases, "documents": self.documents, "reader": self.reading, "checklist": self.checklist,
            "tasks": self.tasks, "case": self.case, "facts": self.facts, "history": self.history,
        }  # fmt: skip
        return panes[name]

    @property
    def focused(self) -> str:
        """The name of the pane with the focus; empty when none has it."""
        return next((name for name in PANES if (p := self.named(name)) is not None and p.has_focus_within), "")

    def show_case(self, case_id: int | None) -> None:
        """Another case is in front: what is about it follows."""
        self.documents.show_case(case_id)
        self.tasks.show_case(case_id)
        self.checklist.show_case(case_id)
        self.case.show_case(case_id)
        if self.history is not None:
            self.history.show_case(case_id)
        case = self.cases.case(case_id)
        self.checklist.say_stage(case.stage if case else "")

    def show_document(self, document_id: int | None) -> None:
        """Another document is in front."""
        self.reading.show_document(document_id)
        if self.facts is not None:
            self.facts.show_document(document_id)

    def filter(self, pane: Pane) -> None:
        """Other words filter a pane."""
        if pane is self.cases:
            self.cases.show_lines()
        elif pane is self.documents:
            self.documents.load()
        elif pane is self.tasks:
            self.tasks.show_tasks()

    def load(self, topics: frozenset[str]) -> None:
        """Load again what shows these topics."""
        if topics & {"documents", "requests", "day"}:
            self.documents.load()
            if self.reading.document_id is not None:
                self.reading.show_document(self.reading.document_id)
        elif "deadlines" in topics and self.documents.is_by_thread:
            self.documents.load()
        if topics & {"tasks", "deadlines", "day"}:
            self.tasks.load()
        if topics & {"elements", "cases", "day"}:
            self.cases.load_completeness()
            self.checklist.load()
        if topics & {"cases", "contacts", "day"}:
            self.case.load()
        if self.history is not None:
            self.history.load()
