"""What the keys about events and deadlines ask for and then have a service do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from paracase import services
from paracase.domain.dates.typed import parse_moment
from paracase.domain.deadlines.events import BySide
from paracase.domain.errors import BadInput
from paracase.domain.visible import counted, visible
from paracase.services.deadlines.starting import NewEvent
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.choosing import ChooseSome, ListedRow
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import AgreedListing, Listing
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask
from paracase.tui.dialogs.starts import StartsList
from paracase.tui.display import cell, in_words, list_day, list_moment, piece, whole_day
from paracase.tui.widgets.history import short_name
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from datetime import date

    from paracase.services.deadlines.moving import Moving
    from paracase.services.deadlines.telling import ToldAct
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

_NO_PROOF = "none"
_WHY = 60
"""Cells of a reason below what was done."""


async def close_deadline(desk: Desk, deadline_id: int) -> None:
    """Done, with what shows it: a notice, an acceptance or a proof of service of the case."""
    office = desk.office

    def find() -> list[Choice] | None:
        row = services.deadlines.listing.deadline_row(office, deadline_id)
        if not services.deadlines.closing.needs_proof(row):
            return []
        found = services.deadlines.closing.proofs_of(office, deadline_id)
        return [Choice(str(paper.id), paper.shown_name, list_day(paper.day, office.today)) for paper in found] or None

    proofs = await desk.ask(lambda: (find(),))
    if proofs is None:
        return
    proof: int | None = None
    if proofs[0] != []:
        none = Choice(_NO_PROOF, "No proof yet", "it reads: done, proof missing")
        picked = await desk.ask_person(Picker("Which paper shows it", [*(proofs[0] or ()), none], verb="done"))
        if picked is None:
            return
        proof = None if picked.value == _NO_PROOF else int(picked.value)
    await desk.carry_out(lambda: services.deadlines.closing.close(office, deadline_id, proof))


async def verify_deadline(desk: Desk, deadline_id: int) -> None:
    """A second person says that it is right."""
    await desk.carry_out(lambda: services.deadlines.verifying.verify(desk.office, [deadline_id]))


async def move_event(desk: Desk, event_id: int) -> None:
    """Another day for the event: every deadline before and after, then all of them at once."""
    office = desk.office

    def name() -> str:
        row = services.deadlines.recording.event_row(office, event_id)
        day = f", {whole_day(row.on_day)}" if row.on_day else ""
        return f"{services.deadlines.starting.words_of(office, row)}{day}"

    moved = await desk.ask(name)
    if moved is None:
        return
    typed = await desk.ask_person(
        Ask(
            "Move the event to",
            placeholder="12/1/2026, Friday, +14d, 3/17/2027 9:00",
            verb="see what moves",
            about=[piece("from ", "muted"), piece(moved)],
        )
    )
    if not typed:
        return

    def look() -> tuple[NewEvent, list[Moving]]:
        day, at = parse_moment(typed, today=office.today)
        new = services.deadlines.moving.moved_event(office, event_id, on=day, at=at)
        return new, services.deadlines.moving.preview(office, event_id, new)

    found = await desk.ask(look)
    if found is None:
        return
    new, moves = found
    rows = [ListedRow(at, "BEFORE → AFTER", one.what, _move_note(one)) for at, one in enumerate(moves)]
    looked = AgreedListing("What moves", _blocks(rows), empty="No deadline hangs on it.", verb="next: why")
    if not await desk.ask_person(looked):
        return
    why = await desk.ask_person(Ask("Why does it move", placeholder="The court continued the hearing", verb="move all"))
    if why:
        await desk.carry_out(lambda: services.deadlines.moving.move(office, event_id, new, why))


def _move_note(one: Moving) -> str:
    before = whole_day(one.before_day) or "no date"
    after = (whole_day(one.after_day) or "manually") if one.after is not None else "does not start any more"
    marks = " done" * one.is_past + " verified" * one.is_verified
    return f"{before if one.row is not None else 'new'} → {after}{marks}"


def _blocks(rows: list[ListedRow]) -> list[Block]:
    return [
        block
        for row in rows
        for block in (
            heading([piece(f" {visible(row.words)}", "strong")]),
            heading([piece(f"   {visible(row.note)}", "text")]),
        )
    ]


async def show_computation(desk: Desk, deadline_id: int) -> None:
    """How a date was computed, step by step, and every date it had before."""
    office = desk.office

    def look() -> list[Block]:
        row = services.deadlines.listing.deadline_row(office, deadline_id)
        computed = services.deadlines.listing.computation(office, deadline_id)
        lines = [f"{row.cite}  {services.deadlines.listing.sign_of(row)}  {row.whose}  {row.zone}".strip()]
        if row.rule:
            lines.append(services.deadlines.verifying.standing_of(office, row.rule))
        if row.doubted_at is not None:
            lines.append(f"! sent back: {row.why}")
        if computed is None:
            lines.append(row.manual)
        else:
            lines.append(f"due {whole_day(computed.due)}   safe {whole_day(computed.safe) or 'not known'}")
            lines += ["", *(f"{whole_day(step.day)}  {step.words}" for step in computed.steps)]
            lines += [f"or {whole_day(other.day)}: {other.reading}" for other in computed.alternatives]
            lines += [f"! {note}" for note in computed.notes]
        past = services.deadlines.listing.history(office, deadline_id)
        lines += ["", *(f"was {whole_day(one.due_on) or 'no date'}: {one.why} ({one.replaced_by})" for one in past)]
        return [heading([piece(f" {visible(line)}", "text")]) for line in lines]

    found = await desk.ask(look)
    if found is not None:
        await desk.ask_person(Listing("The computation", found, empty="Nothing was computed."))


async def deadline_history(desk: Desk, deadline_id: int) -> None:
    """Everything that was done to a deadline, with the dates it had, the newest first."""
    office = desk.office
    found = await desk.ask(
        lambda: (
            services.deadlines.listing.deadline_row(office, deadline_id).what,
            services.deadlines.telling.told(office, deadline_id),
        )
    )
    if found is not None:
        what, told = found
        today = desk.standing.today
        blocks = [_told_block(number, one, today) for number, one in enumerate(reversed(told))]
        desk.show(Listing(f"History of {visible(what)}", blocks, empty="Nothing is kept of it."))


def _told_block(number: int, one: ToldAct, today: date) -> Block:
    """When, who, what and which days; the reason below it, whole."""
    days = " → ".join(whole_day(day) or "no date" for day in (one.before, one.after) if day or one.before)
    reason = prose(visible(in_words(one.why)), _WHY, "muted") if one.why else []
    when, who, what = list_moment(one.at, today), short_name(one.who), f"{one.what}  {days}".strip()

    def paint(at: int, width: int, chosen: bool) -> Line:
        if at:
            return [(" " * (width - _WHY), "text"), *reason[at - 1]]
        ink = "strong bold" if chosen else "text"
        return [(" ", "text"), cell(when, 10, "muted"), (" ", "text"), cell(who, 11, "text"), (" ", "text"),
                cell(what, width - 23, ink)]  # fmt: skip

    return Block(("told", number), 1 + len(reason), paint)


async def accept_proposed(desk: Desk, event_ids: list[int]) -> None:
    """What proposed events would start, ticked where it is sure; what is accepted starts as one act."""
    office = desk.office
    found = await desk.ask(lambda: services.deadlines.of_papers.starts_waiting(office, event_ids))
    if found is None or not found.starts:
        return
    shown = StartsList(found, files=False, pressed_at=lambda: desk.pressed_at, opened_at=desk.pressed_at)
    chosen = await desk.ask_person(shown)
    if chosen is not None:
        await desk.carry_out(lambda: services.deadlines.of_papers.accept_chosen(office, chosen))


async def new_event(desk: Desk, case_id: int | None = None) -> None:
    """Record an event in a case, or in the one in front: its type by typing, then what it was."""
    office = desk.office
    case_id = case_id if case_id is not None else desk.case_in_front()
    if case_id is None:
        return
    known = await desk.ask(lambda: (*_types_and_papers(desk), services.cases.cases.case_detail(office, case_id)))
    if known is None:
        return
    types, labels, detail = known
    picked = await desk.ask_person(Picker("What happened", types, verb="this"))
    if picked is None:
        return
    table = office.rulebook.events
    papers = tuple(Choice(code, labels.get(code, code), code) for code in table.papers_for(picked.value))
    fields = [
        FieldSpec("on", "Day", check=lambda text: parse_moment(text, today=office.today), needed=True,
                  hint="11/20/2026, or with its time: 3/17/2027 9:00"),
        FieldSpec("paper", "Paper", choices=papers, hint="Which paper, or of what"),
        FieldSpec("by", "By", choices=("ours", "theirs", "court", "other"), hint="Whose it was"),
        FieldSpec("method", "Method", hint="How it was served: personal, electronic, mail"),
        FieldSpec("motion", "Motion", hint="msj, rule_91a, default, other"),
        FieldSpec("what", "Words", hint="For lists: Motion to Compel"),
    ]  # fmt: skip
    about: Line = [("In ", "muted"), piece(f"{detail.case.number} {detail.case.caption}", "strong bold")]
    values = await desk.ask_person(Form(picked.words, fields, about=about))
    if values:
        said = _event_of(case_id, picked.value, values, parse_moment(values["on"], today=office.today))
        new = await _with_replaced(desk, said)
        if new is None:
            return
        await desk.carry_out(lambda: services.deadlines.recording.record_event(office, new))


async def _with_replaced(desk: Desk, new: NewEvent) -> NewEvent | None:
    """The event with the computed deadlines whose place a person says it takes; None where they left."""
    found = await desk.ask(lambda: services.deadlines.changing.replaceable(desk.office, new))
    if not found:
        return new if found is not None else None
    rows = [ListedRow(one.target, "COMPUTED, FOR THE SAME", one.words, whole_day(one.before)) for one in found]
    what = f"{counted(len(rows), 'computed deadline')} for the same: the order's own date can take the place."
    shown = ChooseSome("In whose place", what, rows, verb="replace {}", verb_none="replace none",
                       pressed_at=lambda: desk.pressed_at)  # fmt: skip
    chosen = await desk.ask_person(shown)
    if chosen is None:
        return None
    replaced = tuple(one.target for one in found if one.target in chosen.keys)
    return services.deadlines.starting.with_more(new, replaces=replaced)


def _event_of(case_id: int, kind: str, values: dict[str, str], moment: tuple[Any, Any]) -> NewEvent:
    day, at = moment
    if day is None:
        raise BadInput("The day of the event is missing.")
    side = BySide(values["by"]) if values["by"] else BySide.UNKNOWN
    return NewEvent(case_id, kind, day, at, values["method"], side, values["paper"], values["motion"], values["what"])


def _types_and_papers(desk: Desk) -> tuple[list[Choice], dict[str, str]]:
    table = desk.office.rulebook.events
    types = [Choice(one.code, one.label, one.code, also=one.find) for one in table.types.values()]
    return types, services.deadlines.starting.paper_labels(desk.office)
