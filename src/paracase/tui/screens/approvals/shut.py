"""Sequestered papers in the attorney's queue: why each is shut, what is shut with it, and what a and b do. No text of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.papers.sequester import SequesterMove, SequesterState
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import cell, piece, whole_moment
from paracase.tui.widgets.models import Block, heading
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.papers.sequestering import SequesteredGroup
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.widgets.filtered import Pane
    from paracase.tui.widgets.paper import PaperView

MOVES = {"decide('approve')": SequesterMove.LIFT, "decide('back')": SequesterMove.KEEP}
"""What the keys of a decision do about a sequestered paper."""


def shut_blocks(groups: Sequence[SequesteredGroup], *, wide: bool) -> list[Block]:
    """A heading and a row for each."""
    if not groups:
        return []
    blocks = [heading([])] if wide else []
    return [*blocks, heading([(" ", "text"), ("SEQUESTERED", "strong bold")]), *map(_row, groups)]


def _row(group: SequesteredGroup) -> Block:
    def paint(_at: int, width: int, chosen: bool) -> Line:
        waits = group.lead.state is SequesterState.WAITING
        note = "to decide" if waits else "kept shut"
        name = cell(group.lead.name, max(6, width - len(note) - 4), "strong bold" if chosen else "text", how="middle")
        return [("■ ", "warn" if waits else "muted"), name, ("  ", "text"), (note, "warn" if waits else "muted")]

    return Block(("shut", group.lead.document_id), 1, paint)


def shut_lines(group: SequesteredGroup, width: int) -> list[Line]:
    """What the page says instead of the paper's text."""
    lead = group.lead
    others = [f"{row.document_id}  {row.name}: {row.relation.words}" for row in group.others]
    if group.hidden:
        others.append(f"and {counted(group.hidden, 'paper')} that you may not see")
    told = [
        f"{lead.name} is sequestered: nobody opens it, searches it or takes a copy of it.",
        "",
        f"By {lead.by}, {whole_moment(lead.at)}",
        f"Because: {lead.reason}",
        *(f"Case: {case}" for case in group.cases or ("none yet",)),
        "",
        *(["Shut with it:", *others, ""] if others else ["No other paper here holds these bytes.", ""]),
        f"It {lead.state.words}.",
        "",
        "FRE 502(b), FRCP 26(b)(5)(B): return, sequester or destroy it and any copies; neither use nor disclose it "
        "until the claim is resolved.",
    ]
    lines: list[Line] = []
    for text in map(visible, told):
        lines += [[piece(text[start:end], "text")] for start, end in wrapped(text, max(20, width - 4))]
    return [
        *lines, [],
        [("a", "accent key"), (" opens it and its copies again", "muted")],
        [("b", "accent key"), (" keeps it shut until it is purged or returned", "muted")],
    ]  # fmt: skip


OPENING = "Opening…"
"""Over a page that is still asked for."""


def say_shut(
    paper: PaperView, pane: Pane, group: SequesteredGroup | None, *, is_empty: bool, keep: bool = False
) -> None:
    """What stands on the page where no request is in front: why a paper is shut, or that there is nothing to decide.

    Args:
        is_empty: nothing waits, as far as the queue was asked; else what waits is being opened.
    """
    paper.show(shut_lines(group, pane.size.width) if group is not None else [], keep=keep)
    nothing = "Nothing to decide" if is_empty else OPENING
    pane.header.say(title="Sequestered" if group is not None else nothing, left=[], right=[])


async def decide(desk: Desk, group: SequesteredGroup, action: str) -> bool:
    """Lift it, or keep it shut; returns whether that was done."""
    if MOVES[action] is SequesterMove.LIFT and not await _agreed(desk, group):
        return False
    act = {
        SequesterMove.LIFT: services.papers.sequestering.lift,
        SequesterMove.KEEP: services.papers.sequestering.keep_shut,
    }[MOVES[action]]
    done = await desk.carry_out(lambda: act(desk.office, group.lead.document_id), safe="It is shut as before.")
    return done is not None


async def _agreed(desk: Desk, group: SequesteredGroup) -> bool:
    """Asked by name, since the next row comes to the front: a key that is held opens nothing that was not looked at."""
    lines: list[Line] = [[piece(group.lead.name, "strong")], [],
                         [("It and its copies are read and searched again.", "text")]]  # fmt: skip
    agreed: bool | None = await desk.ask_person(Confirm("Open it again?", lines, verb="open it again"))
    return agreed is True
