"""What every pane is that asks the office; it may be about the case in front."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from paracase.tui.desk import desk_of
from paracase.tui.offered import offered
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from paracase.domain.roles import Refusal, Right
    from paracase.tui.desk import Desk


class DeskPane(Pane):
    """A pane that asks the office."""

    NEEDS: ClassVar[Mapping[str, Right]] = {}
    """What must be allowed to who uses its keys, by action."""

    class Loaded(Message):
        """It shows other data: what tells its number elsewhere follows."""

    @property
    def desk(self) -> Desk:
        """The desk it stands on."""
        return desk_of(self)

    @property
    def listed(self) -> RowList:
        """The pane's list."""
        assert isinstance(self.body, RowList)
        return self.body

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what the person may."""
        return super().check_action(action, parameters) and offered(self.refusal(action))

    def refusal(self, action: str) -> Refusal | None:
        """Why the person may not."""
        right = self.NEEDS.get(action)
        return self.desk.office.refusal(right) if right is not None else None


class OfCasePane(DeskPane):
    """A pane about the case in front; it loads when another case comes there."""

    case_id: int | None = None

    def show_case(self, case_id: int | None) -> None:
        """Another case."""
        self.case_id = case_id
        self.load()

    def load(self) -> object:
        """Ask for what the pane shows; a worker."""
        raise NotImplementedError
