"""What must be known beside the paper in front: facts and dates of the case, the examination. Read, then closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.dates.shown import time_spent
from paracase.domain.office.levels import DECIDED_OWED
from paracase.domain.papers.differing import looked_for
from paracase.domain.visible import counted, visible
from paracase.services.approvals import levels
from paracase.tui.acts.filing import set_of_request
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.listing import Listing
from paracase.tui.display import piece, whole_day, whole_moment
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.services.approvals.reading import RequestDetail
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

WIDTH = 66
"""Cells of a sentence; the list has that room on every terminal."""
_SIGNS = {"good": ("✓", "good"), "fault": ("!", "warn"), "none": ("–", "muted")}


def _rows(lines: list[Line]) -> list[Block]:
    """Each line a row, so that one can go on to all of them."""

    def row(number: int, line: Line) -> Block:
        return Block(("line", number), 1, lambda _at, _width, _chosen: [(" ", "text"), *line])

    return [row(number, line) for number, line in enumerate(lines)]


async def case_facts(desk: Desk, found: RequestDetail) -> None:
    """Facts and dates of the case, the papers of the set, and what was decided of it before."""
    office, row = desk.office, found.row
    detail = await desk.ask(lambda: services.cases.cases.case_detail(office, row.case_id))
    tasks = await desk.ask(lambda: services.cases.tasks.case_tasks(office, row.case_id))
    if detail is None or tasks is None:
        return
    lines: list[Line] = [[piece(f"{row.case_number}  {detail.case.stage.replace('_', ' ')}", "muted")]]
    lines += [[("Docket   ", "muted"), piece(f"{d.number} {d.court} {d.judge}", "text")] for d in detail.dockets]
    lines += [[("Party    ", "muted"), piece(f"{p.name}, {p.role}", "text")] for p in detail.parties]
    lines += [[("Team     ", "muted"), piece(f"{m.name}, {m.part}", "text")] for m in detail.team]
    lines += [[], [("DATES", "strong bold")]]
    lines += [[piece(f"{whole_day(t.due_on)}  {t.what}", "text")] for t in tasks if t.due_on][:12] or [
        [("No dates.", "muted")]
    ]
    lines += [[], [("PAPERS", "strong bold"), (f"  {counted(len(found.items), 'paper')}", "muted")]]
    for item in found.items:
        words = f"{item.item.part}: {item.item.name}, v{item.item.version}, {item.item.size:,} bytes"
        lines += [[piece(words, "text")], [(f"  {item.item.sha256}", "muted")]]
    notes = [r for r in found.remarks if r.kind == "note"]
    if notes:
        lines += [[], [("NOTES", "strong bold")]]
        lines += [
            [(f"{'✓' if r.done_at else '□'} ", "good" if r.done_at else "warn"),
             piece(r.told, "text")]
            for r in notes
        ]  # fmt: skip
    if found.approvals or found.before is not None:
        lines += [[], [("DECIDED", "strong bold")]]
    if found.before is not None:
        words = f"v{found.before.version} {found.before.state.words}, {whole_moment(found.before.state_at)}"
        lines.append([piece(words, "text")])
    if found.approvals:
        kept = await desk.ask(lambda: [levels.level_kept(office, one) for one in found.approvals])
        for a, level in zip(found.approvals, kept or (), strict=False):
            owed = f", {DECIDED_OWED}" if a.is_owed else ""
            lines.append([piece(f"{whole_moment(a.at)}  {a.decision}  {a.staff}  {level.words}{owed}", "text")])
    await desk.ask_person(Listing(row.caption, _rows(lines), empty=""))


async def filing_set(desk: Desk, found: RequestDetail) -> None:
    """The set and its check."""
    await set_of_request(desk, found.row.id)


FACTS: dict[str, Callable[[Desk, RequestDetail], Awaitable[None]]] = {"case": case_facts, "set": filing_set}
"""What is read beside a request."""


async def examination(desk: Desk, found: RequestDetail, item_no: int) -> None:
    """Who examined it and for how long, each finding, what was looked for in the file, what AI help was declared."""
    exam, item, delivery = found.found, found.items[item_no], found.delivery
    lines: list[Line] = []
    if exam is None:
        lines.append([("Nobody examined it.", "warn")])
    else:
        own = f", {exam.not_by_another}" if exam.not_by_another else ""
        lines.append([piece(f"{exam.who}, {whole_moment(exam.at)}, {time_spent(exam.seconds)}{own}", "text")])
        lines += prose(f"“{exam.note}”", WIDTH, "text italic") if exam.note else []
        for label, result, words in exam.findings:
            sign, ink = _SIGNS.get(result, ("·", "muted"))
            lines.append([(f"{sign} ", ink), piece(f"{label}{': ' + words if words else ''}", "text")])
    lines += [[], [("FLAGS", "strong bold")]]
    for flag in item.flagged:
        lines += prose(f"! {flag.told}", WIDTH, "warn")
    sought = looked_for(item.facts.format)
    none = "none" if sought and not item.flagged else ""
    said = (
        f"{none}{', ' if none else ''}looked for: {', '.join(sought)}"
        if sought
        else "only what its parts name was looked for"
    )
    lines += prose(said, WIDTH, "muted")
    lines += [[], [("AI HELP", "strong bold")]]
    if delivery is None or not delivery.ai_tool:
        lines.append([("None was declared. That is not a statement that none was used.", "muted")])
    else:
        saw, by = delivery.ai_saw or "not said", delivery.ai_verifier or "nobody named"
        lines += prose(f"{delivery.ai_tool}; it saw: {saw}; checked by {by}", WIDTH)
    title = visible(f"Examination of {item.item.name}, v{item.item.version}")
    await desk.ask_person(Listing(title, _rows(lines), empty=""))
