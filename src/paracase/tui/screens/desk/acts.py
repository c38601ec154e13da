"""What the Desk's keys ask for and then have a service do: a dialog, its answer, one act."""

from __future__ import annotations

from datetime import time
from functools import partial
from typing import TYPE_CHECKING

from paracase.domain.cases.cases import CaseStatus, DocketRelation, Side
from paracase.domain.cases.tasks import parse_due
from paracase.domain.errors import ParacaseError
from paracase.domain.papers.documents import Handling
from paracase.domain.visible import visible
from paracase.tui.display import piece, whole_day
from paracase.tui.screens.dialogs import Ask, Choice, Confirm, Picker, prose
from paracase.tui.screens.forms import FieldSpec, Form
from paracase.tui.screens.listing import Listing

if TYPE_CHECKING:
    from paracase.services.cases.elements import Line as ElementLine
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.store.cases.tasks import TaskRow
    from paracase.tui.app import DeskApp
    from paracase.tui.display import Line


# Cases


def _case_fields(desk: DeskApp, values: dict[str, str], *, is_new: bool) -> list[FieldSpec]:
    matters = desk.office.practice.checklists.matter_types
    stages = tuple(dict.fromkeys(stage for m in matters for stage in desk.office.practice.checklists.stages(m)))
    fields = [
        FieldSpec("caption", "Caption", values.get("caption", ""), needed=True, hint="E.g. Garcia v. Meridian Freight")
    ]
    if is_new:
        fields += [
            FieldSpec(
                "number",
                "Number",
                values.get("number", ""),
                hint="The next of the office's pattern; another if you like",
            ),
            FieldSpec(
                "matter",
                "Matter type",
                "civil_litigation",
                choices=tuple(matters),
                needed=True,
                hint="Decides the checklist; → completes",
            ),
        ]
    fields += [
        FieldSpec(
            "stage", "Stage", values.get("stage", ""), choices=stages, hint="Empty: the first of the matter type"
        ),
        FieldSpec("side", "We represent", values.get("side", "plaintiff"), choices=tuple(Side), needed=True),
    ]
    if not is_new:
        fields.append(
            FieldSpec("status", "Status", values.get("status", "open"), choices=tuple(CaseStatus), needed=True)
        )
    fields += [
        FieldSpec("docket", "Docket no." if is_new else "Add docket no.", hint="As the court writes it: 2:24-cv-01234"),
        FieldSpec("court", "Court", hint="E.g. cand, nysd, Cal. Super. Ct."),
        FieldSpec("judge", "Judge"),
    ]
    if is_new:
        fields += [FieldSpec("client", "Client"), FieldSpec("opponent", "Opposing party")]
    return fields


async def new_case(desk: DeskApp) -> int | None:
    """Ask for a case's facts and open it; returns its id."""
    from paracase.domain.cases.cases import TeamPart
    from paracase.services.cases.cases import NewCase, NewDocket, add_case, proposed_number

    office = desk.office
    fields = await desk.ask(lambda: _case_fields(desk, {"number": proposed_number(office)}, is_new=True))
    values = await desk.push_screen_wait(Form("New case", fields, verb="open the case")) if fields else None
    if not values:
        return None
    parties = [(values["client"], values["side"], True)] if values["client"] else []
    parties += [(values["opponent"], "opposing party", False)] if values["opponent"] else []
    dockets = (NewDocket(values["docket"], values["court"], values["judge"]),) if values["docket"] else ()
    part = TeamPart.LEAD if office.person.role == "attorney" else TeamPart.PARALEGAL
    new = NewCase(
        values["caption"], values["number"] or None, values["matter"], values["stage"] or None, Side(values["side"]),
        tuple(parties), dockets, ((office.person.name, part),),
    )  # fmt: skip
    from paracase.services.done import Done

    made: list[int] = []

    def open_it() -> Done:
        detail = add_case(office, new)
        made.append(detail.case.id)
        return Done(0, f"Opened case {detail.case.number} {detail.case.caption}", (), can_undo=False)

    done = await desk.carry_out(open_it, safe="No folder was made.")
    return made[0] if done else None


async def edit_case(desk: DeskApp, case_id: int) -> None:
    """The form of a case's facts."""
    from paracase.services.cases.cases import CaseChange, NewDocket, case_detail
    from paracase.services.cases.cases import edit_case as change
    from paracase.services.done import Done

    office = desk.office
    found = await desk.ask(lambda: case_detail(office, case_id))
    if found is None:
        return
    case = found.case
    now = {"caption": case.caption, "stage": case.stage, "side": case.side, "status": case.status}
    fields = await desk.ask(lambda: _case_fields(desk, now, is_new=False))
    values = await desk.push_screen_wait(Form(f"Case {case.number}", fields)) if fields else None
    if not values:
        return
    dockets = (
        (NewDocket(values["docket"], values["court"], values["judge"], DocketRelation.MAIN),)
        if values["docket"]
        else ()
    )
    wanted = CaseChange(
        values["caption"], values["stage"] or None, Side(values["side"]), CaseStatus(values["status"]), dockets
    )

    def do() -> Done:
        change(office, case_id, wanted)
        return Done(0, f"Changed case {case.number}", ())

    await desk.carry_out(do)


async def case_history(desk: DeskApp, case_id: int, caption: str) -> None:
    """Every act in a case."""
    from paracase.services.papers.looking import case_history as history

    found = await desk.ask(lambda: history(desk.office, case_id))
    if found is not None:
        await desk.push_screen(Listing.of_history(f"History of {visible(caption)}", found, desk))


# Documents


_FACTS = (
    ("title", "Title", ""), ("doc_type", "Type", "A code of the types; → completes"), ("docket_no", "Docket no.", ""),
    ("attachment_no", "Attachment", ""), ("party", "From", "Who it comes from"), ("dated_on", "Dated", "2026-11-19"),
    ("filed_on", "Filed", "2026-11-19"), ("entered_on", "Entered", "2026-11-19"), ("served_on", "Served", "2026-11-19"),
    ("service_method", "Service method", ""), ("received_on", "Received", "2026-11-19"), ("handling", "Handling", ""),
)  # fmt: skip


def fact_fields(desk: DeskApp, facts: dict[str, object], names: tuple[str, ...] | None = None) -> list[FieldSpec]:
    """Fields for a document's facts, each checked as the service will."""
    from paracase.services.papers.proposing import METHODS

    office = desk.office
    known = {
        "doc_type": tuple(kind.code for kind in office.practice.document_types),
        "service_method": METHODS,
        "handling": tuple(Handling),
    }
    return [
        FieldSpec(
            name, label, str(facts.get(name) or ""), partial(_checked_fact, office, name), known.get(name, ()), hint,
        )
        for name, label, hint in _FACTS
        if names is None or name in names
    ]  # fmt: skip


def _checked_fact(office: Office, name: str, text: str) -> object:
    from paracase.services.papers.proposing import check_facts

    return check_facts(office, {name: text})


async def edit_document(desk: DeskApp, document_id: int) -> None:
    """The form of a document's facts."""
    from paracase.services.papers.filing import change_facts, present_facts

    office = desk.office
    facts = await desk.ask(lambda: present_facts(office, document_id))
    if facts is None:
        return
    fields = await desk.ask(lambda: fact_fields(desk, facts))
    values = await desk.push_screen_wait(Form("Facts of the document", fields)) if fields else None
    if values is None:
        return
    changed = {name: value or None for name, value in values.items() if value != str(facts.get(name) or "")}
    if changed:
        await desk.carry_out(lambda: change_facts(office, document_id, changed))


async def move_document(desk: DeskApp, document_id: int) -> None:
    """Another case, folder or name."""
    from paracase.services.cases.cases import all_cases, named_case
    from paracase.services.papers.filing import location
    from paracase.services.papers.filing import move_document as move

    office = desk.office
    found = await desk.ask(
        lambda: (location(office, document_id), tuple(c.number for c in all_cases(office, status=CaseStatus.OPEN)))
    )
    if found is None:
        return
    place, numbers = found
    if place is None:
        desk.say("Only what is in file can be moved; file it in Triage.", "warn")
        return
    number, folder, name = place.case, place.folder, place.name
    fields = [
        FieldSpec("case", "Case", number, choices=numbers, needed=True, hint="Its number; → completes"),
        FieldSpec(
            "folder", "Folder", folder, hint="Inside the case: " + ", ".join(office.settings.subfolders[:6]) + " …"
        ),
        FieldSpec("name", "Name", visible(name), needed=True, hint="The extension stays"),
    ]
    values = await desk.push_screen_wait(Form("Move or rename", fields, verb="move"))
    if not values:
        return
    case_id = named_case(office, values["case"]).id if values["case"] != number else None
    other_name = values["name"] if values["name"] != " ".join(visible(name).split()) else None
    other_folder = values["folder"] if values["folder"] != folder else None
    await desk.carry_out(
        lambda: move(office, document_id, case_id=case_id, folder=other_folder, name=other_name),
        safe="The file is where it was, under its old name.",
    )


async def document_history(desk: DeskApp, document_id: int, name: str) -> None:
    """Every act on a document."""
    from paracase.services.papers.looking import document_history as history

    found = await desk.ask(lambda: history(desk.office, document_id))
    if found is not None:
        await desk.push_screen(Listing.of_history(f"History of {visible(name)}", found, desk))


async def assign_document(desk: DeskApp, document_id: int, name: str, case_id: int | None) -> None:
    """A task for somebody about a paper that is in no file yet."""
    from paracase.tui.screens.tasks import new_task

    await new_task(desk, value=f"Read {visible(name)} @", document_id=document_id, case_id=case_id)


async def ask_attorney(desk: DeskApp, document_id: int, name: str, case_id: int) -> None:
    """Put a document of the case into an attorney's queue, exactly as its file is now."""
    from paracase.domain.approvals.statements import Part, Purpose
    from paracase.services.approvals.requests import NewRequest, ask
    from paracase.services.people.people import counsel_of

    counsel = await desk.ask(lambda: counsel_of(desk.office, case_id))
    if counsel is None:
        return
    if not counsel:
        desk.say("The case has no attorney on its team; e in Cases adds one.", "warn")
        return
    names = tuple(person.name for person in counsel)
    fields = [
        FieldSpec("attorney", "Attorney", names[0], choices=names, needed=True, hint="Counsel in the case"),
        FieldSpec("purpose", "To", Purpose.FILE.value, choices=tuple(Purpose), needed=True,
                  hint="file, serve or send: what is done with it when approved"),
        FieldSpec("due", "By", "", check=lambda text: _due(desk, text), hint="Friday, +3d, 2026-12-01"),
        FieldSpec("note", "Note", "", hint="A word to the attorney; nobody examined it, and that is said"),
    ]  # fmt: skip
    values = await desk.push_screen_wait(Form(f"For approval: {visible(name)[:44]}", fields, verb="ask"))
    if values is None:
        return
    decider = next(person for person in counsel if person.name == values["attorney"])
    due = parse_due(values["due"], today=desk.office.today)[0] if values["due"] else None
    new = NewRequest(((document_id, Part.LEAD),), Purpose(values["purpose"]), decider.id, due, values["note"])
    await desk.carry_out(lambda: ask(desk.office, case_id, new)[1], safe="Nothing was asked.")


async def to_attorney(desk: DeskApp, document_id: int, name: str, case_id: int | None) -> None:
    """A task for the case's attorney to look at a paper that is in no file yet."""
    from paracase.services.cases.tasks import NewTask, add_task, assignee

    office = desk.office

    def do() -> Done:
        person = assignee(office, "attorney", case_id=case_id)
        new = NewTask(
            f"Look at {visible(name)}"[:300], office.today, None, case_id, document_id, person.id, urgent=True
        )
        return add_task(office, new)[1]

    await desk.carry_out(do)


async def open_outside(desk: DeskApp, document_id: int) -> None:
    """The file in its own program."""
    from paracase.services.papers.filing import file_path
    from paracase.services.papers.outside import open_file

    def act() -> str:
        path = file_path(desk.office, document_id)
        open_file(path, desk.environment)
        return path.name

    name = await desk.ask(act)
    if name is not None:
        desk.say(f"Opened {name} in its own program")


async def print_document(desk: DeskApp, document_id: int) -> None:
    """The file on paper."""
    from paracase.services.papers.filing import file_path
    from paracase.services.papers.outside import print_file

    def act() -> str:
        path = file_path(desk.office, document_id)
        print_file(path, desk.environment)
        return path.name

    name = await desk.ask(act)
    if name is not None:
        desk.say(f"Sent {name} to the printer")


# Tasks


def _due(desk: DeskApp, text: str) -> object:
    return parse_due(text, today=desk.office.today)


async def postpone_task(desk: DeskApp, task: TaskRow) -> None:
    """Another date; the old one is kept."""
    from paracase.services.cases.tasks import postpone

    def explain(text: str) -> Line:
        try:
            due, at = parse_due(text, today=desk.office.today)
        except ParacaseError as error:
            return [(visible(f"{error} {error.hint}"), "warn")]
        old = whole_day(task.due_on) or "no date"
        new = (whole_day(due.isoformat()) if due else "no date") + (f" {at:%H:%M}" if at else "")
        return [(f"{old} → ", "muted"), (new, "strong bold")]

    text = await desk.push_screen_wait(
        Ask("Another date", placeholder="Friday, 30 Nov, +14d, tomorrow 2pm, none", verb="move it", explain=explain)
    )
    if text:
        due, at = await desk.ask(lambda: parse_due(text, today=desk.office.today)) or (None, None)
        if due is not None or text.strip().lower() in {"none", "no date"}:
            await desk.carry_out(lambda: postpone(desk.office, task.id, due, at))


async def assign_task(desk: DeskApp, task: TaskRow) -> None:
    """Somebody else's."""
    from paracase.services.cases.tasks import assign
    from paracase.services.people.people import everybody

    people = await desk.ask(lambda: everybody(desk.office)) or []
    choices = [Choice(str(p.id), p.name, p.role.value, is_best=p.id == task.assignee_id) for p in people]
    picked = await desk.push_screen_wait(Picker("Who does it", choices, verb="give it"))
    if picked is not None:
        person = next(p for p in people if str(p.id) == picked.value)
        await desk.carry_out(lambda: assign(desk.office, task.id, person))


async def edit_task(desk: DeskApp, task: TaskRow) -> None:
    """The form of a task."""
    from paracase.domain.cases.tasks import checked
    from paracase.services.cases.cases import all_cases, named_case
    from paracase.services.cases.tasks import NewTask
    from paracase.services.cases.tasks import edit as change
    from paracase.services.people.people import everybody

    office = desk.office
    people = await desk.ask(lambda: everybody(office)) or []
    numbers = tuple(c.number for c in await desk.ask(lambda: all_cases(office, status=CaseStatus.OPEN)) or [])
    fields = [
        FieldSpec("what", "What", task.what, checked, needed=True),
        FieldSpec("due", "Due", f"{task.due_on or ''} {task.due_time or ''}".strip(), lambda text: _due(desk, text),
                  hint="2026-11-30, Friday, +14d, tomorrow 2pm; empty: no date"),
        FieldSpec("who", "Who", task.assignee or "", choices=tuple(p.name for p in people)),
        FieldSpec("case", "Case", task.case_number or "", choices=numbers),
        FieldSpec("document", "Document no.", str(task.document_id or ""), _number, hint="A document's number, or empty"),
        FieldSpec("urgent", "Urgent", "yes" if task.urgent else "no", choices=("yes", "no"), needed=True),
        FieldSpec("note", "Note", task.note),
    ]  # fmt: skip
    values = await desk.push_screen_wait(Form("Task", fields))
    if not values:
        return
    due, at = parse_due(values["due"], today=office.today)
    if at is None and task.due_time and due and due.isoformat() == task.due_on:
        hours, minutes = task.due_time.split(":")
        at = time(int(hours), int(minutes)) if task.due_time in values["due"] else None
    new = NewTask(
        values["what"], due, at, named_case(office, values["case"]).id if values["case"] else None,
        int(values["document"]) if values["document"] else None,
        next((p.id for p in people if p.name == values["who"]), None), values["urgent"] == "yes", values["note"],
    )  # fmt: skip
    await desk.carry_out(lambda: change(office, task.id, new))


def _number(text: str) -> int:
    from paracase.domain.errors import BadInput

    if not text.isdigit():
        raise BadInput(f"“{visible(text)}” is not a document's number.", hint="It is in the list of search and triage.")
    return int(text)


# Checklist


async def show_element(desk: DeskApp, case_id: int, line: ElementLine) -> int | None:
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
    agreed = await desk.push_screen_wait(Confirm(element.label, facts, verb=verb, other="back"))
    return row.document_id if agreed and has_document and row is not None else None


async def request_element(desk: DeskApp, case_id: int, line: ElementLine) -> None:
    """From whom was it requested?"""
    from paracase.services.cases.elements import request

    source = await desk.push_screen_wait(
        Ask("Requested from whom", value=(line.row.requested_from or "") if line.row else "",
            placeholder="Who was asked: a client, a provider, a court", verb="note it")
    )  # fmt: skip
    if source:
        await desk.carry_out(lambda: request(desk.office, case_id, line.element, source=source))


async def receive_element(desk: DeskApp, case_id: int, line: ElementLine) -> None:
    """Which document is it?"""
    from paracase.services.cases.elements import receive
    from paracase.services.papers.lines import document_ids, document_lines

    office = desk.office
    document_id: int | None = None
    if line.element.doc_type != "-":

        def find() -> list[Choice]:
            ids = list(document_ids(office, case_id, order="newest"))[:500]
            lines = document_lines(office, ids)
            found = [lines[i] for i in ids if i in lines]
            found.sort(key=lambda d: d.doc_type != line.element.doc_type)
            return [
                Choice(str(d.id), d.shown_name, f"{d.day} {(d.doc_type or '').replace('_', ' ')}".strip(),
                       is_best=d.doc_type == line.element.doc_type)
                for d in found
            ]  # fmt: skip

        choices = await desk.ask(find)
        if choices is None:
            return
        picked = await desk.push_screen_wait(
            Picker("Which document is it", choices, verb="this one", empty="No document of the case fits.")
        )
        if picked is None:
            return
        document_id = int(picked.value)
    await desk.carry_out(lambda: receive(office, case_id, line.element, document_id=document_id))


async def review_element(desk: DeskApp, case_id: int, line: ElementLine) -> None:
    """Found good."""
    from paracase.services.cases.elements import review

    await desk.carry_out(lambda: review(desk.office, case_id, line.element))


async def waive_element(desk: DeskApp, case_id: int, line: ElementLine) -> None:
    """An attorney says why the case does not need it."""
    from paracase.services.cases.elements import waive

    reason = await desk.push_screen_wait(Ask("Why the case does not need it", verb="waive"))
    if reason:
        await desk.carry_out(lambda: waive(desk.office, case_id, line.element, reason=reason))


async def reset_element(desk: DeskApp, case_id: int, line: ElementLine) -> None:
    """Missing after all."""
    from paracase.services.cases.elements import reset

    await desk.carry_out(lambda: reset(desk.office, case_id, line.element))


# People


def _party_fields(name: str = "", role: str = "", client: str = "no") -> list[FieldSpec]:
    roles = (
        "plaintiff",
        "defendant",
        "petitioner",
        "respondent",
        "opposing party",
        "opposing counsel",
        "witness",
        "provider",
    )
    return [
        FieldSpec("name", "Name", name, needed=True),
        FieldSpec("role", "Role", role, needed=True, hint="E.g. " + ", ".join(roles)),
        FieldSpec("client", "Our client", client, choices=("yes", "no"), needed=True),
    ]


async def new_party(desk: DeskApp, case_id: int) -> None:
    """One more party."""
    from paracase.services.people.contacts import add_party

    values = await desk.push_screen_wait(Form("New party", _party_fields()))
    if values:
        await desk.carry_out(
            lambda: add_party(desk.office, case_id, values["name"], values["role"], is_client=values["client"] == "yes")
        )


async def edit_party(desk: DeskApp, party_id: int) -> None:
    """The form of a party."""
    from paracase.services.people.contacts import edit_party as change
    from paracase.services.people.contacts import party_row

    row = await desk.ask(lambda: party_row(desk.office, party_id))
    if row is None:
        return
    fields = _party_fields(row.name, row.role, "yes" if row.is_client else "no")
    values = await desk.push_screen_wait(Form("Party", fields))
    if values:
        await desk.carry_out(
            lambda: change(desk.office, party_id, values["name"], values["role"], is_client=values["client"] == "yes")
        )


def _contact_fields(now: dict[str, str]) -> list[FieldSpec]:
    from paracase.services.people.contacts import TEXTS

    labels = {"organisation": "Organisation", "phone": "Telephone", "email": "E-mail"}
    return [
        FieldSpec(name, labels.get(name, name.capitalize()), now.get(name, ""),
                  partial(_checked_contact, name), needed=name == "name")
        for name in TEXTS
    ]  # fmt: skip


def _checked_contact(name: str, text: str) -> object:
    from paracase.services.people.contacts import checked_contact

    return checked_contact({"name": "x", name: text})


async def new_contact(desk: DeskApp, case_id: int) -> None:
    """One more contact."""
    from paracase.services.people.contacts import add_contact

    values = await desk.push_screen_wait(Form("New contact", _contact_fields({})))
    if values:
        await desk.carry_out(lambda: add_contact(desk.office, values, case_id=case_id)[1])


async def edit_contact(desk: DeskApp, contact_id: int) -> None:
    """The form of a contact."""
    from paracase.services.people.contacts import TEXTS, contact_row
    from paracase.services.people.contacts import edit_contact as change

    row = await desk.ask(lambda: contact_row(desk.office, contact_id))
    if row is None:
        return
    values = await desk.push_screen_wait(Form("Contact", _contact_fields({n: getattr(row, n) for n in TEXTS})))
    if values:
        await desk.carry_out(lambda: change(desk.office, contact_id, values))
