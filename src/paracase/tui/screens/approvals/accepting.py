"""Cases that wait to be accepted, in the attorney's queue: whose they are, conflicts, dates; a accepts, b declines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.acceptance import AcceptanceMove
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_day, piece, whole_day, whole_moment
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from paracase.services.approvals.to_accept import CaseToDecide
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOVES = {"decide('approve')": AcceptanceMove.ACCEPT, "decide('back')": AcceptanceMove.DECLINE}
"""What the keys of a decision do about a case that waits to be accepted."""


def case_blocks(waiting: Sequence[CaseToDecide], *, wide: bool, today: date) -> list[Block]:
    """A heading and a row for each."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [
        *blocks,
        heading([(" ", "text"), ("CASES TO ACCEPT", "strong bold")]),
        *(_row(one, today) for one in waiting),
    ]


def _row(one: CaseToDecide, today: date) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        note, ink = ("not accepted", "warn")
        if one.dates:
            note = f"! {list_day(one.dates[0].day, today)}"
        if one.check.hits or one.check.is_hidden:
            note, ink = (f"conflict? {note}", "alarm")
        name = cell(one.row.caption, max(6, width - len(note) - 4), "strong bold" if chosen else "text", how="caption")
        return [("? ", "warn"), name, ("  ", "text"), (note, ink)]

    return Block(("case", one.row.case_id), 1, paint)


def case_lines(one: CaseToDecide, width: int) -> list[Line]:
    """What must be known of it, conflicts and dates first: they decide, and they do not wait."""
    row, detail = one.row, one.detail
    lines: list[Line] = []

    def say(text: str, ink: str = "text") -> None:
        shown = visible(text)
        lines.extend([piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4)))

    say(f"{row.caption}, {row.number}", "strong bold")
    say(f"Opened from a paper by {row.opened_by}, {whole_moment(row.opened_at)}. Not accepted: nothing of it goes out.")
    lines.append([])
    is_clear = not (one.check.hits or one.check.is_hidden)
    lines.append([("CONFLICT CHECK", "strong bold"), (f"  {counted(len(one.check.names), 'name')}", "muted")])
    for words in one.check.words:
        say(words, "text" if is_clear else "alarm")
    lines += [[], [("DATES IN ITS PAPERS", "strong bold")]]
    for found in one.dates:
        say(f"! {whole_day(found.day)}: {found.what} ({found.paper})", "warn")
    if not one.dates:
        say("None found; read its papers all the same.", "muted")
    lines.append([])
    for docket in detail.dockets:
        say(f"Number: {'  '.join(part for part in (docket.number, docket.court, docket.judge) if part)}")
    for party in detail.parties:
        say(f"Party: {party.name}, {party.role}{' (client)' if party.is_client else ''}")
    for member in detail.team:
        say(f"Team: {member.name}, {member.part}")
    say(f"Papers: {one.papers}")
    return [
        *lines, [],
        [("a", "accent key"), (" accepts it: a case like any other from then on", "muted")],
        [("b", "accent key"), (" declines it, with a reason: shut, its papers stay in it", "muted")],
    ]  # fmt: skip


async def decide(desk: Desk, one: CaseToDecide, action: str) -> bool:
    """Accept it, or decline it with a reason; returns whether that was done."""
    office, case_id = desk.office, one.row.case_id
    if MOVES[action] is AcceptanceMove.ACCEPT:
        if not await _agreed(desk, one):
            return False
        accept = services.cases.acceptance.accept
        return await desk.carry_out(lambda: accept(office, case_id), safe="It waits as before.") is not None
    reason = await desk.ask_person(
        Ask(
            f"Decline {one.row.number}",
            placeholder="why; stays in the record. Empty: not yet",
            verb="decline",
            allow_empty=True,
        )
    )
    if not reason:
        return False
    decline = services.cases.acceptance.decline
    done = await desk.carry_out(lambda: decline(office, case_id, reason=reason), safe="It waits as before.")
    return done is not None


async def _agreed(desk: Desk, one: CaseToDecide) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held accepts nobody unread."""
    is_hit = bool(one.check.hits) or one.check.is_hidden
    lines: list[Line] = [[piece(words, "alarm" if is_hit else "text")] for words in one.check.words[:8]]
    lines += [[], [("Taking it on is your decision, recorded under your name.", "text")]]
    agreed: bool | None = await desk.ask_person(
        Confirm(f"Accept {one.row.number}{' all the same' if is_hit else ''}?", lines, verb="accept it")
    )
    return agreed is True
