"""What the paper in front would start: shown, ticked, and filed with it as one act."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from paracase import services
from paracase.tui.dialogs.starts import StartsList
from paracase.tui.screens.triage import acts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.services.done import Done
    from paracase.services.papers.triage import Prepared
    from paracase.tui.desk import Desk
    from paracase.tui.screens.triage.front import PaperInFront
    from paracase.tui.screens.triage.incoming import IncomingPane


def _why_not(prepared: Prepared | None, incoming: IncomingPane) -> str:
    if incoming.document_id is None:
        return "+ is for a paper; none is in front."
    if incoming.is_inside:
        return "It is filed with the paper above; + there shows what both start."
    if prepared is None:
        return "It is still being looked at."
    return "It is decided already; what it started stands under Tasks."


async def start(
    desk: Desk,
    incoming: IncomingPane,
    front: PaperInFront,
    carry_out: Callable[[Callable[[], Done], tuple[int, ...], int | None], Awaitable[bool]],
) -> None:
    """Show it for the paper in front, and carry out what was ticked; nothing against the own stamp of the paper."""
    prepared, document_id, worklist = front.current, incoming.document_id, incoming.worklist
    if prepared is None or document_id is None or not incoming.waits:
        desk.say(_why_not(prepared, incoming), "muted")
        return
    if worklist.marked:
        desk.say("+ is for one paper: Space takes marks away, Enter files the marked.", "muted")
        return
    if prepared.against:
        desk.say("Nothing is filed here: c chooses again, F files all the same.", "alarm")
        return
    if prepared.planned.case is None:
        desk.say("What it starts depends on the case: c chooses one, N opens one.", "warn")
        return
    office, answers = desk.office, worklist.answers(document_id)
    decision, case = answers.decision, prepared.planned.case
    lead = prepared.sheet.document.parent_id or document_id
    found = await desk.ask(lambda: services.deadlines.of_papers.starts_of_paper(office, lead, decision))
    if found is None:
        return
    shown = StartsList(found, files=True, pressed_at=lambda: desk.pressed_at, opened_at=desk.pressed_at)
    chosen = await desk.ask_person(shown)
    if chosen is None:
        return
    act = partial(services.deadlines.filed.file_and_start, office, lead, decision, chosen)
    if await carry_out(act, (), document_id) and case is not None:
        worklist.last = acts.same(prepared, answers, case.id)
