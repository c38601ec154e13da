"""What Triage's keys ask for: a picker or a form, and its answer about the paper in front."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.papers import facts
from paracase.domain.papers.confidence import Confidence
from paracase.domain.papers.naming import split_extension
from paracase.domain.papers.proposals import Field, ranked, tied_cases
from paracase.domain.visible import visible
from paracase.services.papers.picking import case_options, type_options
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.display import cell, type_label
from paracase.tui.screens.triage.rows import SIGNS
from paracase.tui.screens.triage.ruling import make_rule
from paracase.tui.screens.triage.worklist import ChosenAnswers
from paracase.tui.widgets.models import Block
from paracase.tui.widgets.reader import wrapped

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.services.papers.picking import Option
    from paracase.services.papers.triage import Prepared
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line
    from paracase.tui.screens.triage.worklist import Worklist


def _choices(options: list[Option]) -> list[Choice]:
    return [Choice(o.value, o.words, o.note, is_best=o.is_best, also=o.also) for o in options]


def same(prepared: Prepared, answers: ChosenAnswers, case_id: int) -> ChosenAnswers:
    """What is answered when the next paper is to be filed like this one: case, type and folder, not its own facts."""
    said = answers.facts.get("doc_type", prepared.planned.values.get("doc_type"))
    return ChosenAnswers(case_id, {"doc_type": said} if said else {}, None, answers.folder)


async def pick_case(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """The case: what the paper itself names first, and the bar on it; on nothing where nothing is known, or two fit."""
    came_from, proposals = desk.case_in_front(), prepared.sheet.proposals
    options = await desk.ask(lambda: case_options(desk.office, proposals, came_from=came_from))
    if options is None:
        return None
    empty = "No open case fits. Esc, then 1 and n opens one."
    tied = tied_cases(proposals)
    named = None if len(tied) > 1 else prepared.sheet.best(Field.CASE)
    at = next((n for n, option in enumerate(options) if named is not None and option.value == named.value), None)
    title = "Case: two fit, choose one" if len(tied) > 1 else "Case"
    picked = await desk.ask_person(Picker(title, _choices(options), at=at, empty=empty))
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
    asked = (*_NAMING, facts.HANDLING)
    title, *others = tui.acts.papers.fact_fields(desk, now | {"handling": now["handling"] or "normal"}, asked)
    fields = [
        FieldSpec(
            "name",
            "Name",
            visible(planned.name),
            hint="The extension stays; empty: made from the facts below",
            cursor=len(split_extension(visible(planned.name))[0]),
        ),
        tui.acts.papers.folder_field(desk, planned.folder),
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


_OTHERS = (facts.CARRIER, facts.DOCKET_NO, facts.ATTACHMENT_NO, facts.PARTY, facts.SIDE, facts.HANDLING)


async def say_facts(desk: Desk, prepared: Prepared, answers: ChosenAnswers) -> ChosenAnswers | None:
    """What is left: how it came, the court's numbers, who filed it, who may see it."""
    values: dict[str, object] = dict(prepared.planned.values)
    now = values | {facts.HANDLING.column: values.get(facts.HANDLING.column) or prepared.sheet.document.handling}
    fields = await desk.ask(lambda: tui.acts.papers.fact_fields(desk, now, _OTHERS))
    said = await desk.ask_person(Form("Other facts", fields, verb="take these")) if fields else None
    changed = {
        name: value or None for name, value in (said or {}).items() if value != tui.acts.papers.fact_text(now, name)
    }
    checked = await desk.ask(lambda: services.papers.proposing.check_facts(desk.office, changed)) if changed else None
    return answers.with_facts(checked) if checked else None


def why(desk: Desk, prepared: Prepared, worklist: Worklist) -> None:
    """Everything that is proposed of a paper: each value, how sure it is, its reason whole, and where that stands."""
    captions = worklist.queue.captions if worklist.queue is not None else {}
    blocks = []
    near = prepared.near
    for field in Field:
        if field is Field.VERSION_OF:  # as it stands now and may be seen, not as the intake wrote it
            if near is not None:
                blocks.append(_reason_block((field, str(near.id)), near.name, Confidence.LIKELY, near.sentence))
            continue
        for one in ranked(prepared.sheet.proposals, field):
            shown = type_label(one.value) if field in {Field.TYPE, Field.CARRIER} else one.value
            if field is Field.CASE and one.value.isdigit():
                shown = captions.get(int(one.value), one.value)
            reason = f"{one.reason}  ({one.place})" if one.place else one.reason
            blocks.append(_reason_block((field, one.value), shown, one.confidence, reason))
    title = f"Why: {visible(prepared.sheet.document.name)}"
    desk.show(Listing(title, blocks, empty="Nothing is proposed for it: no reader found words that say what it is."))


_REASON_WIDTH = 66


def _reason_block(key: tuple[Field, str], shown: str, confidence: int, reason: str) -> Block:
    words = visible(reason)
    lines = [words[a:b] for a, b in wrapped(words, _REASON_WIDTH)]

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at == 0:
            label = key[0].value.removesuffix("_on").replace("_", " ")
            return [SIGNS[confidence], (" ", "text"), cell(label, 14, "muted"), (" ", "text"),
                    cell(shown.replace("_", " "), width - 17, "strong bold" if chosen else "text")]  # fmt: skip
        return [("  ", "text"), cell(lines[at - 1], width - 2, "muted italic" if "“" in words else "muted")]

    return Block(key, 1 + len(lines), paint)


def compare(desk: Desk, prepared: Prepared | None) -> None:
    """A duplicate beside its original, or a paper beside the one it is nearly the same as."""
    if prepared is None:
        return
    other = prepared.original.id if prepared.original is not None else prepared.near.id if prepared.near else None
    if other is None:
        desk.say("It is no duplicate of another paper, nor nearly the same as one.", "muted")
    else:
        desk.show(tui.screens.triage.compare.CompareScreen(prepared.sheet.document.id, other))


SAYS: dict[str, Callable[[Desk, Prepared, ChosenAnswers], Awaitable[ChosenAnswers | None]]] = {
    "case": pick_case,
    "type": pick_type,
    "dates": say_dates,
    "name": say_name,
    "facts": say_facts,
    "rule": make_rule,
}
"""What can be said about the paper in front; None leaves it as it was."""
