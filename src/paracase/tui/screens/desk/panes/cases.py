"""The cases: mine and open by default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.message import Message

from paracase import services, tui
from paracase.domain.cases.views import CaseOrder, Whose
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.domain.words import fold
from paracase.tui.panes.base import DeskPane
from paracase.tui.widgets.models import Paged
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.domain.cases.elements import Completeness
    from paracase.store.cases.lines import CaseLine
    from paracase.tui.display import Line


class CasesPane(DeskPane):
    """Mine and open by default; two lines each."""

    CAN_FILTER = True

    @dataclass
    class Known(Message):
        """Whether the office has any case at all."""

        has_cases: bool

    NEEDS: ClassVar = {"new_case": Right.OPEN_CASES, "edit_case": Right.OPEN_CASES, "review": Right.OPEN_CASES}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "new_case", "new case", id="cases.new"),
        Binding("e", "edit_case", "facts", id="cases.edit", tooltip="edit the case's facts"),
        Binding("s", "sort", "sort", id="cases.sort", tooltip="sort: next date, last reviewed, incomplete, number"),
        Binding("w", "whose", "whose", id="cases.whose", tooltip="mine; all open; closed"),
        Binding("H", "history", "history", show=False, id="cases.history", tooltip="every act in this case"),
    ]

    def __init__(self) -> None:
        super().__init__("Cases", RowList(drives=True, id="cases-list"), id="cases")
        self.order = CaseOrder.NEXT
        self.whose = Whose.MINE
        self.lines: list[CaseLine] = []
        self.complete: dict[int, Completeness] = {}
        self.narrow = False
        self._chose_whose = False
        self._has_cases: bool | None = None
        self._painted_for: tuple[date, Whose] | None = None

    @property
    def case_id(self) -> int | None:
        """The case in front."""
        key = self.listed.key
        return key if isinstance(key, int) else None

    def case(self, case_id: int | None) -> CaseLine | None:
        """A listed case."""
        return next((line for line in self.lines if line.id == case_id), None)

    @work(exclusive=True, group="cases")
    async def load(self) -> None:
        """The list, then how complete each case is (that needs the practice files, and may follow)."""
        office = self.desk.office
        found = await self.desk.ask(lambda: services.cases.lines.case_lines(office, self.whose))
        if found is not None and not found and not self._chose_whose and self.whose is Whose.MINE:
            everything = await self.desk.ask(lambda: services.cases.lines.case_lines(office, Whose.ALL))
            if everything:
                self.whose, found = Whose.ALL, everything
        if found is None:
            return
        if found or self._has_cases is not True:
            has_cases = bool(found) or bool(await self.desk.ask(lambda: services.cases.lines.has_cases(office)))
            if has_cases != self._has_cases:
                self._has_cases = has_cases
                self.post_message(self.Known(has_cases=has_cases))
        if found != self.lines or self._painted_for != (self.desk.standing.today, self.whose):
            self.lines = found
            self.show_lines()

    @work(exclusive=True, group="complete")
    async def load_completeness(self) -> None:
        """How complete the stage of each case is."""
        found = await self.desk.ask(lambda: services.cases.elements.completeness_of_all(self.desk.office))
        if found is not None and found != self.complete:
            self.complete = found
            self.show_lines()

    def show_lines(self) -> None:
        """Sorted, filtered, in one or two lines."""
        self._painted_for = (self.desk.standing.today, self.whose)
        words = fold(self.words).split()
        shown = [c for c in services.cases.lines.sorted_cases(self.lines, self.order, self.complete)
                 if all(word in fold(f"{c.number} {c.caption}") for word in words)]  # fmt: skip
        by_id = {case.id: case for case in shown}
        height = 1 if self.narrow else 3 if self.size.width >= 40 else 2
        model = Paged([case.id for case in shown], lambda ids: {i: by_id[i] for i in ids}, self._paint, height=height)
        self.listed.show(model, empty=self._empty(words))
        self.header.say(right=[(f"{len(shown):,}  ", "muted"), (f"by {self.order}", "muted")])
        self.post_message(self.Loaded())

    def _empty(self, words: Sequence[str]) -> list[Line]:
        if words:
            return [[(f"No cases match {visible(self.words)}.", "muted")], [("Esc clears the filter.", "muted")]]
        if self.whose is Whose.MINE:
            return [[("No open case is yours.", "muted")], [("w ", "accent key"), ("shows all open cases.", "muted")]]
        which = "closed" if self.whose is Whose.CLOSED else "open"
        ways: Line = [("w ", "accent key"), ("shows others", "muted")]
        if self.check_action("new_case", ()):
            ways += [(", ", "muted"), ("n ", "accent key"), ("opens one", "muted")]
        ways.append((".", "muted"))
        return [[(f"No {which} cases.", "muted")], ways]

    def _paint(self, case: CaseLine, at: int, width: int, chosen: bool) -> Line:
        today = self.desk.standing.today
        complete = self.complete.get(case.id)
        paint = tui.screens.desk.rows.case_line if self.narrow else tui.screens.desk.rows.case_row
        return paint(case, at, width, chosen=chosen, today=today, complete=complete)

    async def bring(self, case_id: int) -> None:
        """Put a case in front; where the view does not show it, another view comes."""
        office = self.desk.office
        if not self.listed.choose(case_id):
            self.whose, self.words = Whose.ALL, ""
            found = await self.desk.ask(lambda: services.cases.lines.case_lines(office, self.whose))
            if found is not None and all(case.id != case_id for case in found):
                self.whose = Whose.CLOSED
                found = await self.desk.ask(lambda: services.cases.lines.case_lines(office, self.whose))
            self.lines = found or []
            self.show_lines()
            self.listed.choose(case_id)

    def action_sort(self) -> None:
        """The next order."""
        orders = list(CaseOrder)
        self.order = orders[(orders.index(self.order) + 1) % len(orders)]
        self.show_lines()

    def action_whose(self) -> None:
        """Mine, all open, closed."""
        views = list(Whose)
        self.whose = views[(views.index(self.whose) + 1) % len(views)]
        self._chose_whose = True
        self.desk.say(f"Cases: {self.whose}", "muted")
        self.load()

    @work
    async def action_new_case(self) -> None:
        """Open a case."""
        case_id = await tui.acts.cases.new_case(self.desk)
        if case_id is not None:
            self.whose = Whose.ALL if self.whose is Whose.CLOSED else self.whose
            found = await self.desk.ask(lambda: services.cases.lines.case_lines(self.desk.office, self.whose))
            self.lines = found or self.lines
            self.show_lines()
            self.listed.choose(case_id)

    @work
    async def action_edit_case(self) -> None:
        """The case's facts."""
        if self.case_id is not None:
            await tui.acts.cases.edit_case(self.desk, self.case_id)

    @work
    async def action_review(self) -> None:
        """This case is looked through; of those listed the one comes that was looked through the longest ago, or never."""
        case_id = self.case_id
        if case_id is not None and await self.desk.carry_out(
            lambda: services.cases.cases.review_case(self.desk.office, case_id)
        ):
            others = [case for case in self.lines if case.id != case_id]
            oldest = services.cases.lines.sorted_cases(others, CaseOrder.REVIEWED, {})
            if oldest:
                self.listed.choose(oldest[0].id)

    @work
    async def action_history(self) -> None:
        """Every act in the case."""
        case = self.case(self.case_id)
        if case is not None:
            await tui.acts.cases.case_history(self.desk, case.id, case.caption)
