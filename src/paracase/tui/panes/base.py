"""What every pane is that asks the office; it may be about the case in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from paracase.tui.desk import desk_of
from paracase.tui.widgets.filtered import Pane
from paracase.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from paracase.tui.desk import Desk


class DeskPane(Pane):
    """A pane that asks the office."""

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
