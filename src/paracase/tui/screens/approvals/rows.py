"""How the attorney's queue and the paper in front look: rows of a service in, lines of pieces out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.approvals.requests import RequestState
from paracase.domain.dates.shown import time_spent
from paracase.tui.display import cell, list_day, piece, spread
from paracase.tui.screens.approvals.levels import owed_since, to_be_ink
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from datetime import date

    from paracase.domain.approvals.figures import ReadFigure
    from paracase.services.approvals.queue import AlsoWaiting, QueueLine
    from paracase.tui.display import Line


DECIDED_ROWS = 12
"""Decisions of this week that are listed; the others are counted."""


TIMED_WIDTH = 76
"""From this many columns on a row of the queue has room for how long the paper stood there."""


def _read(line: QueueLine, *, timed: bool) -> tuple[str, str]:
    """How far it stood on whose screen, and for how long; or what must be seen first."""
    if line.row.state.must_ratify:
        return "! must ratify", "warn"
    if line.row.owes_look:
        return "! as filed", "warn"
    if line.row.changed:
        return "! file changed", "warn"
    return line.figure.short_of(line.reader, timed=timed), "text" if line.figure.is_whole else "muted"


def _pages(line: QueueLine) -> str:
    """Its pages, in eight cells; none where it has none of its own."""
    return f"{line.pages:>3} {'pp' if line.pages != 1 else 'p '}  " if line.pages else " " * 8


def queue_blocks(lines: list[QueueLine], *, today: date, wide: bool) -> list[Block]:
    """A line for each request; three with a gap where the queue has a column of its own, the third how it would stand."""
    return [_wide(line, today) if wide else _narrow(line, today) for line in lines]


def _narrow(line: QueueLine, today: date) -> Block:
    row = line.row

    def paint(_at: int, width: int, chosen: bool) -> Line:
        timed = width >= TIMED_WIDTH
        words, ink = _read(line, timed=timed)
        right: Line = [(f"v{row.version}  ", "muted"), (_pages(line), "muted"),
                       (f"{words:>{22 if timed else 15}}", ink), (" ", "text")]  # fmt: skip
        left: Line = [
            (" ", "text"), cell(list_day(row.due_on, today) or "no date", 10, "text" if row.due_on else "muted"),
            ("  ", "text"), cell(row.caption, 10, "text" if chosen else "muted", how="caption"), ("  ", "text"),
            piece(row.title + (f" +{row.items - 1}" if row.items > 1 else ""), "strong bold" if chosen else "text"),
        ]  # fmt: skip
        return spread(left, right, width)

    return Block(("request", row.id), 1, paint)


def _wide(line: QueueLine, today: date) -> Block:
    row = line.row

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at == 0:
            title = row.title + (f" and {row.items - 1} more" if row.items > 1 else "")
            ink = "strong bold" if chosen else "text"
            return spread([(" ", "text"), piece(title, ink)], [(f"v{row.version} ", "muted")], width)
        if at == 1:
            words, ink = _read(line, timed=False)
            if ink == "muted":
                words = f"{_pages(line).strip()}, {words}".removeprefix(", ")
            left: Line = [(" ", "text"), cell(list_day(row.due_on, today) or "no date", 10, "muted"), ("  ", "text"),
                          piece(row.caption, "muted")]  # fmt: skip
            return spread(left, [(words + " ", ink)], width)
        time = f"{time_spent(line.figure.seconds)} " if line.figure.seconds and line.row.state.is_open else ""
        return (
            spread([(" ", "text"), piece(line.to_be, to_be_ink(line.to_be))], [(time, "muted")], width)
            if at == 2
            else []
        )

    return Block(("request", row.id), 4, paint)


def also_blocks(also: AlsoWaiting) -> list[Block]:
    """What else waits, as rows that are not stopped at."""
    return [heading(line) for line in also_lines(also)]


def also_lines(also: AlsoWaiting) -> list[Line]:
    """What else waits, under its heading; nothing when nothing does."""
    lines: list[Line] = [
        spread([(f" {words}", "text")], [(f"{_ALSO_WHERE[kind]} ", "muted")] if kind in _ALSO_WHERE else [], 40)
        for kind, words in also.told()
    ]
    if not lines:
        return []
    return [[], [(" ", "text"), ("ALSO WAITING FOR YOU", "strong bold")], *lines]


_ALSO_WHERE = {
    "unsigned": "ssh office statement owed", "questions": "3 Work", "notices": "ssh office notices",
    "to_confirm": "ssh office waiting", "money": "6 Clients, O", "untold": "6 Clients, O",
}  # fmt: skip
LEVEL_WIDTH = 72
"""From this many columns on a row of what was decided has room for its level; narrower, `i` says it."""
_DECIDED = {
    RequestState.APPROVED: ("✓", "good"), RequestState.CHANGES: ("±", "good"), RequestState.RETURNED: ("×", "muted"),
}  # fmt: skip


def also_short(also: AlsoWaiting) -> Line:
    """What else waits, for a header."""
    counts = [
        (also.unsigned, "unsigned"),
        (also.to_ratify, "to ratify"),
        (also.to_acknowledge, "to see"),
        (also.questions, "asked"),
        (also.notices, "told"),
        (also.to_confirm, "to confirm"),
        (also.money, "money"),
        (also.untold, "untold"),
    ]
    words = ", ".join(f"{n} {what}" for n, what in counts if n)
    return [(f"also: {words}", "muted")] if words else []


def decided_blocks(lines: list[QueueLine], *, today: date, wide: bool) -> list[Block]:
    """What was decided lately, under its heading; what is not the file any more says so."""
    owed = [line for line in lines if line.row.is_owed]
    rest = [line for line in lines if not line.row.is_owed]
    shown = rest[:DECIDED_ROWS]
    more = "" if len(shown) == len(rest) else "; the rest: paracase approvals list --decided"
    which = f"  1 to {len(shown)} of {len(rest)}{more}" if len(rest) > 1 else ""
    blocks: list[Block] = []
    for title, of, some in (("DECIDED, SIGNATURE OWED", "", owed), ("DECIDED THIS WEEK", which, shown)):
        if some:
            blocks += [heading([])] if wide else []
            blocks.append(heading([(" ", "text"), (title, "strong bold"), (of, "muted")]))
            blocks += [_decided(line, today, wide=wide) for line in some]
    return blocks


def _decided(line: QueueLine, today: date, *, wide: bool) -> Block:
    row = line.row
    void = row.changed and row.state is RequestState.APPROVED
    below = ["approval is void for the new bytes"] if void else []
    below += [line.level.words] if wide and line.level is not None else []

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at:
            return [(f"   {below[at - 1]}", "muted")]
        sign, ink = ("!", "alarm") if void or line.unproven else _DECIDED.get(row.state, ("", "muted"))
        words = {RequestState.RETURNED: ", returned", RequestState.CHANGES: ", with changes"}.get(row.state, "")
        words += ", file changed" if void else ""
        words = ", NOT PROVEN by the ledger" if line.unproven else words
        name = piece(f"{row.title}{words}", "alarm" if void or line.unproven else "strong bold" if chosen else "muted")
        left: Line = [(f" {sign} ", ink), name]
        if row.is_owed:
            return spread(left, [owed_since(row.state_at, today), (" ", "text")], width)
        level = f"{line.level.words}  " if line.level is not None and width >= LEVEL_WIDTH else ""
        return spread(left, [(level, "muted"), (list_day(row.state_at, today) + " ", "muted")], width)

    return Block(("decided", row.id), 1 + len(below), paint)


def nothing_waits(*, theirs: bool) -> list[Line]:
    """What an empty queue says.

    Args:
        theirs: who looks decides.
    """
    return [
        [("Nothing waits for you." if theirs else "Nothing waits for an attorney.", "muted")],
        [("Papers come here by ", "muted"), ("p", "accent key"), (" in Work, or ", "muted"), ("A", "accent key"),
         (" on the Desk.", "muted")],
    ]  # fmt: skip


def read_so_far(lines: list[QueueLine], request_id: int, figure: ReadFigure) -> list[QueueLine]:
    """The queue where one request is read further."""
    return [replace(n, figure=figure) if n.row.id == request_id else n for n in lines]
