"""The notices of keys, accounts and colleagues, answered before anything else; then what waits and what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.people.notices import NoticeAnswer
from paracase.tui.dialogs.key_notice import LEAVE, MINE, NOT_MINE, KeyNoticeDialog

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.tui.desk import Desk

_SAYS = {MINE: NoticeAnswer.MINE, NOT_MINE: NoticeAnswer.NOT_MINE}


def _welcome(office: Office) -> str:
    return services.approvals.welcome.welcome(office, services.counters.counters(office).approvals)


async def key_notices(desk: Desk) -> None:
    """Show what was not answered, one after the other, and then what is new since the last session."""
    found = await desk.ask(lambda: services.people.notices.pending(desk.office)) or []
    for told in found:
        said = await desk.ask_person(
            KeyNoticeDialog(told, now=desk.office.clock.monotonic, pressed_at=lambda: desk.pressed_at)
        )
        if said == LEAVE:
            desk.do("quit")
            return
        if said in _SAYS:
            answer, number = _SAYS[said], told.id
            await desk.carry_out(lambda: services.people.answering.answer(desk.office, number, answer))  # noqa: B023  awaited here
    if desk.standing.by_ssh:
        words = await desk.ask(lambda: _welcome(desk.office))
        if words:
            desk.say(words, "warn" if desk.office.identity.waits else "text")
