"""Conflict searches in the attorney's queue: who is like whom, in which case; a clears a match, b says it is a conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.roles import Right
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import cell, piece, whole_moment
from paracase.tui.screens.approvals.dialogs import ApproveDialog
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from paracase.services.clients.deciding_conflicts import ConflictToDecide
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

MOVES = dict.fromkeys(("decide('approve')", "decide('back')"), Right.CLEAR_CONFLICT)
"""What the keys of a decision need about a match."""


def conflict_blocks(waiting: Sequence[ConflictToDecide], *, wide: bool) -> list[Block]:
    """A heading and a row for each search."""
    if not waiting:
        return []
    blocks = [heading([])] if wide else []
    return [*blocks, heading([(" ", "text"), ("CONFLICTS TO DECIDE", "strong bold")]), *map(_row, waiting)]


def _row(one: ConflictToDecide) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        stops = any(hit.opposed for hit in one.hits)
        note = f"{len(one.hits)} open"
        names = one.row.names.replace("\n", ", ")
        name = cell(names, max(6, width - len(note) - 4), "strong bold" if chosen else "text")
        return [("! " if stops else "? ", "alarm" if stops else "warn"), name, ("  ", "text"), (note, "muted")]

    return Block(("conflict", one.row.id), 1, paint)


def conflict_lines(one: ConflictToDecide, width: int) -> list[Line]:
    """Every match that waits, what stops first."""
    row = one.row
    lines: list[Line] = []

    def say(text: str, ink: str = "text") -> None:
        shown = visible(text)
        lines.extend([piece(shown[start:end], ink)] for start, end in wrapped(shown, max(20, width - 4)))

    say(f"Conflict search {row.id}{f', for {row.case_number}' if row.case_number else ''}", "strong bold")
    say(f"{row.by_name}, {whole_moment(row.at)}; among {counted(row.among, 'name')}.", "muted")
    if row.anyway:
        say("It stopped what was added, and the person went on all the same.", "alarm")
    for number, hit in enumerate(one.hits, 1):
        lines.append([])
        say(f"{number}. {hit.told}", "alarm" if hit.opposed else "text")
    return [
        *lines, [],
        [("a", "accent key"), (" clears the first match, with reason, waiver and screen", "muted")],
        [("b", "accent key"), (" says that it is a conflict, with the reason", "muted")],
    ]  # fmt: skip


def _bound(one: ConflictToDecide, said: Mapping[str, str], width: int) -> list[Line]:
    """What the initials bind: both sides by name, and every word that is recorded for it."""
    hit = one.hits[0]
    told = [(f"Looked for: {hit.asked}{f', for {one.row.case_number}' if one.row.case_number else ''}", "strong"),
            (hit.told, "alarm" if hit.opposed else "text")]  # fmt: skip
    told += [(f"{name.capitalize()}: {words}", "text") for name, words in said.items() if words]
    lines = [line for words, ink in told for line in prose(words, width, ink)]
    ends = "No conflict, or waived or screened as said. Undo takes it back; the record keeps both."
    return [*lines, [], *prose(ends, width, "muted")]


async def decide(desk: Desk, one: ConflictToDecide, action: str) -> bool:
    """Clear the first match that waits, or say that it is a conflict; returns whether that was done."""
    office, hit = desk.office, one.hits[0]
    deciding = services.clients.deciding_conflicts
    if action == "decide('approve')":
        fields = [
            FieldSpec("reason", "Reason", needed=True, hint="Why it is no conflict; stays in the record"),
            FieldSpec("waiver", "Waiver", hint="Who consented in writing, and when"),
            FieldSpec("screen", "Screen", hint="Who is screened, and how"),
        ]
        about: Line = [piece(f"{hit.asked} ~ {hit.name}", "strong")]
        values = await desk.ask_person(Form(f"Clear match {hit.id}", fields, verb="go on", about=about))
        if not values:
            return False
        initials = await desk.ask_person(
            ApproveDialog(
                f"Clear match {hit.id} as attorney",
                lambda width: _bound(one, values, width),
                initials=office.person.initials,
                verb="clear it",
                now=office.clock.monotonic,
                pressed_at=lambda: desk.pressed_at,
                asks=("Type your initials to clear this one match. ", "Your initials, to clear this match. "),
            )
        )
        if not initials:
            return False
        done = await desk.carry_out(lambda: deciding.clear(office, hit.id, **values), safe="It waits as before.")
        return done is not None
    reason = await desk.ask_person(
        Ask(f"Match {hit.id} is a conflict", placeholder="why; stays in the record. Empty: not yet", verb="record it",
            allow_empty=True)
    )  # fmt: skip
    if not reason:
        return False
    done = await desk.carry_out(lambda: deciding.confirm(office, hit.id, reason=reason), safe="It waits as before.")
    return done is not None
