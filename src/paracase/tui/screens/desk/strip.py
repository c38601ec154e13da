"""The Desk in few lines, where only one pane fits: the case, the panes with the number that matters, the row in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import tui
from paracase.domain.approvals.requests import RequestState
from paracase.domain.visible import counted, first_words, visible
from paracase.tui.desk import desk_of
from paracase.tui.display import list_day, piece, spread, type_label
from paracase.tui.screens.desk.plan import SLOT, WORDS
from paracase.tui.widgets.drawn import Drawn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.tui.display import Line
    from paracase.tui.screens.desk.panes.together import Panes


class InFewLines:
    """What the panes say in a line."""

    def __init__(self, panes: Panes) -> None:
        self._panes = panes
        self.active = "documents"
        """The pane that is shown where only one fits."""

    def case(self, width: int) -> Line:
        """The case in front, with its most urgent thing."""
        case = self._panes.cases.case(self._panes.cases.case_id)
        if case is None:
            return []
        today = desk_of(self._panes.cases).standing.today
        left: Line = [(" ", "text"), piece(case.caption, "strong bold"), ("  ", "text"), piece(case.number, "muted"),
                      ("  ", "text"), piece(case.stage.replace("_", " "), "muted")]  # fmt: skip
        if case.acceptance.words:
            return spread(left, [*tui.screens.desk.rows.standing(case, today), (" ", "text")], width)
        if not case.next_on:
            return spread(left, [], width)
        late = case.next_on < today.isoformat()
        ink = "alarm bold" if late else "warn" if case.next_on == today.isoformat() else "muted"
        what = first_words(visible(case.next_what or ""), max(8, width // 3))
        right: Line = [(f"{'! ' if late else ''}{list_day(case.next_on, today)}  {what} ", ink)]
        return spread(left, right, width)

    def strip(self, width: int) -> Line:
        """The panes, the open one as a chip, each with the number that matters."""
        line: Line = []
        for name in ("cases", "documents", "reader", "checklist", "tasks", "case"):
            number, ink = self._number(name)
            word = WORDS[name]
            if width < 80:
                word = word[:4]
            if name == self.active:
                line.append((f" {word}{f' {number}' if number else ''} ", "chip"))
            else:
                line += [(f" {word}", "text"), (f" {number} " if number else " ", ink)]
            line.append(("" if width < 80 else " " if width < 100 else "  ", "text"))
        return line

    def others(self, slot: str) -> Line:
        """Where panes take turns in a slot: the others, each with its number."""
        line: Line = []
        for name in SLOT:
            if name != slot:
                number, ink = self._number(name)
                line += [(f"{WORDS[name]} ", "muted"), (f"{number} " if number else "", ink), (" ", "text")]
        return line

    def _number(self, name: str) -> tuple[str, str]:
        today = desk_of(self._panes.cases).standing.today.isoformat()
        if name == "cases":
            return f"{len(self._panes.cases.lines):,}", "muted"
        if name == "documents":
            return f"{self._panes.documents.count:,}", "muted"
        if name == "checklist" and self._panes.checklist.complete is not None and self._panes.checklist.lines:
            still = self._panes.checklist.complete.open
            return (f"{still} open", "muted") if still else ("✓", "good")
        if name == "tasks":
            late = sum(1 for task in self._panes.tasks.tasks if task.due_on and task.due_on < today)
            return (f"! {late}", "alarm bold") if late else (f"{len(self._panes.tasks.tasks)}", "muted")
        return "", "muted"

    def detail(self) -> Line:
        """What else there is to say of the row in front."""
        if self.active == "cases":
            case = self._panes.cases.case(self._panes.cases.case_id)
            if case is None:
                return []
            said = [case.matter_type.replace("_", " "), case.stage.replace("_", " ")]
            said += [f"next: {case.next_what}"] if case.next_what else []
            return [piece("  ".join(said), "muted")]
        if self.active in {"documents", "reader"}:
            return self._document_detail()
        if self.active == "checklist" and self._panes.checklist.line is not None:
            return [piece(self._panes.checklist.line.element.what, "muted")]
        if self.active == "tasks" and self._panes.tasks.chosen is not None:
            task = self._panes.tasks.chosen
            said = [f"for {task.assignee}"] if task.assignee else []
            said += [f"about {task.document_name}"] if task.document_name else []
            said += [task.note] if task.note else []
            return [piece("  ".join(said), "muted")]
        return []

    def _document_detail(self) -> Line:
        line = self._panes.documents.line
        if line is None:
            return []
        if tui.screens.desk.rows.is_void(line):
            return [piece("! approved version is not the file in the folder", "alarm")]
        if line.approval is RequestState.PHONE:
            return [piece("! unapproved: authority by phone, attorney must ratify", "warn")]
        said = [type_label(line.doc_type) or "no type"]
        said += [counted(line.pages, "page")] if line.pages else []
        said += [f"from {line.party}"] if line.party else []
        if line.docket_no:
            said.append(f"docket {line.docket_no}{f'-{line.attachment_no}' if line.attachment_no else ''}")
        said.append(tui.screens.desk.rows.came(line, desk_of(self._panes.cases).standing.today))
        return [piece("  ".join(said), "muted")]


class CaseStrip(Drawn):
    """The case, and the names of all panes."""

    DEFAULT_CSS = """
    CaseStrip { height: 2; }
    """

    def __init__(self, said: InFewLines) -> None:
        super().__init__()
        self._said = said

    def ground_of(self, y: int) -> str:
        """The strip is a panel."""
        return "panel" if y == 1 else "ground"

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """Two lines."""
        del height
        return [self._said.case(width), self._said.strip(width)]


class DetailLine(Drawn):
    """What else there is to say of the row in front."""

    DEFAULT_CSS = """
    DetailLine { height: 2; }
    """

    def __init__(self, said: InFewLines) -> None:
        super().__init__()
        self._said = said

    def draw(self, width: int, height: int) -> Sequence[Line]:
        """A rule, then the facts."""
        del height
        return [[("─" * width, "faint")], [(" ", "text"), *self._said.detail()]]
