"""Files to be handed over, in the attorney's queue: to whom, how much, what is left out; a signs, b sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.leaving.handovers import HandoverMove
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_moment, piece, whole_moment
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.to_hand_over import HandoverToSign
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOVES = {"decide('approve')": HandoverMove.SIGN, "decide('back')": HandoverMove.SEND_BACK}
"""What the keys of a decision do about a file that is to be handed over."""


def handover_blocks(waiting: Sequence[HandoverToSign], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [
        *blocks,
        heading([(" ", "text"), ("FILES TO HAND OVER", "strong bold")]),
        *(_row(one, today) for one in waiting),
    ]


def _row(one: HandoverToSign, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        day = list_moment(one.row.made_at, today)
        name = cell(one.row.caption, max(6, width - len(day) - 4), "strong bold" if chosen else "text", how="caption")
        return [("→ ", "text"), name, ("  ", "text"), (day, "muted")]

    return Block(("handover", one.row.id), 1, paint)


def handover_lines(one: HandoverToSign, width: int) -> list[Line]:
    """What is signed: to whom it goes, where it lies, the digest of its manifest, every paper that is left out and why."""
    row = one.row
    whom = f"{row.recipient.words}{f': {row.name}' if row.name else ''}"
    told: list[tuple[str, str]] = [
        (f"Hand over the file of {row.caption}, {row.number}", "strong bold"),
        (f"To {whom}", "text"),
        (f"Made by {row.made_by}, {whole_moment(row.made_at)}", "text"),
        ("", "text"),
        (f"{counted(row.papers, 'paper')}, {counted(row.files, 'file')}, {row.size:,} bytes", "text"),
        (f"It lies in {services.leaving.deciding.place_of(row)}", "text"),
        (f"SHA-256 of its manifest: {row.manifest}", "muted"),
        ("", "text"),
        (f"Left out: {counted(len(one.left), 'paper')}", "strong" if one.left else "text"),
    ]
    for left in one.left:
        told.append((f"! {left.document_id} {left.name}", "warn"))
        told.append((f"    {left.why}{f' ({left.decided})' if left.decided else ''}", "muted"))
    lines: list[Line] = []
    for text, ink in told:
        shown = visible(text)
        lines += [[piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4))] or [[]]
    return [
        *lines, [],
        [("a", "accent key"), (" signs it, under your name: every file is compared first", "muted")],
        [("b", "accent key"), (" sends it back, with a reason", "muted")],
    ]  # fmt: skip


async def decide(desk: Desk, one: HandoverToSign, action: str) -> bool:
    """Sign it, or send it back with a reason; returns whether that was done."""
    office, number = desk.office, one.row.id
    if MOVES[action] is HandoverMove.SIGN:
        if not await _agreed(desk, one):
            return False
        sign = services.leaving.deciding.sign
        return await desk.carry_out(lambda: sign(office, number), safe="It waits as before; nothing left.") is not None
    reason = await desk.ask_person(
        Ask(f"Not handed over: {one.row.number}", placeholder="what is wrong; stays in the record. Empty: not yet",
            verb="send back", allow_empty=True)
    )  # fmt: skip
    if not reason:
        return False
    send_back = services.leaving.deciding.send_back
    done = await desk.carry_out(lambda: send_back(office, number, reason=reason), safe="It waits as before.")
    return done is not None


async def _agreed(desk: Desk, one: HandoverToSign) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held signs nothing unread."""
    row = one.row
    lines: list[Line] = [[piece(row.caption, "strong")], []]
    whom = f"{row.recipient.words}{f': {row.name}' if row.name else ''}"
    lines.append([piece(f"{counted(row.papers, 'paper')} to {whom}", "text")])
    lines += [[piece(f"! {counted(len(one.left), 'paper')} left out", "warn")]] if one.left else []
    lines.append([("What is handed out then leaves the office, and does not come back.", "text")])
    agreed: bool | None = await desk.ask_person(Confirm(f"Sign off the file of {row.number}?", lines, verb="sign it"))
    return agreed is True
