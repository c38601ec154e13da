"""What hangs on a paper that goes to another case: shown before it does, what is struck here and computed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.deadlines.standing import DeadlineState
from paracase.domain.visible import counted
from paracase.tui.dialogs.agreeing import AgreeToAll
from paracase.tui.dialogs.choosing import ListedRow
from paracase.tui.display import whole_day

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.deadlines.misfiled import Going
    from paracase.services.deadlines.starting import Starting
    from paracase.tui.desk import Desk


async def agree_to_what_goes_along(desk: Desk, document_id: int, case_id: int, number: str) -> bool:
    """Whether a paper may go to another case; where nothing hangs on it, nothing is asked."""
    office = desk.office
    going = await desk.ask(lambda: services.deadlines.misfiled.goes_along(office, document_id, case_id))
    if not going:
        return going is not None
    rows = [row for one in going for row in _rows(one, number, office.today)]
    ends, begins = sum(len(one.struck) for one in going), sum(len(one.computed) for one in going)
    what = f"{counted(ends, 'deadline')} struck here, {begins} computed in {number}; both attorneys get a task."
    shown = AgreeToAll("Its events go along", what, rows, verb="move it with these", pressed_at=lambda: desk.pressed_at)
    agreed: bool | None = await desk.ask_person(shown)
    return bool(agreed)


def _rows(one: Going, number: str, today: date) -> list[ListedRow]:
    group = f"{one.words}{' (proposed: waits there)' if one.is_proposed else ''}"
    rows = [
        ListedRow((one.event_id, "here", row.id), group, f"struck here: {row.what}", _was(row.due_on, row.state))
        for row in one.struck
    ]
    rows += [
        ListedRow((one.event_id, "there", each.key), group, f"{number}: {each.what}", _will_be(each, today))
        for each in one.computed
    ]
    rows += [ListedRow((one.event_id, "asks", asked), group, f"{number} asks {asked}", "?") for asked in one.asks]
    if one.changed:
        kept = "what it vacated or moved here stays so; a task says to look at it"
        rows.append(ListedRow((one.event_id, "changed", ""), group, kept))
    return rows or [ListedRow((one.event_id, "", ""), group, "starts nothing there")]


def _was(day: str | None, state: str) -> str:
    done = "" if state == DeadlineState.OPEN else f", {DeadlineState(state).words}"
    return f"{whole_day(day) or 'manually'}{done}"


def _will_be(one: Starting, today: date) -> str:
    if one.computed is None:
        return "calendar manually"
    return f"{whole_day(one.computed.due)}{', past' if one.computed.due < today else ''}"
