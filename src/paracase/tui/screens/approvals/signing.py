"""What is at hand to sign a text that is decided for itself, and the level a decision of it would have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.frozen import frozen
from paracase.tui.screens.approvals.levels import level_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.office.levels import ApprovalLevel
    from paracase.services.context import Office
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


@frozen
class AtHand:
    """How a decision would stand now.

    Attributes:
        key: the name of the registered key that signs; None where none is at hand.
    """

    key: str | None
    now: ApprovalLevel
    needed: ApprovalLevel
    known_by: str

    def verb(self, verb: str) -> str:
        """What Enter does, signing included."""
        return f"{verb} and sign" if self.key is not None else verb

    def lines(self, width: int, *, by: str) -> list[Line]:
        """The level, what it proves, what would be owed; ``by`` is the gate's command for what is signed afterwards."""
        return level_lines(self.now, self.needed, known_by=self.known_by, key=self.key, width=width, by=by)


def _asked(office: Office, environment: dict[str, str]) -> AtHand:
    key = services.people.agent.key_at_hand(office, environment)
    now = services.approvals.levels.level_now(office).level
    return AtHand(key.name if key is not None else None, now, office.policy.level, office.identity.words)


async def at_hand(desk: Desk) -> AtHand | None:
    """How a decision would stand; None where that could not be asked, which is said."""
    office = desk.office
    return await desk.ask(lambda: _asked(office, dict(desk.environment)))


async def signer_of(desk: Desk, found: AtHand) -> tuple[bool, Callable[[str], str] | None]:
    """What signs, where the dialog said so; false where the key is gone by now: then nothing is decided."""
    if found.key is None:
        return True, None
    office = desk.office
    sign = await desk.ask(lambda: services.people.agent.signer(office))
    return sign is not None, sign
