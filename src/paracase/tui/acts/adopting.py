"""Adopting case folders that exist already, and saying for all their papers at once what they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.roles import Right
from paracase.domain.visible import counted, name_text, visible
from paracase.tui.dialogs.choosing import ChooseSome, ListedRow
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import whole_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.papers.adopted import AdoptedPaper, AdoptedPapers
    from paracase.services.papers.adopting import Guess, MarksAnswered, Survey
    from paracase.tui.desk import Desk
    from paracase.tui.dialogs.choosing import ChosenRows
    from paracase.tui.display import Line


async def adopt_folders(desk: Desk) -> None:
    """Ask for the folder, show what is in it, ask about marked folders, take it in; then say what its papers are."""
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
    if not await desk.ask_person(Confirm("Adopt", _summary(found), verb=f"adopt {counted(len(found.cases), 'case')}")):
        return
    answered = await _ask_about_marks(desk, found)
    if answered is None:
        desk.say("Nothing was adopted.", "muted")
        return
    desk.say("Taking the papers in …", "muted", is_kept=False)
    report = await desk.ask(
        lambda: services.papers.adopting.adopt(desk.office, found, matter_type="civil_litigation", answered=answered)
    )
    if report is not None:
        desk.say(f"Adopted {counted(len(found.cases), 'case')}: {report.sum.sentence}")
        proposed = await desk.ask(lambda: services.papers.adopted.look_over(desk.office))
        if proposed is not None and proposed.going:
            await _take_some(desk, proposed)


async def _ask_about_marks(desk: Desk, found: Survey) -> MarksAnswered | None:
    """Which marked folders are walled and closed; None where the person leaves it."""
    walled: frozenset[bytes] | None = frozenset()
    closed: frozenset[bytes] | None = frozenset()
    if found.walls and desk.office.can(Right.KEEP_STAFF):
        kept_out = ", ".join(one.name for one in services.papers.adopting.outside_of_walls(desk.office))
        what = f"Marked as sealed. A wall keeps out: {kept_out or 'nobody yet, all others are attorneys'}."
        walled = await _choose(desk, "Wall these cases?", what, found.walls, ("wall {}", "wall none of them"))
    elif found.walls:
        what = "Marked as sealed; only an administrator puts up a wall. Adopted now, everybody sees them."
        if not await desk.ask_person(Confirm("No wall", [[(what, "warn")]], verb="adopt them open")):
            return None
    if walled is not None and found.closes:
        what = "Marked as over. Closed cases stay searchable, and are not among the open ones."
        closed = await _choose(desk, "Close these cases?", what, found.closes, ("close {}", "close none of them"))
    if walled is None or closed is None:
        return None
    return services.papers.adopting.MarksAnswered(walled, closed)


async def _choose(
    desk: Desk, title: str, what: str, guesses: Sequence[Guess], verbs: tuple[str, str]
) -> frozenset[bytes] | None:
    rows = [
        ListedRow(guess.folder, "Folders", name_text(guess.folder), counted(guess.files, "file")) for guess in guesses
    ]
    shown = ChooseSome(title, what, rows, verb=verbs[0], pressed_at=lambda: desk.pressed_at, verb_none=verbs[1])
    said: ChosenRows | None = await desk.ask_person(shown)
    return None if said is None else frozenset(guess.folder for guess in guesses if guess.folder in said.keys)


async def look_over_adopted(desk: Desk) -> None:
    """Dates, types and subfolders of adopted papers: all of them in one list, taken as one act."""
    desk.say("Looking at adopted papers …", "muted", is_kept=False)
    found = await desk.ask(lambda: services.papers.adopted.look_over(desk.office))
    desk.say("")
    if found is None:
        return
    if not found.going:
        stays = f" Of {counted(len(found.staying), 'paper')} nothing is likely." if found.staying else ""
        desk.say(f"There is nothing to propose for adopted papers.{stays}", "muted")
        return
    await _take_some(desk, found)


async def _take_some(desk: Desk, found: AdoptedPapers) -> None:
    """The list, whole, then what is ticked of it."""
    rows = [_row(paper) for paper in (*found.going, *found.staying)]
    rows.sort(key=lambda row: row.group)
    what = f"{counted(len(found.going), 'adopted paper')}: what they are, as far as they say so themselves"
    more = ("also into subfolders", "leave where they lie") if found.moving else None
    shown = ChooseSome(
        "Adopted papers", what, rows, verb="take {} as listed", pressed_at=lambda: desk.pressed_at, more=more
    )
    said: ChosenRows | None = await desk.ask_person(shown)
    if said is None:
        return
    agreed = [paper for paper in found.going if paper.document_id in said.keys]
    await desk.carry_out(
        lambda: services.papers.adopted.take(desk.office, agreed, moves=said.does_more),
        safe="Nothing was changed or moved.",
    )


def _row(paper: AdoptedPaper) -> ListedRow:
    day = whole_day(paper.day) if paper.day else "no date"
    into = f"  → {paper.into}/" if paper.into else ""
    note = "" if paper.stays else f"{day}  {paper.short_type or 'no type'}{into}"
    name = f"{paper.folder}/{paper.name}" if paper.folder else paper.name
    return ListedRow(paper.document_id, f"{paper.caption}  {paper.case_number}", name, note, paper.stays)


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
