"""What the keys about texts to clients ask for: whom, from which template, what stands in its slots; and that one goes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from paracase import paths, services, tui
from paracase.domain.clients import guard
from paracase.domain.clients.letters import SlotKind
from paracase.domain.clients.recipients import TextFile, TextKind
from paracase.domain.clients.said_dates import kinds_in_words
from paracase.domain.errors import BadInput, ParacaseError
from paracase.services.clients.writing import NewText
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.paragraphs import Paragraphs
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import ErrorDialog
from paracase.tui.dialogs.told import Told
from paracase.tui.display import in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from paracase.domain.clients.letters import LetterTemplate
    from paracase.services.clients.texts_out import TextToClient
    from paracase.services.clients.writing import Composed
    from paracase.services.context import Office
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

FREE = "free"
Found = TypeVar("Found")
_KINDS = (
    Choice("e_mail", "e-mail", also="e-mail mail"),
    Choice("letter", "letter", also="pdf paper"),
    Choice("word", "letter as a Word file", also="docx"),
)


async def write_to_client(desk: Desk, case_id: int | None) -> None:
    """Whom, by which template or freely; shown whole; then made. Free text is asked about at once."""
    case_id = case_id if case_id is not None else await _case(desk)
    if case_id is None:
        return
    begin = await desk.ask(lambda: _beginning(desk.office, case_id))
    if begin is None:
        return
    people, client, templates = begin
    if not people:
        desk.say("Nobody is named in the case: a party or contact is written to.", "muted")
        return
    free = Choice(FREE, "Free text: waits for an attorney")
    texts = [*(Choice(one.name, one.title) for one in templates), free]
    picked = await desk.ask_person(Picker("Write to a client: which text", texts)) if templates else free
    if picked is None:
        return
    whom = await _whom(desk, case_id, people, client)
    if whom is None:
        return
    to, kind = whom
    template = next((one for one in templates if one.name == picked.value), None)
    if template is None:
        await _write_freely(desk, case_id, to, kind)
    else:
        await _fill(desk, case_id, template, to, kind)


async def _whom(desk: Desk, case_id: int, people: dict[str, _Known], client: str) -> tuple[int, TextFile] | None:
    """Whom, and as what: proposed is what may go to them, and what may not is said before anything is typed."""

    def leads(name: str) -> str:
        found = people.get(name)
        return found.way if found is not None else ""

    said = {"to": client, "kind": leads(client) or TextFile.E_MAIL.value}
    while True:
        fields = [
            FieldSpec("to", "To", said["to"], choices=tuple(people), needed=True, leads=("kind", leads),
                      hint="A person of the case, by the address on their record"),
            FieldSpec("kind", "As", said["kind"], choices=_KINDS, needed=True, hint="e-mail, or letter: PDF or Word file"),
        ]  # fmt: skip
        answer = await desk.ask_person(Form("Write to a client", fields, verb="go on"))
        if answer is None:
            return None
        said = answer
        to, kind = people[said["to"]].id, TextFile(said["kind"])
        if await _may_go(desk, case_id, to, kind):
            return to, kind


async def _may_go(desk: Desk, case_id: int, to: int, kind: TextFile) -> bool:
    addressed = services.clients.whom.addressed
    return await _asked(desk, lambda: addressed(desk.office, case_id, kind.kind, (to,), ())) is not None


async def _asked(desk: Desk, question: Callable[[], Found]) -> Found | None:
    """What a service answers; what it refuses is a dialog, since the form comes again and would cover the status line."""

    def answer() -> Found | ParacaseError:
        try:
            return question()
        except ParacaseError as error:
            return error

    found = await desk.ask(answer)
    if isinstance(found, ParacaseError):
        await desk.ask_person(ErrorDialog.of(found, safe="", can_retry=False))
        return None
    return found


async def _case(desk: Desk) -> int | None:
    cases = await desk.ask(lambda: tui.acts.papers.case_choices(desk.office))
    if cases is not None and not cases:
        desk.say("There is no case to write in: n on the Desk opens one.", "muted")
    picked = await desk.ask_person(Picker("Write in which case", cases)) if cases else None
    if picked is None:
        return None
    found = await desk.ask(lambda: services.cases.cases.named_case(desk.office, picked.value))
    return found.id if found is not None else None


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody who may be named: their number, and as what they may be written to; empty where as nothing."""

    id: int
    way: str


def _beginning(office: Office, case_id: int) -> tuple[dict[str, _Known], str, list[LetterTemplate]]:
    """Who may be named, the only client of the case, the templates in force."""
    people = services.clients.persons.all_persons(office, case_id=case_id)
    listed = services.clients.letters.listed(office)
    in_force = [one.template for one in listed if one.template is not None and not one.why_not]
    names = [one.name for one in people]
    known = {}
    for one in people:
        way = services.clients.whom.way_to(office, case_id, one.id)
        name = one.name if names.count(one.name) == 1 else f"{one.name} ({one.id})"
        known[name] = _Known(one.id, way.value if way is not None else "")
    parties = services.cases.cases.case_detail(office, case_id).parties
    clients = [one.name for one in parties if one.is_client and one.name in known]
    return known, clients[0] if len(clients) == 1 else "", in_force


async def _write_freely(desk: Desk, case_id: int, to: int, kind: TextFile) -> None:
    """What is typed comes again until it is made or thrown away: after a refusal, and after a look at it too."""
    title, typed = "", ""
    while True:
        form = Form(
            "Free text", [FieldSpec("subject", "Subject", title, needed=True, hint="What it is about")], verb="go on"
        )
        subject = await desk.ask_person(form)
        if subject is None and not typed:
            return
        title = subject["subject"] if subject is not None else title
        words = await desk.ask_person(Paragraphs("What it says", value=typed, verb="go on", is_kept=False))
        if not words:
            return
        typed = words
        new = NewText((to,), kind, subject=title, words=typed.replace("\n", "\n\n"))
        if await _make(desk, case_id, new):
            return


async def _fill(desk: Desk, case_id: int, template: LetterTemplate, to: int, leaves_as: TextFile) -> None:
    """What is picked for each slot; nothing is typed into one. What was picked comes again after a look at the whole."""
    known = await desk.ask(lambda: _picks(desk.office, case_id, template))
    if known is None:
        return
    picked: dict[str, str] = {}
    while True:
        fields = []
        for slot, kind in ((slot, kind) for slot, kind in template.slots if kind is not SlotKind.NAME):
            choices, of = known[slot], kinds_in_words(template.dates_of(slot))
            if not choices:
                timed = " with a time of day" if kind is SlotKind.TIME else ""
                what = f"date of {of}{timed} that two people stand for" if kind.needs_a_date else kind.value
                desk.say(f"“{slot}”: the case has no {what}.", "warn")
                return
            hint = f"A {of} that another person verified" if kind.needs_a_date else f"A {kind.value} of the case"
            shown = next((one.words for one in choices if one.value == picked.get(slot)), "")
            fields.append(FieldSpec(slot, slot.capitalize(), shown, choices=choices, needed=True, hint=hint))
        said = await desk.ask_person(Form("What stands in the slots", fields, verb="go on")) if fields else {}
        if said is None:
            return
        picked = said
        made = await _make(
            desk, case_id, NewText((to,), leaves_as, template=template.name, picks=tuple(picked.items()))
        )
        if made or not fields:
            return


def _picks(office: Office, case_id: int, template: LetterTemplate) -> dict[str, tuple[Choice, ...]]:
    """By slot what may be picked for it."""
    slots = services.clients.slots
    found: dict[str, tuple[Choice, ...]] = {}
    for slot, kind in template.slots:
        if kind.needs_a_date:
            dates = slots.may_be_said(office, case_id, template, slot)
            found[slot] = tuple(Choice(str(one.id), " ".join(f"{one.due_on} {one.due_time} {one.what}".split()))
                                for one in dates)  # fmt: skip
        elif kind is SlotKind.DOCUMENT:
            found[slot] = tuple(
                Choice(str(number), words) for number, words in slots.documents_to_name(office, case_id)
            )
        elif kind is SlotKind.ITEM:
            items = services.cases.elements.checklist(office, case_id)
            found[slot] = tuple({one.element.id: Choice(one.element.id, one.element.what) for one in items}.values())
    return found


async def _make(desk: Desk, case_id: int, new: NewText) -> bool:
    """Shown whole, then made; free text is asked about at once. Returns whether it was made."""
    writing = services.clients.writing
    found = await _asked(desk, lambda: writing.compose(desk.office, case_id, new))
    if found is None:
        return False
    verb = "make it" if new.template else "ask the attorney"
    if not await desk.ask_person(Told("As it would leave", lambda width: preview_lines(found, width), verb=verb)):
        return False
    done = await desk.carry_out(lambda: writing.write(desk.office, case_id, new), safe="Nothing was made.")
    if done is not None and not new.template:
        number = done.made("client_text")
        await desk.carry_out(lambda: writing.ask(desk.office, number), safe="The text is kept, and held.")
    return done is not None


def preview_lines(found: Composed, width: int) -> list[Line]:
    """Whom it goes to, its words, and what the guard marks."""
    whom = services.clients.whom.in_words(found.recipients)
    lines: list[Line] = [*prose(f"To {whom}", width, "muted"), *prose(found.subject, width, "strong"), []]
    for paragraph in found.words.strip().split("\n"):
        lines += prose(paragraph, width, "text") if paragraph else [[]]
    for words in (f"{one.name}: {one.words}, from {one.source}" for one in found.slots if one.source):
        lines += prose(in_words(words), width, "muted")
    return [*lines, [], *mark_lines(guard.told(found.marks), width, is_marked=bool(found.marks))]


def mark_lines(told: list[str], width: int, *, is_marked: bool) -> list[Line]:
    """What the guard says."""
    ink = "warn" if is_marked else "muted"
    return [line for words in told for line in prose(f"! {words}" if is_marked else words, width, ink)]


async def send_text(desk: Desk, number: int) -> None:
    """It went out: the file is handed out into a folder, or a paper proves that it went by other means."""
    out = services.clients.texts_out
    found = await desk.ask(lambda: out.shown(desk.office, number))
    if found is None:
        return
    if found.why or found.standing is None:
        desk.say(found.why or "It went out already.", "warn")
        return
    fields = [
        FieldSpec(
            "out", "Folder", "", _folder, hint="The file is handed out here; exactly the bytes that were approved"
        ),
        FieldSpec("proof", "or proof", "", _number, hint="Went by other means: the number of the paper that proves it"),
    ]
    config = paths.personal_config()
    server = services.clients.outgoing.known(config) if found.row.kind is TextKind.E_MAIL else None
    if server is not None:
        hint = f"{server.host} is given exactly these bytes: once, for all of them or for nobody"
        by = Choice("send", f"send by {server.host}")
        fields.append(FieldSpec("server", "or server", "", choices=(by,), hint=hint))
    said = await desk.ask_person(Form("It goes out", fields, verb="go on"))
    if said is None:
        return
    if sum(bool(one) for one in said.values()) != 1:
        desk.say("Say one way: a folder, the paper that proves it, or the server.", "warn")
        return
    if said.get("server"):
        await desk.carry_out(lambda: services.clients.posting.post(desk.office, number, config), safe="See y: why.")
    elif said["out"]:
        folder = _place(said["out"])
        await desk.carry_out(lambda: out.send(desk.office, number, folder), safe="Nothing went out.")
    else:
        proof = int(said["proof"])
        await desk.carry_out(
            lambda: out.sent_otherwise(desk.office, number, proof), safe="Nothing is recorded as sent."
        )


def _place(text: str) -> Path:
    return Path(text.strip()).expanduser()


def _folder(text: str) -> None:
    if text.strip() and not _place(text).is_dir():
        raise BadInput("There is no such folder.", hint="Name one that is there.")


def _number(text: str) -> None:
    if text.strip() and not (text.isascii() and text.strip().isdigit()):
        raise BadInput("That is no number of a paper.", hint="See the case's documents.")


def text_lines(found: TextToClient, width: int) -> list[Line]:
    """A text beside the list: how it stands, whom it goes to, its words, what the guard marks."""
    row = found.row
    stands = found.standing.value if found.standing is not None else row.state.value.replace("_", " ")
    ink = "good" if not found.why else "warn"
    lines: list[Line] = [[], *prose(f"{'✓' if not found.why else '!'} {stands}", width, ink)]
    lines += prose(found.why, width, "warn") if found.why else []
    lines += prose(f"To {services.clients.whom.in_words(services.clients.writing.addressees(row))}", width, "muted")
    lines += [*prose(row.subject, width, "strong"), []]
    for paragraph in row.words.strip().split("\n"):
        lines += prose(paragraph, width, "text") if paragraph else [[]]
    lines += [[], *mark_lines(guard.told(found.marks), width, is_marked=bool(found.marks))]
    lines += [[], *prose(f"text {row.id}, sha256 {row.sha256[:8]}, written by {row.made_by}", width, "muted")]
    return lines
