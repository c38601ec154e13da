"""Communications: log, list, show, correct, follow up."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseOption, given_text, past_day
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, say, tell, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.cases.tasks import parse_due
from paracase.domain.clients.communications import Counterpart, SpokenWay, kind_of, minutes_of, time_spent
from paracase.domain.clients.questions import answer_id
from paracase.domain.errors import BadInput
from paracase.services.clients.communications import NewCommunication

if TYPE_CHECKING:
    from paracase.services.clients.communications import CommunicationDetail
    from paracase.services.context import Office
    from paracase.store.clients.communications import CommunicationRow

app = commands("client")

Entry = Annotated[int, typer.Argument(metavar="ID", help="The communication's number, as listed.")]
WhoOption = Annotated[str | None, typer.Option("--who", help="The other person.")]
StandingOption = Annotated[
    str | None, typer.Option("--standing", help="What they are: client, opposing_counsel, court, witness …")
]
ByOption = Annotated[str | None, typer.Option("--by", help="Who of us spoke; else you.")]
CapacityOption = Annotated[str | None, typer.Option("--as", help="As what they introduced themselves.")]
SaidOption = Annotated[str | None, typer.Option("--said", help="What was said; - reads standard input.")]
AskedOption = Annotated[str | None, typer.Option("--asked", help="What was asked.")]
PromisedOption = Annotated[str | None, typer.Option("--promised", help="What was promised.")]
TimeOption = Annotated[str | None, typer.Option("--time", help="How long it took: 1h20m, 80m, .3")]
OnOption = Annotated[str | None, typer.Option("--on", help="When it was: a day; else today.")]
AtOption = Annotated[str | None, typer.Option("--at", help="At which hour: 15:40.")]
KindOption = Annotated[str | None, typer.Option("--kind", help="call, letter, e-mail, meeting, portal, text.")]
WayOption = Annotated[str | None, typer.Option("--way", help="in or out.")]


def hour(text: str | None) -> time | None:
    """An hour of the day as given.

    Raises:
        BadInput: it is none.
    """
    if not text:
        return None
    try:
        return time.fromisoformat(text.strip().rjust(5, "0"))
    except ValueError as error:
        raise BadInput("That is no hour of the day.", hint="Write it as 15:40.") from error


def _kept(row: CommunicationRow) -> NewCommunication:
    """What an entry says now."""
    return NewCommunication(
        row.kind, row.direction, date.fromisoformat(row.on_day), row.who,
        time.fromisoformat(row.at_time) if row.at_time else None, row.case_id, row.standing, row.staff_id, row.capacity,
        row.said, row.asked, row.promised, row.minutes, contact_id=row.contact_id, party_id=row.party_id,
        document_id=row.document_id,
    )  # fmt: skip


def _speaker(office: Office, by: str | None, case_id: int | None) -> int | None:
    return services.cases.tasks.assignee(office, by, case_id=case_id).id if by else None


@app.command("log")
def log(
    context: typer.Context,
    kind: Annotated[str, typer.Argument(help="call, letter, e-mail, meeting, portal or text.")],
    way: Annotated[str, typer.Argument(metavar="in|out", help="Who began it: in, they; out, we.")],
    who: Annotated[str, typer.Argument(help="The other person.")],
    case: CaseOption = None,
    standing: StandingOption = None,
    said: SaidOption = None,
    asked: AskedOption = None,
    promised: PromisedOption = None,
    by: ByOption = None,
    capacity: CapacityOption = None,
    took: TimeOption = None,
    on: OnOption = None,
    at: AtOption = None,
    follow_up: Annotated[str, typer.Option(help="What is to be done about it; a task of yours.")] = "",
    follow_up_on: Annotated[str | None, typer.Option(help="By when.")] = None,
    document: Annotated[int | None, typer.Option(help="The document it is about, or was.")] = None,
    json: Json = False,
) -> None:
    """Log a call, letter, e-mail, meeting or message; what needs an attorney in it is tagged."""
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        due, due_at = parse_due(follow_up_on, today=office.today) if follow_up_on else (None, None)
        new = NewCommunication(
            kind_of(kind), choice(SpokenWay, way, "way"), past_day(office, on) or office.today, who, hour(at), case_id,
            choice(Counterpart, standing, "standing") if standing else Counterpart.CLIENT,
            _speaker(office, by, case_id), capacity or "", given_text(said or ""), asked or "", promised or "",
            minutes_of(took or ""), follow_up, due, due_at, document_id=document,
        )  # fmt: skip
        done = services.clients.communications.log(office, new)
        made = done.made("communication")
        question = done.first("question")
        found = services.clients.communications.detail(office, made)
        row = found.row
    if json:
        write_json({"communication": made, "state": row.state.value, "held_why": row.held_why, "question": question})
    else:
        tell(done, as_json=False)
        say(f"  communication {made}")
    if question is not None:
        say(f"! It asks for advice: question {question}. An attorney answers it: paracase client ask {question}")
    for mark in found.may_be_advice:
        say(f"! May be advice: {mark.words_of_it}")
    if row.held_why:
        raise typer.Exit(4)


_COLUMNS = ("id", "date", "kind", "way", "who", "standing", "case", "by", "hours", "state", "marks", "words")


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    kind: KindOption = None,
    since: Annotated[str | None, typer.Option(help="From this day on.")] = None,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Communications, the newest first; marks: how much of one may be advice, or asks for it."""
    with session(context).open() as office:
        found = services.clients.communications.listed(
            office,
            case_id=services.cases.cases.named_case(office, case).id if case else None,
            since=past_day(office, since),
            kind=kind_of(kind) if kind else None,
        )
        marks = services.clients.listed.marks_of(office, found)
    rows = [
        (row.id, row.on_day, row.kind.value, row.direction.value, row.who, row.standing.value, row.case_number, row.staff,
         time_spent(row.minutes) or None, row.state.value, marks.get(row.id), row.asked or row.said)
        for row in found
    ]  # fmt: skip
    write_rows(chosen_form(as_json=json, plain=plain), _COLUMNS, rows, empty="Nothing is logged.")


@app.command("show")
def show(context: typer.Context, number: Entry, json: Json = False) -> None:
    """One communication: what was said, its questions, its old words."""
    with session(context).open() as office:
        record = _record(services.clients.communications.detail(office, number))
    write_record(OutputForm.JSON if json else OutputForm.PLAIN, record)


def _record(found: CommunicationDetail) -> dict[str, Any]:
    row = found.row
    return {
        "id": row.id, "case": row.case_number, "kind": row.kind.value, "way": row.direction.value, "date": row.on_day,
        "at": row.at_time or None, "who": row.who, "standing": row.standing.value, "by": row.staff,
        "introduced_as": row.capacity, "said": row.said, "asked": row.asked, "promised": row.promised,
        "minutes": row.minutes or None, "follow_up": row.task_what, "follow_up_on": row.task_due,
        "follow_up_state": row.task_state, "document": row.document_id, "state": row.state.value,
        "held_why": row.held_why or None,
        "may_be_advice": [mark.words_of_it for mark in found.may_be_advice],
        "logged_by": row.made_by, "logged_at": row.made_at,
        "relays": answer_id(found.relays.answer_id) if found.relays and found.relays.answer_id else None,
        "questions": [f"{one.id}: {one.state.words}" for one in found.questions],
        "before": [
            f"until {past.replaced_at} ({past.replaced_by}): {past.kind.value} {past.direction.value}, {past.who}; "
            f"said: {past.said}; asked: {past.asked}; promised: {past.promised}"
            for past in found.past
        ],
    }  # fmt: skip


@app.command("correct")
def correct(
    context: typer.Context,
    number: Entry,
    kind: KindOption = None,
    way: WayOption = None,
    who: WhoOption = None,
    case: CaseOption = None,
    standing: StandingOption = None,
    said: SaidOption = None,
    asked: AskedOption = None,
    promised: PromisedOption = None,
    by: ByOption = None,
    capacity: CapacityOption = None,
    took: TimeOption = None,
    on: OnOption = None,
    at: AtOption = None,
    json: Json = False,
) -> None:
    """Correct a communication; what is not named stays, and the old words stay in its history."""
    with session(context).open() as office:
        was = _kept(services.clients.communications.entry(office, number))
        case_id = services.cases.cases.named_case(office, case).id if case else was.case_id
        new = NewCommunication(
            kind_of(kind) if kind else was.kind, choice(SpokenWay, way, "way") if way else was.direction,
            past_day(office, on) or was.on_day, was.who if who is None else who, hour(at) if at is not None else was.at,
            case_id, choice(Counterpart, standing, "standing") if standing else was.standing,
            _speaker(office, by, case_id) or was.staff_id, was.capacity if capacity is None else capacity,
            was.said if said is None else given_text(said), was.asked if asked is None else asked,
            was.promised if promised is None else promised, was.minutes if took is None else minutes_of(took),
            contact_id=was.contact_id, party_id=was.party_id, document_id=was.document_id,
        )  # fmt: skip
        tell(services.clients.communications.correct(office, number, new), as_json=json)


@app.command("follow-up")
def follow_up(
    context: typer.Context,
    number: Entry,
    what: Annotated[str, typer.Argument(help="What is to be done; nothing with --done or --to.")] = "",
    to: Annotated[str | None, typer.Option(help="By when; of one that is there, another day.")] = None,
    done: Annotated[bool, typer.Option("--done", help="It is done.")] = False,
    json: Json = False,
) -> None:
    """Give a communication a follow-up, move it to another day, or say that it is done."""
    with session(context).open() as office:
        row = services.clients.communications.entry(office, number)
        due, at = parse_due(to, today=office.today) if to else (None, None)
        if what:
            tell(services.clients.communications.set_follow_up(office, number, what, due, at), as_json=json)
            return
        if row.task_id is None:
            raise BadInput("It has no follow-up.", hint="Say what is to be done.")
        if done:
            tell(services.cases.tasks.complete(office, row.task_id), as_json=json)
        elif to:
            tell(services.cases.tasks.postpone(office, row.task_id, due, at), as_json=json)
        else:
            raise BadInput("What about the follow-up?", hint="--done, or --to DATE.")
