"""Making a rule from the paper in front: what to go by, what to propose, and what it would have caught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.visible import counted, visible
from paracase.services.papers.picking import type_options
from paracase.services.papers.rules import By, RuleWish
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import fitted

if TYPE_CHECKING:
    from paracase.services.papers.rules import Preview
    from paracase.services.papers.triage import Prepared
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.triage.worklist import ChosenAnswers

_SHOWN = 6
"""Papers that are named before it is kept; ``paracase rule show`` has all."""
_WIDTH = 66


async def make_rule(desk: Desk, prepared: Prepared, _answers: ChosenAnswers) -> None:
    """Ask, show what it would have caught, and keep it when that is agreed; it proposes, and files nothing."""
    office, document_id = desk.office, prepared.sheet.document.id
    options = await desk.ask(lambda: type_options(office, prepared.sheet.proposals))
    if options is None:
        return
    fields = [
        FieldSpec(
            "by", "Go by", choices=tuple(by.value for by in By), hint="Empty: a mail's sender, else the file's name"
        ),
        FieldSpec(
            "doc_type",
            "Type",
            prepared.planned.values.get("doc_type") or "",
            choices=tuple(Choice(option.value, option.words) for option in options),
        ),
        tui.acts.papers.folder_field(desk, prepared.planned.folder),
        FieldSpec("task", "Task", hint="Made when such a paper is filed: Calendar the hearing tomorrow"),
        FieldSpec("task_for", "For", hint="Else whoever files it"),
    ]
    said = await desk.ask_person(Form("Rule from this paper", fields, verb="show what it catches"))
    if said is None:
        return
    wish = RuleWish(
        facts={"doc_type": said["doc_type"]} if said["doc_type"] else {},
        folder=said["folder"] or None,
        task=said["task"] or None,
        task_for=said["task_for"] or None,
    )
    by = [By(said["by"])] if said["by"] else []
    rules = services.papers.rules
    found = await desk.ask(lambda: rules.preview(office, rules.like(office, document_id, by, wish)))
    if found is None:
        return
    agreed: bool | None = await desk.ask_person(Confirm("Keep this rule?", _told(found), verb="keep it"))
    if agreed:
        await desk.carry_out(lambda: rules.add(office, found.rule), safe="No rule was kept.")


def _told(found: Preview) -> list[Line]:
    """The rule in words, and what it would have caught of the papers that are here."""
    many = f"Would have caught {len(found.caught):,} of {counted(found.papers, 'paper')}."
    if found.otherwise:
        many += f" {found.otherwise:,} of these you decided otherwise."
    words = (f"When: {found.rule.when}", f"Then: {found.rule.then}", many)
    lines: list[Line] = [[(fitted(visible(text), _WIDTH, "middle").rstrip(), "text")] for text in words]
    lines += [
        [("  ", "text"), (fitted(visible(one.name), _WIDTH - 2, "middle").rstrip(), "muted")]
        for one in found.caught[:_SHOWN]
    ]
    if len(found.caught) > _SHOWN:
        lines.append([(f"  and {len(found.caught) - _SHOWN:,} more", "muted")])
    return lines
