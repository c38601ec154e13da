"""Closings in the attorney's queue: each point, its answer, what is still open; a closes the case, b sends it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.closing import ClosingMove
from paracase.domain.visible import visible
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_moment, piece, whole_day, whole_moment
from paracase.tui.screens.approvals.nobodys import NOBODYS, NOBODYS_WORDS
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.to_close import ClosingToSign
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOVES = {"decide('approve')": ClosingMove.SIGN, "decide('back')": ClosingMove.SEND_BACK}
"""What the keys of a decision do about a closing."""


def closing_blocks(waiting: Sequence[ClosingToSign], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [
        *blocks,
        heading([(" ", "text"), ("CASES TO CLOSE", "strong bold")]),
        *(_row(one, today) for one in waiting),
    ]


def _row(one: ClosingToSign, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        day = list_moment(one.row.asked_at, today) if one.row.asked_at else ""
        day = NOBODYS if one.row.has_no_attorney else day
        name = cell(one.row.caption, max(6, width - len(day) - 4), "strong bold" if chosen else "text", how="caption")
        return [("→ ", "text"), name, ("  ", "text"), (day, "warn" if one.row.has_no_attorney else "muted")]

    return Block(("closing", one.row.id), 1, paint)


def closing_lines(one: ClosingToSign, width: int) -> list[Line]:
    """Every point, its answer, and what the records still show as open."""
    row = one.row
    told: list[tuple[str, str]] = [(f"Close {row.caption}, {row.number}", "strong bold")]
    if row.has_no_attorney:
        told.append((NOBODYS_WORDS, "warn"))
    if row.asked_by and row.asked_at:
        told.append((f"Asked by {row.asked_by}, {whole_moment(row.asked_at)}", "text"))
    told.append(("", "text"))
    for point in one.closing.lines:
        told.append((f"{point.state.sign} {point.question.asks}", "text"))
        if point.said is not None:
            said = [f"says {point.said.said_by}" if point.said.said_by else "", point.said.words]
            words = ", ".join(part for part in said if part) or point.said.state.value
            told.append((f"    {words} ({point.said.set_by}, {whole_moment(point.said.set_at)})", "muted"))
        told += [(f"    ! {still}", "warn") for still in point.open_now]
    if row.retention_on:
        told += [("", "text"), (f"A task on {whole_day(row.retention_on)}: decide what is kept.", "text")]
    lines: list[Line] = []
    for text, ink in told:
        shown = visible(text)
        lines += [[piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4))] or [[]]
    return [
        *lines, [],
        [("a", "accent key"), (" closes the case, under your name", "muted")],
        [("b", "accent key"), (" sends it back, with a reason", "muted")],
    ]  # fmt: skip


async def decide(desk: Desk, one: ClosingToSign, action: str) -> bool:
    """Sign it, or send it back with a reason; returns whether that was done."""
    office, case_id = desk.office, one.row.case_id
    if MOVES[action] is ClosingMove.SIGN:
        if not await _agreed(desk, one):
            return False
        sign = services.cases.closing.sign
        return await desk.carry_out(lambda: sign(office, case_id), safe="The case is open as before.") is not None
    reason = await desk.ask_person(
        Ask(f"Not closed: {one.row.number}", placeholder="what is lacking; stays in the record. Empty: not yet",
            verb="send back", allow_empty=True)
    )  # fmt: skip
    if not reason:
        return False
    send_back = services.cases.closing.send_back
    done = await desk.carry_out(lambda: send_back(office, case_id, reason=reason), safe="It waits as before.")
    return done is not None


async def _agreed(desk: Desk, one: ClosingToSign) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held closes nothing unread."""
    still = [open_now for point in one.closing.lines for open_now in point.open_now]
    lines: list[Line] = [[piece(one.row.caption, "strong")], []]
    lines += [[piece(f"! {words}", "warn")] for words in still[:6]]
    lines.append([("It is over then, under your name. An attorney can reopen it.", "text")])
    agreed: bool | None = await desk.ask_person(Confirm(f"Close {one.row.number}?", lines, verb="close it"))
    return agreed is True
