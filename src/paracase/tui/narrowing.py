"""What of a list over all cases is shown: one case (`c`), which kinds (`K`), whose (`w`); the same on every screen.

The Calendar and Clients have all three, Supervision one case alone: what it counts is everybody's work, and all of it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Generic, TypeVar

from paracase.tui.display import short_caption
from paracase.tui.framed import TopScreen

Kinds = TypeVar("Kinds", bound=Enum)
"""Which kinds are shown, in the order of their key; the first is all."""


class OneCase:
    """What `c` chose."""

    def __init__(self) -> None:
        self.case: tuple[int, str] | None = None
        """The one case that is shown, and its caption."""

    @property
    def case_id(self) -> int | None:
        """The one case."""
        return self.case[0] if self.case is not None else None

    @property
    def of(self) -> str:
        """Which cases, in words."""
        return short_caption(self.case[1]) if self.case is not None else "all cases"

    def turn_case(self, row: tuple[int, str] | None) -> bool:
        """All cases again, else the case of the row under the bar; false where that is of none."""
        if self.case is None and row is None:
            return False
        self.case = None if self.case is not None else row
        return True


class Narrowed(OneCase, Generic[Kinds]):
    """What `c`, `K` and `w` chose; at first what is mine, of all kinds and cases.

    Args:
        kinds: all of them, as the first of their enumeration.
    """

    def __init__(self, kinds: Kinds) -> None:
        super().__init__()
        self.kinds = kinds
        self.is_mine = True

    @property
    def has_all_kinds(self) -> bool:
        """Whether no kind is left out."""
        return self.kinds is next(iter(type(self.kinds)))

    def next_kinds(self) -> None:
        """Another kind, in turn."""
        order = list(type(self.kinds))
        self.kinds = order[(order.index(self.kinds) + 1) % len(order)]

    @property
    def besides(self) -> str:
        """Whose, and which kinds, in words; empty where it is everything."""
        return ", ".join(["mine"] * self.is_mine + [str(self.kinds.value)] * (not self.has_all_kinds))


class OneCaseScreen(TopScreen):
    """A screen with `c`: its bindings name the action, its rows say of which case they are."""

    choice: OneCase

    @property
    def case_in_front(self) -> tuple[int, str] | None:
        """The case of the row under the bar, and its caption."""
        raise NotImplementedError

    def load(self) -> object:
        """Read anew what is shown."""
        raise NotImplementedError

    def action_one_case(self) -> None:
        """The case of the row, or all."""
        if self.choice.turn_case(self.case_in_front):
            self.load()
        else:
            self.desk.say("It is of no case.", "muted")


class NarrowedScreen(OneCaseScreen):
    """A screen with `c`, `K` and `w`."""

    choice: Narrowed[Any]

    def show_rows(self) -> None:
        """Show of what was read what is chosen."""
        raise NotImplementedError

    def action_kinds(self) -> None:
        """The next kind."""
        self.choice.next_kinds()
        self.show_rows()

    def action_whose(self) -> None:
        """Mine, or everybody's."""
        self.choice.is_mine = not self.choice.is_mine
        self.show_rows()
