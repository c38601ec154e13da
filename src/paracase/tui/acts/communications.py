"""What the keys about communications and questions ask for and then have a service do."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from paracase import services, tui
from paracase.domain.cases.tasks import parse_due
from paracase.domain.clients.communications import (
    CommunicationKind,
    Counterpart,
    SpokenWay,
    kind_of,
    minutes_of,
)
from paracase.domain.clients.questions import answer_id
from paracase.domain.dates.finding import Lean
from paracase.domain.dates.typed import parse_day
from paracase.domain.errors import BadInput
from paracase.services.clients.communications import NewCommunication
from paracase.services.clients.relaying import Telling
from paracase.services.people.people import everybody
from paracase.tui.dialogs.box import prose
from paracase.tui.dialogs.forms import FieldSpec, Form
from paracase.tui.dialogs.picker import Choice, Picker
from paracase.tui.dialogs.questions import Confirm
from paracase.tui.dialogs.told import Told
from paracase.tui.display import clock_time, piece, typed_day

if TYPE_CHECKING:
    from paracase.services.clients.communications import CommunicationDetail
    from paracase.services.clients.counterparts import KnownCounterpart
    from paracase.services.clients.questions import QuestionDetail
    from paracase.services.context import Office
    from paracase.tui.desk import Desk
    from paracase.tui.display import Line

_KINDS = tuple(Choice(kind.value, kind.words) for kind in CommunicationKind)
_WAYS = (Choice("in", "in", also="they called wrote came"), Choice("out", "out", also="we called wrote"))
_STANDINGS = tuple(Choice(one.value, one.words) for one in Counterpart)


def _hour(text: str) -> time | None:
    """The hour of *when*, where one is typed.

    Raises:
        BadInput: it is none.
    """
    day, at = parse_due(f"today {text}", today=date(2000, 1, 3)) if text.strip() else (None, None)
    if text.strip() and (day is None or at is None):
        raise BadInput("That is no hour.", hint="Write 3:40 pm, or 15:40.")
    return at


def _first_values(office: Office, case_id: int | None) -> dict[str, str]:
    """What stands in the form at the beginning: today, the only client of the case, who logs."""
    who = ""
    if case_id is not None:
        clients = [party.name for party in services.cases.cases.case_detail(office, case_id).parties if party.is_client]
        who = clients[0] if len(clients) == 1 else ""
    return {
        "kind": "call", "way": "in", "who": who, "standing": "client", "capacity": office.person.role.value,
        "by": office.person.name, "on": typed_day(office.today.isoformat()), "at": "",
    }  # fmt: skip


def _values_of(found: CommunicationDetail) -> dict[str, str]:
    row = found.row
    return {
        "kind": row.kind.value, "way": row.direction.value, "who": row.who, "standing": row.standing.value,
        "capacity": row.capacity, "by": row.staff, "on": typed_day(row.on_day), "at": clock_time(row.at_time),
        "said": row.said, "asked": row.asked, "promised": row.promised, "case": row.case_number or "",
        "time": f"{row.minutes}m" if row.minutes else "",
    }  # fmt: skip


def _who(values: dict[str, str], known: list[KnownCounterpart]) -> FieldSpec:
    """Who it was with: the people of the case are proposed, their part fills in what they are, and what is to be minded
    before one speaks with them is said."""

    def tells(value: str) -> str:
        found = services.clients.counterparts.named(known, value)
        return "  ".join(found.mind) if found is not None else ""

    def stands(value: str) -> str:
        found = services.clients.counterparts.named(known, value)
        return found.standing.value if found is not None and found.standing is not None else ""

    return FieldSpec("who", "Who", values["who"], needed=True, hint="The other person, as they are called",
                     suggests=tuple(one.name for one in known), tells=tells, leads=("standing", stands))  # fmt: skip


def _fields(
    office: Office,
    values: dict[str, str],
    cases: tuple[Choice, ...],
    known: list[KnownCounterpart],
    *,
    asks_case: bool,
    follows_up: bool,
) -> list[FieldSpec]:
    today = office.today
    case = FieldSpec("case", "Case", values.get("case", ""), choices=cases,
                     hint="Caption, party, number; empty: of no case")  # fmt: skip
    people = tuple(Choice(one.name, one.name, also=one.initials) for one in everybody(office))
    if values["by"] not in {one.value for one in people}:  # who left since
        people = (*people, Choice(values["by"], values["by"]))
    fields = [
        FieldSpec("kind", "Kind", values["kind"], choices=_KINDS, needed=True, hint="call, letter, e-mail, meeting …"),
        FieldSpec("way", "In or out", values["way"], choices=_WAYS, needed=True, hint="in: they began it; out: we did"),
        _who(values, known),
        FieldSpec("standing", "Is", values["standing"], choices=_STANDINGS, needed=True,
                  hint="client, opposing counsel, court, witness …"),
        FieldSpec("said", "Said", values.get("said", ""), hint="What was said, by whom"),
        FieldSpec("asked", "Asked", values.get("asked", ""), hint="What they asked, in their words"),
        FieldSpec("promised", "Promised", values.get("promised", ""), hint="What was promised, and by when"),
    ]  # fmt: skip
    if follows_up:
        fields += [
            FieldSpec("follow", "Follow-up", values.get("follow", ""), hint="What is to be done; becomes a task of yours"),
            FieldSpec("due", "By", values.get("due", ""), lambda text: parse_due(text, today=today),
                      hint="11/30/2026, Friday, +14d, tomorrow 2pm"),
        ]  # fmt: skip
    fields += [
        FieldSpec("time", "Time", values.get("time", ""), minutes_of, hint="1h20m, 80m, .3; empty: not known"),
        FieldSpec("on", "Day", values["on"], lambda text: parse_day(text, today=today, lean=Lean.BACK), needed=True,
                  hint="When it was"),
        FieldSpec("at", "Hour", values["at"], _hour, hint="3:40 pm"),
        FieldSpec("by", "Spoke", values["by"], choices=people, needed=True, hint="Who of us"),
        FieldSpec("capacity", "As", values["capacity"], hint="As what they introduced themselves: a paralegal"),
    ]  # fmt: skip
    return [case, *fields] if asks_case else [*fields, case]


def _new(office: Office, values: dict[str, str], corrected: CommunicationDetail | None = None) -> NewCommunication:
    """What the form says; of an entry that is corrected, what the form does not ask stays.

    Raises:
        BadInput, NotFound: something in it cannot be used.
    """
    due, due_at = parse_due(values.get("due", ""), today=office.today)
    row = corrected.row if corrected is not None else None
    if row is not None and values["by"] == row.staff:  # also who left since
        spoke = row.staff_id
    else:
        spoke = services.people.people.person_named(office, values["by"]).id
    case_id = services.cases.cases.named_case(office, values["case"]).id if values["case"] else None
    people = services.clients.counterparts.counterparts(office, case_id) if case_id is not None else []
    met = services.clients.counterparts.named(people, values["who"])
    return NewCommunication(
        kind_of(values["kind"]), SpokenWay(values["way"]), parse_day(values["on"], today=office.today, lean=Lean.BACK),
        values["who"], _hour(values["at"]), case_id, Counterpart(values["standing"]), spoke, values["capacity"],
        values["said"], values["asked"], values["promised"], minutes_of(values["time"]), values.get("follow", ""), due,
        due_at,
        met.contact_id if met else row.contact_id if row is not None else None,
        met.party_id if met else row.party_id if row is not None else None,
        row.document_id if row is not None else None,
    )  # fmt: skip


async def log_communication(desk: Desk) -> None:
    """Log one, of the case in front, or asked for; what needs an attorney in it is offered to be asked at once."""
    office = desk.office
    case_id = desk.subject()[0] or desk.case_in_front()
    found = await desk.ask(
        lambda: (_first_values(office, case_id), _known_cases(office, case_id), _people_of(office, case_id))
    )
    if found is None:
        return
    values, (cases, number, caption), known = found
    values["case"] = number
    while True:
        fields = _fields(office, values, cases, known, asks_case=case_id is None, follows_up=True)
        about = [piece(caption, "strong bold"), ("  ", "text"), piece(number, "muted")] if case_id is not None else None
        typed = await desk.ask_person(Form("Log a communication", fields, verb="log it", about=about))
        if typed is None:
            return
        values = typed
        done = await desk.carry_out(
            lambda said=typed: services.clients.communications.log(office, _new(office, said)),  # type: ignore[misc]
            safe="What you typed stands in the form again.",
        )
        if done is not None:
            question = done.first("question")
            if question is not None:
                await _offer(desk, question)
            return


def _people_of(office: Office, case_id: int | None) -> list[KnownCounterpart]:
    return services.clients.counterparts.counterparts(office, case_id) if case_id is not None else []


def _known_cases(office: Office, case_id: int | None) -> tuple[tuple[Choice, ...], str, str]:
    """The cases, and number and caption of the one in front."""
    if case_id is None:
        return tui.acts.papers.case_choices(office), "", ""
    case = services.cases.cases.case_detail(office, case_id).case
    return tui.acts.papers.case_choices(office, case.number), case.number, case.caption


async def _offer(desk: Desk, question: int) -> None:
    """It asks for advice: the attorney is asked now, or later from the screen of clients."""
    found = await desk.ask(lambda: services.clients.questions.detail(desk.office, question))
    if found is None:
        return
    able = await desk.ask(lambda: services.clients.owed_by.attorneys_for(desk.office, found.row.case_id))
    if not able:
        desk.say(f"Asks for advice (“{found.row.cue}”), and nobody here is an attorney: it waits in Clients.", "warn")
        return
    lines: list[Line] = [
        *prose(f"“{found.row.words}”", 64, "text italic"),
        [],
        [("? ", "warn"), piece(f"asks for advice (“{found.row.cue}”): an attorney answers it", "warn")],
    ]
    if await desk.ask_person(Confirm("Ask the attorney now?", lines, verb="ask", other="later: A in Clients")):
        await ask_attorney(desk, question)


async def ask_attorney(desk: Desk, question: int | None, *, about: int | None = None) -> bool:
    """Put a question before the attorney: of the case, or one who is picked; returns whether it was.

    Args:
        question: one that was tagged.
        about: else the entry that is asked about.
    """
    office = desk.office

    def who() -> list[Choice]:
        case_id = (
            services.clients.questions.question(office, question).case_id
            if question is not None
            else services.clients.communications.entry(office, about or 0).case_id
        )
        able = services.clients.owed_by.attorneys_for(office, case_id)
        on_case = services.people.people.counsel_of(office, case_id) if case_id is not None else []
        return [Choice(str(one.id), one.name) for one in (able[:1] if on_case or len(able) == 1 else able)]

    able = await desk.ask(who)
    if able is None:
        return False
    attorney: int | None = None
    if len(able) > 1:
        picked = await desk.ask_person(Picker("Ask which attorney", able, verb="ask"))
        if picked is None:
            return False
        attorney = int(picked.value)
    if question is not None:
        asked = question
        done = await desk.carry_out(lambda: services.clients.questions.ask(office, asked, attorney_id=attorney))
    else:
        entry = about or 0
        done = await desk.carry_out(lambda: services.clients.questions.ask_about(office, entry, attorney_id=attorney))
    return done is not None


async def correct_entry(desk: Desk, number: int) -> None:
    """The form again; the old words stay."""
    office = desk.office

    def look() -> tuple[CommunicationDetail, tuple[Choice, ...], list[KnownCounterpart]]:
        found = services.clients.communications.detail(office, number)
        own = (found.row.case_number,) if found.row.case_number else ()
        return found, tui.acts.papers.case_choices(office, *own), _people_of(office, found.row.case_id)

    found = await desk.ask(look)
    if found is None:
        return
    values = _values_of(found[0])
    while True:
        fields = _fields(office, values, found[1], found[2], asks_case=False, follows_up=False)
        typed = await desk.ask_person(Form("Correct it; the old words stay", fields, verb="correct"))
        if typed is None:
            return
        values = typed
        done = await desk.carry_out(
            lambda said=typed: services.clients.communications.correct(office, number, _new(office, said, found[0])),  # type: ignore[misc]
            safe="It stands as before; what you typed stands in the form again.",
        )
        if done is not None:
            return


def answer_lines(found: QuestionDetail, width: int) -> list[Line]:
    """The words that are told, whole, under their id."""
    answer = found.answer
    if answer is None:
        return []
    lines: list[Line] = [
        [(answer_id(answer.id), "strong bold"), piece(f"  {answer.staff}", "muted")],
        [piece(f"sha256 {answer.sha256[:32]}", "muted")],
        [piece(f"       {answer.sha256[32:]}", "muted")],
        [],
    ]
    return [*lines, *prose(answer.words, width, "text")]


async def relay_answer(desk: Desk, question: int) -> None:
    """The approved words are shown whole; then how they were told is asked; they are recorded as exactly these."""
    office = desk.office
    found = await desk.ask(lambda: services.clients.questions.detail(office, question))
    if found is None or found.answer is None:
        return
    answer = found.answer
    agreed = await desk.ask_person(
        Told("Relay word for word", lambda width: answer_lines(found, width), verb="I told exactly this")
    )
    if not agreed:
        return
    fields = [
        FieldSpec("kind", "By", "call", choices=_KINDS, needed=True, hint="How it was told: call, letter, e-mail …"),
        FieldSpec("who", "To", found.row.who or "", needed=True, hint="Who was told"),
        FieldSpec("time", "Time", "", minutes_of, hint="1h20m, 80m, .3; empty: not known"),
        FieldSpec("capacity", "As", office.person.role.value, hint="As what you introduced yourself"),
    ]
    values = await desk.ask_person(Form("How it was told", fields, verb="record it"))
    if values is None:
        return
    telling = Telling(kind_of(values["kind"]), who=values["who"], minutes=minutes_of(values["time"]),
                      capacity=values["capacity"])  # fmt: skip
    await desk.carry_out(
        lambda: services.clients.relaying.relay(office, answer.id, telling), safe="Nothing is recorded as told."
    )
