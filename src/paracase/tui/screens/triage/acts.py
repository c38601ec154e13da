"""What Triage's keys ask for: a picker or a form, and its answer about the paper in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase.domain.papers.suggestions import Field
from paracase.domain.papers.triage import breakdown
from paracase.domain.visible import counted, visible
from paracase.services.papers.triage import case_options, type_options
from paracase.tui.screens.dialogs import Choice, Confirm, Picker
from paracase.tui.screens.forms import FieldSpec, Form

if TYPE_CHECKING:
    from paracase.services.papers.triage import Option
    from paracase.tui.display import Line
    from paracase.tui.screens.triage.screen import TriageScreen


def _choices(options: list[Option]) -> list[Choice]:
    return [Choice(o.value, o.words, o.note, is_best=o.is_best) for o in options]


async def agreed(triage: TriageScreen, marked: tuple[int, ...], case_id: int) -> bool:
    """Show what would become what, before many papers take one answer."""
    queue = triage.worklist.queue
    assert queue is not None
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
    agreed: bool | None = await triage.app.push_screen_wait(Confirm("File together", lines, verb="file them all"))
    return agreed is True


async def pick_case(triage: TriageScreen) -> None:
    """The case: five best first, the one in front on the Desk on top; the bar begins on what the paper itself names."""
    prepared, document_id = triage.prepared, triage.document_id
    if prepared is None or document_id is None:
        return
    came_from = triage.desk.case_in_front()
    options = await triage.desk.ask(
        lambda: case_options(triage.office, prepared.proposal.suggestions, came_from=came_from)
    )
    if options is None:
        return
    empty = "No open case fits. Esc, then 1 and n opens one."
    named = prepared.proposal.best(Field.CASE)
    at = next((n for n, option in enumerate(options) if named is not None and option.value == named.value), 0)
    picked = await triage.app.push_screen_wait(Picker("Case", _choices(options), at=at, empty=empty))
    if picked is not None:
        triage.answered(document_id, replace(triage.answers, case_id=int(picked.value)))


async def pick_type(triage: TriageScreen) -> None:
    """The type: five best first."""
    prepared, document_id = triage.prepared, triage.document_id
    if prepared is None or document_id is None:
        return
    options = await triage.desk.ask(lambda: type_options(triage.office, prepared.proposal.suggestions))
    picked = await triage.app.push_screen_wait(Picker("Type", _choices(options))) if options else None
    if picked is not None:
        triage.answered(document_id, triage.answers.with_facts({"doc_type": picked.value}))


_DATES = ("dated_on", "filed_on", "entered_on", "served_on", "service_method", "received_on")


async def say_dates(triage: TriageScreen) -> None:
    """Every date, as far as it is known."""
    from paracase.tui.screens.desk.acts import fact_fields

    prepared, document_id = triage.prepared, triage.document_id
    if prepared is None or document_id is None:
        return
    now: dict[str, object] = dict(prepared.planned.values)
    fields = await triage.desk.ask(lambda: fact_fields(triage.desk, now, _DATES))
    values = await triage.app.push_screen_wait(Form("Dates", fields, verb="take these")) if fields else None
    if values is None:
        return
    changed = {name: value or None for name, value in values.items() if (value or None) != (now.get(name) or None)}
    if changed:
        triage.answered(document_id, triage.answers.with_facts(changed))


async def say_name(triage: TriageScreen) -> None:
    """Name, folder and the facts the name is made of."""
    prepared, document_id = triage.prepared, triage.document_id
    if prepared is None or document_id is None:
        return
    planned = prepared.planned
    now = {
        name: planned.values.get(name) or "" for name in ("title", "docket_no", "attachment_no", "party", "handling")
    }
    from paracase.domain.papers.documents import Handling

    folders = ", ".join(triage.office.settings.subfolders[:6])
    fields = [
        FieldSpec("name", "Name", visible(planned.name), hint="The extension stays; empty: made from the facts below"),
        FieldSpec("folder", "Folder", planned.folder, hint=f"Inside the case: {folders} …"),
        FieldSpec("title", "Title", now["title"], hint="The name is made of it"),
        FieldSpec("docket_no", "Docket no.", now["docket_no"]),
        FieldSpec("attachment_no", "Attachment", now["attachment_no"]),
        FieldSpec("party", "From", now["party"]),
        FieldSpec("handling", "Handling", now["handling"] or "normal", choices=tuple(Handling)),
    ]
    values = await triage.app.push_screen_wait(Form("Name and folder", fields, verb="take these"))
    if values is None:
        return
    answers = triage.answers
    shown = " ".join(visible(planned.name).split())
    if values["name"] != shown:
        answers = replace(answers, name=values["name"] or None)
    if values["folder"] != planned.folder:
        answers = replace(answers, folder=values["folder"])
    facts = {
        name: values[name] or None
        for name in now
        if values[name] != (now[name] or ("normal" if name == "handling" else ""))
    }
    triage.answered(document_id, answers.with_facts(facts) if facts else answers)


async def compare(triage: TriageScreen) -> None:
    """A duplicate beside its original."""
    from paracase.tui.screens.compare import CompareScreen

    prepared = triage.prepared
    if prepared is None:
        return
    if prepared.original is None:
        triage.desk.say("It is no duplicate of another paper.", "muted")
        return
    await triage.app.push_screen(CompareScreen(prepared.proposal.document.id, prepared.original.id))


async def assign(triage: TriageScreen) -> None:
    """A task for somebody about it."""
    from paracase.tui.screens.desk.acts import assign_document

    case_id, document_id = triage.subject()
    if document_id is not None and triage.prepared is not None:
        await assign_document(triage.desk, document_id, triage.prepared.proposal.document.name, case_id)


async def attorney(triage: TriageScreen) -> None:
    """A task for the attorney to look at it."""
    from paracase.tui.screens.desk.acts import to_attorney

    case_id, document_id = triage.subject()
    if document_id is not None and triage.prepared is not None:
        await to_attorney(triage.desk, document_id, triage.prepared.proposal.document.name, case_id)
