"""What the keys about an element of the checklist ask for and then have a service do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import list_day, piece, whole_day

if TYPE_CHECKING:
    from paracase.services.cases.elements import ChecklistLine as ElementLine
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


async def show_element(desk: Desk, case_id: int, line: ElementLine) -> int | None:
    """What an element is and what ticks it; returns its document when the person wants to read it."""
    element, row = line.element, line.row
    width = 68
    facts: list[Line] = [*prose(element.what[:1].upper() + element.what[1:] + ".", width), []]
    facts.append([piece("State", "muted"), piece(f"      {line.state.value}", "strong bold")])
    facts.append([piece("From", "muted"), piece(f"       {element.source}", "text")])
    need = f"if {element.condition}" if element.is_conditional else element.need
    facts.append([piece("Needed", "muted"), piece(f"     {need}", "text")])
    if element.gate:
        facts.append([piece("Gate", "muted"), piece("       an attorney reviews it", "text")])
    if row is not None and row.requested_from:
        asked = f"{row.requested_from}, {whole_day(row.requested_on)}"
        facts.append([piece("Requested", "muted"), piece(f"  {asked}", "text")])
    if row is not None and row.document_name:
        facts.append([piece("Ticked by", "muted"), piece(f"  {row.document_name}", "text")])
    if row is not None and row.reason:
        facts.append([piece("Waived", "muted"), piece(f"     {row.reason}", "text")])
    if row is not None and row.decided_by:
        facts.append([piece("Decided", "muted"), piece(f"    {row.decided_by}, {whole_day(row.decided_at)}", "muted")])
    has_document = row is not None and row.document_id is not None
    verb = "read the document" if has_document else "close"
    agreed = await desk.ask_person(Confirm(element.label, facts, verb=verb, other="back"))
    return row.document_id if agreed and has_document and row is not None else None


async def request_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """From whom was it requested?"""
    source = await desk.ask_person(
        Ask("Requested from whom", value=(line.row.requested_from or "") if line.row else "",
            placeholder="Who was asked: a client, a provider, a court", verb="note it")
    )  # fmt: skip
    if source:
        await desk.carry_out(lambda: services.cases.elements.request(desk.office, case_id, line.element, source=source))


async def receive_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Which document is it?"""
    office = desk.office
    document_id: int | None = None
    if line.element.doc_type != "-":

        def find() -> list[Choice]:
            ids = list(services.papers.lines.document_ids(office, case_id, order="newest"))[:500]
            lines = services.papers.lines.document_lines(office, ids)
            found = [lines[i] for i in ids if i in lines]
            found.sort(key=lambda d: d.doc_type != line.element.doc_type)
            return [
                Choice(str(d.id), d.shown_name,
                       f"{list_day(d.day, office.today)} {(d.doc_type or '').replace('_', ' ')}".strip(),
                       is_best=d.doc_type == line.element.doc_type)
                for d in found
            ]  # fmt: skip

        choices = await desk.ask(find)
        if choices is None:
            return
        picked = await desk.ask_person(
            Picker("Which document is it", choices, verb="this one", empty="No document of the case fits.")
        )
        if picked is None:
            return
        document_id = int(picked.value)
    await desk.carry_out(
        lambda: services.cases.elements.receive(office, case_id, line.element, document_id=document_id)
    )


async def review_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Found good."""
    await desk.carry_out(lambda: services.cases.elements.review(desk.office, case_id, line.element))


async def waive_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """An attorney says why the case does not need it."""
    reason = await desk.ask_person(Ask("Why the case does not need it", verb="waive"))
    if reason:
        await desk.carry_out(lambda: services.cases.elements.waive(desk.office, case_id, line.element, reason=reason))


async def reset_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Missing after all."""
    await desk.carry_out(lambda: services.cases.elements.reset(desk.office, case_id, line.element))
