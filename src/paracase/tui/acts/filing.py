"""A filing set, wherever the key is: shown with its check, changed, signed off, shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.statements import Part
from paracase.domain.errors import BadInput
from paracase.domain.roles import Right
from paracase.domain.visible import visible
from paracase.tui.dialogs.filing_set import FilingSet, SetAsked
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask
from paracase.tui.display import list_day

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from paracase.services.approvals.filing_sets import Checked
    from paracase.tui.desk import Desk


async def set_of_assignment(desk: Desk, assignment_id: int, case_id: int) -> None:
    """The set an assignment is filed as: its parts may be changed."""
    may = desk.office.can(Right.ASK_APPROVAL)
    await _show(
        desk,
        lambda: services.approvals.filing_sets.check_assignment(desk.office, assignment_id),
        change=(assignment_id, case_id) if may else None,
    )


async def set_of_request(desk: Desk, request_id: int) -> None:
    """The set that a request is about: exactly these versions."""
    await _show(desk, lambda: services.approvals.filing_sets.check_request(desk.office, request_id), change=None)


async def _show(desk: Desk, check: Callable[[], Checked], *, change: tuple[int, int] | None) -> None:
    at: Hashable = None
    while (checked := await desk.ask(check)) is not None:
        dialog = FilingSet(checked, may_change=change is not None, may_accept=desk.office.can(Right.EXAMINE), at=at)
        asked = await desk.ask_person(dialog)
        if asked is None:
            return
        at = asked.key
        if asked.verb == "accept":
            await _accept(desk, checked, asked.number)
        elif change is not None:
            await _change(desk, checked, asked, *change)


async def _accept(desk: Desk, checked: Checked, number: int) -> None:
    row = checked.rows[number - 1]
    ask = Ask(f"Sign off: {row.looked_for}", placeholder="why it may be filed so", verb="sign it off")
    why = await desk.ask_person(ask)
    if why:
        await desk.carry_out(lambda: services.approvals.filing_sets.accept(desk.office, checked, number, why))


async def _change(desk: Desk, checked: Checked, asked: SetAsked, assignment_id: int, case_id: int) -> None:
    if asked.verb == "put":
        await _put_in(desk, checked, assignment_id, case_id)
    elif asked.verb == "change":
        await _say_anew(desk, checked, assignment_id, asked.number)
    elif asked.verb == "certificate":
        await _certificate(desk, assignment_id)
    else:
        await desk.carry_out(lambda: services.approvals.filing_sets.take_out(desk.office, assignment_id, asked.number))


async def _put_in(desk: Desk, checked: Checked, assignment_id: int, case_id: int) -> None:
    known = {paper.document_id for paper in checked.papers}
    lines = await desk.ask(
        lambda: services.papers.lines.listed_documents(desk.office, case_id, order="newest", words="")[:200]
    )
    if lines is None:
        return
    today = desk.standing.today
    choices = [Choice(str(d.id), d.shown_name, list_day(d.arrived_at, today)) for d in lines if d.id not in known]
    picked = await desk.ask_person(
        Picker("Put which paper in", choices, verb="put it in", empty="No other document of the case.")
    )
    if picked is not None:
        await _form(desk, assignment_id, int(picked.value), Part.EXHIBIT, "", len(known) + 1)


async def _say_anew(desk: Desk, checked: Checked, assignment_id: int, document_id: int) -> None:
    at = next(n for n, paper in enumerate(checked.papers, start=1) if paper.document_id == document_id)
    paper = checked.papers[at - 1]
    await _form(desk, assignment_id, document_id, Part(paper.part), paper.title, at)


async def _form(desk: Desk, assignment_id: int, document_id: int, part: Part, title: str, at: int) -> None:
    fields = [
        FieldSpec("part", "Part", part.value, choices=tuple(Part), needed=True, hint="What it is in the set"),
        FieldSpec("title", "Name", title, hint="As the court's system shall show it: Exhibit A – e-mail of March 3"),
        FieldSpec("at", "Place", str(at), check=_place, needed=True, hint="1 is first"),
    ]
    values = await desk.ask_person(Form("A part of the set", fields, verb="put it there"))
    if values is not None:
        await desk.carry_out(
            lambda: services.approvals.filing_sets.put_in(
                desk.office, assignment_id, document_id, Part(values["part"]), values["title"], _place(values["at"])
            )
        )


def _place(text: str) -> int:
    if not text.strip().isdigit() or int(text) < 1:
        raise BadInput(f"“{visible(text)}” is no place.", hint="1 is first.")
    return int(text)


async def _certificate(desk: Desk, assignment_id: int) -> None:
    """The person chooses the template; what is verified stays blank for who signs."""
    names = await desk.ask(lambda: services.work.certifying.templates(desk.office))
    if names is None:
        return
    picked = await desk.ask_person(
        Picker("AI certificate from which template", [Choice(name, name) for name in names], verb="fill it in",
               empty="No template: save a .docx with {{tools}} in the office's Templates.")
    )  # fmt: skip
    if picked is not None:
        await desk.carry_out(lambda: services.work.certifying.certify(desk.office, assignment_id, picked.value))
