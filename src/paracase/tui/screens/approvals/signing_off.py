"""Checklist lines in the attorney's queue: what it is, what ticks it; a signs it off, b sends it back with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_moment, piece, whole_moment
from paracase.tui.screens.approvals.nobodys import NOBODYS, NOBODYS_WORDS
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.to_sign_off import ElementToSignOff
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOVES = {"decide('approve')": Right.REVIEW_GATED, "decide('back')": Right.REVIEW_GATED}
"""What the keys of a decision need."""


def element_blocks(waiting: Sequence[ElementToSignOff], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [
        *blocks,
        heading([(" ", "text"), ("CHECKLIST TO SIGN OFF", "strong bold")]),
        *(_row(one, today) for one in waiting),
    ]


def _row(one: ElementToSignOff, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        day = list_moment(one.row.decided_at, today) if one.row.decided_at else ""
        day = NOBODYS if one.row.has_no_attorney else day
        room = max(8, width - len(day) - 16)
        name = cell(one.label, room, "strong bold" if chosen else "text")
        return [("→ ", "text"), name, (" ", "text"), cell(one.row.caption, 11, "muted", how="caption"),
                ("  ", "text"), (day, "warn" if one.row.has_no_attorney else "muted")]  # fmt: skip

    return Block(("element", one.key), 1, paint)


def element_lines(one: ElementToSignOff, width: int) -> list[Line]:
    """What it is, whose case, what ticks it."""
    row = one.row
    told = [
        (f"{one.label}: {row.caption}, {row.number}", "strong bold"),
        (one.element.what[:1].upper() + one.element.what[1:] + ".", "text"),
        ("", "text"),
        (
            f"Ticked by: {row.document_name}" if row.document_name else "No paper: somebody says that it is here.",
            "text",
        ),
    ]
    if row.has_no_attorney:
        told.insert(1, (NOBODYS_WORDS, "warn"))
    if row.decided_by and row.decided_at:
        told.append((f"Received: {row.decided_by}, {whole_moment(row.decided_at)}", "text"))
    if row.document_id is not None:
        told.append((f"The paper: 1 Desk, its case; or over SSH: ssh office get {row.document_id}", "muted"))
    lines: list[Line] = []
    for text, ink in told:
        shown = visible(text)
        lines += [[piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4))] or [[]]
    return [
        *lines, [],
        [("a", "accent key"), (" signs it off: it is closed, under your name", "muted")],
        [("b", "accent key"), (" sends it back, with a reason: it is missing again, and a task says why", "muted")],
    ]  # fmt: skip


async def decide(desk: Desk, one: ElementToSignOff, action: str) -> bool:
    """Sign it off, or send it back with a reason; returns whether that was done."""
    office, row = desk.office, one.row
    if action == "decide('approve')":
        if not await _agreed(desk, one):
            return False
        review = services.cases.elements.review
        done = await desk.carry_out(
            lambda: review(office, row.case_id, one.element, of=row.party_id), safe="It waits as before."
        )
        return done is not None
    reason = await desk.ask_person(
        Ask(
            "Send back",
            placeholder="what is not good; stays in the record. Empty: not yet",
            verb="send back",
            allow_empty=True,
        )
    )
    if not reason:
        return False
    send_back = services.cases.signing_off.send_back
    done = await desk.carry_out(
        lambda: send_back(office, row.case_id, one.element, reason=reason, of=row.party_id), safe="It waits as before."
    )
    return done is not None


async def _agreed(desk: Desk, one: ElementToSignOff) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held signs off nothing unread."""
    lines: list[Line] = [
        [piece(one.label, "strong")],
        [piece(f"{one.row.caption}, {one.row.number}", "muted")],
        [],
        [("It is closed then, under your name.", "text")],
    ]
    agreed: bool | None = await desk.ask_person(Confirm("Sign it off?", lines, verb="sign off"))
    return agreed is True
