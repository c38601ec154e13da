"""What the keys of Work ask for and then have a service do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from paracase import services
from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput
from paracase.domain.visible import visible
from paracase.domain.words import MAX_WORDS
from paracase.domain.work.assignments import parse_hours
from paracase.services.approvals.requests import NewRequest, pass_on
from paracase.services.people import people
from paracase.services.work import assignments, delivering, remarks
from paracase.services.work.delivering import Handed
from paracase.tui.acts.assigning import edit_assignment
from paracase.tui.acts.filing import set_of_assignment
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Ask
from paracase.tui.dialogs.told import Told
from paracase.tui.display import list_day, piece, typed_day
from paracase.tui.widgets.models import Block, heading

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from paracase.services.approvals.filed import OpenPoints
    from paracase.services.work.assignments import Whole
    from paracase.store.papers.lines import DocumentLine
    from paracase.store.work.assignments import AssignmentRow
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


def drafts_of(desk: Desk, row: AssignmentRow) -> list[DocumentLine]:
    """The documents of the case that could be delivered: its own first, then the newest, drafts before the rest."""
    lines = services.papers.lines.listed_documents(desk.office, row.case_id, order="newest", words="")[:200]
    return sorted(lines, key=lambda d: (d.id != row.document_id, d.arrived_at <= row.state_at, -d.id))


async def deliver(desk: Desk, found: Whole) -> None:
    """Pick the document, say how it was made, hand it in."""
    row = found.row
    lines = await desk.ask(lambda: drafts_of(desk, row))
    if lines is None:
        return
    today = desk.standing.today
    choices = [
        Choice(str(d.id), d.shown_name, list_day(d.arrived_at, today), is_best=n == 0) for n, d in enumerate(lines)
    ]
    picked = await desk.ask_person(
        Picker("Deliver which document", choices, verb="deliver it",
               empty="No document of the case fits. Save it in the case's Drafts first.")
    )  # fmt: skip
    if picked is None:
        return
    fields = [
        FieldSpec("hours", "Hours", "", check=parse_hours, hint="How long it took: 5.2, 5:12"),
        FieldSpec("note", "Note", "", hint="A word to whoever examines it"),
        FieldSpec("ai", "AI tool", "none", needed=True, hint="Which AI tool helped; none declares that none did"),
        FieldSpec("saw", "It saw", "", hint="What the tool was shown"),
        FieldSpec("verified", "Verified by", "", hint="Who verified its output"),
    ]
    values = await desk.ask_person(Form(f"Deliver {visible(picked.words)[:40]}", fields, verb="deliver it"))
    if values is None:
        return
    tool = "" if values["ai"].lower() == "none" else values["ai"]
    handed = Handed(values["note"], parse_hours(values["hours"] or "0"), tool, values["saw"], values["verified"])
    await desk.carry_out(
        lambda: delivering.deliver(desk.office, row.id, int(picked.value), handed), safe="Nothing was delivered."
    )


async def pass_to_attorney(desk: Desk, found: Whole) -> None:
    """To which attorney, for what, with which papers."""
    row = found.row
    counsel = await desk.ask(lambda: people.counsel_of(desk.office, row.case_id))
    if counsel is None:
        return
    put_in = await desk.ask(lambda: services.approvals.filing_sets.parts(desk.office, row.id))
    along = ", ".join(f"{paper.document_id} {paper.part}" for paper in (put_in or [])[1:])
    names = tuple(person.name for person in counsel)
    fields = [
        FieldSpec("attorney", "Attorney", row.attorney if row.attorney in names else "".join(names[:1]), choices=names,
                  needed=True, hint="Counsel in the case"),
        FieldSpec("purpose", "To", Purpose.FILE.value, choices=tuple(Purpose), needed=True,
                  hint="file, serve or send: what is done with it when approved"),
        FieldSpec("note", "Note", "", hint="A word to the attorney"),
        FieldSpec("along", "Goes along", along, check=_along, hint="Documents by number: 812 exhibit, 813 proposed order"),
    ]  # fmt: skip
    values = await desk.ask_person(Form("Pass to the attorney", fields, verb="pass it on"))
    if values is None:
        return
    decider = next(person for person in counsel if person.name == values["attorney"])
    new = NewRequest(tuple(_along(values["along"])), Purpose(values["purpose"]), decider.id, None, values["note"])
    await desk.carry_out(lambda: pass_on(desk.office, row.id, new), safe="It stays examined, with you.")


def _along(text: str) -> list[tuple[int, Part]]:
    """``812 exhibit, 813 proposed order``."""
    found = []
    for piece_ in text.split(","):
        words = piece_.split()
        if not words:
            continue
        part = " ".join(words[1:]) or "exhibit"
        if not words[0].isdigit() or part not in set(Part):
            raise BadInput(
                f"“{visible(piece_.strip())}” is not a document and its part.", hint="Known: " + ", ".join(Part)
            )
        found.append((int(words[0]), Part(part)))
    return found


async def questions(desk: Desk, found: Whole) -> None:
    """Answer what is asked, or ask."""
    row = found.row
    answered = {r.answers for r in found.remarks}
    open_ones = [r for r in found.remarks if r.kind == "question" and r.id not in answered]
    choices = [Choice(str(r.id), f"Answer: {r.words}", r.staff, is_best=True) for r in open_ones]
    choices.append(Choice("ask", "Ask a question"))
    notes = [r for r in found.remarks if r.kind == "note"]
    choices += [
        Choice(f"note{r.id}", f"{'Not answered after all' if r.done_at else 'Answered in the text'}: {r.told}", r.staff)
        for r in notes
    ]
    picked = choices[0] if len(choices) == 1 else await desk.ask_person(Picker("Questions and notes", choices))
    if picked is None:
        return
    if picked.value.startswith("note"):
        remark = next(r for r in notes if f"note{r.id}" == picked.value)
        await desk.carry_out(lambda: remarks.tick(desk.office, row.id, remark.id, done=remark.done_at is None))
        return
    title = "Question" if picked.value == "ask" else "Answer"
    text = await desk.ask_person(Ask(title, placeholder=f"up to {MAX_WORDS:,} letters", verb="say it"))
    if not text:
        return
    if picked.value == "ask":
        await desk.carry_out(lambda: remarks.ask(desk.office, row.id, text))
    else:
        await desk.carry_out(lambda: remarks.answer(desk.office, row.id, int(picked.value), text))


async def withdraw(desk: Desk, found: Whole) -> None:
    """It is not needed any more."""
    text = await desk.ask_person(Ask("Withdraw the assignment", placeholder="why", verb="withdraw it"))
    if text:
        await desk.carry_out(lambda: assignments.withdraw(desk.office, found.row.id, reason=text))


async def versions(desk: Desk, found: Whole) -> None:
    """Every version delivered, who examined it, what was decided."""
    today = desk.standing.today
    blocks: list[Block] = []
    for delivery in found.deliveries:
        head: Line = [
            (" ", "text"),
            (f"v{delivery.version}", "strong bold"),
            piece(f"  {list_day(delivery.at, today)}  {delivery.who}  sha256 {delivery.sha256[:8]}", "muted"),
        ]
        if delivery.added is not None:
            head.append((f"  +{delivery.added} -{delivery.removed} words", "text"))
        blocks.append(heading(head))
        for exam in found.examinations:
            if exam.delivery_id == delivery.id and exam.ended_at:
                words = f"   examined by {exam.staff}: {exam.verdict.words if exam.verdict is not None else ''}"
                words += f", {exam.faults} faults" if exam.faults else ""
                blocks.append(heading([piece(f"{words}  {exam.note}", "text")]))
    await desk.ask_person(Listing(found.row.what, blocks, empty="Nothing was delivered yet."))


async def release(desk: Desk, found: Whole) -> None:
    """It was filed, served or sent: how, to whom, when, and what proves it."""
    row = found.row
    if row.document_id is None:
        desk.say("Nothing was delivered that could go out.", "warn")
        return

    def day(text: str) -> object:
        return parse_day(text, today=desk.office.today, lean=Lean.BACK)

    account = await desk.ask(lambda: services.approvals.filed.account_of_document(desk.office, row.document_id or 0))
    fields = [
        FieldSpec("how", "How", "filed", choices=services.approvals.going_out.HOW, needed=True),
        FieldSpec("to", "To", "", needed=True, hint="The court, the parties, the client"),
        FieldSpec("on", "On", typed_day(desk.office.today.isoformat()), check=day, needed=True),
        FieldSpec("account", "Account", account or "", hint="Filed: whose filing account it was"),
        FieldSpec("pressed", "Pressed by", desk.office.person.name, hint="Filed: who pressed it"),
        FieldSpec("proof", "Proof", "", hint="NEF number, certified mail, read receipt"),
        FieldSpec("document", "Proof is", "", check=_number, hint="The number of the document that proves it"),
        FieldSpec("exception", "Exception", "", hint="Attorneys only: why something not approved goes out"),
    ]
    values = await desk.ask_person(Form("What went out", fields, verb="record it"))
    if values is None:
        return
    on = parse_day(values["on"], today=desk.office.today, lean=Lean.BACK)
    assert on is not None
    out = services.approvals.going_out.Release(
        (row.document_id,),
        values["how"],
        values["to"],
        on,
        values["proof"],
        _number(values["document"]),
        values["exception"],
        values["account"],
        values["pressed"],
    )
    points = await desk.ask(lambda: services.approvals.releasing.open_points(desk.office, row.case_id, out))
    if points is None or (points.words and not await _told_of(desk, points)):
        return
    out = replace(out, open_cites=bool(points.cites), open_check=bool(points.rows))
    await desk.carry_out(
        lambda: services.approvals.releasing.release(desk.office, row.case_id, out), safe="Nothing was recorded."
    )


async def _told_of(desk: Desk, points: OpenPoints) -> bool:
    """What nobody looked up or signed off is read by who files it, line by line."""
    both = [(points.cites, "e, then c, looks them up"), (points.row_lines, "F signs them off")]

    def lines(width: int) -> list[Line]:
        shown: list[Line] = []
        for words, (found, way) in zip(points.words, (one for one in both if one[0]), strict=True):
            shown += [*([[]] if shown else []), *prose(f"{words} ({way}):", width, "warn")]
            shown += [line for text in found for line in prose(f"- {text}", width)]
        return shown

    agreed = await desk.ask_person(Told("Filed all the same?", lines, verb="record it as filed"))
    return bool(agreed)


def _number(text: str) -> int | None:
    if text.strip() and not text.strip().isdigit():
        raise BadInput(f"“{visible(text)}” is not a document's number.")
    return int(text) if text.strip() else None


async def send_back(desk: Desk, found: Whole) -> None:
    """Send back at once: the examination is begun, and ends with instructions."""
    number = found.row.id
    note = await desk.ask_person(Ask("Send back", placeholder="what is to be done", verb="send it back"))
    if note:
        await desk.carry_out(
            lambda: services.work.examining.give_verdict(
                desk.office, services.work.examining.examine(desk.office, number), "back", note=note
            )
        )


async def filing_set(desk: Desk, found: Whole) -> None:
    """The papers it is filed with, and their check."""
    await set_of_assignment(desk, found.row.id, found.row.case_id)


async def finish(desk: Desk, found: Whole) -> None:
    """Done without an attorney."""
    await desk.carry_out(lambda: assignments.finish(desk.office, found.row.id))


ACTS: dict[str, Callable[[Desk, Whole], Awaitable[None]]] = {
    "pass_on": pass_to_attorney,
    "send_back": send_back,
    "deliver": deliver,
    "versions": versions,
    "questions": questions,
    "release": release,
    "filing_set": filing_set,
    "edit": edit_assignment,
    "withdraw": withdraw,
    "finish": finish,
}
"""What the keys about the assignment in front do."""
