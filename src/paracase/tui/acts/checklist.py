"""What the keys about an element of the checklist ask for and then have a service do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.cases.elements import ElementState
from paracase.domain.cases.requests import RequestEntry, cadence_text, cadence_words, parse_cadence, usual_cadence
from paracase.domain.dates.typed import parse_day
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.by_digit import ByDigit
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask, Confirm
from paracase.tui.display import cell, list_day, piece, type_label, whole_day, whole_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paracase.services.cases.elements import ChecklistLine as ElementLine
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

WIDTH = 68
LABEL = 12
LOG_LINES = 6
"""Lines of a request's log that its dialog shows: the last ones."""


def _facts(line: ElementLine) -> list[Line]:
    """What an element is, why it is on the list, and what happened to it; few lines, so that the keys stay in sight."""
    element = line.element
    needed = [
        f"if {element.condition}" if element.is_conditional else element.need,
        f"on the {' and '.join(element.side)}’s side" if element.side else "",
        f"for each {element.each}" if element.each else "",
    ]
    state = "waits for the attorney" if line.waits_for_attorney else line.state.value
    told = [
        ("State", _joined(state, _decided(line)), "strong bold"),
        ("Stage", f"{line.stage.replace('_', ' ')}, from: {element.source}", "text"),
        ("Needed", _joined(*needed), "text"),
        ("Gate", "an attorney signs it off" if element.gate else "", "text"),
        *_answered(line),
        *_happened(line),
    ]
    what = prose(f"{element.what[:1].upper()}{element.what[1:]}.", WIDTH)
    facts: list[Line] = [[piece(line.label, "strong bold")], *what]
    for label, value, ink in told:
        for number, part in enumerate(prose(value, WIDTH - LABEL, ink) if value else ()):
            facts.append([cell(label if number == 0 else "", LABEL, "muted"), *part])
    return facts


def _answered(line: ElementLine) -> list[tuple[str, str, str]]:
    """What was said of its condition."""
    if line.said is None:
        return [("Answered", "nobody has said yet", "warn")] if line.element.is_conditional else []
    answer = "it is so" if line.said.is_so else "it is not so"
    return [("Answered", f"{answer}: {line.said.answered_by}, {whole_moment(line.said.answered_at)}", "text")]


def _happened(line: ElementLine) -> list[tuple[str, str, str]]:
    """Who was asked, what ticks it, why it came back."""
    row = line.row
    if row is None:
        return []
    asked = f"{row.requested_from}, {whole_day(row.requested_on)}" if row.requested_from else ""
    again = cadence_words(parse_cadence(row.cadence)) if row.cadence else ""
    until = f"authorized until {whole_day(row.authorized_until)}" if row.authorized_until else ""
    return [
        ("Requested", _joined(asked, again, until), "text"),
        ("Ticked by", row.document_name or "", "text"),
        ("Proposed", line.proposed[1] if line.proposed else "", "warn"),
        ("Because", row.reason or "", "text"),
    ]


def _decided(line: ElementLine) -> str:
    row = line.row
    return f"{row.decided_by}, {whole_moment(row.decided_at)}" if row and row.decided_by and row.decided_at else ""


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


async def show_element(desk: Desk, case_id: int, line: ElementLine) -> int | None:
    """What an element is and what ticks it; returns its document when the person wants to read it."""
    del case_id
    row = line.row
    document_id = row.document_id if row is not None and row.document_id is not None else None
    if document_id is None and line.proposed is not None:
        document_id = line.proposed[0]
    verb = "read the document" if document_id is not None else "close"
    agreed = await desk.ask_person(Confirm("Element", _facts(line), verb=verb, other="back"))
    return document_id if agreed else None


async def why_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Why it is on the list; of a condition it is said here whether it is so."""
    office, condition = desk.office, line.element.condition
    if not condition or not office.can(services.cases.conditions.RIGHT):
        await desk.ask_person(Confirm("Element", _facts(line), verb="close", other="back"))
        return
    ways = [
        Choice("yes", f"It is so in this case: {condition}"),
        Choice("no", f"It is not so: {condition}"),
    ]
    said = await desk.ask_person(ByDigit("Why it is on the list", ways, about=[*_facts(line), []]))
    if said is not None:
        answer = services.cases.conditions.answer
        await desk.carry_out(lambda: answer(office, case_id, condition, is_so=said == "yes"))


async def request_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """From whom was it requested? What was requested already is asked for again, answered, or said to be complete."""
    if line.state is not ElementState.REQUESTED:
        await _ask_for(desk, case_id, line)
        return
    office = desk.office
    log = await desk.ask(lambda: services.cases.requests.log_of(office, case_id, line.element, of=line.party_id))
    if log is None:
        return
    about: list[Line] = [[piece(line.label, "strong bold")]]
    about += [
        [cell(list_day(one.day, desk.standing.today), 12, "muted"), cell(one.kind.value, 12, "text"),
         piece("  ".join(part for part in (one.whom if one.kind.is_ours else one.said_by, one.words) if part), "text")]
        for one in log[-LOG_LINES:]
    ]  # fmt: skip
    ways = [
        Choice(RequestEntry.CHASED, "asked for again, today"),
        Choice(RequestEntry.ANSWERED, "they answered: it is not here yet"),
        Choice(RequestEntry.INCOMPLETE, "what came is not all"),
        Choice(RequestEntry.COMPLETE, "what came is all there is"),
        Choice(RequestEntry.ASKED, "somebody else is asked, or at other times"),
    ]
    said = await desk.ask_person(ByDigit("What came of it", ways, about=[*about, []]))
    if said == RequestEntry.ASKED:
        await _ask_for(desk, case_id, line)
    elif said is not None:
        await _note(desk, case_id, line, RequestEntry(said))


async def _note(desk: Desk, case_id: int, line: ElementLine, kind: RequestEntry) -> None:
    """Who says whether it is complete; what an answer said."""
    said_by = words = ""
    if kind in {RequestEntry.COMPLETE, RequestEntry.INCOMPLETE}:
        fields = [
            FieldSpec("by", "Who says so", needed=True, hint="The custodian, the records office, yourself"),
            FieldSpec("words", "What they say", hint="What is lacking, or what there is"),
        ]
        values = await desk.ask_person(Form("Complete or not", fields, verb="note it"))
        if not values:
            return
        said_by, words = values["by"], values["words"]
    elif kind is RequestEntry.ANSWERED:
        answer = await desk.ask_person(Ask("What they answered", verb="note it"))
        if not answer:
            return
        words = answer
    note = services.cases.requests.note
    await desk.carry_out(
        lambda: note(desk.office, case_id, line.element, kind, of=line.party_id, said_by=said_by, words=words)
    )


async def _ask_for(desk: Desk, case_id: int, line: ElementLine) -> None:
    """From whom, how often it is asked for again, and how long the authorization holds."""
    office, row, today = desk.office, line.row, desk.standing.today
    known = (row.requested_from or "") if row else ""
    usual = cadence_text(usual_cadence(line.element))
    fields = [
        FieldSpec("whom", "From whom", known or line.of_name, needed=True,
                  hint="Who was asked: a client, a provider, a court"),
        FieldSpec("cadence", "Again after", (row.cadence if row else None) or usual, check=parse_cadence, needed=True,
                  hint="Days: 14 is every 14; 14,30 is after 14 and after 30"),
        FieldSpec("until", "Authorized to", (row.authorized_until if row else None) or "",
                  check=lambda text: parse_day(text, today=today), hint="Until when a signed release holds; may be empty"),
    ]  # fmt: skip
    values = await desk.ask_person(Form("Requested from whom", fields, verb="note it"))
    if not values:
        return
    until = parse_day(values["until"], today=today) if values["until"] else None
    request = services.cases.elements.request
    await desk.carry_out(
        lambda: request(
            office, case_id, line.element, source=values["whom"], of=line.party_id,
            cadence=parse_cadence(values["cadence"]), authorized_until=until,
        )
    )  # fmt: skip


async def receive_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Which document is it?"""
    office = desk.office
    document_id: int | None = None
    if line.element.doc_type != "-":
        choices = await desk.ask(lambda: _documents(desk, case_id, line))
        if choices is None:
            return
        picked = await desk.ask_person(
            Picker("Which document is it", choices, verb="this one", empty="No document of the case fits.")
        )
        if picked is None:
            return
        document_id = int(picked.value)
    receive = services.cases.elements.receive
    await desk.carry_out(lambda: receive(office, case_id, line.element, document_id=document_id, of=line.party_id))


def _documents(desk: Desk, case_id: int, line: ElementLine) -> Sequence[Choice]:
    """The case's papers: the one that is proposed first, then those of the type, the newest first."""
    office, today = desk.office, desk.standing.today
    ids = list(services.papers.lines.document_ids(office, case_id, order="newest"))[:500]
    lines = services.papers.lines.document_lines(office, ids)
    proposed = line.proposed[0] if line.proposed is not None else None
    found = [lines[i] for i in ids if i in lines]
    found.sort(key=lambda d: (d.id != proposed, d.doc_type != line.element.doc_type))
    return [
        Choice(
            str(d.id),
            d.shown_name,
            f"{list_day(d.day, today)} {type_label(d.doc_type)}".strip(),
            is_best=d.id == proposed or d.doc_type == line.element.doc_type,
        )
        for d in found
    ]


async def review_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Found good."""
    review = services.cases.elements.review
    await desk.carry_out(lambda: review(desk.office, case_id, line.element, of=line.party_id))


async def waive_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """An attorney says why the case does not need it."""
    reason = await desk.ask_person(Ask("Why the case does not need it", verb="waive"))
    if reason:
        waive = services.cases.elements.waive
        await desk.carry_out(lambda: waive(desk.office, case_id, line.element, reason=reason, of=line.party_id))


async def reset_element(desk: Desk, case_id: int, line: ElementLine) -> None:
    """Missing after all."""
    reset = services.cases.elements.reset
    await desk.carry_out(lambda: reset(desk.office, case_id, line.element, of=line.party_id))
