"""What Triage's keys ask for: a picker or a form, and its answer about the paper in front."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.papers import facts
from paracase.domain.papers.proposals import Field
from paracase.domain.papers.triage import breakdown
from paracase.domain.visible import counted, visible
from paracase.services.papers.triage import case_options, type_options
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.screens.triage.worklist import ChosenAnswers

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.services.papers.triage import Option, Prepared, Queue
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


def _choices(options: list[Option]) -> list[Choice]:
    return [Choice(o.value, o.words, o.note, is_best=o.is_best) for o in options]


async def agreed(desk: Desk, queue: Queue, marked: tuple[int, ...], case_id: int) -> bool:
    """Show what would become what, before many papers take one answer."""
    papers = [queue.papers[i] for i in marked if i in queue.papers]
    lines: list[Line] = [
        [
            (f"{counted(len(papers), 'paper')} → ", "text"),
            (visible(queue.captions.get(case_id, "")), "strong bold"),
        ],
        [],
    ]
    for word, count in breakdown([(p.doc_type or "no type").replace("_", " ") for p in papers])[:5]:
        lines.append([(f"{count:>6,}  ", "text"), (visible(word), "muted")])
    others = breakdown([queue.captions.get(p.case_id or 0, "no case proposed") for p in papers if p.case_id != case_id])
    if others:
        lines += [[], [("Proposed for another case:", "warn")]]
        lines += [[(f"{count:>6,}  ", "text"), (visible(word), "muted")] for word, count in others[:4]]
    agreed: bool | None = await desk.ask_person(Confirm("File together", lines, verb="file them all"))
    return agreed is True


def filing(
    office: Office, prepared: Prepared, answers: ChosenAnswers, marked: tuple[int, ...], case_id: int
) -> Callable[[], Done]:
    """What files the paper in front, or the marked ones together into one case."""
    if marked:
        return partial(services.papers.filing.file_together, office, marked, answers.decision.shared(case_id))
    row = prepared.sheet.document
    return partial(services.papers.filing.file_document, office, row.parent_id or row.id, answers.decision)


def same(prepared: Prepared, answers: ChosenAnswers, case_id: int) -> ChosenAnswers:
    """What is answered when the next paper is to be filed like this one: case, type and folder, not its own facts."""
    said = answers.facts.get("doc_type", prepared.planned.values.get("doc_type"))
    return ChosenAnswers(case_id, {"doc_type": said} if said else {}, None, answers.folder)


async def pick_case(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """The case: five best first, the one in front on the Desk on top; the bar begins on what the paper itself names."""
    came_from = desk.case_in_front()
    options = await desk.ask(lambda: case_options(desk.office, prepared.sheet.proposals, came_from=came_from))
    if options is None:
        return None
    empty = "No open case fits. Esc, then 1 and n opens one."
    named = prepared.sheet.best(Field.CASE)
    at = next((n for n, option in enumerate(options) if named is not None and option.value == named.value), 0)
    picked = await desk.ask_person(Picker("Case", _choices(options), at=at, empty=empty))
    return replace(answers, case_id=int(picked.value)) if picked is not None else None


async def pick_type(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """The type: five best first."""
    options = await desk.ask(lambda: type_options(desk.office, prepared.sheet.proposals))
    picked = await desk.ask_person(Picker("Type", _choices(options))) if options else None
    return answers.with_facts({"doc_type": picked.value}) if picked is not None else None


_DATES = (facts.DATED, facts.FILED, facts.ENTERED, facts.SERVED, facts.METHOD, facts.RECEIVED)
_NAMING = (facts.TITLE, facts.DOCKET_NO, facts.ATTACHMENT_NO, facts.PARTY)


async def say_dates(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """Every date, as far as it is known."""
    now: dict[str, object] = dict(prepared.planned.values)
    fields = await desk.ask(lambda: tui.acts.papers.fact_fields(desk, now, _DATES))
    values = await desk.ask_person(Form("Dates", fields, verb="take these")) if fields else None
    if values is None:
        return None
    changed = {name: value or None for name, value in values.items() if value != tui.acts.papers.fact_text(now, name)}
    checked = await desk.ask(lambda: services.papers.proposing.check_facts(desk.office, changed)) if changed else None
    return answers.with_facts(checked) if checked else None


async def say_name(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """Name, folder and the facts the name is made of."""
    planned = prepared.planned
    now = {fact.column: planned.values.get(fact.column) or "" for fact in (*_NAMING, facts.HANDLING)}
    folders = ", ".join(desk.office.settings.subfolders[:6])
    asked = (*_NAMING, facts.HANDLING)
    title, *others = tui.acts.papers.fact_fields(desk, now | {"handling": now["handling"] or "normal"}, asked)
    fields = [
        FieldSpec("name", "Name", visible(planned.name), hint="The extension stays; empty: made from the facts below"),
        FieldSpec("folder", "Folder", planned.folder, hint=f"Inside the case: {folders} …"),
        replace(title, hint="The name is made of it"),
        *others,
    ]
    values = await desk.ask_person(Form("Name and folder", fields, verb="take these"))
    if values is None:
        return None
    shown = " ".join(visible(planned.name).split())
    if values["name"] != shown:
        answers = replace(answers, name=values["name"] or None)
    if values["folder"] != planned.folder:
        answers = replace(answers, folder=values["folder"])
    said = {
        name: values[name] or None
        for name in now
        if values[name] != (now[name] or ("normal" if name == "handling" else ""))
    }
    return answers.with_facts(said) if said else answers


def compare(desk: Desk, prepared: Prepared) -> None:
    """A duplicate beside its original."""
    if prepared.original is None:
        desk.say("It is no duplicate of another paper.", "muted")
    else:
        desk.show(tui.screens.triage.compare.CompareScreen(prepared.sheet.document.id, prepared.original.id))


SAYS: dict[str, Callable[[Desk, Prepared, ChosenAnswers], Awaitable[ChosenAnswers | None]]] = {
    "case": pick_case,
    "type": pick_type,
    "dates": say_dates,
    "name": say_name,
}
"""What can be said about the paper in front; None leaves it as it was."""
