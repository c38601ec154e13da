"""What is offered: a key that would be refused is not there. The key line, the help and the palette ask the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from paracase.domain.roles import Refusal


@runtime_checkable
class Refusing(Protocol):
    """A screen, a pane or the app: whatever has keys that not everybody may use."""

    def refusal(self, action: str) -> Refusal | None:
        """Why an action would be refused now; None when it would not, or needs no right."""


def offered(refused: Refusal | None) -> bool | None:
    """An action as Textual asks for it.

    Returns:
        True when it can be done. None when the person may not: no key line and no help has it, the palette says why. False
        when it is only not the time for it: it is nowhere.
    """
    if refused is None:
        return True
    return False if refused.is_for_now else None
