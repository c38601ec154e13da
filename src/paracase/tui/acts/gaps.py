"""Answering for what never came: why nobody waits for it any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.papers.gaps import GapReason
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask

if TYPE_CHECKING:
    from paracase.services.approvals.gaps import CaseGap
    from paracase.tui.desk import Desk

_NOTES = {
    GapReason.CAME: "by hand, by mail, under another number",
    GapReason.SEALED: "the court keeps it shut",
    GapReason.NOT_OURS: "nobody serves it on us",
    GapReason.OTHER: "say which",
}


async def answer_for(desk: Desk, missing: CaseGap) -> bool:
    """Ask why it is not waited for any more, and keep the answer; returns whether there is one. Nothing is preselected."""
    choices = [Choice(reason.value, reason.words, _NOTES[reason]) for reason in GapReason]
    title = f"{missing.label} never came: why not wait for it"
    picked = await desk.ask_person(Picker(title, choices, at=None, verb="answer for it"))
    if picked is None:
        return False
    how, words = GapReason(picked.value), ""
    if how is GapReason.OTHER:
        said: str | None = await desk.ask_person(
            Ask("Why not wait for it", placeholder="withdrawn by the clerk", verb="keep it")
        )
        if not said:
            return False
        words = said
    office, gap = desk.office, missing.gap
    done = await desk.carry_out(
        lambda: services.approvals.gaps.answer_for(
            office, missing.case_id, gap.kind, gap.number, how=how, reason=words
        ),
        safe="It is still listed under NEVER CAME.",
    )
    return done is not None
