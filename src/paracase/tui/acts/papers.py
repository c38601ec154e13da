"""What the keys about a document ask for and then have a service do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.approvals.statements import Part, Purpose
from paracase.domain.cases.cases import CaseStatus
from paracase.domain.cases.tasks import parse_due
from paracase.domain.papers.documents import Handling
from paracase.domain.papers.facts import BY_COLUMN, FACTS, SERVICE_METHODS, SIDES, FactKind
from paracase.domain.visible import counted, visible
from paracase.tui.acts.misfiled import agree_to_what_goes_along
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.listing import Listing
from paracase.tui.dialogs.picker import Choice
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.display import cell, typed_day

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from paracase.domain.papers.facts import Fact
    from paracase.services.context import Office
    from paracase.services.done import Done
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line


def fact_fields(desk: Desk, now: Mapping[str, object], asked: Iterable[Fact] = FACTS) -> list[FieldSpec]:
    """Fields for facts of a document, each checked as the service will.

    Args:
        now: their values by column.
    """
    office = desk.office
    known = {
        FactKind.TYPE: tuple(kind.code for kind in office.practice.document_types),
        FactKind.METHOD: SERVICE_METHODS,
        FactKind.SIDE: SIDES,
        FactKind.HANDLING: tuple(Handling),
    }
    return [
        FieldSpec(
            fact.column, fact.label, fact_text(now, fact.column), partial(_checked_fact, office, fact.column),
            known.get(fact.kind, ()), fact.hint or ("11/19/2026, Nov 19, Friday" if fact.kind is FactKind.DAY else ""),
        )
        for fact in asked
    ]  # fmt: skip


def fact_text(facts: Mapping[str, object], name: str) -> str:
    """A fact as the field of a form holds it."""
    value = str(facts.get(name) or "")
    return typed_day(value) if BY_COLUMN[name].kind is FactKind.DAY else value


def _checked_fact(office: Office, name: str, text: str) -> object:
    return services.papers.proposing.check_facts(office, {name: text})


async def edit_document(desk: Desk, document_id: int) -> None:
    """The form of a document's facts."""
    office = desk.office
    facts = await desk.ask(lambda: services.papers.filing.present_facts(office, document_id))
    if facts is None:
        return
    fields = await desk.ask(lambda: fact_fields(desk, facts))
    values = await desk.ask_person(Form("Facts of the document", fields)) if fields else None
    if values is None:
        return
    changed = {name: value or None for name, value in values.items() if value != fact_text(facts, name)}
    if changed:
        await desk.carry_out(lambda: services.papers.filing.change_facts(office, document_id, changed))


def folder_field(desk: Desk, folder: str) -> FieldSpec:
    """The folder inside the case: one that is not usual is asked about, since a slip of the hand makes one too."""
    office = desk.office
    usual = dict.fromkeys((*office.settings.subfolders, *(kind.folder for kind in office.practice.document_types)))
    known = tuple(one for one in (folder, *usual) if one)
    return FieldSpec("folder", "Folder", folder, hint="Inside the case: " + ", ".join(known[:6]) + " …", usual=known)


def case_choices(office: Office, *also: str) -> tuple[Choice, ...]:
    """The open cases, each to be named by number, caption, party or docket number.

    Args:
        also: numbers of others that are to stand among them.
    """
    words = services.cases.cases.words_of(office)
    open_ones = services.cases.cases.all_cases(office, status=CaseStatus.OPEN)
    found = [Choice(case.number, f"{case.number} {case.caption}", also=words.get(case.id, "")) for case in open_ones]
    numbers = {case.number for case in open_ones}
    return (*found, *(Choice(number, number) for number in also if number not in numbers))


async def move_document(desk: Desk, document_id: int) -> None:
    """Another case, folder or name."""
    office = desk.office
    found = await desk.ask(
        lambda: (
            services.papers.filing.to_move(office, document_id),
            case_choices(office),
        )
    )
    if found is None:
        return
    place, known = found
    number, folder, name = place.case, place.folder, place.name
    fields = [
        FieldSpec("case", "Case", number, choices=known, needed=True, hint="Number, caption or party: a few letters"),
        folder_field(desk, folder),
        FieldSpec("name", "Name", visible(name), needed=True, hint="The extension stays"),
    ]
    values = await desk.ask_person(Form("Move or rename", fields, verb="move"))
    if not values:
        return
    case_id = services.cases.cases.named_case(office, values["case"]).id if values["case"] != number else None
    other_name = values["name"] if values["name"] != " ".join(visible(name).split()) else None
    other_folder = values["folder"] if values["folder"] != folder else None
    if case_id is not None and not await agree_to_what_goes_along(desk, document_id, case_id, values["case"]):
        return
    await desk.carry_out(
        lambda: services.papers.filing.move_document(
            office, document_id, case_id=case_id, folder=other_folder, name=other_name
        ),
        safe="The file is where it was, under its old name.",
    )


async def document_history(desk: Desk, document_id: int, name: str) -> None:
    """Every act on a document."""
    found = await desk.ask(lambda: services.papers.looking.document_history(desk.office, document_id))
    if found is not None:
        desk.show(Listing.of_history(f"History of {visible(name)}", found, desk))


async def assign_document(desk: Desk, document_id: int, name: str, case_id: int | None) -> None:
    """A task for somebody about a paper that is in no file yet."""
    await tui.acts.tasks.new_task(desk, value=f"Read {visible(name)} @", document_id=document_id, case_id=case_id)


async def ask_attorney(desk: Desk, document_id: int, name: str, case_id: int) -> None:
    """Put a document of the case into an attorney's queue, exactly as its file is now."""
    counsel = await desk.ask(lambda: services.people.people.counsel_of(desk.office, case_id))
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
        FieldSpec("due", "By", "", check=lambda text: parse_due(text, today=desk.office.today),
                  hint="Friday, +3d, 2026-12-01"),
        FieldSpec("note", "Note", "", hint="A word to the attorney; nobody examined it, and that is said"),
    ]  # fmt: skip
    values = await desk.ask_person(Form(f"For approval: {visible(name)[:44]}", fields, verb="ask"))
    if values is None:
        return
    decider = next(person for person in counsel if person.name == values["attorney"])
    due = parse_due(values["due"], today=desk.office.today)[0] if values["due"] else None
    new = services.approvals.requests.NewRequest(
        ((document_id, Part.LEAD),), Purpose(values["purpose"]), decider.id, due, values["note"]
    )
    await desk.carry_out(lambda: services.approvals.requests.ask(desk.office, case_id, new), safe="Nothing was asked.")


async def to_attorney(desk: Desk, document_id: int, name: str, case_id: int | None) -> None:
    """A task for the case's attorney to look at a paper that is in no file yet."""
    office = desk.office

    def do() -> Done:
        person = services.cases.tasks.assignee(office, "attorney", case_id=case_id)
        new = services.cases.tasks.NewTask(
            f"Look at {visible(name)}"[:300], office.today, None, case_id, document_id, person.id, urgent=True
        )
        return services.cases.tasks.add_task(office, new)

    await desk.carry_out(do)


async def open_outside(desk: Desk, document_id: int) -> None:
    """The file in its own program."""

    def act() -> str:
        path = services.papers.kept.viewed(desk.office, document_id)
        services.papers.outside.open_file(path, desk.environment)
        return path.name

    name = await desk.ask(act)
    if name is not None:
        desk.say(f"Opened {name} in its own program")


async def print_document(desk: Desk, document_id: int) -> None:
    """The file on paper."""

    def act() -> str:
        path = services.papers.kept.viewed(desk.office, document_id)
        services.papers.outside.print_file(path, desk.environment)
        return path.name

    name = await desk.ask(act)
    if name is not None:
        desk.say(f"Sent {name} to the printer")


_SHOWN = 8
"""Lines of a preview."""


async def take_out_inside(desk: Desk, document_id: int, name: str) -> Done | None:
    """What is inside a paper in file, as files of their own: looked at first, and agreed to."""
    office = desk.office
    desk.say(f"Looking into {visible(name)} …", "muted", is_kept=False)
    found = await desk.ask(lambda: services.papers.taking_out.preview(office, document_id))
    desk.say("", is_kept=False)
    if found is None:
        return None
    goes, stays = [of for of in found if of.to], [of for of in found if not of.to]
    if not goes:
        why = f"Nothing in it can be taken out: {visible(stays[0].why)}." if stays else "Nothing is inside it."
        desk.say(why, "muted")
        return None
    said = f"{counted(len(goes), 'file')}, {sum(of.size for of in goes):,} bytes"
    lines: list[Line] = [[(said, "strong bold"), (f" would be written from {visible(name)[:50]}:", "text")], []]
    lines += [[("  ", "text"), cell(of.to, 66, "text", how="middle")] for of in goes[:_SHOWN]]
    if len(goes) > _SHOWN:
        lines.append([(f"  and {len(goes) - _SHOWN:,} more", "muted")])
    if stays:
        lines += [[], [(f"{counted(len(stays), 'file')} would stay inside:", "warn")]]
        lines += [[("  ", "text"), cell(f"{of.name}: {of.why}", 66, "muted", how="middle")] for of in stays[:4]]
    agreed: bool | None = await desk.ask_person(Confirm("Take out", lines, verb="take them out"))
    if not agreed:
        return None
    return await desk.carry_out(
        lambda: services.papers.taking_out.take_out(office, document_id), safe="Nothing was written."
    )


async def open_archive(desk: Desk, document_id: int, name: str, _case_id: int | None) -> None:
    """Make what is in an archive that waits papers below it, so that each can be decided and filed with it."""
    office = desk.office
    if not await desk.ask(lambda: services.papers.archives.is_archive(office, document_id)):
        desk.say("It is no ZIP file; what is inside a mail stands below it.", "muted")
        return
    desk.say(f"Taking {visible(name)} apart …", "muted", is_kept=False)
    found = await desk.ask(lambda: services.papers.archives.unpack(office, document_id))
    if found is None:
        return
    stays = [of for of in found if of.why]
    said = f"{counted(len(found) - len(stays), 'file')} and a manifest stand below {visible(name)}"
    desk.say(f"{said}; {len(stays):,} stay inside: {visible(stays[0].why)}" if stays else said)


async def sequester_document(desk: Desk, document_id: int, name: str, _case_id: int | None) -> None:
    """Shut a paper that was asked back, and its copies; the reason is asked, since the attorney decides by it."""
    reason = FieldSpec(
        "reason", "Because", "Asked back as privileged (FRE 502(b), FRCP 26(b)(5)(B))", needed=True,
        hint="Who asked, when, on what ground; nobody opens it until an attorney decides",
    )  # fmt: skip
    values = await desk.ask_person(Form(f"Sequester {visible(name)[:44]} and its copies", [reason], verb="shut"))
    if values:
        await desk.carry_out(
            lambda: services.papers.sequestering.sequester(desk.office, document_id, reason=values["reason"]),
            safe="It can be opened as before.",
        )


async def _open(desk: Desk, document_id: int, _name: str, _case_id: int | None) -> None:
    await open_outside(desk, document_id)


async def _print(desk: Desk, document_id: int, _name: str, _case_id: int | None) -> None:
    await print_document(desk, document_id)


async def _show_history(desk: Desk, document_id: int, name: str, _case_id: int | None) -> None:
    await document_history(desk, document_id, name)


ABOUT: dict[str, Callable[[Desk, int, str, int | None], Awaitable[None]]] = {
    "assign": assign_document,
    "to_attorney": to_attorney,
    "outside": _open,
    "print": _print,
    "history": _show_history,
    "apart": open_archive,
    "sequester": sequester_document,
}
"""What the keys about a paper in front do, with its id, its name and the case it is about to go to."""
