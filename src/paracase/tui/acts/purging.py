"""What the palette's *Purge* asks for and then has a service do. It has no key: nobody comes here by a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.upkeep.purges import PurgeChoice, PurgeState
from paracase.domain.visible import cell_width, counted, name_text, visible
from paracase.services.done import Done
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.purging import PurgeDialog
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import cell, whole_day
from paracase.tui.widgets.models import Block

if TYPE_CHECKING:
    from paracase.services.upkeep.gone import GoneReport
    from paracase.services.upkeep.orders import ListedPaper, OrderDetail
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

SHOWN = 5
"""So many papers stand in the dialog; all of them in “paracase purge show”."""
_WIDTH = 68


async def purge(desk: Desk) -> None:
    """Choose an order, decide what holds the same bytes, type the case's number; then what was looked at is shown."""
    detail = await _order(desk)
    while detail is not None and detail.undecided:
        if not await _decide(desk, detail.order.id, detail.undecided[0]):
            return
        detail = await _detail(desk, detail.order.id)
    if detail is None:
        return
    dialog = PurgeDialog(
        "Purge",
        _lines(detail),
        number=detail.order.case_number,
        now=desk.office.clock.monotonic,
        pressed_at=lambda: desk.pressed_at,
    )
    typed = await desk.ask_person(dialog)
    if typed:
        await _carry_out(desk, detail.order.id, typed)


async def _order(desk: Desk) -> OrderDetail | None:
    found = await desk.ask(lambda: services.upkeep.orders.orders(desk.office))
    waiting = [one for one in found or () if one.state is PurgeState.ORDERED]
    if not waiting:
        desk.say("No order to purge waits. An attorney gives one: paracase purge order CASE DOCUMENT…")
        return None
    chosen = str(waiting[0].id)
    if len(waiting) > 1:
        choices = [
            Choice(str(one.id), f"{one.case_number}  {visible(one.authority)}", visible(one.attorney))
            for one in waiting
        ]
        picked = await desk.ask_person(Picker("Which order?", choices, verb="show it"))
        if picked is None:
            return None
        chosen = picked.value
    return await _detail(desk, int(chosen))


async def _detail(desk: Desk, purge_id: int) -> OrderDetail | None:
    return await desk.ask(lambda: services.upkeep.orders.detail(desk.office, purge_id))


async def _decide(desk: Desk, purge_id: int, paper: ListedPaper) -> bool:
    """Whether one paper on the list goes too, or stays and why; returns whether that was decided."""
    choices = (
        Choice(PurgeChoice.PURGE.value, f"It goes too: {visible(paper.name)}", paper.relation.value),
        Choice(PurgeChoice.KEEP.value, "It stays, and I say why", "an attorney"),
    )
    picked = await desk.ask_person(Picker(f"Document {paper.id} holds the bytes", choices, verb="decide"))
    if picked is None:
        return False
    choice, why = PurgeChoice(picked.value), ""
    if choice is PurgeChoice.KEEP:
        said = await desk.ask_person(Ask(f"Why document {paper.id} stays", verb="it stays"))
        if not said:
            return False
        why = said
    decide = services.upkeep.orders.decide
    done = await desk.carry_out(
        lambda: decide(desk.office, purge_id, paper.id, choice, why=why), safe="Nothing was destroyed."
    )
    return done is not None


def _lines(detail: OrderDetail) -> list[Line]:
    """What is destroyed, by name, versions and bytes, and on whose word."""
    order = detail.order
    lines = prose(
        f"By order of {order.attorney}, {whole_day(order.ordered_at)}: {order.authority}"[: 2 * _WIDTH], _WIDTH, "muted"
    )
    lines.append([])
    for paper in detail.goes[:SHOWN]:
        size = f"{counted(paper.versions, 'version')}, {paper.size:,} bytes"
        room = _WIDTH - cell_width(size) - 8
        name = cell(visible(paper.name), room, "strong bold", how="middle")
        lines.append([cell(str(paper.id), 6, "muted"), name, ("  ", "text"), (size, "text")])
    more = len(detail.goes) - SHOWN
    if more > 0:
        lines.append([(f"      and {more:,} more: paracase purge show {order.id}", "muted")])
    if detail.here:
        words = f"With them, whole: {counted(len(detail.here), 'copy', 'copies')} of the office set aside in its folder"
        lines.append([(words, "warn")])
    sentence = f"{detail.sentence} of {order.case_number} are destroyed for good. A purge is never undone."
    return [*lines, [], *prose(sentence, _WIDTH, "alarm bold")]


async def _carry_out(desk: Desk, purge_id: int, typed: str) -> None:
    reports: list[GoneReport] = []

    def act() -> Done:
        reports.append(services.upkeep.purging.carry_out(desk.office, purge_id, case_number=typed))
        return Done(0, reports[-1].sentence, can_undo=False)

    desk.say("Purging …", "muted", is_kept=False)
    safe = "What was begun is carried on when the office is next opened; before that nothing was destroyed."
    if await desk.carry_out(act, safe=safe) is not None:
        desk.show(Listing(visible(reports[-1].sentence), _report_blocks(reports[-1]), empty=""))


def _report_blocks(report: GoneReport) -> list[Block]:
    """What was looked at, what is left or owed, and what nobody can look at."""
    parts = (
        ("Left", "alarm", [f"{one.place}: {one.what}" for one in report.found]),
        ("Owed", "warn", [f"{one.kind.value} {name_text(one.path)}: {one.detail}" for one in report.owed]),
        ("Kept", "text", list(report.kept)),
        ("Looked at", "text", list(report.looked)),
        ("Not covered", "muted", list(report.not_covered)),
    )
    return [_block(title, at, line, ink) for title, ink, lines in parts for at, line in enumerate(lines)]


def _block(title: str, at: int, words: str, ink: str) -> Block:
    lines = prose(words, _WIDTH - 10, ink)

    def paint(row: int, _width: int, _chosen: bool) -> Line:
        return [(" ", "text"), cell(title if at == row == 0 else "", 12, "muted"), *lines[row]]

    return Block((title, at), len(lines), paint)
