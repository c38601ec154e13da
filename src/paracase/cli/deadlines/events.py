"""Events of a case: recorded, proposed, accepted, declined, struck; and what they start."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase import services
from paracase.cli.choices import choice
from paracase.cli.given import CaseName, CaseOption
from paracase.cli.groups import commands
from paracase.cli.output import OutputForm, chosen_form, said, say, tell, write, write_json, write_rows
from paracase.cli.session import Json, Plain, session
from paracase.domain.dates.shown import neutral
from paracase.domain.dates.typed import parse_moment
from paracase.domain.deadlines.events import BySide
from paracase.domain.deadlines.standing import EventState
from paracase.services.deadlines.starting import NewEvent

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.services.deadlines.changing import DateChange
    from paracase.services.deadlines.starting import Starting, WouldStart
    from paracase.store.deadlines.events import EventRow

app = commands("event")

Event = Annotated[int, typer.Argument(metavar="ID", help="The event's number, as listed.")]
Kind = Annotated[str, typer.Argument(metavar="TYPE", help="served, filed, hearing, trial …: paracase event types.")]
On = Annotated[str, typer.Option("--on", metavar="DATE", help="The day of it, with the time of day where it has one.")]
Paper = Annotated[str, typer.Option("--paper", help="Which paper, or of what: paracase event types TYPE.")]
By = Annotated[str, typer.Option("--by", help="Whose it was: ours, theirs, court, other.")]
Method = Annotated[str, typer.Option("--method", help="How it was served: personal, electronic, mail …")]
Motion = Annotated[str, typer.Option("--motion", help="The kind of motion: msj, rule_91a, default, other …")]
What = Annotated[str, typer.Option("--what", help="In words, for lists: “Motion to Compel”.")]
Document = Annotated[int | None, typer.Option("--document", help="The document that shows it.")]
Period = Annotated[str, typer.Option("--period", help="What an order grants: “21 day after”.")]
SafeOn = Annotated[str, typer.Option("--safe-on", metavar="DATE", help="An earlier day that can be argued.")]
Only = Annotated[list[str] | None, typer.Option("--only", help="Start only this rule (date, period: not by rule).")]
Replaces = Annotated[
    list[int] | None, typer.Option("--replaces", help="The computed deadline in whose place the day of an order comes.")
]
About = Annotated[
    list[int] | None,
    typer.Option("--about", help="The deadline that an acceptance closes, or a rejection opens again."),
]


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    kind: Kind,
    on: On,
    paper: Paper = "",
    by: By = "",
    method: Method = "",
    motion: Motion = "",
    what: What = "",
    document: Document = None,
    period: Period = "",
    safe_on: SafeOn = "",
    replaces: Replaces = None,
    about: About = None,
    only: Only = None,
    try_: Annotated[bool, typer.Option("--try", help="Only show what it would start.")] = False,
    json: Json = False,
) -> None:
    """Record what happened, or is set to happen, and start its deadlines."""
    with session(context).open() as office:
        day, at = parse_moment(on, today=office.today)
        new = _new(office, case, kind, day, at, by, paper, method, motion, what, document, period)
        safe = parse_moment(safe_on, today=office.today)[0] if safe_on else None
        new = services.deadlines.starting.with_more(
            new, safe_on=safe, replaces=tuple(replaces or ()), about=tuple(about or ())
        )
        found = services.deadlines.starting.would_start(office, new)
        if try_:
            same = tuple(services.deadlines.changing.replaceable(office, new))
            _write_start(found, chosen_form(as_json=json, plain=False), same)
            return
        done = services.deadlines.recording.record_event(office, new, set(only) if only else None)
        if json:
            event_id = done.made("event")
            rows = services.deadlines.listing.agenda(office, case_id=new.case_id)
            write_json({"event": event_id, "act": done.act_id, "summary": done.summary, "asks": list(found.asks),
                        "deadlines": [row.id for row in rows if row.event_id == event_id]})  # fmt: skip
            return
        tell(done, as_json=False)
        for one in found.starts:
            if not only or one.key in only:
                write(f"  {_line(one)}")
        _say_asks(found)
        for other in services.deadlines.changing.replaceable(office, new) if not replaces else ():
            say(
                said(f"  ? for the same stands {other.words} {other.before}: --replaces {other.target} takes its place")
            )


def _new(
    office: Office,
    case: str,
    kind: str,
    day: Any,
    at: time | None,
    by: str,
    paper: str,
    method: str,
    motion: str,
    what: str,
    document: int | None,
    period: str,
) -> NewEvent:
    case_id = services.cases.cases.named_case(office, case).id
    table = office.rulebook.events
    code = services.deadlines.starting.checked_type(table, kind).code
    side = choice(BySide, by, "side") if by else BySide.UNKNOWN
    return NewEvent(case_id, code, day, at, method, side, paper, motion, what, period, document)


def _line(one: Starting) -> str:
    if one.computed is None:
        return f"{one.what}: {one.manual}" + (f" ({one.cite})" if one.cite else "")
    safe = one.computed.safe
    also = f", safe {neutral(safe)}" if safe is not None and safe != one.computed.due else ""
    cite = f" ({one.cite})" if one.cite else ""
    return said(f"{one.what}: {neutral(one.computed.due)}{also}, {one.whose.value}{cite}")


def _say_asks(found: WouldStart) -> None:
    for ask in found.asks:
        say(f"  ? {ask}")


def _plain(one: Starting) -> dict[str, Any]:
    found = one.computed
    return {
        "rule": one.key,
        "what": one.what,
        "due": found.due.isoformat() if found else None,
        "safe": found.safe.isoformat() if found and found.safe else None,
        "whose": one.whose.value,
        "cite": one.cite,
        "manual": one.manual,
    }


def _plain_change(one: DateChange) -> dict[str, Any]:
    moves = [{"what": each.what, "before": each.before_day, "after": each.after_day} for each in one.moves]
    return {"change": one.key, "what": one.words, "before": one.before, "after": one.after, "doubt": one.doubt,
            "deadlines": moves}  # fmt: skip


def _write_start(found: WouldStart, form: OutputForm, changes: tuple[DateChange, ...] = ()) -> None:
    if form is OutputForm.JSON:
        passed = [{"rule": rule.id, "why": answer.why_not} for rule, answer in found.passed]
        write_json({"starts": [_plain(one) for one in found.starts], "asks": list(found.asks), "passed": passed,
                    "changes": [_plain_change(one) for one in changes]})  # fmt: skip
        return
    for change in changes:
        write(said(f"  {change.sentence}{f'  ? {change.doubt}' if change.doubt else ''}  ({change.key})"))
        for each in change.moves:
            write(said(f"    {each.what}: {each.before_day or 'new'} → {each.after_day or 'struck'}"))
    if changes and not found.starts:
        return
    columns = ("rule", "what", "due", "safe", "whose", "cite", "manual")
    write_rows(form, columns, [tuple(_plain(one).values()) for one in found.starts], empty="It starts nothing.")
    _say_asks(found)


def _row(office: Office, row: EventRow) -> tuple[Any, ...]:
    words = services.deadlines.starting.words_of(office, row)
    return row.id, row.case_number, row.on_day, words, row.by_side, row.method, row.state_words, row.document_id


@app.command("list")
def list_(
    context: typer.Context,
    case: CaseOption = None,
    state: Annotated[str, typer.Option("--state", help="proposed, recorded, declined or struck; empty: all.")] = "",
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Events, by day."""
    form = chosen_form(as_json=json, plain=plain)
    with session(context).open() as office:
        case_id = services.cases.cases.named_case(office, case).id if case else None
        wanted = choice(EventState, state, "state").value if state else None
        found = services.deadlines.recording.listed(office, case_id=case_id, state=wanted)
        rows = [_row(office, row) for row in found]
    columns = ("id", "case", "on", "what", "by", "method", "state", "document")
    write_rows(form, columns, rows, empty="No event.")


@app.command("show")
def show(context: typer.Context, event: Event, json: Json = False) -> None:
    """What an event starts, or would start, with what has to be asked first."""
    with session(context).open() as office:
        row = services.deadlines.recording.event_row(office, event)
        start = services.deadlines.of_papers.start_of_row(office, row)
        if not json:
            write(
                said(f"{services.deadlines.starting.words_of(office, row)} {row.on_day or 'no day'}, {row.state_words}")
            )
            if row.quote:
                write(f"  “{row.quote}” {row.place}")
        _write_start(start.would, chosen_form(as_json=json, plain=False), start.changes)


@app.command("accept")
def accept(
    context: typer.Context,
    events: Annotated[list[int], typer.Argument(metavar="ID…", help="The events' numbers, as listed.")],
    only: Only = None,
    json: Json = False,
) -> None:
    """Accept proposed events and start their deadlines: one act."""
    with session(context).open() as office:
        wanted = {number: set(only) if only else None for number in events}
        tell(services.deadlines.accepting.accept(office, wanted), as_json=json)


@app.command("decline")
def decline(
    context: typer.Context,
    events: Annotated[list[int], typer.Argument(metavar="ID…", help="The events' numbers, as listed.")],
    why: Annotated[str, typer.Option("--why", help="Why it is none.")] = "",
    json: Json = False,
) -> None:
    """A proposed event is none."""
    with session(context).open() as office:
        tell(services.deadlines.recording.decline(office, events, why), as_json=json)


@app.command("strike")
def strike(
    context: typer.Context,
    event: Event,
    why: Annotated[str, typer.Option("--why", help="The reason, which stays in the history.")],
    json: Json = False,
) -> None:
    """Strike a recorded event with its deadlines; nothing is deleted."""
    with session(context).open() as office:
        tell(services.deadlines.recording.strike(office, event, why), as_json=json)
