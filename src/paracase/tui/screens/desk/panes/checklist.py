"""What the case in front must contain at its stage."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType

from paracase import services, tui
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.panes.base import OfCasePane
from paracase.tui.widgets.models import Blocks
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.cases.elements import Completeness
    from paracase.domain.roles import Refusal
    from paracase.services.cases.elements import ChecklistLine as ElementLine
    from paracase.tui.desk import Desk


class ChecklistPane(OfCasePane):
    """What the case must contain at its stage."""

    NEEDS: ClassVar = {"request": Right.TICK, "receive": Right.TICK, "waive": Right.WAIVE, "reset": Right.TICK}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "request", "requested", id="checklist.request", tooltip="it was asked for: from whom"),
        Binding(
            "space",
            "receive",
            "received",
            key_display="Space",
            id="checklist.receive",
            tooltip="it is here: which document it is",
        ),
        Binding("v", "review", "reviewed", id="checklist.review", tooltip="looked at and found good"),
        Binding(
            "w", "waive", "waive", show=False, id="checklist.waive", tooltip="the case does not need it (attorney)"
        ),
        Binding("x", "reset", "missing", show=False, id="checklist.reset", tooltip="missing after all"),
        Binding("y", "why", "why", id="checklist.why", tooltip="why it is on the list; whether its condition is so"),
    ]

    def __init__(self) -> None:
        super().__init__("Checklist", RowList(id="checklist-list"), id="checklist")
        self.lines: list[ElementLine] = []
        self.complete: Completeness | None = None

    def refusal(self, action: str) -> Refusal | None:
        """Some elements wait for an attorney's eye."""
        if action == "review" and self.line is not None:
            return self.desk.office.refusal(services.cases.elements.right_to_review(self.line.element))
        return super().refusal(action)

    @on(RowList.Moved)
    def offer_keys(self) -> None:
        """The keys follow the element."""
        self.refresh_bindings()

    @property
    def line(self) -> ElementLine | None:
        """The element in front."""
        key = self.listed.key
        return next((n for n in self.lines if isinstance(key, tuple) and n.key == key[1:]), None)

    @work(exclusive=True, group="checklist")
    async def load(self) -> None:
        """The elements of the stage."""
        case_id = self.case_id
        if case_id is None:
            self.lines = []
        else:
            found = await self.desk.ask(lambda: services.cases.elements.checklist(self.desk.office, case_id))
            if found is None or case_id != self.case_id:
                return
            self.lines = found
        self.complete = services.cases.elements.complete(self.lines)
        blocks = tui.screens.desk.checklist_rows.checklist_blocks(
            self.lines, self.complete, today=self.desk.standing.today
        )
        self.listed.show(Blocks(blocks), empty=[[("The practice files ask for nothing here.", "muted")]])
        self.header.say(right=[(f"{self.complete.closed} of {self.complete.needed}", "muted")] if self.lines else [])
        self.post_message(self.Loaded())

    def say_stage(self, stage: str) -> None:
        """The stage, beside the title."""
        self.header.say(left=[(visible(stage.replace("_", " ")), "muted")])

    @work
    async def action_request(self) -> None:
        """From whom?"""
        await self._act(tui.acts.checklist.request_element)

    @work
    async def action_receive(self) -> None:
        """Which document is it?"""
        await self._act(tui.acts.checklist.receive_element)

    @work
    async def action_review(self) -> None:
        """Found good."""
        await self._act(tui.acts.checklist.review_element)

    @work
    async def action_waive(self) -> None:
        """An attorney says why."""
        await self._act(tui.acts.checklist.waive_element)

    @work
    async def action_reset(self) -> None:
        """Missing after all."""
        await self._act(tui.acts.checklist.reset_element)

    @work
    async def action_why(self) -> None:
        """Why it is here, and whether its condition is so."""
        await self._act(tui.acts.checklist.why_element)

    async def _act(self, act: Callable[[Desk, int, ElementLine], object]) -> None:
        line = self.line
        if line is not None and self.case_id is not None:
            result = act(self.desk, self.case_id, line)
            if asyncio.iscoroutine(result):
                await result
