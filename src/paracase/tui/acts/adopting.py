"""Adopting case folders that exist already: shows what it found, then does it; nothing is moved or renamed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.visible import counted, visible
from paracase.tui.dialogs.questions import Ask, Confirm

if TYPE_CHECKING:
    from paracase.services.papers.adopting import Survey
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


async def adopt_folders(desk: Desk) -> None:
    """Ask for the folder, show what is in it, take it in."""
    text = await desk.ask_person(
        Ask(
            "Folder that holds the case folders",
            placeholder="~/Cases",
            verb="look into it",
            explain=_explain,
            asks_the_disk=True,
        )
    )
    if not text:
        return
    desk.say("Looking …", "muted", is_kept=False)
    found = await desk.ask(lambda: services.papers.adopting.survey(desk.office, Path(text)))
    desk.say("")
    if found is None:
        return
    if not found.cases:
        desk.say("There are no folders with files in it.", "warn")
        return
    if await desk.ask_person(Confirm("Adopt", _summary(found), verb=f"adopt {counted(len(found.cases), 'case')}")):
        desk.say("Taking the papers in …", "muted", is_kept=False)
        report = await desk.ask(
            lambda: services.papers.adopting.adopt(desk.office, found, matter_type="civil_litigation")
        )
        if report is not None:
            desk.say(f"Adopted {counted(len(found.cases), 'case')}: {report.sum.sentence}")


def _explain(text: str) -> Line:
    try:
        path = Path(text).expanduser()
        there = path.is_dir()
    except (OSError, RuntimeError, ValueError):
        there = False
    return [("a folder", "muted")] if there else [("no such folder", "warn")]


def _summary(found: Survey) -> list[Line]:
    size, free = f"{found.size / 1e6:,.1f} MB", f"{found.free / 1e9:,.1f} GB"
    lines: list[Line] = [
        [(visible(str(found.tree)), "strong bold")],
        [
            (
                f"{counted(len(found.cases), 'case')}, {counted(found.files, 'file')}; {size} for the vault, {free} free",
                "text",
            )
        ],
        [("Nothing is moved or renamed.", "muted")],
        [],
    ]
    for guess in found.cases[:8]:
        lines.append(
            [
                (visible(f"{guess.number or 'next no.':<10} {guess.caption}")[:60], "text"),
                (f"  {guess.files:,}", "muted"),
            ]
        )
    if len(found.cases) > 8:
        lines.append([(f"… and {len(found.cases) - 8:,} more", "muted")])
    return lines
