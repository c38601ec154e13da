"""Assignments: research and drafting handed out, delivered, examined, passed on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from paracase.cli.document import tell
from paracase.cli.output import Form, chosen_form, say, write, write_json, write_record, write_rows
from paracase.cli.session import Json, Plain, session

if TYPE_CHECKING:
    from paracase.services.context import Office
    from paracase.store.work.assignments import AssignmentRow

app = typer.Typer(
    help="Assignments: research and drafting, from the brief to the attorney.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Number = Annotated[int, typer.Argument(metavar="ID", help="The assignment's number, as listed.")]
CaseName = Annotated[str, typer.Argument(metavar="CASE", help="Number, docket number, or words of the caption.")]


def _day(office: Office, text: str | None) -> date | None:
    from paracase.domain.cases.tasks import parse_due

    return parse_due(text, today=office.today)[0] if text else None


def _state(row: AssignmentRow) -> str:
    """The state in a word, and what is to be known of the file."""
    word = row.state.word
    if row.request_state is not None and row.request_state.must_ratify:
        word += f"; {row.request_state.words}"
    if row.version is not None and row.present_version not in {None, row.version}:
        word += f"; saved again since: v{row.present_version}"
    return word


@app.command("add")
def add(
    context: typer.Context,
    case: CaseName,
    what: Annotated[str, typer.Argument(help="What is to be done, in a line.")],
    to: Annotated[str, typer.Option(help="Name, initials or role.")],
    research: Annotated[bool, typer.Option("--research", help="Research; else it is drafting.")] = False,
    brief: Annotated[str, typer.Option(help="What is wanted.")] = "",
    authorities: Annotated[str, typer.Option(help="Authorities to use.")] = "",
    limits: Annotated[str, typer.Option(help="E.g. “do not contact the client; 25 pages”.")] = "",
    due: Annotated[str | None, typer.Option(help="When it is to be delivered.")] = None,
    filing: Annotated[str | None, typer.Option(help="When it must be filed.")] = None,
    rescue: Annotated[str | None, typer.Option(help="The last day you could still do it alone; else proposed.")] = None,
    hours: Annotated[str, typer.Option(help="How long it should take: 6, 1.5, 1:30.")] = "0",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else the case's lead.")] = None,
    json: Json = False,
) -> None:
    """Hand out an assignment."""
    from paracase.domain.work.assignments import Kind, parse_hours
    from paracase.services.cases.cases import named_case
    from paracase.services.cases.tasks import assignee
    from paracase.services.people.people import person_named
    from paracase.services.work.assignments import NewAssignment, assignment, hand_out

    with session(context).open() as office:
        case_id = named_case(office, case).id
        new = NewAssignment(
            case_id,
            what,
            assignee(office, to, case_id=case_id).id,
            Kind.RESEARCH if research else Kind.DRAFTING,
            brief,
            authorities,
            limits,
            _day(office, due),
            _day(office, filing),
            _day(office, rescue),
            parse_hours(hours),
            person_named(office, attorney).id if attorney else None,
        )
        number, done = hand_out(office, new)
        row = assignment(office, number)
    if json:
        write_json({"assignment": number, "summary": done.summary, "rescue": row.rescue_on})
        return
    write(f"{done.summary}.")
    write(f"  assignment {number}" + (f", rescue date {row.rescue_on}" if row.rescue_on else ""))


@app.command("list")
def list_(
    context: typer.Context,
    case: Annotated[str | None, typer.Option("--case", help="Only of this case.")] = None,
    mine: Annotated[bool, typer.Option("--mine", help="Only those I gave or was given.")] = False,
    over: Annotated[bool, typer.Option("--over", help="Those that are over.")] = False,
    json: Json = False,
    plain: Plain = False,
) -> None:
    """Assignments by whose move it is, then by rescue date."""
    from paracase.domain.work.assignments import Group, group_of, rescue_alarm
    from paracase.services.cases.cases import named_case
    from paracase.services.work.assignments import listed

    with session(context).open() as office:
        case_id = named_case(office, case).id if case else None
        found = listed(office, case_id=case_id, mine=mine, over=over)
        today = office.today
    order = list(Group)
    rows = []
    for row in found:
        group = group_of(row.state, returned_to_assignee=row.returned_to == row.assignee_id)
        rescue = date.fromisoformat(row.rescue_on) if row.rescue_on else None
        alarm = rescue_alarm(row.state, rescue, today, deliveries=row.deliveries)
        version = f"v{row.version}" if row.version else None
        rows.append(
            (order.index(group), row.id, group.value, row.case_number, row.what, row.assignee, row.due_on,
             ("! " if alarm else "") + (row.rescue_on or ""), _state(row), version)
        )  # fmt: skip
    rows.sort(key=lambda r: r[0])
    columns = ("id", "group", "case", "what", "to", "due", "rescue", "state", "version")
    write_rows(chosen_form(as_json=json, plain=plain), columns, [r[1:] for r in rows], empty="No assignments.")


@app.command("show")
def show(context: typer.Context, number: Number, json: Json = False) -> None:
    """An assignment whole: brief, deliveries, examinations, notes, questions."""
    from paracase.domain.work.assignments import hours_text
    from paracase.services.work.assignments import whole

    with session(context).open() as office:
        found = whole(office, number)
    row = found.row
    record: dict[str, Any] = {
        "assignment": row.id,
        "what": row.what,
        "kind": row.kind,
        "case": f"{row.case_number} {row.caption}",
        "state": _state(row),
        "from": row.from_name,
        "to": row.assignee,
        "attorney": row.attorney,
        "due": row.due_on,
        "filing": row.filing_on,
        "rescue": row.rescue_on,
        "hours": hours_text(row.minutes) if row.minutes else None,
        "brief": found.brief,
        "authorities": found.authorities,
        "limits": found.limits,
        "document": f"{row.document_id} {row.document}" if row.document_id else None,
        "standing": found.standing,
        "deliveries": [
            f"v{d.version}  {d.at[:16]}  {d.staff}  {d.sha256[:8]}"
            + (f"  +{d.added} -{d.removed} words" if d.added is not None else "")
            + (f"  AI: {d.ai_tool}, saw {d.ai_saw}, verified by {d.ai_verifier}" if d.ai_tool else "")
            + (f"  {d.note}" if d.note else "")
            for d in found.deliveries
        ],
        "examinations": [
            f"{e.begun_at[:16]}  {e.staff}  {e.verdict or 'under way'}  {e.seconds // 60} min  {e.faults} faults"
            f"{'  own work' if e.is_own else ''}{'  ' + e.note if e.note else ''}"
            for e in found.examinations
        ],
        "remarks": [
            f"{r.id}  {r.kind}{f' to {r.answers}' if r.answers else ''}  {r.staff}{f'  p. {r.page}' if r.page else ''}  "
            f"{'✓ ' if r.done_at else ''}{r.words}"
            for r in found.remarks
        ],
    }
    write_record(Form.JSON if json else Form.PLAIN, record)


@app.command("begin")
def begin(context: typer.Context, number: Number, json: Json = False) -> None:
    """I have begun."""
    from paracase.services.work.assignments import begin as start

    with session(context).open() as office:
        tell(start(office, number), as_json=json)


@app.command("deliver")
def deliver(
    context: typer.Context,
    number: Number,
    document: Annotated[str, typer.Argument(help="A file (by default in the case's Drafts), or a document's number.")],
    note: Annotated[str, typer.Option(help="A word to whoever examines it.")] = "",
    hours: Annotated[str, typer.Option(help="How long it took.")] = "0",
    ai: Annotated[str, typer.Option(help="Which AI tool helped; none declares that none did.")] = "none",
    ai_saw: Annotated[str, typer.Option(help="What it was shown.")] = "",
    ai_verified: Annotated[str, typer.Option(help="Who verified its output.")] = "",
    json: Json = False,
) -> None:
    """Hand in a version: exactly the file as it is now."""
    from paracase.domain.work.assignments import parse_hours
    from paracase.services.papers.versions import document_at
    from paracase.services.work.assignments import assignment
    from paracase.services.work.delivering import Handed
    from paracase.services.work.delivering import deliver as hand_in

    with session(context).open() as office:
        document_id = document_at(office, document, case_id=assignment(office, number).case_id)
        handed = Handed(note, parse_hours(hours), "" if ai == "none" else ai, ai_saw, ai_verified)
        tell(hand_in(office, number, document_id, handed), as_json=json)


@app.command("examine")
def examine(context: typer.Context, number: Number, json: Json = False, plain: Plain = False) -> None:
    """Begin to examine what was delivered (or go on): the checklist, with what was found so far."""
    from paracase.services.papers.versions import text_of
    from paracase.services.work.examining import examine as look
    from paracase.services.work.examining import hints

    with session(context).open() as office:
        found = look(office, number)
        scanned = hints(found, text_of(office, found.facts.id).pages)
    rows = [
        (
            item.id,
            item.need,
            item.label,
            *(found.findings.get(item.id, ("", "", ""))[1:]),
            scanned.get(item.id),
            item.what,
        )
        for item in found.lines
    ]
    columns = ("line", "need", "label", "result", "words", "scan", "what")
    write_rows(chosen_form(as_json=json, plain=plain), columns, rows, empty="The practice files ask for nothing here.")
    say(f"{found.row.what}, v{found.delivery.version}, by {found.delivery.staff}; begun {found.begun_at[:16]}")
    say(f"  then: paracase assign verdict {number} pass --line LINE=good …")


@app.command("verdict")
def verdict(
    context: typer.Context,
    number: Number,
    outcome: Annotated[str, typer.Argument(metavar="pass|back", help="Pass it, or send it back.")],
    lines: Annotated[
        list[str] | None, typer.Option("--line", help="LINE=good, LINE=none, or LINE=fault:what is wrong.")
    ] = None,
    note: Annotated[str, typer.Option(help="To the attorney; or what is to be done.")] = "",
    to_me: Annotated[bool, typer.Option("--to-me", help="Back to who handed it out, not to who did it.")] = False,
    json: Json = False,
) -> None:
    """End the examination."""
    from paracase.domain.errors import BadInput
    from paracase.services.work.examining import Finding, examine, give_verdict, note_findings

    findings = {}
    for text in lines or []:
        name, given, rest = text.partition("=")
        result, _, words = rest.partition(":")
        if not given:
            raise BadInput(f"“{text}” is not a finding.", hint="Write LINE=good, LINE=none or LINE=fault:words.")
        findings[name.strip()] = Finding(result.strip(), words.strip())
    with session(context).open() as office:
        examining = examine(office, number)
        if findings:
            note_findings(office, examining, findings)
        tell(give_verdict(office, examining, outcome, note=note, to_assignee=not to_me), as_json=json)


@app.command("pass")
def pass_(
    context: typer.Context,
    number: Number,
    along: Annotated[
        list[str] | None, typer.Option("--with", help="DOCUMENT=exhibit, declaration or proposed order, to go along.")
    ] = None,
    purpose: Annotated[str, typer.Option(help="file, serve or send.")] = "file",
    note: Annotated[str, typer.Option(help="A word to the attorney.")] = "",
    attorney: Annotated[str | None, typer.Option(help="Who decides; else who was named, or the case's lead.")] = None,
    json: Json = False,
) -> None:
    """Pass examined work to the attorney: exactly the version that was examined."""
    from paracase.cli.approvals import parts_of, purpose_of
    from paracase.services.approvals.requests import NewRequest, pass_on
    from paracase.services.people.people import person_named

    with session(context).open() as office:
        decider = person_named(office, attorney).id if attorney else None
        new = NewRequest(tuple(parts_of(along or [])), purpose_of(purpose), decider, None, note)
        request_id, done = pass_on(office, number, new)
    if json:
        write_json({"request": request_id, "summary": done.summary})
        return
    write(f"{done.summary}.")
    write(f"  request {request_id}")


@app.command("ask")
def ask(
    context: typer.Context, number: Number, words: Annotated[list[str], typer.Argument()], json: Json = False
) -> None:
    """Ask about an assignment; - reads the question from standard input."""
    from paracase.cli.approvals import given_text
    from paracase.services.work.remarks import ask as put

    with session(context).open() as office:
        tell(put(office, number, given_text(" ".join(words))), as_json=json)


@app.command("answer")
def answer(
    context: typer.Context,
    number: Number,
    question: Annotated[int, typer.Argument(help="The question's number, as shown.")],
    words: Annotated[list[str], typer.Argument()],
    json: Json = False,
) -> None:
    """Answer a question."""
    from paracase.services.work.remarks import answer as reply

    with session(context).open() as office:
        tell(reply(office, number, question, " ".join(words)), as_json=json)


@app.command("tick")
def tick(
    context: typer.Context,
    number: Number,
    note: Annotated[int, typer.Argument(help="The note's number, as shown.")],
    off: Annotated[bool, typer.Option("--off", help="Not answered after all.")] = False,
    json: Json = False,
) -> None:
    """A note it was sent back with is answered in the text."""
    from paracase.services.work.remarks import tick as mark

    with session(context).open() as office:
        tell(mark(office, number, note, done=not off), as_json=json)


@app.command("reassign")
def reassign(
    context: typer.Context,
    number: Number,
    to: Annotated[str, typer.Argument(help="Name or initials.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    json: Json = False,
) -> None:
    """Give it to somebody else."""
    from paracase.services.people.people import person_named
    from paracase.services.work.assignments import reassign as give

    with session(context).open() as office:
        tell(give(office, number, person_named(office, to), reason=reason), as_json=json)


@app.command("withdraw")
def withdraw(
    context: typer.Context, number: Number, reason: Annotated[str, typer.Option(help="Why.")], json: Json = False
) -> None:
    """It is not needed any more."""
    from paracase.services.work.assignments import withdraw as drop

    with session(context).open() as office:
        tell(drop(office, number, reason=reason), as_json=json)


@app.command("done")
def done(context: typer.Context, number: Number, json: Json = False) -> None:
    """Examined work that needs no attorney's decision is done."""
    from paracase.services.work.assignments import finish

    with session(context).open() as office:
        tell(finish(office, number), as_json=json)


@app.command("redline")
def redline(
    context: typer.Context,
    number: Number,
    old: Annotated[
        int | None, typer.Option("--from", help="Delivery to compare; else the one before the last.")
    ] = None,
    new: Annotated[int | None, typer.Option("--to", help="With this one; else the last.")] = None,
) -> None:
    """What changed between two deliveries, by words."""
    from paracase.cli.redlining import write_redline
    from paracase.domain.errors import NotFound
    from paracase.services.papers.versions import changes
    from paracase.services.work.assignments import whole

    with session(context).open() as office:
        by_no = {d.no: d for d in whole(office, number).deliveries}
        last = new if new is not None else max(by_no, default=0)
        first = old if old is not None else last - 1
        if first not in by_no or last not in by_no:
            raise NotFound(f"There are no deliveries {first} and {last} to compare.", hint=f"There are {len(by_no)}.")
        found = changes(office, by_no[first].version_id, by_no[last].version_id)
    write_redline(found)
