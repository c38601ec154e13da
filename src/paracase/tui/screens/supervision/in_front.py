"""What of supervision is in front: the part that is shown, the row under the bar, its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase.services.supervision.reading import Asked
from paracase.tui.narrowing import OneCaseScreen
from paracase.tui.screens.supervision.choice import OnePart, SupervisionChoice
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from paracase.domain.supervision.figures import ApprovalFact, CaseFigures, CountedTime, Supervision

BESIDE_FROM, TALL_FROM = 100, 30
"""From so many columns and lines on people and approvals stand under the cases."""


class SupervisionInFront(OneCaseScreen):
    """A screen with rows of supervision in front."""

    def __init__(self) -> None:
        super().__init__()
        self.lists = {part: RowList(drives=part is OnePart.CASES, id=f"sup-{part.name.lower()}") for part in OnePart}
        self.choice: SupervisionChoice = SupervisionChoice()
        self.found: Supervision | None = None
        self.entries: list[CountedTime] = []

    @property
    def is_single(self) -> bool:
        """Whether one part has all the room."""
        return self.app.size.width < BESIDE_FROM or self.app.size.height < TALL_FROM

    @property
    def asked(self) -> Asked:
        """What is shown."""
        begin, end = self.choice.period(self.desk.standing.today)
        return Asked(begin, end, self.choice.case_id)

    @property
    def front(self) -> RowList:
        """The list that has the keys; else that of the part in front."""
        return next((one for one in self.lists.values() if one.has_focus), self.lists[self.choice.section])

    @property
    def case_in_front(self) -> tuple[int, str] | None:
        """The case of the row under the bar, and its caption."""
        one = self.fact
        if one is None:
            return None
        return one.case_id, one.caption

    @property
    def fact(self) -> CaseFigures | ApprovalFact | CountedTime | None:
        """What the row under the bar is."""
        key = self.front.key
        if self.found is None or not isinstance(key, tuple):
            return None
        kind, number = key
        if kind == "case":
            return next((one for one in self.found.cases if one.case_id == number), None)
        if kind == "approval":
            return next((one for one in self.found.approvals if one.id == number), None)
        return next((row for row in self.entries if row.id == number), None) if kind == "time" else None

    def subject(self) -> tuple[int | None, int | None]:
        """The case in front."""
        case = self.case_in_front
        return (case[0] if case is not None else None), None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the row under the bar can take."""
        del parameters
        if action in {"history", "one_case"}:
            return self.case_in_front is not None or (action == "one_case" and self.choice.case is not None)
        return not (action == "report" and self.desk.standing.by_ssh)
